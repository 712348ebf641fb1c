#pragma once

#include "app/base/id.h"
#include "app/base/result.h"

#include <QList>

class Change;
struct Contact;

/// The requests of a demonstration: one at every stage, some late, carried as far by the rules and steps that
/// real ones take. Customers only.
namespace demo_requests {

/// `leaver` is erased wholly; of the first of `invoiced` the law keeps a part. Fewer people, fewer requests.
Outcome add(Change &change, const QList<Id<Contact>> &customers, const QList<Id<Contact>> &invoiced,
    Id<Contact> leaver);

} // namespace demo_requests
