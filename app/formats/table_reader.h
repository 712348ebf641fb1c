#pragma once

#include "app/base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <span>

/// One row of a table file: its cells as UTF-8, readable until the next row is asked for.
class TableRecord final
{
public:
    TableRecord() = default;
    TableRecord(std::span<const QByteArrayView> fields, qint64 line) : m_fields(fields), m_line(line) {}

    std::span<const QByteArrayView> fields() const { return m_fields; }
    /// The line of the file, or the row of the sheet, where it begins; the first is 1.
    qint64 line() const { return m_line; }

    /// A copy that stays.
    QStringList texts() const
    {
        QStringList texts;
        texts.reserve(static_cast<qsizetype>(m_fields.size()));
        for (const QByteArrayView field : m_fields)
            texts.append(QString::fromUtf8(field));
        return texts;
    }

private:
    std::span<const QByteArrayView> m_fields;
    qint64 m_line = 0;
};

/// What is worth telling about a table. Complete when the last row has been read.
struct TableNotes
{
    qint64 hiddenRows = 0;           ///< rows that their program does not show; they are read like the others
    qint64 errorCells = 0;           ///< cells such as #N/A, read as empty
    qint64 formulasWithoutValue = 0; ///< formulas that no program has computed yet, read as empty

    friend bool operator==(const TableNotes &, const TableNotes &) = default;
};

/// Rows from any kind of table file, one after the other, in constant memory. Rows without anything are
/// passed over. An error names the line first in its place, then the limit if it was one; after it nothing
/// more comes.
class TableReader
{
public:
    TableReader() = default;
    TableReader(const TableReader &) = delete;
    TableReader(TableReader &&) = delete;
    TableReader &operator=(const TableReader &) = delete;
    TableReader &operator=(TableReader &&) = delete;
    virtual ~TableReader() = default;

    /// True with the next row in `record`, false at the end.
    virtual Result<bool> next(TableRecord &record) = 0;
    /// How much of the file has been read, 0 to 1.
    virtual double progress() const = 0;
    /// Cells come from a spreadsheet: numbers with a dot, days as ISO dates, and a short row only lacks empty
    /// cells.
    virtual bool isTyped() const = 0;
    /// About the rows read so far.
    virtual TableNotes notes() const { return {}; }
};
