#include "app/breaches/breaches.h"
#include "app/cli/breach_answer.h"
#include "app/cli/command_values.h"
#include "app/cli/leaving_values.h"
#include "app/documents/breach_letters.h"
#include "app/documents/breach_sheet.h"
#include "app/leaving/leaving.h"
#include "app/letters/letters.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace {

/// The moment of `--at`, now where it is not given.
Result<Instant> sentAtOf(const CommandRun &run)
{
    return run.isSet(QStringLiteral("at")) ? momentOption(run, QStringLiteral("at"))
                                           : Result<Instant>(run.services->clock().computedNow());
}

QCommandLineOption atOption()
{
    return valueOption("at",
        breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "When it went; now where it is not given.")),
        "TIME");
}

QList<QCommandLineOption> notifyBreachOptions()
{
    return {atOption(),
        valueOption("kind",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands",
                "initial, addition, change or withdrawal; where it is not given, what comes next.")),
            "KIND"),
        valueOption("reference",
            breachCommandWords(
                QT_TRANSLATE_NOOP("BreachCommands", "The number that the authority gave the report.")),
            "TEXT"),
        valueOption("remark",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "What is to be kept with it.")), "TEXT")};
}

Result<Answer> notifyBreach(CommandRun &run)
{
    const auto id = breachOf(run);
    if (!id)
        return id.error();
    const auto at = sentAtOf(run);
    if (!at)
        return at.error();
    const auto dossier = breachDossierOf(run, *id);
    if (!dossier)
        return dossier.error();
    BreachReport report{
        .kind = dossier->breach.reports.isEmpty() ? BreachReportKind::Initial : BreachReportKind::Addition,
        .sentAt = *at,
        .reference = run.value(QStringLiteral("reference")),
        .remark = run.value(QStringLiteral("remark"))};
    if (run.isSet(QStringLiteral("kind"))) {
        const auto kind = breachReportKindFrom(run.value(QStringLiteral("kind")));
        if (!kind)
            return usageError(
                QStringLiteral("value"), {QStringLiteral("--kind"), run.value(QStringLiteral("kind"))});
        report.kind = *kind;
    }
    return breachAnswer(run, run.services->breaches().report(*run.permit, *id, report).result());
}

QList<QCommandLineOption> informBreachOptions()
{
    return {filingSystemOption(), atOption(),
        valueOption("way",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "letter, mail, public or phone.")), "WAY"),
        valueOption("people",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "How many people were told.")), "N"),
        valueOption("remark",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "What is to be kept with it.")), "TEXT"),
        valueOption("out",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands",
                "Instead: writes the messages to those who are touched, into an encrypted ZIP.")),
            "PATH"),
        valueOption("format",
            breachCommandWords(QT_TRANSLATE_NOOP(
                "BreachCommands", "pdf (letters) or eml (messages, ready to be sent); pdf elsewhere.")),
            "FORMAT"),
        {QStringLiteral("plain"),
            breachCommandWords(
                QT_TRANSLATE_NOOP("BreachCommands", "Without encryption; needs --plain-reason."))},
        valueOption("plain-reason",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "Why it leaves without encryption.")),
            "TEXT")};
}

Result<BreachTemplates> templatesOf(const CommandRun &run)
{
    BreachTemplates templates;
    for (size_t at = 0; at < templates.size(); ++at) {
        auto words = run.services->letters()
                         .find(*run.permit, {LetterAct::BreachMessage}, allLetterLanguages.at(at))
                         .result();
        if (!words)
            return words.error();
        templates.at(at) = *std::move(words);
    }
    return templates;
}

Result<Answer> writeMessages(CommandRun &run, Id<Breach> id)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const QString code = run.value(QStringLiteral("format"));
    if (!code.isEmpty() && code != QLatin1String("pdf") && code != QLatin1String("eml"))
        return usageError(QStringLiteral("value"), {QStringLiteral("--format"), code});
    const auto format = code == QLatin1String("eml") ? BreachMessageFormat::Eml : BreachMessageFormat::Pdf;
    const auto messages = awaited(run, run.services->breaches().messages(*run.permit, id, *filingSystem));
    if (!messages)
        return messages.error();
    const auto templates = templatesOf(run);
    if (!templates)
        return templates.error();
    const auto content = layOutBreachMessages(format, *messages, *templates);
    if (!content)
        return content.error();
    const QString path = QFileInfo(run.value(QStringLiteral("out"))).absoluteFilePath();
    const auto left = run.services->leaving()
                          .write(*run.permit,
                              {.way = way_out::breachMessages,
                                  .filingSystem = *filingSystem,
                                  .objectKind = QStringLiteral("breach"),
                                  .objectRef = messages->breach.ref,
                                  .name = breachMessagesFileName(format),
                                  .places = {.path = path, .isPlain = run.isSet(QStringLiteral("plain"))},
                                  .mayReplace = true,
                                  .plainReason = run.value(QStringLiteral("plain-reason"))},
                              *content)
                          .result();
    if (!left)
        return left.error();
    Answer answer{
        .json = {{QStringLiteral("path"), path}, {QStringLiteral("written"), reachedBy(format, *messages)},
            {QStringLiteral("nameless"), messages->nameless}},
        .lines = {path}};
    tellPassphrase(left->passphrase, path, answer);
    return answer;
}

Result<Answer> informBreach(CommandRun &run)
{
    const auto id = breachOf(run);
    if (!id)
        return id.error();
    if (run.isSet(QStringLiteral("out")) && run.isSet(QStringLiteral("way")))
        return usageError(QStringLiteral("not-with"), {QStringLiteral("--out"), QStringLiteral("--way")});
    if (run.isSet(QStringLiteral("out")))
        return writeMessages(run, *id);
    const auto key = required(run, QStringLiteral("way"));
    if (!key)
        return key.error();
    const auto way = breachInformingWayFrom(*key);
    if (!way)
        return usageError(QStringLiteral("value"), {QStringLiteral("--way"), *key});
    const auto at = sentAtOf(run);
    if (!at)
        return at.error();
    const auto people = numberOf(run, QStringLiteral("people"), 0, 0);
    if (!people)
        return people.error();
    return breachAnswer(run,
        run.services->breaches()
            .inform(*run.permit, *id,
                {.way = *way,
                    .sentAt = *at,
                    .people = *people,
                    .remark = run.value(QStringLiteral("remark"))})
            .result());
}

QList<QCommandLineOption> sheetOfBreachOptions()
{
    return {valueOption("out",
                breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands",
                    "Where it goes: a ZIP encrypted with AES-256 where the name ends in .zip, else plain "
                    "with "
                    "--plain-reason. Without it the sheet is only told.")),
                "FILE"),
        {QStringLiteral("text"),
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "As plain text instead of a PDF."))},
        valueOption("plain-reason",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "Why it leaves without encryption.")),
            "TEXT")};
}

QJsonArray sheetJson(const QList<BreachSheetSection> &sheet)
{
    constexpr std::array standings = {"answered", "empty", "not-asked"};
    QJsonArray sections;
    for (const BreachSheetSection &section : sheet) {
        QJsonArray rows;
        for (const BreachSheetRow &row : section.rows)
            rows.append(QJsonObject{{QStringLiteral("question"), row.question},
                {QStringLiteral("answer"), row.answer},
                {QStringLiteral("standing"),
                    QString::fromLatin1(standings.at(static_cast<size_t>(row.standing)))}});
        sections.append(QJsonObject{{QStringLiteral("section"), section.number},
            {QStringLiteral("title"), section.title}, {QStringLiteral("rows"), rows}});
    }
    return sections;
}

/// Where it is recorded that a file left: a breach is of the whole file.
FilingSystem breachFilingSystem(const Permit &permit)
{
    return permit.may(Operation::RecordBreaches, FilingSystem::Customers) ? FilingSystem::Customers
                                                                          : FilingSystem::Employees;
}

BreachReporter breachReporterOf(const CommandRun &run)
{
    return {run.permit->displayName(), run.permit->grants()};
}

Outcome writeSheet(CommandRun &run, const BreachDossier &dossier, Answer &answer)
{
    const bool isText = run.isSet(QStringLiteral("text"));
    const QLocale::Language language = QLocale().language();
    const BreachReporter reporter = breachReporterOf(run);
    answer.lines.clear();
    return leaveAt(run, run.value(QStringLiteral("out")),
        {.way = way_out::breachSheet,
            .filingSystem = breachFilingSystem(*run.permit),
            .objectKind = QStringLiteral("breach"),
            .objectRef = dossier.breach.ref,
            .name = isText ? QStringLiteral("breach.txt") : QStringLiteral("breach.pdf")},
        isText ? breachSheetText(dossier, reporter, language) : breachSheetPdf(dossier, reporter, language),
        answer);
}

Result<Answer> sheetOfBreach(CommandRun &run)
{
    const auto id = breachOf(run);
    if (!id)
        return id.error();
    const auto dossier = breachDossierOf(run, *id);
    if (!dossier)
        return dossier.error();
    const QList<BreachSheetSection> sheet = breachSheet(*dossier, breachReporterOf(run));
    Answer answer{.json = {{QStringLiteral("sections"), sheetJson(sheet)},
                      {QStringLiteral("answered"), answeredShare(sheet)}}};
    const QString text =
        QString::fromUtf8(breachSheetText(*dossier, breachReporterOf(run), QLocale().language()));
    answer.lines = text.split(u'\n');
    if (!run.isSet(QStringLiteral("out")))
        return answer;
    const auto written = writeSheet(run, *dossier, answer);
    return written ? Result<Answer>(answer) : Result<Answer>(written.error());
}

} // namespace

QList<Command> breachTellingCommands()
{
    const QString breach = QStringLiteral("breach");
    const QString id = QStringLiteral("ID");
    const auto summary = [](const char *words) { return [words] { return breachCommandWords(words); }; };
    return {
        {.words = {breach, QStringLiteral("notify")},
            .summary = summary(QT_TRANSLATE_NOOP("BreachCommands",
                "Records a report to the authority, or what was added to it, changed or withdrawn.")),
            .usage = id,
            .options = notifyBreachOptions,
            .run = notifyBreach},
        {.words = {breach, QStringLiteral("inform")},
            .summary = summary(QT_TRANSLATE_NOOP("BreachCommands",
                "Records that people were told, or writes the messages to them as letters or mail.")),
            .usage = id,
            .options = informBreachOptions,
            .run = informBreach},
        {.words = {breach, QStringLiteral("sheet")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "BreachCommands", "The authority's form, field by field, to be copied into its web form.")),
            .usage = id,
            .options = sheetOfBreachOptions,
            .run = sheetOfBreach},
    };
}
