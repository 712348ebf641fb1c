#include "app/handovers/handover_field.h"

#include "app/classification/class_rules.h"
#include "app/classification/field_catalogue.h"
#include "app/consent/purpose.h"
#include "app/contacts/edit_rule.h"

#include <QStringList>

namespace {

const HandoverFields addressFields = {HandoverField::Street, HandoverField::HouseNumber,
    HandoverField::Postcode, HandoverField::City, HandoverField::Country};

/// The details by which a channel reaches people.
HandoverFields reachingFields(Channel channel)
{
    using enum HandoverField;
    switch (channel) {
    case Channel::Email:
        return {Email};
    case Channel::Phone:
    case Channel::Sms:
    case Channel::Messaging:
        return {Phone};
    case Channel::Post:
        return HandoverFields{AddressName} + addressFields;
    case Channel::Web:
    case Channel::Print:
        return {};
    }
    return {};
}

/// The field of a contact that stands in a column.
ContactField contactFieldOf(HandoverField field)
{
    using enum HandoverField;
    switch (field) {
    case Email:
        return ContactField::Email;
    case Phone:
        return ContactField::Phone;
    case Initials:
        return ContactField::Initials;
    case GivenName:
        return ContactField::GivenName;
    case AddressName:
    case Surname:
        return ContactField::Surname;
    case Salutation:
        return ContactField::Salutation;
    case Organisation:
        return ContactField::Organisation;
    case JobTitle:
        return ContactField::JobTitle;
    case Street:
        return ContactField::Street;
    case HouseNumber:
        return ContactField::HouseNumber;
    case Postcode:
        return ContactField::Postcode;
    case City:
        return ContactField::City;
    case Country:
        return ContactField::Country;
    case BirthDate:
        return ContactField::BirthDate;
    }
    return ContactField::Note;
}

HandoverFields everythingFor(const Purpose &purpose, FilingSystem filingSystem)
{
    using enum HandoverField;
    HandoverFields fields;
    const auto needs = [&](ContactField field) {
        return purpose.categories.contains(categoryOf(field, filingSystem));
    };
    if (purpose.categories.contains(DataCategory::Identity))
        fields += HandoverFields{Initials, GivenName, Surname};
    if (needs(ContactField::Organisation))
        fields.append(Organisation);
    if (needs(ContactField::JobTitle))
        fields.append(JobTitle);
    if (purpose.categories.contains(DataCategory::BirthDate))
        fields.append(BirthDate);
    for (const Channel channel : allChannels) {
        if (purpose.channels.contains(channel) && purpose.categories.contains(DataCategory::ContactDetails))
            fields += channel == Channel::Post ? addressFields : reachingFields(channel);
    }
    return fields;
}

} // namespace

QString keyOf(HandoverField field)
{
    using enum HandoverField;
    switch (field) {
    case Email:
        return QStringLiteral("email");
    case Phone:
        return QStringLiteral("phone");
    case AddressName:
        return QStringLiteral("address_name");
    case Initials:
        return QStringLiteral("initials");
    case GivenName:
        return QStringLiteral("given_name");
    case Surname:
        return QStringLiteral("surname");
    case Salutation:
        return QStringLiteral("salutation");
    case Organisation:
        return QStringLiteral("organisation");
    case JobTitle:
        return QStringLiteral("job_title");
    case Street:
        return QStringLiteral("street");
    case HouseNumber:
        return QStringLiteral("house_number");
    case Postcode:
        return QStringLiteral("postcode");
    case City:
        return QStringLiteral("city");
    case Country:
        return QStringLiteral("country");
    case BirthDate:
        return QStringLiteral("birth_date");
    }
    return {};
}

std::optional<HandoverField> handoverFieldFrom(QStringView key)
{
    for (const HandoverField field : allHandoverFields) {
        if (key == keyOf(field))
            return field;
    }
    return std::nullopt;
}

QString keysOf(const HandoverFields &fields)
{
    QStringList keys;
    for (const HandoverField field : fields)
        keys.append(keyOf(field));
    return keys.join(u' ');
}

HandoverFields handoverFieldsFrom(const QString &keys)
{
    HandoverFields fields;
    const QStringList words = keys.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const auto field = handoverFieldFrom(word))
            fields.append(*field);
    }
    return fields;
}

qint64 bitOf(HandoverField field)
{
    return qint64{1} << static_cast<int>(field);
}

HandoverFields handoverFieldsFromBits(qint64 bits)
{
    HandoverFields fields;
    for (const HandoverField field : allHandoverFields) {
        if ((bits & bitOf(field)) != 0)
            fields.append(field);
    }
    return fields;
}

QString toolHeading(HandoverField field)
{
    using enum HandoverField;
    switch (field) {
    case Email:
        return QStringLiteral("Email Address");
    case Phone:
        return QStringLiteral("Phone Number");
    case AddressName:
        return QStringLiteral("Name");
    case Initials:
        return QStringLiteral("Initials");
    case GivenName:
        return QStringLiteral("First Name");
    case Surname:
        return QStringLiteral("Last Name");
    case Salutation:
        return QStringLiteral("Salutation");
    case Organisation:
        return QStringLiteral("Company");
    case JobTitle:
        return QStringLiteral("Job Title");
    case Street:
        return QStringLiteral("Street");
    case HouseNumber:
        return QStringLiteral("House Number");
    case Postcode:
        return QStringLiteral("Postal Code");
    case City:
        return QStringLiteral("City");
    case Country:
        return QStringLiteral("Country");
    case BirthDate:
        return QStringLiteral("Birthday");
    }
    return {};
}

bool reachesFromList(Channel channel)
{
    return !reachingFields(channel).isEmpty();
}

HandoverFields fieldsFor(const Purpose &purpose, std::optional<Channel> channel, FilingSystem filingSystem)
{
    using enum HandoverField;
    HandoverFields wanted = channel ? reachingFields(*channel) : everythingFor(purpose, filingSystem);
    const bool greets = channel && channel != Channel::Post;
    if (greets && purpose.categories.contains(DataCategory::Identity))
        wanted += HandoverFields{GivenName, Surname, Salutation};
    // In their order, each once: phone, text and message share a number.
    HandoverFields fields;
    for (const HandoverField field : allHandoverFields) {
        const DataClass dataClass = field_catalogue::classOf(contactFieldOf(field), filingSystem);
        if (wanted.contains(field) && rulesOf(dataClass).leavesInBulk)
            fields.append(field);
    }
    return fields;
}
