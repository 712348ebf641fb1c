#pragma once

#include "app/letters/letter_kind.h"

/// The text of a template as it ships with the program: "u" in Dutch, at reading level B1 (domain.md 5.3).
QString shippedLetter(const LetterKind &kind, LetterLanguage language);

/// What an answer says of its request beside what is the same in all; a paragraph each.
struct ShippedAnswer
{
    Request::Type type;
    const char *granted;
    const char *partlyGranted;
    const char *refused;
    /// Of a correction: instead of `partlyGranted` where the data was restricted.
    const char *contested = nullptr;
};

/// What is the same in all answers: how they begin and end, and the headings between.
struct ShippedFrame
{
    const char *opening;
    const char *decision;
    const char *done;
    const char *kept;
    const char *told;
    const char *receivers;
    const char *backup;
    const char *partReasons;
    const char *reasons;
    const char *disagree;
    const char *closing;
};

/// The words of one language.
struct ShippedWords
{
    const ShippedFrame &frame;
    /// Null for an answer.
    const char *(*letter)(LetterAct act);
    const ShippedAnswer &(*answer)(Request::Type type);
};

const ShippedWords &dutchShippedWords();
const ShippedWords &englishShippedWords();
