#include "app/demo/demonstration.h"

#include "app/changes/service_context.h"
#include "app/demo/demo_writer.h"

namespace {

constexpr int mostPeople = 100'000;

Result<qint64> contactsOf(Connection &connection)
{
    return Sql(connection, "demo.count", QStringLiteral("SELECT COUNT(*) FROM contact")).number();
}

} // namespace

QFuture<Result<DemoResult>> Demonstration::fill(const Permit &permit, int people, quint64 seed) const
{
    return m_context.change(permit, [=](Change &change) -> Result<DemoResult> {
        for (const FilingSystem filingSystem : allFilingSystems) {
            if (auto allowed = permit.require(Operation::EditContacts, filingSystem); !allowed)
                return allowed.error();
        }
        if (people < 1 || people > mostPeople)
            return Error{Failure::Invalid, QStringLiteral("demo.people"), {QString::number(mostPeople)}};
        const auto there = contactsOf(change.connection());
        if (!there)
            return there.error();
        if (*there > 0)
            return Error{Failure::Refused, QStringLiteral("demo.not-empty")};
        if (auto added = demo_writer::addPurposes(change, QStringLiteral("Voorbeeld B.V.")); !added)
            return added.error();
        if (auto added = demo_writer::addColleagues(change); !added)
            return added.error();
        DemoResult result;
        QList<Id<Contact>> customers;
        for (const DemoPerson &person : demoPeople(people, seed, change.today())) {
            const auto added = demo_writer::addPerson(change, person);
            if (!added)
                return added.error();
            ++result.contacts;
            result.consentEvents += added->second;
            if (person.kind == ContactKind::Customer)
                customers.append(added->first);
        }
        if (auto added = demo_writer::addRequests(change, customers); !added)
            return added.error();
        if (auto audited = change.audit({.action = QStringLiteral("demo.fill"),
                .detail = {{QStringLiteral("contacts"), result.contacts}}});
            !audited)
            return audited.error();
        return result;
    });
}
