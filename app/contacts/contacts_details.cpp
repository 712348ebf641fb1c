#include "app/changes/service_context.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/attachment_repository.h"
#include "app/contacts/contact_editing.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/contacts.h"
#include "app/contacts/field_history_repository.h"
#include "app/contacts/field_undo.h"
#include "app/contacts/note_repository.h"
#include "app/contacts/relation_fact_repository.h"
#include "app/contacts/visible_text.h"
#include "app/findings/finding_recording.h"

#include <QCryptographicHash>

namespace {

using contact_editing::entryFor;

constexpr qsizetype largestAttachment = 20 * 1024 * 1024;

QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

Result<QList<FieldChange>> undoOne(Change &change, FilingSystem filingSystem, Id<FieldChange> id)
{
    const auto found = field_history_repository::byId(change.connection(), filingSystem, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("contact.undo")};
    const FieldChange &past = (*found)->change;
    const auto file = contact_editing::openForEditing(change, filingSystem, (*found)->contact);
    if (!file)
        return file.error();
    const auto edit = takingBack(*file, past);
    if (!edit)
        return edit.error();
    if (auto direct = contact_editing::requireDirect(change, *file, past.field, past.cause); !direct)
        return direct.error();
    const auto changes = contact_file_store::put(change.connection(), *file, {*edit},
        {.cause = past.cause,
            .source = past.source,
            .changedAt = change.now(),
            .changedBy = change.permit().staffRef()});
    if (!changes)
        return changes.error();
    change.touched(filingSystem, file->contact.id);
    if (auto noted = change.audit(entryFor(QStringLiteral("contact.undo"), file->contact,
            {{QStringLiteral("field"), editRule(past.field).code.toString()}}));
        !noted)
        return noted.error();
    return *changes;
}

Result<Id<Note>> addNoteTo(Change &change, FilingSystem filingSystem, Id<Contact> id, const QString &body,
    const QString &notBsnReason)
{
    const auto file = contact_editing::openForEditing(change, filingSystem, id);
    if (!file)
        return file.error();
    const QString code = editRule(ContactField::Note).code.toString();
    if (auto direct =
            contact_editing::requireDirect(change, *file, ContactField::Note, EditCause::OwnTypingError);
        !direct)
        return direct.error();
    const auto text = acceptedFieldValue(ContactField::Note, filingSystem, body, change.today());
    if (!text)
        return Error{Failure::Invalid, QStringLiteral("contact.fields"), {code + u':' + text.error().what}};
    if (text->isEmpty())
        return Error{
            Failure::Invalid, QStringLiteral("contact.fields"), {code + QStringLiteral(":value.empty")}};
    if (auto clean = refuseNationalNumbers({{code, *text}}, notBsnReason); !clean)
        return clean.error();
    const auto note = note_repository::add(change.connection(), filingSystem, id,
        {.body = *text, .writtenAt = change.now(), .writtenBy = change.permit().staffRef()});
    if (!note)
        return note;
    QJsonObject detail;
    if (!suspectFields({{code, *text}}).isEmpty())
        detail.insert(QStringLiteral("not_bsn"), code);
    change.touched(filingSystem, id);
    if (auto looked = finding_recording::lookAgain(change, filingSystem, id); !looked)
        return looked.error();
    if (auto noted = change.audit(entryFor(QStringLiteral("contact.note"), file->contact, detail)); !noted)
        return noted.error();
    return note;
}

Result<Id<RelationFact>> addFactTo(Change &change, FilingSystem filingSystem, const RelationFact &fact)
{
    const auto file = contact_editing::openForEditing(change, filingSystem, fact.contact);
    if (!file)
        return file.error();
    if (!fact.on.isValid())
        return Error{Failure::Invalid, QStringLiteral("contact.fields"),
            {QStringLiteral("start-moment:date.unknown")}};
    if (fact.kind == RelationFactKind::ConsentEnded)
        return Error{Failure::Refused, QStringLiteral("contact.start-moment-derived")};
    const QList<NamedText> texts{
        {QStringLiteral("source"), fact.source}, {QStringLiteral("reference"), fact.reference}};
    if (auto clean = refuseNationalNumbers(texts, {}); !clean)
        return clean.error();
    const auto added = relation_fact_repository::add(change.connection(), filingSystem, fact);
    if (!added)
        return added;
    change.touched(filingSystem, fact.contact);
    if (auto looked = finding_recording::lookAgain(change, filingSystem, fact.contact); !looked)
        return looked.error();
    if (auto noted = change.audit(entryFor(QStringLiteral("contact.start-moment"), file->contact,
            {{QStringLiteral("kind"), static_cast<int>(fact.kind)}}));
        !noted)
        return noted.error();
    return added;
}

/// The last part of a path, as it may be shown and stored.
QString fileNameOf(const QString &name)
{
    const QString last = name.section(u'/', -1).section(u'\\', -1).simplified();
    return markedText(last).right(200);
}

Result<Id<Attachment>> attachTo(
    Change &change, FilingSystem filingSystem, Id<Contact> id, const Attachment &attachment)
{
    const auto file = contact_editing::openForEditing(change, filingSystem, id);
    if (!file)
        return file.error();
    const QString code = editRule(ContactField::Attachment).code.toString();
    if (auto direct = contact_editing::requireDirect(
            change, *file, ContactField::Attachment, EditCause::OwnTypingError);
        !direct)
        return direct.error();
    if (attachment.name.isEmpty() || attachment.content.isEmpty())
        return Error{
            Failure::Invalid, QStringLiteral("contact.fields"), {code + QStringLiteral(":value.empty")}};
    if (attachment.content.size() > largestAttachment)
        return Error{
            Failure::Invalid, QStringLiteral("contact.attachment-too-large"), {QStringLiteral("20")}};
    if (auto clean = refuseNationalNumbers({{code, attachment.name}}, {}); !clean)
        return clean.error();
    Attachment stored = attachment;
    stored.addedAt = change.now();
    stored.addedBy = change.permit().staffRef();
    const auto added = attachment_repository::add(change.connection(), filingSystem, id, stored);
    if (!added)
        return added;
    change.touched(filingSystem, id);
    if (auto looked = finding_recording::lookAgain(change, filingSystem, id); !looked)
        return looked.error();
    if (auto looked = finding_recording::lookAtFile(change, filingSystem, id, *added); !looked)
        return looked.error();
    if (auto noted = change.audit(entryFor(QStringLiteral("contact.attach"), file->contact)); !noted)
        return noted.error();
    return added;
}

} // namespace

QFuture<Result<QList<Id<FieldChange>>>> Contacts::undo(
    const Permit &permit, FilingSystem filingSystem, const QList<Id<FieldChange>> &changes) const
{
    return m_context.change(permit, [=](Change &change) -> Result<QList<Id<FieldChange>>> {
        QList<Id<FieldChange>> made;
        // The latest first: one edit may have changed a field twice.
        for (auto id = changes.crbegin(); id != changes.crend(); ++id) {
            const auto undone = undoOne(change, filingSystem, *id);
            if (!undone)
                return undone.error();
            for (const FieldChange &each : *undone)
                made.append(each.id);
        }
        return made;
    });
}

QFuture<Result<Id<Note>>> Contacts::addNote(const Permit &permit, FilingSystem filingSystem, Id<Contact> id,
    const QString &body, const QString &notBsnReason) const
{
    return m_context.change(
        permit, [=](Change &change) { return addNoteTo(change, filingSystem, id, body, notBsnReason); });
}

QFuture<Result<Id<RelationFact>>> Contacts::addFact(
    const Permit &permit, FilingSystem filingSystem, const RelationFact &fact) const
{
    return m_context.change(permit, [=](Change &change) { return addFactTo(change, filingSystem, fact); });
}

QFuture<Result<Id<Attachment>>> Contacts::attach(const Permit &permit, FilingSystem filingSystem,
    Id<Contact> id, const QString &name, const QString &mediaType, const QByteArray &content) const
{
    return m_context.change(permit, [=](Change &change) {
        return attachTo(change, filingSystem, id,
            {.name = fileNameOf(name),
                .mediaType = mediaType,
                .content = content,
                .digest = digestOf(content)});
    });
}
