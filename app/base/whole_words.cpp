#include "app/base/whole_words.h"

namespace whole_words {

namespace {

bool isOfWord(QChar sign)
{
    return sign.isLetterOrNumber() || sign == u'_';
}

/// Whether what stands from `at` on is no part of a longer word.
bool isWhole(const QString &text, qsizetype at, qsizetype length)
{
    const bool begins = at == 0 || !isOfWord(text.at(at - 1)) || !isOfWord(text.at(at));
    const qsizetype end = at + length;
    const bool ends = end == text.size() || !isOfWord(text.at(end)) || !isOfWord(text.at(end - 1));
    return begins && ends;
}

} // namespace

qsizetype placeOf(const QString &text, const QString &words, qsizetype from)
{
    if (words.isEmpty())
        return -1;
    qsizetype at = text.indexOf(words, from, Qt::CaseInsensitive);
    while (at >= 0 && !isWhole(text, at, words.size()))
        at = text.indexOf(words, at + 1, Qt::CaseInsensitive);
    return at;
}

bool stand(const QString &text, const QString &words)
{
    return placeOf(text, words) >= 0;
}

} // namespace whole_words
