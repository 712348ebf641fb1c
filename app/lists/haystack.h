#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

struct ListInputs;

/// What search looks through for one person: folded name, organisation, e-mail, city, phone digits and
/// identifiers, one item a line.
QString makeHaystack(const ListInputs &inputs);

/// The digits of a phone number as they are searched: Dutch ones with their leading nought, others with their
/// country.
QString searchedDigits(QStringView phone);

/// What somebody typed, as it is looked for: folded words that must all be found, no wildcards among them.
struct SearchWords
{
    QList<QByteArray> words;

    bool isEmpty() const { return words.isEmpty(); }
    /// Whether no word is long enough for a substring search; then names that begin so are meant.
    bool isShort() const;
    /// The words as names are sorted.
    QStringList beginnings() const;
};

/// The shortest word that is searched for anywhere in a line.
inline constexpr qsizetype shortestWord = 3;

SearchWords searchWords(QStringView typed);

/// Whether all words occur.
bool containsAll(QByteArrayView haystack, const SearchWords &words);
