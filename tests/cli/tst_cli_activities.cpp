#include "cli/cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The record of processing activities from the command line.
class TestCliActivities final : public QObject
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
        const auto purpose = run({u"purpose"_s, u"add"_s, u"--key"_s, u"nieuws"_s, u"--basis"_s, u"a"_s,
            u"--channel"_s, u"email"_s, u"--wording-nl"_s, u"Ja, ik wil nieuws."_s, u"--wording-en"_s,
            u"Yes, I want news."_s});
        QVERIFY2(purpose.status == 0, qPrintable(purpose.err));
    }

    void cleanup() { m_house.reset(); }

    void keepsReviewsScreensAndEndsAnActivity()
    {
        const auto unpurposed = run({u"activity"_s, u"add"_s, u"name=Nieuws sturen"_s});
        QCOMPARE(unpurposed.status, 1);
        QVERIFY(
            run({u"activity"_s, u"list"_s}).json()[u"purposes_without"_s].toArray().contains(u"nieuws"_s));

        const auto added = run({u"activity"_s, u"add"_s, u"name=Nieuws sturen"_s, u"--purpose"_s, u"nieuws"_s,
            u"data-categories=EmailAddress Name"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QString id = QString::number(added.json()[u"id"_s].toInt());
        QCOMPARE(added.json()[u"fields"_s].toArray().size(), 44);
        QVERIFY(added.json()[u"gaps"_s].toArray().contains(u"owner"_s));
        QCOMPARE(field(added, u"program-measures"_s)[u"tests"_s].toArray().size(), 18);
        QVERIFY(!field(added, u"backups"_s).contains(u"tests"_s));
        const auto derived = run({u"activity"_s, u"edit"_s, id, u"terms=7 jaar"_s});
        QCOMPARE(derived.status, 1);
        QVERIFY2(derived.err.contains(u"terms"_s), qPrintable(derived.err));
        const auto edited = run({u"activity"_s, u"edit"_s, id, u"owner=Hoofd = baas"_s});
        QVERIFY2(edited.status == 0, qPrintable(edited.err));
        QCOMPARE(field(edited, u"owner"_s)[u"value"_s].toString(), u"Hoofd = baas"_s);
        QVERIFY(!edited.json()[u"gaps"_s].toArray().contains(u"owner"_s));

        const QStringList screening{u"activity"_s, u"dpia"_s, id, u"--criterion"_s, u"scoring"_s,
            u"--criterion"_s, u"large-scale"_s, u"--answer"_s, u"accuracy=partly"_s};
        QCOMPARE(run(screening + QStringList{u"--not-needed"_s}).status, 1);
        QCOMPARE(run(screening + QStringList{u"--answer"_s, u"accuracy=misschien"_s}).status, 2);
        const auto screened = run(screening);
        QVERIFY2(screened.status == 0, qPrintable(screened.err));
        QVERIFY(screened.json()[u"dpia"_s][u"needed"_s].toBool());
        QCOMPARE(screened.json()[u"dpia"_s][u"answers"_s][u"accuracy"_s].toString(), u"partly"_s);

        QCOMPARE(run({u"activity"_s, u"review"_s, id, u"--digest"_s, u"00"_s}).status, 1);
        const auto reviewed = run({u"activity"_s, u"review"_s, id});
        QVERIFY2(reviewed.status == 0, qPrintable(reviewed.err));
        QVERIFY(!reviewed.json()[u"reviewed"_s][u"by"_s].toString().isEmpty());
        QVERIFY(reviewed.json()[u"reviewed"_s][u"changed"_s].toArray().isEmpty());
        QVERIFY(run({u"activity"_s, u"edit"_s, id, u"systems=CRM"_s}).status == 0);
        QCOMPARE(run({u"activity"_s, u"show"_s, id}).json()[u"reviewed"_s][u"changed"_s].toArray(),
            QJsonArray{u"systems"_s});

        QCOMPARE(run({u"activity"_s, u"end"_s, id}).json()[u"state"_s].toString(), u"ended"_s);
        QCOMPARE(run({u"activity"_s, u"edit"_s, id, u"owner=Ik"_s}).status, 1);
        QCOMPARE(run({u"activity"_s, u"show"_s, u"4711"_s}).status, 1);
    }

    void writesTheRecordAndWhatIsDoneForOthers()
    {
        QCOMPARE(run({u"activity"_s, u"fill"_s}).json()[u"added"_s].toInt() > 0, true);
        QCOMPARE(run({u"activity"_s, u"for-keep"_s, u"schoenmaat=42"_s}).status, 2);
        const auto kept =
            run({u"activity"_s, u"for-keep"_s, u"controller=Stichting Zon"_s, u"categories=Hosting"_s});
        QVERIFY2(kept.status == 0, qPrintable(kept.err));
        const QJsonObject record = kept.json()[u"processed_for"_s].toArray().first().toObject();
        QCOMPARE(record[u"controller"_s].toString(), u"Stichting Zon"_s);
        const QString id = QString::number(record[u"id"_s].toInt());
        const auto changed = run({u"activity"_s, u"for-keep"_s, id, u"measures=ISO 27001"_s});
        QVERIFY2(changed.status == 0, qPrintable(changed.err));

        const QString csv = m_house->path(u"register.csv"_s);
        QCOMPARE(run({u"activity"_s, u"export"_s, u"--out"_s, csv}).status, 2);
        for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"pdf"_s}) {
            const QString path = m_house->path(u"register."_s + ending);
            const auto written = run({u"activity"_s, u"export"_s, u"--out"_s, path, u"--plain-reason"_s,
                u"De toezichthouder vraagt erom."_s});
            QVERIFY2(written.status == 0, qPrintable(written.err));
            QVERIFY(QFile::exists(path));
        }
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("Stichting Zon") && content.contains("ISO 27001"));
        QCOMPARE(run({u"activity"_s, u"for-end"_s, id}).status, 0);
    }

private:
    tests::CliAnswer run(const QStringList &command) const { return m_house->founder(command); }

    static QJsonObject field(const tests::CliAnswer &answer, const QString &key)
    {
        const QJsonArray fields = answer.json()[u"fields"_s].toArray();
        for (const QJsonValue &each : fields) {
            if (each[u"field"_s].toString() == key)
                return each.toObject();
        }
        return {};
    }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliActivities)

#include "tst_cli_activities.moc"
