#include "app/imports/import_row.h"

#include "app/base/folded_text.h"

namespace {

QChar firstInitial(const PersonName &name)
{
    const QString letters = foldedLetters(name.initials.isEmpty() ? name.givenName : name.initials);
    return letters.isEmpty() ? QChar() : letters.front();
}

} // namespace

QString nameAndAddressKey(const PersonName &name, const PostalAddress &address)
{
    const QString surname = foldedLetters(name.surname);
    if (surname.isEmpty() || address.postcode.isEmpty() || address.houseNumber.isEmpty())
        return {};
    const QChar initial = firstInitial(name);
    return surname + QLatin1Char(' ') + (initial.isNull() ? QString() : QString(initial)) + QLatin1Char(' ')
        + address.postcode + QLatin1Char(' ') + address.houseNumber + address.addition.toUpper();
}

MatchKeys matchKeys(const ImportRow &row, FilingSystem filingSystem)
{
    MatchKeys keys;
    const auto kind = filingSystem == FilingSystem::Employees ? Identifier::Kind::EmployeeNumber
                                                              : Identifier::Kind::CustomerNumber;
    if (const Identifier *number = row.identifier(kind))
        keys.number = number->normalised;
    if (const ContactPoint *email = row.point(ContactPoint::Kind::Email))
        keys.email = email->normalised;
    keys.nameAndAddress = nameAndAddressKey(row.name, row.address);
    return keys;
}

bool mayBeSamePerson(const PersonName &a, const PersonName &b)
{
    const QChar initialA = firstInitial(a);
    const QChar initialB = firstInitial(b);
    if (!initialA.isNull() && !initialB.isNull() && initialA != initialB)
        return false;
    const QString surnameA = foldedLetters(a.surname);
    const QString surnameB = foldedLetters(b.surname);
    if (surnameA.isEmpty() || surnameB.isEmpty() || surnameA == surnameB)
        return true;
    const QString givenA = foldedLetters(a.givenName);
    return !givenA.isEmpty() && givenA == foldedLetters(b.givenName);
}
