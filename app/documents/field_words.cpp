#include "app/documents/field_words.h"

#include "app/documents/document_voice.h"

#include <QCoreApplication>

namespace {

struct FieldName
{
    ContactField field;
    const char *word;
};

constexpr FieldName names[] = {
    {ContactField::Initials, QT_TRANSLATE_NOOP("ContactField", "Initials")},
    {ContactField::GivenName, QT_TRANSLATE_NOOP("ContactField", "First name")},
    {ContactField::Infix, QT_TRANSLATE_NOOP("ContactField", "Surname prefix")},
    {ContactField::Surname, QT_TRANSLATE_NOOP("ContactField", "Surname")},
    {ContactField::PartnerInfix, QT_TRANSLATE_NOOP("ContactField", "Partner's surname prefix")},
    {ContactField::PartnerSurname, QT_TRANSLATE_NOOP("ContactField", "Partner's surname")},
    {ContactField::NameUse, QT_TRANSLATE_NOOP("ContactField", "Use of names")},
    {ContactField::TitleBefore, QT_TRANSLATE_NOOP("ContactField", "Title before the name")},
    {ContactField::TitleAfter, QT_TRANSLATE_NOOP("ContactField", "Title after the name")},
    {ContactField::NameConvention, QT_TRANSLATE_NOOP("ContactField", "Name order")},
    {ContactField::Salutation, QT_TRANSLATE_NOOP("ContactField", "Salutation")},
    {ContactField::BirthDate, QT_TRANSLATE_NOOP("ContactField", "Birth date")},
    {ContactField::Gender, QT_TRANSLATE_NOOP("ContactField", "Gender")},
    {ContactField::Language, QT_TRANSLATE_NOOP("ContactField", "Language")},
    {ContactField::Kind, QT_TRANSLATE_NOOP("ContactField", "Kind of contact")},
    {ContactField::JobTitle, QT_TRANSLATE_NOOP("ContactField", "Job title")},
    {ContactField::Organisation, QT_TRANSLATE_NOOP("ContactField", "Organisation")},
    {ContactField::WorkEmail, QT_TRANSLATE_NOOP("ContactField", "Work e-mail")},
    {ContactField::WorkPhone, QT_TRANSLATE_NOOP("ContactField", "Work phone")},
    {ContactField::Email, QT_TRANSLATE_NOOP("ContactField", "E-mail")},
    {ContactField::Phone, QT_TRANSLATE_NOOP("ContactField", "Phone")},
    {ContactField::Street, QT_TRANSLATE_NOOP("ContactField", "Street")},
    {ContactField::HouseNumber, QT_TRANSLATE_NOOP("ContactField", "House number")},
    {ContactField::HouseLetter, QT_TRANSLATE_NOOP("ContactField", "House letter")},
    {ContactField::HouseAddition, QT_TRANSLATE_NOOP("ContactField", "House number addition")},
    {ContactField::Postcode, QT_TRANSLATE_NOOP("ContactField", "Postcode")},
    {ContactField::City, QT_TRANSLATE_NOOP("ContactField", "Town")},
    {ContactField::Country, QT_TRANSLATE_NOOP("ContactField", "Country")},
    {ContactField::Identifier, QT_TRANSLATE_NOOP("ContactField", "Identifier")},
    {ContactField::CustomerNumber, QT_TRANSLATE_NOOP("ContactField", "Customer number")},
    {ContactField::Note, QT_TRANSLATE_NOOP("ContactField", "Note")},
    {ContactField::Attachment, QT_TRANSLATE_NOOP("ContactField", "Attachment")},
};

} // namespace

QString fieldWord(ContactField field)
{
    for (const FieldName &name : names) {
        if (name.field == field)
            return DocumentVoice::say("ContactField", name.word);
    }
    return {};
}
