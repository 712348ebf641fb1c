#include "app/retention/category_evaluation.h"
#include "app/retention/default_retention_rules.h"

#include <QTest>

using enum DataCategory;
using Fact = RelationFactKind;
using State = RetentionState;

namespace {

std::optional<Instant> noonOn(QDate day)
{
    return Instant::fromDateTime(QDateTime(day, QTime(12, 0), Qt::UTC));
}

/// The worked example of domain.md 8.5.
RetentionSubject formerCustomer()
{
    return {.kind = ContactKind::Customer,
        .facts = {{Fact::InvoiceIssued, QDate(2024, 3, 14)}, {Fact::RelationEnded, QDate(2024, 6, 30)}},
        .consents = {{ConsentState::Withdrawn, noonOn(QDate(2025, 2, 2))}}};
}

DueResult evaluate(const RetentionSubject &subject, DataCategory category, QDate today)
{
    return evaluateCategory(subject, category, defaultRetentionRules(), today);
}

} // namespace

class TestCategoryEvaluation final : public QObject
{
    Q_OBJECT

private slots:
    void decidesTheWorkedExample_data()
    {
        QTest::addColumn<int>("category");
        QTest::addColumn<QDate>("keepUntil");
        QTest::addColumn<QString>("rule");
        QTest::newRow("name on the invoice")
            << int(Identity) << QDate(2031, 12, 31) << QStringLiteral("FIN-01");
        QTest::newRow("invoice") << int(Financial) << QDate(2031, 12, 31) << QStringLiteral("FIN-01");
        QTest::newRow("phone and mail")
            << int(ContactDetails) << QDate(2026, 6, 30) << QStringLiteral("CUS-14");
        QTest::newRow("notes") << int(Correspondence) << QDate(2026, 6, 30) << QStringLiteral("CUS-14");
        QTest::newRow("newsletter") << int(MarketingProfile) << QDate(2025, 2, 2) << QStringLiteral("MKT-18");
        QTest::newRow("proof of consent") << int(Evidence) << QDate(2030, 2, 2) << QStringLiteral("EVD-19");
    }

    void decidesTheWorkedExample()
    {
        QFETCH(int, category);

        const DueResult result = evaluate(formerCustomer(), DataCategory(category), QDate(2025, 7, 1));

        QTEST(result.keepUntil.value_or(QDate()), "keepUntil");
        QTEST(result.decidingRule, "rule");
    }

    void movesTheInvoiceNameToTheArchiveAndErasesItAfterTheGrace()
    {
        const DueResult now = evaluate(formerCustomer(), Identity, QDate(2026, 7, 1));
        QCOMPARE(now.state, State::KeptByLaw);
        QCOMPARE(now.phase, RetentionPhase::RestrictedArchive);
        QCOMPARE(now.restrictedFrom, std::optional(QDate(2026, 7, 1)));
        QCOMPARE(now.actionFrom, std::optional(QDate(2032, 1, 31)));

        QCOMPARE(evaluate(formerCustomer(), Identity, QDate(2032, 1, 1)).state, State::TermOver);
        QCOMPARE(evaluate(formerCustomer(), ContactDetails, QDate(2026, 7, 1)).state, State::TermOver);
    }

    void knowsNothingWithoutAStartMoment_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("fact");
        constexpr int none = 0;
        QTest::newRow("customer") << int(ContactKind::Customer) << none;
        QTest::newRow("customer since long") << int(ContactKind::Customer) << int(Fact::RelationStarted);
        QTest::newRow("customer at an event") << int(ContactKind::Customer) << int(Fact::EventHeld);
        QTest::newRow("prospect") << int(ContactKind::Prospect) << none;
        QTest::newRow("supplier") << int(ContactKind::Supplier) << none;
        QTest::newRow("employee") << int(ContactKind::Employee) << none;
        QTest::newRow("applicant") << int(ContactKind::Applicant) << none;
    }

    void knowsNothingWithoutAStartMoment()
    {
        QFETCH(int, kind);
        QFETCH(int, fact);
        RetentionSubject subject{.kind = ContactKind(kind)};
        if (fact != 0)
            subject.facts.append({RelationFactKind(fact), QDate(2019, 1, 1)});

        const DueResult result = evaluate(subject, Identity, QDate(2026, 7, 1));

        QCOMPARE(result.state, State::StartUnknown);
        QCOMPARE(result.keepUntil, std::nullopt);
        QCOMPARE(result.actionFrom, std::nullopt);
    }

    void keepsAnEmployeeWhileEmployed()
    {
        RetentionSubject subject{
            .kind = ContactKind::Employee, .facts = {{Fact::RelationStarted, QDate(2015, 1, 1)}}};
        QCOMPARE(evaluate(subject, Hr, QDate(2026, 7, 1)).state, State::WithinTerm);
        QCOMPARE(evaluate(subject, Hr, QDate(2026, 7, 1)).keepUntil, std::nullopt);

        subject.facts.append({Fact::EmploymentEnded, QDate(2024, 5, 31)});
        QCOMPARE(evaluate(subject, Hr, QDate(2026, 7, 1)).state, State::TermOver);
        QCOMPARE(evaluate(subject, Financial, QDate(2026, 7, 1)).state, State::KeptByLaw);
        QCOMPARE(
            evaluate(subject, Financial, QDate(2026, 7, 1)).keepUntil, std::optional(QDate(2031, 12, 31)));

        subject.facts.append({Fact::RelationStarted, QDate(2026, 2, 1)});
        QCOMPARE(evaluate(subject, Hr, QDate(2026, 7, 1)).state, State::WithinTerm);
    }

    void keepsAnApplicantFourWeeksOrAYearWithConsent()
    {
        RetentionSubject subject{
            .kind = ContactKind::Applicant, .facts = {{Fact::ProcedureClosed, QDate(2026, 6, 1)}}};
        QCOMPARE(evaluate(subject, Hr, QDate(2026, 6, 2)).keepUntil, std::optional(QDate(2026, 6, 29)));

        subject.consents = {{ConsentState::Given, noonOn(QDate(2026, 6, 1))}};
        QCOMPARE(evaluate(subject, Hr, QDate(2026, 6, 2)).keepUntil, std::optional(QDate(2027, 6, 1)));
    }

    void cutsAProspectsNewsletterAfterThreeYearsOfSilence()
    {
        RetentionSubject subject{.kind = ContactKind::Prospect,
            .facts = {{Fact::LastContactByPerson, QDate(2023, 5, 1)}},
            .consents = {{ConsentState::Given, noonOn(QDate(2022, 1, 1))}}};
        const DueResult cut = evaluate(subject, ContactDetails, QDate(2025, 7, 1));
        QCOMPARE(cut.keepUntil, std::optional(QDate(2026, 5, 1)));
        QCOMPARE(cut.decidingRule, QStringLiteral("PRO-16"));

        subject.consents.clear();
        QCOMPARE(
            evaluate(subject, ContactDetails, QDate(2025, 7, 1)).keepUntil, std::optional(QDate(2024, 5, 1)));
    }

    void takesARunningConsentAsAnActOfThePerson()
    {
        const RetentionSubject subject{.kind = ContactKind::Prospect,
            .consents = {{ConsentState::Given, noonOn(QDate(2026, 1, 10)), QDate(2027, 1, 10)}}};

        const DueResult result = evaluate(subject, ContactDetails, QDate(2026, 7, 1));

        QCOMPARE(result.state, State::WithinTerm);
        QCOMPARE(result.keepUntil, std::optional(QDate(2027, 1, 10)));
        QCOMPARE(evaluate(subject, MarketingProfile, QDate(2026, 7, 1)).keepUntil,
            std::optional(QDate(2027, 1, 9)));
    }

    void heldDataIsNeverDue()
    {
        RetentionSubject subject = formerCustomer();
        subject.holds = {{QDate(2026, 1, 1), QDate(2026, 12, 31), {ContactDetails}}};

        const DueResult held = evaluate(subject, ContactDetails, QDate(2026, 7, 1));
        QCOMPARE(held.state, State::Held);
        QCOMPARE(held.actionFrom, std::nullopt);
        QCOMPARE(evaluate(subject, Correspondence, QDate(2026, 7, 1)).state, State::TermOver);
        QCOMPARE(evaluate(subject, ContactDetails, QDate(2027, 1, 1)).state, State::TermOver);
    }

    void saysSoWhenNoRuleCovers()
    {
        QCOMPARE(evaluate(formerCustomer(), Hr, QDate(2026, 7, 1)).state, State::NoRule);
    }
};

QTEST_APPLESS_MAIN(TestCategoryEvaluation)

#include "tst_category_evaluation.moc"
