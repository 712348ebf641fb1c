#pragma once

#include "app/accountability/accountability_facts.h"
#include "app/activities/activity_answers.h"
#include "app/activities/processed_for.h"

#include <QList>
#include <QStringList>

#include <optional>

/// Whether the record of an activity can be shown as it is.
enum class ActivityState {
    Complete,  ///< nothing is missing, and the newest review still holds
    Gaps,      ///< something is missing or not as it should be
    OutOfDate, ///< nothing is missing, but something changed since it was reviewed
    Ended
};

/// "complete", "gaps", "out-of-date", "ended".
QString keyOf(ActivityState state);

/// One activity with all that its record says.
struct ActivityStanding
{
    ProcessingActivity activity = {};
    QList<ActivityAnswer> answers = {};
    /// The newest first.
    QList<ActivityReview> reviews = {};
    QList<DpiaScreening> screenings = {};
    DpiaCriteria suggested = {};
    /// The fields that say something else than in the newest review, by their keys.
    QStringList changed = {};
    /// SHA-256 of what every field says: what a review finds right.
    QByteArray digest = {};

    bool isReviewed() const { return !reviews.isEmpty(); }
    QStringList gaps() const;
    ActivityState state() const;
    const ActivityAnswer &answer(const char *key) const;
};

/// The whole record: what we do ourselves, and what we do for others.
struct ActivityRegister
{
    OrganisationProfile organisation = {};
    QDate asOf = {};
    /// Those that run first, each group in the order of their names.
    QList<ActivityStanding> activities = {};
    QList<ProcessedFor> processedFor = {};
    QList<Purpose> purposes = {};

    /// Purposes that run and that no activity which runs is of.
    QList<Purpose> purposesWithout() const;
    const ActivityStanding *find(Id<ProcessingActivity> id) const;
};

namespace activity_register {

/// `reviews` and `screenings` of this activity alone, the newest first.
ActivityStanding standingOf(const ProcessingActivity &activity, const RegisterSources &sources,
    const QList<ActivityReview> &reviews, const QList<DpiaScreening> &screenings);

/// SHA-256 of what every field says.
QByteArray digestOf(const QJsonObject &facts);

} // namespace activity_register
