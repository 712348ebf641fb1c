#include "app/handovers/handover_row.h"

#include "app/contacts/salutation.h"

namespace {

LetterLanguage letterLanguageOf(const HandoverRow &row)
{
    return row.language.startsWith(QLatin1String("en"), Qt::CaseInsensitive) ? LetterLanguage::English
                                                                             : LetterLanguage::Dutch;
}

QString houseNumberOf(const PostalAddress &address)
{
    return address.addition.isEmpty() ? address.houseNumber : address.houseNumber + u'-' + address.addition;
}

QString surnameOf(const PersonName &name)
{
    const FamilyName family = familyName(name);
    return joinedName(family.infix, family.core);
}

} // namespace

QString valueOf(const HandoverRow &row, HandoverField field)
{
    switch (field) {
    case HandoverField::Email:
        return row.email;
    case HandoverField::Phone:
        return row.phone;
    case HandoverField::AddressName:
        return addressName(row.name, letterLanguageOf(row));
    case HandoverField::Initials:
        return row.name.initials;
    case HandoverField::GivenName:
        return row.name.givenName;
    case HandoverField::Surname:
        return surnameOf(row.name);
    case HandoverField::Salutation:
        return formalSalutation(row.name, letterLanguageOf(row));
    case HandoverField::Organisation:
        return row.organisation;
    case HandoverField::JobTitle:
        return row.jobTitle;
    case HandoverField::Street:
        return row.address.street;
    case HandoverField::HouseNumber:
        return houseNumberOf(row.address);
    case HandoverField::Postcode:
        return row.address.postcode;
    case HandoverField::City:
        return row.address.city;
    case HandoverField::Country:
        return row.address.country;
    case HandoverField::BirthDate:
        return row.birthDate.toString(Qt::ISODate);
    }
    return {};
}
