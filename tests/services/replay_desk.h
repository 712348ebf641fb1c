#pragma once

#include "app/audit/audit_trail.h"
#include "app/backup/erasure_record.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/gate/gate.h"
#include "services/backup_desk.h"
#include "support/weighed.h"

#include <QJsonDocument>
#include <QTest>

namespace tests {

/// Where a file with purposes and one person comes back from a backup, after more was done in it.
class ReplayDesk : protected BackupDesk
{
protected:
    void openWithPurposes()
    {
        QVERIFY(openWithStick());
        addPurpose(QStringLiteral("club-news"), LawfulBasis::Consent, {Channel::Email, Channel::Phone});
        addPurpose(QStringLiteral("own-offers"), LawfulBasis::LegitimateInterest, {Channel::Email});
        addPurpose(QStringLiteral("orders"), LawfulBasis::Contract, {Channel::Email});
        QVERIFY(give(m_contact));
        QVERIFY(addGround(QStringLiteral("own-offers")) && addGround(QStringLiteral("orders")));
        m_now.micros += Instant::hour;
    }

    void closeBoth()
    {
        m_services.reset();
        close();
    }

    void addPurpose(const QString &key, LawfulBasis basis, Channels channels) const
    {
        Purpose purpose{.key = key,
            .basis = basis,
            .channels = channels,
            .categories = {DataCategory::Identity, DataCategory::ContactDetails},
            .wording = {.titleNl = key,
                .titleEn = key,
                .wordingNl = QStringLiteral("Ja, dat mag."),
                .wordingEn = QStringLiteral("Yes.")}};
        if (basis == LawfulBasis::LegitimateInterest) {
            purpose.assessment = QStringLiteral("Klanten vertellen wat wij maken.");
            purpose.weighing = tests::weighed();
        }
        const auto added = m_house->services().purposes().add(founder(), purpose).result();
        QVERIFY2(added, told(added));
    }

    bool addGround(const QString &purpose) const
    {
        return bool(m_house->services()
                        .consents()
                        .addGround(founder(), customers, m_contact,
                            {.purposeKey = purpose, .reason = QStringLiteral("koopt al")})
                        .result());
    }

    Result<RecordedConsent> record(Id<Contact> contact, ConsentAct act) const
    {
        return m_house->services()
            .consents()
            .record(founder(), customers, contact,
                {.purposeKey = QStringLiteral("club-news"), .act = act, .method = QStringLiteral("phone")})
            .result();
    }

    bool give(Id<Contact> contact) const { return bool(record(contact, ConsentAct::Given)); }

    Result<Id<Request>> intake(RequestIntake intake) const
    {
        intake.contact = m_contact;
        intake.receivedOn = QDate(2026, 11, 2);
        return requests().open(founder(), customers, intake).result();
    }

    void lifted(Id<Request> id)
    {
        QVERIFY(requests().verifyIdentity(founder(), customers, id, QStringLiteral("two-facts")).result());
        QVERIFY(requests().doAtOnce(founder(), customers, id, {}).result());
        const auto free =
            requests().proposeLifting(founder(), customers, id, m_now.toLocal().date()).result();
        QVERIFY2(free, told(free));
        QVERIFY(approve(*m_approver, *free));
        QVERIFY(execute(*free));
    }

    /// Where it lies.
    QString keptBackup()
    {
        const auto backup = made();
        m_now.micros += Instant::hour;
        return backup ? backup->path : QString();
    }

    Result<backup_restore::Report> lostAndRestored(const QString &backup)
    {
        m_house->closeFile();
        m_now.micros += Instant::hour;
        return restored(backup);
    }

    QByteArray ledgerBytes() const
    {
        const auto line = m_house->look();
        const auto ledger = erasure_record::ledger(*line);
        return ledger ? ledger->toBytes() : QByteArray();
    }

    bool may(const QString &purpose) const { return asked(m_house->services(), founder(), purpose); }

    bool mayRestored(const QString &purpose) const { return asked(*m_services, *m_permit, purpose); }

    bool asked(const Services &services, const Permit &permit, const QString &purpose) const
    {
        const auto verdict =
            services.gate().mayContact(permit, customers, m_contact, purpose, Channel::Email).result();
        return verdict && verdict->answer.allowed;
    }

    bool enterRestored()
    {
        const auto services = Services::open(
            keyOf(target()), {.clock = Clock([this] { return m_now; }), .hashCost = HashCost::cheapest()});
        if (!services)
            return false;
        m_services = *services;
        const auto permit = m_services->signIn().enter(firstMember(), OpenHouse::passphrase()).result();
        if (permit)
            m_permit = *permit;
        return bool(permit);
    }

    Confirmation confirmRestored() const
    {
        return *m_services->signIn().confirm(*m_permit, OpenHouse::passphrase()).result();
    }

    Contact restoredContact() const
    {
        return m_services->contacts().find(*m_permit, customers, m_contact).result()->contact;
    }

    /// The one request of the person that is there.
    RequestFile restoredFile() const
    {
        const auto all = m_services->requests().ofContact(*m_permit, customers, m_contact).result();
        return *m_services->requests().find(*m_permit, customers, all->first().id).result();
    }

    bool isChainIntact() const
    {
        const auto verdict = m_services->consents().checkChain(*m_permit, customers).result();
        return verdict && verdict->isIntact() && verdict->events > 0;
    }

    qint64 restoredNumber(const QString &sql) const { return numberIn(sql); }

    /// What the first entry of the trail tells of it.
    int restoredDetail(const QString &key) const
    {
        const auto line = Connection::open(keyOf(target()), Connection::Access::ReadOnly);
        const auto detail = Sql(**line, "test",
            QStringLiteral(
                "SELECT d.detail FROM audit_detail d JOIN audit_entry e ON e.position = d.position WHERE "
                "e.action = 'backup.restored'"))
                                .first([](const Row &row) { return row.bytes(0); });
        return detail && *detail ? QJsonDocument::fromJson(**detail)[key].toInt(-1) : -1;
    }

    std::shared_ptr<Services> m_services;
    std::optional<Permit> m_permit;
};

} // namespace tests
