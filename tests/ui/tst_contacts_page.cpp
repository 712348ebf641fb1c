#include "app/contacts/contacts.h"
#include "support/open_house.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/models/contact_list_source.h"
#include "ui/pages/contacts_page.h"
#include "ui/session/session.h"
#include "ui/widgets/contact_list_view.h"

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

namespace {

/// A list of any length, made up on the spot.
class EndlessSource final : public ContactSource
{
public:
    explicit EndlessSource(qint64 count) : m_count(count) {}

    QFuture<Result<qint64>> total() const override { return QtFuture::makeReadyFuture(Result<qint64>(m_count)); }
    QFuture<Result<ListPage>> page(const ListResultPtr &, qint64 first, int count) const override
    {
        ListPage page{.first = first, .total = m_count};
        for (qint64 row = first; row < std::min(first + count, m_count); ++row) {
            ListRow person;
            person.contact = Id<Contact>(row + 1);
            person.name = u"Person %1"_s.arg(row);
            page.rows.append(person);
        }
        return QtFuture::makeReadyFuture(Result<ListPage>(page));
    }
    QFuture<Result<ListResultPtr>> search(const ListQuery &) override
    {
        return QtFuture::makeReadyFuture(Result<ListResultPtr>(std::make_shared<ListResult>()));
    }
    QFuture<Result<qint64>> positionOf(const ListResultPtr &, Id<Contact> contact) const override
    {
        return QtFuture::makeReadyFuture(Result<qint64>(contact.number() - 1));
    }

private:
    qint64 m_count;
};

ContactDraft person(const QString &givenName, const QString &surname, const QString &email)
{
    ContactDraft draft;
    draft.name = {.givenName = givenName, .surname = surname};
    draft.points = {{.kind = ContactPoint::Kind::Email, .value = email}};
    draft.provenance = {.source = u"test"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
    return draft;
}

QString spokenRow(const ContactListView *list, int index)
{
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(const_cast<ContactListView *>(list));
    QAccessibleInterface *row = rows->child(index);
    return row == nullptr ? QString() : row->text(QAccessible::Name);
}

QPushButton *buttonNamed(const QWidget &page, const QString &name)
{
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == name && button->isVisibleTo(&page))
            return button;
    }
    return nullptr;
}

} // namespace

class TestContactsPage final : public QObject
{
    Q_OBJECT

private slots:
    void aListOfAHundredMillionReachesItsLastRow();
    void theListIsSpokenOfAsAListWithRows();
    void theListShowsWhoIsThere();
    void searchingNarrowsTheList();
    void choosingSomebodyShowsThem();
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

namespace {

/// A house with three customers and a page of it.
struct Desk
{
    std::unique_ptr<OpenHouse> house = OpenHouse::open(Backend::Embedded);
    std::unique_ptr<Session> session;
    std::unique_ptr<ContactsPage> page;

    void add(const ContactDraft &draft) const
    {
        auto added = house->services().contacts().add(house->founder(), FilingSystem::Customers, draft);
        added.waitForFinished();
        QVERIFY(added.result());
    }

    void open(const Permit &permit)
    {
        add(person(u"Zoë"_s, u"Berg"_s, u"zoe@voorbeeld.example"_s));
        add(person(u"Femke"_s, u"Aaltsz"_s, u"femke@voorbeeld.example"_s));
        add(person(u"Rachid"_s, u"Bouazza"_s, u"rachid@voorbeeld.example"_s));
        session = std::make_unique<Session>(house->shared(), permit);
        page = std::make_unique<ContactsPage>(*session, std::make_unique<ContactListSource>(*session));
        page->resize(1072, 700);
        page->show();
        page->refresh();
    }

    ContactListView *list() const { return page->findChild<ContactListView *>(); }
};

} // namespace

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
    auto *search = desk.page->findChild<QLineEdit *>();
    QVERIFY(search != nullptr);
    QTest::keyClicks(search, u"bouaz"_s);
    QTRY_COMPARE(desk.list()->count(), 1);
    QTRY_VERIFY(spokenRow(desk.list(), 0).startsWith(u"Bouazza, Rachid"_s));
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
        return std::any_of(labels.begin(), labels.end(),
            [&name](const QLabel *label) { return label->text() == name || label->accessibleName() == name; });
    };
    QTRY_VERIFY(speaksOf(u"Femke Aaltsz"_s));
    QVERIFY(buttonNamed(*desk.page, u"Record consent"_s) != nullptr);
    QCOMPARE(desk.page->findChild<QTabWidget *>()->count(), 5);
}

void TestContactsPage::aViewerSeesNoVerbsThatChange()
{
    Desk desk;
    const Permit viewer = desk.house->member(
        u"kijker"_s, {{.role = Role::Viewer, .filingSystem = FilingSystem::Customers}});
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
    std::function<void()> undo;
    connect(dialog, &ContactDialog::saved, dialog, [&](Id<Contact>, const std::function<void()> &way) { undo = way; });
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
    QTRY_VERIFY(undo);
    QCOMPARE(read().valueOf(ContactField::Email), u"other@voorbeeld.example"_s);
    undo();
    QTRY_COMPARE(read().valueOf(ContactField::Email), file.valueOf(ContactField::Email));
}

QTEST_MAIN(TestContactsPage)
#include "tst_contacts_page.moc"
