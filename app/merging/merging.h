#pragma once

#include "app/merging/duplicate_group.h"
#include "app/merging/merge_plan.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// People who stand in a file twice: finding them, and making two records one without raising a permission
/// (ahead.md 3, item 11).
class Merging final
{
public:
    explicit Merging(const ServiceContext &context) : m_context(context) {}

    /// What merge() would do. Fails as merge_run::plan does.
    QFuture<Result<MergePlan>> preview(
        const Permit &permit, FilingSystem filingSystem, const MergeOrder &order) const;
    /// Does exactly what was shown; ChangedMeanwhile "contact.merge" where it would be something else by now.
    /// It cannot be undone.
    QFuture<Result<Merged>> merge(const Permit &permit, FilingSystem filingSystem, const MergeOrder &order,
        const MergePlan &shown) const;

    /// Who shares something with this person that only one person usually has.
    QFuture<Result<QList<DuplicateGroup>>> duplicatesOf(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;
    /// The same over the whole file, page by page (duplicate_repository::page).
    QFuture<Result<DuplicatePage>> duplicates(
        const Permit &permit, FilingSystem filingSystem, const DuplicatePlace &from, int most) const;

private:
    const ServiceContext &m_context;
};
