#pragma once

#include "app/contacts/contact_file.h"
#include "app/contacts/field_change.h"

/// One field with everything that stood in it.
struct FieldStanding
{
    ContactField field = ContactField::Email;
    QStringList values = {};

    friend bool operator==(const FieldStanding &, const FieldStanding &) = default;
};

/// What stood in every field at the end of a day, told back from what stands there now; empty fields are left
/// out. Nothing when the contact was not there yet.
std::optional<QList<FieldStanding>> standingOn(
    QDate day, const ContactFile &file, const QList<FieldChange> &changes);
