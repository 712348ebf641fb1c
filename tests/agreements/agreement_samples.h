#pragma once

#include "app/agreements/agreement.h"
#include "app/agreements/clause_review.h"

#include <QStringList>

namespace tests {

/// What we want to agree on with a printer.
inline AgreementTerms wantedTerms()
{
    return {{AgreementTerm::Operations, QStringLiteral("store, print and send")},
        {AgreementTerm::Instructions, QStringLiteral("order form of 1 March 2026")},
        {AgreementTerm::Measures, QStringLiteral("annex 2, version 3")},
        {AgreementTerm::ChangeNoticeDays, QStringLiteral("30")},
        {AgreementTerm::RequestHours, QStringLiteral("72")},
        {AgreementTerm::BreachHours, QStringLiteral("24")},
        {AgreementTerm::ExitChoice, QStringLiteral("return")},
        {AgreementTerm::ExitFormat, QStringLiteral("CSV")}, {AgreementTerm::ExitDays, QStringLiteral("31")},
        {AgreementTerm::AuditMonths, QStringLiteral("12")},
        {AgreementTerm::Locations, QStringLiteral("Rotterdam")},
        {AgreementTerm::Certificates, QStringLiteral("ISO 27001")},
        {AgreementTerm::Liability, QStringLiteral("as in the master agreement")}};
}

inline QStringList codesOf(const QList<AgreementClause> &clauses)
{
    QStringList codes;
    for (const AgreementClause clause : clauses)
        codes.append(agreement_clauses::codeOf(clause));
    return codes;
}

/// Signed in January, renewed each year, with five days to object.
inline Agreement signedAgreement(Id<Processor> processor)
{
    return {.processor = processor,
        .reference = QStringLiteral("VO-2026-3"),
        .signedOn = QDate(2026, 1, 2),
        .from = QDate(2026, 1, 1),
        .until = QDate(2026, 12, 31),
        .form = AgreementForm::Written,
        .renewal = AgreementRenewal::Renews,
        .renewsBy = IsoDuration{.years = 1},
        .notice = IsoDuration{.months = 3},
        .authorisation = SubAuthorisation::General,
        .objectionDays = 5};
}

/// Every clause found as it should be, but those of these codes.
inline QList<ClauseReview> reviewed(const QStringList &missing)
{
    QList<ClauseReview> reviews;
    for (const AgreementClause clause : agreement_clauses::all()) {
        const bool isMissing = missing.contains(agreement_clauses::codeOf(clause));
        reviews.append({.clause = clause,
            .state = isMissing ? ClauseState::Missing : ClauseState::Present,
            .quotation = isMissing ? QString() : QStringLiteral("so it is written"),
            .page = isMissing ? 0 : 3});
    }
    return reviews;
}

} // namespace tests
