#include "app/statement/syllables.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace syllables {

namespace {

/// Where a nucleus begins although the letters before it would take it in.
constexpr QChar breakMark = u'|';

/// Words that the rules get wrong, mostly loans (domain.md 5.4, step 10).
const QHash<QString, int> &dutchExceptions()
{
    static const QHash<QString, int> words{{QStringLiteral("website"), 2}, {QStringLiteral("websites"), 2},
        {QStringLiteral("online"), 2}, {QStringLiteral("offline"), 2}, {QStringLiteral("update"), 2},
        {QStringLiteral("updates"), 2}, {QStringLiteral("software"), 2}, {QStringLiteral("hardware"), 2},
        {QStringLiteral("service"), 2}, {QStringLiteral("team"), 1}, {QStringLiteral("teams"), 1},
        {QStringLiteral("lease"), 1}, {QStringLiteral("bureaucratie"), 4}, {QStringLiteral("interview"), 3},
        {QStringLiteral("database"), 3}};
    return words;
}

const QHash<QString, int> &englishExceptions()
{
    static const QHash<QString, int> words{{QStringLiteral("area"), 3}, {QStringLiteral("areas"), 3},
        {QStringLiteral("association"), 5}, {QStringLiteral("being"), 2}, {QStringLiteral("business"), 2},
        {QStringLiteral("create"), 2}, {QStringLiteral("created"), 3}, {QStringLiteral("creating"), 3},
        {QStringLiteral("every"), 2}, {QStringLiteral("idea"), 3}, {QStringLiteral("something"), 2},
        {QStringLiteral("sometimes"), 2}};
    return words;
}

bool isBaseVowel(QChar sign)
{
    return QStringLiteral("aeiou").contains(sign);
}

/// Without accents, in lower case; a diaeresis leaves a break before its letter.
QString dutchLetters(QStringView word)
{
    constexpr QChar diaeresis{0x0308};
    const QString composed = word.toString().normalized(QString::NormalizationForm_C).toLower();
    QString letters;
    for (const QChar sign : composed) {
        if (sign == QChar(0x0133)) {
            letters += QStringLiteral("ij");
            continue;
        }
        const QString parts = QString(sign).normalized(QString::NormalizationForm_D);
        if (parts.contains(diaeresis))
            letters += breakMark;
        letters += parts.front();
    }
    return letters;
}

/// Step 6: where two letters that look like one nucleus are two.
void splitSeams(QString &letters)
{
    if (letters.startsWith(QLatin1String("geau")))
        letters.insert(2, breakMark);
    if (letters.endsWith(QLatin1String("eum")))
        letters.insert(letters.size() - 2, breakMark);
    for (qsizetype at = letters.indexOf(QLatin1String("ieu")); at >= 0;
         at = letters.indexOf(QLatin1String("ieu"), at + 1)) {
        if (at + 3 >= letters.size() || letters.at(at + 3) != u'w')
            letters.insert(at + 1, breakMark);
    }
}

bool isVowelAt(const QString &letters, qsizetype at)
{
    const QChar sign = letters.at(at);
    if (sign == u'u' && at > 0 && letters.at(at - 1) == u'q')
        return false;
    if (sign != u'y')
        return isBaseVowel(sign);
    const bool beforeVowel = at + 1 < letters.size() && isBaseVowel(letters.at(at + 1));
    return !(beforeVowel && (at == 0 || isBaseVowel(letters.at(at - 1))));
}

/// How many letters the nucleus has that begins here.
qsizetype nucleusAt(const QString &letters, qsizetype at)
{
    static const std::array three{QLatin1String("ieu"), QLatin1String("eeu"), QLatin1String("aai"),
        QLatin1String("ooi"), QLatin1String("oei"), QLatin1String("eau")};
    static const std::array two{QLatin1String("aa"), QLatin1String("ee"), QLatin1String("oo"),
        QLatin1String("uu"), QLatin1String("ie"), QLatin1String("oe"), QLatin1String("eu"),
        QLatin1String("ui"), QLatin1String("ei"), QLatin1String("ij"), QLatin1String("ou"),
        QLatin1String("au"), QLatin1String("ai"), QLatin1String("oi"), QLatin1String("ay"),
        QLatin1String("ey"), QLatin1String("oy")};
    const QStringView rest = QStringView(letters).mid(at);
    const auto begins = [rest](QLatin1String group) { return rest.startsWith(group); };
    if (std::any_of(three.begin(), three.end(), begins))
        return 3;
    return std::any_of(two.begin(), two.end(), begins) ? 2 : 1;
}

int ofDutchToken(QStringView token)
{
    QString letters = dutchLetters(token);
    if (const auto known = dutchExceptions().constFind(letters); known != dutchExceptions().constEnd())
        return *known;
    splitSeams(letters);
    int nuclei = 0;
    for (qsizetype at = 0; at < letters.size();) {
        const bool begins = isVowelAt(letters, at);
        nuclei += begins ? 1 : 0;
        at += begins ? nucleusAt(letters, at) : 1;
    }
    return std::max(nuclei, 1);
}

bool isEnglishVowel(QChar sign)
{
    return isBaseVowel(sign) || sign == u'y';
}

/// Whether the last group of vowels is a lone "e" that is written and not said.
bool hasSilentEnd(const QString &letters)
{
    const qsizetype size = letters.size();
    if (size < 3)
        return false;
    if (letters.endsWith(u'e')) {
        const QChar before = letters.at(size - 2);
        const bool isLe = before == u'l' && !isEnglishVowel(letters.at(size - 3));
        return !isEnglishVowel(before) && !isLe;
    }
    const QChar before = letters.at(size - 3);
    return letters.endsWith(QLatin1String("ed")) && before != u't' && before != u'd' &&
        !isEnglishVowel(before);
}

int ofEnglishToken(QStringView token)
{
    const QString letters = token.toString().toLower();
    if (const auto known = englishExceptions().constFind(letters); known != englishExceptions().constEnd())
        return *known;
    int groups = 0;
    bool inGroup = false;
    for (const QChar sign : letters) {
        const bool isVowel = isEnglishVowel(sign);
        groups += isVowel && !inGroup ? 1 : 0;
        inGroup = isVowel;
    }
    return std::max(groups - (hasSilentEnd(letters) ? 1 : 0), 1);
}

/// Step 2: two to five capitals are said letter by letter.
bool isAbbreviation(QStringView token)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 5;
    return token.size() >= shortest && token.size() <= longest &&
        std::all_of(token.begin(), token.end(), [](QChar sign) { return sign.isUpper(); });
}

bool hasLetter(QStringView token)
{
    return std::any_of(token.begin(), token.end(), [](QChar sign) { return sign.isLetter(); });
}

int ofToken(QStringView token, QLocale::Language language)
{
    if (!hasLetter(token))
        return 0;
    if (isAbbreviation(token))
        return static_cast<int>(token.size());
    return language == QLocale::Dutch ? ofDutchToken(token) : ofEnglishToken(token);
}

} // namespace

int ofWord(QStringView word, QLocale::Language language)
{
    int sum = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        if (at < word.size() && word.at(at) != u'-' && word.at(at) != u'/')
            continue;
        sum += ofToken(word.mid(from, at - from), language);
        from = at + 1;
    }
    return sum;
}

} // namespace syllables
