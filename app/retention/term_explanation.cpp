#include "app/retention/term_explanation.h"

#include <algorithm>

namespace {

RuleEnd endOfLine(const RuleLine &line)
{
    return {line.rule, line.lastDay};
}

void tellFate(RuleLine &line, const ConflictWeighing &weighing, const DueResult &due)
{
    const bool isCap = weighing.cap && weighing.cap->ruleId == line.rule;
    if (due.state == RetentionState::StartUnknown) {
        line.fate = RuleFate::Undecided;
        line.by = due.decidingRule;
    } else if (line.rule == due.decidingRule) {
        line.fate = RuleFate::Decides;
    } else if (line.kind == RetentionRuleKind::Limit) {
        line.fate = isCap && weighing.isCut() ? RuleFate::Cuts : RuleFate::NotReached;
        if (!isCap && weighing.cap)
            line.by = weighing.cap->ruleId;
    } else if (line.kind == RetentionRuleKind::Need && weighing.cap &&
        endsLater(endOfLine(line), *weighing.cap)) {
        line.fate = RuleFate::CutShort;
        line.by = weighing.cap->ruleId;
    } else {
        line.fate = RuleFate::EndsEarlier;
        line.by = due.decidingRule;
    }
}

} // namespace

void tellFates(QList<RuleLine> &lines, const ConflictWeighing &weighing, const DueResult &due)
{
    for (RuleLine &line : lines) {
        if (line.run != RuleRun::NoTerm)
            tellFate(line, weighing, due);
    }
    std::stable_partition(
        lines.begin(), lines.end(), [&](const RuleLine &line) { return line.rule == due.decidingRule; });
}
