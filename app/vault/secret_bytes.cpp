#include "app/vault/secret_bytes.h"

#include <cstring>
#include <sodium.h>
#include <utility>

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Result<SecretBytes> SecretBytes::zeroed(size_t size)
{
    const Error none{Failure::Unavailable, QStringLiteral("vault.memory")};
    if (sodium_init() < 0)
        return none;
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (!bytes)
        return none;
    sodium_memzero(bytes, size);
    return SecretBytes(bytes, size);
}

Result<SecretBytes> SecretBytes::random(size_t size)
{
    auto made = zeroed(size);
    if (made)
        randombytes_buf(made->data(), size);
    return made;
}

Result<SecretBytes> SecretBytes::copyOf(QByteArrayView bytes)
{
    auto made = zeroed(size_t(bytes.size()));
    if (made && !bytes.isEmpty())
        std::memcpy(made->data(), bytes.data(), size_t(bytes.size()));
    return made;
}

Result<SecretBytes> SecretBytes::clone() const
{
    return copyOf(view());
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_bytes, other.m_bytes, m_size) == 0);
}

void SecretBytes::wipe()
{
    if (m_bytes)
        sodium_free(m_bytes);
    m_bytes = nullptr;
    m_size = 0;
}
