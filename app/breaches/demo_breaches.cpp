#include "app/breaches/demo_breaches.h"

#include "app/base/new_uuid.h"
#include "app/breaches/breach_check.h"
#include "app/breaches/breach_repository.h"
#include "app/changes/change.h"
#include "app/staff/staff_repository.h"

namespace demo_breaches {

namespace {

using enum BreachField;

/// A field of the register and what stands in it.
struct Filled
{
    BreachField field;
    const char *text;
};

constexpr Filled misdirected[] = {{Title, "Bestellijst naar een verkeerd adres gemaild"},
    {Role, "controller"}, {Nature, "wrong-recipient-email"},
    {Facts,
        "Een lijst met namen, adressen en bestellingen van klanten is per e-mail aan een verkeerde "
        "ontvanger gestuurd. De ontvanger meldde dit zelf."},
    {Cause, "Het adres werd door het mailprogramma aangevuld en niet nagekeken."}, {Ongoing, "no"},
    {DiscoveredBy, "De ontvanger belde de klantenservice."}, {Contact, "Fatima Yildiz, 015-123 45 67"},
    {Categories, "identity contact-details financial"}, {DelicateData, "financial"}, {RecordsMin, "48"},
    {RecordsMax, "48"}, {Groups, "customers"}, {SubjectsMin, "48"}, {SubjectsMax, "48"}, {Vulnerable, "no"},
    {Protection, "none"}, {MeasuresBefore, "Lijsten gaan volgens het beleid alleen versleuteld naar buiten."},
    {Affected, "confidentiality"},
    {Consequences, "Een onbekende kan zien wie klant is en wat die heeft besteld."},
    {Harms, "loss-of-control phishing"},
    {Severity, "context=2 adjustment=0 ease=4 confidentiality=1 integrity=0 availability=0 malicious=no"},
    {RiskReason, "Gewone gegevens, één bekende ontvanger die meewerkt."},
    {MeasuresTaken, "De ontvanger heeft het bericht verwijderd en dat schriftelijk bevestigd."},
    {MeasuresPlanned, "Aanvullen van adressen staat uit; lijsten gaan alleen nog als versleuteld pakket."},
    {Advice, "Let op berichten die naar een bestelling van u verwijzen."}};

constexpr Filled encrypted[] = {{Title, "Versleutelde laptop in de trein vergeten"}, {Role, "controller"},
    {Nature, "device-lost"},
    {Facts, "Een laptop van de verkoop bleef in de trein liggen en is niet teruggevonden."},
    {Cause, "Vergeten bij het uitstappen."}, {Ongoing, "no"},
    {DiscoveredBy, "De medewerker meldde het zelf."}, {Contact, "Fatima Yildiz, 015-123 45 67"},
    {Categories, "identity contact-details"}, {RecordsMin, "0"}, {RecordsMax, "310"}, {Groups, "customers"},
    {SubjectsMin, "0"}, {SubjectsMax, "310"}, {Vulnerable, "no"}, {Protection, "unintelligible"},
    {ProtectedHow, "Schijf versleuteld, sleutel in een aparte chip, laptop stond uit."},
    {MeasuresBefore, "Vergrendeling na vijf minuten, wissen op afstand."},
    {Affected, "confidentiality availability"},
    {Consequences, "Geen: de gegevens zijn niet te lezen en staan ook elders."},
    {Severity, "context=2 adjustment=-1 ease=1 confidentiality=1 integrity=0 availability=0 malicious=no"},
    {RiskReason, "Zonder de sleutel is er niets te lezen."},
    {MeasuresTaken, "Op afstand gewist, wachtwoorden vervangen."},
    {Lessons, "Versleuteling werkte. De meldroute staat nu op het startscherm van elke laptop."}};

/// One story being told; each step is kept with who took it.
class BreachTeller final
{
public:
    BreachTeller(Change &change, QString clerk, QString approver)
        : m_change(change), m_clerk(std::move(clerk)), m_approver(std::move(approver))
    {}

    template <std::size_t Count>
    Outcome open(const Filled (&filled)[Count], int daysAgo)
    {
        const Instant aware = before(daysAgo);
        m_breach = {.ref = newUuid(), .openedBy = m_clerk, .openedAt = aware};
        for (const Filled &each : filled) {
            if (auto set = m_breach.values.set(each.field, QString::fromUtf8(each.text)); !set)
                return set;
        }
        const std::pair<BreachField, qint64> moments[] = {
            {OccurredFrom, -5}, {OccurredTo, -5}, {DiscoveredAt, -1}, {AwareAt, 0}};
        for (const auto &[field, hours] : moments) {
            const Instant moment{aware.micros + hours * Instant::hour};
            if (auto set = m_breach.values.set(field, breach_values::textOf(moment)); !set)
                return set;
        }
        const auto id = breach_repository::add(m_change.connection(), m_breach);
        if (!id)
            return id.error();
        m_breach.id = *id;
        return note(QStringLiteral("breach.open"));
    }

    Outcome decide(BreachDecision decision, const Sign &sign)
    {
        decision.ref = newUuid();
        decision.digest = m_breach.values.digest();
        decision.proposedBy = decision.needsSecond() ? m_clerk : m_approver;
        decision.proposedAt = {m_breach.openedAt.micros + 3 * Instant::hour};
        if (auto added = breach_repository::addDecision(m_change.connection(), m_breach.id, decision); !added)
            return added;
        m_breach.state = BreachState::Decided;
        if (!decision.needsSecond())
            return store(QStringLiteral("breach.decide"));
        decision.secondBy = m_approver;
        decision.secondAt = Instant{m_breach.openedAt.micros + 20 * Instant::hour};
        decision.verdict = BreachDecision::Verdict::Agreed;
        if (auto proved = sign(m_breach, decision); !proved)
            return proved;
        if (auto set = breach_repository::setSecond(m_change.connection(), decision); !set)
            return set;
        return store(QStringLiteral("breach.agree"));
    }

    Outcome report()
    {
        const BreachReport report{.sentAt = {m_breach.openedAt.micros + 30 * Instant::hour},
            .reference = QStringLiteral("AP-0000123"),
            .recordedBy = m_clerk};
        if (auto added = breach_repository::addReport(m_change.connection(), m_breach.id, report); !added)
            return added;
        m_breach.state = BreachState::Reported;
        return store(QStringLiteral("breach.report"));
    }

    Outcome close()
    {
        m_breach.state = BreachState::Closed;
        m_breach.closedBy = m_clerk;
        m_breach.closedAt = Instant{m_breach.openedAt.micros + 5 * Instant::day};
        return store(QStringLiteral("breach.close"));
    }

private:
    Instant before(int days) const
    {
        // Whole minutes, as somebody would fill them in.
        const qint64 moment = m_change.now().micros - days * Instant::day;
        return {moment - moment % Instant::minute};
    }

    Outcome store(const QString &action)
    {
        if (auto stored = breach_repository::replace(m_change.connection(), m_breach); !stored)
            return stored;
        ++m_breach.version;
        return note(action);
    }

    Outcome note(const QString &action)
    {
        return m_change.audit(
            {.action = action, .objectKind = QStringLiteral("breach"), .objectRef = m_breach.ref});
    }

    Change &m_change;
    QString m_clerk;
    QString m_approver;
    Breach m_breach;
};

Result<QString> memberRef(Change &change, const QString &name)
{
    const auto member = staff_repository::byName(change.connection(), name);
    if (!member)
        return member.error();
    return *member ? (*member)->member.ref : change.permit().staffRef();
}

Outcome tellReported(BreachTeller &teller, const Sign &sign)
{
    if (auto opened = teller.open(misdirected, 20); !opened)
        return opened;
    if (auto decided = teller.decide(
            {.authority = AuthorityChoice::Notify,
                .people = PeopleChoice::NotHigh,
                .risk = BreachRisk::Risk,
                .reason = QStringLiteral("Bestellingen zeggen iets over mensen, en een onbekende las ze."),
                .peopleReason = QStringLiteral("De ontvanger is bekend en heeft alles verwijderd.")},
            sign);
        !decided)
        return decided;
    return teller.report();
}

Outcome tellUnreported(BreachTeller &teller, const Sign &sign)
{
    if (auto opened = teller.open(encrypted, 75); !opened)
        return opened;
    if (auto decided = teller.decide(
            {.authority = AuthorityChoice::RegisterOnly,
                .people = PeopleChoice::NotHigh,
                .risk = BreachRisk::Unlikely,
                .reason = QStringLiteral(
                    "De schijf is versleuteld en de sleutel is veilig: niemand kan iets lezen.")},
            sign);
        !decided)
        return decided;
    return teller.close();
}

} // namespace

Outcome add(Change &change, const Sign &sign)
{
    const auto clerk = memberRef(change, QStringLiteral("okafor"));
    if (!clerk)
        return clerk.error();
    const auto approver = memberRef(change, QStringLiteral("yildiz"));
    if (!approver)
        return approver.error();
    BreachTeller teller(change, *clerk, *approver);
    if (auto told = tellUnreported(teller, sign); !told)
        return told;
    return tellReported(teller, sign);
}

} // namespace demo_breaches
