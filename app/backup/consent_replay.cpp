#include "app/backup/consent_replay.h"

#include "app/consent/consent_barring.h"
#include "app/consent/consent_keeping.h"
#include "app/consent/consent_repository.h"
#include "app/consent/processing_ground_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/contact.h"

#include <QUuid>

#include <algorithm>

namespace consent_replay {

namespace {

/// Whether the line is at its end already, by as much as this.
bool isOver(const QList<ConsentEvent> &line, ConsentAct act)
{
    if (line.isEmpty())
        return false;
    const ConsentAct last = line.constLast().act;
    return last == ConsentAct::Objected || (last == ConsentAct::Withdrawn && last == act);
}

/// The act as it is known: when it was recorded the first time, after all that the backup holds of the line.
Result<ConsentEvent> eventOf(Connection &connection, const Contact &contact, const Purpose &purpose,
    const QList<ConsentEvent> &line, const ErasureEntry &entry, const Hand &hand)
{
    const Instant newest = line.isEmpty() ? Instant{} : line.constLast().happenedAt;
    const Instant moment = newest < entry.done ? entry.done : Instant{newest.micros + 1};
    const auto wording = purpose_repository::wordingAt(connection, purpose.id, moment);
    if (!wording)
        return wording.error();
    return ConsentEvent{.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .contact = contact.id,
        .purpose = purpose.id,
        .channel = static_cast<Channel>(entry.matter.channel),
        .act = entry.matter.act == LedgerAct::Objected ? ConsentAct::Objected : ConsentAct::Withdrawn,
        .happenedAt = moment,
        .recordedAt = hand.now,
        .recordedBy = hand.actor,
        .method = consent_method::restore,
        .wording = *wording,
        .basis = purpose.basis};
}

Result<Again> endLine(Connection &connection, const Contact &contact, const Purpose &purpose,
    const ErasureEntry &entry, const Hand &hand)
{
    auto line = consent_repository::line(
        connection, contact.filingSystem, contact.id, purpose.id, static_cast<Channel>(entry.matter.channel));
    if (!line)
        return line.error();
    auto event = eventOf(connection, contact, purpose, *line, entry, hand);
    if (!event)
        return event.error();
    if (isOver(*line, event->act))
        return Again{};
    const auto standing =
        consent_keeping::append(connection, contact.filingSystem, purpose, *line, *event, hand.now);
    if (!standing)
        return standing.error();
    if (auto barred = consent_keeping::bar(connection, contact, purpose.key, *event); !barred)
        return barred.error();
    return Again{.isChanged = true, .entry = consent_keeping::entryFor(contact, purpose, *event)};
}

} // namespace

Result<std::optional<Purpose>> purposeOf(Connection &connection, const ErasureEntry &entry)
{
    if (entry.matter.purpose.isEmpty())
        return std::optional<Purpose>();
    const auto all = purpose_repository::all(connection);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const Purpose &purpose) {
        return LedgerMatter::purposeMark(purpose.key) == entry.matter.purpose;
    });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

Result<Again> replay(Connection &connection, const Contact &contact, const std::optional<Purpose> &purpose,
    const ErasureEntry &entry, const Hand &hand)
{
    // Also for a purpose that came after the backup: an objection counted against all marketing.
    const bool isUnknown = !purpose && entry.matter.act == LedgerAct::Objected;
    if (entry.matter.purpose.isEmpty() || isUnknown) {
        const auto barred = consent_barring::suppress(connection, contact,
            {consent_barring::allMarketing, entry.request.toString(QUuid::WithoutBraces), entry.done});
        return barred ? Result<Again>(Again{.isChanged = true}) : Result<Again>(barred.error());
    }
    if (!purpose)
        return Again{};
    if (entry.matter.act != LedgerAct::GroundEnded)
        return endLine(connection, contact, *purpose, entry, hand);
    const auto ended = processing_ground_repository::endOn(
        connection, contact.filingSystem, contact.id, purpose->id, entry.done.toLocal().date().addDays(-1));
    return ended ? Result<Again>(Again{.isChanged = true}) : Result<Again>(ended.error());
}

} // namespace consent_replay
