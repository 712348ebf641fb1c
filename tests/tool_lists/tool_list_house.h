#pragma once

#include "app/changes/service_context.h"
#include "app/contacts/contact_erasure.h"
#include "app/gate/gate.h"
#include "app/handovers/mailing_lists.h"
#include "app/imports/imports.h"
#include "app/registers/processors.h"
#include "app/tool_lists/tool_lists.h"
#include "services/consent_house.h"

#include <QFile>

namespace tests {

/// A house with the club's purpose, a mailing tool, and as many people as a test takes in: number n has the
/// address pn@zon.example.
class ToolListHouse final
{
public:
    static std::unique_ptr<ToolListHouse> open(Backend backend)
    {
        std::unique_ptr<ToolListHouse> house(new ToolListHouse);
        house->m_house = OpenHouse::open(backend, Clock([now = house->m_now] { return *now; }));
        if (!house->m_house)
            return nullptr;
        const bool isReady = house->services().purposes().add(house->founder(), clubPurpose()).result() &&
            house->services()
                .processors()
                .add(house->founder(),
                    {.name = QStringLiteral("Postduif"),
                        .country = QStringLiteral("NL"),
                        .agreements = {{.signedOn = QDate(2026, 1, 1)}},
                        .categories = {DataCategory::ContactDetails},
                        .flows = {{.purpose = house->services()
                                                  .purposes()
                                                  .list(house->founder())
                                                  .result()
                                                  ->first()
                                                  .id}}})
                .result();
        return isReady ? std::move(house) : nullptr;
    }

    std::shared_ptr<Services> shared() const { return m_house->shared(); }
    Services &services() const { return m_house->services(); }
    const Permit &founder() const { return m_house->founder(); }
    Permit member(const QString &name, const QList<Grant> &grants) const
    {
        return m_house->member(name, grants);
    }
    const ToolLists &toolLists() const { return services().toolLists(); }
    void later(qint64 span = aDay) { m_now->micros += span; }
    Instant now() const { return *m_now; }

    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = pathOf(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    QString pathOf(const QString &name) const { return m_house->folder() + u'/' + name; }

    static QByteArray addressOf(int number) { return "p" + QByteArray::number(number) + "@zon.example"; }

    /// People 1 to `count`, whose numbers in the file are found by `contactOf`.
    bool takePeople(int count)
    {
        QByteArray csv = "Klantnr;Voornaam;Achternaam;E-mail\n";
        for (int i = 1; i <= count; ++i) {
            const QByteArray number = QByteArray::number(i);
            csv += "K" + number + ";Jan" + number + ";Zon" + number + ";" + addressOf(i) + "\n";
        }
        ImportPlan plan{.path = write(QStringLiteral("mensen.csv"), csv),
            .filingSystem = customers,
            .kind = ContactKind::Customer,
            .source = QStringLiteral("balie"),
            .collectedOn = QDate(2026, 3, 1),
            .basis = QStringLiteral("b")};
        const auto inspection = services().imports().inspect(plan.path, std::nullopt, customers).result();
        if (!inspection)
            return false;
        plan.mapping = inspection->suggestion;
        const auto taken = services().imports().run(founder(), plan).result();
        return taken && taken->imported == count && findPeople();
    }
    Id<Contact> contactOf(int number) const { return m_people.value(addressOf(number)); }

    ConsentImportPlan consentsOf(const QString &path) const
    {
        return {.path = path,
            .purposeKey = QStringLiteral("club-news"),
            .statement = QStringLiteral("Ja, ik wil clubnieuws."),
            .form = QStringLiteral("aanmeldpagina"),
            .source = QStringLiteral("Postduif")};
    }
    Result<ConsentImportSummary> takeConsents(const QByteArray &csv) const
    {
        return toolLists()
            .importConsents(founder(), consentsOf(write(QStringLiteral("lijst.csv"), csv)))
            .result();
    }
    /// Of people 1 to `count`, each of whom said yes on 1 February 2026.
    bool giveAll(int count) const
    {
        QByteArray csv = "email;given at\n";
        for (int i = 1; i <= count; ++i)
            csv += addressOf(i) + ";2026-02-01 10:00\n";
        const auto taken = takeConsents(csv);
        return taken && taken->recorded == count;
    }

    Result<RecordedConsent> record(int number, ConsentAct act, Channel channel = Channel::Email) const
    {
        ConsentDraft draft = actOf(act, channel);
        draft.statement = QStringLiteral("Ja, ik wil clubnieuws.");
        return services().consents().record(founder(), customers, contactOf(number), draft).result();
    }
    bool mayBeMailed(int number) const
    {
        const auto verdict = services()
                                 .gate()
                                 .mayContact(founder(), customers, contactOf(number),
                                     QStringLiteral("club-news"), Channel::Email)
                                 .result();
        return verdict && verdict->answer.allowed;
    }

    /// As a request that was carried out does.
    bool erase(const QList<int> &numbers) const
    {
        QList<Id<Contact>> people;
        for (const int number : numbers)
            people.append(contactOf(number));
        return bool(
            services()
                .context()
                .change(founder(), [people](Change &change) -> Outcome { return erased(change, people); })
                .result());
    }

    /// A line of its own into the same database.
    std::unique_ptr<Connection> look() const { return m_house->look(); }
    /// A number read past all services.
    qint64 count(const QString &sql) const
    {
        const auto line = m_house->look();
        const auto number = Sql(*line, "test", sql).number();
        return number ? *number : -1;
    }
    bool change(const QString &sql) const
    {
        const auto line = m_house->look();
        return bool(Sql(*line, "test", sql).run());
    }

private:
    ToolListHouse() = default;

    bool findPeople()
    {
        const auto line = m_house->look();
        return bool(Sql(*line, "test", QStringLiteral("SELECT normalised, contact_id FROM contact_point"))
                        .each([this](const Row &row) {
                            m_people.insert(row.text(0).toUtf8(), row.id<Contact>(1));
                            return true;
                        }));
    }

    static Outcome erased(Change &change, const QList<Id<Contact>> &people)
    {
        for (const Id<Contact> person : people) {
            auto known = contact_erasure::rememberErased(
                change.connection(), customers, person, QStringLiteral("verzoek"), change.now());
            if (!known)
                return known;
            change.erased(customers, person);
        }
        const auto gone = contact_erasure::eraseRows(change.connection(), customers, people,
            contact_erasure::Occasion{.when = change.now(), .requestRef = QStringLiteral("verzoek")});
        if (!gone)
            return gone.error();
        return change.audit({.action = QStringLiteral("request.execute"), .filingSystem = customers});
    }

    std::shared_ptr<Instant> m_now = std::make_shared<Instant>(afternoon);
    std::unique_ptr<OpenHouse> m_house;
    QHash<QByteArray, Id<Contact>> m_people;
};

/// A subscriber as listmonk exports them.
inline QByteArray subscriber(const QByteArray &email, const QByteArray &status = "enabled")
{
    return "u," + email + ",Naam,{}," + status + ",2025-11-02T10:11:12Z\n";
}

inline const QByteArray subscriberHeader = "uuid,email,name,attributes,status,created_at\n";

inline QByteArray subscribers(const QList<int> &numbers)
{
    QByteArray list = subscriberHeader;
    for (const int number : numbers)
        list += subscriber(ToolListHouse::addressOf(number));
    return list;
}

} // namespace tests
