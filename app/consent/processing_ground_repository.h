#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/processing_ground.h"

#include <QList>

class Connection;

/// Grounds other than consent.
namespace processing_ground_repository {

Result<Id<ProcessingGround>> add(
    Connection &connection, FilingSystem filingSystem, const ProcessingGround &ground);
/// In the order in which they were recorded.
Result<QList<ProcessingGround>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Those for a purpose that would hold longer hold until this day, the last one.
Outcome endOn(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Purpose> purpose,
    QDate lastDay);

} // namespace processing_ground_repository
