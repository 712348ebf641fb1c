#include "app/vault/session_key.h"

#include "app/vault/bytes.h"
#include "app/vault/signed_document.h"
#include "app/vault/tlv.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto sessionKeyKind = "checkpoint-key"_L1;
constexpr quint64 sessionKeyFormat = 1;

/// The fields in their order.
struct SessionKeyTag
{
    enum Field : quint16 { Format = 1, Vault, Member, PublicKey, From, Until };
};

Result<QByteArray> bytesOf(const SessionKey::Document &about)
{
    using enum SessionKeyTag::Field;
    TlvWriter writer;
    writer.number(Format, sessionKeyFormat)
        .uuid(Vault, about.vault)
        .uuid(Member, about.member)
        .bytes(PublicKey, about.publicKey)
        .instant(From, about.from)
        .instant(Until, about.until);
    return std::move(writer).finish();
}

} // namespace

Result<std::shared_ptr<const SessionKey>> SessionKey::make(
    const QUuid &vault, const QUuid &member, const KeySet &owner, Instant now)
{
    auto drawn = KeySet::generated();
    if (!drawn)
        return drawn.error();
    const auto own = drawn->publicKeys();
    const auto owners = owner.publicKeys();
    if (!own || !owners)
        return own ? owners.error() : own.error();
    const std::shared_ptr<SessionKey> key(new SessionKey(*std::move(drawn)));
    key->m_about = {.vault = vault,
        .member = member,
        .publicKey = viewOf(own->sign).toByteArray(),
        .from = now,
        .until = {now.micros + longestTerm}};
    const auto document = bytesOf(key->m_about);
    if (!document)
        return document.error();
    const auto signature = owner.sign(signed_document::message(sessionKeyKind, *document));
    if (!signature)
        return signature.error();
    key->m_document = *document;
    key->m_signature = viewOf(*signature).toByteArray();
    key->m_certifiedBy = viewOf(owners->sign).toByteArray();
    return std::shared_ptr<const SessionKey>(key);
}

Result<SessionKey::Document> SessionKey::verified(
    QByteArrayView document, QByteArrayView signature, QByteArrayView ownersKey)
{
    using enum SessionKeyTag::Field;
    const Error damaged{Failure::Damaged, u"session.key"_s};
    if (!signed_document::verify(sessionKeyKind, document, signature, ownersKey))
        return damaged;
    TlvReader reader(document);
    const quint64 written = reader.number(Format);
    Document about;
    about.vault = reader.uuid(Vault);
    about.member = reader.uuid(Member);
    about.publicKey = reader.bytes(PublicKey).toByteArray();
    about.from = reader.instant(From);
    about.until = reader.instant(Until);
    const bool isRead = reader.finish() && written == sessionKeyFormat &&
        about.publicKey.size() == signed_document::publicKeySize;
    // No moment before 1970: the difference of the two then cannot overflow.
    if (!isRead || about.from.micros < 0 || about.until < about.from ||
        about.until.micros - about.from.micros > longestTerm)
        return damaged;
    return about;
}

Result<QByteArray> SessionKey::sign(QByteArrayView message, Instant now) const
{
    if (!holdsAt(now))
        return Error{Failure::Refused, u"session.key"_s};
    const auto signature = m_keys.sign(message);
    return signature ? Result<QByteArray>(viewOf(*signature).toByteArray())
                     : Result<QByteArray>(signature.error());
}
