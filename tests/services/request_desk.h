#pragma once

#include "app/contacts/contacts.h"
#include "app/requests/requests.h"
#include "app/staff/sign_in.h"
#include "app/storage/sql.h"
#include "support/bytes_at_rest.h"
#include "support/open_house.h"
#include "support/opened_evidence.h"

#include <functional>

namespace tests {

inline const QString marker = QStringLiteral("merkwaardigenaam");

/// Where requests of one person are taken in by the founder and decided by an approver.
class RequestDesk
{
protected:
    static constexpr FilingSystem customers = FilingSystem::Customers;

    /// False when the engine's server is not here.
    bool open(Backend backend)
    {
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC));
        m_house = OpenHouse::open(backend, Clock([this] {
            if (m_onTime)
                m_onTime();
            return m_now;
        }));
        if (!m_house)
            return false;
        m_approver = std::make_unique<Permit>(
            m_house->member(QStringLiteral("goedkeurder"), {{Role::Approver, customers}}));
        m_contact = added(person());
        return m_contact.isStored();
    }

    void close()
    {
        m_approver.reset();
        m_house.reset();
        m_onTime = {}; // which what still runs may ask until then
    }

    Id<Contact> added(const ContactDraft &draft) const
    {
        const auto contact = contacts().add(founder(), customers, draft).result();
        if (!contact)
            qWarning("%s", qPrintable(contact.error().what + contact.error().place.join(QLatin1Char(' '))));
        return contact ? *contact : Id<Contact>();
    }

    static ContactDraft person()
    {
        ContactDraft draft;
        draft.kind = ContactKind::Customer;
        draft.name.givenName = QStringLiteral("Anna");
        draft.name.surname = marker;
        draft.points = {
            {.kind = ContactPoint::Kind::Email, .value = marker + QStringLiteral("@voorbeeld.example")}};
        draft.notes = {QStringLiteral("Gesproken met ") + marker};
        draft.provenance.source = QStringLiteral("beurs");
        draft.provenance.collectedOn = QDate(2026, 1, 5);
        draft.provenance.basis = QStringLiteral("b");
        return draft;
    }

    static ContactDraft other()
    {
        ContactDraft draft = person();
        draft.name.surname = QStringLiteral("Blijver");
        draft.points.clear();
        draft.notes.clear();
        return draft;
    }

    const Contacts &contacts() const { return m_house->services().contacts(); }
    const Permit &founder() const { return m_house->founder(); }
    const Requests &requests() const { return m_house->services().requests(); }

    Id<Request> opened(Request::Type type) const
    {
        const auto id = requests()
                            .open(founder(), customers,
                                {.type = type, .contact = m_contact, .receivedOn = QDate(2026, 11, 1)})
                            .result();
        return id ? *id : Id<Request>();
    }

    Id<Request> prepared(Request::Type type, const Proposal &proposal) const
    {
        const Id<Request> id = opened(type);
        const auto verified =
            requests().verifyIdentity(founder(), customers, id, QStringLiteral("two-facts")).result();
        const auto proposed = requests().propose(founder(), customers, id, proposal).result();
        if (!verified || !proposed)
            qWarning("preparing failed: %s", qPrintable(proposed ? QString() : proposed.error().what));
        return id;
    }

    Result<Decision> decide(
        const Permit &permit, Id<Request> id, Decision::Verdict verdict, const QString &reason) const
    {
        const auto confirmed = m_house->services().signIn().confirm(permit, OpenHouse::passphrase()).result();
        if (!confirmed)
            return confirmed.error();
        if (verdict == Decision::Verdict::Approved)
            openEvidence(requests(), permit, customers, id);
        const auto file = requests().find(permit, customers, id).result();
        if (!file)
            return file.error();
        return requests()
            .decide(permit, *confirmed, customers, id, verdict, reason, file->request.proposalDigest)
            .result();
    }

    Result<Decision> approve(const Permit &permit, Id<Request> id) const
    {
        return decide(permit, id, Decision::Verdict::Approved, {});
    }

    /// As prepared(), approved by the other.
    Id<Request> approved(Request::Type type, const Proposal &proposal) const
    {
        const Id<Request> id = prepared(type, proposal);
        if (const auto decision = approve(*m_approver, id); !decision)
            qWarning("approving failed: %s", qPrintable(decision.error().what));
        return id;
    }

    Result<ExecutionResult> execute(Id<Request> id) const
    {
        return requests().execute(founder(), m_house->confirm(founder()), customers, id).result();
    }

    RequestFile fileOf(Id<Request> id) const { return *requests().find(founder(), customers, id).result(); }

    Contact contactOf(Id<Contact> id) const
    {
        return contacts().find(founder(), customers, id).result()->contact;
    }

    /// A number read past all services.
    qint64 counted(const QString &from) const
    {
        const auto line = m_house->look();
        const auto number = Sql(*line, "test", QStringLiteral("SELECT COUNT(*) FROM ") + from).number();
        return number ? *number : -1;
    }

    /// Every page of the embedded engine, decrypted, and the files beside it.
    bool nothingIsLeftOfTheMarker() const
    {
        const Location &place = m_house->services().location();
        return !place.key || !holdText(bytesAtRest(place), marker);
    }

    Instant m_now;
    /// What a test does whenever somebody looks at the clock.
    std::function<void()> m_onTime;
    std::unique_ptr<OpenHouse> m_house;
    std::unique_ptr<Permit> m_approver;
    Id<Contact> m_contact;
};

} // namespace tests
