#include "app/insights/readiness_failing.h"

#include "app/consent/purpose_repository.h"
#include "app/insights/people_figure_reader.h"
#include "app/insights/readiness_counted.h"
#include "app/insights/readiness_needless.h"
#include "app/insights/readiness_registers.h"
#include "app/insights/readiness_rule.h"
#include "app/measures/measure_repository.h"
#include "app/registers/data_transfer_repository.h"
#include "app/registers/processor_repository.h"
#include "app/tool_lists/reconciliation_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace readiness_failing {

namespace {

constexpr const char *ofTheWhole[] = {
    "rights.rules", "backups.made", "backups.elsewhere", "backups.restored"};

void add(FailingRecords &found, const FailingRecord &record, int limit)
{
    ++found.total;
    if (found.records.size() < limit)
        found.records.append(record);
}

/// The same number as the check tells.
Result<qint64> totalOf(Connection &connection, FilingSystem filingSystem, const QString &key,
    const PeopleFigure &figure, QDate today)
{
    if (!readiness_counted::keys().contains(key))
        return people_figure_reader::count(connection, filingSystem, figure, today);
    const auto asked = readiness_counted::known(connection, filingSystem, key, today);
    return asked ? Result<qint64>(asked->failing) : Result<qint64>(asked.error());
}

Result<FailingRecords> people(Connection &connection, FilingSystem filingSystem, const QString &key,
    const PeopleFigure &figure, QDate today, int limit)
{
    const auto total = totalOf(connection, filingSystem, key, figure, today);
    if (!total)
        return total.error();
    const auto rows = people_figure_reader::first(connection, filingSystem, figure, today, *total, limit);
    if (!rows)
        return rows.error();
    FailingRecords found{.total = *total};
    for (const ListRow &row : *rows)
        found.records.append(
            {.kind = FailingRecord::Kind::Person, .number = row.contact.number(), .name = row.name});
    return found;
}

Result<FailingRecords> purposes(
    Connection &connection, FilingSystem filingSystem, const QString &key, QDate today, int limit)
{
    const auto all = purpose_repository::all(connection);
    if (!all)
        return all.error();
    FailingRecords found;
    for (const Purpose &purpose : *all) {
        if (readiness_rule::isAsked(key, purpose, filingSystem) &&
            !readiness_rule::holds(key, purpose, today))
            add(found,
                {.kind = FailingRecord::Kind::Purpose,
                    .number = purpose.id.number(),
                    .name = purpose.key,
                    .ref = purpose.key},
                limit);
    }
    return found;
}

Result<FailingRecords> processors(Connection &connection, const QString &key, QDate today, int limit)
{
    const auto all = processor_repository::all(connection);
    if (!all)
        return all.error();
    const auto terms = data_transfer_repository::terms(connection, today);
    if (!terms)
        return terms.error();
    FailingRecords found;
    for (const Processor &processor : *all) {
        if (readiness_rule::isAsked(key, processor) && !readiness_rule::holds(key, processor, *terms))
            add(found,
                {.kind = FailingRecord::Kind::Processor,
                    .number = processor.id.number(),
                    .name = processor.name},
                limit);
    }
    return found;
}

Result<FailingRecords> measures(Connection &connection, QDate today, int limit)
{
    const auto standings =
        measure_repository::standings(connection, today, QCoreApplication::applicationVersion());
    if (!standings)
        return standings.error();
    FailingRecords found;
    for (const MeasureStanding &standing : *standings) {
        if (!readiness_rule::holds(standing))
            add(found,
                {.kind = FailingRecord::Kind::Measure,
                    .number = static_cast<int>(standing.kind),
                    .ref = codeOf(standing.kind)},
                limit);
    }
    return found;
}

Result<FailingRecords> ofRegisters(Connection &connection, FilingSystem filingSystem,
    const readiness_repository::Moment &moment, const QString &key, int limit)
{
    const auto answers = readiness_registers::answersOf(connection, filingSystem, moment, key);
    if (!answers)
        return answers.error();
    FailingRecords found;
    for (const readiness_registers::Answer &answer : *answers) {
        if (answer.check.key != key)
            continue;
        for (const FailingRecord &record : answer.records)
            add(found, record, limit);
    }
    return found;
}

Result<FailingRecords> lists(Connection &connection, FilingSystem filingSystem, Instant now, int limit)
{
    const auto ages = reconciliation_repository::ages(connection, filingSystem);
    if (!ages)
        return ages.error();
    FailingRecords found;
    for (const ReconciliationAge &age : ages->dueAt(now))
        add(found,
            {.kind = FailingRecord::Kind::RecipientList,
                .number = age.processor.number(),
                .name = age.recipient,
                .ref = QString::number(age.purpose.number())},
            limit);
    return found;
}

} // namespace

Result<FailingRecords> list(Connection &connection, FilingSystem filingSystem,
    const readiness_repository::Moment &moment, const QString &key, int limit)
{
    using namespace readiness_rule;
    if (const auto figure = failingPeople(key, moment.today))
        return people(connection, filingSystem, key, *figure, moment.today, limit);
    if (key == readiness_needless::checkKey)
        return readiness_needless::people(connection, filingSystem, moment.today, limit);
    if (key == purposesWhole || key == interestsWeighed)
        return purposes(connection, filingSystem, key, moment.today, limit);
    const auto isOfProcessors = [&key](const std::pair<QString, int> &check) { return check.first == key; };
    if (std::any_of(ofProcessors().cbegin(), ofProcessors().cend(), isOfProcessors))
        return processors(connection, key, moment.today, limit);
    if (key == measuresTested)
        return measures(connection, moment.today, limit);
    if (readiness_registers::keys().contains(key))
        return ofRegisters(connection, filingSystem, moment, key, limit);
    if (key == QLatin1String("consent.lists-compared"))
        return lists(connection, filingSystem, moment.now, limit);
    if (key == QLatin1String("consent.recipients-told"))
        return readiness_repository::untoldRecipients(connection, filingSystem, moment, limit);
    if (key == QLatin1String("rights.requests-in-time"))
        return readiness_repository::lateRequests(connection, filingSystem, moment, limit);
    for (const char *each : ofTheWhole) {
        if (key == QLatin1String(each))
            return FailingRecords();
    }
    return Error{Failure::NotFound, QStringLiteral("readiness.check"), {key}};
}

} // namespace readiness_failing
