#pragma once

#include "app/agreements/agreement_task.h"
#include "app/base/result.h"

class Change;
class Connection;

/// Does what one task of an agreement asks, at its own place, inside a change that somebody else makes: a
/// review session decides on it, and it is done (agreement_task.h tells which there are).
namespace agreement_settling {

/// Whether a yes can settle it now. Refused "agreement.clauses-unread" for a yearly look at what nobody read
/// clause by clause yet, "agreement.ended-still-used" for what ended while data still goes there,
/// "agreement.none-in-force" where none ever was.
Outcome mayAgree(Connection &connection, const AgreementTask &task);

/// The yes: the clauses are found as they were, the sub-processor is allowed, what was asked for came in, the
/// follow-up is done, a new certificate is asked for. Nothing where it is only taken note of.
Outcome agree(Change &change, const AgreementTask &task, const QString &words);
/// The no, with its reason: the sub-processor is objected to, notice is given, they refuse to cooperate.
/// Nothing where somebody must still see to it.
Outcome refuse(Change &change, const AgreementTask &task, const QString &reason);

} // namespace agreement_settling
