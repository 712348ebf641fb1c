#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/retention/data_category.h"

#include <QDate>
#include <QString>

#include <optional>

struct Contact;

/// An order not to erase; it stops erasure only and never widens use (domain.md 8.4).
struct LegalHold
{
    Id<LegalHold> id = {};
    QString reason = {};
    QString ground = {};
    /// Empty: everything.
    DataCategories categories = {};
    QString setBy = {};
    Instant setAt = {};
    /// At most six months ahead.
    QDate reviewOn = {};
    std::optional<Instant> releasedAt = std::nullopt;
    QString releasedBy = {};
    /// Who else agreed to it; it holds from the moment it was set, agreed to or not.
    QString approvedBy = {};
    std::optional<Instant> approvedAt = std::nullopt;

    /// The day of its review is its last one (domain.md 8.4).
    bool isOpenOn(QDate day) const { return !releasedAt && day <= reviewOn; }

    friend bool operator==(const LegalHold &, const LegalHold &) = default;
};

/// A hold and whom it is on.
struct HeldContact
{
    Id<Contact> contact = {};
    LegalHold hold = {};

    friend bool operator==(const HeldContact &, const HeldContact &) = default;
};
