#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// Why somebody may ask to be erased: art. 17(1) GDPR, a to f. The numbers are stored, as "17-1-a".
enum class ErasureGround {
    NoLongerNeeded = 1,
    ConsentWithdrawn = 2,
    Objection = 3,
    Unlawful = 4,
    LegalDuty = 5,
    ChildService = 6
};

/// Why something stays all the same: art. 17(3) GDPR, a to e. The numbers are stored, as "17-3-a".
enum class ErasureException {
    FreedomOfExpression = 1,
    LegalObligation = 2,
    PublicHealth = 3,
    Archiving = 4,
    LegalClaims = 5
};

/// Why somebody may have the use of their data restricted: art. 18(1) GDPR, a to d. Stored as "18-1-a".
enum class RestrictionGround { Contested = 1, Unlawful = 2, NeededForClaim = 3, ObjectionPending = 4 };

inline constexpr std::array allErasureGrounds = {ErasureGround::NoLongerNeeded,
    ErasureGround::ConsentWithdrawn, ErasureGround::Objection, ErasureGround::Unlawful,
    ErasureGround::LegalDuty, ErasureGround::ChildService};
inline constexpr std::array allErasureExceptions = {ErasureException::FreedomOfExpression,
    ErasureException::LegalObligation, ErasureException::PublicHealth, ErasureException::Archiving,
    ErasureException::LegalClaims};
inline constexpr std::array allRestrictionGrounds = {RestrictionGround::Contested,
    RestrictionGround::Unlawful, RestrictionGround::NeededForClaim, RestrictionGround::ObjectionPending};

/// "17-1-b", "17-3-e", "18-1-d"; and back, nothing for what is none.
QString keyOf(ErasureGround ground);
QString keyOf(ErasureException exception);
QString keyOf(RestrictionGround ground);
std::optional<ErasureGround> erasureGroundFrom(QStringView key);
std::optional<ErasureException> erasureExceptionFrom(QStringView key);
std::optional<RestrictionGround> restrictionGroundFrom(QStringView key);
