#include "app/documents/agreement_sentence.h"

#include "app/documents/agreement_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

using AboutTask = AgreementTask::Kind;

constexpr ValueWord<AboutTask> taskSentences[] = {
    {AboutTask::Objection, QT_TRANSLATE_NOOP("Agreements", "%1: agree to sub-processor %2, or object")},
    {AboutTask::Decision, QT_TRANSLATE_NOOP("Agreements", "%1: sub-processor %2 waits for your answer")},
    {AboutTask::NoticeTerm,
        QT_TRANSLATE_NOOP("Agreements", "%1: the agreement is renewed unless notice is given")},
    {AboutTask::Ending, QT_TRANSLATE_NOOP("Agreements", "%1: the agreement ends and none follows it")},
    {AboutTask::Ended, QT_TRANSLATE_NOOP("Agreements", "%1: the agreement has ended and none followed it")},
    {AboutTask::Review, QT_TRANSLATE_NOOP("Agreements", "%1: review the agreement")},
    {AboutTask::Answer, QT_TRANSLATE_NOOP("Agreements", "%1: no answer yet to what was asked for (%2)")},
    {AboutTask::FollowUp, QT_TRANSLATE_NOOP("Agreements", "%1: follow up on the audit of %2")},
    {AboutTask::Certificate, QT_TRANSLATE_NOOP("Agreements", "%1: ask for a new certificate or report (%2)")},
    {AboutTask::Missing, QT_TRANSLATE_NOOP("Agreements", "%1: no processing agreement is in force")}};

QString leftWords(int days)
{
    if (days < 0)
        return DocumentVoice::say(
            "Agreements", QT_TRANSLATE_N_NOOP("Agreements", "%n day(s) too late"), -days);
    return DocumentVoice::say("Agreements", QT_TRANSLATE_N_NOOP("Agreements", "%n day(s) left"), days);
}

} // namespace

QString verdictSentence(const AgreementVerdict &verdict)
{
    if (verdict.isComplete())
        return agreementWords(QT_TRANSLATE_NOOP("Agreements", "COMPLETE"));
    QStringList missing;
    for (const AgreementClause clause : verdict.missing)
        missing.append(agreement_clauses::groupOf(clause) == ClauseGroup::Letter
                ? agreement_clauses::codeOf(clause)
                : clauseWord(clause).toLower());
    if (verdict.lacksForm)
        missing.append(agreementWords(QT_TRANSLATE_NOOP("Agreements", "written form")));
    const QString words = missing.size() == 1
        ? agreementWords(QT_TRANSLATE_NOOP("Agreements", "INCOMPLETE: %1 is missing"))
        : agreementWords(QT_TRANSLATE_NOOP("Agreements", "INCOMPLETE: %1 are missing"));
    return words.arg(missing.join(QStringLiteral(", ")));
}

QString scoreSentence(const AgreementVerdict &verdict)
{
    const qsizetype all = agreement_clauses::all().size();
    const QString there = agreementWords(QT_TRANSLATE_NOOP("Agreements", "%1 of %2 clauses are there"))
                              .arg(verdict.present)
                              .arg(all);
    if (verdict.unreviewed.isEmpty())
        return there;
    return agreementWords(QT_TRANSLATE_NOOP("Agreements", "%1; %2 were not looked at yet"))
        .arg(there)
        .arg(verdict.unreviewed.size());
}

QString agreementTaskSentence(const AgreementTask &task)
{
    const QString what = agreementWords(wordOf(taskSentences, task.kind));
    const QString told = what.contains(QLatin1String("%2")) ? what.arg(task.processorName, task.subject)
                                                            : what.arg(task.processorName);
    return task.daysLeft ? QStringLiteral("%1 (%2)").arg(told, leftWords(*task.daysLeft)) : told;
}

QString announcementSentence(const SubAnnouncement &announcement, QDate today)
{
    switch (announcement.answer) {
    case SubAnnouncement::Answer::Agreed:
        return agreementWords(QT_TRANSLATE_NOOP("Agreements", "Agreed to on %1"))
            .arg(agreementDay(announcement.answeredOn));
    case SubAnnouncement::Answer::Objected:
        return (announcement.isLate()
                ? agreementWords(QT_TRANSLATE_NOOP("Agreements", "Objected to on %1, after the term"))
                : agreementWords(QT_TRANSLATE_NOOP("Agreements", "Objected to on %1")))
            .arg(agreementDay(announcement.answeredOn));
    case SubAnnouncement::Answer::Open:
        break;
    }
    if (const auto left = announcement.daysLeft(today)) {
        if (*left < 0)
            return agreementWords(QT_TRANSLATE_NOOP("Agreements", "Allowed by silence: the term ended on %1"))
                .arg(agreementDay(announcement.lastDay()));
        return agreementWords(
            QT_TRANSLATE_NOOP("Agreements", "Objection possible until and including %1 (%2)"))
            .arg(agreementDay(announcement.lastDay()), leftWords(*left));
    }
    return announcement.authorisation == SubAuthorisation::Specific
        ? agreementWords(QT_TRANSLATE_NOOP("Agreements", "Not allowed before you agree"))
        : agreementWords(
              QT_TRANSLATE_NOOP("Agreements", "The agreement has no term of objection: answer now"));
}

QString agreementSpanSentence(const AgreementLine &line)
{
    const Agreement &agreement = line.agreement;
    if (!agreement.isSigned())
        return agreementWords(QT_TRANSLATE_NOOP("Agreements", "Proposed, not signed"));
    if (agreement.endedOn.isValid())
        return agreementWords(QT_TRANSLATE_NOOP("Agreements", "From %1; ended early on %2"))
            .arg(agreementDay(agreement.from), agreementDay(agreement.endedOn));
    if (!line.endsOn.isValid())
        return agreementWords(QT_TRANSLATE_NOOP("Agreements", "From %1, without an end date"))
            .arg(agreementDay(agreement.from));
    if (line.noticeBy.isValid())
        return agreementWords(
            QT_TRANSLATE_NOOP("Agreements", "From %1 until %2, then renewed unless notice is given by %3"))
            .arg(agreementDay(agreement.from), agreementDay(line.endsOn), agreementDay(line.noticeBy));
    return agreementWords(QT_TRANSLATE_NOOP("Agreements", "From %1 until %2"))
        .arg(agreementDay(agreement.from), agreementDay(line.endsOn));
}

QString processorAuditSentence(const ProcessorAudit &audit)
{
    if (audit.refusedOn.isValid())
        return agreementWords(QT_TRANSLATE_NOOP("Agreements", "Refused on %1: %2"))
            .arg(agreementDay(audit.refusedOn), audit.refusal);
    if (audit.isAwaited())
        return agreementWords(QT_TRANSLATE_NOOP("Agreements", "Asked for on %1, not received"))
            .arg(agreementDay(audit.askedOn));
    QString told =
        agreementWords(QT_TRANSLATE_NOOP("Agreements", "Received on %1")).arg(agreementDay(audit.receivedOn));
    if (audit.validUntil.isValid())
        told = agreementWords(QT_TRANSLATE_NOOP("Agreements", "%1, valid until %2"))
                   .arg(told, agreementDay(audit.validUntil));
    if (!audit.isFollowedUp())
        told = agreementWords(QT_TRANSLATE_NOOP("Agreements", "%1; still to be done: %2"))
                   .arg(told, audit.followUp);
    return told;
}
