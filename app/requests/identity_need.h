#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"

#include <QDate>
#include <QList>

#include <optional>

/// What is known of a person that decides how surely it must be known who asks (domain.md 4.5).
struct IdentityFacts
{
    /// Something about income, debts or payments: purchases and invoices.
    bool holdsFinancial = false;
    /// Data of their employment.
    bool holdsHr = false;
    /// A national, document or card number stands in a note.
    bool holdsNumbers = false;
    /// When their e-mail address, telephone number or bank account was last changed; null: never.
    QDate channelChangedOn = {};
    /// What is proposed corrects a field of money or employment.
    bool correctsSensitive = false;
};

/// The level that a request needs, V0 to V3, and why.
struct IdentityNeed
{
    enum class Cause {
        Kind,         ///< what is asked
        Financial,    ///< money
        Hr,           ///< employment
        Numbers,      ///< a number of an identity document or a card
        RecentChange, ///< somebody may have taken over: how they are reached was changed shortly before
        OwnInitiative ///< nobody asked
    };

    int level = 0;
    QList<Cause> causes = {Cause::Kind};

    /// Why it cannot be decided yet; nothing where it is known surely enough who asks. Refused
    /// "request.identity-below" {the level there is, the level needed}.
    std::optional<Error> missing(const Request &request) const;

    friend bool operator==(const IdentityNeed &, const IdentityNeed &) = default;
};

/// A change of how somebody is reached counts for so many days before an erasure was asked, and after.
inline constexpr int takeoverDays = 30;

/// The level of domain.md 4.5: that of the kind; V3 where handing over or erasing could do harm, because more
/// than plain data is held; one more for an erasure shortly after a change of e-mail, telephone or bank.
/// Never more for what must be done at once.
IdentityNeed identityNeed(const Request &request, const IdentityFacts &facts);
