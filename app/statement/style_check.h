#pragma once

#include "app/statement/text_parts.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <array>

/// What can be said against a text for people who read at level B1 (domain.md 5.3).
enum class StyleFault {
    LongAverage,     ///< more than 15 words in a sentence on average
    LongSentence,    ///< more than 20 words
    TooLongSentence, ///< more than 30 words
    LongParagraph,   ///< more than 5 sentences
    Passive,         ///< of a text in which a tenth of the sentences or more is passive
    DoubleNegation,  ///< two negations in one sentence
    Chain,           ///< an enumeration that a list would show better
    UndefinedShort,  ///< FG, AP or EER before it was written in full
    OtherAddress,    ///< "je" where the reader is "u", or the reverse
    NoAddress,       ///< nobody is spoken to
    SecondTerm       ///< another word for what already has one
};

inline constexpr std::array allStyleFaults = {StyleFault::LongAverage, StyleFault::LongSentence,
    StyleFault::TooLongSentence, StyleFault::LongParagraph, StyleFault::Passive, StyleFault::DoubleNegation,
    StyleFault::Chain, StyleFault::UndefinedShort, StyleFault::OtherAddress, StyleFault::NoAddress,
    StyleFault::SecondTerm};

/// The stable word, "too-long-sentence".
QLatin1String codeOf(StyleFault fault);

/// One of them, and where.
struct StyleFinding
{
    StyleFault fault = StyleFault::LongSentence;
    /// The sentence, paragraph or word; the whole text for what is of all of it.
    TextPlace place = {};
    /// Words, sentences or per cent, as the fault counts.
    int count = 0;
    /// The word that would be better, where there is one.
    QString better = {};

    friend bool operator==(const StyleFinding &, const StyleFinding &) = default;
};

/// How the reader is spoken to in Dutch.
enum class Address { Formal, Familiar };

/// In the order of the places.
QList<StyleFinding> styleFindings(
    const QString &text, QLocale::Language language, Address address = Address::Formal);
