#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/term_answer.h"
#include "app/documents/error_sentence.h"
#include "app/documents/retention_words.h"
#include "app/documents/sweep_words.h"
#include "app/documents/term_words.h"
#include "app/retention/retention.h"
#include "app/sweeping/sweeps.h"

#include <QJsonArray>

namespace {

QList<QCommandLineOption> sweepOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("dry-run"),
            retentionWords(
                QT_TRANSLATE_NOOP("RetentionCommands", "Tell what would be proposed; store nothing."))},
        {QStringLiteral("clock-is-right"),
            retentionWords(QT_TRANSLATE_NOOP(
                "RetentionCommands", "You looked at the day and it is right, although the clock jumped."))}};
}

QList<QCommandLineOption> explainOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("category"),
            retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "Only this category of data.")),
            QStringLiteral("CATEGORY")}};
}

QJsonObject countsJson(const QMap<QString, qint64> &counts)
{
    QJsonObject json;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        json.insert(at.key(), at.value());
    return json;
}

QJsonObject jsonOf(const SweepReport &report)
{
    QJsonObject categories;
    for (auto at = report.byCategory.cbegin(); at != report.byCategory.cend(); ++at)
        categories.insert(codeOf(at.key()), at.value());
    return {{QStringLiteral("ran_at"), report.ranAt.toText()},
        {QStringLiteral("ended_at"), report.endedAt ? QJsonValue(report.endedAt->toText()) : QJsonValue()},
        {QStringLiteral("origin"), codeOf(report.origin)},
        {QStringLiteral("stopped"), report.stopped ? QJsonValue(report.stopped->what) : QJsonValue()},
        {QStringLiteral("as_of"), report.ranFor.toString(Qt::ISODate)}, {QStringLiteral("due"), report.due},
        {QStringLiteral("opened"), report.opened}, {QStringLiteral("waiting"), report.waiting},
        {QStringLiteral("taken_back"), report.voided}, {QStringLiteral("more"), report.isMore},
        {QStringLiteral("rules"), countsJson(report.byRule)}, {QStringLiteral("categories"), categories},
        {QStringLiteral("passed_over"), countsJson(report.passedOver)},
        {QStringLiteral("figures_not_kept"),
            report.figuresNotKept ? QJsonValue(report.figuresNotKept->what) : QJsonValue()}};
}

QString counted(qint64 people, const QString &what)
{
    return QStringLiteral("%1\t%2").arg(people).arg(what);
}

QStringList linesOf(const SweepReport &report)
{
    const auto word = [](const char *text) { return retentionWords(text); };
    QStringList lines{
        counted(report.due, word(QT_TRANSLATE_NOOP("RetentionCommands", "people of whom a term is over"))),
        counted(report.opened,
            report.isTrial ? word(QT_TRANSLATE_NOOP("RetentionCommands", "would be proposed for erasure"))
                           : word(QT_TRANSLATE_NOOP("RetentionCommands", "proposed for erasure"))),
        counted(
            report.waiting, word(QT_TRANSLATE_NOOP("RetentionCommands", "with an open erasure already")))};
    if (report.voided > 0)
        lines.append(counted(report.voided,
            word(QT_TRANSLATE_NOOP("RetentionCommands", "proposals taken back, because the term moved"))));
    for (auto at = report.byRule.cbegin(); at != report.byRule.cend(); ++at)
        lines.append(counted(at.value(), QStringLiteral("  ") + keepReasonWord(at.key())));
    for (auto at = report.passedOver.cbegin(); at != report.passedOver.cend(); ++at)
        lines.append(counted(at.value(), QStringLiteral("  ") + errorSentence({Failure::Refused, at.key()})));
    if (report.figuresNotKept)
        lines.append(figuresNotKeptSentence(*report.figuresNotKept));
    if (report.isMore)
        lines.append(word(
            QT_TRANSLATE_NOOP("RetentionCommands", "More are due than one run proposes; run it again.")));
    return lines;
}

Result<Answer> sweep(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const StopRequest stop;
    const SweepOrder order{.origin = SweepOrigin::Command,
        .isTrial = run.isSet(QStringLiteral("dry-run")),
        .isClockRight = run.isSet(QStringLiteral("clock-is-right"))};
    const auto report =
        awaited(run, run.services->sweeps().run(*run.permit, *filingSystem, order, stop), stop);
    if (!report)
        return report.error();
    Answer answer{.json = jsonOf(*report), .lines = linesOf(*report)};
    if (run.permit->may(Operation::ViewDashboards, *filingSystem)) {
        const auto figures = run.services->retention().figures(*run.permit, *filingSystem).result();
        if (!figures)
            return figures.error();
        QJsonObject states;
        for (const RetentionState state : allRetentionStates)
            states.insert(codeOf(state), figures->people(state));
        answer.json.insert(QStringLiteral("status"), states);
    }
    return answer;
}

/// The reports of the last runs.
Result<Answer> runs(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    constexpr int shown = 100;
    const auto reports = run.services->sweeps().reports(*run.permit, *filingSystem, shown).result();
    if (!reports)
        return reports.error();
    Answer answer;
    QJsonArray list;
    for (const SweepReport &report : *reports) {
        list.append(jsonOf(report));
        answer.lines.append(
            retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "%1: %2 due, %3 proposed, %4 taken back"))
                .arg(report.ranFor.toString(Qt::ISODate), QString::number(report.due),
                    QString::number(report.opened), QString::number(report.voided)));
        if (report.stopped)
            answer.lines.append(QStringLiteral("  ") + sweepOutcomeSentence(report));
    }
    answer.json = {{QStringLiteral("runs"), list}};
    return answer;
}

Result<Answer> explain(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto only = run.isSet(QStringLiteral("category"))
        ? dataCategoryFromCode(run.value(QStringLiteral("category")))
        : std::optional<DataCategory>();
    if (run.isSet(QStringLiteral("category")) && !only)
        return usageError(
            QStringLiteral("value"), {QStringLiteral("--category"), run.value(QStringLiteral("category"))});
    const auto explained = run.services->retention().explain(*run.permit, *filingSystem, *contact).result();
    if (!explained)
        return explained.error();
    Answer answer;
    QJsonArray list;
    for (const TermExplanation &each : *explained) {
        if (only && each.category != *only)
            continue;
        list.append(termJson(each));
        answer.lines.append(categoryWord(each.category));
        for (const QString &line : explanationLines(each))
            answer.lines.append(QStringLiteral("  ") + line);
    }
    answer.json = {{QStringLiteral("id"), contact->number()}, {QStringLiteral("retention"), list}};
    return answer;
}

QList<QCommandLineOption> startsOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("rule"),
            retentionWords(
                QT_TRANSLATE_NOOP("RetentionCommands", "The people of whom this rule asks a start.")),
            QStringLiteral("RULE")}};
}

QList<QCommandLineOption> settleOptions()
{
    return startsOptions() +
        QList<QCommandLineOption>{
            {QStringLiteral("moment"),
                retentionWords(QT_TRANSLATE_NOOP("RetentionCommands",
                    "What happened: relation-ended, last-purchase, contract-ended and so on.")),
                QStringLiteral("MOMENT")},
            {QStringLiteral("on"),
                retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "The day on which it happened.")),
                QStringLiteral("DATE")},
            {QStringLiteral("reason"),
                retentionWords(QT_TRANSLATE_NOOP(
                    "RetentionCommands", "Why this day; it is kept as the source of the moment.")),
                QStringLiteral("TEXT")}};
}

/// How many people lack a start, by rule; with a rule, who they are.
Result<Answer> starts(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    Answer answer;
    if (run.isSet(QStringLiteral("rule"))) {
        constexpr int shown = 10'000;
        const auto people =
            run.services->retention()
                .peopleWithoutStart(*run.permit, *filingSystem, run.value(QStringLiteral("rule")), shown)
                .result();
        if (!people)
            return people.error();
        QJsonArray list;
        for (const Id<Contact> contact : *people) {
            list.append(contact.number());
            answer.lines.append(QString::number(contact.number()));
        }
        answer.json = {{QStringLiteral("people"), list}};
        return answer;
    }
    const auto missing = run.services->retention().startsMissing(*run.permit, *filingSystem).result();
    if (!missing)
        return missing.error();
    for (auto at = missing->cbegin(); at != missing->cend(); ++at)
        answer.lines.append(counted(at.value(), keepReasonWord(at.key())));
    answer.json = {{QStringLiteral("rules"), countsJson(*missing)}};
    return answer;
}

/// Whom it is about: the contacts that are named, or all whom a rule asks for.
Result<QList<Id<Contact>>> peopleToSettle(CommandRun &run, FilingSystem filingSystem)
{
    QList<Id<Contact>> contacts;
    for (const QString &text : std::as_const(run.arguments)) {
        const qint64 number = text.toLongLong();
        if (number < 1)
            return usageError(QStringLiteral("value"), {QStringLiteral("ID"), text});
        contacts.append(Id<Contact>(number));
    }
    if (!contacts.isEmpty())
        return contacts;
    const auto rule = required(run, QStringLiteral("rule"));
    if (!rule)
        return rule.error();
    constexpr int most = 10'000;
    return run.services->retention().peopleWithoutStart(*run.permit, filingSystem, *rule, most).result();
}

Result<Answer> settle(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto code = required(run, QStringLiteral("moment"));
    if (!code)
        return code.error();
    const auto kind = relationFactKindFromCode(*code);
    if (!kind)
        return usageError(QStringLiteral("value"), {QStringLiteral("--moment"), *code});
    const auto on = neededDay(run, QStringLiteral("on"));
    if (!on)
        return on.error();
    const auto reason = required(run, QStringLiteral("reason"));
    if (!reason)
        return reason.error();
    const auto people = peopleToSettle(run, *filingSystem);
    if (!people)
        return people.error();
    const auto settled = run.services->retention()
                             .settleStarts(*run.permit, *filingSystem, *people, *kind, *on, *reason)
                             .result();
    if (!settled)
        return settled.error();
    return Answer{.json = {{QStringLiteral("settled"), *settled}},
        .lines = {counted(*settled,
            retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "people with a start moment now")))}};
}

} // namespace

QList<Command> sweepCommands()
{
    const QString retention = QStringLiteral("retention");
    return {
        {.words = {retention, QStringLiteral("sweep")},
            .summary =
                [] {
                    return retentionWords(QT_TRANSLATE_NOOP("RetentionCommands",
                        "Proposes that what is due is erased, for somebody else to decide; erases nothing."));
                },
            .options = sweepOptions,
            .run = sweep},
        {.words = {retention, QStringLiteral("runs")},
            .summary =
                [] {
                    return retentionWords(
                        QT_TRANSLATE_NOOP("RetentionCommands", "What the last runs over the terms found."));
                },
            .options = filingSystemOptions,
            .run = runs},
        {.words = {retention, QStringLiteral("explain")},
            .summary =
                [] {
                    return retentionWords(QT_TRANSLATE_NOOP(
                        "RetentionCommands", "Why each category of one contact is kept, rule by rule."));
                },
            .usage = QStringLiteral("ID"),
            .options = explainOptions,
            .run = explain},
        {.words = {retention, QStringLiteral("starts")},
            .summary =
                [] {
                    return retentionWords(QT_TRANSLATE_NOOP(
                        "RetentionCommands", "Of how many people, or of whom, no start moment is known."));
                },
            .options = startsOptions,
            .run = starts},
        {.words = {retention, QStringLiteral("settle")},
            .summary =
                [] {
                    return retentionWords(QT_TRANSLATE_NOOP("RetentionCommands",
                        "Gives people of whom no start moment is known one, for a reason."));
                },
            .usage = QStringLiteral("[ID ...]"),
            .options = settleOptions,
            .run = settle},
    };
}
