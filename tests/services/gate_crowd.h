#pragma once

#include "app/consent/consent_repository.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/postal_address_repository.h"
#include "app/contacts/suppression_list.h"
#include "app/gate/gate_repository.h"
#include "app/storage/transaction.h"
#include "services/consent_house.h"

#include <QRandomGenerator>
#include <QUuid>

namespace tests {

inline SoftOptInTests everySoftOptInTest()
{
    SoftOptInTests all;
    for (const SoftOptInTest test : allSoftOptInTests)
        all = all.with(test);
    return all;
}

/// Writes people straight into the tables, many at once, as a test needs them.
class GateCrowd final
{
public:
    explicit GateCrowd(Connection &line) : m_line(line) {}

    Id<Contact> person(Instant at)
    {
        const auto number = ++m_count;
        Contact contact{.ref = contact_repository::newRef(),
            .initials = QStringLiteral("B."),
            .surname = QStringLiteral("Proef%1").arg(number),
            .createdAt = at,
            .changedAt = at};
        contact.birthDate = m_birthDate;
        contact.restrictedAt = m_restrictedAt;
        return *contact_repository::add(m_line, contact);
    }

    void bornOn(QDate day) { m_birthDate = day; }
    void restrictedFrom(std::optional<Instant> at) { m_restrictedAt = at; }

    Id<ContactPoint> point(Id<Contact> contact, ContactPoint::Kind kind, const QString &value)
    {
        return *contact_point_repository::add(
            m_line, customers, contact, {.kind = kind, .value = value, .normalised = value});
    }

    Id<ContactPoint> mailbox(Id<Contact> contact)
    {
        return point(contact, ContactPoint::Kind::Email,
            QStringLiteral("proef%1@voorbeeld.example").arg(contact.number()));
    }

    void house(Id<Contact> contact)
    {
        std::ignore = postal_address_repository::add(m_line, customers, contact,
            {.street = QStringLiteral("Kerkstraat"),
                .houseNumber = QString::number(contact.number()),
                .postcode = QStringLiteral("2611ET"),
                .city = QStringLiteral("Delft")});
    }

    Id<ConsentEvent> act(Id<Contact> contact, Id<Purpose> purpose, ConsentAct act, Instant at,
        Channel channel = Channel::Email, Id<ContactPoint> detail = {})
    {
        return *consent_repository::append(m_line, customers,
            {.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
                .contact = contact,
                .purpose = purpose,
                .channel = channel,
                .act = act,
                .happenedAt = at,
                .recordedAt = at,
                .recordedBy = QStringLiteral("x"),
                .method = QStringLiteral("web-form"),
                .statement = QStringLiteral("Ja"),
                .detail = detail});
    }

    Connection &line() const { return m_line; }

private:
    Connection &m_line;
    int m_count = 0;
    QDate m_birthDate;
    std::optional<Instant> m_restrictedAt;
};

} // namespace tests
