#include "app/backup/content_hash.h"

#include <sodium.h>

struct ContentHash::State
{
    crypto_generichash_state hash;
};

static_assert(ContentHash::size == crypto_generichash_BYTES);

ContentHash::ContentHash() : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->hash, nullptr, 0, size_t(size));
}

ContentHash::~ContentHash() = default;
ContentHash::ContentHash(ContentHash &&) noexcept = default;
ContentHash &ContentHash::operator=(ContentHash &&) noexcept = default;

void ContentHash::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->hash, reinterpret_cast<const unsigned char *>(bytes.data()),
        static_cast<unsigned long long>(bytes.size()));
}

QByteArray ContentHash::result()
{
    QByteArray hash(size, '\0');
    crypto_generichash_final(&m_state->hash, reinterpret_cast<unsigned char *>(hash.data()), size_t(size));
    return hash;
}

QByteArray ContentHash::of(QByteArrayView bytes)
{
    ContentHash hash;
    hash.add(bytes);
    return hash.result();
}
