#pragma once

#include "app/consent/consent_detail.h"
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

#include <map>

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
        return m_points[{contact.number(), kind}] = *contact_point_repository::add(
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

    /// For the last address or number of the kind, where no other is named.
    Id<ConsentEvent> act(Id<Contact> contact, Id<Purpose> purpose, ConsentAct act, Instant at,
        Channel channel = Channel::Email, std::optional<Id<ContactPoint>> detail = {})
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
                .detail = detail.value_or(pointFor(contact, channel))});
    }

    Id<ContactPoint> pointFor(Id<Contact> contact, Channel channel) const
    {
        const auto kind = consent_detail::kindFor(channel);
        const auto found = kind ? m_points.find({contact.number(), *kind}) : m_points.end();
        return found == m_points.end() ? Id<ContactPoint>() : found->second;
    }

    Connection &line() const { return m_line; }

private:
    Connection &m_line;
    std::map<std::pair<qint64, ContactPoint::Kind>, Id<ContactPoint>> m_points;
    int m_count = 0;
    QDate m_birthDate;
    std::optional<Instant> m_restrictedAt;
};

} // namespace tests
