#include "app/contacts/contact_file.h"

#include "app/contacts/field_value.h"

#include <algorithm>

namespace {

template <typename Thing>
qint64 pick(const QList<Thing> &things, std::optional<qint64> item, auto matches)
{
    const auto found = std::find_if(things.begin(), things.end(),
        [&](const Thing &thing) { return matches(thing) && (!item || thing.id.number() == *item); });
    return found == things.end() ? 0 : found->id.number();
}

template <typename Thing>
const Thing *byNumber(const QList<Thing> &things, qint64 number)
{
    const auto found = std::find_if(
        things.begin(), things.end(), [&](const Thing &thing) { return thing.id.number() == number; });
    return found == things.end() ? nullptr : &*found;
}

QString valueOf(const Contact &contact, ContactField field)
{
    using enum ContactField;
    switch (field) {
    case Initials:
        return contact.initials;
    case GivenName:
        return contact.givenName;
    case Infix:
        return contact.infix;
    case Surname:
        return contact.surname;
    case PartnerInfix:
        return contact.partnerInfix;
    case PartnerSurname:
        return contact.partnerSurname;
    case ContactField::NameUse:
        return codeOfNumber(field, contact.nameUse);
    case TitleBefore:
        return contact.titleBefore;
    case TitleAfter:
        return contact.titleAfter;
    case ContactField::NameConvention:
        return codeOfNumber(field, contact.nameConvention);
    case ContactField::Salutation:
        return codeOfNumber(field, contact.salutation);
    case BirthDate:
        return contact.birthDate.toString(Qt::ISODate);
    case Gender:
        return contact.gender;
    case Language:
        return contact.language;
    case Kind:
        return codeOfNumber(field, static_cast<int>(contact.kind));
    case JobTitle:
        return contact.jobTitle;
    default:
        return {};
    }
}

QString valueOf(const PostalAddress &address, ContactField field)
{
    using enum ContactField;
    switch (field) {
    case Street:
        return address.street;
    case HouseNumber:
        return HouseNumberParts::from(address.houseNumber).number;
    case HouseLetter:
        return HouseNumberParts::from(address.houseNumber).letter;
    case HouseAddition:
        return address.addition;
    case Postcode:
        return address.postcode;
    case City:
        return address.city;
    case Country:
        return address.country;
    default:
        return {};
    }
}

} // namespace

bool speaksOf(ContactField field, const ContactPoint &point)
{
    using enum ContactField;
    const bool atWork = point.label == ContactPoint::Label::Work;
    switch (field) {
    case Email:
        return point.kind == ContactPoint::Kind::Email && !atWork;
    case WorkEmail:
        return point.kind == ContactPoint::Kind::Email && atWork;
    case Phone:
        return point.kind == ContactPoint::Kind::Phone && !atWork;
    case WorkPhone:
        return point.kind == ContactPoint::Kind::Phone && atWork;
    default:
        return false;
    }
}

bool speaksOf(ContactField field, const ::Identifier &identifier)
{
    const bool isCustomerNumber = identifier.kind == ::Identifier::Kind::CustomerNumber;
    return (field == ContactField::CustomerNumber && isCustomerNumber) ||
        (field == ContactField::Identifier && !isCustomerNumber);
}

HouseNumberParts HouseNumberParts::from(const QString &text)
{
    if (text.size() > 1 && text.back().isLetter())
        return {text.chopped(1), text.right(1)};
    return {text, {}};
}

const Provenance &ContactFile::provenanceOf(ContactField field) const
{
    const auto found = fieldProvenance.constFind(field);
    return found == fieldProvenance.constEnd() ? provenance : *found;
}

qint64 ContactFile::itemOf(ContactField field, std::optional<qint64> item) const
{
    if (isAddressField(field))
        return pick(addresses, item, [](const PostalAddress &) { return true; });
    if (isPointField(field))
        return pick(points, item, [&](const ContactPoint &point) { return speaksOf(field, point); });
    if (field == ContactField::Identifier || field == ContactField::CustomerNumber)
        return pick(
            identifiers, item, [&](const ::Identifier &identifier) { return speaksOf(field, identifier); });
    // A note is written anew unless one is named.
    return field == ContactField::Note && item ? pick(notes, item, [](const ::Note &) { return true; }) : 0;
}

QString ContactFile::valueOf(ContactField field, std::optional<qint64> item) const
{
    if (field == ContactField::Organisation)
        return organisation ? organisation->name : QString();
    const qint64 number = itemOf(field, item);
    if (isAddressField(field)) {
        const PostalAddress *address = byNumber(addresses, number);
        return address ? ::valueOf(*address, field) : QString();
    }
    if (isPointField(field)) {
        const ContactPoint *point = byNumber(points, number);
        return point ? point->value : QString();
    }
    if (field == ContactField::Identifier || field == ContactField::CustomerNumber) {
        const ::Identifier *identifier = byNumber(identifiers, number);
        return identifier ? identifier->value : QString();
    }
    if (field == ContactField::Note) {
        const ::Note *note = byNumber(notes, number);
        return note ? note->body : QString();
    }
    return ::valueOf(contact, field);
}
