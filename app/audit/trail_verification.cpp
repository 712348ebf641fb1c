#include "app/audit/trail_verification.h"

#include "app/audit/checkpoint_signing.h"
#include "app/audit/sealed_trail_repository.h"
#include "app/audit/trail_pin.h"
#include "app/changes/service_context.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int slice = 4000;

/// How the trail stands when the work begins: what is added from then on is left for another time.
struct Beginning
{
    PinnedTrail trail = {};
    QList<sealed_trail_repository::StoredCheckpoint> checkpoints = {};
};

Result<Beginning> beginning(Connection &connection, TrailPin &pin)
{
    // In this order: a head that is written down meanwhile would lie behind the end.
    auto checkpoints = sealed_trail_repository::checkpoints(connection);
    if (!checkpoints)
        return checkpoints.error();
    const auto trail = pin.compared(connection);
    if (!trail)
        return trail.error();
    return Beginning{.trail = *trail, .checkpoints = *std::move(checkpoints)};
}

/// Heads that the entries are held against: what this desk saw, and what was written down.
QList<LogHead> knownHeads(const Beginning &start, const QList<NoteKey> &keys, TrailVerdict &verdict)
{
    QList<LogHead> heads;
    const auto belongs = [&start](const LogHead &head) {
        return head.vault == start.trail.head.vault && head.epoch == start.trail.head.epoch;
    };
    if (start.trail.seen && belongs(*start.trail.seen))
        heads.append(*start.trail.seen);
    for (const auto &stored : start.checkpoints) {
        if (stored.epoch != start.trail.head.epoch)
            continue;
        const auto checkpoint = checkpoint_signing::checkpointIn(stored.note);
        if (!checkpoint || !belongs(checkpoint->head) || checkpoint->head.size != stored.size) {
            verdict.hasForgedCheckpoint = true;
            continue;
        }
        const auto verified = verifiedCheckpoint(stored.note, keys);
        if (verified)
            ++verdict.signedCheckpoints;
        else if (verified.error() == Error{Failure::Damaged, u"note.signature"_s})
            verdict.hasForgedCheckpoint = true;
        ++verdict.checkpoints;
        heads.append(checkpoint->head);
    }
    return heads;
}

} // namespace

std::optional<TrailFinding> TrailVerdict::finding() const
{
    using Kind = TrailFinding::Kind;
    if (report.finding)
        return report.finding;
    const quint64 last = head.size > 0 ? head.size - 1 : 0;
    if (pin == PinVerdict::RolledBack)
        return TrailFinding{
            .kind = Kind::RolledBack, .first = head.size, .last = seen ? seen->size - 1 : last};
    // Of a log of another name, or counted anew, nothing can be told that is the same.
    if (pin == PinVerdict::Forked || pin == PinVerdict::NewEpoch)
        return TrailFinding{.kind = Kind::Forked, .first = 0, .last = last};
    return std::nullopt;
}

bool TrailVerdict::isRolledBack() const
{
    const auto found = finding();
    return found &&
        (found->kind == TrailFinding::Kind::RolledBack || found->kind == TrailFinding::Kind::Forked);
}

namespace trail_verification {

Result<TrailVerdict> verify(const ServiceContext &context, TrailPin &pin, const Progress &progress)
{
    const auto start =
        context.read([&pin](Connection &connection) { return beginning(connection, pin); }).result();
    if (!start)
        return start.error();
    const auto keys = checkpoint_signing::knownKeys(context);
    if (!keys)
        return keys.error();
    const LogHead head = start->trail.head;
    TrailVerdict verdict{.head = head, .seen = start->trail.seen, .pin = start->trail.verdict};
    TrailCheck check(head, knownHeads(*start, *keys, verdict));
    quint64 seen = 0;
    for (qint64 after = 0;;) {
        if (!progress(seen, head.size))
            return Error{Failure::Cancelled, u"trail.verify"_s};
        const auto rows = context
                              .read([head, after, last = start->trail.lastPosition](Connection &connection) {
                                  return sealed_trail_repository::rows(connection, head, after, last, slice);
                              })
                              .result();
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            break;
        for (const auto &row : *rows)
            check.next(row.stored());
        seen += quint64(rows->size());
        after = rows->constLast().position;
    }
    verdict.report = check.finish();
    return verdict;
}

} // namespace trail_verification
