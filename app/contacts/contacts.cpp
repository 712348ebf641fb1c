#include "app/contacts/contacts.h"

#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_covering.h"
#include "app/contacts/contact_editing.h"
#include "app/contacts/contact_erasure.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_history_repository.h"
#include "app/retention/archive_reader.h"
#include "app/retention/retention_due_repository.h"

#include <QJsonArray>

namespace {

using contact_editing::entryFor;

Result<ContactFile> fileOf(
    Connection &connection, const Permit &permit, FilingSystem filingSystem, Id<Contact> id)
{
    if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
        return allowed.error();
    auto file = contact_file_store::find(connection, filingSystem, id);
    if (!file)
        return file.error();
    if (!*file)
        return Error{Failure::NotFound, QStringLiteral("contact.find")};
    const auto classes = contact_covering::classesOf(connection, **file);
    if (!classes)
        return classes.error();
    (*file)->classes = *classes;
    contact_covering::cover(**file);
    return **std::move(file);
}

Result<BulkEditResult> applyToMany(
    Change &change, FilingSystem filingSystem, const QList<Id<Contact>> &ids, const ContactEdit &edit)
{
    BulkEditResult result;
    for (const Id<Contact> id : ids) {
        const auto prepared = contact_editing::prepare(change, filingSystem, id, edit);
        if (!prepared) {
            const Failure why = prepared.error().failure;
            if (why != Failure::Refused && why != Failure::Invalid && why != Failure::NotFound)
                return prepared.error();
            result.refused.append({id, prepared.error()});
            continue;
        }
        if (auto written = contact_editing::write(change, *prepared); !written)
            return written.error();
        ++result.changed;
    }
    const QJsonObject detail{{QStringLiteral("changed"), result.changed},
        {QStringLiteral("refused"), static_cast<int>(result.refused.size())}};
    AuditEntry entry{.action = QStringLiteral("contact.edit-many"),
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("contacts"),
        .detail = detail};
    if (auto noted = change.audit(entry); !noted)
        return noted.error();
    return result;
}

Outcome removeOne(Change &change, FilingSystem filingSystem, Id<Contact> id)
{
    const auto file = contact_editing::openForEditing(change, filingSystem, id);
    if (!file)
        return file.error();
    const auto ties = contact_repository::ties(change.connection(), filingSystem, id);
    if (!ties)
        return ties.error();
    const ContactHoldings holdings{ties->consents > 0, ties->disclosures > 0, ties->requests > 0};
    if (auto allowed = mayDeleteDirectly(holdings); !allowed)
        return allowed;
    if (ties->holds > 0)
        return Error{Failure::Refused, QStringLiteral("contact.held")};
    // Who has nothing to account for may still stand on an invoice that the law keeps (art. 17(3)(b) GDPR).
    const auto kept =
        retention_due_repository::keptDespiteErasure(change.connection(), filingSystem, id, change.today());
    if (!kept)
        return kept.error();
    if (!kept->isEmpty())
        return Error{Failure::Refused, QStringLiteral("contact.must-keep"), {kept->first().due.decidingRule}};
    const auto gone = contact_erasure::eraseRows(
        change.connection(), filingSystem, {id}, contact_erasure::Occasion{.when = change.now()});
    if (!gone)
        return gone.error();
    change.erased(filingSystem, id);
    QJsonObject rows;
    for (auto place = gone->begin(); place != gone->end(); ++place) {
        if (place.value() > 0)
            rows.insert(place.key(), place.value());
    }
    return change.audit(
        entryFor(QStringLiteral("contact.remove"), file->contact, {{QStringLiteral("rows"), rows}}));
}

} // namespace

void Contacts::noteView(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> id, const QString &action) const
{
    m_context.writer.ask([=, clock = m_context.clock](Connection &connection) -> Outcome {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed;
        const auto contact = contact_repository::byId(connection, filingSystem, id);
        if (!contact)
            return contact.error();
        if (!*contact)
            return done;
        return noteViewing(connection, permit, clock, entryFor(action, **contact));
    });
}

void Contacts::noteArchiveView(const Permit &permit, FilingSystem filingSystem, Id<Contact> id) const
{
    if (!permit.may(Operation::ViewArchive, filingSystem))
        return;
    m_context.writer.ask([=, clock = m_context.clock](Connection &connection) -> Outcome {
        const auto archived = archive_reader::of(connection, filingSystem, id, clock.today());
        if (!archived || archived->isEmpty())
            return archived ? Outcome(done) : Outcome(archived.error());
        const auto contact = contact_repository::byId(connection, filingSystem, id);
        if (!contact)
            return contact.error();
        if (!*contact)
            return done;
        QJsonArray categories;
        for (const ArchivedTerm &term : *archived)
            categories.append(static_cast<int>(term.category));
        return noteViewing(connection, permit, clock,
            entryFor(QStringLiteral("contact.archive-view"), **contact,
                {{QStringLiteral("categories"), categories}}));
    });
}

QFuture<Result<ContactFile>> Contacts::find(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> id, Viewing viewing) const
{
    const QDate today = m_context.clock.today();
    auto answer = m_context.read(permit, [=](Connection &connection) -> Result<ContactFile> {
        auto file = fileOf(connection, permit, filingSystem, id);
        if (!file)
            return file;
        if (auto covered = archive_veil::cover(connection, permit, today, *file); !covered)
            return covered.error();
        return file;
    });
    if (viewing == Viewing::Noted) {
        noteView(permit, filingSystem, id, QStringLiteral("contact.view"));
        noteArchiveView(permit, filingSystem, id);
    }
    return answer;
}

QFuture<Result<Id<Contact>>> Contacts::byRef(
    const Permit &permit, FilingSystem filingSystem, const QByteArray &ref) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<Id<Contact>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        const auto contact = contact_repository::byRef(connection, filingSystem, ref);
        if (!contact)
            return contact.error();
        if (!*contact)
            return Error{Failure::NotFound, QStringLiteral("contact.find")};
        return (*contact)->id;
    });
}

QFuture<Result<EditResult>> Contacts::edit(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> id, const ContactEdit &edit) const
{
    return m_context.change(permit, [=](Change &change) -> Result<EditResult> {
        const auto prepared = contact_editing::prepare(change, filingSystem, id, edit);
        if (!prepared)
            return prepared.error();
        if (prepared->file.contact.version != edit.version)
            return Error{Failure::ChangedMeanwhile, QStringLiteral("contact.edit")};
        return contact_editing::write(change, *prepared);
    });
}

QFuture<Result<BulkEditResult>> Contacts::editMany(const Permit &permit, FilingSystem filingSystem,
    const QList<Id<Contact>> &ids, const ContactEdit &edit) const
{
    return m_context.change(permit, [=](Change &change) -> Result<BulkEditResult> {
        if (auto allowed = permit.require(Operation::EditContacts, filingSystem); !allowed)
            return allowed.error();
        return applyToMany(change, filingSystem, ids, edit);
    });
}

QFuture<Result<QList<FieldChange>>> Contacts::history(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> id) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<FieldChange>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        auto history = field_history_repository::list(connection, filingSystem, id);
        if (!history)
            return history;
        contact_covering::cover(*history, filingSystem);
        if (auto covered = archive_veil::cover(connection, permit, filingSystem, id, today, *history);
            !covered)
            return covered.error();
        return history;
    });
}

QFuture<Outcome> Contacts::remove(const Permit &permit, FilingSystem filingSystem, Id<Contact> id) const
{
    return m_context.writer.ask(
        [=, clock = m_context.clock, &feed = m_context.feed,
            mark = std::make_shared<WriteMark>(m_context.feed)](Connection &connection) -> Outcome {
            const Outcome removed = changing(connection, permit, clock, feed,
                [&](Change &change) { return removeOne(change, filingSystem, id); });
            // Somebody who reads on delays only this: the writing thread tries again until the log is empty.
            if (removed)
                std::ignore = connection.checkpoint();
            return mark->came(removed);
        });
}
