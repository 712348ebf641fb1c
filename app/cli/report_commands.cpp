#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/consent/purposes.h"
#include "app/documents/readiness_report.h"
#include "app/documents/retention_report.h"
#include "app/grounds/grounds.h"
#include "app/insights/insights.h"
#include "app/retention/retention.h"
#include "app/tool_lists/tool_lists.h"

#include <QFileInfo>
#include <QJsonArray>

namespace {

QList<QCommandLineOption> dashboardOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("out"), reportWords(QT_TRANSLATE_NOOP("ReportCommands", "Where the PDF goes.")),
            QStringLiteral("PATH")}};
}

Result<RetentionReport> retentionReportOf(const CommandRun &run, FilingSystem filingSystem)
{
    const auto figures = awaited(run, run.services->retention().figures(*run.permit, filingSystem));
    if (!figures)
        return figures.error();
    const auto orphans = awaited(run, run.services->grounds().orphanFigures(*run.permit, filingSystem));
    if (!orphans)
        return orphans.error();
    const auto purposes = awaited(run, run.services->purposes().list(*run.permit));
    if (!purposes)
        return purposes.error();
    RetentionReport report{.filingSystem = filingSystem,
        .figures = *figures,
        .orphans = *orphans,
        .purposes = *purposes,
        .at = run.services->clock().now()};
    const auto lists = awaited(run, run.services->toolLists().reconciliationAges(*run.permit, filingSystem));
    if (lists)
        report.lists = *lists;
    else if (lists.error().failure != Failure::Refused)
        return lists.error();
    return report;
}

/// What stands beside the terms.
void tellBesides(const RetentionReport &report, Answer &answer)
{
    answer.json.insert(QStringLiteral("orphans"),
        QJsonObject{{QStringLiteral("known"), report.orphans.isKnown},
            {QStringLiteral("people"), report.orphans.people},
            {QStringLiteral("overdue"), report.orphans.overdue},
            {QStringLiteral("reviews"), report.orphans.reviews}});
    if (!report.lists)
        return;
    QJsonArray lists;
    for (const ReconciliationAge &age : report.lists->ages) {
        lists.append(QJsonObject{{QStringLiteral("recipient"), age.recipient},
            {QStringLiteral("last"), age.lastAt ? age.lastAt->toText() : QString()},
            {QStringLiteral("days"), age.daysAt(report.at)},
            {QStringLiteral("due"), report.lists->isDue(age, report.at)}});
    }
    answer.json.insert(QStringLiteral("lists"), lists);
}

Result<Answer> dashboard(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    const auto report = retentionReportOf(run, *filingSystem);
    if (!report)
        return report.error();
    const QString path = QFileInfo(*out).absoluteFilePath();
    if (auto written = writeRetentionReport(*report, path); !written)
        return written.error();
    Answer answer{.json = {{QStringLiteral("path"), path}}, .lines = {path}};
    tellBesides(*report, answer);
    return answer;
}

Result<Answer> readiness(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    // Terms are told as of today, and reasons from the first question on.
    const auto report = retentionReportOf(run, *filingSystem);
    if (!report)
        return report.error();
    const auto found = awaited(run, Insights(run.services->context()).readiness(*run.permit, *filingSystem));
    if (!found)
        return found.error();
    const QString path = QFileInfo(*out).absoluteFilePath();
    if (auto written = writeReadiness(*found, *filingSystem, path); !written)
        return written.error();
    Answer answer{.json = {{QStringLiteral("path"), path}, {QStringLiteral("score"), found->score()},
                      {QStringLiteral("at"), found->at.toText()}},
        .lines = {path}};
    QJsonArray rows;
    for (const ReadinessRow row : allReadinessRows) {
        QJsonArray checks;
        answer.lines.append(QStringLiteral("%1\t%2").arg(found->score(row)).arg(readinessRowWord(row)));
        for (const ReadinessCheck &check : found->of(row)) {
            checks.append(QJsonObject{{QStringLiteral("key"), check.key},
                {QStringLiteral("weight"), check.weight}, {QStringLiteral("passes"), check.passes()},
                {QStringLiteral("seen"), check.seen ? QJsonValue(*check.seen) : QJsonValue()},
                {QStringLiteral("failing"), check.failing},
                {QStringLiteral("why"), readinessVerdict(check)}});
            if (!check.passes())
                answer.lines.append(QStringLiteral("  ") + readinessCheckWord(check.key) +
                    QStringLiteral(": ") + readinessVerdict(check));
        }
        rows.append(QJsonObject{{QStringLiteral("row"), keyOf(row)},
            {QStringLiteral("score"), found->score(row)}, {QStringLiteral("checks"), checks}});
    }
    answer.json.insert(QStringLiteral("rows"), rows);
    return answer;
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {.words = {QStringLiteral("report"), QStringLiteral("dashboard")},
            .summary =
                [] {
                    return reportWords(
                        QT_TRANSLATE_NOOP("ReportCommands", "Writes the retention dashboard as a PDF."));
                },
            .options = dashboardOptions,
            .run = dashboard},
        {.words = {QStringLiteral("report"), QStringLiteral("readiness")},
            .summary =
                [] {
                    return reportWords(QT_TRANSLATE_NOOP("ReportCommands",
                        "Writes how ready the file is for each of the five requirements as a PDF."));
                },
            .options = dashboardOptions,
            .run = readiness},
    };
}
