#include "app/cli/command_list.h"
#include "app/documents/retention_words.h"
#include "app/retention/retention.h"

#include <QJsonArray>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RetentionCommands", text);
}

QCommandLineOption filingSystemOption()
{
    return {QStringLiteral("filing-system"),
        words(QT_TRANSLATE_NOOP("RetentionCommands", "customers or employees; customers where it is not given.")),
        QStringLiteral("F")};
}

QList<QCommandLineOption> filingSystemOptions()
{
    return {filingSystemOption()};
}

QList<QCommandLineOption> dueOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("before"),
            words(QT_TRANSLATE_NOOP("RetentionCommands", "Due before this day; today where it is not given.")),
            QStringLiteral("DATE")}};
}

QList<QCommandLineOption> holdOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("reason"), words(QT_TRANSLATE_NOOP("RetentionCommands", "Why nothing may be erased.")),
            QStringLiteral("TEXT")}};
}

Result<Id<Contact>> contactOf(const CommandRun &run)
{
    bool isNumber = false;
    const qint64 number = run.arguments.value(0).toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return usageError(QStringLiteral("missing"), {QStringLiteral("ID")});
    return Id<Contact>(number);
}

Result<Answer> rules(CommandRun &run)
{
    const auto all = run.services->retention().rules(*run.permit).result();
    if (!all)
        return all.error();
    Answer answer;
    QJsonArray list;
    for (const RetentionRule &rule : *all) {
        list.append(QJsonObject{{QStringLiteral("id"), rule.id}, {QStringLiteral("basis"), rule.basis},
            {QStringLiteral("duration"), rule.duration ? rule.duration->toText() : QString()},
            {QStringLiteral("in_force"), rule.inForce}});
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(rule.id, rule.duration ? rule.duration->toText() : QStringLiteral("-"), rule.basis));
    }
    answer.json.insert(QStringLiteral("rules"), list);
    return answer;
}

Result<Answer> status(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto figures = run.services->retention().figures(*run.permit, *filingSystem).result();
    if (!figures)
        return figures.error();
    Answer answer;
    QJsonObject states;
    for (const RetentionState state : allRetentionStates) {
        states.insert(codeOf(state), figures->people(state));
        answer.lines.append(QStringLiteral("%1\t%2").arg(stateWord(state)).arg(figures->people(state)));
    }
    answer.json = {{QStringLiteral("status"), states}, {QStringLiteral("total"), figures->total()},
        {QStringLiteral("as_of"), figures->asOf.toString(Qt::ISODate)},
        {QStringLiteral("next_due"),
            figures->nextDue.isValid() ? QJsonValue(figures->nextDue.toString(Qt::ISODate)) : QJsonValue()}};
    return answer;
}

Result<Answer> due(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    QDate before = run.services->clock().today();
    if (run.isSet(QStringLiteral("before"))) {
        before = QDate::fromString(run.value(QStringLiteral("before")), Qt::ISODate);
        if (!before.isValid())
            return usageError(QStringLiteral("date"), {QStringLiteral("--before")});
    }
    const auto rows = awaited(run, run.services->retention().due(*run.permit, *filingSystem, before));
    if (!rows)
        return rows.error();
    Answer answer;
    QJsonArray list;
    for (const ListRow &row : *rows) {
        list.append(QJsonObject{{QStringLiteral("id"), row.contact.number()}, {QStringLiteral("name"), row.name},
            {QStringLiteral("kind"), codeOf(row.kind)}, {QStringLiteral("due"), row.dueOn.toString(Qt::ISODate)}});
        answer.lines.append(QStringLiteral("%1\t%2\t%3").arg(row.contact.number()).arg(row.dueOn.toString(Qt::ISODate), row.name));
    }
    answer.json = {{QStringLiteral("due"), list}, {QStringLiteral("total"), static_cast<int>(rows->size())}};
    return answer;
}

Result<Answer> answerFor(const Outcome &outcome, Id<Contact> contact)
{
    if (!outcome)
        return outcome.error();
    return Answer{.json = {{QStringLiteral("id"), contact.number()}},
        .lines = {words(QT_TRANSLATE_NOOP("RetentionCommands", "Done."))}};
}

Result<Answer> hold(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto reason = required(run, QStringLiteral("reason"));
    if (!reason)
        return reason.error();
    return answerFor(
        run.services->retention().hold(*run.permit, *filingSystem, *contact, {.reason = *reason}).result(), *contact);
}

Result<Answer> release(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    return answerFor(run.services->retention().release(*run.permit, *filingSystem, *contact).result(), *contact);
}

} // namespace

QList<Command> retentionCommands()
{
    const QString retention = QStringLiteral("retention");
    return {
        {.words = {retention, QStringLiteral("rules")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("RetentionCommands", "How long everything is kept, and why.")); },
            .run = rules},
        {.words = {retention, QStringLiteral("status")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("RetentionCommands", "How many people are in which state.")); },
            .options = filingSystemOptions,
            .run = status},
        {.words = {retention, QStringLiteral("due")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("RetentionCommands", "Whose term is over.")); },
            .options = dueOptions,
            .run = due},
        {.words = {retention, QStringLiteral("hold")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("RetentionCommands", "Stops the erasure of one contact.")); },
            .usage = QStringLiteral("ID"),
            .options = holdOptions,
            .run = hold},
        {.words = {retention, QStringLiteral("release")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("RetentionCommands", "Ends the holds on one contact.")); },
            .usage = QStringLiteral("ID"),
            .options = filingSystemOptions,
            .run = release},
    };
}
