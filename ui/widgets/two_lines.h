#pragma once

#include <QStringList>

class QFontMetrics;

/// The words in one line, or, where they are wider than `widest` and there is a space to part them at, in two
/// that are about as wide as each other.
QStringList inTwoLines(const QString &words, const QFontMetrics &metrics, int widest);
