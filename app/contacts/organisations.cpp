#include "app/contacts/organisations.h"

#include "app/changes/service_context.h"
#include "app/contacts/organisation_repository.h"

QFuture<Result<QList<Organisation>>> Organisations::suggest(
    const Permit &permit, FilingSystem filingSystem, const QString &beginning, int limit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<Organisation>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return organisation_repository::suggest(connection, filingSystem, beginning, limit);
    });
}

QFuture<Result<Organisation>> Organisations::find(
    const Permit &permit, FilingSystem filingSystem, Id<Organisation> id) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<Organisation> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        const auto found = organisation_repository::byId(connection, filingSystem, id);
        if (!found)
            return found.error();
        if (!*found)
            return Error{Failure::NotFound, QStringLiteral("organisation.find")};
        return **found;
    });
}
