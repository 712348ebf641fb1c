#include "app/consent/purpose_repository.h"
#include "app/formats/zip_writer.h"
#include "cli/cli_house.h"
#include "services/gate_crowd.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::CliHouse;

/// What leaves the file, as a script lets it leave.
class TestCliMailing final : public QObject
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
        const auto added = m_house->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"nieuws"_s, u"--basis"_s,
            u"a"_s, u"--channel"_s, u"email"_s, u"--wording-nl"_s, u"Ja, graag nieuws."_s, u"--wording-en"_s,
            u"Yes, news please."_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const auto processor = m_house->founder({u"processor"_s, u"add"_s, u"--name"_s, u"Postduif BV"_s,
            u"--country"_s, u"NL"_s, u"--purpose"_s, u"nieuws"_s, u"--agreement-on"_s, u"2020-01-01"_s});
        QVERIFY2(processor.status == 0, qPrintable(processor.err));
    }

    void cleanup() { m_house.reset(); }

    void leavesOutTheFortyWhoOnlyAskedForTheBook()
    {
        fill(1'000, 25);

        const auto preview = m_house->founder(listWords() + QStringList{u"--preview"_s});
        const auto list = m_house->founder(listWords());

        QVERIFY2(list.status == 0, qPrintable(list.err));
        for (const QJsonObject &json : {preview.json(), list.json()}) {
            QCOMPARE(json[u"included"_s].toInt(), 960);
            QCOMPARE(json[u"excluded"_s].toInt(), 40);
            QCOMPARE(json[u"reasons"_s].toObject(), (QJsonObject{{u"never-asked"_s, 40}}));
        }
        QCOMPARE(preview.json()[u"exclusions"_s].toArray().size(), 40);
        QVERIFY(!preview.json().contains(u"passphrase"_s));
    }

    void encryptsEveryWayOutUnlessToldOtherwise()
    {
        fill(20, 5);
        const QString eml = m_house->path(u"brief.eml"_s);
        const QList<QStringList> ways = {listWords(), listWords() + QStringList{u"--format"_s, u"xlsx"_s},
            listWords() + QStringList{u"--eml"_s, eml}, exportWords(u"csv"_s), exportWords(u"json"_s),
            exportWords(u"vcard"_s), exportWords(u"csv"_s) + QStringList{u"--encrypt"_s}};

        for (const QStringList &way : ways) {
            QFile::remove(out());
            const auto answer = m_house->founder(way);
            QVERIFY2(answer.status == 0, qPrintable(way.join(u' ') + answer.err));
            const QByteArray file = contentOf(out());
            QVERIFY2(
                !file.contains("voorbeeld.example") && !file.contains("Proef"), qPrintable(way.join(u' ')));
            QVERIFY(answer.json()[u"encrypted"_s].toBool());
            const auto opened = zip_writer::opened(file, answer.json()[u"passphrase"_s].toString());
            QVERIFY2(opened, qPrintable(way.join(u' ')));
            QVERIFY(
                way.contains(u"xlsx"_s) ? opened->startsWith("PK") : opened->contains("voorbeeld.example"));
        }
        QCOMPARE(m_house->founder(exportWords(u"csv"_s) + QStringList{u"--dialect"_s, u"excel"_s}).status, 2);
        const QByteArray letter = contentOf(eml);
        QVERIFY(letter.startsWith("X-Unsent: 1"));
        QVERIFY(!letter.contains("voorbeeld.example"));
    }

    void countsWhatIsExportedAndWithheld()
    {
        fill(20, 5);

        const auto answer = m_house->founder(exportWords(u"json"_s));

        QCOMPARE(answer.json()[u"exported"_s].toInt(), 16);
        QCOMPARE(answer.json()[u"withheld"_s].toInt(), 4);
        const QJsonObject shown = m_house->founder({u"contact"_s, u"show"_s, idOf(u"Proef2"_s)}).json();
        const QJsonArray disclosures = shown[u"disclosures"_s].toArray();
        QCOMPARE(disclosures.size(), 1);
        QCOMPARE(disclosures[0][u"recipient"_s].toString(), u"Postduif BV"_s);
        QCOMPARE(disclosures[0][u"handover"_s], answer.json()[u"handover"_s]);
        QVERIFY(disclosures[0][u"fields"_s].toArray().contains(u"email"_s));
        QVERIFY(!disclosures[0][u"fields"_s].toArray().contains(u"phone"_s));
    }

    void tellsTheRecipientOfWhoWithdrewLater()
    {
        fill(3, 3);
        QCOMPARE(m_house->founder(listWords()).status, 0);
        const QString id = idOf(u"Proef2"_s);

        const auto withdrawn = m_house->founder({u"consent"_s, u"record"_s, id, u"--purpose"_s, u"nieuws"_s,
            u"--channel"_s, u"email"_s, u"--status"_s, u"withdrawn"_s, u"--method"_s, u"phone"_s});
        QVERIFY2(withdrawn.status == 0, qPrintable(withdrawn.err));
        const QJsonArray tasks = openTasks();
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks[0][u"recipient"_s].toString(), u"Postduif BV"_s);
        QCOMPARE(tasks[0][u"why"_s].toString(), u"withdrawn"_s);
        QCOMPARE(QString::number(tasks[0][u"contact"_s].toInt()), id);

        const QString task = QString::number(tasks[0][u"id"_s].toInt());
        QCOMPARE(m_house->founder({u"recipient-task"_s, u"done"_s, task}).status, 0);
        QVERIFY(openTasks().isEmpty());
        QCOMPARE(m_house->founder({u"recipient-task"_s, u"done"_s, task}).status, 1);
        QFile::remove(out());
        const QJsonObject left = m_house->founder(listWords()).json();
        QCOMPARE(left[u"reasons"_s].toObject(), (QJsonObject{{u"never-asked"_s, 1}, {u"withdrawn"_s, 1}}));
    }

    void namesEverybodyWhoIsLeftOutOrSaysHowManyMore()
    {
        fill(410, 2);
        const QStringList asked = listWords() + QStringList{u"--preview"_s};

        const auto all = m_house->founder(asked);
        const auto read = CliHouse::bare(m_house->place() +
            QStringList{u"--user"_s, u"stichter"_s, u"--passphrase-file"_s, m_house->passphraseFile(),
                u"--lang"_s, u"en"_s} +
            asked);

        QCOMPARE(all.json()[u"exclusions"_s].toArray().size(), 205);
        QVERIFY2(read.status == 0, qPrintable(read.err));
        QVERIFY2(read.out.contains(u"And 5 more who are left out"_s), qPrintable(read.out));
        const QJsonArray entries = m_house->founder({u"audit"_s, u"list"_s}).json()[u"entries"_s].toArray();
        const bool isNoted = std::any_of(entries.begin(), entries.end(),
            [](const QJsonValue &entry) { return entry[u"action"_s] == u"handover.preview"_s; });
        QVERIFY(isNoted);
    }

    void tellsWhoCallsWhatTheyMustDo()
    {
        const auto added = m_house->founder(
            {u"purpose"_s, u"add"_s, u"--key"_s, u"bellen"_s, u"--basis"_s, u"a"_s, u"--channel"_s,
                u"phone"_s, u"--wording-nl"_s, u"Ja, bel mij."_s, u"--wording-en"_s, u"Yes, call me."_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QStringList agree = {u"processor"_s, u"agree"_s, u"--name"_s, u"Postduif BV"_s};
        const QStringList calls = {u"mailing-list"_s, u"--purpose"_s, u"bellen"_s, u"--channel"_s, u"phone"_s,
            u"--recipient"_s, u"Postduif BV"_s, u"--out"_s, out(), u"--lang"_s, u"en"_s, u"--eml"_s,
            m_house->path(u"bellen.eml"_s)};

        QCOMPARE(m_house->founder(calls).status, 1); // not registered for it
        const auto agreed = m_house->founder(agree + QStringList{u"--purpose"_s, u"bellen"_s});
        QVERIFY2(agreed.status == 0, qPrintable(agreed.err));
        const auto list = m_house->founder(calls);

        QVERIFY2(list.status == 0, qPrintable(list.err));
        const QByteArray letter = contentOf(m_house->path(u"bellen.eml"_s));
        const qsizetype text = letter.indexOf("\r\n\r\n", letter.indexOf("text/plain")) + 4;
        const QByteArray read =
            QByteArray::fromBase64(letter.mid(text, letter.indexOf("\r\n--", text) - text));
        QVERIFY2(read.contains("do not hide your number"), read.constData());
    }

    void overwritesNothing()
    {
        fill(3, 3);
        const QString eml = m_house->path(u"brief.eml"_s);
        QCOMPARE(m_house->founder(listWords() + QStringList{u"--eml"_s, out()}).status, 1);
        QVERIFY(!QFile::exists(out()));
        QCOMPARE(m_house->founder(listWords() + QStringList{u"--eml"_s, eml}).status, 0);
        const QByteArray before = contentOf(out());

        const auto again = m_house->founder(listWords());

        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains(u"lijst.zip"_s), qPrintable(again.err));
        QCOMPARE(contentOf(out()), before);
    }

    void refusesWhatMayNotLeave()
    {
        fill(3, 3);
        const auto status = [this](const QStringList &words) { return m_house->founder(words).status; };

        const QStringList plain = {u"--plain"_s};
        QCOMPARE(status(listWords() + plain), 1);
        QCOMPARE(status(listWords() + plain + QStringList{u"--reason"_s, u"zomaar"_s}), 1);
        QCOMPARE(status(listWords() + plain + QStringList{u"--encrypt"_s}), 2);
        QCOMPARE(status(listWords() + QStringList{u"--format"_s, u"pdf"_s}), 2);
        QCOMPARE(status(listWords(u"Onbekend BV"_s)), 1);
        QVERIFY(!QFile::exists(out()));
        QCOMPARE(status(listWords() + plain + QStringList{u"--reason"_s, u"blijft hier staan"_s}), 0);
        QVERIFY(contentOf(out()).contains("voorbeeld.example"));
    }

private:
    QString out() const { return m_house->path(u"lijst.zip"_s); }
    QStringList listWords(const QString &recipient = u"Postduif BV"_s) const
    {
        return {u"mailing-list"_s, u"--purpose"_s, u"nieuws"_s, u"--channel"_s, u"email"_s, u"--recipient"_s,
            recipient, u"--out"_s, out()};
    }
    QStringList exportWords(const QString &format) const
    {
        return {u"export"_s, u"--filing-system"_s, u"customers"_s, u"--format"_s, format, u"--purpose"_s,
            u"nieuws"_s, u"--recipient"_s, u"Postduif BV"_s, u"--out"_s, out()};
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QJsonArray openTasks() const
    {
        return m_house->founder({u"recipient-task"_s, u"list"_s}).json()[u"tasks"_s].toArray();
    }

    QString idOf(const QString &surname) const
    {
        const auto line = lineIn();
        return QString::number(
            *Sql(*line, "test", u"SELECT id FROM contact WHERE surname = ?"_s).bind(surname).number());
    }

    std::unique_ptr<Connection> lineIn() const
    {
        if (const auto *server = m_house->server()) {
            auto line = Connection::open(server->location(), Connection::Access::ReadWrite);
            return line ? *std::move(line) : nullptr;
        }
        return tests::lineInto(m_house->path(u"klanten.kluis"_s), u"stichter"_s);
    }

    /// People of whom one in so many never consented, written past the program as nobody would by hand.
    void fill(int count, int oneInSoMany) const
    {
        const auto line = lineIn();
        QVERIFY(line);
        const auto purpose = purpose_repository::byKey(*line, u"nieuws"_s);
        QVERIFY(purpose && *purpose);
        const Instant at = (*purpose)->wording.writtenAt;
        QVERIFY(writing(*line, [&](Connection &writer) -> Outcome {
            tests::GateCrowd crowd(writer);
            for (int i = 0; i < count; ++i) {
                const Id<Contact> person = crowd.person(at);
                crowd.mailbox(person);
                if (i % oneInSoMany != 0)
                    crowd.act(person, (*purpose)->id, ConsentAct::Given, at);
            }
            return done;
        }));
    }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliMailing)

#include "tst_cli_mailing.moc"
