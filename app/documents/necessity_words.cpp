#include "app/documents/necessity_words.h"

#include "app/documents/consent_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/handover_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

constexpr ValueWord<HeldField> heldFieldNames[] = {
    {HeldField::Name, QT_TRANSLATE_NOOP("Necessity", "Name")},
    {HeldField::Salutation, QT_TRANSLATE_NOOP("Necessity", "Salutation")},
    {HeldField::CustomerNumber, QT_TRANSLATE_NOOP("Necessity", "Customer or employee number")},
    {HeldField::Email, QT_TRANSLATE_NOOP("Necessity", "E-mail address")},
    {HeldField::Phone, QT_TRANSLATE_NOOP("Necessity", "Phone number")},
    {HeldField::Website, QT_TRANSLATE_NOOP("Necessity", "Website")},
    {HeldField::PostalAddress, QT_TRANSLATE_NOOP("Necessity", "Postal address")},
    {HeldField::Language, QT_TRANSLATE_NOOP("Necessity", "Language")},
    {HeldField::Organisation, QT_TRANSLATE_NOOP("Necessity", "Organisation")},
    {HeldField::JobTitle, QT_TRANSLATE_NOOP("Necessity", "Job title")},
    {HeldField::BirthDate, QT_TRANSLATE_NOOP("Necessity", "Birth date")},
    {HeldField::Gender, QT_TRANSLATE_NOOP("Necessity", "Gender")},
    {HeldField::OnlineIdentifier, QT_TRANSLATE_NOOP("Necessity", "Online identifier")},
    {HeldField::Note, QT_TRANSLATE_NOOP("Necessity", "Notes")},
    {HeldField::Attachment, QT_TRANSLATE_NOOP("Necessity", "Attachments")},
};

constexpr ValueWord<LapseCause> lapseCauses[] = {
    {LapseCause::Wording, QT_TRANSLATE_NOOP("Necessity", "The wording changed")},
    {LapseCause::Validity, QT_TRANSLATE_NOOP("Necessity", "Its time was over")},
    {LapseCause::Organisation, QT_TRANSLATE_NOOP("Necessity", "Ended for many at once")},
};

QString necessityWords(const char *word)
{
    return DocumentVoice::say("Necessity", word);
}

} // namespace

QString heldFieldWord(HeldField field)
{
    return necessityWords(wordOf(heldFieldNames, field));
}

QString heldFieldWords(HeldFields fields)
{
    QStringList words;
    for (const HeldField field : allHeldFields) {
        if (fields.contains(field))
            words.append(heldFieldWord(field));
    }
    return words.join(QStringLiteral(", "));
}

QString lapseCauseWord(LapseCause cause)
{
    return necessityWords(wordOf(lapseCauses, cause));
}

QString askAgainSentence(const AskAgainLine &line)
{
    if (line.askBy == line.channel)
        return necessityWords(QT_TRANSLATE_NOOP("Necessity", "May be asked by this channel"));
    const QString why = exclusionWord(keyOf(line.reason));
    if (line.askBy)
        return necessityWords(
            QT_TRANSLATE_NOOP("Necessity", "Only by post: the question itself is a message (%1)"))
            .arg(idOf(line.rule));
    if (line.reason == GateReason::Expired || line.reason == GateReason::NeverAsked)
        return necessityWords(
            QT_TRANSLATE_NOOP("Necessity",
                "Not by a message: the question is one itself (%1), and there is no postal address"))
            .arg(idOf(line.rule));
    return necessityWords(QT_TRANSLATE_NOOP("Necessity", "May not be asked: %1 (%2)"))
        .arg(why, idOf(line.rule));
}
