#include "app/merging/merging.h"

#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
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
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<DuplicateGroup>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return duplicate_repository::of(connection, filingSystem, contact);
    });
}

QFuture<Result<DuplicatePage>> Merging::duplicates(
    const Permit &permit, FilingSystem filingSystem, const DuplicatePlace &from, int most) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<DuplicatePage> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return duplicate_repository::page(connection, filingSystem, from, most);
    });
}
