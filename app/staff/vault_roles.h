#pragma once

#include "app/staff/staff_member.h"

/// Grants as the bits of a certificate: sixteen for each filing system, the lowest of them the administrator,
/// as the vault reads it (certificate.h).
quint32 roleBits(const QList<Grant> &grants);
