#include "app/staff/deputy_document.h"

#include "app/base/iso_day.h"
#include "app/vault/document_kind.h"
#include "app/vault/tlv.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 deputyshipFormat = 1;

/// The fields in their order.
struct DeputyTag
{
    enum Field : quint16 {
        Format = 1,
        Vault,
        DeputyshipUuid,
        Principal,
        Deputy,
        FilingSystemNumber,
        From,
        Until,
        Giver,
        GivenAt
    };
};

DeputyDocument readDeputyship(TlvReader &reader, quint64)
{
    using enum DeputyTag::Field;
    DeputyDocument document;
    document.vault = reader.uuid(Vault);
    document.deputyship = reader.uuid(DeputyshipUuid);
    document.principal = reader.uuid(Principal);
    document.deputy = reader.uuid(Deputy);
    document.filingSystem = reader.number(FilingSystemNumber);
    document.from = isoDay(reader.text(From)).value_or(QDate());
    document.until = isoDay(reader.text(Until)).value_or(QDate());
    document.giver = reader.uuid(Giver);
    document.givenAt = reader.instant(GivenAt);
    if (!document.from.isValid() || !document.until.isValid())
        reader.refuse();
    return document;
}

constexpr DocumentKind<DeputyDocument> deputyKind("deputy"_L1, "deputy"_L1, deputyshipFormat, readDeputyship);

} // namespace

Result<QByteArray> DeputyDocument::toBytes() const
{
    using enum DeputyTag::Field;
    TlvWriter writer;
    writer.number(Format, deputyshipFormat)
        .uuid(Vault, vault)
        .uuid(DeputyshipUuid, deputyship)
        .uuid(Principal, principal)
        .uuid(Deputy, deputy)
        .number(FilingSystemNumber, filingSystem)
        .text(From, from.toString(Qt::ISODate))
        .text(Until, until.toString(Qt::ISODate))
        .uuid(Giver, giver)
        .instant(GivenAt, givenAt);
    return std::move(writer).finish();
}

Result<DeputyDocument> DeputyDocument::fromBytes(QByteArrayView bytes)
{
    return deputyKind.read(bytes);
}

namespace deputy_document {

Result<QByteArray> sign(QByteArrayView document, const Signer &signer)
{
    return deputyKind.sign(document, signer);
}

Result<DeputyDocument> verified(QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey)
{
    return deputyKind.verified(document, signature, publicKey);
}

} // namespace deputy_document
