#pragma once

#include "app/audit/audit_trail.h"
#include "app/contacts/contacts.h"
#include "app/storage/sql.h"
#include "support/open_house.h"

namespace tests {

/// A customer file whose trail somebody has been at, past the program.
class TrailHouse
{
protected:
    static constexpr FilingSystem customers = FilingSystem::Customers;

    bool open(Backend backend)
    {
        m_house = OpenHouse::open(backend);
        return m_house != nullptr;
    }

    const Permit &founder() const { return m_house->founder(); }
    const AuditTrail &trail() const { return m_house->services().auditTrail(); }

    Id<Contact> contact(const QString &surname) const
    {
        ContactDraft draft;
        draft.kind = ContactKind::Customer;
        draft.name.surname = surname;
        draft.provenance.source = QStringLiteral("beurs");
        draft.provenance.collectedOn = QDate(2026, 1, 5);
        draft.provenance.basis = QStringLiteral("b");
        const auto id = m_house->services().contacts().add(founder(), customers, draft).result();
        return id ? *id : Id<Contact>();
    }

    /// So many contacts are added, an entry each.
    void entries(int count) const
    {
        for (int i = 0; i < count; ++i)
            contact(QStringLiteral("Jansen"));
    }

    Result<TrailVerdict> verified() const { return trail().verify(founder()).result(); }

    /// Runs what the program would refuse.
    bool tamper(const QStringList &statements) const
    {
        const auto line = m_house->look();
        QStringList all = line->dialect().noLongerAppendOnly(QStringLiteral("audit_entry"));
        all += statements;
        all += line->dialect().appendOnly(QStringLiteral("audit_entry"), {});
        for (const QString &statement : std::as_const(all)) {
            if (!Sql(*line, "test.tamper", statement).once().run())
                return false;
        }
        return true;
    }

    qint64 number(const QString &sql) const
    {
        const auto line = m_house->look();
        const auto found = Sql(*line, "test.number", sql).number();
        return found ? *found : -1;
    }

    std::unique_ptr<OpenHouse> m_house;
};

} // namespace tests
