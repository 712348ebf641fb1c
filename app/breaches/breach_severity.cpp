#include "app/breaches/breach_severity.h"

#include <QStringList>

#include <algorithm>

namespace {

struct SeverityPart
{
    const char *key;
    int BreachSeverity::*part;
    int least;
    int most;
};

constexpr SeverityPart severityParts[] = {{"context", &BreachSeverity::context, 1, 4},
    {"adjustment", &BreachSeverity::adjustment, -3, 3}, {"ease", &BreachSeverity::ease, 1, 4},
    {"confidentiality", &BreachSeverity::confidentiality, 0, 2},
    {"integrity", &BreachSeverity::integrity, 0, 2}, {"availability", &BreachSeverity::availability, 0, 2}};

constexpr std::array riskKeys = {"unlikely", "risk", "high"};
constexpr std::array levelKeys = {"low", "medium", "high", "very-high"};

constexpr int maliciousQuarters = 2;

} // namespace

QString keyOf(BreachRisk risk)
{
    return QString::fromLatin1(riskKeys.at(static_cast<size_t>(risk) - 1));
}

std::optional<BreachRisk> breachRiskFrom(QStringView key)
{
    for (const BreachRisk risk : allBreachRisks) {
        if (keyOf(risk) == key)
            return risk;
    }
    return std::nullopt;
}

QString keyOf(SeverityLevel level)
{
    return QString::fromLatin1(levelKeys.at(static_cast<size_t>(level)));
}

bool BreachSeverity::isValid() const
{
    return std::all_of(std::begin(severityParts), std::end(severityParts), [this](const SeverityPart &row) {
        return this->*row.part >= row.least && this->*row.part <= row.most;
    });
}

int BreachSeverity::dataContext() const
{
    return std::clamp(context + adjustment, 1, 4);
}

int BreachSeverity::hundredths() const
{
    const int quarters = dataContext() * ease + confidentiality + integrity + availability +
        (isMalicious ? maliciousQuarters : 0);
    return quarters * 25;
}

SeverityLevel BreachSeverity::level() const
{
    const int severity = hundredths();
    if (severity < 200)
        return SeverityLevel::Low;
    if (severity < 300)
        return SeverityLevel::Medium;
    return severity < 400 ? SeverityLevel::High : SeverityLevel::VeryHigh;
}

BreachRisk BreachSeverity::proposedRisk() const
{
    switch (level()) {
    case SeverityLevel::Low:
        return BreachRisk::Unlikely;
    case SeverityLevel::Medium:
        return BreachRisk::Risk;
    case SeverityLevel::High:
    case SeverityLevel::VeryHigh:
        break;
    }
    return BreachRisk::High;
}

QString BreachSeverity::toText() const
{
    QStringList words;
    for (const SeverityPart &row : severityParts)
        words.append(QStringLiteral("%1=%2").arg(QLatin1String(row.key)).arg(this->*row.part));
    words.append(QStringLiteral("malicious=") + (isMalicious ? QStringLiteral("yes") : QStringLiteral("no")));
    return words.join(u' ');
}

std::optional<BreachSeverity> BreachSeverity::fromText(const QString &text)
{
    BreachSeverity severity;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        if (key == QLatin1String("malicious")) {
            if (value != QLatin1String("yes") && value != QLatin1String("no"))
                return std::nullopt;
            severity.isMalicious = value == QLatin1String("yes");
            continue;
        }
        const auto row = std::find_if(std::begin(severityParts), std::end(severityParts),
            [&key](const SeverityPart &each) { return key == QLatin1String(each.key); });
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (row == std::end(severityParts) || !isNumber)
            return std::nullopt;
        severity.*(row->part) = number;
    }
    return !words.isEmpty() && severity.isValid() ? std::optional(severity) : std::nullopt;
}
