#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/statement_values.h"
#include "app/documents/document_voice.h"
#include "app/documents/statement_judgement.h"

namespace {

QJsonObject lineJson(const StatementLine &line)
{
    return {{QStringLiteral("text"), line.text}, {QStringLiteral("register"), line.link.kind},
        {QStringLiteral("id"), line.link.id}, {QStringLiteral("hole"), line.isHole},
        {QStringLiteral("own"), line.isOwn}};
}

/// A sentence with the register row that it rests on.
QString lineOf(const StatementLine &line)
{
    if (line.isOwn)
        return QStringLiteral("  %1").arg(line.text);
    return QStringLiteral("  %1  [%2 %3]").arg(line.text, line.link.kind, line.link.id);
}

QJsonObject sectionJson(
    const StatementFacts &facts, StatementSection section, const QList<StatementLine> &lines)
{
    QJsonArray said;
    for (const StatementLine &line : lines)
        said.append(lineJson(line));
    return {{QStringLiteral("section"), codeOf(section)}, {QStringLiteral("title"), sectionTitle(section)},
        {QStringLiteral("state"), codeOf(statement_draft::stateOf(facts, section))},
        {QStringLiteral("lines"), said}};
}

QJsonArray flagsJson(const QList<StatementFlag> &flags)
{
    QJsonArray json;
    for (const StatementFlag &flag : flags)
        json.append(QJsonObject{{QStringLiteral("section"), codeOf(flag.section)},
            {QStringLiteral("language"), flag.isDutch ? QStringLiteral("nl") : QStringLiteral("en")},
            {QStringLiteral("named"), flag.named}});
    return json;
}

void tellChanges(const StatementStanding &standing, Answer &answer)
{
    answer.json.insert(QStringLiteral("published"),
        standing.published ? QJsonValue(statementVersionJson(*standing.published)) : QJsonValue());
    answer.json.insert(QStringLiteral("concerned"), standing.concerned);
    answer.json.insert(QStringLiteral("to_be_informed"), standing.toBeInformed);
    answer.json.insert(QStringLiteral("changes"),
        standing.published ? statementChangesJson(standing.published->facts, standing.facts) : QJsonArray());
    if (!standing.published)
        return;
    for (const StatementChange &change : standing.changes)
        answer.lines.append(statementChangeSentence(standing.published->facts, standing.facts, change));
    if (statement_comparison::hasMaterial(standing.changes))
        answer.lines.append(
            statementCommandWords(QT_TRANSLATE_NOOP("StatementCommands", "People concerned by this: %1"))
                .arg(standing.concerned));
}

Result<Answer> draftStatement(CommandRun &run)
{
    const auto standing = statementStanding(run);
    if (!standing)
        return standing.error();
    Answer answer;
    QJsonArray sections;
    for (const StatementSection section : allStatementSections) {
        const QList<StatementLine> lines = statementLines(standing->facts, section, statementLanguage());
        const SectionState state = statement_draft::stateOf(standing->facts, section);
        sections.append(sectionJson(standing->facts, section, lines));
        if (state == SectionState::NotApplicable)
            continue;
        answer.lines.append(QStringLiteral("%1 (%2)").arg(sectionTitle(section), sectionStateWord(state)));
        for (const StatementLine &line : lines)
            answer.lines.append(lineOf(line));
    }
    answer.json = {{QStringLiteral("sections"), sections},
        {QStringLiteral("digest"), QString::fromLatin1(standing->digest.toHex())},
        {QStringLiteral("flags"), flagsJson(standing->flags)}};
    tellChanges(*standing, answer);
    answer.lines.append(
        statementCommandWords(QT_TRANSLATE_NOOP("StatementCommands", "Digest of this draft: %1"))
            .arg(QString::fromLatin1(standing->digest.toHex())));
    return answer;
}

Result<Answer> checkStatement(CommandRun &run)
{
    const auto standing = statementStanding(run);
    if (!standing)
        return standing.error();
    Answer answer;
    QJsonArray items;
    for (const ChecklistItem &item : standing->checklist) {
        QJsonArray missing;
        QStringList lines{QStringLiteral("%1\t%2\t%3")
                              .arg(item.id(), itemStateWord(item.state), checklistTitle(item.number))};
        for (const StatementLack &lack : item.missing) {
            const QString text = lackSentence(standing->facts, lack);
            missing.append(QJsonObject{{QStringLiteral("what"), lack.what},
                {QStringLiteral("subject"), lack.subject}, {QStringLiteral("text"), text}});
            lines.append(QStringLiteral("\t%1").arg(text));
        }
        items.append(
            QJsonObject{{QStringLiteral("id"), item.id()}, {QStringLiteral("state"), codeOf(item.state)},
                {QStringLiteral("article"), statement_checklist::articleOf(item.number)},
                {QStringLiteral("section"), codeOf(statement_checklist::sectionOf(item.number))},
                {QStringLiteral("missing"), missing}});
        answer.lines += lines;
    }
    answer.json.insert(QStringLiteral("items"), items);
    return answer;
}

QList<QCommandLineOption> readabilityOptions()
{
    return {valueOption("address",
        statementCommandWords(QT_TRANSLATE_NOOP(
            "StatementCommands", "How a Dutch reader is spoken to: u (the default) or je.")),
        "u|je")};
}

QJsonObject scoreJson(const readability::Score &score)
{
    QJsonObject json{{QStringLiteral("words"), score.measure.words},
        {QStringLiteral("sentences"), score.measure.sentences},
        {QStringLiteral("syllables"), score.measure.syllables}, {QStringLiteral("flesch"), score.flesch},
        {QStringLiteral("ease"), readability::codeOf(score.ease)},
        {QStringLiteral("band"), readability::codeOf(score.band)}};
    if (score.brouwer) {
        json.insert(QStringLiteral("brouwer"), *score.brouwer);
        json.insert(
            QStringLiteral("brouwer_band"), readability::codeOf(readability::brouwerBandOf(*score.brouwer)));
    }
    return json;
}

Result<Answer> measureStatement(CommandRun &run)
{
    const QString address = run.value(QStringLiteral("address"));
    if (!address.isEmpty() && address != QLatin1String("u") && address != QLatin1String("je"))
        return usageError(QStringLiteral("value"), {QStringLiteral("--address"), address});
    const auto standing = statementStanding(run);
    if (!standing)
        return standing.error();
    Answer answer;
    for (const QLocale::Language language : {QLocale::Dutch, QLocale::English}) {
        const QString text = statementText(standing->facts, language);
        const auto score = readability::scoreOf(text, language);
        if (!score)
            continue;
        const QList<StyleFinding> findings = styleFindings(
            text, language, address == QLatin1String("je") ? Address::Familiar : Address::Formal);
        QJsonArray marks;
        answer.lines.append(scoreSentence(*score));
        for (const StyleFinding &finding : findings) {
            const QString place = text.mid(finding.place.start, finding.place.length);
            const bool isOfAll = finding.place.length == text.size();
            marks.append(QJsonObject{{QStringLiteral("fault"), codeOf(finding.fault)},
                {QStringLiteral("start"), finding.place.start},
                {QStringLiteral("length"), finding.place.length},
                {QStringLiteral("text"), isOfAll ? QString() : place},
                {QStringLiteral("remark"), styleSentence(finding)}});
            answer.lines.append(isOfAll ? QStringLiteral("\t%1").arg(styleSentence(finding))
                                        : QStringLiteral("\t%1\t%2").arg(styleSentence(finding), place));
        }
        QJsonObject json = scoreJson(*score);
        json.insert(QStringLiteral("findings"), marks);
        answer.json.insert(language == QLocale::Dutch ? QStringLiteral("nl") : QStringLiteral("en"), json);
    }
    return answer;
}

QList<QCommandLineOption> writeOptions()
{
    return {valueOption("nl",
                statementCommandWords(
                    QT_TRANSLATE_NOOP("StatementCommands", "The words in Dutch; empty takes them away.")),
                "TEXT"),
        valueOption("en",
            statementCommandWords(
                QT_TRANSLATE_NOOP("StatementCommands", "The words in English; empty takes them away.")),
            "TEXT")};
}

Result<Answer> writeStatementText(CommandRun &run)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("SECTION")});
    const auto section = statementSectionFrom(run.arguments.first());
    if (!section)
        return usageError(QStringLiteral("value"), {QStringLiteral("SECTION"), run.arguments.first()});
    const QString dutch = QStringLiteral("nl");
    const QString english = QStringLiteral("en");
    if (!run.isSet(dutch) && !run.isSet(english))
        return usageError(QStringLiteral("missing"), {QStringLiteral("--nl")});
    const auto before = statementStanding(run);
    if (!before)
        return before.error();
    StatementText text = before->facts.text(*section);
    if (run.isSet(dutch))
        text.dutch = run.value(dutch);
    if (run.isSet(english))
        text.english = run.value(english);
    if (auto written = run.services->privacyStatements().write(*run.permit, text).result(); !written)
        return written.error();
    const auto after = statementStanding(run);
    if (!after)
        return after.error();
    const QList<StatementLine> lines = statementLines(after->facts, *section, statementLanguage());
    Answer answer{.json = sectionJson(after->facts, *section, lines)};
    answer.json.insert(QStringLiteral("flags"), flagsJson(after->flags));
    answer.lines.append(sectionTitle(*section));
    for (const StatementLine &line : lines)
        answer.lines.append(lineOf(line));
    return answer;
}

} // namespace

QList<Command> statementCommands()
{
    const QString statement = QStringLiteral("statement");
    const auto summary = [](const char *words) { return [words] { return statementCommandWords(words); }; };
    return QList<Command>{
               {.words = {statement, QStringLiteral("draft")},
                   .summary = summary(QT_TRANSLATE_NOOP("StatementCommands",
                       "The privacy statement as the registers write it now, each sentence with its row.")),
                   .run = draftStatement},
               {.words = {statement, QStringLiteral("check")},
                   .summary = summary(QT_TRANSLATE_NOOP(
                       "StatementCommands", "The twenty things that it must say, and what is missing.")),
                   .run = checkStatement},
               {.words = {statement, QStringLiteral("readability")},
                   .summary = summary(QT_TRANSLATE_NOOP("StatementCommands",
                       "How easily it reads in both languages, and which places are hard.")),
                   .options = readabilityOptions,
                   .run = measureStatement},
               {.words = {statement, QStringLiteral("write")},
                   .summary = summary(QT_TRANSLATE_NOOP(
                       "StatementCommands", "Own words for a section, beside what the registers say.")),
                   .usage = QStringLiteral("SECTION"),
                   .options = writeOptions,
                   .run = writeStatementText}} +
        statementVersionCommands();
}
