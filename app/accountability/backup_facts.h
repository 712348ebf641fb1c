#pragma once

#include "app/backup/backup_plan.h"

#include <QJsonArray>
#include <QJsonObject>

/// What the backup strategy is made of: kinds of places, never where they are.
namespace backup_facts {

QJsonObject schedule(const BackupSchedule &schedule);
QJsonArray destinations(const QList<DestinationNow> &destinations);
/// The constants of backup_terms.h.
QJsonObject keeping();
/// The acts that a restore does again (LedgerAct).
QJsonArray restoring();
/// The newest verified copies, and the last trials that went well, as moments in UTC.
QJsonObject figures(const BackupSituation &situation);

} // namespace backup_facts
