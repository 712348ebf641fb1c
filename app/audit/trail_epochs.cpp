#include "app/audit/trail_epochs.h"

#include "app/storage/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using sealed_trail_repository::NodesFrom;
using sealed_trail_repository::SealedRow;

namespace trail_epochs {

namespace {

Result<std::optional<EpochBeginning>> beginningOf(Connection &connection, const LogHead &head)
{
    const auto first = sealed_trail_repository::firstRow(connection, head);
    if (!first)
        return first.error();
    return *first ? epoch_entry::read((*first)->stored()) : std::nullopt;
}

Result<bool> isFirstOf(Connection &connection, const LogHead &head, const Digest &leaf, NodesFrom from)
{
    const auto proof =
        merkle::inclusionProof(0, head.size, sealed_trail_repository::nodes(connection, head.epoch, from));
    if (!proof)
        return proof.error();
    return merkle::includes(leaf, 0, head.size, *proof, head.root);
}

Result<bool> had(
    Connection &connection, const LogHead &epoch, quint64 size, const Digest &root, NodesFrom from)
{
    const auto found = merkle::rootAt(size, sealed_trail_repository::nodes(connection, epoch.epoch, from));
    if (!found)
        return found.error();
    return *found == root;
}

/// Asks the kept roots of subtrees first, and the leaves where those do not say yes. Hashes that are missing
/// prove nothing.
template <typename Ask>
Result<bool> either(const Ask &ask)
{
    for (const NodesFrom from : {NodesFrom::Kept, NodesFrom::Leaves}) {
        const Result<bool> answer = ask(from);
        if (!answer && answer.error().failure != Failure::Damaged)
            return answer;
        if (answer && *answer)
            return true;
    }
    return false;
}

} // namespace

Result<QList<LogHead>> chain(Connection &connection, const LogHead &newest)
{
    QList<LogHead> heads{newest};
    for (;;) {
        const auto beginning = beginningOf(connection, heads.constLast());
        if (!beginning)
            return beginning.error();
        if (!*beginning)
            return heads;
        heads.append((*beginning)->before);
    }
}

Result<bool> isRestored(Connection &connection, const LogHead &head)
{
    const auto first = sealed_trail_repository::firstRow(connection, head);
    if (!first)
        return first.error();
    if (head.size == 0 || !*first || !epoch_entry::read((*first)->stored()))
        return false;
    const Digest leaf = merkle::leafHash((*first)->header);
    return either([&](NodesFrom from) { return isFirstOf(connection, head, leaf, from); });
}

Result<std::optional<LogHead>> holding(
    Connection &connection, const QList<LogHead> &chain, quint64 size, const Digest &root)
{
    std::optional<LogHead> holder;
    const auto found = either([&](NodesFrom from) -> Result<bool> {
        for (const LogHead &epoch : chain) {
            const auto isThis =
                size > epoch.size ? Result<bool>(false) : had(connection, epoch, size, root, from);
            if (!isThis && isThis.error().failure != Failure::Damaged)
                return isThis;
            if (isThis && *isThis) {
                holder = epoch;
                return true;
            }
        }
        return false;
    });
    return found ? Result<std::optional<LogHead>>(holder) : Result<std::optional<LogHead>>(found.error());
}

Result<TrailReport> check(const QList<LogHead> &chain, const QList<LogHead> &known, const Rows &rows)
{
    TrailReport whole;
    quint64 before = 0;
    for (auto epoch = chain.crbegin(); epoch != chain.crend(); ++epoch) {
        QList<LogHead> seen = known;
        seen.removeIf(
            [&](const LogHead &head) { return head.vault != epoch->vault || head.epoch != epoch->epoch; });
        TrailCheck check(*epoch, seen);
        for (QFuture<Slice> asked = rows(*epoch, 0);;) {
            const Slice slice = asked.takeResult();
            if (!slice)
                return slice.error();
            if (slice->isEmpty())
                break;
            asked = rows(*epoch, slice->constLast().position);
            for (const SealedRow &row : *slice)
                check.next(row.stored());
        }
        TrailReport report = check.finish();
        if (report.finding && !whole.finding)
            whole.finding = TrailFinding{.kind = report.finding->kind,
                .first = before + report.finding->first,
                .last = before + report.finding->last};
        whole.entries += report.entries;
        whole.erasedDetails += report.erasedDetails;
        whole.stepsBackInTime += report.stepsBackInTime;
        whole.root = report.root;
        before += epoch->size;
    }
    return whole;
}

Result<std::optional<TrailFinding>> strays(Connection &connection, const QList<LogHead> &chain)
{
    struct Stored
    {
        quint64 epoch;
        TrailFinding finding;
    };
    auto stored = Sql(connection, "trail.epochs",
        u"SELECT epoch, MIN(position), MAX(position) FROM audit_entry GROUP BY epoch ORDER BY epoch"_s)
                      .list([](const Row &row) {
                          return Stored{quint64(row.integer(0)),
                              {.kind = TrailFinding::Kind::Added,
                                  .first = quint64(std::max<qint64>(row.integer(1), 1) - 1),
                                  .last = quint64(std::max<qint64>(row.integer(2), 1) - 1)}};
                      });
    if (!stored)
        return stored.error();
    for (const Stored &each : *stored) {
        const bool isTold = std::any_of(
            chain.begin(), chain.end(), [&](const LogHead &head) { return head.epoch == each.epoch; });
        if (!isTold)
            return std::optional(each.finding);
    }
    return std::optional<TrailFinding>();
}

quint64 sizeBefore(const QList<LogHead> &chain)
{
    quint64 size = 0;
    for (qsizetype at = 1; at < chain.size(); ++at)
        size += chain.at(at).size;
    return size;
}

} // namespace trail_epochs
