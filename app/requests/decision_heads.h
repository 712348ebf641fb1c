#pragma once

#include "app/audit/log_head.h"
#include "app/base/result.h"

#include <QList>

class Connection;
struct DecisionDocument;

/// How far approvers saw the trail: each decision in an embedded file is signed together with a head of it
/// (security.md 4.3), which nobody can bring along to another trail.
namespace decision_heads {

/// The heads of these decisions, which decision_check found genuine, each in the epoch of this file in which
/// it was seen; one that was seen in none counts for the newest, which it contradicts. `chain` is that of
/// trail_epochs.
Result<QList<LogHead>> inEpochs(
    Connection &connection, const QList<DecisionDocument> &decisions, const QList<LogHead> &chain);

} // namespace decision_heads
