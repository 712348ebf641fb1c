#pragma once

#include "app/base/result.h"

#include <QChar>
#include <QString>
#include <QStringList>

/// By what a stick is known again, wherever the system hangs it: the file `.klantkluis-stick` in the folder
/// of its backups. Three lines of ASCII that each end in a line feed: "klantkluis-stick 1", 32 lower-case
/// hexadecimals, and a capital letter, the one written on the stick.
struct StickMark
{
    QString id;
    QChar letter;

    friend bool operator==(const StickMark &, const StickMark &) = default;
};

namespace stick_mark {

inline constexpr auto fileName = "/.klantkluis-stick";

/// NotFound ("backup.no-stick") when the folder has none, Damaged ("backup.stick-mark") when it is not as
/// above, Unavailable ("backup.read").
Result<StickMark> read(const QString &folder);
/// Gives a stick its random id, once. Duplicate ("backup.stick-marked") when it has a mark, Invalid
/// ("backup.stick-letter") unless `letter` is A to Z, or an error of FolderMedium.
Result<StickMark> write(const QString &folder, QChar letter);
/// The first of these folders that has this id. NotFound ("backup.no-stick").
Result<QString> find(const QString &id, const QStringList &folders);
/// The folder of this name on each volume that is there now; itself where it is empty.
QStringList onEveryVolume(const QString &relativeFolder);

} // namespace stick_mark
