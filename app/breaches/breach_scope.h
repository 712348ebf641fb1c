#pragma once

#include "app/base/filing_system.h"
#include "app/base/instant.h"
#include "app/retention/data_category.h"
#include "app/staff/role.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// What is asked of the file after an incident: whose data somebody had before them, in a period.
struct BreachScopeQuestion
{
    /// The `ref` of the member whose account or device it is; empty: of everybody.
    QString member = {};
    /// The `ref` of one list or file that left; the period and the member are those of it then.
    QString exportRef = {};
    Instant from = {};
    /// Up to, and not with, this moment.
    Instant until = {};
    /// The device held the file itself, open or with its key: everybody in reach is touched.
    bool isWholeFile = false;

    friend bool operator==(const BreachScopeQuestion &, const BreachScopeQuestion &) = default;
};

/// How somebody came into the scope. The numbers are stored.
enum class BreachPersonSource { Seen = 1, Left = 2, InReach = 3 };

/// Somebody in the scope, by the number of their contact.
using BreachPeople = QHash<qint64, BreachPersonSource>;

/// A list or file that left.
struct BreachScopeExport
{
    QString ref = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// The word of the way out; "mailing-list" for a list.
    QString way = {};
    QString recipient = {};
    Instant happenedAt = {};
    QString madeBy = {};
    qint64 people = 0;
    bool isEncrypted = true;

    friend bool operator==(const BreachScopeExport &, const BreachScopeExport &) = default;
};

/// A role that somebody held at some time of the period.
struct BreachScopeGrant
{
    QString member = {};
    Role role = Role::Viewer;
    FilingSystem filingSystem = FilingSystem::Customers;
    Instant since = {};
    std::optional<Instant> until = std::nullopt;

    friend bool operator==(const BreachScopeGrant &, const BreachScopeGrant &) = default;
};

/// The scope in one filing system.
struct BreachScopePart
{
    FilingSystem filingSystem = FilingSystem::Customers;
    /// Different people, of whom there still is something.
    qint64 people = 0;
    /// Of those, who was opened by hand and who stood in what left.
    qint64 seen = 0;
    qint64 left = 0;
    /// How often people were opened.
    qint64 looks = 0;
    /// Those of the trail who were erased since: counted, and nothing more is known.
    qint64 gone = 0;
    /// Those whose name this reader does not see, since it is in the archive.
    qint64 nameless = 0;
    /// Everybody whom the roles of the period let the member see.
    qint64 inReach = 0;
    /// People by what is held of them, by the number of a DataCategory.
    QHash<int, qint64> categories = {};
    /// People by the number of a ContactKind.
    QHash<int, qint64> kinds = {};

    friend bool operator==(const BreachScopePart &, const BreachScopePart &) = default;
};

/// Whom and what an incident touches, as the file knows it (ahead.md 3, item 12).
struct BreachScope
{
    BreachScopeQuestion question = {};
    /// Filing systems that the reader keeps breaches of.
    QList<BreachScopePart> parts = {};
    QList<BreachScopeExport> exports = {};
    QList<BreachScopeGrant> grants = {};
    /// What the reader may not look into.
    QList<FilingSystem> withheld = {};
    Instant computedAt = {};

    qint64 people() const;
    /// The most that it can be: everybody in reach, and at least whom it is known of.
    qint64 atMost() const;
    DataCategories categories() const;
};
