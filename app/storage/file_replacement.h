#pragma once

#include "app/base/result.h"

#include <QString>

/// A finished file takes the place of another, as a whole: at any moment one of the two stands under that
/// name.
namespace file_replacement {

/// Where the next one is made, beside it.
QString freshFor(const QString &target);
/// Where the old one waits to be overwritten. No name that anybody would give to a copy.
QString asideOf(const QString &target);

/// `fresh` becomes `target`; what `target` was is overwritten then. Both in one folder, neither open.
/// Unavailable "file.replace": `target` is then what it was. What could not be overwritten any more, finish()
/// does.
Outcome replace(const QString &fresh, const QString &target);

/// Overwrites what a replacement that was cut off left behind. Before the file is opened, by who has it
/// alone.
Outcome finish(const QString &target);

/// Overwrites a file and removes it. What a disk keeps elsewhere is out of reach (security.md 2): only the
/// key that is gone protects that.
Outcome wipe(const QString &path);

} // namespace file_replacement
