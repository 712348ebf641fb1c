#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/leaving_words.h"
#include "app/leaving/leaving.h"

#include <QJsonArray>

namespace {

constexpr int mostLeft = 1'000'000;

QList<QCommandLineOption> leftOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("plain"),
            leavingCommandWords(QT_TRANSLATE_NOOP("LeavingCommands", "Only what left without encryption."))}};
}

Result<Answer> listWays(CommandRun & /*run*/)
{
    Answer answer;
    QJsonArray ways;
    for (const WayOut &way : allWaysOut()) {
        const QString id = QLatin1String(way.id);
        ways.append(
            QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("command"), QLatin1String(way.command)},
                {QStringLiteral("by_command"), keyOf(way.byCommand)},
                {QStringLiteral("in_window"), keyOf(way.inWindow)},
                {QStringLiteral("class"), static_cast<int>(way.dataClass)}});
        answer.lines.append(wayOutWord(id) + QStringLiteral(" (") + dataClassWord(way.dataClass) + u')');
        if (way.byCommand != LeavingForm::None)
            answer.lines.append(
                leavingCommandWords(QT_TRANSLATE_NOOP("LeavingCommands", "    command line: %1"))
                    .arg(leavingFormWord(way.byCommand)));
        if (way.inWindow != LeavingForm::None)
            answer.lines.append(leavingCommandWords(QT_TRANSLATE_NOOP("LeavingCommands", "    window: %1"))
                                    .arg(leavingFormWord(way.inWindow)));
    }
    answer.json.insert(QStringLiteral("ways"), ways);
    return answer;
}

Result<Answer> listLeft(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto left = awaited(run,
        run.services->leaving().left(
            *run.permit, *filingSystem, run.isSet(QStringLiteral("plain")), mostLeft));
    if (!left)
        return left.error();
    Answer answer;
    QJsonArray list;
    for (const FileLeft &file : *left) {
        list.append(QJsonObject{{QStringLiteral("ref"), file.ref}, {QStringLiteral("way"), file.way},
            {QStringLiteral("at"), file.happenedAt.toText()}, {QStringLiteral("by"), file.madeBy},
            {QStringLiteral("class"), static_cast<int>(file.dataClass)},
            {QStringLiteral("encrypted"), file.isEncrypted},
            {QStringLiteral("plain_reason"), file.plainReason},
            {QStringLiteral("sha256"), QString::fromLatin1(file.digest.toHex())}});
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3\t%4")
                .arg(file.happenedAt.toText(), wayOutWord(file.way), dataClassWord(file.dataClass),
                    file.isEncrypted ? leavingFormWord(LeavingForm::Package)
                                     : plainReasonWord(file.plainReason)));
    }
    answer.json.insert(QStringLiteral("left"), list);
    return answer;
}

} // namespace

QList<Command> leavingCommands()
{
    const QString leaving = QStringLiteral("leaving");
    return {
        {.words = {leaving, QStringLiteral("ways")},
            .summary =
                [] {
                    return leavingCommandWords(QT_TRANSLATE_NOOP("LeavingCommands",
                        "Every way by which data leaves, in which form, and why where it is not encrypted."));
                },
            .needs = Command::Needs::Nothing,
            .run = listWays},
        {.words = {leaving, QStringLiteral("list")},
            .summary =
                [] {
                    return leavingCommandWords(QT_TRANSLATE_NOOP(
                        "LeavingCommands", "What left as a file, and why where it left without encryption."));
                },
            .options = leftOptions,
            .run = listLeft},
    };
}
