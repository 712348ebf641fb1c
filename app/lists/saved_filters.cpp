#include "app/lists/saved_filters.h"

#include "app/base/folded_text.h"
#include "app/changes/service_context.h"
#include "app/lists/saved_filter_repository.h"

#include <algorithm>

namespace {

Error invalid(const char *what)
{
    return Error{Failure::Invalid, QString::fromLatin1(what)};
}

/// The trail says that somebody keeps a filter, not how they call it.
AuditEntry entryFor(const QString &action, FilingSystem filingSystem, Id<SavedFilter> id)
{
    return {.action = action,
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("saved-filter"),
        .objectRef = QString::number(id.number())};
}

/// The name as it is kept, if it may be used beside the others of this member.
Result<QString> goodName(const QString &typed, const QList<SavedFilter> &others, Id<SavedFilter> own = {})
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return invalid("saved-filter.name-empty");
    if (name.size() > SavedFilters::longestName)
        return invalid("saved-filter.name-long");
    const QString folded = foldedText(name);
    const bool isTaken = std::any_of(others.begin(), others.end(),
        [&](const SavedFilter &other) { return other.id != own && foldedText(other.name) == folded; });
    if (isTaken)
        return Error{Failure::Duplicate, QStringLiteral("saved-filter.name-taken")};
    return name;
}

Result<SavedFilter> addOne(
    Change &change, FilingSystem filingSystem, const QString &typed, const ContactFilter &filter)
{
    const Id<StaffMember> staff = change.permit().staff();
    if (filter.isEmpty() && filter.sort == ListSort::Name)
        return invalid("saved-filter.empty");
    const auto others = saved_filter_repository::list(change.connection(), filingSystem, staff);
    if (!others)
        return others.error();
    if (others->size() >= SavedFilters::most)
        return Error{Failure::Refused, QStringLiteral("saved-filter.too-many")};
    const auto name = goodName(typed, *others);
    if (!name)
        return name.error();
    SavedFilter saved{.name = *name, .filter = filter};
    const auto id = saved_filter_repository::add(change.connection(), filingSystem, staff, saved);
    if (!id)
        return id.error();
    saved.id = *id;
    if (auto noted = change.audit(entryFor(QStringLiteral("saved-filter.add"), filingSystem, *id)); !noted)
        return noted.error();
    return saved;
}

Outcome renameOne(Change &change, FilingSystem filingSystem, Id<SavedFilter> id, const QString &typed)
{
    const Id<StaffMember> staff = change.permit().staff();
    const auto others = saved_filter_repository::list(change.connection(), filingSystem, staff);
    if (!others)
        return others.error();
    const auto name = goodName(typed, *others, id);
    if (!name)
        return name.error();
    if (auto renamed = saved_filter_repository::rename(change.connection(), filingSystem, staff, id, *name);
        !renamed)
        return renamed;
    return change.audit(entryFor(QStringLiteral("saved-filter.rename"), filingSystem, id));
}

Outcome removeOne(Change &change, FilingSystem filingSystem, Id<SavedFilter> id)
{
    if (auto removed =
            saved_filter_repository::remove(change.connection(), filingSystem, change.permit().staff(), id);
        !removed)
        return removed;
    return change.audit(entryFor(QStringLiteral("saved-filter.remove"), filingSystem, id));
}

} // namespace

QFuture<Result<QList<SavedFilter>>> SavedFilters::list(const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<SavedFilter>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return saved_filter_repository::list(connection, filingSystem, permit.staff());
    });
}

QFuture<Result<SavedFilter>> SavedFilters::add(
    const Permit &permit, FilingSystem filingSystem, const QString &name, const ContactFilter &filter) const
{
    return m_context.change(permit, [=](Change &change) -> Result<SavedFilter> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return addOne(change, filingSystem, name, filter);
    });
}

QFuture<Outcome> SavedFilters::rename(
    const Permit &permit, FilingSystem filingSystem, Id<SavedFilter> id, const QString &name) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed;
        return renameOne(change, filingSystem, id, name);
    });
}

QFuture<Outcome> SavedFilters::remove(
    const Permit &permit, FilingSystem filingSystem, Id<SavedFilter> id) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed;
        return removeOne(change, filingSystem, id);
    });
}
