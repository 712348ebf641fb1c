#pragma once

#include "app/consent/consent_draft.h"
#include "app/consent/purpose.h"
#include "app/contacts/contact.h"
#include "app/contacts/contact_details.h"

/// What an act of consent must satisfy before the state of its line is asked.
namespace consent_screening {

struct Circumstances
{
    Contact contact = {};
    QList<ContactPoint> points = {};
    Purpose purpose = {};
    /// The recorder's own record, if they are in the file.
    QByteArray ownContact = {};
    Instant now = {};
};

/// A draft that may be recorded, and what had to be left out of it.
struct Screened
{
    ConsentDraft draft = {};
    QStringList leftOut = {};
};

/// Refuses what may not be recorded. A withdrawal or objection is never refused: what is wrong with it is
/// mended or left out (invariant I5 of domain.md 2.5).
Result<Screened> screen(const ConsentDraft &draft, const Circumstances &circumstances);

} // namespace consent_screening
