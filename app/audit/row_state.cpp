#include "app/audit/row_state.h"

#include "app/storage/sql.h"
#include "app/vault/tlv.h"

#include <QtEndian>

#include <iterator>
#include <span>

using namespace Qt::StringLiterals;

namespace row_state {

namespace {

constexpr quint64 format = 1;
/// Of a request, with what may be said of its term: format 1 with one field more.
constexpr quint64 requestFormat = 2;
/// With the zero byte at its end.
constexpr char domain[] = "klantkluis/row-state/v1";

enum Tag : quint16 { Format = 1, TableName, Rows, Belonging, Term };

enum class As { Number, Text, Bytes };

struct Column
{
    const char *sql;
    As as;
};

constexpr Column requestColumns[] = {{"r.ref", As::Text}, {"r.type", As::Number},
    {"r.contact_ref", As::Bytes}, {"r.stage", As::Number}, {"r.outcome", As::Number},
    {"r.received_on", As::Text}, {"r.due_on", As::Text}, {"r.channel", As::Number},
    {"r.registered_by", As::Text}, {"r.registered_at", As::Number}, {"r.identity_method", As::Text},
    {"r.identity_level", As::Number}, {"r.identity_by", As::Text}, {"r.identity_at", As::Number},
    {"r.proposal_digest", As::Bytes}, {"r.prepared_by", As::Text}, {"r.prepared_at", As::Number},
    {"r.executed_by", As::Text}, {"r.executed_at", As::Number}, {"r.result", As::Text},
    {"r.answered_on", As::Text}, {"r.closed_at", As::Number}, {"r.version", As::Number},
    {"r.proposed_version", As::Number}};
constexpr Column decisionColumns[] = {{"d.ref", As::Text}, {"d.approver", As::Text},
    {"d.verdict", As::Number}, {"d.proposal_digest", As::Bytes}, {"d.decided_at", As::Number},
    {"d.document", As::Bytes}, {"d.signature", As::Bytes}, {"d.public_key", As::Bytes},
    {"d.certificate", As::Bytes}, {"d.stands_for", As::Text}, {"d.stands_until", As::Text},
    {"d.deputyship", As::Text}};
/// What its last day follows from, what belongs together, and what it aims at, which says who must decide;
/// words of it go with an erasure and stand not here.
constexpr Column termColumns[] = {{"r.extension_sent_on", As::Text}, {"r.letter_ref", As::Text},
    {"r.related_ref", As::Text}, {"r.aim", As::Number}, {"r.aim_purpose", As::Text},
    {"r.aim_channel", As::Number}, {"r.aim_ground", As::Number}};
constexpr Column questionColumns[] = {{"q.about", As::Number}, {"q.asked_on", As::Text},
    {"q.answered_on", As::Text}, {"q.reminded_on", As::Text}, {"q.reminded_again_on", As::Text}};
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

using Columns = std::span<const Column>;

QString selected(Columns columns)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(QLatin1String(column.sql));
    return u"SELECT "_s + names.join(u", "_s);
}

/// A field for each column, whose tag is its place from 1; no bytes for nothing.
Result<QByteArray> rowBytes(const Row &row, Columns columns)
{
    TlvWriter writer;
    for (int place = 0; place < int(columns.size()); ++place) {
        const auto tag = quint16(place + 1);
        if (row.isNull(place))
            writer.bytes(tag, {});
        else if (columns[size_t(place)].as == As::Number)
            writer.number(tag, quint64(row.integer(place)));
        else if (columns[size_t(place)].as == As::Text)
            writer.text(tag, row.text(place));
        else
            writer.bytes(tag, row.bytes(place));
    }
    return std::move(writer).finish();
}

QByteArray sized(const QByteArray &row)
{
    const quint32 size = qToBigEndian(quint32(row.size()));
    return QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + row;
}

/// Every row that the statement gives, each behind its length in four bytes.
Result<QByteArray> rowsOf(Sql &sql, Columns columns)
{
    QByteArray all;
    std::optional<Error> failed;
    const auto read = sql.each([&](const Row &row) {
        const auto bytes = rowBytes(row, columns);
        if (bytes)
            all += sized(*bytes);
        else
            failed = bytes.error();
        return !failed;
    });
    if (!read)
        return read.error();
    return failed ? Result<QByteArray>(*failed) : Result<QByteArray>(all);
}

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
    TlvWriter writer;
    writer.number(Format, format)
        .text(TableName, nameOf(table))
        .bytes(Rows, rows)
        .bytes(Belonging, belonging);
    return std::move(writer).finish();
}

Result<QByteArray> written(Table table, Sql &rows, Columns columns, Sql &belonging, Columns belongingColumns)
{
    const auto own = rowsOf(rows, columns);
    if (!own)
        return own;
    const auto others = rowsOf(belonging, belongingColumns);
    return others ? written(table, *own, *others) : others;
}

Sql ofRequest(Connection &connection, const char *name, const QString &sql, const Name &request)
{
    Sql query(connection, name, sql);
    query.bind(request.filingSystem).bind(request.ref);
    return query;
}

/// As it was written down before its term stood in it.
Result<QByteArray> shortRequestDocument(Connection &connection, const Name &name)
{
    Sql rows = ofRequest(connection, "state.request",
        selected(requestColumns) + u" FROM request r WHERE r.filing_system = ? AND r.ref = ?"_s, name);
    Sql decisions = ofRequest(connection, "state.decisions",
        selected(decisionColumns) +
            u" FROM decision d JOIN request r ON r.filing_system = d.filing_system AND r.id = d.request_id "
            "WHERE r.filing_system = ? AND r.ref = ? ORDER BY d.id"_s,
        name);
    return written(Table::Request, rows, requestColumns, decisions, decisionColumns);
}

Result<QByteArray> requestDocument(Connection &connection, const Name &name)
{
    const auto before = shortRequestDocument(connection, name);
    if (!before)
        return before;
    Sql terms = ofRequest(connection, "state.term",
        selected(termColumns) + u" FROM request r WHERE r.filing_system = ? AND r.ref = ?"_s, name);
    Sql questions = ofRequest(connection, "state.questions",
        selected(questionColumns) +
            u" FROM request_question q JOIN request r ON r.filing_system = q.filing_system AND "
            "r.id = q.request_id WHERE r.filing_system = ? AND r.ref = ? ORDER BY q.id"_s,
        name);
    const auto term = rowsOf(terms, termColumns);
    if (!term)
        return term;
    const auto asked = rowsOf(questions, questionColumns);
    if (!asked)
        return asked;
    TlvWriter writer;
    writer.number(Format, requestFormat).bytes(Rows, *before).bytes(Term, *term + *asked);
    return std::move(writer).finish();
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
        const auto bytes = rowBytes(row, consentColumns);
        const auto whole = bytes ? written(Table::Consent, sized(*bytes)) : bytes;
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
    return name.table == Table::Request ? shortRequestDocument(connection, name) : document(connection, name);
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
