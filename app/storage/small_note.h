#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Files of a few hundred bytes that two desks leave for each other beside a customer file.
namespace small_note {

/// More than any of them; what is longer was put there by somebody else.
inline constexpr qint64 mostBytes = 4096;

/// In one step, over an earlier one. Unavailable "file.note".
Outcome write(const QString &path, const QByteArray &bytes);
/// Nothing where there is none, or one that is too long, or what is no plain file.
std::optional<QByteArray> read(const QString &path);

} // namespace small_note
