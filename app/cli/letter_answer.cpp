#include "app/cli/letter_answer.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/documents/letter_writing.h"
#include "app/leaving/leaving.h"
#include "app/letters/letter_noting.h"
#include "app/letters/letters.h"

namespace {

Result<LetterMaterial> materialOf(
    const CommandRun &run, const RequestSubject &subject, const LetterOrder &order)
{
    return run.services->letters().gather(*run.permit, subject.filingSystem, subject.id, order).result();
}

/// Encrypted unless the run says otherwise, whatever the file is called.
LeavingPlaces letterPlaces(const CommandRun &run, const QString &out)
{
    LeavingPlaces places = leavingPlaces(out, run.value(QStringLiteral("eml")));
    places.isPlain = run.isSet(QStringLiteral("plain"));
    return places;
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
    const QString format =
        run.isSet(QStringLiteral("format")) ? run.value(QStringLiteral("format")) : QStringLiteral("pdf");
    if (format != u"pdf" && format != u"html")
        return usageError(QStringLiteral("value"), {QStringLiteral("--format"), format});
    if (auto open = run.permit->requireNoQuarantine(); !open)
        return open.error();
    const auto material = materialOf(run, subject, order);
    if (!material)
        return material.error();
    const auto letter = writtenLetter(*material);
    if (!letter)
        return letter.error();
    const LeavingPlaces places = letterPlaces(run, exit.path);
    LeavingOrder leaving{.way = exit.way,
        .filingSystem = subject.filingSystem,
        .objectKind = QStringLiteral("request"),
        .objectRef = material->request.ref,
        .name = QStringLiteral("letter.") + format,
        .places = places,
        .mayReplace = true,
        .plainReason = run.value(QStringLiteral("plain-reason"))};
    noteLetter(leaving, material->words, subject.id);
    const auto left =
        run.services->leaving()
            .write(*run.permit, leaving, format == u"pdf" ? letterPdf(*letter) : letterHtml(*letter))
            .result();
    if (!left)
        return left.error();
    const LetterTemplate &words = material->words;
    Answer answer{
        .json = {{QStringLiteral("path"), places.path}, {QStringLiteral("letter"), keyOf(words.kind)},
            {QStringLiteral("language"), keyOf(words.language)}, {QStringLiteral("version"), words.version}},
        .lines = {places.path}};
    tellPassphrase(left->passphrase, places.path, answer);
    return answer;
}

Outcome checkLetterIsPossible(CommandRun &run, const RequestSubject &subject)
{
    const auto material = materialOf(run, subject, {.kind = LetterKind{LetterAct::Acknowledgement}});
    if (!material)
        return material.error();
    const auto letter = writtenLetter(*material);
    return letter ? Outcome(done) : Outcome(letter.error());
}
