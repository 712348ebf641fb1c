#include "app/contacts/contacts.h"
#include "app/inspection/inspection.h"
#include "services/contact_house.h"
#include "tests/ui/spoken.h"
#include "ui/look/style.h"
#include "ui/pages/inspection_page.h"
#include "ui/session/session.h"
#include "ui/shown_widgets.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::spoken;

/// What a regulator asks, in the window: one click from each answer, whole, and of the days that are named.
class TestInspectionPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QVERIFY(m_house->services()
                    .contacts()
                    .add(m_house->founder(), FilingSystem::Customers, tests::draftOf(u"Bakker"_s))
                    .result());
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        m_page = std::make_unique<InspectionPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(isAnswered());
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
    }

    void answersEachQuestionAtOneClick()
    {
        choose(3);
        QVERIFY(tests::shows(*m_page, u"This question is about one person: choose them first."_s));
        QVERIFY(!isAnswered());
        auto *field = spoken<QLineEdit>(u"Whom it is about"_s);
        QTest::keyClicks(field, u"Bakker"_s);
        QTRY_VERIFY(spoken<QListWidget>(u"People found"_s)); // shown once somebody is
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(isAnswered());
        for (const InspectionQuestion &question : inspectionQuestions()) {
            choose(question.number);
            QTRY_VERIFY2(isAnswered(), qPrintable(QString::number(question.number)));
            QVERIFY(tests::shows(*m_page, u"SHA-256 of this answer as CSV"_s));
            QCOMPARE(spoken<QLineEdit>(u"From"_s) != nullptr, question.asksPeriod());
        }
    }

    /// Every look at somebody can be had, by naming other days.
    void answersOfTheDaysThatAreNamed()
    {
        choose(7);
        QTRY_VERIFY(isAnswered());
        const QDate today = m_session->today();
        auto *from = spoken<QLineEdit>(u"From"_s);
        QCOMPARE(from->text(), QLocale().toString(QDate(today.year(), 1, 1), QLocale::ShortFormat));
        type(u"Up to and including"_s, QDate(2001, 2, 1));
        QTRY_VERIFY(tests::shows(*m_page, u"The last day of the period lies before its first day."_s));
        QVERIFY(!isAnswered());
        type(u"From"_s, QDate(2001, 1, 1));
        QTRY_VERIFY(isAnswered());
        QVERIFY(tests::shows(*m_page, u"up to and including"_s));
        QVERIFY(!tests::shows(*m_page, u"The last day of the period lies before its first day."_s));
        choose(10);
        QCOMPARE(spoken<QLineEdit>(u"From"_s)->text(),
            QLocale().toString(QDate(today.year(), 1, 1), QLocale::ShortFormat));
    }

private:
    void choose(int number) const
    {
        auto *table = spoken<QTableView>(u"Questions of a regulator"_s);
        table->setCurrentIndex(table->model()->index(number - 1, 0));
    }

    static bool isAnswered() { return spoken<QPushButton>(u"Save as PDF…"_s)->isEnabled(); }

    static void type(const QString &name, QDate day)
    {
        auto *field = spoken<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLocale().toString(day, QLocale::ShortFormat));
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InspectionPage> m_page;
};

QTEST_MAIN(TestInspectionPage)

#include "tst_inspection_page.moc"
