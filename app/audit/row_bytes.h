#pragma once

#include "app/storage/sql.h"

#include <span>

/// Rows written down as bytes, in one way on both engines, for digests to be made of (row_state.h).
namespace row_bytes {

enum class As { Number, Text, Bytes };

struct Column
{
    const char *sql;
    As as;
};

using Columns = std::span<const Column>;

/// "SELECT " and the columns.
QString selected(Columns columns);

/// A field for each column, from the `first` of the row on, whose tag is its place from 1; no bytes for
/// nothing. Before it stands its length in four bytes.
Result<QByteArray> sizedRow(const Row &row, Columns columns, int first = 0);

/// Every row that the statement gives, each as sizedRow().
Result<QByteArray> rowsOf(Sql &sql, Columns columns);

/// A row of this table with what belongs to it.
Result<QByteArray> written(const QString &table, const QByteArray &rows, const QByteArray &belonging = {});
/// A document of before, with one field more.
Result<QByteArray> writtenWithTerm(const QByteArray &document, const QByteArray &term);

} // namespace row_bytes
