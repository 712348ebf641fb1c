#include "ui/models/contact_field_words.h"

#include "app/documents/retention_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

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
    {ContactField::Nationality, QT_TRANSLATE_NOOP("ContactField", "Nationality")},
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

QString say(const char *text)
{
    return QCoreApplication::translate("ContactField", text);
}

QString choiceWord(const QString &code)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("neutral"), QT_TRANSLATE_NOOP("ContactField", "Neutral")},
        {QStringLiteral("madam"), QT_TRANSLATE_NOOP("ContactField", "Madam")},
        {QStringLiteral("sir"), QT_TRANSLATE_NOOP("ContactField", "Sir")},
        {QStringLiteral("own"), QT_TRANSLATE_NOOP("ContactField", "Own name")},
        {QStringLiteral("partner"), QT_TRANSLATE_NOOP("ContactField", "Partner's name")},
        {QStringLiteral("partner-own"), QT_TRANSLATE_NOOP("ContactField", "Partner's name, then own name")},
        {QStringLiteral("own-partner"), QT_TRANSLATE_NOOP("ContactField", "Own name, then partner's name")},
        {QStringLiteral("dutch"), QT_TRANSLATE_NOOP("ContactField", "Dutch")},
        {QStringLiteral("belgian"), QT_TRANSLATE_NOOP("ContactField", "Belgian")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("ContactField", "Other")}};
    const char *word = words.value(code, nullptr);
    return word == nullptr ? code : say(word);
}

} // namespace

QString fieldWord(ContactField field)
{
    for (const FieldName &name : names) {
        if (name.field == field)
            return say(name.word);
    }
    return {};
}

QString shownValue(ContactField field, const QString &value)
{
    switch (field) {
    case ContactField::BirthDate: {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : value;
    }
    case ContactField::Kind: {
        const auto kind = contactKindFromCode(value);
        return kind ? kindWord(*kind) : value;
    }
    case ContactField::Salutation:
    case ContactField::NameUse:
    case ContactField::NameConvention: return choiceWord(value);
    default: return value;
    }
}

QString causeWord(EditCause cause)
{
    switch (cause) {
    case EditCause::OwnTypingError: return say(QT_TRANSLATE_NOOP("ContactField", "Our own typing error"));
    case EditCause::NewsFromPerson: return say(QT_TRANSLATE_NOOP("ContactField", "News from the person"));
    case EditCause::NewsFromEmployer: break;
    }
    return say(QT_TRANSLATE_NOOP("ContactField", "News from the employer"));
}
