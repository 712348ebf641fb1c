#pragma once

#include "app/contacts/edit_rule.h"

#include <QString>

/// What a field of a contact is called.
QString fieldWord(ContactField field);
