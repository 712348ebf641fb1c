#pragma once

#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/registers/processors.h"
#include "app/requests/request_notices.h"
#include "app/settings/settings.h"
#include "services/request_desk.h"
#include "tests/registers/holder_chain.h"

#include <algorithm>

namespace tests {

/// Where requests of somebody are handled whose data went down the chain of 23 parties.
class NoticeDesk : protected RequestDesk
{
protected:
    /// False when the engine's server is not here; the test fails on anything else.
    bool openWithChain(Backend backend)
    {
        if (!open(backend))
            return false;
        const auto named = m_house->services()
                               .settings()
                               .setOrganisation(founder(),
                                   {{QStringLiteral("organisation.name"), QStringLiteral("Bloemenhuis BV")},
                                       {QStringLiteral("organisation.privacy-contact"),
                                           QStringLiteral("avg@bloemenhuis.example")}})
                               .result();
        m_purposes = {purpose(QStringLiteral("nieuws"), LawfulBasis::Consent),
            purpose(QStringLiteral("bestelling"), LawfulBasis::Contract),
            purpose(QStringLiteral("bellen"), LawfulBasis::Consent)};
        return named && m_purposes.calls.isStored() && registerChain() && addPerson();
    }

    Id<Purpose> purpose(const QString &key, LawfulBasis basis) const
    {
        Purpose draft{.key = key,
            .basis = basis,
            .appliesTo = {FilingSystem::Customers},
            .channels = {Channel::Email},
            .categories = {DataCategory::Identity, DataCategory::ContactDetails},
            .wording = {.titleNl = key, .titleEn = key, .wordingNl = key, .wordingEn = key}};
        if (basis == LawfulBasis::Contract)
            draft.assessment = QStringLiteral("de koopovereenkomst");
        const auto added = m_house->services().purposes().add(founder(), draft).result();
        if (!added) {
            qWarning("%s %s", qPrintable(added.error().what), qPrintable(added.error().place.join(u' ')));
            return {};
        }
        const auto all = m_house->services().purposes().list(founder()).result();
        for (const Purpose &one : *all) {
            if (one.key == key)
                return one.id;
        }
        return {};
    }

    bool registerChain()
    {
        const Processors &processors = m_house->services().processors();
        QHash<QString, Id<Processor>> ids;
        const auto parties = chainOf23(m_purposes);
        for (const ChainParty &party : parties) {
            Processor processor{.name = party.name,
                .kind = party.worksFor.isEmpty() ? party.kind : ProcessorKind::SubProcessor,
                .country = QStringLiteral("NL"),
                // The partner left no address.
                .contact = party.name == QLatin1String("Handelspartner")
                    ? QString()
                    : QStringLiteral("avg@%1.example").arg(party.name.toLower()),
                .flows = party.flows};
            for (const QString &parent : party.worksFor)
                processor.worksFor.append(ids.value(parent));
            const auto added = processors.add(founder(), processor).result();
            if (!added) {
                qWarning("%s: %s", qPrintable(party.name), qPrintable(added.error().what));
                return false;
            }
            ids.insert(party.name, *added);
        }
        // Those who worked for them came before they ended.
        return std::all_of(parties.begin(), parties.end(), [&](const ChainParty &party) {
            return !party.hasEnded ||
                write(QStringLiteral("UPDATE processor SET ended_at = 1 WHERE id = %1")
                          .arg(ids.value(party.name).number()));
        });
    }

    bool addPerson()
    {
        // Whom the desk opens with would be held for them.
        if (!contacts().remove(founder(), customers, m_contact).result())
            return false;
        ContactDraft draft = person();
        draft.addresses = {{.street = QStringLiteral("Kerkstraat"),
            .houseNumber = QStringLiteral("12"),
            .postcode = QStringLiteral("2611ET"),
            .city = QStringLiteral("Delft")}};
        draft.notes.clear();
        draft.provenance.purpose = m_purposes.orders;
        m_contact = added(draft);
        if (!m_contact.isStored())
            return false;
        const auto agreed = m_house->services()
                                .consents()
                                .record(founder(), customers, m_contact,
                                    {.purposeKey = QStringLiteral("nieuws"),
                                        .channel = Channel::Email,
                                        .act = ConsentAct::Given,
                                        .method = QStringLiteral("phone")})
                                .result();
        if (!agreed)
            qWarning("%s", qPrintable(agreed.error().what));
        return agreed &&
            handed(QStringLiteral("Drukker"), m_purposes.news,
                {HandoverField::AddressName, HandoverField::Street, HandoverField::City}) &&
            handed(QStringLiteral("Handelspartner"), m_purposes.calls, {HandoverField::Email});
    }

    bool handed(const QString &recipient, Id<Purpose> purpose, const HandoverFields &fields) const
    {
        qint64 bits = 0;
        for (const HandoverField field : fields)
            bits |= bitOf(field);
        return write(
            QStringLiteral("INSERT INTO disclosure (filing_system, contact_id, recipient, purpose_id, "
                           "happened_at, recorded_by, fields) VALUES (1, %1, '%2', %3, 9, 'x', %4)")
                .arg(m_contact.number())
                .arg(recipient)
                .arg(purpose.number())
                .arg(bits));
    }

    bool write(const QString &sql) const
    {
        const auto written = Sql(*m_house->look(), "test.write", sql).run();
        return written.has_value();
    }

    const RequestNotices &notices() const { return m_house->services().requestNotices(); }

    /// A request of which another decided, and that is not carried out yet.
    Id<Request> approved(Request::Type type, const Proposal &proposal = {}) const
    {
        const Id<Request> id = prepared(type, proposal);
        if (const auto decided = approve(*m_approver, id); !decided)
            qWarning("%s", qPrintable(decided.error().what));
        return id;
    }

    Result<ExecutionResult> executed(Id<Request> id) const
    {
        return requests().execute(founder(), m_house->confirm(founder()), customers, id).result();
    }

    QStringList recipientsOf(Id<Request> id) const
    {
        const auto all = notices().list(founder(), customers, id).result();
        QStringList roads;
        for (const RequestNotice &notice : *all)
            roads.append((notice.via + QStringList{notice.recipient}).join(QStringLiteral(" > ")));
        return roads;
    }

    ChainPurposes m_purposes;
};

} // namespace tests
