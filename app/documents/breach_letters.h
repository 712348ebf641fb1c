#pragma once

#include "app/breaches/breach_dossier.h"
#include "app/letters/letter_template.h"

#include <QByteArray>

/// What stands in the message about a breach (art. 34(2) GDPR), out of its register, in the language of the
/// letter: its nature, what may come of it, what was done, what people can do, and where questions go.
LetterValues breachLetterValues(
    const BreachMessages &messages, const LetterReceiver &receiver, LetterLanguage language);

/// How the messages are made.
enum class BreachMessageFormat {
    Pdf, ///< one document with a letter for each person
    Eml  ///< a message for each who has an address, ready to be sent, in an archive; names tell nothing
};

/// The templates of both languages, Dutch first, as they hold now.
using BreachTemplates = std::array<LetterTemplate, 2>;

/// A message for each person in their own language, and nothing else in it. Fails as
/// letter_template::filled() does, and with Refused "breach.no-addresses" where messages are wanted and
/// nobody has an e-mail address. Needs a QGuiApplication.
Result<QByteArray> layOutBreachMessages(
    BreachMessageFormat format, const BreachMessages &messages, const BreachTemplates &templates);

/// How many of them a format reaches.
qint64 reachedBy(BreachMessageFormat format, const BreachMessages &messages);

/// What that file is called in a package: it names nobody.
QString breachMessagesFileName(BreachMessageFormat format);
