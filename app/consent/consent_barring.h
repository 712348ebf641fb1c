#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <QString>

class Connection;
struct Contact;

/// Who objects or withdraws is kept from coming back (domain.md 2.5, 4.9, 9.4).
namespace consent_barring {

/// The scope of an objection under art. 21(2) GDPR: all marketing, whatever it was raised against.
inline const QString allMarketing = QStringLiteral("all");

/// From what somebody is kept, by the `ref` of what they said it by, and since when.
struct Bar
{
    QString scope = {};
    QString reason = {};
    Instant since = {};
};

/// Puts every address and number of the person, and they at their house, on the suppression list. Inside a
/// transaction.
Outcome suppress(Connection &connection, const Contact &who, const Bar &bar);

} // namespace consent_barring
