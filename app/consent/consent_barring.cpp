#include "app/consent/consent_barring.h"

#include "app/contacts/contact.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/postal_address_repository.h"
#include "app/contacts/suppression_list.h"

namespace consent_barring {

Outcome suppress(Connection &connection, const Contact &who, const Bar &bar)
{
    const FilingSystem filingSystem = who.filingSystem;
    const auto points = contact_point_repository::list(connection, filingSystem, who.id);
    if (!points)
        return points.error();
    for (const ContactPoint &point : *points) {
        if (point.kind == ContactPoint::Kind::Website || point.normalised.isEmpty())
            continue;
        if (auto added = suppression_list::add(connection, filingSystem, suppression_list::kindOf(point),
                point.normalised, bar.scope, bar.reason, bar.since);
            !added)
            return added;
    }
    const auto addresses = postal_address_repository::list(connection, filingSystem, who.id);
    if (!addresses)
        return addresses.error();
    for (const PostalAddress &address : *addresses) {
        const QString resident =
            suppressedResident(who.surname, who.initials.isEmpty() ? who.givenName : who.initials, address);
        if (resident.isEmpty())
            continue;
        if (auto added = suppression_list::add(connection, filingSystem, SuppressedKind::Resident, resident,
                bar.scope, bar.reason, bar.since);
            !added)
            return added;
    }
    return done;
}

} // namespace consent_barring
