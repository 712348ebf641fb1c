#pragma once

#include "app/base/id.h"
#include "app/base/result.h"

#include <QList>

#include <functional>

class Change;
struct Contact;
struct Decision;
struct Request;

/// The requests of a demonstration: one at every stage, some late, carried as far by the rules and steps that
/// real ones take. Customers only.
namespace demo_requests {

/// Puts the approver's signature under a decision on a request as it is now.
using Sign = std::function<Outcome(const Request &request, Decision &decision)>;

/// `leaver` is erased wholly; of the first of `invoiced` the law keeps a part. Fewer people, fewer requests.
Outcome add(Change &change, const QList<Id<Contact>> &customers, const QList<Id<Contact>> &invoiced,
    Id<Contact> leaver, const Sign &sign);

} // namespace demo_requests
