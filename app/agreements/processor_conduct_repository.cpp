#include "app/agreements/processor_conduct_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace processor_conduct_repository {

namespace {

const QString announcementColumns = QStringLiteral(
    "s.id, s.agreement_id, s.name, s.country, s.services, s.announced_on, s.authorisation, s.term_days, "
    "s.answer, s.answered_on, s.reason");

SubAnnouncement announcementFrom(const Row &row)
{
    return {.id = row.id<SubAnnouncement>(0),
        .agreement = row.id<Agreement>(1),
        .name = row.text(2),
        .country = row.text(3),
        .services = row.text(4),
        .announcedOn = row.day(5),
        .authorisation = row.as<SubAuthorisation>(6),
        .termDays = row.isNull(7) ? std::nullopt : std::optional(row.number(7)),
        .answer = row.as<SubAnnouncement::Answer>(8),
        .answeredOn = row.day(9),
        .reason = row.text(10)};
}

const QString auditColumns = QStringLiteral(
    "id, processor_id, kind, scope, asked_on, received_on, valid_until, finding, follow_up, follow_up_by, "
    "followed_up_on, refused_on, refusal, version");

ProcessorAudit auditFrom(const Row &row)
{
    return {.id = row.id<ProcessorAudit>(0),
        .processor = row.id<Processor>(1),
        .kind = row.as<ProcessorAudit::Kind>(2),
        .scope = row.text(3),
        .askedOn = row.day(4),
        .receivedOn = row.day(5),
        .validUntil = row.day(6),
        .finding = row.text(7),
        .followUp = row.text(8),
        .followUpBy = row.day(9),
        .followedUpOn = row.day(10),
        .refusedOn = row.day(11),
        .refusal = row.text(12),
        .version = row.number(13)};
}

/// What both writing statements have, in the order of their columns.
Sql &bindAudit(Sql &sql, const ProcessorAudit &audit)
{
    return sql.bind(audit.kind)
        .bind(audit.scope)
        .bind(audit.askedOn)
        .bind(audit.receivedOn)
        .bind(audit.validUntil)
        .bind(audit.finding)
        .bind(audit.followUp)
        .bind(audit.followUpBy)
        .bind(audit.followedUpOn)
        .bind(audit.refusedOn)
        .bind(audit.refusal);
}

} // namespace

Result<QList<SubAnnouncement>> announcements(Connection &connection, Id<Processor> processor)
{
    return Sql(connection, "announcement.list",
        QStringLiteral("SELECT %1 FROM sub_announcement s JOIN agreement a ON a.id = s.agreement_id "
                       "WHERE ? = 0 OR a.processor_id = ? ORDER BY s.announced_on DESC, s.id DESC")
            .arg(announcementColumns))
        .bind(processor.number())
        .bind(processor.number())
        .list(announcementFrom);
}

Result<std::optional<SubAnnouncement>> announcement(Connection &connection, Id<SubAnnouncement> id)
{
    return Sql(connection, "announcement.find",
        QStringLiteral("SELECT %1 FROM sub_announcement s WHERE s.id = ?").arg(announcementColumns))
        .bind(id)
        .first(announcementFrom);
}

Result<Id<SubAnnouncement>> add(
    Connection &connection, const SubAnnouncement &announcement, Instant now, const QString &addedBy)
{
    const auto number = Sql(connection, "announcement.add",
        QStringLiteral("INSERT INTO sub_announcement (agreement_id, name, country, services, announced_on, "
                       "authorisation, term_days, added_at, added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "RETURNING id"))
                            .bind(announcement.agreement)
                            .bind(announcement.name)
                            .bind(announcement.country)
                            .bind(announcement.services)
                            .bind(announcement.announcedOn)
                            .bind(announcement.authorisation)
                            .bind(announcement.termDays)
                            .bind(now)
                            .bind(addedBy)
                            .number();
    if (!number)
        return number.error();
    return Id<SubAnnouncement>(*number);
}

Outcome answer(Connection &connection, const SubAnnouncement &announcement, const QString &answeredBy)
{
    const auto touched = Sql(connection, "announcement.answer",
        QStringLiteral("UPDATE sub_announcement SET answer = ?, answered_on = ?, reason = ?, settled_by = ? "
                       "WHERE id = ? AND answer = 0"))
                             .bind(announcement.answer)
                             .bind(announcement.answeredOn)
                             .bind(announcement.reason)
                             .bind(answeredBy)
                             .bind(announcement.id)
                             .run();
    if (!touched)
        return touched.error();
    return *touched == 1 ? Outcome(done) : Outcome(Error::refused("agreement.answered"));
}

Result<QList<ProcessorAudit>> audits(Connection &connection, Id<Processor> processor)
{
    return Sql(connection, "audit.list-processors",
        QStringLiteral("SELECT %1 FROM processor_audit WHERE ? = 0 OR processor_id = ? ORDER BY id DESC")
            .arg(auditColumns))
        .bind(processor.number())
        .bind(processor.number())
        .list(auditFrom);
}

Result<std::optional<ProcessorAudit>> audit(Connection &connection, Id<ProcessorAudit> id)
{
    return Sql(connection, "audit.find-processor",
        QStringLiteral("SELECT %1 FROM processor_audit WHERE id = ?").arg(auditColumns))
        .bind(id)
        .first(auditFrom);
}

Result<Id<ProcessorAudit>> add(
    Connection &connection, const ProcessorAudit &audit, Instant now, const QString &addedBy)
{
    Sql sql(connection, "audit.add-processor",
        QStringLiteral("INSERT INTO processor_audit (processor_id, kind, scope, asked_on, received_on, "
                       "valid_until, finding, follow_up, follow_up_by, followed_up_on, refused_on, refusal, "
                       "added_at, added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    const auto number = bindAudit(sql.bind(audit.processor), audit).bind(now).bind(addedBy).number();
    if (!number)
        return number.error();
    return Id<ProcessorAudit>(*number);
}

Outcome replace(Connection &connection, const ProcessorAudit &audit)
{
    Sql sql(connection, "audit.replace-processor",
        QStringLiteral("UPDATE processor_audit SET kind = ?, scope = ?, asked_on = ?, received_on = ?, "
                       "valid_until = ?, finding = ?, follow_up = ?, follow_up_by = ?, followed_up_on = ?, "
                       "refused_on = ?, refusal = ?, version = version + 1 WHERE id = ? AND version = ?"));
    const auto touched = bindAudit(sql, audit).bind(audit.id).bind(audit.version).run();
    if (!touched)
        return touched.error();
    return *touched == 1 ? Outcome(done)
                         : Outcome(Error{Failure::ChangedMeanwhile, QStringLiteral("agreement.changed")});
}

Result<QList<ProcessorIncident>> incidents(Connection &connection, Id<Processor> processor)
{
    return Sql(connection, "incident.list",
        QStringLiteral("SELECT id, processor_id, told_at, channel, account, breach FROM processor_incident "
                       "WHERE ? = 0 OR processor_id = ? ORDER BY told_at DESC, id DESC"))
        .bind(processor.number())
        .bind(processor.number())
        .list([](const Row &row) {
            return ProcessorIncident{.id = row.id<ProcessorIncident>(0),
                .processor = row.id<Processor>(1),
                .toldAt = row.instant(2),
                .channel = row.text(3),
                .account = row.text(4),
                .breach = row.isNull(5) ? std::nullopt : std::optional(row.integer(5))};
        });
}

Result<Id<ProcessorIncident>> add(
    Connection &connection, const ProcessorIncident &incident, Instant now, const QString &addedBy)
{
    const auto number = Sql(connection, "incident.add",
        QStringLiteral("INSERT INTO processor_incident (processor_id, told_at, channel, account, added_at, "
                       "added_by) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(incident.processor)
                            .bind(incident.toldAt)
                            .bind(incident.channel)
                            .bind(incident.account)
                            .bind(now)
                            .bind(addedBy)
                            .number();
    if (!number)
        return number.error();
    return Id<ProcessorIncident>(*number);
}

Outcome linkBreach(Connection &connection, Id<ProcessorIncident> incident, qint64 breach)
{
    const auto there = Sql(
        connection, "incident.count", QStringLiteral("SELECT COUNT(*) FROM processor_incident WHERE id = ?"))
                           .bind(incident)
                           .number();
    if (!there)
        return there.error();
    if (*there == 0)
        return Error{Failure::NotFound, QStringLiteral("agreement.incident-unknown")};
    const auto touched = Sql(connection, "incident.link",
        QStringLiteral("UPDATE processor_incident SET breach = ? WHERE id = ? AND breach IS NULL"))
                             .bind(breach)
                             .bind(incident)
                             .run();
    if (!touched)
        return touched.error();
    return *touched == 1 ? Outcome(done) : Outcome(Error::refused("agreement.incident-linked"));
}

} // namespace processor_conduct_repository
