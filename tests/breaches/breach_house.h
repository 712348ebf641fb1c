#pragma once

#include "app/breaches/breaches.h"
#include "app/storage/transaction.h"
#include "services/contact_house.h"

#include <QTest>

namespace tests {

using namespace Qt::StringLiterals;

/// A house with a steward whose laptop is lost, and an officer who is the second person.
class BreachHouse
{
protected:
    using People = QList<Id<Contact>>;

    static constexpr FilingSystem customers = FilingSystem::Customers;
    static constexpr FilingSystem employees = FilingSystem::Employees;

    /// False where the engine's server is not here.
    bool open(Backend backend)
    {
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC));
        m_house = tests::OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house)
            return false;
        m_second = std::make_unique<Permit>(m_house->member(u"tweede"_s, {{Role::Officer, customers}}));
        m_steward = std::make_unique<Permit>(m_house->member(u"laptop"_s, {{Role::Steward, customers}}));
        return true;
    }

    void close()
    {
        m_second.reset();
        m_steward.reset();
        m_house.reset();
    }

    static QString utc(Instant moment) { return breach_values::textOf(moment); }

    Breaches &breaches() const { return m_house->services().breaches(); }
    const Permit &founder() const { return m_house->founder(); }

    Result<Breach> answer(const Permit &permit, Id<Breach> id, const QByteArray &digest, bool agrees) const
    {
        return breaches().second(permit, m_house->confirm(permit), id, digest, agrees, {}).result();
    }

    /// With everything that a report and a message must say.
    Breach described() const
    {
        const auto breach =
            breaches()
                .open(*m_steward,
                    {{BreachField::Title, u"Laptop kwijt"_s}, {BreachField::AwareAt, utc(m_now)},
                        {BreachField::Facts, u"Een laptop bleef in de trein."_s},
                        {BreachField::Nature, u"device-lost"_s},
                        {BreachField::Affected, u"confidentiality"_s},
                        {BreachField::Contact, u"M. de Wit, 015-1234567"_s},
                        {BreachField::Consequences, u"Een vreemde kan uw adres lezen."_s},
                        {BreachField::MeasuresTaken, u"De laptop is op afstand gewist."_s},
                        {BreachField::Advice, u"Let op vreemde telefoontjes."_s}})
                .result();
        return breach ? *breach : Breach();
    }

    bool decideToTell(Id<Breach> id, PeopleChoice people = PeopleChoice::NotHigh) const
    {
        return bool(breaches()
                        .decide(founder(), id,
                            {.authority = AuthorityChoice::Notify,
                                .people = people,
                                .risk = people == PeopleChoice::Inform ? BreachRisk::High : BreachRisk::Risk,
                                .reason = u"Adressen liggen op straat."_s})
                        .result());
    }

    People addPeople(int count) const
    {
        People people;
        for (int at = 0; at < count; ++at) {
            ContactDraft draft = tests::draftOf(u"Persoon%1"_s.arg(at));
            draft.identifiers.clear();
            draft.points = {{.kind = ContactPoint::Kind::Email, .value = u"p%1@voorbeeld.example"_s.arg(at)}};
            const auto added = m_house->services().contacts().add(founder(), customers, draft).result();
            people.append(added ? *added : Id<Contact>());
        }
        return people;
    }

    void look(const Permit &permit, Id<Contact> contact) const
    {
        QVERIFY(m_house->services().contacts().find(permit, customers, contact).result());
    }

    bool changedBehindTheBack(const QString &sql) const
    {
        const auto line = m_house->look();
        return bool(writing(*line, [&](Connection &writer) { return Sql(writer, "test", sql).run(); }));
    }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Permit> m_second;
    std::unique_ptr<Permit> m_steward;
};

} // namespace tests
