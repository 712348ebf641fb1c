#include "cli/cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The privacy statement from the command line: drafted, checked, published, compared and told.
class TestCliStatement final : public QObject
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
        for (const auto &[key, value] : {std::pair(u"organisation.name"_s, u"Bakkerij Zon"_s),
                 std::pair(u"organisation.street"_s, u"Kerkstraat 1"_s),
                 std::pair(u"organisation.city"_s, u"Delft"_s),
                 std::pair(u"organisation.privacy-contact"_s, u"privacy@zon.example"_s),
                 std::pair(u"organisation.automated-decisions"_s, u"none"_s)})
            QCOMPARE(m_house->founder({u"settings"_s, u"set"_s, u"%1=%2"_s.arg(key, value)}).status, 0);
        const auto purpose = m_house->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"nieuws"_s, u"--basis"_s,
            u"a"_s, u"--channel"_s, u"email"_s, u"--category"_s, u"identity"_s, u"--title-nl"_s,
            u"Nieuwsbrief"_s, u"--title-en"_s, u"Newsletter"_s, u"--wording-nl"_s, u"Ja, ik wil nieuws."_s,
            u"--wording-en"_s, u"Yes, I want news."_s});
        QVERIFY2(purpose.status == 0, qPrintable(purpose.err));
    }

    void cleanup() { m_house.reset(); }

    void goesFromTheDraftToTellingPeople()
    {
        const auto added = m_house->founder({u"contact"_s, u"add"_s, u"surname=Jansen"_s, u"--kind"_s,
            u"customer"_s, u"--source"_s, u"balie"_s, u"--basis"_s, u"a"_s, u"--purpose"_s, u"nieuws"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const auto items = m_house->founder({u"statement"_s, u"check"_s}).json()[u"items"_s].toArray();
        QCOMPARE(items.size(), 20);
        QCOMPARE(items.last().toObject()[u"state"_s].toString(), u"red"_s);

        const auto published = publish();

        QVERIFY2(published.status == 0, qPrintable(published.err));
        QCOMPARE(published.json()[u"id"_s].toInt(), 1);
        const auto processor = m_house->founder({u"processor"_s, u"add"_s, u"--name"_s, u"Postbus B.V."_s,
            u"--country"_s, u"NL"_s, u"--purpose"_s, u"nieuws"_s});
        QVERIFY2(processor.status == 0, qPrintable(processor.err));
        const auto compared = m_house->founder({u"statement"_s, u"compare"_s}).json();
        QVERIFY(compared[u"material"_s].toBool());
        QCOMPARE(
            compared[u"changes"_s].toArray().first().toObject()[u"change"_s].toString(), u"new-recipient"_s);
        const auto concerned = m_house->founder({u"statement"_s, u"concerned"_s}).json();
        QCOMPARE(concerned[u"total"_s].toInt(), 1);
        QCOMPARE(concerned[u"contacts"_s].toArray().first().toObject()[u"id"_s], added.json()[u"id"_s]);
        QCOMPARE(publish().json()[u"to_be_informed"_s].toInt(), 1);
        const auto told = m_house->founder({u"statement"_s, u"inform"_s});
        QVERIFY2(told.status == 0, qPrintable(told.err));
        QCOMPARE(m_house->founder({u"statement"_s, u"list"_s}).json()[u"versions"_s].toArray().size(), 2);
    }

    void writesAPageOfEitherLanguage()
    {
        QCOMPARE(publish().status, 0);
        const QString page = m_house->path(u"verklaring.html"_s);
        const QString paper = m_house->path(u"verklaring.pdf"_s);

        const auto html =
            m_house->founder({u"statement"_s, u"export"_s, u"--out"_s, page, u"--lang"_s, u"en"_s});
        const auto pdf = m_house->founder({u"statement"_s, u"export"_s, u"--out"_s, paper});

        QVERIFY2(html.status == 0, qPrintable(html.err));
        QVERIFY2(pdf.status == 0, qPrintable(pdf.err));
        QVERIFY(contentOf(page).contains("<html lang=\"en\">"));
        QVERIFY(contentOf(page).contains("Newsletter"));
        QVERIFY(contentOf(paper).startsWith("%PDF-"));
        const auto absent = m_house->founder(
            {u"statement"_s, u"export"_s, u"--out"_s, page, u"--statement-version"_s, u"7"_s});
        QCOMPARE(absent.status, 1);
    }

    void keepsOwnWordsAndSaysHowTheyRead()
    {
        const auto written = m_house->founder({u"statement"_s, u"write"_s, u"rights"_s, u"--nl"_s,
            u"Zie {doel:weg}. Wij geven u niets zonder reden."_s, u"--en"_s, u"Call us."_s});
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QCOMPARE(
            written.json()[u"flags"_s].toArray().first().toObject()[u"named"_s].toString(), u"{doel:weg}"_s);

        const auto read = m_house->founder({u"statement"_s, u"readability"_s}).json();

        const QJsonObject dutch = read[u"nl"_s].toObject();
        QVERIFY(dutch[u"words"_s].toInt() > 50);
        QVERIFY(dutch.contains(u"brouwer"_s));
        QVERIFY(!read[u"en"_s].toObject().contains(u"brouwer"_s));
        QStringList marked;
        const QJsonArray findings = dutch[u"findings"_s].toArray();
        for (const QJsonValue &finding : findings) {
            if (finding.toObject()[u"fault"_s] == u"double-negation"_s)
                marked.append(finding.toObject()[u"text"_s].toString());
        }
        QVERIFY(marked.contains(u"Wij geven u niets zonder reden."_s));
        QCOMPARE(m_house->founder({u"statement"_s, u"write"_s, u"nergens"_s, u"--nl"_s, u"x"_s}).status, 2);
        const auto refused = publish();
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"P04"_s), qPrintable(refused.err));
    }

private:
    tests::CliAnswer publish() const
    {
        const auto draft = m_house->founder({u"statement"_s, u"draft"_s}).json();
        return m_house->founder({u"statement"_s, u"publish"_s, u"--digest"_s, draft[u"digest"_s].toString()});
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliStatement)
#include "tst_cli_statement.moc"
