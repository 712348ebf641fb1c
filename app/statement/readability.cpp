#include "app/statement/readability.h"

namespace readability {

double flesch(const TextMeasure &measure)
{
    return 206.835 - 1.015 * measure.wordsPerSentence() - 84.6 * measure.syllablesPer100Words() / 100.0;
}

double fleschDouma(const TextMeasure &measure)
{
    return 206.8 - 0.77 * measure.syllablesPer100Words() - 0.93 * measure.wordsPerSentence();
}

double brouwer(const TextMeasure &measure)
{
    return 195.0 - 2.0 / 3.0 * measure.syllablesPer100Words() - 2.0 * measure.wordsPerSentence();
}

Ease easeOf(double score, QLocale::Language language)
{
    const bool isDutch = language == QLocale::Dutch;
    if (score >= 90)
        return Ease::VeryEasy;
    if (score >= 80)
        return Ease::Easy;
    if (score >= 70)
        return Ease::FairlyEasy;
    if (score >= 60)
        return Ease::Standard;
    if (score >= (isDutch ? 45 : 50))
        return Ease::FairlyDifficult;
    return score >= 30 ? Ease::Difficult : Ease::VeryDifficult;
}

Band bandOf(double score, QLocale::Language language)
{
    switch (easeOf(score, language)) {
    case Ease::VeryEasy:
    case Ease::Easy:
    case Ease::FairlyEasy:
    case Ease::Standard:
        return Band::Green;
    case Ease::FairlyDifficult:
        return Band::Amber;
    case Ease::Difficult:
    case Ease::VeryDifficult:
        return Band::Red;
    }
    Q_UNREACHABLE();
}

Band brouwerBandOf(double score)
{
    if (score >= 60)
        return Band::Green;
    return score >= 45 ? Band::Amber : Band::Red;
}

std::optional<Score> scoreOf(QStringView text, QLocale::Language language)
{
    const TextMeasure measure = measureOf(text, language);
    if (measure.words == 0)
        return std::nullopt;
    const bool isDutch = language == QLocale::Dutch;
    Score score{.measure = measure, .flesch = isDutch ? fleschDouma(measure) : flesch(measure)};
    score.ease = easeOf(score.flesch, language);
    score.band = bandOf(score.flesch, language);
    if (isDutch)
        score.brouwer = brouwer(measure);
    return score;
}

QLatin1String codeOf(Ease ease)
{
    switch (ease) {
    case Ease::VeryEasy:
        return QLatin1String("very-easy");
    case Ease::Easy:
        return QLatin1String("easy");
    case Ease::FairlyEasy:
        return QLatin1String("fairly-easy");
    case Ease::Standard:
        return QLatin1String("standard");
    case Ease::FairlyDifficult:
        return QLatin1String("fairly-difficult");
    case Ease::Difficult:
        return QLatin1String("difficult");
    case Ease::VeryDifficult:
        return QLatin1String("very-difficult");
    }
    Q_UNREACHABLE();
}

QLatin1String codeOf(Band band)
{
    switch (band) {
    case Band::Green:
        return QLatin1String("green");
    case Band::Amber:
        return QLatin1String("amber");
    case Band::Red:
        return QLatin1String("red");
    }
    Q_UNREACHABLE();
}

} // namespace readability
