#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"

#include <QByteArrayList>

class Connection;

/// What others did while a list was being made. Everything that can move an answer of the gate passes the one
/// door of changes, which writes into the trail as the last act of its transaction; positions there are
/// therefore in the order of the commits, and whoever knows one knows all that came before it.
namespace handover_meanwhile_repository {

/// Of the last entry of the trail; 0 where there is none.
Result<qint64> position(Connection &connection);

/// What was done after a position, as far as it can move a list of this filing system.
struct Meanwhile
{
    /// Something that is not about one person: a purpose, a rule, an import, consent recorded for many.
    bool isOfMany = false;
    /// The references of the people it was about, as the trail writes them.
    QByteArrayList people = {};

    bool isNothing() const { return !isOfMany && people.isEmpty(); }
};
Result<Meanwhile> since(Connection &connection, FilingSystem filingSystem, qint64 position);

/// Another number where the suppression list is another. Who withdraws or objects does so for an address,
/// which others may share.
Result<size_t> suppressionMark(Connection &connection, FilingSystem filingSystem);

/// On a server: nobody begins to record consent, or to change or restrict somebody, until this transaction
/// ends; who has begun is waited for, for less than a second. Whoever records writes to the row of the
/// contact before anything else. Busy "handover.hold-still".
Outcome holdStill(Connection &connection, FilingSystem filingSystem);

} // namespace handover_meanwhile_repository
