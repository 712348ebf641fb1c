#include "app/contacts/contacts.h"
#include "contacts_desk.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/dialogs/contact_edit_reversal.h"
#include "ui/pages/contact_detail.h"
#include "ui/widgets/search_field.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

class TestContactsPage final : public QObject
{
    Q_OBJECT

private slots:
    void aListOfAHundredMillionReachesItsLastRow();
    void theListIsSpokenOfAsAListWithRows();
    void theListShowsWhoIsThere();
    void searchingNarrowsTheList();
    void choosingSomebodyShowsThem();
    void somebodyCanBeChosenAgainAfterAnotherFilingSystem();
    void aViewerSeesNoVerbsThatChange();
    void wrongFieldsAreNamedAndTheDraftIsKept();
    void anEditIsStoredAndCanBeUndone();
};

void TestContactsPage::aListOfAHundredMillionReachesItsLastRow()
{
    EndlessSource source(100'000'000);
    ContactListView list;
    list.setSource(&source);
    list.resize(420, 500);
    list.show(nullptr, 100'000'000);
    list.QWidget::show();
    QTest::keyClick(&list, Qt::Key_End);
    QTRY_COMPARE(list.currentContact(), Id<Contact>(100'000'000));
    QVERIFY(list.viewport()->rect().contains(list.rowRect(99'999'999)));
    QCOMPARE(list.verticalScrollBar()->value(), list.verticalScrollBar()->maximum());
    QTest::keyClick(&list, Qt::Key_PageUp);
    QTRY_VERIFY(list.currentRow() < 99'999'999);
    QTest::keyClick(&list, Qt::Key_Home);
    QTRY_COMPARE(list.currentContact(), Id<Contact>(1));
}

void TestContactsPage::theListIsSpokenOfAsAListWithRows()
{
    EndlessSource source(1000);
    ContactListView list;
    list.setAccessibleName(u"Contacts"_s);
    list.setSource(&source);
    list.resize(420, 500);
    list.show(nullptr, 1000);
    list.QWidget::show();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&list);
    QVERIFY(spoken != nullptr);
    QCOMPARE(spoken->role(), QAccessible::List);
    QCOMPARE(spoken->text(QAccessible::Name), u"Contacts"_s);
    QVERIFY(spoken->childCount() >= 5 && spoken->childCount() < 40);
    QTRY_COMPARE(spokenRow(&list, 0), u"Person 0, Customer, consent not asked, keep until no rule"_s);
    QCOMPARE(spoken->indexOfChild(spoken->child(3)), 3);
}

void TestContactsPage::theListShowsWhoIsThere()
{
    Desk desk;
    desk.open(desk.house->founder());
    QTRY_COMPARE(desk.list()->count(), 3);
    QTRY_VERIFY(spokenRow(desk.list(), 0).startsWith(u"Aaltsz, Femke, Customer, consent not asked"_s));
    QTRY_VERIFY(spokenRow(desk.list(), 2).startsWith(u"Bouazza, Rachid"_s));
}

void TestContactsPage::searchingNarrowsTheList()
{
    Desk desk;
    desk.open(desk.house->founder());
    QTRY_COMPARE(desk.list()->count(), 3);
    auto *search = desk.page->findChild<SearchField *>();
    QVERIFY(search != nullptr);
    QTest::keyClicks(search, u"bouaz"_s);
    QTRY_COMPARE(desk.list()->count(), 1);
    QTRY_VERIFY(spokenRow(desk.list(), 0).startsWith(u"Bouazza, Rachid"_s));
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(desk.list()->currentRow(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(desk.list()->count(), 3);
    QTest::keyClicks(search, u"nobodyatall"_s);
    QTRY_COMPARE(desk.list()->count(), 0);
    QVERIFY(buttonNamed(*desk.page, u"Clear filter"_s) != nullptr);
}

void TestContactsPage::choosingSomebodyShowsThem()
{
    Desk desk;
    desk.open(desk.house->founder());
    QTRY_COMPARE(desk.list()->count(), 3);
    QTRY_VERIFY(desk.list()->rowData(0) != nullptr);
    QTest::keyClick(desk.list(), Qt::Key_Home);
    const auto speaksOf = [&desk](const QString &name) {
        const auto labels = desk.page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&name](const QLabel *label) {
            return label->text() == name || label->accessibleName() == name;
        });
    };
    QTRY_VERIFY(speaksOf(u"Femke Aaltsz"_s));
    QVERIFY(buttonNamed(*desk.page, u"Record consent"_s) != nullptr);
    QCOMPARE(desk.page->findChild<QTabWidget *>()->count(), 5);
}

void TestContactsPage::somebodyCanBeChosenAgainAfterAnotherFilingSystem()
{
    Desk desk;
    desk.open(desk.house->founder());
    QTRY_VERIFY(desk.list()->rowData(0) != nullptr);
    const auto *detail = desk.page->findChild<ContactDetail *>();
    const auto choose = [&] {
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, desk.list()->rowRect(0).center());
    };
    choose();
    QTRY_VERIFY(detail->contact().isStored());

    desk.session->setFilingSystem(FilingSystem::Employees);
    QTRY_COMPARE(desk.list()->count(), 0);
    desk.session->setFilingSystem(FilingSystem::Customers);
    QTRY_COMPARE(desk.list()->count(), 3);
    QTRY_VERIFY(desk.list()->rowData(0) != nullptr);
    QVERIFY(!detail->contact().isStored());

    choose();

    QTRY_VERIFY(detail->contact().isStored());
}

void TestContactsPage::aViewerSeesNoVerbsThatChange()
{
    Desk desk;
    const Permit viewer =
        desk.house->member(u"kijker"_s, {{.role = Role::Viewer, .filingSystem = FilingSystem::Customers}});
    desk.open(viewer);
    QTRY_COMPARE(desk.list()->count(), 3);
    QTRY_VERIFY(desk.list()->rowData(0) != nullptr);
    QTest::keyClick(desk.list(), Qt::Key_Home);
    QTRY_COMPARE(desk.list()->currentRow(), 0);
    QVERIFY(buttonNamed(*desk.page, u"New contact"_s) == nullptr);
    QVERIFY(buttonNamed(*desk.page, u"Record consent"_s) == nullptr);
    QVERIFY(buttonNamed(*desk.page, u"Request"_s) == nullptr);
}

void TestContactsPage::wrongFieldsAreNamedAndTheDraftIsKept()
{
    Desk desk;
    desk.open(desk.house->founder());
    auto *dialog = new ContactDialog(*desk.session, nullptr, desk.page.get());
    dialog->open();
    QLineEdit *email = nullptr;
    const auto edits = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->accessibleName() == u"E-mail"_s)
            email = edit;
    }
    QVERIFY(email != nullptr);
    email->setText(u"no address"_s);
    buttonNamed(*dialog, u"Add contact"_s)->click();
    QTRY_VERIFY(!email->accessibleDescription().isEmpty());
    QVERIFY(dialog->isVisible());
    QCOMPARE(email->text(), u"no address"_s);
}

void TestContactsPage::anEditIsStoredAndCanBeUndone()
{
    Desk desk;
    desk.open(desk.house->founder());
    auto &contacts = desk.house->services().contacts();
    const auto read = [&] {
        auto file = contacts.find(desk.house->founder(), FilingSystem::Customers, Id<Contact>(1));
        file.waitForFinished();
        return *file.result();
    };
    const ContactFile file = read();
    auto *dialog = new ContactDialog(*desk.session, &file, desk.page.get());
    QList<Id<FieldChange>> changes;
    connect(dialog, &ContactDialog::saved, dialog,
        [&](Id<Contact>, const QList<Id<FieldChange>> &stored) { changes = stored; });
    dialog->open();
    const auto edits = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->accessibleName() == u"E-mail"_s)
            edit->setText(u"other@voorbeeld.example"_s);
        if (edit->accessibleName().startsWith(u"Where the news comes from"_s))
            edit->setText(u"telephone call"_s);
        if (edit->accessibleName() == u"Surname"_s)
            QVERIFY(edit->isReadOnly());
    }
    buttonNamed(*dialog, u"Save"_s)->click();
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(read().valueOf(ContactField::Email), u"other@voorbeeld.example"_s);
    const Act undo =
        takingBackEdits(desk.session->shared(), desk.house->founder(), FilingSystem::Customers, changes);
    auto undone = undo();
    undone.waitForFinished();
    QVERIFY(undone.result());
    QCOMPARE(read().valueOf(ContactField::Email), file.valueOf(ContactField::Email));

    auto redone = undone.result()->act();
    redone.waitForFinished();
    QVERIFY(redone.result());
    QCOMPARE(read().valueOf(ContactField::Email), u"other@voorbeeld.example"_s);
}

QTEST_MAIN(TestContactsPage)
#include "tst_contacts_page.moc"
