#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/requests/request_aim.h"

#include <QDate>

struct Contact;
struct Request;

/// Why processing of somebody's data is restricted, and by which of their requests (art. 18 GDPR). Several
/// may hold at once; whoever has one of them is restricted.
struct Restriction
{
    Id<Restriction> id = {};
    Id<Contact> contact = {};
    Id<Request> request = {};
    RestrictionGround ground = RestrictionGround::Contested;
    Instant since = {};
    QString restrictedBy = {};
    /// When the law began to keep part of an erased person behind the same lock, which stays when this one is
    /// lifted; none where it does not.
    std::optional<Instant> keptSince = std::nullopt;
    /// When the person was told that it would be lifted (art. 18(3) GDPR).
    QDate informedOn = {};
    std::optional<Instant> liftedAt = std::nullopt;
    QString liftedBy = {};

    bool isInForce() const { return !liftedAt; }

    friend bool operator==(const Restriction &, const Restriction &) = default;
};
