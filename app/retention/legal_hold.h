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
    /// The furthest away that the day of its review may be (domain.md 8.4).
    static constexpr int mostMonths = 6;
    /// So long before the day of its review it comes before the privacy officer, so that somebody looks at it
    /// before it ends.
    static constexpr int daysBeforeReview = 30;

    Id<LegalHold> id = {};
    QString reason = {};
    QString ground = {};
    /// Empty: everything.
    DataCategories categories = {};
    QString setBy = {};
    Instant setAt = {};
    /// At most mostMonths ahead.
    QDate reviewOn = {};
    std::optional<Instant> releasedAt = std::nullopt;
    QString releasedBy = {};
    /// Why it ended, where somebody refused to agree to it.
    QString releasedFor = {};
    /// Who else agreed to it; it holds from the moment it was set, agreed to or not.
    QString approvedBy = {};
    std::optional<Instant> approvedAt = std::nullopt;

    /// The day of its review is its last one (domain.md 8.4).
    bool isOpenOn(QDate day) const { return !releasedAt && day <= reviewOn; }
    /// Nobody looked at it in time: it holds nothing any more, and waits to be looked at all the same.
    bool isLapsedOn(QDate day) const { return !releasedAt && reviewOn < day; }
    bool isToReviewOn(QDate day) const { return !releasedAt && reviewOn <= day.addDays(daysBeforeReview); }
    bool waitsForAgreementOn(QDate day) const { return isOpenOn(day) && !approvedAt; }

    friend bool operator==(const LegalHold &, const LegalHold &) = default;
};

/// A hold and whom it is on.
struct HeldContact
{
    Id<Contact> contact = {};
    LegalHold hold = {};

    friend bool operator==(const HeldContact &, const HeldContact &) = default;
};
