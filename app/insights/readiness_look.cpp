#include "app/insights/readiness_look.h"

#include "app/backup/backup_outlook.h"
#include "app/consent/purpose_repository.h"
#include "app/insights/readiness_counted.h"
#include "app/insights/readiness_needless.h"
#include "app/insights/readiness_registers.h"
#include "app/insights/readiness_rule.h"
#include "app/measures/measure_repository.h"
#include "app/registers/data_transfer_repository.h"
#include "app/registers/processor_repository.h"
#include "app/retention/retention_count_repository.h"
#include "app/retention/retention_due_repository.h"
#include "app/storage/connection.h"
#include "app/tool_lists/reconciliation_repository.h"

#include <QCoreApplication>

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
    Result<Readiness> tellWhenCounted();
    Outcome addQuestions();
    Outcome addNeedless();
    Outcome addPurposes();
    Outcome addLists();
    Outcome addRegisters();
    Outcome addBackups();
    Outcome addMeasures();
    Outcome addProcessors();
    Outcome addRetention();

    void add(const QString &key, ReadinessRow row, int weight, qint64 seen, qint64 failing)
    {
        m_found.checks.append({.key = key, .row = row, .weight = weight, .seen = seen, .failing = failing});
    }
    /// Of what is not kept here.
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
    for (const auto step :
        {&ReadinessLook::addQuestions, &ReadinessLook::addPurposes, &ReadinessLook::addNeedless,
            &ReadinessLook::addLists, &ReadinessLook::addRegisters, &ReadinessLook::addMeasures,
            &ReadinessLook::addBackups, &ReadinessLook::addProcessors, &ReadinessLook::addRetention}) {
        if (auto added = (this->*step)(); !added)
            return added.error();
    }
    return tellWhenCounted();
}

/// Of a file too large to be counted at each look: the earliest day of what is told.
Result<Readiness> ReadinessLook::tellWhenCounted()
{
    const auto people = readiness_counted::people(m_connection, m_filingSystem);
    if (!people)
        return people.error();
    const auto isCountedApart = [&](const ReadinessCheck &check) {
        return check.key == readiness_needless::checkKey
            ? *people > readiness_needless::mostAtOnce
            : readiness_counted::keys().contains(check.key) && *people > readiness_counted::mostAtOnce;
    };
    for (const ReadinessCheck &check : std::as_const(m_found.checks)) {
        if (!isCountedApart(check))
            continue;
        const bool isFirst = !m_found.isCountedApart;
        m_found.isCountedApart = true;
        // No day is earlier than every other: never.
        m_found.countedOn = isFirst ? check.asOf : std::min(m_found.countedOn, check.asOf);
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
    for (const QString &key : {readiness_rule::purposesWhole, readiness_rule::interestsWeighed}) {
        qint64 seen = 0;
        qint64 failing = 0;
        for (const Purpose &purpose : *purposes) {
            if (!readiness_rule::isAsked(key, purpose, m_filingSystem))
                continue;
            ++seen;
            failing += readiness_rule::holds(key, purpose, m_moment.today) ? 0 : 1;
        }
        if (seen > 0 || key == readiness_rule::purposesWhole)
            add(key, ReadinessRow::Consent, 2, seen, failing);
    }
    return done;
}

/// Art. 5(1)(c) GDPR. A file too large to go through at once tells what was found when it last was.
Outcome ReadinessLook::addNeedless()
{
    auto found = readiness_needless::check(m_connection, m_filingSystem, m_moment.today);
    if (!found)
        return found.error();
    m_found.checks.append(*std::move(found));
    return done;
}

Outcome ReadinessLook::addLists()
{
    const auto ages = reconciliation_repository::ages(m_connection, m_filingSystem);
    if (!ages)
        return ages.error();
    if (!ages->ages.isEmpty())
        add(QStringLiteral("consent.lists-compared"), ReadinessRow::Consent, 2, ages->ages.size(),
            ages->dueAt(m_moment.now).size());
    return done;
}

Outcome ReadinessLook::addRegisters()
{
    const auto answers = readiness_registers::answers(m_connection, m_filingSystem, m_moment);
    if (!answers)
        return answers.error();
    for (const readiness_registers::Answer &answer : *answers)
        m_found.checks.append(answer.check);
    return done;
}

/// Art. 32(1)(d) GDPR: what was never tested is not shown to hold.
Outcome ReadinessLook::addMeasures()
{
    const auto standings =
        measure_repository::standings(m_connection, m_moment.today, QCoreApplication::applicationVersion());
    if (!standings)
        return standings.error();
    qint64 failing = 0;
    for (const MeasureStanding &standing : *standings)
        failing += readiness_rule::holds(standing) ? 0 : 1;
    add(readiness_rule::measuresTested, ReadinessRow::AccessAndBackups, 3, standings->size(), failing);
    return done;
}

Outcome ReadinessLook::addBackups()
{
    if (m_connection.isShared()) { // its administrator's, who keeps no record of them here
        addUnkept("backups.made", ReadinessRow::AccessAndBackups, 3);
        addUnkept("backups.restored", ReadinessRow::AccessAndBackups, 3);
        return done;
    }
    const auto standing = backup_outlook::standing(m_connection, m_moment.now);
    if (!standing)
        return standing.error();
    add(QStringLiteral("backups.made"), ReadinessRow::AccessAndBackups, 3,
        standing->newestVerifiedAge ? 1 : 0, standing->isNewestLate ? 1 : 0);
    add(QStringLiteral("backups.elsewhere"), ReadinessRow::AccessAndBackups, 1,
        standing->newestOffSiteAge ? 1 : 0, standing->isOffSiteLate ? 1 : 0);
    add(QStringLiteral("backups.restored"), ReadinessRow::AccessAndBackups, 3,
        standing->restoreTestAge ? 1 : 0, standing->isRestoreTestLate ? 1 : 0);
    return done;
}

Outcome ReadinessLook::addProcessors()
{
    const auto processors = processor_repository::all(m_connection);
    if (!processors)
        return processors.error();
    const auto terms = data_transfer_repository::terms(m_connection, m_moment.today);
    if (!terms)
        return terms.error();
    for (const auto &[key, weight] : readiness_rule::ofProcessors()) {
        qint64 seen = 0;
        qint64 failing = 0;
        for (const Processor &processor : *processors) {
            if (!readiness_rule::isAsked(key, processor))
                continue;
            ++seen;
            failing += readiness_rule::holds(key, processor, *terms) ? 0 : 1;
        }
        // Nobody has to have a certificate.
        if (seen > 0 || key != readiness_rule::certificatesValid)
            add(key, ReadinessRow::ProcessorChain, weight, seen, failing);
    }
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
    add(QStringLiteral("rights.rules"), ReadinessRow::Rights, 1, rules->size(), 0);
    add(QStringLiteral("rights.terms-kept"), ReadinessRow::Rights, 3, figures.total(),
        figures.people(RetentionState::TermOver));
    add(QStringLiteral("rights.terms-known"), ReadinessRow::Rights, 1, figures.total(),
        figures.people(RetentionState::StartUnknown) + figures.people(RetentionState::NoRule));
    return done;
}

} // namespace

namespace readiness_look {

Result<Readiness> look(Connection &connection, FilingSystem filingSystem, const Moment &moment)
{
    return ReadinessLook(connection, filingSystem, moment).look();
}

} // namespace readiness_look
