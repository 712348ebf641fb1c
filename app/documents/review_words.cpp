#include "app/documents/review_words.h"

#include "app/access_reviews/review_due.h"
#include "app/documents/access_review_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/error_sentence.h"
#include "app/documents/forbidden_words.h"
#include "app/documents/ground_sentence.h"
#include "app/documents/notice_words.h"
#include "app/documents/request_words.h"
#include "app/documents/rule_words.h"
#include "app/documents/word_table.h"
#include "app/findings/finding.h"
#include "app/grounds/ground_end.h"
#include "app/requests/request_code.h"
#include "app/retention/rule_book.h"

#include <QCoreApplication>

namespace {

constexpr ValueWord<ReviewKind> reviewKinds[] = {
    {ReviewKind::Request, QT_TRANSLATE_NOOP("Reviews", "Request")},
    {ReviewKind::Orphan, QT_TRANSLATE_NOOP("Reviews", "Without a ground")},
    {ReviewKind::Hold, QT_TRANSLATE_NOOP("Reviews", "Hold to review")},
    {ReviewKind::Retention, QT_TRANSLATE_NOOP("Reviews", "Term is over")},
    {ReviewKind::Access, QT_TRANSLATE_NOOP("Reviews", "Rights and views")},
    {ReviewKind::Finding, QT_TRANSLATE_NOOP("Reviews", "Finding in free text")},
    {ReviewKind::Measure, QT_TRANSLATE_NOOP("Reviews", "Test of a measure")},
    {ReviewKind::Agreement, QT_TRANSLATE_NOOP("Reviews", "Agreement with a processor")},
    {ReviewKind::AccessReview, QT_TRANSLATE_NOOP("Reviews", "Access review that is late")},
};

constexpr ValueWord<ReviewDecision::Verdict> reviewVerdicts[] = {
    {ReviewDecision::Verdict::Approved, QT_TRANSLATE_NOOP("Reviews", "Approved")},
    {ReviewDecision::Verdict::Rejected, QT_TRANSLATE_NOOP("Reviews", "Rejected")},
    {ReviewDecision::Verdict::Asked, QT_TRANSLATE_NOOP("Reviews", "Question asked")},
};

constexpr ValueWord<ReviewEffect> reviewEffects[] = {
    {ReviewEffect::Nothing, QT_TRANSLATE_NOOP("Reviews", "Nothing changes.")},
    {ReviewEffect::CarryOutRequest, QT_TRANSLATE_NOOP("Reviews", "The request is carried out.")},
    {ReviewEffect::AnswerRequest, QT_TRANSLATE_NOOP("Reviews", "The refusal is told to the person.")},
    {ReviewEffect::NewProposal, QT_TRANSLATE_NOOP("Reviews", "Another proposal is to be made.")},
    {ReviewEffect::Question, QT_TRANSLATE_NOOP("Reviews", "The question goes to who made the proposal.")},
    {ReviewEffect::AskErasure,
        QT_TRANSLATE_NOOP("Reviews", "A request for erasure is opened, which somebody else decides.")},
    {ReviewEffect::KeepHold,
        QT_TRANSLATE_NOOP("Reviews", "The hold stays, and is looked at again in six months.")},
    {ReviewEffect::EndHold, QT_TRANSLATE_NOOP("Reviews", "The hold ends, and the terms run on.")},
    {ReviewEffect::MaskFinding, QT_TRANSLATE_NOOP("Reviews", "What was found is masked in the text.")},
    {ReviewEffect::PlanTest,
        QT_TRANSLATE_NOOP("Reviews", "The test is planned within fourteen days, by the officer.")},
    {ReviewEffect::InOrder,
        QT_TRANSLATE_NOOP("Reviews", "It was looked at and may go on; it is asked again once it changes.")},
    {ReviewEffect::FollowUp,
        QT_TRANSLATE_NOOP("Reviews", "It is not in order: the officer follows it up, for the reason given.")},
    {ReviewEffect::RecordTest,
        QT_TRANSLATE_NOOP(
            "Reviews", "The test is recorded as passed today, with your words as its finding.")},
    {ReviewEffect::ConfirmClauses,
        QT_TRANSLATE_NOOP(
            "Reviews", "The review is recorded: every clause is found as it was, today and by you.")},
    {ReviewEffect::AllowSub, QT_TRANSLATE_NOOP("Reviews", "The new sub-processor is allowed.")},
    {ReviewEffect::ObjectSub,
        QT_TRANSLATE_NOOP(
            "Reviews", "The objection to the new sub-processor is recorded, for the reason given.")},
    {ReviewEffect::GiveNotice,
        QT_TRANSLATE_NOOP("Reviews", "The agreement ends with the period that runs, for the reason given.")},
    {ReviewEffect::NoteReceived,
        QT_TRANSLATE_NOOP("Reviews", "What was asked for is recorded as received today.")},
    {ReviewEffect::NoteRefused,
        QT_TRANSLATE_NOOP("Reviews", "It is recorded that the processor would not cooperate.")},
    {ReviewEffect::NoteFollowedUp,
        QT_TRANSLATE_NOOP("Reviews", "The follow-up of the audit is recorded as done today.")},
    {ReviewEffect::AskCertificate,
        QT_TRANSLATE_NOOP("Reviews", "A new certificate is recorded as asked for today.")},
    {ReviewEffect::StartReview,
        QT_TRANSLATE_NOOP(
            "Reviews", "The review begins: what gives access is frozen, to be decided line by line.")},
    {ReviewEffect::SignReview, QT_TRANSLATE_NOOP("Reviews", "The review is signed by you.")},
    {ReviewEffect::VerifyChanges,
        QT_TRANSLATE_NOOP(
            "Reviews", "What was decided is looked for in what gives access now, and recorded.")},
    {ReviewEffect::KeepFinding, QT_TRANSLATE_NOOP("Reviews", "The text stays, for the reason given.")},
};

constexpr CodeWord agreementTaskRules[] = {
    {"objection", QT_TRANSLATE_NOOP("Reviews", "A new sub-processor, to which we may object")},
    {"decision", QT_TRANSLATE_NOOP("Reviews", "A new sub-processor, which waits for our yes")},
    {"notice", QT_TRANSLATE_NOOP("Reviews", "The last day to give notice is near")},
    {"ending", QT_TRANSLATE_NOOP("Reviews", "It ends, and nothing follows")},
    {"ended", QT_TRANSLATE_NOOP("Reviews", "It ended, and data still goes there")},
    {"review", QT_TRANSLATE_NOOP("Reviews", "The yearly look at it")},
    {"answer", QT_TRANSLATE_NOOP("Reviews", "What was asked for an audit has not come")},
    {"follow-up", QT_TRANSLATE_NOOP("Reviews", "What an audit left to be done")},
    {"certificate", QT_TRANSLATE_NOOP("Reviews", "A certificate runs out, or did")},
    {"missing", QT_TRANSLATE_NOOP("Reviews", "None is in force, and one must be")},
};

constexpr ValueWord<ReviewSession::State> reviewStates[] = {
    {ReviewSession::State::Open, QT_TRANSLATE_NOOP("Reviews", "Open")},
    {ReviewSession::State::Signed, QT_TRANSLATE_NOOP("Reviews", "Signed")},
    {ReviewSession::State::Ended, QT_TRANSLATE_NOOP("Reviews", "Ended")},
};

QString reviewText(const char *text)
{
    return text ? DocumentVoice::say("Reviews", text) : QString();
}

QString requestRuleWord(const QString &rule)
{
    if (rule == QLatin1String("refusal"))
        return reviewText(QT_TRANSLATE_NOOP("Reviews", "Refusal of a request"));
    if (rule == QLatin1String("restriction-lifting"))
        return reviewText(QT_TRANSLATE_NOOP("Reviews", "End of a restriction"));
    const auto type = requestTypeFromCode(rule);
    return type ? typeWord(*type) : reviewText(QT_TRANSLATE_NOOP("Reviews", "Erasure by rule %1")).arg(rule);
}

QString orphanRuleWord(const QString &rule)
{
    for (const WithoutGround why :
        {WithoutGround::NoReason, WithoutGround::NoConsent, WithoutGround::ConsentEnded,
            WithoutGround::DayPassed, WithoutGround::ReviewPassed, WithoutGround::PurposeEnded}) {
        if (codeOf(why) == rule)
            return withoutGroundWord(why);
    }
    return rule;
}

/// Of sessions before holds came in time as well: "review-passed".
QString holdRuleWord(const QString &rule)
{
    if (rule == QLatin1String("lapsed"))
        return reviewText(
            QT_TRANSLATE_NOOP("Reviews", "Lapsed: nobody looked in time, and the terms run on"));
    return rule == QLatin1String("to-review")
        ? reviewText(QT_TRANSLATE_NOOP("Reviews", "The day of review is near"))
        : reviewText(QT_TRANSLATE_NOOP("Reviews", "The day of review has come"));
}

QString findingRuleWord(const QString &rule)
{
    const auto kind = forbiddenKindFrom(rule.section(u':', 0, 0));
    const QString word = kind ? forbiddenKindWord(*kind) : rule;
    return rule.endsWith(QLatin1String(":fixed"))
        ? reviewText(QT_TRANSLATE_NOOP("Reviews", "%1, in a text that is not changed")).arg(word)
        : word;
}

QString agreementRuleWord(const QString &rule)
{
    for (const CodeWord &each : agreementTaskRules) {
        if (rule == QLatin1String(each.code))
            return reviewText(each.word);
    }
    return rule;
}

QString lateReviewWord(const QString &rule)
{
    for (const ReviewDueKind kind : allReviewDueKinds) {
        if (codeOf(kind) == rule)
            return reviewDueWord(kind);
    }
    return rule;
}

} // namespace

QString reviewKindWord(ReviewKind kind)
{
    return reviewText(wordOf(reviewKinds, kind));
}

QString reviewRuleWord(ReviewKind kind, const QString &rule)
{
    switch (kind) {
    case ReviewKind::Request:
        return requestRuleWord(rule);
    case ReviewKind::Orphan:
        return orphanRuleWord(rule);
    case ReviewKind::Hold:
        return holdRuleWord(rule);
    case ReviewKind::Retention:
        return rule;
    case ReviewKind::Access:
        return reviewText(QT_TRANSLATE_NOOP("Reviews", "Every three months"));
    case ReviewKind::Finding:
        return findingRuleWord(rule);
    case ReviewKind::Measure:
        return rule.section(u':', 0, 0) == QLatin1String("failed")
            ? reviewText(QT_TRANSLATE_NOOP("Reviews", "The last test does not hold"))
            : reviewText(QT_TRANSLATE_NOOP("Reviews", "The interval was missed"));
    case ReviewKind::Agreement:
        return agreementRuleWord(rule);
    case ReviewKind::AccessReview:
        return lateReviewWord(rule);
    }
    Q_UNREACHABLE();
}

QStringList endedTermLines(const RetentionProposal &ended)
{
    const auto rule = rule_book::rule(ended.rule);
    const QString subject = rule ? ruleWord(rule->subject) : QString();
    QStringList lines{reviewText(QT_TRANSLATE_NOOP("Reviews", "The term of this rule is over: %1"))
                          .arg(subject.isEmpty() ? ended.rule : ended.rule + QStringLiteral(", ") + subject)};
    if (const QString why = rationaleSentence(ended.rule); !why.isEmpty())
        lines.append(why);
    lines.append(reviewText(QT_TRANSLATE_NOOP("Reviews", "Categories whose term had ended on %1: %2"))
                     .arg(DocumentVoice::locale().toString(ended.openedFor, QLocale::ShortFormat),
                         categoryWords(ended.categories)));
    return lines;
}

QString verdictWord(ReviewDecision::Verdict verdict)
{
    return reviewText(wordOf(reviewVerdicts, verdict));
}

QString reviewEffectWord(ReviewEffect effect)
{
    return reviewText(wordOf(reviewEffects, effect));
}

QString reviewStateWord(ReviewSession::State state)
{
    return reviewText(wordOf(reviewStates, state));
}

QString reviewVoidWord(const QString &voided)
{
    return voided.isEmpty() ? QString() : errorSentence(Error{Failure::Refused, voided});
}
