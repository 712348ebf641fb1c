#include "app/audit/audit_leaf.h"

#include "app/audit/strict_text.h"
#include "app/vault/tlv.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace audit_leaf {

namespace {

constexpr quint64 format = 1;

enum Tag : quint16 {
    Format = 1,
    Vault,
    Epoch,
    Sequence,
    HappenedAt,
    ClientTime,
    Actor,
    Action,
    ObjectKind,
    ObjectRef,
    RequestRef,
    FilingSystemNumber,
    RowState,
    Commitment
};

} // namespace

std::optional<QUuid> actorFrom(QByteArrayView stored)
{
    return stored.isEmpty() ? std::optional(QUuid()) : strict_text::uuid(stored);
}

QByteArray newSalt()
{
    QByteArray salt(saltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    return salt;
}

Result<Digest> commitment(QByteArrayView salt, QByteArrayView detail)
{
    if (salt.size() != saltSize)
        return Error{Failure::Invalid, u"leaf.salt"_s};
    return sha256({salt, detail});
}

Result<QByteArray> headerBytes(const AuditLeaf &leaf)
{
    TlvWriter writer;
    writer.number(Format, format)
        .uuid(Vault, leaf.vault)
        .number(Epoch, leaf.epoch)
        .number(Sequence, leaf.sequence)
        .instant(HappenedAt, leaf.happenedAt)
        .instant(ClientTime, leaf.clientTime)
        .uuid(Actor, leaf.actor)
        .text(Action, leaf.action)
        .text(ObjectKind, leaf.objectKind)
        .text(ObjectRef, leaf.objectRef)
        .text(RequestRef, leaf.requestRef)
        .number(FilingSystemNumber, leaf.filingSystem)
        .digest(RowState, leaf.rowState)
        .digest(Commitment, leaf.commitment);
    return std::move(writer).finish();
}

Result<AuditLeaf> fromHeader(QByteArrayView header)
{
    TlvReader reader(header);
    const quint64 written = reader.number(Format);
    if (written > format)
        return Error{Failure::TooNew, u"leaf.format"_s};
    if (written != format)
        reader.refuse();
    AuditLeaf leaf;
    leaf.vault = reader.uuid(Vault);
    leaf.epoch = reader.number(Epoch);
    leaf.sequence = reader.number(Sequence);
    leaf.happenedAt = reader.instant(HappenedAt);
    leaf.clientTime = reader.instant(ClientTime);
    leaf.actor = reader.uuid(Actor);
    leaf.action = reader.text(Action);
    leaf.objectKind = reader.text(ObjectKind);
    leaf.objectRef = reader.text(ObjectRef);
    leaf.requestRef = reader.text(RequestRef);
    leaf.filingSystem = reader.number(FilingSystemNumber);
    leaf.rowState = reader.digestOrNone(RowState);
    leaf.commitment = reader.digest(Commitment);
    if (const auto read = reader.finish(); !read)
        return read.error();
    return leaf;
}

} // namespace audit_leaf
