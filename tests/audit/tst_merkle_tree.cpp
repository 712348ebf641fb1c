#include "app/audit/merkle_tree.h"

#include <QObject>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// The hashes of the entries "0", "1", ... and what RFC 9162 2.1.1 says of them word by word.
class PlainTree final
{
public:
    explicit PlainTree(int size)
    {
        for (int i = 0; i < size; ++i)
            m_leaves << merkle::leafHash(QByteArray::number(i));
    }

    const Digest &leaf(quint64 index) const { return m_leaves.at(qsizetype(index)); }
    Digest root(qsizetype size) const { return root(m_leaves.first(size)); }

    merkle::Nodes nodes() const
    {
        return merkle::nodesOf([this](quint64 index) -> Result<Digest> {
            if (index >= quint64(m_leaves.size()))
                return Error{Failure::NotFound, u"test.leaf"_s};
            return leaf(index);
        });
    }

private:
    static Digest root(const QList<Digest> &leaves)
    {
        if (leaves.isEmpty())
            return sha256({});
        if (leaves.size() == 1)
            return leaves.constFirst();
        qsizetype split = 1;
        while (split * 2 < leaves.size())
            split *= 2;
        return sha256({"\x01", root(leaves.first(split)).view(), root(leaves.sliced(split)).view()});
    }

    QList<Digest> m_leaves;
};

Digest flipped(Digest digest, int bit)
{
    digest.bytes[size_t(bit / 8)] ^= static_cast<unsigned char>(1 << (bit % 8));
    return digest;
}

constexpr int bitsOfDigest = 256;

/// How many changes of one bit in a hash of `proof` are still accepted.
int acceptedChanges(QList<Digest> proof, const std::function<bool(const QList<Digest> &)> &accepts)
{
    int accepted = 0;
    for (Digest &hash : proof) {
        const Digest right = hash;
        for (int bit = 0; bit < bitsOfDigest; ++bit) {
            hash = flipped(right, bit);
            accepted += accepts(proof) ? 1 : 0;
        }
        hash = right;
    }
    return accepted;
}

} // namespace

class TestMerkleTree final : public QObject
{
    Q_OBJECT

private slots:
    void hasTheKnownRoots_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("root");
        const auto row = [](int size, const char *root) {
            QTest::addRow("%d", size) << size << QByteArray(root);
        };
        row(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        row(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        row(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        row(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        row(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    // security.md D21.
    void hasTheKnownRoots()
    {
        QFETCH(int, size);
        const QList<QByteArray> entries{"", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f"};
        MerkleTree tree;
        for (const QByteArray &entry : entries.first(size))
            tree.append(merkle::leafHash(QByteArray::fromHex(entry)));
        QTEST(tree.root().toHex(), "root");
    }

    void growsToTheRootOfEverySize()
    {
        const PlainTree plain(600);
        MerkleTree tree;
        for (int size = 0; size < 600; ++size) {
            QVERIFY(tree.root() == plain.root(size));
            const auto again = MerkleTree::restored(tree.saved());
            QVERIFY(again && again->size() == quint64(size) && again->root() == plain.root(size));
            tree = *again;
            tree.append(plain.leaf(quint64(size)));
        }
        QVERIFY(tree.saved().size() <= 8 + 64 * 32);
        const auto known = merkle::rootAt(333, plain.nodes());
        QVERIFY(known && *known == plain.root(333));
        QVERIFY(*merkle::rootAt(0, plain.nodes()) == merkle::emptyRoot());
    }

    void restoresNothingElse()
    {
        MerkleTree tree;
        for (int i = 0; i < 5; ++i)
            tree.append(merkle::leafHash("x"));
        const QByteArray saved = tree.saved();
        for (qsizetype size = 0; size < saved.size(); ++size)
            QVERIFY(!MerkleTree::restored(QByteArrayView(saved).first(size)));
        QVERIFY(!MerkleTree::restored(saved + '\0'));
        QVERIFY(!MerkleTree::restored(saved + QByteArray(32, '\0')));
    }

    void provesThatEveryEntryIsInEveryTree()
    {
        const PlainTree plain(256);
        for (quint64 size = 1; size <= 256; ++size) {
            const Digest root = plain.root(qsizetype(size));
            for (quint64 index = 0; index < size; ++index) {
                const auto proof = merkle::inclusionProof(index, size, plain.nodes());
                QVERIFY(proof && merkle::includes(plain.leaf(index), index, size, *proof, root));
                if (size > 1)
                    QVERIFY(!merkle::includes(plain.leaf((index + 1) % size), index, size, *proof, root));
            }
        }
    }

    void provesThatEveryTreeBeginsWithEverySmallerOne()
    {
        const PlainTree plain(256);
        QList<Digest> roots;
        for (int size = 0; size <= 256; ++size)
            roots << plain.root(size);
        for (quint64 second = 0; second <= 256; ++second) {
            for (quint64 first = 0; first <= second; ++first) {
                const Digest &older = roots.at(qsizetype(first));
                const Digest &newer = roots.at(qsizetype(second));
                const auto proof = merkle::consistencyProof(first, second, plain.nodes());
                QVERIFY(proof && merkle::isConsistent(first, older, second, newer, *proof));
                QVERIFY(proof->size() <= 9);
                if (first != 0 && first != second) {
                    QVERIFY(!merkle::isConsistent(first, newer, second, older, *proof));
                    QVERIFY(!merkle::isConsistent(second, newer, first, older, *proof));
                }
            }
        }
    }

    void refusesEveryBitThatIsChangedInAProofOfInclusion()
    {
        const PlainTree plain(64);
        for (quint64 size = 1; size <= 64; ++size) {
            const Digest root = plain.root(qsizetype(size));
            for (quint64 index = 0; index < size; ++index) {
                const auto proof = merkle::inclusionProof(index, size, plain.nodes());
                QVERIFY(proof);
                QCOMPARE(acceptedChanges(*proof,
                             [&](const QList<Digest> &changed) {
                                 return merkle::includes(plain.leaf(index), index, size, changed, root);
                             }),
                    0);
            }
        }
    }

    void refusesEveryBitThatIsChangedInAProofOfConsistency()
    {
        const PlainTree plain(64);
        for (quint64 second = 1; second <= 64; ++second) {
            const Digest newer = plain.root(qsizetype(second));
            for (quint64 first = 1; first < second; ++first) {
                const Digest older = plain.root(qsizetype(first));
                const auto proof = merkle::consistencyProof(first, second, plain.nodes());
                QVERIFY(proof);
                QCOMPARE(acceptedChanges(*proof,
                             [&](const QList<Digest> &changed) {
                                 return merkle::isConsistent(first, older, second, newer, changed);
                             }),
                    0);
            }
        }
    }

    void refusesEveryBitThatIsChangedInLeavesAndRoots()
    {
        const PlainTree plain(64);
        for (quint64 size = 1; size <= 64; ++size) {
            const quint64 index = size / 2;
            const Digest root = plain.root(qsizetype(size));
            const Digest older = plain.root(qsizetype(index));
            const auto in = merkle::inclusionProof(index, size, plain.nodes());
            const auto on = merkle::consistencyProof(index, size, plain.nodes());
            QVERIFY(in && on);
            for (int bit = 0; bit < bitsOfDigest; ++bit) {
                const Digest leaf = plain.leaf(index);
                QVERIFY(!merkle::includes(flipped(leaf, bit), index, size, *in, root));
                QVERIFY(!merkle::includes(leaf, index, size, *in, flipped(root, bit)));
                QVERIFY(!merkle::isConsistent(index, flipped(older, bit), size, root, *on));
                QVERIFY(index == 0 || !merkle::isConsistent(index, older, size, flipped(root, bit), *on));
            }
        }
    }

    void refusesForgedProofs_data()
    {
        QTest::addColumn<std::function<void(QList<Digest> &)>>("forge");
        const auto row = [](const char *name, const std::function<void(QList<Digest> &)> &forge) {
            QTest::newRow(name) << forge;
        };
        row("truncated proof", [](QList<Digest> &proof) { proof.removeLast(); });
        row("truncated at the leaf", [](QList<Digest> &proof) { proof.removeFirst(); });
        row("empty proof", [](QList<Digest> &proof) { proof.clear(); });
        row("trailing garbage", [](QList<Digest> &proof) { proof.append(Digest()); });
        row("trailing root", [](QList<Digest> &proof) { proof.append(proof.constLast()); });
        row("preceding garbage", [](QList<Digest> &proof) { proof.prepend(Digest()); });
        row("swapped hashes", [](QList<Digest> &proof) { proof.swapItemsAt(0, 1); });
        row("doubled hash", [](QList<Digest> &proof) { proof.insert(1, proof.at(0)); });
        row("a thousand hashes", [](QList<Digest> &proof) { proof.resize(1000); });
    }

    void refusesForgedProofs()
    {
        QFETCH(std::function<void(QList<Digest> &)>, forge);
        const PlainTree plain(64);
        for (quint64 size = 9; size <= 64; ++size) {
            // Proofs of one hash have nothing to swap; these have two at least.
            const Digest root = plain.root(qsizetype(size));
            auto in = merkle::inclusionProof(3, size, plain.nodes());
            auto on = merkle::consistencyProof(7, size, plain.nodes());
            QVERIFY(in && on);
            forge(*in);
            forge(*on);
            QVERIFY(!merkle::includes(plain.leaf(3), 3, size, *in, root));
            QVERIFY(!merkle::isConsistent(7, plain.root(7), size, root, *on));
        }
    }

    void refusesAnotherPlaceAndAnotherSize()
    {
        const PlainTree plain(64);
        for (quint64 size = 2; size <= 64; ++size) {
            const Digest root = plain.root(qsizetype(size));
            const quint64 index = size / 3;
            const auto proof = merkle::inclusionProof(index, size, plain.nodes());
            QVERIFY(proof);
            for (quint64 other = 0; other <= 2 * size; ++other)
                QCOMPARE(merkle::includes(plain.leaf(index), other, size, *proof, root), other == index);
            QVERIFY(!merkle::includes(plain.leaf(index), index, 0, *proof, root));
        }
        QVERIFY(!merkle::inclusionProof(5, 5, plain.nodes()));
        QVERIFY(!merkle::consistencyProof(6, 5, plain.nodes()));
    }

    void passesOnThatAHashCannotBeRead()
    {
        const PlainTree plain(7);
        QVERIFY(!merkle::rootAt(8, plain.nodes()));
        QVERIFY(!merkle::rootAt(9, plain.nodes()));
        QVERIFY(!merkle::inclusionProof(0, 8, plain.nodes()));
        QVERIFY(!merkle::inclusionProof(7, 9, plain.nodes()));
        QVERIFY(!merkle::consistencyProof(3, 8, plain.nodes()));
        QVERIFY(!merkle::consistencyProof(9, 10, plain.nodes()));
    }
};

QTEST_GUILESS_MAIN(TestMerkleTree)

#include "tst_merkle_tree.moc"
