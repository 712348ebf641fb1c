#include "app/base/iso_day.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/processor_view.h"
#include "app/documents/register_words.h"

#include <algorithm>

namespace {

QCommandLineOption transferOption(const char *name, const char *help, const char *value)
{
    return valueOption(name, handoverWords(help), value);
}

QList<QCommandLineOption> transferListOptions()
{
    return {transferOption(
                "name", QT_TRANSLATE_NOOP("HandoverCommands", "Only those to this processor."), "NAME"),
        QCommandLineOption(QStringLiteral("wrong"),
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "Only those with something wrong.")))};
}

/// Those that are registered, and what goes out without being so.
Result<Answer> listTransfers(CommandRun &run)
{
    const auto all = processorRegister(run);
    if (!all)
        return all.error();
    Id<Processor> only;
    if (run.isSet(QStringLiteral("name"))) {
        const auto chosen = all->named(run.value(QStringLiteral("name")));
        if (!chosen)
            return chosen.error();
        only = chosen->id;
    }
    Answer answer;
    QJsonArray list;
    for (const DataTransfer &transfer : all->terms.transfers) {
        const TransferFindings findings = findingsOf(transfer, all->terms);
        if ((only.isStored() && transfer.importer != only) ||
            (run.isSet(QStringLiteral("wrong")) && findings.isEmpty()))
            continue;
        list.append(all->json(transfer));
        answer.lines.append(all->line(transfer));
    }
    TransferFindings wrong;
    for (const Processor &processor : all->processors) {
        if (!only.isStored() || processor.id == only)
            wrong += findingsOf(processor, all->terms);
    }
    for (const TransferFinding &finding : std::as_const(wrong))
        answer.lines.append(all->nameOf(finding.processor) + u'\t' + transferFindingSentence(finding));
    answer.json.insert(QStringLiteral("transfers"), list);
    answer.json.insert(QStringLiteral("findings"), all->json(wrong));
    return answer;
}

QList<QCommandLineOption> transferOptions()
{
    return {transferOption("name", QT_TRANSLATE_NOOP("HandoverCommands", "Who gets the data."), "NAME"),
        transferOption("from",
            QT_TRANSLATE_NOOP("HandoverCommands", "The processor who sends it; we do where it is not given."),
            "NAME"),
        transferOption(
            "country", QT_TRANSLATE_NOOP("HandoverCommands", "Where it goes, as two letters, or EPO."), "CC"),
        transferOption("category",
            QT_TRANSLATE_NOOP("HandoverCommands", "What they receive; may be given more than once."),
            "CATEGORY"),
        transferOption("tool",
            QT_TRANSLATE_NOOP("HandoverCommands",
                "What allows it: A45-3, A46-2-a to A46-2-f, A49-1-a to A49-1-g, or none."),
            "TERM"),
        transferOption("module",
            QT_TRANSLATE_NOOP("HandoverCommands", "Of the clauses of the Commission: 1, 2, 3 or 4."), "N"),
        transferOption(
            "signed", QT_TRANSLATE_NOOP("HandoverCommands", "When the clauses were signed."), "DATE"),
        transferOption("assessment",
            QT_TRANSLATE_NOOP("HandoverCommands", "Where the assessment of the law there is found."), "TEXT"),
        transferOption("measures",
            QT_TRANSLATE_NOOP("HandoverCommands", "What is done besides to protect the data there."), "TEXT"),
        transferOption("cover",
            QT_TRANSLATE_NOOP("HandoverCommands",
                "Why they are one of those whom the decision covers, for a country where that is not all."),
            "TEXT"),
        transferOption(
            "cover-checked", QT_TRANSLATE_NOOP("HandoverCommands", "When that was looked up."), "DATE"),
        transferOption("review",
            QT_TRANSLATE_NOOP("HandoverCommands", "The day by which it is looked at again."), "DATE"),
        transferOption("transfer",
            QT_TRANSLATE_NOOP("HandoverCommands", "The number of one that is there, to change it."), "ID"),
        QCommandLineOption(QStringLiteral("end"),
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "It is over; with --transfer.")))};
}

Outcome applyTransferEnds(const CommandRun &run, const ProcessorRegister &all, DataTransfer &transfer)
{
    const std::pair<const char *, Id<Processor> *> ends[] = {
        {"name", &transfer.importer}, {"from", &transfer.exporter}};
    for (const auto &[option, end] : ends) {
        const QString name = QLatin1String(option);
        if (!run.isSet(name))
            continue;
        const auto processor = all.named(run.value(name));
        if (!processor)
            return processor.error();
        *end = processor->id;
    }
    return done;
}

Outcome applyTransferTool(const CommandRun &run, DataTransfer &transfer)
{
    if (run.isSet(QStringLiteral("tool"))) {
        const QString term = run.value(QStringLiteral("tool"));
        const auto tool = transferToolFrom(term);
        if (!tool)
            return usageError(QStringLiteral("value"), {QStringLiteral("--tool"), term});
        std::tie(transfer.tool, transfer.exception) = *tool;
        if (transfer.tool != TransferTool::CommissionClauses)
            transfer.module = ClauseModule::None;
    }
    const auto number = numberOf(run, QStringLiteral("module"), static_cast<int>(transfer.module), 1);
    if (!number)
        return number.error();
    if (*number > static_cast<int>(allClauseModules.size()))
        return usageError(QStringLiteral("value"), {QStringLiteral("--module"), QString::number(*number)});
    transfer.module = static_cast<ClauseModule>(*number);
    return done;
}

Outcome applyTransferFields(const CommandRun &run, DataTransfer &transfer)
{
    const std::pair<const char *, QString *> texts[] = {{"country", &transfer.country},
        {"assessment", &transfer.assessment}, {"measures", &transfer.measures}, {"cover", &transfer.cover}};
    for (const auto &[option, text] : texts) {
        if (run.isSet(QLatin1String(option)))
            *text = run.value(QLatin1String(option));
    }
    const std::pair<const char *, QDate *> days[] = {{"signed", &transfer.signedOn},
        {"cover-checked", &transfer.coverCheckedOn}, {"review", &transfer.reviewOn}};
    for (const auto &[option, day] : days) {
        const auto given = dayOf(run, QLatin1String(option), *day);
        if (!given)
            return given.error();
        *day = *given;
    }
    if (run.isSet(QStringLiteral("category"))) {
        const auto categories = categoriesOf(run);
        if (!categories)
            return categories.error();
        transfer.categories = *categories;
    }
    return done;
}

/// The one of `--transfer`, or a new one.
Result<DataTransfer> wantedTransfer(const CommandRun &run, const ProcessorRegister &all)
{
    const auto number = numberOf(run, QStringLiteral("transfer"), 0, 1);
    if (!number)
        return number.error();
    if (*number == 0)
        return DataTransfer();
    for (const DataTransfer &each : all.terms.transfers) {
        if (each.id.number() == *number)
            return each;
    }
    return Error{Failure::NotFound, QStringLiteral("transfer.unknown")};
}

Outcome keepTransfer(CommandRun &run, const DataTransfer &transfer)
{
    const Processors &service = run.services->processors();
    if (transfer.id.isStored())
        return service.replaceTransfer(*run.permit, transfer).result();
    const auto added = service.addTransfer(*run.permit, transfer).result();
    return added ? Outcome(done) : Outcome(added.error());
}

Result<Answer> changeTransfer(CommandRun &run)
{
    const auto all = processorRegister(run);
    if (!all)
        return all.error();
    auto transfer = wantedTransfer(run, *all);
    if (!transfer)
        return transfer.error();
    if (run.isSet(QStringLiteral("end"))) {
        if (!transfer->id.isStored())
            return usageError(QStringLiteral("missing"), {QStringLiteral("--transfer")});
        const auto ended = run.services->processors().endTransfer(*run.permit, transfer->id).result();
        return ended ? listTransfers(run) : Result<Answer>(ended.error());
    }
    if (!transfer->id.isStored()) {
        for (const char *option : {"name", "country"}) {
            if (const auto given = required(run, QLatin1String(option)); !given)
                return given.error();
        }
    }
    for (const auto &applied : {applyTransferEnds(run, *all, *transfer), applyTransferTool(run, *transfer),
             applyTransferFields(run, *transfer)}) {
        if (!applied)
            return applied.error();
    }
    if (const auto kept = keepTransfer(run, *transfer); !kept)
        return kept.error();
    return listTransfers(run);
}

QList<QCommandLineOption> countryOptions()
{
    return {transferOption("country",
                QT_TRANSLATE_NOOP("HandoverCommands", "Only this country, as two letters, or EPO."), "CC"),
        transferOption("scope",
            QT_TRANSLATE_NOOP("HandoverCommands",
                "Whom a decision covers: everybody, private-sector, commercial or listed."),
            "SCOPE"),
        transferOption(
            "since", QT_TRANSLATE_NOOP("HandoverCommands", "The first day of a decision."), "DATE"),
        transferOption("until", QT_TRANSLATE_NOOP("HandoverCommands", "The last day of a decision."), "DATE"),
        transferOption("because",
            QT_TRANSLATE_NOOP("HandoverCommands",
                "Where it can be read that a decision is otherwise; needed to change one."),
            "TEXT")};
}

Outcome changeCountry(CommandRun &run, const QString &place, const AdequacyDecisions &known)
{
    AdequacyDecision decision = adequacyDecisionOf(known, place).value_or(AdequacyDecision{.place = place});
    decision.confirmedOn = {};
    if (run.isSet(QStringLiteral("scope"))) {
        const QString word = run.value(QStringLiteral("scope"));
        const auto scope = adequacyScopeFrom(word);
        if (!scope)
            return usageError(QStringLiteral("value"), {QStringLiteral("--scope"), word});
        decision.scope = *scope;
    }
    const auto from = dayOf(run, QStringLiteral("since"), decision.from);
    const auto until = dayOf(run, QStringLiteral("until"), decision.until);
    if (!from || !until)
        return from ? until.error() : from.error();
    decision.from = *from;
    decision.until = *until;
    return run.services->processors()
        .setDecision(*run.permit, decision, run.value(QStringLiteral("because")))
        .result();
}

QJsonObject countryJson(const AdequacyDecisions &decisions, const QString &place, QDate today)
{
    QJsonObject json{{QStringLiteral("country"), place},
        {QStringLiteral("standing"), keyOf(standingOf(decisions, place, today))},
        {QStringLiteral("sentence"), placeSentence(decisions, place, today)}};
    if (const auto decision = adequacyDecisionOf(decisions, place)) {
        json.insert(QStringLiteral("scope"), keyOf(decision->scope));
        json.insert(QStringLiteral("from"), dayJson(decision->from));
        json.insert(QStringLiteral("until"), dayJson(decision->until));
        json.insert(QStringLiteral("confirmed_on"), dayJson(decision->confirmedOn));
    }
    return json;
}

Result<Answer> countries(CommandRun &run)
{
    const QString place = run.value(QStringLiteral("country")).trimmed().toUpper();
    if (run.isSet(QStringLiteral("country")) && !isDataPlace(place))
        return usageError(QStringLiteral("value"), {QStringLiteral("--country"), place});
    auto terms = run.services->processors().transfers(*run.permit).result();
    if (!terms)
        return terms.error();
    const bool changes = run.isSet(QStringLiteral("scope")) || run.isSet(QStringLiteral("since")) ||
        run.isSet(QStringLiteral("until")) || run.isSet(QStringLiteral("because"));
    if (changes) {
        for (const char *option : {"country", "because"}) {
            if (const auto given = required(run, QLatin1String(option)); !given)
                return given.error();
        }
        if (auto changed = changeCountry(run, place, terms->decisions); !changed)
            return changed.error();
        terms = run.services->processors().transfers(*run.permit).result();
        if (!terms)
            return terms.error();
    }
    QStringList places;
    if (place.isEmpty()) {
        for (const AdequacyDecision &decision : terms->decisions)
            places.append(decision.place);
    } else {
        places.append(place);
    }
    Answer answer;
    QJsonArray list;
    for (const QString &each : std::as_const(places)) {
        list.append(countryJson(terms->decisions, each, terms->today));
        answer.lines.append(placeSentence(terms->decisions, each, terms->today));
    }
    answer.json.insert(QStringLiteral("countries"), list);
    return answer;
}

Command transferCommand(const char *word, const char *summary, QList<QCommandLineOption> (*options)(),
    Result<Answer> (*run)(CommandRun &))
{
    return {.words = {QStringLiteral("processor"), QLatin1String(word)},
        .summary = [summary] { return handoverWords(summary); },
        .options = options,
        .run = run};
}

} // namespace

QList<Command> processorTransferCommands()
{
    return {transferCommand("transfers",
                QT_TRANSLATE_NOOP("HandoverCommands",
                    "What leaves the European Economic Area, what allows it, and what is wrong with it."),
                transferListOptions, listTransfers),
        transferCommand("transfer",
            QT_TRANSLATE_NOOP(
                "HandoverCommands", "Registers that data goes to a third country, changes that, or ends it."),
            transferOptions, changeTransfer),
        transferCommand("country",
            QT_TRANSLATE_NOOP("HandoverCommands",
                "What lets data go to a country; writes down a decision that is otherwise than is known "
                "here."),
            countryOptions, countries)};
}
