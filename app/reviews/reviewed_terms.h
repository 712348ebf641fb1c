#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QDate>
#include <QHash>
#include <QList>

class Connection;
struct Contact;

/// What a review session reads of terms and of who looked at whom.
namespace reviewed_terms {

/// Of whom something is kept longer than it may be, and whose erasure nobody asks for yet; the longest
/// overdue first.
Result<QList<Id<Contact>>> over(Connection &connection, FilingSystem filingSystem, QDate today, int limit);
/// Whether somebody's erasure is asked for.
Result<bool> isErasureOpen(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// How often each member looked at people, from a moment on.
Result<QHash<QString, qint64>> views(Connection &connection, FilingSystem filingSystem, Instant since);

} // namespace reviewed_terms
