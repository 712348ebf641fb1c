#include "app/retention/default_retention_rules.h"

namespace {

using enum ContactKind;
using enum DataCategory;
using Fact = RelationFactKind;
using RuleKind = RetentionRuleKind;

constexpr IsoDuration years(int count)
{
    return {.years = count};
}

constexpr IsoDuration months(int count)
{
    return {.months = count};
}

constexpr IsoDuration weeks(int count)
{
    return {.weeks = count};
}

constexpr IsoDuration afterFinancialYear = {.days = 30};
constexpr RelationFactKinds dealings = {
    Fact::LastPurchase, Fact::InvoiceIssued, Fact::ContractEnded, Fact::RelationEnded};
constexpr RelationFactKinds employmentOver = {Fact::EmploymentEnded, Fact::RelationEnded};
constexpr DataCategories applicantFile = {
    Identity, ContactDetails, BirthDate, Financial, Hr, OnlineIdentifiers, Correspondence};
constexpr DataCategories personnelFile = applicantFile;

/// A statute's duty: kept behind the archive's door once nothing else needs it.
RetentionRule duty(RetentionRule rule)
{
    rule.kind = RuleKind::Obligation;
    rule.phase = RetentionPhase::RestrictedArchive;
    return rule;
}

/// Guidance that says "at most": our need for that long, and the limit on every other need.
QList<RetentionRule> atMost(const RetentionRule &rule)
{
    RetentionRule limit = rule;
    limit.kind = RuleKind::Limit;
    RetentionRule need = rule;
    need.kind = RuleKind::Need;
    need.id += QStringLiteral("-N");
    return {limit, need};
}

QList<RetentionRule> bookkeepingRules()
{
    return {
        duty({.id = QStringLiteral("FIN-01"),
            .sourceRow = 1,
            .contactKinds = {Customer, Supplier},
            // The name belongs to the invoice; telephone, mail and notes do not.
            .categories = {Financial, Identity},
            .triggers = {Fact::InvoiceIssued},
            .align = RetentionAlign::EndOfFinancialYear,
            .duration = years(7),
            .grace = afterFinancialYear,
            .basis = QStringLiteral("AWR 52(4); BW 2:10(3), 3:15i"),
            .rationale = QStringLiteral("tax-records")}),
        duty({.id = QStringLiteral("WWFT-07"),
            .sourceRow = 7,
            .contactKinds = {Customer},
            .categories = {Identity, Evidence},
            .triggers = {Fact::RelationEnded, Fact::LastPurchase},
            .duration = years(5),
            .basis = QStringLiteral("Wwft 33(3)"),
            .rationale = QStringLiteral("due-diligence"),
            .inForce = false}),
    };
}

QList<RetentionRule> customerRules()
{
    return {
        {.id = QStringLiteral("CON-09"),
            .sourceRow = 9,
            .contactKinds = {Customer, Supplier},
            .categories = {Identity, Correspondence},
            .triggers = {Fact::ContractEnded},
            .duration = years(5),
            .basis = QStringLiteral("BW 3:307"),
            .rationale = QStringLiteral("contract-claims")},
        {.id = QStringLiteral("QUO-13"),
            .sourceRow = 13,
            .contactKinds = {Customer, Prospect},
            .categories = {Identity, ContactDetails, Financial, Correspondence},
            .triggers = {Fact::Quotation},
            .duration = years(1),
            .rationale = QStringLiteral("open-quotation")},
        {.id = QStringLiteral("CUS-14"),
            .sourceRow = 14,
            .contactKinds = {Customer},
            .categories = {Identity, ContactDetails, BirthDate, Financial, OnlineIdentifiers, Correspondence},
            .triggers = dealings,
            .duration = years(2),
            .essential = true,
            .rationale = QStringLiteral("customer-contact")},
        {.id = QStringLiteral("SUP-15"),
            .sourceRow = 15,
            .contactKinds = {Supplier},
            .categories = {Identity, ContactDetails, BirthDate, Financial, OnlineIdentifiers, Correspondence},
            .triggers = dealings,
            .duration = years(2),
            .runsSince = Fact::RelationStarted,
            .essential = true,
            .rationale = QStringLiteral("supplier-contact")},
    };
}

/// Single dealings, which not everybody has had.
QList<RetentionRule> occasionRules()
{
    return {
        {.id = QStringLiteral("WEB-25"),
            .sourceRow = 25,
            .contactKinds = {Customer},
            .categories = {ContactDetails},
            .triggers = {Fact::LastPurchase},
            .duration = years(2),
            .rationale = QStringLiteral("webshop-order")},
        {.id = QStringLiteral("QST-27"),
            .sourceRow = 27,
            .contactKinds = {Prospect, Supplier},
            .categories = {Correspondence},
            .triggers = {Fact::ProcedureClosed},
            .duration = years(1),
            .rationale = QStringLiteral("question-answered")},
        {.id = QStringLiteral("CMP-28"),
            .sourceRow = 28,
            .contactKinds = {Customer},
            .categories = {Correspondence},
            .triggers = {Fact::ProcedureClosed},
            .duration = years(2),
            .rationale = QStringLiteral("complaint-file")},
        {.id = QStringLiteral("EVT-29"),
            .sourceRow = 29,
            .contactKinds = {Customer, Prospect},
            .categories = {Identity, ContactDetails},
            .triggers = {Fact::EventHeld},
            .duration = months(3),
            .rationale = QStringLiteral("event-registration")},
        {.id = QStringLiteral("MEM-34"),
            .sourceRow = 34,
            .contactKinds = {Customer},
            .categories = {Identity, ContactDetails, BirthDate, Financial},
            .triggers = {Fact::RelationEnded},
            .duration = years(2),
            .rationale = QStringLiteral("membership")},
    };
}

QList<RetentionRule> marketingRules()
{
    return {
        {.id = QStringLiteral("PRO-16"),
            .sourceRow = 16,
            .kind = RuleKind::Limit,
            .contactKinds = {Prospect},
            .categories = {Identity, ContactDetails, BirthDate, MarketingProfile, OnlineIdentifiers,
                Correspondence},
            .triggers = {Fact::LastContactByPerson},
            .duration = years(3),
            .essential = true,
            .basis = QStringLiteral("CNIL, gestion commerciale"),
            .rationale = QStringLiteral("prospect-limit")},
        {.id = QStringLiteral("PRO-16-N"),
            .sourceRow = 16,
            .contactKinds = {Prospect},
            .categories = {Identity, ContactDetails, BirthDate, OnlineIdentifiers, Correspondence},
            .triggers = {Fact::LastContactByPerson},
            .duration = years(1),
            .essential = true,
            .rationale = QStringLiteral("prospect-contact")},
        {.id = QStringLiteral("LEAD-17"),
            .sourceRow = 17,
            .contactKinds = {Prospect},
            .categories = {Identity, ContactDetails},
            .triggers = {Fact::RelationStarted},
            .duration = months(3),
            .rationale = QStringLiteral("purchased-lead"),
            .inForce = false},
        {.id = QStringLiteral("MKT-18"),
            .sourceRow = 18,
            .contactKinds = {Customer, Prospect},
            .categories = {Identity, ContactDetails, MarketingProfile},
            .triggers = {Fact::ConsentEnded},
            .runsWhileConsented = true,
            .basis = QStringLiteral("GDPR 17(1)(b)"),
            .rationale = QStringLiteral("newsletter")},
        {.id = QStringLiteral("EVD-19"),
            .sourceRow = 19,
            .contactKinds = {Customer, Prospect, Supplier, Employee, Applicant},
            .categories = {Evidence},
            .triggers = {Fact::ConsentEnded},
            .duration = years(5),
            .runsWhileConsented = true,
            .basis = QStringLiteral("GDPR 7(1); Awb 5:45"),
            .rationale = QStringLiteral("consent-proof")},
    };
}

QList<RetentionRule> applicantRules()
{
    return atMost({.id = QStringLiteral("APP-35"),
               .sourceRow = 35,
               .contactKinds = {Applicant},
               .categories = applicantFile,
               .triggers = {Fact::ProcedureClosed},
               .duration = weeks(4),
               .essential = true,
               .consent = ConsentCondition::OnlyWithout,
               .basis = QStringLiteral("AP; NVP-code"),
               .rationale = QStringLiteral("applicant")}) +
        atMost({.id = QStringLiteral("APP-36"),
            .sourceRow = 36,
            .contactKinds = {Applicant},
            .categories = applicantFile,
            .triggers = {Fact::ProcedureClosed},
            .duration = years(1),
            .essential = true,
            .consent = ConsentCondition::OnlyWith,
            .basis = QStringLiteral("AP; NVP-code"),
            .rationale = QStringLiteral("applicant-consented")});
}

QList<RetentionRule> employerDuties()
{
    return {
        duty({.id = QStringLiteral("PAY-39"),
            .sourceRow = 39,
            .contactKinds = {Employee},
            .categories = {Financial, Identity},
            .triggers = employmentOver,
            .align = RetentionAlign::EndOfFinancialYear,
            .duration = years(7),
            .grace = afterFinancialYear,
            .runsSince = Fact::RelationStarted,
            .basis = QStringLiteral("AWR 52"),
            .rationale = QStringLiteral("payroll")}),
        duty({.id = QStringLiteral("WTS-40"),
            .sourceRow = 40,
            .contactKinds = {Employee},
            .categories = {BirthDate, Financial},
            .triggers = employmentOver,
            .align = RetentionAlign::EndOfCalendarYear,
            .duration = years(5),
            .runsSince = Fact::RelationStarted,
            .basis = QStringLiteral("Uitvoeringsregeling LB 2011"),
            .rationale = QStringLiteral("wage-tax-statement")}),
        duty({.id = QStringLiteral("IDC-41"),
            .sourceRow = 41,
            .contactKinds = {Employee},
            .categories = {Evidence},
            .triggers = employmentOver,
            .align = RetentionAlign::EndOfCalendarYear,
            .duration = years(5),
            .runsSince = Fact::RelationStarted,
            .basis = QStringLiteral("Uitvoeringsregeling LB 2011 art. 7.5(4)"),
            .rationale = QStringLiteral("identity-copy")}),
        duty({.id = QStringLiteral("WTR-43"),
            .sourceRow = 43,
            .contactKinds = {Employee},
            .categories = {Hr},
            // No record of working time is younger than the employment.
            .triggers = employmentOver,
            .duration = weeks(52),
            .runsSince = Fact::RelationStarted,
            .basis = QStringLiteral("Arbeidstijdenbesluit 3.2:1"),
            .rationale = QStringLiteral("working-time")}),
    };
}

QList<RetentionRule> personnelRules()
{
    return atMost({.id = QStringLiteral("HR-38"),
               .sourceRow = 38,
               .contactKinds = {Employee},
               .categories = personnelFile,
               .triggers = employmentOver,
               .duration = years(2),
               .runsSince = Fact::RelationStarted,
               .essential = true,
               .basis = QStringLiteral("AP"),
               .rationale = QStringLiteral("personnel-file")}) +
        atMost({.id = QStringLiteral("SICK-44"),
            .sourceRow = 44,
            .contactKinds = {Employee},
            .categories = {Hr},
            .triggers = employmentOver,
            .duration = years(2),
            .runsSince = Fact::RelationStarted,
            .basis = QStringLiteral("AP, De zieke werknemer"),
            .rationale = QStringLiteral("sick-leave")});
}

} // namespace

const QList<RetentionRule> &defaultRetentionRules()
{
    static const QList<RetentionRule> rules = bookkeepingRules() + customerRules() + occasionRules() +
        marketingRules() + applicantRules() + employerDuties() + personnelRules();
    return rules;
}
