#pragma once

#include "app/reviews/reviews.h"

#include <QByteArray>
#include <QLocale>

/// The minutes of a review session to be read: who sat when, every item with what was decided, why, what that
/// leads to and what became of it, and by what digest and key the signed minutes are known.

QByteArray reviewMinutesPdf(const SignedMinutes &minutes, QLocale::Language language);
/// One page that needs nothing beside it.
QByteArray reviewMinutesHtml(const SignedMinutes &minutes, QLocale::Language language);
