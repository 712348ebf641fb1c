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
};

/// The evidence behind acts of consent is kept as attachments.
constexpr auto isEvidence = " AND id IN (SELECT evidence_id FROM consent_event WHERE filing_system = "
                            "attachment.filing_system AND contact_id = attachment.contact_id "
                            "AND evidence_id IS NOT NULL)";

constexpr auto addressTable = "postal_address";

constexpr Place places[] = {
    {DataCategory::ContactDetails, "contact_point", ""},
    {DataCategory::ContactDetails, addressTable, ""},
    {DataCategory::Financial, "relation_fact", " AND kind IN (3, 4)"},
    {DataCategory::MarketingProfile, "processing_ground", ""},
    {DataCategory::OnlineIdentifiers, "identifier", ""},
    {DataCategory::Correspondence, "note", ""},
    {DataCategory::Correspondence, "attachment",
        " AND id NOT IN (SELECT evidence_id FROM consent_event WHERE filing_system = "
        "attachment.filing_system "
        "AND contact_id = attachment.contact_id AND evidence_id IS NOT NULL)"},
    {DataCategory::Evidence, "attachment", isEvidence},
    {DataCategory::Evidence, "consent_state", ""},
    {DataCategory::Evidence, "consent_event", ""},
};

Sql onContact(Connection &connection, const QString &sql, FilingSystem filingSystem, Id<Contact> contact)
{
    Sql query(connection, "erasure.category", sql);
    query.bind(filingSystem).bind(contact);
    return query;
}

/// The columns of the contact itself that belong to a category, and when they hold something.
struct Columns
{
    QString emptied;
    QString held;
};

Columns columnsOf(FilingSystem filingSystem, DataCategory category, const Spared &spared)
{
    switch (category) {
    case DataCategory::BirthDate:
        return {QStringLiteral("birth_date = NULL, gender = ''"),
            QStringLiteral("birth_date IS NOT NULL OR gender <> ''")};
    case DataCategory::Hr:
        return {QStringLiteral("job_title = ''"), QStringLiteral("job_title <> ''")};
    case DataCategory::Identity:
        return {
            QStringLiteral("given_name = '', initials = '', infix = '', surname = '', partner_infix = '', "
                           "partner_surname = '', title_before = '', title_after = '', salutation = 0, "
                           "gender = '', sort_key = ''"),
            QStringLiteral("1 = 1")};
    case DataCategory::ContactDetails: {
        // Of an employee the job title belongs to the personnel file.
        const QString job =
            filingSystem == FilingSystem::Customers ? QStringLiteral("job_title = '', ") : QString();
        const QString employer = spared.invoice ? QString() : QStringLiteral("organisation_id = NULL, ");
        const QString jobHeld = job.isEmpty() ? QStringLiteral("1 = 0") : QStringLiteral("job_title <> ''");
        const QString employerHeld =
            employer.isEmpty() ? QStringLiteral("1 = 0") : QStringLiteral("organisation_id IS NOT NULL");
        return {job + employer + QStringLiteral("language = ''"),
            QStringLiteral("%1 OR %2 OR language <> ''").arg(jobHeld, employerHeld)};
    }
    default:
        return {};
    }
}

Result<int> eraseColumns(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    DataCategory category, const Spared &spared)
{
    const Columns columns = columnsOf(filingSystem, category, spared);
    if (columns.emptied.isEmpty())
        return 0;
    return onContact(connection,
        QStringLiteral("UPDATE contact SET %1 WHERE filing_system = ? AND id = ? AND (%2)")
            .arg(columns.emptied, columns.held),
        filingSystem, contact)
        .run();
}

/// Earlier values live in the history of fields; they go with the present ones.
Outcome eraseHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    DataCategory category, const char *table)
{
    for (const EditRule &rule : editRules()) {
        if (rule.category != category)
            continue;
        const auto gone = onContact(connection,
            QStringLiteral("DELETE FROM %1 WHERE filing_system = ? AND contact_id = ? AND field = %2")
                .arg(QLatin1String(table))
                .arg(static_cast<int>(rule.field)),
            filingSystem, contact)
                              .run();
        if (!gone)
            return gone.error();
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
    const bool isEmployee = filingSystem == FilingSystem::Employees;
    for (const DataCategory category :
        {DataCategory::Identity, DataCategory::ContactDetails, DataCategory::BirthDate, DataCategory::Hr}) {
        if (category == DataCategory::Hr && !isEmployee)
            continue;
        const auto rows = onContact(connection,
            QStringLiteral("SELECT COUNT(*) FROM contact WHERE filing_system = ? AND id = ? AND (%1)")
                .arg(columnsOf(filingSystem, category, {}).held),
            filingSystem, contact)
                              .number();
        if (!rows)
            return rows.error();
        if (category == DataCategory::Identity && *rows == 0)
            return Error{Failure::NotFound, QStringLiteral("erasure.contact")};
        if (*rows > 0)
            counts[category] += static_cast<int>(*rows);
    }
    return counts;
}

Result<int> erase(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    DataCategory category, const Spared &spared)
{
    int gone = 0;
    for (const Place &place : places) {
        if (place.category != category)
            continue;
        QString condition = QLatin1String(place.condition);
        if (spared.invoice && QLatin1String(place.table) == QLatin1String(addressTable))
            condition += QStringLiteral(" AND id > (SELECT MIN(a.id) FROM postal_address a WHERE "
                                        "a.filing_system = postal_address.filing_system AND "
                                        "a.contact_id = postal_address.contact_id)");
        const auto removed = onContact(connection,
            QStringLiteral("DELETE FROM %1 WHERE filing_system = ? AND contact_id = ?%2")
                .arg(QLatin1String(place.table), condition),
            filingSystem, contact)
                                 .run();
        if (!removed)
            return removed;
        gone += *removed;
    }
    const auto emptied = eraseColumns(connection, filingSystem, contact, category, spared);
    if (!emptied)
        return emptied;
    for (const auto *table : {"field_history", "field_provenance"}) {
        if (auto forgotten = eraseHistory(connection, filingSystem, contact, category, table); !forgotten)
            return forgotten.error();
    }
    return gone + *emptied;
}

Outcome reduceToName(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto reduced = onContact(connection,
        QStringLiteral("UPDATE contact SET salutation = 0, gender = '' WHERE filing_system = ? AND id = ?"),
        filingSystem, contact)
                             .run();
    if (!reduced)
        return reduced.error();
    // An earlier name is not on the invoice that the duty is about.
    return eraseHistory(connection, filingSystem, contact, DataCategory::Identity, "field_history");
}

Outcome sweep(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, RelationFactKinds neededFacts)
{
    const auto run = [&](const QString &sql) -> Outcome {
        const auto removed = onContact(connection, sql, filingSystem, contact).run();
        return removed ? Outcome(done) : Outcome(removed.error());
    };
    for (const RelationFactKind kind : allRelationFactKinds) {
        if (neededFacts.contains(kind))
            continue;
        if (auto gone =
                run(QStringLiteral("DELETE FROM relation_fact WHERE filing_system = ? AND contact_id = ? "
                                   "AND kind = %1")
                        .arg(static_cast<int>(kind)));
            !gone)
            return gone;
    }
    QString used;
    for (const auto *table :
        {"contact_point", "postal_address", "identifier", "field_provenance", "processing_ground"})
        used += QStringLiteral(
            " AND NOT EXISTS (SELECT 1 FROM %1 u WHERE u.filing_system = provenance.filing_system "
            "AND u.contact_id = provenance.contact_id AND u.provenance_id = provenance.id)")
                    .arg(QLatin1String(table));
    return run(
        QStringLiteral("DELETE FROM provenance WHERE filing_system = ? AND contact_id = ? AND NOT EXISTS ("
                       "SELECT 1 FROM contact c WHERE c.filing_system = provenance.filing_system "
                       "AND c.provenance_id = provenance.id)") +
        used);
}

Outcome allowHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto added = onContact(connection,
        QStringLiteral("INSERT INTO erasure_permit (filing_system, contact_id) VALUES (?, ?)"), filingSystem,
        contact)
                           .run();
    if (!added)
        return added.error();
    return done;
}

Outcome guardHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto removed = onContact(connection,
        QStringLiteral("DELETE FROM erasure_permit WHERE filing_system = ? AND contact_id = ?"), filingSystem,
        contact)
                             .run();
    if (!removed)
        return removed.error();
    return done;
}

} // namespace category_erasure
