#include "app/contacts/edit_rule.h"

#include <algorithm>

namespace {

using Category = DataCategory;

constexpr bool fromEmployer = true;
constexpr bool fromPersonOnly = false;

} // namespace

const QList<EditRule> &editRules()
{
    using enum ContactField;
    using enum EditPath;
    static const QList<EditRule> rules = {
        {Initials, Category::Identity, NeedsRequest, NeedsRequest, fromPersonOnly, u"initials"},
        {GivenName, Category::Identity, NeedsRequest, NeedsRequest, fromPersonOnly, u"given-name"},
        {Infix, Category::Identity, NeedsRequest, NeedsRequest, fromPersonOnly, u"infix"},
        {Surname, Category::Identity, NeedsRequest, NeedsRequest, fromPersonOnly, u"surname"},
        {PartnerInfix, Category::Identity, NeedsRequest, NeedsRequest, fromPersonOnly, u"partner-infix"},
        {PartnerSurname, Category::Identity, NeedsRequest, NeedsRequest, fromPersonOnly, u"partner-surname"},
        {NameUse, Category::Identity, NeedsRequest, NeedsRequest, fromPersonOnly, u"name-use"},
        {TitleBefore, Category::Identity, NeedsRequest, NeedsRequest, fromPersonOnly, u"title-before"},
        {TitleAfter, Category::Identity, NeedsRequest, NeedsRequest, fromPersonOnly, u"title-after"},
        {NameConvention, Category::Identity, NeedsRequest, NeedsRequest, fromPersonOnly, u"name-convention"},
        {Salutation, Category::Identity, Direct, NeedsRequest, fromPersonOnly, u"salutation"},
        {BirthDate, Category::BirthDate, NeedsRequest, NeedsRequest, fromPersonOnly, u"birth-date"},
        {Gender, Category::BirthDate, NeedsRequest, NeedsRequest, fromPersonOnly, u"gender"},
        {Language, Category::ContactDetails, Direct, NeedsRequest, fromPersonOnly, u"language"},
        {Kind, Category::ContactDetails, Direct, NeedsRequest, fromEmployer, u"kind"},
        {JobTitle, Category::ContactDetails, Direct, NeedsRequest, fromEmployer, u"job-title"},
        {Organisation, Category::ContactDetails, Direct, NeedsRequest, fromEmployer, u"organisation"},
        {WorkEmail, Category::ContactDetails, Direct, Direct, fromEmployer, u"work-email"},
        {WorkPhone, Category::ContactDetails, Direct, Direct, fromEmployer, u"work-phone"},
        {Email, Category::ContactDetails, Direct, NeedsRequest, fromPersonOnly, u"email"},
        {Phone, Category::ContactDetails, Direct, NeedsRequest, fromPersonOnly, u"phone"},
        {Street, Category::ContactDetails, Direct, NeedsRequest, fromEmployer, u"street"},
        {HouseNumber, Category::ContactDetails, Direct, NeedsRequest, fromEmployer, u"house-number"},
        {HouseLetter, Category::ContactDetails, Direct, NeedsRequest, fromEmployer, u"house-letter"},
        {HouseAddition, Category::ContactDetails, Direct, NeedsRequest, fromEmployer, u"house-addition"},
        {Postcode, Category::ContactDetails, Direct, NeedsRequest, fromEmployer, u"postcode"},
        {City, Category::ContactDetails, Direct, NeedsRequest, fromEmployer, u"city"},
        {Country, Category::ContactDetails, Direct, NeedsRequest, fromEmployer, u"country"},
        {Identifier, Category::OnlineIdentifiers, NeedsRequest, NeedsRequest, fromPersonOnly, u"identifier"},
        {CustomerNumber, Category::Identity, Direct, NeedsRequest, fromPersonOnly, u"customer-number"},
        {Note, Category::Correspondence, Direct, NeedsRequest, fromEmployer, u"note"},
        {Attachment, Category::Correspondence, Direct, NeedsRequest, fromEmployer, u"attachment"},
    };
    return rules;
}

const EditRule &editRule(ContactField field)
{
    const auto &rules = editRules();
    return *std::find_if(
        rules.cbegin(), rules.cend(), [field](const EditRule &rule) { return rule.field == field; });
}

std::optional<ContactField> contactFieldOf(QStringView code)
{
    for (const EditRule &rule : editRules()) {
        if (rule.code == code)
            return rule.field;
    }
    return std::nullopt;
}

DataCategory categoryOf(ContactField field, FilingSystem filingSystem)
{
    if (field == ContactField::JobTitle && filingSystem == FilingSystem::Employees)
        return Category::Hr;
    return editRule(field).category;
}

EditPath editPath(ContactField field, FilingSystem filingSystem, EditCause cause, bool correctedOnRequest)
{
    const EditRule &rule = editRule(field);
    if (correctedOnRequest || (cause == EditCause::NewsFromEmployer && !rule.employerMayTell))
        return EditPath::NeedsRequest;
    return filingSystem == FilingSystem::Employees ? rule.inEmployees : rule.inCustomers;
}

Outcome mayEditDirectly(
    ContactField field, FilingSystem filingSystem, EditCause cause, bool correctedOnRequest)
{
    if (editPath(field, filingSystem, cause, correctedOnRequest) == EditPath::Direct)
        return done;
    return Error{
        Failure::Refused, QStringLiteral("contact.edit.needs-request"), {editRule(field).code.toString()}};
}

Outcome mayDeleteDirectly(const ContactHoldings &holdings)
{
    QStringList held;
    if (holdings.consents)
        held.append(QStringLiteral("consents"));
    if (holdings.disclosures)
        held.append(QStringLiteral("disclosures"));
    if (holdings.requests)
        held.append(QStringLiteral("requests"));
    if (held.isEmpty())
        return done;
    return Error{Failure::Refused, QStringLiteral("contact.delete.needs-request"), held};
}

Outcome mayEditRecord(std::optional<Id<Contact>> own, Id<Contact> record)
{
    if (own && *own == record)
        return Error{Failure::Refused, QStringLiteral("contact.edit.own-record")};
    return done;
}
