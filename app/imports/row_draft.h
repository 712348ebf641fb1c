#pragma once

#include "app/imports/import_mapping.h"
#include "app/imports/import_row.h"

#include <QByteArrayView>
#include <QDate>

/// One row while it is being read: where complaints gather and text is looked through.
class RowDraft final
{
public:
    RowDraft(qint64 line, const ImportMapping &mapping, QDate today)
        : m_mapping(mapping)
        , m_today(today)
    {
        row.line = line;
    }

    ImportRow row;

    QDate today() const { return m_today; }

    /// Notes a fault of a column (-1: of the row), and leaves the row out when it is that grave.
    void complain(RowFault fault, qsizetype column, qint64 other = 0);

    /// Free text of a cell: no blanks around it, in NFC, refused when too long or with hidden characters, and
    /// without numbers that may not be kept (domain.md 11.2). Empty when it was refused.
    QString text(QByteArrayView cell, qsizetype column, qsizetype longest = longestLine);
    /// The same for text of several lines.
    QString lines(QByteArrayView cell, qsizetype column);
    /// A number that some system gave: scanned only where the column is called after a national number.
    QString number(QByteArrayView cell, qsizetype column);
    /// A day; null when there is none or it was refused.
    QDate day(QByteArrayView cell, qsizetype column);

    static constexpr qsizetype longestLine = 200;
    static constexpr qsizetype longestNote = 10'000;

private:
    QString accepted(QString text, qsizetype column, qsizetype longest);
    QString withoutNationalNumbers(const QString &text, qsizetype column);

    const ImportMapping &m_mapping;
    QDate m_today;
};
