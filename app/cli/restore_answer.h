#pragma once

#include "app/backup/backup_restore.h"
#include "app/cli/command.h"

#include <QJsonArray>

/// What the commands around a restore share.

/// The exit status of a file in quarantine.
inline constexpr int quarantineStatus = 8;

QCommandLineOption ledgerOption();

QJsonArray jsonOf(const QList<ReplayedErasure> &replayed);
QString replaySentence(const QList<ReplayedErasure> &replayed);

/// Adds who has to sign yet, and that nothing can be done with a file in quarantine until then.
void tellStanding(const backup_restore::Report &report, Answer &answer);
