#include "app/audit/checkpoint.h"
#include "app/audit/merkle_tree.h"
#include "app/audit/root_words.h"
#include "app/audit/tlog_proof.h"
#include "tests/vault/test_key.h"

#include <QObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::TestKey;

namespace {

const QByteArray knownNote =
    "klantkluis/kantoor-1/00112233-4455-6677-8899-aabbccddeeff/2\n"
    "2\n"
    "sTeYX/SE+2ANuTEHx3sDZcgNePW0Kd7Q/Zc2HQd5mes=\n"
    "\n"
    "\xE2\x80\x94 anna "
    "NSXAaw/OYY/vPyrWzzPdgpHV9d6xg1ZC0r5qjKT75sRLiq1YP+x9w5+Szbos9oAUJKVlMkwWaa/cBz9EBtzPobQCrAg=\n"
    "\xE2\x80\x94 bert "
    "4qX/C2awk/GRd5t6O9S23CLNmyf6R2TQ/8tWZhNdizJ536702zZzDMHMhbLSOJWLAvU1g8/5O/sQ0s5YRdEE2L+xDgg=\n";

NoteKey anna()
{
    return {u"anna"_s, TestKey(1).publicKey()};
}

NoteKey bert()
{
    return {u"bert"_s, TestKey(2).publicKey()};
}

Checkpoint knownCheckpoint()
{
    MerkleTree tree;
    tree.append(merkle::leafHash("a"));
    tree.append(merkle::leafHash("b"));
    return {.organisation = u"kantoor-1"_s,
        .head = {.vault = QUuid(u"00112233-4455-6677-8899-aabbccddeeff"_s),
            .epoch = 2,
            .size = 2,
            .root = tree.root()}};
}

QByteArray changed(const char *what, const char *into)
{
    QByteArray note = knownNote;
    return note.replace(what, into);
}

/// A million entries of which one was asked for; the tree has the same leaf everywhere, so that each level
/// has one hash.
TlogProof proofOfOneInAMillion(const Digest &leaf)
{
    const merkle::Nodes nodes = [leaf](int level, quint64) -> Result<Digest> {
        Digest hash = leaf;
        for (int i = 0; i < level; ++i)
            hash = merkle::nodeHash(hash, hash);
        return hash;
    };
    Checkpoint checkpoint = knownCheckpoint();
    checkpoint.head.size = 1'000'000;
    checkpoint.head.root = *merkle::rootAt(1'000'000, nodes);
    auto note = checkpoint.toNote();
    const auto isSigned = note->sign(anna(), TestKey(1).signer());
    return {.index = 654'321,
        .hashes = *merkle::inclusionProof(654'321, 1'000'000, nodes),
        .checkpoint = isSigned ? note->toBytes() : QByteArray()};
}

} // namespace

class TestCheckpoint final : public QObject
{
    Q_OBJECT

private slots:
    // Made by another implementation, from the same seeds.
    void writesTheKnownNote()
    {
        auto note = knownCheckpoint().toNote();
        QVERIFY(note);
        QVERIFY(note->sign(anna(), TestKey(1).signer()));
        QVERIFY(note->sign(bert(), TestKey(2).signer()));
        QCOMPARE(note->toBytes(), knownNote);
    }

    void readsTheKnownNote()
    {
        const auto verified = verifiedCheckpoint(knownNote, {bert(), anna()});
        QVERIFY(verified);
        QVERIFY(verified->checkpoint == knownCheckpoint());
        QCOMPARE(verified->signedBy, (QStringList{u"anna"_s, u"bert"_s}));
        QCOMPARE(SignedNote::parse(knownNote)->toBytes(), knownNote);
    }

    void countsKnownKeysOnly()
    {
        const auto byAnna = verifiedCheckpoint(knownNote, {anna()});
        QVERIFY(byAnna);
        QCOMPARE(byAnna->signedBy, QStringList{u"anna"_s});
        const NoteKey sameName{u"anna"_s, TestKey(3).publicKey()};
        const NoteKey sameKey{u"carla"_s, TestKey(1).publicKey()};
        const auto byNobody = verifiedCheckpoint(knownNote, {sameName, sameKey});
        QVERIFY(!byNobody);
        QCOMPARE(byNobody.error().failure, Failure::NotFound);
    }

    void refusesANoteWithOneFalseSignature()
    {
        const QByteArray note = changed("4qX/C2aw", "4qX/C2ax");
        const auto verified = verifiedCheckpoint(note, {anna(), bert()});
        QVERIFY(!verified);
        QCOMPARE(verified.error(), (Error{Failure::Damaged, u"note.signature"_s}));
        QVERIFY(verifiedCheckpoint(note, {anna()}));
    }

    void refusesEveryBitThatIsChanged()
    {
        for (qsizetype bit = 0; bit < knownNote.size() * 8; ++bit) {
            QByteArray note = knownNote;
            note[bit / 8] = char(note.at(bit / 8) ^ (1 << (bit % 8)));
            const auto verified = verifiedCheckpoint(note, {anna(), bert()});
            // A name or a key id that is not known counts for nothing; both never count again.
            QVERIFY(!verified || verified->signedBy.size() < 2);
            QVERIFY(!verified || verified->checkpoint == knownCheckpoint());
        }
    }

    void refusesEveryOtherSpelling_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no signature") << knownNote.first(knownNote.indexOf("\n\n") + 2);
        QTest::newRow("no text") << knownNote.sliced(knownNote.indexOf("\n\n"));
        QTest::newRow("no last newline") << knownNote.chopped(1);
        QTest::newRow("something behind") << QByteArray(knownNote + "x\n");
        QTest::newRow("an empty line behind") << QByteArray(knownNote + "\n");
        QTest::newRow("carriage returns") << changed("\n", "\r\n");
        QTest::newRow("hyphen for the dash") << changed("\xE2\x80\x94", "-");
        QTest::newRow("not UTF-8") << changed("\xE2\x80\x94 bert", "\xE2\x80\x94 ber\xFF");
        QTest::newRow("name with a space") << changed(" bert", " bert bert");
        QTest::newRow("name with a plus") << changed(" bert", " bert+");
        QTest::newRow("no name") << changed(" bert ", " ");
        QTest::newRow("no padding") << changed("=\n", "\n");
        QTest::newRow("other last bits") << changed("Dgg=\n", "Dgh=\n");
        QTest::newRow("one key twice")
            << QByteArray(knownNote + knownNote.sliced(knownNote.lastIndexOf("\xE2\x80\x94")));
        QTest::newRow("signature without bytes") << changed("NSXAaw/", "NSXAaw==\n\xE2\x80\x94 x /");
    }

    void refusesEveryOtherSpelling()
    {
        QFETCH(QByteArray, note);
        const auto parsed = SignedNote::parse(note);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error(), (Error{Failure::Damaged, u"note.format"_s}));
    }

    void readsNoOtherCheckpoint_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray vault = "00112233-4455-6677-8899-aabbccddeeff";
        const QByteArray root = "\nsTeYX/SE+2ANuTEHx3sDZcgNePW0Kd7Q/Zc2HQd5mes=\n";
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("two lines", "klantkluis/k/" + vault + "/2\n2\n");
        row("a line more", "klantkluis/k/" + vault + "/2\n2" + root + "more\n");
        row("leading zero", "klantkluis/k/" + vault + "/2\n02" + root);
        row("sign", "klantkluis/k/" + vault + "/2\n+2" + root);
        row("too large", "klantkluis/k/" + vault + "/2\n18446744073709551616" + root);
        row("no epoch", "klantkluis/k/" + vault + "\n2" + root);
        row("epoch with zero", "klantkluis/k/" + vault + "/02\n2" + root);
        row("other product", "kluis/k/" + vault + "/2\n2" + root);
        row("no organisation", "klantkluis//" + vault + "/2\n2" + root);
        row("name of an organisation", "klantkluis/Jansen BV/" + vault + "/2\n2" + root);
        row("capital UUID", "klantkluis/k/" + vault.toUpper() + "/2\n2" + root);
        row("no UUID", "klantkluis/k/vault/2\n2" + root);
        row("short root", "klantkluis/k/" + vault + "/2\n2\nsTeY\n");
    }

    void readsNoOtherCheckpoint()
    {
        QFETCH(QByteArray, text);
        const auto note = SignedNote::of(text);
        QVERIFY(note);
        const auto checkpoint = Checkpoint::fromNote(*note);
        QVERIFY(!checkpoint);
        QCOMPARE(checkpoint.error(), (Error{Failure::Damaged, u"checkpoint.format"_s}));
    }

    void signsOnlyWhatANoteCanBear()
    {
        Checkpoint named = knownCheckpoint();
        named.organisation = u"Jansen & Zn."_s;
        QVERIFY(!named.toNote());
        QVERIFY(!SignedNote::of("no newline"));
        QVERIFY(!SignedNote::of("tab\t\n"));

        auto note = knownCheckpoint().toNote();
        QVERIFY(note);
        const NoteKey spaced{u"anna b"_s, TestKey(1).publicKey()};
        QCOMPARE(note->sign(spaced, TestKey(1).signer()).error().failure, Failure::Invalid);
        QCOMPARE(note->sign(anna(), TestKey(2).signer()).error().failure, Failure::Internal);
        QVERIFY(note->sign(anna(), TestKey(1).signer()));
        QCOMPARE(note->sign(anna(), TestKey(1).signer()).error().failure, Failure::Duplicate);
    }

    void provesOneEntryInAMillionInAKilobyte()
    {
        const Digest leaf = merkle::leafHash("entry");
        const TlogProof proof = proofOfOneInAMillion(leaf);

        const auto packed = proof.packed();

        QVERIFY(packed);
        QVERIFY2(packed->size() <= 1024, QByteArray::number(packed->size()).constData());
        QVERIFY(proof.toText().size() <= 1280);
        QVERIFY(*TlogProof::unpacked(*packed) == proof);
        const auto read = TlogProof::fromText(proof.toText());
        QVERIFY(read && *read == proof);
        const auto verified = read->verify(leaf, knownCheckpoint().origin(), {anna()});
        QVERIFY(verified && verified->signedBy == QStringList{u"anna"_s});
    }

    void provesNothingElse()
    {
        const Digest leaf = merkle::leafHash("entry");
        TlogProof proof = proofOfOneInAMillion(leaf);
        const QString origin = knownCheckpoint().origin();
        QCOMPARE(proof.verify(merkle::leafHash("x"), origin, {anna()}).error().what, u"proof.root"_s);
        QCOMPARE(proof.verify(leaf, u"klantkluis/x"_s, {anna()}).error().what, u"proof.origin"_s);
        QCOMPARE(proof.verify(leaf, origin, {bert()}).error().failure, Failure::NotFound);

        const QByteArray text = proof.toText();
        QVERIFY(!TlogProof::fromText(text.sliced(1)));
        QVERIFY(!TlogProof::fromText(QByteArray(text).replace("index 6", "index 06")));
        QVERIFY(!TlogProof::fromText(QByteArray(text).replace("index ", "place ")));
        QVERIFY(!TlogProof::fromText(text.first(text.indexOf("\n\n") + 2)));
        QVERIFY(!TlogProof::fromText(text.first(text.indexOf("\n\n"))));
        proof.hashes.resize(65);
        QVERIFY(!TlogProof::fromText(proof.toText()));
        const auto packed = proof.packed();
        QVERIFY(packed && !TlogProof::unpacked(*packed));
        QVERIFY(!TlogProof::unpacked("x"));
    }

    void saysTheRootInEightWords()
    {
        QSet<QString> words;
        for (int value = 0; value < 256; ++value) {
            Digest root;
            root.bytes.fill(static_cast<unsigned char>(value));
            const QStringList spoken = root_words::shortForm(root).split(u' ');
            QCOMPARE(spoken.size(), 8);
            words << spoken.constFirst();
        }
        QCOMPARE(words.size(), 256);
        Digest root;
        root.bytes = {0, 1, 2, 3, 4, 5, 6, 255};
        const QString spoken = root_words::shortForm(root);
        QVERIFY2(spoken.startsWith(u"aap aarde "_s) && spoken.endsWith(u" zwart"_s), qPrintable(spoken));
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)

#include "tst_checkpoint.moc"
