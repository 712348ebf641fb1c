#include "ui/widgets/filter_bar.h"
#include "ui/widgets/tab_order.h"

#include <QLineEdit>
#include <QPushButton>
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
        for (QWidget *part : std::initializer_list<QWidget *>{
                 new QPushButton(u"before"_s), bar, new QPushButton(u"after"_s)})
            column->addWidget(part);

        window.show();

        QCOMPARE(order(window), (QStringList{u"before"_s, u"Filter"_s, u"Clear filter"_s, u"after"_s}));
    }

    void reachesTheChipsOfAFilterWhereTheFilterStands()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new FilterBar;
        for (QWidget *part : std::initializer_list<QWidget *>{
                 new QPushButton(u"before"_s), bar, new QPushButton(u"after"_s)})
            column->addWidget(part);

        bar->setChip(u"open"_s, u"Open"_s);
        bar->setChip(u"all"_s, u"All"_s);

        QCOMPARE(order(window), (QStringList{u"before"_s, u"Open"_s, u"All"_s, u"Clear filter"_s, u"after"_s}));
    }
};

QTEST_MAIN(TestTabOrder)

#include "tst_tab_order.moc"
