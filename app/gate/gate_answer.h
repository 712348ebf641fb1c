#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"

#include <QDate>
#include <QString>

struct ConsentEvent;
struct ContactPoint;
struct ProcessingGround;
struct PublishedAddress;
struct SoftOptIn;

/// The rule that decided whether somebody may be reached. Source: domain.md 2.4; the numbers are stored with
/// what was handed over.
enum class GateRule {
    TM1 = 1,
    TM2,
    TM3,
    TM4,
    TM5,
    TM6,
    TM7,
    TM8,
    TM9,
    TM10,
    TM11,
    TM12,
    TM13,
    Restriction = 18, ///< art. 18 GDPR: processing is restricted
    PurposeLimit = 20 ///< art. 5(1)(b) GDPR: what this purpose, channel or file is for decides
};

/// The fact that the rule turned on, for the sentence that explains it.
enum class GateReason {
    None = 0, ///< allowed: the ground says enough
    NoDetail, ///< no address or number that the channel needs
    NeverAsked,
    Requested,
    Pending,
    Deferred,
    Refused,
    Withdrawn,
    Objected,
    Suppressed, ///< the address or number stands on the suppression list
    Expired,
    Revoked,
    Invalidated,
    ProofIncomplete,
    OtherDetail, ///< given for an address or number that is no longer held, or for none that is known
    TooYoung,    ///< under art. 8 GDPR and UAVG art. 5, without the representative's consent
    Restricted,
    CustomerTermOver,  ///< too long after the last sale or the end of the contract
    CustomerException, ///< the exception for customers ended (TM9)
    SoftOptInPartial,  ///< a soft opt-in is recorded, but not all of SO1 to SO6 hold
    NoAssessment,      ///< the legitimate interest of the purpose was not weighed, or not in full
    PurposeEnded,
    NotThatChannel, ///< the purpose does not have this channel
    NotThatFile,    ///< the purpose is not for this filing system
    NoGround,       ///< no ground of this person holds for a purpose that does not rest on consent
    Archived        ///< a duty alone keeps who they are or how they are reached, and this is another purpose
};

/// May we, and why. The proof of a selection: it is kept with what was handed over.
struct GateAnswer
{
    bool allowed = false;
    GateRule rule = GateRule::TM5;
    GateReason reason = GateReason::None;
    /// What an answer rests on; at most one of these. A refusal rests on the act that ended it, if one did.
    Id<ConsentEvent> event = {};
    Id<SoftOptIn> softOptIn = {};
    Id<PublishedAddress> published = {};
    Id<ProcessingGround> ground = {};
    /// The address or number that may be used; not stored for post.
    Id<ContactPoint> detail = {};
    /// A UUID of the consent event, for receipts and the trail; empty on another ground.
    QString eventRef = {};
    /// The first day on which the answer no longer holds; null for without end.
    QDate until = {};

    friend bool operator==(const GateAnswer &, const GateAnswer &) = default;
};

/// "TM1" ... "TM13", "ART18", "ART5": the stable id on the command line and in what is stored.
QString idOf(GateRule rule);
/// The stable word of a reason, "withdrawn"; empty for None.
QString keyOf(GateReason reason);
