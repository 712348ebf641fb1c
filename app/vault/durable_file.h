#pragma once

#include "app/base/result.h"

#include <QFile>
#include <QString>

/// What QFile does not do: see to it that what was written is on the medium, and read it from there.
namespace durable_file {

/// Unavailable ("backup.sync") unless the medium says that it has everything.
Outcome sync(QFile &file);
/// The same for the names in a folder. Systems and shares that know no such thing are believed.
Outcome syncFolder(const QString &folder);
/// Lets go of what memory still holds of a file, so that reading asks the medium. A system may decline.
void forget(QFile &file);
/// Within one folder, in one step, over what has the name already. Unavailable ("backup.rename").
Outcome rename(const QString &from, const QString &to);

} // namespace durable_file
