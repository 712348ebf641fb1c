#pragma once

#include "app/base/result.h"
#include "app/vault/certificate.h"
#include "app/vault/secret_bytes.h"

/// The vault's key for one member: sealed to their X25519 key and signed by who gives it (security.md 4.2.2),
/// so that nobody can slip them a key of his own.
///
/// Signed: "klantkluis/vault/grant/v1", vault UUID 16, member UUID 16, X25519 32, epoch u32, sealed 80,
/// issuer's Ed25519 32.
struct KeyGrant
{
    quint32 epoch = 0;
    Bytes<80> sealed{};
    Bytes<32> issuer{};
    Bytes<64> signature{};

    /// Seals the data key of an epoch to whom the certificate names, signed by the issuer.
    static Result<KeyGrant> sealedTo(const Certificate &receiver, const QUuid &vault, quint32 epoch,
        const SecretBytes &dataKey, const KeySet &issuerKeys);

    friend bool operator==(const KeyGrant &, const KeyGrant &) = default;
};

/// Whether the issuer that it names has signed it for this receiver and vault.
bool verifyGrant(const KeyGrant &grant, const Certificate &receiver, const QUuid &vault);
