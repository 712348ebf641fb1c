#include "app/merging/merging.h"

#include "app/changes/service_context.h"
#include "app/merging/duplicate_repository.h"
#include "app/merging/merge_run.h"

QFuture<Result<MergePlan>> Merging::preview(
    const Permit &permit, FilingSystem filingSystem, const MergeOrder &order) const
{
    return m_context.read(permit, [=, clock = m_context.clock](Connection &connection) {
        return merge_run::plan(connection, permit, filingSystem, order, clock.now());
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
