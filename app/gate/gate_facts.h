#pragma once

#include "app/base/filing_system.h"
#include "app/consent/consent_state.h"
#include "app/consent/purpose.h"
#include "app/contacts/contact_details.h"
#include "app/gate/addressee.h"
#include "app/gate/gate_settings.h"
#include "app/gate/published_address.h"
#include "app/gate/soft_opt_in.h"

#include <QList>

struct ConsentEvent;
struct ProcessingGround;

/// What is asked, and what it is answered by besides the person.
struct GateTerms
{
    FilingSystem filingSystem = FilingSystem::Customers;
    Purpose purpose = {};
    Channel channel = Channel::Email;
    Instant at = {};
    /// The local day of `at`.
    QDate day = {};
    GateSettings settings = {};
};

/// One act on the line that is asked about.
struct GateAct
{
    ConsentActOn act = {};
    QString ref = {};
    /// The address or number that was given with it.
    Id<ContactPoint> detail = {};
    /// The legal representative did it for a child (art. 8 GDPR).
    bool byRepresentative = false;
    /// It sets a mistake right, and nobody did anything anew.
    bool isCorrection = false;
};

/// That somebody withdrew or objected, on whatever line.
struct GateEnding
{
    Id<ConsentEvent> event = {};
    QString ref = {};
    ConsentAct act = ConsentAct::Withdrawn;
    Id<Purpose> purpose = {};
    Channel channel = Channel::Email;
    Instant at = {};
    /// It was recorded by mistake.
    bool isCorrected = false;
};

/// An address or number of theirs that somebody else's act put on the suppression list.
struct GateSuppression
{
    enum class Reach {
        AllMarketing, ///< an objection
        ThisUse,      ///< this purpose or this channel
        Erased        ///< whoever had it was erased at their own request
    };

    Reach reach = Reach::AllMarketing;
    Instant since = {};
};

/// A way to reach them. `normalised` only where the suppression list needs it.
struct GatePoint
{
    Id<ContactPoint> id = {};
    ContactPoint::Kind kind = ContactPoint::Kind::Email;
    QString normalised = {};
};

/// A ground other than consent.
struct GateGround
{
    Id<ProcessingGround> id = {};
    /// The last day on which it holds; null for without end.
    QDate holdsUntil = {};
};

/// All that the rule needs to know of one person, for one purpose and one channel, as it was known to be at the
/// moment that is asked about: nothing in it happened later.
struct GateFacts
{
    AddresseeCapacity capacity = AddresseeCapacity::Private;
    QString localRule = {};
    QDate birthDate = {};
    std::optional<Instant> restrictedAt = std::nullopt;
    /// In the order of (moment, id).
    QList<GateAct> line = {};
    QList<GateEnding> endings = {};
    QList<GateSuppression> suppressions = {};
    std::optional<SoftOptIn> softOptIn = std::nullopt;
    /// One for each address that is not gone.
    QList<PublishedAddress> published = {};
    QList<GateGround> grounds = {};
    QList<GatePoint> points = {};
    /// A postal address that the post can deliver to.
    bool hasPostalAddress = false;
};

/// The kind of address or number that a channel needs; none for post, and for what reaches nobody.
constexpr std::optional<ContactPoint::Kind> pointKindOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return ContactPoint::Kind::Email;
    case Channel::Phone:
    case Channel::Sms:
    case Channel::Messaging:
        return ContactPoint::Kind::Phone;
    case Channel::Post:
    case Channel::Web:
    case Channel::Print:
        break;
    }
    return std::nullopt;
}
