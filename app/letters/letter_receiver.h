#pragma once

#include "app/contacts/contact_file.h"
#include "app/contacts/person_name.h"
#include "app/requests/representative_address.h"

/// To whom a letter goes. An erasure takes it from what it erases, in the same transaction, and hands it to
/// whoever carried it out: for the last letter, and kept nowhere.
struct LetterReceiver
{
    PersonName name = {};
    PostalAddress address = {};
    QString email = {};
    /// Of the person: "nl", "en"; empty where it is not known.
    QString language = {};
    /// Of who asks in somebody's stead: whose, and what entitles them to it.
    PersonName inSteadOf = {};
    QString mandate = {};

    /// Whether it says who it is.
    bool isNamed() const
    {
        return !name.surname.isEmpty() || !name.partnerSurname.isEmpty() || !name.givenName.isEmpty();
    }
    static LetterReceiver of(const ContactFile &person);
    /// To whom a letter about this request goes: who asks in the person's stead where somebody does
    /// (domain.md 4.5), in the language of the person.
    static LetterReceiver of(
        const ContactFile &person, const Request &request, const RepresentativeAddress &address);

    friend bool operator==(const LetterReceiver &, const LetterReceiver &) = default;
};
