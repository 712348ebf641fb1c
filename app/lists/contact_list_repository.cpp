#include "app/lists/contact_list_repository.h"

namespace contact_list_repository {

Outcome refresh(Connection & /*connection*/, FilingSystem /*filingSystem*/, Id<Contact> /*contact*/)
{
    return done;
}

Outcome remove(Connection & /*connection*/, FilingSystem /*filingSystem*/, Id<Contact> /*contact*/)
{
    return done;
}

} // namespace contact_list_repository
