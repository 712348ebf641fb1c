#include "app/insights/readiness_rule.h"

#include "app/consent/purpose.h"
#include "app/measures/measure.h"
#include "app/registers/transfer_finding.h"

#include <algorithm>

namespace readiness_rule {

std::optional<PeopleFigure> failingPeople(const QString &key, QDate today)
{
    using enum PeopleFigure::About;
    const QDate yesterday = today.addDays(-1);
    if (key == QLatin1String("consent.proved"))
        return PeopleFigure{.about = ConsentUnproven};
    if (key == QLatin1String("consent.in-time"))
        return PeopleFigure{.about = ToReconfirm, .to = yesterday};
    if (key == QLatin1String("consent.history-sealed"))
        return PeopleFigure{.about = ConsentUnsealed};
    if (key == QLatin1String("consent.grounds"))
        return PeopleFigure{.about = WithoutGround, .to = today};
    if (key == QLatin1String("consent.informed"))
        return PeopleFigure{.about = Uninformed, .to = yesterday};
    if (key == QLatin1String("transparency.sources"))
        return PeopleFigure{.about = SourceUnknown};
    if (key == QLatin1String("rights.holds-reviewed"))
        return PeopleFigure{.about = HoldsToReview, .to = yesterday};
    if (key == QLatin1String("rights.terms-kept"))
        return PeopleFigure{.states = {RetentionState::TermOver}};
    if (key == QLatin1String("rights.terms-known"))
        return PeopleFigure{.states = {RetentionState::StartUnknown, RetentionState::NoRule}};
    return std::nullopt;
}

bool isAsked(const QString &key, const Purpose &purpose, FilingSystem filingSystem)
{
    if (purpose.endedAt || !purpose.appliesTo.contains(filingSystem))
        return false;
    return key == purposesWhole || (key == interestsWeighed && purpose.weighsInterests());
}

bool holds(const QString &key, const Purpose &purpose, QDate today)
{
    if (key == interestsWeighed)
        return !isReviewDue(purpose, today);
    return missingOfGround(purpose).isEmpty() && bool(checkWording(purpose, purpose.wording));
}

bool isAsked(const QString &key, const Processor &processor)
{
    if (processor.endedAt)
        return false;
    if (key == certificatesValid)
        return !processor.certificates.isEmpty();
    if (key == agreements || key == processorsReviewed || key == breachAddresses)
        return needsAgreement(processor.kind);
    return key == flowsKnown || key == protectedCountries;
}

bool holds(const QString &key, const Processor &processor, const TransferTerms &terms)
{
    if (key == flowsKnown)
        return !processor.flows.isEmpty();
    if (key == protectedCountries)
        return findingsOf(processor, terms).isEmpty();
    if (key == processorsReviewed)
        return !isReviewDue(processor, terms.today);
    if (key == breachAddresses)
        return !breachAddress(processor).isEmpty();
    if (key == certificatesValid)
        return std::none_of(processor.certificates.cbegin(), processor.certificates.cend(),
            [&](const ProcessorCertificate &certificate) { return certificate.isExpired(terms.today); });
    return hasAgreement(processor, terms.today);
}

const QList<std::pair<QString, int>> &ofProcessors()
{
    static const QList<std::pair<QString, int>> all = {{flowsKnown, 1}, {agreements, 3},
        {protectedCountries, 2}, {processorsReviewed, 1}, {breachAddresses, 1}, {certificatesValid, 1}};
    return all;
}

bool holds(const MeasureStanding &standing)
{
    return standing.last && !standing.isMissed();
}

} // namespace readiness_rule
