#include "app/receipts/dpv_terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dpv_terms {

namespace {

struct TermOfPurpose
{
    QLatin1StringView key;
    QLatin1StringView term;
};

/// The purposes of default_purposes.cpp. There is no term for a newsletter (domain.md 3.3).
constexpr TermOfPurpose termsOfDefaults[] = {
    {"newsletter"_L1, "DirectMarketing"_L1},
    {"phone-sales"_L1, "DirectMarketing"_L1},
    {"event-photos"_L1, "CommunicationManagement"_L1},
    {"download-delivery"_L1, "RequestedServiceProvision"_L1},
    {"customer-administration"_L1, "CustomerRelationshipManagement"_L1},
    {"invoicing"_L1, "PaymentManagement"_L1},
    {"service-survey"_L1, "CustomerCare"_L1},
    {"recruitment"_L1, "RecruitmentManagement"_L1},
    {"personnel-administration"_L1, "PersonnelManagement"_L1},
    {"payroll-tax"_L1, "PersonnelPayment"_L1},
};

constexpr auto generalTerm = "CommunicationManagement"_L1;

bool isCalled(Channel channel)
{
    return channel == Channel::Phone || channel == Channel::Sms || channel == Channel::Messaging;
}

QLatin1StringView contactDetailTerm(Channel channel)
{
    if (channel == Channel::Email)
        return "pd:EmailAddress"_L1;
    if (isCalled(channel))
        return "pd:TelephoneNumber"_L1;
    return channel == Channel::Post ? "pd:PhysicalAddress"_L1 : "pd:Contact"_L1;
}

} // namespace

const QList<QLatin1StringView> &purposes()
{
    static const QList<QLatin1StringView> terms = {"AccountManagement"_L1, "Advertising"_L1,
        "CommunicationManagement"_L1, "CustomerCare"_L1, "CustomerClaimsManagement"_L1,
        "CustomerManagement"_L1, "CustomerOrderManagement"_L1, "CustomerRelationshipManagement"_L1,
        "DeliveryOfGoods"_L1, "DirectMarketing"_L1, "DisputeManagement"_L1, "EnforceAccessControl"_L1,
        "EnforceSecurity"_L1, "EstablishContractualAgreement"_L1, "FraudPreventionAndDetection"_L1,
        "FulfilmentOfContractualObligation"_L1, "IdentityVerification"_L1, "LegalCompliance"_L1,
        "Marketing"_L1, "MemberPartnerManagement"_L1, "PaymentManagement"_L1, "PersonnelManagement"_L1,
        "PersonnelPayment"_L1, "PersonnelTerminationManagement"_L1, "RecordManagement"_L1,
        "RecruitmentApplicantSelection"_L1, "RecruitmentManagement"_L1, "RequestedServiceProvision"_L1,
        "ResearchAndDevelopment"_L1, "RightsFulfilment"_L1, "ServiceProvision"_L1, "ServiceUsageAnalytics"_L1,
        "TargetedAdvertising"_L1, "VendorManagement"_L1, "VendorPayment"_L1};
    return terms;
}

bool isPurpose(QStringView term)
{
    return std::any_of(
        purposes().begin(), purposes().end(), [term](QLatin1StringView known) { return known == term; });
}

QString purposeTerm(const QString &chosen, const QString &purposeKey)
{
    if (isPurpose(chosen))
        return u"dpv:"_s + chosen;
    const auto *const known = std::find_if(std::begin(termsOfDefaults), std::end(termsOfDefaults),
        [&](const TermOfPurpose &each) { return each.key == purposeKey; });
    return u"dpv:"_s + (known != std::end(termsOfDefaults) ? known->term : generalTerm);
}

QLatin1StringView dataTerm(DataCategory category, Channel channel)
{
    const bool isShown = channel == Channel::Web || channel == Channel::Print;
    switch (category) {
    case DataCategory::Identity:
        return "pd:Name"_L1;
    case DataCategory::ContactDetails:
        return contactDetailTerm(channel);
    case DataCategory::BirthDate:
        return "pd:BirthDate"_L1;
    case DataCategory::Financial:
        return "pd:Transaction"_L1;
    case DataCategory::Hr:
        return "pd:CurrentEmployment"_L1;
    case DataCategory::MarketingProfile:
        return "pd:Preference"_L1;
    case DataCategory::OnlineIdentifiers:
        return "pd:IPAddress"_L1;
    case DataCategory::Correspondence:
        return "pd:Communication"_L1;
    case DataCategory::Evidence:
        // What is shown of somebody is a picture; what proves something else was said or written.
        return isShown ? "pd:Picture"_L1 : "pd:Communication"_L1;
    }
    return "pd:Contact"_L1;
}

std::optional<QLatin1StringView> dataClassTerm(DataCategory category)
{
    switch (classOf(category)) {
    case DataClass::Special:
        return "dpv:SpecialCategoryPersonalData"_L1;
    case DataClass::Sensitive:
    case DataClass::Criminal:
    case DataClass::NationalId:
        return "dpv:SensitivePersonalData"_L1;
    case DataClass::Pseudonymous:
        return "dpv:PseudonymisedData"_L1;
    case DataClass::Anonymous:
    case DataClass::Standard:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace dpv_terms
