#pragma once

#include "app/vault/secret_bytes.h"

#include <QUuid>

#include <memory>

class SessionKey;

/// Proof that somebody opened a vault, and its data key, in locked memory for as long as this lives. Holds no
/// signing key of a member: their signature asks for the passphrase again (security.md 4.2.1).
class OpenVault final
{
public:
    enum class Member {
        Certified, ///< an administrator has certified the keys
        Pending,   ///< activated, not certified yet
        Recovery   ///< nobody: the recovery key was used
    };
    /// What was found of the two copies of the header, and done about it.
    enum class Copies { Whole, Repaired, Unrepaired };

    OpenVault(const QUuid &vault, quint32 epoch, const QUuid &member, Member kind, SecretBytes dataKey)
        : m_vault(vault), m_epoch(epoch), m_member(member), m_kind(kind), m_dataKey(std::move(dataKey))
    {}

    /// UUIDs without braces.
    QString vaultRef() const { return m_vault.toString(QUuid::WithoutBraces); }
    QString memberRef() const { return m_member.toString(QUuid::WithoutBraces); }
    QUuid vault() const { return m_vault; }
    QUuid member() const { return m_member; }
    Member kind() const { return m_kind; }
    quint32 epoch() const { return m_epoch; }
    Copies copies() const { return m_copies; }
    void setCopies(Copies copies) { m_copies = copies; }

    /// The same proof once more. Unavailable "vault.memory".
    Result<OpenVault> clone() const;

    /// K_page, K_head, K_wrap and K_back of vault_keys.h, 32 bytes. Unavailable "vault.memory".
    Result<SecretBytes> pageKey() const;
    Result<SecretBytes> headKey() const;
    Result<SecretBytes> wrapKey() const;
    Result<SecretBytes> backupKey() const;
    /// What signs heads of the trail while this lives; none for who came in by the recovery key, or only
    /// looks.
    const std::shared_ptr<const SessionKey> &sessionKey() const { return m_sessionKey; }
    void setSessionKey(std::shared_ptr<const SessionKey> key) { m_sessionKey = std::move(key); }
    /// To be sealed into grants, for nothing else.
    const SecretBytes &dataKey() const { return m_dataKey; }

private:
    QUuid m_vault;
    quint32 m_epoch;
    QUuid m_member;
    Member m_kind;
    Copies m_copies = Copies::Whole;
    SecretBytes m_dataKey;
    std::shared_ptr<const SessionKey> m_sessionKey;
};
