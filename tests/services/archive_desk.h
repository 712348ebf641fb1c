#pragma once

#include "services/request_desk.h"

namespace tests {

/// The example of domain.md 8.5 on a day on which a duty alone keeps some of it: the last invoice of 14 March
/// 2024, the relation ended on 30 June 2024. From 1 July 2026 only the archive has the name on the invoice,
/// and the rest waits to go. Who may look there, and who may not.
class ArchiveDesk : protected RequestDesk
{
protected:
    bool openArchive(Backend backend)
    {
        if (!open(backend))
            return false;
        m_viewer =
            std::make_unique<Permit>(m_house->member(QStringLiteral("lezer"), {{Role::Viewer, customers}}));
        m_steward = std::make_unique<Permit>(
            m_house->member(QStringLiteral("medewerker"), {{Role::Steward, customers}}));
        m_officer = std::make_unique<Permit>(
            m_house->member(QStringLiteral("functionaris"), {{Role::Officer, customers}}));
        ContactDraft draft = person();
        draft.name.surname = QStringLiteral("Factuurman");
        draft.notes = {QStringLiteral("heeft diabetes")};
        draft.points = {{.kind = ContactPoint::Kind::Email, .value = QStringLiteral("f@voorbeeld.example")},
            {.kind = ContactPoint::Kind::Phone, .value = QStringLiteral("0612345678")}};
        draft.addresses = {{.street = QStringLiteral("Dorpsstraat"),
            .houseNumber = QStringLiteral("1"),
            .postcode = QStringLiteral("2611 ET"),
            .city = QStringLiteral("Delft")}};
        draft.facts = {{.kind = RelationFactKind::InvoiceIssued,
                           .on = QDate(2024, 3, 14),
                           .source = QStringLiteral("boekhouding")},
            {.kind = RelationFactKind::RelationEnded,
                .on = QDate(2024, 6, 30),
                .source = QStringLiteral("boekhouding")}};
        m_invoiced = added(draft);
        return m_invoiced.isStored();
    }

    void closeArchive()
    {
        m_viewer.reset();
        m_steward.reset();
        m_officer.reset();
        close();
    }

    /// Writes past all services; %1 is the number of the person.
    bool change(const QString &sql) const
    {
        return bool(Sql(*m_house->look(), "test", sql.arg(m_invoiced.number())).run());
    }

    /// How often the trail tells that a member looked at what the archive has of somebody.
    qint64 looksOf(const Permit &permit) const
    {
        return counted(QStringLiteral("audit_entry WHERE action = 'contact.archive-view' AND actor = '%1'")
                           .arg(permit.staffRef()));
    }

    std::unique_ptr<Permit> m_viewer;
    std::unique_ptr<Permit> m_steward;
    std::unique_ptr<Permit> m_officer;
    Id<Contact> m_invoiced;
};

} // namespace tests
