#include "app/documents/letter_values.h"

#include "app/backup/backup_retention.h"
#include "app/documents/document_voice.h"
#include "app/documents/field_words.h"
#include "app/documents/refusal_words.h"
#include "app/documents/request_words.h"
#include "app/documents/restriction_words.h"
#include "app/documents/retention_words.h"
#include "app/letters/letter_phrase.h"
#include "app/requests/request_clock.h"
#include "app/requests/request_result.h"

namespace {

/// Words that somebody typed, each line of them on a line of its own.
QStringList typedLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

/// Fills in the fields of one letter.
struct LetterFilling
{
    const LetterMaterial &material;
    const Request &request;
    RequestResult result;
    LetterLanguage language;
    LetterValues values = {};

    void put(LetterField field, const QString &value)
    {
        if (!value.isEmpty())
            values.insert(field, {value});
    }
    void putDay(LetterField field, QDate day)
    {
        if (day.isValid())
            put(field, letter_phrase::day(day, language));
    }
    void putLines(LetterField field, const QStringList &lines)
    {
        if (!lines.isEmpty())
            values.insert(field, lines);
    }

    void putCommon();
    void putSender();
    void putQuestion();
    void putTerm();
    void putDecision();
    void putDone();
    void putKept();
    void putRecipients();
    void putReasons();
    void putConditions();

    QString pauseSentence(QDate askedOn) const;
    QDate doneOn() const;
    bool isContested() const;
    bool isRejectedOfBefore() const;
    RequestResult saidOnce(RequestResult limited) const;
    QStringList refusalLines() const;
    QStringList keptLines() const;
    QString recipientLine(const QString &recipient) const;
};

void LetterFilling::putCommon()
{
    put(LetterField::Reference, request.ref);
    const Request &asked = material.restricting.value_or(request);
    putDay(LetterField::Received, asked.receivedOn);
    put(LetterField::Asked, letter_phrase::asked(asked.type, language));
    putDay(LetterField::Date, material.today);
    put(LetterField::Salutation, formalSalutation(material.receiver.name, language));
    putDay(LetterField::Due, request.dueOn);
    put(LetterField::Complaint, letter_phrase::complaint(language));
    put(LetterField::Court, letter_phrase::court(language));
    put(LetterField::Shield, letter_phrase::shield(language));
    put(LetterField::Apology, letter_phrase::apology(language));
    put(LetterField::Needed, letter_phrase::needed(material.identityLevel, language));
    putDay(LetterField::LiftedOn, material.day);
    putLines(LetterField::LiftingReason, typedLines(material.reason));
}

void LetterFilling::putSender()
{
    const OrganisationProfile &organisation = material.organisation;
    put(LetterField::Organisation, organisation.name);
    const QString questions =
        letter_phrase::questions(organisation.privacyContact, organisation.phone, language);
    if (questions.isEmpty())
        return;
    QStringList lines{questions};
    if (!organisation.officer.isEmpty())
        lines.append(letter_phrase::officer(organisation.officer, language));
    putLines(LetterField::Contact, lines);
}

/// The open question of the kind that the letter asks; else what is about to be asked.
void LetterFilling::putQuestion()
{
    const auto about = material.words.kind.act == LetterAct::ClarificationQuestion
        ? RequestQuestion::About::Scope
        : RequestQuestion::About::Identity;
    QString why = material.reason;
    QDate askedOn;
    for (const RequestQuestion &question : material.questions) {
        if (question.about != about || question.answeredOn.isValid())
            continue;
        askedOn = question.askedOn;
        if (material.reason.isEmpty())
            why = question.reason;
    }
    putLines(
        about == RequestQuestion::About::Scope ? LetterField::Question : LetterField::Doubt, typedLines(why));
    putDay(LetterField::AskedOn, askedOn);
    put(LetterField::Pause, pauseSentence(askedOn.isValid() ? askedOn : material.today));
}

/// Whether the clock stops for what was asked on that day; a day that has passed already is no promise.
QString LetterFilling::pauseSentence(QDate askedOn) const
{
    const RequestClock clock = clockOf(request, material.questions);
    if (stopsTheClock({.askedOn = askedOn}, clock.receivedOn, clock.pauses, material.holidays))
        return letter_phrase::pause(language);
    return request.dueOn < material.today ? letter_phrase::noPauseLate(request.dueOn, language)
                                          : letter_phrase::noPause(request.dueOn, language);
}

void LetterFilling::putTerm()
{
    const bool isExtended = request.extensionSentOn.isValid();
    putDay(
        LetterField::NewDue, isExtended ? request.dueOn : dueExtended(request.receivedOn, material.holidays));
    putLines(LetterField::ExtensionReason,
        typedLines(material.reason.isEmpty() ? request.extensionReason : material.reason));
}

/// Refused by a rejection, as earlier builds did, which had no codes.
bool LetterFilling::isRejectedOfBefore() const
{
    return request.outcome == Request::Outcome::Refused && result.refusal.isEmpty() &&
        !material.decisions.isEmpty() && material.decisions.first().verdict == Decision::Verdict::Rejected;
}

/// A plan that was sent back was not decided yet: its draft says no day.
void LetterFilling::putDecision()
{
    QStringList lines{letter_phrase::decision(material.words.kind.act, language)};
    const bool isSentBack = !material.decisions.isEmpty() &&
        material.decisions.first().verdict == Decision::Verdict::Rejected && !isRejectedOfBefore();
    if (!material.decisions.isEmpty() && !isSentBack)
        lines.append(
            letter_phrase::decidedOn(material.decisions.first().decidedAt.toLocal().date(), language));
    putLines(LetterField::Decision, lines);
}

/// What was done by hand is done by the day the answer is sent.
QDate LetterFilling::doneOn() const
{
    if (request.executedAt)
        return request.executedAt->toLocal().date();
    return request.answeredOn.isValid() ? request.answeredOn : material.today;
}

/// Restricted instead of corrected (domain.md 4.6).
bool LetterFilling::isContested() const
{
    return request.type == Request::Type::Rectification && result.corrected.isEmpty() &&
        !result.restricted.isEmpty();
}

/// What stopped on every channel is said once. What was asked of one channel says which.
RequestResult LetterFilling::saidOnce(RequestResult limited) const
{
    if (request.aim.channel)
        return limited;
    for (QString &line : limited.stopped)
        line = line.section(u':', 0, 0);
    limited.stopped.removeDuplicates();
    return limited;
}

void LetterFilling::putDone()
{
    QStringList lines{letter_phrase::doneOn(doneOn(), language)};
    QStringList gone;
    for (const DataCategory category : allDataCategories) {
        if (result.erased.value(category) > 0)
            gone.append(categoryWord(category).toLower());
    }
    if (!gone.isEmpty())
        lines.append(letter_phrase::erased(gone.join(QStringLiteral(", ")), language));
    else if (request.type == Request::Type::Erasure)
        lines.append(letter_phrase::nothingErased(language));
    QStringList better;
    for (const QString &code : result.corrected) {
        const auto field = contactFieldOf(code);
        better.append(field ? fieldWord(*field).toLower() : code);
    }
    better.removeDuplicates();
    if (!better.isEmpty())
        lines.append(letter_phrase::corrected(better.join(QStringLiteral(", ")), language));
    lines += limitedLines(saidOnce(result), material.purposes);
    putLines(LetterField::Done, lines);
}

QStringList LetterFilling::keptLines() const
{
    QStringList lines;
    for (const Proposal::CategoryPlan &row : result.kept)
        lines.append(letter_phrase::kept(planWord(row), keepingWords(row), row.until, language));
    return lines;
}

void LetterFilling::putKept()
{
    const QStringList kept = keptLines();
    putLines(LetterField::Kept, kept.isEmpty() ? QStringList{letter_phrase::nothingKept(language)} : kept);
    put(LetterField::Backup,
        isContested() ? letter_phrase::backupStays(language)
                      : letter_phrase::backup(doneOn().addDays(longestBackupDays), language));
}

QString LetterFilling::recipientLine(const QString &recipient) const
{
    if (const QDate told = result.notified.value(recipient); told.isValid())
        return letter_phrase::told(recipient, told, language);
    const QString obstacle = result.impossible.value(recipient);
    return obstacle.isEmpty() ? letter_phrase::isBeingTold(recipient, language)
                              : letter_phrase::cannotBeTold(recipient, obstacleWord(obstacle), language);
}

void LetterFilling::putRecipients()
{
    // Who asks to whom it went is told just that (art. 19, last sentence).
    if (request.type == Request::Type::Recipients) {
        putLines(LetterField::Recipients,
            material.disclosedTo.isEmpty() ? QStringList{letter_phrase::noRecipients(language)}
                                           : material.disclosedTo);
        return;
    }
    QStringList lines;
    for (const QString &recipient : result.notify)
        lines.append(recipientLine(recipient));
    putLines(LetterField::Recipients,
        lines.isEmpty() ? QStringList{letter_phrase::nobodyToTell(language)} : lines);
}

/// The words of who refused. What an approver remarked on a plan that they sent back is not for the person;
/// earlier builds had no other words than those of the rejection that was the refusal.
QStringList LetterFilling::refusalLines() const
{
    const auto proposal = Proposal::fromJson(request.proposal);
    if (!request.proposal.isEmpty() && proposal && proposal->refuses())
        return typedLines(proposal->refusalWords);
    return isRejectedOfBefore() ? typedLines(material.decisions.first().reason) : QStringList();
}

/// Why it was refused; of what was done in part, why not all of it.
void LetterFilling::putReasons()
{
    QStringList lines;
    for (const RefusalReason reason : result.refusal)
        lines.append(QStringLiteral("%1 (%2)").arg(refusalSentence(reason), refusalArticle(reason)));
    const QStringList typed = typedLines(material.reason);
    lines += typed.isEmpty() ? refusalLines() : typed;
    if (lines.isEmpty() && material.words.kind.act == LetterAct::PartlyGranted)
        lines = isContested() ? QStringList{letter_phrase::contested(language)} : keptLines();
    putLines(LetterField::Reasons, lines);
}

/// What is so gets a value, which nobody reads.
void LetterFilling::putConditions()
{
    const bool isStranger = result.refusal.contains(RefusalReason::IdentityNotEstablished);
    const bool isNotHeld = request.outcome == Request::Outcome::NoDataHeld ||
        result.refusal.contains(RefusalReason::NoDataHeld) ||
        result.refusal.contains(RefusalReason::OnlyProcessor);
    const LetterField corrected = isContested() ? LetterField::IfContested : LetterField::IfCorrected;
    put(corrected, keyOf(corrected));
    if (!isStranger && !isNotHeld)
        put(LetterField::IfHeld, keyOf(LetterField::IfHeld));
}

} // namespace

LetterValues letterValues(const LetterMaterial &material)
{
    const DocumentVoice voice(
        material.words.language == LetterLanguage::Dutch ? QLocale::Dutch : QLocale::English);
    LetterFilling filling{.material = material,
        .request = material.request,
        .result = RequestResult::fromJson(material.request.result),
        .language = material.words.language};
    filling.putCommon();
    filling.putSender();
    filling.putQuestion();
    filling.putTerm();
    filling.putDecision();
    filling.putDone();
    filling.putKept();
    filling.putRecipients();
    filling.putReasons();
    filling.putConditions();
    return filling.values;
}
