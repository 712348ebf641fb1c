#pragma once

#include "app/lists/list_row.h"

#include <QByteArray>
#include <QByteArrayView>

/// A row of a list as bytes: what it is sorted by first, then the columns as they are written.
namespace packed_row {

void append(QByteArray &arena, const ListRow &row);
/// How long the row is that begins here.
qsizetype sizeOf(const char *row);
QByteArrayView sortKey(const char *row);
qint64 contact(const char *row);
/// The order of lists: bytes of the sort key, then the contact.
bool isBefore(const char *a, const char *b);

/// The columns between, one after the other in the order of the table.
class Columns final
{
public:
    explicit Columns(const char *row);
    qint64 integer();
    QByteArrayView text();

private:
    const char *m_at;
};

} // namespace packed_row
