#pragma once

#include "app/base/stop_request.h"
#include "app/measures/measure.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

class QThreadPool;
struct ServiceContext;

/// The measures that protect the data and the evidence that they are tested (art. 32(1)(d) GDPR). What is
/// typed in words of one's own is refused with Invalid "text.national-number" where a national number stands
/// in it.
class Measures final
{
public:
    explicit Measures(const ServiceContext &context);
    ~Measures();

    /// How it stands with every test. For who may see the dashboards, and who keeps the measures.
    QFuture<Result<QList<MeasureStanding>>> standings(const Permit &permit) const;
    /// What was recorded of one of them, the newest first.
    QFuture<Result<QList<MeasureResult>>> results(
        const Permit &permit, MeasureKind kind, int limit = 200) const;

    /// When it is done next, and by whom. Errors of measure_rules::check().
    QFuture<Outcome> plan(const Permit &permit, const MeasurePlan &plan) const;
    /// What members did themselves; the program adds by when it was due, its version, who signs and when.
    /// Errors of measure_rules::check(); Refused "measure.by-program" for what the program measures by
    /// itself, unless it could not the last time.
    QFuture<Result<Id<MeasureResult>>> record(const Permit &permit, const MeasureResult &result) const;
    /// The deviation was put right on that day. NotFound "measure.unknown", Invalid "measure.closed-on"
    /// (before the test, or in the future), Refused "measure.nothing-open", Duplicate
    /// "measure.closed-already".
    QFuture<Outcome> close(const Permit &permit, Id<MeasureResult> id, QDate on) const;

    /// Measures now what the program can, all of it or one of them, and keeps what came of it as evidence. By
    /// who keeps the measures. Progress is how many of how many; stopped, what was measured until then is not
    /// kept.
    QFuture<Result<QList<MeasureResult>>> measure(const Permit &permit,
        std::optional<MeasureKind> only = std::nullopt, const StopRequest &stop = {}) const;
    /// The same of what is due today: for the nightly run, also by who may run it.
    QFuture<Result<QList<MeasureResult>>> measureDue(
        const Permit &permit, const StopRequest &stop = {}) const;

private:
    const ServiceContext &m_context;
    /// Where a measurement waits; the database threads have others to serve meanwhile.
    std::unique_ptr<QThreadPool> m_desk;
};
