#pragma once

#include "app/activities/activity_field.h"
#include "app/activities/dpia_screening.h"
#include "app/activities/processing_activity.h"
#include "app/activities/register_sources.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <optional>

/// What one field of the record says, in no language: text for what was typed, else codes, names and days.
struct ActivityAnswer
{
    const ActivityField *field = nullptr;
    QJsonValue value = {};
    /// It should say something and does not, or what it says is not as it should be: a purpose that ended, a
    /// processor without an agreement.
    bool isGap = false;
    /// Of the measures besides: when each was last tested, and what came of it. What a review found right is
    /// no other because something was tested again.
    QJsonArray tests = {};

    friend bool operator==(const ActivityAnswer &, const ActivityAnswer &) = default;
};

/// What the record of an activity says: what was typed, and what follows from the rest of the file.
namespace activity_answers {

/// One for each field, in the order of the record.
QList<ActivityAnswer> of(const ProcessingActivity &activity, const RegisterSources &sources,
    const std::optional<DpiaScreening> &screening, const std::optional<ActivityReview> &review);

/// What a review finds right: every answer by the key of its field, but for the review itself.
QJsonObject snapshot(const QList<ActivityAnswer> &answers);

/// The criteria that what is known speaks for; the officer decides (WP248 rev.01, III.B.a).
DpiaCriteria suggestedCriteria(const ProcessingActivity &activity, const RegisterSources &sources);

} // namespace activity_answers
