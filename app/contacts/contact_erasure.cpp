#include "app/contacts/contact_erasure.h"

#include "app/backup/erasure_record.h"
#include "app/contacts/drafts_naming.h"
#include "app/contacts/organisation_repository.h"
#include "app/contacts/suppression_list.h"
#include "app/storage/padded_places.h"
#include "app/storage/sql.h"

#include <algorithm>
#include <optional>

namespace contact_erasure {

namespace {

using enum Fate;

/// Whom a statement is about, as it stands behind the column that names them.
struct Whom
{
    FilingSystem filingSystem;
    QList<Id<Contact>> contacts; ///< none: whoever may be erased now

    /// Alike for about as many, so that a statement of it rests prepared for the next.
    QString condition() const
    {
        if (contacts.isEmpty())
            return QStringLiteral("IN (SELECT contact_id FROM erasure_permit WHERE filing_system = ?)");
        return contacts.size() == 1 ? QStringLiteral("= ?") : padded_places::condition(contacts.size());
    }
    Sql &bind(Sql &sql) const
    {
        return contacts.isEmpty() ? sql.bind(filingSystem) : padded_places::bind(sql, contacts);
    }
};

/// So few are named in each statement; more are those who have a permit.
constexpr qsizetype mostNamed = 64;

/// Where a statement says whom it is about; Whom::condition comes there.
const QString whomPlace = QStringLiteral("%1");

/// Runs a statement that ends in the filing system and, at %1, whom it is about.
Result<int> runFor(Connection &connection, const QString &sql, const Whom &whom)
{
    Sql query(connection, "contact.erase", sql.arg(whom.condition()));
    return whom.bind(query.bind(whom.filingSystem)).run();
}

Outcome blank(Connection &connection, const Whom &whom)
{
    // The filing system is bound in both: one that is read from the row outside would be looked up for each.
    const QString ofContact =
        QStringLiteral("%2 WHERE filing_system = ? AND request_id IN "
                       "(SELECT id FROM request WHERE filing_system = ? AND contact_id %1)");
    for (const auto *statement : {"UPDATE request_step SET remark = ''", "DELETE FROM decision_reason",
             "UPDATE request_question SET reason = ''", "DELETE FROM identity_evidence"}) {
        Sql sql(connection, "contact.erase",
            ofContact.arg(whomPlace, QLatin1String(statement)).arg(whom.condition()));
        sql.bind(whom.filingSystem).bind(whom.filingSystem);
        if (auto blanked = whom.bind(sql).run(); !blanked)
            return blanked.error();
    }
    const auto blanked = runFor(connection,
        QStringLiteral("UPDATE request SET remark = '', proposal = '', representative = '', mandate = '', "
                       "representative_street = '', representative_postcode = '', "
                       "representative_town = '', representative_email = '', "
                       "extension_reason = '' WHERE filing_system = ? AND contact_id %1"),
        whom);
    if (!blanked)
        return blanked.error();
    return done;
}

Result<int> empty(Connection &connection, const PersonalPlace &place, const Whom &whom)
{
    if (place.fate == Blanked) {
        if (auto blanked = blank(connection, whom); !blanked)
            return blanked.error();
        return runFor(connection,
            QStringLiteral("UPDATE request SET contact_id = NULL WHERE filing_system = ? AND contact_id %1"),
            whom);
    }
    return runFor(connection,
        QStringLiteral("DELETE FROM %2 WHERE filing_system = ? AND %3 %1")
            .arg(whomPlace, place.table.toString(), place.contactColumn.toString()),
        whom);
}

/// Where they work.
Result<QList<Id<Organisation>>> organisationsOf(Connection &connection, const Whom &whom)
{
    // By the person, not by the index over the organisations of everybody.
    Sql sql(connection, "contact.organisations",
        QStringLiteral("SELECT DISTINCT COALESCE(organisation_id, 0) FROM contact WHERE filing_system = ? "
                       "AND id %1 AND LENGTH(changed_by) >= 0")
            .arg(whom.condition()));
    auto found =
        whom.bind(sql.bind(whom.filingSystem)).list([](const Row &row) { return row.id<Organisation>(0); });
    if (found)
        found->removeIf([](Id<Organisation> organisation) { return !organisation.isStored(); });
    return found;
}

enum class Told { Everything, Consents };

/// Which fields were changed and what was acknowledged goes from the trail, with the salt, so that nothing
/// can be guessed from what stays: the hash of the entry, under the reference that names nobody any more
/// (security.md 4.5.2). What tells of a request stays, as proof that it was carried out.
Outcome emptyTrail(Connection &connection, const Whom &whom, Told told)
{
    const QString hex =
        connection.isShared() ? QStringLiteral("encode(%1, 'hex')") : QStringLiteral("lower(hex(%1))");
    // Also under what other records of theirs were called that went into this one.
    struct Called
    {
        const char *table;
        const char *contact;
        const char *ref;
        const char *besides = "";
    };
    // By the person, not by an index over everybody in which all that is asked stands.
    for (const Called &called : {Called{"contact", "id", "ref", " AND LENGTH(changed_by) >= 0"},
             Called{"contact_alias", "contact_id", "absorbed_ref", " AND LENGTH(merge_ref) >= 0"}}) {
        const auto emptied = runFor(connection,
            QStringLiteral("DELETE FROM audit_detail WHERE position IN (SELECT position FROM audit_entry "
                           "WHERE object_kind = 'contact' AND request_ref = ''%3 AND object_ref IN "
                           "(SELECT %2 FROM %4 WHERE filing_system = ? AND %5 %1%6))")
                .arg(whomPlace, hex.arg(QLatin1String(called.ref)),
                    told == Told::Consents ? QStringLiteral(" AND action LIKE 'consent.%'") : QString(),
                    QLatin1String(called.table), QLatin1String(called.contact),
                    QLatin1String(called.besides)),
            whom);
        if (!emptied)
            return emptied.error();
    }
    return done;
}

/// While the addresses, numbers and names are still known; wherever the forms are filed, which for the whole
/// file says nothing.
Outcome dropDraftsNaming(Connection &connection, const Whom &whom)
{
    return drafts_naming::drop(connection, [&connection, &whom]() -> Result<QList<drafts_naming::Told>> {
        const auto read = [&connection, &whom](const QString &sql, const auto &make) {
            Sql query(connection, "contact.erase", sql.arg(whom.condition()));
            return whom.bind(query.bind(whom.filingSystem)).list(make);
        };
        auto told = read(QStringLiteral("SELECT given_name, initials, surname, partner_surname FROM contact "
                                        "WHERE filing_system = ? AND id %1"),
            [](const Row &row) {
                return drafts_naming::Told{.givenName = row.text(0),
                    .initials = row.text(1),
                    .surname = row.text(2),
                    .partnerSurname = row.text(3)};
            });
        if (!told)
            return told;
        const auto points =
            read(QStringLiteral("SELECT value FROM contact_point WHERE filing_system = ? AND contact_id %1"),
                [](const Row &row) { return drafts_naming::Told{.point = row.text(0)}; });
        if (!points)
            return points.error();
        told->append(*points);
        return told;
    });
}

Outcome permit(Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    constexpr qsizetype atOnce = 300;
    for (qsizetype from = 0; from < contacts.size(); from += atOnce) {
        const QList<Id<Contact>> some = contacts.mid(from, atOnce);
        Sql sql(connection, "contact.erase",
            QStringLiteral("INSERT INTO erasure_permit (filing_system, contact_id) VALUES (?, ?)") +
                QStringLiteral(", (?, ?)").repeated(some.size() - 1));
        for (const Id<Contact> contact : some)
            sql.bind(filingSystem).bind(contact);
        if (some.size() != 1)
            sql.once();
        if (auto permitted = sql.run(); !permitted)
            return permitted.error();
    }
    return done;
}

/// By what they are known again: what the same request put on the suppression list.
Result<QList<ErasedIdentifier>> identifiersOf(
    Connection &connection, FilingSystem filingSystem, const QString &requestRef)
{
    if (requestRef.isEmpty())
        return QList<ErasedIdentifier>();
    return Sql(connection, "ledger.identifiers",
        QStringLiteral(
            "SELECT kind, key_version, hash FROM suppression WHERE filing_system = ? AND reason = ? "
            "AND scope = ? ORDER BY hash"))
        .bind(filingSystem)
        .bind(requestRef)
        .bind(suppression_list::erasedScope)
        .list([](const Row &row) {
            return ErasedIdentifier{quint8(row.number(0)), quint16(row.number(1)), row.bytes(2)};
        });
}

/// What backups may know them by: their own reference and those of records that went into theirs.
Result<QList<QUuid>> refsOf(Connection &connection, const Whom &whom)
{
    QList<QUuid> refs;
    // By the person, as in emptyTrail().
    for (const auto *sql : {"SELECT ref FROM contact WHERE filing_system = ? AND id %1 AND "
                            "LENGTH(changed_by) >= 0 ORDER BY id + 0",
             "SELECT absorbed_ref FROM contact_alias WHERE filing_system = ? AND contact_id %1 AND "
             "LENGTH(merge_ref) >= 0 ORDER BY id + 0"}) {
        Sql records(connection, "ledger.records", QString::fromLatin1(sql).arg(whom.condition()));
        const auto some = whom.bind(records.bind(whom.filingSystem)).list([](const Row &row) {
            return QUuid::fromRfc4122(row.bytes(0));
        });
        if (!some)
            return some.error();
        refs += *some;
    }
    return refs;
}

Outcome addToLedger(Connection &connection, const Whom &whom, quint32 parts, const Occasion &occasion)
{
    if (connection.isShared())
        return done;
    const auto refs = refsOf(connection, whom);
    const auto identifiers = identifiersOf(connection, whom.filingSystem, occasion.requestRef);
    if (!refs || !identifiers)
        return refs ? identifiers.error() : refs.error();
    return erasure_record::add(connection,
        {.done = occasion.when,
            .request = QUuid::fromString(occasion.requestRef),
            .records = *refs,
            .identifiers = *identifiers,
            .parts = parts});
}

Result<QHash<QString, int>> emptyPlaces(Connection &connection, const Whom &whom)
{
    const auto organisations = organisationsOf(connection, whom);
    if (!organisations)
        return organisations.error();
    QHash<QString, int> gone;
    for (const PersonalPlace &place : personalPlaces()) {
        if (place.fate == Listed)
            continue;
        const auto rows = empty(connection, place, whom);
        if (!rows)
            return rows.error();
        gone.insert(place.table.toString(), *rows);
    }
    for (const Id<Organisation> organisation : *organisations) {
        if (auto forgotten =
                organisation_repository::removeUnused(connection, whom.filingSystem, organisation);
            !forgotten)
            return forgotten.error();
    }
    return gone;
}

Result<QHash<QString, int>> eraseThem(
    Connection &connection, const Whom &whom, const std::optional<Occasion> &occasion)
{
    if (occasion) {
        if (auto added = addToLedger(connection, whom, 0, *occasion); !added)
            return added.error();
    }
    // While their references are still known.
    if (auto emptied = emptyTrail(connection, whom, Told::Everything); !emptied)
        return emptied.error();
    if (auto dropped = dropDraftsNaming(connection, whom); !dropped)
        return dropped.error();
    return emptyPlaces(connection, whom);
}

} // namespace

const QList<PersonalPlace> &personalPlaces()
{
    static const QList<PersonalPlace> places = {
        {u"list_customers", u"contact_id", Listed}, {u"list_employees", u"contact_id", Listed},
        {u"figure_share", u"contact_id", Listed}, {u"finding", u"contact_id", Deleted},
        {u"ground_end", u"contact_id", Deleted}, {u"retention_due", u"contact_id", Deleted},
        {u"term_again", u"contact_id", Deleted}, {u"restriction", u"contact_id", Deleted},
        {u"request", u"contact_id", Blanked}, {u"consent_token", u"contact_id", Deleted},
        {u"consent_event", u"contact_id", Deleted}, {u"consent_origin", u"contact_id", Deleted},
        {u"contact_alias", u"contact_id", Deleted}, {u"consent_state", u"contact_id", Deleted},
        {u"addressee", u"contact_id", Deleted}, {u"soft_opt_in", u"contact_id", Deleted},
        {u"published_address", u"contact_id", Deleted}, {u"processing_ground", u"contact_id", Deleted},
        {u"disclosure", u"contact_id", Deleted}, {u"informing_due", u"contact_id", Deleted},
        {u"informing_event", u"contact_id", Deleted}, {u"recipient_task", u"contact_id", Deleted},
        {u"legal_hold", u"contact_id", Deleted}, {u"relation_fact", u"contact_id", Deleted},
        {u"field_history", u"contact_id", Deleted}, {u"field_provenance", u"contact_id", Deleted},
        {u"attachment", u"contact_id", Deleted}, {u"review_reason", u"contact_id", Deleted},
        {u"draft", u"contact_id", Deleted}, {u"breach_person", u"contact_id", Deleted},
        {u"note", u"contact_id", Deleted}, {u"identifier", u"contact_id", Deleted},
        {u"postal_address", u"contact_id", Deleted}, {u"contact_point", u"contact_id", Deleted},
        {u"provenance", u"contact_id", Deleted}, {u"contact", u"id", Deleted},
        {u"erasure_permit", u"contact_id", Deleted}, // last: it lets the history before it go
    };
    return places;
}

Outcome forgetConsentsTold(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return emptyTrail(connection, {filingSystem, {contact}}, Told::Consents);
}

Outcome blankRequests(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return blank(connection, {filingSystem, {contact}});
}

Outcome dropDrafts(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto dropped =
        runFor(connection, QStringLiteral("DELETE FROM draft WHERE filing_system = ? AND contact_id %1"),
            {filingSystem, {contact}});
    return dropped ? dropDraftsNaming(connection, {filingSystem, {contact}}) : Outcome(dropped.error());
}

Outcome rememberPart(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, quint32 parts,
    const Occasion &occasion)
{
    return addToLedger(connection, {filingSystem, {contact}}, parts, occasion);
}

Result<QHash<QString, int>> eraseRows(Connection &connection, FilingSystem filingSystem,
    const QList<Id<Contact>> &contacts, const std::optional<Occasion> &occasion)
{
    if (auto permitted = permit(connection, filingSystem, contacts); !permitted)
        return permitted.error();
    // A server does not know how few have a permit, and would read a million people for some of them.
    const Whom whom{filingSystem, contacts.size() <= mostNamed ? contacts : QList<Id<Contact>>()};
    auto gone = eraseThem(connection, whom, occasion);
    if (gone && gone->value(QStringLiteral("contact")) != contacts.size())
        return Error{Failure::NotFound, QStringLiteral("contact.erase")};
    return gone;
}

Outcome removeAbsorbed(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    if (auto permitted = permit(connection, filingSystem, {contact}); !permitted)
        return permitted;
    const auto gone = emptyPlaces(connection, {filingSystem, {contact}});
    if (!gone)
        return gone.error();
    return gone->value(QStringLiteral("contact")) == 1
        ? Outcome(done)
        : Outcome(Error{Failure::NotFound, QStringLiteral("contact.erase")});
}

Result<QHash<QString, int>> erasePermitted(
    Connection &connection, FilingSystem filingSystem, const Occasion &occasion)
{
    return eraseThem(connection, {filingSystem, {}}, occasion);
}

} // namespace contact_erasure
