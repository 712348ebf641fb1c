#include "app/consent/purposes.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "app/storage/sql.h"
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

        const auto wrong =
            signIn.enter(QStringLiteral("stichter"), QStringLiteral("een heel andere wachtzin")).result();
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
            std::ignore =
                signIn.enter(QStringLiteral("stichter"), QStringLiteral("een heel andere wachtzin")).result();
            m_now.micros += 500'000;
        }

        const auto tooSoon =
            signIn.enter(QStringLiteral("stichter"), tests::OpenHouse::passphrase()).result();
        m_now.micros += 61'000'000;
        const auto later = signIn.enter(QStringLiteral("stichter"), tests::OpenHouse::passphrase()).result();

        QVERIFY(!tooSoon);
        QCOMPARE(tooSoon.error().failure, Failure::Busy);
        QVERIFY(later);
    }

    void letsTheWaitGrowThroughARestartAndAClockThatIsSetBack()
    {
        QFETCH_GLOBAL(Backend, backend);
        const auto database = tests::FreshDatabase::open(backend);
        database->closeConnection();
        auto services = begun(database->location());
        QVERIFY(services);
        QVERIFY(services->signIn()
                    .found(QStringLiteral("stichter"), {}, tests::OpenHouse::passphrase(), {},
                        SignIn::FirstPurposes::None)
                    .result());
        const auto guess = [&services](const QString &passphrase) {
            return services->signIn().enter(QStringLiteral("stichter"), passphrase).result();
        };

        QList<qint64> waits;
        for (int wrong = 0; wrong < 12;) {
            const auto answer = guess(QStringLiteral("een heel andere wachtzin"));
            QVERIFY(!answer);
            if (answer.error().failure == Failure::WrongPassphrase) {
                ++wrong;
                continue;
            }
            waits.append(secondsIn(answer.error()));
            QVERIFY(waits.last() > 0);
            m_now.micros += waits.last() * 1'000'000;
        }
        QCOMPARE(waits, (QList<qint64>{1, 2, 4, 8, 16, 32, 60, 900, 900}));

        services.reset();
        services = begun(database->location());
        QVERIFY(services);
        QCOMPARE(secondsIn(guess(tests::OpenHouse::passphrase()).error()), 900);

        m_now.micros -= qint64{24} * 3600 * 1'000'000;
        services.reset();
        services = begun(database->location());
        QVERIFY(services);
        QVERIFY(secondsIn(guess(tests::OpenHouse::passphrase()).error()) >= 900);
        m_now.micros += qint64{899} * 1'000'000;
        QCOMPARE(guess(tests::OpenHouse::passphrase()).error().failure, Failure::Busy);
        // A server counts to an hour of its own; here the wait begins anew with the clock.
        m_now.micros += qint64{backend == Backend::Embedded ? 1 : 25 * 3600} * 1'000'000;
        QVERIFY(guess(tests::OpenHouse::passphrase()));
    }

    void refusesASecondFounder()
    {
        const auto second = m_house->services()
                                .signIn()
                                .found(QStringLiteral("indringer"), {}, tests::OpenHouse::passphrase(), {},
                                    SignIn::FirstPurposes::Usual)
                                .result();

        QVERIFY(!second);
        QCOMPARE(second.error().failure, Failure::Refused);
    }

    void foundsAFileThatNamesTheOrganisationInItsPurposes()
    {
        QFETCH_GLOBAL(Backend, backend);
        const auto database = tests::FreshDatabase::open(backend);
        database->closeConnection();
        const auto services =
            Services::open(database->location(), {.hashCost = HashCost::cheapest(), .migrateServer = true});
        QVERIFY(services);

        const auto founder = (*services)
                                 ->signIn()
                                 .found(QStringLiteral("stichter"), {}, tests::OpenHouse::passphrase(),
                                     QStringLiteral("Bakkerij  Zon & Zee "), SignIn::FirstPurposes::Usual)
                                 .result();
        QVERIFY(founder);
        const auto purposes = (*services)->purposes().list(*founder).result();

        QVERIFY(purposes && !purposes->isEmpty());
        for (const Purpose &purpose : *purposes) {
            if (purpose.asksConsent()) {
                QVERIFY2(purpose.wording.wordingNl.contains(QStringLiteral("Bakkerij Zon & Zee")),
                    qPrintable(purpose.key));
                QVERIFY(purpose.wording.wordingEn.contains(QStringLiteral("Bakkerij Zon & Zee")));
            }
        }
        auto look = Connection::open(database->location(), Connection::Access::ReadWrite);
        const auto stored = Sql(
            **look, "test.setting", QStringLiteral("SELECT value FROM setting WHERE key = 'organisation'"))
                                .text();
        QCOMPARE(*stored, QStringLiteral("Bakkerij Zon & Zee"));
    }

    void givesAMemberTheRightsOfTheirRolesAndNoMore()
    {
        const Permit viewer =
            m_house->member(QStringLiteral("inzage"), {{Role::Viewer, FilingSystem::Customers}});

        QVERIFY(viewer.may(Operation::ViewContacts, FilingSystem::Customers));
        QVERIFY(!viewer.may(Operation::ViewContacts, FilingSystem::Employees));
        QVERIFY(!viewer.may(Operation::EditContacts, FilingSystem::Customers));
        const auto refused = m_house->services()
                                 .staff()
                                 .add(viewer, m_house->confirm(viewer), {.name = QStringLiteral("x")})
                                 .result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().failure, Failure::Refused);
    }

    void keepsTheLastAdministratorAndLetsNobodyGrantToThemselves()
    {
        const Staff &staff = m_house->services().staff();
        const Permit &founder = m_house->founder();

        const Confirmation confirmed = m_house->confirm(founder);
        const auto last = staff
                              .revoke(founder, confirmed, founder.staffRef(),
                                  {{Role::Administrator, FilingSystem::Customers}})
                              .result();
        const auto own =
            staff.grant(founder, confirmed, founder.staffRef(), {{Role::Approver, FilingSystem::Customers}})
                .result();

        QCOMPARE(last.error().what, QStringLiteral("staff.last-administrator"));
        QCOMPARE(own.error().what, QStringLiteral("staff.grant-own"));
    }

private:
    std::shared_ptr<Services> begun(const Location &location)
    {
        const auto services = Services::open(location,
            {.clock = Clock([this] { return m_now; }),
                .hashCost = HashCost::cheapest(),
                .migrateServer = true});
        return services ? *services : nullptr;
    }

    /// How long somebody is told to wait; 0 where they are not.
    static qint64 secondsIn(const Error &error)
    {
        if (error.failure != Failure::Busy)
            return 0;
        const bool isLong = error.what == QLatin1String("staff.throttled-long");
        return error.place.value(0).toLongLong() * (isLong ? 60 : 1);
    }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestSignIn)

#include "tst_sign_in.moc"
