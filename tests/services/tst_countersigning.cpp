#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "support/open_house.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
const Grant approving{Role::Approver, customers};

} // namespace

/// Once there are two administrators, neither makes an approver or an administrator alone
/// (security.md 4.2.5).
class TestCountersigning final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::OpenHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        m_reader = std::make_unique<Permit>(m_house->member(u"lezer"_s, {{Role::Viewer, customers}}));
    }

    void cleanup()
    {
        m_second.reset();
        m_reader.reset();
        m_house.reset();
    }

    void countsAtOnceWhileTheFounderIsTheOnlyAdministrator()
    {
        QVERIFY(grant(m_house->founder(), approving));

        QVERIFY(named(u"lezer"_s).grants.contains(approving));
        QVERIFY(named(u"lezer"_s).awaited.isEmpty());
    }

    void leavesWhatWasGivenBeforeThereWasASecond()
    {
        QVERIFY(grant(m_house->founder(), approving));

        comeSecond();

        QVERIFY(named(u"lezer"_s).grants.contains(approving));
    }

    void waitsForTheOtherAdministratorAndCountsAfterThat()
    {
        comeSecond();
        QVERIFY(grant(m_house->founder(), approving));
        QVERIFY(!named(u"lezer"_s).grants.contains(approving));
        QCOMPARE(named(u"lezer"_s).awaited.size(), 1);
        QVERIFY(!signedIn().may(Operation::DecideRequests, customers));

        QVERIFY(countersign(*m_second).isEmpty());

        QVERIFY(named(u"lezer"_s).grants.contains(approving));
        QVERIFY(named(u"lezer"_s).awaited.isEmpty());
        QVERIFY(signedIn().may(Operation::DecideRequests, customers));
        const KeyStanding keys = named(u"lezer"_s).keys;
        QVERIFY(keys == KeyStanding::Certified || keys == KeyStanding::NotKept);
    }

    void takesNobodysWordTwice()
    {
        comeSecond();
        QVERIFY(grant(m_house->founder(), approving));

        QCOMPARE(countersign(m_house->founder()), u"staff.countersign-giver"_s);
        QVERIFY(!named(u"lezer"_s).grants.contains(approving));
    }

    void givesOtherRolesAtOnce()
    {
        comeSecond();

        QVERIFY(grant(m_house->founder(), {Role::Steward, customers}));

        QVERIFY(named(u"lezer"_s).awaited.isEmpty());
        QCOMPARE(countersign(*m_second), u"staff.nothing-awaited"_s);
    }

    void takesARoleBackThatStillWaits()
    {
        comeSecond();
        QVERIFY(grant(m_house->founder(), approving));

        QVERIFY(staff()
                    .revoke(m_house->founder(), m_house->confirm(m_house->founder()), m_reader->staffRef(),
                        {approving})
                    .result());

        QVERIFY(named(u"lezer"_s).awaited.isEmpty());
        QCOMPARE(countersign(*m_second), u"staff.nothing-awaited"_s);
    }

    void waitsAgainForWhoGetsANewCode()
    {
        QVERIFY(grant(m_house->founder(), approving));
        comeSecond();

        QVERIFY(staff()
                    .invite(m_house->founder(), m_house->confirm(m_house->founder()), m_reader->staffRef())
                    .result());

        QVERIFY(!named(u"lezer"_s).grants.contains(approving));
        QCOMPARE(countersign(*m_second), u"staff.not-come-in"_s);
    }

    void waitsForNobodyWhoIsGone()
    {
        comeSecond();
        QVERIFY(grant(m_house->founder(), approving));
        QVERIFY(staff()
                    .disable(m_house->founder(), m_house->confirm(m_house->founder()), m_second->staffRef())
                    .result());

        QVERIFY(countersign(m_house->founder()).isEmpty());

        QVERIFY(named(u"lezer"_s).grants.contains(approving));
    }

private:
    const Staff &staff() const { return m_house->services().staff(); }

    void comeSecond()
    {
        m_second = std::make_unique<Permit>(m_house->member(u"tweede"_s, {{Role::Administrator, customers}}));
    }

    bool grant(const Permit &keeper, Grant wanted) const
    {
        return bool(staff().grant(keeper, m_house->confirm(keeper), m_reader->staffRef(), {wanted}).result());
    }

    /// Why not; empty where it was done.
    QString countersign(const Permit &keeper) const
    {
        const auto outcome =
            staff().countersign(keeper, m_house->confirm(keeper), m_reader->staffRef()).result();
        return outcome ? QString() : outcome.error().what;
    }

    Permit signedIn() const
    {
        return *m_house->services().signIn().enter(u"lezer"_s, tests::OpenHouse::passphrase()).result();
    }

    StaffMember named(const QString &name) const
    {
        const auto members = staff().list(m_house->founder()).result();
        for (const StaffMember &member : members ? *members : QList<StaffMember>()) {
            if (member.name == name)
                return member;
        }
        return {};
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Permit> m_reader;
    std::unique_ptr<Permit> m_second;
};

QTEST_GUILESS_MAIN(TestCountersigning)

#include "tst_countersigning.moc"
