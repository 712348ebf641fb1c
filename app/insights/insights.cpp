#include "app/insights/insights.h"

#include "app/changes/service_context.h"
#include "app/contacts/archive_veil.h"
#include "app/insights/consent_dashboard_look.h"
#include "app/insights/consent_figure_repository.h"
#include "app/insights/figure_names.h"
#include "app/insights/figure_snapshot_repository.h"
#include "app/insights/figure_snapshot_taking.h"
#include "app/insights/people_figure_reader.h"
#include "app/insights/readiness_counting.h"
#include "app/insights/readiness_failing.h"
#include "app/insights/readiness_look.h"
#include "app/insights/readiness_needless.h"
#include "app/insights/readiness_rule.h"
#include "app/lists/archived_rows.h"
#include "app/retention/retention_due_repository.h"
#include "app/staff/refusals.h"
#include "app/storage/looking.h"

namespace {

using readiness_repository::Moment;

/// A year and the months that a chart begins with.
constexpr int trendMonths = 13;

Outcome mayLook(const Permit &permit, FilingSystem filingSystem, bool atPeople)
{
    if (auto allowed = permit.require(Operation::ViewDashboards, filingSystem); !allowed)
        return allowed;
    return atPeople ? permit.require(Operation::ViewContacts, filingSystem) : Outcome(done);
}

/// Takes the names out that the permit does not see.
Outcome coverFailing(Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today,
    QList<FailingRecord> &records)
{
    QList<Id<Contact>> contacts;
    for (const FailingRecord &record : std::as_const(records)) {
        if (record.kind == FailingRecord::Kind::Person)
            contacts.append(Id<Contact>(record.number));
    }
    const auto nameless = archive_veil::namelessAmong(connection, permit, filingSystem, today, contacts);
    if (!nameless)
        return nameless.error();
    for (FailingRecord &record : records) {
        if (record.kind != FailingRecord::Kind::Person || !nameless->contains(record.number))
            continue;
        record.isArchived = true;
        record.name.clear();
    }
    return done;
}

/// Keeps what was just counted, on the writing thread, if nobody did so today. Nobody waits for it, and a
/// file that cannot be written to now is not the worse for it.
template <typename Figures>
void keepOnce(const ServiceContext &context, FilingSystem filingSystem, const QString &beginning,
    const Figures &figures)
{
    if (context.isReading)
        return;
    context.writer.ask([=, clock = context.clock](Connection &connection) -> Outcome {
        const auto kept = figure_snapshot_taking::isKept(connection, filingSystem, clock, beginning);
        if (!kept)
            return kept.error();
        return *kept ? Outcome(done) : figure_snapshot_taking::keep(connection, filingSystem, clock, figures);
    });
}

} // namespace

QFuture<Result<Readiness>> Insights::readiness(const Permit &permit, FilingSystem filingSystem) const
{
    const Moment moment{m_context.clock.today(), m_context.clock.now()};
    return m_context.read(permit, [=, &context = m_context](Connection &connection) -> Result<Readiness> {
        if (auto allowed = mayLook(permit, filingSystem, false); !allowed)
            return allowed.error();
        const auto found = looking(
            connection, [&](Connection &line) { return readiness_look::look(line, filingSystem, moment); });
        if (found)
            keepOnce(context, filingSystem, figure_names::readinessBeginning, *found);
        return found;
    });
}

QFuture<Result<FailingRecords>> Insights::failing(
    const Permit &permit, FilingSystem filingSystem, const QString &check, int most) const
{
    const Moment moment{m_context.clock.today(), m_context.clock.now()};
    return m_context.read(permit, [=](Connection &connection) -> Result<FailingRecords> {
        const bool isOfPeople = check == readiness_needless::checkKey ||
            readiness_rule::failingPeople(check, moment.today).has_value();
        if (auto allowed = mayLook(permit, filingSystem, false); !allowed)
            return allowed.error();
        // Asked of whatever check is in front: who sees figures alone is told so, and tried nothing.
        const OnlyAsking toTell;
        if (auto allowed = mayLook(permit, filingSystem, isOfPeople); !allowed)
            return allowed.error();
        return looking(connection, [&](Connection &line) -> Result<FailingRecords> {
            auto found = readiness_failing::list(line, filingSystem, moment, check, most);
            if (!found)
                return found;
            if (auto covered = coverFailing(line, permit, filingSystem, moment.today, found->records);
                !covered)
                return covered.error();
            return found;
        });
    });
}

QFuture<Result<ConsentFigures>> Insights::consents(const Permit &permit, FilingSystem filingSystem) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(
        permit, [=, &context = m_context](Connection &connection) -> Result<ConsentFigures> {
            if (auto allowed = mayLook(permit, filingSystem, false); !allowed)
                return allowed.error();
            const auto found = looking(connection,
                [&](Connection &line) { return consent_dashboard_look::figures(line, filingSystem, today); });
            if (found)
                keepOnce(context, filingSystem, figure_names::consentBeginning, *found);
            return found;
        });
}

QFuture<Result<QList<ConsentMonth>>> Insights::consentMonths(
    const Permit &permit, FilingSystem filingSystem, Id<Purpose> purpose) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<ConsentMonth>> {
        if (auto allowed = mayLook(permit, filingSystem, false); !allowed)
            return allowed.error();
        return looking(connection, [&](Connection &line) {
            return consent_figure_repository::months(line, filingSystem, purpose, today);
        });
    });
}

QFuture<Result<PeopleBehind>> Insights::behind(
    const Permit &permit, FilingSystem filingSystem, const PeopleFigure &figure, int most) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<PeopleBehind> {
        if (auto allowed = mayLook(permit, filingSystem, true); !allowed)
            return allowed.error();
        return looking(connection, [&](Connection &line) -> Result<PeopleBehind> {
            auto behind = people_figure_reader::people(line, filingSystem, figure, today, most);
            if (!behind)
                return behind;
            if (auto covered = archived_rows::cover(line, permit, filingSystem, today, behind->rows);
                !covered)
                return covered.error();
            return behind;
        });
    });
}

QFuture<Result<QList<Id<Contact>>>> Insights::contactsBehind(
    const Permit &permit, FilingSystem filingSystem, const PeopleFigure &figure) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<Id<Contact>>> {
        if (auto allowed = mayLook(permit, filingSystem, true); !allowed)
            return allowed.error();
        return people_figure_reader::contacts(connection, filingSystem, figure, today);
    });
}

QFuture<Result<FigureTrend>> Insights::trend(
    const Permit &permit, FilingSystem filingSystem, const QString &beginning) const
{
    const QDate today = m_context.clock.today();
    // Behind what was counted just now and is still to be kept (keepOnce).
    DatabaseThread &thread = m_context.isReading ? m_context.reader : m_context.writer;
    return thread.ask([=](Connection &connection) -> Result<FigureTrend> {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        if (auto allowed = mayLook(permit, filingSystem, false); !allowed)
            return allowed.error();
        const auto rules = retention_due_repository::rulesInForce(connection);
        if (!rules)
            return rules.error();
        const auto kept = figure_snapshot_repository::since(
            connection, filingSystem, beginning, today.addMonths(-trendMonths));
        if (!kept)
            return kept.error();
        return monthlyTrend(*kept, today, figure_snapshot_taking::rulesMark(*rules));
    });
}

QFuture<Outcome> Insights::keepSnapshot(
    const Permit &permit, FilingSystem filingSystem, const StopRequest &stop) const
{
    return ReadinessCounting::begin(m_context, permit, filingSystem, stop);
}
