#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"

/// Where somebody is reached who asks in a person's stead: letters about the request go there. It goes with
/// whom the request is about.
struct RepresentativeAddress
{
    /// With the number.
    QString street = {};
    QString postcode = {};
    QString town = {};
    QString email = {};

    bool isEmpty() const
    {
        return street.isEmpty() && postcode.isEmpty() && town.isEmpty() && email.isEmpty();
    }

    friend bool operator==(const RepresentativeAddress &, const RepresentativeAddress &) = default;
};

namespace representative_address {

/// As it is kept: without blanks around it.
RepresentativeAddress trimmed(const RepresentativeAddress &address);
/// Invalid "request.representative-missing" for an address of nobody, "request.representative-email" for one
/// that is none.
Outcome check(const Request &request, const RepresentativeAddress &address);

} // namespace representative_address
