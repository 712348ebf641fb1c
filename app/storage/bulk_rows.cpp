#include "app/storage/bulk_rows.h"

#include <sqlite3.h>

namespace {

/// Of a table-valued function: nothing but what SQLite wants to see.
struct RowsTable
{
    sqlite3_vtab base = {};
};

struct RowsCursor
{
    sqlite3_vtab_cursor base = {};
    const BulkRows *rows = nullptr;
    qsizetype first = 0; ///< cell of the row it stands on
};

RowsCursor *cursorOf(sqlite3_vtab_cursor *cursor)
{
    return reinterpret_cast<RowsCursor *>(cursor);
}

int connect(sqlite3 *database, void *, int, const char *const *, sqlite3_vtab **table, char **)
{
    QByteArray schema = "CREATE TABLE rows(";
    for (int i = 0; i < BulkRows::mostColumns; ++i)
        schema += 'c' + QByteArray::number(i) + ',';
    schema += "source HIDDEN)";
    const int result = sqlite3_declare_vtab(database, schema.constData());
    if (result == SQLITE_OK)
        *table = &(new RowsTable)->base;
    return result;
}

int disconnect(sqlite3_vtab *table)
{
    delete reinterpret_cast<RowsTable *>(table);
    return SQLITE_OK;
}

int chooseIndex(sqlite3_vtab *, sqlite3_index_info *info)
{
    for (int i = 0; i < info->nConstraint; ++i) {
        const auto &constraint = info->aConstraint[i];
        if (constraint.iColumn != BulkRows::mostColumns || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ)
            continue;
        if (!constraint.usable)
            return SQLITE_CONSTRAINT;
        info->aConstraintUsage[i].argvIndex = 1;
        info->aConstraintUsage[i].omit = 1;
    }
    return SQLITE_OK;
}

int open(sqlite3_vtab *, sqlite3_vtab_cursor **cursor)
{
    *cursor = &(new RowsCursor)->base;
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor *cursor)
{
    delete cursorOf(cursor);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor *cursor, int, const char *, int count, sqlite3_value **values)
{
    // A pointer that our own binding gave, or nothing: SQL text cannot make one.
    cursorOf(cursor)->rows = count == 1
        ? static_cast<const BulkRows *>(sqlite3_value_pointer(values[0], BulkRows::pointerName))
        : nullptr;
    cursorOf(cursor)->first = 0;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *cursor)
{
    cursorOf(cursor)->first += cursorOf(cursor)->rows->columns;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    const RowsCursor *at = cursorOf(cursor);
    return at->rows == nullptr || at->first + at->rows->columns > at->rows->cellCount() ? 1 : 0;
}

int column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int index)
{
    const RowsCursor *at = cursorOf(cursor);
    if (index >= at->rows->columns)
        return SQLITE_OK; // null
    const BulkRows::Cell &cell = at->rows->cell(at->first + index);
    switch (cell.kind) {
    case BulkRows::Kind::Null:
        break;
    case BulkRows::Kind::Integer:
        sqlite3_result_int64(context, cell.value);
        break;
    case BulkRows::Kind::Text:
        sqlite3_result_text(context, at->rows->bytes(cell), cell.size, SQLITE_STATIC);
        break;
    case BulkRows::Kind::Bytes:
        sqlite3_result_blob(context, at->rows->bytes(cell), cell.size, SQLITE_STATIC);
        break;
    }
    return SQLITE_OK;
}

int rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *number)
{
    *number = cursorOf(cursor)->first;
    return SQLITE_OK;
}

sqlite3_module makeModule()
{
    sqlite3_module module = {};
    module.xConnect = connect; // without xCreate: it is there by its name alone
    module.xBestIndex = chooseIndex;
    module.xDisconnect = disconnect;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = isAtEnd;
    module.xColumn = column;
    module.xRowid = rowid;
    return module;
}

} // namespace

int BulkRows::install(sqlite3 *database)
{
    static const sqlite3_module module = makeModule();
    return sqlite3_create_module(database, "kk_rows", &module, nullptr);
}

void BulkRows::clear()
{
    m_cells.clear();
    m_bytes.resize(0);
}
