#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringView>

/// The numbers of these are stored.
enum class NameUse { Own = 0, Partner = 1, PartnerThenOwn = 2, OwnThenPartner = 3 };

/// Where a name is sorted by other rules: Belgium sorts on the full name as registered.
enum class NameConvention { Dutch = 0, Belgian = 1, Other = 2 };

/// How somebody chose to be addressed. Never derived from a first name, looks or a registered sex.
enum class Salutation { Neutral = 0, Madam = 1, Sir = 2 };

/// What a person is called, in the parts of domain.md 11.3. Parts are kept as given; forms are derived.
struct PersonName
{
    QString initials = {};
    QString givenName = {};
    QString infix = {};
    QString surname = {};
    QString partnerInfix = {};
    QString partnerSurname = {};
    NameUse use = NameUse::Own;
    NameConvention convention = NameConvention::Dutch;
    QString titleBefore = {};
    QString titleAfter = {};
    Salutation salutation = Salutation::Neutral;

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// The family name in use, apart in its prefix and the word it is sorted on: "van den" and "Berg-de Wit".
struct FamilyName
{
    QString infix;
    QString core;

    friend bool operator==(const FamilyName &, const FamilyName &) = default;
};

FamilyName familyName(const PersonName &name);

/// "van den Berg", "d'Ancona": the prefix joined to the word after it.
QString joinedName(const QString &infix, const QString &surname);

/// "Zoë van den Berg", or with initials when no given name is known.
QString displayName(const PersonName &name);

/// "A.B. van der Jansen": initials, or the given name when there are none.
QString formalName(const PersonName &name);

/// "Jansen, J. van der"; Belgian names "Van den Berg, J.". The form of lists.
QString listName(const PersonName &name);

/// The family name with nothing before it: "Van der Jansen", "'t Hart", "d'Ancona". Belgian names as
/// registered.
QString standingFamilyName(const PersonName &name);

/// What lists are sorted by: folded family name, prefix, initials, given name, with a blank between (it sorts
/// before letters and digits). Belgian names on the whole family name. Compare bytes.
QString sortKey(const PersonName &name);

/// How long any part of a name may be.
inline constexpr qsizetype longestName = 200;

/// The text of one part of a name, trimmed and in NFC; refused when too long or with control characters.
/// `field` goes into the place of the error.
Result<QString> acceptedName(QStringView text, const QString &field);
