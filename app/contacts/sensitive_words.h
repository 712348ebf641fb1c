#pragma once

#include "app/retention/data_category.h"

#include <QList>
#include <QStringView>

/// A word in free text that may say something of art. 9 or 10 GDPR. Carries the place, never the word.
struct WordFinding
{
    DataClass dataClass = DataClass::Special;
    qsizetype position = 0;
    qsizetype length = 0;

    friend bool operator==(const WordFinding &, const WordFinding &) = default;
};

/// Words of health, belief, origin, politics, union, orientation and the body's own marks (special), and of
/// offences (criminal), in Dutch and English, in the order of the text. A word alone proves nothing: they
/// warn and never refuse. Source: domain.md 8.3, 11.2.
QList<WordFinding> scanForSensitiveWords(QStringView text);
