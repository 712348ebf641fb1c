#pragma once

#include "app/base/filing_system.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/consent/purpose.h"
#include "app/merging/merge_plan.h"

#include <QList>

class Connection;

/// The consent lines of two records of one person, and how they stand once they are one.
namespace merge_lines {

struct UnitedLine
{
    Purpose purpose = {};
    Channel channel = Channel::Email;
    consent_uniting::Side kept = {};
    consent_uniting::Side absorbed = {};
    QList<consent_uniting::Closing> closings = {};
    MergeLine told = {};
};

/// Those that change: the absorbed record has acts on them, an objection of it reaches them, or the person
/// ended something under the kept record, which bars the addresses that come along as well.
Result<QList<UnitedLine>> changing(
    Connection &connection, FilingSystem filingSystem, Id<Contact> kept, Id<Contact> absorbed, Instant now);

} // namespace merge_lines
