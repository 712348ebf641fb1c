#include "app/audit/tlog_proof.h"

#include "app/audit/merkle_tree.h"
#include "app/audit/strict_text.h"
#include "app/vault/tlv.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView firstProofLine = "c2sp.org/tlog-proof@v1\n";
constexpr QByteArrayView indexWord = "index ";
/// A tree of 2^64 entries takes no more.
constexpr qsizetype mostHashes = 64;
constexpr quint64 proofFormat = 1;

/// The fields in their order.
struct ProofTag
{
    enum Field : quint16 { Format = 1, Index, Hashes, CheckpointNote };
};

const Error malformedProof{Failure::Damaged, u"proof.format"_s};

/// What stands before the next newline, taken off `rest` with it; a null view where there is none.
QByteArrayView nextLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    if (end < 0)
        return {};
    const QByteArrayView line = rest.first(end);
    rest = rest.sliced(end + 1);
    return line;
}

} // namespace

QByteArray TlogProof::toText() const
{
    QByteArray text =
        firstProofLine.toByteArray() + indexWord.toByteArray() + QByteArray::number(index) + '\n';
    for (const Digest &hash : hashes)
        text += hash.view().toByteArray().toBase64() + '\n';
    return text + '\n' + checkpoint;
}

Result<TlogProof> TlogProof::fromText(QByteArrayView text)
{
    if (!text.startsWith(firstProofLine))
        return malformedProof;
    QByteArrayView rest = text.sliced(firstProofLine.size());
    QByteArrayView line = nextLine(rest);
    if (!line.startsWith(indexWord))
        return malformedProof;
    const auto index = strict_text::number(line.sliced(indexWord.size()));
    if (!index)
        return malformedProof;
    TlogProof proof{.index = *index};
    for (line = nextLine(rest); !line.isEmpty(); line = nextLine(rest)) {
        const auto hash = Digest::from(strict_text::base64(line).value_or(QByteArray()));
        if (!hash || proof.hashes.size() == mostHashes)
            return malformedProof;
        proof.hashes << *hash;
    }
    if (line.isNull() || rest.isEmpty())
        return malformedProof;
    proof.checkpoint = rest.toByteArray();
    return proof;
}

Result<QByteArray> TlogProof::packed() const
{
    using enum ProofTag::Field;
    QByteArray together;
    for (const Digest &hash : hashes)
        together.append(hash.view());
    TlvWriter writer;
    writer.number(Format, proofFormat)
        .number(Index, index)
        .bytes(Hashes, together)
        .bytes(CheckpointNote, checkpoint);
    return std::move(writer).finish();
}

Result<TlogProof> TlogProof::unpacked(QByteArrayView bytes)
{
    using enum ProofTag::Field;
    TlvReader reader(bytes);
    const quint64 written = reader.number(Format);
    TlogProof proof{.index = reader.number(Index)};
    QByteArrayView together = reader.bytes(Hashes);
    proof.checkpoint = reader.bytes(CheckpointNote).toByteArray();
    if (!reader.finish() || written != proofFormat || together.size() % Digest::size != 0 ||
        together.size() > mostHashes * Digest::size)
        return malformedProof;
    for (; !together.isEmpty(); together = together.sliced(Digest::size))
        proof.hashes << *Digest::from(together.first(Digest::size));
    return proof;
}

Result<SignedCheckpoint> TlogProof::verify(
    const Digest &leafHash, const QString &origin, const QList<NoteKey> &known) const
{
    auto found = verifiedCheckpoint(checkpoint, known);
    if (!found)
        return found;
    if (found->checkpoint.origin() != origin)
        return Error{Failure::Damaged, u"proof.origin"_s};
    const LogHead &head = found->checkpoint.head;
    if (!merkle::includes(leafHash, index, head.size, hashes, head.root))
        return Error{Failure::Damaged, u"proof.root"_s};
    return found;
}
