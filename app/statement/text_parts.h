#pragma once

#include <QList>
#include <QLocale>
#include <QStringView>

/// Where something stands in a text, in signs from its beginning.
struct TextPlace
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// A text taken apart as the formulas for readability want it (domain.md 5.4). Each line is a block of its
/// own: a heading, an item of a list or a paragraph.
namespace text_parts {

/// Letters, with hyphens and apostrophes between them. Numbers are no words.
QList<TextPlace> words(QStringView text);
/// Those with a word in them. They end behind ". ! ?" with a space, but not behind an abbreviation, and with
/// their block.
QList<TextPlace> sentences(QStringView text);
/// Lines that are not empty.
QList<TextPlace> blocks(QStringView text);

} // namespace text_parts

/// What the formulas are fed with.
struct TextMeasure
{
    int words = 0;
    int sentences = 0;
    int syllables = 0;

    /// zl of domain.md 5.2; 0 for a text without words, as the others.
    double wordsPerSentence() const;
    /// wl of domain.md 5.2.
    double syllablesPer100Words() const;

    friend bool operator==(const TextMeasure &, const TextMeasure &) = default;
};

TextMeasure measureOf(QStringView text, QLocale::Language language);
