#pragma once

#include "app/activities/activity_register.h"
#include "app/base/result.h"
#include "app/staff/permit.h"

#include <QDate>
#include <QFuture>
#include <QList>

#include <optional>

struct ServiceContext;

/// What changes in an activity.
struct ActivityEdit
{
    /// The typed fields that change; an empty value takes one away.
    ActivityValues values = {};
    /// What those fields said when they were looked at; a field without an entry is changed whatever it says.
    ActivityValues seen = {};
    /// All its purposes from now on; nothing: as they are.
    std::optional<QList<Id<Purpose>>> purposes = std::nullopt;
};

/// The record of processing activities (art. 30 GDPR): kept by the privacy officer, looked at by whoever may
/// see the dashboards. What a change says never goes into the trail, only which fields changed. What is newly
/// written in words of one's own is refused with Invalid "text.national-number" where a national number
/// stands in it.
class ProcessingActivities final
{
public:
    explicit ProcessingActivities(const ServiceContext &context) : m_context(context) {}

    /// The whole record, with what is missing and what changed since it was reviewed.
    QFuture<Result<ActivityRegister>> list(const Permit &permit) const;

    /// With a name and at least one purpose. Invalid "activity.purposes", Refused "activity.purpose-ended",
    /// NotFound "purpose", Duplicate "activity.name-taken", and what activityValue() refuses.
    QFuture<Result<Id<ProcessingActivity>>> add(
        const Permit &permit, const QList<Id<Purpose>> &purposes, const ActivityValues &values) const;
    /// One for each purpose that runs and has none, with its title as name; how many.
    QFuture<Result<int>> addForPurposes(const Permit &permit, bool inDutch) const;
    /// The same refusals; NotFound "activity.unknown", Refused "activity.ended", ChangedMeanwhile
    /// "activity.changed" {key} where a field no longer says what was seen of it.
    QFuture<Outcome> edit(const Permit &permit, Id<ProcessingActivity> id, const ActivityEdit &edit) const;
    QFuture<Outcome> end(const Permit &permit, Id<ProcessingActivity> id) const;

    /// That it was looked at and found right; it is looked at again by `nextOn`. `digest` is of the standing
    /// that was looked at: ChangedMeanwhile "activity.changed" where it is another. Invalid
    /// "activity.review-early" for a day that is not after today.
    QFuture<Outcome> review(
        const Permit &permit, Id<ProcessingActivity> id, const QByteArray &digest, QDate nextOn) const;
    /// Whether it needs a DPIA, with who and when. What checkScreening() refuses.
    QFuture<Outcome> screen(const Permit &permit, const DpiaScreening &screening) const;

    /// A record of what is processed for another controller, new or changed. Invalid
    /// "activity.for-controller", ChangedMeanwhile "activity.changed".
    QFuture<Result<Id<ProcessedFor>>> keepProcessedFor(
        const Permit &permit, const ProcessedFor &record) const;
    QFuture<Outcome> endProcessedFor(const Permit &permit, Id<ProcessedFor> id) const;

private:
    const ServiceContext &m_context;
};
