#pragma once

#include "app/base/filing_system.h"
#include "app/insights/people_figure.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

struct MeasureStanding;
struct Processor;
struct TransferTerms;

/// Of what the checks of readiness hold, record by record: the figure and the list behind it ask the same.
namespace readiness_rule {

/// The people of whom a check does not hold; none for a check that is not about people.
std::optional<PeopleFigure> failingPeople(const QString &key, QDate today);

/// Whether a check is asked of this purpose, and whether it holds there.
bool isAsked(const QString &key, const Purpose &purpose, FilingSystem filingSystem);
bool holds(const QString &key, const Purpose &purpose, QDate today);

/// The same of a processor, with what is known of transfers.
bool isAsked(const QString &key, const Processor &processor);
bool holds(const QString &key, const Processor &processor, const TransferTerms &terms);

/// Whether a test of a measure was done, and no interval was missed.
bool holds(const MeasureStanding &standing);

inline const QString accessReviewed = QStringLiteral("access.reviewed");
inline const QString logsReviewed = QStringLiteral("access.logs-reviewed");
inline const QString measuresTested = QStringLiteral("measures.tested");
inline const QString purposesWhole = QStringLiteral("consent.purposes");
inline const QString interestsWeighed = QStringLiteral("consent.interests-weighed");
inline const QString flowsKnown = QStringLiteral("chain.flows");
inline const QString agreements = QStringLiteral("chain.agreements");
inline const QString protectedCountries = QStringLiteral("chain.protected-countries");
inline const QString processorsReviewed = QStringLiteral("chain.reviewed");
inline const QString breachAddresses = QStringLiteral("chain.breach-addresses");
inline const QString certificatesValid = QStringLiteral("chain.certificates");
/// Those that are asked of every processor, one by one, and how much each counts.
const QList<std::pair<QString, int>> &ofProcessors();

} // namespace readiness_rule
