#include "app/demo/demonstration.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"
#include "app/retention/retention.h"
#include "support/open_house.h"
#include "ui/charts/chart_card.h"
#include "ui/look/theme.h"
#include "ui/pages/people_behind_card.h"
#include "ui/pages/retention_page.h"
#include "ui/session/session.h"
#include "ui/shell/command.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/key_figure_card.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLocale>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace {

/// The page over a demonstration file, shown and answered.
struct Desk
{
    explicit Desk(int people)
    {
        house = tests::OpenHouse::open(Backend::Embedded, Clock([] {
            return Instant::fromDateTime(QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
        }));
        if (people > 0)
            filled = bool(house->services()
                              .demonstration()
                              .fill(house->founder(), house->confirm(house->founder()), people, 7)
                              .result());
        session = std::make_unique<Session>(house->shared(), house->founder());
        page = std::make_unique<RetentionPage>(*session);
        page->resize(1080, 700);
        page->show();
        QSignalSpy answered(page.get(), &Page::busyChanged);
        page->refresh();
        QTRY_VERIFY(answered.count() >= 2);
        figures = house->services().retention().figures(house->founder(), FilingSystem::Customers).result();
    }

    ChartCard *chart(int place) const { return page->findChildren<ChartCard *>().value(place); }
    QWidget *bars(int place) const { return chart(place)->findChild<QGraphicsView *>(); }
    PeopleBehindCard *selection() const { return page->findChild<PeopleBehindCard *>(); }

    std::unique_ptr<tests::OpenHouse> house;
    std::unique_ptr<Session> session;
    std::unique_ptr<RetentionPage> page;
    Result<RetentionFigures> figures = RetentionFigures();
    bool filled = true;
};

qint64 sumOf(const QTableView &table)
{
    qint64 sum = 0;
    const int last = table.model()->columnCount() - 1;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        sum += QLocale().toLongLong(table.model()->index(row, last).data().toString());
    return sum;
}

bool isOfAState(const KeyFigureCard &card)
{
    for (const RetentionGroup group : allRetentionGroups) {
        if (card.accessibleName().endsWith(groupWord(group)))
            return true;
    }
    return false;
}

/// The card of a group, in whatever order they stand.
KeyFigureCard *cardOf(const RetentionPage &page, RetentionGroup group)
{
    for (KeyFigureCard *card : page.findChildren<KeyFigureCard *>()) {
        if (card->accessibleName().endsWith(groupWord(group)))
            return card;
    }
    return nullptr;
}

} // namespace

class TestRetentionPage final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<Desk>(120); }
    void cleanup() { m_desk.reset(); }

    void answersPrintAndExportOfTheMenu()
    {
        QList<Command> answered;
        const auto actions = m_desk->page->pageActions();
        for (const QAction *action : actions) {
            const auto command = answeredCommand(action);
            if (!command)
                continue;
            QVERIFY(action->isEnabled());
            answered.append(*command);
        }

        QVERIFY(answered.contains(Command::Print));
        QVERIFY(answered.contains(Command::Export));
    }

    void ticksTheFilingSystemThatWasChosenElsewhere()
    {
        m_desk->session->setFilingSystem(FilingSystem::Employees);

        const auto chips = m_desk->page->findChildren<Chip *>();
        QStringList ticked;
        for (const Chip *chip : chips) {
            if (chip->isChecked())
                ticked.append(chip->text());
        }
        QCOMPARE(ticked, QStringList{filingSystemWord(FilingSystem::Employees)});
    }

    void showsFiguresThatAddUp()
    {
        QVERIFY(m_desk->filled);
        QVERIFY(m_desk->figures);
        qint64 sum = peopleIn(*m_desk->figures, RetentionGroup::NoRule);
        // The first five part everybody; holds to review and the archive are told of besides.
        const auto cards = m_desk->page->findChildren<KeyFigureCard *>();
        for (const KeyFigureCard *card : cards) {
            if (!isOfAState(*card))
                continue;
            sum += QLocale().toLongLong(card->accessibleName().section(u' ', 0, 0));
        }

        QVERIFY(m_desk->figures->total() > 0);
        QCOMPARE(sum, m_desk->figures->total());
    }

    /// Qt Charts makes dots of a name that it has no room for.
    void namesEveryBarWhateverTheSizeOfLetters()
    {
        const auto normal = qScopeGuard([] { theme().setZoom(100); });
        for (const int zoom : {100, 150, Theme::largestZoom}) {
            theme().setZoom(zoom);
            QCoreApplication::processEvents();
            QStringList names;
            const auto items = m_desk->chart(0)->findChild<QGraphicsView *>()->scene()->items();
            for (const QGraphicsItem *item : items) {
                if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
                    names.append(text->toPlainText().simplified()); // a long one stands in two lines
            }
            for (int row = 0; row < m_desk->chart(0)->table()->model()->rowCount(); ++row) {
                const QString name = m_desk->chart(0)->table()->model()->index(row, 0).data().toString();
                QVERIFY2(names.contains(name), qPrintable(QStringLiteral("%1 at %2").arg(name).arg(zoom)));
            }
        }
    }

    void saysInTheTableWhatTheBarsSay()
    {
        const QTableView *table = m_desk->chart(0)->table();

        QCOMPARE(sumOf(*table), m_desk->figures->total());
        const QList<RetentionGroup> groups = shownGroups(*m_desk->figures);
        const QList<ContactKind> kinds = shownKinds(FilingSystem::Customers);
        for (int row = 0; row < kinds.size(); ++row) {
            QCOMPARE(table->model()->index(row, 0).data().toString(), kindsWord(kinds[row]));
            for (int column = 0; column < groups.size(); ++column)
                QCOMPARE(table->model()->index(row, column + 1).data().toString(),
                    QLocale().toString(peopleIn(*m_desk->figures, kinds[row], groups[column])));
        }
    }

    void choosesABarByKeyboard()
    {
        QWidget *bars = m_desk->bars(0);
        QSignalSpy chosen(m_desk->chart(0), &ChartCard::drilledDown);

        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Right);
        QTest::keyClick(bars, Qt::Key_Return);

        QCOMPARE(chosen.count(), 1);
        QVERIFY(m_desk->selection()->chosen().has_value());
        const int series = chosen.first().at(1).toInt();
        QCOMPARE(m_desk->selection()->chosen()->states, statesOf(shownGroups(*m_desk->figures).at(series)));
        QCOMPARE(*m_desk->selection()->chosen()->kind, shownKinds(FilingSystem::Customers).first());
    }

    void speaksEveryPartOfABar()
    {
        auto *chart = QAccessible::queryAccessibleInterface(m_desk->bars(0));
        const QList<ContactKind> kinds = shownKinds(FilingSystem::Customers);
        const QList<RetentionGroup> groups = shownGroups(*m_desk->figures);

        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->childCount(), int(kinds.size() * groups.size()));
        const QString last = chart->child(chart->childCount() - 1)->text(QAccessible::Name);
        QCOMPARE(last,
            QStringLiteral("%1, %2: %3")
                .arg(kindsWord(kinds.last()), groupWord(groups.last()),
                    QLocale().toString(peopleIn(*m_desk->figures, kinds.last(), groups.last()))));
    }

    void tellsTheTablesOfItsChartsApart()
    {
        QStringList names;
        const auto buttons = m_desk->page->findChildren<QToolButton *>();
        for (QToolButton *button : buttons)
            names.append(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name));

        QCOMPARE(names.removeDuplicates(), 0);
    }

    void showsThePeopleBehindAFigureAndGoesToThem()
    {
        QSignalSpy wanted(m_desk->page.get(), &Page::recordWanted);
        QVERIFY(peopleIn(*m_desk->figures, RetentionGroup::TermOver) > 0);

        QTest::mouseClick(cardOf(*m_desk->page, RetentionGroup::TermOver), Qt::LeftButton);
        QTableView *people = m_desk->selection()->table();
        QTRY_VERIFY(people->model()->rowCount() > 0);
        QVERIFY(people->model()->rowCount() <= peopleIn(*m_desk->figures, RetentionGroup::TermOver));
        for (int row = 0; row < people->model()->rowCount(); ++row)
            QCOMPARE(people->model()->index(row, 2).data().toString(), stateWord(RetentionState::TermOver));
        emit people->activated(people->model()->index(0, 0));

        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("contacts"));
        QVERIFY(wanted.first().at(1).toLongLong() > 0);
    }

    void showsThePeopleBehindAMonth()
    {
        QWidget *bars = m_desk->bars(1);
        QTableView *people = m_desk->selection()->table();
        const RetentionMonth first = m_desk->figures->months.first();
        QVERIFY(first.toErase > 0);

        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Return);

        QTRY_COMPARE(m_desk->selection()->total().value_or(-1), first.toErase);
        QTRY_COMPARE(people->model()->rowCount(), static_cast<int>(std::min<qint64>(first.toErase, 50)));
    }

    void keepsTheSelectionInSightWhereverThePageIsScrolled()
    {
        auto *scroll = m_desk->page->findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 300);
        QTest::mouseClick(cardOf(*m_desk->page, RetentionGroup::TermOver), Qt::LeftButton);
        for (const int place : {0, 300, scroll->verticalScrollBar()->maximum()}) {
            scroll->verticalScrollBar()->setValue(place);
            const QRect card(
                m_desk->selection()->mapTo(scroll->viewport(), QPoint()), m_desk->selection()->size());
            QVERIFY2(scroll->viewport()->rect().contains(card), qPrintable(QString::number(place)));
            QVERIFY(card.height() >= 260);
        }
    }

    void comesBackFromThePeopleToTheBar()
    {
        QApplication::setActiveWindow(m_desk->page.get());
        QWidget *bars = m_desk->bars(0);
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Return);
        QTRY_VERIFY(m_desk->selection()->table()->isVisible());
        m_desk->selection()->table()->setFocus();

        QTest::keyClick(m_desk->selection()->table(), Qt::Key_Escape);

        QVERIFY(bars->hasFocus());
        QVERIFY(m_desk->selection()->chosen().has_value());
    }

    void letsGoOfTheSelectionByItsChip()
    {
        QTest::mouseClick(cardOf(*m_desk->page, RetentionGroup::TermOver), Qt::LeftButton);
        QVERIFY(m_desk->selection()->chosen().has_value());

        emit m_desk->selection()->findChild<Chip *>()->removeRequested();

        QVERIFY(!m_desk->selection()->chosen().has_value());
    }

    void showsTablesInPlaceOfCharts()
    {
        m_desk->page->pageActions().first()->trigger();

        QVERIFY(m_desk->chart(0)->isTableShown());
        QTableView *table = m_desk->chart(0)->table();
        QVERIFY(table->isVisible());
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        QVERIFY(!m_desk->bars(1)->isVisible());
    }

    /// The page on which it is done is not there for who sees figures alone.
    void offersToSettleStartsToWhoSeesThePeople()
    {
        const auto offer = [](const RetentionPage &page) {
            for (const QAction *action : page.findChildren<QAction *>()) {
                if (action->text() == QLatin1String("Settle them"))
                    return action->isVisible();
            }
            return false;
        };
        const Permit auditor =
            m_desk->house->member(QStringLiteral("toezicht"), {{Role::Auditor, FilingSystem::Customers}});
        Session session(m_desk->house->shared(), auditor);
        RetentionPage page(session);
        QSignalSpy answered(&page, &Page::busyChanged);
        page.refresh();
        QTRY_VERIFY(answered.count() >= 2);

        QVERIFY(offer(*m_desk->page));
        QVERIFY(!offer(page));
    }

    void saysWhatWillBeHereWhileThereIsNobody()
    {
        const Desk empty(0);

        QVERIFY(!empty.chart(0)->isVisible());
        QVERIFY(!empty.page->pageActions().at(1)->isEnabled());
    }

private:
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestRetentionPage)
#include "tst_retention_page.moc"
