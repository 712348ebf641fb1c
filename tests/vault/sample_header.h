#pragma once

#include "app/vault/vault_header.h"

/// A header whose every field is told apart from the others; nothing in it is random or signed.
namespace sample_header {

inline constexpr quint32 epoch = 3;

/// Two members, the second one invited, and the recovery key.
VaultHeader header();
/// 32 bytes of 0x42.
SecretBytes headKey();
/// With the checksum made right again.
QByteArray withChecksum(QByteArray bytes);

} // namespace sample_header
