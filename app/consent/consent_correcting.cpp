#include "app/backup/act_record.h"
#include "app/changes/change.h"
#include "app/consent/consent_appending.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_recording.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consent_screening.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/suppression_list.h"

#include <algorithm>

namespace consent_recording {

namespace {

using consent_appending::Line;

/// The act that made the line run; none where a correction is not about giving back.
const ConsentEvent *givenBefore(const Line &line, Id<ConsentEvent> mistaken)
{
    const auto found = std::find_if(line.events.crbegin(), line.events.crend(),
        [&](const ConsentEvent &event) { return event.id != mistaken && startsValidity(event.act); });
    return found == line.events.crend() ? nullptr : &*found;
}

/// Nobody corrects their own record, and consent is given back only where it could be given anew: for a
/// purpose that goes on, to the text the person knew, and not while processing is restricted (art. 18(2)
/// GDPR).
Outcome mayCorrect(Change &change, const Line &line, const ConsentEvent &mistaken, ConsentAct act)
{
    const QByteArray own = change.permit().ownContact();
    if (!own.isEmpty() && line.contact.ref == own)
        return Error{Failure::Refused, QStringLiteral("contact.own-record")};
    if (act != ConsentAct::Given)
        return done;
    const auto screened = consent_screening::screen({.purposeKey = line.purpose.key,
                                                        .channel = line.channel,
                                                        .act = act,
                                                        .method = consent_method::correction},
        {.contact = line.contact, .purpose = line.purpose, .ownContact = own, .now = change.now()});
    if (!screened)
        return screened.error();
    // A material rewording ended what ran, and passed over this line because of the mistake.
    const auto wordings = purpose_repository::wordings(change.connection(), line.purpose.id);
    if (!wordings)
        return wordings.error();
    const bool isReworded =
        std::any_of(wordings->begin(), wordings->end(), [&](const PurposeWording &wording) {
            return wording.writtenAt > mistaken.recordedAt && wording.isMaterial();
        });
    return isReworded ? Outcome(Error{Failure::Refused, QStringLiteral("consent.correct-reworded")})
                      : Outcome(done);
}

} // namespace

Result<RecordedConsent> correct(Change &change, FilingSystem filingSystem, Id<ConsentEvent> id)
{
    const auto mistaken = consent_repository::byId(change.connection(), filingSystem, id);
    if (!mistaken)
        return mistaken.error();
    if (!*mistaken)
        return Error{Failure::NotFound, QStringLiteral("consent.event")};
    auto purpose = purpose_repository::byId(change.connection(), (*mistaken)->purpose);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    auto line = consent_appending::openLine(
        change, filingSystem, (*mistaken)->contact, **std::move(purpose), (*mistaken)->channel);
    if (!line)
        return line.error();
    const auto act = correctionOf(line->events, line->purpose, id);
    if (!act)
        return Error{Failure::Refused, QStringLiteral("consent.correct")};
    if (auto allowed = mayCorrect(change, *line, **mistaken, *act); !allowed)
        return allowed.error();
    const ConsentStanding before = standingBefore(line->events, line->purpose, (*mistaken)->happenedAt, id);
    ConsentEvent event = consent_appending::newEvent(change, *line, *act);
    event.method = consent_method::correction;
    event.wording = (*mistaken)->wording;
    event.detail = (*mistaken)->detail;
    // What is given back is the consent that there was, to the text that was shown then.
    if (const ConsentEvent *given = givenBefore(*line, id); given && *act == ConsentAct::Given) {
        event.wording = given->wording;
        event.statement = given->statement;
        event.detail = given->detail;
        event.language = given->language;
        event.representative = given->representative;
        event.authority = given->authority;
    }
    event.corrects = id;
    if (*act == ConsentAct::Given)
        event.validUntil = before.validUntil.value_or(QDate());
    if ((*mistaken)->act == ConsentAct::Objected || (*mistaken)->act == ConsentAct::Withdrawn) {
        if (auto freed = suppression_list::takeBack(change.connection(), filingSystem, (*mistaken)->ref);
            !freed)
            return freed.error();
    }
    if (auto kept = act_record::consentTakenBack(change.connection(), filingSystem, line->contact.id,
            {line->purpose.key, line->channel, (*mistaken)->act}, change.now());
        !kept)
        return kept.error();
    // A backup from before would bring back in force what nobody ever gave.
    if (*act == ConsentAct::Invalidated) {
        if (auto kept = act_record::consentEnded(change.connection(), filingSystem, {line->contact.id},
                {line->purpose.key, line->channel, ConsentAct::Withdrawn}, change.now());
            !kept)
            return kept.error();
    }
    return consent_appending::append(change, *line, event);
}

} // namespace consent_recording
