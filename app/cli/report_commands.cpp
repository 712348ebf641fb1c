#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/consent/purposes.h"
#include "app/documents/consent_report.h"
#include "app/documents/readiness_report.h"
#include "app/documents/retention_report.h"
#include "app/grounds/grounds.h"
#include "app/insights/figure_names.h"
#include "app/insights/insights.h"
#include "app/retention/retention.h"
#include "app/tool_lists/tool_lists.h"

#include <QFileInfo>
#include <QJsonArray>

namespace {

QList<QCommandLineOption> dashboardOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("out"),
            reportWords(QT_TRANSLATE_NOOP("ReportCommands", "Where it goes: a .pdf, .csv or .xlsx file.")),
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
    const auto trend = awaited(run,
        Insights(run.services->context()).trend(*run.permit, filingSystem, figure_names::retentionBeginning));
    if (!trend)
        return trend.error();
    report.trend = *trend;
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
    if (auto written = writeDashboard(retentionContent(*report), path); !written)
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
    const auto trend = awaited(run,
        Insights(run.services->context())
            .trend(*run.permit, *filingSystem, figure_names::readinessBeginning));
    if (!trend)
        return trend.error();
    if (auto written = writeDashboard(readinessContent(*found, *filingSystem, *trend), path); !written)
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

Result<ConsentReport> consentReportOf(const CommandRun &run, FilingSystem filingSystem)
{
    const Insights insights(run.services->context());
    const auto figures = awaited(run, insights.consents(*run.permit, filingSystem));
    if (!figures)
        return figures.error();
    const auto months = awaited(run, insights.consentMonths(*run.permit, filingSystem, {}));
    if (!months)
        return months.error();
    const auto trend =
        awaited(run, insights.trend(*run.permit, filingSystem, figure_names::consentBeginning));
    if (!trend)
        return trend.error();
    return ConsentReport{filingSystem, *figures, *months, *trend};
}

Result<Answer> consent(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    const auto report = consentReportOf(run, *filingSystem);
    if (!report)
        return report.error();
    const QString path = QFileInfo(*out).absoluteFilePath();
    if (auto written = writeDashboard(consentContent(*report), path); !written)
        return written.error();
    Answer answer{.json = {{QStringLiteral("path"), path},
                      {QStringLiteral("as_of"), report->figures.asOf.toString(Qt::ISODate)},
                      {QStringLiteral("unproven"), report->figures.unproven},
                      {QStringLiteral("ending"), report->figures.ending}},
        .lines = {path}};
    QJsonArray purposes;
    for (const PurposeFigures &purpose : report->figures.purposes) {
        QJsonObject one{{QStringLiteral("purpose"), purpose.purpose.key},
            {QStringLiteral("unproven"), purpose.unproven}, {QStringLiteral("ending"), purpose.ending}};
        for (const ConsentGroup group : allConsentGroups)
            one.insert(keyOf(group), purpose.people.value(group));
        purposes.append(one);
        answer.lines.append(QStringLiteral("%1\t%2")
                                .arg(purpose.people.value(ConsentGroup::Given))
                                .arg(purposeTitleOf(purpose.purpose)));
    }
    answer.json.insert(QStringLiteral("purposes"), purposes);
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
                        QT_TRANSLATE_NOOP("ReportCommands", "Writes the retention dashboard."));
                },
            .options = dashboardOptions,
            .run = dashboard},
        {.words = {QStringLiteral("report"), QStringLiteral("consent")},
            .summary =
                [] {
                    return reportWords(QT_TRANSLATE_NOOP(
                        "ReportCommands", "Writes how people stand to each purpose that asks for consent."));
                },
            .options = dashboardOptions,
            .run = consent},
        {.words = {QStringLiteral("report"), QStringLiteral("readiness")},
            .summary =
                [] {
                    return reportWords(QT_TRANSLATE_NOOP(
                        "ReportCommands", "Writes how ready the file is for each of the five requirements."));
                },
            .options = dashboardOptions,
            .run = readiness},
    };
}
