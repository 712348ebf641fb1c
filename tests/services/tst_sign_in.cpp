#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "support/open_house.h"

#include <QTest>

class TestSignIn final : public QObject
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

    void letsTheFounderInWithTheRightPassphraseOnly()
    {
        const SignIn &signIn = m_house->services().signIn();

        const auto wrong = signIn.enter(QStringLiteral("stichter"), QStringLiteral("een heel andere wachtzin")).result();
        const auto unknown = signIn.enter(QStringLiteral("niemand"), tests::OpenHouse::passphrase()).result();
        const auto right = signIn.enter(QStringLiteral("Stichter"), tests::OpenHouse::passphrase()).result();

        QVERIFY(!wrong);
        QVERIFY(!unknown);
        QCOMPARE(wrong.error(), unknown.error());
        QVERIFY(right);
        QVERIFY(right->may(Operation::ImportContacts, FilingSystem::Employees));
        QVERIFY(right->may(Operation::ManageStaff, FilingSystem::Customers));
    }

    void makesGuessingSlowAndForgivesAfterTheWait()
    {
        const SignIn &signIn = m_house->services().signIn();
        for (int i = 0; i < 5; ++i) {
            std::ignore = signIn.enter(QStringLiteral("stichter"), QStringLiteral("een heel andere wachtzin")).result();
            m_now.micros += 500'000;
        }

        const auto tooSoon = signIn.enter(QStringLiteral("stichter"), tests::OpenHouse::passphrase()).result();
        m_now.micros += 61'000'000;
        const auto later = signIn.enter(QStringLiteral("stichter"), tests::OpenHouse::passphrase()).result();

        QVERIFY(!tooSoon);
        QCOMPARE(tooSoon.error().failure, Failure::Busy);
        QVERIFY(later);
    }

    void refusesASecondFounder()
    {
        const auto second = m_house->services()
                                .signIn()
                                .found(QStringLiteral("indringer"), {}, tests::OpenHouse::passphrase(), {})
                                .result();

        QVERIFY(!second);
        QCOMPARE(second.error().failure, Failure::Refused);
    }

    void givesAMemberTheRightsOfTheirRolesAndNoMore()
    {
        const Permit viewer
            = m_house->member(QStringLiteral("inzage"), {{Role::Viewer, FilingSystem::Customers}});

        QVERIFY(viewer.may(Operation::ViewContacts, FilingSystem::Customers));
        QVERIFY(!viewer.may(Operation::ViewContacts, FilingSystem::Employees));
        QVERIFY(!viewer.may(Operation::EditContacts, FilingSystem::Customers));
        const auto refused
            = m_house->services().staff().add(viewer, {.name = QStringLiteral("x")}, tests::OpenHouse::passphrase()).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().failure, Failure::Refused);
    }

    void keepsTheLastAdministratorAndLetsNobodyGrantToThemselves()
    {
        const Staff &staff = m_house->services().staff();
        const Permit &founder = m_house->founder();

        const auto last
            = staff.revoke(founder, founder.staffRef(), {Role::Administrator, FilingSystem::Customers}).result();
        const auto own
            = staff.grant(founder, founder.staffRef(), {Role::Approver, FilingSystem::Customers}).result();

        QCOMPARE(last.error().what, QStringLiteral("staff.last-administrator"));
        QCOMPARE(own.error().what, QStringLiteral("staff.grant-own"));
    }

private:
    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestSignIn)

#include "tst_sign_in.moc"
