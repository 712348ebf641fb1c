#include "app/audit/sealed_trail_repository.h"
#include "app/retention/retention.h"
#include "app/staff/release_asking.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "services/trail_house.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Heads of the trail that sessions sign, and that a second member confirms. Embedded files alone: members of
/// a server have no keys yet.
class TestSessionCheckpoint final
    : public QObject
    , private tests::TrailHouse
{
    Q_OBJECT

private slots:
    void init()
    {
        // A Monday.
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC));
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock([this] { return m_now; }));
        QVERIFY(m_house);
        m_house->member(u"collega"_s, {{Role::Auditor, customers}});
        m_path = m_house->services().location().target;
        m_house->closeFile();
    }

    void cleanup()
    {
        m_permit.reset();
        m_services.reset();
        m_house.reset();
    }

    void signsAtSignInAndAtLocking()
    {
        enter(tests::firstMember());
        QCOMPARE(lastSigned(), entries());
        work();
        QVERIFY(lastSigned() < entries());

        m_services.reset();

        QCOMPARE(lastSigned(), entries());
    }

    void signsForWhoAskedForTheFileAndWasLetInByItself()
    {
        enter(tests::firstMember());
        const auto asked = release_asking::ask(Location::embedded(m_path), u"collega"_s,
            tests::OpenHouse::passphrase(), Clock([this] { return m_now; }));
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().what));
        const qint64 before = lastSigned();
        m_services.reset();

        letIn(asked->location, {.name = asked->name, .passphrase = {}});

        QVERIFY(lastSigned() > before);
        QCOMPARE(lastSigned(), entries());
    }

    void signsNothingTwice()
    {
        enter(tests::firstMember());
        const qint64 made = number(u"SELECT COUNT(*) FROM audit_checkpoint"_s);

        m_services.reset();

        QCOMPARE(number(u"SELECT COUNT(*) FROM audit_checkpoint"_s), made);
    }

    void confirmsWhatAnotherSigned()
    {
        enter(tests::firstMember());
        QVERIFY(!verdict().cosignedAt);
        work();

        enter(u"collega"_s);

        const TrailVerdict found = verdict();
        QVERIFY(found.isIntact());
        QCOMPARE(found.cosignedAt, std::optional(m_now));
        QCOMPARE(found.signedCheckpoints, found.checkpoints);
        QVERIFY(!found.isCosignatureDue);
    }

    void doesNotTakeTheWordOfAMemberWhomNobodyCertified()
    {
        enter(tests::firstMember());
        const auto confirmed =
            m_services->signIn().confirm(*m_permit, tests::OpenHouse::passphrase()).result();
        QVERIFY(confirmed);
        const auto added =
            m_services->staff()
                .add(*m_permit, *confirmed, {.name = u"nieuw"_s, .grants = {{Role::Viewer, customers}}})
                .result();
        QVERIFY(added);
        QVERIFY(m_services->signIn().activate(u"nieuw"_s, added->code, tests::passphrase()).result());

        enter(u"nieuw"_s);
        enter(tests::firstMember());

        const TrailVerdict found = verdict();
        QVERIFY(found.isIntact());
        QVERIFY(!found.cosignedAt);
    }

    void warnsAfterAWorkingDayWithoutASecondMember()
    {
        enter(tests::firstMember());
        QVERIFY(!verdict().isCosignatureDue);

        m_now.micros += qint64{2} * 24 * 3600 * 1'000'000; // all of Tuesday went by
        enter(tests::firstMember());

        QVERIFY(verdict().isCosignatureDue);
        QVERIFY(verdict().isIntact());
        enter(u"collega"_s);
        QVERIFY(!verdict().isCosignatureDue);
    }

    void knowsNoSessionThatNobodyCertified()
    {
        enter(tests::firstMember());
        const auto line = m_house->look();
        for (const QString &statement : line->dialect().noLongerAppendOnly(u"checkpoint_key"_s))
            QVERIFY(Sql(*line, "test", statement).once().run());
        QVERIFY(Sql(*line, "test", u"UPDATE checkpoint_key SET signature = document"_s).once().run());

        QCOMPARE(verdict().signedCheckpoints, 0);
    }

private:
    /// Opens the file as somebody and lets them in, as the window does.
    void enter(const QString &name)
    {
        letIn(Location::embedded(m_path), {.name = name, .passphrase = tests::OpenHouse::passphrase()});
    }

    void letIn(const Location &location, const Services::Options::Entry &entry)
    {
        m_permit.reset();
        m_services.reset();
        const auto services = Services::open(location,
            {.clock = Clock([this] { return m_now; }), .hashCost = HashCost::cheapest(), .entry = entry});
        QVERIFY2(services, services ? "" : qPrintable(services.error().what));
        m_services = *services;
        const auto permit = m_services->signIn().enterAsOpener().result();
        QVERIFY2(permit, permit ? "" : qPrintable(permit.error().what));
        m_permit = *permit;
        // Writes are done in their order: what the sign-in left to do is done before this, which is refused.
        std::ignore = m_services->retention().rejectRule(*m_permit, u"NO-SUCH-RULE"_s, 1, {}).result();
    }

    /// Leaves an entry.
    void work() const
    {
        QVERIFY(
            m_services->auditTrail().exportTo(*m_permit, {}, m_house->folder() + u"/regels.csv"_s).result());
    }

    TrailVerdict verdict() const
    {
        const auto found = m_services->auditTrail().verify(*m_permit).result();
        return found ? *found : TrailVerdict{.hasForgedCheckpoint = true};
    }

    qint64 entries() const { return number(u"SELECT COUNT(*) FROM audit_entry"_s); }
    qint64 lastSigned() const { return number(u"SELECT MAX(size) FROM audit_checkpoint"_s); }

    Instant m_now;
    QString m_path;
    std::shared_ptr<Services> m_services;
    std::optional<Permit> m_permit;
};

QTEST_GUILESS_MAIN(TestSessionCheckpoint)

#include "tst_session_checkpoint.moc"
