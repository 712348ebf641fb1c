#pragma once

#include "app/consent/consent_age.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// What the organisation is in the eyes of the telemarketing rules. Source: TM8 of domain.md 2.4.
enum class SenderKind { Commercial = 1, Charity = 2, CharityLottery = 3, Publisher = 4 };

inline constexpr std::array allSenderKinds = {
    SenderKind::Commercial, SenderKind::Charity, SenderKind::CharityLottery, SenderKind::Publisher};

/// The stable word, "charity-lottery".
QString keyOf(SenderKind kind);
std::optional<SenderKind> senderKindFrom(QStringView key);

/// May call its customers also after the exception for customers ended; nothing else is different for it.
constexpr bool keepsCallingCustomers(SenderKind kind)
{
    return kind != SenderKind::Commercial;
}

/// What the law may move and the organisation must say of itself. Source: domain.md 0 and 2.4.
struct GateSettings
{
    SenderKind sender = SenderKind::Commercial;
    /// The first day on which customers may no longer be called without having consented (TM9).
    QDate customerExceptionEnd = QDate(2026, 7, 1);
    /// From this birthday on somebody consents for themselves; an organisation may ask for more than the law.
    int consentAge = lowestConsentAge;
    /// How long after the last sale or the end of the contract a customer may be written to (TM2).
    int softOptInMonths = 24;

    friend bool operator==(const GateSettings &, const GateSettings &) = default;
};

/// How long after the last sale or the end of the contract a customer may be called (the sector's code, TM7).
inline constexpr int customerCallYears = 3;
