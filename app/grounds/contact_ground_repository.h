#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"

#include <QDate>
#include <QString>

#include <functional>

class Connection;
struct Contact;
struct Purpose;

/// The ground of somebody's own record, which carries their keeping as groundEnd() has it (ground_end.h): a
/// reason, on another basis than consent, until the day that was decided on or its purpose ended. What a
/// retention rule ends runs on here.
namespace contact_ground_repository {

/// One that runs.
struct Running
{
    Id<Contact> contact = {};
    /// None where it was not said what for.
    Id<Purpose> purpose = {};
    /// The letter of art. 6(1) GDPR.
    QString basis = {};
};

/// Hands everybody with an id above `after` and up to `last` whom one carries on a day to `take`.
Outcome running(Connection &connection, FilingSystem filingSystem, Id<Contact> after, Id<Contact> last,
    QDate on, const std::function<void(const Running &)> &take);

} // namespace contact_ground_repository
