#include "app/contacts/field_setting.h"

#include "app/contacts/contact_file.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/field_value.h"

namespace {

/// Whether the field was a part of the name and is now written.
bool setNameField(PersonName &name, ContactField field, const QString &value, int choice)
{
    using enum ContactField;
    switch (field) {
    case Initials:
        name.initials = value;
        return true;
    case GivenName:
        name.givenName = value;
        return true;
    case Infix:
        name.infix = value;
        return true;
    case Surname:
        name.surname = value;
        return true;
    case PartnerInfix:
        name.partnerInfix = value;
        return true;
    case PartnerSurname:
        name.partnerSurname = value;
        return true;
    case TitleBefore:
        name.titleBefore = value;
        return true;
    case TitleAfter:
        name.titleAfter = value;
        return true;
    case ContactField::NameUse:
        name.use = static_cast<::NameUse>(choice);
        return true;
    case ContactField::NameConvention:
        name.convention = static_cast<::NameConvention>(choice);
        return true;
    case ContactField::Salutation:
        name.salutation = static_cast<::Salutation>(choice);
        return true;
    default:
        return false;
    }
}

} // namespace

void setField(PostalAddress &address, ContactField field, const QString &value)
{
    using enum ContactField;
    HouseNumberParts house = HouseNumberParts::from(address.houseNumber);
    switch (field) {
    case Street:
        address.street = value;
        break;
    case HouseNumber:
        house.number = value;
        break;
    case HouseLetter:
        house.letter = value;
        break;
    case HouseAddition:
        address.addition = value;
        break;
    case Postcode:
        address.postcode = value;
        break;
    case City:
        address.city = value;
        break;
    case Country:
        address.country = value;
        break;
    default:
        break;
    }
    address.houseNumber = house.text();
}

Outcome setField(Contact &contact, ContactField field, const QString &value)
{
    const int choice = numberOfCode(field, value).value_or(0);
    PersonName name = nameOf(contact);
    if (setNameField(name, field, value, choice)) {
        setName(contact, name);
        return done;
    }
    switch (field) {
    case ContactField::BirthDate:
        contact.birthDate = QDate::fromString(value, Qt::ISODate);
        return done;
    case ContactField::Gender:
        contact.gender = value;
        return done;
    case ContactField::Language:
        contact.language = value;
        return done;
    case ContactField::Kind:
        contact.kind = static_cast<ContactKind>(choice);
        return done;
    case ContactField::JobTitle:
        contact.jobTitle = value;
        return done;
    default:
        return Error{
            Failure::Invalid, QStringLiteral("contact.field-not-kept"), {editRule(field).code.toString()}};
    }
}
