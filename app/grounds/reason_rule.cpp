#include "app/grounds/reason_rule.h"

#include "app/base/folded_text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace {

/// Words that people type to get past a field, folded; and those that only go with them.
const QSet<QString> &fillingWords()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "test tests testing tester testen testje proef probeer nvt na nb pm ntb tbd tbc todo fixme dummy "
            "voorbeeld example sample lorem ipsum dolor sit amet onbekend onbekende unknown undefined null "
            "nil "
            "none geen niets niks nothing no not niet nee leeg empty blank reden redenen reason reasons "
            "standaard "
            "default diversen divers overig overige other various misc idem ditto same zelfde dezelfde "
            "hetzelfde "
            "zie boven above see later volgt follows volgen nog invullen ingevuld vul fill filled fillin in "
            "te be "
            "to of or the a an de het een van for voor is as als om and en iets something some anything "
            "whatever "
            "weet dont know known bekend asdf asdfg asdfgh qwerty qwertz azerty foo bar baz bla blah blabla "
            "hoi "
            "hallo hello applicable available toepassing beschikbaar ok oke okay ja yes");
        const QStringList each = all.split(u' ');
        return QSet<QString>(each.begin(), each.end());
    }();
    return words;
}

/// "aaa", "xyxyxy": one piece of at most two signs, again and again.
bool isRepetition(const QString &word)
{
    for (qsizetype piece = 1; piece <= 2; ++piece) {
        if (word.size() >= piece * 2 && word.size() > 2 &&
            word == word.first(piece).repeated(word.size()).first(word.size()))
            return true;
    }
    return false;
}

/// Keys beside each other, in either direction.
bool isKeyboardRun(const QString &word)
{
    constexpr qsizetype shortestRun = 3;
    if (word.size() < shortestRun)
        return false;
    for (const auto *row : {"qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefgh", "12345678"}) {
        QString keys = QString::fromLatin1(row);
        if (keys.contains(word))
            return true;
        std::reverse(keys.begin(), keys.end());
        if (keys.contains(word))
            return true;
    }
    return false;
}

bool isFilling(const QString &word)
{
    return fillingWords().contains(word) || isRepetition(word) || isKeyboardRun(word);
}

/// Letters with a vowel among them, three or more: "btw" is an abbreviation, and no word by itself. Of other
/// scripts the vowels are not known.
bool isWord(const QString &word)
{
    constexpr qsizetype shortest = 3;
    const auto isLetter = [](QChar sign) { return sign.isLetter(); };
    const auto isVowel = [](QChar sign) {
        return QStringView(u"aeiouy").contains(sign) || (sign.isLetter() && sign.unicode() > 0x7f);
    };
    return std::count_if(word.begin(), word.end(), isLetter) >= shortest &&
        std::any_of(word.begin(), word.end(), isVowel);
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    // A point inside "n.v.t." and a stroke inside "n/a" part no words.
    const QString folded = foldedText(text).remove(u'.').remove(u'/').remove(u'\'');
    for (const QChar sign : folded) {
        if (sign.isLetterOrNumber()) {
            word.append(sign);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace

Outcome checkReason(const QString &text)
{
    const auto refuse = [](const char *why) { return Error{Failure::Invalid, QLatin1String(why)}; };
    if (text.trimmed().isEmpty())
        return refuse("reason.empty");
    const QStringList words = wordsOf(text);
    QSet<QString> telling;
    for (const QString &word : words) {
        if (!isFilling(word))
            telling.insert(word);
    }
    const bool onlyFilling = std::none_of(telling.begin(), telling.end(), isWord);
    if (words.isEmpty() || onlyFilling)
        return refuse("reason.placeholder");
    if (words.size() < 2)
        return refuse("reason.one-word");
    return telling.size() < 2 ? refuse("reason.placeholder") : Outcome(done);
}
