#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

/// A workbook of one sheet, all cells text, made in memory: libxlsxwriter would lay the parts down in
/// temporary files, in the clear (ECMA-376, SpreadsheetML; OPC).
class XlsxWriter final
{
public:
    /// The most rows a sheet can have, the header included.
    static constexpr qint64 mostRows = 1'048'576;

    /// `asTheyAre`: the places of the columns whose values are known to be harmless, as phone numbers are.
    explicit XlsxWriter(const QStringList &header, const QSet<qsizetype> &asTheyAre = {});

    /// Elsewhere a text that a spreadsheet would take for a formula gets an apostrophe, as in CSV
    /// (security.md row 54): a text cell is not run, but may be saved as CSV later.
    void row(const QStringList &cells);

    /// The whole workbook, once: the rows go into it. Invalid "handover.too-many-rows" when it does not fit
    /// on a sheet.
    Result<QByteArray> finish();

private:
    void add(const QStringList &cells, bool isHeader);

    QSet<qsizetype> m_asTheyAre;
    QByteArray m_rows; ///< the sheet as far as it is written
    qint64 m_count = 0;
    qsizetype m_columns = 0;
};
