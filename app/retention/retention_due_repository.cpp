#include "app/retention/retention_due_repository.h"

namespace retention_due_repository {

Outcome recompute(Connection & /*connection*/, FilingSystem /*filingSystem*/, Id<Contact> /*contact*/, QDate /*today*/)
{
    return done;
}

Outcome remove(Connection & /*connection*/, FilingSystem /*filingSystem*/, Id<Contact> /*contact*/)
{
    return done;
}

} // namespace retention_due_repository
