#include "app/imports/import_target.h"

#include <array>

namespace {

using Target = ImportTarget;
using Category = DataCategory;

constexpr std::array allFacts = {
    ImportTargetFacts{Target::Ignore, QLatin1String("ignore"), std::nullopt, true},
    ImportTargetFacts{Target::FullName, QLatin1String("name"), Category::Identity},
    ImportTargetFacts{Target::Initials, QLatin1String("initials"), Category::Identity},
    ImportTargetFacts{Target::GivenName, QLatin1String("given_name"), Category::Identity},
    ImportTargetFacts{Target::Infix, QLatin1String("infix"), Category::Identity},
    ImportTargetFacts{Target::Surname, QLatin1String("surname"), Category::Identity},
    ImportTargetFacts{Target::PartnerInfix, QLatin1String("partner_infix"), Category::Identity},
    ImportTargetFacts{Target::PartnerSurname, QLatin1String("partner_surname"), Category::Identity},
    ImportTargetFacts{Target::TitleBefore, QLatin1String("title_before"), Category::Identity},
    ImportTargetFacts{Target::TitleAfter, QLatin1String("title_after"), Category::Identity},
    ImportTargetFacts{Target::Salutation, QLatin1String("salutation"), Category::Identity},
    // Goes with the birth date: neither is needed for a contract nor for personal mail (CJEU C-394/23).
    ImportTargetFacts{Target::Gender, QLatin1String("gender"), Category::BirthDate},
    ImportTargetFacts{Target::BirthDate, QLatin1String("birth_date"), Category::BirthDate},
    ImportTargetFacts{Target::Language, QLatin1String("language"), Category::ContactDetails},
    ImportTargetFacts{Target::Organisation, QLatin1String("organisation"), Category::ContactDetails},
    ImportTargetFacts{Target::JobTitle, QLatin1String("job_title"), Category::ContactDetails},
    ImportTargetFacts{Target::KvkNumber, QLatin1String("kvk_number"), Category::ContactDetails},
    ImportTargetFacts{Target::VatNumber, QLatin1String("vat_number"), Category::Financial},
    ImportTargetFacts{Target::Email, QLatin1String("email"), Category::ContactDetails, true},
    ImportTargetFacts{Target::WorkEmail, QLatin1String("work_email"), Category::ContactDetails},
    ImportTargetFacts{Target::Phone, QLatin1String("phone"), Category::ContactDetails, true},
    ImportTargetFacts{Target::WorkPhone, QLatin1String("work_phone"), Category::ContactDetails},
    ImportTargetFacts{Target::Website, QLatin1String("website"), Category::ContactDetails, true},
    ImportTargetFacts{Target::CombinedAddress, QLatin1String("full_address"), Category::ContactDetails},
    ImportTargetFacts{Target::Street, QLatin1String("street"), Category::ContactDetails},
    ImportTargetFacts{Target::HouseNumber, QLatin1String("house_number"), Category::ContactDetails},
    ImportTargetFacts{Target::HouseNumberAddition, QLatin1String("addition"), Category::ContactDetails},
    ImportTargetFacts{Target::Postcode, QLatin1String("postcode"), Category::ContactDetails},
    ImportTargetFacts{Target::City, QLatin1String("city"), Category::ContactDetails},
    ImportTargetFacts{Target::Country, QLatin1String("country"), Category::ContactDetails},
    ImportTargetFacts{Target::CustomerNumber, QLatin1String("customer_number"), Category::Identity},
    ImportTargetFacts{Target::EmployeeNumber, QLatin1String("employee_number"), Category::Identity},
    ImportTargetFacts{Target::UserId, QLatin1String("user_id"), Category::OnlineIdentifiers},
    ImportTargetFacts{Target::IpAddress, QLatin1String("ip_address"), Category::OnlineIdentifiers},
    ImportTargetFacts{Target::Cookie, QLatin1String("cookie"), Category::OnlineIdentifiers},
    ImportTargetFacts{
        Target::OtherIdentifier, QLatin1String("other_identifier"), Category::OnlineIdentifiers, true},
    ImportTargetFacts{Target::Note, QLatin1String("note"), Category::Correspondence, true},
    ImportTargetFacts{Target::RelationStarted, QLatin1String("relation_started"), std::nullopt},
    ImportTargetFacts{Target::RelationEnded, QLatin1String("relation_ended"), std::nullopt},
    ImportTargetFacts{Target::LastPurchase, QLatin1String("last_purchase"), std::nullopt},
    ImportTargetFacts{Target::InvoiceIssued, QLatin1String("invoice_issued"), std::nullopt},
    ImportTargetFacts{Target::ContractEnded, QLatin1String("contract_ended"), std::nullopt},
    ImportTargetFacts{Target::LastContactByPerson, QLatin1String("last_contact"), std::nullopt},
    ImportTargetFacts{Target::Quotation, QLatin1String("quotation"), std::nullopt},
    ImportTargetFacts{Target::ProcedureClosed, QLatin1String("procedure_closed"), std::nullopt},
    ImportTargetFacts{Target::EmploymentEnded, QLatin1String("employment_ended"), std::nullopt},
    ImportTargetFacts{Target::EventHeld, QLatin1String("event_held"), std::nullopt},
    ImportTargetFacts{Target::Kind, QLatin1String("kind"), std::nullopt},
    ImportTargetFacts{Target::Source, QLatin1String("source"), std::nullopt},
    ImportTargetFacts{Target::CollectedOn, QLatin1String("collected_on"), std::nullopt},
};

static_assert(allFacts.size() == static_cast<size_t>(Target::CollectedOn) + 1);

} // namespace

std::span<const ImportTargetFacts> allImportTargets()
{
    return allFacts;
}

const ImportTargetFacts &factsOf(ImportTarget target)
{
    return allFacts[static_cast<size_t>(target)];
}

std::optional<ImportTarget> importTargetByKey(QStringView key)
{
    for (const ImportTargetFacts &facts : allFacts) {
        if (key == facts.key)
            return facts.target;
    }
    return std::nullopt;
}

std::optional<RelationFactKind> relationFactOf(ImportTarget target)
{
    using enum ImportTarget;
    switch (target) {
    case RelationStarted: return RelationFactKind::RelationStarted;
    case RelationEnded: return RelationFactKind::RelationEnded;
    case LastPurchase: return RelationFactKind::LastPurchase;
    case InvoiceIssued: return RelationFactKind::InvoiceIssued;
    case ContractEnded: return RelationFactKind::ContractEnded;
    case LastContactByPerson: return RelationFactKind::LastContactByPerson;
    case Quotation: return RelationFactKind::Quotation;
    case ProcedureClosed: return RelationFactKind::ProcedureClosed;
    case EmploymentEnded: return RelationFactKind::EmploymentEnded;
    case EventHeld: return RelationFactKind::EventHeld;
    default: return std::nullopt;
    }
}

std::optional<Identifier::Kind> identifierOf(ImportTarget target)
{
    using enum ImportTarget;
    switch (target) {
    case CustomerNumber: return Identifier::Kind::CustomerNumber;
    case EmployeeNumber: return Identifier::Kind::EmployeeNumber;
    case UserId: return Identifier::Kind::UserId;
    case IpAddress: return Identifier::Kind::IpAddress;
    case Cookie: return Identifier::Kind::Cookie;
    case OtherIdentifier: return Identifier::Kind::Other;
    default: return std::nullopt;
    }
}
