#include "app/cli/failure_sentence.h"

#include "app/documents/error_sentence.h"

#include <QCoreApplication>

QString failureSentence(const Error &error)
{
    if (error.what == QLatin1String("contact.view-reason"))
        return errorSentence(error) + u' ' +
            QCoreApplication::translate("CliProgram",
                "Give --reason request, legal-claim, duty, correction or review; without --reveal the rest "
                "is "
                "shown.");
    if (error.what != QLatin1String("contact.fields"))
        return errorSentence(error);
    QStringList lines{QCoreApplication::translate(
        "CliProgram", "Not everything that was filled in can be accepted. Nothing was changed.")};
    for (const QString &place : error.place)
        lines.append(
            QStringLiteral("  %1: %2")
                .arg(place.section(u':', 0, 0), errorSentence({Failure::Invalid, place.section(u':', 1)})));
    return lines.join(u'\n');
}
