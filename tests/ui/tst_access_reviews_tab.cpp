#include "access_desk.h"
#include "app/access_reviews/access_reviews.h"
#include "app/registers/processors.h"
#include "tests/support/spoken.h"
#include "ui/look/style.h"
#include "ui/pages/processors_page.h"
#include "ui/pages/review_page.h"
#include "ui/shell/page_stack.h"
#include "ui/shown_widgets.h"

#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using Desk = tests::AccessDesk;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int useTab = 3;
constexpr int mapTab = 4;
constexpr int reviewsTab = 5;

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

int rowWith(const QTableView *table, int column, const QString &text)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (cell(table, row, column) == text)
            return row;
    }
    return -1;
}

} // namespace

/// Use, what gives access, and reviews on the Access page.
class TestAccessReviewsTab final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_auditor = std::make_unique<Permit>(m_house->member(u"auditor"_s, {{Role::Auditor, customers}}));
    }

    void cleanup()
    {
        m_auditor.reset();
        m_house.reset();
    }

    void opensAtTheMembersWhereThatIsWanted()
    {
        Desk desk(*m_house, *m_auditor);
        QVERIFY(desk.goTo(reviewsTab));
        desk.page.openRecord(u"members"_s);
        QCOMPARE(desk.page.findChild<QTabWidget *>()->currentIndex(), 0);
    }

    /// Also where the page was opened with people for a new session, and a paused one was taken up instead.
    void comesBackToTheSittingThatLedElsewhere()
    {
        const auto added = m_house->services()
                               .processors()
                               .add(m_house->founder(), {.name = u"Postduif BV"_s, .country = u"NL"_s})
                               .result();
        QVERIFY(added);
        const Permit officer = m_house->member(u"fatima"_s, {{Role::Officer, customers}});
        Session session(m_house->shared(), officer);
        PageStack stack({{u"reviews"_s, RailGroup::Work, u"inbox"_s, [] { return u"Reviews"_s; },
                             [&session]() -> Page * { return new ReviewPage(session); }},
            {u"processors"_s, RailGroup::Work, u"inbox"_s, [] { return u"Processors"_s; },
                [&session]() -> Page * { return new ProcessorsPage(session); }}});
        connect(&stack, &PageStack::pageMade, &stack, [&stack](int, Page *page) {
            connect(page, &Page::recordWanted, &stack,
                [&stack](const QString &key, const QVariant &record) { stack.open(key, record); });
        });
        stack.setShut(false);
        stack.resize(1280, 720);
        stack.setVisible(true);
        stack.open(u"reviews"_s, QVariant());
        QTRY_VERIFY(tests::shows(stack, u"Due for review today."_s));
        QTest::keyClick(tests::shownButton(stack, u"Begin a session"_s), Qt::Key_Space);
        QTRY_VERIFY(tests::shownButton(stack, u"Pause"_s));
        tests::shownButton(stack, u"Pause"_s)->click();
        stack.open(u"reviews"_s, QVariantList{1});
        QTRY_VERIFY(tests::shownButton(stack, u"Go on with the session"_s));
        tests::shownButton(stack, u"Go on with the session"_s)->click();
        QTRY_VERIFY(tests::byName<QListView>(stack, u"Queue"_s));
        const auto *queue = tests::byName<QListView>(stack, u"Queue"_s);
        QTRY_COMPARE(queue->model()->rowCount(), 2);
        press(stack, Qt::Key_J);
        press(stack, Qt::Key_Return);
        QTRY_VERIFY(tests::shownButton(stack, u"(O) Show the processor"_s));
        auto *reason = tests::byName<QPlainTextEdit>(stack, u"Reason"_s);
        reason->setPlainText(u"Eerst een contract"_s);

        press(stack, Qt::Key_O);
        QCOMPARE(stack.currentKey(), u"processors"_s);
        stack.goBack();

        QCOMPARE(stack.currentKey(), u"reviews"_s);
        QTRY_VERIFY(tests::shownButton(stack, u"(O) Show the processor"_s));
        QCOMPARE(queue->currentIndex().row(), 1);
        QCOMPARE(reason->toPlainText(), u"Eerst een contract"_s);
    }

    void locksWhatIsAboutTheReviewerAndDecidesOnTheRest()
    {
        const Desk desk(*m_house, *m_auditor);
        QVERIFY(desk.goTo(reviewsTab));
        QVERIFY(desk.press(u"Review everybody"_s));
        QTableView *lines = desk.rowsOf(u"Lines of the review"_s);
        QVERIFY(lines);
        const int own = rowAbout(lines, u"auditor"_s);
        const int other = rowAbout(lines, u"Stichter"_s);
        QVERIFY(own >= 0 && other >= 0);
        QVERIFY(cell(lines, own, 5).contains(u"Locked"_s));

        lines->selectRow(own);
        QVERIFY(!desk.spoken<QPushButton>(u"Decide on the chosen lines"_s)->isEnabled());
        lines->selectRow(other);
        QVERIFY(desk.write(u"Reason"_s, u"needs it still"_s));
        QVERIFY(desk.press(u"Decide on the chosen lines"_s));

        QVERIFY(QTest::qWaitFor([&] { return cell(lines, other, 5).contains(u"needs it still"_s); }));
        const auto reviews = m_house->services().accessReviews().list(m_house->founder()).result();
        QVERIFY(reviews && reviews->size() == 1);
        QCOMPARE(reviews->first().decisionOn(other + 1)->decidedBy, m_auditor->staffRef());
    }

    void asksForTheReason()
    {
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.goTo(reviewsTab));
        QVERIFY(desk.press(u"Review privileged roles"_s));
        QTableView *lines = desk.rowsOf(u"Lines of the review"_s);
        QVERIFY(lines);
        const int unknown = rowAbout(lines, QString());
        QVERIFY(unknown >= 0);
        lines->selectRow(unknown);

        QVERIFY(desk.press(u"Decide on the chosen lines"_s));

        QVERIFY(desk.waitFor(u"Say why"_s));
    }

    void showsUseAndWhatGivesAccess()
    {
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.goTo(useTab));
        QTableView *members = desk.rowsOf(u"Members and what they did"_s);
        QVERIFY(members);
        QCOMPARE(members->model()->rowCount(), 2);
        QVERIFY(desk.rowsOf(u"What this member may do"_s));
        QTableView *leaving = desk.rowsOf(u"What is to be settled if this member leaves"_s);
        QVERIFY(leaving);
        QCOMPARE(leaving->model()->rowCount(), int(allLeavingSteps.size()));

        QVERIFY(desk.goTo(mapTab));
        QTableView *map = desk.rowsOf(u"What gives access now"_s);
        QVERIFY(map);
        QVERIFY(rowWith(map, 0, u"Recovery key"_s) >= 0);
        QVERIFY(rowWith(map, 0, u"Passphrase file"_s) >= 0);
    }

private:
    static void press(QWidget &in, Qt::Key key)
    {
        QTest::keyClick(tests::byName<QListView>(in, u"Queue"_s), key);
    }

    static int rowAbout(const QTableView *lines, const QString &who) { return rowWith(lines, 2, who); }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Permit> m_auditor;
};

QTEST_MAIN(TestAccessReviewsTab)
#include "tst_access_reviews_tab.moc"
