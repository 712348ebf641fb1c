#include "app/access_reviews/access_reviews.h"
#include "app/access_reviews/person_looks_reader.h"
#include "app/changes/service_context.h"
#include "app/contacts/archive_veil.h"

QFuture<Result<PersonLooks>> AccessReviews::looks(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, int months) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<PersonLooks> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        auto looks =
            person_looks_reader::looks(connection, filingSystem, contact, today.addMonths(-months), today);
        if (!looks)
            return looks;
        const auto nameless = archive_veil::namelessAmong(connection, permit, filingSystem, today, {contact});
        if (!nameless)
            return nameless.error();
        // Who is in the archive is not named, unless the role opens it: the reference tells whom it is about.
        if (nameless->contains(contact.number()))
            looks->person.clear();
        return looks;
    });
}

QFuture<Outcome> AccessReviews::nameMembers(const Permit &permit, bool isOn) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.requireAnywhere(Operation::ManageSettings); !allowed)
            return allowed;
        if (auto set = person_looks_reader::setNamesMembers(change.connection(), isOn); !set)
            return set;
        return change.audit({.action = QStringLiteral("access.names"),
            .objectKind = QStringLiteral("settings"),
            .detail = {{QStringLiteral("on"), isOn}}});
    });
}
