#pragma once

#include "app/base/rewriting.h"

#include <QObject>

/// Brings word to the window's thread of how far a file is that is written anew on another one. May outlive
/// the window.
class RewritingNews final : public QObject
{
    Q_OBJECT

public:
    /// From the thread that works; passes on what a bar can show.
    void tell(const Rewriting &rewriting)
    {
        constexpr qint64 steps = 1000;
        const bool isFurther = rewriting.pages - m_last.pages > rewriting.of / steps;
        if (rewriting.of == m_last.of && rewriting.isComparing == m_last.isComparing && !isFurther)
            return;
        m_last = rewriting;
        emit told(rewriting);
    }

signals:
    void told(const Rewriting &rewriting);

private:
    Rewriting m_last;
};
