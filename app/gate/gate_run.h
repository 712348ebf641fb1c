#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/consent/channel.h"
#include "app/gate/gate_answer.h"

#include <functional>

class Connection;
struct Contact;
struct GateSettings;
struct GateTerms;
struct Purpose;

/// What is asked: may this purpose reach people by this channel at this moment, now or in the past.
struct GateQuestion
{
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<Purpose> purpose = {};
    Channel channel = Channel::Email;
    Instant at = {};
    /// What was known at that moment, not what is known now: see GateTerms.
    bool isPast = false;
};

/// The gate for whoever makes a list, an export, a mail merge or a call list; the same rule as for one
/// person.
namespace gate_run {

/// NotFound where contact or purpose is not there.
Result<GateAnswer> forOne(Connection &connection, const GateQuestion &question, Id<Contact> contact);

/// The same where the purpose, which is that of the question, was read already. Of a past moment with the
/// settings and texts of then.
Result<GateTerms> termsFor(Connection &connection, const GateQuestion &question, const Purpose &purpose);

/// The same of now, where the settings were read as well.
GateTerms termsOf(const GateQuestion &question, const Purpose &purpose, const GateSettings &settings);

struct OneAnswer
{
    GateAnswer answer;
    /// It turns on addresses or numbers that were changed since the past moment that is asked about.
    bool isDetailOfToday = false;
};
Result<OneAnswer> forOne(Connection &connection, const GateTerms &terms, Id<Contact> contact);

/// Told for every contact of the filing system, in the order of their ids; false stops it with Cancelled.
using Told = std::function<bool(Id<Contact>, const GateAnswer &)>;
Outcome forAll(Connection &connection, const GateQuestion &question, const Told &told);
/// The same where purpose and settings were read already.
Outcome forAllBy(Connection &connection, const GateTerms &terms, const Told &told);

} // namespace gate_run
