#pragma once

#include <QString>
#include <QStringList>

namespace bench {

/// What somebody might type, drawn from the people of contacts.csv themselves (performance.md 2).
struct Questions
{
    QStringList prefix;
    QStringList substring;
    QStringList twoWords;
    QStringList phone;
    QStringList email;
    QStringList nothing;
    QStringList hard;

    /// `each` of a class; the file holds so many rows.
    static Questions drawnFrom(const QString &csv, qint64 rows, int each);
};

} // namespace bench
