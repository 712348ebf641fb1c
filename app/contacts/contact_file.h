#pragma once

#include "app/contacts/contact.h"
#include "app/contacts/contact_details.h"
#include "app/contacts/covered_fields.h"
#include "app/contacts/disclosure.h"
#include "app/contacts/edit_rule.h"
#include "app/retention/archived_term.h"
#include "app/retention/relation_fact.h"

#include <QHash>
#include <QList>

#include <optional>

/// Everything that is kept of one contact itself: what access means (art. 15 GDPR), without consents and
/// requests.
struct ContactFile
{
    Contact contact = {};
    std::optional<Organisation> organisation = std::nullopt;
    QList<ContactPoint> points = {};
    QList<PostalAddress> addresses = {};
    QList<Identifier> identifiers = {};
    /// The newest first.
    QList<Note> notes = {};
    /// Without content, the newest first.
    QList<Attachment> attachments = {};
    QList<RelationFact> facts = {};
    /// The newest first.
    QList<Disclosure> disclosures = {};
    /// Where the contact came from.
    Provenance provenance = {};
    /// Where a field came from that was changed since.
    QHash<ContactField, Provenance> fieldProvenance = {};
    /// For somebody who looks: what of it is in the archive.
    ArchivedTerms archived = {};
    /// That they may not see that, so that it is left out above.
    bool isVeiled = false;
    /// Of what is there. Where it is covered (contact_covering.h), a note has no words and a start moment no
    /// day, reference and source.
    FileClasses classes = {};

    const Provenance &provenanceOf(ContactField field) const;

    /// What stands in a field, as the edit table and the history write it. `item`: see FieldEdit.
    QString valueOf(ContactField field, std::optional<qint64> item = std::nullopt) const;

    /// The number of the item that a field means: the one named, else the first; 0 when there is none.
    qint64 itemOf(ContactField field, std::optional<qint64> item = std::nullopt) const;
};

/// Whether the field speaks of this point: work mail and phone are those labelled so.
bool speaksOf(ContactField field, const ContactPoint &point);
bool speaksOf(ContactField field, const Identifier &identifier);

/// The number of a house and the letter that follows it at once, from "12A".
struct HouseNumberParts
{
    QString number = {};
    QString letter = {};

    static HouseNumberParts from(const QString &text);
    QString text() const { return number + letter; }
};
