#include "app/audit/restore_statement.h"

#include "app/vault/tlv.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto restoreKind = "restore"_L1;
constexpr quint64 restoreFormat = 1;

/// The fields in their order.
struct RestoreTag
{
    enum Field : quint16 { Format = 1, Vault, Epoch, Entry, Meaning, SignerUuid, Reason, SignedAt };
};

} // namespace

Result<QByteArray> RestoreStatement::toBytes() const
{
    using enum RestoreTag::Field;
    TlvWriter writer;
    writer.number(Format, restoreFormat)
        .uuid(Vault, vault)
        .number(Epoch, epoch)
        .digest(Entry, entry)
        .number(RestoreTag::Meaning, quint64(meaning))
        .uuid(SignerUuid, signer)
        .digest(Reason, reason)
        .instant(SignedAt, signedAt);
    return std::move(writer).finish();
}

Result<RestoreStatement> RestoreStatement::fromBytes(QByteArrayView bytes)
{
    using enum RestoreTag::Field;
    TlvReader reader(bytes);
    const quint64 written = reader.number(Format);
    if (written > restoreFormat)
        return Error{Failure::TooNew, u"restore.format"_s};
    RestoreStatement statement;
    statement.vault = reader.uuid(Vault);
    statement.epoch = reader.number(Epoch);
    statement.entry = reader.digest(Entry);
    const quint64 meaning = reader.number(RestoreTag::Meaning);
    statement.meaning = meaning == quint64(Meaning::Continued) ? Meaning::Continued : Meaning::Restored;
    statement.signer = reader.uuid(SignerUuid);
    statement.reason = reader.digest(Reason);
    statement.signedAt = reader.instant(SignedAt);
    if (written != restoreFormat || meaning != quint64(statement.meaning))
        reader.refuse();
    if (const auto read = reader.finish(); !read)
        return read.error();
    return statement;
}

namespace restore_statement {

Result<QByteArray> sign(QByteArrayView document, const Signer &signer)
{
    return signed_document::sign(restoreKind, document, signer);
}

Result<RestoreStatement> verified(QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey)
{
    if (!signed_document::verify(restoreKind, document, signature, publicKey))
        return Error{Failure::Damaged, u"restore.signature"_s};
    return RestoreStatement::fromBytes(document);
}

} // namespace restore_statement
