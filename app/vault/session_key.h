#pragma once

#include "app/base/instant.h"
#include "app/vault/key_set.h"

#include <QByteArray>
#include <QUuid>

#include <memory>
#include <optional>

/// A key of one session that signs heads of the trail and nothing else, so that one can be signed also when
/// no passphrase is at hand: after an execution, at locking (security.md 4.5.3). Drawn when a member opens
/// the vault, certified by their own key, wiped with the key of the file; no copy of it is ever stored.
class SessionKey final
{
public:
    /// Longer than any day of work.
    static constexpr qint64 longestTerm = qint64(24) * 3600 * 1'000'000;

    /// What is signed of it, under the kind "checkpoint-key".
    struct Document
    {
        QUuid vault = {};
        QUuid member = {};
        QByteArray publicKey = {};
        Instant from = {};
        Instant until = {};

        friend bool operator==(const Document &, const Document &) = default;
    };

    static Result<std::shared_ptr<const SessionKey>> make(
        const QUuid &vault, const QUuid &member, const KeySet &owner, Instant now);

    /// The document, if the owner of the key signed it. Damaged "session.key" for anything else, also for a
    /// term that is too long.
    static Result<Document> verified(
        QByteArrayView document, QByteArrayView signature, QByteArrayView ownersKey);

    const Document &about() const { return m_about; }
    /// The document as TLV, its owner's signature, and the key this was made with.
    const QByteArray &document() const { return m_document; }
    const QByteArray &signature() const { return m_signature; }
    const QByteArray &certifiedBy() const { return m_certifiedBy; }

    /// Whether its term has begun and is not over.
    bool holdsAt(Instant now) const { return now >= m_about.from && now < m_about.until; }
    /// Ed25519. Refused "session.key" outside its term.
    Result<QByteArray> sign(QByteArrayView message, Instant now) const;

private:
    explicit SessionKey(KeySet keys) : m_keys(std::move(keys)) {}

    KeySet m_keys;
    Document m_about;
    QByteArray m_document;
    QByteArray m_signature;
    QByteArray m_certifiedBy;
};
