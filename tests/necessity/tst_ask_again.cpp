#include "app/consent/ask_again.h"
#include "app/contacts/contacts.h"
#include "app/gate/gate.h"
#include "services/consent_house.h"

#include <QTest>

using tests::actOf;
using tests::customers;

/// Whom to ask again once their consent ended by a new wording or by its time.
class TestAskAgain final
    : public QObject
    , public tests::ConsentFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!setUp(backend))
            QSKIP("this server is not here");
        m_club = purposes().list(founder()).result()->first();
    }

    void cleanup() { m_house.reset(); }

    void listsWhoseConsentEndedWithTheAddressItWasGivenFor()
    {
        QVERIFY(record(actOf(ConsentAct::Given)));
        reword();

        const auto page = askAgain().page(founder(), customers, m_club.key).result();

        QVERIFY2(page, page ? "" : qPrintable(page.error().what));
        QCOMPARE(page->rows.size(), 1);
        const AskAgainLine &line = page->rows.first();
        QCOMPARE(line.contact, m_person);
        QCOMPARE(line.name, QStringLiteral("Jan van Dam"));
        QCOMPARE(line.channel, Channel::Email);
        QCOMPARE(line.detail, QStringLiteral("jan@voorbeeld.example"));
        QCOMPARE(line.cause, LapseCause::Wording);
        QCOMPARE(line.endedOn, m_now.toLocal().date());
    }

    void listsNobodyForAnEditorialChange()
    {
        QVERIFY(record(actOf(ConsentAct::Given)));
        PurposeWording next = m_club.wording;
        next.titleEn += QStringLiteral("!");
        QVERIFY(purposes().reword(founder(), m_club.id, next, false).result());

        QVERIFY(askAgain().page(founder(), customers, m_club.key).result()->rows.isEmpty());
    }

    void listsNobodyWhoEndedItThemselves()
    {
        QVERIFY(record(actOf(ConsentAct::Given)));
        QVERIFY(record(actOf(ConsentAct::Withdrawn)));
        reword();

        QVERIFY(askAgain().page(founder(), customers, m_club.key).result()->rows.isEmpty());
    }

    void tellsThatTheTimeWasOver()
    {
        QVERIFY(record(actOf(ConsentAct::Given)));
        m_now.micros += 366 * tests::aDay;

        const auto page = askAgain().page(founder(), customers, m_club.key).result();

        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows.first().cause, LapseCause::Validity);
        QCOMPARE(page->rows.first().endedOn, QDate(2027, 3, 14));
    }

    void asksByPostWhereAMessageIsAdvertisingItself()
    {
        QVERIFY(record(actOf(ConsentAct::Given)));
        QVERIFY(record(actOf(ConsentAct::Given, Channel::Phone)));
        reword();

        const auto figures = askAgain().figures(founder(), customers, m_club.key).result();
        const auto page = askAgain().page(founder(), customers, m_club.key).result();

        QCOMPARE(figures->lines, 2);
        QCOMPARE(figures->causes.value(LapseCause::Wording), 2);
        QCOMPARE(figures->askable.value(Channel::Post), 2);
        QVERIFY(figures->barred.isEmpty());
        QCOMPARE(page->rows.first().askBy, Channel::Post);
        QCOMPARE(page->rows.first().rule, GateRule::TM5);
    }

    void asksACustomerByEmail()
    {
        QVERIFY(record(actOf(ConsentAct::Given)));
        SoftOptInTests all;
        for (const SoftOptInTest test : allSoftOptInTests)
            all = all.with(test);
        QVERIFY(m_house->services()
                    .gate()
                    .recordSoftOptIn(founder(), customers, m_person,
                        {.purposeKey = m_club.key,
                            .channel = Channel::Email,
                            .soldOn = QDate(2026, 3, 1),
                            .reference = QStringLiteral("F-1"),
                            .tests = all})
                    .result());
        reword();

        const auto page = askAgain().page(founder(), customers, m_club.key).result();

        QCOMPARE(page->rows.first().askBy, Channel::Email);
        QCOMPARE(page->rows.first().rule, GateRule::TM2);
    }

    void asksNobodyByAnythingWhoObjected()
    {
        QVERIFY(record(actOf(ConsentAct::Given)));
        reword();
        QVERIFY(record(actOf(ConsentAct::Objected, Channel::Phone)));

        const auto page = askAgain().page(founder(), customers, m_club.key).result();

        QCOMPARE(page->rows.size(), 1);
        QVERIFY(!page->rows.first().askBy);
        QCOMPARE(page->rows.first().reason, GateReason::Objected);
        QCOMPARE(askAgain().record(founder(), customers, m_club.key).result().error().what,
            QStringLiteral("ask-again.nobody"));
    }

    void recordsThatTheyWereAsked()
    {
        QVERIFY(record(actOf(ConsentAct::Given)));
        reword();

        const auto asked = askAgain().record(founder(), customers, m_club.key).result();

        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().what));
        QCOMPARE(asked->changed, 1);
        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Requested);
        QCOMPARE(history().last().event.method, QStringLiteral("letter"));
        QVERIFY(askAgain().page(founder(), customers, m_club.key).result()->rows.isEmpty());
    }

    void saysTheSameOfManyAsOfOne_data()
    {
        QTest::addColumn<int>("people");
        // More than are asked about one by one; the second also more than are brought up to date one by one.
        QTest::newRow("brought up to date one by one") << 1'100;
        QTest::newRow("brought up to date all at once") << 6'000;
    }

    void saysTheSameOfManyAsOfOne()
    {
        QFETCH_GLOBAL(Backend, backend);
        QFETCH(int, people);
        QVERIFY(record(actOf(ConsentAct::Given)));
        const auto line = m_house->look();
        for (const QString &statement : manyOf(people, backend))
            QVERIFY2(Sql(*line, "test", statement).run(), qPrintable(statement));
        reword();

        const auto figures = askAgain().figures(founder(), customers, m_club.key).result();

        QVERIFY2(figures, figures ? "" : qPrintable(figures.error().what));
        QCOMPARE(figures->lines, people + 1);
        QCOMPARE(figures->askable.value(Channel::Post), 1); // only the first has an address
        QCOMPARE(figures->askableCount(), 1);
        qint64 barred = 0;
        for (const qint64 count : figures->barred)
            barred += count;
        QCOMPARE(barred, people);
    }

    void refusesWhatRestsOnNoConsent()
    {
        QVERIFY(purposes().end(founder(), m_club.id).result());

        QCOMPARE(askAgain().page(founder(), customers, m_club.key).result().error().what,
            QStringLiteral("purpose.ended"));
        QCOMPARE(askAgain().page(founder(), customers, QStringLiteral("geen")).result().error().what,
            QStringLiteral("purpose.unknown"));
    }

private:
    const AskAgain &askAgain() const { return m_house->services().askAgain(); }

    void reword()
    {
        m_now.micros += tests::aDay;
        PurposeWording next = m_club.wording;
        next.wordingNl += QStringLiteral(" Ook van partners.");
        const auto ended = purposes().reword(founder(), m_club.id, next, true).result();
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().what));
    }

    /// People without an address whose consent by e-mail runs.
    static QStringList manyOf(int people, Backend backend)
    {
        const QString bytes = backend == Backend::Server ? QStringLiteral("BYTEA") : QStringLiteral("BLOB");
        return {
            QStringLiteral("INSERT INTO contact (filing_system, ref, kind, initials, given_name, infix, "
                           "surname, sort_key, created_at, changed_at, changed_by) "
                           "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                           "SELECT 1, CAST('ref' || i AS %2), 1, '', '', '', 'Zee' || i, 'zee' || i, 1, 1, "
                           "'x' FROM n")
                .arg(people)
                .arg(bytes),
            QStringLiteral(
                "INSERT INTO consent_event (filing_system, ref, contact_id, purpose_id, channel, act, "
                "happened_at, recorded_at, recorded_by, method, subject_confirmed, wording_id, statement, "
                "remark, valid_until) SELECT 1, 'given' || c.id, c.id, p.id, 1, 2, 1773500400000000, "
                "1773500400000000, 'x', 'paper', 0, (SELECT MIN(id) FROM purpose_wording), '', '', "
                "'2027-03-14' FROM contact c, purpose p WHERE c.surname LIKE 'Zee%'"),
            QStringLiteral(
                "INSERT INTO consent_state (filing_system, contact_id, purpose_id, channel, state, "
                "since, valid_until, event_id) SELECT 1, contact_id, purpose_id, channel, 6, "
                "happened_at, valid_until, id FROM consent_event WHERE ref LIKE 'given%'")};
    }

    Purpose m_club;
};

QTEST_GUILESS_MAIN(TestAskAgain)

#include "tst_ask_again.moc"
