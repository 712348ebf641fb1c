#include "app/consent/purposes.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "ui/look/style.h"
#include "ui/pages/purposes_page.h"
#include "ui/session/session.h"
#include "ui/widgets/plain_message_box.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::byName;

class TestPurposesPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QVERIFY(m_house->services().purposes().seedDefaults(m_house->founder(), u"Voorbeeld"_s).result());
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        m_page = std::make_unique<PurposesPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(rows() > 1);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
    }

    void leavesWhatIsTypedAloneWhenTheListIsReadAgain()
    {
        title()->setText(u"Half a title"_s);
        QSignalSpy read(table()->model(), &QAbstractItemModel::modelReset);

        m_page->refresh();

        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(title()->text(), u"Half a title"_s);
    }

    void leavesTheFormOfANewOneAloneToo()
    {
        byName<QPushButton>(*m_page, u"New purpose"_s)->click();
        QSignalSpy read(table()->model(), &QAbstractItemModel::modelReset);

        m_page->refresh();

        QTRY_COMPARE(read.size(), 1);
        QVERIFY(title()->text().isEmpty());
        QVERIFY(!table()->currentIndex().isValid());
    }

    void asksWhatBecomesOfTheChangesBeforeAnotherIsShown()
    {
        const QString before = title()->text();
        title()->setText(u"Half a title"_s);

        choose(1);
        QVERIFY(answer(u"Go on editing"_s));
        QCOMPARE(title()->text(), u"Half a title"_s);
        QCOMPARE(table()->currentIndex().row(), 0);

        choose(1);
        QVERIFY(answer(u"Discard changes"_s));
        QVERIFY(title()->text() != u"Half a title"_s);
        QCOMPARE(table()->currentIndex().row(), 1);
        choose(0);
        QCOMPARE(title()->text(), before);
    }

    void savesTheChangesBeforeAnotherIsShown()
    {
        title()->setText(u"A whole title"_s);

        choose(1);
        QVERIFY(answer(u"Save purpose"_s));

        QTRY_VERIFY(title()->text() != u"A whole title"_s);
        QTRY_COMPARE(table()->currentIndex().row(), 1);
        choose(0);
        QTRY_COMPARE(title()->text(), u"A whole title"_s);
    }

    void staysWithWhatCannotBeSaved()
    {
        title()->clear();

        choose(1);
        QVERIFY(answer(u"Save purpose"_s));

        QVERIFY(title()->accessibleDescription().contains(u"Give the title in English."_s));
        QCOMPARE(table()->currentIndex().row(), 0);
    }

    void showsWhatWasSaved()
    {
        title()->setText(u"A whole title"_s);
        byName<QPushButton>(*m_page, u"Save purpose"_s)->click();

        QTRY_VERIFY(!byName<QPushButton>(*m_page, u"Save purpose"_s)->isEnabled());
        QCOMPARE(title()->text(), u"A whole title"_s);
    }

    void beginsWithTheListWhereThereIsNoRoomForBoth()
    {
        PurposesPage page(*m_session);
        page.resize(600, 720);
        page.show();
        page.refresh();
        auto *list = page.findChild<QTableView *>();
        QTRY_VERIFY(list->model()->rowCount() > 1);
        QVERIFY(list->isVisible());

        click(list, 0);
        QVERIFY(!list->isVisible());
        byName<QPushButton>(page, u"Back to the list"_s)->click();
        QVERIFY(list->isVisible());
        click(list, 0);
        QVERIFY(!list->isVisible());
    }

private:
    QTableView *table() const { return m_page->findChild<QTableView *>(); }
    int rows() const { return table()->model()->rowCount(); }
    QLineEdit *title() const { return byName<QLineEdit>(*m_page, u"Title in English"_s); }

    void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }

    static void click(QTableView *list, int row)
    {
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row, 0)).center());
    }

    bool answer(const QString &verb) const
    {
        const auto boxes = m_page->findChildren<PlainMessageBox *>();
        for (PlainMessageBox *box : boxes) {
            if (auto *button = box->isVisible() ? byName<QPushButton>(*box, verb) : nullptr) {
                button->click();
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PurposesPage> m_page;
};

QTEST_MAIN(TestPurposesPage)

#include "tst_purposes_page.moc"
