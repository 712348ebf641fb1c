#include "app/staff/deputy_document.h"

#include "app/base/iso_day.h"
#include "app/vault/tlv.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto deputyKind = "deputy"_L1;
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
    using enum DeputyTag::Field;
    TlvReader reader(bytes);
    const quint64 written = reader.number(Format);
    if (written > deputyshipFormat)
        return Error{Failure::TooNew, u"deputy.format"_s};
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
    if (written != deputyshipFormat || !document.from.isValid() || !document.until.isValid())
        reader.refuse();
    if (const auto read = reader.finish(); !read)
        return read.error();
    return document;
}

namespace deputy_document {

Result<QByteArray> sign(QByteArrayView document, const Signer &signer)
{
    return signed_document::sign(deputyKind, document, signer);
}

Result<DeputyDocument> verified(QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey)
{
    if (!signed_document::verify(deputyKind, document, signature, publicKey))
        return Error{Failure::Damaged, u"deputy.signature"_s};
    return DeputyDocument::fromBytes(document);
}

} // namespace deputy_document
