#include "app/changes/service_context.h"
#include "app/classification/field_catalogue.h"
#include "app/consent/purposes.h"
#include "app/findings/findings.h"
#include "app/inspection/answer_source.h"
#include "app/inspection/inspection_reader.h"
#include "app/law/adequate_country.h"
#include "app/measures/measures.h"
#include "app/registers/processors.h"
#include "app/retention/retention.h"

#include <QMap>

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

using PurposesInUse = QList<Id<Purpose>>;

/// For one that ended nothing goes anywhere.
Result<PurposesInUse> purposesInUse(const InspectionAsking &asking)
{
    const auto all = Purposes(asking.context).list(asking.permit).result();
    if (!all)
        return all.error();
    PurposesInUse inUse;
    for (const Purpose &each : *all) {
        if (!each.endedAt)
            inUse.append(each.id);
    }
    return inUse;
}

/// What was said of them at all, and what flows to them for what is in use. `place`: only what goes there; a
/// flow of which no country is said, and what was said of them at all, goes to where they are and to where
/// they keep it.
DataCategories goesTo(const Processor &processor, const PurposesInUse &inUse, const QString &place = {})
{
    const bool isTheirs = place.isEmpty() || place == processor.country || processor.hosting.contains(place);
    quint32 bits = isTheirs ? processor.categories.bits() : 0;
    for (const DataFlow &flow : processor.flows) {
        const bool goesThere = flow.country.isEmpty() ? isTheirs : place.isEmpty() || flow.country == place;
        if (goesThere && inUse.contains(flow.purpose))
            bits |= flow.categories.bits();
    }
    return DataCategories::fromBits(bits);
}

/// Every place that data goes to with them now, as placesOf() has it.
QStringList placesNow(Processor processor, const PurposesInUse &inUse)
{
    processor.flows.removeIf([&](const DataFlow &flow) { return !inUse.contains(flow.purpose); });
    return processor.endedAt ? QStringList() : placesOf(processor);
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

/// Who they are of whom the term is over, by number and day: an inspector looks some of them up. Only for who
/// may see people.
Outcome overduePeople(const InspectionAsking &asking, InspectionAnswer &answer, qint64 over)
{
    if (!asking.permit.may(Operation::ViewContacts, asking.filingSystem))
        return done;
    const auto people =
        Retention(asking.context).due(asking.permit, asking.filingSystem, asking.today).result();
    if (!people)
        return people.error();
    InspectionTable table{.key = QStringLiteral("overdue-people"),
        .columns = {QStringLiteral("customer-number"), QStringLiteral("term-over-on")}};
    for (const ListRow &each : *people)
        table.add({each.number.isEmpty() ? QString::number(each.contact.number()) : each.number, each.dueOn});
    if (table.total >= 10'000) // more are not told at once
        table.total = std::max(table.total, over);
    if (table.total > 0)
        answer.tables.append(table);
    return done;
}

/// In how many fields data of each class may stand: the report of how the file is classified.
InspectionTable classesTable()
{
    QMap<int, qint64> counts;
    const QList<CatalogueField> &fields = field_catalogue::fields();
    for (const CatalogueField &field : fields)
        ++counts[static_cast<int>(field.dataClass)];
    InspectionTable table{.key = QStringLiteral("field-classes"),
        .columns = {QStringLiteral("field-class"), QStringLiteral("number")}};
    for (const DataClass each : {DataClass::Standard, DataClass::Pseudonymous, DataClass::Sensitive,
             DataClass::Special, DataClass::Criminal, DataClass::NationalId}) {
        const int number = static_cast<int>(each);
        table.add({InspectionCode{Of::FieldClass, QString::number(number)}, counts.value(number)});
    }
    return table;
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
    return overduePeople(asking, answer, figures->people(RetentionState::TermOver));
}

Outcome processors(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto all = Processors(asking.context).list(asking.permit).result();
    if (!all)
        return all.error();
    const auto inUse = purposesInUse(asking);
    if (!inUse)
        return inUse.error();
    InspectionTable table{.key = QStringLiteral("processors"),
        .columns = {QStringLiteral("name"), QStringLiteral("processor-kind"), QStringLiteral("country"),
            QStringLiteral("services"), QStringLiteral("works-for"), QStringLiteral("categories"),
            QStringLiteral("agreement-on"), QStringLiteral("agreement-until"),
            QStringLiteral("agreement-holds")}};
    for (const Processor &each : *all) {
        if (each.endedAt)
            continue;
        const bool holds = !needsAgreement(each.kind) || hasAgreement(each, asking.today);
        const AgreementDays agreement = agreementOf(each, asking.today);
        table.add({each.name, each.kind, InspectionCode{Of::Country, each.country}, each.services,
            namesOf(*all, each.worksFor).join(QStringLiteral(", ")), goesTo(each, *inUse), agreement.signedOn,
            agreement.until, holds});
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
    const auto inUse = purposesInUse(asking);
    if (!inUse)
        return inUse.error();
    InspectionTable table{.key = QStringLiteral("transfers"),
        .columns = {QStringLiteral("name"), QStringLiteral("country"), QStringLiteral("adequate"),
            QStringLiteral("categories")}};
    InspectionTable tools{.key = QStringLiteral("transfer-tools"),
        .columns = {QStringLiteral("recipient"), QStringLiteral("country"), QStringLiteral("tool"),
            QStringLiteral("signed-on"), QStringLiteral("assessment"), QStringLiteral("review-on")}};
    for (const Processor &each : *all) {
        const QStringList places = placesNow(each, *inUse);
        for (const QString &place : places) {
            const auto standing = standingOf(terms->decisions, place, asking.today);
            if (standing != PlaceStanding::Eea)
                table.add({each.name, InspectionCode{Of::Country, place}, standing == PlaceStanding::Adequate,
                    goesTo(each, *inUse, place)});
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

Outcome lookedThrough(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto scan =
        asking.context
            .read(asking.permit,
                [&](Connection &line) { return inspection_reader::lastScan(line, asking.filingSystem); })
            .result();
    if (!scan)
        return scan.error();
    if (!*scan) {
        answer.notRecorded.append(QStringLiteral("findings"));
        return done;
    }
    const auto open = Findings(asking.context).openCount(asking.permit, asking.filingSystem).result();
    if (!open)
        return open.error();
    InspectionTable table{.key = QStringLiteral("last-scan"),
        .columns = {QStringLiteral("started-at"), QStringLiteral("finished-at"), QStringLiteral("texts"),
            QStringLiteral("open-findings")}};
    table.add({(*scan)->startedAt, (*scan)->finishedAt.value_or(Instant()), (*scan)->texts, *open});
    answer.tables.append(table);
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
    if (auto looked = lookedThrough(asking, answer); !looked)
        return looked;
    InspectionTable table{.key = QStringLiteral("findings"),
        .columns = {QStringLiteral("forbidden"), QStringLiteral("finding-state"), QStringLiteral("number"),
            QStringLiteral("people")}};
    for (const inspection_reader::FindingCount &each : *counts)
        table.add({static_cast<ForbiddenKind>(each.kind), static_cast<Finding::State>(each.state), each.count,
            each.people});
    InspectionTable law{.key = QStringLiteral("statute"), .columns = {QStringLiteral("statute")}};
    law.add({statute->isEmpty() ? InspectionCell(InspectionCode{Of::Reason, QStringLiteral("statute-none")})
                                : InspectionCell(*statute)});
    answer.tables.append({table, law, classesTable()});
    return done;
}

} // namespace inspection_answers
