#include "access_desk.h"
#include "app/contacts/contacts.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "support/open_house.h"
#include "ui/dialogs/change_passphrase_dialog.h"
#include "ui/look/style.h"
#include "ui/pages/access_page.h"
#include "ui/session/session.h"
#include "ui/session/workspace_pages.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::cell;
using tests::rowWith;
using Desk = tests::AccessDesk;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr FilingSystem employees = FilingSystem::Employees;
const QString fresh = u"negen rode lampen aan de muur"_s;

} // namespace

class TestAccessPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
    }

    void cleanup() { m_house.reset(); }

    void showsWhoHasWhichRolePerFilingSystem()
    {
        std::ignore = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        const Desk desk(*m_house, m_house->founder());

        const QTableView *members = desk.rowsOf(u"Members"_s);

        QVERIFY(members);
        const int row = rowWith(members, 1, u"inzage"_s);
        QVERIFY(row >= 0);
        QCOMPARE(cell(members, row, 2), u"Viewer"_s);
        QCOMPARE(cell(members, row, 3), u"–"_s);
        QCOMPARE(cell(members, row, 4), u"Has access"_s);
    }

    void saysWhyRolesThatExcludeEachOtherAreRefused()
    {
        std::ignore = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        const Desk desk(*m_house, m_house->founder());
        QTableView *members = desk.rowsOf(u"Members"_s);
        members->setCurrentIndex(members->model()->index(rowWith(members, 1, u"inzage"_s), 0));
        QVERIFY(desk.press(u"Roles…"_s));

        desk.spoken<QCheckBox>(u"Administrator (Customers)"_s)->click();
        QVERIFY(desk.press(u"Save roles"_s));
        QVERIFY(desk.confirm());

        QVERIFY(desk.waitFor(u"these roles exclude each other"_s));
    }

    void givesOneRoleAndTakesAnother()
    {
        const Permit reader = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        const Desk desk(*m_house, m_house->founder());
        QTableView *members = desk.rowsOf(u"Members"_s);
        members->setCurrentIndex(members->model()->index(rowWith(members, 1, u"inzage"_s), 0));
        QVERIFY(desk.press(u"Roles…"_s));

        desk.spoken<QCheckBox>(u"Viewer (Customers)"_s)->click();
        desk.spoken<QCheckBox>(u"Steward (Employees)"_s)->click();
        QVERIFY(desk.press(u"Save roles"_s));
        QVERIFY(desk.confirm());

        QVERIFY(QTest::qWaitFor([&] {
            const int row = rowWith(members, 1, u"inzage"_s);
            return row >= 0 && cell(members, row, 2) == u"–"_s && cell(members, row, 3) == u"Steward"_s;
        }));
    }

    void goesOnWhenOnesOwnRolesAreSavedAsTheyWere()
    {
        const Desk desk(*m_house, m_house->founder());
        QTableView *members = desk.rowsOf(u"Members"_s);
        members->setCurrentIndex(members->model()->index(rowWith(members, 1, u"stichter"_s), 0));
        QSignalSpy ended(&desk.session, &Session::ended);
        QVERIFY(desk.press(u"Roles…"_s));
        QVERIFY(desk.press(u"Save roles"_s));

        QVERIFY(QTest::qWaitFor([&] { return !desk.spoken<QPushButton>(u"Save roles"_s); }));
        QCOMPARE(ended.size(), 0);
    }

    void linksAMemberToTheirOwnRecord()
    {
        const Permit steward = m_house->member(u"dam"_s, {{Role::Steward, customers}});
        ContactDraft draft;
        draft.name.surname = u"Dam"_s;
        draft.identifiers = {{.kind = Identifier::Kind::CustomerNumber, .value = u"K-0042"_s}};
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        QVERIFY(m_house->services().contacts().add(m_house->founder(), customers, draft).result());
        const Desk desk(*m_house, m_house->founder());
        QTableView *members = desk.rowsOf(u"Members"_s);
        members->setCurrentIndex(members->model()->index(rowWith(members, 1, u"dam"_s), 0));
        QVERIFY(desk.press(u"Own record…"_s));

        desk.spoken<QLineEdit>(u"Own customer number"_s)->setText(u"K-0043"_s);
        QVERIFY(desk.press(u"Link"_s));
        QVERIFY(desk.confirm());
        QVERIFY(desk.waitFor(u"Nobody in this filing system has that number"_s));
        desk.spoken<QLineEdit>(u"Own customer number"_s)->setText(u"K-0042"_s);
        QVERIFY(desk.press(u"Link"_s));
        QVERIFY(desk.confirm());

        QVERIFY(QTest::qWaitFor([&] { return !desk.spoken<QLineEdit>(u"Own customer number"_s); }));
        const auto list = m_house->services().staff().list(m_house->founder()).result();
        QVERIFY(std::any_of(list->begin(), list->end(), [&](const StaffMember &member) {
            return member.ref == steward.staffRef() && !member.ownContact.isEmpty();
        }));
    }

    void shutsAMemberOut()
    {
        std::ignore = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        const Desk desk(*m_house, m_house->founder());
        QTableView *members = desk.rowsOf(u"Members"_s);
        members->setCurrentIndex(members->model()->index(rowWith(members, 1, u"inzage"_s), 0));
        QVERIFY(desk.press(u"Shut out…"_s));
        QVERIFY(desk.confirm(u"Shut out"_s));

        QVERIFY(QTest::qWaitFor(
            [&] { return cell(members, rowWith(members, 1, u"inzage"_s), 4) == u"Shut out"_s; }));
        QVERIFY(!m_house->services().signIn().enter(u"inzage"_s, tests::OpenHouse::passphrase()).result());
    }

    void asksTheFounderToHandTheAdministratorsRoleOver()
    {
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.waitFor(u"Hand the administrator's role over"_s));

        std::ignore = m_house->member(
            u"beheer"_s, {{Role::Administrator, customers}, {Role::Administrator, employees}});
        QVERIFY(desk.waitFor(u"There is another administrator now"_s));
        QSignalSpy ended(&desk.session, &Session::ended);
        QVERIFY(desk.press(u"Give my role back"_s));
        QVERIFY(desk.confirm());

        // They sign in again, with what is left.
        QVERIFY(ended.wait(tests::patience));
        QVERIFY(QTest::qWaitFor([&] { return !desk.says(u"There is another administrator now"_s); }));
        QVERIFY(QTest::qWaitFor([&] { return !desk.spoken<QPushButton>(u"New member…"_s); }));
    }

    void showsTheMatrixThatTheCoreEnforces()
    {
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.goTo(1));

        const QTableView *rights = desk.rowsOf(u"Rights"_s);

        QVERIFY(rights);
        const int decide = rowWith(rights, 0, u"Decide requests of others"_s);
        QVERIFY(decide >= 0);
        QCOMPARE(cell(rights, decide, 2), u"No"_s);
        QCOMPARE(cell(rights, decide, 3), u"Yes"_s);
    }

    void showsWhoKeepsTheStaffOnlyThePagesWithoutPersonalData()
    {
        const Permit keeper = m_house->member(u"beheer"_s, {{Role::Administrator, customers}});

        QVERIFY(mayOpenPage(u"access"_s, keeper));
        QVERIFY(!mayOpenPage(u"contacts"_s, keeper));
        QVERIFY(!mayOpenPage(u"requests"_s, keeper));
        QVERIFY(!mayOpenPage(u"retention"_s, keeper));
        QVERIFY(!mayOpenPage(u"import"_s, keeper));
        QVERIFY(mayOpenPage(u"trail"_s, keeper));
    }

    void keepsAViewerAway()
    {
        const Permit reader = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});

        QVERIFY(!mayOpenPage(u"access"_s, reader));
        QVERIFY(!mayOpenPage(u"trail"_s, reader));
    }

    void letsAnAuditorReadWithoutAnyVerb()
    {
        const Permit auditor = m_house->member(u"auditor"_s, {{Role::Auditor, customers}});
        const Desk desk(*m_house, auditor);

        QVERIFY(desk.rowsOf(u"Members"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"New member…"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Shut out…"_s));
    }

    void changesOnesOwnPassphrase()
    {
        Desk desk(*m_house, m_house->founder());
        auto *dialog = new ChangePassphraseDialog(desk.session, &desk.page);
        QSignalSpy changed(dialog, &ChangePassphraseDialog::changed);
        dialog->open();

        QVERIFY(desk.write(u"Present passphrase"_s, u"niet de goede wachtzin"_s));
        QVERIFY(desk.write(u"New passphrase"_s, fresh));
        QVERIFY(desk.write(u"New passphrase again"_s, fresh));
        QVERIFY(desk.press(u"Change passphrase"_s));
        QVERIFY(desk.waitFor(u"The present passphrase is not right."_s));
        desk.spoken<PassphraseField>(u"Present passphrase"_s)->wipe();
        QVERIFY(desk.write(u"Present passphrase"_s, tests::OpenHouse::passphrase()));
        QVERIFY(desk.press(u"Change passphrase"_s));

        QVERIFY(QTest::qWaitFor([&] { return !changed.isEmpty(); }));
        QVERIFY(m_house->services().signIn().enter(u"stichter"_s, fresh).result());
    }

private:
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_MAIN(TestAccessPage)

#include "tst_access_page.moc"
