#include "app/insights/readiness_counting.h"

#include "app/changes/service_context.h"
#include "app/insights/consent_dashboard_look.h"
#include "app/insights/figure_snapshot_taking.h"
#include "app/insights/readiness_look.h"
#include "app/retention/retention_count_repository.h"
#include "app/storage/looking.h"

#include <algorithm>

namespace {

/// Who asks meanwhile waits for one piece at most: some tenth of a second.
constexpr int peopleAPiece = 5'000;
/// What going through everybody is of the whole, in thousandths.
constexpr qint64 shareOfWalk = 900;
constexpr int wholeShare = 1'000;

Error countingStopped()
{
    return {Failure::Cancelled, QStringLiteral("figures.count")};
}

} // namespace

/// What a look at the dashboards gave.
struct ReadinessCounting::Looked
{
    RetentionFigures retention;
    ConsentFigures consents;
    Readiness readiness;
};

QFuture<Outcome> ReadinessCounting::begin(
    const ServiceContext &context, const Permit &permit, FilingSystem filingSystem, const StopRequest &stop)
{
    const std::shared_ptr<ReadinessCounting> counting(
        new ReadinessCounting(context, permit, filingSystem, stop));
    counting->m_promise.setProgressRange(0, wholeShare);
    const auto future = counting->m_promise.future();
    counting->read(&ReadinessCounting::mayCount);
    return future;
}

ReadinessCounting::ReadinessCounting(
    const ServiceContext &context, const Permit &permit, FilingSystem filingSystem, StopRequest stop)
    : m_context(context)
    , m_permit(permit)
    , m_filingSystem(filingSystem)
    , m_stop(std::move(stop))
    , m_left(readiness_counted::keys())
{
    m_promise.start();
}

ReadinessCounting::~ReadinessCounting()
{
    finish(countingStopped());
}

void ReadinessCounting::finish(const Outcome &outcome)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_promise.addResult(outcome);
    m_promise.finish();
}

Outcome ReadinessCounting::did(const Outcome &outcome)
{
    if (!outcome)
        finish(outcome);
    return outcome;
}

void ReadinessCounting::read(Step step)
{
    m_context.reader.ask([self = shared_from_this(), step](Connection &connection) -> Outcome {
        if (self->m_stop.isStopped())
            return self->did(countingStopped());
        if (auto stands = permitStands(connection, self->m_permit); !stands)
            return self->did(stands);
        return self->did(((*self).*step)(connection));
    });
}

void ReadinessCounting::write(Step step)
{
    m_context.writer.ask([self = shared_from_this(), step](Connection &connection) -> Outcome {
        if (self->m_stop.isStopped())
            return self->did(countingStopped());
        return self->did(((*self).*step)(connection));
    });
}

Outcome ReadinessCounting::mayCount(Connection &connection)
{
    if (auto allowed = m_permit.require(Operation::ViewDashboards, m_filingSystem); !allowed)
        return allowed;
    if (m_context.isReading)
        return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
    const auto people = readiness_counted::people(connection, m_filingSystem);
    if (!people)
        return people.error();
    m_people = *people;
    read(&ReadinessCounting::walkOn);
    return done;
}

Outcome ReadinessCounting::walkOn(Connection &connection)
{
    const QDate today = m_context.clock.today();
    auto gone = looking(connection, [&](Connection &line) {
        return readiness_needless::goOn(line, m_filingSystem, today, m_walk, peopleAPiece);
    });
    if (!gone)
        return gone;
    m_promise.setProgressValue(
        static_cast<int>(std::min(shareOfWalk, shareOfWalk * m_walk.people / std::max<qint64>(1, m_people))));
    read(m_walk.isDone ? &ReadinessCounting::countNext : &ReadinessCounting::walkOn);
    return done;
}

Outcome ReadinessCounting::countNext(Connection &connection)
{
    if (m_left.isEmpty()) {
        m_counts.insert(readiness_needless::kept(m_walk));
        write(&ReadinessCounting::keepCounts);
        return done;
    }
    const QString key = m_left.takeFirst();
    const auto asked = looking(connection, [&](Connection &line) -> Result<readiness_counted::Asked> {
        if (auto patient = line.allowLongStatements(); !patient)
            return patient.error();
        return readiness_counted::counted(line, m_filingSystem, key, m_context.clock.today());
    });
    if (!asked)
        return asked.error();
    m_counts.insert(readiness_counted::kept(key, *asked));
    read(&ReadinessCounting::countNext);
    return done;
}

Outcome ReadinessCounting::keepCounts(Connection &connection)
{
    if (auto kept = figure_snapshot_taking::keep(connection, m_filingSystem, m_context.clock, m_counts);
        !kept)
        return kept;
    read(&ReadinessCounting::look);
    return done;
}

Outcome ReadinessCounting::look(Connection &connection)
{
    const QDate today = m_context.clock.today();
    auto looked = looking(connection, [&](Connection &line) -> Outcome {
        const auto counts = retention_count_repository::all(line, m_filingSystem);
        if (!counts)
            return counts.error();
        const auto consents = consent_dashboard_look::figures(line, m_filingSystem, today);
        if (!consents)
            return consents.error();
        const auto readiness = readiness_look::look(line, m_filingSystem, {today, m_context.clock.now()});
        if (!readiness)
            return readiness.error();
        m_looked = std::make_unique<Looked>(Looked{retentionFigures(*counts, today), *consents, *readiness});
        return done;
    });
    if (!looked)
        return looked;
    write(&ReadinessCounting::keepFigures);
    return done;
}

Outcome ReadinessCounting::keepFigures(Connection &connection)
{
    using namespace figure_snapshot_taking;
    const Clock &clock = m_context.clock;
    if (auto kept = keep(connection, m_filingSystem, clock, m_looked->retention); !kept)
        return kept;
    if (auto kept = keep(connection, m_filingSystem, clock, m_looked->consents); !kept)
        return kept;
    if (auto kept = keep(connection, m_filingSystem, clock, m_looked->readiness); !kept)
        return kept;
    m_promise.setProgressValue(wholeShare);
    finish(done);
    return done;
}
