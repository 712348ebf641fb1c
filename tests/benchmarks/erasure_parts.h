#pragma once

#include "app/requests/requests.h"
#include "bench_house.h"
#include "figures.h"

class Connection;

/// What the measurements of erasure are made of.
namespace bench {

/// A request for erasure from intake to decision, ready to be carried out.
Result<Id<Request>> approvedRequest(const House &house, const Permit &approver, Id<Contact> contact);

/// Those that are approved and were not carried out; nothing, and said so, where there is none.
std::optional<QList<Id<Request>>> approvedAlready(const House &house);

/// What it takes to read of a request all that its page shows, some fifty times.
Result<Spread> openingTimes(const House &house, const QList<Id<Request>> &ids);

/// Waits for a batch; how long it leaves whoever watches without news of it, in ms, the longest of all.
double longestSilence(const QFuture<Result<BatchResult>> &future);

/// The rows of the same tables and no more: no trail, no ledger, no list, no figures brought up to date.
Outcome deleteRows(Connection &connection, const QList<Id<Contact>> &people);

} // namespace bench
