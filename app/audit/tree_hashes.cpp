#include "app/audit/tree_hashes.h"

#include "app/storage/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// So many are read at once and remembered: all that a node of the next kept level is made of.
constexpr quint64 hashesOfBlock = 256;

} // namespace

Result<Digest> TreeHashes::subtree(int base, int level, quint64 place)
{
    const auto known = m_roots.constFind({level, place});
    if (known != m_roots.constEnd())
        return *known;
    const quint64 count = quint64(1) << (level - base);
    const auto found = parts(base, place * count, count);
    if (!found)
        return found.error();
    MerkleTree tree;
    for (const Digest &part : *found)
        tree.append(part);
    const Digest root = tree.root();
    m_roots.insert({level, place}, root);
    return root;
}

Result<QList<Digest>> TreeHashes::parts(int base, quint64 first, quint64 count)
{
    // A power of two of them, from a multiple of it on: they lie in one block, or are whole ones, which are
    // made into a root once and need not be remembered.
    const bool isOfBlock = count < hashesOfBlock;
    const Place block{base, first / hashesOfBlock};
    const quint64 from = isOfBlock ? block.second * hashesOfBlock : first;
    const auto there = [&](const Block &hashes) {
        const auto begin = hashes.cbegin() + qsizetype(first - from);
        return std::all_of(
            begin, begin + qsizetype(count), [](const auto &hash) { return hash.has_value(); });
    };
    Block hashes = isOfBlock ? m_blocks.value(block) : Block();
    if (hashes.isEmpty() || !there(hashes)) {
        auto read = this->read(base, from, isOfBlock ? hashesOfBlock : count);
        if (!read)
            return read.error();
        hashes = *std::move(read);
        if (isOfBlock)
            m_blocks.insert(block, hashes);
    }
    if (!there(hashes))
        return Error{Failure::Damaged, u"trail.nodes"_s};
    QList<Digest> found;
    found.reserve(qsizetype(count));
    for (quint64 at = first - from; at < first - from + count; ++at)
        found << *hashes.at(qsizetype(at));
    return found;
}

Result<TreeHashes::Block> TreeHashes::read(int base, quint64 first, quint64 count) const
{
    Sql sql(m_connection, "trail.nodes",
        base == 0 ? u"SELECT sequence, leaf_hash FROM audit_entry WHERE epoch = ? AND sequence >= ? AND "
                    "sequence < ?"_s
                  : u"SELECT place, hash FROM audit_node WHERE epoch = ? AND level = ? AND place >= ? AND "
                    "place < ?"_s);
    sql.bind(qint64(m_epoch));
    if (base > 0)
        sql.bind(base);
    Block hashes(qsizetype(count), std::nullopt);
    const auto read = sql.bind(qint64(first)).bind(qint64(first + count)).each([&](const Row &row) {
        hashes[row.integer(0) - qint64(first)] = Digest::from(row.bytes(1));
        return true;
    });
    return read ? Result<Block>(std::move(hashes)) : Result<Block>(read.error());
}
