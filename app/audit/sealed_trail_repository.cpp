#include "app/audit/sealed_trail_repository.h"

#include "app/audit/audit_detail.h"
#include "app/audit/audit_leaf.h"
#include "app/audit/epoch_entry.h"
#include "app/audit/row_state.h"
#include "app/audit/strict_text.h"
#include "app/audit/tree_hashes.h"
#include "app/storage/sql.h"

#include <QMap>
#include <QUuid>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace sealed_trail_repository {

namespace {

Error damaged(const QString &what)
{
    return Error{Failure::Damaged, what};
}

/// The one row, as it is while this transaction holds it.
struct State
{
    QUuid log = {};
    quint64 epoch = 1;
    qint64 position = 0;
    /// Of the last entry that is stored; the same, unless somebody was at the tables.
    qint64 lastPosition = 0;
    MerkleTree tree = {};
    /// By the clock of who keeps the log; nothing in an embedded file, which has no other than the desk's.
    std::optional<Instant> now = std::nullopt;

    LogHead head() const { return {.vault = log, .epoch = epoch, .size = tree.size(), .root = tree.root()}; }
};

struct StateRow
{
    QByteArray log;
    qint64 epoch = 0;
    qint64 position = 0;
    QByteArray tree;
    qint64 lastPosition = 0;
    std::optional<Instant> now = std::nullopt;
};

enum class Reading { AsItIs, ToWrite };

Result<std::optional<State>> stored(Connection &connection, Reading reading)
{
    const bool isServer = connection.isShared();
    QString sql = u"SELECT log, epoch, position, tree, (SELECT MAX(position) FROM audit_entry)"_s;
    if (isServer)
        sql += u", (EXTRACT(EPOCH FROM clock_timestamp()) * 1000000)::bigint"_s;
    sql += u" FROM audit_state WHERE id = 1"_s;
    if (isServer && reading == Reading::ToWrite)
        sql += u" FOR UPDATE"_s;
    const auto row = Sql(connection, "trail.state", sql).first([=](const Row &found) {
        return StateRow{.log = found.text(0).toUtf8(),
            .epoch = found.integer(1),
            .position = found.integer(2),
            .tree = found.bytes(3),
            .lastPosition = found.integer(4),
            .now = isServer ? std::optional(found.instant(5)) : std::nullopt};
    });
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<State>();
    const auto tree = MerkleTree::restored((*row)->tree);
    const auto log = strict_text::uuid((*row)->log);
    if (!tree || !log || (*row)->epoch < 0)
        return damaged(u"trail.state"_s);
    return std::optional(State{.log = *log,
        .epoch = quint64((*row)->epoch),
        .position = (*row)->position,
        .lastPosition = (*row)->lastPosition,
        .tree = *tree,
        .now = (*row)->now});
}

Outcome keep(Connection &connection, const State &state)
{
    const auto kept = Sql(
        connection, "trail.state", u"UPDATE audit_state SET epoch = ?, position = ?, tree = ? WHERE id = 1"_s)
                          .bind(qint64(state.epoch))
                          .bind(state.position)
                          .bind(state.tree.saved())
                          .run();
    return kept ? Outcome(done) : Outcome(kept.error());
}

/// Keeps the roots of the subtrees that the last entry has completed.
Outcome keepNodes(Connection &connection, const State &state)
{
    int base = 0;
    for (const int level : keptTreeLevels) {
        const quint64 leaves = quint64(1) << level;
        if (state.tree.size() % leaves != 0)
            return done;
        const quint64 place = state.tree.size() / leaves - 1;
        const auto root = TreeHashes(connection, state.epoch).subtree(base, level, place);
        if (!root)
            return root.error();
        const auto kept = Sql(connection, "trail.nodes",
            u"INSERT INTO audit_node (epoch, level, place, hash) VALUES (?, ?, ?, ?)"_s)
                              .bind(qint64(state.epoch))
                              .bind(level)
                              .bind(qint64(place))
                              .bind(root->view().toByteArray())
                              .run();
        if (!kept)
            return kept.error();
        base = level;
    }
    return done;
}

/// How the rows that entries are about stand now, at the end of the change: those of requests are read for
/// all entries together.
class RowsNow final
{
public:
    static Result<RowsNow> of(Connection &connection, const QList<AuditEntry> &entries)
    {
        RowsNow rows;
        for (const FilingSystem filingSystem : allFilingSystems) {
            QStringList refs;
            for (const AuditEntry &entry : entries) {
                const auto row = row_state::changedBy(entry);
                if (row && row->table == row_state::Table::Request && row->filingSystem == filingSystem)
                    refs.append(row->ref);
            }
            refs.removeDuplicates();
            auto documents = row_state::requestDocuments(connection, filingSystem, refs);
            if (!documents)
                return documents.error();
            rows.m_requests.insert(filingSystem, *std::move(documents));
        }
        return rows;
    }

    /// Nothing where the entry is about none of these.
    Result<std::optional<Digest>> stateOf(
        Connection &connection, const AuditEntry &entry, const QByteArray &salt) const
    {
        const auto row = row_state::changedBy(entry);
        if (!row)
            return std::optional<Digest>();
        const auto document = row->table == row_state::Table::Request
            ? Result<QByteArray>(m_requests.value(row->filingSystem).value(row->ref))
            : row_state::document(connection, *row);
        if (!document)
            return document.error();
        return std::optional(row_state::digestOf(salt, *document));
    }

private:
    QMap<FilingSystem, QHash<QString, QByteArray>> m_requests;
};

/// Null, which is no bytes, where there is none.
QByteArray bytesOf(const std::optional<Digest> &digest)
{
    return digest ? digest->view().toByteArray() : QByteArray();
}

/// Entries of before there was a tree say nothing of how rows are now: `rows` is null.
Outcome append(Connection &connection, State &state, const AuditEntry &entry, const RowsNow *rows)
{
    const qint64 position = state.position + 1;
    const QByteArray detail = audit_detail::bytesOf(entry);
    const QByteArray salt = audit_leaf::newSalt();
    const auto commitment = audit_leaf::commitment(salt, detail);
    if (!commitment)
        return commitment.error();
    const auto left =
        rows ? rows->stateOf(connection, entry, salt) : Result<std::optional<Digest>>(std::nullopt);
    if (!left)
        return left.error();
    const Instant keptAt = state.now.value_or(entry.happenedAt);
    const auto actor = audit_leaf::actorFrom(entry.actor.toUtf8());
    if (!actor)
        return Error{Failure::Invalid, u"audit.actor"_s};
    const auto header = audit_leaf::headerBytes({.vault = state.log,
        .epoch = state.epoch,
        .sequence = state.tree.size(),
        .happenedAt = keptAt,
        .clientTime = entry.happenedAt,
        .actor = *actor,
        .action = entry.action,
        .objectKind = entry.objectKind,
        .objectRef = entry.objectRef,
        .requestRef = entry.requestRef,
        .filingSystem = entry.filingSystem ? quint64(*entry.filingSystem) : 0,
        .rowState = *left,
        .commitment = *commitment});
    if (!header)
        return header.error();
    const Digest hash = merkle::leafHash(*header);
    const auto added = Sql(connection, "audit.append",
        u"INSERT INTO audit_entry (position, epoch, sequence, happened_at, kept_at, actor, action, "
        "filing_system, object_kind, object_ref, request_ref, row_state, commitment, leaf_hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                           .bind(position)
                           .bind(qint64(state.epoch))
                           .bind(qint64(state.tree.size()))
                           .bind(entry.happenedAt)
                           .bind(keptAt)
                           .bind(entry.actor)
                           .bind(entry.action)
                           .bind(entry.filingSystem)
                           .bind(entry.objectKind)
                           .bind(entry.objectRef)
                           .bind(entry.requestRef)
                           .bind(bytesOf(*left))
                           .bind(commitment->view().toByteArray())
                           .bind(hash.view().toByteArray())
                           .run();
    if (!added)
        return added.error();
    const auto told = Sql(
        connection, "audit.append", u"INSERT INTO audit_detail (position, salt, detail) VALUES (?, ?, ?)"_s)
                          .bind(position)
                          .bind(salt)
                          .bind(detail)
                          .run();
    if (!told)
        return told.error();
    state.tree.append(hash);
    state.position = position;
    return keepNodes(connection, state);
}

/// What was written before there was a tree, in its order. A server's old positions had gaps; these have
/// none.
Outcome takeOver(Connection &connection, State &state)
{
    constexpr int atOnce = 5000;
    for (qint64 after = 0;;) {
        const auto old =
            Sql(connection, "audit.adopt",
                u"SELECT position, happened_at, actor, action, filing_system, object_kind, object_ref, "
                "request_ref, detail, computed_for FROM audit_entry_plain WHERE position > ? "
                "ORDER BY position LIMIT ?"_s)
                .bind(after)
                .bind(atOnce)
                .list([](const Row &row) {
                    return AuditEntry{.action = row.text(3),
                        .filingSystem = row.isNull(4) ? std::nullopt : std::optional(row.filingSystem(4)),
                        .objectKind = row.text(5),
                        .objectRef = row.text(6),
                        .requestRef = row.text(7),
                        .detail = audit_detail::objectIn(row.text(8).toUtf8()),
                        .position = row.integer(0),
                        .happenedAt = row.instant(1),
                        .actor = row.text(2),
                        .computedFor = row.day(9)};
                });
        if (!old)
            return old.error();
        if (old->isEmpty())
            break;
        for (const AuditEntry &entry : *old) {
            if (auto added = append(connection, state, entry, nullptr); !added)
                return added;
        }
        after = old->constLast().position;
    }
    const auto emptied = Sql(connection, "audit.adopt", u"DELETE FROM audit_entry_plain"_s).run();
    return emptied ? Outcome(done) : Outcome(emptied.error());
}

/// The state to write on; begins the log where there is none.
Result<State> held(Connection &connection)
{
    auto found = stored(connection, Reading::ToWrite);
    if (!found)
        return found.error();
    if (*found)
        return **found;
    const State fresh{.log = connection.isShared() ? QUuid::createUuid() : connection.vault()};
    // Whoever is second here waits for the first, and finds their row.
    const auto begun = Sql(connection, "trail.begin",
        u"INSERT INTO audit_state (id, log, epoch, position, tree) VALUES (1, ?, ?, 0, ?) "
        "ON CONFLICT (id) DO NOTHING"_s)
                           .bind(QString::fromLatin1(strict_text::spelled(fresh.log)))
                           .bind(qint64(fresh.epoch))
                           .bind(fresh.tree.saved())
                           .run();
    if (!begun)
        return begun.error();
    found = stored(connection, Reading::ToWrite);
    if (!found)
        return found.error();
    if (!*found)
        return damaged(u"trail.state"_s);
    State state = **found;
    if (*begun == 0)
        return state;
    // A log whose state was taken away does not begin anew.
    if (state.lastPosition > 0)
        return damaged(u"trail.state"_s);
    if (auto taken = takeOver(connection, state); !taken)
        return taken.error();
    return state;
}

} // namespace

Result<LogHead> seal(Connection &connection, const QList<AuditEntry> &entries)
{
    auto state = held(connection);
    if (!state)
        return state.error();
    const auto rows = RowsNow::of(connection, entries);
    if (!rows)
        return rows.error();
    for (const AuditEntry &entry : entries) {
        if (auto added = append(connection, *state, entry, &*rows); !added)
            return added.error();
    }
    if (auto kept = keep(connection, *state); !kept)
        return kept.error();
    return state->head();
}

Result<LogHead> beginEpoch(
    Connection &connection, const AuditEntry &first, const std::optional<LogHead> &seen)
{
    auto state = held(connection);
    if (!state)
        return state.error();
    AuditEntry entry = first;
    epoch_entry::tellIn(entry.detail, {.before = state->head(), .seen = seen});
    // Of two restores of one backup the second must not pass for the first.
    state->epoch = std::max(state->epoch, seen ? seen->epoch : 0) + 1;
    state->tree = MerkleTree();
    const auto rows = RowsNow::of(connection, {entry});
    if (!rows)
        return rows.error();
    if (auto added = append(connection, *state, entry, &*rows); !added)
        return added.error();
    if (auto kept = keep(connection, *state); !kept)
        return kept.error();
    return state->head();
}

Result<Ending> ending(Connection &connection)
{
    const auto found = stored(connection, Reading::AsItIs);
    if (!found)
        return found.error();
    const State state = found->value_or(State{.log = connection.vault()});
    return Ending{.head = state.head(), .lastPosition = state.lastPosition};
}

Result<LogHead> head(Connection &connection)
{
    const auto end = ending(connection);
    return end ? Result<LogHead>(end->head) : Result<LogHead>(end.error());
}

merkle::Nodes nodes(Connection &connection, quint64 epoch, NodesFrom from)
{
    return [hashes = std::make_shared<TreeHashes>(connection, epoch), from](int level, quint64 place) {
        int base = 0;
        for (const int kept : keptTreeLevels)
            base = from == NodesFrom::Kept && level >= kept ? kept : base;
        return hashes->subtree(base, level, place);
    };
}

} // namespace sealed_trail_repository
