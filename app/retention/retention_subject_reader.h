#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/retention/contact_terms.h"

#include <functional>

class Connection;
struct Contact;

/// Gathers what terms are computed from, for one contact or for all of a filing system in the order of ids.
namespace retention_subject_reader {

struct Gathered
{
    Id<Contact> contact;
    RetentionSubject subject;
    /// The categories of which something is held.
    DataCategories held;
};

Result<std::optional<Gathered>> one(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, int financialYearEndMonth);

/// The same of somebody of whom is known what kind of contact they are: of what is held only what no table of
/// theirs tells, by consents and by what they are.
Result<Gathered> ofKnown(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    ContactKind kind, int financialYearEndMonth);

/// Hands everybody with an id above `after` to `take`, `limit` at most; how many there were.
Result<qint64> some(Connection &connection, FilingSystem filingSystem, qint64 after, int limit,
    int financialYearEndMonth, const std::function<void(const Gathered &)> &take);

/// The same as somebody's stored terms have it, with those terms as they are stored, by category: for a
/// change of rules or of the day, by which nobody comes to hold anything else.
Result<qint64> someAsStored(Connection &connection, FilingSystem filingSystem, qint64 after, int limit,
    int financialYearEndMonth,
    const std::function<void(const Gathered &, const QList<CategoryTerm> &stored)> &take);

} // namespace retention_subject_reader
