#include "app/retention/rule_weighing.h"

#include "app/changes/change.h"
#include "app/contacts/field_value.h"
#include "app/retention/retention_rule_repository.h"
#include "app/retention/rule_check.h"
#include "app/reviews/review_repository.h"
#include "app/staff/staff_repository.h"

#include <algorithm>

namespace rule_weighing {

namespace {

void addReach(const RetentionRule &rule, QList<FilingSystem> &reach)
{
    for (const ContactKind kind : allContactKinds) {
        if (rule.contactKinds.contains(kind) && !reach.contains(filingSystemOf(kind)))
            reach.append(filingSystemOf(kind));
    }
}

/// Whether there is somebody besides who decides about rules in any of these: a change that reaches further
/// than they do is no way round them.
Result<bool> hasOfficerBesides(Change &change, const QList<FilingSystem> &reach)
{
    const auto members = staff_repository::all(change.connection());
    if (!members)
        return members.error();
    return std::any_of(members->begin(), members->end(), [&](const StaffMember &member) {
        return member.ref != change.permit().staffRef() && !member.disabledAt && !member.activationUntil &&
            std::any_of(reach.begin(), reach.end(), [&](FilingSystem filingSystem) {
                return member.grants.contains(Grant{Role::Officer, filingSystem});
            });
    });
}

} // namespace

std::optional<RetentionRule> ruleIn(const QList<RetentionRule> &rules, const QString &id)
{
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const RetentionRule &rule) { return rule.id == id; });
    return found == rules.end() ? std::nullopt : std::optional(*found);
}

QList<FilingSystem> reachOf(const RetentionRule &before, const RetentionRule &after)
{
    QList<FilingSystem> reach;
    addReach(after, reach);
    addReach(before, reach);
    return reach;
}

Outcome checkBeside(const RetentionRule &rule, const QList<RetentionRule> &rules)
{
    for (const RuleFlag &flag : ruleFlags(rule, rules)) {
        if (flag.kind == RuleFlag::Kind::DutyTwice)
            return Error::refused("rule.duty-twice", {flag.rule, flag.other});
    }
    return done;
}

Outcome checkNobodySits(Change &change)
{
    const auto isOpen = review_repository::isReviewOpen(change.connection());
    if (!isOpen)
        return isOpen.error();
    return *isOpen ? Outcome(Error::refused("rule.review-open")) : Outcome(done);
}

Result<RuleChange> waitingChange(Change &change, const QString &ruleId, int number)
{
    const auto waiting = retention_rule_repository::waiting(change.connection(), ruleId);
    if (!waiting)
        return waiting.error();
    if (!*waiting || (*waiting)->number != number)
        return Error{Failure::NotFound, QStringLiteral("rule.nothing-waits"), {ruleId}};
    return **waiting;
}

Outcome mayDecide(Change &change, const RuleChange &proposed, const QList<FilingSystem> &reach)
{
    for (const FilingSystem filingSystem : reach) {
        if (auto allowed = change.permit().require(Operation::ConfigureRetention, filingSystem); !allowed)
            return allowed;
    }
    if (proposed.proposedBy != change.permit().staffRef())
        return done;
    const auto besides = hasOfficerBesides(change, reach);
    if (!besides)
        return besides.error();
    return *besides ? Outcome(Error::refused("rule.own-proposal")) : Outcome(done);
}

Outcome putDown(Change &change, RuleChange &proposed, RuleChange::State state, const QString &reason)
{
    proposed.state = state;
    proposed.decidedBy = change.permit().staffRef();
    proposed.decidedAt = change.now();
    proposed.decision = reason.trimmed();
    return retention_rule_repository::decide(change.connection(), proposed);
}

Result<Approvable> approvable(Change &change, const QString &ruleId, int number, const QString &reason)
{
    auto proposed = waitingChange(change, ruleId, number);
    if (!proposed)
        return proposed.error();
    auto rules = retention_rule_repository::all(change.connection());
    if (!rules)
        return rules.error();
    const RetentionRule before = ruleIn(*rules, ruleId).value_or(RetentionRule{.inForce = false});
    const QList<FilingSystem> reach = reachOf(before, proposed->rule);
    if (auto allowed = mayDecide(change, *proposed, reach); !allowed)
        return allowed.error();
    if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), reason}}); !clean)
        return clean.error();
    if (auto free = checkNobodySits(change); !free)
        return free.error();
    if (before.version != proposed->baseVersion)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("rule.changed"), {ruleId}};
    if (auto sound = checkRule(proposed->rule, ruleId); !sound)
        return sound.error();
    if (auto beside = checkBeside(proposed->rule, *rules); !beside)
        return beside.error();
    proposed->version = before.version + 1;
    return Approvable{
        .proposed = *std::move(proposed), .before = before, .reach = reach, .rules = *std::move(rules)};
}

} // namespace rule_weighing
