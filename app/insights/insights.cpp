#include "app/insights/insights.h"

#include "app/backup/backup_outlook.h"
#include "app/base/country.h"
#include "app/changes/service_context.h"
#include "app/consent/purpose_repository.h"
#include "app/grounds/ground_end_repository.h"
#include "app/informing/informing_recording.h"
#include "app/insights/readiness_repository.h"
#include "app/law/adequate_country.h"
#include "app/registers/processor_repository.h"
#include "app/retention/retention_count_repository.h"
#include "app/retention/retention_due_repository.h"
#include "app/storage/looking.h"
#include "app/tool_lists/reconciliation_repository.h"

#include <functional>

namespace {

using readiness_repository::Moment;

/// The checks that more than one question to the tables is needed for.
class ReadinessLook final
{
public:
    ReadinessLook(Connection &connection, FilingSystem filingSystem, const Moment &moment)
        : m_connection(connection), m_filingSystem(filingSystem), m_moment(moment)
    {}

    Result<Readiness> look();

private:
    Outcome addQuestions();
    Outcome addPurposes();
    Outcome addGrounds();
    Outcome addLists();
    Outcome addStatement();
    Outcome addBackups();
    Outcome addProcessors();
    Outcome addRetention();

    void add(const char *key, ReadinessRow row, int weight, qint64 seen, qint64 failing)
    {
        m_found.checks.append({QLatin1String(key), row, weight, seen, failing});
    }
    /// Of what the program does not keep yet.
    void addUnkept(const char *key, ReadinessRow row, int weight)
    {
        m_found.checks.append({.key = QLatin1String(key), .row = row, .weight = weight});
    }

    Connection &m_connection;
    FilingSystem m_filingSystem;
    Moment m_moment;
    Readiness m_found;
};

Result<Readiness> ReadinessLook::look()
{
    m_found.at = m_moment.now;
    for (const auto step : {&ReadinessLook::addQuestions, &ReadinessLook::addPurposes,
             &ReadinessLook::addGrounds, &ReadinessLook::addLists, &ReadinessLook::addStatement,
             &ReadinessLook::addBackups, &ReadinessLook::addProcessors, &ReadinessLook::addRetention}) {
        if (auto added = (this->*step)(); !added)
            return added.error();
    }
    return m_found;
}

Outcome ReadinessLook::addQuestions()
{
    auto checks = readiness_repository::checks(m_connection, m_filingSystem, m_moment);
    if (!checks)
        return checks.error();
    m_found.checks += *std::move(checks);
    return done;
}

Outcome ReadinessLook::addPurposes()
{
    const auto purposes = purpose_repository::all(m_connection);
    if (!purposes)
        return purposes.error();
    qint64 seen = 0;
    qint64 incomplete = 0;
    qint64 interests = 0;
    qint64 due = 0;
    for (const Purpose &purpose : *purposes) {
        if (purpose.endedAt || !purpose.appliesTo.contains(m_filingSystem))
            continue;
        ++seen;
        const bool isWhole =
            missingOfGround(purpose).isEmpty() && bool(checkWording(purpose, purpose.wording));
        incomplete += isWhole ? 0 : 1;
        interests += purpose.weighsInterests() ? 1 : 0;
        due += isReviewDue(purpose, m_moment.today) ? 1 : 0;
    }
    add("consent.purposes", ReadinessRow::Consent, 2, seen, incomplete);
    if (interests > 0)
        add("consent.interests-weighed", ReadinessRow::Consent, 2, interests, due);
    return done;
}

Outcome ReadinessLook::addGrounds()
{
    const auto people = readiness_repository::people(m_connection, m_filingSystem);
    if (!people)
        return people.error();
    const auto asked = ground_end_repository::askedSince(m_connection, m_filingSystem);
    if (!asked)
        return asked.error();
    const auto without = ground_end_repository::count(m_connection, m_filingSystem, m_moment.today);
    if (!without)
        return without.error();
    // Before anybody asked for reasons nobody is known to have one.
    add("consent.grounds", ReadinessRow::Consent, 3, asked->isValid() ? *people : 0, *without);
    return done;
}

Outcome ReadinessLook::addLists()
{
    const auto ages = reconciliation_repository::ages(m_connection, m_filingSystem);
    if (!ages)
        return ages.error();
    if (!ages->ages.isEmpty())
        add("consent.lists-compared", ReadinessRow::Consent, 2, ages->ages.size(),
            ages->dueAt(m_moment.now).size());
    return done;
}

Outcome ReadinessLook::addStatement()
{
    const auto statement = informing_recording::statementInForce(m_connection);
    if (!statement)
        return statement.error();
    add("transparency.statement", ReadinessRow::Transparency, 1, statement->isEmpty() ? 0 : 1, 0);
    addUnkept("transparency.statement-checked", ReadinessRow::Transparency, 2);
    return done;
}

Outcome ReadinessLook::addBackups()
{
    addUnkept("access.reviewed", ReadinessRow::AccessAndBackups, 2);
    if (m_connection.isShared()) { // its administrator's, who keeps no record of them here
        addUnkept("backups.made", ReadinessRow::AccessAndBackups, 3);
        addUnkept("backups.restored", ReadinessRow::AccessAndBackups, 3);
        return done;
    }
    const auto standing = backup_outlook::standing(m_connection, m_moment.now);
    if (!standing)
        return standing.error();
    add("backups.made", ReadinessRow::AccessAndBackups, 3, standing->newestVerifiedAge ? 1 : 0,
        standing->isNewestLate ? 1 : 0);
    add("backups.elsewhere", ReadinessRow::AccessAndBackups, 1, standing->newestOffSiteAge ? 1 : 0,
        standing->isOffSiteLate ? 1 : 0);
    add("backups.restored", ReadinessRow::AccessAndBackups, 3, standing->restoreTestAge ? 1 : 0,
        standing->isRestoreTestLate ? 1 : 0);
    return done;
}

Outcome ReadinessLook::addProcessors()
{
    const auto processors = processor_repository::all(m_connection);
    if (!processors)
        return processors.error();
    qint64 seen = 0;
    qint64 withoutFlow = 0;
    qint64 needing = 0;
    qint64 without = 0;
    qint64 far = 0;
    for (const Processor &processor : *processors) {
        if (processor.endedAt)
            continue;
        ++seen;
        withoutFlow += processor.flows.isEmpty() ? 1 : 0;
        const bool isNear =
            country::isInEea(processor.country) || isAdequateCountry(processor.country, m_moment.today);
        far += isNear ? 0 : 1;
        if (needsAgreement(processor.kind)) {
            ++needing;
            without += hasAgreement(processor, m_moment.today) ? 0 : 1;
        }
    }
    constexpr ReadinessRow row = ReadinessRow::ProcessorChain;
    add("chain.flows", row, 1, seen, withoutFlow);
    add("chain.agreements", row, 3, needing, without);
    add("chain.protected-countries", row, 2, seen, far);
    addUnkept("chain.clauses", row, 2);
    return done;
}

Outcome ReadinessLook::addRetention()
{
    const auto rules = retention_due_repository::rulesInForce(m_connection);
    if (!rules)
        return rules.error();
    const auto counts = retention_count_repository::all(m_connection, m_filingSystem);
    if (!counts)
        return counts.error();
    const RetentionFigures figures = retentionFigures(*counts, m_moment.today);
    add("rights.rules", ReadinessRow::Rights, 1, rules->size(), 0);
    add("rights.terms-kept", ReadinessRow::Rights, 3, figures.total(),
        figures.people(RetentionState::TermOver));
    add("rights.terms-known", ReadinessRow::Rights, 1, figures.total(),
        figures.people(RetentionState::StartUnknown) + figures.people(RetentionState::NoRule));
    return done;
}

} // namespace

QFuture<Result<Readiness>> Insights::readiness(const Permit &permit, FilingSystem filingSystem) const
{
    const Moment moment{m_context.clock.today(), m_context.clock.now()};
    return m_context.read(permit, [=](Connection &connection) -> Result<Readiness> {
        if (auto allowed = permit.require(Operation::ViewDashboards, filingSystem); !allowed)
            return allowed.error();
        return looking(
            connection, [&](Connection &line) { return ReadinessLook(line, filingSystem, moment).look(); });
    });
}
