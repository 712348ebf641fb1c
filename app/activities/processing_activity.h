#pragma once

#include "app/activities/activity_field.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

struct Purpose;
struct ProcessingActivity;

/// What was typed, by the keys of its fields; an empty field has no entry.
using ActivityValues = QMap<QString, QString>;

/// One processing activity of the record (art. 30(1) GDPR): its purposes and what was typed. Everything else
/// is derived (activity_answers.h).
struct ProcessingActivity
{
    Id<ProcessingActivity> id = {};
    QList<Id<Purpose>> purposes = {};
    ActivityValues values = {};
    Instant changedAt = {};
    QString changedBy = {};
    QString changedByName = {};
    std::optional<Instant> endedAt = std::nullopt;

    QString value(const char *key) const { return values.value(QLatin1String(key)); }
    QString name() const { return value(activity_key::name); }
    /// The day by which it is looked at again; null where none was typed.
    QDate reviewOn() const;

    friend bool operator==(const ProcessingActivity &, const ProcessingActivity &) = default;
};

/// That the record of an activity was looked at and found right. Never changed; the newest counts.
struct ActivityReview
{
    Id<ProcessingActivity> activity = {};
    QString reviewedBy = {};
    QString reviewedByName = {};
    Instant reviewedAt = {};
    /// By whoever changed it last.
    bool isOwn = false;
    /// What every field said then, and its SHA-256.
    QJsonObject facts = {};
    QByteArray digest = {};

    friend bool operator==(const ActivityReview &, const ActivityReview &) = default;
};

/// The value as it is kept: trimmed, picks in the order of their list. NotFound "activity.field", Refused
/// "activity.derived-field", Invalid "activity.value" {key} for what the field cannot hold, Invalid
/// "activity.name" for a name that is empty.
Result<QString> activityValue(const QString &key, const QString &given);
/// All of them, or the first refusal.
Result<ActivityValues> activityValues(const ActivityValues &given);
