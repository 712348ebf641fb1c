#include "app/documents/retention_report.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

/// The dashboard on paper: terms, who is kept without a ground, and which lists nobody has looked at.
class TestRetentionReport final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhomNothingCarriesAndWhichListsAreOld()
    {
        constexpr qint64 day = 86'400'000'000;
        const Instant now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC));
        RetentionReport report{
            .orphans = {.people = 41, .overdue = 7, .reviews = 3}, .lists = ReconciliationAges(), .at = now};
        report.purposes.append({.id = Id<Purpose>(5)});
        report.purposes[0].wording = {.titleNl = u"Nieuws"_s, .titleEn = u"News"_s};
        report.lists->ages = {{.recipient = u"Postduif"_s,
                                  .purpose = Id<Purpose>(5),
                                  .heldSince = {now.micros - 90 * day},
                                  .lastAt = Instant{now.micros - 62 * day}},
            {.recipient = u"Meeuw"_s, .purpose = Id<Purpose>(5), .heldSince = {now.micros - 12 * day}}};

        const QString text = laidOut(report);

        for (const QString &part : {u"Contacts without a ground"_s, u"41"_s, u"7"_s, u"Postduif"_s, u"News"_s,
                 u"62"_s, u"Yes"_s, u"Meeuw"_s, u"Never"_s, u"12"_s, u"No"_s})
            QVERIFY2(text.split(u'\n').contains(part), qPrintable(part + u'\n' + text));
    }

    void saysWhatIsNotKnown()
    {
        RetentionReport report;

        QVERIFY(laidOut(report).contains(u"Nobody has looked yet"_s));
        QVERIFY(!laidOut(report).contains(u"Lists held by recipients"_s));
        report.lists = ReconciliationAges();
        QVERIFY(laidOut(report).contains(u"No recipient holds a list of ours."_s));
    }

private:
    static QString laidOut(const RetentionReport &report)
    {
        QTextDocument document;
        layOutDashboard(retentionContent(report), document);
        return document.toPlainText();
    }
};

QTEST_MAIN(TestRetentionReport)

#include "tst_retention_report.moc"
