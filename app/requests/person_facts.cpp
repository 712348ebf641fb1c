#include "app/requests/person_facts.h"

#include "app/contacts/contact_point_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/postal_address_repository.h"
#include "app/registers/processor_repository.h"
#include "app/requests/category_erasure.h"
#include "app/retention/retention_due_repository.h"

namespace {

/// What is known, or what `read` gives from now on.
template <typename Fact, typename Read>
Result<Fact> known(std::optional<Fact> &fact, Read read)
{
    if (!fact) {
        auto found = read();
        if (!found)
            return found.error();
        fact = *std::move(found);
    }
    return *fact;
}

} // namespace

Result<TermBasis> CommonFacts::basis()
{
    return known(m_basis, [this] { return retention_due_repository::termBasis(m_connection); });
}

Result<QList<Processor>> CommonFacts::processors()
{
    return known(m_processors, [this] { return processor_repository::all(m_connection); });
}

Result<Contact> PersonFacts::contact()
{
    return known(m_known, [this]() -> Result<Contact> {
        const auto found = contact_repository::byId(connection(), m_filingSystem, m_contact);
        if (!found)
            return found.error();
        return *found ? Result<Contact>(**found)
                      : Result<Contact>(Error{Failure::NotFound, QStringLiteral("request.contact")});
    });
}

Result<QList<PostalAddress>> PersonFacts::addresses()
{
    return known(m_addresses,
        [this] { return postal_address_repository::list(connection(), m_filingSystem, m_contact); });
}

Result<QHash<DataCategory, int>> PersonFacts::held()
{
    return known(m_held, [this] { return category_erasure::held(connection(), m_filingSystem, m_contact); });
}

Result<std::optional<ContactFile>> PersonFacts::reached()
{
    const auto person = contact();
    if (!person)
        return person.error().failure == Failure::NotFound
            ? Result<std::optional<ContactFile>>(std::nullopt)
            : Result<std::optional<ContactFile>>(person.error());
    const auto points = contact_point_repository::list(connection(), m_filingSystem, m_contact);
    const auto places = addresses();
    if (!points || !places)
        return points ? places.error() : points.error();
    return std::optional(ContactFile{.contact = *person, .points = *points, .addresses = *places});
}
