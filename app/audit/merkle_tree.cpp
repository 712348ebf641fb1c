#include "app/audit/merkle_tree.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned char leafPrefix = 0;
constexpr unsigned char nodePrefix = 1;

QByteArrayView viewOf(const unsigned char &byte)
{
    return {&byte, 1};
}

/// The largest power of two below `size`, which is 2 or more: where RFC 9162 splits a tree.
quint64 splitOf(quint64 size)
{
    return std::bit_floor(size - 1);
}

/// Of the leaves from `begin`, which is a multiple of the subtree it lies in, as every left side of a split
/// is.
Result<Digest> rangeRoot(quint64 begin, quint64 size, const merkle::Nodes &nodes)
{
    if (std::has_single_bit(size))
        return nodes(std::countr_zero(size), begin / size);
    const quint64 split = splitOf(size);
    auto left = rangeRoot(begin, split, nodes);
    if (!left)
        return left;
    auto right = rangeRoot(begin + split, size - split, nodes);
    if (!right)
        return right;
    return merkle::nodeHash(*left, *right);
}

/// The way from a node up to the root (RFC 9162 2.1.3.2 and 2.1.4.2): its place on its level, and that of the
/// last node there.
struct Climb
{
    quint64 node;
    quint64 last;

    bool isAtRoot() const { return last == 0; }
    bool hasLeftSibling() const { return (node & 1) || node == last; }

    void toParent()
    {
        // The last node of a level that is alone there is the same one further up.
        const bool isAlone = hasLeftSibling();
        while (isAlone && !(node & 1) && node != 0)
            up();
        up();
    }

    void up()
    {
        node >>= 1;
        last >>= 1;
    }
};

Result<QList<Digest>> reversed(QList<Digest> hashes)
{
    std::reverse(hashes.begin(), hashes.end());
    return hashes;
}

} // namespace

void MerkleTree::append(const Digest &leafHash)
{
    Digest hash = leafHash;
    for (quint64 rest = m_size; rest & 1; rest >>= 1)
        hash = merkle::nodeHash(m_subtrees.takeLast(), hash);
    m_subtrees.append(hash);
    ++m_size;
}

Digest MerkleTree::root() const
{
    if (m_subtrees.isEmpty())
        return merkle::emptyRoot();
    Digest hash = m_subtrees.constLast();
    for (qsizetype i = m_subtrees.size() - 2; i >= 0; --i)
        hash = merkle::nodeHash(m_subtrees.at(i), hash);
    return hash;
}

QByteArray MerkleTree::saved() const
{
    const quint64 size = qToBigEndian(m_size);
    QByteArray bytes(reinterpret_cast<const char *>(&size), sizeof size);
    for (const Digest &subtree : m_subtrees)
        bytes.append(subtree.view());
    return bytes;
}

Result<MerkleTree> MerkleTree::restored(QByteArrayView bytes)
{
    const Error damaged{Failure::Damaged, u"tree.state"_s};
    if (bytes.size() < qsizetype(sizeof(quint64)))
        return damaged;
    MerkleTree tree;
    tree.m_size = qFromBigEndian<quint64>(bytes.data());
    QByteArrayView rest = bytes.sliced(sizeof(quint64));
    if (rest.size() != std::popcount(tree.m_size) * Digest::size)
        return damaged;
    for (; !rest.isEmpty(); rest = rest.sliced(Digest::size))
        tree.m_subtrees.append(*Digest::from(rest.first(Digest::size)));
    return tree;
}

namespace merkle {

Digest leafHash(QByteArrayView entry)
{
    return sha256({viewOf(leafPrefix), entry});
}

Digest nodeHash(const Digest &left, const Digest &right)
{
    return sha256({viewOf(nodePrefix), left.view(), right.view()});
}

Digest emptyRoot()
{
    return sha256({});
}

Nodes nodesOf(const std::function<Result<Digest>(quint64 index)> &leafHashes)
{
    return [leafHashes](int level, quint64 index) -> Result<Digest> {
        const quint64 size = quint64(1) << level;
        MerkleTree subtree;
        for (quint64 i = 0; i < size; ++i) {
            auto leaf = leafHashes(index * size + i);
            if (!leaf)
                return leaf;
            subtree.append(*leaf);
        }
        return subtree.root();
    };
}

Result<Digest> rootAt(quint64 size, const Nodes &nodes)
{
    return size == 0 ? emptyRoot() : rangeRoot(0, size, nodes);
}

Result<QList<Digest>> inclusionProof(quint64 index, quint64 size, const Nodes &nodes)
{
    if (index >= size)
        return Error{Failure::Invalid, u"tree.range"_s};
    QList<Digest> fromTheTop;
    for (quint64 begin = 0; size > 1;) {
        const quint64 split = splitOf(size);
        const bool goesLeft = index - begin < split;
        const auto sibling =
            goesLeft ? rangeRoot(begin + split, size - split, nodes) : rangeRoot(begin, split, nodes);
        if (!sibling)
            return sibling.error();
        fromTheTop << *sibling;
        begin += goesLeft ? 0 : split;
        size = goesLeft ? split : size - split;
    }
    return reversed(std::move(fromTheTop));
}

Result<QList<Digest>> consistencyProof(quint64 first, quint64 second, const Nodes &nodes)
{
    if (first > second)
        return Error{Failure::Invalid, u"tree.range"_s};
    if (first == 0 || first == second)
        return QList<Digest>();
    QList<Digest> fromTheTop;
    quint64 begin = 0;
    quint64 size = second;
    while (first - begin != size) {
        const quint64 split = splitOf(size);
        const bool goesLeft = first - begin <= split;
        const auto sibling =
            goesLeft ? rangeRoot(begin + split, size - split, nodes) : rangeRoot(begin, split, nodes);
        if (!sibling)
            return sibling.error();
        fromTheTop << *sibling;
        begin += goesLeft ? 0 : split;
        size = goesLeft ? split : size - split;
    }
    // Where the first tree is whole in the second, its root is known to who asks.
    if (begin > 0) {
        const auto lowest = rangeRoot(begin, size, nodes);
        if (!lowest)
            return lowest.error();
        fromTheTop << *lowest;
    }
    return reversed(std::move(fromTheTop));
}

bool includes(
    const Digest &leafHash, quint64 index, quint64 size, const QList<Digest> &proof, const Digest &root)
{
    if (index >= size)
        return false;
    Climb climb{.node = index, .last = size - 1};
    Digest hash = leafHash;
    for (const Digest &sibling : proof) {
        if (climb.isAtRoot())
            return false;
        hash = climb.hasLeftSibling() ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
        climb.toParent();
    }
    return climb.isAtRoot() && hash == root;
}

bool isConsistent(quint64 first, const Digest &firstRoot, quint64 second, const Digest &secondRoot,
    const QList<Digest> &proof)
{
    if (first > second)
        return false;
    if (first == second)
        return proof.isEmpty() && firstRoot == secondRoot && (first > 0 || firstRoot == emptyRoot());
    if (first == 0)
        return proof.isEmpty() && firstRoot == emptyRoot();

    Climb climb{.node = first - 1, .last = second - 1};
    while (climb.node & 1)
        climb.up();
    // A first tree that is whole in the second needs no hash of its own.
    const bool isWhole = climb.node == 0;
    if (!isWhole && proof.isEmpty())
        return false;
    Digest older = isWhole ? firstRoot : proof.constFirst();
    Digest newer = older;
    for (const Digest &sibling : proof.sliced(isWhole ? 0 : 1)) {
        if (climb.isAtRoot())
            return false;
        if (climb.hasLeftSibling()) {
            older = nodeHash(sibling, older);
            newer = nodeHash(sibling, newer);
        } else {
            newer = nodeHash(newer, sibling);
        }
        climb.toParent();
    }
    return climb.isAtRoot() && older == firstRoot && newer == secondRoot;
}

} // namespace merkle
