#include "app/requests/identity_check.h"
#include "app/requests/identity_need.h"
#include "app/requests/request_refusal.h"
#include "app/requests/request_reminder.h"
#include "app/requests/request_result.h"

#include <QSet>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;

using Type = Request::Type;

const QDate received(2026, 11, 2);
const QDate today(2026, 11, 30);

/// domain.md 4.1 and 4.8, by hand: the kinds of request that each reason is for.
const QHash<QString, QList<Type>> allowed = {
    {u"R01"_s,
        {Type::Access, Type::Rectification, Type::Erasure, Type::Restriction, Type::Portability,
            Type::Objection, Type::HumanReview, Type::Recipients}},
    {u"R02"_s,
        {Type::Access, Type::Rectification, Type::Erasure, Type::Restriction, Type::Portability,
            Type::Objection, Type::Recipients}},
    {u"R03"_s,
        {Type::Access, Type::Rectification, Type::Erasure, Type::Restriction, Type::Portability,
            Type::Objection, Type::HumanReview, Type::Recipients}},
    {u"R04"_s,
        {Type::Access, Type::Rectification, Type::Erasure, Type::Restriction, Type::Portability,
            Type::Objection, Type::HumanReview, Type::Recipients}},
    {u"R05"_s, {Type::Access, Type::Portability}}, {u"R06"_s, {Type::Erasure}}, {u"R07"_s, {Type::Erasure}},
    {u"R08"_s, {Type::Erasure}}, {u"R09"_s, {Type::Erasure}}, {u"R10"_s, {Type::Erasure}},
    {u"R11"_s, {Type::Rectification}}, {u"R12"_s, {Type::Restriction}}, {u"R13"_s, {Type::Portability}},
    {u"R14"_s, {Type::Portability}}, {u"R15"_s, {Type::Objection}},
    {u"R16"_s,
        {Type::Access, Type::Rectification, Type::Erasure, Type::Restriction, Type::Portability,
            Type::Objection, Type::Recipients}},
    {u"R17"_s,
        {Type::Access, Type::Rectification, Type::Erasure, Type::Restriction, Type::Portability,
            Type::Objection, Type::HumanReview, Type::Recipients, Type::Complaint}},
    {u"R18"_s, {}}};

Request asked(Type type)
{
    return {.id = Id<Request>(1), .ref = QStringLiteral("one"), .type = type, .receivedOn = received};
}

RequestQuestion question(const QList<QDate> &reminders)
{
    return {.about = RequestQuestion::About::Identity,
        .askedOn = QDate(2026, 11, 3),
        .reason = QStringLiteral("onbekend adres"),
        .reminders = reminders};
}

QString whyNot(const Request &request, const QList<RefusalReason> &reasons,
    const request_refusal::Facts &facts, const QString &words = QStringLiteral("daarom"))
{
    const auto fits = request_refusal::check(request, {.refusal = reasons, .refusalWords = words}, facts);
    return fits ? QString() : fits.error().what;
}

} // namespace

/// Why requests are refused, who must be known how surely, and when somebody is reminded.
class TestRefusalRules final : public QObject
{
    Q_OBJECT

private slots:
    void takesEachReasonForTheKindsItIsForAndNoOther_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("type");
        for (const RefusalReason reason : allRefusalReasons) {
            for (const Type type : allRequestTypes)
                QTest::addRow("%s %d", qPrintable(keyOf(reason)), int(type)) << int(reason) << int(type);
        }
    }

    void takesEachReasonForTheKindsItIsForAndNoOther()
    {
        QFETCH(int, reason);
        QFETCH(int, type);
        const auto why = static_cast<RefusalReason>(reason);
        const auto kind = static_cast<Type>(type);

        const bool isAllowed = allowed.value(keyOf(why)).contains(kind);

        QCOMPARE(canRefuse(kind, why), isAllowed);
        const auto fits =
            request_refusal::check(asked(kind), {.refusal = {why}, .refusalWords = QStringLiteral("daarom")},
                {.questions = {question({})}, .hasIdentityFailed = true, .today = today});
        QCOMPARE(bool(fits), isAllowed);
        if (!fits && why != RefusalReason::TakenBack)
            QCOMPARE(fits.error(),
                (Error{Failure::Refused, QStringLiteral("request.refusal-kind"), {keyOf(why)}}));
    }

    void keepsKeysAndArticlesApart()
    {
        QSet<QString> keys;
        for (const RefusalReason reason : allRefusalReasons) {
            keys.insert(keyOf(reason));
            QCOMPARE(refusalReasonFrom(keyOf(reason)), std::optional(reason));
            QVERIFY(!articleOf(reason).isEmpty());
        }
        QCOMPARE(keys.size(), 18);
        QVERIFY(!refusalReasonFrom(u"R19") && !refusalReasonFrom(u"R1"));
        QCOMPARE(articleOf(RefusalReason::IdentityNotEstablished), QStringLiteral("12(2), 11(2)"));
        QCOMPARE(keyOf(ErasureGround::ChildService), QStringLiteral("17-1-f"));
        QCOMPARE(erasureExceptionFrom(u"17-3-e"), std::optional(ErasureException::LegalClaims));
        QVERIFY(!erasureExceptionFrom(u"17-3-f") && !erasureExceptionFrom(u"17-1-a"));
    }

    void refusesForWantOfIdentityOnlyAfterTheQuestionAndTwoReminders()
    {
        const QList unknown{RefusalReason::IdentityNotEstablished};
        Request request = asked(Type::Erasure);
        const QDate tenth(2026, 11, 13);
        const QDate twentieth(2026, 11, 23);

        QCOMPARE(whyNot(request, unknown, {.today = today}), QStringLiteral("request.refusal-identity"));
        QCOMPARE(whyNot(request, unknown, {.questions = {question({tenth})}, .today = today}),
            QStringLiteral("request.refusal-reminders"));
        const request_refusal::Facts both{.questions = {question({tenth, twentieth})}, .today = today};
        QCOMPARE(whyNot(request, unknown, both), QString());
        const request_refusal::Facts again{
            .questions = {question({tenth, twentieth}), question({})}, .today = today};
        QCOMPARE(whyNot(request, unknown, again), QStringLiteral("request.refusal-reminders"));
        auto early = both;
        early.today = twentieth.addDays(-1);
        QCOMPARE(whyNot(request, unknown, early), QStringLiteral("request.refusal-reminders"));
        request.identityAt = Instant{};
        QCOMPARE(whyNot(request, unknown, both), QStringLiteral("request.refusal-identity"));
    }

    void needsNoIdentityWhereNoOtherReasonStandsBeside()
    {
        using enum RefusalReason;
        const auto needsNone = [](const QList<RefusalReason> &reasons) {
            return request_refusal::needsNoIdentity(Proposal{.refusal = reasons});
        };

        QVERIFY(needsNone({IdentityNotEstablished}));
        QVERIFY(needsNone({IdentityNotEstablished, OnlyProcessor}));
        QVERIFY(!needsNone({}));
        QVERIFY(!needsNone({NoDataHeld, OnlyProcessor}));
        QVERIFY(!needsNone({IdentityNotEstablished, LegalClaims}));
    }

    void asksForWordsAndSeesThatDataAreHeld()
    {
        const Request request = asked(Type::Access);
        const request_refusal::Facts facts{.thingsHeld = 3, .today = today};

        QCOMPARE(whyNot(request, {RefusalReason::Excessive}, facts, QStringLiteral(" ")),
            QStringLiteral("request.refusal-words"));
        QCOMPARE(
            whyNot(request, {RefusalReason::NoDataHeld}, facts), QStringLiteral("request.refusal-data-held"));
        QCOMPARE(whyNot(request, {RefusalReason::NoDataHeld}, {.today = today}), QString());
        QCOMPARE(
            whyNot(request, {RefusalReason::TakenBack}, facts), QStringLiteral("request.refusal-taken-back"));
    }

    void callsNothingHeldNoRefusal()
    {
        Request request = asked(Type::Access);
        request.proposal =
            Proposal{.refusal = {RefusalReason::NoDataHeld}, .refusalWords = QStringLiteral("leeg")}.toJson();

        request_refusal::settle(request);

        QCOMPARE(request.outcome, Request::Outcome::NoDataHeld);
        QVERIFY(request_refusal::isRefusal(request.outcome));
    }

    void remindsOnTheTenthAndTheTwentiethDayOfTheQuestion()
    {
        RequestQuestion asking = question({});
        QCOMPARE(request_reminder::nextOn(asking), std::optional(QDate(2026, 11, 13)));
        QCOMPARE(request_reminder::sent(asking, asking.askedOn, today).error().what,
            QStringLiteral("request.reminder-day"));
        QCOMPARE(request_reminder::sent(asking, today.addDays(1), today).error().what,
            QStringLiteral("request.reminder-day"));
        asking = *request_reminder::sent(asking, QDate(2026, 11, 14), today);
        QCOMPARE(request_reminder::nextOn(asking), std::optional(QDate(2026, 11, 23)));
        asking = *request_reminder::sent(asking, QDate(2026, 11, 23), today);
        QVERIFY(!request_reminder::nextOn(asking));
        QCOMPARE(request_reminder::sent(asking, today, today).error().what,
            QStringLiteral("request.reminder-none"));
        RequestQuestion answered = question({});
        answered.answeredOn = today;
        QVERIFY(!request_reminder::nextOn(answered));
        RequestQuestion scope = question({});
        scope.about = RequestQuestion::About::Scope;
        QVERIFY(!request_reminder::nextOn(scope));
    }

    void needsToKnowWhoAsksByKindAndBySensitivity_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<IdentityFacts>("facts");
        QTest::addColumn<int>("level");
        const IdentityFacts plain;
        const IdentityFacts money{.holdsFinancial = true};
        const IdentityFacts work{.holdsHr = true};
        const IdentityFacts numbers{.holdsNumbers = true};
        const IdentityFacts taken{.channelChangedOn = received.addDays(-30)};
        const IdentityFacts longAgo{.channelChangedOn = received.addDays(-31)};
        const IdentityFacts later{.channelChangedOn = received.addDays(2)};
        const IdentityFacts correction{.correctsSensitive = true};
        const auto row = [](const char *name, Type type, const IdentityFacts &facts, int level) {
            QTest::newRow(name) << int(type) << facts << level;
        };
        row("withdrawal needs none", Type::ConsentWithdrawal, numbers, 0);
        row("objection needs none", Type::Objection, work, 0);
        row("correction of plain data", Type::Rectification, money, 1);
        row("correction of sensitive data", Type::Rectification, correction, 3);
        row("erasure of plain data", Type::Erasure, plain, 2);
        row("erasure of what was bought", Type::Erasure, money, 2);
        row("access to what was bought", Type::Access, money, 3);
        row("portability of what was bought", Type::Portability, money, 3);
        row("access to plain data", Type::Access, plain, 2);
        row("erasure of a file of employment", Type::Erasure, work, 3);
        row("recipients where a document number stands", Type::Recipients, numbers, 3);
        row("erasure 30 days after another address", Type::Erasure, taken, 3);
        row("erasure 31 days after another address", Type::Erasure, longAgo, 2);
        row("another address after the request", Type::Erasure, later, 3);
        row("access after another address", Type::Access, taken, 2);
    }

    void needsToKnowWhoAsksByKindAndBySensitivity()
    {
        QFETCH(int, type);
        QFETCH(IdentityFacts, facts);
        QFETCH(int, level);
        Request request = asked(static_cast<Type>(type));

        const IdentityNeed need = identityNeed(request, facts);

        QCOMPARE(need.level, level);
        QCOMPARE(need.causes.size() > 1, level > identityLevelNeeded(request.type));
        if (level == 0)
            return;
        request.identityAt = Instant{};
        request.identityLevel = level - 1;
        QCOMPARE(need.missing(request)->what, QStringLiteral("request.identity-below"));
        request.identityLevel = level;
        QVERIFY(!need.missing(request));
    }

    void takesAMaskedDocumentOnlyWithItsKindAndAReason()
    {
        const QString masked = QString::fromLatin1(maskedDocument);
        const QString why = QStringLiteral("woont in het buitenland");

        QVERIFY(checkEvidence(masked, {.document = QStringLiteral("passport"), .remark = why}));
        QCOMPARE(checkEvidence(masked, {.document = QStringLiteral("NWR1234B7"), .remark = why}).error().what,
            QStringLiteral("request.identity-document"));
        QCOMPARE(checkEvidence(masked, {.document = QStringLiteral("passport")}).error().what,
            QStringLiteral("request.identity-why"));
        QCOMPARE(
            checkEvidence(QStringLiteral("video"), {.document = QStringLiteral("passport")}).error().what,
            QStringLiteral("request.identity-document"));
        QVERIFY(checkEvidence(QStringLiteral("video"), {.remark = why}));
        QCOMPARE(identityLevelOf(masked), std::optional(3));
    }

    void carriesGroundsExceptionsAndReasonsInTheProposal()
    {
        const Proposal plan{.plan = {{.category = DataCategory::Correspondence,
                                .erase = false,
                                .reason = QStringLiteral("geschil"),
                                .exception = ErasureException::LegalClaims}},
            .ground = ErasureGround::Unlawful,
            .groundWords = QStringLiteral("zonder grondslag gekocht")};
        const Proposal refused{.refusal = {RefusalReason::ManifestlyUnfounded, RefusalReason::Excessive},
            .refusalWords = QStringLiteral("daarom")};
        for (const Proposal &proposal : {plan, refused})
            QCOMPARE(*Proposal::fromJson(proposal.toJson()), proposal);
        Proposal other = plan;
        other.plan.first().exception = ErasureException::Archiving;
        QVERIFY(Proposal::digestOf(other.toJson()) != Proposal::digestOf(plan.toJson()));
        other = plan;
        other.ground = ErasureGround::LegalDuty;
        QVERIFY(Proposal::digestOf(other.toJson()) != Proposal::digestOf(plan.toJson()));
        // What was laid down before there were any reads and hashes as it did.
        const Proposal plain{.plan = {{DataCategory::Identity, true}}};
        QCOMPARE(plain.toJson(),
            QStringLiteral(
                R"({"corrections":[],"plan":[{"category":1,"erase":true,"reason":"","until":""}]})"));
        const RequestResult result{
            .ground = ErasureGround::ConsentWithdrawn, .refusal = {RefusalReason::LegalClaims}};
        QCOMPARE(RequestResult::fromJson(result.toJson()), result);
    }
};

QTEST_APPLESS_MAIN(TestRefusalRules)

#include "tst_refusal_rules.moc"
