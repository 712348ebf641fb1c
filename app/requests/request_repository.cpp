#include "app/requests/request_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace request_repository {

namespace {

constexpr auto columns =
    "id, filing_system, ref, type, contact_id, contact_ref, stage, outcome, received_on, "
    "due_on, channel, remark, registered_by, registered_at, identity_method, identity_level, "
    "identity_by, identity_at, proposal, proposal_digest, prepared_by, prepared_at, "
    "executed_by, executed_at, result, answered_on, closed_at, version, proposed_version, "
    "representative, mandate, letter_ref, related_ref, extension_sent_on, extension_reason, "
    "aim, aim_purpose, aim_channel, aim_ground";

RequestAim aimFrom(const Row &row)
{
    RequestAim aim{.kind = row.as<RequestAim::Kind>(35), .purposeKey = row.text(36)};
    if (row.number(37) != 0)
        aim.channel = row.as<Channel>(37);
    if (row.number(38) != 0)
        aim.ground = row.as<RestrictionGround>(38);
    return aim;
}

Request requestFrom(const Row &row)
{
    return {.id = row.id<Request>(0),
        .filingSystem = row.filingSystem(1),
        .ref = row.text(2),
        .type = row.as<Request::Type>(3),
        .contact = row.id<Contact>(4),
        .contactRef = row.bytes(5),
        .stage = stageFrom(row.number(6)),
        .outcome = row.as<Request::Outcome>(7),
        .receivedOn = row.day(8),
        .dueOn = row.day(9),
        .channel = row.as<Request::Channel>(10),
        .remark = row.text(11),
        .registeredBy = row.text(12),
        .registeredAt = row.instant(13),
        .representative = row.text(29),
        .mandate = row.text(30),
        .letterRef = row.text(31),
        .relatedRef = row.text(32),
        .aim = aimFrom(row),
        .extensionSentOn = row.day(33),
        .extensionReason = row.text(34),
        .identityMethod = row.text(14),
        .identityLevel = row.number(15),
        .identityBy = row.text(16),
        .identityAt = row.maybeInstant(17),
        .proposal = row.text(18),
        .proposalDigest = row.bytes(19),
        .preparedBy = row.text(20),
        .preparedAt = row.maybeInstant(21),
        .executedBy = row.text(22),
        .executedAt = row.maybeInstant(23),
        .result = row.text(24),
        .answeredOn = row.day(25),
        .closedAt = row.maybeInstant(26),
        .version = row.number(27),
        .proposedVersion = row.number(28)};
}

Sql filtered(Connection &connection, const QString &what, FilingSystem filingSystem, const Filter &filter,
    const QString &rest)
{
    QString sql = QStringLiteral("SELECT %1 FROM request WHERE filing_system = ?").arg(what);
    // Of one person not by the index over everything that is open: there may be thousands.
    if (filter.openOnly)
        sql += filter.contact.isStored() ? QStringLiteral(" AND COALESCE(closed_at, 0) = 0")
                                         : QStringLiteral(" AND closed_at IS NULL");
    if (filter.contact.isStored())
        sql += QStringLiteral(" AND contact_id = ?");
    Sql query(connection, "request.list", sql + rest);
    query.bind(filingSystem);
    if (filter.contact.isStored())
        query.bind(filter.contact);
    return query;
}

/// Of one person by an expression, which keeps the planner off the indexes over everybody's due_on and
/// received_on: it would walk through all of them in this order to find a few.
QString orderOf(const Filter &filter)
{
    if (filter.contact.isStored())
        return filter.openOnly ? QStringLiteral("due_on || '', id")
                               : QStringLiteral("received_on || '' DESC, id DESC");
    return filter.openOnly ? QStringLiteral("due_on, id") : QStringLiteral("received_on DESC, id DESC");
}

} // namespace

Result<Id<Request>> add(Connection &connection, const Request &request)
{
    const auto number = Sql(connection, "request.add",
        QStringLiteral(
            "INSERT INTO request (filing_system, ref, type, contact_id, contact_ref, stage, received_on, "
            "due_on, channel, remark, registered_by, registered_at, representative, mandate, letter_ref, "
            "related_ref, aim, aim_purpose, aim_channel, aim_ground) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, "
            "?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(request.filingSystem)
                            .bind(request.ref)
                            .bind(request.type)
                            .bind(request.contact)
                            .bind(request.contactRef)
                            .bind(request.stage)
                            .bind(request.receivedOn)
                            .bind(request.dueOn)
                            .bind(request.channel)
                            .bind(request.remark)
                            .bind(request.registeredBy)
                            .bind(request.registeredAt)
                            .bind(request.representative)
                            .bind(request.mandate)
                            .bind(request.letterRef)
                            .bind(request.relatedRef)
                            .bind(request.aim.kind)
                            .bind(request.aim.purposeKey)
                            .bind(request.aim.channel ? static_cast<int>(*request.aim.channel) : 0)
                            .bind(request.aim.ground ? static_cast<int>(*request.aim.ground) : 0)
                            .number();
    if (!number)
        return number.error();
    return Id<Request>(*number);
}

Result<std::optional<Request>> byId(Connection &connection, FilingSystem filingSystem, Id<Request> id)
{
    return Sql(connection, "request.by-id",
        QStringLiteral("SELECT %1 FROM request WHERE filing_system = ? AND id = ?")
            .arg(QLatin1String(columns)))
        .bind(filingSystem)
        .bind(id)
        .first(requestFrom);
}

Result<QList<Request>> byIds(Connection &connection, FilingSystem filingSystem, const QList<Id<Request>> &ids)
{
    QList<Request> requests;
    for (const Id<Request> id : ids) {
        const auto request = byId(connection, filingSystem, id);
        if (!request)
            return request.error();
        if (*request)
            requests.append(**request);
    }
    return requests;
}

Result<std::set<qint64>> peopleToErase(Connection &connection, FilingSystem filingSystem)
{
    std::set<qint64> people;
    const auto read = Sql(connection, "request.to-erase",
        QStringLiteral("SELECT contact_id FROM request WHERE filing_system = ? AND type = ? AND "
                       "closed_at IS NULL AND contact_id IS NOT NULL"))
                          .bind(filingSystem)
                          .bind(Request::Type::Erasure)
                          .each([&](const Row &row) {
                              people.insert(row.integer(0));
                              return true;
                          });
    return read ? Result<std::set<qint64>>(std::move(people)) : Result<std::set<qint64>>(read.error());
}

Outcome replace(Connection &connection, const Request &request)
{
    const auto touched = Sql(connection, "request.replace",
        QStringLiteral(
            "UPDATE request SET contact_id = ?, stage = ?, outcome = ?, identity_method = ?, "
            "identity_level = ?, identity_by = ?, identity_at = ?, proposal = ?, proposal_digest = ?, "
            "prepared_by = ?, prepared_at = ?, executed_by = ?, executed_at = ?, result = ?, "
            "answered_on = ?, closed_at = ?, proposed_version = ?, due_on = ?, letter_ref = ?, "
            "related_ref = ?, extension_sent_on = ?, extension_reason = ?, version = version + 1 "
            "WHERE filing_system = ? AND id = ? AND version = ?"))
                             .bind(request.contact)
                             .bind(request.stage)
                             .bind(request.outcome)
                             .bind(request.identityMethod)
                             .bind(request.identityLevel)
                             .bind(request.identityBy)
                             .bind(request.identityAt)
                             .bind(request.proposal)
                             .bind(request.proposalDigest)
                             .bind(request.preparedBy)
                             .bind(request.preparedAt)
                             .bind(request.executedBy)
                             .bind(request.executedAt)
                             .bind(request.result)
                             .bind(request.answeredOn)
                             .bind(request.closedAt)
                             .bind(request.proposedVersion)
                             .bind(request.dueOn)
                             .bind(request.letterRef)
                             .bind(request.relatedRef)
                             .bind(request.extensionSentOn)
                             .bind(request.extensionReason)
                             .bind(request.filingSystem)
                             .bind(request.id)
                             .bind(request.version)
                             .run();
    if (touched && *touched == 0)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("request.replace")};
    return outcomeOf(touched);
}

Result<QList<Request>> reopen(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    // They wait for a decision, or for being carried out, on a proposal that is no longer there.
    const auto number = [](Request::Stage stage) { return static_cast<int>(stage); };
    const QString waiting =
        QStringLiteral(" WHERE filing_system = ? AND contact_id = ? AND stage IN (%1, %2, %3) "
                       "AND outcome = %4")
            .arg(number(Request::Stage::PlanReady))
            .arg(number(Request::Stage::AwaitingSecondApprover))
            .arg(number(Request::Stage::Approved))
            .arg(static_cast<int>(Request::Outcome::None));
    auto requests = Sql(connection, "request.waiting",
        QStringLiteral("SELECT %1 FROM request").arg(QLatin1String(columns)) + waiting +
            QStringLiteral(" ORDER BY id"))
                        .bind(filingSystem)
                        .bind(contact)
                        .list(requestFrom);
    if (!requests)
        return requests;
    const auto reopened = Sql(connection, "request.reopen",
        QStringLiteral("UPDATE request SET stage = CASE WHEN identity_at IS NULL THEN %1 ELSE %2 END")
                .arg(number(Request::Stage::Received))
                .arg(number(Request::Stage::IdentityConfirmed)) +
            waiting)
                              .bind(filingSystem)
                              .bind(contact)
                              .run();
    return reopened ? requests : Result<QList<Request>>(reopened.error());
}

Result<QList<Request>> list(Connection &connection, FilingSystem filingSystem, const Filter &filter)
{
    return filtered(connection, QLatin1String(columns), filingSystem, filter,
        QStringLiteral(" ORDER BY %1 LIMIT %2 OFFSET %3")
            .arg(orderOf(filter))
            .arg(listLimit)
            .arg(filter.after))
        .list(requestFrom);
}

Result<QList<Id<Request>>> approved(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "request.approved",
        QStringLiteral("SELECT id FROM request WHERE filing_system = ? AND closed_at IS NULL AND stage = ? "
                       "AND outcome NOT IN (?, ?) ORDER BY due_on, id"))
        .bind(filingSystem)
        .bind(Request::Stage::Approved)
        .bind(Request::Outcome::Refused)
        .bind(Request::Outcome::NoDataHeld)
        .list([](const Row &row) { return row.id<Request>(0); });
}

Result<qint64> count(Connection &connection, FilingSystem filingSystem, const Filter &filter)
{
    return filtered(connection, QStringLiteral("COUNT(*)"), filingSystem, filter, {}).number();
}

Outcome addStep(
    Connection &connection, FilingSystem filingSystem, Id<Request> request, const RequestStep &step)
{
    return outcomeOf(Sql(connection, "request.step",
        QStringLiteral(
            "INSERT INTO request_step (filing_system, request_id, step, actor, happened_at, remark, "
            "stands_for, stands_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
                         .bind(filingSystem)
                         .bind(request)
                         .bind(step.step)
                         .bind(step.actor)
                         .bind(step.happenedAt)
                         .bind(step.remark)
                         .bind(step.standsFor)
                         .bind(step.standsUntil)
                         .run());
}

Result<QList<RequestStep>> steps(Connection &connection, FilingSystem filingSystem, Id<Request> request)
{
    return Sql(connection, "request.steps",
        QStringLiteral("SELECT step, actor, happened_at, remark, stands_for, stands_until FROM request_step "
                       "WHERE filing_system = ? AND request_id = ? ORDER BY happened_at, id"))
        .bind(filingSystem)
        .bind(request)
        .list([](const Row &row) {
            return RequestStep{
                row.text(0), row.text(1), row.instant(2), row.text(3), row.text(4), row.day(5)};
        });
}

Outcome addDecision(
    Connection &connection, FilingSystem filingSystem, Id<Request> request, const Decision &decision)
{
    auto added = outcomeOf(Sql(connection, "request.decision",
        QStringLiteral("INSERT INTO decision (filing_system, ref, request_id, approver, verdict, "
                       "proposal_digest, decided_at, document, signature, public_key, certificate, "
                       "stands_for, stands_until, deputyship) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                               .bind(filingSystem)
                               .bind(decision.ref)
                               .bind(request)
                               .bind(decision.approver)
                               .bind(decision.verdict)
                               .bind(decision.proposalDigest)
                               .bind(decision.decidedAt)
                               .bind(decision.document)
                               .bind(decision.signature)
                               .bind(decision.publicKey)
                               .bind(decision.certificate)
                               .bind(decision.standsFor)
                               .bind(decision.standsUntil)
                               .bind(decision.deputyship)
                               .run());
    if (!added || decision.reason.isEmpty())
        return added;
    // Words about a person stand apart from what may never change.
    return outcomeOf(Sql(connection, "request.decision-reason",
        QStringLiteral("INSERT INTO decision_reason (filing_system, decision_ref, request_id, reason) "
                       "VALUES (?, ?, ?, ?)"))
                         .bind(filingSystem)
                         .bind(decision.ref)
                         .bind(request)
                         .bind(decision.reason)
                         .run());
}

Result<QList<Decision>> decisions(Connection &connection, FilingSystem filingSystem, Id<Request> request)
{
    return Sql(connection, "request.decisions",
        QStringLiteral(
            "SELECT d.ref, d.approver, d.verdict, COALESCE(w.reason, ''), d.proposal_digest, "
            "d.decided_at, d.document, d.signature, d.public_key, d.certificate, d.stands_for, "
            "d.stands_until, d.deputyship FROM decision d LEFT JOIN "
            "decision_reason w "
            "ON w.filing_system = d.filing_system AND w.decision_ref = d.ref "
            "WHERE d.filing_system = ? AND d.request_id = ? ORDER BY d.decided_at DESC, d.id DESC"))
        .bind(filingSystem)
        .bind(request)
        .list([](const Row &row) {
            return Decision{row.text(0), row.text(1), row.as<Decision::Verdict>(2), row.text(3), row.bytes(4),
                row.instant(5), row.bytes(6), row.bytes(7), row.bytes(8), row.bytes(9), row.text(10),
                row.day(11), row.text(12)};
        });
}

Outcome addToLedger(
    Connection &connection, const Request &request, const QString &scope, const QString &approvedBy)
{
    return outcomeOf(Sql(connection, "request.ledger",
        QStringLiteral(
            "INSERT INTO erasure_ledger (filing_system, contact_ref, request_ref, scope, executed_by, "
            "approved_by, executed_at) VALUES (?, ?, ?, ?, ?, ?, ?)"))
                         .bind(request.filingSystem)
                         .bind(request.contactRef)
                         .bind(request.ref)
                         .bind(scope)
                         .bind(request.executedBy)
                         .bind(approvedBy)
                         .bind(request.executedAt)
                         .run());
}

} // namespace request_repository
