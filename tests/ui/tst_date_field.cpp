#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/typed_date.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 9, 22);
const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);

} // namespace

class TestDateField final : public QObject
{
    Q_OBJECT

private slots:
    void understandsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("meant");
        QTest::newRow("day and month name") << u"2 sep"_s << QDate(2026, 9, 2);
        QTest::newRow("whole Dutch name") << u"2 september 2025"_s << QDate(2025, 9, 2);
        QTest::newRow("maart, shortened") << u"14 mrt 2025"_s << QDate(2025, 3, 14);
        QTest::newRow("English name") << u"14 March 2025"_s << QDate(2025, 3, 14);
        QTest::newRow("mei is not may") << u"1 mei"_s << QDate(2026, 5, 1);
        QTest::newRow("figures") << u"2-9"_s << QDate(2026, 9, 2);
        QTest::newRow("slashes") << u"2/9/2026"_s << QDate(2026, 9, 2);
        QTest::newRow("dots") << u"02.09.2026"_s << QDate(2026, 9, 2);
        QTest::newRow("ISO") << u"2026-09-02"_s << QDate(2026, 9, 2);
        QTest::newRow("days on") << u"+30d"_s << QDate(2026, 10, 22);
        QTest::newRow("weeks back") << u"-2w"_s << QDate(2026, 9, 8);
        QTest::newRow("months on") << u"+3m"_s << QDate(2026, 12, 22);
        QTest::newRow("a Dutch year") << u"+1j"_s << QDate(2027, 9, 22);
        QTest::newRow("today") << u"vandaag"_s << today;
        QTest::newRow("leap day") << u"29-2-2028"_s << QDate(2028, 2, 29);
    }

    void understandsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, meant);

        const auto date = typedDate(typed, today, dutch);

        QVERIFY(date);
        QCOMPARE(*date, meant);
    }

    void refusesWhatNamesNoDay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no such day") << u"31-02-2020"_s;
        QTest::newRow("no leap year") << u"29-2-2026"_s;
        QTest::newRow("century left open") << u"01-02-30"_s;
        QTest::newRow("two letters") << u"2 ma"_s;
        QTest::newRow("word") << u"morgen"_s;
        QTest::newRow("figure alone") << u"12"_s;
        QTest::newRow("year of the Romans") << u"0026-01-01"_s;
        QTest::newRow("markup") << u"<b>2-9</b>"_s;
    }

    void refusesWhatNamesNoDay()
    {
        QFETCH(QString, typed);

        QVERIFY(!typedDate(typed, today, dutch));
    }

    void readsTheMonthFirstWhereThatIsTheCustom()
    {
        const QLocale american(QLocale::English, QLocale::UnitedStates);

        QCOMPARE(typedDate(u"2/9/2026", today, american), std::optional(QDate(2026, 2, 9)));
    }

    void looksAtTheTextOnLeavingOnly()
    {
        DateField field;
        field.setLocale(dutch);
        field.setToday([] { return today; });
        QSignalSpy problems(&field, &DateField::problemChanged);
        QSignalSpy changes(&field, &DateField::dateChanged);

        QTest::keyClicks(&field, u"31-2"_s);
        QCOMPARE(problems.size(), 0);
        QTest::keyClick(&field, Qt::Key_Return);

        QCOMPARE(problems.size(), 1);
        QVERIFY(!problems.first().first().toString().isEmpty());
        QVERIFY(field.isRefused());
        QCOMPARE(field.text(), u"31-2"_s); // nothing typed is lost
        QCOMPARE(changes.size(), 0);
    }

    void showsTheDayAsTheLocaleDoes()
    {
        DateField field;
        field.setLocale(dutch);
        field.setToday([] { return today; });
        QSignalSpy changes(&field, &DateField::dateChanged);

        QTest::keyClicks(&field, u"2 sep"_s);
        QTest::keyClick(&field, Qt::Key_Return);

        QCOMPARE(field.text(), u"02-09-2026"_s);
        QCOMPARE(field.date(), std::optional(QDate(2026, 9, 2)));
        QCOMPARE(changes.size(), 1);
    }

    void tellsTheFormWhatIsWrong()
    {
        auto *date = new DateField;
        date->setLocale(dutch);
        FormField form(date);
        form.setLabel(u"Birth date"_s);
        connect(date, &DateField::problemChanged, &form, &FormField::setError);

        QTest::keyClicks(date, u"soon"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QVERIFY(form.hasError());
        QVERIFY(!date->accessibleDescription().isEmpty());

        date->clear();
        QTest::keyClick(date, Qt::Key_Return);

        QVERIFY(!form.hasError());
        QVERIFY(date->accessibleDescription().isEmpty());
        QCOMPARE(date->accessibleName(), u"Birth date"_s);
    }
};

QTEST_MAIN(TestDateField)

#include "tst_date_field.moc"
