#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/statement_values.h"
#include "app/documents/archive_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/informing_words.h"
#include "app/documents/statement_judgement.h"
#include "app/documents/statement_page.h"

#include <QFileInfo>

namespace {

QList<QCommandLineOption> publishOptions()
{
    return {valueOption("digest",
        statementCommandWords(QT_TRANSLATE_NOOP(
            "StatementCommands", "The digest of the draft that you read; refused where it is another.")),
        "SHA256")};
}

Result<Answer> publishStatement(CommandRun &run)
{
    const auto digest = required(run, QStringLiteral("digest"));
    if (!digest)
        return digest.error();
    const auto version = run.services->privacyStatements()
                             .publish(*run.permit, QByteArray::fromHex(digest->toLatin1()), statementPages)
                             .result();
    if (!version)
        return version.error();
    const auto standing = statementStanding(run);
    if (!standing)
        return standing.error();
    Answer answer{.json = statementVersionJson(*version),
        .lines = {statementCommandWords(QT_TRANSLATE_NOOP("StatementCommands", "Published as version %1."))
                      .arg(version->number)}};
    answer.json.insert(QStringLiteral("id"), version->number);
    answer.json.insert(QStringLiteral("to_be_informed"), standing->toBeInformed);
    if (standing->toBeInformed > 0)
        answer.lines.append(statementCommandWords(
            QT_TRANSLATE_NOOP("StatementCommands",
                "People who must be told of what changed: %1. Put them on the list with: statement "
                "inform"))
                                .arg(standing->toBeInformed));
    return answer;
}

Result<Answer> listStatements(CommandRun &run)
{
    const auto versions = statementVersions(run);
    if (!versions)
        return versions.error();
    Answer answer;
    QJsonArray list;
    for (const StatementVersion &version : *versions) {
        list.append(statementVersionJson(version));
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3\t%4")
                .arg(QString::number(version.number), version.facts.asOf.toString(Qt::ISODate),
                    version.publishedByName, QString::fromLatin1(version.digest.toHex())));
    }
    answer.json.insert(QStringLiteral("versions"), list);
    return answer;
}

QList<QCommandLineOption> statementCompareOptions()
{
    return {valueOption("from",
                statementCommandWords(QT_TRANSLATE_NOOP("StatementCommands",
                    "The version that is compared; without it the newest, or the one before --to.")),
                "N"),
        valueOption("to",
            statementCommandWords(QT_TRANSLATE_NOOP(
                "StatementCommands", "The version that it is compared with; without it the draft.")),
            "N")};
}

struct Compared
{
    StatementVersion from;
    StatementVersion to;
};

Result<Compared> comparedOf(const CommandRun &run)
{
    const auto versions = statementVersions(run);
    if (!versions)
        return versions.error();
    const auto to = numberOf(run, QStringLiteral("to"), 0, 1);
    if (!to)
        return to.error();
    const qint64 newest = versions->isEmpty() ? 0 : versions->first().number;
    const auto from = numberOf(run, QStringLiteral("from"), *to == 0 ? newest : *to - 1, 1);
    if (!from)
        return from.error();
    const auto then = statementVersionOf(*versions, *from);
    if (!then)
        return then.error();
    if (*to > 0) {
        const auto now = statementVersionOf(*versions, *to);
        return now ? Result<Compared>(Compared{*then, *now}) : Result<Compared>(now.error());
    }
    const auto standing = statementStanding(run);
    if (!standing)
        return standing.error();
    return Compared{*then, statementDraftOf(*standing)};
}

QStringList textsOf(const StatementFacts &facts, StatementSection section)
{
    QStringList texts;
    const QList<StatementLine> lines = statementLines(facts, section, statementLanguage());
    for (const StatementLine &line : lines)
        texts.append(line.text);
    return texts;
}

/// What went and what came, section by section.
void tellLines(const Compared &compared, Answer &answer)
{
    using statement_comparison::ChangedLine;
    QJsonArray sections;
    for (const StatementSection section : allStatementSections) {
        const QList<ChangedLine> lines = statement_comparison::changedLines(
            textsOf(compared.from.facts, section), textsOf(compared.to.facts, section));
        QJsonArray gone;
        QJsonArray come;
        QStringList told;
        for (const ChangedLine &line : lines) {
            if (line.side == ChangedLine::Side::Both)
                continue;
            const bool isGone = line.side == ChangedLine::Side::Gone;
            (isGone ? gone : come).append(line.text);
            told.append(QStringLiteral("%1 %2").arg(isGone ? u'-' : u'+').arg(line.text));
        }
        if (told.isEmpty())
            continue;
        sections.append(QJsonObject{{QStringLiteral("section"), codeOf(section)},
            {QStringLiteral("gone"), gone}, {QStringLiteral("come"), come}});
        answer.lines.append(sectionTitle(section));
        answer.lines += told;
    }
    answer.json.insert(QStringLiteral("sections"), sections);
}

Result<Answer> compareStatements(CommandRun &run)
{
    const auto compared = comparedOf(run);
    if (!compared)
        return compared.error();
    const QList<StatementChange> changes =
        statement_comparison::changesBetween(compared->from.facts, compared->to.facts);
    Answer answer{
        .json = {{QStringLiteral("from"), compared->from.number}, {QStringLiteral("to"), compared->to.number},
            {QStringLiteral("material"), statement_comparison::hasMaterial(changes)},
            {QStringLiteral("changes"), statementChangesJson(compared->from.facts, compared->to.facts)}}};
    for (const StatementChange &change : changes)
        answer.lines.append(statementChangeSentence(compared->from.facts, compared->to.facts, change));
    tellLines(*compared, answer);
    return answer;
}

QList<QCommandLineOption> statementExportOptions()
{
    return {valueOption("out",
                statementCommandWords(QT_TRANSLATE_NOOP(
                    "StatementCommands", "Where it goes: a page where the name ends in .html, else a PDF.")),
                "FILE"),
        valueOption("statement-version",
            statementCommandWords(
                QT_TRANSLATE_NOOP("StatementCommands", "This version; without it the one in force.")),
            "N"),
        {QStringLiteral("draft"),
            statementCommandWords(QT_TRANSLATE_NOOP("StatementCommands", "The draft, marked as such."))}};
}

/// The page as it was published, to the letter; paper is laid out from the same facts.
QByteArray contentOf(const StatementVersion &version, const StatementVersion *before, bool isHtml)
{
    const QLocale::Language language = statementLanguage();
    if (!isHtml)
        return statementPdf(version, before, language);
    return version.number > 0 ? version.html(language) : statementHtml(version, before, language);
}

Result<Answer> exportStatement(CommandRun &run)
{
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    const QString wanted = QStringLiteral("statement-version");
    if (run.isSet(QStringLiteral("draft")) && run.isSet(wanted))
        return usageError(
            QStringLiteral("not-with"), {QStringLiteral("--draft"), QStringLiteral("--statement-version")});
    const auto versions = statementVersions(run);
    if (!versions)
        return versions.error();
    const qint64 newest = versions->isEmpty() ? 0 : versions->first().number;
    const auto number = numberOf(run, wanted, newest, 1);
    if (!number)
        return number.error();
    Result<StatementVersion> version = statementVersionOf(*versions, *number);
    qint64 previous = *number - 1;
    if (run.isSet(QStringLiteral("draft"))) {
        const auto standing = statementStanding(run);
        if (!standing)
            return standing.error();
        version = statementDraftOf(*standing);
        previous = newest;
    }
    if (!version)
        return version.error();
    const auto before = statementVersionOf(*versions, previous);
    const QString path = QFileInfo(*out).absoluteFilePath();
    const bool isHtml = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
        path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
    const QByteArray content = contentOf(*version, before ? &*before : nullptr, isHtml);
    if (auto written = writeStatement(content, path); !written)
        return written.error();
    return Answer{.json = {{QStringLiteral("path"), path}, {QStringLiteral("version"), version->number}},
        .lines = {path}};
}

Result<Answer> informOfStatement(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto outcome = run.services->privacyStatements().informAgain(*run.permit, *filingSystem).result();
    if (!outcome)
        return outcome.error();
    QJsonObject passedOver;
    Answer answer{.json = {},
        .lines = {statementCommandWords(
            QT_TRANSLATE_NOOP("StatementCommands", "On the list of people to inform: %1"))
                      .arg(outcome->recorded)}};
    for (auto why = outcome->passedOver.begin(); why != outcome->passedOver.end(); ++why) {
        passedOver.insert(why.key(), why.value());
        answer.lines.append(QStringLiteral("%1: %2").arg(informingObstacleWord(why.key())).arg(why.value()));
    }
    answer.json = {
        {QStringLiteral("reopened"), outcome->recorded}, {QStringLiteral("passed_over"), passedOver}};
    return answer;
}

QList<QCommandLineOption> concernedOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("published"),
            statementCommandWords(QT_TRANSLATE_NOOP(
                "StatementCommands", "By what was published and not told yet, instead of by the draft."))}};
}

Result<Answer> listConcerned(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto whom = run.isSet(QStringLiteral("published")) ? PrivacyStatements::Whom::Published
                                                             : PrivacyStatements::Whom::Draft;
    Answer answer;
    QJsonArray contacts;
    constexpr int piece = 5'000; // for each a server looks through all who are concerned anew
    Id<Contact> after;
    for (;;) {
        const auto people = awaited(
            run, run.services->privacyStatements().concerned(*run.permit, *filingSystem, whom, after, piece));
        if (!people)
            return people.error();
        for (const ConcernedPerson &person : *people) {
            contacts.append(QJsonObject{
                {QStringLiteral("id"), person.contact.number()}, {QStringLiteral("name"), person.name}});
            answer.lines.append(QStringLiteral("%1\t%2").arg(
                QString::number(person.contact.number()), nameOrArchived(person.name, person.isArchived)));
        }
        if (people->size() < piece)
            break;
        after = people->last().contact;
    }
    answer.json = {{QStringLiteral("total"), contacts.size()}, {QStringLiteral("contacts"), contacts}};
    return answer;
}

} // namespace

QList<Command> statementVersionCommands()
{
    const QString statement = QStringLiteral("statement");
    const auto summary = [](const char *words) { return [words] { return statementCommandWords(words); }; };
    return {{.words = {statement, QStringLiteral("publish")},
                .summary = summary(QT_TRANSLATE_NOOP(
                    "StatementCommands", "The draft becomes the version in force; by the privacy officer.")),
                .options = publishOptions,
                .run = publishStatement},
        {.words = {statement, QStringLiteral("list")},
            .summary = summary(QT_TRANSLATE_NOOP("StatementCommands", "Every version that was published.")),
            .run = listStatements},
        {.words = {statement, QStringLiteral("compare")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "StatementCommands", "What changed between two versions, and whether people must be told.")),
            .options = statementCompareOptions,
            .run = compareStatements},
        {.words = {statement, QStringLiteral("export")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "StatementCommands", "Writes a version as a page or as PDF, in the language of --lang.")),
            .options = statementExportOptions,
            .run = exportStatement},
        {.words = {statement, QStringLiteral("concerned")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "StatementCommands", "The people whom what changed concerns, through their purposes.")),
            .options = concernedOptions,
            .run = listConcerned},
        {.words = {statement, QStringLiteral("inform")},
            .summary = summary(QT_TRANSLATE_NOOP("StatementCommands",
                "Puts the people whom what was published concerns on the list of those to be informed.")),
            .options = filingSystemOptions,
            .run = informOfStatement}};
}
