#include "app/backup/erasure_replay.h"

#include "app/backup/erasure_record.h"
#include "app/backup/replay_check.h"
#include "app/contacts/contact_erasure.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/suppression_list.h"
#include "app/grounds/ground_end_repository.h"
#include "app/insights/figure_counts.h"
#include "app/lists/contact_list_repository.h"
#include "app/requests/partial_erasure.h"
#include "app/requests/request_entry.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_rules.h"
#include "app/retention/retention_count_repository.h"
#include "app/retention/retention_due_repository.h"

namespace erasure_replay {

namespace {

using act_replay::Found;

/// What they asked and nobody will do any more, since it was done.
Outcome closeRequests(Connection &connection, const Found &person, Instant now, const QString &actor,
    QList<AuditEntry> &entries)
{
    const auto open = request_repository::list(
        connection, person.filingSystem, {.openOnly = true, .contact = person.contact});
    if (!open)
        return open.error();
    for (const Request &request : *open) {
        const auto next = request_rules::overtaken(request, now);
        if (!next)
            continue;
        if (auto stored = request_repository::replace(connection, *next); !stored)
            return stored;
        auto noted = request_repository::addStep(connection, next->filingSystem, next->id,
            {.step = QStringLiteral("person-erased"), .actor = actor, .happenedAt = now});
        if (!noted)
            return noted;
        entries.append(request_steps::entryFor(*next, QStringLiteral("person-erased")));
    }
    return done;
}

Outcome eraseWholly(Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts,
    Instant now, const QString &actor, QList<AuditEntry> &entries)
{
    for (const Id<Contact> contact : contacts) {
        if (auto closed = closeRequests(connection, {filingSystem, contact}, now, actor, entries); !closed)
            return closed;
    }
    if (auto gone = contact_erasure::eraseRows(connection, filingSystem, contacts, std::nullopt); !gone)
        return gone.error();
    const auto listed = contact_list_repository::remove(connection, filingSystem, contacts);
    return listed ? Outcome(done) : Outcome(listed.error());
}

/// Somebody of whom a part stays: what the trail told of that part is gone with it.
Result<AuditEntry> toldOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto person = contact_repository::byId(connection, filingSystem, contact);
    if (!person)
        return person.error();
    return AuditEntry{.action = QStringLiteral("backup.erased-again"),
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = *person ? (*person)->refText() : QString()};
}

Outcome erasePartly(Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts,
    quint32 parts, const Clock &clock, QList<AuditEntry> &entries)
{
    const auto what = partial_erasure::What::fromParts(parts);
    for (const Id<Contact> contact : contacts) {
        const auto gone = partial_erasure::erase(connection, filingSystem, contact, what, clock.now());
        if (!gone)
            return gone.error();
        for (const Request &request : gone->reopened)
            entries.append(request_steps::entryFor(request, QStringLiteral("reopened")));
        auto told = toldOf(connection, filingSystem, contact);
        if (!told)
            return told.error();
        entries.append(*std::move(told));
        if (auto due = retention_due_repository::recompute(connection, filingSystem, contact, clock.today());
            !due)
            return due;
        if (auto listed = contact_list_repository::refresh(connection, filingSystem, contact); !listed)
            return listed.error();
    }
    return done;
}

/// An entry does not say where they were: who was not found may have been in either.
Outcome suppressAgain(Connection &connection, const ErasureEntry &entry, const QList<FilingSystem> &places)
{
    for (const FilingSystem filingSystem : places) {
        for (const ErasedIdentifier &identifier : entry.identifiers) {
            auto added = suppression_list::addHash(connection, filingSystem, identifier.hash,
                static_cast<SuppressedKind>(identifier.kind), identifier.keyVersion,
                suppression_list::erasedScope, entry.request.toString(QUuid::WithoutBraces), entry.done);
            if (!added)
                return added;
        }
    }
    return done;
}

Result<ReplayedAct> eraseAgain(
    Connection &connection, const ErasureEntry &entry, const Clock &clock, const QString &actor)
{
    ReplayedAct replayed{.sequence = entry.sequence,
        .done = entry.done,
        .requestRef = entry.request.isNull() ? QString() : entry.request.toString(QUuid::WithoutBraces),
        .records = int(entry.records.size())};
    QList<FilingSystem> places;
    for (const FilingSystem filingSystem : allFilingSystems) {
        const auto found = act_replay::foundOf(connection, filingSystem, entry.records);
        if (!found)
            return found.error();
        if (found->isEmpty())
            continue;
        auto erased = entry.parts == 0
            ? eraseWholly(connection, filingSystem, *found, clock.now(), actor, replayed.entries)
            : erasePartly(connection, filingSystem, *found, entry.parts, clock, replayed.entries);
        if (!erased)
            return erased.error();
        replayed.found += int(found->size());
        places.append(filingSystem);
    }
    if (places.isEmpty())
        places = QList<FilingSystem>(allFilingSystems.begin(), allFilingSystems.end());
    replayed.changed = replayed.found;
    if (auto kept = suppressAgain(connection, entry, places); !kept)
        return kept.error();
    return replayed;
}

/// What is shown and computed of people of whom something was done again; who was erased since is not there.
Outcome refresh(Connection &connection, const QList<Found> &touched, QDate today)
{
    QSet<std::pair<int, qint64>> seen;
    for (const auto &[filingSystem, contact] : touched) {
        const std::pair<int, qint64> who(int(filingSystem), contact.number());
        if (seen.contains(who))
            continue;
        seen.insert(who);
        const auto person = contact_repository::byId(connection, filingSystem, contact);
        if (!person)
            return person.error();
        if (!*person)
            continue;
        if (auto due = retention_due_repository::recompute(connection, filingSystem, contact, today); !due)
            return due;
        if (auto ended = ground_end_repository::refresh(connection, filingSystem, contact, today); !ended)
            return ended;
        if (auto listed = contact_list_repository::refresh(connection, filingSystem, contact); !listed)
            return listed.error();
    }
    return done;
}

/// Whose restriction a later lift does not end: what was corrected under it came back wrong, and is
/// restricted for that now.
class CorrectedAgain
{
public:
    void note(const ErasureEntry &entry, const ReplayedAct &replayed)
    {
        if (entry.matter.act != LedgerAct::Corrected || replayed.changed == 0)
            return;
        for (const QUuid &record : entry.records)
            m_held.insert({record, entry.request});
    }

    QSet<QUuid> of(const ErasureEntry &entry) const
    {
        QSet<QUuid> held;
        if (entry.matter.act != LedgerAct::Lifted)
            return held;
        for (const QUuid &record : entry.records) {
            if (m_held.contains({record, entry.request}))
                held.insert(record);
        }
        return held;
    }

private:
    QSet<std::pair<QUuid, QUuid>> m_held;
};

/// A row for each entry, in their order.
Result<QList<ReplayedAct>> replayAll(Connection &connection, const QList<ErasureEntry> &entries,
    bool isOfOtherCopy, const Clock &clock, const QString &actor)
{
    const QList<QSet<QUuid>> overtaken = act_replay::overtakenIn(entries);
    QList<ReplayedAct> all;
    QList<Found> touched;
    CorrectedAgain corrected;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const ErasureEntry &entry = entries.at(at);
        QSet<QUuid> leftOut = overtaken.at(at) | corrected.of(entry);
        if (isOfOtherCopy && entry.matter.act == LedgerAct::Lifted)
            leftOut.unite({entry.records.cbegin(), entry.records.cend()});
        auto replayed = entry.isErasure()
            ? eraseAgain(connection, entry, clock, actor)
            : act_replay::replay(connection, entry, leftOut, {clock.now(), actor}, touched);
        if (!replayed)
            return replayed.error();
        corrected.note(entry, *replayed);
        replayed->isOfOtherCopy = isOfOtherCopy;
        all.append(*std::move(replayed));
    }
    auto refreshed = refresh(connection, touched, clock.today());
    return refreshed ? Result<QList<ReplayedAct>>(all) : Result<QList<ReplayedAct>>(refreshed.error());
}

} // namespace

Result<QList<ReplayedAct>> replay(Connection &connection, const QList<ErasureEntry> &later,
    const QList<ErasureEntry> &ofOtherCopies, const Clock &clock, const QString &actor)
{
    auto all = replayAll(connection, later, false, clock, actor);
    if (!all)
        return all;
    const auto others = replayAll(connection, ofOtherCopies, true, clock, actor);
    if (!others)
        return others;
    *all += *others;
    if (auto taken = erasure_record::takeOver(connection, later); !taken)
        return taken.error();
    for (const ErasureEntry &entry : ofOtherCopies) {
        auto entered = erasure_record::add(connection,
            {.done = entry.done,
                .request = entry.request,
                .records = entry.records,
                .identifiers = entry.identifiers,
                .parts = entry.parts,
                .matter = entry.matter});
        if (!entered)
            return entered.error();
    }
    if (auto held = replay_check::verify(connection, later, ofOtherCopies, *all); !held)
        return held.error();
    if (all->isEmpty())
        return all;
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (auto counted = retention_count_repository::rebuild(connection, filingSystem); !counted)
            return counted.error();
        if (auto counted = figure_counts::rebuild(connection, filingSystem); !counted)
            return counted.error();
    }
    return all;
}

} // namespace erasure_replay
