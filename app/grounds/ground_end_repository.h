#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/grounds/ground_end.h"
#include "app/grounds/orphan.h"

#include <QList>

#include <functional>

class Connection;
struct Contact;
struct ImportBatch;

/// From which day nothing carries the keeping of somebody: derived from grounds and consents, for who has
/// none without end. Nothing is derived before the file was asked about it first.
namespace ground_end_repository {

/// The day from which reasons were asked for in this filing system; none before the first question.
Result<QDate> askedSince(Connection &connection, FilingSystem filingSystem);
/// Begins to ask, from this day on, and derives it of everybody. Inside a transaction.
Outcome begin(Connection &connection, FilingSystem filingSystem, QDate today);

/// Writes the row of one contact anew.
Outcome refresh(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate today);
/// Of those whom an import brought in, who have no row yet: nobody else is looked at, however many there are.
/// Inside a transaction.
Outcome addBatch(Connection &connection, FilingSystem filingSystem, Id<ImportBatch> batch, QDate today);
/// Of everybody. Inside a transaction.
Outcome rebuild(Connection &connection, FilingSystem filingSystem, QDate today);

/// How many have no ground on a day.
Result<qint64> count(Connection &connection, FilingSystem filingSystem, QDate on);
/// Those without a ground on a day, the longest first, behind `after`.
Result<QList<Orphan>> list(Connection &connection, FilingSystem filingSystem, QDate on, int limit,
    const std::optional<Orphan> &after);
/// One of them; none when something carries it.
Result<std::optional<Orphan>> one(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate on);

/// Within so many days from the day of the end somebody is to be erased.
Result<int> daysToErase(Connection &connection);
Outcome setDaysToErase(Connection &connection, int days);

} // namespace ground_end_repository
