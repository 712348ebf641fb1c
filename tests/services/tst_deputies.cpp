#include "app/audit/audit_trail.h"
#include "app/staff/deputies.h"
#include "app/staff/staff.h"
#include "services/request_desk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// An approver is away: who decides in their stead, on which days, and what that never gets around.
class TestDeputies final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        m_deputy = std::make_unique<Permit>(m_house->member(u"vervanger"_s, {{Role::Viewer, customers}}));
        m_request = prepared(Request::Type::Erasure, {});
        QVERIFY(m_request.isStored());
    }

    void cleanup()
    {
        m_deputy.reset();
        close();
    }

    void decidesFromTheFirstDayUpToAndWithTheLast()
    {
        QVERIFY(give(day(1), day(2)));
        QCOMPARE(whyNot(*m_deputy), u"deputy.not-yet"_s);

        m_now.micros += 2 * oneDay;
        const auto decided = approve(*m_deputy, m_request);

        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().what));
        QCOMPARE(decided->approver, m_deputy->staffRef());
        QCOMPARE(decided->standsFor, m_approver->staffRef());
        QCOMPARE(decided->standsUntil, day(2));
        QVERIFY(execute());
    }

    void decidesNothingAfterTheLastDay()
    {
        QVERIFY(give(day(0), day(1)));
        m_now.micros += 2 * oneDay;

        QCOMPARE(whyNot(*m_deputy), u"deputy.over"_s);
    }

    void saysInWhoseSteadItWasDecided()
    {
        QVERIFY(give(day(0), day(5)));
        const auto before = requests().find(*m_deputy, customers, m_request).result();
        QVERIFY(before && before->decidesFor && !before->decisionLocked);
        QCOMPARE(before->decidesFor->principal, m_approver->staffRef());
        QVERIFY(approve(*m_deputy, m_request));

        const auto after = requests().find(founder(), customers, m_request).result();

        QVERIFY(after);
        QCOMPARE(after->decisions.first().standsFor, m_approver->staffRef());
        const auto step = std::find_if(after->steps.begin(), after->steps.end(),
            [](const RequestStep &each) { return each.step == u"approved"_s; });
        QVERIFY(step != after->steps.end());
        QCOMPARE(step->standsFor, m_approver->staffRef());
        QCOMPARE(step->standsUntil, day(5));
    }

    void decidesNothingThatTheirPrincipalHadPartIn()
    {
        const Permit both =
            m_house->member(u"beide"_s, {{Role::Approver, customers}, {Role::Steward, customers}});
        QVERIFY(give(day(0), day(5), both.staffRef()));
        const auto registered =
            requests()
                .open(both, customers,
                    {.type = Request::Type::Erasure, .contact = m_contact, .receivedOn = QDate(2026, 11, 1)})
                .result();
        QVERIFY(registered);
        const auto ready = [&](const Permit &preparer, Id<Request> id) {
            return requests().verifyIdentity(founder(), customers, id, u"two-facts"_s).result() &&
                requests().propose(preparer, customers, id, {}).result();
        };
        QVERIFY(ready(founder(), *registered));
        QCOMPARE(whyNot(*m_deputy, *registered), u"request.registered-for-you"_s);

        const Id<Request> other = opened(Request::Type::Erasure);
        QVERIFY(ready(both, other));
        QCOMPARE(whyNot(*m_deputy, other), u"request.prepared-for-you"_s);

        const Id<Request> third = opened(Request::Type::Erasure);
        QVERIFY(ready(founder(), third));
        m_now.micros += 1'000'000;
        QVERIFY(requests().verifyIdentity(both, customers, third, u"in-person"_s).result());
        QCOMPARE(whyNot(*m_deputy, third), u"request.identified-for-you"_s);
    }

    void decidesNothingAboutTheirPrincipal()
    {
        ContactDraft draft = other();
        draft.identifiers = {{.kind = Identifier::Kind::CustomerNumber, .value = u"K-0042"_s}};
        m_contact = added(draft);
        QVERIFY(m_house->services()
                    .staff()
                    .setOwnRecord(founder(), m_house->confirm(founder()), m_approver->staffRef(), customers,
                        u"K-0042"_s)
                    .result());
        QVERIFY(give(day(0), day(5)));

        QCOMPARE(whyNot(*m_deputy, prepared(Request::Type::Erasure, {})), u"request.principal-record"_s);
    }

    void decidesNothingThatTheyPreparedThemselves()
    {
        const Permit steward = m_house->member(u"balie"_s, {{Role::Steward, customers}});
        QVERIFY(give(day(0), day(5), m_approver->staffRef(), steward.staffRef()));
        QVERIFY(requests().propose(steward, customers, m_request, {}).result());

        QCOMPARE(whyNot(steward), u"request.prepared-by-you"_s);
    }

    void takesTwoWhoCanBeDeputyAndPrincipal_data()
    {
        QTest::addColumn<QString>("principal");
        QTest::addColumn<QString>("deputy");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("why");
        QTest::newRow("who decides nothing")
            << u"balie"_s << u"vervanger"_s << 0 << 5 << u"deputy.principal"_s;
        QTest::newRow("who decides already")
            << u"goedkeurder"_s << u"tweede"_s << 0 << 5 << u"deputy.entitled"_s;
        QTest::newRow("who keeps members")
            << u"goedkeurder"_s << u"beheer"_s << 0 << 5 << u"staff.role-conflict"_s;
        QTest::newRow("who sees nothing")
            << u"goedkeurder"_s << u"personeel"_s << 0 << 5 << u"deputy.unseeing"_s;
        QTest::newRow("themselves") << u"goedkeurder"_s << u"goedkeurder"_s << 0 << 5 << u"deputy.same"_s;
        QTest::newRow("to oneself") << u"goedkeurder"_s << u"stichter"_s << 0 << 5 << u"staff.grant-own"_s;
        QTest::newRow("yesterday") << u"goedkeurder"_s << u"vervanger"_s << -1 << 5 << u"deputy.past"_s;
        QTest::newRow("backwards") << u"goedkeurder"_s << u"vervanger"_s << 5 << 4 << u"deputy.period"_s;
        QTest::newRow("for years") << u"goedkeurder"_s << u"vervanger"_s << 0 << 366 << u"deputy.period"_s;
    }

    void takesTwoWhoCanBeDeputyAndPrincipal()
    {
        QFETCH(QString, principal);
        QFETCH(QString, deputy);
        QFETCH(int, from);
        QFETCH(int, until);
        std::ignore = m_house->member(u"balie"_s, {{Role::Steward, customers}});
        std::ignore = m_house->member(u"tweede"_s, {{Role::Officer, customers}});
        std::ignore = m_house->member(u"beheer"_s, {{Role::Administrator, customers}});
        std::ignore = m_house->member(u"personeel"_s, {{Role::Viewer, FilingSystem::Employees}});

        const auto given = give(day(from), day(until), refOf(principal), refOf(deputy));

        QVERIFY(!given);
        QTEST(given.error().what, "why");
    }

    void isGivenByWhoKeepsTheMembersAlone()
    {
        const auto given = m_house->services()
                               .deputies()
                               .give(*m_approver, m_house->confirm(*m_approver),
                                   {customers, m_approver->staffRef(), m_deputy->staffRef(), day(0), day(5)})
                               .result();

        QVERIFY(!given);
        QCOMPARE(given.error().what, u"permit.staff.manage"_s);
    }

    void isNotGivenTwiceForTheSameDays()
    {
        QVERIFY(give(day(0), day(5)));

        const auto again = give(day(5), day(9));

        QVERIFY(!again);
        QCOMPARE(again.error().failure, Failure::Duplicate);
        QVERIFY(give(day(6), day(9)));
    }

    void lendsNothingOnceItIsEndedEarlyAndKeepsWhatWasDecided()
    {
        const auto given = give(day(0), day(5));
        QVERIFY(given);
        QVERIFY(approve(*m_deputy, m_request));
        m_now.micros += 1'000'000;
        QVERIFY(end(given->id));
        m_now.micros += 1'000'000;

        m_contact = added(other());
        const Id<Request> next = prepared(Request::Type::Erasure, {});
        QCOMPARE(whyNot(*m_deputy, next), u"deputy.ended"_s);
        QVERIFY(execute());
        QVERIFY(!end(given->id));
    }

    void lendsNothingOnceTheirPrincipalDecidesNoMore()
    {
        QVERIFY(give(day(0), day(5)));
        QVERIFY(m_house->services()
                    .staff()
                    .revoke(founder(), m_house->confirm(founder()), m_approver->staffRef(),
                        {{Role::Approver, customers}})
                    .result());

        QCOMPARE(whyNot(*m_deputy), u"deputy.principal"_s);
    }

    void lendsNothingInAnotherFilingSystem()
    {
        QVERIFY(give(day(0), day(5)));

        const auto decided = requests()
                                 .decide(*m_deputy, m_house->confirm(*m_deputy), FilingSystem::Employees,
                                     m_request, Decision::Verdict::Approved, {}, {})
                                 .result();

        QVERIFY(!decided);
        QCOMPARE(decided.error().what, u"permit.requests.decide"_s);
    }

    void standsInTheTrail()
    {
        const auto given = give(day(0), day(5));
        QVERIFY(given && approve(*m_deputy, m_request) && end(given->id));

        const auto trail = m_house->services().auditTrail().list(founder(), 0).result();

        QVERIFY(trail);
        const auto entry = [&](const QString &action) {
            const auto found = std::find_if(trail->rows.begin(), trail->rows.end(),
                [&](const AuditEntry &each) { return each.action == action; });
            return found == trail->rows.end() ? AuditEntry{} : *found;
        };
        QCOMPARE(entry(u"staff.deputise"_s).objectRef, m_deputy->staffRef());
        QCOMPARE(entry(u"staff.deputise"_s).detail[u"stands_for"_s].toString(), m_approver->staffRef());
        QCOMPARE(entry(u"staff.deputise-end"_s).objectRef, m_deputy->staffRef());
        QCOMPARE(entry(u"request.approved"_s).detail[u"stands_for"_s].toString(), m_approver->staffRef());
    }

private:
    static constexpr qint64 oneDay = qint64(24) * 3600 * 1'000'000;

    static QDate day(int ahead) { return QDate(2026, 11, 2).addDays(ahead); }

    Result<Deputyship> give(QDate from, QDate until, const QString &principal, const QString &deputy) const
    {
        return m_house->services()
            .deputies()
            .give(founder(), m_house->confirm(founder()), {customers, principal, deputy, from, until})
            .result();
    }

    Result<Deputyship> give(QDate from, QDate until, const QString &principal) const
    {
        return give(from, until, principal, m_deputy->staffRef());
    }

    Result<Deputyship> give(QDate from, QDate until) const
    {
        return give(from, until, m_approver->staffRef());
    }

    bool end(Id<Deputyship> id) const
    {
        return bool(m_house->services().deputies().end(founder(), m_house->confirm(founder()), id).result());
    }

    bool execute() const
    {
        return bool(
            requests().execute(founder(), m_house->confirm(founder()), customers, m_request).result());
    }

    QString whyNot(const Permit &permit, Id<Request> id) const
    {
        const auto decided = approve(permit, id);
        const auto seen = requests().find(permit, customers, id).result();
        // What the page locks and why is what the core refuses.
        if (!decided && (!seen || !seen->decisionLocked || *seen->decisionLocked != decided.error()))
            return u"the page says otherwise"_s;
        return decided ? QString() : decided.error().what;
    }

    QString whyNot(const Permit &permit) const { return whyNot(permit, m_request); }

    QString refOf(const QString &name) const
    {
        const auto members = m_house->services().staff().list(founder()).result();
        for (const StaffMember &member : members ? *members : QList<StaffMember>()) {
            if (member.name == name)
                return member.ref;
        }
        return {};
    }

    std::unique_ptr<Permit> m_deputy;
    Id<Request> m_request;
};

QTEST_GUILESS_MAIN(TestDeputies)

#include "tst_deputies.moc"
