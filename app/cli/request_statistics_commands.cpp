#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/cli/request_subject.h"
#include "app/documents/request_overview_report.h"
#include "app/documents/request_overview_words.h"
#include "app/documents/request_plan_report.h"
#include "app/documents/request_words.h"
#include "app/leaving/leaving.h"
#include "app/requests/request_statistics.h"
#include "app/requests/requests.h"

#include <QFileInfo>
#include <QJsonArray>

namespace {

QList<QCommandLineOption> statisticsOptions()
{
    return {filingSystemOption(),
        valueOption("from",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "The first day on which they were received.")),
            "DATE"),
        valueOption("to",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "The last day on which they were received.")),
            "DATE"),
        valueOption("list",
            requestWords(QT_TRANSLATE_NOOP(
                "RequestCommands", "Lists the requests behind one figure, such as timing:late.")),
            "GROUP:FIGURE"),
        valueOption("out",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "Where it goes, by its ending .csv, .xlsx or .pdf; encrypted where .zip follows.")),
            "PATH")};
}

QJsonObject lineJson(const RequestLine &line, QDate today)
{
    return {{QStringLiteral("id"), line.id.number()}, {QStringLiteral("ref"), line.ref},
        {QStringLiteral("type"), codeOf(line.type)}, {QStringLiteral("status"), codeOf(line.stage)},
        {QStringLiteral("outcome"), codeOf(line.outcome)}, {QStringLiteral("channel"), codeOf(line.channel)},
        {QStringLiteral("received"), dayJson(line.receivedOn)},
        {QStringLiteral("deadline"), dayJson(line.dueOn)},
        {QStringLiteral("answered"), dayJson(line.answeredOn)},
        {QStringLiteral("closed"), dayJson(line.closedOn)},
        {QStringLiteral("timing"), figureCode(RequestGroup::Timing, line, today)},
        {QStringLiteral("extension_sent"), dayJson(line.extensionSentOn)},
        {QStringLiteral("extension_reason"), line.extensionReason},
        {QStringLiteral("paused_days"), line.pausedDays},
        {QStringLiteral("identity_method"), line.identityMethod},
        {QStringLiteral("identity_level"), line.identityLevel},
        {QStringLiteral("refusal_grounds"), QJsonArray::fromStringList(line.refusalGrounds)}};
}

QString listLine(const RequestLine &line, QDate today)
{
    QString told =
        QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
            .arg(line.id.number())
            .arg(typeWord(line.type), line.receivedOn.toString(Qt::ISODate), line.dueOn.toString(Qt::ISODate),
                line.answeredOn.toString(Qt::ISODate), timingWord(timingOf(line, today)));
    return told;
}

/// The group and the figure of `--list`, "timing:late".
struct WantedFigure
{
    RequestGroup group;
    QString code;
};

Result<std::optional<WantedFigure>> wantedFigure(const CommandRun &run)
{
    if (!run.isSet(QStringLiteral("list")))
        return std::optional<WantedFigure>();
    const QString value = run.value(QStringLiteral("list"));
    const qsizetype colon = value.indexOf(QLatin1Char(':'));
    const auto group = requestGroupFromCode(value.left(colon));
    if (colon < 0 || !group)
        return usageError(QStringLiteral("value"), {QStringLiteral("--list"), value});
    return std::optional(WantedFigure{*group, value.mid(colon + 1)});
}

void tellFigures(const RequestOverview &overview, Answer &answer)
{
    QJsonObject groups;
    for (const RequestGroup group : allRequestGroups) {
        QJsonObject figures;
        for (const RequestCount &count : countsIn(group, overview.lines, overview.today)) {
            figures.insert(figureCode(group, count.sample, overview.today), count.requests);
            answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                    .arg(groupWord(group), figureWord(group, count.sample, overview.today))
                                    .arg(count.requests));
        }
        groups.insert(codeOf(group), figures);
    }
    const auto median = medianDays(overview.lines);
    answer.json.insert(QStringLiteral("figures"), groups);
    answer.json.insert(QStringLiteral("paused_days"), pausedDays(overview.lines));
    answer.json.insert(QStringLiteral("median_days"), median ? QJsonValue(*median) : QJsonValue());
}

void tellList(const RequestOverview &overview, const std::optional<WantedFigure> &wanted, Answer &answer)
{
    QJsonArray list;
    for (const RequestLine &line : overview.lines) {
        if (wanted && figureCode(wanted->group, line, overview.today) != wanted->code)
            continue;
        list.append(lineJson(line, overview.today));
        if (wanted)
            answer.lines.append(listLine(line, overview.today));
    }
    answer.json.insert(QStringLiteral("requests"), list);
}

Result<LeftFile> writeOverview(CommandRun &run, const RequestOverview &overview, const QString &path)
{
    const auto format = overviewFormatOf(path);
    if (!format)
        return usageError(QStringLiteral("value"), {QStringLiteral("--out"), QFileInfo(path).suffix()});
    const auto content = overviewFile(overview, *format);
    if (!content)
        return content.error();
    QString name = QFileInfo(path).fileName();
    if (isPackagePath(name))
        name.chop(4);
    return run.services->leaving()
        .write(*run.permit,
            {.way = way_out::requestOverview,
                .filingSystem = overview.filingSystem,
                .objectKind = QStringLiteral("requests"),
                .objectRef = overview.first.toString(Qt::ISODate) + QLatin1Char('/') +
                    overview.last.toString(Qt::ISODate),
                .name = QStringLiteral("requests.") + QFileInfo(name).suffix(),
                .places = leavingPlaces(path),
                .mayReplace = true},
            *content)
        .result();
}

Result<Answer> statistics(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    const auto first = neededDay(run, QStringLiteral("from"));
    const auto last = neededDay(run, QStringLiteral("to"));
    const auto wanted = wantedFigure(run);
    if (!filingSystem)
        return filingSystem.error();
    if (!first)
        return first.error();
    if (!last)
        return last.error();
    if (!wanted)
        return wanted.error();
    const auto overview =
        awaited(run, run.services->requestStatistics().of(*run.permit, *filingSystem, *first, *last));
    if (!overview)
        return overview.error();
    Answer answer{.json = {{QStringLiteral("made_at"), overview->madeAt.toText()},
                      {QStringLiteral("made_by"), overview->madeBy},
                      {QStringLiteral("from"), first->toString(Qt::ISODate)},
                      {QStringLiteral("to"), last->toString(Qt::ISODate)},
                      {QStringLiteral("as_of"), overview->today.toString(Qt::ISODate)},
                      {QStringLiteral("received"), overview->lines.size()}}};
    for (const QStringList &row : overviewHead(*overview))
        answer.lines.append(row.join(QStringLiteral(": ")));
    tellFigures(*overview, answer);
    tellList(*overview, *wanted, answer);
    if (!run.isSet(QStringLiteral("out")))
        return answer;
    const QString path = QFileInfo(run.value(QStringLiteral("out"))).absoluteFilePath();
    const auto left = writeOverview(run, *overview, path);
    if (!left)
        return left.error();
    const QString digest = QString::fromLatin1(left->file.digest.toHex());
    answer.json.insert(QStringLiteral("path"), path);
    answer.json.insert(QStringLiteral("sha256"), digest);
    answer.lines.append(path);
    answer.lines.append(QStringLiteral("SHA-256: ") + digest);
    tellPassphrase(left->passphrase, path, answer);
    return answer;
}

QList<QCommandLineOption> planOptions()
{
    return {filingSystemOption(),
        valueOption("out",
            requestWords(QT_TRANSLATE_NOOP(
                "RequestCommands", "Where the plan goes: .csv.zip or .pdf.zip, encrypted.")),
            "PATH")};
}

Result<Answer> exportPlan(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    const auto format = planFormatOf(*out);
    if (!format)
        return usageError(QStringLiteral("value"), {QStringLiteral("--out"), *out});
    const auto file = run.services->requests().find(*run.permit, subject->filingSystem, subject->id).result();
    if (!file)
        return file.error();
    if (!file->proposal)
        return Error{Failure::NotFound, QStringLiteral("request.plan-missing")};
    const LeavingPlaces places = leavingPlaces(*out);
    const auto left = run.services->leaving()
                          .write(*run.permit,
                              {.way = way_out::requestPlan,
                                  .filingSystem = subject->filingSystem,
                                  .objectKind = QStringLiteral("request"),
                                  .objectRef = file->request.ref,
                                  .name = *format == PlanFormat::Csv ? QStringLiteral("plan.csv")
                                                                     : QStringLiteral("plan.pdf"),
                                  .places = places,
                                  .mayReplace = true},
                              planFile(file->request, *file->proposal, *format, PlanAround::of(*file)))
                          .result();
    if (!left)
        return left.error();
    Answer answer{
        .json = {{QStringLiteral("path"), places.path},
            {QStringLiteral("plan_sha256"), QString::fromLatin1(file->request.proposalDigest.toHex())}},
        .lines = {places.path}};
    tellPassphrase(left->passphrase, places.path, answer);
    return answer;
}

} // namespace

QList<Command> requestStatisticsCommands()
{
    return {
        {.words = {QStringLiteral("request"), QStringLiteral("plan")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP(
                        "RequestCommands", "Writes the whole plan of a request, as the approver sees it."));
                },
            .usage = QStringLiteral("ID"),
            .options = planOptions,
            .run = exportPlan},
        {.words = {QStringLiteral("request"), QStringLiteral("statistics")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Counts the requests of a period, as a supervisor asks for them."));
                },
            .options = statisticsOptions,
            .run = statistics},
    };
}
