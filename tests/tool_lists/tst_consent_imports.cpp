#include "tool_lists/tool_list_house.h"

#include <QRandomGenerator>
#include <QTest>

using tests::customers;
using tests::ToolListHouse;

/// Consents that were given elsewhere, taken in without raising a permission.
class TestConsentImports final : public QObject
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
        QVERIFY(m_house->takePeople(people));
    }
    void cleanup() { m_house.reset(); }

    void countsEachRowInOneOfTheKinds();
    void recordsWhatTheListProves();
    void takesTheSameListTwiceWithoutAddingAnything();
    void changesNothingWhenTriedOut();
    void recordsBothStepsWhereThePurposeAsksForThem();
    void takesANoWhateverIsWrongWithItsMoment();
    void guessesForNobodyWhoSharesAnAddress();
    void raisesNoPermissionOfAnybody();
    void listsTheRowsThatWereNotTaken();
    void readsAListInAnotherEncoding();
    void refusesAListThatCannotBeRead_data();
    void refusesAListThatCannotBeRead();
    void saysWhatIsMissingFirst();
    void changesNothingWhenStopped();
    void writesOneEntryForAll();

private:
    static constexpr int people = 60;
    static QByteArray listOf(const QList<std::pair<int, QByteArray>> &rows);

    std::unique_ptr<ToolListHouse> m_house;
};

/// One row for each: the person's number and what stands behind the address.
QByteArray TestConsentImports::listOf(const QList<std::pair<int, QByteArray>> &rows)
{
    QByteArray csv = "email;status;given at;unsubscribed at\n";
    for (const auto &[number, rest] : rows)
        csv += ToolListHouse::addressOf(number) + ";" + rest + "\n";
    return csv;
}

void TestConsentImports::countsEachRowInOneOfTheKinds()
{
    QVERIFY(m_house->record(5, ConsentAct::Withdrawn));
    QVERIFY(m_house->record(6, ConsentAct::Given));

    const auto summary = m_house->takeConsents(listOf({{1, "subscribed;2026-02-01 10:00;"},
        {2, "subscribed;2026-02-01 10:00;"}, {3, "subscribed;;"}, {4, "unsubscribed;;2026-02-02 10:00"},
        {5, "subscribed;2026-02-01 10:00;"}, {6, "subscribed;2026-02-01 10:00;"},
        {7, "subscribed;31-02-2026 10:00;"}, {999, "subscribed;2026-02-01 10:00;"}}));

    QVERIFY(summary);
    QCOMPARE(summary->read, 8);
    QCOMPARE(summary->recorded, 2);
    QCOMPARE(summary->withdrawn, 1);
    QCOMPARE(summary->already, 1);
    QCOMPARE(summary->unproved, 1);
    QCOMPARE(summary->keptStricter, 1);
    QCOMPARE(summary->unknown, 1);
    QCOMPARE(summary->rejected, 1);
    QCOMPARE(summary->unknownAddresses, QStringList{QStringLiteral("p999@zon.example")});
    QCOMPARE(summary->reasons.value(QStringLiteral("bad-date")), 1);
    QVERIFY(m_house->mayBeMailed(1));
    QVERIFY(!m_house->mayBeMailed(3));
    QVERIFY(!m_house->mayBeMailed(4));
    QVERIFY(!m_house->mayBeMailed(5));
    QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), people);
}

void TestConsentImports::recordsWhatTheListProves()
{
    QVERIFY(m_house->takeConsents("email;given at;form;ip\n" + ToolListHouse::addressOf(1) +
        ";2026-02-01 10:00;voettekst;192.0.2.7\n"));

    const auto history =
        m_house->services().consents().history(m_house->founder(), customers, m_house->contactOf(1)).result();

    QVERIFY(history);
    QCOMPARE(history->size(), 1);
    const ConsentEvent &event = history->first().event;
    QCOMPARE(event.act, ConsentAct::Given);
    QCOMPARE(event.happenedAt.toText(), QStringLiteral("2026-02-01T09:00:00.000Z"));
    QCOMPARE(event.recordedAt, m_house->now());
    QCOMPARE(event.method, QStringLiteral("import"));
    QVERIFY(!event.subjectConfirmed);
    QVERIFY(event.detail.isStored());
    QCOMPARE(event.statement, QStringLiteral("Ja, ik wil clubnieuws."));
    QCOMPARE(event.source, QStringLiteral("Postduif"));
    QCOMPARE(event.place, QStringLiteral("voettekst"));
    QCOMPARE(event.validUntil, QDate(2027, 2, 1));
    QVERIFY(!event.remark.contains(QStringLiteral("192.0.2.7")));
}

void TestConsentImports::takesTheSameListTwiceWithoutAddingAnything()
{
    const QByteArray csv = listOf(
        {{1, "subscribed;2026-02-01 10:00;"}, {2, "unsubscribed;;2026-02-02 10:00"}, {3, "unsubscribed;;"}});
    const auto first = m_house->takeConsents(csv);
    const qint64 events = m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_event"));
    m_house->later();

    const auto second = m_house->takeConsents(csv);

    QVERIFY(first && second);
    QCOMPARE(first->recorded + first->withdrawn, 3);
    QCOMPARE(second->already, 3);
    QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_event")), events);
}

void TestConsentImports::changesNothingWhenTriedOut()
{
    const auto plan = m_house->consentsOf(m_house->write(QStringLiteral("lijst.csv"),
        listOf({{1, "subscribed;2026-02-01 10:00;"}, {2, "unsubscribed;;2026-02-02 10:00"},
            {999, "subscribed;2026-02-01;"}})));

    const auto summary = m_house->toolLists().previewConsents(m_house->founder(), plan).result();

    QVERIFY(summary);
    QCOMPARE(summary->recorded, 1);
    QCOMPARE(summary->withdrawn, 1);
    QCOMPARE(summary->unknown, 1);
    QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_event")), 0);
}

void TestConsentImports::recordsBothStepsWhereThePurposeAsksForThem()
{
    Purpose twice = tests::clubPurpose();
    twice.key = QStringLiteral("club-twice");
    twice.doubleOptIn = true;
    QVERIFY(m_house->services().purposes().add(m_house->founder(), twice).result());
    const QByteArray one = ToolListHouse::addressOf(1);
    auto plan = m_house->consentsOf(m_house->write(QStringLiteral("audience.csv"),
        "Email Address,OPTIN_TIME,CONFIRM_TIME\n" + one + ",2026-02-01 10:00:00,2026-02-01 10:05:00\n" +
            ToolListHouse::addressOf(2) + ",2026-02-01 10:00:00,2026-02-01 10:00:00\n"));
    plan.purposeKey = twice.key;

    const auto summary = m_house->toolLists().importConsents(m_house->founder(), plan).result();
    const auto states =
        m_house->services().consents().states(m_house->founder(), customers, m_house->contactOf(1)).result();

    QVERIFY(summary);
    QCOMPARE(summary->tool, MarketingTool::Mailchimp);
    QCOMPARE(summary->recorded, 1);
    QCOMPARE(summary->reasons.value(QStringLiteral("not-confirmed")), 1);
    QVERIFY(std::any_of(states->begin(), states->end(), [](const ConsentLine &line) {
        return line.purposeKey == QLatin1String("club-twice") && line.state == ConsentState::Given;
    }));
}

void TestConsentImports::takesANoWhateverIsWrongWithItsMoment()
{
    QVERIFY(m_house->giveAll(2));

    const auto summary = m_house->takeConsents(
        listOf({{1, "unsubscribed;;31-02-2026"}, {2, "unsubscribed;;2099-01-01 10:00"}}));

    QVERIFY(summary);
    QCOMPARE(summary->withdrawn, 2);
    QVERIFY(!m_house->mayBeMailed(1));
    QVERIFY(!m_house->mayBeMailed(2));
}

void TestConsentImports::guessesForNobodyWhoSharesAnAddress()
{
    QVERIFY(m_house->change(QStringLiteral(
        "UPDATE contact_point SET normalised = 'p1@zon.example' WHERE normalised = 'p2@zon.example'")));

    const auto given = m_house->takeConsents(listOf({{1, "subscribed;2026-02-01 10:00;"}}));
    const auto left = m_house->takeConsents(listOf({{1, "unsubscribed;;2026-02-02 10:00"}}));

    QVERIFY(given && left);
    QCOMPARE(given->reasons.value(QStringLiteral("matches-several")), 1);
    QCOMPARE(left->withdrawn, 1);
    QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_event WHERE act = 6")), 2);
}

void TestConsentImports::raisesNoPermissionOfAnybody()
{
    QRandomGenerator random(7);
    constexpr std::array acts = {ConsentAct::Asked, ConsentAct::Given, ConsentAct::Refused,
        ConsentAct::Withdrawn, ConsentAct::Objected, ConsentAct::Invalidated};
    for (int round = 0; round < 3; ++round) {
        for (int number = 1; number <= people; ++number) {
            if (random.bounded(2) == 0)
                std::ignore = m_house->record(number, acts[random.bounded(static_cast<int>(acts.size()))],
                    random.bounded(3) == 0 ? Channel::Phone : Channel::Email);
        }
        m_house->later();
    }
    QHash<int, bool> before;
    QSet<int> untouched;
    QList<std::pair<int, QByteArray>> rows;
    for (int number = 1; number <= people; ++number) {
        before.insert(number, m_house->mayBeMailed(number));
        const qint64 events = m_house->count(QStringLiteral(
            "SELECT COUNT(*) FROM consent_event WHERE contact_id = %1 AND (channel = 1 OR act IN (6, 8))")
                                                 .arg(m_house->contactOf(number).number()));
        if (events == 0)
            untouched.insert(number);
        // All of it long before what people did here.
        rows.append({number, random.bounded(4) == 0 ? "unsubscribed;;2026-02-03" : "subscribed;2026-02-01;"});
    }

    const auto summary = m_house->takeConsents(listOf(rows));

    QVERIFY(summary);
    QVERIFY(summary->keptStricter > 0);
    for (int number = 1; number <= people; ++number) {
        if (m_house->mayBeMailed(number) && !before.value(number))
            QVERIFY2(untouched.contains(number), qPrintable(QString::number(number)));
    }
}

void TestConsentImports::listsTheRowsThatWereNotTaken()
{
    auto plan = m_house->consentsOf(m_house->write(QStringLiteral("lijst.csv"),
        "email;given at\n" + ToolListHouse::addressOf(1) + ";2025-10-26 02:30\n" +
            ToolListHouse::addressOf(2) + ";2025-03-30 02:30\ngeen adres;2026-02-01\n" +
            ToolListHouse::addressOf(3) + ";2099-01-01\n"));
    plan.rejectsPath = m_house->pathOf(QStringLiteral("niet.csv"));

    const auto summary = m_house->toolLists().importConsents(m_house->founder(), plan).result();
    QFile file(plan.rejectsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray rejects = file.readAll();

    QVERIFY(summary);
    QCOMPARE(summary->rejected, 4);
    QVERIFY(rejects.contains("2;repeated-time;"));
    QVERIFY(rejects.contains("3;skipped-time;"));
    QVERIFY(rejects.contains("4;bad-email;"));
    QVERIFY(rejects.contains("5;date-in-future;"));
}

void TestConsentImports::readsAListInAnotherEncoding()
{
    const QByteArray latin = QString::fromUtf8("naam;e-mailadres;gegeven op\nRené Zoë;%1;01-02-2026 10:00\n")
                                 .arg(QString::fromLatin1(ToolListHouse::addressOf(1)))
                                 .toLatin1();

    const auto summary = m_house->takeConsents(latin);

    QVERIFY(summary);
    QCOMPARE(summary->recorded, 1);
}

void TestConsentImports::refusesAListThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("what");

    QTest::newRow("no addresses") << QByteArray("naam;telefoon\nAn;0612345678\n")
                                  << QStringLiteral("tool-list.no-email");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("csv.empty");
    QTest::newRow("no rows") << QByteArray("email;given at\n") << QStringLiteral("import.no-rows");
    QTest::newRow("no text") << QByteArray("\x00\x01\x02\x03\x00\x00zzz", 10) << QStringLiteral("csv.binary");
}

void TestConsentImports::refusesAListThatCannotBeRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, what);

    const auto summary = m_house->takeConsents(content);

    QVERIFY(!summary);
    QCOMPARE(summary.error().what, what);
}

void TestConsentImports::saysWhatIsMissingFirst()
{
    const auto plan = m_house->consentsOf(
        m_house->write(QStringLiteral("lijst.csv"), listOf({{1, "subscribed;2026-02-01 10:00;"}})));
    auto textless = plan;
    textless.statement = QStringLiteral(" ");
    auto sourceless = plan;
    sourceless.source.clear();
    auto byPhone = plan;
    byPhone.channel = Channel::Phone;
    auto purposeless = plan;
    purposeless.purposeKey = QStringLiteral("nothing");
    const auto whatOf = [this](const ConsentImportPlan &each) {
        return m_house->toolLists().importConsents(m_house->founder(), each).result().error().what;
    };

    QCOMPARE(whatOf(textless), QStringLiteral("tool-list.statement"));
    QCOMPARE(whatOf(sourceless), QStringLiteral("tool-list.source"));
    QCOMPARE(whatOf(byPhone), QStringLiteral("tool-list.channel"));
    QCOMPARE(whatOf(purposeless), QStringLiteral("purpose"));
}

void TestConsentImports::changesNothingWhenStopped()
{
    const auto plan = m_house->consentsOf(
        m_house->write(QStringLiteral("lijst.csv"), listOf({{1, "subscribed;2026-02-01 10:00;"}})));
    const StopRequest stop;
    stop.stop();

    const auto summary = m_house->toolLists().importConsents(m_house->founder(), plan, {}, stop).result();

    QVERIFY(!summary);
    QCOMPARE(summary.error().failure, Failure::Cancelled);
    QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_event")), 0);
}

void TestConsentImports::writesOneEntryForAll()
{
    const qint64 before = m_house->count(QStringLiteral("SELECT COUNT(*) FROM audit_entry"));

    QVERIFY(m_house->giveAll(5));

    QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM audit_entry")), before + 1);
    QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(DISTINCT bulk_ref) FROM consent_event")), 1);
}

QTEST_GUILESS_MAIN(TestConsentImports)
#include "tst_consent_imports.moc"
