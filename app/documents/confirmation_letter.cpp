#include "app/documents/confirmation_letter.h"

#include "app/documents/consent_words.h"
#include "app/documents/document_voice.h"

#include <QCoreApplication>

namespace {

QString confirmationWords(const char *text)
{
    return DocumentVoice::say("ConfirmationLetter", text);
}

} // namespace

ConfirmationLetter confirmationLetter(const ConfirmationFacts &facts, QLocale::Language language)
{
    const DocumentVoice voice(language);
    const QString until = DocumentVoice::locale().toString(facts.expiresAt.toLocal(), QLocale::ShortFormat);
    ConfirmationLetter letter{
        .subject = confirmationWords(QT_TRANSLATE_NOOP("ConfirmationLetter", "Please confirm your consent")),
        .text = confirmationWords(QT_TRANSLATE_NOOP("ConfirmationLetter",
                                      "Hello,\n\n"
                                      "We were told that you agree to this: %1.\n"
                                      "To be sure that it was you, we ask you to confirm it. Your code:\n\n"
                                      "%2\n\n"
                                      "Answer this message with the code in it, before %3.\n\n"
                                      "Was it not you, or did you change your mind? Then do nothing: without "
                                      "your confirmation nothing is sent, and it lapses by itself.\n"))
                    .arg(inSpokenLanguage(facts.purposeNl, facts.purposeEn), facts.token, until)};
    if (!facts.organisation.isEmpty())
        letter.text += u'\n' + facts.organisation + u'\n';
    return letter;
}
