#include "app/contacts/person_name.h"

#include "app/base/folded_text.h"
#include "app/contacts/visible_text.h"

namespace {

bool endsInApostrophe(const QString &text)
{
    return text.endsWith(u'\'') || text.endsWith(u'’');
}

bool startsWithApostrophe(const QString &text)
{
    return text.startsWith(u'\'') || text.startsWith(u'’') || text.startsWith(u'‘');
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + u' ' + second;
}

/// "Jongsma-van der Sluis": the second prefix is lower case.
QString hyphenated(const QString &first, const QString &secondInfix, const QString &second)
{
    return first + u'-' + joinedName(secondInfix.toLower(), second);
}

/// "IJ" is a pair; every other first letter stands alone.
QString capitalised(const QString &text)
{
    const bool pair = text.startsWith(QStringLiteral("ij"));
    const qsizetype letters = pair ? 2 : 1;
    return text.left(letters).toUpper() + text.mid(letters);
}

QString initialsOrGivenName(const PersonName &name)
{
    return name.initials.isEmpty() ? name.givenName : name.initials;
}

} // namespace

QString joinedName(const QString &infix, const QString &surname)
{
    return endsInApostrophe(infix) ? infix + surname : joined(infix, surname);
}

FamilyName familyName(const PersonName &name)
{
    if (name.partnerSurname.isEmpty())
        return {name.infix, name.surname};
    switch (name.use) {
    case NameUse::Partner:
        return {name.partnerInfix, name.partnerSurname};
    case NameUse::PartnerThenOwn:
        if (name.surname.isEmpty())
            return {name.partnerInfix, name.partnerSurname};
        return {name.partnerInfix, hyphenated(name.partnerSurname, name.infix, name.surname)};
    case NameUse::OwnThenPartner:
        return {name.infix, hyphenated(name.surname, name.partnerInfix, name.partnerSurname)};
    case NameUse::Own:
        break;
    }
    return {name.infix, name.surname};
}

QString displayName(const PersonName &name)
{
    const FamilyName family = familyName(name);
    const QString first = name.givenName.isEmpty() ? name.initials : name.givenName;
    return joined(first, joinedName(family.infix, family.core));
}

QString formalName(const PersonName &name)
{
    const FamilyName family = familyName(name);
    return joined(initialsOrGivenName(name), joinedName(family.infix, family.core));
}

QString listName(const PersonName &name)
{
    const FamilyName family = familyName(name);
    const bool belgian = name.convention == NameConvention::Belgian;
    const QString core = belgian ? joinedName(family.infix, family.core) : family.core;
    const QString rest =
        belgian ? initialsOrGivenName(name) : joined(initialsOrGivenName(name), family.infix);
    if (core.isEmpty() || rest.isEmpty())
        return core + rest;
    return core + QStringLiteral(", ") + rest;
}

QString standingFamilyName(const PersonName &name)
{
    const FamilyName family = familyName(name);
    QString whole = joinedName(family.infix, family.core);
    const bool elided = startsWithApostrophe(family.infix) ||
        (endsInApostrophe(family.infix) && !family.infix.contains(u' '));
    if (name.convention == NameConvention::Belgian || family.infix.isEmpty() || elided)
        return whole;
    return capitalised(whole);
}

QString sortKey(const PersonName &name)
{
    const FamilyName family = familyName(name);
    const QString last = foldedLetters(name.initials) + u' ' + foldedLetters(name.givenName);
    if (name.convention == NameConvention::Belgian)
        return foldedLetters(family.infix + family.core) + QStringLiteral("  ") + last;
    return foldedLetters(family.core) + u' ' + foldedLetters(family.infix) + u' ' + last;
}

Result<QString> acceptedName(QStringView text, const QString &field)
{
    const QString name = text.trimmed().toString().normalized(QString::NormalizationForm_C);
    if (name.size() > longestName)
        return Error{
            Failure::Invalid, QStringLiteral("name.too-long"), {field, QString::number(longestName)}};
    if (hasForbiddenCharacters(name))
        return Error{Failure::Invalid, QStringLiteral("name.control-characters"), {field}};
    return name;
}
