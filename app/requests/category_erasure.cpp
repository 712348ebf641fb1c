#include "app/requests/category_erasure.h"

#include "app/contacts/edit_rule.h"
#include "app/storage/sql.h"

namespace category_erasure {

namespace {

struct Place
{
    DataCategory category;
    const char *table;
    /// Beyond belonging to the contact.
    const char *condition;
    bool isAddress = false;
};

constexpr Place places[] = {
    {DataCategory::ContactDetails, "contact_point", ""},
    {DataCategory::ContactDetails, "postal_address", "", true},
    {DataCategory::Financial, "relation_fact", " AND kind IN (3, 4)"},
    {DataCategory::MarketingProfile, "processing_ground", ""},
    {DataCategory::OnlineIdentifiers, "identifier", " AND kind IN (3, 4, 5, 6)"},
    {DataCategory::Correspondence, "note", ""},
    {DataCategory::Correspondence, "attachment",
        " AND id NOT IN (SELECT evidence_id FROM consent_event WHERE filing_system = attachment.filing_system "
        "AND contact_id = attachment.contact_id AND evidence_id IS NOT NULL)"},
    {DataCategory::Evidence, "consent_state", ""},
    {DataCategory::Evidence, "consent_event", ""},
};

Sql onContact(Connection &connection, const QString &sql, FilingSystem filingSystem, Id<Contact> contact)
{
    Sql query(connection, "erasure.category", sql);
    query.bind(filingSystem).bind(contact);
    return query;
}

Result<int> eraseColumns(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, DataCategory category)
{
    QString columns;
    if (category == DataCategory::BirthDate)
        columns = QStringLiteral("birth_date = NULL, gender = ''");
    else if (category == DataCategory::Hr)
        columns = QStringLiteral("job_title = ''");
    else if (category == DataCategory::Identity)
        columns = QStringLiteral("given_name = '', initials = '', infix = '', surname = '', partner_infix = '', "
                                 "partner_surname = '', title_before = '', title_after = '', sort_key = ''");
    else
        return 0;
    return onContact(connection,
        QStringLiteral("UPDATE contact SET %1 WHERE filing_system = ? AND id = ?").arg(columns), filingSystem,
        contact)
        .run();
}

/// Earlier values live in the history of fields; they go with the present ones.
Outcome eraseHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, DataCategory category)
{
    for (const EditRule &rule : editRules()) {
        if (rule.category != category)
            continue;
        for (const auto *table : {"field_history", "field_provenance"}) {
            const auto gone = onContact(connection,
                QStringLiteral("DELETE FROM %1 WHERE filing_system = ? AND contact_id = ? AND field = %2")
                    .arg(QLatin1String(table))
                    .arg(static_cast<int>(rule.field)),
                filingSystem, contact)
                                  .run();
            if (!gone)
                return gone.error();
        }
    }
    return done;
}

} // namespace

Result<QHash<DataCategory, int>> held(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    QHash<DataCategory, int> counts;
    for (const Place &place : places) {
        const auto count = onContact(connection,
            QStringLiteral("SELECT COUNT(*) FROM %1 WHERE filing_system = ? AND contact_id = ?%2")
                .arg(QLatin1String(place.table), QLatin1String(place.condition)),
            filingSystem, contact)
                               .number();
        if (!count)
            return count.error();
        if (*count > 0)
            counts[place.category] += static_cast<int>(*count);
    }
    const auto columns = onContact(connection,
        QStringLiteral("SELECT CASE WHEN birth_date IS NULL AND gender = '' THEN 0 ELSE 1 END, "
                       "CASE WHEN job_title = '' THEN 0 ELSE 1 END FROM contact "
                       "WHERE filing_system = ? AND id = ?"),
        filingSystem, contact)
                             .first([](const Row &row) { return std::pair(row.flag(0), row.flag(1)); });
    if (!columns)
        return columns.error();
    if (!*columns)
        return Error{Failure::NotFound, QStringLiteral("erasure.contact")};
    counts[DataCategory::Identity] = 1;
    if ((*columns)->first)
        counts[DataCategory::BirthDate] = 1;
    if ((*columns)->second && filingSystem == FilingSystem::Employees)
        counts[DataCategory::Hr] = 1;
    return counts;
}

Result<int> erase(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, DataCategory category,
    bool keepAddress)
{
    int gone = 0;
    for (const Place &place : places) {
        if (place.category != category || (place.isAddress && keepAddress))
            continue;
        const auto removed = onContact(connection,
            QStringLiteral("DELETE FROM %1 WHERE filing_system = ? AND contact_id = ?%2")
                .arg(QLatin1String(place.table), QLatin1String(place.condition)),
            filingSystem, contact)
                                 .run();
        if (!removed)
            return removed;
        gone += *removed;
    }
    const auto emptied = eraseColumns(connection, filingSystem, contact, category);
    if (!emptied)
        return emptied;
    if (auto forgotten = eraseHistory(connection, filingSystem, contact, category); !forgotten)
        return forgotten.error();
    return gone + *emptied;
}

Outcome allowHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto added = onContact(connection,
        QStringLiteral("INSERT INTO erasure_permit (filing_system, contact_id) VALUES (?, ?)"), filingSystem, contact)
                           .run();
    if (!added)
        return added.error();
    return done;
}

Outcome guardHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto removed = onContact(connection,
        QStringLiteral("DELETE FROM erasure_permit WHERE filing_system = ? AND contact_id = ?"), filingSystem, contact)
                             .run();
    if (!removed)
        return removed.error();
    return done;
}

} // namespace category_erasure
