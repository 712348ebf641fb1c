#include "app/contacts/name_split.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace {

/// Prefixes of Dutch family names after table 36 of the BRP, as whole words.
const QSet<QString> &knownInfixes()
{
    static const QSet<QString> infixes = [] {
        const auto list = QStringLiteral("in 't|in de|in den|in der|in het|onder de|onder den|onder "
                                         "het|onder 't|op de|op den|op der|op het|op 't|"
                                         "op ten|over de|over den|over het|over 't|uit de|uit den|uit "
                                         "het|uit 't|uit ten|aan de|aan den|aan der|"
                                         "aan het|aan 't|bij de|bij den|bij het|bij 't|boven d'|voor de|voor "
                                         "den|voor 't|van de|van den|van der|"
                                         "van het|van 't|van ter|van van de|de la|de le|de las|de los|von "
                                         "der|von dem|zu der|zur|zum|van|von|vom|"
                                         "de|den|der|des|del|della|di|da|do|dos|du|el|la|le|les|het|'t|ten|"
                                         "ter|te|tot|ver|d'|l'|in|op|over|onder|"
                                         "uit|aan|bij|voor|'s|af|al|am|ben|bin");
        const QStringList words = list.split(u'|');
        return QSet<QString>(words.begin(), words.end());
    }();
    return infixes;
}

/// Prefixes that are given names or syllables as well: taken for prefixes only when written small.
bool mayBeGivenName(const QString &folded)
{
    static const QSet<QString> names = {QStringLiteral("af"), QStringLiteral("al"), QStringLiteral("am"),
        QStringLiteral("ben"), QStringLiteral("bin"), QStringLiteral("da"), QStringLiteral("di"),
        QStringLiteral("do"), QStringLiteral("el"), QStringLiteral("la")};
    return names.contains(folded);
}

constexpr qsizetype mostWords = 3;

QString asKnown(QString word)
{
    word = word.toLower();
    word.replace(u'’', u'\'');
    word.replace(u'‘', u'\'');
    word.replace(u'`', u'\'');
    return word;
}

/// How many words from `at` are a prefix: the longest known one that leaves a name; 0 for none.
qsizetype infixLength(const QStringList &words, qsizetype at)
{
    const qsizetype most = std::min(mostWords, words.size() - at - 1);
    for (qsizetype count = most; count > 0; --count) {
        const QString candidate = asKnown(words.mid(at, count).join(u' '));
        if (!knownInfixes().contains(candidate))
            continue;
        if (mayBeGivenName(candidate) && words[at].front().isUpper())
            continue;
        return count;
    }
    return 0;
}

/// "d'Ancona" as "d'" and "Ancona", so that elided prefixes are words too.
QStringList wordsOf(QStringView text)
{
    QStringList words;
    const QStringList written = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : written) {
        const QString known = asKnown(word.left(2));
        const bool elided = word.size() > 2 &&
            (known == QStringLiteral("d'") || known == QStringLiteral("l'")) && word[2].isUpper();
        if (elided)
            words << word.left(2) << word.mid(2);
        else
            words << word;
    }
    return words;
}

/// "Jongsma-van" in "Jongsma-van der Sluis": a double name starts here.
bool startsDoubleName(const QString &word)
{
    const qsizetype hyphen = word.lastIndexOf(u'-');
    return hyphen > 0 && word.size() > hyphen + 1 && word[hyphen + 1].isLower() &&
        knownInfixes().contains(asKnown(word.mid(hyphen + 1)));
}

bool isInitials(const QString &word)
{
    return word.contains(u'.') || (word.size() == 1 && word.front().isLetter());
}

struct Prefixes
{
    QStringList titles;
    Salutation salutation = Salutation::Neutral;
};

/// Takes titles and written forms of address off the front.
Prefixes takePrefixes(QStringList &words)
{
    static const QHash<QString, Salutation> forms = {{QStringLiteral("dhr"), Salutation::Sir},
        {QStringLiteral("heer"), Salutation::Sir}, {QStringLiteral("mevr"), Salutation::Madam},
        {QStringLiteral("mw"), Salutation::Madam}, {QStringLiteral("mevrouw"), Salutation::Madam}};
    static const QSet<QString> titles = {QStringLiteral("dr."), QStringLiteral("drs."), QStringLiteral("ir."),
        QStringLiteral("ing."), QStringLiteral("mr."), QStringLiteral("prof."), QStringLiteral("bc."),
        QStringLiteral("ds.")};
    Prefixes found;
    if (words.size() > 2 && asKnown(words[0]) == QStringLiteral("de") &&
        asKnown(words[1]) == QStringLiteral("heer"))
        words.removeFirst();
    while (words.size() > 1) {
        QString word = asKnown(words.first());
        if (titles.contains(word)) {
            found.titles.append(word);
        } else {
            word.remove(u'.');
            if (!forms.contains(word))
                break;
            found.salutation = forms.value(word);
        }
        words.removeFirst();
    }
    return found;
}

/// Sorts the words before the family name into initials and given names; "(Jan)" is the name in daily use.
void setFirstNames(PersonName &name, const QStringList &words)
{
    QStringList given;
    QString initials;
    QString daily;
    for (const QString &word : words) {
        if (word.startsWith(u'(') && word.endsWith(u')') && word.size() > 2)
            daily = word.mid(1, word.size() - 2);
        else if (isInitials(word) && given.isEmpty())
            initials += normalisedInitials(word);
        else
            given.append(word);
    }
    name.initials = initials;
    name.givenName = daily.isEmpty() ? given.join(u' ') : daily;
}

QString joinedWords(const QStringList &words)
{
    QString text;
    for (const QString &word : words)
        text = joinedName(text, word);
    return text;
}

/// The word at which the family name, or its prefix, begins.
qsizetype familyStart(const QStringList &words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (startsDoubleName(words[at]) || infixLength(words, at) > 0)
            return at;
    }
    return words.size() - 1;
}

FamilyName familyOf(const QStringList &words)
{
    const bool doubled = !words.isEmpty() && startsDoubleName(words.first());
    const qsizetype prefix = doubled ? 0 : infixLength(words, 0);
    return {joinedWords(words.mid(0, prefix)), joinedWords(words.mid(prefix))};
}

/// "Berg, Z. van den": the prefix stands at the end of what follows the comma, or at its front.
void setAfterComma(PersonName &name, QStringList rest)
{
    for (qsizetype count = std::min(mostWords, rest.size()); count > 0 && name.infix.isEmpty(); --count) {
        const QStringList tail = rest.mid(rest.size() - count);
        const QStringList head = rest.mid(0, count);
        if (knownInfixes().contains(asKnown(tail.join(u' ')))) {
            name.infix = tail.join(u' ');
            rest = rest.mid(0, rest.size() - count);
        } else if (knownInfixes().contains(asKnown(head.join(u' '))) &&
            !mayBeGivenName(asKnown(head.first()))) {
            name.infix = head.join(u' ');
            rest = rest.mid(count);
        }
    }
    setFirstNames(name, rest);
}

} // namespace

FamilyName splitFamilyName(QStringView text)
{
    return familyOf(wordsOf(text));
}

PersonName splitFullName(QStringView text)
{
    PersonName name;
    const qsizetype comma = text.indexOf(u',');
    QStringList words = wordsOf(comma > 0 ? text.left(comma) : text);
    QStringList rest =
        comma > 0 ? wordsOf(text.mid(comma + 1).toString().replace(u',', u' ')) : QStringList();
    QStringList &titled = comma > 0 ? rest : words;
    const Prefixes prefixes = takePrefixes(titled);
    name.titleBefore = prefixes.titles.join(u' ');
    name.salutation = prefixes.salutation;
    if (words.isEmpty())
        return name;

    const qsizetype start = comma > 0 ? 0 : familyStart(words);
    const FamilyName family = familyOf(words.mid(start));
    name.infix = family.infix;
    name.surname = family.core;
    if (comma > 0)
        setAfterComma(name, rest);
    else
        setFirstNames(name, words.mid(0, start));
    return name;
}
