#include "app/consent/act_moment.h"

#include <QTest>

class TestActMoment final : public QObject
{
    Q_OBJECT

private slots:
    void readsAMoment_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *text, const char *utc, const char *what = "") {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc)
                                << QString::fromLatin1(what);
        };
        row("2026-03-14T15:00:00Z", "2026-03-14T15:00:00.000Z");
        row("2026-03-14T15:00:00+01:00", "2026-03-14T14:00:00.000Z");
        row("2026-03-14T15:00:00", "2026-03-14T14:00:00.000Z");
        row("2026-07-14 15:00", "2026-07-14T13:00:00.000Z");
        row("2026-03-14", "2026-03-13T23:00:00.000Z");
        // The night in which the clock goes from 2:00 to 3:00.
        row("2026-03-29T01:59:59", "2026-03-29T00:59:59.000Z");
        row("2026-03-29T02:00:00", "", "moment.skipped");
        row("2026-03-29T02:30:00", "", "moment.skipped");
        row("2026-03-29T02:59:59", "", "moment.skipped");
        row("2026-03-29T03:00:00", "2026-03-29T01:00:00.000Z");
        row("2026-03-29T02:30:00+01:00", "2026-03-29T01:30:00.000Z");
        // And the one in which it goes from 3:00 back to 2:00.
        row("2026-10-25T01:59:59", "2026-10-24T23:59:59.000Z");
        row("2026-10-25T02:00:00", "", "moment.twice");
        row("2026-10-25T02:30:00", "", "moment.twice");
        row("2026-10-25T03:00:00", "2026-10-25T02:00:00.000Z");
        row("2026-10-25T02:30:00+02:00", "2026-10-25T00:30:00.000Z");
        row("2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00.000Z");
        row("2026-02-30", "", "moment.text");
        row("yesterday", "", "moment.text");
        row("", "", "moment.text");
        row("2026-03-14T25:00:00Z", "", "moment.text");
    }

    void readsAMoment()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QFETCH(QString, what);

        const auto moment = actMoment(text, QTimeZone("Europe/Amsterdam"));

        QCOMPARE(moment ? moment->toText() : QString(), utc);
        if (!moment)
            QCOMPARE(moment.error(), (Error{Failure::Invalid, what, {text}}));
    }
};

QTEST_APPLESS_MAIN(TestActMoment)

#include "tst_act_moment.moc"
