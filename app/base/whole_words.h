#pragma once

#include <QString>

/// Words as they stand in a text, and not as a part of longer ones: "Jan" is not in "januari".
namespace whole_words {

/// Where they stand from there on, in whatever case; -1 where they do not, or there are none.
qsizetype placeOf(const QString &text, const QString &words, qsizetype from = 0);

bool stand(const QString &text, const QString &words);

} // namespace whole_words
