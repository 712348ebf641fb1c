#pragma once

#include "app/staff/refusals.h"

#include <QFuture>
#include <QMap>

#include <mutex>
#include <tuple>

struct ServiceContext;

/// Writes into the trail what members tried without having the right to (domain.md 10.2): each operation of a
/// member and filing system at once, and within the same hour no more of it than how often it came back,
/// with the next entry or when the file is closed. So nobody fills the trail by trying.
class RefusalNotes final
{
public:
    explicit RefusalNotes(const ServiceContext &context);
    ~RefusalNotes();

    RefusalNotes(const RefusalNotes &) = delete;
    RefusalNotes &operator=(const RefusalNotes &) = delete;

private:
    /// Member, operation, filing system or 0.
    using What = std::tuple<QString, Operation, int>;
    struct Tally
    {
        Refusal latest;
        qint64 hour = 0;
        int unwritten = 0;
    };

    void hear(const Refusal &refusal);
    void write(const Tally &tally);

    const ServiceContext &m_context;
    std::mutex m_mutex;
    QMap<What, Tally> m_tallies;
    QFuture<Outcome> m_written;
    /// Ends first: nothing is heard any more when the rest is written.
    std::optional<RefusalListener> m_listener;
};
