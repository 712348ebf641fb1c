#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/retention/data_category.h"

#include <QDate>
#include <QList>
#include <QSet>

class Connection;
struct Contact;

/// Somebody of whom the archive keeps something that a row shows or is found by, and where they stand.
struct ArchivedPlace
{
    quint32 rank = 0;
    Id<Contact> contact = {};
    DataCategories categories = {};

    bool isNameless() const { return categories.contains(DataCategory::Identity); }
    friend bool operator==(const ArchivedPlace &, const ArchivedPlace &) = default;
};

/// Who of a list is in the archive on a day, as archive_reader says it; in the order of ranks.
namespace archived_place_reader {

/// Looks at those in the archive alone, not at everybody.
Result<QList<ArchivedPlace>> all(Connection &connection, FilingSystem filingSystem, QDate today);
/// Those who stand at these ranks.
Result<QList<ArchivedPlace>> at(
    Connection &connection, FilingSystem filingSystem, const QSet<quint32> &ranks, QDate today);
/// Those among these people.
Result<QList<ArchivedPlace>> among(
    Connection &connection, FilingSystem filingSystem, const QList<qint64> &contacts, QDate today);

} // namespace archived_place_reader
