#pragma once

#include "app/base/stop_request.h"
#include "app/insights/readiness_counted.h"
#include "app/insights/readiness_needless.h"
#include "app/retention/retention_figures.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

class Connection;
struct ConsentFigures;
struct ServiceContext;

/// Counts all that trends are made of, and what readiness tells of a large file, and keeps it as of today.
/// Read piece by piece on the reading thread, so that pages which ask meanwhile come in between; the writing
/// thread is only asked to keep the figures.
class ReadinessCounting final : public std::enable_shared_from_this<ReadinessCounting>
{
public:
    /// Progress is in thousandths; stopped, or left behind by a file that closes, it answers Cancelled
    /// "figures.count" and keeps nothing.
    static QFuture<Outcome> begin(const ServiceContext &context, const Permit &permit,
        FilingSystem filingSystem, const StopRequest &stop);
    ~ReadinessCounting();

    ReadinessCounting(const ReadinessCounting &) = delete;
    ReadinessCounting &operator=(const ReadinessCounting &) = delete;

private:
    using Step = Outcome (ReadinessCounting::*)(Connection &);

    ReadinessCounting(
        const ServiceContext &context, const Permit &permit, FilingSystem filingSystem, StopRequest stop);

    void read(Step step);
    void write(Step step);
    Outcome did(const Outcome &outcome);
    void finish(const Outcome &outcome);

    Outcome mayCount(Connection &connection);
    Outcome walkOn(Connection &connection);
    Outcome countNext(Connection &connection);
    Outcome keepCounts(Connection &connection);
    Outcome look(Connection &connection);
    Outcome keepFigures(Connection &connection);

    struct Looked;

    const ServiceContext &m_context;
    Permit m_permit;
    FilingSystem m_filingSystem;
    StopRequest m_stop;
    QPromise<Outcome> m_promise;
    bool m_isFinished = false;
    qint64 m_people = 0;
    readiness_needless::Walk m_walk;
    QStringList m_left;
    QHash<QString, qint64> m_counts;
    std::unique_ptr<Looked> m_looked;
};
