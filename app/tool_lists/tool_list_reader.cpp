#include "app/tool_lists/tool_list_reader.h"

#include "app/formats/formula_guard.h"

#include <QFileInfo>

Result<ToolListReader> ToolListReader::open(const QString &path,
    const std::optional<ToolListFormat::Layout> &layout, const std::function<bool()> &isCancelled)
{
    auto source = openSource(path, std::nullopt, isCancelled);
    if (!source)
        return source.error();
    auto format = ToolListFormat::recognise(source->headers, QFileInfo(path).fileName(), layout);
    if (!format)
        return format.error();
    return ToolListReader(*std::move(source), *std::move(format));
}

Result<bool> ToolListReader::next(ToolListRow &row)
{
    TableRecord record;
    const auto more = m_source.reader->next(record);
    if (!more || !*more)
        return more;
    QStringList cells;
    for (const QByteArrayView field : record.fields())
        cells.append(QString::fromUtf8(withoutGuard(field)));
    row = m_format.read(cells, record.line());
    return true;
}
