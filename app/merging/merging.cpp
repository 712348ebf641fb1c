#include "app/merging/merging.h"

#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/contacts/archive_veil.h"
#include "app/merging/duplicate_repository.h"
#include "app/merging/merge_run.h"

namespace {

/// What both records hold is shown, so both were looked at.
void noteBothShown(const ServiceContext &context, const Permit &permit, const MergePlan &plan)
{
    for (const Contact &each : {plan.kept, plan.absorbed})
        noteViewing(context, permit,
            {.action = QStringLiteral("contact.merge-preview"),
                .filingSystem = each.filingSystem,
                .objectKind = QStringLiteral("contact"),
                .objectRef = each.refText()});
}

/// Nobody is shown to share what whoever looks may not see, nor may they merge them. Of groups with fewer
/// than `fewest` left nothing is told.
Outcome leaveOutArchived(Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today,
    QList<DuplicateGroup> &groups, qsizetype fewest)
{
    QList<Id<Contact>> contacts;
    for (const DuplicateGroup &group : std::as_const(groups))
        contacts += group.contacts;
    const auto hidden = archive_veil::hiddenAmong(connection, permit, filingSystem, today, contacts);
    if (!hidden)
        return hidden.error();
    for (DuplicateGroup &group : groups)
        group.contacts.removeIf([&hidden](Id<Contact> each) { return hidden->contains(each.number()); });
    groups.removeIf([fewest](const DuplicateGroup &group) { return group.contacts.size() < fewest; });
    return done;
}

} // namespace

QFuture<Result<MergePlan>> Merging::preview(
    const Permit &permit, FilingSystem filingSystem, const MergeOrder &order) const
{
    return m_context.read(permit, [=, &context = m_context](Connection &connection) {
        auto plan = merge_run::plan(connection, permit, filingSystem, order, context.clock.now());
        if (plan)
            noteBothShown(context, permit, *plan);
        return plan;
    });
}

QFuture<Result<Merged>> Merging::merge(
    const Permit &permit, FilingSystem filingSystem, const MergeOrder &order, const MergePlan &shown) const
{
    return m_context.change(
        permit, [=](Change &change) { return merge_run::carryOut(change, filingSystem, order, shown); });
}

QFuture<Result<QList<DuplicateGroup>>> Merging::duplicatesOf(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<DuplicateGroup>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        const auto hidden = archive_veil::hiddenFrom(connection, permit, filingSystem, contact, today);
        if (!hidden)
            return hidden.error();
        if (!hidden->isEmpty())
            return QList<DuplicateGroup>();
        auto groups = duplicate_repository::of(connection, filingSystem, contact);
        if (!groups)
            return groups;
        // The others alone.
        auto left = leaveOutArchived(connection, permit, filingSystem, today, *groups, 1);
        return left ? groups : Result<QList<DuplicateGroup>>(left.error());
    });
}

QFuture<Result<DuplicatePage>> Merging::duplicates(
    const Permit &permit, FilingSystem filingSystem, const DuplicatePlace &from, int most) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<DuplicatePage> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        auto page = duplicate_repository::page(connection, filingSystem, from, most);
        if (!page)
            return page;
        auto left = leaveOutArchived(connection, permit, filingSystem, today, page->groups, 2);
        return left ? page : Result<DuplicatePage>(left.error());
    });
}
