#pragma once

#include "app/informing/informing_list.h"
#include "app/informing/informing_repository.h"

#include <functional>

class Change;
class Connection;

/// Recording that people were informed, within somebody's change: whoever cannot is passed over and counted,
/// and one entry of the trail tells of all.
namespace informing_recording {

/// Told how many of how many are done; false stops the work with Cancelled "informing.cancelled".
using Progress = std::function<bool(int, int)>;

/// The version of the privacy statement in force; empty where none was set. It stands in the settings until
/// there is a register of statements.
Result<QString> statementInForce(Connection &connection);

/// Of a new contact: by when they must be informed, and that they were, where the draft says so.
Outcome begin(Change &change, FilingSystem filingSystem, Id<Contact> contact, const InformingClock &clock,
    const std::optional<InformingDraft> &informed);

/// What carryOut() would do; writes nothing. See acceptedInforming() for what is Invalid.
Result<InformingOutcome> preview(Change &change, FilingSystem filingSystem, const InformingWhom &whom,
    const InformingDraft &draft, const Progress &progress);
Result<InformingOutcome> carryOut(Change &change, FilingSystem filingSystem, const InformingWhom &whom,
    const InformingDraft &draft, const Progress &progress);

/// The same for people who were found already; `action` names it in the trail.
Result<InformingOutcome> recordPeople(Change &change, FilingSystem filingSystem,
    const QList<informing_repository::Person> &people, const InformingDraft &accepted, const QString &action);

/// Whom something is meant for, in the order of their numbers.
Result<QList<informing_repository::Person>> peopleOf(
    Change &change, FilingSystem filingSystem, const InformingWhom &whom);

} // namespace informing_recording
