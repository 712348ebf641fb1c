#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/ask_again_line.h"

#include <QList>

class Connection;

/// Lines of consent that ended without the person having ended them.
namespace ask_again_repository {

/// Where a page begins: behind this line.
struct After
{
    Id<Contact> contact = {};
    int channel = 0;
};

/// In the order of people and channels, `limit` at most (0: all); without names, and without what the gate
/// says. `today` tells which validity is over.
Result<QList<AskAgainLine>> lapsed(Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose,
    QDate today, const After &after = {}, int limit = 0);

} // namespace ask_again_repository
