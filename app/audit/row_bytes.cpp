#include "app/audit/row_bytes.h"

#include "app/vault/tlv.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace row_bytes {

namespace {

constexpr quint64 documentFormat = 1;
/// Of a request, with what may be said of its term: the first format with one field more.
constexpr quint64 termFormat = 2;

enum Tag : quint16 { FormatNumber = 1, TableName, RowsOfTable, BelongingRows, TermRows };

} // namespace

QString selected(Columns columns)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(QLatin1String(column.sql));
    return u"SELECT "_s + names.join(u", "_s);
}

Result<QByteArray> sizedRow(const Row &row, Columns columns, int first)
{
    TlvWriter writer;
    for (int place = 0; place < int(columns.size()); ++place) {
        const auto tag = quint16(place + 1);
        const int at = first + place;
        if (row.isNull(at))
            writer.bytes(tag, {});
        else if (columns[size_t(place)].as == As::Number)
            writer.number(tag, quint64(row.integer(at)));
        else if (columns[size_t(place)].as == As::Text)
            writer.text(tag, row.text(at));
        else
            writer.bytes(tag, row.bytes(at));
    }
    const auto bytes = std::move(writer).finish();
    if (!bytes)
        return bytes;
    const quint32 size = qToBigEndian(quint32(bytes->size()));
    return QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + *bytes;
}

Result<QByteArray> rowsOf(Sql &sql, Columns columns)
{
    QByteArray all;
    std::optional<Error> failed;
    const auto read = sql.each([&](const Row &row) {
        const auto bytes = sizedRow(row, columns);
        if (bytes)
            all += *bytes;
        else
            failed = bytes.error();
        return !failed;
    });
    if (!read)
        return read.error();
    return failed ? Result<QByteArray>(*failed) : Result<QByteArray>(all);
}

Result<QByteArray> written(const QString &table, const QByteArray &rows, const QByteArray &belonging)
{
    TlvWriter writer;
    writer.number(FormatNumber, documentFormat)
        .text(TableName, table)
        .bytes(RowsOfTable, rows)
        .bytes(BelongingRows, belonging);
    return std::move(writer).finish();
}

Result<QByteArray> writtenWithTerm(const QByteArray &document, const QByteArray &term)
{
    TlvWriter writer;
    writer.number(FormatNumber, termFormat).bytes(RowsOfTable, document).bytes(TermRows, term);
    return std::move(writer).finish();
}

} // namespace row_bytes
