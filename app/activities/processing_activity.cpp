#include "app/activities/processing_activity.h"

#include "app/activities/activity_picks.h"
#include "app/base/iso_day.h"

namespace {

constexpr qsizetype longestActivityText = 4000;

/// The value where the field can hold it; none where it cannot.
std::optional<QString> heldBy(const ActivityField &field, const QString &given)
{
    switch (field.input) {
    case ActivityInput::Line:
    case ActivityInput::Text: {
        const QString text = field.input == ActivityInput::Line ? given.simplified() : given.trimmed();
        return text.size() <= longestActivityText ? std::optional(text) : std::nullopt;
    }
    case ActivityInput::Day: {
        const QString day = given.trimmed();
        return day.isEmpty() || isoDay(day) ? std::optional(day) : std::nullopt;
    }
    case ActivityInput::Choice:
    case ActivityInput::Picks:
        return activity_picks::ordered(field, given);
    case ActivityInput::None:
        break;
    }
    return std::nullopt;
}

} // namespace

QDate ProcessingActivity::reviewOn() const
{
    return isoDay(value(activity_key::reviewOn)).value_or(QDate());
}

Result<QString> activityValue(const QString &key, const QString &given)
{
    const ActivityField *field = activityFieldFrom(key);
    if (!field)
        return Error{Failure::NotFound, QStringLiteral("activity.field"), {key}};
    if (!field->isTyped())
        return Error{Failure::Refused, QStringLiteral("activity.derived-field"), {key}};
    const auto value = heldBy(*field, given);
    if (!value)
        return Error{Failure::Invalid, QStringLiteral("activity.value"), {key}};
    if (value->isEmpty() && key == QLatin1String(activity_key::name))
        return Error{Failure::Invalid, QStringLiteral("activity.name"), {key}};
    return *value;
}

Result<ActivityValues> activityValues(const ActivityValues &given)
{
    ActivityValues kept;
    for (auto each = given.cbegin(); each != given.cend(); ++each) {
        const auto value = activityValue(each.key(), each.value());
        if (!value)
            return value.error();
        kept.insert(each.key(), *value);
    }
    return kept;
}
