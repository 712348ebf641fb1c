#pragma once

#include "app/audit/head_pin.h"
#include "app/base/location.h"
#include "app/base/result.h"

#include <QThreadPool>

#include <mutex>
#include <optional>

class Connection;

/// How the trail of a customer file compares with what this desk saw of it.
struct PinnedTrail
{
    LogHead head = {};
    /// sealed_trail_repository::Ending, read together with the head.
    qint64 lastPosition = 0;
    std::optional<LogHead> seen = std::nullopt;
    PinVerdict verdict = PinVerdict::NoPin;
};

/// Remembers in the user's profile how the trail of this customer file ended, and knows it again
/// (security.md 4.5.4). Written after commits, a moment later and each time but once for all that came
/// meanwhile: it may lag, and never leads.
class TrailPin final
{
public:
    explicit TrailPin(const Location &location);
    /// Waits until what was seen last is written.
    ~TrailPin();

    TrailPin(const TrailPin &) = delete;
    TrailPin &operator=(const TrailPin &) = delete;

    /// Compares, and remembers the head where it goes on from what was seen, or from a restore that its first
    /// entry tells of. Damaged "pin.file" and "trail.state", Unavailable "pin.file".
    Result<PinnedTrail> compared(Connection &connection);
    /// RolledBack "trail.rolled-back" with how many entries there are and how many there were,
    /// "trail.before-restore", "trail.forked", "trail.new-epoch"; else as compared().
    Outcome check(Connection &connection);

    /// What this desk saw of an embedded file, which need not be there any more. Errors as compared().
    static Result<std::optional<LogHead>> ofFile(const QUuid &vault);

    /// After a commit, from any thread.
    void saw(const LogHead &head);

    /// Where the pins of this place are: of a file by its UUID among all others, of a server in a folder of
    /// its own, so that another log in its place does not pass for one that was never seen.
    QString folder() const { return m_folder; }

private:
    Result<std::optional<LogHead>> pinned() const;
    void writeWaiting();

    std::optional<QUuid> m_vault; ///< of an embedded file
    QString m_folder;
    std::mutex m_mutex;
    std::optional<LogHead> m_waiting;
    bool m_isWriting = false;
    QThreadPool m_desk;
};
