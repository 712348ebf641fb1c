#pragma once

#include "app/backup/restores.h"

#include <QStringList>

/// What a restored file says of itself to people.
namespace restore_words {

QString of(RestoreReason reason);

/// In paragraphs: when it came back and why, what is missing and what is barred, and who still has to sign.
QStringList of(const RestoreStanding &restore, const RestoreOverview &overview);

/// What was done again in it: a sentence for each kind of which there is anything.
QStringList doneAgain(const QList<ReplayedAct> &replayed);

/// The line over all pages; empty where there is nothing to say.
QString banner(const RestoreOverview &overview);

} // namespace restore_words
