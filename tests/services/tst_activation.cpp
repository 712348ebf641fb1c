#include "app/audit/audit_trail.h"
#include "app/staff/activation_code.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "app/storage/sql.h"
#include "support/open_house.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr FilingSystem employees = FilingSystem::Employees;
constexpr qint64 minute = qint64{60} * 1'000'000;
constexpr qint64 hour = 60 * minute;

const QString own = u"negen rode lampen aan de muur"_s;
const QString noCode = u"0000-0000-0000-0000-0000-0000"_s;

} // namespace

/// How a member comes in with a code, and that nobody acts on staff without giving the passphrase again.
class TestActivation final : public QObject
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

    void letsANewMemberInWithTheCodeAndAPassphraseOfTheirOwn()
    {
        const Invitation invitation = added(u"peter"_s);

        const auto permit =
            signIn().activate(u"Peter"_s, invitation.code.toLower().remove(u'-'), own).result();

        QVERIFY(permit);
        QCOMPARE(permit->staffRef(), invitation.memberRef);
        QCOMPARE(permit->grants(), (QList<Grant>{{Role::Viewer, customers}}));
        QVERIFY(staff().list(*permit).result());
        QVERIFY(!named(u"peter"_s).activationUntil);
        QVERIFY(signIn().enter(u"peter"_s, own).result());
        QCOMPARE(invitation.until.micros, m_now.micros + 72 * hour);
    }

    void keepsTheCodeNowhere()
    {
        const Invitation invitation = added(u"peter"_s);

        const auto kept =
            Sql(*m_house->look(), "test.kept", u"SELECT passphrase FROM staff_member WHERE name = 'peter'"_s)
                .text();

        QVERIFY(kept);
        // In an embedded file it is what opens a key set, and nothing of it is kept.
        const bool isFile = m_house->services().location().backend == Backend::Embedded;
        QVERIFY2(isFile ? kept->isEmpty() : kept->startsWith(u"$argon2id$"_s), qPrintable(*kept));
        QVERIFY(!kept->contains(invitation.code));
    }

    void takesTheCodeOnlyOnce()
    {
        const Invitation invitation = added(u"peter"_s);
        QVERIFY(signIn().activate(u"peter"_s, invitation.code, own).result());

        const auto again =
            signIn().activate(u"peter"_s, invitation.code, u"acht gele emmers in de gang"_s).result();

        QCOMPARE(again.error(), (Error{Failure::WrongPassphrase, u"staff.code"_s}));
        QVERIFY(signIn().enter(u"peter"_s, own).result());
    }

    void takesNoCodeForAPassphrase()
    {
        const Invitation invitation = added(u"peter"_s);

        const auto entered = signIn().enter(u"peter"_s, invitation.code).result();
        m_now.micros += 73 * hour;
        const auto later = signIn().enter(u"peter"_s, invitation.code).result();

        const Error wrong{Failure::WrongPassphrase, u"staff.sign-in"_s};
        QCOMPARE(entered.error(), wrong);
        QCOMPARE(later.error(), wrong);
    }

    void answersAWrongCodeAnUnknownNameAndAMemberWithAPassphraseAlike()
    {
        added(u"peter"_s);
        const Error wrong{Failure::WrongPassphrase, u"staff.code"_s};

        QCOMPARE(signIn().activate(u"peter"_s, noCode, own).result().error(), wrong);
        QCOMPARE(signIn().activate(u"peter"_s, u"geen code"_s, own).result().error(), wrong);
        QCOMPARE(signIn().activate(u"niemand"_s, noCode, own).result().error(), wrong);
        QCOMPARE(
            signIn().activate(u"stichter"_s, tests::OpenHouse::passphrase(), own).result().error(), wrong);
    }

    void countsGuessesAtACodeAsThoseAtThePassphrase()
    {
        const Invitation invitation = added(u"peter"_s);
        for (int i = 0; i < 12; ++i) {
            const auto atMember = signIn().activate(u"peter"_s, noCode, own).result();
            const auto atNobody = signIn().activate(u"niemand"_s, noCode, own).result();
            QCOMPARE(atNobody.error(), atMember.error());
            m_now.micros += 20'000'000;
        }
        std::ignore = signIn().activate(u"peter"_s, noCode, own).result();

        const auto right = signIn().activate(u"peter"_s, invitation.code, own).result();
        m_now.micros += 15 * minute;
        const auto later = signIn().activate(u"peter"_s, invitation.code, own).result();

        QCOMPARE(right.error().failure, Failure::Busy);
        QVERIFY(later);
    }

    void saysThatACodeIsTooOldOnlyToWhoHasIt()
    {
        const Invitation invitation = added(u"peter"_s);
        m_now.micros += 72 * hour + 1;

        const auto right = signIn().activate(u"peter"_s, invitation.code, own).result();
        const auto wrong = signIn().activate(u"peter"_s, noCode, own).result();

        QCOMPARE(right.error(), (Error{Failure::WrongPassphrase, u"staff.code-expired"_s}));
        QCOMPARE(wrong.error(), (Error{Failure::WrongPassphrase, u"staff.code"_s}));
    }

    void keepsTheCodeGoodWhenThePassphraseIsNot()
    {
        const Invitation invitation = added(u"peter"_s);

        const auto weak = signIn().activate(u"peter"_s, invitation.code, u"te kort"_s).result();

        QCOMPARE(weak.error(), (Error{Failure::Invalid, u"passphrase.short"_s}));
        const auto same = signIn().activate(u"peter"_s, invitation.code, invitation.code.toLower()).result();
        QCOMPARE(same.error(), (Error{Failure::Invalid, u"passphrase.code"_s}));
        QVERIFY(signIn().activate(u"peter"_s, invitation.code, own).result());
    }

    void givesANewCodeToWhoForgotThePassphraseWhichStopsAtOnce()
    {
        const Permit reader = m_house->member(u"lezer"_s, {{Role::Viewer, customers}});
        for (int i = 0; i < 4; ++i)
            std::ignore = signIn().enter(u"lezer"_s, own).result();

        const auto invitation = staff().invite(m_house->founder(), confirmed(), reader.staffRef()).result();

        QVERIFY(invitation);
        QCOMPARE(signIn().enter(u"lezer"_s, tests::OpenHouse::passphrase()).result().error().failure,
            Failure::WrongPassphrase);
        const auto stale = staff().changePassphrase(reader, tests::OpenHouse::passphrase(), own).result();
        QCOMPARE(stale.error().failure, Failure::WrongPassphrase);
        const auto permit = signIn().activate(u"lezer"_s, invitation->code, own).result();
        QVERIFY(permit);
        QCOMPARE(permit->grants(), reader.grants());
        QVERIFY(signIn().enter(u"lezer"_s, own).result());
    }

    void showsNothingMoreToWhoWasGivenANewCode()
    {
        const Permit keeper = m_house->member(u"beheer"_s, {{Role::Administrator, customers}});
        const Confirmation theirs = m_house->confirm(keeper);
        QVERIFY(staff().invite(m_house->founder(), confirmed(), keeper.staffRef()).result());

        const auto added = staff().add(keeper, theirs, {.name = u"peter"_s}).result();

        QCOMPARE(added.error().what, u"permit.changed"_s);
    }

    void stopsTheCodeBeforeWhenAnotherIsGiven()
    {
        const Invitation first = added(u"peter"_s);
        m_now.micros += hour;
        const auto second = staff().invite(m_house->founder(), confirmed(), first.memberRef).result();
        QVERIFY(second);

        QVERIFY(!signIn().activate(u"peter"_s, first.code, own).result());
        QVERIFY(signIn().activate(u"peter"_s, second->code, own).result());
    }

    void givesNoCodeToOneselfNorToWhoIsShutOutNorAcrossFilingSystems()
    {
        const Permit keeper = m_house->member(u"beheer"_s, {{Role::Administrator, customers}});
        const Permit gone = m_house->member(u"weg"_s, {{Role::Viewer, customers}});
        const Permit other = m_house->member(u"personeel"_s, {{Role::Viewer, employees}});
        QVERIFY(staff().disable(m_house->founder(), confirmed(), gone.staffRef()).result());
        const Confirmation theirs = m_house->confirm(keeper);

        QCOMPARE(
            staff().invite(keeper, theirs, keeper.staffRef()).result().error().what, u"staff.invite-own"_s);
        QCOMPARE(staff().invite(keeper, theirs, gone.staffRef()).result().error().what, u"staff.disabled"_s);
        QCOMPARE(
            staff().invite(keeper, theirs, other.staffRef()).result().error().what, u"permit.staff.manage"_s);
        QVERIFY(signIn().enter(u"personeel"_s, tests::OpenHouse::passphrase()).result());
    }

    void letsNobodyInWhoWasShutOutBeforeTheyCame()
    {
        const Invitation invitation = added(u"peter"_s);
        QVERIFY(staff().disable(m_house->founder(), confirmed(), invitation.memberRef).result());

        QVERIFY(!signIn().activate(u"peter"_s, invitation.code, own).result());
    }

    void countsWhoWasOnlyInvitedAsNoAdministrator()
    {
        const auto invitation = staff()
                                    .add(m_house->founder(), confirmed(),
                                        {.name = u"beheer"_s, .grants = {{Role::Administrator, customers}}})
                                    .result();
        const QList<Grant> theirs{{Role::Administrator, customers}};
        const QString founder = m_house->founder().staffRef();

        const auto early = staff().revoke(m_house->founder(), confirmed(), founder, theirs).result();
        const auto successor = signIn().activate(u"beheer"_s, invitation->code, own).result();
        QVERIFY(successor);
        if (m_house->services().location().backend == Backend::Embedded) {
            QVERIFY(staff()
                        .certify(m_house->founder(), confirmed(), successor->staffRef(),
                            m_house->fingerprintOf(successor->staffRef()))
                        .result());
        }
        const auto later = staff().revoke(m_house->founder(), confirmed(), founder, theirs).result();

        QCOMPARE(early.error().what, u"staff.last-administrator"_s);
        QVERIFY(later);
    }

    void refusesEveryActOnStaffWithTheConfirmationOfAnotherOrAnOldOne()
    {
        const Permit keeper = m_house->member(u"beheer"_s, {{Role::Administrator, customers}});
        const Permit reader = m_house->member(u"lezer"_s, {{Role::Viewer, customers}});
        const Confirmation others = m_house->confirm(keeper);
        const Confirmation old = confirmed();
        m_now.micros += 5 * minute;
        QVERIFY(
            staff().grant(m_house->founder(), old, reader.staffRef(), {{Role::Steward, customers}}).result());
        m_now.micros += 1;

        for (const Confirmation &confirmation : {others, old}) {
            for (const Error &refused : refusals(confirmation, reader.staffRef()))
                QCOMPARE(refused, (Error{Failure::Refused, u"staff.confirm-again"_s}));
        }
        QCOMPARE(named(u"lezer"_s).grants.size(), 2);
        QVERIFY(!named(u"lezer"_s).disabledAt);
    }

    void tellsInTheTrailWhoWasInvitedAndWhoCameIn()
    {
        const Invitation first = added(u"peter"_s);
        const auto second = staff().invite(m_house->founder(), confirmed(), first.memberRef).result();
        QVERIFY(signIn().activate(u"peter"_s, second->code, own).result());

        const auto trail = m_house->services().auditTrail().list(m_house->founder(), 0).result();

        QVERIFY(trail);
        QStringList told;
        for (const AuditEntry &entry : trail->rows) {
            if (entry.objectRef == first.memberRef)
                told.prepend(
                    entry.action + (entry.actor == first.memberRef ? u" by themselves"_s : QString()));
        }
        QCOMPARE(told, (QStringList{u"staff.add"_s, u"staff.invite"_s, u"staff.activate by themselves"_s}));
    }

private:
    const Staff &staff() const { return m_house->services().staff(); }
    const SignIn &signIn() const { return m_house->services().signIn(); }
    Confirmation confirmed() const { return m_house->confirm(m_house->founder()); }

    Invitation added(const QString &name) const
    {
        const auto invitation =
            staff()
                .add(m_house->founder(), confirmed(), {.name = name, .grants = {{Role::Viewer, customers}}})
                .result();
        return invitation ? *invitation : Invitation{};
    }

    StaffMember named(const QString &name) const
    {
        const auto members = staff().list(m_house->founder()).result();
        for (const StaffMember &member : *members) {
            if (member.name == name)
                return member;
        }
        return {};
    }

    /// What each act on staff answers to the founder with this confirmation.
    QList<Error> refusals(const Confirmation &confirmation, const QString &ref) const
    {
        const Permit &founder = m_house->founder();
        const auto errorOf = [](const auto &answer) { return answer ? Error{} : answer.error(); };
        return {errorOf(staff().add(founder, confirmation, {.name = u"nieuw"_s}).result()),
            errorOf(staff().invite(founder, confirmation, ref).result()),
            errorOf(staff().grant(founder, confirmation, ref, {{Role::Officer, customers}}).result()),
            errorOf(staff().revoke(founder, confirmation, ref, {{Role::Viewer, customers}}).result()),
            errorOf(staff().disable(founder, confirmation, ref).result()),
            errorOf(staff().setOwnRecord(founder, confirmation, ref, customers, {}).result())};
    }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestActivation)

#include "tst_activation.moc"
