#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/due_person.h"
#include "app/retention/retention_proposal.h"
#include "app/retention/term_basis.h"

class Change;
class Connection;

/// Proposing that what has reached the end of its term goes (art. 5(1)(e) GDPR): a request of its own for
/// each person, begun on our own initiative, that goes the way of every other: somebody else decides on it,
/// what a duty or a hold keeps stays, recipients are told (art. 19), and nobody gets a letter, because nobody
/// asked.
namespace due_proposing {

/// What of somebody is due on a day, by their terms as they are stored; Refused with why not:
/// "sweep.in-grace", "sweep.to-review", "sweep.kept", and "sweep.nothing-left" where all of it went before.
Result<DuePerson> dueBy(const QList<CategoryTerm> &terms, const QList<RetentionRule> &rules, QDate today);

/// Opens the request with its plan, ready for a decision. `terms`: theirs, as they are stored. Fails as
/// dueBy() does; Refused "request.own-record", "request.restricted"; NotFound "contact".
Result<DuePerson> propose(Change &change, FilingSystem filingSystem, Id<Contact> contact,
    const QList<CategoryTerm> &terms, const TermBasis &basis);

/// Takes back an open proposal of which a term moved away; whether it did.
Result<bool> takeBackIfMoved(Change &change, FilingSystem filingSystem, const RetentionProposal &proposal,
    const QList<CategoryTerm> &terms, const QList<RetentionRule> &rules);

} // namespace due_proposing
