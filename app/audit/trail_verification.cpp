#include "app/audit/trail_verification.h"

#include "app/audit/checkpoint_signing.h"
#include "app/audit/sealed_trail_repository.h"
#include "app/audit/trail_epochs.h"
#include "app/audit/trail_pin.h"
#include "app/changes/service_context.h"
#include "app/law/holidays.h"
#include "app/requests/decision_document.h"
#include "app/requests/decision_heads.h"
#include "app/storage/file_key.h"
#include "app/vault/vault_file.h"

#include <QSet>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

constexpr int slice = 4000;

/// How the trail stands when the work begins: what is added from then on is left for another time.
struct Beginning
{
    PinnedTrail trail = {};
    QList<LogHead> chain = {};
    QList<sealed_trail_repository::StoredCheckpoint> checkpoints = {};
    QList<LogHead> decisions = {};
    std::optional<DecisionFinding> forged = std::nullopt;
};

/// `vouchers` of an embedded file; on a server members have no keys, and none is signed.
Result<Beginning> beginning(Connection &connection, TrailPin &pin, const std::optional<Vouchers> &vouchers)
{
    // In this order: a head that is written down meanwhile would lie behind the end.
    auto checkpoints = sealed_trail_repository::checkpoints(connection);
    if (!checkpoints)
        return checkpoints.error();
    const auto decided = vouchers ? decision_check::look(connection, *vouchers)
                                  : Result<decision_check::Looked>(decision_check::Looked());
    if (!decided)
        return decided.error();
    const auto trail = pin.compared(connection);
    if (!trail)
        return trail.error();
    auto chain = trail_epochs::chain(connection, trail->head);
    if (!chain)
        return chain.error();
    auto decisions = decision_heads::inEpochs(connection, decided->genuine, *chain);
    if (!decisions)
        return decisions.error();
    return Beginning{.trail = *trail,
        .chain = *std::move(chain),
        .checkpoints = *std::move(checkpoints),
        .decisions = *std::move(decisions),
        .forged = decided->finding};
}

Result<std::optional<Vouchers>> vouchersOf(const ServiceContext &context)
{
    if (context.shared)
        return std::optional<Vouchers>();
    auto vouchers = vault_file::vouchers(context.location.target, context.location.key->vault());
    return vouchers ? Result<std::optional<Vouchers>>(*std::move(vouchers))
                    : Result<std::optional<Vouchers>>(vouchers.error());
}

enum class NoteStanding { Signed, Unknown, Forged };

struct Signatures
{
    NoteStanding standing = NoteStanding::Unknown;
    /// Different members among the signers.
    qsizetype members = 0;
};

/// On a server members have no keys yet: there a note without a signature is what is stored. In a file it is
/// signed, if only by somebody who left.
Signatures signaturesOf(const QByteArray &note, const QList<NoteKey> &keys, bool isServer)
{
    const auto verified = verifiedCheckpoint(note, keys);
    if (verified)
        return {
            NoteStanding::Signed, QSet<QString>(verified->signedBy.begin(), verified->signedBy.end()).size()};
    const bool isOfSomebodyUnknown = verified.error() == Error{Failure::NotFound, u"note.signature"_s};
    const bool isForged = verified.error() == Error{Failure::Damaged, u"note.signature"_s};
    return {
        isForged || (!isServer && !isOfSomebodyUnknown) ? NoteStanding::Forged : NoteStanding::Unknown, 0};
}

/// Whether a working day (domain.md 3) began and ended between these moments.
bool hasWorkingDayBetween(Instant from, Instant to)
{
    const QDate last = to.toLocal().date();
    QDate day = from.toLocal().date().addDays(1);
    while (day < last && isNonWorking(day, HolidayMode::Core))
        day = day.addDays(1);
    return day < last;
}

/// Since the last cosignature, or where there is none since the first head that was written down.
bool isCosignatureDue(
    const Beginning &start, const QList<NoteKey> &members, const TrailVerdict &verdict, Instant now)
{
    if (members.size() < 2 || start.checkpoints.isEmpty())
        return false;
    const auto first = std::min_element(start.checkpoints.begin(), start.checkpoints.end(),
        [](const auto &one, const auto &other) { return one.madeAt < other.madeAt; });
    return hasWorkingDayBetween(verdict.cosignedAt.value_or(first->madeAt), now);
}

/// A restore goes back to its backup, and its first entry tells so: what this desk saw after that backup is
/// no longer there. Its pin may still name it, since it is written a moment later.
bool isGivenUp(const LogHead &seen, const Beginning &start)
{
    return start.trail.verdict == PinVerdict::Restored &&
        std::any_of(start.chain.begin(), start.chain.end(), [&](const LogHead &epoch) {
            return epoch.vault == seen.vault && epoch.epoch == seen.epoch && epoch.size < seen.size;
        });
}

/// Heads that the entries are held against: what this desk saw, what approvers signed, and what was written
/// down.
QList<LogHead> knownHeads(
    const Beginning &start, const QList<NoteKey> &keys, bool isServer, TrailVerdict &verdict)
{
    QList<LogHead> heads = start.decisions;
    const auto &seen = start.trail.seen;
    if (seen && !isGivenUp(*seen, start))
        heads.append(*seen);
    const auto isToldOf = [&start](const LogHead &head) {
        return std::any_of(start.chain.begin(), start.chain.end(),
            [&](const LogHead &epoch) { return head.vault == epoch.vault && head.epoch == epoch.epoch; });
    };
    for (const auto &stored : start.checkpoints) {
        const auto checkpoint = checkpoint_signing::checkpointIn(stored.note);
        const auto [standing, members] = signaturesOf(stored.note, keys, isServer);
        const bool isAsStored = checkpoint && checkpoint->head.size == stored.size &&
            checkpoint->head.epoch == stored.epoch && isToldOf(checkpoint->head);
        if (!isAsStored || standing == NoteStanding::Forged) {
            verdict.hasForgedCheckpoint = true;
            continue;
        }
        verdict.signedCheckpoints += standing == NoteStanding::Signed ? 1 : 0;
        ++verdict.checkpoints;
        if (members > 1)
            verdict.cosignedAt = std::max(verdict.cosignedAt.value_or(stored.madeAt), stored.madeAt);
        heads.append(checkpoint->head);
    }
    return heads;
}

/// The next slice, also held against the rows that it tells of.
trail_epochs::Slice seenRows(
    Connection &connection, RowStateCheck &rowStates, const LogHead &epoch, qint64 after, qint64 last)
{
    auto rows = sealed_trail_repository::rows(connection, epoch, after, last, slice);
    if (!rows)
        return rows;
    if (const auto looked = rowStates.look(connection, *rows); !looked)
        return looked.error();
    return rows;
}

} // namespace

std::optional<TrailFinding> TrailVerdict::finding() const
{
    using Kind = TrailFinding::Kind;
    if (report.finding)
        return report.finding;
    const quint64 size = before + head.size;
    const quint64 last = size > 0 ? size - 1 : 0;
    if (pin == PinVerdict::RolledBack) {
        const bool isOfThisEpoch = seen && seen->epoch == head.epoch;
        return TrailFinding{
            .kind = Kind::RolledBack, .first = size, .last = isOfThisEpoch ? before + seen->size - 1 : size};
    }
    // Of a log of another name, or counted anew, nothing can be told that is the same.
    if (pin == PinVerdict::Forked || pin == PinVerdict::NewEpoch)
        return TrailFinding{.kind = Kind::Forked, .first = 0, .last = last};
    return std::nullopt;
}

bool TrailVerdict::hasForgedRestore() const
{
    return std::any_of(
        restores.begin(), restores.end(), [](const RestoreStanding &each) { return each.isForged; });
}

const RestoreStanding *TrailVerdict::unsignedRestore() const
{
    const auto owing = std::find_if(
        restores.crbegin(), restores.crend(), [](const RestoreStanding &each) { return each.owed() > 0; });
    return owing == restores.crend() ? nullptr : &*owing;
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
    const auto vouchers = vouchersOf(context);
    if (!vouchers)
        return vouchers.error();
    const auto start =
        context.read([&](Connection &connection) { return beginning(connection, pin, *vouchers); }).result();
    if (!start)
        return start.error();
    const auto keys = checkpoint_signing::knownKeys(context);
    if (!keys)
        return keys.error();
    TrailVerdict verdict{.head = start->trail.head,
        .before = trail_epochs::sizeBefore(start->chain),
        .seen = start->trail.seen,
        .pin = start->trail.verdict,
        .decision = start->forged};
    const QList<LogHead> known = knownHeads(*start, *keys, context.shared, verdict);
    const auto members = checkpoint_signing::memberKeys(context);
    if (!members)
        return members.error();
    verdict.isCosignatureDue = isCosignatureDue(*start, *members, verdict, context.clock.now());
    const quint64 all = verdict.before + verdict.head.size;
    std::atomic<quint64> looked = 0;
    RowStateCheck rowStates;
    auto report = trail_epochs::check(start->chain, known, [&](const LogHead &epoch, qint64 after) {
        if (!progress(looked, all))
            return QtFuture::makeReadyFuture(
                trail_epochs::Slice(Error{Failure::Cancelled, u"trail.verify"_s}));
        return context.read(
            [&rowStates, &looked, epoch, after, last = start->trail.lastPosition](Connection &connection) {
                auto rows = seenRows(connection, rowStates, epoch, after, last);
                looked += rows ? quint64(rows->size()) : 0;
                return rows;
            });
    });
    if (!report)
        return report.error();
    const auto strays = context
                            .read([chain = start->chain](Connection &connection) {
                                return trail_epochs::strays(connection, chain);
                            })
                            .result();
    if (!strays)
        return strays.error();
    const auto row =
        context.read([&rowStates](Connection &connection) { return rowStates.finish(connection); }).result();
    if (!row)
        return row.error();
    verdict.row = *row;
    auto signedFor = restore_standing::of(context);
    if (!signedFor)
        return signedFor.error();
    verdict.restores = std::move(signedFor->restores);
    if (const RestoreStanding *owing = verdict.unsignedRestore())
        verdict.isSecondThere = restore_standing::isSecondThere(*owing, signedFor->members);
    verdict.report = *std::move(report);
    if (!verdict.report.finding)
        verdict.report.finding = *strays;
    return verdict;
}

} // namespace trail_verification
