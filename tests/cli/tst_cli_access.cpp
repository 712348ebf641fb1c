#include "cli/cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Who may what and did what, and the reviews of that, on the command line.
class TestCliAccess final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QVERIFY(m_house->addMember(u"auditor"_s, u"auditor"_s));
    }

    void reviewsAccessByTwoAndWritesItDown()
    {
        const auto started = m_house->founder({u"access"_s, u"review"_s, u"start"_s});
        QVERIFY2(started.status == 0, qPrintable(started.err));
        const QString review = started.json().value(u"review"_s).toString();
        QStringList own;
        QStringList others;
        const QJsonArray lines = started.json().value(u"lines"_s).toArray();
        for (const QJsonValue &line : lines)
            (line[u"member"_s].toString() == u"stichter"_s ? own : others)
                .append(QString::number(line[u"line"_s].toInt()));
        QVERIFY(!own.isEmpty() && !others.isEmpty());
        const QStringList decide{u"access"_s, u"review"_s, u"decide"_s, review};
        const QStringList keep{u"--verdict"_s, u"keep"_s, u"--reason"_s, u"nodig voor het werk"_s};

        const auto himself = m_house->founder(decide + own + keep);

        QCOMPARE(himself.status, 1);
        QVERIFY2(himself.err.contains(own.first()), qPrintable(himself.err));
        QCOMPARE(m_house->founder(decide + others + keep).status, 0);
        QCOMPARE(m_house->as(u"auditor"_s, decide + own + keep).status, 0);
        const QStringList sign{u"access"_s, u"review"_s, u"sign"_s, review};
        QCOMPARE(m_house->founder(sign).status, 0);
        const auto whole = m_house->as(u"auditor"_s, sign);
        QVERIFY2(whole.status == 0, qPrintable(whole.err));
        QVERIFY(!whole.json().value(u"closed_at"_s).isNull());
        const QString page = m_house->path(u"beoordeling.html"_s);
        const auto written = m_house->founder({u"access"_s, u"export"_s, review, u"--html"_s, u"--out"_s,
            page, u"--plain-reason"_s, u"voor de toezichthouder"_s});
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.contains(whole.json().value(u"sha256"_s).toString().toLatin1()));
        QVERIFY(html.contains("nodig voor het werk") && html.contains("auditor"));
    }

    void refusesWhatCannotBe()
    {
        const auto month =
            m_house->founder({u"access"_s, u"log-review"_s, u"start"_s, u"--month"_s, u"2090-01"_s});
        QCOMPARE(month.status, 1);
        QCOMPARE(
            m_house->founder({u"access"_s, u"log-review"_s, u"start"_s, u"--month"_s, u"mei"_s}).status, 2);
        QCOMPARE(m_house->founder({u"access"_s, u"review"_s, u"show"_s, u"nope"_s}).status, 1);
        QVERIFY(m_house->addMember(u"inzage"_s, u"viewer"_s));
        QCOMPARE(m_house->as(u"inzage"_s, {u"access"_s, u"rights"_s}).status, 1);
    }

    void tellsWhoLookedAtAPerson()
    {
        const auto added =
            m_house->founder({u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"balie"_s,
                u"--collected"_s, u"2026-03-01"_s, u"--basis"_s, u"b"_s, u"surname=Bakker"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QString id = QString::number(added.json().value(u"id"_s).toInteger());
        QCOMPARE(m_house->founder({u"contact"_s, u"show"_s, id}).status, 0);
        const QString letter = m_house->path(u"brief.zip"_s);

        const auto looks = m_house->founder({u"contact"_s, u"looks"_s, id, u"--out"_s, letter});

        QVERIFY2(looks.status == 0, qPrintable(looks.err));
        const QJsonArray told = looks.json().value(u"looks"_s).toArray();
        QCOMPARE(told.size(), 1);
        QVERIFY(!told.first()[u"who"_s].toString().contains(u"stichter"_s));
        QVERIFY(QFile::exists(letter));
        QVERIFY(!looks.json().value(u"passphrase"_s).toString().isEmpty());
        const auto out = m_house->founder({u"access"_s, u"files"_s});
        const QJsonArray files = out.json().value(u"files"_s).toArray();
        QCOMPARE(files.size(), 1);
        const QString file = files.first()[u"file"_s].toString();
        QCOMPARE(m_house->founder({u"access"_s, u"destroyed"_s, file}).status, 0);
        QVERIFY(m_house->founder({u"access"_s, u"files"_s}).json().value(u"files"_s).toArray().isEmpty());
    }

private:
    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliAccess)
#include "tst_cli_access.moc"
