#include "app/statement/text_parts.h"

#include "app/statement/syllables.h"

#include <algorithm>
#include <array>

namespace text_parts {

namespace {

bool isInWord(QChar sign)
{
    return sign.isLetter() || sign.isMark();
}

bool joinsWord(QChar sign)
{
    return sign == u'-' || sign == u'\'' || sign == QChar(0x2019);
}

/// Before a dot that ends no sentence (domain.md 5.4), in Dutch and in English.
constexpr std::array keptTogether{"bijv.", "o.a.", "t.a.v.", "d.w.z.", "art.", "nr.", "dhr.", "mevr.", "mr.",
    "ing.", "ca.", "enz.", "m.b.t.", "i.v.m.", "e.g.", "i.e.", "etc.", "no.", "mrs.", "ms.", "dr."};

/// Whether the dot at `at` belongs to an abbreviation: what stands between the last space and it.
bool endsAbbreviation(QStringView text, qsizetype at)
{
    qsizetype from = at;
    while (from > 0 && !text.at(from - 1).isSpace() && text.at(from - 1) != u'(')
        --from;
    const QStringView token = text.mid(from, at - from + 1);
    return std::any_of(keptTogether.begin(), keptTogether.end(),
        [token](const char *each) { return token.compare(QLatin1String(each), Qt::CaseInsensitive) == 0; });
}

bool isStop(QChar sign)
{
    return sign == u'.' || sign == u'!' || sign == u'?';
}

/// Whether a sentence is over behind the sign at `at`.
bool endsSentence(QStringView text, qsizetype at)
{
    const bool followed = at + 1 == text.size() || text.at(at + 1).isSpace();
    return followed && isStop(text.at(at)) && !(text.at(at) == u'.' && endsAbbreviation(text, at));
}

TextPlace trimmed(QStringView text, qsizetype from, qsizetype to)
{
    while (from < to && text.at(from).isSpace())
        ++from;
    while (to > from && text.at(to - 1).isSpace())
        --to;
    return {from, to - from};
}

bool hasWord(QStringView text, TextPlace place)
{
    const QStringView part = text.mid(place.start, place.length);
    return std::any_of(part.begin(), part.end(), [](QChar sign) { return sign.isLetter(); });
}

void addSentencesOf(QStringView text, TextPlace block, QList<TextPlace> &into)
{
    qsizetype from = block.start;
    const auto end = [&](qsizetype to) {
        const TextPlace sentence = trimmed(text, from, to);
        if (hasWord(text, sentence))
            into.append(sentence);
        from = to;
    };
    for (qsizetype at = block.start; at < block.end(); ++at) {
        if (endsSentence(text, at))
            end(at + 1);
    }
    end(block.end());
}

} // namespace

QList<TextPlace> words(QStringView text)
{
    QList<TextPlace> found;
    for (qsizetype at = 0; at < text.size();) {
        if (!text.at(at).isLetter()) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() &&
            (isInWord(text.at(at)) ||
                (joinsWord(text.at(at)) && at + 1 < text.size() && text.at(at + 1).isLetter())))
            ++at;
        found.append({from, at - from});
    }
    return found;
}

QList<TextPlace> blocks(QStringView text)
{
    QList<TextPlace> found;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text.at(at) != u'\n' && text.at(at) != QChar::ParagraphSeparator)
            continue;
        const TextPlace block = trimmed(text, from, at);
        if (block.length > 0)
            found.append(block);
        from = at + 1;
    }
    return found;
}

QList<TextPlace> sentences(QStringView text)
{
    QList<TextPlace> found;
    const QList<TextPlace> all = blocks(text);
    for (const TextPlace &block : all)
        addSentencesOf(text, block, found);
    return found;
}

} // namespace text_parts

double TextMeasure::wordsPerSentence() const
{
    return sentences == 0 ? 0.0 : double(words) / sentences;
}

double TextMeasure::syllablesPer100Words() const
{
    return words == 0 ? 0.0 : 100.0 * syllables / words;
}

TextMeasure measureOf(QStringView text, QLocale::Language language)
{
    TextMeasure measure{.sentences = static_cast<int>(text_parts::sentences(text).size())};
    const QList<TextPlace> words = text_parts::words(text);
    for (const TextPlace &word : words) {
        ++measure.words;
        measure.syllables += syllables::ofWord(text.mid(word.start, word.length), language);
    }
    return measure;
}
