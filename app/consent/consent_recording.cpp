#include "app/consent/consent_recording.h"

#include "app/changes/bulk_derived.h"
#include "app/changes/change.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_names.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consent_screening.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/attachment_repository.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/suppression_list.h"
#include "app/handovers/recipient_following.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace consent_recording {

namespace {

/// The scope of an objection under art. 21(2): all marketing, whatever it was raised against.
const QString objectionScope = QStringLiteral("all");

struct Line
{
    Contact contact;
    Purpose purpose;
    Channel channel = Channel::Email;
    QList<ConsentEvent> events = {};
};

Result<Line> openLine(
    Change &change, FilingSystem filingSystem, Id<Contact> id, Purpose purpose, Channel channel)
{
    if (auto locked = consent_repository::lockLinesOf(change.connection(), filingSystem, id); !locked)
        return locked.error();
    auto contact = contact_repository::byId(change.connection(), filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    auto events = consent_repository::line(change.connection(), filingSystem, id, purpose.id, channel);
    if (!events)
        return events.error();
    return Line{**std::move(contact), std::move(purpose), channel, *std::move(events)};
}

ConsentEvent newEvent(const Change &change, const Line &line, ConsentAct act)
{
    return {.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .contact = line.contact.id,
        .purpose = line.purpose.id,
        .channel = line.channel,
        .act = act,
        .happenedAt = change.now(),
        .recordedAt = change.now(),
        .recordedBy = change.permit().staffRef()};
}

Outcome keepEvidence(
    Change &change, const Line &line, const std::optional<ConsentEvidence> &evidence, ConsentEvent &event)
{
    if (!evidence)
        return done;
    const auto kept =
        attachment_repository::add(change.connection(), line.contact.filingSystem, line.contact.id,
            {.name = evidence->name,
                .mediaType = evidence->mediaType,
                .content = evidence->content,
                .digest = QCryptographicHash::hash(evidence->content, QCryptographicHash::Sha256),
                .addedAt = change.now(),
                .addedBy = change.permit().staffRef()});
    if (!kept)
        return kept.error();
    event.evidence = *kept;
    return done;
}

/// Every address and number of who objects or withdraws is kept from coming back (domain.md 2.5, 4.9, 9.4).
Outcome suppress(Change &change, const Line &line, const ConsentEvent &event)
{
    const QString scope = event.act == ConsentAct::Objected ? objectionScope : line.purpose.key;
    const FilingSystem filingSystem = line.contact.filingSystem;
    const auto points = contact_point_repository::list(change.connection(), filingSystem, line.contact.id);
    if (!points)
        return points.error();
    for (const ContactPoint &point : *points) {
        if (point.kind == ContactPoint::Kind::Website || point.normalised.isEmpty())
            continue;
        if (auto added = suppression_list::add(change.connection(), filingSystem,
                suppression_list::kindOf(point), point.normalised, scope, event.ref, event.happenedAt);
            !added)
            return added;
    }
    return done;
}

/// Who gives consent again takes back the withdrawal, though never an objection.
Outcome freeWithdrawn(Change &change, const Line &line)
{
    for (const ConsentEvent &event : line.events) {
        if (event.act != ConsentAct::Withdrawn)
            continue;
        if (auto freed =
                suppression_list::takeBack(change.connection(), line.contact.filingSystem, event.ref);
            !freed)
            return freed;
    }
    return done;
}

/// Appends the event, derives the line anew and writes the trail.
Result<RecordedConsent> append(Change &change, Line &line, ConsentEvent event)
{
    const FilingSystem filingSystem = line.contact.filingSystem;
    const auto id = consent_repository::append(change.connection(), filingSystem, event);
    if (!id)
        return id.error();
    event.id = *id;
    line.events.append(event);
    std::stable_sort(
        line.events.begin(), line.events.end(), [](const ConsentEvent &a, const ConsentEvent &b) {
            return std::tie(a.happenedAt, a.id) < std::tie(b.happenedAt, b.id);
        });
    const ConsentStanding standing = consentStanding(actsOf(line.events, line.purpose), change.now());
    if (auto stored = consent_repository::storeState(change.connection(), filingSystem,
            {.contact = line.contact.id,
                .purpose = line.purpose.id,
                .channel = line.channel,
                .state = standing.state,
                .since = standing.since.value_or(event.happenedAt),
                .validUntil = standing.validUntil.value_or(QDate()),
                .event = *id});
        !stored)
        return stored.error();
    if (auto told = recipient_following::follow(change, filingSystem, event, mayProcess(standing.state));
        !told)
        return told.error();
    change.touched(filingSystem, line.contact.id);
    if (auto noted = change.audit({.action = QStringLiteral("consent.record"),
            .filingSystem = filingSystem,
            .objectKind = QStringLiteral("contact"),
            .objectRef = line.contact.refText(),
            .detail = {{QStringLiteral("purpose"), line.purpose.key},
                {QStringLiteral("channel"), keyOf(line.channel)}, {QStringLiteral("act"), keyOf(event.act)},
                {QStringLiteral("event"), event.ref},
                {QStringLiteral("evidence"), event.evidence.isStored()}}});
        !noted)
        return noted.error();
    return RecordedConsent{.event = *id,
        .ref = event.ref,
        .act = event.act,
        .state = standing.state,
        .correctable = correctionOf(line.events, line.purpose, *id).has_value()};
}

/// The act as it is meant, if the line's state allows it: given again while it holds is a reaffirmation.
Result<ConsentAct> allowedAct(const Line &line, const ConsentEvent &event)
{
    const ConsentStanding before = standingBefore(line.events, line.purpose, event.happenedAt);
    ConsentAct act = event.act;
    if (act == ConsentAct::Given && mayProcess(before.state) && event.proofComplete())
        act = ConsentAct::Reaffirmed;
    const auto next = nextState(before.state, act,
        {.doubleOptInRequired = line.purpose.doubleOptIn,
            .proofComplete = event.proofComplete(),
            .coolingDown = coolsDown(before, event.happenedAt)});
    if (!next)
        return next.error();
    return act;
}

bool startsValidity(ConsentAct act)
{
    return act == ConsentAct::Given || act == ConsentAct::Reaffirmed;
}

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
    // A rewording ended what ran, and passed over this line because of the mistake. Whether it was a material
    // one is not kept, so any will do.
    if (line.purpose.wording.writtenAt > mistaken.recordedAt)
        return Error{Failure::Refused, QStringLiteral("consent.correct-reworded")};
    return done;
}

Result<ConsentEvent> eventFrom(Change &change, const Line &line, const ConsentDraft &draft)
{
    ConsentEvent event = newEvent(change, line, draft.act);
    event.happenedAt = draft.happenedAt.value_or(change.now());
    event.method = draft.method.simplified();
    event.subjectConfirmed = draft.subjectConfirmed;
    event.statement = draft.statement;
    event.remark = draft.remark;
    event.detail = draft.detail;
    event.batch = draft.batch;
    const auto wording =
        purpose_repository::wordingAt(change.connection(), line.purpose.id, event.happenedAt);
    if (!wording)
        return wording.error();
    event.wording = *wording;
    // Nobody can have agreed to a text that was not written yet (domain.md 2.5 I4, 2.6).
    if (event.act == ConsentAct::Given && !event.statesText())
        return Error{Failure::Invalid, QStringLiteral("consent.give.wording"), {QStringLiteral("statement")}};
    const auto act = allowedAct(line, event);
    if (!act)
        return act.error();
    event.act = *act;
    if (startsValidity(*act))
        event.validUntil = validUntil(line.purpose, event.happenedAt);
    return event;
}

/// Beyond so many lines all lists and terms are written anew: one by one would take a dozen statements a
/// person.
constexpr qsizetype mostOneByOne = 5'000;

/// What is shown and computed of the people of these lines.
Outcome refresh(Change &change, FilingSystem filingSystem, const QList<consent_repository::StateRow> &lines)
{
    if (lines.size() <= mostOneByOne) {
        for (const consent_repository::StateRow &line : lines)
            change.touched(filingSystem, line.contact);
        return done;
    }
    const auto never = [] { return false; };
    change.replacedAll(filingSystem);
    if (auto computed =
            bulk_derived::recomputeTerms(change.connection(), filingSystem, change.today(), never);
        !computed)
        return computed;
    return bulk_derived::rebuildList(change.connection(), filingSystem, never);
}

} // namespace

Result<RecordedConsent> record(
    Change &change, FilingSystem filingSystem, Id<Contact> contact, const ConsentDraft &draft)
{
    auto purpose = purpose_repository::byKey(change.connection(), draft.purposeKey);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    auto line = openLine(change, filingSystem, contact, **std::move(purpose), draft.channel);
    if (!line)
        return line.error();
    const auto points = contact_point_repository::list(change.connection(), filingSystem, contact);
    if (!points)
        return points.error();
    auto screened = consent_screening::screen(draft,
        {.contact = line->contact,
            .points = *points,
            .purpose = line->purpose,
            .ownContact = change.permit().ownContact(),
            .now = change.now()});
    if (!screened)
        return screened.error();
    auto event = eventFrom(change, *line, screened->draft);
    if (!event)
        return event.error();
    if (auto kept = keepEvidence(change, *line, screened->draft.evidence, *event); !kept)
        return kept.error();
    auto recorded = append(change, *line, *event);
    if (!recorded)
        return recorded;
    recorded->leftOut = screened->leftOut;
    if (draft.act == ConsentAct::Objected || draft.act == ConsentAct::Withdrawn) {
        if (auto barred = suppress(change, *line, *event); !barred)
            return barred.error();
    } else if (mayProcess(recorded->state)) {
        if (auto freed = freeWithdrawn(change, *line); !freed)
            return freed.error();
    }
    return recorded;
}

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
    auto line =
        openLine(change, filingSystem, (*mistaken)->contact, **std::move(purpose), (*mistaken)->channel);
    if (!line)
        return line.error();
    const auto act = correctionOf(line->events, line->purpose, id);
    if (!act)
        return Error{Failure::Refused, QStringLiteral("consent.correct")};
    if (auto allowed = mayCorrect(change, *line, **mistaken, *act); !allowed)
        return allowed.error();
    const ConsentStanding before = standingBefore(line->events, line->purpose, (*mistaken)->happenedAt, id);
    ConsentEvent event = newEvent(change, *line, *act);
    event.method = consent_method::correction;
    event.wording = (*mistaken)->wording;
    event.detail = (*mistaken)->detail;
    // What is given back is the consent that there was, to the text that was shown then.
    if (const ConsentEvent *given = givenBefore(*line, id); given && *act == ConsentAct::Given) {
        event.wording = given->wording;
        event.statement = given->statement;
    }
    event.corrects = id;
    if (*act == ConsentAct::Given)
        event.validUntil = before.validUntil.value_or(QDate());
    if ((*mistaken)->act == ConsentAct::Objected || (*mistaken)->act == ConsentAct::Withdrawn) {
        if (auto freed = suppression_list::takeBack(change.connection(), filingSystem, (*mistaken)->ref);
            !freed)
            return freed.error();
    }
    return append(change, *line, event);
}

Result<int> endRunning(Change &change, const Purpose &purpose, ConsentAct act)
{
    const ConsentEvent event{.purpose = purpose.id,
        .act = act,
        .happenedAt = change.now(),
        .recordedAt = change.now(),
        .recordedBy = change.permit().staffRef()};
    const auto state = nextState(ConsentState::Given, act);
    if (!state)
        return state.error();
    const QDate day = change.now().toLocal().date();
    int ended = 0;
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (auto locked = consent_repository::lockRunning(change.connection(), filingSystem, purpose.id);
            !locked)
            return locked.error();
        auto lines = consent_repository::running(change.connection(), filingSystem, purpose.id);
        if (!lines)
            return lines.error();
        lines->removeIf([day](const consent_repository::StateRow &line) {
            return line.validUntil.isValid() && day >= line.validUntil;
        });
        if (auto added =
                consent_repository::appendToAll(change.connection(), filingSystem, *lines, event, *state);
            !added)
            return added.error();
        if (auto refreshed = refresh(change, filingSystem, *lines); !refreshed)
            return refreshed.error();
        ended += static_cast<int>(lines->size());
    }
    return ended;
}

} // namespace consent_recording
