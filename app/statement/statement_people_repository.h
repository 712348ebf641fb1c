#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

class Connection;
struct Contact;
struct Purpose;

/// Somebody whom a material change concerns, as lists show them.
struct ConcernedPerson
{
    Id<Contact> contact = {};
    /// The form of lists.
    QString name = {};
    /// Who it is is archived, and whoever looks does not see it: no name is given.
    bool isArchived = false;

    friend bool operator==(const ConcernedPerson &, const ConcernedPerson &) = default;
};

/// Who is concerned by what a statement says, through the purposes that hold for them: consent that runs, a
/// ground, the purpose that they were collected for, or an opt-out that was kept.
namespace statement_people_repository {

/// A purpose that changed, and since when its people must hear of it: whoever was told since is not counted.
/// None: everybody of the purpose.
struct Concern
{
    Id<Purpose> purpose = {};
    std::optional<Instant> since = std::nullopt;
};

Result<qint64> count(
    Connection &connection, FilingSystem filingSystem, const QList<Concern> &concerns, QDate today);
/// At most `limit` of them behind `after`, in the order of their numbers.
Result<QList<ConcernedPerson>> people(Connection &connection, FilingSystem filingSystem,
    const QList<Concern> &concerns, QDate today, Id<Contact> after, int limit);

/// Where data came from that did not come from the people themselves: sources that at least `fewest` people
/// share, in the order of their names.
Result<QStringList> sources(Connection &connection, FilingSystem filingSystem, int fewest);
/// Whether data of anybody did.
Result<bool> hasElsewhere(Connection &connection, FilingSystem filingSystem);

} // namespace statement_people_repository
