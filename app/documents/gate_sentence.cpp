#include "app/documents/gate_sentence.h"

#include "app/documents/word_table.h"
#include "app/gate/gate_verdict.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace {

QString gateWords(const char *text)
{
    return QCoreApplication::translate("Gate", text);
}

QString gateDay(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString gateDay(Instant moment)
{
    return gateDay(moment.toLocal().date());
}

/// The last day on which an answer holds.
QString lastDay(const GateAnswer &answer)
{
    return gateDay(answer.until.addDays(-1));
}

QString byConsentSentence(const GateVerdict &verdict)
{
    if (verdict.answer.until.isValid())
        return gateWords(
            QT_TRANSLATE_NOOP("Gate", "Allowed up to and including %2: this person consented on %1."))
            .arg(gateDay(verdict.actedAt), lastDay(verdict.answer));
    return gateWords(QT_TRANSLATE_NOOP("Gate", "Allowed: this person consented on %1."))
        .arg(gateDay(verdict.actedAt));
}

QString asCustomerSentence(const GateVerdict &verdict)
{
    const QString sentence = verdict.answer.rule == GateRule::TM2
        ? gateWords(QT_TRANSLATE_NOOP("Gate",
              "Allowed up to and including %2: a customer since the sale or contract of %1, with every test "
              "of the soft opt-in met."))
        : verdict.answer.rule == GateRule::TM7
        ? gateWords(QT_TRANSLATE_NOOP("Gate",
              "Allowed up to and including %2: the last sale or contract was on %1, and customers may still "
              "be called."))
        : gateWords(QT_TRANSLATE_NOOP("Gate",
              "Allowed up to and including %2: the last sale, gift or contract was on %1, and charities, "
              "charity lotteries and publishers may still call."));
    return sentence.arg(
        gateDay(verdict.softOptIn ? verdict.softOptIn->soldOn : QDate()), lastDay(verdict.answer));
}

QString onGroundSentence(const GateVerdict &verdict)
{
    if (verdict.answer.until.isValid())
        return gateWords(QT_TRANSLATE_NOOP("Gate",
                             "Allowed up to and including %2: this is no marketing, and rests on: %1."))
            .arg(verdict.groundReason, lastDay(verdict.answer));
    return gateWords(QT_TRANSLATE_NOOP("Gate", "Allowed: this is no marketing, and rests on: %1."))
        .arg(verdict.groundReason);
}

QString allowedSentence(const GateVerdict &verdict)
{
    if (verdict.answer.event.isStored())
        return byConsentSentence(verdict);
    if (verdict.answer.softOptIn.isStored())
        return asCustomerSentence(verdict);
    switch (verdict.answer.rule) {
    case GateRule::TM3:
        return gateWords(QT_TRANSLATE_NOOP("Gate",
                             "Allowed: this address was published for such messages; seen on %1 at: %2."))
            .arg(gateDay(verdict.published ? verdict.published->seenOn : QDate()),
                verdict.published ? verdict.published->source : QString());
    case GateRule::TM4:
        return gateWords(QT_TRANSLATE_NOOP("Gate",
                             "Allowed: this business is outside the EEA, and its local rule is met: %1."))
            .arg(verdict.localRule);
    case GateRule::TM11:
        return gateWords(QT_TRANSLATE_NOOP("Gate",
            "Allowed: the call is to a legal person, the interest in it was weighed, and nobody objected."));
    case GateRule::TM12:
        return gateWords(QT_TRANSLATE_NOOP(
            "Gate", "Allowed: by post, on an interest that was weighed, and nobody objected."));
    default:
        return onGroundSentence(verdict);
    }
}

/// What is missing, or what ended it; %1 is the day of that.
constexpr ValueWord<GateReason> gateReasons[] = {
    {GateReason::NeverAsked,
        QT_TRANSLATE_NOOP(
            "Gate", "Not allowed: this person was never asked for consent to this purpose by this channel.")},
    {GateReason::Requested,
        QT_TRANSLATE_NOOP("Gate", "Not allowed: consent was asked on %1, and there is no answer yet.")},
    {GateReason::Pending,
        QT_TRANSLATE_NOOP(
            "Gate", "Not allowed: consent still waits for the confirmation in the second step.")},
    {GateReason::Deferred, QT_TRANSLATE_NOOP("Gate", "Not allowed: on %1 this person put off the answer.")},
    {GateReason::Refused, QT_TRANSLATE_NOOP("Gate", "Not allowed: this person refused on %1.")},
    {GateReason::Withdrawn,
        QT_TRANSLATE_NOOP("Gate", "Not allowed: this person withdrew their consent on %1.")},
    {GateReason::Objected,
        QT_TRANSLATE_NOOP(
            "Gate", "Not allowed: this person objected on %1, and has not consented to this since.")},
    {GateReason::Suppressed,
        QT_TRANSLATE_NOOP("Gate",
            "Not allowed: this address or number is on the suppression list, and nobody consented since.")},
    {GateReason::Expired,
        QT_TRANSLATE_NOOP("Gate", "Not allowed: the consent is over; it has to be asked again.")},
    {GateReason::Revoked, QT_TRANSLATE_NOOP("Gate", "Not allowed: we ended this consent on %1.")},
    {GateReason::Invalidated,
        QT_TRANSLATE_NOOP("Gate", "Not allowed: the consent was declared invalid on %1.")},
    {GateReason::ProofIncomplete,
        QT_TRANSLATE_NOOP("Gate",
            "Not allowed: the proof of the consent is not complete; the text shown or the way is missing.")},
    {GateReason::OtherDetail,
        QT_TRANSLATE_NOOP("Gate",
            "Not allowed: the address or number that it was given for is no longer held, or was never "
            "named.")},
    {GateReason::TooYoung,
        QT_TRANSLATE_NOOP("Gate",
            "Not allowed: this person was too young to consent, and the consent of their representative is "
            "missing.")},
    {GateReason::Restricted,
        QT_TRANSLATE_NOOP("Gate", "Not allowed: the processing of this person's data is restricted.")},
    {GateReason::Archived,
        QT_TRANSLATE_NOOP("Gate",
            "Not allowed: this person's data is in the archive, only for a duty by statute; no other purpose "
            "may use it.")},
    {GateReason::PurposeEnded, QT_TRANSLATE_NOOP("Gate", "Not allowed: this purpose has ended.")},
    {GateReason::NotThatChannel,
        QT_TRANSLATE_NOOP("Gate", "Not allowed: this purpose does not reach people by this channel.")},
    {GateReason::NotThatFile,
        QT_TRANSLATE_NOOP("Gate", "Not allowed: this purpose is not for people in this file.")},
    {GateReason::NoGround,
        QT_TRANSLATE_NOOP(
            "Gate", "Not allowed: no ground of this person for this purpose holds, such as a contract.")},
    {GateReason::NoAssessment,
        QT_TRANSLATE_NOOP("Gate",
            "Not allowed: the weighing of the interest is not complete. Write down what is missing with the "
            "purpose.")},
};

QString missingDetailSentence(Channel channel)
{
    if (channel == Channel::Email)
        return gateWords(QT_TRANSLATE_NOOP("Gate", "Not allowed: there is no e-mail address."));
    if (channel == Channel::Post)
        return gateWords(QT_TRANSLATE_NOOP("Gate", "Not allowed: there is no complete postal address."));
    return gateWords(QT_TRANSLATE_NOOP("Gate", "Not allowed: there is no phone number."));
}

QString partialSentence(const GateVerdict &verdict)
{
    QStringList missing;
    for (const SoftOptInTest test : allSoftOptInTests) {
        if (!verdict.softOptIn || !verdict.softOptIn->tests.contains(test))
            missing.append(idOf(test));
    }
    return gateWords(QT_TRANSLATE_NOOP("Gate",
                         "Not allowed: a customer, but these tests of the soft opt-in are missing: %1."))
        .arg(missing.join(QStringLiteral(", ")));
}

QString refusedSentence(const GateVerdict &verdict)
{
    switch (verdict.answer.reason) {
    case GateReason::NoDetail:
        return missingDetailSentence(verdict.channel);
    case GateReason::SoftOptInPartial:
        return partialSentence(verdict);
    case GateReason::CustomerTermOver:
        return gateWords(
            QT_TRANSLATE_NOOP("Gate",
                "Not allowed: the last sale or contract, of %1, is too long ago, and consent is missing."))
            .arg(gateDay(verdict.softOptIn ? verdict.softOptIn->soldOn : QDate()));
    case GateReason::CustomerException:
        return gateWords(
            QT_TRANSLATE_NOOP("Gate",
                "Not allowed: from %1 on customers may only be called with their consent, which is missing."))
            .arg(gateDay(verdict.settings.customerExceptionEnd));
    default:
        break;
    }
    const QString sentence = gateWords(wordOf(gateReasons, verdict.answer.reason));
    return sentence.contains(QStringLiteral("%1")) ? sentence.arg(gateDay(verdict.actedAt)) : sentence;
}

/// What is allowed by TM6 to TM8 is allowed with the duties of CD1 to CD5 (domain.md 2.4).
bool hasCallDuties(const GateAnswer &answer)
{
    return answer.allowed &&
        (answer.rule == GateRule::TM6 || answer.rule == GateRule::TM7 || answer.rule == GateRule::TM8);
}

} // namespace

QString gateSentence(const GateVerdict &verdict)
{
    const QString sentence =
        gateWords(QT_TRANSLATE_NOOP("Gate", "%1 Rule %2."))
            .arg(verdict.answer.allowed ? allowedSentence(verdict) : refusedSentence(verdict),
                idOf(verdict.answer.rule));
    QStringList sentences{sentence};
    if (hasCallDuties(verdict.answer))
        sentences.append(gateWords(QT_TRANSLATE_NOOP("Gate",
            "In the call: say who calls, show the number, offer to object, and stop at once when asked.")));
    if (verdict.isPurposeOfToday)
        sentences.append(gateWords(QT_TRANSLATE_NOOP("Gate",
            "The purpose was changed since; this answer takes its channels and assessment as they are "
            "today.")));
    if (verdict.isDetailOfToday)
        sentences.append(gateWords(QT_TRANSLATE_NOOP(
            "Gate", "Addresses or numbers were changed since; this answer takes them as they are today.")));
    return sentences.join(u' ');
}

QString gateGroundKey(const GateVerdict &verdict)
{
    const GateAnswer &answer = verdict.answer;
    if (!answer.allowed)
        return {};
    if (answer.event.isStored())
        return QStringLiteral("consent");
    if (answer.softOptIn.isStored())
        return QStringLiteral("soft-opt-in");
    if (answer.published.isStored())
        return QStringLiteral("published-address");
    if (answer.rule == GateRule::TM4)
        return QStringLiteral("local-rule");
    switch (verdict.basis) {
    case LawfulBasis::Consent:
        return QStringLiteral("consent");
    case LawfulBasis::Contract:
        return QStringLiteral("contract");
    case LawfulBasis::LegalObligation:
        return QStringLiteral("legal-obligation");
    case LawfulBasis::VitalInterests:
        return QStringLiteral("vital-interests");
    case LawfulBasis::PublicTask:
        return QStringLiteral("public-task");
    case LawfulBasis::LegitimateInterest:
        return QStringLiteral("legitimate-interest");
    }
    return {};
}
