#pragma once

#include "app/base/id.h"
#include "app/consent/consent_state.h"
#include "app/contacts/contact_kind.h"
#include "app/retention/retention_conflict.h"

#include <QDate>
#include <QList>

#include <optional>

struct Purpose;

/// One figure of a dashboard that counts people: all that is needed to count them again, and to list who they
/// are. What is not set asks for nothing.
struct PeopleFigure
{
    enum class About {
        States,            ///< who stand in one of `states`
        ToErase,           ///< whose dated term ends within the span
        Overdue,           ///< whose term ended within the span and is over
        ToReconfirm,       ///< of whom a given consent ends within the span
        HoldsToReview,     ///< on hold, to be looked at again within the span
        RestrictedArchive, ///< of whom something is kept for a duty alone by now
        ConsentStands,     ///< of whom a line stands in one of `consentStates`
        ConsentUnproven,   ///< of whom a consent runs on an act without method, moment or text
        ConsentActs,       ///< of whom one of `acts` was recorded as of a day within the span
        ConsentUnsealed,   ///< of whom an act is not tied to the one before it
        Uninformed,        ///< who should have been informed by a day within the span
        WithoutGround,     ///< whom nothing carries since a day within the span
        SourceUnknown      ///< of whom nobody wrote down where their data is from
    };

    About about = About::States;
    std::optional<ContactKind> kind = std::nullopt;
    QList<RetentionState> states = {};
    /// The first and the last day of the span; null: open.
    QDate from = {};
    QDate to = {};
    /// Of all purposes where it is not stored.
    Id<Purpose> purpose = {};
    QList<ConsentState> consentStates = {};
    QList<ConsentAct> acts = {};

    friend bool operator==(const PeopleFigure &, const PeopleFigure &) = default;
};
