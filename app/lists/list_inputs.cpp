#include "app/lists/list_inputs.h"

#include "app/contacts/contact_name.h"
#include "app/lists/haystack.h"

#include <algorithm>

namespace {

const ContactPoint *firstOf(const QList<ContactPoint> &points, ContactPoint::Kind kind)
{
    const auto found = std::find_if(
        points.begin(), points.end(), [kind](const ContactPoint &point) { return point.kind == kind; });
    return found == points.end() ? nullptr : &*found;
}

QString cityOf(const QList<PostalAddress> &addresses)
{
    for (const PostalAddress &address : addresses) {
        if (!address.city.isEmpty())
            return address.city;
    }
    return {};
}

QString numberOf(const QList<Identifier> &identifiers)
{
    for (const Identifier &identifier : identifiers) {
        if (identifier.kind == Identifier::Kind::CustomerNumber
            || identifier.kind == Identifier::Kind::EmployeeNumber)
            return identifier.value;
    }
    return {};
}

/// The line that matters most comes last.
int weight(ListConsent consent)
{
    switch (consent) {
    case ListConsent::NotAsked: return 0;
    case ListConsent::OtherBasis: return 1;
    case ListConsent::Complete: return 2;
    case ListConsent::Pending: return 3;
    case ListConsent::Refused: return 4;
    case ListConsent::Withdrawn: return 5;
    case ListConsent::Expired: return 6;
    }
    return 0;
}

ListConsent listed(ConsentState state)
{
    switch (state) {
    case ConsentState::Unknown: return ListConsent::NotAsked;
    case ConsentState::Requested:
    case ConsentState::Pending:
    case ConsentState::Deferred: return ListConsent::Pending;
    case ConsentState::Refused: return ListConsent::Refused;
    case ConsentState::Given:
    case ConsentState::Renewed: return ListConsent::Complete;
    case ConsentState::Withdrawn:
    case ConsentState::Revoked:
    case ConsentState::Invalidated: return ListConsent::Withdrawn;
    case ConsentState::Expired: return ListConsent::Expired;
    }
    return ListConsent::NotAsked;
}

} // namespace

void summariseConsents(const QList<ConsentStanding> &consents, bool hasOtherGround, ListRow &row)
{
    row.consent = hasOtherGround ? ListConsent::OtherBasis : ListConsent::NotAsked;
    row.consentUntil = {};
    row.consentsEnding = 0;
    for (const ConsentStanding &line : consents) {
        if (const ListConsent one = listed(line.state); weight(one) > weight(row.consent))
            row.consent = one;
        if (mayProcess(line.state) && line.validUntil
            && (!row.consentUntil.isValid() || *line.validUntil < row.consentUntil))
            row.consentUntil = *line.validUntil;
    }
    if (!row.consentUntil.isValid())
        return;
    for (const ConsentStanding &line : consents) {
        if (mayProcess(line.state) && line.validUntil
            && row.consentUntil.daysTo(*line.validUntil) <= consentExpiringDays && row.consentsEnding < 99)
            ++row.consentsEnding;
    }
}

ListRow makeListRow(const ListInputs &inputs)
{
    const Contact &contact = inputs.contact;
    ListRow row{.contact = contact.id,
        .kind = contact.kind,
        .name = listName(nameOf(contact)),
        .organisation = inputs.organisation,
        .city = cityOf(inputs.addresses),
        .number = numberOf(inputs.identifiers),
        .standing = inputs.standing.standing,
        .dueOn = inputs.standing.dueOn.value_or(QDate()),
        .sortKey = contact.sortKey};
    if (const ContactPoint *email = firstOf(inputs.points, ContactPoint::Kind::Email))
        row.email = email->value;
    if (const ContactPoint *phone = firstOf(inputs.points, ContactPoint::Kind::Phone))
        row.phone = phone->value;
    summariseConsents(inputs.consents, inputs.hasOtherGround, row);

    const bool hasConsent = std::any_of(inputs.consents.begin(), inputs.consents.end(),
        [](const ConsentStanding &line) { return mayProcess(line.state); });
    if (contact.restrictedAt)
        row.marks = row.marks.with(ListMark::Restricted);
    if (!inputs.hasOtherGround && !hasConsent)
        row.marks = row.marks.with(ListMark::MissingGround);
    if (inputs.hasOpenRequest)
        row.marks = row.marks.with(ListMark::OpenRequest);
    row.haystack = makeHaystack(inputs);
    return row;
}
