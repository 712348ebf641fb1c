#include "app/activities/activity_field.h"

#include <algorithm>

namespace {

using enum ActivityNeed;
using enum ActivityInput;
using Group = ActivityGroup;
using From = ActivitySource;

constexpr std::array<ActivityField, activityFieldCount> fieldsOfRecord = {{
    {activity_key::name, Group::Activity, Always, "", From::Typed, Line},
    {"description", Group::Activity, Always, "", From::Typed, Text},
    {"department", Group::Activity, Optional, "", From::Typed, Line},
    {"started-on", Group::Activity, Optional, "", From::Typed, Day},

    {"controller", Group::Controller, Always, "a", From::Settings},
    {"controller-contact", Group::Controller, Always, "a", From::Settings},
    {"officer", Group::Controller, Always, "a", From::Settings},
    {"representative", Group::Controller, Where, "a", From::Settings},
    {"joint-controllers", Group::Controller, Optional, "a", From::Processors},
    {"joint-arrangement", Group::Controller, Where, "a", From::Typed, Text},

    {"purposes", Group::Purposes, Always, "b", From::Purposes},
    {"basis", Group::Purposes, Always, "", From::Purposes},
    {"interest", Group::Purposes, Where, "", From::Purposes},
    {"special-ground", Group::Purposes, Where, "", From::Typed, Picks},
    {"statute", Group::Purposes, Where, "", From::Typed, Text},

    {activity_key::subjects, Group::People, Always, "c", From::Typed, Picks},
    {"filing-systems", Group::People, Always, "c", From::Purposes},
    {activity_key::dataCategories, Group::People, Always, "c", From::Typed, Picks},
    {"data-held", Group::People, Always, "c", From::Purposes},
    {"data-class", Group::People, Always, "", From::Purposes},
    {"source", Group::People, Always, "", From::Typed, Picks},

    {"internal-recipients", Group::Recipients, Always, "d", From::Typed, Text},
    {"processors", Group::Recipients, Always, "d", From::Processors},
    {"agreements", Group::Recipients, Always, "", From::Processors},
    {"recipients", Group::Recipients, Always, "d", From::Processors},
    {"other-recipients", Group::Recipients, Optional, "d", From::Typed, Text},

    {"third-countries", Group::Transfers, Always, "e", From::Processors},
    {"safeguards", Group::Transfers, Always, "e", From::Processors},
    {"derogation", Group::Transfers, Optional, "e", From::Typed, Text},

    {"terms", Group::Retention, Always, "f", From::Rules},
    {"without-term", Group::Retention, Always, "f", From::Rules},
    {"erasure-method", Group::Retention, Optional, "", From::Typed, Text},

    {"program-measures", Group::Measures, Always, "g", From::Program},
    {"backups", Group::Measures, Always, "g", From::Backups},
    {"own-measures", Group::Measures, Optional, "g", From::Typed, Text},

    {activity_key::profiling, Group::Assessment, Always, "", From::Typed, Choice},
    {"automated-decisions", Group::Assessment, Always, "", From::Settings},
    {"dpia", Group::Assessment, Always, "", From::Screening},
    {"dpia-reference", Group::Assessment, Where, "", From::Typed, Line},

    {"owner", Group::Keeping, Always, "", From::Typed, Line},
    {"systems", Group::Keeping, Always, "", From::Typed, Text},
    {activity_key::reviewOn, Group::Keeping, Always, "", From::Typed, Day},
    {"reviewed", Group::Keeping, Always, "", From::Reviews},
    {"remarks", Group::Keeping, Optional, "", From::Typed, Text},
}};

constexpr auto isMandatory = [](const ActivityField &field) { return field.need == Always; };
static_assert(std::count_if(fieldsOfRecord.begin(), fieldsOfRecord.end(), isMandatory) == 30);

} // namespace

QString keyOf(ActivityGroup group)
{
    switch (group) {
    case ActivityGroup::Activity:
        return QStringLiteral("activity");
    case ActivityGroup::Controller:
        return QStringLiteral("controller");
    case ActivityGroup::Purposes:
        return QStringLiteral("purposes");
    case ActivityGroup::People:
        return QStringLiteral("people");
    case ActivityGroup::Recipients:
        return QStringLiteral("recipients");
    case ActivityGroup::Transfers:
        return QStringLiteral("transfers");
    case ActivityGroup::Retention:
        return QStringLiteral("retention");
    case ActivityGroup::Measures:
        return QStringLiteral("measures");
    case ActivityGroup::Assessment:
        return QStringLiteral("assessment");
    case ActivityGroup::Keeping:
        return QStringLiteral("keeping");
    }
    return {};
}

const std::array<ActivityField, activityFieldCount> &allActivityFields()
{
    return fieldsOfRecord;
}

const ActivityField *activityFieldFrom(QStringView key)
{
    const auto *const found = std::find_if(fieldsOfRecord.begin(), fieldsOfRecord.end(),
        [key](const ActivityField &field) { return key == QLatin1String(field.key); });
    return found == fieldsOfRecord.end() ? nullptr : found;
}
