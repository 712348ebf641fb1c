#pragma once

#include "app/base/result.h"
#include "app/necessity/need_terms.h"

#include <functional>

class Connection;

/// Reads what people are held for, in slices by whole tables, never person by person.
namespace need_reader {

Result<NeedTerms> termsFor(Connection &connection, FilingSystem filingSystem, QDate today);

/// Hands everybody with an id above `after` to `take` in the order of their ids, `limit` at most; how many
/// there were.
Result<qint64> some(Connection &connection, const NeedTerms &terms, Id<Contact> after, int limit,
    const std::function<void(const PersonNeeds &)> &take);

/// NotFound "contact" when there is none.
Result<PersonNeeds> one(Connection &connection, const NeedTerms &terms, Id<Contact> contact);

/// How many people the filing system has.
Result<qint64> countPeople(Connection &connection, FilingSystem filingSystem);

} // namespace need_reader
