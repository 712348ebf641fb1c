#include "app/audit/trail_pin.h"

#include "app/audit/sealed_trail_repository.h"
#include "app/audit/strict_text.h"
#include "app/audit/trail_epochs.h"
#include "app/storage/connection.h"
#include "app/storage/file_key.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <tuple>

using namespace Qt::StringLiterals;
using sealed_trail_repository::NodesFrom;

namespace {

constexpr qsizetype bytesOfName = 8;

QDir pinsOfFiles()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/klantkluis/pins"_s};
}

QString folderOf(const Location &location)
{
    const QDir pins = pinsOfFiles();
    if (location.backend == Backend::Embedded)
        return pins.path();
    const QByteArray mark = sha256({location.target.toUtf8()}).view().first(bytesOfName).toByteArray();
    return pins.filePath(u"server-"_s + QString::fromLatin1(mark.toHex()));
}

Result<PinVerdict> verdictOn(
    Connection &connection, const std::optional<LogHead> &seen, const LogHead &head, NodesFrom from)
{
    const bool hasGrown =
        seen && seen->vault == head.vault && seen->epoch == head.epoch && seen->size < head.size;
    if (!hasGrown)
        return HeadPin::compare(seen, head);
    const auto proof = merkle::consistencyProof(
        seen->size, head.size, sealed_trail_repository::nodes(connection, head.epoch, from));
    if (!proof)
        return proof.error();
    return HeadPin::compare(seen, head, *proof);
}

/// The kept roots of subtrees are a shortcut that proves nothing: before anybody is alarmed, the leaves are
/// asked.
Result<PinVerdict> judged(Connection &connection, const std::optional<LogHead> &seen, const LogHead &head)
{
    const auto quick = verdictOn(connection, seen, head, NodesFrom::Kept);
    if (quick && *quick != PinVerdict::Forked)
        return quick;
    const auto slow = verdictOn(connection, seen, head, NodesFrom::Leaves);
    // Leaves that are missing prove nothing either, and what was seen is no longer there.
    if (!slow && slow.error().failure == Failure::Damaged)
        return PinVerdict::Forked;
    return slow;
}

} // namespace

TrailPin::TrailPin(const Location &location) : m_folder(folderOf(location))
{
    if (location.key)
        m_vault = location.key->vault().vault();
    m_desk.setMaxThreadCount(1);
}

TrailPin::~TrailPin()
{
    m_desk.waitForDone();
}

Result<std::optional<LogHead>> TrailPin::pinned() const
{
    if (m_vault)
        return HeadPin(m_folder, *m_vault).read();
    const QStringList files = QDir(m_folder).entryList({u"*.pin"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return std::optional<LogHead>();
    const auto log = strict_text::uuid(QFileInfo(files.constFirst()).completeBaseName().toLatin1());
    if (!log)
        return Error{Failure::Damaged, u"pin.file"_s};
    return HeadPin(m_folder, *log).read();
}

Result<std::optional<LogHead>> TrailPin::ofFile(const QUuid &vault)
{
    return HeadPin(pinsOfFiles().path(), vault).read();
}

Result<PinnedTrail> TrailPin::compared(Connection &connection)
{
    // In this order: what others add between the two makes the trail longer, never shorter than the pin.
    const auto seen = pinned();
    if (!seen)
        return seen.error();
    const auto end = sealed_trail_repository::ending(connection);
    if (!end)
        return end.error();
    PinnedTrail trail{.head = end->head, .lastPosition = end->lastPosition, .seen = *seen};
    if (m_vault && trail.head.vault != *m_vault) {
        trail.verdict = PinVerdict::Forked;
        return trail;
    }
    // Before its first entry a server has no log that could be named.
    if (trail.head.vault.isNull()) {
        trail.verdict = trail.seen ? PinVerdict::RolledBack : PinVerdict::NoPin;
        return trail;
    }
    const auto verdict = judged(connection, trail.seen, trail.head);
    if (!verdict)
        return verdict.error();
    trail.verdict = *verdict;
    if (trail.verdict == PinVerdict::NewEpoch) {
        const auto restored = trail_epochs::isRestored(connection, trail.head);
        if (!restored)
            return restored.error();
        trail.verdict = *restored ? PinVerdict::Restored : PinVerdict::NewEpoch;
    }
    const bool goesOn = trail.verdict == PinVerdict::NoPin || trail.verdict == PinVerdict::Grown ||
        trail.verdict == PinVerdict::Restored;
    if (goesOn)
        saw(trail.head);
    return trail;
}

Outcome TrailPin::check(Connection &connection)
{
    const auto trail = compared(connection);
    if (!trail)
        return trail.error();
    switch (trail->verdict) {
    case PinVerdict::RolledBack:
        if (trail->head.epoch != trail->seen->epoch)
            return Error{Failure::RolledBack, u"trail.before-restore"_s};
        return Error{Failure::RolledBack, u"trail.rolled-back"_s,
            {QString::number(trail->head.size), QString::number(trail->seen->size)}};
    case PinVerdict::Forked:
        return Error{Failure::RolledBack, u"trail.forked"_s};
    case PinVerdict::NewEpoch:
        return Error{Failure::RolledBack, u"trail.new-epoch"_s};
    case PinVerdict::NoPin:
    case PinVerdict::Same:
    case PinVerdict::Grown:
    case PinVerdict::Restored:
        break;
    }
    return done;
}

void TrailPin::saw(const LogHead &head)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting = head;
    if (m_isWriting)
        return;
    m_isWriting = true;
    m_desk.start([this] { writeWaiting(); });
}

void TrailPin::writeWaiting()
{
    for (;;) {
        LogHead head;
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_waiting) {
                m_isWriting = false;
                return;
            }
            head = *m_waiting;
            m_waiting.reset();
        }
        // A pin that cannot be written, or that another window has put further on, lags: that is allowed.
        std::ignore = HeadPin(m_folder, head.vault).advance(head);
    }
}
