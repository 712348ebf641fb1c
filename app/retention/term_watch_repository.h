#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QList>
#include <QString>

class Connection;
struct Contact;

/// Whose terms were computed, by the rules as they still are, while somebody works out beforehand what a
/// change of rules makes of everybody's. They are computed again once that change counts; so nobody else has
/// to wait while it is worked out. Inside transactions that write.
namespace term_watch_repository {

/// From the commit of this on, whoever is computed is remembered. What watches of programs that ended in the
/// middle left goes.
Outcome begin(Connection &connection, const QString &token, Instant now);

/// Before the rules are read that terms are computed by: whether somebody watches, so that whoever is
/// computed is to be remembered. It stays so until the end of this transaction: on a server a change of rules
/// waits for that, or this one for the end of it.
Result<bool> isWatched(Connection &connection);
Outcome remember(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Both of everybody, or of more people than are worth naming.
Outcome willComputeAll(Connection &connection, FilingSystem filingSystem);

/// Nobody computes terms until the end of this transaction. Busy on a server where somebody does just now.
Outcome holdStill(Connection &connection);

struct Watched
{
    /// Nothing was missed since begin().
    bool isWhole = false;
    QList<Id<Contact>> people = {};
};
/// Who was computed since begin(), at most so many: where they are more, or everybody was, it is not whole.
Result<Watched> seen(Connection &connection, const QString &token, FilingSystem filingSystem, int most);
Outcome end(Connection &connection, const QString &token);

} // namespace term_watch_repository
