#pragma once

#include "app/base/result.h"
#include "app/drafts/draft.h"

#include <QList>
#include <QString>

class Connection;

/// The drafts of members. Each statement that reads or removes one names the member: nobody reaches
/// another's.
namespace draft_repository {

/// In place of an earlier one of this member in the same form about the same contact; an empty one only takes
/// that away.
Outcome put(Connection &connection, const QString &staffRef, const Draft &draft);
/// Whether whom it is about is still in the file; also of one that is about nobody.
Result<bool> hasPerson(Connection &connection, const Draft &draft);
/// The newest first.
Result<QList<Draft>> list(Connection &connection, const QString &staffRef);
/// What is not there is gone as well.
Outcome remove(Connection &connection, const QString &staffRef, Id<Draft> draft);
/// Whoever's they are.
Outcome removeOlderThan(Connection &connection, Instant moment);

} // namespace draft_repository
