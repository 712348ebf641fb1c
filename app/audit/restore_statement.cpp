#include "app/audit/restore_statement.h"

#include "app/vault/tlv.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto signedKind = "restore"_L1;
constexpr quint64 format = 1;

enum Tag : quint16 { Format = 1, Vault, Epoch, Entry, Meaning, SignerUuid, Reason, SignedAt };

} // namespace

Result<QByteArray> RestoreStatement::toBytes() const
{
    TlvWriter writer;
    writer.number(Format, format)
        .uuid(Vault, vault)
        .number(Epoch, epoch)
        .digest(Entry, entry)
        .number(Tag::Meaning, quint64(meaning))
        .uuid(SignerUuid, signer)
        .digest(Reason, reason)
        .instant(SignedAt, signedAt);
    return std::move(writer).finish();
}

Result<RestoreStatement> RestoreStatement::fromBytes(QByteArrayView bytes)
{
    TlvReader reader(bytes);
    const quint64 written = reader.number(Format);
    if (written > format)
        return Error{Failure::TooNew, u"restore.format"_s};
    RestoreStatement statement;
    statement.vault = reader.uuid(Vault);
    statement.epoch = reader.number(Epoch);
    statement.entry = reader.digest(Entry);
    const quint64 meaning = reader.number(Tag::Meaning);
    statement.meaning = meaning == quint64(Meaning::Continued) ? Meaning::Continued : Meaning::Restored;
    statement.signer = reader.uuid(SignerUuid);
    statement.reason = reader.digest(Reason);
    statement.signedAt = reader.instant(SignedAt);
    if (written != format || meaning != quint64(statement.meaning))
        reader.refuse();
    if (const auto read = reader.finish(); !read)
        return read.error();
    return statement;
}

namespace restore_statement {

Result<QByteArray> sign(QByteArrayView document, const Signer &signer)
{
    return signed_document::sign(signedKind, document, signer);
}

Result<RestoreStatement> verified(QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey)
{
    if (!signed_document::verify(signedKind, document, signature, publicKey))
        return Error{Failure::Damaged, u"restore.signature"_s};
    return RestoreStatement::fromBytes(document);
}

} // namespace restore_statement
