#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/retention/archived_term.h"

#include <QHash>

#include <vector>

class Connection;
struct Contact;

/// What of people is in the archive on a day, by their terms as they are stored.
namespace archive_reader {

Result<ArchivedTerms> of(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate today);
/// The same of many, by the number of each; who has nothing in the archive is not in it. A page of a list
/// costs one statement.
Result<QHash<qint64, DataCategories>> ofMany(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts, QDate today);

/// Of whom one of these categories is archived, by their numbers in order. Looks at those in the archive
/// alone.
Result<std::vector<qint64>> everybody(
    Connection &connection, FilingSystem filingSystem, DataCategories categories, QDate today);

/// The SELECT of SQL of the numbers of everybody in the archive, as ofMany() says it. Looks at those in the
/// archive alone.
QString selectPeople(FilingSystem filingSystem, QDate today);
/// The condition of SQL that somebody is in the archive, by names for the columns of their filing system and
/// their number. Looks at their terms alone.
QString conditionOfPerson(const QString &filingSystem, const QString &contact, QDate today);
/// The condition of SQL on a term in `terms` (a name for retention_due) that it is archived, as archivedOn()
/// says it, of somebody of whom the need of anything has ended.
QString conditionOfTerm(const QString &terms, QDate today);
/// The condition of SQL on a row of `contact` that who it is or how they are reached is in the archive, as
/// ofMany() says it.
QString conditionOfReach(QDate today);

} // namespace archive_reader
