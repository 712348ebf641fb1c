#include "app/consent/ask_again_line.h"
#include "app/consent/purpose.h"
#include "app/necessity/necessity_rule.h"

#include <QTest>

using enum HeldField;
using Category = DataCategory;

/// What is needed of somebody, and who may be asked again: a row per case.
class TestNecessityRule final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatNothingNeeds_data()
    {
        QTest::addColumn<FilingSystem>("filingSystem");
        QTest::addColumn<ContactNeeds>("needs");
        QTest::addColumn<HeldFields>("needless");

        const auto row = [](const char *name, const ContactNeeds &needs, HeldFields needless,
                             FilingSystem filingSystem = FilingSystem::Customers) {
            QTest::newRow(name) << filingSystem << needs << needless;
        };
        const HeldFields all = everything();
        row("nothing needs anybody", {}, all);
        row("a newsletter", {.byPurpose = {Category::Identity, Category::ContactDetails}},
            {BirthDate, Gender, OnlineIdentifier, Note, Attachment});
        row("correspondence only", {.byPurpose = {Category::Correspondence}},
            {Salutation, CustomerNumber, Email, Phone, Website, PostalAddress, Language, Organisation,
                JobTitle, BirthDate, Gender, OnlineIdentifier});
        row("a purpose that needs none of these", {.byPurpose = {Category::MarketingProfile}},
            all.without(Name));
        row("a duty", {.byDuty = {Category::BirthDate}},
            all.without(Name).without(BirthDate).without(Gender));
        row("a purpose and a duty", {.byPurpose = {Category::ContactDetails}, .byDuty = {Category::Identity}},
            {BirthDate, Gender, OnlineIdentifier, Note, Attachment});
        row("an invoice", {.byDuty = {Category::Financial}, .invoice = true},
            all.without(Name).without(PostalAddress).without(Organisation));
        row("proof of consent", {.proof = true}, all.without(Name));
        row("of an employee the job title is of the personnel file",
            {.byPurpose = {Category::ContactDetails}},
            {Salutation, CustomerNumber, JobTitle, BirthDate, Gender, OnlineIdentifier, Note, Attachment},
            FilingSystem::Employees);
        row("a personnel file", {.byPurpose = {Category::Hr}}, all.without(Name).without(JobTitle),
            FilingSystem::Employees);
    }

    void tellsWhatNothingNeeds()
    {
        QFETCH(FilingSystem, filingSystem);
        QFETCH(ContactNeeds, needs);
        QFETCH(HeldFields, needless);

        QCOMPARE(needlessFields(everything(), needs, filingSystem).bits(), needless.bits());
    }

    void neverTellsOfWhatIsNotHeld()
    {
        QCOMPARE(needlessFields({Name, Email}, {}, FilingSystem::Customers), (HeldFields{Name, Email}));
        QVERIFY(needlessFields({}, {}, FilingSystem::Customers).isEmpty());
    }

    void knowsEveryFieldByItsWord()
    {
        for (const HeldField field : allHeldFields)
            QCOMPARE(heldFieldFrom(keyOf(field)), field);
        QVERIFY(!heldFieldFrom(u"geheim"));
    }

    void asksNobodyByAMessageThatIsAdvertisingItself_data()
    {
        QTest::addColumn<GateAnswer>("answer");
        QTest::addColumn<bool>("promotes");
        QTest::addColumn<bool>("may");

        QTest::newRow("a customer who was not asked")
            << GateAnswer{.allowed = true, .rule = GateRule::TM2} << true << true;
        QTest::newRow("expired, by e-mail")
            << GateAnswer{.rule = GateRule::TM5, .reason = GateReason::Expired} << true << false;
        QTest::newRow("expired, by phone")
            << GateAnswer{.rule = GateRule::TM10, .reason = GateReason::Expired} << true << false;
        QTest::newRow("expired, for what promotes nothing")
            << GateAnswer{.rule = GateRule::TM5, .reason = GateReason::Expired} << false << true;
        QTest::newRow("objected") << GateAnswer{.rule = GateRule::TM13, .reason = GateReason::Objected}
                                  << false << false;
        QTest::newRow("restricted") << GateAnswer{.rule = GateRule::Restriction,
                                           .reason = GateReason::Restricted}
                                    << false << false;
        QTest::newRow("a child") << GateAnswer{.rule = GateRule::TM5, .reason = GateReason::TooYoung} << false
                                 << false;
        QTest::newRow("no address") << GateAnswer{.rule = GateRule::TM5, .reason = GateReason::NoDetail}
                                    << false << false;
    }

    void asksNobodyByAMessageThatIsAdvertisingItself()
    {
        QFETCH(GateAnswer, answer);
        QFETCH(bool, promotes);
        QFETCH(bool, may);

        QCOMPARE(mayBeAsked(answer, Purpose{.marketing = promotes}), may);
    }

    void weighsAnInterestInEveryPart_data()
    {
        QTest::addColumn<Purpose>("purpose");
        QTest::addColumn<QStringList>("missing");

        Purpose whole{.key = QStringLiteral("survey"),
            .basis = LawfulBasis::LegitimateInterest,
            .assessment = QStringLiteral("Weten hoe het ging."),
            .weighing = {.necessity = QStringLiteral("Alleen zij weten het."),
                .balance = QStringLiteral("Een korte vraag."),
                .safeguards = QStringLiteral("Bezwaar met een klik."),
                .assessedBy = QStringLiteral("A. de Vries"),
                .assessedOn = QDate(2026, 3, 1),
                .reviewOn = QDate(2027, 3, 1)}};
        QTest::newRow("whole") << whole << QStringList();
        Purpose old = whole;
        old.weighing = {};
        QTest::newRow("of before its parts were kept")
            << old
            << QStringList{QStringLiteral("necessity"), QStringLiteral("balance"),
                   QStringLiteral("safeguards"), QStringLiteral("assessed_by"), QStringLiteral("assessed_on"),
                   QStringLiteral("review_on")};
        Purpose blank = whole;
        blank.weighing.balance = QStringLiteral("  ");
        QTest::newRow("blank") << blank << QStringList{QStringLiteral("balance")};
        Purpose duty = old;
        duty.basis = LawfulBasis::LegalObligation;
        QTest::newRow("a statute is enough for a duty") << duty << QStringList();
        duty.assessment.clear();
        QTest::newRow("a duty without its statute") << duty << QStringList{QStringLiteral("assessment")};
        duty.basis = LawfulBasis::PublicTask;
        QTest::newRow("a task without its statute") << duty << QStringList{QStringLiteral("assessment")};
        duty.basis = LawfulBasis::VitalInterests;
        QTest::newRow("why consent cannot be asked") << duty << QStringList{QStringLiteral("assessment")};
    }

    void weighsAnInterestInEveryPart()
    {
        QFETCH(Purpose, purpose);
        QFETCH(QStringList, missing);

        QCOMPARE(missingOfGround(purpose), missing);
        QCOMPARE(isReviewDue(purpose, QDate(2027, 2, 28)), purpose.weighsInterests() && !missing.isEmpty());
    }

    void comesBackOnTheDayOfTheReview()
    {
        Purpose purpose{.basis = LawfulBasis::LegitimateInterest,
            .assessment = QStringLiteral("a"),
            .weighing = {QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e"),
                QDate(2026, 3, 1), QDate(2027, 3, 1)}};

        QVERIFY(!isReviewDue(purpose, QDate(2027, 2, 28)));
        QVERIFY(isReviewDue(purpose, QDate(2027, 3, 1)));
        purpose.endedAt = Instant{1};
        QVERIFY(!isReviewDue(purpose, QDate(2027, 3, 1)));
    }

private:
    static HeldFields everything()
    {
        HeldFields all;
        for (const HeldField field : allHeldFields)
            all = all.with(field);
        return all;
    }
};

QTEST_APPLESS_MAIN(TestNecessityRule)

#include "tst_necessity_rule.moc"
