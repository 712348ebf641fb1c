#pragma once

#include "app/backup/signer.h"

#include <memory>

/// Ed25519ph (RFC 8032) over bytes that come in pieces: crypto_sign_init, update and final of
/// security.md 4.6.
class StreamSignature final
{
public:
    StreamSignature();
    ~StreamSignature();
    StreamSignature(const StreamSignature &) = delete;
    StreamSignature &operator=(const StreamSignature &) = delete;

    void add(QByteArrayView bytes);
    /// 64 bytes. Once, instead of isBy().
    Result<QByteArray> sign(const SeedSigner &signer);
    /// Once, instead of sign().
    bool isBy(QByteArrayView publicKey, QByteArrayView signature);

private:
    struct State;
    std::unique_ptr<State> m_state;
};
