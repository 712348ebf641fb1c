#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

/// BLAKE2b-256 without a key over bytes that come in pieces (crypto_generichash; security.md 4.6).
class ContentHash final
{
public:
    static constexpr qsizetype size = 32;

    ContentHash();
    ~ContentHash();
    ContentHash(ContentHash &&) noexcept;
    ContentHash &operator=(ContentHash &&) noexcept;
    ContentHash(const ContentHash &) = delete;
    ContentHash &operator=(const ContentHash &) = delete;

    void add(QByteArrayView bytes);
    /// Once; nothing can be added after it.
    QByteArray result();

    static QByteArray of(QByteArrayView bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};
