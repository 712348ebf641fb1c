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
    /// A moment in the past is asked about; otherwise whatever ended something counts, also where another
    /// desk's clock is ahead or it came while a lock was waited for.
    bool isPast = false;
    GateSettings settings = {};
    /// Of a past moment: channels, categories or assessment of the purpose were changed since, and what they
    /// were is not kept; they are today's.
    bool isPurposeOfToday = false;
};

/// One act on the line that is asked about.
struct GateAct
{
    ConsentActOn act = {};
    QString ref = {};
    /// The address or number that was given with it.
    Id<ContactPoint> detail = {};
    /// Recorded when an act did not name its address yet (before migration 22): it was for the only one held.
    bool isOfBefore = false;
    /// The legal representative did it for a child (art. 8 GDPR).
    bool byRepresentative = false;
    /// The act that was a mistake and is set right by this one, so that nobody did anything anew; 0 for none.
    qint64 corrects = 0;
    /// Only of a past moment.
    Instant recordedAt = {};

    bool isCorrection() const { return corrects != 0; }
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
    /// The address or number of theirs that it is about; not stored for their house.
    Id<ContactPoint> detail = {};
};

/// A way to reach them.
struct GatePoint
{
    Id<ContactPoint> id = {};
    ContactPoint::Kind kind = ContactPoint::Kind::Email;
};

/// A ground other than consent.
struct GateGround
{
    Id<ProcessingGround> id = {};
    /// The last day on which it holds; null for without end.
    QDate holdsUntil = {};
};

/// All that the rule needs to know of one person, for one purpose and one channel. Of a past moment only acts
/// and records that had happened and were recorded by then. Birth date, addresses and numbers are today's
/// until gate_past::goBack() has seen to them.
struct GateFacts
{
    AddresseeCapacity capacity = AddresseeCapacity::Private;
    QString localRule = {};
    QDate birthDate = {};
    std::optional<Instant> restrictedAt = std::nullopt;
    /// Only of now: nothing but a duty keeps their identity or contact details (domain.md 8.4).
    bool isArchived = false;
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
    /// Of a past moment: addresses or numbers of this channel were changed since. Those are today's, besides
    /// what consent itself names.
    bool isReachedElsewhereToday = false;
};
