#include "app/activities/activity_register.h"

#include <QJsonDocument>

#include <algorithm>

QString keyOf(ActivityState state)
{
    switch (state) {
    case ActivityState::Complete:
        return QStringLiteral("complete");
    case ActivityState::Gaps:
        return QStringLiteral("gaps");
    case ActivityState::OutOfDate:
        return QStringLiteral("out-of-date");
    case ActivityState::Ended:
        return QStringLiteral("ended");
    }
    return {};
}

QStringList ActivityStanding::gaps() const
{
    QStringList keys;
    for (const ActivityAnswer &answer : answers) {
        if (answer.isGap)
            keys.append(QLatin1String(answer.field->key));
    }
    return keys;
}

ActivityState ActivityStanding::state() const
{
    if (activity.endedAt)
        return ActivityState::Ended;
    if (std::any_of(
            answers.begin(), answers.end(), [](const ActivityAnswer &answer) { return answer.isGap; }))
        return ActivityState::Gaps;
    return changed.isEmpty() ? ActivityState::Complete : ActivityState::OutOfDate;
}

const ActivityAnswer &ActivityStanding::answer(const char *key) const
{
    const auto found = std::find_if(answers.begin(), answers.end(), [key](const ActivityAnswer &answer) {
        return QLatin1String(answer.field->key) == QLatin1String(key);
    });
    Q_ASSERT(found != answers.end());
    return *found;
}

QList<Purpose> ActivityRegister::purposesWithout() const
{
    const auto isCovered = [this](const Purpose &purpose) {
        return std::any_of(activities.begin(), activities.end(), [&](const ActivityStanding &standing) {
            return !standing.activity.endedAt && standing.activity.purposes.contains(purpose.id);
        });
    };
    QList<Purpose> without;
    std::copy_if(purposes.begin(), purposes.end(), std::back_inserter(without),
        [&](const Purpose &purpose) { return !purpose.endedAt && !isCovered(purpose); });
    return without;
}

const ActivityStanding *ActivityRegister::find(Id<ProcessingActivity> id) const
{
    const auto found = std::find_if(activities.begin(), activities.end(),
        [id](const ActivityStanding &standing) { return standing.activity.id == id; });
    return found == activities.end() ? nullptr : &*found;
}

namespace activity_register {

QByteArray digestOf(const QJsonObject &facts)
{
    return accountability_facts::digestOf(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

ActivityStanding standingOf(const ProcessingActivity &activity, const RegisterSources &sources,
    const QList<ActivityReview> &reviews, const QList<DpiaScreening> &screenings)
{
    const auto newestReview = reviews.isEmpty() ? std::nullopt : std::optional(reviews.first());
    const auto newestScreening = screenings.isEmpty() ? std::nullopt : std::optional(screenings.first());
    ActivityStanding standing{.activity = activity,
        .answers = activity_answers::of(activity, sources, newestScreening, newestReview),
        .reviews = reviews,
        .screenings = screenings,
        .suggested = activity_answers::suggestedCriteria(activity, sources)};
    const QJsonObject now = activity_answers::snapshot(standing.answers);
    standing.digest = digestOf(now);
    if (newestReview && newestReview->digest != standing.digest) {
        const auto parts = accountability_facts::changedParts(newestReview->facts, now);
        for (const ActivityField &field : allActivityFields()) {
            const bool isChanged = std::any_of(parts.begin(), parts.end(),
                [&](const ChangedPart &part) { return part.part == QLatin1String(field.key); });
            if (isChanged)
                standing.changed.append(QLatin1String(field.key));
        }
    }
    return standing;
}

} // namespace activity_register
