#include "tests/retention/random_people.h"

namespace tests {

ConsentStanding RandomPeople::consent()
{
    ConsentStanding standing{.state = any(allConsentStates)};
    if (!isOneOf(6))
        standing.since = Instant::fromDateTime(QDateTime(day(), QTime(12, 0), Qt::UTC));
    if (isOneOf(2))
        standing.validUntil = day();
    return standing;
}

HoldSpan RandomPeople::hold()
{
    HoldSpan span;
    if (isOneOf(2))
        span.from = day();
    if (isOneOf(2))
        span.until = day();
    if (isOneOf(2))
        span.categories = someOf<DataCategories>(allDataCategories);
    return span;
}

RetentionSubject RandomPeople::person()
{
    RetentionSubject subject{.kind = any(allContactKinds), .financialYearEndMonth = 1 + upTo(11)};
    for (int left = upTo(5); left > 0; --left)
        subject.facts.append(fact());
    for (int left = isOneOf(2) ? upTo(3) : 0; left > 0; --left)
        subject.consents.append(consent());
    for (int left = isOneOf(5) ? 1 + upTo(1) : 0; left > 0; --left)
        subject.holds.append(hold());
    return subject;
}

RetentionRule RandomPeople::rule(int number)
{
    RetentionRule rule{.id = QStringLiteral("R-%1").arg(number),
        .kind = any(std::array{RetentionRuleKind::Obligation, RetentionRuleKind::Limit,
            RetentionRuleKind::Need, RetentionRuleKind::Need}),
        .contactKinds = someOf<ContactKinds>(allContactKinds),
        .categories = someOf<DataCategories>(allDataCategories),
        .triggers = someOf<RelationFactKinds>(allRelationFactKinds),
        .align = any(std::array{RetentionAlign::None, RetentionAlign::EndOfMonth,
            RetentionAlign::EndOfCalendarYear, RetentionAlign::EndOfFinancialYear}),
        .action =
            any(std::array{RetentionAction::Erase, RetentionAction::Anonymise, RetentionAction::Review})};
    if (!isOneOf(6)) {
        rule.duration = IsoDuration{.years = upTo(8), .months = isOneOf(3) ? upTo(11) : 0};
        if (isOneOf(4))
            rule.duration = isOneOf(2) ? IsoDuration{.weeks = upTo(60)} : IsoDuration{.days = upTo(400)};
    }
    if (isOneOf(3))
        rule.grace = {.days = upTo(40)};
    if (isOneOf(4))
        rule.runsSince = any(allRelationFactKinds);
    rule.essential = isOneOf(5);
    rule.runsWhileConsented = isOneOf(5);
    if (isOneOf(3))
        rule.consent = isOneOf(2) ? ConsentCondition::OnlyWith : ConsentCondition::OnlyWithout;
    rule.inForce = !isOneOf(8);
    return rule;
}

QList<RetentionRule> RandomPeople::rules()
{
    QList<RetentionRule> all;
    const int count = upTo(14);
    for (int number = 0; number < count; ++number)
        all.append(rule(number));
    return all;
}

} // namespace tests
