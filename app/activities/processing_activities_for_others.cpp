#include "app/activities/activity_repository.h"
#include "app/activities/processing_activities.h"
#include "app/changes/service_context.h"
#include "app/contacts/written_texts.h"

#include <algorithm>

namespace {

Outcome auditProcessedFor(Change &change, const char *action, Id<ProcessedFor> id)
{
    return change.audit({.action = QLatin1String(action),
        .objectKind = QStringLiteral("processed-for"),
        .objectRef = QString::number(id.number())});
}

Outcome checkWordsForOther(Change &change, const ProcessedFor &record)
{
    const auto all = activity_repository::processedFor(change.connection());
    if (!all)
        return all.error();
    const auto before = std::find_if(
        all->begin(), all->end(), [&](const ProcessedFor &each) { return each.id == record.id; });
    WrittenTexts written;
    for (const ProcessedForField &field : allProcessedForFields)
        written.add(QLatin1String(field.key), record.*field.value,
            before == all->end() ? QString() : *before.*field.value);
    return written.checkOfOrganisations();
}

Result<Id<ProcessedFor>> keepForOther(Change &change, const ProcessedFor &given)
{
    const auto record = tidiedProcessedFor(given);
    if (!record)
        return record.error();
    if (auto clean = checkWordsForOther(change, *record); !clean)
        return clean.error();
    Id<ProcessedFor> id = record->id;
    if (id.isStored()) {
        if (auto kept = activity_repository::replaceProcessedFor(change.connection(), *record); !kept)
            return kept.error();
    } else {
        const auto added = activity_repository::addProcessedFor(
            change.connection(), *record, change.now(), change.permit().staffRef());
        if (!added)
            return added;
        id = *added;
    }
    const auto audited =
        auditProcessedFor(change, record->id.isStored() ? "processed-for.edit" : "processed-for.add", id);
    return audited ? Result<Id<ProcessedFor>>(id) : Result<Id<ProcessedFor>>(audited.error());
}

Outcome endForOther(Change &change, Id<ProcessedFor> id)
{
    const auto all = activity_repository::processedFor(change.connection());
    if (!all)
        return all.error();
    const auto found =
        std::find_if(all->begin(), all->end(), [id](const ProcessedFor &record) { return record.id == id; });
    if (found == all->end())
        return Error{Failure::NotFound, QStringLiteral("activity.unknown")};
    if (found->endedAt)
        return Error::refused("activity.ended");
    ProcessedFor ended = *found;
    ended.endedAt = change.now();
    if (auto kept = activity_repository::replaceProcessedFor(change.connection(), ended); !kept)
        return kept;
    return auditProcessedFor(change, "processed-for.end", id);
}

} // namespace

QFuture<Result<Id<ProcessedFor>>> ProcessingActivities::keepProcessedFor(
    const Permit &permit, const ProcessedFor &record) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<ProcessedFor>> {
        if (auto allowed = permit.requireAnywhere(Operation::KeepRegisters); !allowed)
            return allowed.error();
        return keepForOther(change, record);
    });
}

QFuture<Outcome> ProcessingActivities::endProcessedFor(const Permit &permit, Id<ProcessedFor> id) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.requireAnywhere(Operation::KeepRegisters); !allowed)
            return allowed;
        return endForOther(change, id);
    });
}
