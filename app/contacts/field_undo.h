#pragma once

#include "app/contacts/contact_file.h"
#include "app/contacts/field_change.h"
#include "app/contacts/field_edit.h"

/// The edit that puts back what stood there before a change: of the item in which its value still stands.
/// ChangedMeanwhile "contact.undo" when it stands nowhere any more; Refused "contact.undo.request" for a
/// correction on request, "contact.undo.import" for an import's, "contact.undo.nothing" where nothing
/// changed.
Result<FieldEdit> takingBack(const ContactFile &file, const FieldChange &change);
