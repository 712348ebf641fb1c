#pragma once

#include "app/contacts/contact.h"
#include "app/contacts/person_name.h"

/// The name of a contact as a value of its own, for the forms of person_name.h and salutation.h.
inline PersonName nameOf(const Contact &contact)
{
    return {.initials = contact.initials,
        .givenName = contact.givenName,
        .infix = contact.infix,
        .surname = contact.surname,
        .partnerInfix = contact.partnerInfix,
        .partnerSurname = contact.partnerSurname,
        .use = static_cast<NameUse>(contact.nameUse),
        .convention = static_cast<NameConvention>(contact.nameConvention),
        .titleBefore = contact.titleBefore,
        .titleAfter = contact.titleAfter,
        .salutation = static_cast<Salutation>(contact.salutation)};
}

/// Writes a name into a contact, with the key that lists sort it by.
inline void setName(Contact &contact, const PersonName &name)
{
    contact.initials = name.initials;
    contact.givenName = name.givenName;
    contact.infix = name.infix;
    contact.surname = name.surname;
    contact.partnerInfix = name.partnerInfix;
    contact.partnerSurname = name.partnerSurname;
    contact.nameUse = static_cast<int>(name.use);
    contact.nameConvention = static_cast<int>(name.convention);
    contact.titleBefore = name.titleBefore;
    contact.titleAfter = name.titleAfter;
    contact.salutation = static_cast<int>(name.salutation);
    contact.sortKey = sortKey(name);
}
