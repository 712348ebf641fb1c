#include "app/breaches/breach_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

#include <QHash>
#include <QJsonDocument>

namespace breach_repository {

namespace {

struct BreachRow
{
    Breach breach;
    QByteArray registered;
};

BreachRow breachFrom(const Row &row)
{
    return {.breach = {.id = row.id<Breach>(0),
                .ref = row.text(1),
                .state = row.as<BreachState>(2),
                .openedBy = row.text(4),
                .openedAt = row.instant(5),
                .closedBy = row.text(6),
                .closedAt = row.maybeInstant(7),
                .version = row.number(8)},
        .registered = row.text(3).toUtf8()};
}

QString storedRegister(const BreachValues &values)
{
    return QString::fromUtf8(QJsonDocument(values.toJson()).toJson(QJsonDocument::Compact));
}

const QString breachColumns = QStringLiteral(
    "SELECT id, ref, state, register, opened_by, opened_at, closed_by, closed_at, version FROM breach");

/// A part of a breach, with the number of its breach before it.
template <typename Part>
using OfBreach = std::pair<qint64, Part>;

OfBreach<BreachDecision> breachDecisionFrom(const Row &row)
{
    return {row.integer(0),
        {.ref = row.text(1),
            .authority = row.as<AuthorityChoice>(2),
            .people = row.as<PeopleChoice>(3),
            .risk = row.as<BreachRisk>(4),
            .reason = row.text(5),
            .peopleReason = row.text(6),
            .digest = row.bytes(7),
            .proposedBy = row.text(8),
            .proposedAt = row.instant(9),
            .secondBy = row.text(10),
            .secondAt = row.maybeInstant(11),
            .verdict = row.as<BreachDecision::Verdict>(12),
            .remark = row.text(13),
            .document = row.bytes(14),
            .signature = row.bytes(15),
            .publicKey = row.bytes(16)}};
}

OfBreach<BreachReport> breachReportFrom(const Row &row)
{
    return {row.integer(0),
        {.kind = row.as<BreachReportKind>(1),
            .sentAt = row.instant(2),
            .reference = row.text(3),
            .remark = row.text(4),
            .recordedBy = row.text(5)}};
}

OfBreach<BreachInforming> informingFrom(const Row &row)
{
    return {row.integer(0),
        {.way = row.as<BreachInformingWay>(1),
            .sentAt = row.instant(2),
            .people = row.integer(3),
            .remark = row.text(4),
            .recordedBy = row.text(5)}};
}

/// Reads the parts of all breaches, and shares them out.
template <typename Part, typename Read>
Outcome share(Connection &connection, const char *name, const char *sql, Read read, QList<Breach> &breaches,
    QList<Part> Breach::*list)
{
    const auto parts = Sql(connection, name, QString::fromLatin1(sql)).list(read);
    if (!parts)
        return parts.error();
    QHash<qint64, QList<Part>> shared;
    for (const OfBreach<Part> &part : *parts)
        shared[part.first].append(part.second);
    for (Breach &breach : breaches)
        breach.*list = shared.value(breach.id.number());
    return done;
}

Outcome addParts(Connection &connection, QList<Breach> &breaches)
{
    if (auto added = share(connection, "breach.decisions",
            "SELECT breach_id, ref, authority, people, risk, reason, people_reason, digest, proposed_by, "
            "proposed_at, second_by, second_at, verdict, remark, document, signature, public_key FROM "
            "breach_decision ORDER BY id",
            breachDecisionFrom, breaches, &Breach::decisions);
        !added)
        return added;
    if (auto added = share(connection, "breach.reports",
            "SELECT breach_id, kind, sent_at, reference, remark, recorded_by FROM breach_report ORDER BY id",
            breachReportFrom, breaches, &Breach::reports);
        !added)
        return added;
    return share(connection, "breach.informings",
        "SELECT breach_id, way, sent_at, people, remark, recorded_by FROM breach_informing ORDER BY id",
        informingFrom, breaches, &Breach::informings);
}

Result<QList<Breach>> read(Connection &connection, Result<QList<BreachRow>> rows)
{
    if (!rows)
        return rows.error();
    QList<Breach> breaches;
    for (BreachRow &row : *rows) {
        auto values = BreachValues::fromJson(QJsonDocument::fromJson(row.registered).object());
        if (!values)
            return values.error();
        row.breach.values = *std::move(values);
        breaches.append(std::move(row.breach));
    }
    if (breaches.isEmpty())
        return breaches;
    if (auto added = addParts(connection, breaches); !added)
        return added.error();
    return breaches;
}

} // namespace

Result<Id<Breach>> add(Connection &connection, const Breach &breach)
{
    const auto id = Sql(connection, "breach.add",
        QStringLiteral("INSERT INTO breach (ref, state, register, opened_by, opened_at, version) "
                       "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"))
                        .bind(breach.ref)
                        .bind(breach.state)
                        .bind(storedRegister(breach.values))
                        .bind(breach.openedBy)
                        .bind(breach.openedAt)
                        .bind(breach.version)
                        .number();
    return id ? Result<Id<Breach>>(Id<Breach>(*id)) : Result<Id<Breach>>(id.error());
}

Result<QList<Breach>> all(Connection &connection)
{
    return read(connection,
        Sql(connection, "breach.all", breachColumns + QStringLiteral(" ORDER BY id DESC")).list(breachFrom));
}

Result<std::optional<Breach>> byId(Connection &connection, Id<Breach> id)
{
    auto found = read(connection,
        Sql(connection, "breach.find", breachColumns + QStringLiteral(" WHERE id = ?"))
            .bind(id)
            .list(breachFrom));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Breach>() : std::optional(found->first());
}

Outcome replace(Connection &connection, const Breach &breach)
{
    const auto replaced = Sql(connection, "breach.replace",
        QStringLiteral("UPDATE breach SET state = ?, register = ?, closed_by = ?, closed_at = ?, "
                       "version = version + 1 WHERE id = ? AND version = ?"))
                              .bind(breach.state)
                              .bind(storedRegister(breach.values))
                              .bind(breach.closedBy)
                              .bind(breach.closedAt)
                              .bind(breach.id)
                              .bind(breach.version)
                              .run();
    if (replaced && *replaced == 0)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("breach.changed")};
    return outcomeOf(replaced);
}

Outcome addDecision(Connection &connection, Id<Breach> breach, const BreachDecision &decision)
{
    return outcomeOf(Sql(connection, "breach.decide",
        QStringLiteral("INSERT INTO breach_decision (breach_id, ref, authority, people, risk, reason, "
                       "people_reason, digest, proposed_by, proposed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?)"))
                         .bind(breach)
                         .bind(decision.ref)
                         .bind(decision.authority)
                         .bind(decision.people)
                         .bind(decision.risk)
                         .bind(decision.reason)
                         .bind(decision.peopleReason)
                         .bind(decision.digest)
                         .bind(decision.proposedBy)
                         .bind(decision.proposedAt)
                         .run());
}

Outcome setSecond(Connection &connection, const BreachDecision &decision)
{
    const auto set = Sql(connection, "breach.second",
        QStringLiteral("UPDATE breach_decision SET second_by = ?, second_at = ?, verdict = ?, remark = ?, "
                       "document = ?, signature = ?, public_key = ? WHERE ref = ? AND verdict = 0"))
                         .bind(decision.secondBy)
                         .bind(decision.secondAt)
                         .bind(decision.verdict)
                         .bind(decision.remark)
                         .bind(decision.document)
                         .bind(decision.signature)
                         .bind(decision.publicKey)
                         .bind(decision.ref)
                         .run();
    return oneTouched(set, QStringLiteral("breach.second-none"));
}

Outcome addReport(Connection &connection, Id<Breach> breach, const BreachReport &report)
{
    return outcomeOf(Sql(connection, "breach.report",
        QStringLiteral("INSERT INTO breach_report (breach_id, kind, sent_at, reference, remark, "
                       "recorded_by) VALUES (?, ?, ?, ?, ?, ?)"))
                         .bind(breach)
                         .bind(report.kind)
                         .bind(report.sentAt)
                         .bind(report.reference)
                         .bind(report.remark)
                         .bind(report.recordedBy)
                         .run());
}

Outcome addInforming(Connection &connection, Id<Breach> breach, const BreachInforming &informing)
{
    return outcomeOf(Sql(connection, "breach.inform",
        QStringLiteral("INSERT INTO breach_informing (breach_id, way, sent_at, people, remark, "
                       "recorded_by) VALUES (?, ?, ?, ?, ?, ?)"))
                         .bind(breach)
                         .bind(informing.way)
                         .bind(informing.sentAt)
                         .bind(informing.people)
                         .bind(informing.remark)
                         .bind(informing.recordedBy)
                         .run());
}

} // namespace breach_repository
