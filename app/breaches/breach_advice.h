#pragma once

#include "app/breaches/breach_severity.h"

/// Whether the authority is told. The numbers are stored.
enum class AuthorityChoice {
    Notify = 1,       ///< art. 33(1) GDPR
    RegisterOnly = 2, ///< a breach whose risk is unlikely: art. 33(5)
    NoBreach = 3      ///< an incident that touched no personal data: art. 4(12)
};

inline constexpr std::array allAuthorityChoices = {
    AuthorityChoice::Notify, AuthorityChoice::RegisterOnly, AuthorityChoice::NoBreach};

/// "notify", "register", "no-breach".
QString keyOf(AuthorityChoice choice);
std::optional<AuthorityChoice> authorityChoiceFrom(QStringView key);

/// Whether the people are told, or why not. The numbers are stored.
enum class PeopleChoice {
    Inform = 1,         ///< art. 34(1) GDPR
    NotHigh = 2,        ///< the risk is not high
    Unintelligible = 3, ///< art. 34(3)(a): strongly encrypted, and the key is safe
    RiskRemoved = 4,    ///< art. 34(3)(b): what was done afterwards took the high risk away
    PublicMessage = 5,  ///< art. 34(3)(c): it would take too much, so it is told in public
    FinancialLaw = 6    ///< art. 42 UAVG: a financial undertaking under the Wft
};

inline constexpr std::array allPeopleChoices = {PeopleChoice::Inform, PeopleChoice::NotHigh,
    PeopleChoice::Unintelligible, PeopleChoice::RiskRemoved, PeopleChoice::PublicMessage,
    PeopleChoice::FinancialLaw};

/// "inform", "not-high", "unintelligible", "risk-removed", "public", "financial-law".
QString keyOf(PeopleChoice choice);
std::optional<PeopleChoice> peopleChoiceFrom(QStringView key);

/// Whether somebody is told something: themselves, or in public.
bool tellsPeople(PeopleChoice choice);

/// What is known when it is decided.
struct BreachAssessment
{
    /// Confidentiality, integrity or availability of personal data was hit (art. 4(12) GDPR).
    bool isBreach = false;
    BreachRisk risk = BreachRisk::Unlikely;
    /// The exceptions of art. 34(3), as far as they hold.
    bool isUnintelligible = false;
    bool isRiskRemoved = false;
    bool isDisproportionate = false;
    bool isFinancialUndertaking = false;

    friend bool operator==(const BreachAssessment &, const BreachAssessment &) = default;
};

/// What the law asks of somebody who assessed it so.
struct BreachAdvice
{
    AuthorityChoice authority = AuthorityChoice::NoBreach;
    PeopleChoice people = PeopleChoice::NotHigh;

    friend bool operator==(const BreachAdvice &, const BreachAdvice &) = default;
};

namespace breach_rules {

/// The tree of domain.md 7.2, in its order.
BreachAdvice adviceFor(const BreachAssessment &assessment);

/// Whether a decision stands only once a second person agreed: not to tell the authority, or not to tell
/// people of a high risk (ahead.md 4.6).
bool needsSecond(AuthorityChoice authority, PeopleChoice people, BreachRisk risk);

/// Whether a decision cannot be meant: people told of what was no breach, "not high" said of a high risk, or
/// the register alone for more than an unlikely risk.
bool contradicts(AuthorityChoice authority, PeopleChoice people, BreachRisk risk);

} // namespace breach_rules
