#include "app/vault/open_vault.h"

#include "app/vault/vault_keys.h"

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
