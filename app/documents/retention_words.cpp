#include "app/documents/retention_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/word_table.h"
#include "app/retention/rule_book.h"

#include <QCoreApplication>

namespace {

struct KindWord
{
    ContactKind kind;
    const char *one;
    const char *many;
};

constexpr KindWord contactKinds[] = {
    {ContactKind::Customer, QT_TRANSLATE_NOOP("Retention", "Customer"),
        QT_TRANSLATE_NOOP("Retention", "Customers")},
    {ContactKind::Prospect, QT_TRANSLATE_NOOP("Retention", "Prospect"),
        QT_TRANSLATE_NOOP("Retention", "Prospects")},
    {ContactKind::Supplier, QT_TRANSLATE_NOOP("Retention", "Supplier"),
        QT_TRANSLATE_NOOP("Retention", "Suppliers")},
    {ContactKind::Employee, QT_TRANSLATE_NOOP("Retention", "Employee"),
        QT_TRANSLATE_NOOP("Retention", "Employees")},
    {ContactKind::Applicant, QT_TRANSLATE_NOOP("Retention", "Applicant"),
        QT_TRANSLATE_NOOP("Retention", "Applicants")},
};

constexpr ValueWord<DataCategory> categories[] = {
    {DataCategory::Identity, QT_TRANSLATE_NOOP("Retention", "Identity")},
    {DataCategory::ContactDetails, QT_TRANSLATE_NOOP("Retention", "Contact details")},
    {DataCategory::BirthDate, QT_TRANSLATE_NOOP("Retention", "Birth date and gender")},
    {DataCategory::Financial, QT_TRANSLATE_NOOP("Retention", "Financial")},
    {DataCategory::Hr, QT_TRANSLATE_NOOP("Retention", "Personnel file")},
    {DataCategory::MarketingProfile, QT_TRANSLATE_NOOP("Retention", "Marketing profile")},
    {DataCategory::OnlineIdentifiers, QT_TRANSLATE_NOOP("Retention", "Online identifiers")},
    {DataCategory::Correspondence, QT_TRANSLATE_NOOP("Retention", "Correspondence")},
    {DataCategory::Evidence, QT_TRANSLATE_NOOP("Retention", "Proof of consent")},
};

constexpr ValueWord<RelationFactKind> relationFacts[] = {
    {RelationFactKind::RelationStarted, QT_TRANSLATE_NOOP("Retention", "Relation started")},
    {RelationFactKind::RelationEnded, QT_TRANSLATE_NOOP("Retention", "Relation ended")},
    {RelationFactKind::LastPurchase, QT_TRANSLATE_NOOP("Retention", "Last purchase")},
    {RelationFactKind::InvoiceIssued, QT_TRANSLATE_NOOP("Retention", "Invoice issued")},
    {RelationFactKind::ContractEnded, QT_TRANSLATE_NOOP("Retention", "Contract ended")},
    {RelationFactKind::LastContactByPerson, QT_TRANSLATE_NOOP("Retention", "Last contact by the person")},
    {RelationFactKind::Quotation, QT_TRANSLATE_NOOP("Retention", "Quotation")},
    {RelationFactKind::ProcedureClosed, QT_TRANSLATE_NOOP("Retention", "Procedure closed")},
    {RelationFactKind::EmploymentEnded, QT_TRANSLATE_NOOP("Retention", "Employment ended")},
    {RelationFactKind::EventHeld, QT_TRANSLATE_NOOP("Retention", "Event held")},
    {RelationFactKind::ConsentEnded, QT_TRANSLATE_NOOP("Retention", "Consent ended")},
    {RelationFactKind::ComplaintClosed, QT_TRANSLATE_NOOP("Retention", "Complaint dealt with")},
    {RelationFactKind::WarrantyComplaint, QT_TRANSLATE_NOOP("Retention", "Complaint under warranty")},
    {RelationFactKind::ClaimKnown, QT_TRANSLATE_NOOP("Retention", "Damage and liable party known")},
    {RelationFactKind::DamageOccurred, QT_TRANSLATE_NOOP("Retention", "Damage occurred")},
    {RelationFactKind::DrawHeld, QT_TRANSLATE_NOOP("Retention", "Draw held")},
    {RelationFactKind::PrizeWon, QT_TRANSLATE_NOOP("Retention", "Prize won")},
    {RelationFactKind::SurveyClosed, QT_TRANSLATE_NOOP("Retention", "Survey closed")},
    {RelationFactKind::LoyaltyPurchase, QT_TRANSLATE_NOOP("Retention", "Last purchase for loyalty")},
    {RelationFactKind::DebtPaid, QT_TRANSLATE_NOOP("Retention", "Debt paid")},
    {RelationFactKind::LastLogin, QT_TRANSLATE_NOOP("Retention", "Last login")},
    {RelationFactKind::CallRecorded, QT_TRANSLATE_NOOP("Retention", "Call recorded")},
    {RelationFactKind::WorkingTimeRecorded, QT_TRANSLATE_NOOP("Retention", "Last record of working time")},
    {RelationFactKind::ReintegrationEnded, QT_TRANSLATE_NOOP("Retention", "Reintegration ended")},
    {RelationFactKind::Recovered, QT_TRANSLATE_NOOP("Retention", "Recovered from illness")},
    {RelationFactKind::ExposureEnded, QT_TRANSLATE_NOOP("Retention", "Exposure ended")},
    {RelationFactKind::Visited, QT_TRANSLATE_NOOP("Retention", "Visit")},
    {RelationFactKind::GarnishmentLifted, QT_TRANSLATE_NOOP("Retention", "Wage garnishment lifted")},
    {RelationFactKind::HiredWorkEnded, QT_TRANSLATE_NOOP("Retention", "Work as hired worker ended")},
    {RelationFactKind::TransactionReported, QT_TRANSLATE_NOOP("Retention", "Unusual transaction reported")},
};

constexpr CodedValue<RetentionState> retentionStates[] = {
    {RetentionState::WithinTerm, "within-term", QT_TRANSLATE_NOOP("Retention", "Within term")},
    {RetentionState::DueSoon, "due-soon", QT_TRANSLATE_NOOP("Retention", "Within 90 days")},
    {RetentionState::TermOver, "term-over", QT_TRANSLATE_NOOP("Retention", "Term over")},
    {RetentionState::KeptByLaw, "kept-by-law", QT_TRANSLATE_NOOP("Retention", "Kept by law")},
    {RetentionState::Held, "held", QT_TRANSLATE_NOOP("Retention", "On hold")},
    {RetentionState::StartUnknown, "start-unknown", QT_TRANSLATE_NOOP("Retention", "Start unknown")},
    {RetentionState::NoRule, "no-rule", QT_TRANSLATE_NOOP("Retention", "No rule")},
};

QString retentionWords(const char *word)
{
    return DocumentVoice::say("Retention", word);
}

const KindWord &rowOf(ContactKind kind)
{
    for (const KindWord &row : contactKinds) {
        if (row.kind == kind)
            return row;
    }
    return contactKinds[0];
}

} // namespace

QString kindWord(ContactKind kind)
{
    return retentionWords(rowOf(kind).one);
}

QString kindsWord(ContactKind kind)
{
    return retentionWords(rowOf(kind).many);
}

QString categoryWord(DataCategory category)
{
    return retentionWords(wordOf(categories, category));
}

QString factWord(RelationFactKind kind)
{
    return retentionWords(wordOf(relationFacts, kind));
}

QString stateWord(RetentionState state)
{
    return retentionWords(rowOf(retentionStates, state).word);
}

QString keepReasonWord(const QString &reason)
{
    if (reason == QLatin1String("hold"))
        return retentionWords(QT_TRANSLATE_NOOP("Retention", "On hold"));
    const auto rule = rule_book::rule(reason);
    return rule && !rule->basis.isEmpty() ? QStringLiteral("%1 (%2)").arg(rule->basis, rule->id) : reason;
}

QString codeOf(RetentionState state)
{
    return QString::fromLatin1(rowOf(retentionStates, state).code);
}
