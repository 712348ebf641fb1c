#pragma once

#include "app/base/result.h"
#include "app/vault/secret_text.h"

#include <QString>

/// How dear a guess is made. Tests use the cheapest.
struct HashCost
{
    unsigned long long operations;
    size_t memory;

    /// Argon2id t = 3, m = 256 MiB (security.md 4.2.1).
    static HashCost usual();
    static HashCost cheapest();
};

/// Rules of domain.md 10.4 (NIST SP 800-63B-4): 15 to 128 characters, NFKC, no composition rules; not made of
/// the member's own or the organisation's name, nor of repetition. Invalid with the reason when refused.
Outcome checkPassphrase(const SecretText &passphrase, const QString &memberName, const QString &organisation);

/// Argon2id of libsodium, its own text form with salt and cost.
Result<QString> hashPassphrase(const SecretText &passphrase, HashCost cost);
bool passphraseMatches(const QString &hash, const SecretText &passphrase);
/// Spends the time of one comparison, so that an unknown name answers as late as a wrong passphrase.
void pretendToCompare(const SecretText &passphrase, HashCost cost);
