#include "app/audit/row_state.h"

#include "app/audit/request_rows.h"
#include "app/audit/row_bytes.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace row_state {

namespace {

/// With the zero byte at its end.
constexpr char domain[] = "klantkluis/row-state/v1";

using row_bytes::As;
using row_bytes::Column;
using row_bytes::Columns;
using row_bytes::rowsOf;
using row_bytes::selected;

constexpr Column memberColumns[] = {{"m.ref", As::Text}, {"m.name", As::Text}, {"m.display_name", As::Text},
    {"m.passphrase", As::Text}, {"m.created_at", As::Number}, {"m.disabled_at", As::Number},
    {"m.own_contact", As::Bytes}, {"m.activation_until", As::Number}};
constexpr Column grantColumns[] = {{"g.role", As::Number}, {"g.filing_system", As::Number},
    {"g.granted_by", As::Text}, {"g.granted_at", As::Number}, {"g.revoked_at", As::Number},
    {"g.awaits_besides", As::Text}, {"g.seconded_by", As::Text}, {"g.seconded_at", As::Number}};
constexpr Column deputyColumns[] = {{"ref", As::Text}, {"filing_system", As::Number}, {"principal", As::Text},
    {"deputy", As::Text}, {"first_day", As::Text}, {"last_day", As::Text}, {"given_by", As::Text},
    {"given_at", As::Number}, {"ended_at", As::Number}, {"ended_by", As::Text}, {"document", As::Bytes},
    {"signature", As::Bytes}, {"public_key", As::Bytes}};
constexpr Column ruleColumns[] = {{"id", As::Text}, {"active", As::Number}, {"version", As::Number}};
constexpr Column ruleChangeColumns[] = {{"number", As::Number}, {"base_version", As::Number},
    {"body", As::Text}, {"reason", As::Text}, {"proposed_by", As::Text}, {"proposed_at", As::Number},
    {"state", As::Number}, {"version", As::Number}, {"decided_by", As::Text}, {"decided_at", As::Number},
    {"decision", As::Text}};
constexpr Column consentColumns[] = {{"e.ref", As::Text}, {"c.ref", As::Bytes}, {"p.key", As::Text},
    {"e.channel", As::Number}, {"e.act", As::Number}, {"e.happened_at", As::Number},
    {"e.recorded_at", As::Number}, {"e.recorded_by", As::Text}, {"e.method", As::Text},
    {"e.subject_confirmed", As::Number}, {"e.wording_id", As::Number}, {"e.statement", As::Text},
    {"e.detail_id", As::Number}, {"e.evidence_id", As::Number}, {"e.valid_until", As::Text},
    {"e.batch_id", As::Number}, {"e.remark", As::Text}, {"e.corrects_id", As::Number}};

QString nameOf(Table table)
{
    switch (table) {
    case Table::Request:
        return u"request"_s;
    case Table::Member:
        return u"staff"_s;
    case Table::Rule:
        return u"rule"_s;
    case Table::Consent:
        return u"consent"_s;
    }
    Q_UNREACHABLE();
}

Result<QByteArray> written(Table table, const QByteArray &rows, const QByteArray &belonging = {})
{
    return row_bytes::written(nameOf(table), rows, belonging);
}

Result<QByteArray> requestDocument(Connection &connection, const Name &name)
{
    const auto all = requestDocuments(connection, name.filingSystem, {name.ref});
    return all ? Result<QByteArray>(all->value(name.ref)) : Result<QByteArray>(all.error());
}

Result<QByteArray> memberDocument(Connection &connection, const Name &name)
{
    Sql rows(connection, "state.member", selected(memberColumns) + u" FROM staff_member m WHERE m.ref = ?"_s);
    rows.bind(name.ref);
    Sql grants(connection, "state.grants",
        selected(grantColumns) +
            u" FROM staff_grant g JOIN staff_member m ON m.id = g.staff_id WHERE m.ref = ? ORDER BY g.id"_s);
    Sql deputyships(connection, "state.deputyships",
        selected(deputyColumns) + u" FROM deputyship WHERE deputy = ? ORDER BY id"_s);
    const auto own = rowsOf(rows, memberColumns);
    if (!own)
        return own;
    const auto roles = rowsOf(grants.bind(name.ref), grantColumns);
    if (!roles)
        return roles;
    const auto lent = rowsOf(deputyships.bind(name.ref), deputyColumns);
    return lent ? written(Table::Member, *own, *roles + *lent) : lent;
}

Result<QByteArray> ruleDocument(Connection &connection, const Name &name)
{
    Sql rows(connection, "state.rule", selected(ruleColumns) + u" FROM retention_rule WHERE id = ?"_s);
    // A rule that was only switched, by an earlier version of the program, has no changes and reads as then.
    Sql changes(connection, "state.rule-changes",
        selected(ruleChangeColumns) + u" FROM retention_rule_change WHERE rule = ? ORDER BY number"_s);
    const auto own = rowsOf(rows.bind(name.ref), ruleColumns);
    if (!own)
        return own;
    const auto proposed = rowsOf(changes.bind(name.ref), ruleChangeColumns);
    return proposed ? written(Table::Rule, *own, *proposed) : proposed;
}

/// Adds the rows that the statement gives of these people, each by the reference of its act.
Outcome addConsents(Connection &connection, const QString &sql, FilingSystem filingSystem,
    const QList<QByteArray> &contacts, QHash<QString, QByteArray> &all)
{
    Sql query(
        connection, "state.consents", sql + u" IN (?"_s + u", ?"_s.repeated(contacts.size() - 1) + u')');
    query.bind(filingSystem);
    for (const QByteArray &contact : contacts)
        query.bind(contact);
    if (contacts.size() > 1)
        query.once();
    std::optional<Error> failed;
    const auto read = query.each([&](const Row &row) {
        const auto bytes = row_bytes::sizedRow(row, consentColumns);
        const auto whole = bytes ? written(Table::Consent, *bytes) : bytes;
        if (whole)
            all.insert(row.text(0), *whole);
        else
            failed = whole.error();
        return !failed;
    });
    if (!read)
        return read.error();
    return failed ? Outcome(*failed) : Outcome(done);
}

Sql newestOf(Connection &connection, const Name &name)
{
    const QString sql = u"SELECT e.position, e.row_state, d.salt FROM audit_entry e LEFT JOIN audit_detail d "
                        "ON d.position = e.position WHERE e.row_state IS NOT NULL AND %1 "
                        "ORDER BY e.position DESC LIMIT 1"_s;
    if (name.table == Table::Request) {
        Sql ofRequest(connection, "state.told", sql.arg(u"e.request_ref = ? AND e.request_ref <> ''"_s));
        ofRequest.bind(name.ref);
        return ofRequest;
    }
    Sql ofObject(connection, "state.told", sql.arg(u"e.object_kind = ? AND e.object_ref = ?"_s));
    ofObject.bind(nameOf(name.table)).bind(name.ref);
    return ofObject;
}

} // namespace

std::optional<Name> changedBy(const AuditEntry &entry)
{
    if (entry.action.startsWith("request."_L1) && !entry.requestRef.isEmpty() && entry.filingSystem)
        return Name{.table = Table::Request, .ref = entry.requestRef, .filingSystem = *entry.filingSystem};
    if (entry.action == "consent.record"_L1 && entry.filingSystem)
        return Name{.table = Table::Consent,
            .ref = entry.detail.value("event"_L1).toString(),
            .filingSystem = *entry.filingSystem,
            .contact = QByteArray::fromHex(entry.objectRef.toLatin1())};
    // These tell of a member and change nothing in their row: they must not pass what somebody else did to it
    // for theirs.
    const bool isOnlyTold = entry.action == "staff.sign-in"_L1 || entry.action == "staff.certify"_L1 ||
        entry.action == "staff.recovery-key"_L1;
    if (entry.objectKind == nameOf(Table::Member) && !isOnlyTold)
        return Name{.table = Table::Member, .ref = entry.objectRef};
    if (entry.objectKind == nameOf(Table::Rule))
        return Name{.table = Table::Rule, .ref = entry.objectRef};
    return std::nullopt;
}

Result<QByteArray> document(Connection &connection, const Name &name)
{
    switch (name.table) {
    case Table::Request:
        return requestDocument(connection, name);
    case Table::Member:
        return memberDocument(connection, name);
    case Table::Rule:
        return ruleDocument(connection, name);
    case Table::Consent:
        break;
    }
    const auto all = consentDocuments(connection, name.filingSystem, {name.contact});
    if (!all)
        return all.error();
    const auto found = all->constFind(name.ref);
    return found == all->constEnd() ? absent(Table::Consent) : Result<QByteArray>(*found);
}

Result<QByteArray> earlierDocument(Connection &connection, const Name &name)
{
    if (name.table != Table::Request)
        return document(connection, name);
    const auto all = RequestRows::of(connection, name.filingSystem, {name.ref});
    return all ? all->value(name.ref).shortDocument() : Result<QByteArray>(all.error());
}

Result<QHash<QString, QByteArray>> requestDocuments(
    Connection &connection, FilingSystem filingSystem, const QStringList &refs)
{
    const auto all = RequestRows::of(connection, filingSystem, refs);
    if (!all)
        return all.error();
    QHash<QString, QByteArray> documents;
    for (const QString &ref : refs) {
        const auto document = all->value(ref).document();
        if (!document)
            return document.error();
        documents.insert(ref, *document);
    }
    return documents;
}

Result<QHash<QString, QByteArray>> consentDocuments(
    Connection &connection, FilingSystem filingSystem, const QList<QByteArray> &contacts)
{
    QHash<QString, QByteArray> all;
    if (contacts.isEmpty())
        return all;
    const QString columns = selected(consentColumns);
    const auto own = addConsents(connection,
        columns +
            u" FROM contact c JOIN consent_event e ON e.filing_system = c.filing_system AND "
            "e.contact_id = c.id JOIN purpose p ON p.id = e.purpose_id WHERE c.filing_system = ? AND c.ref"_s,
        filingSystem, contacts, all);
    if (!own)
        return own.error();
    // Those that came along when their record went into another of the person, as they stood before that.
    QString before = columns;
    before.replace(u"c.ref"_s, u"o.absorbed_ref"_s);
    before.replace(u"e.detail_id"_s, u"o.detail_id"_s).replace(u"e.corrects_id"_s, u"o.corrects_id"_s);
    const auto brought = addConsents(connection,
        before +
            u" FROM consent_origin o JOIN consent_event e ON e.filing_system = o.filing_system AND "
            "e.id = o.event_id JOIN purpose p ON p.id = e.purpose_id WHERE o.filing_system = ? AND "
            "o.absorbed_ref"_s,
        filingSystem, contacts, all);
    if (!brought)
        return brought.error();
    return all;
}

Digest digestOf(QByteArrayView salt, QByteArrayView document)
{
    return sha256({QByteArrayView(domain, qsizetype(std::size(domain))), salt, document});
}

Result<QByteArray> absent(Table table)
{
    return written(table, QByteArray());
}

Result<std::optional<Told>> lastTold(Connection &connection, const Name &name)
{
    return newestOf(connection, name).first([](const Row &row) {
        return Told{.position = row.integer(0),
            .digest = row.bytes(1),
            .salt = row.bytes(2),
            .hasSalt = !row.isNull(2)};
    });
}

} // namespace row_state
