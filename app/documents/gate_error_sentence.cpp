#include "app/documents/gate_error_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *gateErrorSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("gate.future"),
            QT_TRANSLATE_NOOP("Errors", "This moment is still to come. Ask about now, or about the past.")},
        {QStringLiteral("gate.field-missing"),
            QT_TRANSLATE_NOOP("Errors", "A day, a number or a source is missing. Fill in every field.")},
        {QStringLiteral("gate.too-long"),
            QT_TRANSLATE_NOOP("Errors", "This text is too long. Make it shorter.")},
        {QStringLiteral("gate.day-to-come"),
            QT_TRANSLATE_NOOP("Errors", "This day is still to come. Give the day on which it happened.")},
        {QStringLiteral("gate.local-rule"),
            QT_TRANSLATE_NOOP("Errors",
                "A rule from outside the EEA counts for businesses and legal persons only. Choose another "
                "capacity.")},
        {QStringLiteral("gate.not-marketing"),
            QT_TRANSLATE_NOOP("Errors",
                "This purpose is no marketing, so this does not decide whether it may reach somebody.")},
        {QStringLiteral("gate.settings"),
            QT_TRANSLATE_NOOP(
                "Errors", "The age is 16 to 21 years, and the term after a sale 1 to 120 months.")},
        {QStringLiteral("purpose.marketing"),
            QT_TRANSLATE_NOOP("Errors",
                "Promoting something needs consent or a legitimate interest (Telecommunicatiewet art. 11.7). "
                "Choose basis a or f, or say that it promotes nothing.")},
        {QStringLiteral("gate.run"), QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was made of the list.")},
    };
    return sentences.value(what, nullptr);
}
