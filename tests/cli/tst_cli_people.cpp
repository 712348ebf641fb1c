#include "app/storage/sql.h"
#include "cli/cli_house.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray people = "Voornaam;Achternaam;E-mail;Plaats\n"
                          "Anna;Jansen;anna@voorbeeld.example;Delft\n"
                          "Bram;de Vries;bram@voorbeeld.example;Leiden\n"
                          "Cor;Fout;geen-adres;Gouda\n";

} // namespace

/// The main job with people, from import to audit, as a script does it.
class TestCliPeople final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_backend = backend;
        m_house = tests::CliHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void importsATableAndPutsAsideWhatItCannotTake()
    {
        const QString rejects = m_house->path(u"afgekeurd.csv"_s);

        const auto answer =
            imported({u"--rejects"_s, rejects, u"--plain-reason"_s, u"de leverancier leest geen ZIP"_s});

        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        const QJsonObject json = answer.json();
        for (const QString &key : {u"batch"_s, u"read"_s, u"imported"_s, u"updated"_s, u"duplicates"_s,
                 u"suppressed"_s, u"rejected"_s, u"seconds"_s})
            QVERIFY2(json.contains(key), qPrintable(key));
        QCOMPARE(json[u"read"_s].toInt(), 3);
        QCOMPARE(json[u"imported"_s].toInt(), 2);
        QCOMPARE(json[u"rejected"_s].toInt(), 1);
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.contains("Fout") && !content.contains("Jansen"), content.constData());
        QVERIFY(!(QFileInfo(rejects).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void tellsInTheRejectsWhatIsWrongInTheLanguageThatIsSpoken()
    {
        const QString rejects = m_house->path(u"afgekeurd.csv"_s);
        const QString path = m_house->write(u"mensen.csv"_s, people);

        const auto answer = m_house->founder(importWords(path) +
            QStringList{u"--rejects"_s, rejects, u"--plain-reason"_s, u"de leverancier leest geen ZIP"_s,
                u"--lang"_s, u"nl"_s});

        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString row = QString::fromUtf8(file.readAll()).section(u"\r\n"_s, 1, 1);
        QVERIFY2(row.startsWith(u"4;bad-email;E-mail: Dit is geen e-mailadres."_s), qPrintable(row));
        QVERIFY2(row.endsWith(u";Cor;Fout;geen-adres;Gouda"_s), qPrintable(row));
    }

    void asksForTheEncodingOfATornFile()
    {
        const QString path = m_house->write(u"gemengd.csv"_s, "Achternaam\nZo\xC3\xAB\nRen\xE9\n");

        const auto unasked = m_house->founder(importWords(path));
        const auto wrong = m_house->founder(importWords(path) + QStringList{u"--encoding"_s, u"utf-8"_s});
        const auto unknown = m_house->founder(importWords(path) + QStringList{u"--encoding"_s, u"ebcdic"_s});
        QCOMPARE(total(), 0);
        const auto chosen =
            m_house->founder(importWords(path) + QStringList{u"--encoding"_s, u"windows-1252"_s});

        QCOMPARE(unasked.status, 1);
        QVERIFY2(unasked.err.contains(u"Line 3 "_s) && unasked.err.contains(u"--encoding"_s),
            qPrintable(unasked.err));
        QCOMPARE(wrong.status, 1);
        QVERIFY2(wrong.err.contains(u"Line 3 "_s), qPrintable(wrong.err));
        QCOMPARE(unknown.status, 2);
        QVERIFY2(chosen.status == 0, qPrintable(chosen.err));
        QCOMPARE(chosen.json()[u"encoding"_s].toString(), u"windows-1252"_s);
        QCOMPARE(chosen.json()[u"imported"_s].toInt(), 2);
        QCOMPARE(found(u"rené"_s)[u"name"_s].toString(), u"René"_s);
    }

    void changesNothingInADryRun()
    {
        const auto answer = imported({u"--dry-run"_s});

        QCOMPARE(answer.json()[u"read"_s].toInt(), 3);
        QCOMPARE(total(), 0);
    }

    void listsSearchesAndShowsPeople()
    {
        QCOMPARE(imported({}).status, 0);

        const auto first = m_house->founder({u"contact"_s, u"list"_s, u"--limit"_s, u"1"_s}).json();
        QCOMPARE(first[u"total"_s].toInt(), 2);
        QCOMPARE(first[u"contacts"_s].toArray().size(), 1);
        const auto rest =
            m_house->founder({u"contact"_s, u"list"_s, u"--after"_s, first[u"next"_s].toString()}).json();
        QCOMPARE(rest[u"contacts"_s].toArray().size(), 1);
        QVERIFY(rest[u"next"_s].isNull());
        const QJsonObject row = found(u"jansen"_s);
        QCOMPARE(row[u"email"_s].toString(), u"anna@voorbeeld.example"_s);

        const QJsonObject shown = m_house->founder({u"contact"_s, u"show"_s, idOf(u"jansen"_s)}).json();
        for (const QString &key : {u"contact"_s, u"points"_s, u"addresses"_s, u"identifiers"_s, u"notes"_s,
                 u"provenance"_s, u"grounds"_s, u"consents"_s, u"retention"_s, u"requests"_s})
            QVERIFY2(shown.contains(key), qPrintable(key));
        QCOMPARE(shown[u"provenance"_s][u"source"_s].toString(), u"beurs"_s);
        QCOMPARE(m_house->founder({u"contact"_s, u"show"_s, u"999999"_s}).status, 1);
    }

    void tellsWhoMayBeTheSamePersonAsSomebodyAdded()
    {
        QCOMPARE(imported({}).status, 0);
        const QStringList anna = {u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s,
            u"balie"_s, u"--basis"_s, u"b"_s, u"surname=Jansen"_s, u"given-name=Anna"_s};

        const auto alike = m_house->founder(anna + QStringList{u"email=anna@voorbeeld.example"_s});
        const auto other = m_house->founder(anna + QStringList{u"email=ander@voorbeeld.example"_s});

        QVERIFY2(alike.status == 0, qPrintable(alike.err));
        QCOMPARE(alike.json()[u"similar"_s].toArray().size(), 1);
        QCOMPARE(alike.json()[u"similar"_s][0][u"by"_s].toString(), u"email"_s);
        QCOMPARE(other.status, 0);
        QVERIFY(other.json()[u"similar"_s].toArray().isEmpty());
    }

    void recordsAndWithdrawsConsentAndKeepsTheHistory()
    {
        QCOMPARE(imported({}).status, 0);
        addNewsPurpose();
        const QString id = idOf(u"jansen"_s);

        const auto given = consent(id, u"given"_s);
        const auto withdrawn = consent(id, u"withdrawn"_s);

        QVERIFY2(given.status == 0, qPrintable(given.err));
        QVERIFY(given.json()[u"event"_s].toInt() > 0);
        QCOMPARE(withdrawn.status, 0);
        const QJsonArray events =
            m_house->founder({u"consent"_s, u"history"_s, id}).json()[u"events"_s].toArray();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0][u"status"_s].toString(), u"given"_s);
        QCOMPARE(events[1][u"status"_s].toString(), u"withdrawn"_s);
        for (const QString &key : {u"id"_s, u"at"_s, u"purpose"_s, u"channel"_s, u"status"_s, u"method"_s,
                 u"wording"_s, u"statement"_s, u"recorded_by"_s, u"evidence"_s})
            QVERIFY2(events[0].toObject().contains(key), qPrintable(key));
    }

    void recordsTheMomentItIsWhateverDayIsComputedWith()
    {
        QCOMPARE(imported({}).status, 0);
        addNewsPurpose();
        const QString id = idOf(u"jansen"_s);

        const auto given = consent(id, u"given"_s, {u"--today"_s, u"2020-02-03"_s});

        QVERIFY2(given.status == 0, qPrintable(given.err));
        const QJsonObject event = m_house->founder({u"consent"_s, u"history"_s, id}).json()[u"events"_s][0].toObject();
        QVERIFY2(isJustNow(event[u"at"_s]), qPrintable(event[u"at"_s].toString()));
        const QJsonArray entries = m_house->founder({u"audit"_s, u"list"_s}).json()[u"entries"_s].toArray();
        QStringList computedFor;
        for (const QJsonValue &entry : entries) {
            QVERIFY2(isJustNow(entry[u"at"_s]), qPrintable(entry[u"action"_s].toString()));
            if (!entry[u"computed_for"_s].isNull())
                computedFor.append(entry[u"action"_s].toString() + u' ' + entry[u"computed_for"_s].toString());
        }
        QCOMPARE(computedFor, QStringList({u"consent.record 2020-02-03"_s, u"staff.sign-in 2020-02-03"_s}));
    }

    void tellsHowLongPeopleAreKept()
    {
        QCOMPARE(imported({}).status, 0);

        const QJsonObject status = m_house->founder({u"retention"_s, u"status"_s}).json();
        const QJsonObject due =
            m_house->founder({u"retention"_s, u"due"_s, u"--before"_s, u"2099-01-01"_s}).json();

        int people = 0;
        const QJsonObject states = status[u"status"_s].toObject();
        for (const QJsonValue &count : states)
            people += count.toInt();
        QCOMPARE(people, 2);
        QVERIFY(due[u"due"_s].isArray());
        QVERIFY(!m_house->founder({u"retention"_s, u"rules"_s}).json()[u"rules"_s].toArray().isEmpty());
    }

    void writesTheDashboardAsAPdf()
    {
        const QString path = m_house->path(u"dashboard.pdf"_s);

        const auto answer = m_house->founder({u"report"_s, u"dashboard"_s, u"--out"_s, path});

        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        QCOMPARE(answer.json()[u"path"_s].toString(), path);
        const QJsonObject orphans = answer.json()[u"orphans"_s].toObject();
        QVERIFY(orphans.value(u"known"_s).toBool());
        QCOMPARE(orphans.value(u"people"_s).toInt(), 0);
        QVERIFY(answer.json()[u"lists"_s].isArray());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void writesReadinessAsAPdfWithItsChecks()
    {
        QCOMPARE(imported({}).status, 0);
        const QString path = m_house->path(u"gereedheid.pdf"_s);

        const auto answer = m_house->founder({u"report"_s, u"readiness"_s, u"--out"_s, path});

        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        QCOMPARE(answer.json()[u"path"_s].toString(), path);
        const QJsonArray rows = answer.json()[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows.first()[u"row"_s].toString(), u"consent"_s);
        bool hasGrounds = false;
        const QJsonArray checks = rows.first()[u"checks"_s].toArray();
        for (const QJsonValue &check : checks) {
            if (check[u"key"_s].toString() == u"consent.grounds"_s)
                hasGrounds = check[u"passes"_s].toBool() && check[u"seen"_s].toInt() == 2;
            else if (check[u"key"_s].toString() == u"consent.proved"_s)
                QVERIFY(!check[u"passes"_s].toBool() && !check[u"why"_s].toString().isEmpty());
        }
        QVERIFY2(hasGrounds, qPrintable(answer.out));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
    }

    void tellsTheAuditTrailWithoutNames()
    {
        QCOMPARE(imported({}).status, 0);
        QCOMPARE(m_house->founder({u"contact"_s, u"show"_s, idOf(u"jansen"_s)}).status, 0);

        const auto audit = m_house->founder({u"audit"_s, u"list"_s});

        QVERIFY(!audit.json()[u"entries"_s].toArray().isEmpty());
        QVERIFY(!audit.out.contains(u"Jansen"_s));
        QVERIFY(!audit.out.contains(u"voorbeeld.example"_s));
    }

    void takesAnImportBack()
    {
        const int batch = imported({}).json()[u"batch"_s].toInt();
        QCOMPARE(total(), 2);

        const auto tried = m_house->founder({u"import"_s, u"undo"_s, QString::number(batch), u"--dry-run"_s});
        QCOMPARE(tried.json()[u"removed"_s].toInt(), 2);
        QCOMPARE(total(), 2);

        const auto undone = m_house->founder({u"import"_s, u"undo"_s, QString::number(batch)});

        QVERIFY2(undone.status == 0, qPrintable(undone.err));
        QCOMPARE(undone.json()[u"removed"_s].toInt(), 2);
        QCOMPARE(total(), 0);
    }

    void leavesNothingHalfDoneWhenAnImportIsInterrupted_data()
    {
        QTest::addColumn<bool>("early");
        QTest::newRow("while rows are read") << true;
        QTest::newRow("while it is being stored") << false;
    }

    void leavesNothingHalfDoneWhenAnImportIsInterrupted()
    {
        QFETCH(bool, early);
        constexpr int rows = 60'000;
        QByteArray many = "Voornaam;Achternaam;E-mail;Plaats\n";
        for (int row = 0; row < rows; ++row)
            many += "Iemand;Persoon" + QByteArray::number(row) + ";p" + QByteArray::number(row) +
                "@voorbeeld.example;Delft\n";
        const auto process = m_house->start(importWords(m_house->write(u"groot.csv"_s, many)));
        QVERIFY(process->waitForStarted());
        QVERIFY(QTest::qWaitFor(
            [&] { return isWriting(early) || process->state() == QProcess::NotRunning; }, 120'000));

        ::kill(pid_t(process->processId()), SIGINT);

        QVERIFY(process->waitForFinished(120'000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        // Too late to stop it is told as done, never as refused.
        const bool isDone = process->exitCode() == 0;
        QVERIFY(isDone || process->exitCode() == 1);
        QVERIFY(!(early && isDone));
        QCOMPARE(total(), isDone ? rows : 0);
        QCOMPARE(imported({}).json()[u"imported"_s].toInt(), 2);
    }

private:
    static QStringList importWords(const QString &path)
    {
        return {u"import"_s, path, u"--filing-system"_s, u"customers"_s, u"--kind"_s, u"customer"_s,
            u"--source"_s, u"beurs"_s, u"--basis"_s, u"b"_s};
    }

    tests::CliAnswer imported(const QStringList &more) const
    {
        return m_house->founder(importWords(m_house->write(u"mensen.csv"_s, people)) + more);
    }

    void addNewsPurpose() const
    {
        const auto added = m_house->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"nieuws"_s, u"--basis"_s, u"a"_s,
            u"--channel"_s, u"email"_s, u"--wording-nl"_s, u"Ja, ik wil nieuws."_s, u"--wording-en"_s,
            u"Yes, I want news."_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
    }

    tests::CliAnswer consent(const QString &id, const QString &status, const QStringList &more = {}) const
    {
        return m_house->founder(QStringList{u"consent"_s, u"record"_s, id, u"--purpose"_s, u"nieuws"_s,
                                    u"--channel"_s, u"email"_s, u"--status"_s, status, u"--method"_s, u"phone"_s} +
            more);
    }

    static bool isJustNow(const QJsonValue &moment)
    {
        const QDateTime at = QDateTime::fromString(moment.toString(), Qt::ISODateWithMs);
        return at.isValid() && qAbs(at.secsTo(QDateTime::currentDateTimeUtc())) < 600;
    }

    int total() const { return m_house->founder({u"contact"_s, u"list"_s}).json()[u"total"_s].toInt(-1); }

    QJsonObject found(const QString &text) const
    {
        return m_house->founder({u"contact"_s, u"list"_s, u"--search"_s, text})
            .json()[u"contacts"_s][0]
            .toObject();
    }

    QString idOf(const QString &text) const { return QString::number(found(text)[u"id"_s].toInt()); }

    /// Whether the import is at work inside its transaction; on the embedded engine the log grows as it is
    /// stored.
    bool isWriting(bool early) const
    {
        if (m_backend == Backend::Embedded)
            return QFileInfo(m_house->path(u"klanten.kluis-wal"_s)).size() > (early ? 0 : 1'000'000);
        const auto busy = Sql(m_house->server()->connection(), "test.busy",
            u"SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() "
            "AND backend_xid IS NOT NULL AND pid <> pg_backend_pid()"_s)
                              .number();
        return busy && *busy > 0;
    }

    Backend m_backend = Backend::Embedded;
    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliPeople)

#include "tst_cli_people.moc"
