#include "app/letters/letter_field.h"

namespace {

struct FieldKey
{
    LetterField field;
    const char *key;
};

constexpr FieldKey fieldKeys[] = {{LetterField::Reference, "reference"}, {LetterField::Received, "received"},
    {LetterField::Asked, "asked"}, {LetterField::Date, "date"}, {LetterField::Salutation, "salutation"},
    {LetterField::Due, "due"}, {LetterField::Contact, "contact"}, {LetterField::Organisation, "organisation"},
    {LetterField::Complaint, "complaint"}, {LetterField::Court, "court"}, {LetterField::AskedOn, "asked-on"},
    {LetterField::Doubt, "doubt"}, {LetterField::Needed, "needed"}, {LetterField::Shield, "shield"},
    {LetterField::Pause, "pause"}, {LetterField::Question, "question"}, {LetterField::NewDue, "new-due"},
    {LetterField::ExtensionReason, "extension-reason"}, {LetterField::Apology, "apology"},
    {LetterField::LiftedOn, "lifted-on"}, {LetterField::LiftingReason, "lifting-reason"},
    {LetterField::Decision, "decision"}, {LetterField::Done, "done"}, {LetterField::Kept, "kept"},
    {LetterField::Recipients, "recipients"}, {LetterField::Backup, "backup"},
    {LetterField::Reasons, "reasons"}, {LetterField::Nature, "nature"},
    {LetterField::Consequences, "consequences"}, {LetterField::Measures, "measures"},
    {LetterField::Advice, "advice"}, {LetterField::IfHeld, "if-held"},
    {LetterField::IfCorrected, "if-corrected"}, {LetterField::IfContested, "if-contested"}};

/// Whether data is changed, restricted or goes, so that recipients must be told (art. 19 GDPR).
bool reachesRecipients(Request::Type type)
{
    return type == Request::Type::Rectification || type == Request::Type::Erasure ||
        type == Request::Type::Restriction;
}

bool changesData(Request::Type type)
{
    return type == Request::Type::Rectification || type == Request::Type::Erasure;
}

QList<LetterField> mandatoryOfAnswer(const LetterKind &kind)
{
    using enum LetterField;
    QList<LetterField> fields{Decision};
    const bool isGiven = kind.act != LetterAct::Refused;
    if (isGiven)
        fields << Done;
    if (isGiven && kind.type == Request::Type::Erasure)
        fields << Kept;
    if (isGiven && (reachesRecipients(kind.type) || kind.type == Request::Type::Recipients))
        fields << Recipients;
    if (isGiven && changesData(kind.type))
        fields << Backup;
    if (kind.act != LetterAct::Granted)
        fields << Reasons;
    return fields << Complaint << Court;
}

QList<LetterField> mandatoryBesides(const LetterKind &kind)
{
    using enum LetterField;
    switch (kind.act) {
    case LetterAct::Acknowledgement:
        return {Due};
    case LetterAct::IdentityQuestion:
        return {Doubt, Needed, Shield, Pause};
    case LetterAct::IdentityReminder:
        return {AskedOn, Doubt, Needed, Shield, Pause};
    case LetterAct::ClarificationQuestion:
        return {Question, Pause};
    case LetterAct::Extension:
        return {NewDue, ExtensionReason, Apology};
    case LetterAct::RestrictionLifting:
        return {LiftedOn, LiftingReason, Complaint};
    case LetterAct::BreachMessage:
        return {Nature, Consequences, Measures, Advice};
    default:
        return mandatoryOfAnswer(kind);
    }
}

} // namespace

QString keyOf(LetterField field)
{
    for (const FieldKey &row : fieldKeys) {
        if (row.field == field)
            return QString::fromLatin1(row.key);
    }
    Q_UNREACHABLE();
}

std::optional<LetterField> letterFieldFrom(QStringView key)
{
    for (const FieldKey &row : fieldKeys) {
        if (key == QLatin1String(row.key))
            return row.field;
    }
    return std::nullopt;
}

bool isCondition(LetterField field)
{
    return field == LetterField::IfHeld || field == LetterField::IfCorrected ||
        field == LetterField::IfContested;
}

QList<LetterField> fieldsOf(const LetterKind &kind)
{
    using enum LetterField;
    // No request, and so nothing that was asked or is due.
    if (kind.act == LetterAct::BreachMessage)
        return {Reference, Date, Salutation, Contact, Organisation, Complaint, Nature, Consequences, Measures,
            Advice};
    QList<LetterField> fields{
        Reference, Received, Asked, Date, Salutation, Due, Contact, Organisation, Complaint, Court};
    for (const LetterField field : mandatoryBesides(kind)) {
        if (!fields.contains(field))
            fields.append(field);
    }
    if (kind.act == LetterAct::ClarificationQuestion)
        fields.append(AskedOn);
    if (kind.act == LetterAct::Refused)
        fields.append(IfHeld);
    if (kind == LetterKind{LetterAct::PartlyGranted, Request::Type::Rectification})
        fields << IfCorrected << IfContested;
    return fields;
}

QList<LetterField> mandatoryFields(const LetterKind &kind)
{
    using enum LetterField;
    if (kind.act == LetterAct::BreachMessage)
        return mandatoryBesides(kind) + QList<LetterField>{Contact};
    return QList<LetterField>{Reference, Received, Asked} + mandatoryBesides(kind) +
        QList<LetterField>{Contact};
}
