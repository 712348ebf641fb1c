#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/consent/consent_chain_verdict.h"

class Connection;

/// Whether the history of consent is as it was recorded: by the hashes that tie its acts, by those that the
/// trail told of each act, and by what the lines are said to rest on.
namespace consent_following {

/// An act without a hash is taken for one of before they were kept only where none with a hash was stored
/// before it, and the trail knows no hash of it.
/// Stopped on the way it is Cancelled "consent.check".
Result<ConsentChainVerdict> follow(
    Connection &connection, FilingSystem filingSystem, const StopRequest &stop = {});

} // namespace consent_following
