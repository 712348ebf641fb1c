#pragma once

#include "app/base/result.h"

#include <QByteArrayView>
#include <QJsonDocument>

/// Reads an object or an array whose JSON leaves nothing to guess (RFC 8259, RFC 7493): UTF-8 without a byte
/// order mark, no key twice in one object, at most 64 levels deep. Damaged "json.syntax" or "json.twice",
/// with the place (RFC 6901) that was being read as `place`.
Result<QJsonDocument> readStrictJson(QByteArrayView text);
