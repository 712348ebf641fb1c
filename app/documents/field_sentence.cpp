#include "app/documents/field_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *fieldSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("value.empty"), QT_TRANSLATE_NOOP("Errors", "Fill this in.")},
        {QStringLiteral("value.too-long"), QT_TRANSLATE_NOOP("Errors", "This is too long. Make it shorter.")},
        {QStringLiteral("value.control-characters"),
            QT_TRANSLATE_NOOP("Errors", "This holds characters that nobody can see. Type it anew.")},
        {QStringLiteral("value.unknown"),
            QT_TRANSLATE_NOOP("Errors", "Choose one of the values in the list.")},
        {QStringLiteral("value.not-a-text"),
            QT_TRANSLATE_NOOP("Errors", "A file cannot be typed. Attach it instead.")},
        {QStringLiteral("name.too-long"),
            QT_TRANSLATE_NOOP("Errors", "This is too long for a name. Make it shorter.")},
        {QStringLiteral("name.control-characters"),
            QT_TRANSLATE_NOOP("Errors", "This holds characters that nobody can see. Type it anew.")},
        {QStringLiteral("email.parse"),
            QT_TRANSLATE_NOOP("Errors", "This is no e-mail address. It looks like name@example.org.")},
        {QStringLiteral("phone.parse"),
            QT_TRANSLATE_NOOP("Errors",
                "This is no phone number. Type for example 06 12345678, or +32 and the number for abroad.")},
        {QStringLiteral("postcode.parse"),
            QT_TRANSLATE_NOOP("Errors", "This is no postcode. A Dutch one looks like 1234 AB.")},
        {QStringLiteral("house-number.unknown"),
            QT_TRANSLATE_NOOP(
                "Errors", "A house number is a number from 1 to 99999. The letter has a field of its own.")},
        {QStringLiteral("house-letter.unknown"),
            QT_TRANSLATE_NOOP("Errors", "A house letter is one letter.")},
        {QStringLiteral("language.unknown"),
            QT_TRANSLATE_NOOP("Errors", "Give the language in two letters: nl, en, de.")},
        {QStringLiteral("kind.other-filing-system"),
            QT_TRANSLATE_NOOP(
                "Errors", "This kind of contact belongs to the other file. Choose another kind.")},
        {QStringLiteral("date.unknown"), QT_TRANSLATE_NOOP("Errors", "This is not a date.")},
        {QStringLiteral("date.in-future"),
            QT_TRANSLATE_NOOP("Errors", "This day is still to come. Check the year.")},
        {QStringLiteral("date.too-old"),
            QT_TRANSLATE_NOOP("Errors", "This day is too long ago. Check the year.")},
        {QStringLiteral("date.two-digit-year"),
            QT_TRANSLATE_NOOP("Errors", "Write the year in four figures.")},
        {QStringLiteral("date.other-order"),
            QT_TRANSLATE_NOOP("Errors", "Write the day first, then the month, then the year.")},
    };
    return sentences.value(what, nullptr);
}
