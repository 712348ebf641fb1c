#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

/// The sources of the program as text, for tests that read them.
namespace SourceTree {

/// The C++ files whose path below the top matches, sorted.
QStringList files(const QString &where);

/// The lines of one file, without comments, so that a rule may be spoken of.
QStringList lines(const QString &file);

/// Every matching line of the files in `where` but not in `except`, with its place.
QStringList linesThatMatch(const QRegularExpression &expression, const QString &where, const QString &except);

} // namespace SourceTree
