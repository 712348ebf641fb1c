#include "app/documents/consent_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *consentSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("consent.transition"),
            QT_TRANSLATE_NOOP("Errors",
                "This cannot follow what is on record for this purpose and channel. Look at the timeline "
                "first.")},
        {QStringLiteral("consent.ask.too-soon"),
            QT_TRANSLATE_NOOP("Errors", "This person said no less than 180 days ago. Do not ask again yet.")},
        {QStringLiteral("consent.ask.electronic"),
            QT_TRANSLATE_NOOP("Errors",
                "Asking for consent to advertising by an electronic message is advertising itself "
                "(Telecommunicatiewet art. 11.7), and nothing allows it for this person. Ask in another "
                "way.")},
        {QStringLiteral("consent.reaffirm"),
            QT_TRANSLATE_NOOP("Errors",
                "Only consent to the same text for the same address can be reaffirmed. Record it as given.")},
        {QStringLiteral("consent.give.reworded"),
            QT_TRANSLATE_NOOP("Errors",
                "The text of this purpose has changed materially since this was agreed to. Ask the person "
                "again.")},
        {QStringLiteral("consent.file-too-large"), QT_TRANSLATE_NOOP("Errors", "This file is too large.")},
        {QStringLiteral("consent.give.proof"),
            QT_TRANSLATE_NOOP("Errors", "The proof is not complete: say how and when consent was given.")},
        {QStringLiteral("consent.give.wording"),
            QT_TRANSLATE_NOOP("Errors",
                "This purpose had no text yet at that moment. Write down the text that the person was "
                "shown.")},
        {QStringLiteral("consent.future"),
            QT_TRANSLATE_NOOP(
                "Errors", "This moment is still to come. Give the moment on which it happened.")},
        {QStringLiteral("consent.method"), QT_TRANSLATE_NOOP("Errors", "Choose how this reached you.")},
        {QStringLiteral("consent.channel"),
            QT_TRANSLATE_NOOP("Errors", "This purpose does not use this channel. Choose another channel.")},
        {QStringLiteral("consent.basis"),
            QT_TRANSLATE_NOOP(
                "Errors", "This purpose does not rest on consent, so nobody can be asked for it.")},
        {QStringLiteral("consent.filing-system"),
            QT_TRANSLATE_NOOP(
                "Errors", "This purpose is not for people in this file. Choose another purpose.")},
        {QStringLiteral("consent.detail"),
            QT_TRANSLATE_NOOP("Errors", "This address or number does not belong to the person.")},
        {QStringLiteral("consent.too-long"),
            QT_TRANSLATE_NOOP("Errors", "This text is too long. Make it shorter.")},
        {QStringLiteral("consent.national-number"),
            QT_TRANSLATE_NOOP(
                "Errors", "This text holds what looks like a citizen service number (BSN). Take it out.")},
        {QStringLiteral("consent.evidence-too-large"),
            QT_TRANSLATE_NOOP("Errors", "The evidence is larger than 25 MB. Choose a smaller file.")},
        {QStringLiteral("consent.evidence-empty"),
            QT_TRANSLATE_NOOP("Errors", "The evidence is empty. Choose another file.")},
        {QStringLiteral("consent.correct"),
            QT_TRANSLATE_NOOP("Errors", "This can no longer be taken back. Record what is right instead.")},
        {QStringLiteral("consent.correct-reworded"),
            QT_TRANSLATE_NOOP("Errors", "The text of this purpose has changed since. Ask the person again.")},
        {QStringLiteral("consent.detail-kind"),
            QT_TRANSLATE_NOOP("Errors",
                "This channel does not reach anybody there. Choose an e-mail address "
                "for e-mail, a number for phone and messages.")},
        {QStringLiteral("consent.detail-several"),
            QT_TRANSLATE_NOOP("Errors",
                "This person has several addresses or numbers for this channel. Say "
                "which one consent is for.")},
        {QStringLiteral("consent.detail-unknown"),
            QT_TRANSLATE_NOOP("Errors", "This person has no such address or number.")},
        {QStringLiteral("consent.evidence-dangerous"),
            QT_TRANSLATE_NOOP("Errors",
                "This file could run something when it is opened, or its name hides "
                "what it is. Keep a picture, a PDF or the message itself.")},
        {QStringLiteral("consent.language"),
            QT_TRANSLATE_NOOP("Errors", "Give the language in two letters, such as nl or en.")},
        {QStringLiteral("consent.representative"),
            QT_TRANSLATE_NOOP("Errors",
                "Say both who consents for this person and how it was checked that "
                "they may.")},
        {QStringLiteral("consent.under-age"),
            QT_TRANSLATE_NOOP("Errors",
                "This person was not yet 16: their legal representative has to "
                "consent. Say who that is and how it was checked.")},
        {QStringLiteral("consent.event"), QT_TRANSLATE_NOOP("Errors", "There is no such act of consent.")},
        {QStringLiteral("consent.confirm-not-pending"),
            QT_TRANSLATE_NOOP(
                "Errors", "Nothing waits for a confirmation here. Look at the timeline first.")},
        {QStringLiteral("consent.token-unknown"),
            QT_TRANSLATE_NOOP("Errors", "No confirmation was asked for with this token.")},
        {QStringLiteral("consent.token-used"),
            QT_TRANSLATE_NOOP("Errors", "This token has been used already.")},
        {QStringLiteral("consent.token-lapsed"),
            QT_TRANSLATE_NOOP("Errors", "This token is worth nothing any more. Ask the person again.")},
        {QStringLiteral("consent.token-early"),
            QT_TRANSLATE_NOOP("Errors", "This confirmation is older than the question it answers.")},
        {QStringLiteral("consent.bulk-act"),
            QT_TRANSLATE_NOOP("Errors", "This cannot be recorded for many people at once.")},
        {QStringLiteral("consent.bulk-source"),
            QT_TRANSLATE_NOOP("Errors", "Say where this consent comes from: a list alone proves nothing.")},
        {QStringLiteral("consent.bulk-cancelled"),
            QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was recorded.")},
        {QStringLiteral("consent.check"),
            QT_TRANSLATE_NOOP("Errors", "Stopped. What was not looked at yet is not known to be whole.")},
        {QStringLiteral("moment.text"),
            QT_TRANSLATE_NOOP("Errors", "%1 is no moment. Write it as 2026-03-14T15:00:00+01:00.")},
        {QStringLiteral("moment.skipped"),
            QT_TRANSLATE_NOOP("Errors",
                "%1 did not exist: the clock was put forward. Give the time with its "
                "offset, such as +02:00.")},
        {QStringLiteral("moment.twice"),
            QT_TRANSLATE_NOOP("Errors",
                "%1 came twice: the clock was put back. Give the time with its offset, "
                "such as +02:00 or +01:00.")},
        {QStringLiteral("drop.file"), QT_TRANSLATE_NOOP("Errors", "This is no file of confirmations.")},
        {QStringLiteral("drop.too-large"),
            QT_TRANSLATE_NOOP("Errors", "This file of confirmations is larger than 16 MB.")},
        {QStringLiteral("drop.no-key"),
            QT_TRANSLATE_NOOP("Errors",
                "No web form has a key yet. Make one in the settings, or with 'consent drop-key'.")},
        {QStringLiteral("drop.entry"),
            QT_TRANSLATE_NOOP("Errors", "This entry is not complete, or holds what it should not.")},
        {QStringLiteral("drop.forged"),
            QT_TRANSLATE_NOOP(
                "Errors", "This entry was not signed with the key of the form, or was altered.")},
        {QStringLiteral("purpose.ended"),
            QT_TRANSLATE_NOOP("Errors", "This purpose has ended. Nothing more can be recorded for it.")},
        {QStringLiteral("purpose.key"),
            QT_TRANSLATE_NOOP(
                "Errors", "A name has 2 to 40 small letters, digits and hyphens, and begins with a letter.")},
        {QStringLiteral("purpose.key-taken"),
            QT_TRANSLATE_NOOP("Errors", "There is already a purpose with this name. Choose another name.")},
        {QStringLiteral("purpose.field-missing"),
            QT_TRANSLATE_NOOP("Errors", "Something that this lawful basis needs is missing.")},
        {QStringLiteral("purpose.double-opt-in"),
            QT_TRANSLATE_NOOP("Errors", "Only consent can be confirmed in a second step.")},
        {QStringLiteral("purpose.fixed"),
            QT_TRANSLATE_NOOP("Errors",
                "Another basis or another way of agreeing is another purpose: add a new one and end this "
                "one.")},
        {QStringLiteral("purpose.wording-same"), QT_TRANSLATE_NOOP("Errors", "The wording has not changed.")},
        {QStringLiteral("purpose.too-long"),
            QT_TRANSLATE_NOOP("Errors", "This text is too long. Make it shorter.")},
        {QStringLiteral("purpose.seeded-already"),
            QT_TRANSLATE_NOOP("Errors", "There are purposes already.")},
    };
    return sentences.value(what, nullptr);
}
