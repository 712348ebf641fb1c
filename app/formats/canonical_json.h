#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonValue>

/// The one spelling of a JSON value (RFC 8785): no space between, keys in the order of their UTF-16 code
/// units, UTF-8, and in strings no escape that is not needed. Numbers only as far as documents of ours have
/// them, whole and exact: Invalid "json.number" for one with a fraction or beyond 2^53 - 1 (RFC 7493,
/// section 2.2), Invalid "json.text" for half a surrogate pair.
Result<QByteArray> canonicalJson(const QJsonValue &value);
