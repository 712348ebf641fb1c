#include "app/contacts/contact_editing.h"

#include "app/changes/change.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/field_history_repository.h"
#include "app/contacts/suppression_list.h"
#include "app/findings/finding_recording.h"

#include <QJsonArray>

#include <algorithm>

namespace contact_editing {

namespace {

QString codeOf(ContactField field)
{
    return editRule(field).code.toString();
}

/// Every value in its normal form, or all that is wrong with them.
Result<ContactEdit> accepted(const ContactEdit &edit, FilingSystem filingSystem, QDate today)
{
    ContactEdit all = edit;
    all.source = edit.source.simplified();
    QStringList complaints;
    if (all.source.isEmpty())
        complaints.append(QStringLiteral("source:value.empty"));
    for (FieldEdit &field : all.fields) {
        auto value = acceptedFieldValue(field.field, filingSystem, field.value, today);
        if (value)
            field.value = *std::move(value);
        else
            complaints.append(codeOf(field.field) + u':' + value.error().what);
    }
    if (!complaints.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("contact.fields"), complaints};
    return all;
}

QList<NamedText> textsOf(const ContactEdit &edit)
{
    QList<NamedText> texts = {{QStringLiteral("source"), edit.source}};
    for (const FieldEdit &field : edit.fields) {
        if (isScanned(field.field))
            texts.append({codeOf(field.field), field.value});
    }
    return texts;
}

QList<ContactPoint> newPointsOf(const ContactFile &file, const ContactEdit &edit)
{
    QList<ContactPoint> points;
    for (const FieldEdit &field : edit.fields) {
        if (!isPointField(field.field) || field.value.isEmpty() ||
            file.valueOf(field.field, field.item) == field.value)
            continue;
        const bool isMail = field.field == ContactField::Email || field.field == ContactField::WorkEmail;
        ContactPoint point{
            .kind = isMail ? ContactPoint::Kind::Email : ContactPoint::Kind::Phone, .value = field.value};
        point.normalised = normalisedPoint(point);
        points.append(point);
    }
    return points;
}

/// Why a suspect number is none is kept where the field's history is.
Outcome keepReason(Change &change, const Prepared &prepared)
{
    for (const QString &code : prepared.suspect) {
        const auto field = contactFieldOf(code);
        if (!field)
            continue;
        const auto kept = field_history_repository::add(change.connection(),
            prepared.file.contact.filingSystem, prepared.file.contact.id,
            {.field = *field,
                .cause = prepared.edit.cause,
                .source = prepared.edit.notBsnReason.simplified(),
                .changedAt = change.now(),
                .changedBy = change.permit().staffRef()});
        if (!kept)
            return kept.error();
    }
    return done;
}

} // namespace

AuditEntry entryFor(const QString &action, const Contact &contact, const QJsonObject &detail)
{
    return {.action = action,
        .filingSystem = contact.filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = contact.refText(),
        .detail = detail};
}

Result<ContactFile> openForEditing(Change &change, FilingSystem filingSystem, Id<Contact> id)
{
    if (auto allowed = change.permit().require(Operation::EditContacts, filingSystem); !allowed)
        return allowed.error();
    auto file = contact_file_store::find(change.connection(), filingSystem, id);
    if (!file)
        return file.error();
    if (!*file)
        return Error{Failure::NotFound, QStringLiteral("contact.find")};
    const Contact &contact = (*file)->contact;
    const bool isOwn = !contact.ref.isEmpty() && contact.ref == change.permit().ownContact();
    if (auto allowed = mayEditRecord(isOwn ? std::optional(id) : std::nullopt, id); !allowed)
        return allowed.error();
    if (contact.restrictedAt)
        return Error{Failure::Refused, QStringLiteral("contact.restricted")};
    return **std::move(file);
}

Outcome requireDirect(Change &change, const ContactFile &file, ContactField field, EditCause cause)
{
    if (auto seen = archive_veil::refuse(change.connection(), change.permit(), file.contact.filingSystem,
            file.contact.id, change.today(), field);
        !seen)
        return seen;
    const auto corrected = field_history_repository::correctedOnRequest(
        change.connection(), file.contact.filingSystem, file.contact.id, field);
    if (!corrected)
        return corrected.error();
    return mayEditDirectly(field, file.contact.filingSystem, cause, *corrected);
}

QList<Suppressible> suppressibles(const QList<ContactPoint> &points)
{
    QList<Suppressible> values;
    for (const ContactPoint &point : points) {
        if (point.kind == ContactPoint::Kind::Website)
            continue;
        const bool isMail = point.kind == ContactPoint::Kind::Email;
        values.append({suppression_list::kindOf(point), point.normalised,
            isMail ? ContactField::Email : ContactField::Phone});
    }
    return values;
}

QList<Suppressible> suppressibles(const PersonName &name, const QList<PostalAddress> &addresses)
{
    QList<Suppressible> values;
    for (const PostalAddress &address : addresses)
        values.append({SuppressedKind::Resident,
            suppressedResident(
                name.surname, name.initials.isEmpty() ? name.givenName : name.initials, address),
            ContactField::Street});
    return values;
}

Outcome refuseSuppressed(
    Connection &connection, FilingSystem filingSystem, const QList<Suppressible> &values, bool acknowledged)
{
    using suppression_list::Standing;
    QStringList fields;
    QString what = QStringLiteral("contact.suppressed");
    for (const Suppressible &value : values) {
        const auto standing =
            suppression_list::standingOf(connection, filingSystem, value.kind, value.normalised);
        if (!standing)
            return standing.error();
        if (*standing == Standing::Free)
            continue;
        if (*standing == Standing::Erased)
            what = QStringLiteral("contact.erased-before");
        fields.append(codeOf(value.field));
    }
    fields.removeDuplicates();
    if (!fields.isEmpty() && !acknowledged)
        return Error{Failure::Refused, what, fields};
    return done;
}

Result<Prepared> prepare(Change &change, FilingSystem filingSystem, Id<Contact> id, const ContactEdit &edit)
{
    auto file = openForEditing(change, filingSystem, id);
    if (!file)
        return file.error();
    for (const FieldEdit &field : edit.fields) {
        if (auto direct = requireDirect(change, *file, field.field, edit.cause); !direct)
            return direct.error();
    }
    auto values = accepted(edit, filingSystem, change.today());
    if (!values)
        return values.error();
    const QList<NamedText> texts = textsOf(*values);
    if (auto clean = refuseNationalNumbers(texts, edit.notBsnReason); !clean)
        return clean.error();
    if (auto free = refuseSuppressed(change.connection(), filingSystem,
            suppressibles(newPointsOf(*file, *values)), edit.suppressionAcknowledged);
        !free)
        return free.error();
    return Prepared{*std::move(file), *std::move(values), suspectFields(texts)};
}

Result<EditResult> write(Change &change, const Prepared &prepared)
{
    const Contact &contact = prepared.file.contact;
    const auto changes = contact_file_store::put(change.connection(), prepared.file, prepared.edit.fields,
        {.cause = prepared.edit.cause,
            .source = prepared.edit.source,
            .changedAt = change.now(),
            .changedBy = change.permit().staffRef()});
    if (!changes)
        return changes.error();
    if (auto kept = keepReason(change, prepared); !kept)
        return kept.error();
    QJsonArray fields;
    for (const FieldChange &each : *changes)
        fields.append(codeOf(each.field));
    QJsonObject detail{
        {QStringLiteral("fields"), fields}, {QStringLiteral("cause"), static_cast<int>(prepared.edit.cause)}};
    if (!prepared.suspect.isEmpty())
        detail.insert(QStringLiteral("not_bsn"), QJsonArray::fromStringList(prepared.suspect));
    if (prepared.edit.suppressionAcknowledged)
        detail.insert(QStringLiteral("suppression_acknowledged"), true);
    change.touched(contact.filingSystem, contact.id);
    const bool wroteFreely = std::any_of(changes->begin(), changes->end(),
        [](const FieldChange &each) { return each.field == ContactField::Note; });
    if (wroteFreely) {
        if (auto looked = finding_recording::lookAgain(change, contact.filingSystem, contact.id); !looked)
            return looked.error();
    }
    if (auto noted = change.audit(entryFor(QStringLiteral("contact.edit"), contact, detail)); !noted)
        return noted.error();
    EditResult result{.version = contact.version + (changes->isEmpty() ? 0 : 1)};
    for (const FieldChange &each : *changes)
        result.changes.append(each.id);
    return result;
}

} // namespace contact_editing
