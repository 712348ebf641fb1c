#pragma once

#include "app/base/id.h"
#include "app/retention/contact_terms.h"

struct Contact;

/// Somebody who stands otherwise than before.
struct NewStanding
{
    Id<Contact> contact = {};
    ContactStanding standing = {};
};
