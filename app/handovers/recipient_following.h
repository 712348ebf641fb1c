#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/consent_event.h"

class Connection;

/// What an act of consent means for lists that left before it.
namespace recipient_following {

/// Who withdraws or objects after they were handed over: each recipient must be told, and a task says so
/// (domain.md 2.5). Who may be reached again by that channel, `mayReach`, need not be told of any more, nor
/// whose act is corrected.
Outcome follow(
    Connection &connection, FilingSystem filingSystem, const ConsentEvent &event, bool mayReach, Instant now);

/// Nobody need be told of that act any more: it is taken back.
Outcome takeBackOf(Connection &connection, FilingSystem filingSystem, Id<ConsentEvent> act);

} // namespace recipient_following
