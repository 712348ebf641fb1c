#include "app/letters/letter_receiver.h"

#include "app/contacts/contact_name.h"

#include <utility>

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

LetterReceiver LetterReceiver::of(
    const ContactFile &person, const Request &request, const RepresentativeAddress &address)
{
    LetterReceiver receiver = of(person);
    if (request.representative.isEmpty())
        return receiver;
    receiver.inSteadOf = std::exchange(receiver.name, {.surname = request.representative});
    receiver.mandate = request.mandate;
    receiver.address = {.street = address.street, .postcode = address.postcode, .city = address.town};
    receiver.email = address.email;
    return receiver;
}
