#include "app/requests/partial_erasure.h"

#include "app/backup/erasure_entry.h"
#include "app/contacts/contact_erasure.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/organisation_repository.h"
#include "app/requests/category_erasure.h"
#include "app/requests/request_repository.h"
#include "app/requests/restriction_repository.h"

namespace partial_erasure {

namespace {

RelationFactKinds allFacts()
{
    RelationFactKinds all;
    for (const RelationFactKind kind : allRelationFactKinds)
        all = all.with(kind);
    return all;
}

/// Each category that goes, with what a duty spares of it.
Outcome eraseCategories(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const What &what, QHash<DataCategory, int> &erased)
{
    const Spared spared{.invoice = what.invoiceAddressStays};
    for (const DataCategory category : what.categories) {
        const auto gone = category_erasure::erase(connection, filingSystem, contact, category, spared);
        if (!gone)
            return gone.error();
        if (*gone > 0)
            erased[category] = *gone;
    }
    if (!what.invoiceNameStays)
        return done;
    const auto numbers = category_erasure::reduceToName(connection, filingSystem, contact);
    if (!numbers)
        return numbers.error();
    if (*numbers > 0)
        erased[DataCategory::Identity] = *numbers;
    return done;
}

} // namespace

What What::planned(const Proposal &proposal)
{
    What what{
        .invoiceAddressStays = proposal.keeps(DataCategory::ContactDetails, Proposal::Part::InvoiceAddress),
        .invoiceNameStays = proposal.keeps(DataCategory::Identity, Proposal::Part::InvoiceName),
        .staysInUse = proposal.staysInUse()};
    for (const Proposal::CategoryPlan &row : proposal.plan) {
        if (row.erase)
            what.categories.append(row.category);
    }
    return what;
}

quint32 What::toParts() const
{
    quint32 parts = 0;
    for (const DataCategory category : categories)
        parts |= quint32(1) << static_cast<int>(category);
    if (invoiceAddressStays)
        parts |= erased_parts::invoiceAddressStays;
    if (invoiceNameStays)
        parts |= erased_parts::invoiceNameStays;
    if (staysInUse)
        parts |= erased_parts::staysInUse;
    return parts;
}

What What::fromParts(quint32 parts)
{
    What what{.invoiceAddressStays = (parts & erased_parts::invoiceAddressStays) != 0,
        .invoiceNameStays = (parts & erased_parts::invoiceNameStays) != 0,
        .staysInUse = (parts & erased_parts::staysInUse) != 0,
        .neededFacts = allFacts()};
    for (const DataCategory category : allDataCategories) {
        if ((parts & (quint32(1) << static_cast<int>(category))) != 0)
            what.categories.append(category);
    }
    return what;
}

Result<Erased> erase(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const What &what, Instant now)
{
    const auto person = contact_repository::byId(connection, filingSystem, contact);
    if (!person)
        return person.error();
    if (!*person)
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    Erased erased;
    if (auto dropped = contact_erasure::dropDrafts(connection, filingSystem, contact); !dropped)
        return dropped.error();
    if (auto opened = category_erasure::allowHistory(connection, filingSystem, contact); !opened)
        return opened.error();
    if (auto gone = eraseCategories(connection, filingSystem, contact, what, erased.things); !gone)
        return gone.error();
    if (what.categories.contains(DataCategory::Evidence)) {
        if (auto forgotten = contact_erasure::forgetConsentsTold(connection, filingSystem, contact);
            !forgotten)
            return forgotten.error();
    }
    if (auto swept = category_erasure::sweep(connection, filingSystem, contact, what.neededFacts); !swept)
        return swept.error();
    if (auto shut = category_erasure::guardHistory(connection, filingSystem, contact); !shut)
        return shut.error();
    if (auto blanked = contact_erasure::blankRequests(connection, filingSystem, contact); !blanked)
        return blanked.error();
    auto reopened = request_repository::reopen(connection, filingSystem, contact);
    if (!reopened)
        return reopened.error();
    erased.reopened = *std::move(reopened);
    if (const Id<Organisation> employer = (*person)->organisation; employer.isStored()) {
        if (auto forgotten = organisation_repository::removeUnused(connection, filingSystem, employer);
            !forgotten)
            return forgotten.error();
    }
    if (what.staysInUse)
        return erased;
    if (auto restricted = contact_repository::setRestricted(connection, filingSystem, contact, now);
        !restricted)
        return restricted.error();
    if (auto noted = restriction_repository::noteKept(connection, filingSystem, contact, now); !noted)
        return noted.error();
    return erased;
}

} // namespace partial_erasure
