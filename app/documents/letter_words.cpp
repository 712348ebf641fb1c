#include "app/documents/letter_words.h"

#include "app/documents/request_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

QString lettersWords(const char *text)
{
    return QCoreApplication::translate("Letters", text);
}

constexpr ValueWord<LetterAct> actWords[] = {
    {LetterAct::Acknowledgement, QT_TRANSLATE_NOOP("Letters", "Receipt of the request")},
    {LetterAct::IdentityQuestion, QT_TRANSLATE_NOOP("Letters", "Question who asks")},
    {LetterAct::IdentityReminder, QT_TRANSLATE_NOOP("Letters", "Reminder of the question who asks")},
    {LetterAct::ClarificationQuestion, QT_TRANSLATE_NOOP("Letters", "Question what is meant")},
    {LetterAct::Extension, QT_TRANSLATE_NOOP("Letters", "Extension of the term")},
    {LetterAct::RestrictionLifting, QT_TRANSLATE_NOOP("Letters", "End of a restriction")},
    {LetterAct::BreachMessage, QT_TRANSLATE_NOOP("Letters", "Message about a breach")},
    {LetterAct::Granted, QT_TRANSLATE_NOOP("Letters", "Answer, granted: %1")},
    {LetterAct::PartlyGranted, QT_TRANSLATE_NOOP("Letters", "Answer, partly granted: %1")},
    {LetterAct::Refused, QT_TRANSLATE_NOOP("Letters", "Answer, refused: %1")}};

constexpr ValueWord<LetterField> fieldMeanings[] = {
    {LetterField::Reference, QT_TRANSLATE_NOOP("Letters", "Reference of the request")},
    {LetterField::Received, QT_TRANSLATE_NOOP("Letters", "Day on which it was received")},
    {LetterField::Asked, QT_TRANSLATE_NOOP("Letters", "What was asked, with its article")},
    {LetterField::Date, QT_TRANSLATE_NOOP("Letters", "Day of the letter")},
    {LetterField::Salutation, QT_TRANSLATE_NOOP("Letters", "Salutation")},
    {LetterField::Due, QT_TRANSLATE_NOOP("Letters", "Last day of the term")},
    {LetterField::Contact,
        QT_TRANSLATE_NOOP("Letters", "Where questions go, and the data protection officer")},
    {LetterField::Organisation, QT_TRANSLATE_NOOP("Letters", "Name of the organisation")},
    {LetterField::Complaint, QT_TRANSLATE_NOOP("Letters", "Complaint to the Autoriteit Persoonsgegevens")},
    {LetterField::Court, QT_TRANSLATE_NOOP("Letters", "Petition to the district court within six weeks")},
    {LetterField::AskedOn, QT_TRANSLATE_NOOP("Letters", "Day of the question")},
    {LetterField::Doubt, QT_TRANSLATE_NOOP("Letters", "Why there is doubt about who asks")},
    {LetterField::Needed, QT_TRANSLATE_NOOP("Letters", "What proves who asks")},
    {LetterField::Shield, QT_TRANSLATE_NOOP("Letters", "What of an identity document is to be shielded")},
    {LetterField::Pause, QT_TRANSLATE_NOOP("Letters", "That the clock stands still")},
    {LetterField::Question, QT_TRANSLATE_NOOP("Letters", "What must be known to begin")},
    {LetterField::NewDue, QT_TRANSLATE_NOOP("Letters", "New last day of the term")},
    {LetterField::ExtensionReason, QT_TRANSLATE_NOOP("Letters", "Why more time is needed")},
    {LetterField::Apology, QT_TRANSLATE_NOOP("Letters", "Apology")},
    {LetterField::LiftedOn, QT_TRANSLATE_NOOP("Letters", "Day on which the restriction ends")},
    {LetterField::LiftingReason, QT_TRANSLATE_NOOP("Letters", "Why the restriction ends")},
    {LetterField::Decision, QT_TRANSLATE_NOOP("Letters", "Decision")},
    {LetterField::Done, QT_TRANSLATE_NOOP("Letters", "What was done, and when")},
    {LetterField::Kept, QT_TRANSLATE_NOOP("Letters", "What stays, until when and why")},
    {LetterField::Recipients, QT_TRANSLATE_NOOP("Letters", "Recipients, and whether they were told")},
    {LetterField::Backup, QT_TRANSLATE_NOOP("Letters", "When it is gone from backups")},
    {LetterField::Reasons, QT_TRANSLATE_NOOP("Letters", "Why it was refused")},
    {LetterField::IfHeld,
        QT_TRANSLATE_NOOP("Letters",
            "Begins a line that only stands where it is known who asks and the data is held here")},
    {LetterField::IfCorrected,
        QT_TRANSLATE_NOOP("Letters", "Begins a line that only stands where something was corrected")},
    {LetterField::IfContested,
        QT_TRANSLATE_NOOP(
            "Letters", "Begins a line that only stands where it was restricted instead of corrected")}};

} // namespace

QString letterKindWord(const LetterKind &kind)
{
    const QString word = lettersWords(wordOf(actWords, kind.act));
    return kind.isAnswer() ? word.arg(typeWord(kind.type)) : word;
}

QString letterFieldWord(LetterField field)
{
    return lettersWords(wordOf(fieldMeanings, field));
}

QString letterLanguageWord(LetterLanguage language)
{
    return language == LetterLanguage::Dutch ? lettersWords(QT_TRANSLATE_NOOP("Letters", "Dutch"))
                                             : lettersWords(QT_TRANSLATE_NOOP("Letters", "English"));
}

QString letterVersionWord(int version, bool isShipped)
{
    return isShipped ? lettersWords(QT_TRANSLATE_NOOP("Letters", "as it ships"))
                     : lettersWords(QT_TRANSLATE_NOOP("Letters", "version %1")).arg(version);
}

QString letterMarkWords(const QString &mark)
{
    const auto kind = letterKindFrom(mark.section(u'/', 0, 0));
    const auto language = letterLanguageFrom(mark.section(u'/', 1).section(u' ', 0, 0));
    if (!kind || !language)
        return mark;
    const int version = mark.section(u' ', 1).toInt();
    return QStringLiteral("%1, %2, %3")
        .arg(letterKindWord(*kind), letterLanguageWord(*language), letterVersionWord(version, version == 0));
}
