#include "app/activities/processed_for.h"

#include <algorithm>

Result<ProcessedFor> tidiedProcessedFor(ProcessedFor record)
{
    for (const ProcessedForField &field : allProcessedForFields)
        record.*field.value = (record.*field.value).trimmed();
    record.controller = record.controller.simplified();
    if (record.controller.isEmpty())
        return Error{
            Failure::Invalid, QStringLiteral("activity.for-controller"), {QStringLiteral("controller")}};
    return record;
}

int gapsOf(const ProcessedFor &record)
{
    return static_cast<int>(std::count_if(
        allProcessedForFields.begin(), allProcessedForFields.end(), [&](const ProcessedForField &field) {
            return field.isMandatory && (record.*field.value).isEmpty();
        }));
}
