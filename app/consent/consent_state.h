#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <QDate>
#include <QList>
#include <QStringView>

#include <array>
#include <optional>

/// What happened to one consent line (person, purpose, channel). The numbers are stored.
enum class ConsentAct {
    Asked = 1,
    Given = 2,
    Confirmed = 3, ///< the second step of a double opt-in
    Refused = 4,
    Deferred = 5,
    Withdrawn = 6,
    Expired = 7,  ///< the purpose's text changed materially
    Objected = 8, ///< art. 21 GDPR
    Revoked = 9,  ///< the organisation ended the purpose
    Invalidated = 10,
    Reaffirmed = 11,
    Lapsed = 12 ///< a double opt-in was never confirmed
};

inline constexpr std::array allConsentActs = {ConsentAct::Asked, ConsentAct::Given, ConsentAct::Confirmed,
    ConsentAct::Refused, ConsentAct::Deferred, ConsentAct::Withdrawn, ConsentAct::Expired,
    ConsentAct::Objected, ConsentAct::Revoked, ConsentAct::Invalidated, ConsentAct::Reaffirmed,
    ConsentAct::Lapsed};

/// How a consent line stands. Derived from its acts, never edited. The numbers are stored in lists.
enum class ConsentState {
    Unknown = 1,
    Requested = 2,
    Pending = 3,
    Deferred = 4,
    Refused = 5,
    Given = 6,
    Renewed = 7,
    Withdrawn = 8,
    Expired = 9,
    Revoked = 10,
    Invalidated = 11
};

inline constexpr std::array allConsentStates = {ConsentState::Unknown, ConsentState::Requested,
    ConsentState::Pending, ConsentState::Deferred, ConsentState::Refused, ConsentState::Given,
    ConsentState::Renewed, ConsentState::Withdrawn, ConsentState::Expired, ConsentState::Revoked,
    ConsentState::Invalidated};

/// What a transition depends on besides the state.
struct ConsentGuards
{
    bool doubleOptInRequired = false;
    bool proofComplete = true;
    bool coolingDown = false; ///< asked again too soon after a refusal or withdrawal

    friend bool operator==(const ConsentGuards &, const ConsentGuards &) = default;
};

/// One act as the history keeps it.
struct ConsentActOn
{
    ConsentAct act = ConsentAct::Asked;
    Instant at = {};
    qint64 id = 0;
    std::optional<QDate> validUntil = std::nullopt; ///< the first day on which it no longer holds
    ConsentGuards guards = {};

    friend bool operator==(const ConsentActOn &, const ConsentActOn &) = default;
};

/// The state of a line, since when, and until when it holds if it does.
struct ConsentStanding
{
    ConsentState state = ConsentState::Unknown;
    std::optional<Instant> since = std::nullopt;
    std::optional<QDate> validUntil = std::nullopt;
    /// The number of the act that made it so; 0 for none.
    qint64 act = 0;

    friend bool operator==(const ConsentStanding &, const ConsentStanding &) = default;
};

/// The state after an act, by the declared table of domain.md 2.5. Withdrawing and objecting never fail.
Result<ConsentState> nextState(ConsentState from, ConsentAct act, const ConsentGuards &guards = {});

/// Folds a history in the order of (at, id); acts after `now` and acts the table refuses change nothing.
/// A validity ends at local midnight at the start of its day.
ConsentStanding consentStanding(QList<ConsentActOn> acts, Instant now);

/// One step of that fold: the next act in the order of (at, id). For histories too long to hold.
void takeNext(ConsentStanding &standing, const ConsentActOn &act);
/// Its last step: a validity that ended by then is over.
void endBy(ConsentStanding &standing, Instant now);

/// True for exactly the two states that allow processing.
constexpr bool mayProcess(ConsentState state)
{
    return state == ConsentState::Given || state == ConsentState::Renewed;
}

/// The term of the Data Privacy Vocabulary 2.3 for a state, such as "dpv:ConsentGiven".
QStringView dpvStatus(ConsentState state);
