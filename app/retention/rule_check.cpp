#include "app/retention/rule_check.h"

#include <QRegularExpression>

namespace {

Error ruleError(const char *what, const QString &where, const char *field, Failure failure = Failure::Invalid)
{
    return {failure, QLatin1String(what), {QStringLiteral("%1.%2").arg(where, QLatin1String(field))}};
}

bool isRuleId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$"));
    return id.size() <= 20 && form.match(id).hasMatch();
}

Outcome checkWords(const RetentionRule &rule, const QString &where)
{
    if (!isRuleId(rule.id))
        return ruleError("rule.id", where, "id");
    if (!rule.subject.isComplete())
        return ruleError("rule.without-subject", where, "subject");
    if (rule.kind != RetentionRuleKind::Need && rule.basis.trimmed().isEmpty())
        return ruleError("rule.without-basis", where, "basis");
    if (!rule.rationale.isComplete())
        return ruleError("rule.without-rationale", where, "rationale");
    return done;
}

Outcome checkEffect(const RetentionRule &rule, const QString &where)
{
    const bool isDuty = rule.kind == RetentionRuleKind::Obligation;
    const bool isArchived = rule.phase == RetentionPhase::RestrictedArchive;
    if (isArchived && !isDuty)
        return ruleError("rule.archive-without-duty", where, "phase");
    if (isDuty && !isArchived)
        return ruleError("rule.duty-without-archive", where, "phase");
    if (isDuty && !rule.duration)
        return ruleError("rule.duty-until-trigger", where, "duration");
    if (rule.action == RetentionAction::Review && rule.grace != IsoDuration())
        return ruleError("rule.grace-on-review", where, "grace");
    return done;
}

/// Guesses how long a term is, to tell which of two is longer; exact ends depend on the day.
int roughDays(const RetentionRule &rule)
{
    if (!rule.duration)
        return 0;
    return (rule.duration->years * 12 + rule.duration->months) * 30 + rule.duration->weeks * 7 +
        rule.duration->days;
}

template <typename Set>
Set common(const Set &a, const Set &b)
{
    return Set::fromBits(a.bits() & b.bits());
}

bool startAlike(const RetentionRule &a, const RetentionRule &b)
{
    return !common(a.triggers, b.triggers).isEmpty();
}

bool sayTheSame(const RetentionRule &a, const RetentionRule &b)
{
    return a.kind == b.kind && a.triggers == b.triggers && a.align == b.align && a.duration == b.duration &&
        a.runsSince == b.runsSince && a.contactKinds == b.contactKinds && a.categories == b.categories &&
        a.consent == b.consent && a.runsWhileConsented == b.runsWhileConsented;
}

bool canMeet(const RetentionRule &a, const RetentionRule &b)
{
    return a.consent == b.consent || a.consent == ConsentCondition::Any || b.consent == ConsentCondition::Any;
}

std::optional<RuleFlag::Kind> meeting(const RetentionRule &rule, const RetentionRule &other)
{
    using enum RetentionRuleKind;
    using Kind = RuleFlag::Kind;
    if (sayTheSame(rule, other) && rule.kind != Limit)
        return rule.kind == Obligation ? Kind::DutyTwice : Kind::NeedTwice;
    if (!startAlike(rule, other))
        return std::nullopt;
    const bool ruleIsLimit = rule.kind == Limit;
    const RetentionRule &limit = ruleIsLimit ? rule : other;
    const RetentionRule &longer = ruleIsLimit ? other : rule;
    if (limit.kind != Limit || longer.kind == Limit || roughDays(limit) >= roughDays(longer))
        return std::nullopt;
    return longer.kind == Obligation ? Kind::LimitUnderDuty : Kind::NeedCut;
}

} // namespace

Outcome checkRule(const RetentionRule &rule, const QString &where)
{
    if (auto worded = checkWords(rule, where); !worded)
        return worded;
    if (rule.contactKinds.isEmpty())
        return ruleError("rule.covers-nothing", where, "contactKinds");
    if (rule.categories.isEmpty())
        return ruleError("rule.covers-nothing", where, "categories");
    if (rule.unrecorded ? rule.unrecorded->code.isEmpty() || !rule.unrecorded->words.isComplete()
                        : rule.triggers.isEmpty())
        return ruleError("rule.without-trigger", where, "trigger");
    if (auto sensible = checkEffect(rule, where); !sensible)
        return sensible;
    if (rule.inForce && rule.unrecorded)
        return ruleError("rule.trigger-unrecorded", where, "trigger", Failure::Refused);
    if (rule.inForce && !rule.confirmed)
        return ruleError("rule.unconfirmed", where, "confirmed", Failure::Refused);
    return done;
}

QList<RuleFlag> ruleFlags(const RetentionRule &rule, const QList<RetentionRule> &others)
{
    QList<RuleFlag> flags;
    if (!rule.inForce)
        return flags;
    for (const RetentionRule &other : others) {
        const ContactKinds kinds = common(rule.contactKinds, other.contactKinds);
        const DataCategories categories = common(rule.categories, other.categories);
        if (!other.inForce || other.id == rule.id || kinds.isEmpty() || categories.isEmpty() ||
            !canMeet(rule, other))
            continue;
        if (const auto kind = meeting(rule, other))
            flags.append({*kind, rule.id, other.id, kinds, categories});
    }
    return flags;
}
