#include "cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The chain of processors on the command line: as a tree, as keys and as files.
class TestCliChain final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        const auto run = [&](const QStringList &words) {
            const auto answer = m_house->founder(words);
            if (answer.status != 0)
                qWarning("%s: %s", qPrintable(words.join(u' ')), qPrintable(answer.err));
            return answer;
        };
        QVERIFY(run({u"purpose"_s, u"add"_s, u"--key"_s, u"nieuws"_s, u"--basis"_s, u"a"_s, u"--channel"_s,
                        u"email"_s, u"--title-nl"_s, u"Nieuws"_s, u"--title-en"_s, u"News"_s,
                        u"--wording-nl"_s, u"Ja"_s, u"--wording-en"_s, u"Yes"_s})
                    .status == 0);
        const auto person =
            run({u"contact"_s, u"add"_s, u"surname=Zwaluwstaartqx"_s, u"email=zwaluw@voorbeeld.example"_s,
                u"--kind"_s, u"customer"_s, u"--basis"_s, u"b"_s, u"--source"_s, u"beurs"_s});
        QVERIFY(person.status == 0);
        m_person = QString::number(person.json()[u"id"_s].toInteger());
        QVERIFY(run({u"consent"_s, u"record"_s, m_person, u"--purpose"_s, u"nieuws"_s, u"--channel"_s,
                        u"email"_s, u"--status"_s, u"given"_s, u"--method"_s, u"phone"_s})
                    .status == 0);
        const QStringList flow{u"--purpose"_s, u"nieuws"_s, u"--category"_s, u"contact-details"_s};
        QVERIFY(run(QStringList{u"processor"_s, u"add"_s, u"--name"_s, u"Postduif"_s, u"--country"_s, u"NL"_s,
                        u"--agreement-on"_s, u"2020-01-01"_s} +
                    flow)
                    .status == 0);
        QVERIFY(run(QStringList{u"processor"_s, u"add"_s, u"--name"_s, u"Mailserver"_s, u"--country"_s,
                        u"US"_s, u"--sub-of"_s, u"Postduif"_s} +
                    flow)
                    .status == 0);
        QVERIFY(run({u"processor"_s, u"add"_s, u"--name"_s, u"Loonstrook"_s, u"--country"_s, u"NL"_s,
                        u"--purpose"_s, u"nieuws"_s, u"--category"_s, u"hr"_s})
                    .status == 0);
    }

    void tellsTheChainAsATree()
    {
        const auto told = tests::CliHouse::bare(m_house->place() +
            QStringList{u"--user"_s, u"stichter"_s, u"--passphrase-file"_s, m_house->passphraseFile(),
                u"--lang"_s, u"en"_s, u"processor"_s, u"chain"_s});
        QVERIFY2(told.status == 0, qPrintable(told.err));
        QVERIFY2(told.out.contains(u"  Postduif\tProcessor\tNL\tIncomplete\n"
                                   "    Mailserver\tSub-processor\tUS\tMissing\n"_s),
            qPrintable(told.out));
    }

    void tellsWhereACategoryGoes()
    {
        for (const QString &word : {u"chain"_s, u"map"_s}) {
            const QJsonObject json =
                m_house->founder({u"processor"_s, word, u"--category"_s, u"hr"_s}).json();
            QCOMPARE(json[u"holders"_s].toInt(), 1);
            QCOMPARE(json[u"processors"_s].toArray().size(), 3);
            QCOMPARE(json[u"edges"_s].toArray().size(), 3);
        }
        QCOMPARE(m_house->founder({u"processor"_s, u"chain"_s, u"--category"_s, u"gezondheid"_s}).status, 2);
        QCOMPARE(
            m_house->founder({u"processor"_s, u"chain"_s, u"--category"_s, u"hr"_s, u"--person"_s, m_person})
                .status,
            2);
    }

    void tellsWhereAPersonsDataIsAndNamesNobodyInTheFiles()
    {
        const QString svg = m_house->path(u"keten.svg"_s);
        const QString csv = m_house->path(u"keten.csv"_s);
        const QString pdf = m_house->path(u"keten.pdf"_s);
        const auto told = m_house->founder({u"processor"_s, u"chain"_s, u"--person"_s, m_person, u"--svg"_s,
            svg, u"--csv"_s, csv, u"--pdf"_s, pdf});

        QVERIFY2(told.status == 0, qPrintable(told.err));
        QCOMPARE(told.json()[u"holders"_s].toInt(), 2);
        QCOMPARE(told.json()[u"paths"_s].toArray().size(), 3);
        for (const QString &path : {svg, csv, pdf}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(content.size() > 100);
            QVERIFY2(!content.toLower().contains("zwaluw"), qPrintable(path));
        }
        const QJsonObject left = m_house->founder({u"leaving"_s, u"list"_s}).json();
        QCOMPARE(left[u"left"_s].toArray().size(), 3);
        const QString trail = m_house->founder({u"audit"_s, u"list"_s}).out;
        QVERIFY(trail.contains(u"contact.view"_s));
        QCOMPARE(m_house->founder({u"processor"_s, u"chain"_s, u"--person"_s, u"999"_s}).status, 1);
    }

private:
    std::unique_ptr<tests::CliHouse> m_house;
    QString m_person;
};

QTEST_GUILESS_MAIN(TestCliChain)
#include "tst_cli_chain.moc"
