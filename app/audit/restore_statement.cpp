#include "app/audit/restore_statement.h"

#include "app/vault/document_kind.h"
#include "app/vault/tlv.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 restoreFormat = 1;

/// The fields in their order.
struct RestoreTag
{
    enum Field : quint16 { Format = 1, Vault, Epoch, Entry, Meaning, SignerUuid, Reason, SignedAt };
};

RestoreStatement readRestore(TlvReader &reader, quint64)
{
    using enum RestoreTag::Field;
    using Told = RestoreStatement::Meaning;
    RestoreStatement statement;
    statement.vault = reader.uuid(Vault);
    statement.epoch = reader.number(Epoch);
    statement.entry = reader.digest(Entry);
    const quint64 meaning = reader.number(RestoreTag::Meaning);
    statement.meaning = meaning == quint64(Told::Continued) ? Told::Continued : Told::Restored;
    statement.signer = reader.uuid(SignerUuid);
    statement.reason = reader.digest(Reason);
    statement.signedAt = reader.instant(SignedAt);
    if (meaning != quint64(statement.meaning))
        reader.refuse();
    return statement;
}

constexpr DocumentKind<RestoreStatement> restoreKind("restore"_L1, "restore"_L1, restoreFormat, readRestore);

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
    return restoreKind.read(bytes);
}

namespace restore_statement {

Result<QByteArray> sign(QByteArrayView document, const Signer &signer)
{
    return restoreKind.sign(document, signer);
}

Result<RestoreStatement> verified(QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey)
{
    return restoreKind.verified(document, signature, publicKey);
}

} // namespace restore_statement
