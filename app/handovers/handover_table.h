#pragma once

#include "app/base/result.h"
#include "app/handovers/handover_order.h"
#include "app/handovers/handover_row.h"

#include <memory>

/// Puts people into a file's bytes, with the fields that may leave and no others.
class HandoverTable
{
public:
    /// The order's `heading` names the columns of what people read.
    static std::unique_ptr<HandoverTable> of(const HandoverOrder &order, const HandoverFields &fields);

    virtual ~HandoverTable() = default;
    virtual void add(const HandoverRow &row) = 0;
    virtual Result<QByteArray> finish() = 0;

    HandoverTable(const HandoverTable &) = delete;
    HandoverTable &operator=(const HandoverTable &) = delete;

protected:
    explicit HandoverTable(HandoverFields fields) : m_fields(std::move(fields)) {}

    /// What may be said of somebody, empty where the field does not leave.
    QString allowed(const HandoverRow &row, HandoverField field) const
    {
        return m_fields.contains(field) ? valueOf(row, field) : QString();
    }
    QStringList cellsOf(const HandoverRow &row) const
    {
        QStringList cells;
        for (const HandoverField field : m_fields)
            cells.append(valueOf(row, field));
        return cells;
    }

    HandoverFields m_fields;
};
