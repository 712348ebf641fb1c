#pragma once

#include <QLocale>
#include <QStringView>

/// How many syllables a word has, by rules: right for nearly every word, and always the same. Sources:
/// domain.md 5.4 for Dutch, the usual heuristic for English.
namespace syllables {

/// Of one word, which may have hyphens in it; what has no letter in it has none. An abbreviation in capitals
/// counts its letters.
int ofWord(QStringView word, QLocale::Language language);

} // namespace syllables
