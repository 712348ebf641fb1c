#include "app/reviews/review_minutes.h"

#include "app/vault/sha256.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonValue momentOf(const std::optional<Instant> &moment)
{
    return moment ? QJsonValue(moment->toText()) : QJsonValue();
}

QJsonObject lineIn(const MinutesLine &line)
{
    const ReviewItem &item = line.item;
    QJsonObject object{{u"kk:number"_s, item.position}, {u"kk:kind"_s, codeOf(item.kind)},
        {u"kk:rule"_s, item.rule}, {u"kk:subject"_s, item.subject},
        {u"kk:openedAt"_s, momentOf(item.openedAt)}, {u"kk:void"_s, item.voided}};
    if (!item.decision)
        return object;
    const ReviewDecision &decision = *item.decision;
    object.insert(u"kk:decision"_s,
        QJsonObject{{u"kk:ref"_s, decision.ref}, {u"kk:officer"_s, decision.officer},
            {u"kk:verdict"_s, codeOf(decision.verdict)}, {u"kk:decidedAt"_s, decision.decidedAt.toText()},
            {u"kk:reason"_s, reasonDigest(decision)},
            {u"kk:matter"_s, QString::fromLatin1(decision.matter.toHex())},
            {u"kk:signed"_s, line.signedDecision},
            {u"kk:leadsTo"_s, codeOf(effectOf(item.kind, item.rule, decision.verdict))}});
    return object;
}

/// What a yes and a no on an item of this rule lead to.
struct RuleEffects
{
    QLatin1StringView rule;
    ReviewEffect yes;
    ReviewEffect no;
};

constexpr RuleEffects agreementEffects[] = {
    {"review"_L1, ReviewEffect::ConfirmClauses, ReviewEffect::FollowUp},
    {"objection"_L1, ReviewEffect::AllowSub, ReviewEffect::ObjectSub},
    {"decision"_L1, ReviewEffect::AllowSub, ReviewEffect::ObjectSub},
    {"notice"_L1, ReviewEffect::InOrder, ReviewEffect::GiveNotice},
    {"answer"_L1, ReviewEffect::NoteReceived, ReviewEffect::NoteRefused},
    {"follow-up"_L1, ReviewEffect::NoteFollowedUp, ReviewEffect::FollowUp},
    {"certificate"_L1, ReviewEffect::AskCertificate, ReviewEffect::FollowUp}};

constexpr RuleEffects accessEffects[] = {
    {"privileged-access"_L1, ReviewEffect::StartReview, ReviewEffect::FollowUp},
    {"other-access"_L1, ReviewEffect::StartReview, ReviewEffect::FollowUp},
    {"log"_L1, ReviewEffect::StartReview, ReviewEffect::FollowUp},
    {"open-review"_L1, ReviewEffect::SignReview, ReviewEffect::FollowUp},
    {"open-change"_L1, ReviewEffect::VerifyChanges, ReviewEffect::FollowUp}};

template <std::size_t Size>
ReviewEffect effectAmong(
    const RuleEffects (&effects)[Size], const QString &rule, ReviewDecision::Verdict verdict)
{
    if (verdict == ReviewDecision::Verdict::Asked)
        return ReviewEffect::Nothing;
    const bool isYes = verdict == ReviewDecision::Verdict::Approved;
    for (const RuleEffects &each : effects) {
        if (rule == each.rule)
            return isYes ? each.yes : each.no;
    }
    return isYes ? ReviewEffect::InOrder : ReviewEffect::FollowUp;
}

} // namespace

ReviewEffect effectOf(ReviewKind kind, const QString &rule, ReviewDecision::Verdict verdict)
{
    using enum ReviewDecision::Verdict;
    using enum ReviewEffect;
    switch (kind) {
    case ReviewKind::Request:
        if (verdict == Asked)
            return Question;
        if (verdict == Rejected)
            return NewProposal;
        return rule == "refusal"_L1 ? AnswerRequest : CarryOutRequest;
    case ReviewKind::Orphan:
    case ReviewKind::Retention:
        return verdict == Approved ? AskErasure : Nothing;
    case ReviewKind::Hold:
        if (verdict == Asked)
            return Nothing;
        return verdict == Approved ? KeepHold : EndHold;
    case ReviewKind::Access:
        return Nothing;
    case ReviewKind::Measure:
        if (!rule.endsWith(":people"_L1))
            return verdict == Approved ? PlanTest : Nothing;
        if (verdict == Asked)
            return Nothing;
        return verdict == Approved ? RecordTest : PlanTest;
    case ReviewKind::Agreement:
        return effectAmong(agreementEffects, rule, verdict);
    case ReviewKind::AccessReview:
        return effectAmong(accessEffects, rule, verdict);
    case ReviewKind::Finding:
        if (verdict == Rejected)
            return KeepFinding;
        return verdict == Approved && !rule.endsWith(":fixed"_L1) ? MaskFinding : Nothing;
    }
    Q_UNREACHABLE();
}

bool isToBeDone(ReviewEffect effect)
{
    return effect != ReviewEffect::Nothing && effect != ReviewEffect::InOrder &&
        effect != ReviewEffect::FollowUp;
}

QString codeOf(ReviewEffect effect)
{
    switch (effect) {
    case ReviewEffect::Nothing:
        return u"nothing"_s;
    case ReviewEffect::CarryOutRequest:
        return u"carry-out-request"_s;
    case ReviewEffect::AnswerRequest:
        return u"answer-request"_s;
    case ReviewEffect::NewProposal:
        return u"new-proposal"_s;
    case ReviewEffect::Question:
        return u"question"_s;
    case ReviewEffect::AskErasure:
        return u"ask-erasure"_s;
    case ReviewEffect::KeepHold:
        return u"keep-hold"_s;
    case ReviewEffect::EndHold:
        return u"end-hold"_s;
    case ReviewEffect::MaskFinding:
        return u"mask-finding"_s;
    case ReviewEffect::RecordTest:
        return u"record-test"_s;
    case ReviewEffect::ConfirmClauses:
        return u"confirm-clauses"_s;
    case ReviewEffect::AllowSub:
        return u"allow-sub-processor"_s;
    case ReviewEffect::ObjectSub:
        return u"object-to-sub-processor"_s;
    case ReviewEffect::GiveNotice:
        return u"give-notice"_s;
    case ReviewEffect::NoteReceived:
        return u"note-received"_s;
    case ReviewEffect::NoteRefused:
        return u"note-refused"_s;
    case ReviewEffect::NoteFollowedUp:
        return u"note-followed-up"_s;
    case ReviewEffect::AskCertificate:
        return u"ask-certificate"_s;
    case ReviewEffect::StartReview:
        return u"start-review"_s;
    case ReviewEffect::SignReview:
        return u"sign-review"_s;
    case ReviewEffect::VerifyChanges:
        return u"verify-changes"_s;
    case ReviewEffect::PlanTest:
        return u"plan-test"_s;
    case ReviewEffect::InOrder:
        return u"in-order"_s;
    case ReviewEffect::FollowUp:
        return u"follow-up"_s;
    case ReviewEffect::KeepFinding:
        return u"keep-finding"_s;
    }
    Q_UNREACHABLE();
}

QString codeOf(ReviewDecision::Verdict verdict)
{
    switch (verdict) {
    case ReviewDecision::Verdict::Approved:
        return u"approved"_s;
    case ReviewDecision::Verdict::Rejected:
        return u"rejected"_s;
    case ReviewDecision::Verdict::Asked:
        return u"asked"_s;
    }
    Q_UNREACHABLE();
}

QString reasonDigest(const ReviewDecision &decision)
{
    // The reference is random: who has the minutes alone cannot try words out against several of them.
    return decision.reason.isEmpty()
        ? QString()
        : QString::fromLatin1(sha256({decision.ref.toUtf8(), decision.reason.toUtf8()}).toHex());
}

QJsonObject minutesDocument(
    const ReviewSession &session, const QList<MinutesLine> &lines, const QString &controller)
{
    QJsonArray items;
    for (const MinutesLine &line : lines)
        items.append(lineIn(line));
    return {{u"@type"_s, QString(minutesKind.type)}, {u"kk:format"_s, 1}, {u"kk:controller"_s, controller},
        {u"kk:session"_s, session.ref}, {u"kk:filingSystem"_s, static_cast<int>(session.filingSystem)},
        {u"kk:officer"_s, session.officer}, {u"kk:startedAt"_s, session.startedAt.toText()},
        {u"kk:signedAt"_s, momentOf(session.closedAt)}, {u"kk:items"_s, items}};
}
