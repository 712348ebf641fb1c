#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"

#include <QDate>
#include <QString>

struct Contact;
struct ContactPoint;
struct Purpose;

/// That somebody in business published an address or number in order to receive such messages on it; being
/// found on a website is not enough. Source: TM3 of domain.md 2.4. The newest record of the same address and
/// purpose counts.
struct PublishedAddress
{
    Id<PublishedAddress> id = {};
    Id<Contact> contact = {};
    /// What the messages that are asked for there are about.
    Id<Purpose> purpose = {};
    Id<ContactPoint> detail = {};
    /// Where it stands.
    QString source = {};
    QDate seenOn = {};
    /// It was taken away again.
    bool isGone = false;
    Instant recordedAt = {};
    QString recordedBy = {};

    friend bool operator==(const PublishedAddress &, const PublishedAddress &) = default;
};
