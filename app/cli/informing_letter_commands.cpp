#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/informing_values.h"
#include "app/documents/informing_letters.h"
#include "app/informing/informing.h"

namespace {

QList<QCommandLineOption> informingLetterOptions()
{
    return {filingSystemOption(), informingDueOption(),
        valueOption("out",
            informingCommandWords(
                QT_TRANSLATE_NOOP("InformingCommands", "Where the encrypted ZIP is written.")),
            "PATH"),
        valueOption("format",
            informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands",
                "pdf (letters to print, one document) or eml (a message for each person, ready to be sent); "
                "pdf "
                "where it is not given.")),
            "FORMAT"),
        informingStatementOption(), informingPreviewOption()};
}

QString letterProgressSentence(const QString & /*text*/, int value)
{
    return QStringLiteral("%1 %").arg(value * 100 / Informing::steps);
}

Result<InformingLetterOrder> letterOrderOf(const CommandRun &run)
{
    const auto whom = informingWhomOf(run);
    if (!whom)
        return whom.error();
    InformingLetterOrder order{.whom = *whom,
        .path = run.value(QStringLiteral("out")),
        .statement = run.value(QStringLiteral("statement"))};
    if (run.isSet(QStringLiteral("format"))) {
        const QString code = run.value(QStringLiteral("format"));
        if (code != QLatin1String("pdf") && code != QLatin1String("eml"))
            return usageError(QStringLiteral("value"), {QStringLiteral("--format"), code});
        order.format = code == QLatin1String("eml") ? InformingLetterFormat::Eml : InformingLetterFormat::Pdf;
    }
    order.layOut = [format = order.format](const QList<InformingLetter> &letters) {
        return layOutInformingLetters(format, letters);
    };
    return order;
}

Result<Answer> makeLetters(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto order = letterOrderOf(run);
    if (!order)
        return order.error();
    const Informing &informing = run.services->informing();
    const StopRequest stop;
    if (run.isSet(QStringLiteral("preview"))) {
        const auto outcome =
            awaited(run, informing.previewLetters(*run.permit, *filingSystem, *order, stop), stop);
        if (!outcome)
            return outcome.error();
        return informingAnswerOf(*outcome,
            informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands", "Letters that would be made: %1.")));
    }
    if (const auto path = required(run, QStringLiteral("out")); !path)
        return path.error();
    const auto made = awaited(
        run, informing.letters(*run.permit, *filingSystem, *order, stop), stop, letterProgressSentence);
    if (!made)
        return made.error();
    Answer answer = informingAnswerOf(made->outcome,
        informingCommandWords(QT_TRANSLATE_NOOP(
            "InformingCommands", "Letters made, and their people recorded as informed: %1.")));
    const QString passphrase = QString::fromUtf8(made->passphrase.utf8());
    answer.json.insert(QStringLiteral("path"), order->path);
    answer.json.insert(QStringLiteral("passphrase"), passphrase);
    answer.lines.append(informingCommandWords(
        QT_TRANSLATE_NOOP("InformingCommands", "Passphrase of the ZIP file, told once and kept nowhere: %1"))
                            .arg(passphrase));
    answer.lines.append(informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands",
        "Open it with 7-Zip or WinZip; the folders of Windows cannot. Record as reopened whose letter comes "
        "back.")));
    return answer;
}

} // namespace

QList<Command> informingLetterCommands()
{
    return {
        {.words = {QStringLiteral("informing"), QStringLiteral("letter")},
            .summary =
                [] {
                    return informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands",
                        "Makes the letters or messages that inform people, encrypted, and records it."));
                },
            .usage = QStringLiteral("[ID ...]"),
            .options = informingLetterOptions,
            .run = makeLetters},
    };
}
