#pragma once

#include "app/base/result.h"
#include "app/vault/open_vault.h"
#include "app/vault/secret_bytes.h"
#include "app/vault/signed_document.h"

#include <QByteArray>

#include <functional>

/// Who signs: an Ed25519 public key, and how to get at its 32-byte seed. The seed is asked for at the moment
/// of signing and wiped after it, since it is unwrapped for one signature at a time (security.md 4.2.1).
struct SeedSigner
{
    QByteArray publicKey;
    std::function<Result<SecretBytes>()> seed;
};

/// A signer whose seed lies in memory as long as it lives. Invalid ("backup.seed") when it is not 32 bytes.
Result<SeedSigner> signerOf(SecretBytes seed);

/// The file itself, for backups that are made while nobody's passphrase is at hand: by a key that comes from
/// its data key. It proves that somebody made the backup who had the file open; who that was, the trail
/// tells.
Result<SeedSigner> ownSigner(const OpenVault &vault);

/// The expanded key of a signer for one signature. Refused ("backup.seed") when seed and public key are no
/// pair.
Result<SecretBytes> signingKeyOf(const SeedSigner &signer);

/// A signer whose expanded key lies in memory, for several signatures in a row.
struct ReadySigner
{
    QByteArray publicKey;
    SecretBytes key;
};

/// As signingKeyOf() says.
Result<ReadySigner> readied(const SeedSigner &signer);

/// An Ed25519 signature (RFC 8032, not prehashed); signed_document::isSigned() checks it.
QByteArray signatureOf(const ReadySigner &signer, QByteArrayView message);
Result<QByteArray> signatureOf(const SeedSigner &signer, QByteArrayView message);
