#include "app/documents/letter_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *letterSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("letter.template-empty"),
            QT_TRANSLATE_NOOP("Errors",
                "The template %1 is empty. Write the letter, or go back to the one "
                "that ships.")},
        {QStringLiteral("letter.template-long"),
            QT_TRANSLATE_NOOP(
                "Errors", "The template %1 is longer than a letter of one page. Make it shorter.")},
        {QStringLiteral("letter.template-signs"),
            QT_TRANSLATE_NOOP(
                "Errors", "The template %1 has signs in line %2 that cannot be seen. Remove them.")},
        {QStringLiteral("letter.subject"),
            QT_TRANSLATE_NOOP(
                "Errors", "The first line of the template %1 is the subject, and has no words.")},
        {QStringLiteral("letter.field-open"),
            QT_TRANSLATE_NOOP("Errors",
                "In line %2 of the template %1 the braces of a field do not match. A field looks like "
                "{{reference}}.")},
        {QStringLiteral("letter.field-unknown"),
            QT_TRANSLATE_NOOP("Errors",
                "In line %3 of the template %1 stands %2, a field that this letter does "
                "not have.")},
        {QStringLiteral("letter.part-missing"),
            QT_TRANSLATE_NOOP(
                "Errors", "The template %1 lacks %2, which the law asks of this letter. Add it.")},
        {QStringLiteral("letter.value-missing"),
            QT_TRANSLATE_NOOP("Errors",
                "The letter was not made: nothing is known for %2 in line %3 of the template %1. Fill it in "
                "at "
                "the request, in the settings, or with the letter.")},
        {QStringLiteral("letter.template"),
            QT_TRANSLATE_NOOP("Errors", "Somebody else changed this template meanwhile. Look at it again.")},
        {QStringLiteral("letter.version"), QT_TRANSLATE_NOOP("Errors", "The template %1 has no version %2.")},
        {QStringLiteral("letter.shipped-already"),
            QT_TRANSLATE_NOOP("Errors", "The template %1 is as it ships already.")},
        {QStringLiteral("letter.not-yet"),
            QT_TRANSLATE_NOOP("Errors",
                "The letter %1 says what is not so: the request was not decided or carried out that way.")},
        {QStringLiteral("letter.other-request"),
            QT_TRANSLATE_NOOP("Errors", "The letter %1 belongs to another kind of request.")},
        {QStringLiteral("letter.nobody-asked"),
            QT_TRANSLATE_NOOP("Errors",
                "The letter %1 answers a request, and nobody asked: this one is of the organisation "
                "itself.")},
        {QStringLiteral("letter.other-stage"),
            QT_TRANSLATE_NOOP("Errors",
                "The letter %1 does not fit how far the request is: what it asks or tells cannot be asked or "
                "told now.")},
        {QStringLiteral("letter.archived"),
            QT_TRANSLATE_NOOP("Errors",
                "Who they are and how they are reached is in the archive. Say yourself to whom the letter "
                "goes, "
                "as they wrote it; or somebody with the right to the archive makes it.")},
        {QStringLiteral("letter.no-receiver"),
            QT_TRANSLATE_NOOP("Errors",
                "This person was erased, so their name and address are not kept any more. Give the name, and "
                "the address from their own letter.")},
    };
    return sentences.value(what, nullptr);
}
