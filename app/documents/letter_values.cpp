#include "app/documents/letter_values.h"

#include "app/backup/backup_retention.h"
#include "app/documents/document_voice.h"
#include "app/documents/field_words.h"
#include "app/documents/refusal_words.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "app/letters/letter_phrase.h"
#include "app/requests/identity_check.h"
#include "app/requests/request_clock.h"
#include "app/requests/request_result.h"
#include "app/retention/default_retention_rules.h"

#include <algorithm>

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

    QDate doneOn() const;
    QString whyKept(const QString &reason) const;
    QStringList keptLines() const;
    QString recipientLine(const QString &recipient) const;
};

void LetterFilling::putCommon()
{
    put(LetterField::Reference, request.ref);
    putDay(LetterField::Received, request.receivedOn);
    put(LetterField::Asked, letter_phrase::asked(request.type, language));
    putDay(LetterField::Date, material.today);
    put(LetterField::Salutation, formalSalutation(material.receiver.name, language));
    putDay(LetterField::Due, request.dueOn);
    put(LetterField::Complaint, letter_phrase::complaint(language));
    put(LetterField::Court, letter_phrase::court(language));
    put(LetterField::Shield, letter_phrase::shield(language));
    put(LetterField::Pause, letter_phrase::pause(language));
    put(LetterField::Apology, letter_phrase::apology(language));
    put(LetterField::Needed, letter_phrase::needed(identityLevelNeeded(request.type), language));
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
}

void LetterFilling::putTerm()
{
    const bool isExtended = request.extensionSentOn.isValid();
    putDay(
        LetterField::NewDue, isExtended ? request.dueOn : dueExtended(request.receivedOn, material.holidays));
    putLines(LetterField::ExtensionReason,
        typedLines(material.reason.isEmpty() ? request.extensionReason : material.reason));
}

void LetterFilling::putDecision()
{
    QStringList lines{letter_phrase::decision(material.words.kind.act, language)};
    if (!material.decisions.isEmpty())
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
    putLines(LetterField::Done, lines);
}

/// A statute by the exception that lets it keep (art. 17(3)(b) GDPR), a hold, or the words of who prepared
/// it.
QString LetterFilling::whyKept(const QString &reason) const
{
    const auto &rules = defaultRetentionRules();
    const bool isDuty = std::any_of(rules.cbegin(), rules.cend(), [&](const RetentionRule &rule) {
        return rule.id == reason && rule.kind == RetentionRuleKind::Obligation;
    });
    const QString word = keepReasonWord(reason);
    return isDuty ? letter_phrase::duty(word, language) : word;
}

QStringList LetterFilling::keptLines() const
{
    QStringList lines;
    for (const Proposal::CategoryPlan &row : result.kept)
        lines.append(letter_phrase::kept(planWord(row), whyKept(row.reason), row.until, language));
    return lines;
}

void LetterFilling::putKept()
{
    const QStringList kept = keptLines();
    putLines(LetterField::Kept, kept.isEmpty() ? QStringList{letter_phrase::nothingKept(language)} : kept);
    put(LetterField::Backup, letter_phrase::backup(doneOn().addDays(longestBackupDays), language));
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
    QStringList lines;
    // Who asks to whom it went is told just that (art. 19, last sentence).
    if (request.type == Request::Type::Recipients) {
        lines = material.disclosedTo;
    } else {
        for (const QString &recipient : request.executedAt ? result.notify : material.disclosedTo)
            lines.append(recipientLine(recipient));
    }
    putLines(LetterField::Recipients,
        lines.isEmpty() ? QStringList{letter_phrase::noRecipients(language)} : lines);
}

/// What the decision says; of what was erased in part, what stays and why.
void LetterFilling::putReasons()
{
    QStringList lines = typedLines(material.reason);
    for (const Decision &decision : material.decisions) {
        if (lines.isEmpty() && decision.verdict == Decision::Verdict::Rejected)
            lines = typedLines(decision.reason);
    }
    QStringList codes;
    for (const RefusalReason reason : result.refusal)
        codes.append(QStringLiteral("%1 (%2)").arg(refusalSentence(reason), refusalArticle(reason)));
    if (const auto proposal = Proposal::fromJson(request.proposal);
        lines.isEmpty() && proposal && proposal->refuses())
        lines = typedLines(proposal->refusalWords);
    lines = codes + lines;
    if (lines.isEmpty() && material.words.kind.act == LetterAct::PartlyGranted)
        lines = keptLines();
    putLines(LetterField::Reasons, lines);
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
    return filling.values;
}
