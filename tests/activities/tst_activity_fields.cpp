#include "app/activities/activity_picks.h"
#include "app/activities/dpia_screening.h"
#include "app/activities/processing_activity.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The fields of the record of processing activities, what they hold, and when a DPIA is needed.
class TestActivityFields final : public QObject
{
    Q_OBJECT

private slots:
    void hasTheFieldsThatTheLawAndTheDesignAskFor()
    {
        QSet<QString> keys;
        QSet<int> groups;
        QSet<QString> letters;
        int mandatory = 0;
        for (const ActivityField &field : allActivityFields()) {
            keys.insert(QLatin1String(field.key));
            groups.insert(static_cast<int>(field.group));
            letters.insert(QLatin1String(field.letter));
            mandatory += field.need == ActivityNeed::Always ? 1 : 0;
            QCOMPARE(field.isTyped(), field.input != ActivityInput::None);
        }

        QCOMPARE(keys.size(), 44); // ahead.md 4.4
        QCOMPARE(groups.size(), 10);
        QCOMPARE(mandatory, 30);
        QCOMPARE(letters, (QSet<QString>{u""_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s}));
    }

    void derivesWhatTheFileKnows_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"controller", "officer", "purposes", "basis", "data-held", "data-class",
                 "processors", "recipients", "third-countries", "safeguards", "terms", "program-measures",
                 "backups", "automated-decisions", "dpia", "reviewed"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void derivesWhatTheFileKnows()
    {
        QFETCH(QString, key);

        const auto typed = activityValue(key, u"iets"_s);

        QCOMPARE(typed.error().failure, Failure::Refused);
        QCOMPARE(typed.error().what, u"activity.derived-field"_s);
    }

    void offersCategoriesToPickFrom()
    {
        QVERIFY(activity_picks::data().size() >= 40); // ahead.md 4.4
        QVERIFY(activity_picks::subjects().size() >= 20);
        QSet<QString> terms;
        for (const DataPick &pick : activity_picks::data())
            terms.insert(pick.term);
        QCOMPARE(terms.size(), qsizetype(activity_picks::data().size()));
    }

    void keepsWhatFieldsCanHold_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("refused");
        const QString none;
        QTest::newRow("text") << u"owner"_s << u"  Hoofd   Verkoop "_s << u"Hoofd Verkoop"_s << none;
        QTest::newRow("lines stay") << u"description"_s << u" Eerst.\nDan. "_s << u"Eerst.\nDan."_s << none;
        QTest::newRow("picks in their order, once")
            << u"data-categories"_s << u"Health Name  Name"_s << u"Name Health"_s << none;
        QTest::newRow("no such pick")
            << u"subjects"_s << u"Customer Martian"_s << none << u"activity.value"_s;
        QTest::newRow("two of one choice")
            << u"profiling"_s << u"none profiling"_s << none << u"activity.value"_s;
        QTest::newRow("a day") << u"review-on"_s << u"2027-01-31"_s << u"2027-01-31"_s << none;
        QTest::newRow("no day") << u"review-on"_s << u"2027-02-30"_s << none << u"activity.value"_s;
        QTest::newRow("too long") << u"remarks"_s << QString(4001, u'x') << none << u"activity.value"_s;
        QTest::newRow("no name") << u"name"_s << u"  "_s << none << u"activity.name"_s;
        QTest::newRow("no field") << u"schoenmaat"_s << u"42"_s << none << u"activity.field"_s;
    }

    void keepsWhatFieldsCanHold()
    {
        QFETCH(QString, key);
        QFETCH(QString, given);
        QFETCH(QString, kept);
        QFETCH(QString, refused);

        const auto value = activityValue(key, given);

        QCOMPARE(value ? QString() : value.error().what, refused);
        if (value)
            QCOMPARE(*value, kept);
    }

    void callsForADpiaFromTwoCriteriaOn()
    {
        const DpiaCriteria one{DpiaCriterion::LargeScale};
        const DpiaCriteria two = one.with(DpiaCriterion::Vulnerable);
        QVERIFY(!callsForDpia({}) && !callsForDpia(one) && callsForDpia(two));

        QVERIFY(checkScreening({.criteria = one}));
        QVERIFY(checkScreening({.criteria = two, .isNeeded = true}));
        QCOMPARE(
            checkScreening({.criteria = two, .reason = u"  "_s}).error().what, u"activity.dpia-reason"_s);
        QVERIFY(checkScreening({.criteria = two, .reason = u"Eerder beoordeeld."_s}));
    }

    void keepsTheTwelveAnswers()
    {
        QMap<DpiaPrinciple, DpiaAnswer> answers;
        for (const DpiaPrinciple principle : allDpiaPrinciples)
            answers.insert(principle, DpiaAnswer::Partly);
        answers.insert(DpiaPrinciple::Transfers, DpiaAnswer::DoesNotApply);
        QCOMPARE(answers.size(), 12);

        QCOMPARE(answersFrom(textOfAnswers(answers)), answers);
        QVERIFY(answersFrom(u"geen=onzin lawfulness"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestActivityFields)

#include "tst_activity_fields.moc"
