#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/documents/handover_words.h"
#include "app/documents/import_words.h"
#include "app/documents/tool_list_sentence.h"
#include "app/tool_lists/consent_rejects_class.h"
#include "app/tool_lists/tool_lists.h"

#include <QJsonArray>

namespace {

QCommandLineOption toolPurposeOption()
{
    return valueOption(
        "purpose", toolListWords(QT_TRANSLATE_NOOP("ToolListCommands", "The key of the purpose.")), "KEY");
}

QCommandLineOption toolChannelOption()
{
    return valueOption("channel", toolListWords(QT_TRANSLATE_NOOP("ToolListCommands", "email.")), "CH");
}

QList<QCommandLineOption> consentImportOptions()
{
    return {filingSystemOption(), toolPurposeOption(), toolChannelOption(),
        valueOption("statement",
            toolListWords(QT_TRANSLATE_NOOP(
                "ToolListCommands", "The text that people were shown, where the list has none of its own.")),
            "TEXT"),
        valueOption("source",
            toolListWords(QT_TRANSLATE_NOOP("ToolListCommands", "Where the list comes from.")), "TEXT"),
        valueOption("form",
            toolListWords(QT_TRANSLATE_NOOP(
                "ToolListCommands", "The form that people filled in, where the list does not say.")),
            "TEXT"),
        valueOption("rejects",
            toolListWords(QT_TRANSLATE_NOOP("ToolListCommands",
                "Where to write the rows that were not taken: an encrypted ZIP unless --plain-reason is "
                "given.")),
            "FILE"),
        plainRejectsOption(),
        {QStringLiteral("dry-run"),
            toolListWords(QT_TRANSLATE_NOOP("ToolListCommands", "Counts only; changes nothing."))}};
}

QList<QCommandLineOption> reconcileOptions()
{
    return {filingSystemOption(), toolPurposeOption(), toolChannelOption(),
        valueOption("recipient",
            toolListWords(
                QT_TRANSLATE_NOOP("ToolListCommands", "The registered processor whose list it is.")),
            "NAME"),
        {QStringLiteral("apply"),
            toolListWords(QT_TRANSLATE_NOOP("ToolListCommands",
                "Records who left there and who is there, opens tasks, and writes what must be removed."))},
        valueOption("removals",
            toolListWords(QT_TRANSLATE_NOOP("ToolListCommands",
                "Where the addresses to remove are written: an encrypted ZIP unless --plain is given.")),
            "PATH"),
        {QStringLiteral("plain"),
            toolListWords(QT_TRANSLATE_NOOP("ToolListCommands", "Without encryption; needs --reason."))},
        valueOption("reason",
            toolListWords(QT_TRANSLATE_NOOP("ToolListCommands", "Why it leaves without encryption.")),
            "TEXT")};
}

/// What both commands are told.
struct ListOfTool
{
    QString path = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    QString purposeKey = {};
    Channel channel = Channel::Email;
};

Result<ListOfTool> listOf(const CommandRun &run)
{
    ListOfTool list{.path = run.arguments.value(0)};
    if (list.path.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("PATH")});
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    list.filingSystem = *filingSystem;
    const auto purpose = required(run, QStringLiteral("purpose"));
    if (!purpose)
        return purpose.error();
    list.purposeKey = *purpose;
    const auto code = required(run, QStringLiteral("channel"));
    if (!code)
        return code.error();
    const auto channel = channelFrom(*code);
    if (!channel)
        return usageError(QStringLiteral("value"), {QStringLiteral("--channel"), *code});
    list.channel = *channel;
    return list;
}

QString shareSentence(const QString & /*text*/, int value)
{
    return QStringLiteral("%1 %").arg(value * 100 / ToolLists::steps);
}

template <typename Counts>
QJsonObject countedJson(const Counts &counts)
{
    QJsonObject json;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        json.insert(each.key(), each.value());
    return json;
}

Answer answerOf(const ConsentImportSummary &summary)
{
    Answer answer{
        .json = {{QStringLiteral("tool"), keyOf(summary.tool)}, {QStringLiteral("read"), summary.read},
            {QStringLiteral("recorded"), summary.recorded}, {QStringLiteral("withdrawn"), summary.withdrawn},
            {QStringLiteral("already"), summary.already}, {QStringLiteral("unproved"), summary.unproved},
            {QStringLiteral("kept_stricter"), summary.keptStricter},
            {QStringLiteral("unknown"), summary.unknown}, {QStringLiteral("rejected"), summary.rejected},
            {QStringLiteral("reasons"), countedJson(summary.reasons)},
            {QStringLiteral("unknown_addresses"), QJsonArray::fromStringList(summary.unknownAddresses)},
            {QStringLiteral("bulk"), summary.bulkRef}},
        .lines = {toolListWords(QT_TRANSLATE_NOOP("ToolListCommands",
                                    "Rows: %1. Recorded: %2, withdrawn: %3, known already: %4."))
                      .arg(summary.read)
                      .arg(summary.recorded)
                      .arg(summary.withdrawn)
                      .arg(summary.already),
            toolListWords(
                QT_TRANSLATE_NOOP("ToolListCommands",
                    "Without proof: %1, kept as it is: %2, of nobody in the file: %3, not taken: %4."))
                .arg(summary.unproved)
                .arg(summary.keptStricter)
                .arg(summary.unknown)
                .arg(summary.rejected)}};
    for (auto each = summary.reasons.begin(); each != summary.reasons.end(); ++each)
        answer.lines.append(QStringLiteral("%1\t%2").arg(each.value()).arg(consentImportReason(each.key())));
    for (const QString &address : summary.unknownAddresses) {
        answer.lines.append(
            toolListWords(QT_TRANSLATE_NOOP("ToolListCommands", "Nobody in the file has %1")).arg(address));
    }
    if (summary.rejectsFailed) {
        answer.lines.append(toolListWords(QT_TRANSLATE_NOOP(
            "ToolListCommands", "The import was done, but the file of rejected rows could not be written.")));
    }
    return answer;
}

/// Of the rows that are not taken, where they are to be written.
Result<SecretText> consentRejectsPassphrase(const CommandRun &run, const ListOfTool &list)
{
    DataClass dataClass = DataClass::Standard;
    const QString path = run.value(QStringLiteral("rejects"));
    if (!path.isEmpty()) {
        const auto inspection = awaited(run, run.services->toolLists().inspect(list.path));
        if (!inspection)
            return inspection.error();
        dataClass = classOfConsentRejects(inspection->headers, inspection->layout, list.filingSystem);
    }
    return rejectsPassphrase(run, way_out::consentRejects, list.filingSystem, dataClass, path);
}

Result<Answer> importConsents(CommandRun &run)
{
    const auto list = listOf(run);
    if (!list)
        return list.error();
    const auto statement = required(run, QStringLiteral("statement"));
    if (!statement)
        return statement.error();
    const auto source = required(run, QStringLiteral("source"));
    if (!source)
        return source.error();
    const auto passphrase = consentRejectsPassphrase(run, *list);
    if (!passphrase)
        return passphrase.error();
    const ConsentImportPlan plan{.path = list->path,
        .filingSystem = list->filingSystem,
        .purposeKey = list->purposeKey,
        .channel = list->channel,
        .statement = *statement,
        .form = run.value(QStringLiteral("form")),
        .source = *source,
        .rejectsPath = run.value(QStringLiteral("rejects")),
        .rejectsPassphrase = *passphrase};
    const ToolLists &lists = run.services->toolLists();
    const StopRequest stop;
    const auto summary = awaited(run,
        run.isSet(QStringLiteral("dry-run"))
            ? lists.previewConsents(*run.permit, plan, complaintSentence, stop)
            : lists.importConsents(*run.permit, plan, complaintSentence, stop),
        stop, shareSentence);
    if (!summary)
        return summary.error();
    Answer answer = answerOf(*summary);
    if (summary->rejected > 0 && !summary->rejectsFailed)
        tellPassphrase(*passphrase, plan.rejectsPath, answer);
    return answer;
}

void tellFindings(const ReconciliationOutcome &outcome, Answer &answer)
{
    QJsonArray findings;
    for (const ReconciliationFinding &finding : outcome.findings) {
        findings.append(
            QJsonObject{{QStringLiteral("line"), finding.line}, {QStringLiteral("kind"), keyOf(finding.kind)},
                {QStringLiteral("email"), finding.email}, {QStringLiteral("reason"), finding.reason}});
    }
    answer.json.insert(QStringLiteral("findings"), findings);
    const HandoverCounts &reasons = outcome.reconciliation.counts.reasons;
    answer.json.insert(QStringLiteral("reasons"), countedJson(reasons));
    for (auto each = reasons.begin(); each != reasons.end(); ++each)
        answer.lines.append(QStringLiteral("%1\t%2").arg(each.value()).arg(exclusionWord(each.key())));
}

void tellRemovals(const ReconciliationOutcome &outcome, const QString &path, Answer &answer)
{
    if (!outcome.removalsWritten)
        return;
    answer.json.insert(QStringLiteral("path"), path);
    answer.lines.append(
        toolListWords(QT_TRANSLATE_NOOP("ToolListCommands", "To be removed there, written: %1")).arg(path));
    if (outcome.passphrase.isEmpty())
        return;
    const QString passphrase = QString::fromUtf8(outcome.passphrase.utf8());
    answer.json.insert(QStringLiteral("passphrase"), passphrase);
    answer.lines.append(toolListWords(
        QT_TRANSLATE_NOOP("ToolListCommands", "Passphrase of the ZIP file, told once and kept nowhere: %1"))
                            .arg(passphrase));
}

Answer answerOf(const ReconciliationOutcome &outcome, const QString &path)
{
    const Reconciliation &made = outcome.reconciliation;
    const ReconciliationCounts &counts = made.counts;
    Answer answer{
        .json = {{QStringLiteral("tool"), keyOf(made.tool)}, {QStringLiteral("read"), counts.read},
            {QStringLiteral("allowed"), counts.allowed}, {QStringLiteral("remove"), counts.remove},
            {QStringLiteral("erased"), counts.erased}, {QStringLiteral("missing"), counts.missing},
            {QStringLiteral("unknown"), counts.unknown},
            {QStringLiteral("unsubscribed"), counts.unsubscribed},
            {QStringLiteral("settled"), counts.settled}, {QStringLiteral("placements"), counts.placements},
            {QStringLiteral("rejected"), counts.rejected},
            {QStringLiteral("tasks_opened"), counts.tasksOpened},
            {QStringLiteral("tasks_settled"), counts.tasksSettled},
            {QStringLiteral("applied"), made.id.isStored()},
            {QStringLiteral("previous"), outcome.previousAt ? outcome.previousAt->toText() : QString()}},
        .lines = {toolListWords(
                      QT_TRANSLATE_NOOP("ToolListCommands", "Rows: %1. May be there: %2, missing there: %3."))
                      .arg(counts.read)
                      .arg(counts.allowed)
                      .arg(counts.missing),
            toolListWords(QT_TRANSLATE_NOOP("ToolListCommands",
                              "Must be removed: %1, of who was erased: %2, unknown to us: %3."))
                .arg(counts.remove)
                .arg(counts.erased)
                .arg(counts.unknown),
            toolListWords(QT_TRANSLATE_NOOP(
                              "ToolListCommands", "Left there: %1. There without a recorded handover: %2."))
                .arg(counts.unsubscribed)
                .arg(counts.placements)}};
    tellFindings(outcome, answer);
    tellRemovals(outcome, path, answer);
    return answer;
}

Result<Answer> reconcile(CommandRun &run)
{
    const auto list = listOf(run);
    if (!list)
        return list.error();
    const auto recipient = required(run, QStringLiteral("recipient"));
    if (!recipient)
        return recipient.error();
    const ReconciliationOrder order{.question = {.path = list->path,
                                        .filingSystem = list->filingSystem,
                                        .purposeKey = list->purposeKey,
                                        .channel = list->channel,
                                        .recipient = *recipient},
        .removalsPath = run.value(QStringLiteral("removals")),
        .isPlain = run.isSet(QStringLiteral("plain")),
        .plainReason = run.value(QStringLiteral("reason"))};
    const ToolLists &lists = run.services->toolLists();
    const StopRequest stop;
    const auto outcome = awaited(run,
        run.isSet(QStringLiteral("apply")) ? lists.reconcile(*run.permit, order, stop)
                                           : lists.compare(*run.permit, order.question, stop),
        stop, shareSentence);
    if (!outcome)
        return outcome.error();
    return answerOf(*outcome, order.removalsPath);
}

} // namespace

QList<Command> toolListCommands()
{
    const QString path = QStringLiteral("PATH");
    return {
        {.words = {QStringLiteral("consent"), QStringLiteral("import")},
            .summary =
                [] {
                    return toolListWords(QT_TRANSLATE_NOOP("ToolListCommands",
                        "Takes in consents from the list of a marketing tool, as far as it proves them."));
                },
            .usage = path,
            .options = consentImportOptions,
            .run = importConsents},
        {.words = {QStringLiteral("recipient"), QStringLiteral("reconcile")},
            .summary =
                [] {
                    return toolListWords(QT_TRANSLATE_NOOP("ToolListCommands",
                        "Compares the list that a recipient really holds with who may be on it."));
                },
            .usage = path,
            .options = reconcileOptions,
            .run = reconcile},
    };
}
