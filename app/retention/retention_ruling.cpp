#include "app/changes/service_context.h"
#include "app/contacts/field_value.h"
#include "app/retention/retention.h"
#include "app/retention/retention_rule_repository.h"
#include "app/retention/rule_approval.h"
#include "app/retention/rule_preview_reader.h"
#include "app/retention/rule_weighing.h"
#include "app/storage/looking.h"

#include <QJsonArray>

#include <algorithm>

namespace {

using PreviewAnswer = Result<RulePreview>;

Outcome checkWish(const RuleWish &wish)
{
    if (wish.reason.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("rule.reason-missing")};
    if (auto sound = checkRule(wish.rule, wish.rule.id); !sound)
        return sound;
    return refuseNationalNumbers({{QStringLiteral("reason"), wish.reason},
        {QStringLiteral("basis"), wish.rule.basis}, {QStringLiteral("rationale"), wish.rule.rationale.nl},
        {QStringLiteral("rationale"), wish.rule.rationale.en},
        {QStringLiteral("subject"), wish.rule.subject.nl},
        {QStringLiteral("subject"), wish.rule.subject.en}});
}

/// The rule as it is before the change; a new one begins as nothing.
Result<RetentionRule> baseOf(const RuleWish &wish, const QList<RetentionRule> &rules)
{
    const QString &id = wish.rule.id;
    const auto current = rule_weighing::ruleIn(rules, id);
    if (!wish.baseVersion)
        return current ? Result<RetentionRule>(Error{Failure::Duplicate, QStringLiteral("rule.exists"), {id}})
                       : Result<RetentionRule>(RetentionRule{.inForce = false});
    if (!current)
        return Error{Failure::NotFound, QStringLiteral("retention.rule"), {id}};
    if (current->version != *wish.baseVersion)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("rule.changed"), {id}};
    return *current;
}

Result<RuleChange> propose(Change &change, const RuleWish &wish)
{
    if (auto allowed = change.permit().requireAnywhere(Operation::GiveGrounds); !allowed)
        return allowed.error();
    if (auto free = rule_weighing::checkNobodySits(change); !free)
        return free.error();
    if (auto checked = checkWish(wish); !checked)
        return checked.error();
    const auto rules = retention_rule_repository::all(change.connection());
    if (!rules)
        return rules.error();
    const auto base = baseOf(wish, *rules);
    if (!base)
        return base.error();
    RuleChange proposed{.rule = wish.rule,
        .baseVersion = base->version,
        .reason = wish.reason.trimmed(),
        .proposedBy = change.permit().staffRef(),
        .proposedAt = change.now()};
    proposed.rule.sourceRow = base->sourceRow;
    proposed.rule.version = base->version;
    if (proposed.rule == *base)
        return Error{Failure::Invalid, QStringLiteral("rule.unchanged"), {wish.rule.id}};
    if (auto beside = rule_weighing::checkBeside(proposed.rule, *rules); !beside)
        return beside.error();
    const auto number = retention_rule_repository::propose(change.connection(), proposed);
    if (!number)
        return number.error();
    proposed.number = *number;
    const auto audited = change.audit({.action = QStringLiteral("rule.propose"),
        .objectKind = QStringLiteral("rule"),
        .objectRef = proposed.rule.id,
        .detail = {{QStringLiteral("change"), proposed.number},
            {QStringLiteral("fields"), QJsonArray::fromStringList(changedFields(*base, proposed.rule))}}});
    return audited ? Result<RuleChange>(proposed) : Result<RuleChange>(audited.error());
}

Outcome reject(Change &change, const QString &ruleId, int number, const QString &reason)
{
    auto proposed = rule_weighing::waitingChange(change, ruleId, number);
    if (!proposed)
        return proposed.error();
    const bool isOwn = proposed->proposedBy == change.permit().staffRef();
    if (!isOwn) {
        const auto rules = retention_rule_repository::all(change.connection());
        if (!rules)
            return rules.error();
        const RetentionRule before =
            rule_weighing::ruleIn(*rules, ruleId).value_or(RetentionRule{.inForce = false});
        if (auto allowed =
                rule_weighing::mayDecide(change, *proposed, rule_weighing::reachOf(before, proposed->rule));
            !allowed)
            return allowed;
        if (reason.trimmed().isEmpty())
            return Error{Failure::Invalid, QStringLiteral("rule.reason-missing")};
    }
    if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), reason}}); !clean)
        return clean;
    const auto state = isOwn ? RuleChange::State::Withdrawn : RuleChange::State::Rejected;
    if (auto decided = rule_weighing::putDown(change, *proposed, state, reason); !decided)
        return decided;
    return change.audit({.action = isOwn ? QStringLiteral("rule.withdraw") : QStringLiteral("rule.reject"),
        .objectKind = QStringLiteral("rule"),
        .objectRef = ruleId,
        .detail = {{QStringLiteral("change"), number}}});
}

struct PreviewRule
{
    using Answer = PreviewAnswer;

    Permit permit;
    RetentionRule rule;
    QDate today;
    StopRequest stop;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        return looking(connection, [&](Connection &line) { return preview(line, promise); });
    }

private:
    Answer preview(Connection &connection, QPromise<Answer> &promise) const
    {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        if (auto allowed = permit.requireAnywhere(Operation::GiveGrounds); !allowed)
            return allowed.error();
        if (auto sound = checkRule(rule, rule.id); !sound)
            return sound.error();
        if (auto patient = connection.allowLongStatements(); !patient)
            return patient.error();
        const auto rules = retention_rule_repository::all(connection);
        if (!rules)
            return rules.error();
        const RetentionRule before =
            rule_weighing::ruleIn(*rules, rule.id).value_or(RetentionRule{.inForce = false});
        RulePreview counted;
        counted.flags = ruleFlags(rule, *rules);
        counted.asOf = today;
        if (auto looked =
                lookAtAll(connection, promise, *rules, rule_weighing::reachOf(before, rule), counted);
            !looked)
            return looked.error();
        return counted;
    }

    Outcome lookAtAll(Connection &connection, QPromise<Answer> &promise, const QList<RetentionRule> &rules,
        const QList<FilingSystem> &reach, RulePreview &counted) const
    {
        qint64 people = 0;
        for (const FilingSystem filingSystem : reach) {
            const auto here = rule_preview_reader::countPeople(connection, filingSystem);
            if (!here)
                return here.error();
            people += *here;
        }
        promise.setProgressRange(0, static_cast<int>(people));
        for (const FilingSystem filingSystem : reach) {
            auto added = rule_preview_reader::add(
                connection, filingSystem, rules, rulesWith(rules, rule), counted, [&](qint64 looked) {
                    promise.setProgressValue(static_cast<int>(looked));
                    return !stop.isStopped() && !promise.isCanceled();
                });
            if (!added)
                return added;
        }
        return done;
    }
};

} // namespace

QFuture<Result<QList<RuleChange>>> Retention::ruleChanges(const Permit &permit, const QString &ruleId) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<RuleChange>> {
        if (auto allowed = permit.requireAnywhere(Operation::ViewDashboards); !allowed)
            return allowed.error();
        return retention_rule_repository::changes(connection, ruleId);
    });
}

QFuture<Result<RuleChange>> Retention::proposeRule(const Permit &permit, const RuleWish &wish) const
{
    return m_context.change(permit, [=](Change &change) { return propose(change, wish); });
}

QFuture<Result<RulePreview>> Retention::previewRule(
    const Permit &permit, const RetentionRule &rule, const StopRequest &stop) const
{
    return m_context.reader.ask(PreviewRule{permit, rule, m_context.clock.today(), stop});
}

QFuture<Outcome> Retention::approveRule(const Permit &permit, const QString &ruleId, int number,
    const QString &reason, const StopRequest &stop) const
{
    return TermMove::begin(m_context, permit, std::make_unique<RuleApproval>(ruleId, number, reason), stop);
}

QFuture<Outcome> Retention::rejectRule(
    const Permit &permit, const QString &ruleId, int number, const QString &reason) const
{
    return m_context.change(permit, [=](Change &change) { return reject(change, ruleId, number, reason); });
}
