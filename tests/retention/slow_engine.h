#pragma once

#include "app/retention/category_evaluation.h"

/// The conflict rule of domain.md 8.5 once more, slow and obvious: a day is asked whether a duty keeps the
/// data on it, or a need that no limit forbids; ends are found by asking. It shares no line with the engine.
namespace tests {

DueResult slowlyEvaluated(
    const RetentionSubject &subject, DataCategory category, const QList<RetentionRule> &rules, QDate today);

} // namespace tests
