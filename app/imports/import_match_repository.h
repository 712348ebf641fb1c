#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/imports/existing_contact.h"

#include <QHash>
#include <QStringList>

class Connection;

/// Finds many people of the file at once, by what an import matches on.
namespace import_match_repository {

/// The people by key; several may share one.
using Found = QHash<QString, QList<qint64>>;

/// By customer or employee number.
Result<Found> byNumber(
    Connection &connection, FilingSystem filingSystem, Identifier::Kind kind, const QStringList &normalised);
Result<Found> byEmail(Connection &connection, FilingSystem filingSystem, const QStringList &normalised);
/// By nameAndAddressKey, of everybody at these postcodes.
Result<Found> byNameAndAddress(Connection &connection, FilingSystem filingSystem, const QStringList &postcodes);

/// These people with what is compared, by their number.
Result<QHash<qint64, ExistingContact>> load(
    Connection &connection, FilingSystem filingSystem, const QList<qint64> &ids);

} // namespace import_match_repository
