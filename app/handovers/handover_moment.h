#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"

#include <functional>

class Connection;
struct Contact;

/// As of when people were read for a list: what stood last in the trail, and who was suppressed.
class HandoverMoment final
{
public:
    /// Of now; in the look that reads the people.
    static Result<HandoverMoment> of(Connection &connection, FilingSystem filingSystem);

    /// Whether somebody who was touched since is for the list as they were.
    using IsSame = std::function<Result<bool>(Id<Contact>)>;
    /// Whether everybody is as they were, by what others committed since. Where that was about many, or the
    /// suppression list is another, nobody is asked about: reading anew is sooner done.
    Result<bool> stillHolds(Connection &connection, const IsSame &isSame) const;

private:
    FilingSystem m_filingSystem = FilingSystem::Customers;
    qint64 m_position = 0;
    size_t m_suppressed = 0;
};
