#include "app/consent/consent_detail.h"

#include <algorithm>

namespace consent_detail {

namespace {

const ContactPoint *pointOf(const QList<ContactPoint> &points, Id<ContactPoint> id)
{
    const auto found =
        std::find_if(points.begin(), points.end(), [&](const ContactPoint &point) { return point.id == id; });
    return found == points.end() ? nullptr : &*found;
}

Error refusedDetail(const char *what)
{
    return {Failure::Invalid, QString::fromLatin1(what), {QStringLiteral("detail")}};
}

} // namespace

std::optional<ContactPoint::Kind> kindFor(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return ContactPoint::Kind::Email;
    case Channel::Phone:
    case Channel::Sms:
    case Channel::Messaging:
        return ContactPoint::Kind::Phone;
    case Channel::Post:
    case Channel::Web:
    case Channel::Print:
        return std::nullopt;
    }
    return std::nullopt;
}

Result<Id<ContactPoint>> of(
    Channel channel, Id<ContactPoint> named, Id<ContactPoint> givenFor, const QList<ContactPoint> &points)
{
    const auto kind = kindFor(channel);
    if (named.isStored()) {
        const ContactPoint *point = pointOf(points, named);
        if (!point)
            return refusedDetail("consent.detail");
        if (point->kind != kind)
            return refusedDetail("consent.detail-kind");
        return named;
    }
    if (!kind)
        return Id<ContactPoint>();
    if (givenFor.isStored() && pointOf(points, givenFor))
        return givenFor;
    Id<ContactPoint> only;
    for (const ContactPoint &point : points) {
        if (point.kind != *kind)
            continue;
        if (only.isStored())
            return refusedDetail("consent.detail-several");
        only = point.id;
    }
    return only;
}

} // namespace consent_detail
