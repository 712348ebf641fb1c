#include "app/grounds/ground_rule.h"

#include "app/grounds/reason_rule.h"

#include <algorithm>

namespace {

/// Whether the rule speaks about everybody on this basis.
bool speaksOf(const RetentionRule &rule, const GroundSetting &setting)
{
    if (!rule.covers(setting.kind, DataCategory::Identity))
        return false;
    const bool onConsent = setting.basis == LawfulBasis::Consent;
    return rule.consent == ConsentCondition::Any ||
        rule.consent == (onConsent ? ConsentCondition::OnlyWith : ConsentCondition::OnlyWithout);
}

/// Until withdrawal: the rule of data that rests on consent.
bool endsWithConsent(const RetentionRule &rule)
{
    return rule.runsWhileConsented && !rule.duration;
}

void take(std::optional<QDate> &end, QDate day, bool later)
{
    end = end ? (later ? std::max(*end, day) : std::min(*end, day)) : day;
}

/// The words as they are kept, and what is wrong with them.
QString ownWords(const QString &field, const std::optional<QString> &given, QStringList &complaints)
{
    if (!given)
        return {};
    if (const auto good = checkReason(*given); !good)
        complaints.append(field + u':' + good.error().what);
    return given->simplified();
}

void resolveUntil(
    const GroundWish &wish, const GroundSetting &setting, ContactGround &ground, QStringList &complaints)
{
    const auto complain = [&](const char *why) {
        complaints.append(QStringLiteral("until:") + QLatin1String(why));
    };
    if (!wish.until) {
        if (const auto rule = usualUntilRule(setting))
            ground.untilRule = *rule;
        else
            complain("ground.no-rule");
        return;
    }
    ground.untilOn = *wish.until;
    const auto latest = latestUntil(setting);
    if (!ground.untilOn.isValid())
        complain("date.unknown");
    else if (ground.untilOn < setting.today)
        complain("ground.until-past");
    else if (latest && ground.untilOn > *latest)
        complain("ground.until-beyond-rule");
}

void resolveInterest(
    const GroundWish &wish, const GroundSetting &setting, ContactGround &ground, QStringList &complaints)
{
    ground.interest = ownWords(QStringLiteral("interest"), wish.interest, complaints);
    ground.balancing = ownWords(QStringLiteral("balancing"), wish.balancing, complaints);
    const QDate latest = setting.today.addMonths(monthsToReview);
    ground.reviewOn =
        wish.reviewOn.value_or(ground.untilOn.isValid() ? std::min(latest, ground.untilOn) : latest);
    if (!ground.reviewOn.isValid() || ground.reviewOn < setting.today || ground.reviewOn > latest)
        complaints.append(QStringLiteral("review-on:ground.review"));
}

} // namespace

std::optional<QString> usualUntilRule(const GroundSetting &setting)
{
    const RetentionRule *found = nullptr;
    const auto endOf = [&](const RetentionRule &rule) {
        return retentionEnd(rule, setting.today, setting.financialYearEndMonth);
    };
    for (const RetentionRule &rule : setting.rules) {
        if (!speaksOf(rule, setting))
            continue;
        if (setting.basis == LawfulBasis::Consent && endsWithConsent(rule))
            return rule.id;
        // Of a need and the limit that guidance sets to it, the one that ends first decides.
        if (rule.essential && (!found || endOf(rule) < endOf(*found)))
            found = &rule;
    }
    return found ? std::optional(found->id) : std::nullopt;
}

std::optional<QDate> latestUntil(const GroundSetting &setting)
{
    std::optional<QDate> need;
    std::optional<QDate> limit;
    std::optional<QDate> duty;
    for (const RetentionRule &rule : setting.rules) {
        if (!speaksOf(rule, setting) || !rule.duration)
            continue;
        const auto started = startMoment(rule, setting.facts);
        if (!started && !rule.essential)
            continue;
        const QDate end = retentionEnd(rule, started.value_or(setting.today), setting.financialYearEndMonth);
        switch (rule.kind) {
        case RetentionRuleKind::Need:
            take(need, end, true);
            break;
        case RetentionRuleKind::Limit:
            take(limit, end, false);
            break;
        case RetentionRuleKind::Obligation:
            take(duty, end, true);
            break;
        }
    }
    if (need && limit)
        need = std::min(*need, *limit);
    if (need && duty)
        return std::max(*need, *duty);
    return need ? need : duty;
}

Result<ContactGround> resolveGround(const GroundWish &wish, const GroundSetting &setting)
{
    ContactGround ground;
    QStringList complaints;
    if (wish.reason) {
        ground.reasonFrom = ReasonOrigin::Own;
        ground.reason = ownWords(QStringLiteral("ground-reason"), wish.reason, complaints);
    } else {
        ground.reasonFrom = setting.purposeReason.isEmpty() ? ReasonOrigin::Standard : ReasonOrigin::Purpose;
        ground.reason = setting.purposeReason;
    }
    resolveUntil(wish, setting, ground, complaints);
    if (setting.isBusiness && setting.basis == LawfulBasis::LegitimateInterest)
        resolveInterest(wish, setting, ground, complaints);
    if (!complaints.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("contact.fields"), complaints};
    return ground;
}
