#include "app/lists/archived_rows.h"

#include "app/contacts/edit_rule.h"
#include "app/retention/archive_reader.h"

namespace archived_rows {

void empty(ListRow &row, FilingSystem filingSystem, DataCategories hidden)
{
    if (hidden.contains(DataCategory::Identity)) {
        row.name.clear();
        row.number.clear();
        row.sortKey.clear();
    }
    if (hidden.contains(categoryOf(ContactField::Organisation, filingSystem)))
        row.organisation.clear();
    if (hidden.contains(DataCategory::ContactDetails)) {
        row.email.clear();
        row.phone.clear();
        row.city.clear();
    }
}

Outcome cover(Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today,
    QList<ListRow> &rows)
{
    QList<Id<Contact>> contacts;
    for (const ListRow &row : std::as_const(rows))
        contacts.append(row.contact);
    const auto archived = archive_reader::ofMany(connection, filingSystem, contacts, today);
    if (!archived)
        return archived.error();
    const bool isVeiled = !permit.may(Operation::ViewArchive, filingSystem);
    for (ListRow &row : rows) {
        const DataCategories hidden = archived->value(row.contact.number());
        if (hidden.isEmpty())
            continue;
        row.marks = row.marks.with(ListMark::Archived);
        if (isVeiled)
            empty(row, filingSystem, hidden);
    }
    return done;
}

Outcome coverOrLeaveOut(Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today,
    QList<ListRow> &rows)
{
    if (auto covered = cover(connection, permit, filingSystem, today, rows); !covered)
        return covered;
    rows.removeIf(
        [](const ListRow &row) { return row.marks.contains(ListMark::Archived) && row.name.isEmpty(); });
    return done;
}

} // namespace archived_rows
