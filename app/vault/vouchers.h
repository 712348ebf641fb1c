#pragma once

#include "app/vault/certificate.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

struct VaultHeader;

/// Whose word counts in a vault now, to judge the certificates that are kept beside what members signed
/// (security.md 4.2.1): a certificate that names its own issuer proves nothing until that issuer is traced to
/// an administrator of this header or to the root. Of members who left, or have new keys since, as well.
class Vouchers final
{
public:
    explicit Vouchers(const VaultHeader &header);

    const QUuid &vault() const { return m_vault; }

    /// What was certified of this member with this Ed25519 key, by somebody whose word counts. `kept` is what
    /// lies beside the signature: certificates as Certificate::toBytes() gives them, one after another; those
    /// of the slots count as well. An issuer who left is traced by their own certificate among them. Nothing
    /// for keys that stand in a slot of the member's and are not certified there.
    std::optional<Certificate> certificateOf(
        const QUuid &member, QByteArrayView signingKey, QByteArrayView kept) const;

private:
    QUuid m_vault;
    /// Keys that certify now.
    QList<Bytes<32>> m_issuers;
    /// Of slots, those that hold and those that do not.
    QList<Certificate> m_held;
    QList<Certificate> m_doubted;
};

namespace vouchers {

/// To be kept beside a signature: the certificate, and behind it those of the issuers up to the root, so that
/// it can be traced when they have left.
QByteArray keptOf(const VaultHeader &header, const Certificate &certificate);

} // namespace vouchers
