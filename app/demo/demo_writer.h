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
/// Their sign-in names.
QStringList colleagues();
Result<Id<Contact>> addPerson(Change &change, const DemoPerson &person);

} // namespace demo_writer
