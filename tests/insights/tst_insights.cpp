#include "app/access_reviews/review_due.h"
#include "app/activities/processing_activities.h"
#include "app/agreements/agreements.h"
#include "app/breaches/breaches.h"
#include "app/documents/readiness_report.h"
#include "app/insights/insights.h"
#include "app/lists/contact_lists.h"
#include "app/registers/processors.h"
#include "tests/agreements/agreement_samples.h"
#include "tool_lists/tool_list_house.h"

#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::customers;
using tests::ToolListHouse;

/// What the checks of readiness say of a file whose state is known.
class TestInsights final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }
    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = ToolListHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        QVERIFY(m_house->takePeople(3));
    }
    void cleanup() { m_house.reset(); }

    void findsConsentThatNothingProves()
    {
        QVERIFY(m_house->record(1, ConsentAct::Given));
        QVERIFY(m_house->record(2, ConsentAct::Given));
        QCOMPARE(check(u"consent.proved"_s),
            ReadinessCheck({u"consent.proved"_s, ReadinessRow::Consent, 3, 2, 0}));
        QVERIFY(check(u"consent.proved"_s).passes());

        QVERIFY(m_house->change(
            u"UPDATE consent_state SET valid_until = '2000-01-01' WHERE contact_id = %1"_s.arg(
                m_house->contactOf(2).number())));
        QVERIFY(m_house->services().contactLists().rebuild(m_house->founder(), customers).result());

        QCOMPARE(check(u"consent.in-time"_s).failing, 1);
        QVERIFY(check(u"consent.history-sealed"_s).passes());
        QVERIFY(check(u"consent.purposes"_s).passes());
    }

    void doesNotAskForWhatThereIsNoneOf()
    {
        const auto found = look();
        for (const ReadinessCheck &each : found.checks)
            QVERIFY2(each.key != u"consent.lists-compared"_s && each.key != u"rights.requests-in-time"_s,
                qPrintable(each.key));
        // Nothing was consented to: nothing shows that consent is proved.
        QCOMPARE(check(u"consent.proved"_s).seen, 0);
        QVERIFY(!check(u"consent.proved"_s).passes());
        for (const ReadinessCheck &each : found.checks)
            QVERIFY2(each.key != u"access.breaches-in-time"_s, qPrintable(each.key));
    }

    void findsAProcessorWithoutAnAgreementAndAListThatWasNotCompared()
    {
        QVERIFY(m_house->record(1, ConsentAct::Given));
        m_house->later();
        const HandoverOrder order{.question = {.purposeKey = u"club-news"_s, .recipient = u"Postduif"_s},
            .path = m_house->pathOf(u"lijst.zip"_s)};
        QVERIFY(m_house->services().mailingLists().make(m_house->founder(), order).result());
        const Processor far{.name = u"Albatros"_s, .country = u"US"_s};
        QVERIFY(m_house->services().processors().add(m_house->founder(), far).result());

        QCOMPARE(check(u"consent.lists-compared"_s).seen, 1);
        QVERIFY(check(u"consent.lists-compared"_s).passes());
        QCOMPARE(check(u"chain.agreements"_s).seen, 2);
        QVERIFY(check(u"chain.agreements"_s).failing > 0);
        QCOMPARE(check(u"chain.protected-countries"_s).failing, 1);
        QCOMPARE(check(u"chain.flows"_s).failing, 1);
        QCOMPARE(check(u"chain.reviewed"_s).failing, 2);
        QCOMPARE(check(u"chain.breach-addresses"_s).failing, 2);
        QVERIFY(!check(u"chain.certificates"_s).seen);

        QVERIFY(m_house->change(u"UPDATE handover SET happened_at = 1"_s));
        QCOMPARE(check(u"consent.lists-compared"_s).failing, 1);
    }

    void goesByWhatWasFoundInAnAgreementAndNotByItsDays()
    {
        const Agreements &agreements = m_house->services().agreements();
        const auto processors = m_house->services().processors().list(m_house->founder()).result();
        QVERIFY(processors);
        QCOMPARE(check(u"chain.clauses"_s),
            ReadinessCheck({u"chain.clauses"_s, ReadinessRow::ProcessorChain, 2, 1, 1}));

        const auto id =
            agreements.add(m_house->founder(), tests::signedAgreement(processors->first().id)).result();
        QVERIFY(id);
        QVERIFY(agreements.review(m_house->founder(), *id, tests::reviewed({u"e"_s})).result());
        const auto failing = failingOf(u"chain.clauses"_s);
        QCOMPARE(failing.total, 1);
        QCOMPARE(failing.records.first().name, u"Postduif"_s);
        m_house->later();
        QVERIFY(agreements.review(m_house->founder(), *id, tests::reviewed({})).result());

        QVERIFY(check(u"chain.clauses"_s).passes());
    }

    void asksForAStatementThatWasPublishedAndSaysWhatItLacks()
    {
        QCOMPARE(check(u"transparency.statement"_s).seen, 0);
        QVERIFY(check(u"transparency.statement-checked"_s).failing > 0);
        const auto failing = failingOf(u"transparency.statement-checked"_s);
        QCOMPARE(failing.total, check(u"transparency.statement-checked"_s).failing);
        QVERIFY(std::any_of(failing.records.begin(), failing.records.end(),
            [](const FailingRecord &record) { return record.ref == u"P20"_s; }));
    }

    void asksForActivitiesThatWereFoundRight()
    {
        QVERIFY(!check(u"transparency.activities"_s).passes());
        const auto purposes = m_house->services().purposes().list(m_house->founder()).result();
        QVERIFY(m_house->services()
                    .processingActivities()
                    .add(m_house->founder(), {purposes->first().id}, {{u"name"_s, u"Nieuws"_s}})
                    .result());

        QCOMPARE(failingOf(u"transparency.activities"_s).records.first().name, u"Nieuws"_s);
    }

    void failsOnceAReviewOfAccessIsLate()
    {
        QCOMPARE(check(u"access.reviewed"_s).seen, 0);
        QVERIFY(!check(u"access.reviewed"_s).passes());

        m_house->later(100 * tests::aDay);

        QCOMPARE(check(u"access.reviewed"_s).failing, 1); // three months for who may do most
        QCOMPARE(
            failingOf(u"access.reviewed"_s).records.first().ref, codeOf(ReviewDueKind::PrivilegedAccess));
        QCOMPARE(check(u"access.logs-reviewed"_s).failing, 1);
    }

    void failsOnABreachWhoseClockRanOut()
    {
        const auto breach = m_house->services()
                                .breaches()
                                .open(m_house->founder(),
                                    {{BreachField::Title, u"Laptop kwijt"_s},
                                        {BreachField::AwareAt, breach_values::textOf(m_house->now())}})
                                .result();
        QVERIFY2(breach, breach ? "" : qPrintable(breach.error().what));
        QVERIFY(check(u"access.breaches-in-time"_s).passes());

        m_house->later(4 * tests::aDay);

        QCOMPARE(check(u"access.breaches-in-time"_s).failing, 1);
        const auto failing = failingOf(u"access.breaches-in-time"_s);
        QCOMPARE(failing.records.first().number, breach->id.number());
        QCOMPARE(failing.records.first().name, QString()); // its title is for who works on it
    }

    void passesOnceATransferHasItsToolAndProcessorsWereLookedAt()
    {
        const Processors &processors = m_house->services().processors();
        const Permit &founder = m_house->founder();
        const QDate today = m_house->services().clock().today();
        const Processor far{.name = u"Albatros"_s,
            .country = u"IN"_s,
            .breachContact = u"0800-112"_s,
            .certificates = {{.kind = CertificateKind::Iso27001, .expiresOn = today.addDays(-1)}},
            .reviewedOn = today};
        const auto id = processors.add(founder, far).result();
        QVERIFY(id);
        const auto failing = [this](const QString &key) { return check(key).failing; };
        QCOMPARE(failing(u"chain.protected-countries"_s), 1);
        QCOMPARE(failing(u"chain.certificates"_s), 1);
        QCOMPARE(failing(u"chain.reviewed"_s), 1); // the other one
        DataTransfer transfer{.importer = *id,
            .country = u"IN"_s,
            .tool = TransferTool::CommissionClauses,
            .module = ClauseModule::ControllerToProcessor,
            .signedOn = today};
        const auto registered = processors.addTransfer(founder, transfer).result();
        QVERIFY(registered);
        QCOMPARE(failing(u"chain.protected-countries"_s), 1); // nobody assessed the law there

        transfer.id = *registered;
        transfer.assessment = u"TIA-1"_s;
        QVERIFY(processors.replaceTransfer(founder, transfer).result());

        QVERIFY(check(u"chain.protected-countries"_s).passes());
    }

    void saysOnPaperWhyEachCheckFails()
    {
        QVERIFY(m_house->record(1, ConsentAct::Given));
        QTextDocument document;
        layOutDashboard(readinessContent(look(), customers, {}), document);

        const QString text = document.toPlainText();
        for (const QString &part :
            {u"Consent per purpose"_s, u"Holds for all 1."_s, u"Nothing is recorded that shows it."_s,
                u"to be worked on"_s, u"An aid, no judgement in law."_s})
            QVERIFY2(text.contains(part), qPrintable(part + text));
        // Every check has words of its own.
        for (const ReadinessCheck &each : look().checks)
            QVERIFY2(readinessCheckWord(each.key) != each.key, qPrintable(each.key));
    }

    void isForWhoMaySeeDashboards()
    {
        const Permit other = m_house->member(u"elders"_s, {{Role::Steward, FilingSystem::Employees}});
        const auto refused = Insights(m_house->services().context()).readiness(other, customers).result();
        QCOMPARE(refused.error().failure, Failure::Refused);
    }

private:
    Readiness look() const
    {
        const auto found =
            Insights(m_house->services().context()).readiness(m_house->founder(), customers).result();
        if (!found)
            qWarning("%s", qPrintable(found.error().what));
        return found ? *found : Readiness();
    }
    FailingRecords failingOf(const QString &key) const
    {
        const auto found =
            Insights(m_house->services().context()).failing(m_house->founder(), customers, key, 50).result();
        return found ? *found : FailingRecords();
    }
    ReadinessCheck check(const QString &key) const
    {
        const Readiness found = look();
        for (const ReadinessCheck &each : found.checks) {
            if (each.key == key)
                return each;
        }
        return {};
    }

    std::unique_ptr<ToolListHouse> m_house;
};

QTEST_MAIN(TestInsights)

#include "tst_insights.moc"
