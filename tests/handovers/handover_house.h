#pragma once

#include "app/audit/audit_trail.h"
#include "app/contacts/contact_file.h"
#include "app/handovers/mailing_lists.h"
#include "app/registers/processors.h"
#include "services/gate_crowd.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tests {

/// A house whose club news goes to a mail service, with a folder for what leaves.
struct HandoverFixture : ConsentFixture
{
    bool open(Backend backend)
    {
        if (!setUp(backend))
            return false;
        m_out = std::make_unique<QTemporaryDir>();
        const auto service = m_house->services()
                                 .processors()
                                 .add(founder(),
                                     {.name = QStringLiteral("Postduif BV"),
                                         .country = QStringLiteral("NL"),
                                         .agreements = {{.signedOn = QDate(2026, 1, 1)}},
                                         .flows = {{.purpose = clubId()}}})
                                 .result();
        return service && m_out->isValid();
    }

    Id<Purpose> clubId() const
    {
        const auto all = purposes().list(founder()).result();
        for (const Purpose &purpose : *all) {
            if (purpose.key == QLatin1String("club-news"))
                return purpose.id;
        }
        return {};
    }
    /// The register knows that the mail service receives data for this purpose as well.
    bool receivesFor(const QString &purposeKey) const
    {
        const auto all = purposes().list(founder()).result();
        for (const Purpose &purpose : *all) {
            if (purpose.key == purposeKey)
                return bool(m_house->services()
                                .processors()
                                .agree(founder(), QStringLiteral("Postduif BV"), {.purposes = {purpose.id}})
                                .result());
        }
        return false;
    }

    const MailingLists &lists() const { return m_house->services().mailingLists(); }
    QString out(const QString &name) const { return m_out->filePath(name); }
    QStringList filesThere() const
    {
        return QDir(m_out->path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    static HandoverQuestion question(Channel channel = Channel::Email)
    {
        return {.purposeKey = QStringLiteral("club-news"),
            .channel = channel,
            .recipient = QStringLiteral("postduif bv")};
    }
    HandoverOrder order(Channel channel = Channel::Email) const
    {
        return {.question = question(channel), .path = out(QStringLiteral("lijst.zip")), .mayReplace = true};
    }
    HandoverOrder plainOrder(HandoverFormat format = HandoverFormat::Csv) const
    {
        HandoverOrder plain = order();
        plain.format = format;
        plain.path = out(QStringLiteral("lijst.txt"));
        plain.isPlain = true;
        plain.plainReason = QStringLiteral("blijft op deze computer");
        return plain;
    }
    Result<HandoverMade> made(const HandoverOrder &order) const
    {
        return lists().make(founder(), order).result();
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    qint64 counted(const QString &table) const
    {
        const auto line = m_house->look();
        return *Sql(*line, "test", QStringLiteral("SELECT COUNT(*) FROM ") + table).number();
    }
    QList<Disclosure> disclosures(Id<Contact> contact) const
    {
        return m_house->services().contacts().find(founder(), customers, contact).result()->disclosures;
    }
    Id<Contact> added(const QString &surname) const
    {
        return *m_house->services().contacts().add(founder(), customers, draftOf(surname)).result();
    }
    AuditEntry newestEntry(const QString &action) const
    {
        const auto entries = m_house->services().auditTrail().list(founder(), 0).result();
        for (const AuditEntry &entry : entries->rows) {
            if (entry.action == action)
                return entry;
        }
        return {};
    }

    QList<RecipientTask> tasks() const { return *lists().openTasks(founder(), customers).result(); }

    std::unique_ptr<QTemporaryDir> m_out;
};

} // namespace tests
