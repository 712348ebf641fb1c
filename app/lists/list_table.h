#pragma once

#include "app/lists/list_row.h"
#include "app/storage/sql.h"

#include <QStringList>

/// The table of a list, its columns and the versions that tell others what to read again.
namespace list_table {

/// Room between two ranks of a list that was just built.
inline constexpr quint32 step = 16;
/// The first rank of a list that was just built: there is room before it as well.
inline constexpr quint32 base = 1U << 20;
inline constexpr quint32 lastRank = 0xffff'ffff;

QString name(FilingSystem filingSystem);
/// All columns, the rank first, in the order of the table.
const QStringList &columns();
/// What pages show: all but what is sorted and searched by.
QString shownColumns();
template <typename AnyRow>
ListRow shownFrom(const AnyRow &row);
/// shownColumns() with sort_key and haystack behind them.
ListRow wholeFrom(const Row &row);
QString wholeColumns();

/// Binds every column but the rank.
void bind(Sql &sql, const ListRow &row);

int flagsOf(const ListRow &row);

Outcome insert(Connection &connection, FilingSystem filingSystem, const ListRow &row);
Outcome update(Connection &connection, FilingSystem filingSystem, const ListRow &row);
Outcome removeAt(Connection &connection, FilingSystem filingSystem, quint32 rank);
/// Takes out the rows of at most `atOnce` contacts; what pages showed of them.
inline constexpr qsizetype atOnce = 500;
Result<QList<ListRow>> remove(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts);
Result<std::optional<ListRow>> byContact(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// Makes other writers of the list wait until the transaction ends.
Outcome take(Connection &connection, FilingSystem filingSystem);
/// Notes that the rows between two ranks are not what they were.
Outcome noteChange(Connection &connection, FilingSystem filingSystem, quint32 first, quint32 last);
/// Notes of each of these rows that it is not what it was.
Outcome noteChanges(Connection &connection, FilingSystem filingSystem, const QList<ListRow> &rows);
/// Notes that rows show something else, while nothing that is searched or ordered by has changed.
Outcome noteShown(Connection &connection, FilingSystem filingSystem);

template <typename AnyRow>
ListRow shownFrom(const AnyRow &row)
{
    return {.rank = static_cast<quint32>(row.integer(0)),
        .contact = row.template id<Contact>(1),
        .kind = row.template as<ContactKind>(2),
        .name = row.text(3),
        .organisation = row.text(4),
        .email = row.text(5),
        .phone = row.text(6),
        .city = row.text(7),
        .number = row.text(8),
        .consent = row.template as<ListConsent>(9),
        .consentsEnding = row.number(10),
        .consentUntil = row.day(11),
        .standing = row.template as<Standing>(12),
        .dueOn = row.day(13),
        .marks = ListMarks::fromBits(static_cast<quint32>(row.integer(14)))};
}

} // namespace list_table
