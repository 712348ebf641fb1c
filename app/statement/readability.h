#pragma once

#include "app/statement/text_parts.h"

#include <QLocale>
#include <QStringView>

#include <optional>

/// How easily a text reads, by formulas that only know how long its words and sentences are: a hint, never a
/// judgement on whether it is clear and plain (art. 12(1) GDPR). Source: domain.md 5.2.
namespace readability {

/// Flesch Reading Ease, for English. Scores may lie below 0 and above 100, also below.
double flesch(const TextMeasure &measure);
/// Flesch-Douma, for Dutch.
double fleschDouma(const TextMeasure &measure);
/// Brouwer's Leesindex A, for Dutch.
double brouwer(const TextMeasure &measure);

/// What a score is called.
enum class Ease { VeryEasy, Easy, FairlyEasy, Standard, FairlyDifficult, Difficult, VeryDifficult };

/// Of Flesch-Douma (Dutch) or Flesch (English).
Ease easeOf(double score, QLocale::Language language);

/// The colour that goes with it; never shown without the word.
enum class Band { Green, Amber, Red };

Band bandOf(double score, QLocale::Language language);
Band brouwerBandOf(double score);

/// All of it for one text. Without words there is nothing to say.
struct Score
{
    TextMeasure measure = {};
    /// Flesch-Douma for Dutch, Flesch for English.
    double flesch = 0;
    Ease ease = Ease::Standard;
    Band band = Band::Green;
    /// For Dutch alone.
    std::optional<double> brouwer = std::nullopt;

    friend bool operator==(const Score &, const Score &) = default;
};

std::optional<Score> scoreOf(QStringView text, QLocale::Language language);

/// "very-easy", ... "very-difficult"; "green", "amber", "red".
QLatin1String codeOf(Ease ease);
QLatin1String codeOf(Band band);

} // namespace readability
