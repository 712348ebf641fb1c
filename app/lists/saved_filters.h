#pragma once

#include "app/lists/saved_filter.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// The filters a member keeps for a filing system, one's own alone. They are in the customer file and not in
/// a settings file, since their names are free words.
class SavedFilters final
{
public:
    static constexpr qsizetype longestName = 40;
    static constexpr qsizetype most = 20;

    explicit SavedFilters(const ServiceContext &context) : m_context(context) {}

    QFuture<Result<QList<SavedFilter>>> list(const Permit &permit, FilingSystem filingSystem) const;
    /// Fails with Invalid "saved-filter.name-empty", "saved-filter.name-long", "saved-filter.empty",
    /// Duplicate "saved-filter.name-taken", Refused "saved-filter.too-many".
    QFuture<Result<SavedFilter>> add(const Permit &permit, FilingSystem filingSystem, const QString &name,
        const ContactFilter &filter) const;
    QFuture<Outcome> rename(
        const Permit &permit, FilingSystem filingSystem, Id<SavedFilter> id, const QString &name) const;
    QFuture<Outcome> remove(const Permit &permit, FilingSystem filingSystem, Id<SavedFilter> id) const;

private:
    const ServiceContext &m_context;
};
