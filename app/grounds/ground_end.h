#pragma once

#include "app/grounds/contact_ground.h"

#include <QDate>

#include <optional>

/// Why nothing carries the keeping of somebody any more. The numbers are stored.
enum class WithoutGround {
    NoReason = 1,     ///< no reason is on record: of before it was asked for
    NoConsent = 2,    ///< consent was named as the ground, and none is recorded
    ConsentEnded = 3, ///< withdrawn, expired or revoked, and nothing else carries it
    DayPassed = 4,    ///< the day until which it was decided to hold
    /// Never stored, and something carries it still: a legitimate interest that was not looked at again in
    /// time.
    ReviewPassed = 5,
    PurposeEnded = 6 ///< what they were kept for has ended
};

/// What is known of everything that could carry the keeping of one contact. An end that a retention rule sets
/// is not among it: whose term is over stands with those whose term is over.
struct GroundFacts
{
    ReasonOrigin reasonFrom = ReasonOrigin::None;
    /// The basis they came in on is consent.
    bool onConsent = false;
    /// The last day that was decided on; none: a rule ends it, or the consent itself does.
    QDate untilOn = {};
    /// The day on which the purpose ended that they came in for; none while it is in use, or without one.
    QDate purposeEndedOn = {};
    /// The day on which the record was made, or on which reasons were asked for first, if that is later.
    QDate countsFrom = {};
    /// A ground for a purpose without a last day, and the last day of the others.
    bool openGround = false;
    QDate lastGroundOn = {};
    /// A running consent without an end, and the first day on which no other runs.
    bool openConsent = false;
    QDate consentUntil = {};
    /// The day of the latest end of a consent.
    QDate consentEndedOn = {};
};

struct GroundEnd
{
    /// The first day without a ground.
    QDate from = {};
    WithoutGround why = WithoutGround::NoReason;

    friend bool operator==(const GroundEnd &, const GroundEnd &) = default;
};

/// The day from which nothing carries it, in the past or to come; none while something without an end does.
std::optional<GroundEnd> groundEnd(const GroundFacts &facts);

/// Within so many days whoever has no ground is to be erased, unless the privacy officer set another number:
/// without undue delay (art. 17(1)(b) GDPR), at the latest within the month of art. 12(3); domain.md 2.5 has
/// the same 30 days for who never confirmed.
inline constexpr int usualDaysToErase = 30;
inline constexpr int mostDaysToErase = 31;
