#pragma once

#include "app/base/result.h"
#include "app/vault/sha256.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>

/// The tree of RFC 9162 section 2 (the same as that of RFC 6962) as it grows at its right side: only the
/// roots of the complete subtrees it is made of are kept, at most 64 of them.
class MerkleTree final
{
public:
    /// Two hashes an entry on average.
    void append(const Digest &leafHash);
    quint64 size() const { return m_size; }
    Digest root() const;

    /// The size in eight bytes, then a root of 32 bytes for each bit set in it, the largest subtree first.
    QByteArray saved() const;
    /// Damaged "tree.state" for anything that saved() does not give.
    static Result<MerkleTree> restored(QByteArrayView bytes);

private:
    quint64 m_size = 0;
    QList<Digest> m_subtrees;
};

/// The formulas of RFC 9162 section 2 over hashes that lie elsewhere.
namespace merkle {

/// The root of the complete subtree of 2^level leaves that begins at leaf `index` * 2^level; level 0 is the
/// hash of a leaf.
using Nodes = std::function<Result<Digest>(int level, quint64 index)>;

/// The hash of an entry (2.1.1): SHA-256 of a zero byte and the entry.
Digest leafHash(QByteArrayView entry);
/// The hash of two subtrees (2.1.1): SHA-256 of a one byte and both.
Digest nodeHash(const Digest &left, const Digest &right);
/// Of a tree without entries: SHA-256 of nothing.
Digest emptyRoot();

/// Nodes for who keeps the hashes of leaves alone: each larger subtree is hashed anew.
Nodes nodesOf(const std::function<Result<Digest>(quint64 index)> &leafHashes);

/// Of the tree as it was at this size.
Result<Digest> rootAt(quint64 size, const Nodes &nodes);

/// That the entry at `index` is in the tree of `size` (2.1.3.1), the sibling of the leaf first. Invalid
/// "tree.range" for an entry that is not in it.
Result<QList<Digest>> inclusionProof(quint64 index, quint64 size, const Nodes &nodes);
/// That the tree of `second` begins with that of `first` (2.1.4.1); empty where `first` is 0 or both are the
/// same. Invalid "tree.range" for a second smaller than the first.
Result<QList<Digest>> consistencyProof(quint64 first, quint64 second, const Nodes &nodes);

/// RFC 9162 2.1.3.2; a proof with more or fewer hashes than it takes is refused.
bool includes(
    const Digest &leafHash, quint64 index, quint64 size, const QList<Digest> &proof, const Digest &root);
/// RFC 9162 2.1.4.2. Every tree begins with the empty one.
bool isConsistent(quint64 first, const Digest &firstRoot, quint64 second, const Digest &secondRoot,
    const QList<Digest> &proof);

} // namespace merkle
