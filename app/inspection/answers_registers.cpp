#include "app/changes/service_context.h"
#include "app/findings/findings.h"
#include "app/inspection/answer_source.h"
#include "app/inspection/inspection_reader.h"
#include "app/law/adequate_country.h"
#include "app/measures/measures.h"
#include "app/registers/processors.h"
#include "app/retention/retention.h"

#include <algorithm>

namespace inspection_answers {

namespace {

using Of = InspectionCode::Of;

QString termOf(const RetentionRule &rule)
{
    return rule.duration ? rule.duration->toText() : QString();
}

QStringList namesOf(const QList<Processor> &all, const QList<Id<Processor>> &ids)
{
    QStringList names;
    for (const Processor &each : all) {
        if (ids.contains(each.id))
            names.append(each.name);
    }
    return names;
}

void addResult(InspectionTable &table, const MeasureResult &result)
{
    table.add({result.kind, result.doneOn, result.isMeasured ? QString() : result.executor, result.outcome,
        result.finding, result.deviation, result.action, result.actionDue, result.closedOn,
        result.signedByName, result.evidence});
}

QStringList resultColumns()
{
    return {QStringLiteral("measure"), QStringLiteral("done-on"), QStringLiteral("executor"),
        QStringLiteral("outcome"), QStringLiteral("finding"), QStringLiteral("deviation"),
        QStringLiteral("action"), QStringLiteral("action-due"), QStringLiteral("closed-on"),
        QStringLiteral("signed-by"), QStringLiteral("evidence")};
}

} // namespace

Outcome retentionSchedule(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto rules = Retention(asking.context).rules(asking.permit).result();
    if (!rules)
        return rules.error();
    InspectionTable table{.key = QStringLiteral("retention-schedule"),
        .columns = {QStringLiteral("rule"), QStringLiteral("subject"), QStringLiteral("term"),
            QStringLiteral("categories"), QStringLiteral("legal-basis"), QStringLiteral("rationale")}};
    for (const RetentionRule &rule : *rules) {
        if (rule.inForce)
            table.add({rule.id, rule.subject, termOf(rule), rule.categories, rule.basis, rule.rationale});
    }
    answer.tables.append(table);
    return done;
}

Outcome overdueTerms(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto figures = Retention(asking.context).figures(asking.permit, asking.filingSystem).result();
    if (!figures)
        return figures.error();
    InspectionTable table{.key = QStringLiteral("overdue"),
        .columns = {QStringLiteral("kind"), QStringLiteral("number"), QStringLiteral("as-of")}};
    const std::pair<const char *, qint64> counts[] = {
        {"terms-over", figures->people(RetentionState::TermOver)},
        {"terms-held", figures->people(RetentionState::Held)},
        {"terms-unknown", figures->people(RetentionState::StartUnknown)},
        {"terms-without-rule", figures->people(RetentionState::NoRule)}};
    for (const auto &[kind, people] : counts)
        table.add({InspectionCode{Of::Reason, QLatin1String(kind)}, people, figures->asOf});
    answer.tables.append(table);
    return done;
}

Outcome processors(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto all = Processors(asking.context).list(asking.permit).result();
    if (!all)
        return all.error();
    InspectionTable table{.key = QStringLiteral("processors"),
        .columns = {QStringLiteral("name"), QStringLiteral("processor-kind"), QStringLiteral("country"),
            QStringLiteral("services"), QStringLiteral("works-for"), QStringLiteral("categories"),
            QStringLiteral("agreement-on"), QStringLiteral("agreement-until"),
            QStringLiteral("agreement-holds")}};
    for (const Processor &each : *all) {
        if (each.endedAt)
            continue;
        const bool holds = !needsAgreement(each.kind) || hasAgreement(each, asking.today);
        table.add({each.name, each.kind, InspectionCode{Of::Country, each.country}, each.services,
            namesOf(*all, each.worksFor).join(QStringLiteral(", ")), each.categories, each.agreementOn,
            each.agreementUntil, holds});
    }
    answer.tables.append(table);
    return done;
}

Outcome transfers(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto all = Processors(asking.context).list(asking.permit).result();
    if (!all)
        return all.error();
    const auto terms = Processors(asking.context).transfers(asking.permit).result();
    if (!terms)
        return terms.error();
    InspectionTable table{.key = QStringLiteral("transfers"),
        .columns = {QStringLiteral("name"), QStringLiteral("country"), QStringLiteral("adequate"),
            QStringLiteral("categories")}};
    InspectionTable tools{.key = QStringLiteral("transfer-tools"),
        .columns = {QStringLiteral("recipient"), QStringLiteral("country"), QStringLiteral("tool"),
            QStringLiteral("signed-on"), QStringLiteral("assessment"), QStringLiteral("review-on")}};
    for (const Processor &each : *all) {
        const QStringList places = each.endedAt ? QStringList() : placesOf(each);
        for (const QString &place : places) {
            const auto standing = standingOf(terms->decisions, place, asking.today);
            if (standing != PlaceStanding::Eea)
                table.add({each.name, InspectionCode{Of::Country, place}, standing == PlaceStanding::Adequate,
                    each.categories});
        }
        for (const DataTransfer &transfer : terms->transfers) {
            if (!transfer.endedAt && transfer.importer == each.id)
                tools.add({each.name, InspectionCode{Of::Country, transfer.country}, ::termOf(transfer),
                    transfer.signedOn, transfer.assessment, transfer.reviewOn});
        }
    }
    answer.tables.append({table, tools});
    return done;
}

Outcome reviewsDone(const InspectionAsking &asking, InspectionAnswer &answer)
{
    constexpr int told = 12;
    InspectionTable table{.key = QStringLiteral("results"), .columns = resultColumns()};
    for (const MeasureKind kind : {MeasureKind::AccessReview, MeasureKind::LogReview}) {
        const auto results = Measures(asking.context).results(asking.permit, kind, told).result();
        if (!results)
            return results.error();
        for (const MeasureResult &result : *results)
            addResult(table, result);
    }
    if (table.total > 0)
        answer.tables.append(table);
    return done;
}

Outcome measures(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto standings = Measures(asking.context).standings(asking.permit).result();
    if (!standings)
        return standings.error();
    InspectionTable table{.key = QStringLiteral("measures"),
        .columns = {QStringLiteral("measure"), QStringLiteral("due-on"), QStringLiteral("state"),
            QStringLiteral("planned-on"), QStringLiteral("executor")}};
    InspectionTable results{.key = QStringLiteral("results"), .columns = resultColumns()};
    for (const MeasureStanding &each : *standings) {
        table.add({each.kind, each.dueOn, each, each.plan ? each.plan->plannedOn : QDate(),
            each.plan ? each.plan->executor : QString()});
        if (each.last)
            addResult(results, *each.last);
    }
    answer.tables.append({table, results});
    return done;
}

Outcome findings(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto counts =
        asking.context
            .read(asking.permit,
                [&](Connection &line) { return inspection_reader::findingCounts(line, asking.filingSystem); })
            .result();
    if (!counts)
        return counts.error();
    const auto statute = Findings(asking.context).statute(asking.permit).result();
    if (!statute)
        return statute.error();
    InspectionTable table{.key = QStringLiteral("findings"),
        .columns = {QStringLiteral("forbidden"), QStringLiteral("finding-state"), QStringLiteral("number")}};
    for (const inspection_reader::FindingCount &each : *counts)
        table.add(
            {static_cast<ForbiddenKind>(each.kind), static_cast<Finding::State>(each.state), each.count});
    InspectionTable law{.key = QStringLiteral("statute"), .columns = {QStringLiteral("statute")}};
    law.add({*statute});
    answer.tables.append({table, law});
    return done;
}

} // namespace inspection_answers
