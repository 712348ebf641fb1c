#include "app/requests/representative_address.h"

#include "app/contacts/email_address.h"

namespace representative_address {

RepresentativeAddress trimmed(const RepresentativeAddress &address)
{
    return {.street = address.street.simplified(),
        .postcode = address.postcode.simplified(),
        .town = address.town.simplified(),
        .email = address.email.trimmed()};
}

Outcome check(const Request &request, const RepresentativeAddress &address)
{
    if (!address.isEmpty() && request.representative.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("request.representative-missing")};
    if (!address.email.isEmpty() && !EmailAddress::parse(address.email))
        return Error{Failure::Invalid, QStringLiteral("request.representative-email")};
    return done;
}

} // namespace representative_address
