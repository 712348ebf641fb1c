#include "app/necessity/held_field.h"

#include <QStringList>

#include <algorithm>

namespace {

struct FieldKey
{
    HeldField field;
    QStringView key;
    /// The field of the contact that shares its category.
    ContactField like;
};

constexpr FieldKey fieldKeys[] = {
    {HeldField::Name, u"name", ContactField::Surname},
    {HeldField::Salutation, u"salutation", ContactField::Salutation},
    {HeldField::CustomerNumber, u"customer-number", ContactField::CustomerNumber},
    {HeldField::Email, u"email", ContactField::Email},
    {HeldField::Phone, u"phone", ContactField::Phone},
    {HeldField::Website, u"website", ContactField::Email},
    {HeldField::PostalAddress, u"postal-address", ContactField::Street},
    {HeldField::Language, u"language", ContactField::Language},
    {HeldField::Organisation, u"organisation", ContactField::Organisation},
    {HeldField::JobTitle, u"job-title", ContactField::JobTitle},
    {HeldField::BirthDate, u"birth-date", ContactField::BirthDate},
    {HeldField::Gender, u"gender", ContactField::Gender},
    {HeldField::OnlineIdentifier, u"online-identifier", ContactField::Identifier},
    {HeldField::Note, u"note", ContactField::Note},
    {HeldField::Attachment, u"attachment", ContactField::Attachment},
};

const FieldKey &keyed(HeldField field)
{
    return *std::find_if(std::begin(fieldKeys), std::end(fieldKeys),
        [field](const FieldKey &each) { return each.field == field; });
}

} // namespace

QString keyOf(HeldField field)
{
    return keyed(field).key.toString();
}

std::optional<HeldField> heldFieldFrom(QStringView key)
{
    for (const FieldKey &each : fieldKeys) {
        if (each.key == key)
            return each.field;
    }
    return std::nullopt;
}

DataCategory categoryOf(HeldField field, FilingSystem filingSystem)
{
    return categoryOf(keyed(field).like, filingSystem);
}

std::optional<HeldField> heldFieldOf(ContactField field)
{
    switch (field) {
    case ContactField::Initials:
    case ContactField::GivenName:
    case ContactField::Infix:
    case ContactField::Surname:
    case ContactField::PartnerInfix:
    case ContactField::PartnerSurname:
    case ContactField::NameUse:
    case ContactField::TitleBefore:
    case ContactField::TitleAfter:
    case ContactField::NameConvention:
        return HeldField::Name;
    case ContactField::Salutation:
        return HeldField::Salutation;
    case ContactField::BirthDate:
        return HeldField::BirthDate;
    case ContactField::Gender:
        return HeldField::Gender;
    case ContactField::Language:
        return HeldField::Language;
    case ContactField::JobTitle:
        return HeldField::JobTitle;
    case ContactField::Organisation:
        return HeldField::Organisation;
    default:
        return std::nullopt;
    }
}

HeldField heldFieldOf(ContactPoint::Kind kind)
{
    switch (kind) {
    case ContactPoint::Kind::Email:
        return HeldField::Email;
    case ContactPoint::Kind::Phone:
        return HeldField::Phone;
    case ContactPoint::Kind::Website:
        return HeldField::Website;
    }
    Q_UNREACHABLE();
}
