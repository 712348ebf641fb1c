#include "app/documents/error_sentence.h"

#include "app/base/moment_in_error.h"
#include "app/documents/error_table.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace {

QString errorText(const char *text)
{
    return QCoreApplication::translate("Errors", text);
}

/// What is said where the table knows no sentence of its own.
const char *generalSentence(Failure failure)
{
    switch (failure) {
    case Failure::Invalid:
        return QT_TRANSLATE_NOOP(
            "Errors", "Something that was filled in cannot be accepted. Nothing was changed.");
    case Failure::Refused:
        return QT_TRANSLATE_NOOP("Errors", "You may not do this. Nothing was changed.");
    case Failure::NotFound:
        return QT_TRANSLATE_NOOP("Errors", "This is no longer there.");
    case Failure::ChangedMeanwhile:
        return QT_TRANSLATE_NOOP(
            "Errors", "Somebody else changed this in the meantime. Look at the new version first.");
    case Failure::Duplicate:
        return QT_TRANSLATE_NOOP("Errors", "This exists already. Nothing was changed.");
    case Failure::Unavailable:
        return QT_TRANSLATE_NOOP(
            "Errors", "The customer file cannot be reached. Nothing was changed; try again.");
    case Failure::Busy:
        return QT_TRANSLATE_NOOP(
            "Errors", "Something else is using this at the moment. Nothing was changed; try again.");
    case Failure::Damaged:
        return QT_TRANSLATE_NOOP("Errors", "The customer file is damaged. Do not work on; restore a backup.");
    case Failure::RolledBack:
        return QT_TRANSLATE_NOOP("Errors",
            "This customer file is not the one that this computer saw last. Do not work on; ask an "
            "administrator.");
    case Failure::TooNew:
        return QT_TRANSLATE_NOOP(
            "Errors", "This was made by a newer version of Klantkluis. Update the program first.");
    case Failure::WrongPassphrase:
        return QT_TRANSLATE_NOOP("Errors", "The name or the passphrase is not right.");
    case Failure::Cancelled:
        return QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was changed.");
    case Failure::Internal:
        return QT_TRANSLATE_NOOP(
            "Errors", "The program made a mistake. Nothing was changed. Report code %1.");
    }
    Q_UNREACHABLE();
}

/// A moment as the language writes it; anything else as it is.
QString spoken(const QString &place)
{
    const auto moment = QDateTime::fromString(place, momentInError.toString());
    return moment.isValid() ? QLocale().toString(moment, QLocale::ShortFormat) : place;
}

QString filled(QString sentence, const Error &error)
{
    for (int i = 0; i < 4; ++i) {
        const QString mark = QLatin1Char('%') + QString::number(i + 1);
        const QString fill =
            i < error.place.size() ? spoken(error.place[i]) : (i == 0 ? error.what : QString());
        sentence.replace(mark, fill);
    }
    return sentence;
}

} // namespace

QString errorSentence(const Error &error)
{
    if (const char *known = knownSentence(error.what))
        return filled(errorText(known), error);
    return filled(errorText(generalSentence(error.failure)), error);
}

std::function<QString()> errorWords(const Error &error)
{
    return [error] { return errorSentence(error); };
}
