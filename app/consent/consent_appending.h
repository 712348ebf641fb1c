#pragma once

#include "app/consent/consent_draft.h"
#include "app/consent/purpose.h"
#include "app/contacts/contact.h"

#include <QList>

class Change;

/// How an act comes at the end of its line, whoever brings it: recorded, corrected, lapsed or in bulk.
namespace consent_appending {

/// One consent line with its whole history, in the order of (moment, id).
struct Line
{
    Contact contact;
    Purpose purpose;
    Channel channel = Channel::Email;
    QList<ConsentEvent> events = {};
};

/// The line, which nobody else writes to until this transaction ends; nor does anybody reword or end the
/// purpose, which is as it is now. NotFound "contact", "purpose".
Result<Line> openLine(
    Change &change, FilingSystem filingSystem, Id<Contact> contact, Purpose purpose, Channel channel);

/// An act of now by the member who makes the change.
ConsentEvent newEvent(const Change &change, const Line &line, ConsentAct act);

/// Whether an act has an entry of its own in the trail, or the caller writes one for all of them.
enum class Telling { OfEach, ByCaller };

/// Appends the event, derives the line anew, writes the trail and says that the contact was touched; the last
/// two unless the caller does.
Result<RecordedConsent> append(
    Change &change, Line &line, ConsentEvent event, Telling telling = Telling::OfEach);

} // namespace consent_appending
