#pragma once

#include "app/letters/letter_field.h"

#include <QString>

/// What a letter is called: "Extension of the term", "Refused: erasure".
QString letterKindWord(const LetterKind &kind);
/// What a field stands for: "Why it was refused".
QString letterFieldWord(LetterField field);
/// The mark that a step bears (letter_noting.h), in words: "Refused: erasure, Dutch, as it ships".
QString letterMarkWords(const QString &mark);
/// "Dutch", "English".
QString letterLanguageWord(LetterLanguage language);
/// "as it ships", "version 3".
QString letterVersionWord(int version, bool isShipped);
