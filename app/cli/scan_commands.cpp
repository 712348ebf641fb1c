#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/finding_words.h"
#include "app/findings/findings.h"

#include <QJsonArray>

namespace {

constexpr qint64 findingsShown = 100;

QString scanWords(const char *text)
{
    return retentionWords(text);
}

QList<QCommandLineOption> scanListOptions()
{
    QStringList states;
    for (const Finding::State state : allFindingStates)
        states.append(keyOf(state));
    QStringList kinds;
    for (const ForbiddenKind kind : allForbiddenKinds)
        kinds.append(keyOf(kind));
    return {filingSystemOption(),
        valueOption("state",
            scanWords(QT_TRANSLATE_NOOP(
                          "RetentionCommands", "How it stands: %1 or all; open where it is not given."))
                .arg(states.join(QStringLiteral(", "))),
            "STATE"),
        valueOption("kind",
            scanWords(QT_TRANSLATE_NOOP("RetentionCommands", "What was found: %1."))
                .arg(kinds.join(QStringLiteral(", "))),
            "KIND"),
        valueOption("limit",
            scanWords(QT_TRANSLATE_NOOP("RetentionCommands", "At most so many; 100 where it is not given.")),
            "N"),
        valueOption("after",
            scanWords(QT_TRANSLATE_NOOP("RetentionCommands", "What the page before answered as next.")),
            "PLACE")};
}

QList<QCommandLineOption> scanSettleOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("mask"),
            scanWords(QT_TRANSLATE_NOOP("RetentionCommands", "Masks what was found; the rest stays."))},
        {QStringLiteral("erase"),
            scanWords(QT_TRANSLATE_NOOP("RetentionCommands", "Erases all that it stands in."))},
        {QStringLiteral("keep"),
            scanWords(QT_TRANSLATE_NOOP("RetentionCommands", "Keeps it, for the reason given."))},
        {QStringLiteral("not-personal"),
            scanWords(QT_TRANSLATE_NOOP("RetentionCommands", "It is a false hit, for the reason given."))},
        valueOption("reason", scanWords(QT_TRANSLATE_NOOP("RetentionCommands", "Why, in two words or more.")),
            "TEXT")};
}

Result<Answer> runScan(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const StopRequest stop;
    const auto report = awaited(run, run.services->findings().scan(*run.permit, *filingSystem, stop), stop,
        [](const QString &texts, int) {
            return scanWords(QT_TRANSLATE_NOOP("RetentionCommands", "Texts looked at: %1")).arg(texts);
        });
    if (!report)
        return report.error();
    QStringList notes;
    if (!Findings::searchesPdf())
        notes.append(scanWords(QT_TRANSLATE_NOOP(
            "RetentionCommands", "PDF files are not searched: this program was built without that part.")));
    return Answer{
        .json = {{QStringLiteral("texts"), report->texts}, {QStringLiteral("found"), report->opened},
            {QStringLiteral("gone"), report->gone}, {QStringLiteral("open"), report->open},
            {QStringLiteral("pdf_searched"), Findings::searchesPdf()}},
        .lines = notes +
            QStringList{
                scanWords(QT_TRANSLATE_NOOP("RetentionCommands",
                              "Texts looked at: %1. New findings: %2. No longer there: %3. Open: %4."))
                    .arg(QString::number(report->texts), QString::number(report->opened),
                        QString::number(report->gone), QString::number(report->open))}};
}

QJsonObject jsonOf(const Finding &finding)
{
    return {{QStringLiteral("id"), finding.id.number()},
        {QStringLiteral("contact"), finding.contact.number()},
        {QStringLiteral("place"), keyOf(finding.place)}, {QStringLiteral("field"), finding.field},
        {QStringLiteral("number"), finding.number}, {QStringLiteral("kind"), keyOf(finding.kind)},
        {QStringLiteral("class"), static_cast<int>(classOf(finding.kind))},
        {QStringLiteral("certain"), finding.severity == ScanFinding::Severity::Block},
        {QStringLiteral("times"), finding.times}, {QStringLiteral("state"), keyOf(finding.state)},
        {QStringLiteral("reason"), finding.reason}, {QStringLiteral("found_at"), finding.foundAt.toText()},
        {QStringLiteral("settled_at"),
            finding.settledAt ? QJsonValue(finding.settledAt->toText()) : QJsonValue()}};
}

Result<FindingFilter> findingFilterOf(const CommandRun &run)
{
    FindingFilter filter;
    const QString state = run.value(QStringLiteral("state"));
    if (state == QLatin1String("all")) {
        filter.state.reset();
    } else if (!state.isEmpty()) {
        filter.state = findingStateFrom(state);
        if (!filter.state)
            return usageError(QStringLiteral("value"), {QStringLiteral("--state"), state});
    }
    const QString kind = run.value(QStringLiteral("kind"));
    filter.kind = forbiddenKindFrom(kind);
    if (!kind.isEmpty() && !filter.kind)
        return usageError(QStringLiteral("value"), {QStringLiteral("--kind"), kind});
    return filter;
}

Result<Answer> listFindings(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto filter = findingFilterOf(run);
    if (!filter)
        return filter.error();
    const auto limit = numberOf(run, QStringLiteral("limit"), findingsShown, 1);
    if (!limit)
        return limit.error();
    const auto page = run.services->findings()
                          .list(*run.permit, *filingSystem, *filter, int(std::min<qint64>(*limit, 10'000)),
                              run.value(QStringLiteral("after")))
                          .result();
    if (!page)
        return page.error();
    Answer answer;
    QJsonArray list;
    for (const NamedFinding &each : page->rows) {
        QJsonObject finding = jsonOf(each.finding);
        finding.insert(QStringLiteral("name"), each.name);
        list.append(finding);
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3\t%4")
                .arg(each.finding.id.number())
                .arg(findingStateWord(each.finding.state), each.name, findingSentence(each.finding)));
    }
    answer.json = {{QStringLiteral("findings"), list}, {QStringLiteral("total"), page->total},
        {QStringLiteral("next"), page->next.isEmpty() ? QJsonValue() : QJsonValue(page->next)}};
    return answer;
}

Result<Settlement> settlementOf(const CommandRun &run)
{
    std::optional<Settlement> chosen;
    for (const Settlement each :
        {Settlement::Mask, Settlement::Erase, Settlement::Keep, Settlement::NotPersonal}) {
        if (!run.isSet(keyOf(each)))
            continue;
        if (chosen)
            return usageError(QStringLiteral("value"), {QStringLiteral("--") + keyOf(each), keyOf(*chosen)});
        chosen = each;
    }
    return chosen ? Result<Settlement>(*chosen)
                  : usageError(QStringLiteral("missing"), {QStringLiteral("--mask")});
}

Result<Answer> settleFinding(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto number = numberArgument(run, QStringLiteral("ID"));
    if (!number)
        return number.error();
    const auto settlement = settlementOf(run);
    if (!settlement)
        return settlement.error();
    const auto settled = run.services->findings()
                             .settle(*run.permit, *filingSystem, Id<Finding>(*number), *settlement,
                                 run.value(QStringLiteral("reason")))
                             .result();
    if (!settled)
        return settled.error();
    return Answer{.json = jsonOf(*settled), .lines = {findingStateWord(settled->state)}};
}

Result<Answer> tellStatute(CommandRun &run)
{
    const Findings &findings = run.services->findings();
    if (!run.arguments.isEmpty()) {
        if (auto set = findings.setStatute(*run.permit, run.arguments.join(u' ')).result(); !set)
            return set.error();
    }
    const auto statute = findings.statute(*run.permit).result();
    if (!statute)
        return statute.error();
    return Answer{.json = {{QStringLiteral("statute"), *statute}},
        .lines = {statute->isEmpty() ? scanWords(QT_TRANSLATE_NOOP("RetentionCommands",
                                           "No statute is set: citizen service numbers are not kept."))
                                     : *statute}};
}

} // namespace

QList<Command> scanCommands()
{
    const QString scan = QStringLiteral("scan");
    return {{.words = {scan, QStringLiteral("run")},
                .summary =
                    [] {
                        return scanWords(QT_TRANSLATE_NOOP("RetentionCommands",
                            "Searches all free text and kept files for what may not stand there."));
                    },
                .options = filingSystemOptions,
                .run = runScan},
        {.words = {scan, QStringLiteral("list")},
            .summary =
                [] {
                    return scanWords(QT_TRANSLATE_NOOP(
                        "RetentionCommands", "What was found in free text and kept files."));
                },
            .options = scanListOptions,
            .run = listFindings},
        {.words = {scan, QStringLiteral("settle")},
            .summary =
                [] {
                    return scanWords(
                        QT_TRANSLATE_NOOP("RetentionCommands", "Masks, erases or keeps what was found."));
                },
            .usage = QStringLiteral("ID"),
            .options = scanSettleOptions,
            .run = settleFinding},
        {.words = {scan, QStringLiteral("statute")},
            .summary =
                [] {
                    return scanWords(QT_TRANSLATE_NOOP("RetentionCommands",
                        "Tells or sets by which statute citizen service numbers may be kept."));
                },
            .usage = QStringLiteral("[TEXT]"),
            .run = tellStatute}};
}
