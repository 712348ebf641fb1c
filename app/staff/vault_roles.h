#pragma once

#include "app/staff/operation.h"
#include "app/staff/staff_member.h"

/// Grants as the bits of a certificate: sixteen for each filing system, the lowest of them the administrator,
/// as the vault reads it (certificate.h).
quint32 roleBits(const QList<Grant> &grants);

/// Whether a certificate with these bits speaks for somebody who may do this in a filing system.
bool mayDo(quint32 bits, Operation operation, FilingSystem filingSystem);
