#include "cli/cli_house.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Lists of marketing tools from the command line.
class TestCliToolLists final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::CliHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        const auto purpose = m_house->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"nieuws"_s, u"--basis"_s,
            u"a"_s, u"--channel"_s, u"email"_s, u"--title-nl"_s, u"Nieuws"_s, u"--title-en"_s, u"News"_s,
            u"--wording-nl"_s, u"Ja, stuur mij nieuws."_s, u"--wording-en"_s, u"Yes, send me news."_s,
            u"--category"_s, u"contact-details"_s});
        QVERIFY2(purpose.status == 0, qPrintable(purpose.err));
        const auto processor =
            m_house->founder({u"processor"_s, u"add"_s, u"--name"_s, u"Postduif"_s, u"--country"_s, u"NL"_s});
        QVERIFY2(processor.status == 0, qPrintable(processor.err));
        const QString people = m_house->write(u"mensen.csv"_s,
            "Achternaam;E-mail\nDam;dam@zon.example\nBos;bos@zon.example\nWal;wal@zon.example\n");
        const auto imported = m_house->founder({u"import"_s, people, u"--kind"_s, u"customer"_s,
            u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
    }

    void cleanup() { m_house.reset(); }

    void takesConsentsIn()
    {
        const auto tried = take({u"--dry-run"_s});
        const auto taken = take();

        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        for (const auto &answer : {tried, taken}) {
            const QJsonObject json = answer.json();
            QCOMPARE(json.value(u"tool"_s).toString(), u"mailchimp"_s);
            QCOMPARE(json.value(u"read"_s).toInt(), 4);
            QCOMPARE(json.value(u"recorded"_s).toInt(), 1);
            QCOMPARE(json.value(u"withdrawn"_s).toInt(), 1);
            QCOMPARE(json.value(u"unproved"_s).toInt(), 1);
            QCOMPARE(json.value(u"kept_stricter"_s).toInt(), 0);
            QCOMPARE(json.value(u"unknown"_s).toInt(), 1);
            QCOMPARE(json.value(u"rejected"_s).toInt(), 0);
        }
    }

    void takesAnImportOfConsentsBack()
    {
        const QString ref = take().json().value(u"bulk"_s).toString();
        const QStringList undo = {u"consent"_s, u"import"_s, u"undo"_s, ref};

        const auto tried = m_house->founder(undo + QStringList{u"--dry-run"_s});
        const auto undone = m_house->founder(undo);
        const auto again = m_house->founder(undo);
        const auto listed = m_house->founder({u"consent"_s, u"import"_s, u"list"_s});

        QVERIFY2(undone.status == 0, qPrintable(undone.err));
        for (const auto &answer : {tried, undone}) {
            QCOMPARE(answer.json().value(u"given"_s).toInt(), 1);
            QCOMPARE(answer.json().value(u"withdrawn"_s).toInt(), 1);
            QCOMPARE(answer.json().value(u"kept"_s).toInt(), 0);
        }
        QCOMPARE(again.status, 1);
        const QJsonArray imports = listed.json().value(u"imports"_s).toArray();
        QCOMPARE(imports.size(), 1);
        QCOMPARE(imports.first().toObject().value(u"bulk"_s).toString(), ref);
        QVERIFY(!imports.first().toObject().value(u"undone"_s).toString().isEmpty());
    }

    void tellsHowOldTheLookAtEachListIs()
    {
        const QString held = m_house->write(u"daar.csv"_s, "email\ndam@zon.example\n");
        QVERIFY(m_house
                    ->founder({u"recipient"_s, u"reconcile"_s, held, u"--recipient"_s, u"Postduif"_s,
                        u"--purpose"_s, u"nieuws"_s, u"--channel"_s, u"email"_s, u"--apply"_s,
                        u"--removals"_s, m_house->path(u"weg.zip"_s)})
                    .status == 0);

        const auto ages = m_house->founder({u"recipient"_s, u"reconciled"_s});
        const auto set = m_house->founder({u"recipient"_s, u"reconciled"_s, u"--due-after"_s, u"90"_s});
        const auto wrong = m_house->founder({u"recipient"_s, u"reconciled"_s, u"--due-after"_s, u"400"_s});

        QCOMPARE(ages.json().value(u"due_after_days"_s).toInt(), 31);
        const QJsonObject one = ages.json().value(u"recipients"_s).toArray().first().toObject();
        QCOMPARE(one.value(u"recipient"_s).toString(), u"Postduif"_s);
        QCOMPARE(one.value(u"purpose"_s).toString(), u"nieuws"_s);
        QCOMPARE(one.value(u"days"_s).toInt(), 0);
        QVERIFY(!one.value(u"due"_s).toBool());
        QCOMPARE(set.json().value(u"due_after_days"_s).toInt(), 90);
        QVERIFY(wrong.status != 0);
    }

    void needsTheTextThatWasShown()
    {
        const auto answer = m_house->founder({u"consent"_s, u"import"_s, list(), u"--purpose"_s, u"nieuws"_s,
            u"--channel"_s, u"email"_s, u"--source"_s, u"Mailchimp"_s});

        QCOMPARE(answer.status, 2);
    }

    void putsAListRight()
    {
        QVERIFY(take().status == 0);
        const QString held = m_house->write(u"daar.csv"_s,
            "Email Address,OPTIN_TIME,CONFIRM_TIME,UNSUB_TIME\ndam@zon.example,,,\nbos@zon.example,,,\n"
            "wie@maan.example,,,\n");
        const QStringList compare = {u"recipient"_s, u"reconcile"_s, held, u"--recipient"_s, u"Postduif"_s,
            u"--purpose"_s, u"nieuws"_s, u"--channel"_s, u"email"_s};

        const auto compared = m_house->founder(compare);
        const auto applied = m_house->founder(
            compare + QStringList{u"--apply"_s, u"--removals"_s, m_house->path(u"weg.zip"_s)});
        const auto tasks = m_house->founder({u"recipient-task"_s, u"list"_s});

        QVERIFY2(applied.status == 0, qPrintable(applied.err));
        for (const auto &answer : {compared, applied}) {
            const QJsonObject json = answer.json();
            QCOMPARE(json.value(u"allowed"_s).toInt(), 1);
            QCOMPARE(json.value(u"remove"_s).toInt(), 1);
            QCOMPARE(json.value(u"erased"_s).toInt(), 0);
            QCOMPARE(json.value(u"missing"_s).toInt(), 0);
            QCOMPARE(json.value(u"unknown"_s).toInt(), 1);
            QCOMPARE(json.value(u"unsubscribed"_s).toInt(), 0);
            QCOMPARE(json.value(u"placements"_s).toInt(), 2);
        }
        QVERIFY(!compared.json().value(u"applied"_s).toBool());
        QVERIFY(applied.json().value(u"applied"_s).toBool());
        QVERIFY(!applied.json().value(u"passphrase"_s).toString().isEmpty());
        QVERIFY(QFile::exists(m_house->path(u"weg.zip"_s)));
        const QJsonArray open = tasks.json().value(u"tasks"_s).toArray();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().toObject().value(u"why"_s).toString(), u"withdrawn"_s);
    }

    void saysWhatIsWrongInWords()
    {
        const QString nameless = m_house->write(u"namen.csv"_s, "naam;telefoon\nDam;0612345678\n");

        const auto answer = m_house->founder({u"recipient"_s, u"reconcile"_s, nameless, u"--recipient"_s,
            u"Postduif"_s, u"--purpose"_s, u"nieuws"_s, u"--channel"_s, u"email"_s, u"--lang"_s, u"en"_s});

        QCOMPARE(answer.status, 1);
        QVERIFY2(
            answer.err.contains(u"No column of this file holds e-mail addresses"), qPrintable(answer.err));
    }

private:
    QString list() const
    {
        return m_house->write(u"audience.csv"_s,
            "Email Address,OPTIN_TIME,CONFIRM_TIME,UNSUB_TIME\n"
            "dam@zon.example,2025-11-01 10:00:00,2025-11-01 10:05:00,\n"
            "bos@zon.example,2025-11-01 10:00:00,,2025-11-02 10:00:00\n"
            "wal@zon.example,,2025-11-01 10:00:00,\nwie@maan.example,2025-11-01 10:00:00,,\n");
    }

    tests::CliAnswer take(const QStringList &more = {}) const
    {
        return m_house->founder(
            QStringList{u"consent"_s, u"import"_s, list(), u"--purpose"_s, u"nieuws"_s, u"--channel"_s,
                u"email"_s, u"--statement"_s, u"Ja, stuur mij nieuws."_s, u"--source"_s, u"Mailchimp"_s} +
            more);
    }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliToolLists)
#include "tst_cli_tool_lists.moc"
