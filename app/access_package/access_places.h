#pragma once

#include "app/access_package/package_value.h"

#include <QList>

/// A column of a package, and where it is read. The table itself is t; {{lang}} stands for
/// "nl" or "en".
struct AccessColumn
{
    const char *key;
    const char *sql;
    PackageKind kind = PackageKind::Text;
    PackageCodes codes = PackageCodes::None;
};

/// A table with personal data, and what of it a package shows.
struct AccessPlace
{
    enum class Owner {
        Person, ///< its rows name the person
        Asked   ///< its rows name a request of theirs
    };

    const char *table;
    Owner owner;
    const char *order;
    /// What its columns are read from besides the table itself, which is t.
    const char *joins;
    QList<AccessColumn> columns;
    /// What article 20 asks of a row: its basis letter, and whether an import brought it; empty where the
    /// person's record decides.
    const char *basis = "";
    const char *isImported = "";
};

/// What is not in a package although it is stored with a person, and why.
struct AccessException
{
    const char *table;  ///< "*": of every table
    const char *column; ///< "*": all of the table
    const char *why;
};

/// Every place that a package shows, in the order in which it shows them. A test holds it and
/// accessExceptions() against the list of all places of a person (contact_erasure.h) and against the schema,
/// so that nothing that is stored is neither shown nor declared: "a copy of all personal data" (art. 15(3)
/// GDPR; domain.md 4.2, point 2).
const QList<AccessPlace> &accessPlaces();
const QList<AccessException> &accessExceptions();
