#include "app/cli/leaving_values.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/leaving_words.h"
#include "app/leaving/leaving.h"

#include <QFileInfo>
#include <QJsonArray>

QCommandLineOption leavingLetterOption()
{
    return valueOption("eml",
        leavingCommandWords(QT_TRANSLATE_NOOP(
            "LeavingCommands", "Also writes a message, ready to be sent, with the encrypted file.")),
        "PATH");
}

bool isPackagePath(const QString &path)
{
    return path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
}

LeavingPlaces leavingPlaces(const QString &path, const QString &letterPath)
{
    LeavingPlaces places{.path = QFileInfo(path).absoluteFilePath(), .isPlain = !isPackagePath(path)};
    if (!letterPath.isEmpty())
        places.letter = leavingLetter(QFileInfo(letterPath).absoluteFilePath());
    return places;
}

Outcome checkLeavingPath(const CommandRun &run, const QString &path)
{
    const QString plain = QStringLiteral("plain-reason");
    return isPackagePath(path) || run.isSet(plain)
        ? Outcome(done)
        : Outcome(usageError(QStringLiteral("missing"), {QStringLiteral("--plain-reason")}));
}

Outcome leaveAt(
    const CommandRun &run, const QString &path, LeavingOrder order, const QByteArray &content, Answer &answer)
{
    if (auto reasoned = checkLeavingPath(run, path); !reasoned)
        return reasoned;
    order.places = leavingPlaces(path);
    order.mayReplace = true;
    order.plainReason = order.places.isPlain ? run.value(QStringLiteral("plain-reason")) : QString();
    const auto left = run.services->leaving().write(*run.permit, order, content).result();
    if (!left)
        return left.error();
    answer.json.insert(QStringLiteral("path"), order.places.path);
    answer.lines.append(order.places.path);
    tellPassphrase(left->passphrase, order.places.path, answer);
    return done;
}

QCommandLineOption plainRejectsOption()
{
    return valueOption("plain-reason",
        leavingCommandWords(QT_TRANSLATE_NOOP("LeavingCommands",
            "Writes the rows that were not taken without encryption, for this reason; never of employees, "
            "nor "
            "where a column may hold something sensitive.")),
        "TEXT");
}

Result<SecretText> rejectsPassphrase(const CommandRun &run, const QString &way, FilingSystem filingSystem,
    DataClass dataClass, const QString &path)
{
    const QString plain = QStringLiteral("plain-reason");
    if (path.isEmpty()) {
        return run.isSet(plain)
            ? Result<SecretText>(usageError(QStringLiteral("missing"), {QStringLiteral("--rejects")}))
            : Result<SecretText>(SecretText());
    }
    const auto left = run.services->leaving()
                          .record(*run.permit,
                              {.way = way,
                                  .filingSystem = filingSystem,
                                  .objectKind = QStringLiteral("import"),
                                  .objectRef = QStringLiteral("rejects"),
                                  .dataClass = dataClass,
                                  .places = {.path = path, .isPlain = run.isSet(plain)},
                                  .plainReason = run.value(plain)})
                          .result();
    return left ? Result<SecretText>(left->passphrase) : Result<SecretText>(left.error());
}

void tellPassphrase(const SecretText &passphrase, const QString &path, Answer &answer)
{
    if (passphrase.isEmpty())
        return;
    const QString words = QString::fromUtf8(passphrase.utf8());
    QJsonArray packages = answer.json.value(QStringLiteral("packages")).toArray();
    if (packages.isEmpty())
        answer.json.insert(QStringLiteral("passphrase"), words);
    packages.append(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("passphrase"), words}});
    answer.json.insert(QStringLiteral("packages"), packages);
    answer.lines.append(leavingCommandWords(
        QT_TRANSLATE_NOOP("LeavingCommands", "Passphrase of the ZIP file, told once and kept nowhere: %1"))
                            .arg(words));
    answer.lines.append(leavingCommandWords(QT_TRANSLATE_NOOP("LeavingCommands",
        "Open it with 7-Zip or WinZip; the folders of Windows cannot. Give the passphrase another way.")));
}
