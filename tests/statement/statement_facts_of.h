#pragma once

#include "app/statement/statement_facts.h"

namespace tests {

/// A rule in force that ends what is kept of customers in these categories.
inline RetentionRule ruleOf(const QString &id, DataCategories categories, IsoDuration duration)
{
    return {.id = id,
        .subject = {QStringLiteral("Gegevens"), QStringLiteral("Data")},
        .contactKinds = {ContactKind::Customer},
        .categories = categories,
        .triggers = SetOf<RelationFactKind>::fromBits(2),
        .duration = duration,
        .rationale = {QStringLiteral("Nodig."), QStringLiteral("Needed.")}};
}

inline StatementPurpose purposeOf(const QString &key, LawfulBasis basis, DataCategories categories)
{
    return {.key = key,
        .titleNl = QStringLiteral("Titel ") + key,
        .titleEn = QStringLiteral("Title ") + key,
        .basis = basis,
        .appliesTo = {FilingSystem::Customers},
        .categories = categories};
}

/// A statement in which nothing is missing: a newsletter on consent and invoices on a statute, one processor.
inline StatementFacts completeFacts()
{
    StatementFacts facts{.organisation = {.name = QStringLiteral("Bakkerij Zon"),
                             .street = QStringLiteral("Kerkstraat 1"),
                             .postcode = QStringLiteral("2611 ET"),
                             .city = QStringLiteral("Delft"),
                             .privacyContact = QStringLiteral("privacy@zon.example"),
                             .officer = QStringLiteral("fg@zon.example"),
                             .withdrawal = QStringLiteral("mailto:stop@zon.example"),
                             .automatedDecisions = QStringLiteral("none")},
        .asOf = QDate(2026, 5, 1)};
    StatementPurpose news = purposeOf(QStringLiteral("newsletter"), LawfulBasis::Consent,
        {DataCategory::Identity, DataCategory::ContactDetails});
    news.promotes = true;
    news.validity = IsoDuration{.years = 2};
    StatementPurpose invoices =
        purposeOf(QStringLiteral("invoicing"), LawfulBasis::LegalObligation, {DataCategory::Financial});
    invoices.assessment = QStringLiteral("AWR art. 52");
    facts.purposes = {invoices, news};
    facts.recipients = {{.number = 7,
        .name = QStringLiteral("Postbus B.V."),
        .country = QStringLiteral("NL"),
        .purposes = {QStringLiteral("newsletter")},
        .categories = {DataCategory::ContactDetails}}};
    facts.rules = {
        ruleOf(QStringLiteral("CUS-1"), {DataCategory::Identity, DataCategory::ContactDetails}, {.years = 2}),
        ruleOf(QStringLiteral("FIN-1"), {DataCategory::Financial}, {.years = 7})};
    return facts;
}

} // namespace tests
