#include "app/demo/demo_agreements.h"

#include "app/agreements/agreement_keeping.h"
#include "app/agreements/agreement_repository.h"
#include "app/agreements/incident_keeping.h"
#include "app/agreements/processor_conduct_repository.h"
#include "app/changes/change.h"
#include "app/demo/demo_clauses.h"
#include "app/registers/processor_repository.h"

#include <QHash>

namespace demo_agreements {

namespace {

using enum AgreementClause;
using Renewal = AgreementRenewal;

constexpr auto mailer = "Postduif Mailing BV";
constexpr auto accountant = "Boekhoudkantoor De Balans";
constexpr auto payroll = "Loonstrook Nederland";

/// One agreement, in days from today.
struct DemoDeal
{
    const char *processor;
    /// Below zero: proposed and not signed.
    int signedAgo = 700;
    /// None: no last day.
    std::optional<int> endsIn = std::nullopt;
    Renewal renewal = Renewal::Indefinite;
    /// Below zero: nobody looked at it.
    int reviewedAgo = 100;
    QList<AgreementClause> missing = {};
    QList<AgreementClause> partly = {};
    SubAuthorisation authorisation = SubAuthorisation::General;
    int objectionDays = 14;
    AgreementForm form = AgreementForm::Electronic;
};

QList<DemoDeal> dealsWithOurs()
{
    return {{mailer, 700, 150, Renewal::Renews, 90, {}, {}, SubAuthorisation::General, 5},
        {.processor = accountant,
            .signedAgo = 900,
            .reviewedAgo = 200,
            .authorisation = SubAuthorisation::Specific},
        {"Belbureau Helder", 800, -40, Renewal::Ends, 500, {ChangeNotice}},
        {"Drukkerij Van Loon", 600, 300, Renewal::Ends, 60,
            {RequestHelp, EndOfService, ChangeNotice, ExitTerm}, {Liability}},
        {payroll, 1050, 45, Renewal::Ends, 120},
        {.processor = "Wervingsbureau Noord",
            .signedAgo = -1,
            .endsIn = 400,
            .renewal = Renewal::Renews,
            .reviewedAgo = -1}};
}

QList<DemoDeal> dealsOfTheirs()
{
    return {{.processor = "Mailserver Europa"},
        {.processor = "Meetwijzer Statistiek", .missing = {TransferTool, Audits}, .partly = {Security}},
        {.processor = "Kluisarchief", .reviewedAgo = 400},
        {"Incassobureau Recht", 900, -40, Renewal::Ends, 420}, {.processor = "Beltoestel Hosting"},
        {.processor = "Koerier Snel", .reviewedAgo = -1},
        {.processor = "Papierhandel West", .form = AgreementForm::Unwritten},
        {"Verloning Cloud", 680, 50, Renewal::Renews, 110}, {.processor = "Rekencentrum Amstel"},
        {.processor = "Spamzeef"}, {.processor = "Koelhuis Datadragers", .missing = {Locations}},
        {.processor = "Praathuis Support", .missing = {Instructions, BreachHelp}, .partly = {Security}},
        {.processor = "Noordzeekabel"},
        {.processor = "Kopieerder Digitaal", .signedAgo = 10, .reviewedAgo = -1}};
}

/// Tells one after another of processors that are in the register.
class DealTeller final
{
public:
    DealTeller(Change &change, QHash<QString, Processor> known) : m_change(change), m_known(std::move(known))
    {}

    Outcome tell(const DemoDeal &deal)
    {
        const Processor processor = m_known.value(QString::fromUtf8(deal.processor));
        Agreement agreement{.processor = processor.id,
            .reference = QStringLiteral("VO-%1").arg(++m_number, 3, 10, QLatin1Char('0')),
            .form = deal.form,
            .renewal = deal.renewal,
            .authorisation = deal.authorisation,
            .terms = demo_clauses::terms()};
        if (deal.signedAgo >= 0)
            agreement.signedOn = ago(deal.signedAgo);
        agreement.from = deal.signedAgo >= 0 ? agreement.signedOn : ago(-30);
        if (deal.endsIn)
            agreement.until = ago(-*deal.endsIn);
        if (deal.renewal == Renewal::Renews)
            agreement.renewsBy = IsoDuration{.years = 1};
        if (deal.renewal != Renewal::Ends)
            agreement.notice = IsoDuration{.months = 1};
        if (deal.authorisation == SubAuthorisation::General)
            agreement.objectionDays = deal.objectionDays;
        const auto id = agreement_keeping::add(m_change, agreement);
        if (!id)
            return id.error();
        m_agreements.insert(processor.name, *id);
        return review(*id, deal);
    }

    /// One that has its term now, and one that was agreed to.
    Outcome tellAnnouncements()
    {
        const SubAnnouncement open{.agreement = m_agreements.value(QString::fromUtf8(mailer)),
            .name = QStringLiteral("Wolkenpost BV"),
            .country = QStringLiteral("BE"),
            .services = QStringLiteral("bezorgmeldingen verwerken"),
            .announcedOn = ago(1),
            .authorisation = SubAuthorisation::General,
            .termDays = 5};
        SubAnnouncement agreed{.agreement = m_agreements.value(QString::fromUtf8(payroll)),
            .name = QStringLiteral("Verloning Cloud"),
            .country = QStringLiteral("NL"),
            .services = QStringLiteral("loonsoftware"),
            .announcedOn = ago(690),
            .authorisation = SubAuthorisation::General,
            .termDays = 14};
        if (const auto added = announced(open); !added)
            return added.error();
        const auto id = announced(agreed);
        if (!id)
            return id.error();
        agreed.id = *id;
        agreed.answer = SubAnnouncement::Answer::Agreed;
        agreed.answeredOn = ago(681);
        agreed.reason = QStringLiteral("zelfde maatregelen, gegevens blijven in Nederland");
        return processor_conduct_repository::answer(m_change.connection(), agreed, who());
    }

    Outcome tellAudits()
    {
        using Kind = ProcessorAudit::Kind;
        const ProcessorAudit held{.processor = idOf(mailer),
            .kind = Kind::Audit,
            .scope = QStringLiteral("toegang tot verzendlijsten"),
            .askedOn = ago(230),
            .receivedOn = ago(200),
            .finding = QStringLiteral("Twee accounts van oud-medewerkers stonden nog open."),
            .followUp = QStringLiteral("Bewijs dat accounts binnen een dag worden gesloten"),
            .followUpBy = ago(-20)};
        const ProcessorAudit certificate{.processor = idOf(mailer),
            .kind = Kind::Certificate,
            .scope = QStringLiteral("ISO 27001"),
            .askedOn = ago(75),
            .receivedOn = ago(65),
            .validUntil = ago(-300)};
        const ProcessorAudit awaited{.processor = idOf(accountant),
            .kind = Kind::Report,
            .scope = QStringLiteral("ISAE 3402 type II"),
            .askedOn = ago(40)};
        const ProcessorAudit refused{.processor = idOf("Belbureau Helder"),
            .kind = Kind::Audit,
            .scope = QStringLiteral("opnames van gesprekken"),
            .askedOn = ago(150),
            .refusedOn = ago(140),
            .refusal = QStringLiteral("Niet tijdens de lopende campagne; geen andere datum genoemd.")};
        for (const ProcessorAudit &audit : {held, certificate, awaited, refused}) {
            const auto added =
                processor_conduct_repository::add(m_change.connection(), audit, m_change.now(), who());
            if (!added)
                return added.error();
        }
        return done;
    }

    /// Yesterday, so that the clock of 72 hours runs.
    Outcome tellIncident()
    {
        constexpr int hoursAgo = 20;
        const ProcessorIncident incident{.processor = idOf(mailer),
            .toldAt = {m_change.now().micros - hoursAgo * Instant::hour},
            .channel = QStringLiteral("e-mail aan privacy@voorbeeld.example"),
            .account = QStringLiteral(
                "Een testomgeving met een kopie van een verzendlijst stond een middag open op internet.")};
        const auto opened = incident_keeping::add(m_change, incident, m_change.now());
        return opened ? Outcome(done) : Outcome(opened.error());
    }

    /// A version of what we would sign with who has signed nothing yet.
    Outcome tellDraft()
    {
        const auto drafted =
            agreement_keeping::draft(m_change, m_agreements.value(QStringLiteral("Wervingsbureau Noord")));
        return drafted ? Outcome(done) : Outcome(drafted.error());
    }

private:
    QDate ago(int days) const { return m_change.today().addDays(-days); }
    QString who() const { return m_change.permit().staffRef(); }
    Id<Processor> idOf(const char *name) const { return m_known.value(QString::fromUtf8(name)).id; }

    Outcome review(Id<Agreement> agreement, const DemoDeal &deal)
    {
        if (deal.reviewedAgo < 0)
            return done;
        const Instant at{m_change.now().micros - deal.reviewedAgo * Instant::day};
        const QList<ClauseReview> reviews = demo_clauses::found(deal.missing, deal.partly, who(), at);
        for (const ClauseReview &review : reviews) {
            if (auto kept = agreement_repository::addReview(m_change.connection(), agreement, review); !kept)
                return kept;
        }
        return done;
    }

    Result<Id<SubAnnouncement>> announced(const SubAnnouncement &announcement)
    {
        return processor_conduct_repository::add(m_change.connection(), announcement, m_change.now(), who());
    }

    Change &m_change;
    QHash<QString, Processor> m_known;
    QHash<QString, Id<Agreement>> m_agreements;
    int m_number = 0;
};

} // namespace

Outcome add(Change &change)
{
    const auto processors = processor_repository::all(change.connection());
    if (!processors)
        return processors.error();
    QHash<QString, Processor> known;
    for (const Processor &processor : *processors)
        known.insert(processor.name, processor);
    DealTeller teller(change, known);
    for (const QList<DemoDeal> &deals : {dealsWithOurs(), dealsOfTheirs()}) {
        for (const DemoDeal &deal : deals) {
            if (auto told = teller.tell(deal); !told)
                return told;
        }
    }
    for (const auto &tell : {&DealTeller::tellAnnouncements, &DealTeller::tellAudits,
             &DealTeller::tellIncident, &DealTeller::tellDraft}) {
        if (auto told = (teller.*tell)(); !told)
            return told;
    }
    return done;
}

} // namespace demo_agreements
