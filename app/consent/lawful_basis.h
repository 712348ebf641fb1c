#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// Why data may be processed at all: the letters of art. 6(1) GDPR. The letter is stored.
enum class LawfulBasis {
    Consent = 1,           ///< a
    Contract = 2,          ///< b
    LegalObligation = 3,   ///< c
    VitalInterests = 4,    ///< d
    PublicTask = 5,        ///< e
    LegitimateInterest = 6 ///< f
};

inline constexpr std::array allLawfulBases = {LawfulBasis::Consent, LawfulBasis::Contract,
    LawfulBasis::LegalObligation, LawfulBasis::VitalInterests, LawfulBasis::PublicTask,
    LawfulBasis::LegitimateInterest};

/// "a" to "f".
QString letterOf(LawfulBasis basis);

/// None when the text is not one of the six letters.
std::optional<LawfulBasis> lawfulBasisFrom(QStringView letter);
