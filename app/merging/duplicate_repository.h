#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/merging/duplicate_group.h"

class Connection;

/// Who in the file may be the same person.
namespace duplicate_repository {

/// The groups from a place on: at most `most`, and out of a stretch of so many values that a page takes no
/// longer in a file of a million people than in a small one.
Result<DuplicatePage> page(
    Connection &connection, FilingSystem filingSystem, const DuplicatePlace &from, int most);

/// Who shares something with this person, by what; the person left out.
Result<QList<DuplicateGroup>> of(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

} // namespace duplicate_repository
