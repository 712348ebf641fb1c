#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QString>

/// Looks for e-mail addresses in the bytes of a file, however they are stored there.
class ByteScan final
{
public:
    explicit ByteScan(const QByteArrayList &addresses);

    qsizetype count() const { return m_count; }
    /// How many times one of them stands in the file; -1 when it cannot be read.
    qint64 hits(const QString &path) const;

private:
    static constexpr qsizetype before = 4;
    static constexpr qsizetype after = 3;

    static quint64 keyAt(const char *at);

    /// By the bytes around the sign in the middle, of which a file holds far fewer than others.
    QHash<quint64, QByteArrayList> m_addresses;
    qsizetype m_count = 0;
};
