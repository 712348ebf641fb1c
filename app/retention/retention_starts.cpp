#include "app/changes/service_context.h"
#include "app/contacts/contact_editing.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/contacts/relation_fact_repository.h"
#include "app/findings/finding_recording.h"
#include "app/lists/archived_rows.h"
#include "app/retention/retention.h"
#include "app/retention/retention_due_repository.h"
#include "app/retention/start_order_reader.h"
#include "app/storage/looking.h"

namespace {

/// Whether this can be a start moment of somebody, whatever the reason.
Outcome checkMoment(const StartOrder &order, QDate today)
{
    if (order.contacts.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("start.nobody")};
    if (!order.on.isValid() || order.on > today)
        return Error{Failure::Invalid, QStringLiteral("start.future")};
    if (order.kind == RelationFactKind::ConsentEnded)
        return Error{Failure::Refused, QStringLiteral("contact.start-moment-derived")};
    return done;
}

Outcome checkOrder(const Change &change, FilingSystem filingSystem, const StartOrder &order)
{
    if (auto allowed = change.permit().require(Operation::EditContacts, filingSystem); !allowed)
        return allowed;
    if (auto sound = checkMoment(order, change.today()); !sound)
        return sound;
    if (order.reason.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("start.reason-missing")};
    return refuseNationalNumbers({{QStringLiteral("reason"), order.reason}});
}

/// One person's start moment, and what the trail tells of it: the kind, never the day.
Outcome settleOne(Change &change, FilingSystem filingSystem, Id<Contact> id, const StartOrder &order)
{
    const auto file = contact_editing::openForEditing(change, filingSystem, id);
    if (!file)
        return file.error();
    const auto isMissing = retention_due_repository::isStartMissing(change.connection(), filingSystem, id);
    if (!isMissing)
        return isMissing.error();
    if (!*isMissing)
        return Error{Failure::Refused, QStringLiteral("start.known")};
    const RelationFact fact{
        .kind = order.kind, .on = order.on, .source = order.reason.trimmed(), .contact = id};
    if (const auto added = relation_fact_repository::add(change.connection(), filingSystem, fact); !added)
        return added.error();
    change.touched(filingSystem, id);
    if (auto looked = finding_recording::lookAgain(change, filingSystem, id); !looked)
        return looked.error();
    return change.audit({.action = QStringLiteral("retention.start-settled"),
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = file->contact.refText(),
        .detail = {{QStringLiteral("kind"), static_cast<int>(fact.kind)}}});
}

/// Why one of many is passed over; anything else ends it all.
bool isPassedOver(const Error &error)
{
    return error.failure == Failure::Refused || error.failure == Failure::NotFound;
}

struct PreviewStarts
{
    using Answer = Result<StartPreview>;

    Permit permit;
    FilingSystem filingSystem;
    StartOrder order;
    QDate today;
    StopRequest stop;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        return looking(connection, [&](Connection &line) { return preview(line, promise); });
    }

private:
    Answer preview(Connection &connection, QPromise<Answer> &promise) const
    {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        if (auto sound = checkMoment(order, today); !sound)
            return sound.error();
        if (auto patient = connection.allowLongStatements(); !patient)
            return patient.error();
        promise.setProgressRange(0, static_cast<int>(order.contacts.size()));
        return start_order_reader::preview(connection, filingSystem, order, today, [&](qint64 looked) {
            promise.setProgressValue(static_cast<int>(looked));
            return !stop.isStopped() && !promise.isCanceled();
        });
    }
};

} // namespace

QFuture<Result<QMap<QString, qint64>>> Retention::startsMissing(
    const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QMap<QString, qint64>> {
        if (auto allowed = permit.require(Operation::ViewDashboards, filingSystem); !allowed)
            return allowed.error();
        return retention_due_repository::startsMissing(connection, filingSystem);
    });
}

QFuture<Result<QList<Id<Contact>>>> Retention::peopleWithoutStart(
    const Permit &permit, FilingSystem filingSystem, const QString &ruleId, int limit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<Id<Contact>>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return retention_due_repository::peopleWithoutStart(connection, filingSystem, ruleId, limit);
    });
}

QFuture<Result<int>> Retention::settleStarts(const Permit &permit, FilingSystem filingSystem,
    const QList<Id<Contact>> &contacts, RelationFactKind kind, QDate on, const QString &reason) const
{
    const StartOrder order{.contacts = contacts, .kind = kind, .on = on, .reason = reason};
    return m_context.change(permit, [=](Change &change) -> Result<int> {
        if (auto sound = checkOrder(change, filingSystem, order); !sound)
            return sound.error();
        for (const Id<Contact> contact : order.contacts) {
            if (auto settled = settleOne(change, filingSystem, contact, order); !settled)
                return settled.error();
        }
        return static_cast<int>(order.contacts.size());
    });
}

QFuture<Result<PageOf<ListRow>>> Retention::listWithoutStart(
    const Permit &permit, FilingSystem filingSystem, const QString &ruleId, int most) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<PageOf<ListRow>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        const auto missing = retention_due_repository::startsMissing(connection, filingSystem);
        if (!missing)
            return missing.error();
        auto rows = start_order_reader::rows(connection, filingSystem, ruleId, most);
        if (!rows)
            return rows.error();
        if (auto covered = archived_rows::cover(connection, permit, filingSystem, today, *rows); !covered)
            return covered.error();
        return PageOf<ListRow>{.rows = *std::move(rows), .total = missing->value(ruleId)};
    });
}

QFuture<Result<StartPreview>> Retention::previewStarts(
    const Permit &permit, FilingSystem filingSystem, const StartOrder &order, const StopRequest &stop) const
{
    return m_context.reader.ask(PreviewStarts{permit, filingSystem, order, m_context.clock.today(), stop});
}

QFuture<Result<StartsSettled>> Retention::settleStartsOf(
    const Permit &permit, FilingSystem filingSystem, const StartOrder &order) const
{
    return m_context.change(permit, [=](Change &change) -> Result<StartsSettled> {
        if (auto sound = checkOrder(change, filingSystem, order); !sound)
            return sound.error();
        StartsSettled settled;
        for (const Id<Contact> contact : order.contacts) {
            const auto one = settleOne(change, filingSystem, contact, order);
            if (!one && !isPassedOver(one.error()))
                return one.error();
            if (one)
                ++settled.settled;
            else
                ++settled.passedOver[one.error().what];
        }
        if (settled.settled > 0)
            return settled;
        // Whoever is told that nobody got one is told by the trail as well.
        if (auto told = change.audit({.action = QStringLiteral("retention.starts-passed-over"),
                .filingSystem = filingSystem,
                .detail = {{QStringLiteral("people"), order.contacts.size()}}});
            !told)
            return told.error();
        return settled;
    });
}
