#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/staff/permit.h"
#include "app/sweeping/sweep_report.h"

#include <QFuture>
#include <QList>

#include <memory>

class QThreadPool;
struct ServiceContext;

/// Runs over the terms: what has reached the end of its term becomes a proposal to erase, on which somebody
/// else decides. A run erases nothing.
class Sweeps final
{
public:
    explicit Sweeps(const ServiceContext &context);
    ~Sweeps();

    /// One run; needs the right to handle requests. Many people in several transactions, each whole: stopped
    /// between two, it answers Cancelled and what was proposed stands. Refused "sweep.clock-behind" and
    /// "sweep.clock-ahead" where the clock cannot be believed (clock_watch.h), unless whoever runs it says
    /// that the day is right. A report is kept of each, with why where it was stopped. Behind it the
    /// figures of the day are kept, for the trends, where whoever runs it may see them: where those fail or
    /// are stopped, the run came to its end all the same, and its report says so. Progress is how many of
    /// how many.
    QFuture<Result<SweepReport>> run(const Permit &permit, FilingSystem filingSystem, const SweepOrder &order,
        const StopRequest &stop = {}) const;
    /// The reports of the last runs, the newest first.
    QFuture<Result<QList<SweepReport>>> reports(
        const Permit &permit, FilingSystem filingSystem, int limit) const;
    /// Whether a day has passed since the last run that came to its end, and whoever asks may run one.
    QFuture<Result<bool>> isDue(const Permit &permit, FilingSystem filingSystem) const;

    /// How many proposals one run makes at most (security.md 63): the next one goes on with the rest.
    static constexpr int mostAtOnce = 5000;

private:
    const ServiceContext &m_context;
    /// Where a run waits for its slices; a database thread has others to serve meanwhile.
    std::unique_ptr<QThreadPool> m_desk;
};
