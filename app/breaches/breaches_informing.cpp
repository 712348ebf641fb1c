#include "app/breaches/breach_person_repository.h"
#include "app/breaches/breach_repository.h"
#include "app/breaches/breaches.h"
#include "app/changes/service_context.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/field_value.h"
#include "app/settings/organisation_profile_repository.h"
#include "app/storage/looking.h"

namespace {

constexpr int receiversAtOnce = 500;

/// What art. 34(2) GDPR asks of the message: its nature, what may come of it, and what was done about it.
Outcome saysEnough(const Breach &breach)
{
    QStringList missing;
    for (const BreachField field :
        {BreachField::Facts, BreachField::Consequences, BreachField::MeasuresTaken, BreachField::Advice}) {
        if (!breach.values.has(field))
            missing.append(keyOf(field));
    }
    return missing.isEmpty()
        ? Outcome(done)
        : Outcome(Error::refused("breach.message-missing", {missing.join(QStringLiteral(", "))}));
}

Outcome mayInform(const Breach &breach)
{
    const BreachDecision *decision = breach.standing();
    return decision && tellsPeople(decision->people) ? Outcome(done)
                                                     : Outcome(Error::refused("breach.not-to-inform"));
}

Outcome addReceivers(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    const QList<Id<Contact>> &ids, BreachMessages &messages)
{
    const auto nameless = archive_veil::namelessAmong(connection, permit, filingSystem, messages.today, ids);
    if (!nameless)
        return nameless.error();
    messages.nameless += nameless->size();
    for (const Id<Contact> id : ids) {
        if (nameless->contains(id.number()))
            continue;
        const auto person = contact_file_store::find(connection, filingSystem, id);
        if (!person)
            return person.error();
        if (*person)
            messages.receivers.append(LetterReceiver::of(**person));
    }
    return done;
}

Result<BreachMessages> messagesFor(
    Connection &connection, const Permit &permit, Id<Breach> id, FilingSystem filingSystem, QDate today)
{
    auto breach = breach_keeping::found(connection, id);
    if (!breach)
        return breach.error();
    if (auto good = mayInform(*breach); !good)
        return good.error();
    if (auto good = saysEnough(*breach); !good)
        return good.error();
    const auto organisation = organisation_profile_repository::find(connection);
    if (!organisation)
        return organisation.error();
    BreachMessages messages{.breach = *breach, .organisation = *organisation, .today = today};
    qint64 after = 0;
    for (bool isMore = true; isMore;) {
        const auto ids = breach_person_repository::list(connection, id, filingSystem, after, receiversAtOnce);
        if (!ids)
            return ids.error();
        isMore = ids->size() == receiversAtOnce;
        if (ids->isEmpty())
            break;
        after = ids->last().number();
        if (auto added = addReceivers(connection, permit, filingSystem, *ids, messages); !added)
            return added.error();
    }
    return messages.receivers.isEmpty() ? Result<BreachMessages>(Error::refused("breach.nobody"))
                                        : Result<BreachMessages>(messages);
}

Result<Breach> informedBreach(Change &change, Id<Breach> id, BreachInforming informing, Instant now)
{
    if (auto allowed = change.permit().requireAnywhere(Operation::RecordBreaches); !allowed)
        return allowed.error();
    auto breach = breach_keeping::found(change.connection(), id);
    if (!breach)
        return breach;
    const auto next = breach_rules::moved(*breach, BreachMove::Inform);
    if (!next)
        return next.error();
    informing.recordedBy = change.permit().staffRef();
    informing.remark = informing.remark.trimmed();
    if (auto clean = refuseNationalNumbers({{QStringLiteral("remark"), informing.remark}}); !clean)
        return clean.error();
    if (auto good = breach_rules::checkInforming(*breach, informing, now); !good)
        return good.error();
    if (auto added = breach_repository::addInforming(change.connection(), id, informing); !added)
        return added.error();
    breach->state = *next;
    return breach_keeping::stored(change, *breach, QStringLiteral("breach.inform"),
        {{QStringLiteral("way"), keyOf(informing.way)}, {QStringLiteral("people"), informing.people},
            {QStringLiteral("sent"), informing.sentAt.toText()}});
}

} // namespace

QFuture<Result<BreachMessages>> Breaches::messages(
    const Permit &permit, Id<Breach> id, FilingSystem filingSystem) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<BreachMessages> {
        if (auto allowed = permit.requireAnywhere(Operation::RecordBreaches); !allowed)
            return allowed.error();
        if (auto allowed = permit.require(Operation::ExportContacts, filingSystem); !allowed)
            return allowed.error();
        return looking(
            connection, [&](Connection &line) { return messagesFor(line, permit, id, filingSystem, today); });
    });
}

QFuture<Result<Breach>> Breaches::inform(
    const Permit &permit, Id<Breach> id, const BreachInforming &informing) const
{
    return m_context.change(permit, [=, now = m_context.clock.computedNow()](Change &change) {
        return informedBreach(change, id, informing, now);
    });
}
