#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/retention_report.h"
#include "app/retention/retention.h"

#include <QFileInfo>

namespace {

QList<QCommandLineOption> dashboardOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("out"), reportWords(QT_TRANSLATE_NOOP("ReportCommands", "Where the PDF goes.")),
            QStringLiteral("PATH")}};
}

Result<Answer> dashboard(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    const auto figures = awaited(run, run.services->retention().figures(*run.permit, *filingSystem));
    if (!figures)
        return figures.error();
    const QString path = QFileInfo(*out).absoluteFilePath();
    if (auto written = writeRetentionReport(*figures, *filingSystem, path); !written)
        return written.error();
    return Answer{.json = {{QStringLiteral("path"), path}}, .lines = {path}};
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
    };
}
