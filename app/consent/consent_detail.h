#pragma once

#include "app/base/result.h"
#include "app/consent/channel.h"
#include "app/contacts/contact_details.h"

#include <QList>

#include <optional>

/// Consent is given for one address or number, not for whatever comes later (domain.md 2.6, "Who").
namespace consent_detail {

/// The kind of address or number that a channel reaches people at; none for those that need another thing.
std::optional<ContactPoint::Kind> kindFor(Channel channel);

/// The address or number that consent on a channel is about: the one that is named, else the one that the
/// line was given for last, else the only one there is of the kind. None where the channel needs none or the
/// person has none. Invalid "consent.detail" for one of somebody else, "consent.detail-kind" for one that the
/// channel does not use, "consent.detail-several" where there are several and none is named.
Result<Id<ContactPoint>> of(
    Channel channel, Id<ContactPoint> named, Id<ContactPoint> givenFor, const QList<ContactPoint> &points);

} // namespace consent_detail
