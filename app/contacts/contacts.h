#pragma once

#include "app/contacts/contact_draft.h"
#include "app/contacts/contact_file.h"
#include "app/contacts/field_change.h"
#include "app/contacts/field_edit.h"
#include "app/contacts/forbidden_text.h"
#include "app/contacts/revealed_group.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// Somebody who may be the same person as a draft, and what they share: "email", "phone", "customer-number",
/// "name-and-postcode".
struct SimilarContact
{
    Id<Contact> contact = {};
    QString by = {};

    friend bool operator==(const SimilarContact &, const SimilarContact &) = default;
};

/// What became of an edit of several people at once.
struct BulkEditResult
{
    int changed = 0;
    QList<std::pair<Id<Contact>, Error>> refused = {};
};

/// The people: looking them up, taking them in, changing what the edit table lets one change, letting them
/// go.
class Contacts final
{
public:
    /// Whether a reading is somebody's look at a person, which the trail records, or the program's own.
    enum class Viewing { Noted, Internal };

    explicit Contacts(const ServiceContext &context) : m_context(context) {}

    /// What is in the archive by its own term is left out for who has no right to it (archive_veil.h), and a
    /// look of who has one is noted as such.
    /// What is sensitive or worse is covered in it: ContactFile::classes tells of which class that is.
    QFuture<Result<ContactFile>> find(const Permit &permit, FilingSystem filingSystem, Id<Contact> id,
        Viewing viewing = Viewing::Noted) const;
    /// Uncovers one group, which the trail records before anything is handed out: group, class and reason,
    /// never a value. Needs the right to edit contacts or to decide requests, else Refused
    /// "contact.covered-role"; special and criminal data a reason, else Refused "contact.view-reason". Files:
    /// `attachment`.
    QFuture<Result<RevealedGroup>> reveal(const Permit &permit, FilingSystem filingSystem, Id<Contact> id,
        CoveredGroup group, std::optional<ViewReason> reason = std::nullopt) const;
    /// By the reference that documents and the trail name.
    QFuture<Result<Id<Contact>>> byRef(
        const Permit &permit, FilingSystem filingSystem, const QByteArray &ref) const;
    /// Who may be the same person; the draft need not be complete.
    QFuture<Result<QList<SimilarContact>>> similar(
        const Permit &permit, FilingSystem filingSystem, const ContactDraft &draft) const;

    /// Fails with Invalid "contact.fields" (every "field:reason"), Refused "contact.bsn",
    /// "contact.bsn-possible", "contact.suppressed" or "contact.erased-before" (the fields).
    QFuture<Result<Id<Contact>>> add(
        const Permit &permit, FilingSystem filingSystem, const ContactDraft &draft) const;

    /// Fails as `add` does, and with Refused "contact.edit.needs-request" (the field),
    /// "contact.edit.own-record", "contact.restricted", or ChangedMeanwhile "contact.edit": then
    /// read again and see `compared`.
    QFuture<Result<EditResult>> edit(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> id, const ContactEdit &edit) const;
    /// The same for several; whoever cannot be changed is listed, the others are changed in one transaction.
    /// The version is not looked at.
    QFuture<Result<BulkEditResult>> editMany(const Permit &permit, FilingSystem filingSystem,
        const QList<Id<Contact>> &ids, const ContactEdit &edit) const;

    /// The newest first. What stood in a field that is covered is left out (FieldChange::isCovered).
    QFuture<Result<QList<FieldChange>>> history(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> id) const;
    /// Puts back what stood there before direct edits, all of it or nothing; the changes that did so, which
    /// can be taken back in their turn. Fails as `takingBack` does.
    QFuture<Result<QList<Id<FieldChange>>>> undo(
        const Permit &permit, FilingSystem filingSystem, const QList<Id<FieldChange>> &changes) const;

    QFuture<Result<Id<Note>>> addNote(const Permit &permit, FilingSystem filingSystem, Id<Contact> id,
        const QString &body, const QString &notBsnReason = {}) const;
    /// A start moment of `fact.contact`.
    QFuture<Result<Id<RelationFact>>> addFact(
        const Permit &permit, FilingSystem filingSystem, const RelationFact &fact) const;
    /// At most 20 MB.
    QFuture<Result<Id<Attachment>>> attach(const Permit &permit, FilingSystem filingSystem, Id<Contact> id,
        const QString &name, const QString &mediaType, const QByteArray &content) const;
    /// With its content, checked against its digest; fails as `reveal` does, and with Refused
    /// "contact.national-number" for one in which a national number stands that no statute allows.
    QFuture<Result<Attachment>> attachment(const Permit &permit, FilingSystem filingSystem, Id<Contact> id,
        Id<Attachment> attachment, std::optional<ViewReason> reason = std::nullopt) const;

    /// What stands in free text about somebody and may not, or only with a ground of its own: where and of
    /// which kind, never what (domain.md 11.2). Needs the right to see contacts.
    QFuture<Result<QList<ForbiddenText>>> forbiddenTexts(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> id) const;
    /// Every number that is found there is masked, also what only may be one, where a text may be changed;
    /// the answer is how many. Fails as an edit does; NotFound "text.nothing-to-mask".
    QFuture<Result<int>> maskNumbers(const Permit &permit, FilingSystem filingSystem, Id<Contact> id) const;

    /// Only somebody without consents, disclosures, requests and holds, of whom the law keeps nothing (else
    /// Refused "contact.must-keep", the rule); nothing of them is left in the file.
    QFuture<Outcome> remove(const Permit &permit, FilingSystem filingSystem, Id<Contact> id) const;

private:
    void noteView(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> id, const QString &action) const;
    /// That what is in the archive of somebody was seen, where anything is.
    void noteArchiveView(const Permit &permit, FilingSystem filingSystem, Id<Contact> id) const;

    const ServiceContext &m_context;
};
