#pragma once

#include "app/backup/erasure_entry.h"
#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/consent/channel.h"
#include "app/consent/consent_state.h"
#include "app/requests/request_aim.h"

class Connection;
struct Contact;
struct Request;

/// What else than erasures must hold again after a restore (domain.md 9.3 B4): restrictions, withdrawals,
/// objections and corrections, as entries of the ledger of erasures (erasure_record.h). Each is written in
/// the transaction of the act itself, and nothing on a server. An entry names people by their references,
/// those of records that went into theirs as well, and holds no value of theirs.
namespace act_record {

/// A line of consent that ended by a word of the person.
struct EndedConsent
{
    QString purposeKey = {};
    Channel channel = Channel::Email;
    ConsentAct act = ConsentAct::Withdrawn; ///< or Objected
};

/// One entry for all of them; nothing for an act that ends no processing, and for nobody.
Outcome consentEnded(Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts,
    const EndedConsent &ended, Instant now);
/// That was recorded by mistake, and is not done again.
Outcome consentTakenBack(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const EndedConsent &ended, Instant now);
/// An objection to all marketing that ended no line, since nothing promotes yet.
Outcome objected(Connection &connection, const Request &request, Instant now);
/// A purpose that rests on another ground than consent is served no more for the person.
Outcome groundEnded(Connection &connection, const Request &request, const QString &purposeKey, Instant now);

/// The request restricts the person, from now on or on another ground than before.
Outcome restricted(Connection &connection, const Request &request, RestrictionGround ground, Instant now);
/// The restriction of that person that this request began is over; merged since, they need not be whom the
/// request names.
Outcome lifted(Connection &connection, const Request &cause, Id<Contact> contact, Instant now);
/// The request was carried out: values changed of which the ledger holds none.
Outcome corrected(Connection &connection, const Request &request, Instant now);

} // namespace act_record
