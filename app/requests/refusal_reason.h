#pragma once

#include "app/requests/request.h"

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// Why a request is refused: the codes of domain.md 4.8. The numbers are stored, as the keys "R01" to "R18".
enum class RefusalReason {
    IdentityNotEstablished = 1, ///< art. 12(2), 11(2) GDPR
    NoDataHeld = 2,             ///< art. 12(4)
    ManifestlyUnfounded = 3,    ///< art. 12(5)
    Excessive = 4,              ///< art. 12(5)
    RightsOfOthers = 5,         ///< art. 15(4), 20(4)
    FreedomOfExpression = 6,    ///< art. 17(3)(a)
    LegalObligation = 7,        ///< art. 17(3)(b)
    PublicHealth = 8,           ///< art. 17(3)(c)
    Archiving = 9,              ///< art. 17(3)(d)
    LegalClaims = 10,           ///< art. 17(3)(e)
    DataAccurate = 11,          ///< art. 16
    NoRestrictionGround = 12,   ///< art. 18(1)
    NotConsentOrContract = 13,  ///< art. 20(1)(a)
    NotProvidedByPerson = 14,   ///< art. 20(1)
    CompellingGrounds = 15,     ///< art. 21(1)
    NationalExemption = 16,     ///< art. 41(1) UAVG
    OnlyProcessor = 17,         ///< art. 28: forwarded to the controller
    TakenBack = 18              ///< not given by us: what a request bears that the person took back
};

inline constexpr std::array allRefusalReasons = {RefusalReason::IdentityNotEstablished,
    RefusalReason::NoDataHeld, RefusalReason::ManifestlyUnfounded, RefusalReason::Excessive,
    RefusalReason::RightsOfOthers, RefusalReason::FreedomOfExpression, RefusalReason::LegalObligation,
    RefusalReason::PublicHealth, RefusalReason::Archiving, RefusalReason::LegalClaims,
    RefusalReason::DataAccurate, RefusalReason::NoRestrictionGround, RefusalReason::NotConsentOrContract,
    RefusalReason::NotProvidedByPerson, RefusalReason::CompellingGrounds, RefusalReason::NationalExemption,
    RefusalReason::OnlyProcessor, RefusalReason::TakenBack};

/// "R01"; and back, nothing for what is none.
QString keyOf(RefusalReason reason);
std::optional<RefusalReason> refusalReasonFrom(QStringView key);

/// What of the law it rests on: "12(2), 11(2)", "UAVG 41(1)".
QString articleOf(RefusalReason reason);

/// Whether a request of this kind can be refused for this reason (domain.md 4.1, 4.8). Withdrawing consent is
/// never refused; what was taken back is recorded as that, and refused by nobody.
bool canRefuse(Request::Type type, RefusalReason reason);
QList<RefusalReason> refusalReasonsFor(Request::Type type);

/// As they are stored with a proposal and with its result; what is no reason is left out.
QJsonArray refusalKeys(const QList<RefusalReason> &reasons);
QList<RefusalReason> refusalReasonsFrom(const QJsonArray &keys);
