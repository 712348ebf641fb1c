#include "app/contacts/organisation_book.h"

#include "app/contacts/organisation_repository.h"

Result<OrganisationBook> OrganisationBook::read(Connection &connection, FilingSystem filingSystem)
{
    auto numbers = organisation_repository::numbersByName(connection, filingSystem);
    if (!numbers)
        return numbers.error();
    return OrganisationBook(connection, filingSystem, *std::move(numbers));
}

std::optional<Id<Organisation>> OrganisationBook::find(const QString &name) const
{
    const auto known = m_numbers.constFind(organisation_repository::foldedName(name));
    return known == m_numbers.constEnd() ? std::nullopt : std::optional(Id<Organisation>(*known));
}

void OrganisationBook::add(const QString &name, Id<Organisation> id)
{
    m_numbers.insert(organisation_repository::foldedName(name), id.number());
}

Result<Id<Organisation>> OrganisationBook::findOrAdd(const QString &name)
{
    if (const auto known = find(name))
        return *known;
    const auto made = organisation_repository::findOrAdd(*m_connection, m_filingSystem, name);
    if (made)
        add(name, *made);
    return made;
}

Outcome OrganisationBook::forgetUnused()
{
    for (const qint64 number : std::as_const(m_left)) {
        if (auto removed = organisation_repository::removeUnused(
                *m_connection, m_filingSystem, Id<Organisation>(number));
            !removed)
            return removed;
    }
    m_left.clear();
    return done;
}
