#include "support/open_house.h"

#include "app/staff/sign_in.h"
#include "app/staff/staff.h"

namespace tests {

QString OpenHouse::passphrase()
{
    return tests::passphrase();
}

std::unique_ptr<OpenHouse> OpenHouse::open(Backend backend, const Clock &clock)
{
    std::unique_ptr<OpenHouse> house(new OpenHouse);
    house->m_database = FreshDatabase::open(backend);
    if (!house->m_database)
        return nullptr;
    house->m_database->closeConnection();
    auto services = Services::open(
        house->m_database->location(),
        {.clock = clock, .hashCost = HashCost::cheapest(), .migrateServer = true});
    if (!services)
        return nullptr;
    house->m_services = *services;
    auto founder = house->m_services->signIn()
                       .found(firstMember(), QStringLiteral("Stichter"), passphrase(),
                           QStringLiteral("Voorbeeld B.V."), SignIn::FirstPurposes::None)
                       .result();
    if (!founder)
        return nullptr;
    house->m_founder = *founder;
    return house;
}

Permit OpenHouse::member(const QString &name, const QList<Grant> &grants) const
{
    const auto added =
        m_services->staff().add(*m_founder, confirm(*m_founder), {.name = name, .grants = grants}).result();
    Q_ASSERT(added);
    auto permit = m_services->signIn().activate(name, added->code, passphrase()).result();
    Q_ASSERT(permit);
    if (m_services->location().key) {
        const QString signs = fingerprintOf(permit->staffRef());
        const auto certified =
            m_services->staff().certify(*m_founder, confirm(*m_founder), permit->staffRef(), signs).result();
        Q_ASSERT(certified);
    }
    return *permit;
}

QString OpenHouse::fingerprintOf(const QString &memberRef) const
{
    const auto members = m_services->staff().list(*m_founder).result();
    Q_ASSERT(members);
    for (const StaffMember &each : *members) {
        if (each.ref == memberRef)
            return each.fingerprint;
    }
    return {};
}

Confirmation OpenHouse::confirm(const Permit &permit) const
{
    const auto confirmation = m_services->signIn().confirm(permit, passphrase()).result();
    Q_ASSERT(confirmation);
    return *confirmation;
}

std::unique_ptr<Connection> OpenHouse::look() const
{
    auto connection = Connection::open(m_database->location(), Connection::Access::ReadWrite);
    return connection ? *std::move(connection) : nullptr;
}

} // namespace tests
