#include "app/consent/consent_recording.h"

#include "app/backup/act_record.h"
#include "app/changes/bulk_derived.h"
#include "app/changes/change.h"
#include "app/consent/consent_confirming.h"
#include "app/consent/consent_detail.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_keeping.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consent_screening.h"
#include "app/consent/consent_token_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/consent/purpose_standing.h"
#include "app/contacts/attachment_repository.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/suppression_list.h"
#include "app/findings/finding_recording.h"
#include "app/gate/gate_run.h"

#include <QCryptographicHash>

#include <algorithm>

namespace consent_recording {

namespace {

using consent_appending::Line;

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
    return finding_recording::lookAtFile(change, line.contact.filingSystem, line.contact.id, *kept);
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

/// What an act goes on from: how the line stood, and the act that made it so.
struct Before
{
    ConsentStanding standing = {};
    const ConsentEvent *act = nullptr;

    bool runs() const { return act && mayProcess(standing.state); }
    bool waits() const { return act && standing.state == ConsentState::Pending; }
};

Before beforeOf(const Line &line, const ConsentEvent &event)
{
    const ConsentStanding standing = standingBefore(line.events, line.purpose, event.happenedAt);
    const auto act = std::find_if(line.events.begin(), line.events.end(),
        [&](const ConsentEvent &each) { return each.id.number() == standing.act; });
    return {standing, act == line.events.end() ? nullptr : &*act};
}

/// Whether it says what runs once more: for the same address or number, to the same text (domain.md 2.5).
Result<bool> saysTheSame(Change &change, const Before &before, const ConsentEvent &event)
{
    if (!before.runs() || before.act->detail != event.detail)
        return false;
    if (before.act->wording == event.wording)
        return true;
    const auto reworded =
        purpose_standing::isReworded(change.connection(), event.purpose, before.act->wording, event.wording);
    return reworded ? Result<bool>(!*reworded) : reworded;
}

/// Asking for consent to advertising by an electronic message is such a message itself, and needs a ground of
/// its own (domain.md 2.4, 2.5).
Outcome mayAsk(Change &change, const Line &line, const ConsentEvent &event)
{
    const bool isElectronic =
        event.method == consent_method::email || event.method == consent_method::message;
    if (event.act != ConsentAct::Asked || !isElectronic || !line.purpose.promotes())
        return done;
    const Channel by = event.method == consent_method::email ? Channel::Email : Channel::Messaging;
    // What allows it is asked about as a use by that channel, whatever channel the consent is to be for.
    const auto answer = gate_run::forOne(change.connection(),
        GateQuestion{.filingSystem = line.contact.filingSystem,
            .purpose = line.purpose.id,
            .channel = by,
            .at = event.happenedAt},
        line.contact.id);
    if (!answer)
        return answer.error();
    return answer->allowed ? Outcome(done)
                           : Outcome(Error{Failure::Refused, QStringLiteral("consent.ask.electronic")});
}

/// The act as it is meant, if the line's state allows it: what runs given again in the same words for the
/// same address is a reaffirmation; anything else begins anew, with the second step where the purpose has
/// one.
Result<ConsentAct> allowedAct(
    Change &change, const Line &line, const Before &before, const ConsentEvent &event)
{
    ConsentAct act = event.act;
    if (startsValidity(act)) {
        const auto same = saysTheSame(change, before, event);
        if (!same)
            return same.error();
        if (act == ConsentAct::Reaffirmed && before.runs() && !*same)
            return Error{Failure::Refused, QStringLiteral("consent.reaffirm")};
        if (!event.proofComplete())
            return Error{Failure::Invalid, QStringLiteral("consent.give.proof")};
        if (*same)
            act = ConsentAct::Reaffirmed;
    }
    const auto next = nextState(before.standing.state, act,
        {.doubleOptInRequired = line.purpose.doubleOptIn,
            .proofComplete = event.proofComplete(),
            .coolingDown = coolsDown(line.events, event.happenedAt)});
    if (!next)
        return next.error();
    if (auto asked = mayAsk(change, line, event); !asked)
        return asked.error();
    return act;
}

/// The address or number that consent is about; what is only a question, a no or an end needs none.
Outcome settleDetail(
    const Line &line, const QList<ContactPoint> &points, const Before &before, ConsentEvent &event)
{
    if (!startsValidity(event.act) && event.act != ConsentAct::Confirmed)
        return done;
    const bool continues = before.runs() || (event.act == ConsentAct::Confirmed && before.waits());
    const auto detail = consent_detail::of(
        line.channel, event.detail, continues ? before.act->detail : Id<ContactPoint>(), points);
    if (!detail)
        return detail.error();
    event.detail = *detail;
    return done;
}

/// The text that was shown: that of the first step where this is the second. Nobody can have agreed to one
/// that was not written yet (domain.md 2.5 I4, 2.6), nor still agrees to one that was changed materially.
Outcome settleWording(Change &change, const Line &line, const Before &before, ConsentEvent &event)
{
    const auto wording =
        purpose_repository::wordingAt(change.connection(), line.purpose.id, event.happenedAt);
    if (!wording)
        return wording.error();
    const bool isSecond = event.act == ConsentAct::Confirmed;
    event.wording = isSecond && before.waits() ? before.act->wording : *wording;
    if (!startsValidity(event.act) && !isSecond)
        return done;
    if (!isSecond && !event.statesText())
        return Error{Failure::Invalid, QStringLiteral("consent.give.wording"), {QStringLiteral("statement")}};
    if (event.wording == line.purpose.wording.id)
        return done;
    const auto reworded = purpose_standing::isReworded(change.connection(), line.purpose.id, event.wording);
    if (!reworded)
        return reworded.error();
    return *reworded ? Outcome(Error{Failure::Refused, QStringLiteral("consent.give.reworded")})
                     : Outcome(done);
}

/// What was said of it, before anything is asked of the line.
ConsentEvent toldBy(const Change &change, const Line &line, const ConsentDraft &draft)
{
    ConsentEvent event = consent_appending::newEvent(change, line, draft.act);
    event.happenedAt = endsProcessing(draft.act)
        ? endingMoment(line.events, draft.happenedAt, draft.onlyDay, change.now())
        : draft.happenedAt.value_or(change.now());
    event.method = draft.method.simplified();
    event.subjectConfirmed = draft.subjectConfirmed;
    event.statement = draft.statement.trimmed();
    event.remark = draft.remark;
    event.detail = draft.detail;
    event.batch = draft.batch;
    event.source = draft.source.simplified();
    event.place = draft.place.simplified();
    event.language = draft.language;
    event.representative = draft.representative.simplified();
    event.authority = draft.authority.trimmed();
    return event;
}

Result<ConsentEvent> eventFrom(
    Change &change, const Line &line, const ConsentDraft &draft, const QList<ContactPoint> &points)
{
    ConsentEvent event = toldBy(change, line, draft);
    const Before before = beforeOf(line, event);
    if (auto worded = settleWording(change, line, before, event); !worded)
        return worded.error();
    if (auto settled = settleDetail(line, points, before, event); !settled)
        return settled.error();
    const auto act = allowedAct(change, line, before, event);
    if (!act)
        return act.error();
    event.act = *act;
    if (startsValidity(*act))
        event.validUntil = validUntil(line.purpose, event.happenedAt);
    return event;
}

} // namespace

Result<Prepared> prepare(Change &change, consent_appending::Line line, const ConsentDraft &draft)
{
    const FilingSystem filingSystem = line.contact.filingSystem;
    const auto points = contact_point_repository::list(change.connection(), filingSystem, line.contact.id);
    if (!points)
        return points.error();
    auto screened = consent_screening::screen(draft,
        {.contact = line.contact,
            .points = *points,
            .purpose = line.purpose,
            .ownContact = change.permit().ownContact(),
            .now = change.now()});
    if (!screened)
        return screened.error();
    auto event = eventFrom(change, line, screened->draft, *points);
    if (!event)
        return event.error();
    return Prepared{std::move(line), *std::move(event), *std::move(screened)};
}

Result<RecordedConsent> write(Change &change, Prepared prepared, consent_appending::Telling telling)
{
    ConsentEvent &event = prepared.event;
    if (auto kept = keepEvidence(change, prepared.line, prepared.screened.draft.evidence, event); !kept)
        return kept.error();
    auto recorded = consent_appending::append(change, prepared.line, event, telling);
    if (!recorded)
        return recorded;
    recorded->leftOut = prepared.screened.leftOut;
    if (endsProcessing(event.act)) {
        if (auto barred = bar(change, prepared.line, event); !barred)
            return barred.error();
        // Whoever records for many remembers them together.
        if (telling == consent_appending::Telling::OfEach) {
            const auto &[contact, purpose, channel, events] = prepared.line;
            if (auto kept = act_record::consentEnded(change.connection(), contact.filingSystem, {contact.id},
                    {purpose.key, channel, event.act}, change.now());
                !kept)
                return kept.error();
        }
    } else if (mayProcess(recorded->state)) {
        if (auto freed = freeWithdrawn(change, prepared.line); !freed)
            return freed.error();
    }
    return recorded;
}

Result<RecordedConsent> record(
    Change &change, FilingSystem filingSystem, Id<Contact> contact, const ConsentDraft &draft)
{
    if (endsProcessing(draft.act)) {
        if (auto patient = consent_repository::waitForWhoWritesMuch(change.connection()); !patient)
            return patient.error();
    }
    auto purpose = purpose_repository::byKey(change.connection(), draft.purposeKey);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    auto line =
        consent_appending::openLine(change, filingSystem, contact, **std::move(purpose), draft.channel);
    if (!line)
        return line.error();
    if (auto lapsed = consent_confirming::lapseLine(change, *line); !lapsed)
        return lapsed.error();
    auto prepared = prepare(change, *std::move(line), draft);
    if (!prepared)
        return prepared.error();
    return write(change, *std::move(prepared), consent_appending::Telling::OfEach);
}

Outcome bar(Change &change, const Line &line, const ConsentEvent &event)
{
    return consent_keeping::bar(change.connection(), line.contact, line.purpose.key, event);
}

Outcome refreshAll(Change &change, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    // Beyond so many, one by one would take a dozen statements a person.
    constexpr qsizetype mostOneByOne = 5'000;
    if (contacts.size() <= mostOneByOne) {
        for (const Id<Contact> contact : contacts)
            change.touched(filingSystem, contact);
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

Result<int> endRunning(Change &change, const Purpose &purpose, ConsentAct act)
{
    const ConsentEvent event{.purpose = purpose.id,
        .act = act,
        .happenedAt = change.now(),
        .recordedAt = change.now(),
        .recordedBy = change.permit().staffRef(),
        .basis = purpose.basis};
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
            return mayProcess(line.state) && line.validUntil.isValid() && day >= line.validUntil;
        });
        if (auto lapsed = consent_token_repository::lapseOfPurpose(
                change.connection(), filingSystem, purpose.id, change.now());
            !lapsed)
            return lapsed.error();
        if (auto added =
                consent_repository::appendToAll(change.connection(), filingSystem, *lines, event, *state);
            !added)
            return added.error();
        QList<Id<Contact>> contacts;
        for (const consent_repository::StateRow &line : std::as_const(*lines))
            contacts.append(line.contact);
        if (auto refreshed = refreshAll(change, filingSystem, contacts); !refreshed)
            return refreshed.error();
        ended += static_cast<int>(lines->size());
    }
    return ended;
}

} // namespace consent_recording
