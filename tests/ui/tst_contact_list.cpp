#include "app/consent/purposes.h"
#include "app/lists/saved_filters.h"
#include "contacts_desk.h"
#include "ui/dialogs/bulk_edit_dialog.h"
#include "ui/dialogs/contact_filter_dialog.h"
#include "ui/dialogs/filter_name_dialog.h"
#include "ui/models/row_selection.h"
#include "ui/pages/contact_table.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/contact_list_header.h"
#include "ui/widgets/selection_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace tests;

namespace {

/// A list of a thousand people on the screen.
struct LongList
{
    EndlessSource source{1000};
    ContactListView view;

    LongList()
    {
        view.setSource(&source);
        view.resize(420, 500);
        view.show(nullptr, 1000);
        view.QWidget::show();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, Qt::Key(key), modifiers);
    }
    void click(qint64 row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.rowRect(row).center());
    }
};

QList<RowSelection::Stretch> stretches(std::initializer_list<std::pair<int, int>> pairs)
{
    QList<RowSelection::Stretch> all;
    for (const auto &[first, last] : pairs)
        all.append({first, last});
    return all;
}

ContactFile fileOf(const Desk &desk, qint64 contact)
{
    auto file = desk.house->services().contacts().find(
        desk.house->founder(), FilingSystem::Customers, Id<Contact>(contact));
    file.waitForFinished();
    return *file.result();
}

void fillLanguage(BulkEditDialog &dialog, const QString &language)
{
    auto *field = named<QComboBox>(dialog, u"What is changed"_s);
    field->setCurrentIndex(field->findText(u"Language"_s));
    named<QComboBox>(dialog, u"New value"_s)->setEditText(language);
    named<QLineEdit>(dialog, u"Where the news"_s)->setText(u"letter to all"_s);
}

QStringList namesShown(const Desk &desk)
{
    QStringList names;
    for (qint64 row = 0; row < desk.list()->count(); ++row)
        names.append(desk.list()->rowData(row) ? desk.list()->rowData(row)->name : QString());
    return names;
}

} // namespace

class TestContactList final : public QObject
{
    Q_OBJECT

private slots:
    void chosenRowsAreKeptAsStretches();
    void clicksWithCtrlAndShiftChooseSeveral();
    void theKeyboardChoosesSeveral();
    void everybodyIsChosenAndCounted();
    void whoeverHearsTheListHearsWhoIsChosen();
    void asksOnceForWhatCannotBeGiven();
    void theCurrentRowStaysInSightWhenTheListBecomesLower();
    void aHeadSortsByMouseAndKeyboard();
    void sortingByDueDateAsksForThatOrder();
    void theNextPersonIsChosenWhenOneGoes();
    void theChosenStayChosenWhenTheListChanges();
    void severalAreEditedAtOnceAndTheRefusedAreNamed();
    void aChangeOfSeveralGoesOnWhenThePageIsGone();
    void noMoreThan500AreNamedThatWereNotChanged();
    void tabGoesInReadingOrder();
};

void TestContactList::chosenRowsAreKeptAsStretches()
{
    RowSelection chosen;
    chosen.add(10, 20);
    chosen.add(30, 40);
    chosen.add(21, 29);
    QCOMPARE(chosen.stretches(), stretches({{10, 40}}));
    chosen.toggle(25);
    QCOMPARE(chosen.stretches(), stretches({{10, 24}, {26, 40}}));
    QCOMPARE(chosen.count(), 30);
    QVERIFY(!chosen.contains(25) && !chosen.contains(9) && !chosen.contains(41));
    QVERIFY(chosen.contains(24) && chosen.contains(26) && chosen.contains(40));
    chosen.remove(0, 30);
    QCOMPARE(chosen.stretches(), stretches({{31, 40}}));
}

void TestContactList::clicksWithCtrlAndShiftChooseSeveral()
{
    LongList list;
    list.click(1);
    QVERIFY(list.view.selection().isEmpty());
    list.click(3, Qt::ControlModifier);
    QCOMPARE(list.view.selection().stretches(), stretches({{1, 1}, {3, 3}}));
    list.click(5, Qt::ShiftModifier);
    QCOMPARE(list.view.selection().stretches(), stretches({{3, 5}}));
    list.click(4, Qt::ControlModifier);
    QCOMPARE(list.view.selection().stretches(), stretches({{3, 3}, {5, 5}}));
    list.click(2);
    QVERIFY(list.view.selection().isEmpty());
}

void TestContactList::theKeyboardChoosesSeveral()
{
    LongList list;
    list.press(Qt::Key_Home);
    list.press(Qt::Key_Down, Qt::ShiftModifier);
    list.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list.view.selection().stretches(), stretches({{0, 2}}));
    list.press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(list.view.selection().stretches(), stretches({{0, 1}}));
    list.press(Qt::Key_Down, Qt::ControlModifier);
    list.press(Qt::Key_Down, Qt::ControlModifier);
    list.press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(list.view.selection().stretches(), stretches({{0, 1}, {3, 3}}));
    list.press(Qt::Key_Escape);
    QVERIFY(list.view.selection().isEmpty());
    QCOMPARE(list.view.currentRow(), 3);
}

void TestContactList::everybodyIsChosenAndCounted()
{
    LongList list;
    SelectionBar bar;
    connect(&list.view, &ContactListView::selectionChanged, &bar, &SelectionBar::setCount);
    list.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(list.view.selection().count(), 1000);
    QCOMPARE(bar.accessibleName(), u"1,000 selected"_s);
    QVERIFY(bar.isVisibleTo(bar.parentWidget()));
    list.press(Qt::Key_Escape);
    QVERIFY(bar.isHidden());
}

void TestContactList::asksOnceForWhatCannotBeGiven()
{
    LongList list;
    list.source.isBroken = true;
    list.view.show(nullptr, 1000);
    QSignalSpy failed(&list.view, &ContactListView::failed);
    const int before = list.source.asked;

    list.view.viewport()->repaint();
    QTRY_COMPARE(failed.count(), 1);
    for (int i = 0; i < 5; ++i)
        list.view.viewport()->repaint();
    QCOMPARE(list.source.asked, before + 1);

    list.source.isBroken = false;
    list.press(Qt::Key_End);
    list.view.viewport()->repaint();
    QTRY_VERIFY(list.view.rowData(999) != nullptr);
    list.press(Qt::Key_Home);
    list.view.viewport()->repaint();
    QTRY_VERIFY(list.view.rowData(0) != nullptr);
}

void TestContactList::whoeverHearsTheListHearsWhoIsChosen()
{
    LongList list;
    list.click(1);
    list.click(3, Qt::ControlModifier);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&list.view);
    QVERIFY(spoken->child(1)->state().selected && spoken->child(3)->state().selected);
    QVERIFY(!spoken->child(2)->state().selected);
    QVERIFY(spoken->child(2)->state().multiSelectable);
}

void TestContactList::theCurrentRowStaysInSightWhenTheListBecomesLower()
{
    LongList list;
    list.press(Qt::Key_End);
    list.view.resize(420, 460); // the bar that counts the chosen takes its place
    QVERIFY(list.view.viewport()->rect().contains(list.view.rowRect(999)));
}

void TestContactList::aHeadSortsByMouseAndKeyboard()
{
    LongList list;
    ContactListHeader header(&list.view);
    header.show();
    QSignalSpy chosen(&header, &ContactListHeader::sortChosen);
    auto *due = named<QAbstractButton>(header, u"Sort by the day"_s);
    QVERIFY(due != nullptr);
    due->click();
    QCOMPARE(header.sort(), ListSort::DueOn);
    QCOMPARE(due->accessibleName(), u"Sorted by the day until which people are kept"_s);
    auto *name = named<QAbstractButton>(header, u"Sort by name"_s);
    QVERIFY(name != nullptr);
    QTest::keyClick(name, Qt::Key_Space);
    QCOMPARE(header.sort(), ListSort::Name);
    QCOMPARE(chosen.size(), 2);
}

void TestContactList::sortingByDueDateAsksForThatOrder()
{
    Desk desk;
    desk.open(desk.house->founder());
    QTRY_COMPARE(desk.list()->count(), 3);
    QVERIFY(named<QAbstractButton>(*desk.page, u"Sort by the day"_s) != nullptr);
    named<QAbstractButton>(*desk.page, u"Sort by the day"_s)->click();
    QTRY_VERIFY(desk.list()->view() != nullptr);
    QCOMPARE(desk.list()->count(), 3);
    QVERIFY(named<QAbstractButton>(*desk.page, u"Sort by name"_s) != nullptr);
    named<QAbstractButton>(*desk.page, u"Sort by name"_s)->click();
    QTRY_VERIFY(desk.list()->view() == nullptr);
}

void TestContactList::theNextPersonIsChosenWhenOneGoes()
{
    Desk desk;
    desk.open(desk.house->founder());
    QTRY_COMPARE(desk.list()->count(), 3);
    QTRY_VERIFY(desk.list()->rowData(1) != nullptr);
    desk.list()->setCurrentRow(1);
    const QStringList before = namesShown(desk);
    desk.house->services()
        .contacts()
        .remove(desk.house->founder(), FilingSystem::Customers, desk.list()->currentContact())
        .waitForFinished();
    QTRY_COMPARE(desk.list()->count(), 2);
    QTRY_VERIFY(desk.list()->currentRow() == 1 && desk.list()->rowData(1) != nullptr);
    QCOMPARE(desk.list()->rowData(1)->name, before.at(2));
    QTRY_COMPARE(desk.list()->currentContact(), desk.list()->rowData(1)->contact);
}

void TestContactList::theChosenStayChosenWhenTheListChanges()
{
    Desk desk;
    desk.open(desk.house->founder());
    QTRY_COMPARE(desk.list()->count(), 3);
    QTRY_VERIFY(desk.list()->rowData(2) != nullptr);
    desk.list()->setCurrentRow(1);
    QTest::keyClick(desk.list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.list()->selection().stretches(), stretches({{1, 2}}));
    const Id<Contact> current = desk.list()->currentContact();
    desk.add(person(u"Aafke"_s, u"Aa"_s, u"aafke@voorbeeld.example"_s));
    QTRY_COMPARE(desk.list()->count(), 4);
    QTRY_COMPARE(desk.list()->selection().stretches(), stretches({{2, 3}}));
    QTRY_COMPARE(desk.list()->currentRow(), 3);
    QCOMPARE(desk.list()->currentContact(), current);
}

void TestContactList::severalAreEditedAtOnceAndTheRefusedAreNamed()
{
    Desk desk;
    desk.open(desk.house->founder());
    QTRY_COMPARE(desk.list()->count(), 3);
    QTRY_VERIFY(desk.list()->rowData(2) != nullptr);
    desk.house->services()
        .contacts()
        .remove(desk.house->founder(), FilingSystem::Customers, Id<Contact>(3))
        .waitForFinished();
    ContactListSource people(*desk.session);
    auto *dialog = new BulkEditDialog(
        *desk.session, people, {Id<Contact>(1), Id<Contact>(2), Id<Contact>(3)}, desk.page.get());
    QSignalSpy edited(dialog, &BulkEditDialog::edited);
    dialog->open();
    auto *field = named<QComboBox>(*dialog, u"What is changed"_s);
    QVERIFY(field->findText(u"City"_s) >= 0 || field->findText(u"Town"_s) >= 0);
    QCOMPARE(field->findText(u"Surname"_s), -1);
    field->setCurrentIndex(field->findText(u"Language"_s));
    named<QComboBox>(*dialog, u"New value"_s)->setEditText(u"fr"_s);
    buttonNamed(*dialog, u"Change 3 contact(s)"_s)->click();
    QVERIFY(edited.isEmpty()); // it asks where the news comes from first
    named<QLineEdit>(*dialog, u"Where the news"_s)->setText(u"letter to all"_s);
    buttonNamed(*dialog, u"Change 3 contact(s)"_s)->click();
    QTRY_COMPARE(edited.size(), 1);
    QCOMPARE(edited.first().at(0).toInt(), 2);
    QCOMPARE(edited.first().at(1).toInt(), 1);
    QVERIFY(dialog->isVisible());
    auto *refused = dialog->findChild<ContactTable *>();
    QVERIFY(refused->isVisible());
    QCOMPARE(refused->model()->rowCount(), 1);
    QVERIFY(!refused->model()->index(0, 1).data().toString().isEmpty());
    QCOMPARE(fileOf(desk, 1).valueOf(ContactField::Language), u"fr"_s);
    QCOMPARE(fileOf(desk, 2).valueOf(ContactField::Language), u"fr"_s);
}

void TestContactList::aChangeOfSeveralGoesOnWhenThePageIsGone()
{
    Desk desk;
    desk.open(desk.house->founder());
    QList<Id<Contact>> everybody;
    for (int i = 1; i <= 450; ++i)
        everybody.append(Id<Contact>(i <= 3 ? i : 3));
    ContactListSource people(*desk.session);
    JobList jobs;
    QString outcome;
    connect(&jobs, &JobList::jobRemoved, this, [&](const Job *job) { outcome = job->outcome(); });
    auto *dialog = new BulkEditDialog(*desk.session, people, everybody, desk.page.get());
    connect(dialog, &BulkEditDialog::jobStarted, &jobs, &JobList::add);
    dialog->open();
    fillLanguage(*dialog, u"fr"_s);
    buttonNamed(*dialog, u"Change 450 contact(s)"_s)->click();
    QCOMPARE(jobs.jobs().size(), 1);

    desk.page.reset();

    QTRY_VERIFY(jobs.isEmpty());
    QVERIFY2(outcome.contains(u"changed"_s), qPrintable(outcome));
    QCOMPARE(fileOf(desk, 3).valueOf(ContactField::Language), u"fr"_s);
}

void TestContactList::noMoreThan500AreNamedThatWereNotChanged()
{
    Desk desk;
    desk.open(desk.house->founder());
    QList<Id<Contact>> nobody;
    for (int i = 0; i < 600; ++i)
        nobody.append(Id<Contact>(1000 + i));
    ContactListSource people(*desk.session);
    auto *dialog = new BulkEditDialog(*desk.session, people, nobody, desk.page.get());
    dialog->open();
    fillLanguage(*dialog, u"fr"_s);

    buttonNamed(*dialog, u"Change 600 contact(s)"_s)->click();

    auto *refused = dialog->findChild<ContactTable *>();
    QTRY_COMPARE(refused->model()->rowCount(), 501);
    QCOMPARE(refused->model()->index(500, 0).data().toString(), u"and 100 more"_s);
}

void TestContactList::tabGoesInReadingOrder()
{
    Desk desk;
    desk.open(desk.house->founder());
    QTRY_COMPARE(desk.list()->count(), 3);
    QStringList met;
    QWidget *widget = buttonNamed(*desk.page, u"New contact"_s);
    for (int steps = 0; widget != nullptr && widget != desk.list() && steps < 60; ++steps) {
        if (widget->isVisibleTo(desk.page.get()) && (widget->focusPolicy() & Qt::TabFocus)) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            met.append(button != nullptr && widget->accessibleName().isEmpty() ? button->text()
                                                                               : widget->accessibleName());
        }
        widget = widget->nextInFocusChain();
    }
    QCOMPARE(met.first(), u"New contact"_s);
    QCOMPARE(widget, desk.list());
    const QStringList wanted = {u"Search contacts"_s, u"Set the filter"_s, u"Sorted by name"_s};
    qsizetype at = 0;
    for (const QString &name : wanted) {
        const qsizetype found = met.indexOf(name);
        QVERIFY2(found > at, qPrintable(name + u" in "_s + met.join(u", "_s)));
        at = found;
    }
}

QTEST_MAIN(TestContactList)
#include "tst_contact_list.moc"
