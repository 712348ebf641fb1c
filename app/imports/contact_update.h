#pragma once

#include "app/base/result.h"
#include "app/imports/contact_differences.h"

class Connection;
class OrganisationBook;

/// Writes what an import changes about somebody who is in the file already.
namespace contact_update {

struct Context
{
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<ImportBatch> batch = {};
    Id<Provenance> provenance = {};
    QString source = {};
    Instant now = {};
    QString staffRef = {};
};

/// Applies what is to be applied, each field with its history and provenance, and adds what is only ever added.
Outcome apply(Connection &connection, const Context &context, OrganisationBook &organisations,
    Id<Contact> contact, const ContactDifferences &differences);

/// Adds a ground for a purpose, until the day that was decided on, if any.
Outcome addGround(Connection &connection, const Context &context, Id<Contact> contact, Id<Purpose> purpose,
    const QString &basis, const QString &reason, QDate until);

} // namespace contact_update
