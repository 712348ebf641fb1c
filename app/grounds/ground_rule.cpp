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
    if (!wish.until) {
        if (const auto rule = usualUntilRule(setting))
            ground.untilRule = *rule;
        else
            complaints.append(QStringLiteral("until:ground.no-rule"));
        return;
    }
    ground.untilOn = *wish.until;
    if (const auto good = checkUntil(ground.untilOn, setting); !good)
        complaints.append(QStringLiteral("until:") + good.error().what);
}

/// Own words, else those of the purpose; without either they are asked for.
QString weighedWords(const QString &field, const std::optional<QString> &given, const QString &ofPurpose,
    QStringList &complaints)
{
    if (!given && ofPurpose.isEmpty())
        complaints.append(field + QStringLiteral(":ground.weighing"));
    return given ? ownWords(field, given, complaints) : ofPurpose;
}

/// The first of the days by which it must be looked at again.
QDate usualReview(const GroundSetting &setting, QDate until)
{
    QDate review = setting.today.addMonths(monthsToReview);
    for (const QDate day : {until, setting.weighed ? setting.weighed->reviewOn : QDate()}) {
        if (day.isValid() && day >= setting.today)
            review = std::min(review, day);
    }
    return review;
}

/// A consumer is among those for whom the purpose was weighed; who has words of their own is looked at apart.
bool isWeighedApart(const GroundWish &wish, const GroundSetting &setting)
{
    if (setting.basis != LawfulBasis::LegitimateInterest)
        return false;
    return setting.isBusiness || !setting.weighed || wish.interest || wish.balancing || wish.reviewOn;
}

void resolveInterest(
    const GroundWish &wish, const GroundSetting &setting, ContactGround &ground, QStringList &complaints)
{
    const PurposeWeighing weighed = setting.weighed.value_or(PurposeWeighing());
    ground.interest = weighedWords(QStringLiteral("interest"), wish.interest, weighed.interest, complaints);
    ground.balancing = weighedWords(QStringLiteral("balancing"), wish.balancing, weighed.balance, complaints);
    const QDate latest = setting.today.addMonths(monthsToReview);
    ground.reviewOn = wish.reviewOn.value_or(usualReview(setting, ground.untilOn));
    if (!ground.reviewOn.isValid() || ground.reviewOn < setting.today || ground.reviewOn > latest)
        complaints.append(QStringLiteral("review-on:ground.review"));
}

ContactGround filledIn(const GroundWish &wish, const GroundSetting &setting, QStringList &complaints)
{
    ContactGround ground;
    if (wish.reason) {
        ground.reasonFrom = ReasonOrigin::Own;
        ground.reason = ownWords(QStringLiteral("ground-reason"), wish.reason, complaints);
    } else {
        ground.reasonFrom = setting.purposeReason.isEmpty() ? ReasonOrigin::Standard : ReasonOrigin::Purpose;
        ground.reason = setting.purposeReason;
    }
    resolveUntil(wish, setting, ground, complaints);
    if (isWeighedApart(wish, setting))
        resolveInterest(wish, setting, ground, complaints);
    return ground;
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
    // Where nothing needs it, a limit is the last day all the same.
    if (need && limit)
        need = std::min(*need, *limit);
    else if (limit)
        need = limit;
    if (need && duty)
        return std::max(*need, *duty);
    return need ? need : duty;
}

Outcome checkUntil(QDate until, const GroundSetting &setting)
{
    const auto refuse = [](const char *why) {
        return Error{Failure::Invalid, QLatin1String(why), {QStringLiteral("until")}};
    };
    if (!until.isValid())
        return refuse("date.unknown");
    if (until < setting.today)
        return refuse("ground.until-past");
    const auto latest = latestUntil(setting);
    return latest && until > *latest ? refuse("ground.until-beyond-rule") : Outcome(done);
}

Result<ContactGround> resolveGround(const GroundWish &wish, const GroundSetting &setting)
{
    QStringList complaints;
    const ContactGround ground = filledIn(wish, setting, complaints);
    if (!complaints.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("contact.fields"), complaints};
    return ground;
}

ContactGround usualGround(const GroundSetting &setting)
{
    QStringList unsaid;
    return filledIn({}, setting, unsaid);
}
