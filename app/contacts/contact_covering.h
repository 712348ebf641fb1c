#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_file.h"
#include "app/contacts/field_change.h"

class Connection;

/// What is covered of a person, in the one place where files and histories are handed out (domain.md 8.3).
/// What of them is in the archive is taken out before, by archive_veil: nobody uncovers that.
namespace contact_covering {

/// The classes of a file that was read whole: by the catalogue, and by what stands in its texts unless it was
/// settled as no hit.
Result<FileClasses> classesOf(Connection &connection, const ContactFile &whole);

struct KeptFileClass
{
    DataClass dataClass = DataClass::Sensitive;
    /// A number stands in it that is one for certain, not only one that may be.
    bool holdsNationalNumber = false;
};
/// Of one file, by what was found when it was searched.
Result<KeptFileClass> classOf(Connection &connection, const Contact &contact, const Attachment &file);

/// Takes the words and days of every covered group out of it; its classes must be known.
void cover(ContactFile &file);
/// The same of values that stood in covered fields.
void cover(QList<FieldChange> &changes, FilingSystem filingSystem);

/// Masks every national number in texts that are handed out without a statute; false hits stay.
Outcome withoutNumbers(Connection &connection, const ContactFile &file, QList<Note> &notes);
/// The same of what start moments refer to, and where they come from.
Outcome withoutNumbers(Connection &connection, const Contact &contact, QList<RelationFact> &facts);
void withoutNumbers(QList<FieldChange> &changes);

} // namespace contact_covering
