#include "app/documents/necessity_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *necessitySentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("purpose.weighing-missing"),
            QT_TRANSLATE_NOOP("Errors",
                "A legitimate interest is weighed first: write down the interest, the necessity, the balance "
                "and the safeguards, who weighed it and when, and the day of the review.")},
        {QStringLiteral("purpose.review-early"),
            QT_TRANSLATE_NOOP("Errors", "The review comes after the assessment. Give a later day.")},
        {QStringLiteral("purpose.assessed-later"),
            QT_TRANSLATE_NOOP(
                "Errors", "The assessment is of a day that is still to come. Give the day it was made.")},
        {QStringLiteral("necessity.list"),
            QT_TRANSLATE_NOOP("Errors", "Stopped before everybody was looked at.")},
        {QStringLiteral("necessity.propose"), QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was proposed.")},
        {QStringLiteral("necessity.all-needed"),
            QT_TRANSLATE_NOOP("Errors", "All that is held on this person is needed.")},
        {QStringLiteral("necessity.not-apart"),
            QT_TRANSLATE_NOOP("Errors",
                "What is not needed belongs to a category of which another part is needed, and cannot be "
                "erased apart. Correct it in the contact, or name the purpose.")},
        {QStringLiteral("necessity.waits"),
            QT_TRANSLATE_NOOP("Errors", "An erasure of this person waits already.")},
        {QStringLiteral("necessity.nothing"),
            QT_TRANSLATE_NOOP(
                "Errors", "There is nobody of whom this is not needed and for whom no erasure waits yet.")},
        {QStringLiteral("necessity.has-it"),
            QT_TRANSLATE_NOOP("Errors",
                "This purpose needs it already. It is not needed of people for whom the purpose does not "
                "run.")},
        {QStringLiteral("necessity.asks-consent"),
            QT_TRANSLATE_NOOP("Errors",
                "People agreed to what this purpose uses now. For more data it needs a new wording that "
                "changes what they agree to: add the kind of data with it, on the page Purposes.")},
        {QStringLiteral("necessity.other-file"),
            QT_TRANSLATE_NOOP("Errors", "This purpose is not for this file. Choose another purpose.")},
        {QStringLiteral("ask-again"), QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was recorded.")},
        {QStringLiteral("ask-again.no-consent"),
            QT_TRANSLATE_NOOP("Errors", "This purpose does not rest on consent, so nobody is asked for it.")},
        {QStringLiteral("ask-again.nobody"),
            QT_TRANSLATE_NOOP("Errors", "There is nobody who may be asked again.")},
    };
    return sentences.value(what, nullptr);
}
