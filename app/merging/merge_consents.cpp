#include "app/merging/merge_consents.h"

#include "app/changes/change.h"
#include "app/consent/consent_appending.h"
#include "app/consent/consent_chain.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_recording.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consent_token_repository.h"
#include "app/merging/merge_places.h"
#include "app/merging/merge_repository.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace merge_consents {

namespace {

using consent_uniting::Closing;
using merge_lines::UnitedLine;

QList<ConsentEvent> inOrderOfRecording(QList<ConsentEvent> events)
{
    std::sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return events;
}

/// The acts of one record as they are repeated under another.
class Bringing final
{
public:
    Bringing(Change &change, const Contact &kept, const Contact &absorbed,
        const QHash<qint64, qint64> &details, const QString &mergeRef)
        : m_change(change), m_kept(kept), m_absorbed(absorbed), m_details(details), m_mergeRef(mergeRef)
    {}

    Outcome bring(const UnitedLine &line);
    /// The one entry of the trail for all that came along.
    Outcome tell();

private:
    Result<ConsentEvent> repeat(const ConsentEvent &before, const ConsentEvent *newest);
    Outcome settle(const UnitedLine &line, const consent_appending::Line &stored);
    Outcome close(consent_appending::Line &stored, const Closing &closing);
    Outcome keepBarred(const consent_appending::Line &stored);

    Change &m_change;
    const Contact &m_kept;
    const Contact &m_absorbed;
    const QHash<qint64, qint64> &m_details;
    const QString &m_mergeRef;
    /// The new number of each act that came along, and of those that stayed their own.
    QHash<qint64, qint64> m_numbers;
    QJsonArray m_moved;
};

Result<ConsentEvent> Bringing::repeat(const ConsentEvent &before, const ConsentEvent *newest)
{
    const FilingSystem filingSystem = m_kept.filingSystem;
    ConsentEvent event = before;
    event.id = {};
    event.contact = m_kept.id;
    event.detail = Id<ContactPoint>(m_details.value(before.detail.number(), before.detail.number()));
    event.corrects = Id<ConsentEvent>(m_numbers.value(before.corrects.number(), before.corrects.number()));
    if (auto linked = consent_chain::link(filingSystem, event, newest); !linked)
        return linked.error();
    const auto number = consent_repository::append(m_change.connection(), filingSystem, event);
    if (!number)
        return number.error();
    event.id = *number;
    m_numbers.insert(before.id.number(), number->number());
    if (auto remembered = merge_repository::rememberOrigin(m_change.connection(), filingSystem, m_kept.id,
            {.event = event.id, .absorbedRef = m_absorbed.ref, .before = before});
        !remembered)
        return remembered.error();
    if (auto renumbered = merge_places::renumber(
            m_change.connection(), filingSystem, m_kept.id, before.id.number(), number->number());
        !renumbered)
        return renumbered.error();
    m_moved.append(QJsonObject{{QStringLiteral("event"), event.ref},
        {QStringLiteral("hash"), QString::fromLatin1(event.entryHash.toHex())}});
    return event;
}

Outcome Bringing::bring(const UnitedLine &line)
{
    QList<ConsentEvent> stored = inOrderOfRecording(line.kept.line);
    for (const ConsentEvent &event : std::as_const(stored))
        m_numbers.insert(event.id.number(), event.id.number());
    for (const ConsentEvent &before : inOrderOfRecording(line.absorbed.line)) {
        const auto event = repeat(before, stored.isEmpty() ? nullptr : &stored.constLast());
        if (!event)
            return event.error();
        stored.append(*event);
    }
    consent_appending::Line united{m_kept, line.purpose, line.channel, stored};
    std::stable_sort(united.events.begin(), united.events.end(), [](const auto &a, const auto &b) {
        return std::tie(a.happenedAt, a.id) < std::tie(b.happenedAt, b.id);
    });
    if (auto settled = settle(line, united); !settled)
        return settled;
    for (const Closing &closing : line.closings) {
        if (auto closed = close(united, closing); !closed)
            return closed;
    }
    return keepBarred(united);
}

/// What append() does for an act that is recorded: the state, and second steps that nobody waits for.
Outcome Bringing::settle(const UnitedLine &line, const consent_appending::Line &stored)
{
    if (stored.events.isEmpty())
        return done;
    const FilingSystem filingSystem = m_kept.filingSystem;
    const Instant whole = std::max(m_change.now(), stored.events.last().happenedAt);
    const ConsentStanding standing = consentStanding(actsOf(stored.events, line.purpose), whole);
    const ConsentEvent &last = stored.events.last();
    if (auto kept = consent_repository::storeState(m_change.connection(), filingSystem,
            {.contact = m_kept.id,
                .purpose = line.purpose.id,
                .channel = line.channel,
                .state = standing.state,
                .since = standing.since.value_or(last.happenedAt),
                .validUntil = standing.validUntil.value_or(QDate()),
                .event = standing.act != 0 ? Id<ConsentEvent>(standing.act) : last.id});
        !kept)
        return kept;
    if (standing.state == ConsentState::Pending)
        return done;
    return consent_token_repository::lapseOfLine(
        m_change.connection(), filingSystem, m_kept.id, line.purpose.id, line.channel, m_change.now());
}

Outcome Bringing::close(consent_appending::Line &stored, const Closing &closing)
{
    ConsentEvent event = consent_appending::newEvent(m_change, stored, closing.act);
    event.happenedAt = closing.at;
    event.method = consent_method::merge;
    event.source = m_mergeRef;
    if (closing.shortens) {
        const ConsentEvent &yes = *closing.shortens;
        event.wording = yes.wording;
        event.statement = yes.statement;
        event.language = yes.language;
        event.representative = yes.representative;
        event.authority = yes.authority;
        event.detail = Id<ContactPoint>(m_details.value(yes.detail.number(), yes.detail.number()));
        event.corrects = Id<ConsentEvent>(m_numbers.value(yes.id.number()));
        event.validUntil = closing.validUntil.value_or(QDate());
    }
    const auto appended =
        consent_appending::append(m_change, stored, event, consent_appending::Telling::OfEach);
    return appended ? Outcome(done) : Outcome(appended.error());
}

/// Whoever withdrew or objected under one record is kept from coming back by the addresses of the other.
Outcome Bringing::keepBarred(const consent_appending::Line &stored)
{
    QList<ConsentEvent> counting;
    for (const ConsentEvent &event : stored.events) {
        if (startsValidity(event.act) || event.act == ConsentAct::Confirmed)
            counting.removeIf([](const ConsentEvent &each) { return each.act != ConsentAct::Objected; });
        else if (endsProcessing(event.act))
            counting.append(event);
        counting.removeIf([&](const ConsentEvent &each) { return each.id == event.corrects; });
    }
    for (const ConsentEvent &event : std::as_const(counting)) {
        if (auto barred = consent_recording::bar(m_change, stored, event); !barred)
            return barred;
    }
    return done;
}

Outcome Bringing::tell()
{
    if (m_moved.isEmpty())
        return done;
    return m_change.audit({.action = QStringLiteral("consent.moved"),
        .filingSystem = m_kept.filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = m_kept.refText(),
        .detail = {{QStringLiteral("merge"), m_mergeRef}, {QStringLiteral("moved"), m_moved}}});
}

} // namespace

Outcome bring(Change &change, const Contact &kept, const Contact &absorbed, const QList<UnitedLine> &lines,
    const QHash<qint64, qint64> &details, const QString &mergeRef)
{
    Bringing bringing(change, kept, absorbed, details, mergeRef);
    for (const UnitedLine &line : lines) {
        if (auto brought = bringing.bring(line); !brought)
            return brought;
    }
    return bringing.tell();
}

} // namespace merge_consents
