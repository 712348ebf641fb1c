#include "app/access_reviews/access_review_reader.h"
#include "app/access_reviews/access_reviews.h"
#include "app/access_reviews/server_access_reader.h"
#include "app/leaving/leaving.h"
#include "app/leaving/way_out.h"
#include "app/staff/staff.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "services/contact_house.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr FilingSystem employees = FilingSystem::Employees;
const QString because = u"needs it for the work"_s;

template <typename Value>
QString whyNot(const Result<Value> &result)
{
    return result ? QString() : result.error().what;
}

} // namespace

/// Reviews of access and of the trail: frozen, decided on by others than the subject, signed, followed until
/// what was decided shows; who may what beside what they did; what is left when somebody leaves.
class TestAccessReviews final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 1, 15), QTime(10, 0), Qt::UTC));
        m_house = tests::OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void freezesEverythingThatGivesAccess()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});

        const auto review = reviews().start(founder(), AccessReviewScope::Everybody).result();

        QVERIFY(review);
        QCOMPARE(review->digest, access_lines::digestOf(access_lines::bytesOf(review->lines)));
        const int line = lineOf(*review, AccessMatter::Role, steward.staffRef());
        QVERIFY(line > 0);
        QCOMPARE(review->lineAt(line)->role, std::optional(Role::Steward));
        QVERIFY(review->lineAt(line)->since);
        const bool isServer = m_house->services().location().backend == Backend::Server;
        QCOMPARE(lineOf(*review, AccessMatter::RecoveryKey, founder().staffRef()) > 0, !isServer);
        QCOMPARE(lineOf(*review, AccessMatter::Superuser, {}) > 0, isServer);
        QCOMPARE(lineOf(*review, AccessMatter::HostRule, {}) > 0, isServer);
        // Nobody told of any passphrase file, and the program cannot know.
        const AccessLine *unknown = review->lineAt(lineOf(*review, AccessMatter::PassphraseFile, {}));
        QVERIFY(unknown && unknown->fault == access_fault::unknown);
        QCOMPARE(whyNot(reviews().start(founder(), AccessReviewScope::Privileged).result()),
            u"access-review.open"_s);
        // Only privileged roles are looked at every three months.
        QVERIFY(!reviews().start(steward, AccessReviewScope::Privileged).result());
    }

    /// A role that nobody signs in with gets past the rows by whoever may take it on.
    void findsWhoMayTakeOnASuperuserOfTheServer()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Embedded)
            QSKIP("a file has no roles of a server");
        QList<AccessLine> found;
        const auto line = m_house->look();
        const Outcome outcome = writing(*line, [&found](Connection &server) -> Outcome {
            for (const QString &sql : {u"CREATE ROLE kk_reach_all NOLOGIN SUPERUSER"_s,
                     u"CREATE ROLE kk_reach_rows NOLOGIN BYPASSRLS"_s,
                     u"CREATE ROLE kk_reach_first LOGIN IN ROLE kk_reach_all"_s,
                     u"CREATE ROLE kk_reach_second LOGIN IN ROLE kk_reach_rows"_s,
                     // By way of another, and without inheriting anything.
                     u"CREATE ROLE kk_reach_owner NOLOGIN"_s,
                     u"CREATE ROLE kk_reach_between NOLOGIN NOINHERIT IN ROLE kk_reach_owner"_s,
                     u"CREATE ROLE kk_reach_third LOGIN NOINHERIT IN ROLE kk_reach_between"_s,
                     u"CREATE TABLE kk_reach_table (id integer)"_s,
                     u"ALTER TABLE kk_reach_table OWNER TO kk_reach_owner"_s}) {
                if (const auto made = Sql(server, "test", sql).run(); !made)
                    return made.error();
            }
            const auto lines = server_access_reader::lines(server);
            if (!lines)
                return lines.error();
            found = *lines;
            return Error::refused("test.taken-back"); // they are roles of the whole server
        });
        QCOMPARE(outcome.error().what, u"test.taken-back"_s);
        using Fault = std::optional<QString>;
        const auto faultOf = [&found](AccessMatter matter, const QString &role) -> Fault {
            for (const AccessLine &each : std::as_const(found)) {
                if (each.matter == matter && each.place == role)
                    return each.fault;
            }
            return std::nullopt;
        };
        const Fault past = access_fault::pastTheRows;
        QVERIFY(faultOf(AccessMatter::Superuser, u"kk_reach_first"_s) == past);
        QVERIFY(faultOf(AccessMatter::BypassesRows, u"kk_reach_second"_s) == past);
        QVERIFY(!faultOf(AccessMatter::BypassesRows, u"kk_reach_first"_s));
        QVERIFY(!faultOf(AccessMatter::Superuser, u"kk_reach_second"_s));
        QVERIFY(!faultOf(AccessMatter::Superuser, u"kk_reach_all"_s));
        QVERIFY(!faultOf(AccessMatter::Superuser, u"kk_reach_third"_s));
        QVERIFY(faultOf(AccessMatter::ServerOwner, u"kk_reach_owner"_s));
        QVERIFY(faultOf(AccessMatter::ServerOwner, u"kk_reach_third"_s));
        QVERIFY(!faultOf(AccessMatter::ServerOwner, u"kk_reach_between"_s)); // nobody signs in as it
        QVERIFY(!faultOf(AccessMatter::ServerOwner, u"kk_reach_first"_s));
    }

    void isSignedByOthersThanTheSubject()
    {
        const Permit second = m_house->member(u"tweede"_s, {{Role::Officer, customers}});
        const auto review = reviews().start(founder(), AccessReviewScope::Everybody).result();
        QVERIFY(review);
        const int own = lineOf(*review, AccessMatter::Role, founder().staffRef());

        QCOMPARE(
            whyNot(reviews().decide(founder(), review->ref, {own}, AccessVerdict::Keep, because).result()),
            u"access-review.own-line"_s);
        QVERIFY(decideAll(founder(), *review));
        QCOMPARE(whyNot(sign(second, review->ref)), u"access-review.undecided"_s);
        // Nobody signs on the word of another.
        QVERIFY(!reviews().sign(founder(), m_house->confirm(second), review->ref).result());
        const auto half = sign(founder(), review->ref);
        QVERIFY(half && !half->closedAt);
        QVERIFY(decideAll(second, *half));
        const auto whole = sign(second, review->ref);

        QVERIFY(whole && whole->closedAt);
        QCOMPARE(whole->signatures.size(), 2);
        for (const AccessDecision &decision : whole->decisions)
            QVERIFY(decision.decidedBy != whole->lineAt(decision.line)->subject);
        QCOMPARE(
            whyNot(reviews().decide(second, review->ref, {own}, AccessVerdict::Remove, because).result()),
            u"access-review.closed"_s);
        QCOMPARE(due(ReviewDueKind::PrivilegedAccess)->dueOn, QDate(2026, 4, 15));
        QCOMPARE(due(ReviewDueKind::OtherAccess)->dueOn, QDate(2026, 7, 15));
        // What gives access says from now on why it does, and who looked at it.
        const auto map = reviews().map(founder()).result();
        QVERIFY(map);
        for (const ReviewedAccess &each : *map) {
            QVERIFY2(each.reviewed, qPrintable(each.line.key));
            QCOMPARE(each.reviewed->reason, because);
            QVERIFY(each.reviewed->decidedBy != each.line.subject);
        }
    }

    void followsWhatWasDecidedUntilItShows()
    {
        const Permit second = m_house->member(u"tweede"_s, {{Role::Officer, customers}});
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        const auto review = reviews().start(founder(), AccessReviewScope::Everybody).result();
        QVERIFY(review);
        const int line = lineOf(*review, AccessMatter::Role, steward.staffRef());
        QVERIFY(reviews().decide(second, review->ref, {line}, AccessVerdict::Remove, because).result());
        QVERIFY(decideAll(founder(), *review) && decideAll(second, *review));
        QVERIFY(sign(founder(), review->ref) && sign(second, review->ref));

        QCOMPARE(carriedOut(), 0);
        QCOMPARE(due(ReviewDueKind::OpenChange)->dueOn, QDate(2026, 1, 29));
        QVERIFY(due(ReviewDueKind::OpenChange)->isOverdue(QDate(2026, 1, 30)));
        QVERIFY(m_house->services()
                    .staff()
                    .revoke(founder(), m_house->confirm(founder()), steward.staffRef(),
                        {{Role::Steward, customers}})
                    .result());

        QCOMPARE(carriedOut(), 1);
        QVERIFY(!due(ReviewDueKind::OpenChange));
        const auto after = reviews().find(founder(), review->ref).result();
        QVERIFY(after && after->decisionOn(line)->doneAt && after->decisionOn(line)->doneBy.isEmpty());
    }

    void countsAReviewThatIsNotFinishedInTimeAsLate()
    {
        QVERIFY(reviews().start(founder(), AccessReviewScope::Privileged).result());

        const auto open = due(ReviewDueKind::OpenReview);

        QVERIFY(open);
        QVERIFY(!open->isOverdue(QDate(2026, 1, 29)));
        QVERIFY(open->isOverdue(QDate(2026, 1, 30)));
        const auto line = m_house->look();
        const auto late = access_review_reader::overdue(*line, QDate(2026, 1, 30));
        QVERIFY(late);
        QCOMPARE(*late, 1);
    }

    void refusesWhatIsNotAsItWasFrozen()
    {
        const auto review = reviews().start(founder(), AccessReviewScope::Privileged).result();
        QVERIFY(review);
        {
            const auto line = m_house->look();
            QVERIFY(writing(*line, [](Connection &writer) {
                return Sql(writer, "test", u"UPDATE access_review SET facts = ?"_s)
                    .bind(QByteArray("[]"))
                    .run();
            }));
        }

        QCOMPARE(whyNot(reviews().find(founder(), review->ref).result()), u"access-review.stored"_s);
    }

    void tellsWhatAMemberMayBesideWhatTheyDid()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        ContactDraft draft = tests::draftOf(u"Bakker"_s);
        draft.provenance.collectedOn = QDate(2026, 1, 1);
        QVERIFY(m_house->services().contacts().add(steward, customers, draft).result());

        const MemberAccess access = accessOf(steward.staffRef());

        QVERIFY(access.rights.contains(customers) && !access.rights.contains(employees));
        QVERIFY(access.dormancy.isEmpty() && access.lastSignIn == std::optional(m_now));
        const auto added = std::find_if(access.uses.begin(), access.uses.end(),
            [](const MemberUse &use) { return use.action == u"contact.add"_s; });
        QVERIFY(added != access.uses.end());
        QCOMPARE(added->count, 1);
        QCOMPARE(added->last, m_now);
        m_now.micros += 60 * Instant::day;
        QCOMPARE(accessOf(steward.staffRef()).dormancy, access_fault::dormant);
        QVERIFY(!reviews().rights(steward).result());
    }

    void knowsWhichFilesAreStillOut()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        QVERIFY(m_house->services()
                    .leaving()
                    .write(steward,
                        {.way = way_out::consentProof,
                            .objectKind = u"contact"_s,
                            .objectRef = u"00"_s,
                            .name = u"proof.json"_s,
                            .places = {.path = m_house->folder() + u"/proof.zip"_s}},
                        QByteArray("{}"))
                    .result());
        const auto out = reviews().filesOut(founder()).result();
        QVERIFY(out);
        QCOMPARE(out->size(), 1);
        QCOMPARE(checkOf(steward.staffRef(), LeavingStep::FilesOut), 1);
        const QString ref = out->first().ref;

        QCOMPARE(whyNot(reviews().tellDestroyed(steward, customers, ref, QDate(2026, 1, 16)).result()),
            u"file-out.day"_s);
        QVERIFY(reviews().tellDestroyed(steward, customers, ref, QDate(2026, 1, 15)).result());

        QVERIFY(reviews().filesOut(founder()).result()->isEmpty());
        QCOMPARE(checkOf(steward.staffRef(), LeavingStep::FilesOut), 0);
        QCOMPARE(whyNot(reviews().tellDestroyed(steward, customers, ref, QDate(2026, 1, 15)).result()),
            u"file-out.gone"_s);
    }

    void checksWhatIsLeftWhenSomebodyLeaves()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        const QString file = m_house->folder() + u"/run.pass"_s;
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther);
        QVERIFY(reviews().tellPassphraseFile(founder(), file, steward.staffRef()).result());
        QCOMPARE(checkOf(steward.staffRef(), LeavingStep::Schedules), 1);
        const auto map = reviews().map(founder()).result();
        QVERIFY(map);
        const auto told = std::find_if(map->begin(), map->end(),
            [](const ReviewedAccess &each) { return each.line.matter == AccessMatter::PassphraseFile; });
        QCOMPARE(told->line.fault, access_fault::openToOthers);
        QCOMPARE(checkOf(steward.staffRef(), LeavingStep::Access), 2);

        QVERIFY(reviews().forgetPassphraseFile(founder(), file).result());
        QVERIFY(m_house->services()
                    .staff()
                    .disable(founder(), m_house->confirm(founder()), steward.staffRef())
                    .result());

        QCOMPARE(checkOf(steward.staffRef(), LeavingStep::Schedules), 0);
        QCOMPARE(checkOf(steward.staffRef(), LeavingStep::Access), 0);
        // The file still lies under a key that they had.
        if (m_house->services().location().backend == Backend::Embedded) {
            QCOMPARE(checkOf(steward.staffRef(), LeavingStep::FileKey), 1);
            QCOMPARE(checkOf(founder().staffRef(), LeavingStep::RecoveryKey), 1);
        }
    }

private:
    const Permit &founder() const { return m_house->founder(); }
    AccessReviews &reviews() const { return m_house->services().accessReviews(); }

    /// From 1 on; 0 where there is none.
    static int lineOf(const AccessReview &review, AccessMatter matter, const QString &subject)
    {
        for (int number = 1; number <= review.lines.size(); ++number) {
            const AccessLine *line = review.lineAt(number);
            if (line->matter == matter && line->subject == subject)
                return number;
        }
        return 0;
    }

    /// Keeps everything that this reviewer may decide on and nobody decided on yet.
    bool decideAll(const Permit &reviewer, const AccessReview &review) const
    {
        const auto now = reviews().find(reviewer, review.ref).result();
        if (!now)
            return false;
        QList<int> lines;
        for (int number = 1; number <= now->lines.size(); ++number) {
            if (now->lineAt(number)->subject != reviewer.staffRef() && !now->decisionOn(number))
                lines.append(number);
        }
        return bool(reviews().decide(reviewer, review.ref, lines, AccessVerdict::Keep, because).result());
    }

    /// How many decided changes were seen to show; -1 where that could not be looked at.
    int carriedOut() const
    {
        const auto seen = reviews().verifyChanges(founder()).result();
        return seen ? *seen : -1;
    }

    Result<AccessReview> sign(const Permit &reviewer, const QString &ref) const
    {
        return reviews().sign(reviewer, m_house->confirm(reviewer), ref).result();
    }

    std::optional<ReviewDue> due(ReviewDueKind kind) const
    {
        const auto all = reviews().due(founder()).result();
        for (const ReviewDue &each : all ? *all : QList<ReviewDue>()) {
            if (each.kind == kind)
                return each;
        }
        return std::nullopt;
    }

    MemberAccess accessOf(const QString &ref) const
    {
        const auto all = reviews().rights(founder()).result();
        for (const MemberAccess &each : all ? *all : QList<MemberAccess>()) {
            if (each.member.ref == ref)
                return each;
        }
        return {};
    }

    qint64 checkOf(const QString &member, LeavingStep step) const
    {
        const auto checks = reviews().leaving(founder(), member).result();
        for (const LeavingCheck &check : checks ? *checks : QList<LeavingCheck>()) {
            if (check.step == step)
                return check.open;
        }
        return -1;
    }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestAccessReviews)
#include "tst_access_reviews.moc"
