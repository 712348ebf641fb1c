#include "app/audit/audit_trail.h"
#include "app/changes/service_context.h"
#include "app/contacts/contacts.h"
#include "app/lists/contact_lists.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "support/open_house.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr FilingSystem employees = FilingSystem::Employees;

const QString wrong = u"een heel andere wachtzin"_s;
const QString fresh = u"negen rode lampen aan de muur"_s;

} // namespace

/// Who may give which right, and what a guess at a passphrase costs.
class TestStaff final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_now = Instant{1'700'000'000'000'000};
        m_house = tests::OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void refusesANewMemberWithARoleThatTheAdministratorMayNotGive()
    {
        const Permit keeper = m_house->member(u"beheer"_s, {{Role::Administrator, customers}});

        const auto added = staff()
                               .add(keeper, m_house->confirm(keeper),
                                   {.name = u"peter"_s, .grants = {{Role::Viewer, employees}}})
                               .result();

        QVERIFY(!added);
        QCOMPARE(added.error().failure, Failure::Refused);
        QVERIFY(!named(u"peter"_s));
    }

    void refusesToShutOutWhoHasARoleInAFileOfAnotherAdministrator()
    {
        const Permit keeper = m_house->member(u"beheer"_s, {{Role::Administrator, customers}});
        const Permit both =
            m_house->member(u"lezer"_s, {{Role::Viewer, customers}, {Role::Viewer, employees}});

        const auto shut = staff().disable(keeper, m_house->confirm(keeper), both.staffRef()).result();

        QVERIFY(!shut);
        QCOMPARE(shut.error().failure, Failure::Refused);
        QVERIFY(!named(u"lezer"_s)->disabledAt);
    }

    void letsNobodyKeepStaffAfterTheRoleIsTakenAway()
    {
        const Permit keeper = m_house->member(u"beheer"_s, {{Role::Administrator, customers}});
        const Permit reader = m_house->member(u"lezer"_s, {{Role::Viewer, customers}});
        QVERIFY(staff()
                    .revoke(m_house->founder(), confirmed(), keeper.staffRef(),
                        {{Role::Administrator, customers}})
                    .result());

        const auto given =
            staff()
                .grant(keeper, m_house->confirm(keeper), reader.staffRef(), {{Role::Approver, customers}})
                .result();

        QVERIFY(!given);
        QCOMPARE(given.error().what, u"permit.changed"_s);
    }

    void letsNobodyWorkOnAfterTheyAreShutOut()
    {
        const Permit steward = m_house->member(u"dam"_s, {{Role::Steward, customers}});
        QVERIFY(staff().disable(m_house->founder(), confirmed(), steward.staffRef()).result());

        ContactDraft draft;
        draft.name.surname = u"Voorbeeld"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2023, 1, 5), .basis = u"b"_s};
        const auto added = m_house->services().contacts().add(steward, customers, draft).result();

        QVERIFY(!added);
        QCOMPARE(added.error().what, u"permit.changed"_s);
    }

    void givesAllRolesOfOneChangeOrNone()
    {
        const Permit reader = m_house->member(u"lezer"_s, {{Role::Viewer, customers}});

        const auto given = staff()
                               .grant(m_house->founder(), confirmed(), reader.staffRef(),
                                   {{Role::Steward, customers}, {Role::Administrator, customers}})
                               .result();

        QVERIFY(!given);
        QCOMPARE(named(u"lezer"_s)->grants, (QList<Grant>{{Role::Viewer, customers}}));
    }

    void linksAMemberToTheirOwnRecordByTheirNumber()
    {
        const Permit steward = m_house->member(u"dam"_s, {{Role::Steward, customers}});
        ContactDraft draft;
        draft.name.surname = u"Dam"_s;
        draft.identifiers = {{.kind = Identifier::Kind::CustomerNumber, .value = u"K-0042"_s}};
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2023, 1, 5), .basis = u"b"_s};
        const auto contact =
            m_house->services().contacts().add(m_house->founder(), customers, draft).result();
        QVERIFY(contact);

        QVERIFY(staff()
                    .setOwnRecord(m_house->founder(), confirmed(), steward.staffRef(), customers, u"k-0042"_s)
                    .result());

        QVERIFY(!named(u"dam"_s)->ownContact.isEmpty());
        const auto entered = signIn().enter(u"dam"_s, tests::OpenHouse::passphrase()).result();
        QVERIFY(entered);
        QCOMPARE(entered->ownContact(), named(u"dam"_s)->ownContact);
        const auto wished =
            staff().setOwnRecord(m_house->founder(), confirmed(), steward.staffRef(), customers, {}).result();
        QVERIFY(wished);
        QVERIFY(named(u"dam"_s)->ownContact.isEmpty());
    }

    void letsNobodyUnlinkTheirOwnRecordNorWorkOnUnlinked()
    {
        const QList<Grant> both{{Role::Administrator, customers}, {Role::Administrator, employees}};
        const Permit keeper = m_house->member(u"beheer"_s, both);
        ContactDraft draft;
        draft.name.surname = u"Beheer"_s;
        draft.identifiers = {{.kind = Identifier::Kind::CustomerNumber, .value = u"K-1"_s}};
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2023, 1, 5), .basis = u"b"_s};
        QVERIFY(m_house->services().contacts().add(m_house->founder(), customers, draft).result());
        QVERIFY(staff()
                    .setOwnRecord(m_house->founder(), confirmed(), keeper.staffRef(), customers, u"K-1"_s)
                    .result());

        const auto stale =
            staff()
                .setOwnRecord(keeper, m_house->confirm(keeper), m_house->founder().staffRef(), customers, {})
                .result();
        const auto linked = signIn().enter(u"beheer"_s, tests::OpenHouse::passphrase()).result();
        const auto own =
            staff()
                .setOwnRecord(*linked, m_house->confirm(*linked), linked->staffRef(), customers, {})
                .result();

        QCOMPARE(stale.error().what, u"permit.changed"_s);
        QCOMPARE(own.error().what, u"staff.own-record-own"_s);
    }

    void showsNothingToWhoeverWasShutOut()
    {
        addPerson(customers);
        const Permit reader = m_house->member(u"lezer"_s, {{Role::Viewer, customers}});
        ContactLists &lists = m_house->services().contactLists();
        QVERIFY(lists.total(reader, customers).result());
        QVERIFY(staff().disable(m_house->founder(), confirmed(), reader.staffRef()).result());

        const auto read = m_house->services().contacts().find(reader, customers, Id<Contact>(1)).result();
        const auto listed = lists.page(reader, customers, nullptr, 0, 10).result();
        const auto named = lists.find(reader, u"Jansen"_s).result();

        QVERIFY(!read && !listed && !named);
        QCOMPARE(read.error().what, u"permit.changed"_s);
        QCOMPARE(listed.error().what, u"permit.changed"_s);
        QCOMPARE(named.error().what, u"permit.changed"_s);
    }

    void linksNobodyToANumberThatIsNotThere()
    {
        const Permit steward = m_house->member(u"dam"_s, {{Role::Steward, customers}});

        const auto linked =
            staff()
                .setOwnRecord(m_house->founder(), confirmed(), steward.staffRef(), customers, u"K-0042"_s)
                .result();

        QVERIFY(!linked);
        QCOMPARE(linked.error().what, u"staff.own-record-missing"_s);
    }

    void saysThatARoleIsNotHeldWhenItIsTakenBack()
    {
        const Permit reader = m_house->member(u"lezer"_s, {{Role::Viewer, customers}});

        const auto taken = staff()
                               .revoke(m_house->founder(), confirmed(), reader.staffRef(),
                                   {{Role::Administrator, customers}})
                               .result();

        QVERIFY(!taken);
        QCOMPARE(taken.error().failure, Failure::NotFound);
    }

    void keepsAnAdministratorAwayFromPersonalData()
    {
        const Permit keeper = m_house->member(u"beheer"_s, {{Role::Administrator, customers}});

        const auto given =
            staff()
                .grant(m_house->founder(), confirmed(), keeper.staffRef(), {{Role::Viewer, employees}})
                .result();

        QVERIFY(!given);
        QCOMPARE(given.error().what, u"staff.role-conflict"_s);
    }

    void countsGuessesAtThePresentPassphraseOfAChange()
    {
        for (int i = 0; i < 4; ++i)
            std::ignore = staff().changePassphrase(m_house->founder(), wrong, fresh).result();

        const auto right =
            staff().changePassphrase(m_house->founder(), tests::OpenHouse::passphrase(), fresh).result();

        QVERIFY(!right);
        QCOMPARE(right.error().failure, Failure::Busy);
    }

    void changesOnesOwnPassphrase()
    {
        const auto changed =
            staff().changePassphrase(m_house->founder(), tests::OpenHouse::passphrase(), fresh).result();

        QVERIFY(changed);
        QVERIFY(!signIn().enter(u"stichter"_s, tests::OpenHouse::passphrase()).result());
        QVERIFY(signIn().enter(u"stichter"_s, fresh).result());
    }

    void changesNoPassphraseButThatOfWhoAsks()
    {
        const Permit reader = m_house->member(u"lezer"_s, {{Role::Viewer, customers}});

        const auto changed = staff().changePassphrase(reader, tests::OpenHouse::passphrase(), fresh).result();

        QVERIFY(changed);
        QVERIFY(signIn().enter(u"lezer"_s, fresh).result());
        QVERIFY(!signIn().enter(u"lezer"_s, tests::OpenHouse::passphrase()).result());
        QVERIFY(signIn().enter(u"stichter"_s, tests::OpenHouse::passphrase()).result());
    }

    void answersGuessesAtAnUnknownNameAsThoseAtAMember()
    {
        for (int i = 0; i < 12; ++i) {
            const auto atMember = signIn().enter(u"stichter"_s, wrong).result();
            const auto atNobody = signIn().enter(u"niemand"_s, wrong).result();
            QVERIFY(!atMember);
            QVERIFY(!atNobody);
            QCOMPARE(atNobody.error(), atMember.error());
            m_now.micros += 20'000'000;
        }
    }

    void doesNotForgetTheWaitWhenAnotherDayIsComputedWith()
    {
        ServiceContext later = m_house->services().context();
        later.clock = Clock();
        const SignIn today(later);
        for (int i = 0; i < 4; ++i)
            std::ignore = today.enter(u"stichter"_s, wrong).result();

        later.clock = Clock(QDate(2099, 1, 1));
        const auto entered = SignIn(later).enter(u"stichter"_s, tests::OpenHouse::passphrase()).result();

        QVERIFY(!entered);
        QCOMPARE(entered.error().failure, Failure::Busy);
    }

    void letsOthersWriteWhileAPassphraseIsCompared()
    {
        ServiceContext dear = m_house->services().context();
        dear.hashCost = HashCost::usual();
        const SignIn slow(dear);
        // A wrong guess costs as much as the dearest passphrase of the file.
        const auto added = staff()
                               .add(m_house->founder(), confirmed(),
                                   {.name = u"anna"_s, .grants = {{Role::Viewer, customers}}})
                               .result();
        QVERIFY(added && slow.activate(u"anna"_s, added->code, tests::OpenHouse::passphrase()).result());
        const Permit reader = m_house->member(u"lezer"_s, {{Role::Viewer, customers}});
        const Confirmation sure = confirmed();

        auto entering = slow.enter(u"niemand"_s, wrong);
        const auto given =
            staff().grant(m_house->founder(), sure, reader.staffRef(), {{Role::Steward, customers}}).result();

        QVERIFY(given);
        QVERIFY(!entering.isFinished());
        QVERIFY(!entering.result());
    }

    void showsTheTrailOfOnesOwnFilingSystemsOnly()
    {
        addPerson(customers);
        addPerson(employees);
        const Permit auditor = m_house->member(u"auditor"_s, {{Role::Auditor, customers}});

        const auto seen = m_house->services().auditTrail().list(auditor, 0).result();

        QVERIFY(seen);
        QCOMPARE(countOf(*seen, customers), 1);
        QCOMPARE(countOf(*seen, employees), 0);
        QCOMPARE(seen->total, qint64(seen->rows.size()));
    }

    void showsNobodyWhatHappenedToAnObjectOfAnotherFilingSystem()
    {
        addPerson(employees);
        const auto all = m_house->services().auditTrail().list(m_house->founder(), 0).result();
        QVERIFY(all);
        const auto added = std::find_if(all->rows.begin(), all->rows.end(),
            [](const AuditEntry &entry) { return entry.filingSystem == employees; });
        QVERIFY(added != all->rows.end());
        const Permit reader = m_house->member(u"lezer"_s, {{Role::Viewer, customers}});

        const auto seen =
            m_house->services().auditTrail().about(reader, customers, added->objectRef).result();

        QVERIFY(seen);
        QVERIFY(seen->isEmpty());
    }

private:
    const Staff &staff() const { return m_house->services().staff(); }
    const SignIn &signIn() const { return m_house->services().signIn(); }

    Confirmation confirmed() const { return m_house->confirm(m_house->founder()); }

    std::optional<StaffMember> named(const QString &name) const
    {
        const auto members = staff().list(m_house->founder()).result();
        for (const StaffMember &member : *members) {
            if (member.name == name)
                return member;
        }
        return {};
    }

    void addPerson(FilingSystem filingSystem) const
    {
        ContactDraft draft;
        draft.kind = filingSystem == customers ? ContactKind::Customer : ContactKind::Employee;
        draft.name.surname = u"Voorbeeld"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2023, 1, 5), .basis = u"b"_s};
        QVERIFY(m_house->services().contacts().add(m_house->founder(), filingSystem, draft).result());
    }

    static int countOf(const PageOf<AuditEntry> &page, FilingSystem filingSystem)
    {
        return int(std::count_if(page.rows.begin(), page.rows.end(),
            [=](const AuditEntry &entry) { return entry.filingSystem == filingSystem; }));
    }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestStaff)

#include "tst_staff.moc"
