#include "app/cli/letter_answer.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/documents/letter_writing.h"
#include "app/leaving/leaving.h"
#include "app/letters/letter_noting.h"
#include "app/letters/letters.h"

namespace {

/// Encrypted unless the run says otherwise, whatever the file is called.
LeavingPlaces letterPlaces(const CommandRun &run, const QString &out)
{
    LeavingPlaces places = leavingPlaces(out, run.value(QStringLiteral("eml")));
    places.isPlain = run.isSet(QStringLiteral("plain"));
    return places;
}

Result<QString> letterFormat(const CommandRun &run)
{
    const QString format =
        run.isSet(QStringLiteral("format")) ? run.value(QStringLiteral("format")) : QStringLiteral("pdf");
    if (format != u"pdf" && format != u"html")
        return usageError(QStringLiteral("value"), {QStringLiteral("--format"), format});
    return format;
}

LeavingOrder letterLeaving(const CommandRun &run, const RequestSubject &subject, const QString &ref,
    const QString &format, const LetterExit &exit)
{
    return {.way = exit.way,
        .filingSystem = subject.filingSystem,
        .objectKind = QStringLiteral("request"),
        .objectRef = ref,
        .name = QStringLiteral("letter.") + format,
        .places = letterPlaces(run, exit.path),
        .mayReplace = true,
        .plainReason = run.value(QStringLiteral("plain-reason"))};
}

} // namespace

QList<QCommandLineOption> letterLeavingOptions()
{
    return {valueOption("format",
                requestWords(QT_TRANSLATE_NOOP("RequestCommands", "pdf or html; pdf where it is not given.")),
                "FORMAT"),
        leavingLetterOption(),
        {QStringLiteral("plain"),
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Without encryption; needs --plain-reason."))},
        valueOption("plain-reason",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Why it leaves without encryption.")), "TEXT")};
}

Result<Answer> letterAnswer(
    CommandRun &run, const RequestSubject &subject, const LetterOrder &order, const LetterExit &exit)
{
    const auto format = letterFormat(run);
    if (!format)
        return format.error();
    if (auto open = run.permit->requireNoQuarantine(); !open)
        return open.error();
    const auto material =
        run.services->letters().gather(*run.permit, subject.filingSystem, subject.id, order).result();
    if (!material)
        return material.error();
    const auto letter = writtenLetter(*material);
    if (!letter)
        return letter.error();
    LeavingOrder leaving = letterLeaving(run, subject, material->request.ref, *format, exit);
    noteLetter(leaving, material->words, subject.id);
    const auto left =
        run.services->leaving()
            .write(*run.permit, leaving, *format == u"pdf" ? letterPdf(*letter) : letterHtml(*letter))
            .result();
    if (!left)
        return left.error();
    const LetterTemplate &words = material->words;
    Answer answer{
        .json = {{QStringLiteral("path"), leaving.places.path}, {QStringLiteral("letter"), keyOf(words.kind)},
            {QStringLiteral("language"), keyOf(words.language)}, {QStringLiteral("version"), words.version}},
        .lines = {leaving.places.path}};
    tellPassphrase(left->passphrase, leaving.places.path, answer);
    return answer;
}

Outcome checkLetterIsPossible(CommandRun &run, const RequestSubject &subject, const LetterExit &exit)
{
    const auto format = letterFormat(run);
    if (!format)
        return format.error();
    const auto material =
        run.services->letters().foresee(*run.permit, subject.filingSystem, subject.id).result();
    if (!material)
        return material.error();
    if (const auto letter = writtenLetter(*material); !letter)
        return letter.error();
    return run.services->leaving()
        .check(*run.permit, letterLeaving(run, subject, material->request.ref, *format, exit))
        .result();
}
