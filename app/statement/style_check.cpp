#include "app/statement/style_check.h"

#include "app/statement/style_words.h"

#include <algorithm>

namespace {

constexpr double longAverage = 15;
constexpr int longSentence = 20;
constexpr int tooLongSentence = 30;
constexpr int longParagraph = 5;
constexpr int manyPassives = 10; ///< per cent
constexpr int chainCommas = 4;

/// A text with what every check looks at.
struct StyleReading
{
    const QString &text;
    QLocale::Language language;
    Address address;
    const StyleWords &words;
    QList<TextPlace> sentences;

    QStringView part(TextPlace place) const { return QStringView(text).mid(place.start, place.length); }
};

QStringList lowerWordsOf(QStringView part)
{
    QStringList words;
    const QList<TextPlace> places = text_parts::words(part);
    for (const TextPlace &place : places)
        words.append(part.mid(place.start, place.length).toString().toLower().replace(QChar(0x2019), u'\''));
    return words;
}

/// English has no word for the passive: a form of "to be" with a participle close behind it.
bool isParticiple(const QString &word)
{
    static const QStringList strong{QStringLiteral("kept"), QStringLiteral("given"), QStringLiteral("sent"),
        QStringLiteral("held"), QStringLiteral("made"), QStringLiteral("told"), QStringLiteral("taken"),
        QStringLiteral("shown"), QStringLiteral("known"), QStringLiteral("written"), QStringLiteral("done"),
        QStringLiteral("seen"), QStringLiteral("sold"), QStringLiteral("paid")};
    constexpr qsizetype shortest = 4;
    return strong.contains(word) || (word.size() >= shortest && word.endsWith(QLatin1String("ed")));
}

bool isPassive(const StyleReading &reading, const QStringList &words)
{
    constexpr qsizetype reach = 3;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!reading.words.passives.contains(words.at(at)))
            continue;
        const auto from = words.begin() + at + 1;
        const auto to = words.begin() + std::min(at + 1 + reach, words.size());
        if (reading.language == QLocale::Dutch || std::any_of(from, to, isParticiple))
            return true;
    }
    return false;
}

void judgeLength(TextPlace sentence, int words, QList<StyleFinding> &into)
{
    if (words > tooLongSentence)
        into.append({StyleFault::TooLongSentence, sentence, words});
    else if (words > longSentence)
        into.append({StyleFault::LongSentence, sentence, words});
}

void judgeSentences(const StyleReading &reading, QList<StyleFinding> &into)
{
    QList<TextPlace> passives;
    int all = 0;
    for (const TextPlace &sentence : reading.sentences) {
        const QStringList words = lowerWordsOf(reading.part(sentence));
        all += static_cast<int>(words.size());
        judgeLength(sentence, static_cast<int>(words.size()), into);
        if (isPassive(reading, words))
            passives.append(sentence);
        const auto negations = std::count_if(words.begin(), words.end(),
            [&](const QString &word) { return reading.words.negations.contains(word); });
        if (negations > 1)
            into.append({StyleFault::DoubleNegation, sentence, static_cast<int>(negations)});
        const auto commas = reading.part(sentence).count(u',');
        if (commas >= chainCommas)
            into.append({StyleFault::Chain, sentence, static_cast<int>(commas) + 1});
    }
    const qsizetype count = reading.sentences.size();
    if (count == 0)
        return;
    if (double(all) / double(count) > longAverage)
        into.append({StyleFault::LongAverage, {0, reading.text.size()}, static_cast<int>(all / count)});
    const int share = static_cast<int>(passives.size() * 100 / count);
    if (share >= manyPassives) {
        for (const TextPlace &sentence : std::as_const(passives))
            into.append({StyleFault::Passive, sentence, share});
    }
}

void judgeParagraphs(const StyleReading &reading, QList<StyleFinding> &into)
{
    const QList<TextPlace> blocks = text_parts::blocks(reading.text);
    for (const TextPlace &block : blocks) {
        const auto inside = std::count_if(
            reading.sentences.begin(), reading.sentences.end(), [block](const TextPlace &sentence) {
                return sentence.start >= block.start && sentence.end() <= block.end();
            });
        if (inside > longParagraph)
            into.append({StyleFault::LongParagraph, block, static_cast<int>(inside)});
    }
}

bool isLetterAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetter();
}

/// Where a word or several stand as such, from `from` on; -1 for nowhere.
qsizetype indexOfWhole(const QString &text, const QString &words, qsizetype from, Qt::CaseSensitivity cases)
{
    for (qsizetype at = text.indexOf(words, from, cases); at >= 0; at = text.indexOf(words, at + 1, cases)) {
        if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + words.size()))
            return at;
    }
    return -1;
}

/// An abbreviation is defined by its words in full, in the same sentence or before it.
void judgeAbbreviations(const StyleReading &reading, QList<StyleFinding> &into)
{
    for (const StyleWords::Abbreviation &each : reading.words.abbreviations) {
        const qsizetype at = indexOfWhole(reading.text, each.brief, 0, Qt::CaseSensitive);
        if (at < 0)
            continue;
        const auto sentence = std::find_if(reading.sentences.begin(), reading.sentences.end(),
            [at](const TextPlace &place) { return place.start <= at && at < place.end(); });
        const qsizetype to = sentence == reading.sentences.end() ? at : sentence->end();
        const QString before = reading.text.left(to).toLower();
        if (std::none_of(each.full.begin(), each.full.end(),
                [&](const QString &full) { return before.contains(full); }))
            into.append({StyleFault::UndefinedShort, {at, each.brief.size()}, 0, each.full.first()});
    }
}

void judgeAddress(const StyleReading &reading, QList<StyleFinding> &into)
{
    const bool isFormal = reading.address == Address::Formal || reading.language != QLocale::Dutch;
    const QStringList &wanted = isFormal ? reading.words.formal : reading.words.familiar;
    const QStringList &other = isFormal ? reading.words.familiar : reading.words.formal;
    bool speaks = false;
    const QList<TextPlace> places = text_parts::words(reading.text);
    for (const TextPlace &place : places) {
        const QString word = reading.part(place).toString().toLower();
        speaks = speaks || wanted.contains(word);
        if (other.contains(word))
            into.append({StyleFault::OtherAddress, place, 0, wanted.first()});
    }
    if (!speaks && !reading.sentences.isEmpty())
        into.append({StyleFault::NoAddress, {0, reading.text.size()}, 0, wanted.first()});
}

void judgeTerms(const StyleReading &reading, QList<StyleFinding> &into)
{
    for (const StyleWords::Term &each : reading.words.terms) {
        for (const QString &other : each.others) {
            for (qsizetype at = indexOfWhole(reading.text, other, 0, Qt::CaseInsensitive); at >= 0;
                 at = indexOfWhole(reading.text, other, at + 1, Qt::CaseInsensitive))
                into.append({StyleFault::SecondTerm, {at, other.size()}, 0, each.term});
        }
    }
}

} // namespace

QLatin1String codeOf(StyleFault fault)
{
    switch (fault) {
    case StyleFault::LongAverage:
        return QLatin1String("long-average");
    case StyleFault::LongSentence:
        return QLatin1String("long-sentence");
    case StyleFault::TooLongSentence:
        return QLatin1String("too-long-sentence");
    case StyleFault::LongParagraph:
        return QLatin1String("long-paragraph");
    case StyleFault::Passive:
        return QLatin1String("passive");
    case StyleFault::DoubleNegation:
        return QLatin1String("double-negation");
    case StyleFault::Chain:
        return QLatin1String("chain");
    case StyleFault::UndefinedShort:
        return QLatin1String("undefined-short");
    case StyleFault::OtherAddress:
        return QLatin1String("other-address");
    case StyleFault::NoAddress:
        return QLatin1String("no-address");
    case StyleFault::SecondTerm:
        return QLatin1String("second-term");
    }
    Q_UNREACHABLE();
}

QList<StyleFinding> styleFindings(const QString &text, QLocale::Language language, Address address)
{
    const StyleReading reading{text, language, address, styleWords(language), text_parts::sentences(text)};
    QList<StyleFinding> found;
    judgeSentences(reading, found);
    judgeParagraphs(reading, found);
    judgeAbbreviations(reading, found);
    judgeAddress(reading, found);
    judgeTerms(reading, found);
    std::stable_sort(found.begin(), found.end(), [](const StyleFinding &one, const StyleFinding &other) {
        return one.place.start < other.place.start;
    });
    return found;
}
