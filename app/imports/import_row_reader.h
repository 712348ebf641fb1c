#pragma once

#include "app/formats/table_reader.h"
#include "app/imports/import_plan.h"
#include "app/imports/row_address.h"
#include "app/imports/row_draft.h"
#include "app/imports/row_name.h"

#include <QByteArray>
#include <QDate>

#include <vector>

/// Turns the rows of a table into checked values by the mapping of a plan. Knows no database.
class ImportRowReader final
{
public:
    /// `typed`: the table comes from a spreadsheet, where short rows only lack empty cells.
    ImportRowReader(const ImportPlan &plan, QDate today, bool typed);

    ImportRow read(const TableRecord &record) const;

private:
    void take(RowDraft &draft, ImportTarget target, QByteArrayView cell, qsizetype column) const;
    void takeWord(RowDraft &draft, ImportTarget target, QByteArrayView cell, qsizetype column) const;
    bool repeatsHeader(const TableRecord &record) const;
    bool checkWidth(RowDraft &draft, const TableRecord &record) const;

    ImportMapping m_mapping;
    std::vector<QByteArray> m_headers;
    std::vector<bool> m_isOurs; // of these: columns of a file of rejects
    FilingSystem m_filingSystem;
    ContactKind m_kind;
    QDate m_today;
    bool m_typed;
};

/// The kind that a cell names, in Dutch or English.
std::optional<ContactKind> contactKindOf(QStringView text);
