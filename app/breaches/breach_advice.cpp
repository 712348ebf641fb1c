#include "app/breaches/breach_advice.h"

namespace {

constexpr std::array authorityKeys = {"notify", "register", "no-breach"};
constexpr std::array peopleKeys = {
    "inform", "not-high", "unintelligible", "risk-removed", "public", "financial-law"};

} // namespace

QString keyOf(AuthorityChoice choice)
{
    return QString::fromLatin1(authorityKeys.at(static_cast<size_t>(choice) - 1));
}

std::optional<AuthorityChoice> authorityChoiceFrom(QStringView key)
{
    for (const AuthorityChoice choice : allAuthorityChoices) {
        if (keyOf(choice) == key)
            return choice;
    }
    return std::nullopt;
}

QString keyOf(PeopleChoice choice)
{
    return QString::fromLatin1(peopleKeys.at(static_cast<size_t>(choice) - 1));
}

std::optional<PeopleChoice> peopleChoiceFrom(QStringView key)
{
    for (const PeopleChoice choice : allPeopleChoices) {
        if (keyOf(choice) == key)
            return choice;
    }
    return std::nullopt;
}

bool tellsPeople(PeopleChoice choice)
{
    return choice == PeopleChoice::Inform || choice == PeopleChoice::PublicMessage;
}

namespace breach_rules {

BreachAdvice adviceFor(const BreachAssessment &assessment)
{
    if (!assessment.isBreach)
        return {AuthorityChoice::NoBreach, PeopleChoice::NotHigh};
    if (assessment.risk == BreachRisk::Unlikely)
        return {AuthorityChoice::RegisterOnly, PeopleChoice::NotHigh};
    if (assessment.risk == BreachRisk::Risk)
        return {AuthorityChoice::Notify, PeopleChoice::NotHigh};
    if (assessment.isFinancialUndertaking)
        return {AuthorityChoice::Notify, PeopleChoice::FinancialLaw};
    if (assessment.isUnintelligible)
        return {AuthorityChoice::Notify, PeopleChoice::Unintelligible};
    if (assessment.isRiskRemoved)
        return {AuthorityChoice::Notify, PeopleChoice::RiskRemoved};
    if (assessment.isDisproportionate)
        return {AuthorityChoice::Notify, PeopleChoice::PublicMessage};
    return {AuthorityChoice::Notify, PeopleChoice::Inform};
}

bool needsSecond(AuthorityChoice authority, PeopleChoice people, BreachRisk risk)
{
    return authority != AuthorityChoice::Notify || (risk == BreachRisk::High && !tellsPeople(people));
}

bool contradicts(AuthorityChoice authority, PeopleChoice people, BreachRisk risk)
{
    const bool isHigh = risk == BreachRisk::High;
    if (authority == AuthorityChoice::NoBreach)
        return tellsPeople(people) || isHigh;
    return (isHigh && people == PeopleChoice::NotHigh) ||
        (authority == AuthorityChoice::RegisterOnly && risk != BreachRisk::Unlikely);
}

} // namespace breach_rules
