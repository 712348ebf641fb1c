#include "app/registers/transfer_finding.h"

#include <algorithm>

QString keyOf(TransferGap gap)
{
    static const QStringList keys = {QStringLiteral("not-registered"), QStringLiteral("left-adequacy"),
        QStringLiteral("no-decision"), QStringLiteral("not-covered"), QStringLiteral("no-tool"),
        QStringLiteral("not-signed"), QStringLiteral("no-assessment"), QStringLiteral("review-overdue")};
    return keys.value(static_cast<int>(gap));
}

namespace {

/// Nothing says what allows data to go there.
std::optional<TransferFinding> findingWithout(
    const Processor &processor, const QString &place, const TransferTerms &terms)
{
    TransferFinding finding{.processor = processor.id, .country = place};
    switch (standingOf(terms.decisions, place, terms.today)) {
    case PlaceStanding::Eea:
    case PlaceStanding::Adequate:
        return std::nullopt;
    case PlaceStanding::AdequateForSome:
        finding.gap = TransferGap::NotCovered;
        break;
    case PlaceStanding::AdequacyEnded:
        finding.gap = TransferGap::LeftAdequacy;
        finding.day = adequacyDecisionOf(terms.decisions, place)->until;
        break;
    case PlaceStanding::Third:
        break;
    }
    return finding;
}

/// Of one that relies on a decision.
std::optional<TransferGap> gapOfAdequacy(const DataTransfer &transfer, const TransferTerms &terms)
{
    switch (standingOf(terms.decisions, transfer.country, terms.today)) {
    case PlaceStanding::AdequacyEnded:
        return TransferGap::LeftAdequacy;
    case PlaceStanding::Third:
        return TransferGap::NoDecision;
    case PlaceStanding::AdequateForSome:
        if (!transfer.coverCheckedOn.isValid())
            return TransferGap::NotCovered;
        break;
    case PlaceStanding::Eea:
    case PlaceStanding::Adequate:
        break;
    }
    return std::nullopt;
}

} // namespace

TransferFindings findingsOf(const DataTransfer &transfer, const TransferTerms &terms)
{
    TransferFindings found;
    if (transfer.endedAt)
        return found;
    const auto add = [&](TransferGap gap, QDate day = {}) {
        found.append({.gap = gap,
            .processor = transfer.importer,
            .country = transfer.country,
            .transfer = transfer.id,
            .day = day});
    };
    if (transfer.tool == TransferTool::None)
        add(TransferGap::NoTool);
    if (transfer.tool == TransferTool::Adequacy) {
        if (const auto gap = gapOfAdequacy(transfer, terms))
            add(*gap,
                *gap == TransferGap::LeftAdequacy
                    ? adequacyDecisionOf(terms.decisions, transfer.country)->until
                    : QDate());
    }
    const bool isSigned = transfer.signedOn.isValid() && transfer.signedOn <= terms.today;
    if (needsSignature(transfer.tool) && !isSigned)
        add(TransferGap::NotSigned);
    if (needsAssessment(transfer.tool) && transfer.assessment.isEmpty())
        add(TransferGap::NoAssessment);
    if (transfer.reviewOn.isValid() && transfer.reviewOn < terms.today)
        add(TransferGap::ReviewOverdue, transfer.reviewOn);
    return found;
}

TransferFindings findingsOf(const Processor &processor, const TransferTerms &terms)
{
    TransferFindings found;
    if (processor.endedAt)
        return found;
    QStringList told;
    for (const DataTransfer &transfer : terms.transfers) {
        if (transfer.importer != processor.id || transfer.endedAt)
            continue;
        told.append(transfer.country);
        found += findingsOf(transfer, terms);
    }
    const QStringList places = placesOf(processor);
    for (const QString &place : places) {
        if (told.contains(place))
            continue;
        if (const auto finding = findingWithout(processor, place, terms))
            found.append(*finding);
    }
    return found;
}
