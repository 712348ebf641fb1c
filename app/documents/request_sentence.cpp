#include "app/documents/request_sentence.h"

#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr CodeWord requestSentences[] = {
    {"request.own-record",
        QT_TRANSLATE_NOOP("Errors", "This request is about yourself. A colleague must handle it.")},
    {"request.registered-by-you",
        QT_TRANSLATE_NOOP("Errors", "You registered this request. Another entitled person must decide it.")},
    {"request.prepared-by-you",
        QT_TRANSLATE_NOOP("Errors", "You prepared this proposal. Another entitled person must decide it.")},
    {"request.identified-by-you",
        QT_TRANSLATE_NOOP("Errors",
            "You confirmed who asks after this proposal was laid down. Another entitled person must decide "
            "it, or confirm the identity.")},
    {"request.identified-for-you",
        QT_TRANSLATE_NOOP("Errors",
            "The colleague for whom you stand confirmed who asks after this proposal was laid down. Another "
            "approver must decide it.")},
    {"request.identified-by-approver",
        QT_TRANSLATE_NOOP("Errors",
            "Whoever approved this confirmed who asks as well. Somebody else must confirm the identity "
            "before "
            "it is carried out.")},
    {"request.identity-unasked",
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody was asked who they are, so that nothing can have failed; ask that first.")},
    {"request.refusal-mixed",
        QT_TRANSLATE_NOOP("Errors", "A proposal refuses a request or carries it out, not both.")},
    {"request.nothing-to-decide",
        QT_TRANSLATE_NOOP("Errors", "There is no proposal that waits for a decision.")},
    {"request.proposal-changed",
        QT_TRANSLATE_NOOP(
            "Errors", "The proposal was changed in the meantime. Look at the new one before you decide.")},
    {"request.plan-changed",
        QT_TRANSLATE_NOOP(
            "Errors", "What must be kept has changed since this plan was made. Make a new one.")},
    {"request.person-changed",
        QT_TRANSLATE_NOOP("Errors",
            "What is held of this person was changed since this plan was made. An approval of it does not "
            "count "
            "any more; make a new one.")},
    {"request.term-moved",
        QT_TRANSLATE_NOOP(
            "Errors", "The term for which this was proposed is not over any more. Nothing is erased.")},
    {"request.field-changed",
        QT_TRANSLATE_NOOP("Errors", "The field %1 was changed since this plan was made. Make a new one.")},
    {"request.reason-missing", QT_TRANSLATE_NOOP("Errors", "Say why you reject it.")},
    {"request.identity-missing", QT_TRANSLATE_NOOP("Errors", "Establish first who is asking.")},
    {"request.identity-weak",
        QT_TRANSLATE_NOOP(
            "Errors", "This way of identifying proves too little; this request needs level %1.")},
    {"request.identity-method",
        QT_TRANSLATE_NOOP("Errors", "'%1' is no way of identifying somebody. See --help.")},
    {"request.stage", QT_TRANSLATE_NOOP("Errors", "The request is not at this step.")},
    {"request.not-approved",
        QT_TRANSLATE_NOOP("Errors", "Nobody has approved this yet. Nothing was changed.")},
    {"request.executed-already", QT_TRANSLATE_NOOP("Errors", "This was carried out already.")},
    {"request.move-approved",
        QT_TRANSLATE_NOOP(
            "Errors", "This was approved already. Only another plan asks for another decision.")},
    {"request.move-answered",
        QT_TRANSLATE_NOOP(
            "Errors", "What was answered stays answered. Open a new request that follows on it.")},
    {"request.move-by-hand",
        QT_TRANSLATE_NOOP("Errors",
            "What is asked here is done by hand: nobody approves a plan. Record the answer instead.")},
    {"request.move-identity-known",
        QT_TRANSLATE_NOOP("Errors", "It is known who asks, so there is nothing to ask about it.")},
    {"request.move-received",
        QT_TRANSLATE_NOOP("Errors", "A request that was taken up does not become a new one again.")},
    {"request.move-same", QT_TRANSLATE_NOOP("Errors", "The request stands there already.")},
    {"request.decision-expired",
        QT_TRANSLATE_NOOP("Errors", "The approval is older than 14 days. Ask for a new decision.")},
    {"request.decision-invalid",
        QT_TRANSLATE_NOOP(
            "Errors", "The approval does not belong to this proposal. Ask for a new decision.")},
    {"request.not-finished",
        QT_TRANSLATE_NOOP("Errors", "Carry the request out or let it be rejected first.")},
    {"request.must-keep",
        QT_TRANSLATE_NOOP("Errors", "The law or a hold keeps this: %1. It cannot be erased now.")},
    {"request.batch-empty", QT_TRANSLATE_NOOP("Errors", "Choose at least one request.")},
    {"request.notices-unwritten",
        QT_TRANSLATE_NOOP("Errors",
            "Afterwards these recipients could not be told any more (art. 19 GDPR): %1. Write out what they "
            "are told first.")},
    {"request.batch-letter",
        QT_TRANSLATE_NOOP("Errors",
            "Once this person is erased nobody knows to whom the answer goes. Carry this request out on its "
            "own page and write the letter right after.")},
    {"request.keep-reason-missing", QT_TRANSLATE_NOOP("Errors", "Say why this must stay.")},
    {"request.correction-empty",
        QT_TRANSLATE_NOOP("Errors", "Say which fields must be corrected, and to what.")},
    {"request.correction-same", QT_TRANSLATE_NOOP("Errors", "The field %1 says this already.")},
    {"request.correction-item",
        QT_TRANSLATE_NOOP("Errors", "This person has no such item for the field %1.")},
    {"request.field", QT_TRANSLATE_NOOP("Errors", "There is no field '%1'.")},
    {"request.contact", QT_TRANSLATE_NOOP("Errors", "The person of this request is no longer there.")},
    {"request.rejected",
        QT_TRANSLATE_NOOP(
            "Errors", "This request was rejected. Tell the person why, and close it as answered.")},
    {"request.letter-empty",
        QT_TRANSLATE_NOOP("Errors", "There is nothing in the letter. Choose another file.")},
    {"request.letter-too-large",
        QT_TRANSLATE_NOOP(
            "Errors", "The letter is larger than %1 MB. Keep what matters of it as a smaller file.")},
    {"request.letter-danger",
        QT_TRANSLATE_NOOP("Errors",
            "This file could run something when it is opened, or its name hides what it is. Keep the letter "
            "as "
            "a PDF, a picture, a text or the message itself.")},
    {"request.plan-missing", QT_TRANSLATE_NOOP("Errors", "There is no plan for this request to write down.")},
    {"request.period",
        QT_TRANSLATE_NOOP("Errors", "Give a first and a last day; the last does not lie before the first.")},
    {"request.find", QT_TRANSLATE_NOOP("Errors", "There is no such request.")},
    {"request.received-missing",
        QT_TRANSLATE_NOOP("Errors", "Give the day on which the request was received.")},
    {"request.recipient",
        QT_TRANSLATE_NOOP("Errors", "'%1' is not among those who received data of this person.")},
    {"request.notified-day",
        QT_TRANSLATE_NOOP("Errors",
            "A recipient is told after the request was carried out, and not later than today. Choose another "
            "day.")},
    {"request.answered-day",
        QT_TRANSLATE_NOOP(
            "Errors", "The answer is sent between the day of receipt and today. Choose another day.")},
    {"request.not-answerable",
        QT_TRANSLATE_NOOP(
            "Errors", "There is nothing to answer yet: carry the request out or let it be rejected first.")},
    {"request.received-future", QT_TRANSLATE_NOOP("Errors", "The day of receipt lies in the future.")},
    {"request.received-early",
        QT_TRANSLATE_NOOP("Errors",
            "The day of receipt lies before %1, the day on which the data of this person was collected. If "
            "they "
            "were known before, put that day right first.")},
    {"request.mandate-missing",
        QT_TRANSLATE_NOOP("Errors",
            "Say what entitles them to ask for somebody else, such as a written "
            "authority.")},
    {"request.representative-missing",
        QT_TRANSLATE_NOOP("Errors", "Say who asks in the person's stead, or leave their entitlement empty.")},
    {"request.related-other",
        QT_TRANSLATE_NOOP("Errors", "That request is about somebody else; it cannot belong to this one.")},
    {"request.asked-day",
        QT_TRANSLATE_NOOP(
            "Errors", "The day of the question must lie between the day of receipt and today.")},
    {"request.asked-reason",
        QT_TRANSLATE_NOOP("Errors",
            "Say why this must be asked; without a reason the clock does not stand "
            "still.")},
    {"request.answer-day",
        QT_TRANSLATE_NOOP(
            "Errors", "The day of the answer must lie between the day of the question and today.")},
    {"request.clarification-open",
        QT_TRANSLATE_NOOP("Errors", "Record first what the person answered to your question.")},
    {"request.ask-back-empty", QT_TRANSLATE_NOOP("Errors", "Say what you want to know.")},
    {"request.extended-already",
        QT_TRANSLATE_NOOP("Errors",
            "The term was extended already; that is possible "
            "once.")},
    {"request.extension-late",
        QT_TRANSLATE_NOOP("Errors",
            "The notice of extension had to be sent by %1, within the first month (art. 12(3) GDPR).")},
    {"request.extension-reason", QT_TRANSLATE_NOOP("Errors", "Say why more time is needed.")},
    {"request.extension-day",
        QT_TRANSLATE_NOOP("Errors", "The day of the notice must lie between the day of receipt and today.")},
    {"request.duplicate-other",
        QT_TRANSLATE_NOOP("Errors",
            "A duplicate repeats another open request of the same person and kind; that one does not.")},
    {"request.notices-open",
        QT_TRANSLATE_NOOP("Errors",
            "Not everybody who received the data was told (art. 19 GDPR): %1. Record that they were, or why "
            "that is impossible.")},
    {"request.notices-early",
        QT_TRANSLATE_NOOP("Errors",
            "Notices to recipients are written out from the approved proposal; it is not approved yet.")},
    {"request.notices-late",
        QT_TRANSLATE_NOOP("Errors",
            "The person has been erased, so nothing is left by which a notice could say who it is about. "
            "Tell "
            "the recipients yourself, and record that here.")},
    {"request.notices-none",
        QT_TRANSLATE_NOOP("Errors", "There is no recipient who must still be told of this request.")},
    {"request.notice-sender",
        QT_TRANSLATE_NOOP("Errors",
            "Fill in the organisation's name, and its privacy contact or telephone number, in the settings: "
            "a notice must say who asks.")},
    {"request.notice-address",
        QT_TRANSLATE_NOOP(
            "Errors", "The register has no e-mail address for %1, so no message can be made; a letter can.")},
    {"request.notice-sent-day",
        QT_TRANSLATE_NOOP(
            "Errors", "The day a notice was sent must lie between the day of receipt and today.")},
    {"package.kind", QT_TRANSLATE_NOOP("Errors", "This request asks for no copy of data.")},
    {"package.person-gone", QT_TRANSLATE_NOOP("Errors", "The person of this request is no longer there.")},
    {"package.closed",
        QT_TRANSLATE_NOOP("Errors", "This request is closed. What follows on it is a new request.")},
    {"package.passage", QT_TRANSLATE_NOOP("Errors", "Mark a passage of two signs or more.")},
    {"package.reason", QT_TRANSLATE_NOOP("Errors", "Say why file %1 is left out, in two words or more.")},
    {"package.file", QT_TRANSLATE_NOOP("Errors", "There is no such file with this person.")},
    {"package.cancelled", QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was handed out.")},
    {"package.nothing-portable",
        QT_TRANSLATE_NOOP("Errors",
            "Nothing of this person was given by themselves on consent or a contract (art. 20 GDPR). Refuse "
            "the request with that reason.")},
    {"request.obstacle",
        QT_TRANSLATE_NOOP("Errors", "'%1' is no reason here: gone, unreachable or disproportionate.")},
    {"request.type-by-hand",
        QT_TRANSLATE_NOOP("Errors",
            "What is asked here is done by hand or by handing over documents; nothing is planned or "
            "approved. "
            "Record the answer once it is sent.")},
    {"request.type-at-once",
        QT_TRANSLATE_NOOP(
            "Errors", "Requests of this kind need no plan and no approval: they are carried out at once.")},
    {"request.not-at-once",
        QT_TRANSLATE_NOOP("Errors", "A request of this kind is carried out only once another approved it.")},
    {"request.aim", QT_TRANSLATE_NOOP("Errors", "'%1' does not go with this kind of request.")},
    {"request.restricted",
        QT_TRANSLATE_NOOP("Errors",
            "The data of this person is restricted (art. 18 GDPR): it is not erased before the restriction "
            "is "
            "lifted, unless the person asks for it.")},
    {"request.restriction-over",
        QT_TRANSLATE_NOOP("Errors", "Nothing is restricted by that request, or no longer.")},
    {"request.lift-early", QT_TRANSLATE_NOOP("Errors", "Decide the request that restricts the data first.")},
    {"request.lift-open", QT_TRANSLATE_NOOP("Errors", "It was proposed already to end this restriction.")},
    {"request.informed-missing",
        QT_TRANSLATE_NOOP("Errors",
            "Give the day on which the person was told: a restriction ends only after that (art. 18(3) "
            "GDPR).")},
    {"request.informed-day",
        QT_TRANSLATE_NOOP(
            "Errors", "The day on which the person was told must lie between the restriction and today.")},
    {"request.stop-missing",
        QT_TRANSLATE_NOOP("Errors",
            "No purpose rests on a public task or a legitimate interest, so there is nothing to object to in "
            "this way.")},
    {"request.stop-basis",
        QT_TRANSLATE_NOOP("Errors",
            "The purpose %1 rests on neither a public task nor a legitimate interest (art. 21(1) GDPR).")},
    {"request.statement-missing", QT_TRANSLATE_NOOP("Errors", "Write down what the person says.")},
    {"request.evidence", QT_TRANSLATE_NOOP("Errors", "This request has no evidence called '%1'.")},
    {"request.letter-unopened",
        QT_TRANSLATE_NOOP("Errors",
            "You did not open the letter of this request yet, or the plan was changed since. Open it before "
            "you approve.")},
    {"request.mandate-unopened",
        QT_TRANSLATE_NOOP("Errors",
            "You did not open the mandate of the representative yet, or the plan was changed since. Open it "
            "before you approve.")},
    {"request.identity-unopened",
        QT_TRANSLATE_NOOP("Errors",
            "You did not open yet how it was established who asks, or it was changed since. Open it before "
            "you approve.")},
    {"request.plan-unopened",
        QT_TRANSLATE_NOOP(
            "Errors", "You did not open the whole plan as it is now. Open it before you approve.")},
    {"request.representative-email",
        QT_TRANSLATE_NOOP("Errors", "This is no e-mail address of the representative.")},
    {"request.identity-below",
        QT_TRANSLATE_NOOP("Errors",
            "It is known at level %1 who asks; this request needs level %2. Establish the identity by a "
            "stronger way first.")},
    {"request.identity-document",
        QT_TRANSLATE_NOOP("Errors",
            "Say which kind of document was seen, masked: passport, identity-card, driving-licence or "
            "residence-permit; none with another way of identifying.")},
    {"request.identity-why",
        QT_TRANSLATE_NOOP("Errors",
            "Say why no lighter way would do: looking at an identity document is the last resort.")},
    {"request.reminder-day",
        QT_TRANSLATE_NOOP("Errors",
            "A reminder is sent after the question and after the one before it, and not later than today. "
            "Choose another day.")},
    {"request.reminder-none",
        QT_TRANSLATE_NOOP(
            "Errors", "There is no open question about identity of which a reminder is still to be sent.")},
    {"request.refusal-words",
        QT_TRANSLATE_NOOP("Errors", "Say in a sentence why the request is refused; the person is told so.")},
    {"request.refusal-kind",
        QT_TRANSLATE_NOOP("Errors", "A request of this kind cannot be refused for reason %1.")},
    {"request.refusal-taken-back",
        QT_TRANSLATE_NOOP(
            "Errors", "What the person took back is not refused: record that it was withdrawn.")},
    {"request.refusal-identity",
        QT_TRANSLATE_NOOP(
            "Errors", "R01 is for who was asked who they are and did not make it known; ask that first.")},
    {"request.refusal-reminders",
        QT_TRANSLATE_NOOP("Errors", "Remind the requester twice first; R01 can be given from %1.")},
    {"request.refusal-data-held",
        QT_TRANSLATE_NOOP(
            "Errors", "R02 is for who is not in the file; it holds %1 thing(s) about this person.")},
    {"request.refusal-executed",
        QT_TRANSLATE_NOOP(
            "Errors", "This request was refused; there is nothing to carry out. Send the answer.")},
    {"request.keep-exception-missing",
        QT_TRANSLATE_NOOP(
            "Errors", "Say which exception of art. 17(3) GDPR lets it stay: 17-3-a to 17-3-e.")},
    {"request.ground-words",
        QT_TRANSLATE_NOOP("Errors",
            "The program does not find that ground %1 applies. Say why it does, or choose another one.")},
};

} // namespace

const char *requestSentence(const QString &what)
{
    return wordOf(requestSentences, what);
}
