#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/purpose.h"
#include "app/gate/gate_facts.h"

class Connection;
struct Contact;

/// How things stood at a past moment that the gate is asked about, where the file knows it: the settings by
/// what the trail told of them, the text by its versions, birth date and addresses by the history of their
/// fields.
namespace gate_past {

/// Takes settings and texts as they were at the moment of the terms, which is a past one, and notes what had
/// to be taken as it is today.
Outcome goBack(Connection &connection, GateTerms &terms);

/// The same of one person. An address or number that was given up since is held again for consent that names
/// it, where no other change leaves open which it was. Of records that were merged since, the latest date of
/// birth that any of them can have held.
Outcome goBack(Connection &connection, const GateTerms &terms, Id<Contact> contact, GateFacts &facts);

} // namespace gate_past
