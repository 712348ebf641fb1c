#pragma once

#include "app/base/result.h"

#include <QString>

/// A reason for at most so many people may be in one's own words; for more it is the privacy officer's.
inline constexpr int mostPeopleForOwnReason = 500;

/// Whether words can be a reason at all: Invalid "reason.empty", "reason.one-word", or "reason.placeholder"
/// for what only fills a field ("test", "n.v.t.", "xxx", "asdf asdf", "onbekend"), in Dutch and English. A
/// reason has two different words that are no filling, one of them of three letters or more.
Outcome checkReason(const QString &text);
