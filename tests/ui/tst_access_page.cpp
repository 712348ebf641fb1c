#include "access_desk.h"
#include "app/audit/audit_trail.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "app/storage/sql.h"
#include "support/open_house.h"
#include "ui/dialogs/change_passphrase_dialog.h"
#include "ui/look/style.h"
#include "ui/pages/access_page.h"
#include "ui/session/session.h"
#include "ui/session/workspace_pages.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
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

    void showsTheTrailWithoutTheNameOfAnybodyInTheFile()
    {
        ContactDraft draft;
        draft.name.surname = u"Geheimzinnig"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        QVERIFY(m_house->services().contacts().add(m_house->founder(), customers, draft).result());
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.goTo(2));

        const QTableView *trail = desk.rowsOf(u"Trail"_s);

        QVERIFY(trail);
        const int row = rowWith(trail, 2, u"Contact added"_s);
        QVERIFY(row >= 0);
        QCOMPARE(cell(trail, row, 1), u"Stichter"_s);
        for (int column = 0; column < trail->model()->columnCount(); ++column)
            QVERIFY(!cell(trail, row, column).contains(u"Geheimzinnig"_s));
    }

    void filtersTheTrailByWhatItIsAbout()
    {
        ContactDraft draft;
        draft.name.surname = u"Voorbeeld"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        QVERIFY(m_house->services().contacts().add(m_house->founder(), customers, draft).result());
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.goTo(2));
        const QTableView *trail = desk.rowsOf(u"Trail"_s);
        QVERIFY(rowWith(trail, 2, u"File founded"_s) >= 0);

        const auto choices = desk.page.findChildren<QComboBox *>();
        for (QComboBox *choice : choices)
            choice->setCurrentIndex(std::max(0, choice->findData(u"contact"_s)));

        QVERIFY(QTest::qWaitFor([&] { return trail->model()->rowCount() == 1; }));
        QCOMPARE(cell(trail, 0, 2), u"Contact added"_s);
    }

    void tellsWhetherTheTrailIsWhole()
    {
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.goTo(2));

        QVERIFY(desk.press(u"Verify the trail"_s));

        QVERIFY(desk.waitFor(u"entries are as they were written"_s));
        QVERIFY(desk.spoken<QPushButton>(u"Verify the trail"_s)->isEnabled());
        QVERIFY(!desk.spoken<QPushButton>(u"Stop verifying"_s));
    }

    void saysWhichEntryOfTheTrailIsWrong()
    {
        const auto line = m_house->look();
        for (const QString &statement : line->dialect().noLongerAppendOnly(u"audit_entry"_s))
            QVERIFY(Sql(*line, "test.tamper", statement).run());
        QVERIFY(Sql(*line, "test.tamper", u"UPDATE audit_entry SET action = 'contact.view'"_s).run());
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.goTo(2));

        QVERIFY(desk.press(u"Verify the trail"_s));

        QVERIFY(desk.waitFor(u"Entry 1 is not as it was written."_s));
    }

    void tellsWhetherTheConsentHistoryIsWhole()
    {
        consentOfSomebody();
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.goTo(2));

        QVERIFY(desk.press(u"Check the consent history"_s));

        QVERIFY(desk.waitFor(u"All 1 acts of consent are as they were recorded."_s));
        QVERIFY(desk.spoken<QPushButton>(u"Check the consent history"_s)->isEnabled());
        QVERIFY(!desk.spoken<QPushButton>(u"Stop checking"_s));
    }

    void saysWhichActOfConsentIsWrong()
    {
        const QString ref = consentOfSomebody();
        const auto line = m_house->look();
        for (const QString &statement : line->dialect().noLongerAppendOnly(u"consent_event"_s))
            QVERIFY(Sql(*line, "test.tamper", statement).run());
        QVERIFY(Sql(*line, "test.tamper", u"UPDATE consent_event SET method = 'email'"_s).run());
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.goTo(2));

        QVERIFY(desk.press(u"Check the consent history"_s));

        QVERIFY(desk.waitFor(u"The first: %1."_s.arg(ref)));
    }

    void exportsTheTrailAlsoWhenThePageIsGone()
    {
        Session session(m_house->shared(), m_house->founder());
        auto page = std::make_unique<AccessPage>(session);
        page->show();
        JobList jobs;
        QString outcome;
        connect(page.get(), &Page::jobStarted, &jobs, &JobList::add);
        connect(&jobs, &JobList::jobRemoved, this, [&](const Job *job) { outcome = job->outcome(); });
        const QString path = m_house->folder() + u"/trail.csv"_s;
        const auto actions = page->pageActions();
        for (QAction *action : actions) {
            if (action->text() == u"Export the trail…"_s)
                action->trigger();
        }
        auto *dialog = page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QCOMPARE(jobs.jobs().size(), 1);

        page.reset();

        QTRY_VERIFY(jobs.isEmpty());
        QVERIFY2(outcome.endsWith(u"exported"_s), qPrintable(outcome));
        QVERIFY(QFile::exists(path));
    }

    void showsWhoKeepsTheStaffOnlyThePagesWithoutPersonalData()
    {
        const Permit keeper = m_house->member(u"beheer"_s, {{Role::Administrator, customers}});

        QVERIFY(mayOpenPage(u"access"_s, keeper));
        QVERIFY(!mayOpenPage(u"contacts"_s, keeper));
        QVERIFY(!mayOpenPage(u"requests"_s, keeper));
        QVERIFY(!mayOpenPage(u"retention"_s, keeper));
        QVERIFY(!mayOpenPage(u"import"_s, keeper));
        const Desk desk(*m_house, keeper);
        QVERIFY(desk.goTo(2));
        const QTableView *trail = desk.rowsOf(u"Trail"_s);
        for (int row = 0; row < trail->model()->rowCount(); ++row)
            QVERIFY(cell(trail, row, 4).startsWith(u"Member"_s));
    }

    void keepsAViewerAway()
    {
        const Permit reader = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});

        QVERIFY(!mayOpenPage(u"access"_s, reader));
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
    /// Somebody's one act of consent; its reference.
    QString consentOfSomebody() const
    {
        const Services &services = m_house->services();
        std::ignore = services.purposes().seedDefaults(m_house->founder(), u"Voorbeeld B.V."_s).result();
        ContactDraft draft;
        draft.name.surname = u"Voorbeeld"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        const auto person = services.contacts().add(m_house->founder(), customers, draft).result();
        const auto recorded =
            services.consents()
                .record(m_house->founder(), customers, *person,
                    {.purposeKey = u"phone-sales"_s, .channel = Channel::Phone, .method = u"phone"_s})
                .result();
        return recorded ? recorded->ref : QString();
    }

    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_MAIN(TestAccessPage)

#include "tst_access_page.moc"
