#pragma once

#include "app/access_package/access_package.h"
#include "app/access_package/third_persons.h"
#include "app/base/filing_system.h"
#include "app/base/result.h"

#include <functional>

class Connection;
struct Contact;

/// Everything that is stored of one person, read from every place that holds it.
namespace access_package_repository {

/// Runs `work` over one state of the file, whatever is written meanwhile.
Outcome inSnapshot(Connection &connection, const std::function<Outcome()> &work);

/// The places with their rows, also those that have none.
Result<QList<PackageSection>> sections(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, bool isEnglish);
/// Where fields come from that were changed since, by the code of the field.
Result<QHash<QString, PackageOrigin>> fieldOrigins(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Every kept file, in the order in which they came; with what is in them where that is wanted.
Result<QList<PackageFile>> files(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, bool withContent);
/// What the trail tells of the person and of their requests, the newest first.
Result<QList<PackageLook>> looks(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// What of these texts names others: other people of the file by their address, number or full name, and
/// members of staff. Each as it stands in a text.
Result<QStringList> othersIn(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const QStringList &texts, const third_persons::Traces &traces);
/// The person's own addresses and numbers, as they are compared.
Result<QStringList> ownPoints(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

} // namespace access_package_repository
