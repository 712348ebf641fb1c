#pragma once

#include "app/base/result.h"
#include "app/registers/transfer_finding.h"

class Connection;

/// What leaves the European Economic Area, and the decisions that are otherwise than the program knows them.
namespace data_transfer_repository {

/// By importer; those that ended as well.
Result<QList<DataTransfer>> all(Connection &connection);
Result<std::optional<DataTransfer>> byId(Connection &connection, Id<DataTransfer> transfer);
Result<Id<DataTransfer>> add(
    Connection &connection, const DataTransfer &transfer, Instant now, const QString &addedBy);
/// ChangedMeanwhile "transfer.changed" when it is another version or has ended.
Outcome replace(Connection &connection, const DataTransfer &transfer);
Outcome end(Connection &connection, const DataTransfer &transfer, Instant now);
/// Every one that this processor sends or gets; how many those were.
Result<int> endOf(Connection &connection, Id<Processor> processor, Instant now);

/// The decisions as they stand for this file.
Result<AdequacyDecisions> decisions(Connection &connection);
/// All that is needed to judge what leaves.
Result<TransferTerms> terms(Connection &connection, QDate today);
/// One decision is otherwise from now on, and why.
Outcome setDecision(Connection &connection, const AdequacyDecision &decision, const QString &reason,
    Instant now, const QString &setBy);

} // namespace data_transfer_repository
