#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The words of the controls in the order in which Tab reaches them.
QStringList order(const QWidget &window)
{
    QStringList words;
    for (const QWidget *next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain()) {
        if (const auto *button = qobject_cast<const QPushButton *>(next))
            words.append(button->text());
    }
    return words;
}

} // namespace

/// What is made late is reached where it stands.
class TestTabOrder final : public QObject
{
    Q_OBJECT

private slots:
    void putsWhatIsMadeLateAfterItsNeighbour()
    {
        QWidget window;
        auto *first = new QPushButton(u"first"_s, &window);
        new QPushButton(u"last"_s, &window);
        auto *late = new QWidget(&window);
        new QPushButton(u"second"_s, late);
        new QPushButton(u"third"_s, late);

        tabAfter(first, {late});

        QCOMPARE(order(window), (QStringList{u"first"_s, u"second"_s, u"third"_s, u"last"_s}));
    }

    void putsWhatIsMadeLateBeforeItsNeighbour()
    {
        QWidget window;
        new QPushButton(u"first"_s, &window);
        auto *foot = new QWidget(&window);
        new QPushButton(u"foot"_s, foot);
        auto *late = new QPushButton(u"late"_s, &window);

        tabBefore(foot, {late});
        tabBefore(foot, {late}); // again changes nothing

        QCOMPARE(order(window), (QStringList{u"first"_s, u"late"_s, u"foot"_s}));
    }

    void putsWhatIsMadeLateBeforeWhatCameFirst()
    {
        QWidget window;
        auto *first = new QPushButton(u"first"_s, &window);
        new QPushButton(u"last"_s, &window);
        auto *late = new QPushButton(u"late"_s, &window);

        tabBefore(first, {late});

        QCOMPARE(order(window), (QStringList{u"late"_s, u"first"_s, u"last"_s}));
    }

    void reachesWhatAFilterOffersBeforeItIsShownAsWell()
    {
        QWidget window;
        auto *bar = new FilterBar;
        bar->addControl(new QPushButton(u"Filter"_s));
        auto *column = new QVBoxLayout(&window);
        for (QWidget *part :
            std::initializer_list<QWidget *>{new QPushButton(u"before"_s), bar, new QPushButton(u"after"_s)})
            column->addWidget(part);

        window.show();

        QCOMPARE(order(window), (QStringList{u"before"_s, u"Filter"_s, u"Clear filter"_s, u"after"_s}));
    }

    void reachesTheChipsOfAFilterWhereTheFilterStands()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new FilterBar;
        for (QWidget *part :
            std::initializer_list<QWidget *>{new QPushButton(u"before"_s), bar, new QPushButton(u"after"_s)})
            column->addWidget(part);

        bar->setChip(u"open"_s, u"Open"_s);
        bar->setChip(u"all"_s, u"All"_s);

        QCOMPARE(
            order(window), (QStringList{u"before"_s, u"Open"_s, u"All"_s, u"Clear filter"_s, u"after"_s}));
    }

    void goesRoundPastTheFieldsOfAPageThatIsMadeLate()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *rail = new QPushButton(u"rail"_s);
        auto *foot = new QPushButton(u"foot"_s);
        column->addWidget(rail);
        column->addWidget(foot);
        auto *page = new QWidget;
        auto *field = new QLineEdit;
        (new QVBoxLayout(page))->addWidget(new FormField(field));
        column->insertWidget(1, page);

        tabBehind(page, {foot});

        window.show();
        rail->setFocus();
        QApplication::setActiveWindow(&window);
        QList<QWidget *> reached;
        for (int step = 0; step < 6; ++step) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            reached.append(window.focusWidget());
        }
        QCOMPARE(reached, (QList<QWidget *>{field, foot, rail, field, foot, rail}));
    }

    void showsWhichTabHasTheKeyboard()
    {
        QApplication::setStyle(new Style);
        theme().apply(ThemeChoice::Light);
        QTabBar tabs;
        tabs.addTab(u"Queue"_s);
        tabs.addTab(u"Board"_s);
        tabs.show();
        QApplication::setActiveWindow(&tabs);
        const auto ring = [&tabs] {
            const QImage shown = tabs.grab().toImage();
            const QRect place = tabs.tabRect(0);
            int seen = 0;
            for (int x = place.left(); x <= place.right(); ++x)
                seen += shown.pixelColor(x, place.top() + 3) == theme().tokens().accent;
            return seen;
        };

        tabs.clearFocus();
        QCOMPARE(ring(), 0);
        tabs.setFocus(Qt::TabFocusReason);
        QVERIFY(ring() > tabs.tabRect(0).width() / 2);
    }
};

QTEST_MAIN(TestTabOrder)

#include "tst_tab_order.moc"
