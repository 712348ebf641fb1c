#include "app/agreements/agreement_repository.h"
#include "app/agreements/agreements.h"
#include "app/agreements/processor_conduct_repository.h"
#include "app/changes/service_context.h"
#include "app/registers/processor_repository.h"

#include <algorithm>

namespace {

/// What a processor did, as the trail tells it: never its words.
Outcome noteConduct(Change &change, const char *action, Id<Processor> processor, const QJsonObject &detail)
{
    return change.audit({.action = QLatin1String(action),
        .objectKind = QStringLiteral("processor"),
        .objectRef = QString::number(processor.number()),
        .detail = detail});
}

Outcome checkProcessorThere(Change &change, Id<Processor> id)
{
    const auto processors = processor_repository::all(change.connection());
    if (!processors)
        return processors.error();
    const bool isThere = std::any_of(processors->cbegin(), processors->cend(),
        [id](const Processor &processor) { return processor.id == id; });
    return isThere ? Outcome(done) : Outcome(Error{Failure::NotFound, QStringLiteral("processor.unknown")});
}

Result<SubAnnouncement> announceSub(Change &change, SubAnnouncement announcement)
{
    const auto agreement = agreement_repository::byId(change.connection(), announcement.agreement);
    if (!agreement)
        return agreement.error();
    if (!*agreement)
        return Error{Failure::NotFound, QStringLiteral("agreement.unknown")};
    if (!(*agreement)->isSigned())
        return Error::refused("agreement.not-signed");
    announcement.name = announcement.name.simplified();
    announcement.country = announcement.country.trimmed().toUpper();
    announcement.services = announcement.services.simplified();
    announcement.authorisation = (*agreement)->authorisation;
    announcement.termDays = (*agreement)->objectionDays;
    if (auto good = checkAnnouncement(announcement, change.today()); !good)
        return good.error();
    const auto id = processor_conduct_repository::add(
        change.connection(), announcement, change.now(), change.permit().staffRef());
    if (!id)
        return id.error();
    announcement.id = *id;
    if (auto noted = noteConduct(change, "agreement.announce", (*agreement)->processor,
            {{QStringLiteral("agreement"), announcement.agreement.number()},
                {QStringLiteral("announcement"), id->number()},
                {QStringLiteral("last_day"), announcement.lastDay().toString(Qt::ISODate)}});
        !noted)
        return noted.error();
    return announcement;
}

Result<SubAnnouncement> answerSub(
    Change &change, Id<SubAnnouncement> id, SubAnnouncement::Answer answer, const QString &reason)
{
    auto found = processor_conduct_repository::announcement(change.connection(), id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("agreement.announcement-unknown")};
    SubAnnouncement announcement = **found;
    announcement.answer = answer;
    announcement.answeredOn = change.today();
    announcement.reason = reason.simplified();
    if (answer == SubAnnouncement::Answer::Open)
        return Error{Failure::Invalid, QStringLiteral("agreement.announcement"), {QStringLiteral("answer")}};
    if (answer == SubAnnouncement::Answer::Objected && announcement.reason.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("agreement.objection-reason")};
    const auto agreement = agreement_repository::byId(change.connection(), announcement.agreement);
    if (!agreement)
        return agreement.error();
    if (auto kept = processor_conduct_repository::answer(
            change.connection(), announcement, change.permit().staffRef());
        !kept)
        return kept.error();
    if (auto noted =
            noteConduct(change, "agreement.answer", *agreement ? (*agreement)->processor : Id<Processor>(),
                {{QStringLiteral("announcement"), id.number()}, {QStringLiteral("answer"), codeOf(answer)},
                    {QStringLiteral("late"), announcement.isLate()}});
        !noted)
        return noted.error();
    return announcement;
}

ProcessorAudit tidiedAudit(ProcessorAudit audit)
{
    audit.scope = audit.scope.simplified();
    audit.finding = audit.finding.trimmed();
    audit.followUp = audit.followUp.trimmed();
    audit.refusal = audit.refusal.trimmed();
    return audit;
}

QJsonObject auditDetail(const ProcessorAudit &audit)
{
    return {{QStringLiteral("kind"), codeOf(audit.kind)},
        {QStringLiteral("asked"), audit.askedOn.toString(Qt::ISODate)},
        {QStringLiteral("received"), audit.receivedOn.toString(Qt::ISODate)},
        {QStringLiteral("refused"), audit.refusedOn.isValid()},
        {QStringLiteral("followed_up"), audit.isFollowedUp()}};
}

Result<Id<ProcessorAudit>> addAuditOf(Change &change, const ProcessorAudit &audit)
{
    if (auto good = checkAudit(audit, change.today()); !good)
        return good.error();
    if (auto there = checkProcessorThere(change, audit.processor); !there)
        return there.error();
    const auto id = processor_conduct_repository::add(
        change.connection(), audit, change.now(), change.permit().staffRef());
    if (!id)
        return id;
    if (auto noted = noteConduct(change, "processor.audit", audit.processor, auditDetail(audit)); !noted)
        return noted.error();
    return id;
}

Outcome changeAuditOf(Change &change, ProcessorAudit audit)
{
    const auto before = processor_conduct_repository::audit(change.connection(), audit.id);
    if (!before)
        return before.error();
    if (!*before)
        return Error{Failure::NotFound, QStringLiteral("agreement.audit-unknown")};
    if (auto good = checkAudit(audit, change.today()); !good)
        return good;
    audit.processor = (*before)->processor;
    if (auto kept = processor_conduct_repository::replace(change.connection(), audit); !kept)
        return kept;
    return noteConduct(change, "processor.audit", audit.processor, auditDetail(audit));
}

Result<Id<ProcessorIncident>> addIncidentOf(Change &change, ProcessorIncident incident)
{
    incident.channel = incident.channel.simplified();
    incident.account = incident.account.trimmed();
    if (auto good = checkIncident(incident, change.now()); !good)
        return good.error();
    if (auto there = checkProcessorThere(change, incident.processor); !there)
        return there.error();
    const auto id = processor_conduct_repository::add(
        change.connection(), incident, change.now(), change.permit().staffRef());
    if (!id)
        return id;
    if (auto noted = noteConduct(change, "processor.incident", incident.processor,
            {{QStringLiteral("incident"), id->number()},
                {QStringLiteral("told_at"), incident.toldAt.toText()}});
        !noted)
        return noted.error();
    return id;
}

Outcome linkIncident(Change &change, Id<ProcessorIncident> incident, qint64 breach)
{
    if (auto linked = processor_conduct_repository::linkBreach(change.connection(), incident, breach);
        !linked)
        return linked;
    return change.audit({.action = QStringLiteral("processor.incident-breach"),
        .objectKind = QStringLiteral("processor-incident"),
        .objectRef = QString::number(incident.number()),
        .detail = {{QStringLiteral("breach"), breach}}});
}

} // namespace

QFuture<Result<SubAnnouncement>> Agreements::announce(
    const Permit &permit, const SubAnnouncement &announcement) const
{
    return m_context.change(permit, [=](Change &change) -> Result<SubAnnouncement> {
        if (auto allowed = permit.requireAnywhere(Operation::KeepRegisters); !allowed)
            return allowed.error();
        return announceSub(change, announcement);
    });
}

QFuture<Result<SubAnnouncement>> Agreements::answer(const Permit &permit, Id<SubAnnouncement> announcement,
    SubAnnouncement::Answer answer, const QString &reason) const
{
    return m_context.change(permit, [=](Change &change) -> Result<SubAnnouncement> {
        if (auto allowed = permit.requireAnywhere(Operation::KeepRegisters); !allowed)
            return allowed.error();
        return answerSub(change, announcement, answer, reason);
    });
}

QFuture<Result<Id<ProcessorAudit>>> Agreements::addAudit(
    const Permit &permit, const ProcessorAudit &audit) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<ProcessorAudit>> {
        if (auto allowed = permit.requireAnywhere(Operation::KeepRegisters); !allowed)
            return allowed.error();
        return addAuditOf(change, tidiedAudit(audit));
    });
}

QFuture<Outcome> Agreements::changeAudit(const Permit &permit, const ProcessorAudit &audit) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.requireAnywhere(Operation::KeepRegisters); !allowed)
            return allowed;
        return changeAuditOf(change, tidiedAudit(audit));
    });
}

QFuture<Result<Id<ProcessorIncident>>> Agreements::addIncident(
    const Permit &permit, const ProcessorIncident &incident) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<ProcessorIncident>> {
        if (auto allowed = permit.requireAnywhere(Operation::RecordBreaches); !allowed)
            return allowed.error();
        return addIncidentOf(change, incident);
    });
}

QFuture<Outcome> Agreements::linkBreach(
    const Permit &permit, Id<ProcessorIncident> incident, qint64 breach) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.requireAnywhere(Operation::RecordBreaches); !allowed)
            return allowed;
        return linkIncident(change, incident, breach);
    });
}
