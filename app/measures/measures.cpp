#include "app/measures/measures.h"

#include "app/changes/service_context.h"
#include "app/contacts/written_texts.h"
#include "app/measures/measure_keeping.h"
#include "app/measures/measure_repository.h"
#include "app/measures/measuring.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <limits>

namespace {

using MeasureAnswer = Result<QList<MeasureResult>>;

Outcome maySeeMeasures(const Permit &permit)
{
    if (permit.mayAnywhere(Operation::KeepMeasures))
        return done;
    return permit.requireAnywhere(Operation::ViewDashboards);
}

QString toolVersion()
{
    const QString version = QCoreApplication::applicationVersion();
    return version.isNull() ? QStringLiteral("") : version;
}

Result<MeasureStanding> measureStandingNow(Connection &connection, MeasureKind kind, QDate today)
{
    const auto all = measure_repository::standings(connection, today, toolVersion());
    if (!all)
        return all.error();
    return *std::find_if(
        all->begin(), all->end(), [kind](const MeasureStanding &each) { return each.kind == kind; });
}

QJsonObject measureDetail(const MeasureResult &result)
{
    return {{QStringLiteral("outcome"), codeOf(result.outcome)},
        {QStringLiteral("done_on"), result.doneOn.toString(Qt::ISODate)},
        {QStringLiteral("measured"), result.isMeasured}};
}

Result<Id<MeasureResult>> keepMeasure(Change &change, const MeasureResult &result)
{
    const auto id = measure_repository::add(change.connection(), result);
    if (!id)
        return id;
    if (result.isDone()) {
        if (auto over = measure_repository::dropPlan(change.connection(), result.kind); !over)
            return over.error();
    }
    const auto noted = change.audit({.action = QStringLiteral("measure.record"),
        .objectKind = QStringLiteral("measure"),
        .objectRef = codeOf(result.kind),
        .detail = measureDetail(result)});
    return noted ? id : Result<Id<MeasureResult>>(noted.error());
}

/// A test is shown to whoever asks for evidence: of people it says how many.
Outcome checkMeasureWords(const MeasureResult &result)
{
    WrittenTexts written;
    written.add(QStringLiteral("executor"), result.executor);
    written.add(QStringLiteral("finding"), result.finding);
    written.add(QStringLiteral("deviation"), result.deviation);
    written.add(QStringLiteral("action"), result.action);
    written.add(QStringLiteral("evidence"), result.evidence);
    return written.checkOfOrganisations();
}

Outcome checkMeasureWords(Change &change, const MeasurePlan &plan)
{
    const auto standing = measureStandingNow(change.connection(), plan.kind, change.today());
    if (!standing)
        return standing.error();
    WrittenTexts written;
    written.add(
        QStringLiteral("executor"), plan.executor, standing->plan ? standing->plan->executor : QString());
    return written.checkOfOrganisations();
}

Result<Id<MeasureResult>> recordByHand(Change &change, MeasureResult result)
{
    if (auto allowed = change.permit().requireAnywhere(Operation::KeepMeasures); !allowed)
        return allowed.error();
    if (auto good = measure_rules::check(result, change.today()); !good)
        return good.error();
    if (ruleOf(result.kind).isMeasured) {
        const auto newest = measure_repository::results(change.connection(), result.kind, 1);
        if (!newest)
            return newest.error();
        if (newest->isEmpty() || newest->constFirst().isDone())
            return Error::refused("measure.by-program");
    }
    const auto standing = measureStandingNow(change.connection(), result.kind, change.today());
    if (!standing)
        return standing.error();
    result.dueOn = standing->dueOn;
    result.version = toolVersion();
    result.isMeasured = false;
    result.facts = {};
    result.signedBy = change.permit().staffRef();
    result.signedAt = change.now();
    return keepMeasure(change, result);
}

Outcome closeDeviation(Change &change, Id<MeasureResult> id, QDate on)
{
    if (auto allowed = change.permit().requireAnywhere(Operation::KeepMeasures); !allowed)
        return allowed;
    const auto found = measure_repository::find(change.connection(), id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("measure.unknown")};
    if ((*found)->deviation.isEmpty())
        return Error::refused("measure.nothing-open");
    if (!on.isValid() || on > change.today() || on < (*found)->doneOn)
        return Error{Failure::Invalid, QStringLiteral("measure.closed-on")};
    if (auto closed = measure_repository::close(change.connection(), id, on, change.permit().staffRef());
        !closed)
        return closed;
    return change.audit({.action = QStringLiteral("measure.close"),
        .objectKind = QStringLiteral("measure"),
        .objectRef = codeOf((*found)->kind),
        .detail = {{QStringLiteral("closed_on"), on.toString(Qt::ISODate)}}});
}

/// What came of a measurement, as it is kept.
MeasureResult measuredResult(const MeasureStanding &standing, const measuring::Measured &measured)
{
    return {.kind = standing.kind,
        .dueOn = standing.dueOn,
        .doneOn = measured.doneOn,
        .outcome = measured.outcome,
        .facts = measured.facts,
        .version = toolVersion(),
        .isMeasured = true};
}

/// The same evidence is not kept twice, nor every day that nothing could be measured.
Result<bool> isNewMeasurement(Connection &connection, const MeasureResult &result, QDate today)
{
    const auto newest = measure_repository::results(connection, result.kind, 1);
    if (!newest)
        return newest.error();
    if (newest->isEmpty())
        return true;
    const MeasureResult &last = newest->constFirst();
    if (!result.isDone())
        return last.isDone() || last.facts != result.facts;
    const bool isSame =
        last.doneOn == result.doneOn && last.outcome == result.outcome && last.facts == result.facts;
    // What was measured today is evidence of today, whatever stood there.
    return !isSame || (result.doneOn == today && last.version != result.version);
}

/// Nothing that was measured says anything new: no trace of it in the trail.
Error nothingMeasured()
{
    return Error{Failure::Refused, QStringLiteral("measure.nothing")};
}

MeasureAnswer keepMeasured(Change &change, QList<MeasureResult> results)
{
    bool isAny = false;
    for (MeasureResult &result : results) {
        result.signedBy = change.permit().staffRef();
        result.signedAt = change.now();
        const auto isNew = isNewMeasurement(change.connection(), result, change.today());
        if (!isNew)
            return isNew.error();
        if (!*isNew)
            continue;
        const auto id = keepMeasure(change, result);
        if (!id)
            return id.error();
        result.id = *id;
        isAny = true;
    }
    return isAny ? MeasureAnswer(results) : MeasureAnswer(nothingMeasured());
}

/// Measures these, one by one, and keeps them together.
class MeasureRun final
{
public:
    MeasureRun(const ServiceContext &context, Permit permit, StopRequest stop)
        : m_context(context), m_permit(std::move(permit)), m_stop(std::move(stop))
    {}

    template <typename Choose>
    MeasureAnswer run(QPromise<MeasureAnswer> &promise, Choose isWanted)
    {
        const auto standings =
            m_context
                .read(m_permit,
                    [today = m_context.clock.today()](Connection &connection) {
                        return measure_repository::standings(connection, today, toolVersion());
                    })
                .result();
        if (!standings)
            return standings.error();
        QList<MeasureStanding> wanted;
        for (const MeasureStanding &standing : *standings) {
            if (ruleOf(standing.kind).isMeasured && isWanted(standing))
                wanted.append(standing);
        }
        return measureAll(promise, wanted);
    }

private:
    /// What is damaged does not hold; what could not be looked at was not measured. The others are told all
    /// the same.
    measuring::Measured notHolding(const Error &error) const
    {
        return {.outcome =
                    error.failure == Failure::Damaged ? MeasureOutcome::Failed : MeasureOutcome::NotMeasured,
            .doneOn = m_context.clock.today(),
            .facts = {{QStringLiteral("failure"), error.what}}};
    }

    MeasureAnswer measureAll(QPromise<MeasureAnswer> &promise, const QList<MeasureStanding> &wanted)
    {
        promise.setProgressRange(0, int(wanted.size()));
        QList<MeasureResult> results;
        for (const MeasureStanding &standing : wanted) {
            if (m_stop.isStopped() || promise.isCanceled())
                return Error{Failure::Cancelled, QStringLiteral("measure.run")};
            const auto measured = measuring::measure(m_context, standing.kind, m_stop);
            if (!measured && measured.error().failure == Failure::Cancelled)
                return measured.error();
            results.append(measuredResult(standing, measured ? *measured : notHolding(measured.error())));
            promise.setProgressValue(int(results.size()));
        }
        if (results.isEmpty())
            return results;
        const auto kept =
            m_context.change(m_permit, [results](Change &change) { return keepMeasured(change, results); })
                .result();
        return !kept && kept.error().what == nothingMeasured().what ? MeasureAnswer(results) : kept;
    }

    const ServiceContext &m_context;
    Permit m_permit;
    StopRequest m_stop;
};

} // namespace

Measures::Measures(const ServiceContext &context)
    : m_context(context), m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

Measures::~Measures() = default;

QFuture<Result<QList<MeasureStanding>>> Measures::standings(const Permit &permit) const
{
    return m_context.read(permit,
        [permit, today = m_context.clock.today()](Connection &connection) -> Result<QList<MeasureStanding>> {
            if (auto allowed = maySeeMeasures(permit); !allowed)
                return allowed.error();
            return measure_repository::standings(connection, today, toolVersion());
        });
}

QFuture<Result<QList<MeasureResult>>> Measures::results(
    const Permit &permit, MeasureKind kind, int limit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<MeasureResult>> {
        if (auto allowed = maySeeMeasures(permit); !allowed)
            return allowed.error();
        return measure_repository::results(connection, kind, limit);
    });
}

QFuture<Outcome> Measures::plan(const Permit &permit, const MeasurePlan &plan) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = change.permit().requireAnywhere(Operation::KeepMeasures); !allowed)
            return allowed;
        if (auto good = measure_rules::check(plan, change.today()); !good)
            return good;
        if (auto clean = checkMeasureWords(change, plan); !clean)
            return clean;
        MeasurePlan kept = plan;
        kept.plannedBy = change.permit().staffRef();
        if (auto set = measure_repository::setPlan(change.connection(), kept); !set)
            return set;
        return change.audit({.action = QStringLiteral("measure.plan"),
            .objectKind = QStringLiteral("measure"),
            .objectRef = codeOf(plan.kind),
            .detail = {{QStringLiteral("planned_on"), plan.plannedOn.toString(Qt::ISODate)}}});
    });
}

QFuture<Result<Id<MeasureResult>>> Measures::record(const Permit &permit, const MeasureResult &result) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<MeasureResult>> {
        if (auto allowed = change.permit().requireAnywhere(Operation::KeepMeasures); !allowed)
            return allowed.error();
        // Only here: a review names its minutes as evidence, by digits that nobody typed.
        if (auto clean = checkMeasureWords(result); !clean)
            return clean.error();
        return recordByHand(change, result);
    });
}

QFuture<Outcome> Measures::close(const Permit &permit, Id<MeasureResult> id, QDate on) const
{
    return m_context.change(permit, [=](Change &change) { return closeDeviation(change, id, on); });
}

QFuture<Result<QList<MeasureResult>>> Measures::measure(
    const Permit &permit, std::optional<MeasureKind> only, const StopRequest &stop) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context](QPromise<MeasureAnswer> &promise) {
        if (auto allowed = permit.requireAnywhere(Operation::KeepMeasures); !allowed) {
            promise.addResult(allowed.error());
            return;
        }
        promise.addResult(MeasureRun(context, permit, stop).run(promise, [&](const MeasureStanding &each) {
            return !only || each.kind == *only;
        }));
    });
}

QFuture<Result<QList<MeasureResult>>> Measures::measureDue(
    const Permit &permit, const StopRequest &stop) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context](QPromise<MeasureAnswer> &promise) {
        const bool isAllowed =
            permit.mayAnywhere(Operation::KeepMeasures) || permit.mayAnywhere(Operation::HandleRequests);
        if (!isAllowed) {
            promise.addResult(permit.requireAnywhere(Operation::KeepMeasures).error());
            return;
        }
        promise.addResult(MeasureRun(context, permit, stop)
                              .run(promise, [today = context.clock.today()](const MeasureStanding &each) {
                                  return !each.last || each.dueOn <= today;
                              }));
    });
}

Result<Id<MeasureResult>> measure_keeping::record(Change &change, const MeasureResult &result)
{
    return recordByHand(change, result);
}

Outcome measure_keeping::closeAll(Change &change, MeasureKind kind, QDate on)
{
    const auto results =
        measure_repository::results(change.connection(), kind, std::numeric_limits<int>::max());
    if (!results)
        return results.error();
    for (const MeasureResult &result : *results) {
        if (!result.isOpen())
            continue;
        if (auto closed = closeDeviation(change, result.id, on); !closed)
            return closed;
    }
    return done;
}
