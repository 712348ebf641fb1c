#include "app/vault/open_vault.h"

#include "app/vault/vault_keys.h"

Result<OpenVault> OpenVault::clone() const
{
    auto dataKey = m_dataKey.clone();
    if (!dataKey)
        return dataKey.error();
    OpenVault same(m_vault, m_epoch, m_member, m_kind, *std::move(dataKey));
    same.setCopies(m_copies);
    return same;
}

Result<SecretBytes> OpenVault::pageKey() const
{
    return vault_keys::page(m_dataKey);
}

Result<SecretBytes> OpenVault::headKey() const
{
    return vault_keys::head(m_dataKey);
}

Result<SecretBytes> OpenVault::wrapKey() const
{
    return vault_keys::wrap(m_dataKey);
}

Result<SecretBytes> OpenVault::backupKey() const
{
    return vault_keys::backup(m_dataKey);
}
