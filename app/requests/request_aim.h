#pragma once

#include "app/consent/channel.h"

#include <QString>

#include <array>
#include <optional>

/// Why processing is restricted (art. 18(1) GDPR). The numbers are stored.
enum class RestrictionGround {
    Contested = 1,       ///< (a) whether the data is right is in dispute
    Unlawful = 2,        ///< (b) the processing is unlawful, and the person would rather keep the data
    NeededForClaim = 3,  ///< (c) the person needs it for a legal claim
    ObjectionPending = 4 ///< (d) it is being weighed whether the objection holds
};

inline constexpr std::array allRestrictionGrounds = {RestrictionGround::Contested,
    RestrictionGround::Unlawful, RestrictionGround::NeededForClaim, RestrictionGround::ObjectionPending};

/// The letter of art. 18(1) GDPR: "a" to "d".
QString keyOf(RestrictionGround ground);
std::optional<RestrictionGround> restrictionGroundFrom(QStringView key);

/// What within its kind a request is about.
struct RequestAim
{
    /// The numbers are stored.
    enum class Kind {
        OfItsType = 0,    ///< an objection: to direct marketing (art. 21(2) GDPR)
        OwnSituation = 1, ///< an objection on grounds of one's own situation (art. 21(1) GDPR)
        Lifting = 2       ///< a restriction of before ends (art. 18(3) GDPR)
    };

    Kind kind = Kind::OfItsType;
    /// To what an objection or a withdrawal is limited by the person; nothing where it is not.
    QString purposeKey = {};
    std::optional<Channel> channel = std::nullopt;
    /// Of a restriction.
    std::optional<RestrictionGround> ground = std::nullopt;

    bool isLimited() const { return !purposeKey.isEmpty() || channel.has_value(); }

    friend bool operator==(const RequestAim &, const RequestAim &) = default;
};
