#include "app/storage/file_key.h"

#include "app/vault/page_cipher.h"
#include "app/vault/vault_vfs.h"

Result<std::shared_ptr<const FileKey>> FileKey::make(OpenVault vault, Of file)
{
    if (auto ready = vault_vfs::install(); !ready)
        return ready.error();
    auto key = vault.pageKey();
    if (!key)
        return key.error();
    auto cipher = PageCipher::make(*std::move(key), vault.vault().toRfc4122(), vault.epoch());
    if (!cipher)
        return cipher.error();
    const quint32 ticket = vault_vfs::admit(*std::move(cipher));
    return std::shared_ptr<const FileKey>(new FileKey(std::move(vault), file, ticket));
}

Result<Location> FileKey::put(Location location, OpenVault vault, Of file)
{
    auto key = make(std::move(vault), file);
    if (!key)
        return key.error();
    location.key = *std::move(key);
    return location;
}

FileKey::~FileKey()
{
    vault_vfs::revoke(m_ticket);
}

bool FileKey::isSealing() const
{
#ifdef KLUIS_TESTING
    return m_of != Of::PlainFile;
#else
    return true;
#endif
}

QString FileKey::uri(const QString &path) const
{
    if (!isSealing())
        return path;
    return vault_vfs::uri(path, m_ticket,
        m_of == Of::NewFile ? vault_vfs::Contents::MayBeEmpty : vault_vfs::Contents::MustExist);
}
