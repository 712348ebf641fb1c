#pragma once

#include "app/access_package/package_value.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

/// What stands in a package, in words of the language spoken now, and as codes for programs.

/// Words of the context of packages.
QString packageWords(const char *text);

/// What a place is called: "Notes about you".
QString placeTitle(const QString &place);
/// What a column is called: "Written at".
QString packageFieldWord(const QString &key);
/// A value for people.
QString packageValueWord(const PackageValue &value);
/// The same for programs: codes as stable words, days and moments by ISO 8601, moments in UTC.
QJsonValue packageJson(const PackageValue &value);
/// Sections for programs: by their key, a row an object.
QJsonObject packageJson(const QList<PackageSection> &sections);

/// The stable word of a code, and what it is called.
QString packageCode(const PackageValue &value);
QString packageCodeWord(const PackageValue &value);
