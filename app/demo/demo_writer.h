#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/demo/demo_people.h"

class Change;
struct Contact;

/// Stores invented people the way the services would, inside one change.
namespace demo_writer {

/// The purposes, worded four years ago, so that older consents have a wording to rest on.
Outcome addPurposes(Change &change, const QString &organisation);
/// Two colleagues with the passphrase of whoever fills the file.
Outcome addColleagues(Change &change);
/// The contact, and how many acts of consent were recorded.
Result<std::pair<Id<Contact>, int>> addPerson(Change &change, const DemoPerson &person);
/// A request of each kind and stage for the first of these people, some of them late.
Outcome addRequests(Change &change, const QList<Id<Contact>> &customers);

} // namespace demo_writer
