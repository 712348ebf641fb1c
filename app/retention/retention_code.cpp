#include "app/retention/retention_code.h"

namespace {

template <typename Value>
struct RetentionCode
{
    Value value;
    const char *code;
};

constexpr RetentionCode<ContactKind> contactKindCodes[] = {
    {ContactKind::Customer, "customer"},
    {ContactKind::Prospect, "prospect"},
    {ContactKind::Supplier, "supplier"},
    {ContactKind::Employee, "employee"},
    {ContactKind::Applicant, "applicant"},
};

constexpr RetentionCode<DataCategory> dataCategoryCodes[] = {
    {DataCategory::Identity, "identity"},
    {DataCategory::ContactDetails, "contact-details"},
    {DataCategory::BirthDate, "birth-date"},
    {DataCategory::Financial, "financial"},
    {DataCategory::Hr, "hr"},
    {DataCategory::MarketingProfile, "marketing-profile"},
    {DataCategory::OnlineIdentifiers, "online-identifiers"},
    {DataCategory::Correspondence, "correspondence"},
    {DataCategory::Evidence, "evidence"},
};

constexpr RetentionCode<RelationFactKind> relationFactCodes[] = {
    {RelationFactKind::RelationStarted, "relation-started"},
    {RelationFactKind::RelationEnded, "relation-ended"},
    {RelationFactKind::LastPurchase, "last-purchase"},
    {RelationFactKind::InvoiceIssued, "invoice-issued"},
    {RelationFactKind::ContractEnded, "contract-ended"},
    {RelationFactKind::LastContactByPerson, "last-contact"},
    {RelationFactKind::Quotation, "quotation"},
    {RelationFactKind::ProcedureClosed, "procedure-closed"},
    {RelationFactKind::EmploymentEnded, "employment-ended"},
    {RelationFactKind::EventHeld, "event-held"},
    {RelationFactKind::ConsentEnded, "consent-ended"},
    {RelationFactKind::ComplaintClosed, "complaint-closed"},
    {RelationFactKind::WarrantyComplaint, "warranty-complaint"},
    {RelationFactKind::ClaimKnown, "claim-known"},
    {RelationFactKind::DamageOccurred, "damage-occurred"},
    {RelationFactKind::DrawHeld, "draw-held"},
    {RelationFactKind::PrizeWon, "prize-won"},
    {RelationFactKind::SurveyClosed, "survey-closed"},
    {RelationFactKind::LoyaltyPurchase, "loyalty-purchase"},
    {RelationFactKind::DebtPaid, "debt-paid"},
    {RelationFactKind::LastLogin, "last-login"},
    {RelationFactKind::CallRecorded, "call-recorded"},
    {RelationFactKind::WorkingTimeRecorded, "working-time-recorded"},
    {RelationFactKind::ReintegrationEnded, "reintegration-ended"},
    {RelationFactKind::Recovered, "recovered"},
    {RelationFactKind::ExposureEnded, "exposure-ended"},
    {RelationFactKind::Visited, "visited"},
    {RelationFactKind::GarnishmentLifted, "garnishment-lifted"},
    {RelationFactKind::HiredWorkEnded, "hired-work-ended"},
    {RelationFactKind::TransactionReported, "transaction-reported"},
};

template <typename Value, std::size_t Count>
QString codeIn(const RetentionCode<Value> (&rows)[Count], Value value)
{
    for (const RetentionCode<Value> &row : rows) {
        if (row.value == value)
            return QString::fromLatin1(row.code);
    }
    return {};
}

template <typename Value, std::size_t Count>
std::optional<Value> valueIn(const RetentionCode<Value> (&rows)[Count], const QString &code)
{
    for (const RetentionCode<Value> &row : rows) {
        if (code == QLatin1String(row.code))
            return row.value;
    }
    return std::nullopt;
}

} // namespace

QString codeOf(ContactKind kind)
{
    return codeIn(contactKindCodes, kind);
}

QString codeOf(DataCategory category)
{
    return codeIn(dataCategoryCodes, category);
}

QString codeOf(RelationFactKind kind)
{
    return codeIn(relationFactCodes, kind);
}

std::optional<ContactKind> contactKindFromCode(const QString &code)
{
    return valueIn(contactKindCodes, code);
}

std::optional<DataCategory> dataCategoryFromCode(const QString &code)
{
    return valueIn(dataCategoryCodes, code);
}

std::optional<RelationFactKind> relationFactKindFromCode(const QString &code)
{
    return valueIn(relationFactCodes, code);
}
