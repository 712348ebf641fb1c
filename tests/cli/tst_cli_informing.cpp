#include "app/formats/zip_writer.h"
#include "cli/cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::CliHouse;

/// Telling people what is done with their data, as a script does it.
class TestCliInforming final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = CliHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        const auto added = m_house->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"levering"_s, u"--basis"_s,
            u"b"_s, u"--channel"_s, u"post"_s, u"--channel"_s, u"email"_s, u"--title-nl"_s, u"Levering"_s,
            u"--title-en"_s, u"Delivery"_s, u"--wording-nl"_s, u"Voor uw bestelling."_s, u"--wording-en"_s,
            u"For your order."_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QString file = m_house->write(u"beurs.csv"_s,
            "Klantnr;Achternaam;E-mail;Straat;Huisnummer;Postcode;Plaats;Taal\n"
            "K1;Jansen;jansen@voorbeeld.example;Markt;1;2611 ET;Delft;nl\n"
            "K2;Smith;smith@voorbeeld.example;Markt;2;2611 ET;Delft;en\n"
            "K3;Visser;visser@voorbeeld.example;;;;;nl\n");
        const auto imported = on(u"2026-03-10"_s,
            {u"import"_s, file, u"--kind"_s, u"prospect"_s, u"--source"_s, u"beurs in Delft"_s, u"--basis"_s,
                u"b"_s, u"--purpose"_s, u"levering"_s, u"--collected"_s, u"2026-03-10"_s});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        QCOMPARE(imported.json()[u"imported"_s].toInt(), 3);
    }

    void cleanup() { m_house.reset(); }

    void listsWhoMustBeInformedAndByWhen()
    {
        const auto early = on(u"2026-03-11"_s, {u"informing"_s, u"list"_s});
        const auto soon = on(u"2026-04-05"_s, {u"informing"_s, u"list"_s, u"--soon"_s, u"--limit"_s, u"2"_s});
        const auto over = on(u"2026-04-11"_s, {u"informing"_s, u"list"_s, u"--overdue"_s});

        QVERIFY2(early.status == 0, qPrintable(early.err));
        QCOMPARE(early.json()[u"later"_s].toInt(), 3);
        const QJsonObject person = early.json()[u"people"_s].toArray().first().toObject();
        QCOMPARE(person[u"due"_s].toString(), u"2026-04-10"_s);
        QCOMPARE(person[u"origin"_s].toString(), u"elsewhere"_s);
        QCOMPARE(person[u"cause"_s].toString(), u"month"_s);
        QCOMPARE(person[u"source"_s].toString(), u"beurs in Delft"_s);
        QCOMPARE(soon.json()[u"soon"_s].toInt(), 3);
        QCOMPARE(soon.json()[u"people"_s].toArray().size(), 2);
        const auto rest = on(u"2026-04-05"_s,
            {u"informing"_s, u"list"_s, u"--soon"_s, u"--after"_s, soon.json()[u"next"_s].toString()});
        QCOMPARE(rest.json()[u"people"_s].toArray().size(), 1);
        QCOMPARE(over.json()[u"total"_s].toInt(), 3);
        QCOMPARE(over.json()[u"overdue"_s].toInt(), 3);
    }

    void recordsOneAndEverybody()
    {
        const QString id = QString::number(idOf(u"Jansen"_s));
        const auto one = on(u"2026-03-12"_s,
            {u"informing"_s, u"record"_s, id, u"--manner"_s, u"in-person"_s, u"--statement"_s, u"2.1"_s});
        QVERIFY2(one.status == 0, qPrintable(one.err));
        QCOMPARE(one.json()[u"recorded"_s].toInt(), 1);

        const auto looked = on(u"2026-03-12"_s,
            {u"informing"_s, u"record"_s, u"--due"_s, u"all"_s, u"--manner"_s, u"website"_s, u"--statement"_s,
                u"2.1"_s, u"--preview"_s});
        QCOMPARE(looked.json()[u"recorded"_s].toInt(), 2);
        const auto all = on(u"2026-03-12"_s,
            {u"informing"_s, u"record"_s, u"--due"_s, u"all"_s, u"--manner"_s, u"website"_s, u"--statement"_s,
                u"2.1"_s});
        QCOMPARE(all.json()[u"recorded"_s].toInt(), 2);
        QVERIFY(!all.json()[u"bulk"_s].toString().isEmpty());

        const QJsonObject shown =
            on(u"2026-03-12"_s, {u"contact"_s, u"show"_s, id}).json()[u"informing"_s].toObject();
        QVERIFY(shown[u"informed"_s].toBool());
        const QJsonObject event = shown[u"events"_s].toArray().first().toObject();
        QCOMPARE(event[u"manner"_s].toString(), u"in-person"_s);
        QCOMPARE(event[u"statement"_s].toString(), u"2.1"_s);
        QCOMPARE(on(u"2026-03-12"_s, {u"informing"_s, u"list"_s}).json()[u"total"_s].toInt(), 0);
    }

    void asksWhatProvesIt_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("no statement") << QStringList{u"--manner"_s, u"website"_s} << 1;
        QTest::newRow("no reason") << QStringList{u"--manner"_s, u"secrecy"_s} << 1;
        QTest::newRow("no manner") << QStringList{u"--statement"_s, u"2"_s} << 2;
        QTest::newRow("unknown manner") << QStringList{u"--manner"_s, u"pigeon"_s} << 2;
        QTest::newRow("unknown due") << QStringList{u"--due"_s, u"some"_s, u"--manner"_s, u"website"_s} << 2;
    }

    void asksWhatProvesIt()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        const QStringList whom =
            words.contains(u"--due"_s) ? QStringList{} : QStringList{u"--due"_s, u"all"_s};
        QCOMPARE(on(u"2026-03-12"_s, QStringList{u"informing"_s, u"record"_s} + whom + words).status, status);
        QCOMPARE(on(u"2026-03-12"_s, {u"informing"_s, u"list"_s}).json()[u"total"_s].toInt(), 3);
    }

    void makesLettersInThePersonsLanguageAndRecordsThem()
    {
        const QStringList words{u"informing"_s, u"letter"_s, u"--due"_s, u"all"_s, u"--out"_s, out()};
        const auto tooEarly = on(u"2026-03-12"_s, words + QStringList{u"--statement"_s, u"2.1"_s});
        QCOMPARE(tooEarly.status, 1); // the settings do not say who writes
        knowOurselves();

        const auto made = on(u"2026-03-12"_s, words);

        QVERIFY2(made.status == 0, qPrintable(made.err));
        QCOMPARE(made.json()[u"recorded"_s].toInt(), 2);
        QCOMPARE(made.json()[u"passed_over"_s].toObject(), (QJsonObject{{u"informing.no-address"_s, 1}}));
        const QByteArray archive = contentOf(out());
        QVERIFY(!archive.contains("Jansen"));
        const auto pdf = zip_writer::opened(archive, made.json()[u"passphrase"_s].toString());
        QVERIFY(pdf && pdf->startsWith("%PDF"));
        QCOMPARE(on(u"2026-03-12"_s, {u"informing"_s, u"list"_s}).json()[u"total"_s].toInt(), 1);
        const QJsonObject shown =
            on(u"2026-03-12"_s, {u"contact"_s, u"show"_s, QString::number(idOf(u"Smith"_s))})
                .json()[u"informing"_s]
                .toObject();
        const QJsonObject event = shown[u"events"_s].toArray().first().toObject();
        QCOMPARE(event[u"manner"_s].toString(), u"letter"_s);
        QCOMPARE(event[u"statement"_s].toString(), u"3.0"_s);
    }

    void writesAMessageForEachPerson()
    {
        knowOurselves();

        const auto made = on(u"2026-03-12"_s,
            {u"informing"_s, u"letter"_s, u"--due"_s, u"all"_s, u"--format"_s, u"eml"_s, u"--out"_s, out()});

        QVERIFY2(made.status == 0, qPrintable(made.err));
        QCOMPARE(made.json()[u"recorded"_s].toInt(), 3);
        const auto inner = zip_writer::opened(contentOf(out()), made.json()[u"passphrase"_s].toString());
        QVERIFY(inner && inner->startsWith("PK"));
        QVERIFY(inner->contains("0003.eml"));
        QVERIFY(!inner->contains("0004.eml"));
        QCOMPARE(on(u"2026-03-12"_s, {u"informing"_s, u"list"_s}).json()[u"total"_s].toInt(), 0);
        QCOMPARE(
            on(u"2026-03-12"_s,
                {u"informing"_s, u"letter"_s, u"--due"_s, u"all"_s, u"--out"_s, m_house->path(u"nog.zip"_s)})
                .status,
            1); // nobody is left
    }

    void movesTheDayForwardAtTheFirstContact()
    {
        const QString id = QString::number(idOf(u"Visser"_s));
        const auto moved =
            on(u"2026-03-15"_s, {u"informing"_s, u"contacted"_s, id, u"--at"_s, u"2026-03-14"_s});

        QVERIFY2(moved.status == 0, qPrintable(moved.err));
        QVERIFY(moved.json()[u"moved"_s].toBool());
        const QJsonObject shown =
            on(u"2026-03-15"_s, {u"contact"_s, u"show"_s, id}).json()[u"informing"_s].toObject();
        QCOMPARE(shown[u"due"_s].toString(), u"2026-03-14"_s);
        QCOMPARE(shown[u"cause"_s].toString(), u"first-contact"_s);
    }

    void addsSomebodyWhoWasInformedAtOnce()
    {
        const auto added = on(u"2026-03-12"_s,
            {u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"balie in Delft"_s,
                u"--basis"_s, u"b"_s, u"--purpose"_s, u"levering"_s, u"--informed"_s, u"at-collection"_s,
                u"--statement"_s, u"2.1"_s, u"surname=Bos"_s});

        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QJsonObject shown =
            on(u"2026-03-12"_s, {u"contact"_s, u"show"_s, QString::number(added.json()[u"id"_s].toInteger())})
                .json()[u"informing"_s]
                .toObject();
        QVERIFY(shown[u"informed"_s].toBool());
        QCOMPARE(shown[u"origin"_s].toString(), u"person"_s);
    }

private:
    using CliAnswer = tests::CliAnswer;

    CliAnswer on(const QString &day, const QStringList &words) const
    {
        return m_house->founder(words + QStringList{u"--today"_s, day});
    }

    QString out() const { return m_house->path(u"brieven.zip"_s); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    void knowOurselves() const
    {
        const auto set = m_house->founder({u"settings"_s, u"set"_s, u"organisation.name=Bakkerij Zon"_s,
            u"organisation.privacy-contact=privacy@bakkerij.example"_s,
            u"organisation.statement-version=3.0"_s});
        QVERIFY2(set.status == 0, qPrintable(set.err));
    }

    qint64 idOf(const QString &surname) const
    {
        const auto list = m_house->founder({u"contact"_s, u"list"_s, u"--search"_s, surname});
        return list.json()[u"contacts"_s].toArray().first().toObject()[u"id"_s].toInteger();
    }

    std::unique_ptr<CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliInforming)
#include "tst_cli_informing.moc"
