#include "ui/look/theme.h"
#include "ui/shell/rail.h"
#include "ui/shell/rail_delegate.h"

#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// 24 pages, as many as an organisation with every right sees: six of work, four of insight, eight registers,
/// six others.
QList<PageEntry> manyPages()
{
    QList<PageEntry> entries;
    const std::pair<RailGroup, int> groups[] = {
        {RailGroup::Work, 6}, {RailGroup::Insight, 4}, {RailGroup::Registers, 8}, {RailGroup::SetUp, 6}};
    for (const auto &[group, count] : groups) {
        for (int i = 0; i < count; ++i)
            entries.append(
                {u"page%1"_s.arg(entries.size()), group, u"tag"_s, [] { return u"A page"_s; }, {}});
    }
    return entries;
}

constexpr int firstRegister = 10;
constexpr int firstOther = 18;

/// A rail as high as a window of 1280 by 800 leaves it.
struct Desk
{
    explicit Desk(int height = 736)
    {
        rail.setUser(u"M. Okafor"_s, u"Steward"_s);
        rail.resize(208, height);
        rail.show();
        rail.setCurrent(0);
        list = rail.findChild<QListWidget *>();
    }
    QListWidgetItem *page(int row) const
    {
        for (int i = 0; i < list->count(); ++i) {
            const QVariant value = list->item(i)->data(RailDelegate::RowRole);
            if (value.isValid() && value.toInt() == row)
                return list->item(i);
        }
        return nullptr;
    }
    bool shows(int row) const { return !page(row)->isHidden(); }
    QListWidgetItem *group(RailGroup group) const
    {
        for (int i = 0; i < list->count(); ++i) {
            const QVariant value = list->item(i)->data(RailDelegate::GroupRole);
            if (value.isValid() && value.toInt() == int(group))
                return list->item(i);
        }
        return nullptr;
    }
    void click(RailGroup which)
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(group(which)).center());
    }
    bool scrolls() const { return list->verticalScrollBar()->maximum() > 0; }

    Rail rail{manyPages()};
    QListWidget *list = nullptr;
};

} // namespace

class RailTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        theme().setZoom(100);
        theme().setDensity(Density::Comfortable);
    }

    void neverScrollsAtTheUsualSize()
    {
        Desk desk;
        for (int row = 0; row < 24; ++row) {
            desk.rail.setCurrent(row);
            QVERIFY2(!desk.scrolls(), qPrintable(QString::number(row)));
            QVERIFY(desk.shows(row));
            for (int work = 0; work < 6; ++work)
                QVERIFY(desk.shows(work));
        }
        desk.click(RailGroup::Insight);
        desk.click(RailGroup::Registers);
        QVERIFY(!desk.scrolls());
        desk.click(RailGroup::SetUp);
        QVERIFY(!desk.scrolls());
    }

    void opensTheWholeGroupOfThePageInFront()
    {
        Desk desk;
        desk.rail.setCurrent(firstOther + 3);
        for (int row = firstOther; row < 24; ++row)
            QVERIFY(desk.shows(row));
        QCOMPARE(desk.rail.current(), firstOther + 3);
    }

    void opensAnotherGroupByClickAndKeepsThePageInFrontInSight()
    {
        Desk desk;
        desk.rail.setCurrent(firstOther);
        QSignalSpy chosen(&desk.rail, &Rail::pageChosen);
        QSignalSpy toggled(&desk.rail, &Rail::groupToggled);
        if (desk.shows(firstRegister))
            desk.click(RailGroup::Registers);
        toggled.clear();

        desk.click(RailGroup::Registers);

        QCOMPARE(toggled.size(), 1);
        QCOMPARE(chosen.size(), 0);
        for (int row = firstRegister; row < firstOther; ++row)
            QVERIFY(desk.shows(row));
        QVERIFY(desk.shows(firstOther));
    }

    void foldsAndOpensByKeyboardAlone()
    {
        Desk desk;
        desk.rail.setCurrent(firstRegister);
        QSignalSpy chosen(&desk.rail, &Rail::pageChosen);
        QTest::keyClick(desk.list, Qt::Key_Left);
        QCOMPARE(desk.list->currentItem(), desk.group(RailGroup::Registers));
        QTest::keyClick(desk.list, Qt::Key_Left);
        QVERIFY(!desk.shows(firstRegister + 1));
        QVERIFY(desk.shows(firstRegister));
        QTest::keyClick(desk.list, Qt::Key_Return);
        QVERIFY(desk.shows(firstRegister + 1));
        QTest::keyClick(desk.list, Qt::Key_Space);
        QVERIFY(!desk.shows(firstRegister + 1));
        QTest::keyClick(desk.list, Qt::Key_Right);
        QVERIFY(desk.shows(firstRegister + 1));
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(desk.list, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
    }

    void saysAloudWhetherAGroupIsFolded()
    {
        Desk desk;
        desk.rail.setCurrent(firstOther);
        desk.rail.setBadge(firstRegister + 2, 3);
        const auto spoken = [&] {
            return desk.group(RailGroup::Registers)->data(Qt::AccessibleTextRole).toString();
        };
        if (desk.shows(firstRegister + 2))
            desk.click(RailGroup::Registers);
        QVERIFY2(spoken().contains(u"folded"_s) && spoken().contains(u'3'), qPrintable(spoken()));

        desk.click(RailGroup::Registers);

        QVERIFY2(spoken().contains(u"open"_s) && !spoken().contains(u'3'), qPrintable(spoken()));
    }

    void followsWhatAssistiveTechnologySelects()
    {
        Desk desk;
        QSignalSpy chosen(&desk.rail, &Rail::pageChosen);
        auto *selection = desk.list->selectionModel();
        const auto select = [&](QListWidgetItem *item) {
            selection->select(desk.list->indexFromItem(item), QItemSelectionModel::ClearAndSelect);
            QCoreApplication::sendPostedEvents();
        };
        select(desk.page(3));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 3);
        const bool wasOpen = desk.group(RailGroup::SetUp)->data(RailDelegate::OpenRole).toBool();
        select(desk.group(RailGroup::SetUp));
        QCOMPARE(desk.group(RailGroup::SetUp)->data(RailDelegate::OpenRole).toBool(), !wasOpen);
    }

    void remembersWhatWasFolded()
    {
        Desk before;
        before.rail.setCurrent(0);
        if (!before.group(RailGroup::Insight)->data(RailDelegate::OpenRole).toBool())
            before.click(RailGroup::Insight);
        before.click(RailGroup::Insight);
        QVERIFY(!before.shows(6));

        Desk after;
        after.rail.restoreFolds(before.rail.foldState());

        QVERIFY(!after.shows(6));
        after.rail.restoreFolds("nonsense,-1,99|0,0,7"); // a settings file may hold anything
        QVERIFY(after.shows(0));
    }

    void keepsWorkAndThePageInFrontOnASmallScaledScreen()
    {
        theme().setZoom(150); // 1366 by 768: 911 by 512 of the design
        Desk desk(768 - 81);
        desk.rail.setFolded(true);
        desk.rail.setCurrent(firstOther);
        for (int work = 0; work < 6; ++work)
            QVERIFY(desk.shows(work));
        QVERIFY(desk.shows(firstOther));
        QVERIFY(!desk.shows(firstRegister));
        QVERIFY(!desk.shows(6));
        QVERIFY(desk.list->visualItemRect(desk.group(RailGroup::Insight)).height() >= 36); // 24 of the design
    }

    void hidesTheNameOfAGroupWithoutPages()
    {
        Desk desk;
        for (int row = firstRegister; row < firstOther; ++row)
            desk.rail.setEntryVisible(row, false);
        QVERIFY(desk.group(RailGroup::Registers)->isHidden());
        desk.rail.setEntryVisible(firstRegister, true);
        QVERIFY(!desk.group(RailGroup::Registers)->isHidden());
    }
};

QTEST_MAIN(RailTest)

#include "tst_rail.moc"
