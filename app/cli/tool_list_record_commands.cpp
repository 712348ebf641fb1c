#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/consent/purposes.h"
#include "app/documents/tool_list_sentence.h"
#include "app/tool_lists/tool_lists.h"

#include <QJsonArray>

#include <algorithm>
#include <climits>

namespace {

QString undoneShare(const QString & /*text*/, int value)
{
    return QStringLiteral("%1 %").arg(value * 100 / ToolLists::steps);
}

Result<Answer> undoConsentImport(CommandRun &run)
{
    const QString ref = run.arguments.value(0);
    if (ref.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("BATCH")});
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const ToolLists &lists = run.services->toolLists();
    const StopRequest stop;
    const auto undo = run.isSet(QStringLiteral("dry-run"))
        ? awaited(run, lists.previewImportUndo(*run.permit, *filingSystem, ref))
        : awaited(run, lists.undoImport(*run.permit, *filingSystem, ref, stop), stop, undoneShare);
    if (!undo)
        return undo.error();
    QJsonObject reasons;
    Answer answer{.json = {{QStringLiteral("bulk"), ref}, {QStringLiteral("given"), undo->given},
                      {QStringLiteral("withdrawn"), undo->withdrawn}, {QStringLiteral("kept"), undo->kept}},
        .lines = {toolListWords(QT_TRANSLATE_NOOP("ToolListCommands",
                                    "Consents taken back: %1, withdrawals taken back: %2, kept: %3."))
                      .arg(undo->given)
                      .arg(undo->withdrawn)
                      .arg(undo->kept)}};
    for (auto each = undo->reasons.begin(); each != undo->reasons.end(); ++each) {
        reasons.insert(keyOf(each.key()), each.value());
        answer.lines.append(QStringLiteral("%1\t%2").arg(each.value()).arg(keptConsentWord(each.key())));
    }
    answer.json.insert(QStringLiteral("reasons"), reasons);
    return answer;
}

Result<Answer> listConsentImports(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto imports = awaited(run, run.services->toolLists().consentImports(*run.permit, *filingSystem));
    if (!imports)
        return imports.error();
    Answer answer;
    QJsonArray all;
    for (const ConsentImportBatch &each : *imports) {
        const QString undone = each.undoneAt ? each.undoneAt->toText() : QString();
        all.append(QJsonObject{{QStringLiteral("bulk"), each.ref}, {QStringLiteral("file"), each.fileName},
            {QStringLiteral("source"), each.source}, {QStringLiteral("tool"), keyOf(each.tool)},
            {QStringLiteral("at"), each.happenedAt.toText()}, {QStringLiteral("by"), each.staffName},
            {QStringLiteral("read"), each.read}, {QStringLiteral("recorded"), each.recorded},
            {QStringLiteral("withdrawn"), each.withdrawn}, {QStringLiteral("undone"), undone}});
        answer.lines.append(QStringList{each.ref, each.happenedAt.toText(), each.fileName,
            QString::number(each.recorded), QString::number(each.withdrawn), undone}
                                .join(u'\t'));
    }
    answer.json.insert(QStringLiteral("imports"), all);
    return answer;
}

/// Tells how old each list is; what is given is set before.
Result<Answer> reconciled(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const ToolLists &lists = run.services->toolLists();
    if (run.isSet(QStringLiteral("due-after"))) {
        const auto days = numberOf(run, QStringLiteral("due-after"), 0, 1);
        if (!days)
            return days.error();
        const auto set = awaited(run,
            lists.setReconciliationDueAfter(*run.permit, static_cast<int>(std::min<qint64>(*days, INT_MAX))));
        if (!set)
            return set.error();
    }
    const auto ages = awaited(run, lists.reconciliationAges(*run.permit, *filingSystem));
    const auto purposes = awaited(run, run.services->purposes().list(*run.permit));
    if (!ages || !purposes)
        return !ages ? ages.error() : purposes.error();
    const Instant now = run.services->clock().now();
    Answer answer{.json = {{QStringLiteral("due_after_days"), ages->dueAfterDays}}};
    QJsonArray all;
    for (const ReconciliationAge &age : ages->ages) {
        const auto purpose = std::find_if(
            purposes->begin(), purposes->end(), [&](const Purpose &each) { return each.id == age.purpose; });
        const QString key = purpose == purposes->end() ? QString() : purpose->key;
        const QString last = age.lastAt ? age.lastAt->toText() : QString();
        all.append(QJsonObject{{QStringLiteral("recipient"), age.recipient}, {QStringLiteral("purpose"), key},
            {QStringLiteral("channel"), keyOf(age.channel)}, {QStringLiteral("last"), last},
            {QStringLiteral("days"), age.daysAt(now)}, {QStringLiteral("due"), ages->isDue(age, now)}});
        answer.lines.append(
            QStringList{age.recipient, key, last, QString::number(age.daysAt(now))}.join(u'\t'));
    }
    answer.json.insert(QStringLiteral("recipients"), all);
    return answer;
}

QList<QCommandLineOption> undoOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("dry-run"),
            toolListWords(QT_TRANSLATE_NOOP("ToolListCommands", "Counts only; changes nothing."))}};
}

QList<QCommandLineOption> importListOptions()
{
    return {filingSystemOption()};
}

QList<QCommandLineOption> reconciledOptions()
{
    return {filingSystemOption(),
        valueOption("due-after",
            toolListWords(QT_TRANSLATE_NOOP(
                "ToolListCommands", "After how many days a list must be compared again; kept for all.")),
            "DAYS")};
}

} // namespace

QList<Command> toolListRecordCommands()
{
    return {
        {.words = {QStringLiteral("consent"), QStringLiteral("import"), QStringLiteral("undo")},
            .summary =
                [] {
                    return toolListWords(QT_TRANSLATE_NOOP("ToolListCommands",
                        "Takes back what an import of consents brought, as far as nothing rests on it "
                        "since."));
                },
            .usage = QStringLiteral("BATCH"),
            .options = undoOptions,
            .run = undoConsentImport},
        {.words = {QStringLiteral("consent"), QStringLiteral("import"), QStringLiteral("list")},
            .summary =
                [] {
                    return toolListWords(QT_TRANSLATE_NOOP(
                        "ToolListCommands", "Lists the imports of consents, the newest first."));
                },
            .options = importListOptions,
            .run = listConsentImports},
        {.words = {QStringLiteral("recipient"), QStringLiteral("reconciled")},
            .summary =
                [] {
                    return toolListWords(QT_TRANSLATE_NOOP("ToolListCommands",
                        "Tells of each recipient with a list when it was compared last, and how old that "
                        "is."));
                },
            .options = reconciledOptions,
            .run = reconciled},
    };
}
