#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// How likely and how bad what a breach does to people is (art. 33(1), 34(1) GDPR). The numbers are stored.
enum class BreachRisk {
    Unlikely = 1, ///< a risk is unlikely: the register only
    Risk = 2,     ///< the authority is told
    High = 3      ///< and the people
};

inline constexpr std::array allBreachRisks = {BreachRisk::Unlikely, BreachRisk::Risk, BreachRisk::High};

/// "unlikely", "risk", "high".
QString keyOf(BreachRisk risk);
std::optional<BreachRisk> breachRiskFrom(QStringView key);

/// How ENISA grades what the formula gives.
enum class SeverityLevel { Low, Medium, High, VeryHigh };

/// "low", "medium", "high", "very-high".
QString keyOf(SeverityLevel level);

/// The severity of a breach after ENISA (2013): SE = DPC * EI + CB. It helps to decide and decides nothing.
/// Source: domain.md 7.2.
struct BreachSeverity
{
    /// Context of the data: 1 simple, 2 behavioural, 3 financial, 4 sensitive.
    int context = 1;
    /// What the circumstances add or take away; what comes of both is kept within 1 to 4.
    int adjustment = 0;
    /// Ease of identification in quarters: 1 negligible, 2 limited, 3 significant, 4 maximum.
    int ease = 1;
    /// Circumstances, in quarters: 0, 1 or 2 each.
    int confidentiality = 0;
    int integrity = 0;
    int availability = 0;
    bool isMalicious = false;

    /// Whether every part has a value that the method knows.
    bool isValid() const;
    int dataContext() const;
    /// SE in hundredths: 2.75 is 275.
    int hundredths() const;
    SeverityLevel level() const;
    /// Low: the register; medium: the authority; high and very high: the people too. A proposal.
    BreachRisk proposedRisk() const;

    /// "context=3 adjustment=0 ease=2 confidentiality=1 integrity=0 availability=0 malicious=no".
    QString toText() const;
    /// Nothing for what toText() does not give.
    static std::optional<BreachSeverity> fromText(const QString &text);

    friend bool operator==(const BreachSeverity &, const BreachSeverity &) = default;
};
