#include "app/documents/retention_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/word_table.h"
#include "app/retention/default_retention_rules.h"

#include <QCoreApplication>

namespace {

struct KindWord
{
    ContactKind kind;
    const char *code;
    const char *one;
    const char *many;
};

constexpr KindWord contactKinds[] = {
    {ContactKind::Customer, "customer", QT_TRANSLATE_NOOP("Retention", "Customer"),
        QT_TRANSLATE_NOOP("Retention", "Customers")},
    {ContactKind::Prospect, "prospect", QT_TRANSLATE_NOOP("Retention", "Prospect"),
        QT_TRANSLATE_NOOP("Retention", "Prospects")},
    {ContactKind::Supplier, "supplier", QT_TRANSLATE_NOOP("Retention", "Supplier"),
        QT_TRANSLATE_NOOP("Retention", "Suppliers")},
    {ContactKind::Employee, "employee", QT_TRANSLATE_NOOP("Retention", "Employee"),
        QT_TRANSLATE_NOOP("Retention", "Employees")},
    {ContactKind::Applicant, "applicant", QT_TRANSLATE_NOOP("Retention", "Applicant"),
        QT_TRANSLATE_NOOP("Retention", "Applicants")},
};

constexpr CodedValue<DataCategory> categories[] = {
    {DataCategory::Identity, "identity", QT_TRANSLATE_NOOP("Retention", "Identity")},
    {DataCategory::ContactDetails, "contact-details", QT_TRANSLATE_NOOP("Retention", "Contact details")},
    {DataCategory::BirthDate, "birth-date", QT_TRANSLATE_NOOP("Retention", "Birth date and gender")},
    {DataCategory::Financial, "financial", QT_TRANSLATE_NOOP("Retention", "Financial")},
    {DataCategory::Hr, "hr", QT_TRANSLATE_NOOP("Retention", "Personnel file")},
    {DataCategory::MarketingProfile, "marketing-profile",
        QT_TRANSLATE_NOOP("Retention", "Marketing profile")},
    {DataCategory::OnlineIdentifiers, "online-identifiers",
        QT_TRANSLATE_NOOP("Retention", "Online identifiers")},
    {DataCategory::Correspondence, "correspondence", QT_TRANSLATE_NOOP("Retention", "Correspondence")},
    {DataCategory::Evidence, "evidence", QT_TRANSLATE_NOOP("Retention", "Proof of consent")},
};

constexpr CodedValue<RelationFactKind> relationFacts[] = {
    {RelationFactKind::RelationStarted, "relation-started",
        QT_TRANSLATE_NOOP("Retention", "Relation started")},
    {RelationFactKind::RelationEnded, "relation-ended", QT_TRANSLATE_NOOP("Retention", "Relation ended")},
    {RelationFactKind::LastPurchase, "last-purchase", QT_TRANSLATE_NOOP("Retention", "Last purchase")},
    {RelationFactKind::InvoiceIssued, "invoice-issued", QT_TRANSLATE_NOOP("Retention", "Invoice issued")},
    {RelationFactKind::ContractEnded, "contract-ended", QT_TRANSLATE_NOOP("Retention", "Contract ended")},
    {RelationFactKind::LastContactByPerson, "last-contact",
        QT_TRANSLATE_NOOP("Retention", "Last contact by the person")},
    {RelationFactKind::Quotation, "quotation", QT_TRANSLATE_NOOP("Retention", "Quotation")},
    {RelationFactKind::ProcedureClosed, "procedure-closed",
        QT_TRANSLATE_NOOP("Retention", "Procedure closed")},
    {RelationFactKind::EmploymentEnded, "employment-ended",
        QT_TRANSLATE_NOOP("Retention", "Employment ended")},
    {RelationFactKind::EventHeld, "event-held", QT_TRANSLATE_NOOP("Retention", "Event held")},
    {RelationFactKind::ConsentEnded, "consent-ended", QT_TRANSLATE_NOOP("Retention", "Consent ended")},
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
    return retentionWords(rowOf(categories, category).word);
}

QString factWord(RelationFactKind kind)
{
    return retentionWords(rowOf(relationFacts, kind).word);
}

QString stateWord(RetentionState state)
{
    return retentionWords(rowOf(retentionStates, state).word);
}

QString keepReasonWord(const QString &reason)
{
    if (reason == QLatin1String("hold"))
        return retentionWords(QT_TRANSLATE_NOOP("Retention", "On hold"));
    for (const RetentionRule &rule : defaultRetentionRules()) {
        if (rule.id == reason)
            return rule.basis.isEmpty() ? rule.id : QStringLiteral("%1 (%2)").arg(rule.basis, rule.id);
    }
    return reason;
}

QString codeOf(ContactKind kind)
{
    return QString::fromLatin1(rowOf(kind).code);
}

QString codeOf(DataCategory category)
{
    return QString::fromLatin1(rowOf(categories, category).code);
}

QString codeOf(RelationFactKind kind)
{
    return QString::fromLatin1(rowOf(relationFacts, kind).code);
}

QString codeOf(RetentionState state)
{
    return QString::fromLatin1(rowOf(retentionStates, state).code);
}

std::optional<ContactKind> contactKindFromCode(const QString &code)
{
    for (const KindWord &row : contactKinds) {
        if (code == QLatin1String(row.code))
            return row.kind;
    }
    return std::nullopt;
}

std::optional<DataCategory> dataCategoryFromCode(const QString &code)
{
    return valueOf(categories, code);
}

std::optional<RelationFactKind> relationFactKindFromCode(const QString &code)
{
    return valueOf(relationFacts, code);
}
