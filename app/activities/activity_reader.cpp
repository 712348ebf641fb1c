#include "app/activities/activity_reader.h"

#include "app/accountability/backup_facts.h"
#include "app/activities/activity_history_repository.h"
#include "app/activities/activity_repository.h"
#include "app/backup/backup_outlook.h"
#include "app/base/folded_text.h"
#include "app/consent/purpose_repository.h"
#include "app/measures/measure_repository.h"
#include "app/registers/data_transfer_repository.h"
#include "app/registers/processor_repository.h"
#include "app/retention/retention_rule_repository.h"
#include "app/settings/organisation_profile_repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace activity_reader {

namespace {

Result<QJsonObject> readBackups(Connection &connection, const Reading &reading)
{
    QJsonObject facts{{QStringLiteral("server"), reading.isServer}};
    if (reading.isServer)
        return facts;
    const auto situation = backup_outlook::remembered(connection, reading.now);
    if (!situation)
        return situation.error();
    facts.insert(QStringLiteral("schedule"), backup_facts::schedule(situation->schedule));
    facts.insert(QStringLiteral("destinations"), backup_facts::destinations(situation->destinations));
    return facts;
}

template <typename Kept>
QList<Kept> ofActivity(const QList<Kept> &all, Id<ProcessingActivity> activity)
{
    QList<Kept> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
        [activity](const Kept &each) { return each.activity == activity; });
    return own;
}

Outcome readActivities(Connection &connection, const RegisterSources &sources, ActivityRegister &record)
{
    const auto activities = activity_repository::all(connection);
    if (!activities)
        return activities.error();
    const auto reviews = activity_history_repository::reviews(connection);
    if (!reviews)
        return reviews.error();
    const auto screenings = activity_history_repository::screenings(connection);
    if (!screenings)
        return screenings.error();
    for (const ProcessingActivity &activity : *activities)
        record.activities.append(activity_register::standingOf(
            activity, sources, ofActivity(*reviews, activity.id), ofActivity(*screenings, activity.id)));
    std::stable_sort(record.activities.begin(), record.activities.end(),
        [](const ActivityStanding &one, const ActivityStanding &other) {
            return std::tuple(one.activity.endedAt.has_value(), foldedText(one.activity.name())) <
                std::tuple(other.activity.endedAt.has_value(), foldedText(other.activity.name()));
        });
    return done;
}

} // namespace

Result<RegisterSources> sources(Connection &connection, const Reading &reading)
{
    const auto organisation = organisation_profile_repository::find(connection);
    if (!organisation)
        return organisation.error();
    const auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    const auto processors = processor_repository::all(connection);
    if (!processors)
        return processors.error();
    const auto transfers = data_transfer_repository::terms(connection, reading.today);
    if (!transfers)
        return transfers.error();
    const auto rules = retention_rule_repository::all(connection);
    if (!rules)
        return rules.error();
    const auto backups = readBackups(connection, reading);
    if (!backups)
        return backups.error();
    const auto measures =
        measure_repository::standings(connection, reading.today, QCoreApplication::applicationVersion());
    if (!measures)
        return measures.error();
    return RegisterSources{.organisation = *organisation,
        .purposes = *purposes,
        .processors = *processors,
        .transfers = *transfers,
        .rules = *rules,
        .backups = *backups,
        .measures = *measures,
        .today = reading.today};
}

Result<ActivityRegister> whole(Connection &connection, const Reading &reading)
{
    const auto known = sources(connection, reading);
    if (!known)
        return known.error();
    const auto processedFor = activity_repository::processedFor(connection);
    if (!processedFor)
        return processedFor.error();
    ActivityRegister record{.organisation = known->organisation,
        .asOf = reading.today,
        .processedFor = *processedFor,
        .purposes = known->purposes};
    if (auto read = readActivities(connection, *known, record); !read)
        return read.error();
    return record;
}

Result<ActivityStanding> one(Connection &connection, Id<ProcessingActivity> id, const Reading &reading)
{
    const auto record = whole(connection, reading);
    if (!record)
        return record.error();
    const ActivityStanding *standing = record->find(id);
    return standing ? Result<ActivityStanding>(*standing)
                    : Result<ActivityStanding>(Error{Failure::NotFound, QStringLiteral("activity.unknown")});
}

} // namespace activity_reader
