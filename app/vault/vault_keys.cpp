#include "app/vault/vault_keys.h"

#include <sodium.h>

namespace vault_keys {

namespace {

Result<SecretBytes> derived(const SecretBytes &master, uint64_t number, const char *context)
{
    if (master.size() != crypto_kdf_KEYBYTES)
        return Error{Failure::Internal, QStringLiteral("vault.key-size")};
    auto key = SecretBytes::zeroed(32);
    if (key)
        crypto_kdf_derive_from_key(key->data(), key->size(), number, context, master.data());
    return key;
}

} // namespace

Result<SecretBytes> page(const SecretBytes &dataKey)
{
    return derived(dataKey, 1, "KKpage__");
}

Result<SecretBytes> head(const SecretBytes &dataKey)
{
    return derived(dataKey, 2, "KKhead__");
}

Result<SecretBytes> wrap(const SecretBytes &dataKey)
{
    return derived(dataKey, 3, "KKwrap__");
}

Result<SecretBytes> backup(const SecretBytes &dataKey)
{
    return derived(dataKey, 4, "KKback__");
}

Result<SecretBytes> recovery(const SecretBytes &recoveryBits)
{
    return derived(recoveryBits, 1, "KKrecov_");
}

} // namespace vault_keys
