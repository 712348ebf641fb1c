#include "app/letters/letter_receiver.h"

#include "app/contacts/contact_name.h"

LetterReceiver LetterReceiver::of(const ContactFile &person)
{
    LetterReceiver receiver{.name = nameOf(person.contact),
        .address = person.addresses.value(0),
        .language = person.contact.language};
    for (const ContactPoint &point : person.points) {
        if (point.kind == ContactPoint::Kind::Email && receiver.email.isEmpty())
            receiver.email = point.value;
    }
    return receiver;
}
