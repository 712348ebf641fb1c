#include "app/access_reviews/access_review.h"
#include "app/access_reviews/effective_right.h"
#include "app/access_reviews/log_rules.h"
#include "app/access_reviews/review_due.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString anna = u"anna"_s;
const QString bert = u"bert"_s;
const QString carla = u"carla"_s;

AccessLine roleOf(const QString &member, Role role)
{
    return {.matter = AccessMatter::Role,
        .key = member + u":%1"_s.arg(int(role)),
        .subject = member,
        .role = role,
        .filingSystem = FilingSystem::Customers};
}

AccessReview frozen(const QList<AccessLine> &lines, AccessReviewScope scope = AccessReviewScope::Everybody)
{
    const QByteArray bytes = access_lines::bytesOf(lines);
    return {.ref = u"r"_s,
        .scope = scope,
        .frozenOn = QDate(2026, 3, 2),
        .digest = access_lines::digestOf(bytes),
        .lines = lines};
}

AccessDecision said(
    int line, AccessVerdict verdict, const QString &by, const QString &reason = u"needs it still"_s)
{
    return {.line = line, .verdict = verdict, .reason = reason, .decidedBy = by};
}

QString whyNot(const AccessReview &review, const QString &by, const AccessDecision &decision)
{
    const auto may = access_review_rules::mayDecide(review, by, decision);
    return may ? QString() : may.error().what;
}

AccessSignature signatureOf(const QString &by)
{
    return {.signedBy = by};
}

Instant at(int hour, int minute, QDate day = QDate(2026, 3, 10))
{
    return Instant::fromDateTime(QDateTime(day, QTime(hour, minute), Qt::LocalTime));
}

} // namespace

/// Who may decide what in a review of access, when one is due, and what a look at the trail watches for.
class TestAccessReviewRules final : public QObject
{
    Q_OBJECT

private slots:
    void neverLetsSomebodyReviewThemselves()
    {
        const AccessReview review = frozen({roleOf(anna, Role::Officer), roleOf(bert, Role::Viewer)});

        QCOMPARE(whyNot(review, anna, said(1, AccessVerdict::Keep, anna)), u"access-review.own-line"_s);
        QCOMPARE(whyNot(review, anna, said(2, AccessVerdict::Keep, anna)), QString());
        QCOMPARE(whyNot(review, bert, said(1, AccessVerdict::Remove, bert)), QString());
    }

    void asksAReasonAndAVerdictOfItsKind()
    {
        const AccessReview access = frozen({roleOf(bert, Role::Viewer)});
        const AccessReview log =
            frozen({{.matter = AccessMatter::OutOfHours, .subject = bert}}, AccessReviewScope::Log);

        QCOMPARE(whyNot(access, anna, said(1, AccessVerdict::Keep, anna, u" "_s)), u"access-review.reason"_s);
        QCOMPARE(whyNot(access, anna, said(1, AccessVerdict::InOrder, anna)), u"access-review.verdict"_s);
        QCOMPARE(whyNot(log, anna, said(1, AccessVerdict::Keep, anna)), u"access-review.verdict"_s);
        QCOMPARE(whyNot(log, anna, said(1, AccessVerdict::FollowUp, anna)), QString());
        QCOMPARE(whyNot(access, anna, said(2, AccessVerdict::Keep, anna)), u"access-review.line"_s);
    }

    void isWholeOnceEverybodyWhoDecidedHasSigned()
    {
        AccessReview review = frozen({roleOf(anna, Role::Officer), roleOf(bert, Role::Viewer)});
        QCOMPARE(access_review_rules::maySign(review, anna).error().what, u"access-review.undecided"_s);
        review.decisions = {said(2, AccessVerdict::Keep, anna)};
        // What is about the signer waits for another; the signer need not wait for it.
        QVERIFY(access_review_rules::maySign(review, anna));
        review.signatures = {signatureOf(anna)};
        QVERIFY(!access_review_rules::isWhole(review));
        QCOMPARE(whyNot(review, anna, said(2, AccessVerdict::Remove, anna)), u"access-review.signed"_s);
        QCOMPARE(whyNot(review, carla, said(2, AccessVerdict::Remove, carla)), u"access-review.signed"_s);

        review.decisions.append(said(1, AccessVerdict::Keep, carla));
        QVERIFY(!access_review_rules::isWhole(review));
        review.signatures.append(signatureOf(carla));

        QVERIFY(access_review_rules::isWhole(review));
        // Whatever a file says: nobody's own word about themselves makes it whole.
        review.decisions.last() = said(1, AccessVerdict::Keep, anna);
        QVERIFY(!access_review_rules::isWhole(review));
    }

    void signsForWhatWasDecided()
    {
        AccessReview review = frozen({roleOf(anna, Role::Officer), roleOf(bert, Role::Viewer)});
        review.decisions = {said(2, AccessVerdict::Keep, anna)};
        const QByteArray before = access_review_rules::signedDigest(review, anna);

        review.decisions[0].reason = u"needs it no more"_s;

        QVERIFY(access_review_rules::signedDigest(review, anna) != before);
    }

    void seesWhetherAChangeWasCarriedOut()
    {
        using namespace access_review_rules;
        const AccessLine line = roleOf(bert, Role::Steward);
        AccessLine used = line;
        used.lastUse = Instant{5};
        AccessLine lower = line;
        lower.place = u"otherwise"_s;
        const AccessLine unseen{
            .matter = AccessMatter::Role, .key = u"unknown"_s, .fault = access_fault::unknown};

        QVERIFY(!isCarriedOut(line, AccessVerdict::Remove, {used}));
        QVERIFY(!isCarriedOut(line, AccessVerdict::Change, {used}));
        QVERIFY(isCarriedOut(line, AccessVerdict::Change, {lower}));
        QVERIFY(!isCarriedOut(line, AccessVerdict::Remove, {lower}));
        QVERIFY(isCarriedOut(line, AccessVerdict::Remove, {roleOf(bert, Role::Viewer)}));
        QVERIFY(!isCarriedOut(line, AccessVerdict::Remove, {unseen}));
    }

    void readsWhatItWrote()
    {
        AccessLine line = roleOf(anna, Role::Administrator);
        line.since = Instant{1'770'000'000'123'456};
        line.count = 3;
        line.fault = access_fault::dormant;
        const QList<AccessLine> lines{line, {.matter = AccessMatter::HostRule, .key = u"k"_s}};

        const auto back = access_lines::from(access_lines::bytesOf(lines));

        QVERIFY(back);
        QCOMPARE(*back, lines);
        QVERIFY(!access_lines::from("[{\"matter\":\"none\"}]"));
    }

    void isDueThreeSixAndOneMonthsAfterTheLast()
    {
        const QList<ReviewDue> never = periodicReviews({.begun = QDate(2026, 1, 15)});
        QCOMPARE(never.at(0).dueOn, QDate(2026, 4, 15));
        QCOMPARE(never.at(1).dueOn, QDate(2026, 7, 15));
        QCOMPARE(never.at(2).month, QDate(2026, 1, 1));
        QCOMPARE(never.at(2).dueOn, QDate(2026, 2, 14));
        QVERIFY(!never.at(0).isOverdue(QDate(2026, 4, 15)));
        QVERIFY(never.at(0).isOverdue(QDate(2026, 4, 16)));

        const QList<ReviewDue> next = periodicReviews({.begun = QDate(2026, 1, 15),
            .privilegedOn = QDate(2026, 11, 30),
            .everybodyOn = QDate(2026, 8, 31),
            .logMonth = QDate(2026, 10, 1),
            .logOn = QDate(2026, 11, 3)});
        QCOMPARE(next.at(0).dueOn, QDate(2027, 2, 28));
        QCOMPARE(next.at(1).dueOn, QDate(2027, 2, 28));
        QCOMPARE(next.at(2).month, QDate(2026, 11, 1));
        QCOMPARE(next.at(2).dueOn, QDate(2026, 12, 14));
    }

    void callsAnAccountDormantAfterSixtyDays()
    {
        const StaffMember member{.ref = anna};
        StaffMember invited = member;
        invited.activationUntil = Instant{1};
        StaffMember gone = member;
        gone.disabledAt = Instant{1};
        const Instant now{1000 * Instant::day};
        const auto ago = [now](int days) { return Instant{now.micros - days * Instant::day}; };

        QCOMPARE(dormancyOf(member, ago(59), ago(500), now), QString());
        QCOMPARE(dormancyOf(member, ago(60), ago(500), now), access_fault::dormant);
        QCOMPARE(dormancyOf(member, std::nullopt, ago(10), now), QString());
        QCOMPARE(dormancyOf(member, std::nullopt, ago(60), now), access_fault::dormant);
        QCOMPARE(dormancyOf(invited, std::nullopt, ago(1), now), access_fault::neverSignedIn);
        QCOMPARE(dormancyOf(gone, std::nullopt, ago(500), now), QString());
    }

    void countsRolesAndWhatWasLentToday()
    {
        const StaffMember member{.ref = anna, .grants = {{Role::Steward, FilingSystem::Customers}}};
        const Deputyship lent{.filingSystem = FilingSystem::Customers, .deputy = anna};
        const auto decides = [](const QList<EffectiveRight> &rights) {
            return std::find_if(rights.begin(), rights.end(),
                [](const EffectiveRight &right) { return right.operation == Operation::DecideRequests; });
        };

        const auto alone = effectiveRights(member, FilingSystem::Customers, {});
        const auto standing = effectiveRights(member, FilingSystem::Customers, {lent});

        QVERIFY(decides(alone) == alone.end());
        QVERIFY(decides(standing) != standing.end() && decides(standing)->isLent);
        QVERIFY(effectiveRights(member, FilingSystem::Employees, {lent}).isEmpty());
    }

    void knowsTheOfficeHours()
    {
        QVERIFY(!log_rules::isOutOfHours(at(7, 0)));
        QVERIFY(!log_rules::isOutOfHours(at(18, 59)));
        QVERIFY(log_rules::isOutOfHours(at(6, 59)));
        QVERIFY(log_rules::isOutOfHours(at(19, 0)));
        QVERIFY(log_rules::isOutOfHours(at(11, 0, QDate(2026, 3, 14))));
        QVERIFY(log_rules::isOutOfHours(at(11, 0, QDate(2026, 4, 27))));
    }

    void findsWhereManyRecordsMayLieWithinAnHour()
    {
        using Looks = QList<std::pair<qint64, qint64>>;
        QVERIFY(log_rules::busyQuarters(Looks{{1, 30}, {6, 30}}).isEmpty());
        const QList<log_rules::BusyQuarters> one{{1, 5}};
        QCOMPARE(log_rules::busyQuarters(Looks{{1, 30}, {5, 30}}), one);
        QVERIFY(log_rules::busyQuarters(Looks{{1, 50}}).isEmpty());
        QCOMPARE(log_rules::busyQuarters(Looks{{1, 51}, {2, 1}, {90, 60}}).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAccessReviewRules)
#include "tst_access_review_rules.moc"
