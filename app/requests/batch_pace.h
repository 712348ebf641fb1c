#pragma once

#include <QtGlobal>

#include <algorithm>

/// How many requests of a batch share a transaction: so many that nobody is left without news for long while
/// they land, on a slow computer as on a fast one, and no fewer than a commit is worth.
class BatchPace final
{
public:
    /// A server keeps at most 64 parts of a transaction at hand for the others.
    static constexpr qsizetype most = 60;
    static constexpr qsizetype least = 8;

    qsizetype next() const { return m_next; }

    /// So many milliseconds passed between the last of a transaction and its landing.
    void landed(qint64 silence)
    {
        if (silence > tooLong)
            m_next = std::max(least, m_next / 2);
        else if (silence < brief)
            m_next = std::min(most, m_next + m_next / 2);
    }

private:
    static constexpr qint64 tooLong = 300;
    static constexpr qint64 brief = 150;

    qsizetype m_next = 24;
};
