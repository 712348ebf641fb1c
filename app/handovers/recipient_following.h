#pragma once

#include "app/base/result.h"
#include "app/consent/consent_event.h"

class Change;

/// What an act of consent means for lists that left before it.
namespace recipient_following {

/// Who withdraws or objects after they were handed over: each recipient must be told, and a task says so
/// (domain.md 2.5). Who may be reached again, `mayReach`, need not be told of any more.
Outcome follow(Change &change, FilingSystem filingSystem, const ConsentEvent &event, bool mayReach);

} // namespace recipient_following
