#pragma once

#include "app/audit/merkle_tree.h"

#include <QHash>

#include <optional>
#include <utility>

class Connection;

/// Roots of subtrees of 2^8 and 2^16 leaves are kept: each proof then reads less than 256 hashes a level.
inline constexpr int keptTreeLevels[] = {8, 16};

/// The hashes of the trail's tree as they are stored, and what is made of them. Remembers both while it
/// lives: proofs to one end of the trail share most of what they are made of. Leaves never change; what is
/// not whole yet is read again.
class TreeHashes final
{
public:
    /// The connection must live as long.
    TreeHashes(Connection &connection, quint64 epoch) : m_connection(connection), m_epoch(epoch) {}

    /// The root of a complete subtree, from the roots of those of `base` that it is made of. Damaged
    /// "trail.nodes" where some are missing.
    Result<Digest> subtree(int base, int level, quint64 place);

private:
    using Place = std::pair<int, quint64>;
    using Block = QList<std::optional<Digest>>;

    Result<QList<Digest>> parts(int base, quint64 first, quint64 count);
    /// Of a block, by their places in it.
    Result<Block> read(int base, quint64 first, quint64 count) const;

    Connection &m_connection;
    quint64 m_epoch;
    QHash<Place, Block> m_blocks; ///< by level and place
    QHash<Place, Digest> m_roots;
};
