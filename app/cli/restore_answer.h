#pragma once

#include "app/backup/backup_restore.h"
#include "app/cli/command.h"

#include <QJsonArray>

/// What the commands around a restore share.

/// The exit status of a file in quarantine.
inline constexpr int quarantineStatus = 8;

QCommandLineOption ledgerOption();

/// Adds what was done again: `erasures_replayed`, `acts_replayed`, `corrections_to_redo`, and a sentence for
/// each kind.
void tellReplayed(const QList<ReplayedAct> &replayed, Answer &answer);

/// Adds who has to sign yet, and that nothing can be done with a file in quarantine until then.
void tellStanding(const backup_restore::Report &report, Answer &answer);
