#include "app/accountability/backup_facts.h"

#include "app/backup/backup_terms.h"
#include "app/backup/erasure_entry.h"

#include <optional>

namespace backup_facts {

namespace {

QJsonValue momentJson(std::optional<Instant> moment)
{
    return moment ? QJsonValue(moment->toText()) : QJsonValue();
}

std::optional<Instant> madeAgo(std::optional<qint64> age, Instant now)
{
    return age ? std::optional(Instant{now.micros - *age}) : std::nullopt;
}

} // namespace

QJsonObject schedule(const BackupSchedule &schedule)
{
    return {{QStringLiteral("on"), schedule.isOn}, {QStringLiteral("every_days"), schedule.everyDays},
        {QStringLiteral("at"), schedule.at.toString(QStringLiteral("HH:mm"))}};
}

QJsonArray destinations(const QList<DestinationNow> &destinations)
{
    QJsonArray places;
    for (const DestinationNow &each : destinations) {
        const BackupDestination &place = each.destination;
        places.append(QJsonObject{{QStringLiteral("kind"), static_cast<int>(place.kind)},
            {QStringLiteral("off_site"), place.isOffSite},
            {QStringLiteral("mark"), place.mark ? QString(place.mark->letter) : QString()}});
    }
    return places;
}

QJsonObject keeping()
{
    return {{QStringLiteral("days"), backup_terms::days}, {QStringLiteral("weeks"), backup_terms::weeks},
        {QStringLiteral("months"), backup_terms::months},
        {QStringLiteral("fewest"), backup_terms::fewestVerified},
        {QStringLiteral("longest_days"), longestBackupDays},
        {QStringLiteral("trial_days"), backup_terms::trialDays},
        {QStringLiteral("drill_months"), backup_terms::drillMonths},
        {QStringLiteral("newest_late_days"), backup_terms::newestLateDays},
        {QStringLiteral("off_site_late_days"), backup_terms::offSiteLateDays}};
}

QJsonArray restoring()
{
    using enum LedgerAct;
    QJsonArray acts;
    for (const LedgerAct act : {Erased, Restricted, Lifted, Withdrawn, Objected, GroundEnded, Corrected})
        acts.append(static_cast<int>(act));
    return acts;
}

QJsonObject figures(const BackupSituation &situation)
{
    const BackupStanding &standing = situation.standing;
    return {
        {QStringLiteral("newest_verified"), momentJson(madeAgo(standing.newestVerifiedAge, situation.now))},
        {QStringLiteral("newest_off_site"), momentJson(madeAgo(standing.newestOffSiteAge, situation.now))},
        {QStringLiteral("last_trial"), momentJson(situation.lastTest)},
        {QStringLiteral("last_drill"), momentJson(situation.lastDrill)}};
}

} // namespace backup_facts
