#include "app/backup/replay_check.h"

#include "app/backup/erasure_record.h"
#include "app/consent/consent_repository.h"
#include "app/contacts/contact_repository.h"

#include <algorithm>

namespace replay_check {

namespace {

Error incomplete(quint64 sequence)
{
    return {Failure::Internal, QStringLiteral("backup.replay-incomplete"), {QString::number(sequence)}};
}

/// Whether that line of the person, or all that the entry ended, is over.
Result<bool> isEnded(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const Purpose &purpose, const ErasureEntry &entry)
{
    const auto states = consent_repository::states(connection, filingSystem, contact);
    if (!states)
        return states.error();
    return std::none_of(states->begin(), states->end(), [&](const consent_repository::StateRow &row) {
        return row.purpose == purpose.id && quint8(row.channel) == entry.matter.channel &&
            mayProcess(row.state);
    });
}

Result<bool> isRestricted(Connection &connection, FilingSystem filingSystem, Id<Contact> id)
{
    const auto contact = contact_repository::byId(connection, filingSystem, id);
    if (!contact)
        return contact.error();
    return *contact && (*contact)->restrictedAt.has_value();
}

bool isRestricting(const ErasureEntry &entry, const ReplayedAct &replayed)
{
    // What was corrected in this file as well needs no mark.
    return entry.matter.act == LedgerAct::Restricted ||
        (entry.matter.act == LedgerAct::Corrected && replayed.changed > 0);
}

Outcome holdsFor(Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &people,
    const ErasureEntry &entry, const ReplayedAct &replayed)
{
    if (entry.isErasure())
        return entry.parts == 0 && !people.isEmpty() ? Outcome(incomplete(entry.sequence)) : Outcome(done);
    const bool isOfLine = entry.matter.act == LedgerAct::Withdrawn || entry.matter.act == LedgerAct::Objected;
    const auto purpose = consent_replay::purposeOf(connection, entry);
    if (!purpose)
        return purpose.error();
    for (const Id<Contact> contact : people) {
        Result<bool> holds = true;
        if (isRestricting(entry, replayed))
            holds = isRestricted(connection, filingSystem, contact);
        else if (isOfLine && *purpose)
            holds = isEnded(connection, filingSystem, contact, **purpose, entry);
        if (!holds)
            return holds.error();
        if (!*holds)
            return incomplete(entry.sequence);
    }
    return done;
}

Outcome holds(Connection &connection, const QList<ErasureEntry> &entries, const QList<ReplayedAct> &replayed)
{
    const QList<QSet<QUuid>> overtaken = act_replay::overtakenIn(entries);
    for (qsizetype at = 0; at < entries.size(); ++at) {
        QList<QUuid> meant;
        for (const QUuid &record : entries.at(at).records) {
            if (!overtaken.at(at).contains(record))
                meant.append(record);
        }
        for (const FilingSystem filingSystem : allFilingSystems) {
            const auto people = act_replay::foundOf(connection, filingSystem, meant);
            if (!people)
                return people.error();
            auto held = holdsFor(connection, filingSystem, *people, entries.at(at), replayed.at(at));
            if (!held)
                return held;
        }
    }
    return done;
}

} // namespace

Outcome verify(Connection &connection, const QList<ErasureEntry> &later,
    const QList<ErasureEntry> &ofOtherCopies, const QList<ReplayedAct> &replayed)
{
    if (auto held = holds(connection, later, replayed.first(later.size())); !held)
        return held;
    if (auto held = holds(connection, ofOtherCopies, replayed.sliced(later.size())); !held)
        return held;
    if (later.isEmpty())
        return done;
    const auto head = erasure_record::head(connection);
    if (!head)
        return head.error();
    return head->count >= later.constLast().sequence ? Outcome(done)
                                                     : Outcome(incomplete(later.constLast().sequence));
}

} // namespace replay_check
