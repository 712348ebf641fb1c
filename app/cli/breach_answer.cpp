#include "app/cli/breach_answer.h"

#include "app/breaches/breaches.h"
#include "app/cli/command_values.h"
#include "app/documents/breach_sentence.h"
#include "app/documents/breach_words.h"
#include "app/documents/leaving_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"
#include "app/retention/retention_code.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

QJsonValue momentJson(const std::optional<Instant> &moment)
{
    return moment ? QJsonValue(moment->toText()) : QJsonValue();
}

QString codeOf(BreachClockState state)
{
    constexpr std::array codes = {
        "not-started", "running", "late", "met", "met-late", "not-needed", "undecided"};
    return QString::fromLatin1(codes.at(static_cast<size_t>(state)));
}

QJsonObject clockJson(const BreachClock &clock, Instant now)
{
    return {{QStringLiteral("state"), codeOf(clock.state)},
        {QStringLiteral("started"), momentJson(clock.startedAt)},
        {QStringLiteral("due"), momentJson(clock.due)}, {QStringLiteral("done"), momentJson(clock.doneAt)},
        {QStringLiteral("hours_left"),
            clock.due && clock.isOpen() ? QJsonValue(breach_clock::hoursLeft(*clock.due, now))
                                        : QJsonValue()}};
}

QJsonObject decisionJson(const BreachDecision &decision)
{
    constexpr std::array verdicts = {"none", "agreed", "disagreed"};
    return {{QStringLiteral("ref"), decision.ref}, {QStringLiteral("authority"), keyOf(decision.authority)},
        {QStringLiteral("people"), keyOf(decision.people)}, {QStringLiteral("risk"), keyOf(decision.risk)},
        {QStringLiteral("reason"), decision.reason}, {QStringLiteral("people_reason"), decision.peopleReason},
        {QStringLiteral("digest"), QString::fromLatin1(decision.digest.toHex())},
        {QStringLiteral("proposed_by"), decision.proposedBy},
        {QStringLiteral("proposed_at"), decision.proposedAt.toText()},
        {QStringLiteral("needs_second"), decision.needsSecond()},
        {QStringLiteral("second_by"), decision.secondBy},
        {QStringLiteral("second_at"), momentJson(decision.secondAt)},
        {QStringLiteral("verdict"), QString::fromLatin1(verdicts.at(static_cast<size_t>(decision.verdict)))},
        {QStringLiteral("remark"), decision.remark}, {QStringLiteral("stands"), decision.stands()}};
}

QJsonArray reportsJson(const QList<BreachReport> &reports)
{
    QJsonArray list;
    for (const BreachReport &report : reports)
        list.append(QJsonObject{{QStringLiteral("kind"), keyOf(report.kind)},
            {QStringLiteral("sent"), report.sentAt.toText()}, {QStringLiteral("reference"), report.reference},
            {QStringLiteral("remark"), report.remark}});
    return list;
}

QJsonArray informingsJson(const QList<BreachInforming> &informings)
{
    QJsonArray list;
    for (const BreachInforming &informing : informings)
        list.append(QJsonObject{{QStringLiteral("way"), keyOf(informing.way)},
            {QStringLiteral("sent"), informing.sentAt.toText()}, {QStringLiteral("people"), informing.people},
            {QStringLiteral("remark"), informing.remark}});
    return list;
}

QString scopeWords(const char *text)
{
    return QCoreApplication::translate("BreachCommands", text);
}

QStringList partLines(const BreachScopePart &part)
{
    QStringList lines{scopeWords(
        QT_TRANSLATE_NOOP("BreachCommands",
            "%1: %2 people (%3 opened in %4 looks, %5 on what left, %6 erased since), %7 in reach"))
                          .arg(::codeOf(part.filingSystem))
                          .arg(part.people)
                          .arg(part.seen)
                          .arg(part.looks)
                          .arg(part.left)
                          .arg(part.gone)
                          .arg(part.inReach)};
    if (part.nameless > 0)
        lines.append(u'\t' +
            scopeWords(
                QT_TRANSLATE_NOOP("BreachCommands", "%1 of them are in the archive and not named to you"))
                .arg(part.nameless));
    for (const DataCategory category : allDataCategories) {
        const qint64 people = part.categories.value(static_cast<int>(category));
        if (people > 0)
            lines.append(QStringLiteral("\t%1\t%2").arg(categoryWord(category)).arg(people));
    }
    return lines;
}

} // namespace

QString breachCommandWords(const char *text)
{
    return QCoreApplication::translate("BreachCommands", text);
}

Result<Id<Breach>> breachOf(const CommandRun &run)
{
    const auto number = numberArgument(run, QStringLiteral("ID"));
    return number ? Result<Id<Breach>>(Id<Breach>(*number)) : Result<Id<Breach>>(number.error());
}

Result<BreachDossier> breachDossierOf(const CommandRun &run, Id<Breach> id)
{
    return awaited(run, run.services->breaches().find(*run.permit, id));
}

Result<Instant> momentOption(const CommandRun &run, const QString &option)
{
    const auto text = required(run, option);
    if (!text)
        return text.error();
    const auto moment = breach_values::momentFrom(*text);
    return moment
        ? Result<Instant>(*moment)
        : Result<Instant>(usageError(QStringLiteral("value"), {QStringLiteral("--") + option, *text}));
}

Result<QMap<BreachField, QString>> breachEditsOf(const CommandRun &run, qsizetype from)
{
    QMap<BreachField, QString> edits;
    if (run.isSet(QStringLiteral("title")))
        edits.insert(BreachField::Title, run.value(QStringLiteral("title")));
    if (run.isSet(QStringLiteral("aware")))
        edits.insert(BreachField::AwareAt, run.value(QStringLiteral("aware")));
    const QStringList given = run.arguments.mid(from);
    for (const QString &each : given) {
        const qsizetype sign = each.indexOf(u'=');
        const auto field = breachFieldFrom(each.left(sign));
        if (sign < 1)
            return usageError(QStringLiteral("value"), {QStringLiteral("FIELD=VALUE"), each});
        if (!field)
            return Error{Failure::NotFound, QStringLiteral("breach.field"), {each.left(sign)}};
        edits.insert(*field, each.mid(sign + 1));
    }
    return edits;
}

QJsonObject breachJson(const Breach &breach, Instant now)
{
    QJsonArray decisions;
    for (const BreachDecision &decision : breach.decisions)
        decisions.append(decisionJson(decision));
    QJsonObject clocks;
    clocks.insert(QStringLiteral("authority"), clockJson(breach.clock(BreachClockKind::Authority, now), now));
    clocks.insert(QStringLiteral("people"), clockJson(breach.clock(BreachClockKind::People, now), now));
    clocks.insert(QStringLiteral("processor"), clockJson(breach.clock(BreachClockKind::Processor, now), now));
    return {{QStringLiteral("id"), breach.id.number()}, {QStringLiteral("ref"), breach.ref},
        {QStringLiteral("title"), breach.values.text(BreachField::Title)},
        {QStringLiteral("state"), keyOf(breach.state)}, {QStringLiteral("version"), breach.version},
        {QStringLiteral("opened"), breach.openedAt.toText()},
        {QStringLiteral("closed"), momentJson(breach.closedAt)},
        {QStringLiteral("aware"), momentJson(breach.values.moment(BreachField::AwareAt))},
        {QStringLiteral("deadline"), momentJson(breach.clock(BreachClockKind::Authority, now).due)},
        {QStringLiteral("digest"), QString::fromLatin1(breach.values.digest().toHex())},
        {QStringLiteral("fields"), breach.values.toJson()}, {QStringLiteral("clocks"), clocks},
        {QStringLiteral("decisions"), decisions}, {QStringLiteral("reports"), reportsJson(breach.reports)},
        {QStringLiteral("informings"), informingsJson(breach.informings)}};
}

QString breachLine(const Breach &breach, Instant now)
{
    return QStringLiteral("%1\t%2\t%3\t%4")
        .arg(QString::number(breach.id.number()), breachStateWord(breach.state),
            breachClockChip(breach.clock(BreachClockKind::Authority, now), now),
            breach.values.text(BreachField::Title));
}

QJsonObject scopeJson(const BreachScope &scope)
{
    QJsonArray parts;
    for (const BreachScopePart &part : scope.parts) {
        QJsonObject categories;
        for (const DataCategory category : allDataCategories) {
            const qint64 people = part.categories.value(static_cast<int>(category));
            if (people > 0)
                categories.insert(::codeOf(category), people);
        }
        parts.append(QJsonObject{{QStringLiteral("filing_system"), ::codeOf(part.filingSystem)},
            {QStringLiteral("people"), part.people}, {QStringLiteral("seen"), part.seen},
            {QStringLiteral("left"), part.left}, {QStringLiteral("looks"), part.looks},
            {QStringLiteral("gone"), part.gone}, {QStringLiteral("nameless"), part.nameless},
            {QStringLiteral("in_reach"), part.inReach}, {QStringLiteral("categories"), categories}});
    }
    QJsonArray left;
    for (const BreachScopeExport &each : scope.exports)
        left.append(QJsonObject{{QStringLiteral("ref"), each.ref}, {QStringLiteral("way"), each.way},
            {QStringLiteral("recipient"), each.recipient}, {QStringLiteral("at"), each.happenedAt.toText()},
            {QStringLiteral("people"), each.people}, {QStringLiteral("encrypted"), each.isEncrypted}});
    QJsonArray grants;
    for (const BreachScopeGrant &grant : scope.grants)
        grants.append(QJsonObject{{QStringLiteral("member"), grant.member},
            {QStringLiteral("role"), ::codeOf(grant.role)},
            {QStringLiteral("filing_system"), ::codeOf(grant.filingSystem)},
            {QStringLiteral("since"), grant.since.toText()},
            {QStringLiteral("until"), momentJson(grant.until)}});
    QJsonArray withheld;
    for (const FilingSystem filingSystem : scope.withheld)
        withheld.append(::codeOf(filingSystem));
    return {{QStringLiteral("people"), scope.people()}, {QStringLiteral("at_most"), scope.atMost()},
        {QStringLiteral("from"), scope.question.from.toText()},
        {QStringLiteral("until"), scope.question.until.toText()}, {QStringLiteral("parts"), parts},
        {QStringLiteral("exports"), left}, {QStringLiteral("grants"), grants},
        {QStringLiteral("withheld"), withheld}};
}

QStringList scopeLines(const BreachScope &scope, const QHash<QString, QString> &members)
{
    QStringList lines{scopeWords(QT_TRANSLATE_NOOP("BreachCommands", "%1 people, at most %2"))
                          .arg(scope.people())
                          .arg(scope.atMost())};
    for (const BreachScopePart &part : scope.parts)
        lines += partLines(part);
    for (const BreachScopeExport &each : scope.exports)
        lines.append(scopeWords(QT_TRANSLATE_NOOP("BreachCommands", "Left: %1, %2, %3 people (%4)"))
                         .arg(breachMoment(each.happenedAt),
                             each.recipient.isEmpty() ? wayOutWord(each.way) : each.recipient)
                         .arg(each.people)
                         .arg(each.ref));
    for (const BreachScopeGrant &grant : scope.grants)
        lines.append(scopeWords(QT_TRANSLATE_NOOP("BreachCommands", "Right: %1, %2, %3, since %4"))
                         .arg(members.value(grant.member, grant.member), roleWord(grant.role),
                             ::codeOf(grant.filingSystem), breachMoment(grant.since)));
    for (const FilingSystem filingSystem : scope.withheld)
        lines.append(scopeWords(QT_TRANSLATE_NOOP("BreachCommands", "Not looked into, you may not: %1"))
                         .arg(::codeOf(filingSystem)));
    return lines;
}

Result<Answer> breachAnswer(const CommandRun &run, const Result<Breach> &breach)
{
    if (!breach)
        return breach.error();
    const Instant now = run.services->clock().computedNow();
    return Answer{.json = breachJson(*breach, now), .lines = {breachLine(*breach, now)}};
}
