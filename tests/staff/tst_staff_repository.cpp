#include "app/staff/guess_repository.h"
#include "app/staff/staff_repository.h"
#include "support/fresh_database.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::FreshDatabase;

namespace {

constexpr Instant now{1'700'000'000'000'000};
constexpr Grant viewer{Role::Viewer, FilingSystem::Customers};
constexpr Grant steward{Role::Steward, FilingSystem::Employees};

} // namespace

class TestStaffRepository final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_database = FreshDatabase::open(backend);
        if (!m_database)
            QSKIP("this server is not here");
    }

    void cleanup() { m_database.reset(); }

    void findsAMemberHoweverTheNameIsTyped()
    {
        const auto id = add(u"Zoë"_s);

        const auto found = staff_repository::byName(connection(), u"  ZOE "_s);

        QVERIFY(found && *found);
        QCOMPARE((*found)->member.id, id);
        QCOMPARE((*found)->member.name, u"Zoë"_s);
        QVERIFY(!*staff_repository::byName(connection(), u"Zo"_s));
    }

    void refusesASecondMemberOfTheSameName()
    {
        add(u"Zoë"_s);

        const auto second =
            staff_repository::add(connection(), {.ref = u"tweede"_s, .name = u"zoe"_s}, u"hash"_s, now);

        QVERIFY(!second);
        QCOMPARE(second.error().failure, Failure::Duplicate);
    }

    void givesTheRolesThatAreHeldNow()
    {
        const auto id = add(u"piet"_s);
        QVERIFY(staff_repository::grant(connection(), id, viewer, u"stichter"_s, now));
        QVERIFY(staff_repository::grant(connection(), id, steward, u"stichter"_s, now));
        QVERIFY(staff_repository::revoke(connection(), id, viewer, now));

        const auto found = staff_repository::byRef(connection(), u"ref-piet"_s);

        QVERIFY(found && *found);
        QCOMPARE((*found)->grants, QList<Grant>{steward});
        QCOMPARE(staff_repository::all(connection())->constFirst().grants, QList<Grant>{steward});
        const auto again = staff_repository::revoke(connection(), id, viewer, now);
        QCOMPARE(again.error().failure, Failure::NotFound);
    }

    void remembersWhenAMemberWasShutOut()
    {
        const auto id = add(u"piet"_s);

        QVERIFY(staff_repository::disable(connection(), id, now));

        QCOMPARE((*staff_repository::byRef(connection(), u"ref-piet"_s))->disabledAt, std::optional(now));
    }

    void countsOneFailureForTwoProgramsThatSawTheSame()
    {
        const auto id = add(u"piet"_s);

        const auto first = staff_repository::countFailure(connection(), id, 0, now);
        const auto second = staff_repository::countFailure(connection(), id, 0, now);

        QVERIFY(first && *first);
        QVERIFY(second && !*second);
        const auto known = staff_repository::byName(connection(), u"piet"_s);
        QCOMPARE((*known)->failures, 1);
        QCOMPARE((*known)->retryAt, now);
    }

    void forgetsFailuresAndGivesANewPassphrase()
    {
        const auto id = add(u"piet"_s);
        QVERIFY(staff_repository::countFailure(connection(), id, 0, now));

        QVERIFY(staff_repository::setPassphrase(connection(), id, u"nieuw"_s));

        const auto known = staff_repository::byName(connection(), u"piet"_s);
        QCOMPARE((*known)->passphrase, u"nieuw"_s);
        QCOMPARE((*known)->failures, 0);
        QCOMPARE((*known)->retryAt, Instant{});
    }

    void remembersUntilWhenACodeIsGoodAndForgetsItWithThePassphrase()
    {
        const auto id = add(u"piet"_s);
        QVERIFY(!(*staff_repository::byName(connection(), u"piet"_s))->member.activationUntil);

        QVERIFY(staff_repository::setPassphrase(connection(), id, u"code"_s, now));
        QCOMPARE(
            (*staff_repository::byName(connection(), u"piet"_s))->member.activationUntil, std::optional(now));
        QCOMPARE(staff_repository::all(connection())->constFirst().activationUntil, std::optional(now));

        QVERIFY(staff_repository::setPassphrase(connection(), id, u"nieuw"_s));
        QVERIFY(!(*staff_repository::byRef(connection(), u"ref-piet"_s))->activationUntil);
    }

    void keepsTheNameOfTheOrganisation()
    {
        QCOMPARE(*staff_repository::organisation(connection()), QString());

        QVERIFY(staff_repository::setOrganisation(connection(), u"Bakkerij Zon"_s));
        QVERIFY(staff_repository::setOrganisation(connection(), u"Bakkerij Maan"_s));

        QCOMPARE(*staff_repository::organisation(connection()), u"Bakkerij Maan"_s);
    }

    void remembersGuessesAtNamesThatNobodyHas()
    {
        QCOMPARE(*guess_repository::find(connection(), u"abcdef"_s), guess_repository::Tally{});

        QVERIFY(guess_repository::put(connection(), u"abcdef"_s, {3, now}));
        QVERIFY(guess_repository::put(connection(), u"abcdef"_s, {4, now}));

        QCOMPARE(*guess_repository::find(connection(), u"abcdef"_s), (guess_repository::Tally{4, now}));
    }

    void marksNamesWithTheKeyThatCameFirst()
    {
        QCOMPARE(*guess_repository::keyOrNew(connection(), "een"), QByteArray("een"));
        QCOMPARE(*guess_repository::keyOrNew(connection(), "twee"), QByteArray("een"));
    }

private:
    Connection &connection() const { return m_database->connection(); }

    Id<StaffMember> add(const QString &name) const
    {
        const auto id = staff_repository::add(
            connection(), {.ref = u"ref-"_s + name, .name = name, .displayName = name}, u"hash"_s, now);
        return id ? *id : Id<StaffMember>();
    }

    std::unique_ptr<FreshDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestStaffRepository)

#include "tst_staff_repository.moc"
