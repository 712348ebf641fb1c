#pragma once

#include "app/imports/table_source.h"
#include "app/tool_lists/tool_list_format.h"

#include <functional>

/// The list of a marketing tool, row by row, from a CSV file or a workbook.
class ToolListReader final
{
public:
    /// As it is recognised, or as somebody corrected it. Errors: those of openSource() and
    /// ToolListFormat::recognise().
    static Result<ToolListReader> open(const QString &path,
        const std::optional<ToolListFormat::Layout> &layout, const std::function<bool()> &isCancelled);

    /// True with the next row, false at the end. Errors of the reader.
    Result<bool> next(ToolListRow &row);

    const ToolListFormat &format() const { return m_format; }
    const QStringList &headers() const { return m_source.headers; }
    /// How much of the file has been read, 0 to 1.
    double progress() const { return m_source.reader->progress(); }

private:
    ToolListReader(TableSource source, ToolListFormat format)
        : m_source(std::move(source)), m_format(std::move(format))
    {}

    TableSource m_source;
    ToolListFormat m_format;
};
