#include "app/merging/merge_places.h"

#include "app/contacts/contact.h"
#include "app/storage/sql.h"

namespace merge_places {

namespace {

using enum Fate;

/// What names acts of consent, and what names addresses and numbers, besides the acts themselves.
constexpr std::array namesEvents = {
    QLatin1String("disclosure"), QLatin1String("recipient_task"), QLatin1String("consent_token")};
constexpr std::array namesDetails = {
    QLatin1String("soft_opt_in"), QLatin1String("published_address"), QLatin1String("consent_token")};

/// Sets one column of the kept contact's rows from one number to another.
Outcome rename(Connection &connection, QLatin1String table, QLatin1String column, FilingSystem filingSystem,
    Id<Contact> contact, qint64 from, qint64 to)
{
    const auto renamed = Sql(connection, "merge.renumber",
        QStringLiteral("UPDATE %1 SET %2 = ? WHERE filing_system = ? AND contact_id = ? AND %2 = ?")
            .arg(table, column))
                             .bind(to)
                             .bind(filingSystem)
                             .bind(contact)
                             .bind(from)
                             .run();
    return renamed ? Outcome(done) : Outcome(renamed.error());
}

} // namespace

const QList<MergePlace> &all()
{
    static const QList<MergePlace> places = {{u"list_customers", u"contact_id", Goes},
        {u"list_employees", u"contact_id", Goes}, {u"figure_share", u"contact_id", Goes},
        {u"retention_due", u"contact_id", Goes}, {u"term_again", u"contact_id", Goes},
        {u"consent_state", u"contact_id", Goes}, {u"draft", u"contact_id", Goes},
        {u"erasure_permit", u"contact_id", Goes}, {u"contact", u"id", Chosen},
        {u"contact_point", u"contact_id", Chosen}, {u"postal_address", u"contact_id", Chosen},
        {u"identifier", u"contact_id", Chosen}, {u"field_provenance", u"contact_id", Chosen},
        {u"ground_end", u"contact_id", Goes}, {u"informing_due", u"contact_id", Goes},
        {u"informing_event", u"contact_id", Anew}, {u"consent_event", u"contact_id", Anew},
        {u"consent_origin", u"contact_id", Comes}, {u"contact_alias", u"contact_id", Comes},
        {u"consent_token", u"contact_id", Comes}, {u"request", u"contact_id", Comes},
        {u"restriction", u"contact_id", Comes}, {u"addressee", u"contact_id", Comes},
        {u"soft_opt_in", u"contact_id", Comes}, {u"published_address", u"contact_id", Comes},
        {u"processing_ground", u"contact_id", Comes}, {u"disclosure", u"contact_id", Comes},
        {u"recipient_task", u"contact_id", Comes}, {u"legal_hold", u"contact_id", Comes},
        {u"review_reason", u"contact_id", Comes}, {u"relation_fact", u"contact_id", Comes},
        {u"field_history", u"contact_id", Comes}, {u"attachment", u"contact_id", Comes},
        {u"note", u"contact_id", Comes}, {u"provenance", u"contact_id", Comes},
        {u"breach_person", u"contact_id", Comes}, {u"finding", u"contact_id", Comes}};
    return places;
}

Result<QMap<QString, qint64>> counted(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Fate fate)
{
    QMap<QString, qint64> rows;
    for (const MergePlace &place : all()) {
        if (place.fate != fate || place.table.startsWith(u"list_"))
            continue;
        const auto count = Sql(connection, "merge.count",
            QStringLiteral("SELECT COUNT(*) FROM %1 WHERE filing_system = ? AND %2 = ?")
                .arg(place.table, place.contactColumn))
                               .bind(filingSystem)
                               .bind(contact)
                               .number();
        if (!count)
            return count.error();
        if (*count > 0)
            rows.insert(place.table.toString(), *count);
    }
    return rows;
}

Outcome move(Connection &connection, FilingSystem filingSystem, Id<Contact> from, Id<Contact> to)
{
    for (const MergePlace &place : all()) {
        if (place.fate != Comes)
            continue;
        // Changes of the other record are no news of what stands here.
        const QString besides =
            place.table == u"field_history" ? QStringLiteral(", is_absorbed = 1") : QString();
        const auto moved = Sql(connection, "merge.move",
            QStringLiteral("UPDATE %1 SET contact_id = ?%2 WHERE filing_system = ? AND contact_id = ?")
                .arg(place.table, besides))
                               .bind(to)
                               .bind(filingSystem)
                               .bind(from)
                               .run();
        if (!moved)
            return moved.error();
    }
    return done;
}

Outcome renumber(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, qint64 from, qint64 to)
{
    for (const QLatin1String table : namesEvents) {
        if (auto renamed =
                rename(connection, table, QLatin1String("event_id"), filingSystem, contact, from, to);
            !renamed)
            return renamed;
    }
    return done;
}

Outcome readdress(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, qint64 from, qint64 to)
{
    for (const QLatin1String table : namesDetails) {
        if (auto renamed =
                rename(connection, table, QLatin1String("detail_id"), filingSystem, contact, from, to);
            !renamed)
            return renamed;
    }
    return done;
}

Outcome moveOne(Connection &connection, QStringView table, FilingSystem filingSystem, Id<Contact> from,
    Id<Contact> to, qint64 item)
{
    const auto moved = Sql(connection, "merge.move-one",
        QStringLiteral("UPDATE %1 SET contact_id = ? WHERE filing_system = ? AND contact_id = ? AND id = ?")
            .arg(table))
                           .bind(to)
                           .bind(filingSystem)
                           .bind(from)
                           .bind(item)
                           .run();
    if (!moved)
        return moved.error();
    return *moved == 1 ? Outcome(done)
                       : Outcome(Error{Failure::ChangedMeanwhile, QStringLiteral("contact.merge")});
}

} // namespace merge_places
