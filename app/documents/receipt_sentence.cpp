#include "app/documents/receipt_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *receiptSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("receipt.organisation"),
            QT_TRANSLATE_NOOP("Errors",
                "A receipt must say who asks for the consent and where it is taken back. Fill in first, "
                "in the settings under Organisation or with 'settings set': %1.")},
        {QStringLiteral("receipt.not-consent"),
            QT_TRANSLATE_NOOP("Errors",
                "This purpose does not rest on consent, so there is no receipt of consent for it.")},
        {QStringLiteral("consent.event"), QT_TRANSLATE_NOOP("Errors", "There is no such act of consent.")},
        {QStringLiteral("receipt.key"),
            QT_TRANSLATE_NOOP("Errors",
                "No key for receipts was made yet, and a file that is only read gets none. Open it to work "
                "in.")},
        {QStringLiteral("certificate.none"),
            QT_TRANSLATE_NOOP("Errors", "This file is no certificate of a request.")},
        {QStringLiteral("receipt.none"), QT_TRANSLATE_NOOP("Errors", "This file is no receipt of consent.")},
        {QStringLiteral("receipt.package"),
            QT_TRANSLATE_NOOP("Errors",
                "This package does not open: the passphrase is another one, or the file was altered.")},
        {QStringLiteral("receipt.too-large"),
            QT_TRANSLATE_NOOP("Errors", "A receipt has at most %1 MB. This file is larger, so it is none.")},
        {QStringLiteral("receipt.unreadable"),
            QT_TRANSLATE_NOOP("Errors", "This cannot be read as a file. Choose the file of the receipt.")},
        {QStringLiteral("receipt.fingerprint"),
            QT_TRANSLATE_NOOP("Errors",
                "A fingerprint has 64 characters, 0 to 9 and a to f; spaces and colons between them may "
                "stay.")},
        {QStringLiteral("json.syntax"), QT_TRANSLATE_NOOP("Errors", "This is no JSON from here on: %1")},
        {QStringLiteral("json.twice"),
            QT_TRANSLATE_NOOP("Errors", "This name stands there twice, so it has no one meaning: %1")},
        {QStringLiteral("json.number"),
            QT_TRANSLATE_NOOP("Errors", "A number has no exact form, so the receipt cannot be signed.")},
        {QStringLiteral("json.text"),
            QT_TRANSLATE_NOOP("Errors",
                "A text holds half a character, so the receipt cannot be signed. Correct the text.")},
        {QStringLiteral("organisation.field"),
            QT_TRANSLATE_NOOP("Errors", "There is no setting '%1'. See: settings list")},
        {QStringLiteral("organisation.value"),
            QT_TRANSLATE_NOOP("Errors",
                "This cannot be the value of %1. A web address begins with https://, a country is two "
                "capitals, "
                "a KvK number has eight digits.")},
        {QStringLiteral("purpose.dpv-term"),
            QT_TRANSLATE_NOOP("Errors",
                "This is no purpose of the Data Privacy Vocabulary that can be chosen. See: purpose add "
                "--help")},
    };
    return sentences.value(what, nullptr);
}
