#pragma once

#include "app/audit/audit_entry.h"

#include <QByteArray>
#include <QJsonObject>

/// The detail of an entry in the one way in which it is hashed: compact JSON, its names in order. The day
/// given with
/// `--today` stands in it as `computed_for`.
namespace audit_detail {

QByteArray bytesOf(const AuditEntry &entry);

QJsonObject objectIn(const QByteArray &bytes);

/// Gives the entry what bytesOf() wrote.
void readInto(AuditEntry &entry, const QByteArray &bytes);

} // namespace audit_detail
