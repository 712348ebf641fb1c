#include "cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::CliAnswer;
using tests::CliHouse;

namespace {

QStringList codesIn(const QJsonValue &value)
{
    QStringList codes;
    for (const QJsonValue &code : value.toArray())
        codes.append(code.toString());
    return codes;
}

} // namespace

/// Agreements with processors, as somebody at a terminal keeps them.
class TestCliAgreements final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_house = CliHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QCOMPARE(m_house
                     ->founder({u"processor"_s, u"add"_s, u"--name"_s, u"Postduif BV"_s, u"--country"_s,
                         u"NL"_s, u"--services"_s, u"prints letters"_s})
                     .status,
            0);
        const CliAnswer added = m_house->founder({u"agreement"_s, u"add"_s, u"--processor"_s,
            u"Postduif BV"_s, u"--reference"_s, u"VO-7"_s, u"--signed"_s, u"2026-01-02"_s, u"--from"_s,
            u"2026-01-01"_s, u"--until"_s, u"2026-12-31"_s, u"--form"_s, u"written"_s, u"--renewal"_s,
            u"renews"_s, u"--renews-by"_s, u"P1Y"_s, u"--notice"_s, u"P3M"_s, u"--authorisation"_s,
            u"general"_s, u"--objection-days"_s, u"5"_s, u"--today"_s, u"2026-03-01"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        m_id = QString::number(added.json().value(u"id"_s).toInteger());
        QCOMPARE(added.json().value(u"notice_by"_s).toString(), u"2026-09-30"_s);
        QCOMPARE(added.json().value(u"status"_s).toString(), u"incomplete"_s);
    }

    void refusesAnAgreementThatEndsBeforeItBegins()
    {
        const CliAnswer refused = m_house->founder({u"agreement"_s, u"add"_s, u"--processor"_s,
            u"Postduif BV"_s, u"--from"_s, u"2026-01-01"_s, u"--until"_s, u"2025-12-31"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains(u"2025-12-31"_s));
        QCOMPARE(
            m_house->founder({u"agreement"_s, u"list"_s}).json().value(u"agreements"_s).toArray().size(), 1);
    }

    void asksForExactlyTheGaps()
    {
        QCOMPARE(review({u"--clause"_s, u"all"_s, u"--state"_s, u"present"_s, u"--quote"_s, u"so it says"_s})
                     .status,
            0);
        QStringList missing{u"--state"_s, u"missing"_s};
        const QStringList gaps{u"d"_s, u"e"_s, u"g"_s, u"passed-on"_s, u"liability"_s};
        for (const QString &clause : gaps)
            missing << u"--clause"_s << clause;
        const CliAnswer reviewed = review(missing);
        QVERIFY2(reviewed.status == 0, qPrintable(reviewed.err));
        QCOMPARE(codesIn(reviewed.json().value(u"gaps"_s)), gaps);
        QCOMPARE(codesIn(reviewed.json().value(u"missing"_s)), (QStringList{u"d"_s, u"e"_s, u"g"_s}));

        const QString path = m_house->path(u"brief.html"_s);
        QCOMPARE(
            m_house->founder({u"agreement"_s, u"gaps"_s, m_id, u"--html"_s, u"--out"_s, path}).status, 2);
        const CliAnswer written = m_house->founder({u"agreement"_s, u"gaps"_s, m_id, u"--html"_s, u"--out"_s,
            path, u"--plain-reason"_s, u"naar de verwerker"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString letter = QString::fromUtf8(file.readAll());
        QCOMPARE(letter.count(u"<tr"_s), 1 + gaps.size());
        QVERIFY(letter.contains(u"How damage is borne between us."_s));
        QVERIFY(!letter.contains(u"Which certificates and reports you hold"_s));
    }

    void namesWhoHasNoneInForce()
    {
        // The day before the agreement was signed.
        const CliAnswer told = m_house->founder({u"agreement"_s, u"due"_s, u"--today"_s, u"2026-01-01"_s});
        QVERIFY2(told.status == 0, qPrintable(told.err));
        const QJsonArray due = told.json().value(u"due"_s).toArray();
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().toObject().value(u"kind"_s).toString(), u"missing"_s);
        QCOMPARE(due.first().toObject().value(u"processor"_s).toString(), u"Postduif BV"_s);
        QVERIFY(due.first().toObject().value(u"due_on"_s).isNull());
    }

    void countsDownFromFive()
    {
        const CliAnswer told = m_house->founder({u"agreement"_s, u"announce"_s, m_id, u"--name"_s,
            u"Wolk BV"_s, u"--country"_s, u"IE"_s, u"--today"_s, u"2026-03-10"_s});
        QVERIFY2(told.status == 0, qPrintable(told.err));
        QCOMPARE(told.json().value(u"days_left"_s).toInt(), 5);
        QCOMPARE(told.json().value(u"last_day"_s).toString(), u"2026-03-15"_s);
        const QJsonArray due = m_house->founder({u"agreement"_s, u"due"_s, u"--today"_s, u"2026-03-12"_s})
                                   .json()
                                   .value(u"due"_s)
                                   .toArray();
        QCOMPARE(due.first().toObject().value(u"kind"_s).toString(), u"objection"_s);
        QCOMPARE(due.first().toObject().value(u"days_left"_s).toInt(), 3);
        const QString number = QString::number(told.json().value(u"id"_s).toInteger());
        const CliAnswer late = m_house->founder({u"agreement"_s, u"object"_s, number, u"--reason"_s,
            u"outside our instructions"_s, u"--today"_s, u"2026-03-16"_s});
        QVERIFY2(late.status == 0, qPrintable(late.err));
        QVERIFY(late.json().value(u"late"_s).toBool());
    }

    void drawsUpComparesAndExports()
    {
        const CliAnswer first = m_house->founder({u"agreement"_s, u"draft"_s, m_id});
        QVERIFY2(first.status == 0, qPrintable(first.err));
        QVERIFY(codesIn(first.json().value(u"open"_s)).contains(u"breach-hours"_s));
        QCOMPARE(first.json().value(u"sections"_s).toArray().size(), 28);
        QCOMPARE(
            m_house->founder({u"agreement"_s, u"change"_s, m_id, u"--term"_s, u"breach-hours=24"_s}).status,
            0);
        const CliAnswer second = m_house->founder({u"agreement"_s, u"draft"_s, m_id});
        QVERIFY(!codesIn(second.json().value(u"open"_s)).contains(u"breach-hours"_s));
        QStringList changed;
        const QJsonArray changes =
            m_house->founder({u"agreement"_s, u"compare"_s, m_id}).json().value(u"changed"_s).toArray();
        for (const QJsonValue &change : changes)
            changed.append(change.toObject().value(u"clause"_s).toString());
        QCOMPARE(changed, (QStringList{u"f"_s, u"breach-hours"_s}));
        for (const QString &format : {u"odt"_s, u"pdf"_s}) {
            const QString path = m_house->path(u"concept."_s + format);
            const CliAnswer exported = m_house->founder({u"agreement"_s, u"export"_s, m_id, u"--format"_s,
                format, u"--out"_s, path, u"--plain-reason"_s, u"naar de jurist"_s});
            QVERIFY2(exported.status == 0, qPrintable(exported.err));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.read(4).startsWith(format == u"odt" ? "PK" : "%PDF"));
        }
    }

    void keepsFilesAuditsAndIncidents()
    {
        const QString paper = m_house->write(u"getekend.txt"_s, "getekend");
        const CliAnswer kept =
            m_house->founder({u"agreement"_s, u"attach"_s, m_id, u"--path"_s, paper, u"--draft"_s, u"1"_s});
        QVERIFY2(kept.status == 0, qPrintable(kept.err));
        const CliAnswer plain = m_house->founder(
            {u"agreement"_s, u"file"_s, QString::number(kept.json().value(u"document"_s).toInteger()),
                u"--out"_s, m_house->path(u"bestand.zip"_s)});
        QVERIFY2(plain.status == 0, qPrintable(plain.err));
        QVERIFY(!plain.json().value(u"passphrase"_s).toString().isEmpty());
        const CliAnswer audit = m_house->founder(
            {u"agreement"_s, u"audit"_s, u"--processor"_s, u"Postduif BV"_s, u"--kind"_s, u"report"_s,
                u"--scope"_s, u"SOC 2"_s, u"--asked"_s, u"2026-02-01"_s, u"--today"_s, u"2026-03-01"_s});
        QVERIFY2(audit.status == 0, qPrintable(audit.err));
        QCOMPARE(m_house
                     ->founder({u"agreement"_s, u"audit"_s,
                         QString::number(audit.json().value(u"id"_s).toInteger()), u"--processor"_s,
                         u"Postduif BV"_s, u"--refused"_s, u"2026-02-10"_s, u"--refusal"_s,
                         u"not in this contract"_s, u"--today"_s, u"2026-03-01"_s})
                     .status,
            0);
        QCOMPARE(m_house
                     ->founder({u"agreement"_s, u"incident"_s, u"--processor"_s, u"Postduif BV"_s, u"--at"_s,
                         u"2026-02-20T10:00:00Z"_s, u"--account"_s, u"mail server open"_s})
                     .status,
            0);
        const QJsonObject shown = m_house->founder({u"agreement"_s, u"show"_s, m_id}).json();
        QCOMPARE(shown.value(u"documents"_s).toArray().first().toObject().value(u"kind"_s).toString(),
            u"signed"_s);
        QCOMPARE(shown.value(u"audits"_s).toArray().first().toObject().value(u"refusal"_s).toString(),
            u"not in this contract"_s);
        QCOMPARE(shown.value(u"incidents"_s).toArray().first().toObject().value(u"told_at"_s).toString(),
            u"2026-02-20T10:00:00.000Z"_s);
        QCOMPARE(shown.value(u"review"_s).toArray().size(), 28);
    }

private:
    CliAnswer review(const QStringList &words) const
    {
        return m_house->founder(QStringList{u"agreement"_s, u"review"_s, m_id} + words);
    }

    std::unique_ptr<CliHouse> m_house;
    QString m_id;
};

QTEST_GUILESS_MAIN(TestCliAgreements)

#include "tst_cli_agreements.moc"
