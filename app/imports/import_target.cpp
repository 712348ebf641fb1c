#include "app/imports/import_target.h"

#include <array>

namespace {

using enum ImportTarget;
using Category = DataCategory;

constexpr std::array targets = {
    ImportTargetFacts{Ignore, QLatin1String("ignore"), std::nullopt, true},
    ImportTargetFacts{FullName, QLatin1String("name"), Category::Identity},
    ImportTargetFacts{Initials, QLatin1String("initials"), Category::Identity},
    ImportTargetFacts{GivenName, QLatin1String("given_name"), Category::Identity},
    ImportTargetFacts{Infix, QLatin1String("infix"), Category::Identity},
    ImportTargetFacts{Surname, QLatin1String("surname"), Category::Identity},
    ImportTargetFacts{PartnerInfix, QLatin1String("partner_infix"), Category::Identity},
    ImportTargetFacts{PartnerSurname, QLatin1String("partner_surname"), Category::Identity},
    ImportTargetFacts{TitleBefore, QLatin1String("title_before"), Category::Identity},
    ImportTargetFacts{TitleAfter, QLatin1String("title_after"), Category::Identity},
    ImportTargetFacts{Salutation, QLatin1String("salutation"), Category::Identity},
    // Goes with the birth date: neither is needed for a contract nor for personal mail (CJEU C-394/23).
    ImportTargetFacts{Gender, QLatin1String("gender"), Category::BirthDate},
    ImportTargetFacts{BirthDate, QLatin1String("birth_date"), Category::BirthDate},
    ImportTargetFacts{Language, QLatin1String("language"), Category::ContactDetails},
    ImportTargetFacts{Organisation, QLatin1String("organisation"), Category::ContactDetails},
    ImportTargetFacts{JobTitle, QLatin1String("job_title"), Category::ContactDetails},
    ImportTargetFacts{KvkNumber, QLatin1String("kvk_number"), Category::ContactDetails},
    ImportTargetFacts{VatNumber, QLatin1String("vat_number"), Category::Financial},
    ImportTargetFacts{Email, QLatin1String("email"), Category::ContactDetails, true},
    ImportTargetFacts{WorkEmail, QLatin1String("work_email"), Category::ContactDetails},
    ImportTargetFacts{Phone, QLatin1String("phone"), Category::ContactDetails, true},
    ImportTargetFacts{WorkPhone, QLatin1String("work_phone"), Category::ContactDetails},
    ImportTargetFacts{Website, QLatin1String("website"), Category::ContactDetails, true},
    ImportTargetFacts{CombinedAddress, QLatin1String("full_address"), Category::ContactDetails},
    ImportTargetFacts{Street, QLatin1String("street"), Category::ContactDetails},
    ImportTargetFacts{HouseNumber, QLatin1String("house_number"), Category::ContactDetails},
    ImportTargetFacts{HouseNumberAddition, QLatin1String("addition"), Category::ContactDetails},
    ImportTargetFacts{Postcode, QLatin1String("postcode"), Category::ContactDetails},
    ImportTargetFacts{City, QLatin1String("city"), Category::ContactDetails},
    ImportTargetFacts{Country, QLatin1String("country"), Category::ContactDetails},
    ImportTargetFacts{CustomerNumber, QLatin1String("customer_number"), Category::Identity},
    ImportTargetFacts{EmployeeNumber, QLatin1String("employee_number"), Category::Identity},
    ImportTargetFacts{UserId, QLatin1String("user_id"), Category::OnlineIdentifiers},
    ImportTargetFacts{IpAddress, QLatin1String("ip_address"), Category::OnlineIdentifiers},
    ImportTargetFacts{Cookie, QLatin1String("cookie"), Category::OnlineIdentifiers},
    ImportTargetFacts{OtherIdentifier, QLatin1String("other_identifier"), Category::OnlineIdentifiers, true},
    ImportTargetFacts{Note, QLatin1String("note"), Category::Correspondence, true},
    ImportTargetFacts{RelationStarted, QLatin1String("relation_started"), std::nullopt},
    ImportTargetFacts{RelationEnded, QLatin1String("relation_ended"), std::nullopt},
    ImportTargetFacts{LastPurchase, QLatin1String("last_purchase"), std::nullopt},
    ImportTargetFacts{InvoiceIssued, QLatin1String("invoice_issued"), std::nullopt},
    ImportTargetFacts{ContractEnded, QLatin1String("contract_ended"), std::nullopt},
    ImportTargetFacts{LastContactByPerson, QLatin1String("last_contact"), std::nullopt},
    ImportTargetFacts{Quotation, QLatin1String("quotation"), std::nullopt},
    ImportTargetFacts{ProcedureClosed, QLatin1String("procedure_closed"), std::nullopt},
    ImportTargetFacts{EmploymentEnded, QLatin1String("employment_ended"), std::nullopt},
    ImportTargetFacts{EventHeld, QLatin1String("event_held"), std::nullopt},
    ImportTargetFacts{Kind, QLatin1String("kind"), std::nullopt},
    ImportTargetFacts{Source, QLatin1String("source"), std::nullopt},
    ImportTargetFacts{CollectedOn, QLatin1String("collected_on"), std::nullopt},
};

static_assert(targets.size() == static_cast<size_t>(CollectedOn) + 1);

} // namespace

std::span<const ImportTargetFacts> allImportTargets()
{
    return targets;
}

const ImportTargetFacts &factsOf(ImportTarget target)
{
    return targets[static_cast<size_t>(target)];
}

std::optional<ImportTarget> importTargetByKey(QStringView key)
{
    for (const ImportTargetFacts &facts : targets) {
        if (key == facts.key)
            return facts.target;
    }
    return std::nullopt;
}

std::optional<RelationFactKind> relationFactOf(ImportTarget target)
{
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
