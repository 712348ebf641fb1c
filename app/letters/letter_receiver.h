#pragma once

#include "app/contacts/contact_file.h"
#include "app/contacts/person_name.h"

/// To whom a letter goes. An erasure takes it from what it erases, in the same transaction, and hands it to
/// whoever carried it out: for the last letter, and kept nowhere.
struct LetterReceiver
{
    PersonName name = {};
    PostalAddress address = {};
    QString email = {};
    /// Of the person: "nl", "en"; empty where it is not known.
    QString language = {};

    /// Whether it says who it is.
    bool isNamed() const
    {
        return !name.surname.isEmpty() || !name.partnerSurname.isEmpty() || !name.givenName.isEmpty();
    }
    static LetterReceiver of(const ContactFile &person);

    friend bool operator==(const LetterReceiver &, const LetterReceiver &) = default;
};
