#include "app/agreements/agreement_conduct.h"
#include "app/agreements/agreement_repository.h"
#include "app/agreements/agreements.h"
#include "app/agreements/incident_keeping.h"
#include "app/agreements/processor_conduct_repository.h"
#include "app/changes/service_context.h"
#include "app/contacts/written_texts.h"
#include "app/registers/processor_repository.h"

namespace {

/// What a processor did, as the trail tells it: never its words.
Outcome noteConduct(Change &change, const char *action, Id<Processor> processor, const QJsonObject &detail)
{
    return change.audit({.action = QLatin1String(action),
        .objectKind = QStringLiteral("processor"),
        .objectRef = QString::number(processor.number()),
        .detail = detail});
}

Result<Processor> processorThere(Change &change, Id<Processor> id)
{
    const auto processor = processor_repository::byId(change.connection(), id);
    if (!processor)
        return processor.error();
    return *processor ? Result<Processor>(**processor)
                      : Result<Processor>(Error{Failure::NotFound, QStringLiteral("processor.unknown")});
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
    if (auto clean = refuseNationalNumbers({{QStringLiteral("services"), announcement.services}}); !clean)
        return clean.error();
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
    if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), announcement.reason}}); !clean)
        return clean.error();
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

Outcome checkAuditWords(const ProcessorAudit &audit, const ProcessorAudit &before)
{
    WrittenTexts written;
    written.add(QStringLiteral("scope"), audit.scope, before.scope);
    written.add(QStringLiteral("finding"), audit.finding, before.finding);
    written.add(QStringLiteral("follow-up"), audit.followUp, before.followUp);
    written.add(QStringLiteral("refusal"), audit.refusal, before.refusal);
    return written.checkOfOrganisations();
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
    if (auto clean = checkAuditWords(audit, {}); !clean)
        return clean.error();
    if (const auto there = processorThere(change, audit.processor); !there)
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
    if (auto clean = checkAuditWords(audit, **before); !clean)
        return clean;
    audit.processor = (*before)->processor;
    if (auto kept = processor_conduct_repository::replace(change.connection(), audit); !kept)
        return kept;
    return noteConduct(change, "processor.audit", audit.processor, auditDetail(audit));
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

QFuture<Result<ProcessorIncident>> Agreements::addIncident(
    const Permit &permit, const ProcessorIncident &incident) const
{
    return m_context.change(
        permit, [=, now = m_context.clock.computedNow()](Change &change) -> Result<ProcessorIncident> {
            if (auto allowed = permit.requireAnywhere(Operation::RecordBreaches); !allowed)
                return allowed.error();
            return incident_keeping::add(change, incident, now);
        });
}

Result<SubAnnouncement> agreement_conduct::answer(
    Change &change, Id<SubAnnouncement> announcement, SubAnnouncement::Answer answer, const QString &reason)
{
    return answerSub(change, announcement, answer, reason);
}

Result<Id<ProcessorAudit>> agreement_conduct::addAudit(Change &change, const ProcessorAudit &audit)
{
    return addAuditOf(change, tidiedAudit(audit));
}

Outcome agreement_conduct::changeAudit(Change &change, const ProcessorAudit &audit)
{
    return changeAuditOf(change, tidiedAudit(audit));
}
