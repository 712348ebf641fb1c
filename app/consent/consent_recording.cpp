#include "app/consent/consent_recording.h"

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

/// Every address and number of an objector is kept from coming back (domain.md 4.9, 9.4).
Outcome suppress(Change &change, const Line &line, const ConsentEvent &event)
{
    const FilingSystem filingSystem = line.contact.filingSystem;
    const auto points = contact_point_repository::list(change.connection(), filingSystem, line.contact.id);
    if (!points)
        return points.error();
    for (const ContactPoint &point : *points) {
        if (point.kind == ContactPoint::Kind::Website || point.normalised.isEmpty())
            continue;
        const auto kind =
            point.kind == ContactPoint::Kind::Email ? SuppressedKind::Email : SuppressedKind::Phone;
        if (auto added = suppression_list::add(change.connection(), filingSystem, kind, point.normalised,
                objectionScope, event.ref, event.happenedAt);
            !added)
            return added;
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
    const auto act = allowedAct(line, event);
    if (!act)
        return act.error();
    event.act = *act;
    if (startsValidity(*act))
        event.validUntil = validUntil(line.purpose, event.happenedAt);
    return event;
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
    if (draft.act == ConsentAct::Objected) {
        if (auto barred = suppress(change, *line, *event); !barred)
            return barred.error();
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
    const ConsentStanding before = standingBefore(line->events, line->purpose, (*mistaken)->happenedAt, id);
    ConsentEvent event = newEvent(change, *line, *act);
    event.method = consent_method::correction;
    event.wording = (*mistaken)->wording;
    event.detail = (*mistaken)->detail;
    event.corrects = id;
    if (*act == ConsentAct::Given)
        event.validUntil = before.validUntil.value_or(QDate());
    if ((*mistaken)->act == ConsentAct::Objected) {
        if (auto freed = suppression_list::takeBack(change.connection(), filingSystem, (*mistaken)->ref);
            !freed)
            return freed.error();
    }
    return append(change, *line, event);
}

Result<int> endRunning(Change &change, const Purpose &purpose, ConsentAct act)
{
    int ended = 0;
    for (const FilingSystem filingSystem : allFilingSystems) {
        const auto rows = consent_repository::running(change.connection(), filingSystem, purpose.id);
        if (!rows)
            return rows.error();
        for (const consent_repository::StateRow &row : *rows) {
            auto line = openLine(change, filingSystem, row.contact, purpose, row.channel);
            if (!line)
                return line.error();
            if (!mayProcess(standingBefore(line->events, purpose, change.now()).state))
                continue;
            if (auto added = append(change, *line, newEvent(change, *line, act)); !added)
                return added.error();
            ++ended;
        }
    }
    return ended;
}

} // namespace consent_recording
