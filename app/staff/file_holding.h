#pragma once

#include "app/base/clock.h"
#include "app/base/location.h"
#include "app/base/result.h"

#include <QFuture>
#include <QMutex>
#include <QString>
#include <QUuid>

#include <memory>
#include <optional>

class Connection;
class Permit;
struct FileHolder;
struct ServiceContext;

/// Somebody at another desk who asks for the file that is open here, as their signature proves.
struct ReleaseRequest
{
    QUuid number;
    /// Their display name.
    QString name;
    QString machine;
    Instant askedAt;
};

/// That this program has the embedded file open, as others see it: the note beside the file, and the
/// questions of those who wait for it. Does nothing on a server. The note goes when this does.
class FileHolding final
{
public:
    /// Outlives the threads of the context, which it asks only while they run.
    FileHolding(const ServiceContext &context, Location location, Clock clock, bool isReading);
    ~FileHolding();

    /// Leaves the note, for the member who opened the file, under their sign-in name until somebody is known
    /// in it. That a note cannot be written keeps nobody from their work.
    void begin();
    /// Another member works with it from now on.
    void heldBy(const Permit &permit);

    /// Who asks for the file. A note that is not signed by a member whose keys are certified, that asks for
    /// an earlier opening, or that was answered, is removed and not told.
    QFuture<Result<std::optional<ReleaseRequest>>> asked() const;
    /// "Not now", for the desk that waits.
    QFuture<Outcome> decline(const QUuid &number);

    /// Where a question would be left; empty on a server.
    QString askPath() const;

private:
    void hold(const QString &memberRef, const QString &name);
    Result<std::optional<ReleaseRequest>> read(Connection &connection) const;

    bool isOff() const { return m_isReading || m_location.backend == Backend::Server; }

    const ServiceContext &m_context;
    Location m_location;
    Clock m_clock;
    bool m_isReading;
    mutable QMutex m_mutex;
    std::unique_ptr<FileHolder> m_holder;
};
