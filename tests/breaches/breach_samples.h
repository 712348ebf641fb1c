#pragma once

#include "app/breaches/breach_check.h"

#include <tuple>

namespace tests {

inline Instant utc(int day, int hour, int minute = 0)
{
    return Instant::fromDateTime(QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC));
}

/// A breach with what a decision needs.
inline Breach aware(Instant moment)
{
    Breach breach{.ref = QStringLiteral("b")};
    std::ignore = breach.values.set(BreachField::AwareAt, breach_values::textOf(moment));
    std::ignore = breach.values.set(BreachField::Affected, QStringLiteral("confidentiality"));
    return breach;
}

inline BreachDecision toNotify(PeopleChoice people = PeopleChoice::NotHigh)
{
    return {.authority = AuthorityChoice::Notify,
        .people = people,
        .risk = people == PeopleChoice::NotHigh ? BreachRisk::Risk : BreachRisk::High,
        .reason = QStringLiteral("names and addresses were sent to a stranger"),
        .peopleReason = QStringLiteral("they can protect themselves")};
}

} // namespace tests
