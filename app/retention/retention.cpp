#include "app/retention/retention.h"

#include "app/changes/service_context.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/insights/people_figure_reader.h"
#include "app/lists/archived_rows.h"
#include "app/lists/list_search_repository.h"
#include "app/retention/anonymous_figure_repository.h"
#include "app/retention/archive_reader.h"
#include "app/retention/hold_repository.h"
#include "app/retention/retention_count_repository.h"
#include "app/retention/retention_day.h"
#include "app/retention/retention_due_repository.h"

#include <algorithm>

namespace {

Result<Contact> contactOf(Connection &connection, FilingSystem filingSystem, Id<Contact> id)
{
    auto contact = contact_repository::byId(connection, filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("retention.contact")};
    return **contact;
}

AuditEntry entryFor(const Contact &contact, const QString &action)
{
    return {.action = action,
        .filingSystem = contact.filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = contact.refText()};
}

} // namespace

template <typename Work>
auto Retention::ofToday(const Permit &permit, Operation operation, FilingSystem filingSystem, Work work) const
{
    const qint64 day = m_context.clock.today().toJulianDay();
    std::atomic<qint64> &broughtUpTo = m_broughtUpTo.at(static_cast<std::size_t>(filingSystem) - 1);
    const auto answer = [=](Connection &connection) -> std::invoke_result_t<Work, Connection &> {
        if (auto allowed = permit.require(operation, filingSystem); !allowed)
            return allowed.error();
        return work(connection);
    };
    if (broughtUpTo == day || !permit.may(operation, filingSystem))
        return m_context.read(answer);
    broughtUpTo = day;
    return m_context.writer.ask([=, &broughtUpTo, clock = m_context.clock, &feed = m_context.feed](
                                    Connection &connection) -> std::invoke_result_t<Work, Connection &> {
        // Somebody else writes just now: what is stored is told, and the next question tries again.
        if (!retention_day::bringUp(connection, permit, clock, feed, filingSystem))
            broughtUpTo = 0;
        return answer(connection);
    });
}

QFuture<Result<QList<RetentionRule>>> Retention::rules(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<QList<RetentionRule>> {
        if (auto allowed = permit.requireAnywhere(Operation::ViewDashboards); !allowed)
            return allowed.error();
        return retention_due_repository::rulesInForce(connection);
    });
}

QFuture<Result<QList<AnonymousFigure>>> Retention::anonymousFigures(
    const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<AnonymousFigure>> {
        if (auto allowed = permit.require(Operation::ViewDashboards, filingSystem); !allowed)
            return allowed.error();
        return anonymous_figure_repository::all(connection, filingSystem);
    });
}

QFuture<Result<RetentionFigures>> Retention::figures(const Permit &permit, FilingSystem filingSystem) const
{
    const QDate today = m_context.clock.today();
    return ofToday(permit, Operation::ViewDashboards, filingSystem,
        [=](Connection &connection) -> Result<RetentionFigures> {
            const auto counts = retention_count_repository::all(connection, filingSystem);
            if (!counts)
                return counts.error();
            RetentionFigures figures = retentionFigures(*counts, today);
            for (RetentionMonth &month : figures.months) {
                const auto ending = people_figure_reader::count(connection, filingSystem,
                    {.about = PeopleFigure::About::ToReconfirm,
                        .from = month.month,
                        .to = month.month.addMonths(1).addDays(-1)},
                    today);
                if (!ending)
                    return ending.error();
                month.toReconfirm = *ending;
            }
            const auto toReview = people_figure_reader::count(
                connection, filingSystem, {.about = PeopleFigure::About::HoldsToReview, .to = today}, today);
            if (!toReview)
                return toReview.error();
            figures.holdsToReview = *toReview;
            const auto archived = people_figure_reader::count(
                connection, filingSystem, {.about = PeopleFigure::About::RestrictedArchive}, today);
            if (!archived)
                return archived.error();
            figures.inArchive = *archived;
            return figures;
        });
}

QFuture<Result<QList<ListRow>>> Retention::due(
    const Permit &permit, FilingSystem filingSystem, QDate before) const
{
    const QDate today = m_context.clock.today();
    return ofToday(
        permit, Operation::ViewContacts, filingSystem, [=](Connection &connection) -> Result<QList<ListRow>> {
            constexpr std::size_t most = 10'000;
            const ListFilter filter{
                .standings = {Standing::ByDate, Standing::KeptByLaw, Standing::StartUnknown},
                .dueTo = before.addDays(-1)};
            const auto found =
                list_search_repository::filtered(connection, filingSystem, filter, ListSort::DueOn, today);
            if (!found)
                return found.error();
            const QList<quint32> ranks(
                found->begin(), found->begin() + static_cast<qsizetype>(std::min(found->size(), most)));
            auto rows = list_search_repository::page(connection, filingSystem, ranks);
            if (!rows)
                return rows;
            if (auto covered = archived_rows::cover(connection, permit, filingSystem, today, *rows); !covered)
                return covered.error();
            return rows;
        });
}

QFuture<Result<QList<CategoryTerm>>> Retention::terms(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<CategoryTerm>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        auto terms = retention_due_repository::terms(connection, filingSystem, contact);
        if (!terms)
            return terms;
        for (CategoryTerm &term : *terms)
            term.due.state = stateOn(term.due, today);
        return terms;
    });
}

QFuture<Result<QList<TermExplanation>>> Retention::explain(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<TermExplanation>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        auto explained = retention_due_repository::explained(connection, filingSystem, contact, today);
        if (!explained || permit.may(Operation::ViewArchive, filingSystem))
            return explained;
        // Of what is archived its day of beginning is veiled as it is.
        const auto archived = archive_reader::of(connection, filingSystem, contact, today);
        if (!archived)
            return archived.error();
        explained->removeIf([hidden = categoriesOf(*archived)](
                                const TermExplanation &each) { return hidden.contains(each.category); });
        return explained;
    });
}

QFuture<Result<QList<LegalHold>>> Retention::holds(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<LegalHold>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return hold_repository::list(connection, filingSystem, contact);
    });
}

QFuture<Result<QList<HeldContact>>> Retention::holdsToReview(
    const Permit &permit, FilingSystem filingSystem) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<HeldContact>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        constexpr int most = 10'000;
        const auto due = hold_repository::toReview(connection, filingSystem, today, most);
        if (!due)
            return due.error();
        QList<HeldContact> held;
        for (const NamedHold &each : *due)
            held.append(each.held);
        return held;
    });
}

QFuture<Outcome> Retention::hold(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, const LegalHold &hold) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::SetHolds, filingSystem); !allowed)
            return allowed;
        if (hold.reason.trimmed().isEmpty())
            return Error{Failure::Invalid, QStringLiteral("hold.reason-missing")};
        if (auto clean = refuseNationalNumbers(
                {{QStringLiteral("reason"), hold.reason}, {QStringLiteral("ground"), hold.ground}});
            !clean)
            return clean;
        LegalHold added = hold;
        added.reason = hold.reason.trimmed();
        added.setBy = permit.staffRef();
        added.setAt = change.now();
        const QDate latest = change.today().addMonths(LegalHold::mostMonths);
        if (!added.reviewOn.isValid())
            added.reviewOn = latest;
        if (added.reviewOn < change.today())
            return Error{Failure::Invalid, QStringLiteral("hold.review-past")};
        if (added.reviewOn > latest)
            return Error{Failure::Invalid, QStringLiteral("hold.review-late")};
        const auto found = contactOf(change.connection(), filingSystem, contact);
        if (!found)
            return found.error();
        if (const auto id = hold_repository::add(change.connection(), filingSystem, contact, added); !id)
            return id.error();
        change.touched(filingSystem, contact);
        return change.audit(entryFor(*found, QStringLiteral("retention.hold")));
    });
}

QFuture<Outcome> Retention::release(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::SetHolds, filingSystem); !allowed)
            return allowed;
        const auto found = contactOf(change.connection(), filingSystem, contact);
        if (!found)
            return found.error();
        const auto released = hold_repository::releaseAll(
            change.connection(), filingSystem, contact, permit.staffRef(), change.now());
        if (!released)
            return released.error();
        if (*released == 0)
            return Error{Failure::NotFound, QStringLiteral("hold.none")};
        change.touched(filingSystem, contact);
        return change.audit(entryFor(*found, QStringLiteral("retention.release")));
    });
}
