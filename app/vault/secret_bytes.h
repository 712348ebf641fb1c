#pragma once

#include "app/base/result.h"

#include <QByteArrayView>

#include <cstddef>

/// Bytes that nobody else should read: a key, a seed, a passphrase. They lie in memory of libsodium that is
/// locked, fenced by guard pages and wiped when it is given back (security.md 4.2.1). Moved, never copied
/// unseen.
class SecretBytes final
{
public:
    SecretBytes() = default;
    ~SecretBytes();

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    /// Zeroed. Unavailable where the system has no memory to lock, or libsodium does not start.
    static Result<SecretBytes> zeroed(size_t size);
    static Result<SecretBytes> random(size_t size);
    /// A copy; what it was copied from is the caller's to wipe.
    static Result<SecretBytes> copyOf(QByteArrayView bytes);
    Result<SecretBytes> clone() const;

    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    unsigned char *data() { return m_bytes; }
    const unsigned char *data() const { return m_bytes; }
    QByteArrayView view() const { return {reinterpret_cast<const char *>(m_bytes), qsizetype(m_size)}; }

    /// In a time that tells nothing about where they differ.
    bool equals(const SecretBytes &other) const;
    /// Wiped and given back now instead of at the end of its life.
    void wipe();

private:
    SecretBytes(unsigned char *bytes, size_t size) : m_bytes(bytes), m_size(size) {}

    unsigned char *m_bytes = nullptr;
    size_t m_size = 0;
};
