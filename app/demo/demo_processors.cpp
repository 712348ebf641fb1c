#include "app/demo/demo_processors.h"

#include "app/changes/change.h"
#include "app/consent/purpose_repository.h"
#include "app/registers/processor_keeping.h"
#include "app/registers/transfer_keeping.h"

#include <QHash>

namespace demo_processors {

namespace {

using enum DataCategory;

/// What goes to a party for one purpose.
struct DemoFlow
{
    const char *purpose;
    DataCategories categories;
    const char *system = "";
    const char *country = "";
};

/// One party, whom they work for and what they get. Those above stand before those below.
struct DemoParty
{
    const char *name;
    const char *country;
    const char *services;
    QList<const char *> worksFor = {};
    QList<DemoFlow> flows = {};
    QList<const char *> hosting = {};
    ProcessorKind kind = ProcessorKind::Processor;
    /// In days; negative: never looked at.
    int reviewedAgo = 120;
};

const DataCategories demoPerson{Identity, ContactDetails};

/// Who gets data from us.
QList<DemoParty> firstLevel()
{
    return {{"Postduif Mailing BV", "NL", "nieuwsbrieven versturen", {},
                {{"newsletter", demoPerson, "Duifmail", "IE"}, {"service-survey", demoPerson, "Enquête"}},
                {"IE"}},
        {"Boekhoudkantoor De Balans", "NL", "facturen en boekhouding", {},
            {{"invoicing", {Identity, ContactDetails, Financial}, "Grootboek Online"}}},
        {"Belbureau Helder", "NL", "telefonische enquêtes", {}, {{"service-survey", demoPerson, "Belscherm"}},
            {}, ProcessorKind::Processor, 500},
        {"Drukkerij Van Loon", "NL", "post drukken en bezorgen", {},
            {{"customer-administration", demoPerson, "Bestandspost"}}},
        {"Loonstrook Nederland", "NL", "salarisadministratie", {},
            {{"payroll-tax", {Identity, ContactDetails, BirthDate, Financial, Hr}, "Loonportaal"}}},
        {"Wervingsbureau Noord", "BE", "sollicitaties", {},
            {{"recruitment", {Identity, ContactDetails, Hr, Correspondence}, "Vacaturebank"}}, {},
            ProcessorKind::Processor, -1},
        {"Belastingdienst", "NL", "aangifte en loonheffing", {},
            {{"payroll-tax", {Identity, BirthDate, Financial, Hr}, "Digipoort"},
                {"invoicing", {Identity, Financial}, "Digipoort"}},
            {}, ProcessorKind::Authority},
        {"Handelspartner Zuid", "NL", "gezamenlijke acties", {}, {{"newsletter", {ContactDetails}}}, {},
            ProcessorKind::Joint}};
}

/// Who works for them.
QList<DemoParty> secondLevel()
{
    return {{"Mailserver Europa", "IE", "e-mail afleveren", {"Postduif Mailing BV"},
                {{"newsletter", {ContactDetails}, "SMTP-cluster"}}, {"IE", "US"}},
        {"Meetwijzer Statistiek", "US", "open- en klikcijfers", {"Postduif Mailing BV"},
            {{"newsletter", {ContactDetails}, "Meetpixel"}}},
        {"Kluisarchief", "NL", "digitaal archief", {"Boekhoudkantoor De Balans"},
            {{"invoicing", {Identity, Financial}, "Archiefkluis"}}},
        {"Incassobureau Recht", "NL", "vorderingen", {"Boekhoudkantoor De Balans"},
            {{"invoicing", {Identity, ContactDetails, Financial}, "Dossiers"}}},
        {"Beltoestel Hosting", "DE", "telefooncentrale", {"Belbureau Helder"},
            {{"service-survey", {ContactDetails}, "Centrale"}}},
        {"Koerier Snel", "NL", "bezorging", {"Drukkerij Van Loon", "Boekhoudkantoor De Balans"},
            {{"customer-administration", demoPerson, "Ritplanner"}}},
        {"Papierhandel West", "NL", "papier en enveloppen", {"Drukkerij Van Loon"}},
        {"Verloning Cloud", "NL", "loonsoftware", {"Loonstrook Nederland"},
            {{"payroll-tax", {Identity, Financial, Hr}, "Loonmotor"}}}};
}

/// Who works for those, and the last.
QList<DemoParty> lowerLevels()
{
    return {{"Rekencentrum Amstel", "NL", "servers", {"Mailserver Europa", "Verloning Cloud"},
                {{"newsletter", {ContactDetails}, "Zaal 2"},
                    {"payroll-tax", {Identity, Financial, Hr}, "Zaal 4"}}},
        {"Spamzeef", "GB", "spamfilter", {"Mailserver Europa"}, {{"newsletter", {ContactDetails}, "Filter"}}},
        {"Koelhuis Datadragers", "CH", "opslag op band", {"Kluisarchief"},
            {{"invoicing", {Identity, Financial}, "Bandrobot"}}},
        {"Praathuis Support", "IN", "hulplijn", {"Beltoestel Hosting"},
            {{"service-survey", {ContactDetails}, "Ticketsysteem"}}},
        {"Noordzeekabel", "NL", "verbindingen", {"Rekencentrum Amstel"}, {{"newsletter", {ContactDetails}}}},
        {"Nachtploeg Beheer", "CW", "beheer buiten kantoortijd", {"Rekencentrum Amstel"},
            {{"payroll-tax", {Identity, Financial, Hr}, "Beheerconsole"}}, {}, ProcessorKind::Processor, -1},
        {"Kopieerder Digitaal", "NL", "scans", {"Koelhuis Datadragers"},
            {{"invoicing", {Identity}, "Scanstraat"}}}};
}

/// Stores one party after another.
class RegisterTeller final
{
public:
    RegisterTeller(Change &change, QHash<QString, Id<Purpose>> purposes)
        : m_change(change), m_purposes(std::move(purposes))
    {}

    Outcome tell(const DemoParty &party)
    {
        Processor processor = basicsOf(party);
        for (const DemoFlow &flow : party.flows) {
            const auto purpose = m_purposes.constFind(QLatin1String(flow.purpose));
            if (purpose == m_purposes.cend())
                continue;
            processor.categories =
                DataCategories::fromBits(processor.categories.bits() | flow.categories.bits());
            processor.flows.append({.purpose = *purpose,
                .categories = flow.categories,
                .system = QString::fromUtf8(flow.system),
                .country = QLatin1String(flow.country)});
            if (*flow.system != '\0')
                processor.systems.append(QString::fromUtf8(flow.system));
        }
        for (const char *above : party.worksFor)
            processor.worksFor.append(m_known.value(QString::fromUtf8(above)));
        if (!processor.worksFor.isEmpty())
            processor.kind = ProcessorKind::SubProcessor;
        const auto id = processor_keeping::add(m_change, processor);
        if (!id)
            return id.error();
        m_known.insert(processor.name, *id);
        return done;
    }

    /// With what allows it, but for those of whom the register does not say it yet.
    Outcome tellTransfers()
    {
        const QDate signedOn = processorDaysAgo(200);
        const DataTransfer clauses{.importer = m_known.value(QStringLiteral("Meetwijzer Statistiek")),
            .country = QStringLiteral("US"),
            .categories = {ContactDetails},
            .tool = TransferTool::Adequacy,
            .cover = QStringLiteral("op de DPF-lijst, geen HR-gegevens"),
            .coverCheckedOn = signedOn,
            .reviewOn = signedOn.addYears(1)};
        DataTransfer remote = clauses;
        remote.importer = m_known.value(QStringLiteral("Mailserver Europa"));
        remote.exporter = m_known.value(QStringLiteral("Postduif Mailing BV"));
        remote.tool = TransferTool::CommissionClauses;
        remote.module = ClauseModule::BetweenProcessors;
        remote.signedOn = signedOn;
        remote.assessment = QStringLiteral("TIA-07");
        remote.measures = QStringLiteral("versleuteld met een sleutel die in de EER blijft");
        remote.cover.clear();
        remote.coverCheckedOn = {};
        DataTransfer unassessed = remote;
        unassessed.importer = m_known.value(QStringLiteral("Praathuis Support"));
        unassessed.exporter = m_known.value(QStringLiteral("Beltoestel Hosting"));
        unassessed.country = QStringLiteral("IN");
        unassessed.assessment.clear();
        unassessed.measures.clear();
        for (const DataTransfer &transfer : {clauses, remote, unassessed}) {
            if (const auto added = transfer_keeping::add(m_change, transfer); !added)
                return added.error();
        }
        return done;
    }

private:
    QDate processorDaysAgo(int days) const { return m_change.today().addDays(-days); }

    Processor basicsOf(const DemoParty &party) const
    {
        Processor processor{.name = QString::fromUtf8(party.name),
            .kind = party.kind,
            .country = QLatin1String(party.country),
            .services = QString::fromUtf8(party.services)};
        const QString domain = processor.name.toLower().section(u' ', 0, 0) + QStringLiteral(".example");
        processor.contact = QStringLiteral("avg@") + domain;
        for (const char *country : party.hosting)
            processor.hosting.append(QLatin1String(country));
        // Of whom nobody ever looked at little is known.
        if (needsAgreement(party.kind) && party.reviewedAgo >= 0) {
            processor.breachContact = QStringLiteral("datalek@") + domain;
            processor.exitPlan = QStringLiteral("gegevens terug als CSV en gewist binnen 30 dagen");
        }
        if (party.reviewedAgo >= 0) {
            processor.reviewedOn = processorDaysAgo(party.reviewedAgo);
            processor.reviewOn = processor.reviewedOn.addYears(1);
        }
        if (!party.hosting.isEmpty())
            processor.certificates = {
                {CertificateKind::Iso27001, QStringLiteral("certificaat 4711"), processorDaysAgo(-300)},
                {CertificateKind::Isae3402, QStringLiteral("type II"), processorDaysAgo(20)}};
        return processor;
    }

    Change &m_change;
    QHash<QString, Id<Purpose>> m_purposes;
    QHash<QString, Id<Processor>> m_known;
};

} // namespace

Outcome add(Change &change)
{
    const auto purposes = purpose_repository::all(change.connection());
    if (!purposes)
        return purposes.error();
    QHash<QString, Id<Purpose>> byKey;
    for (const Purpose &purpose : *purposes) {
        if (!purpose.endedAt)
            byKey.insert(purpose.key, purpose.id);
    }
    RegisterTeller teller(change, byKey);
    for (const QList<DemoParty> &level : {firstLevel(), secondLevel(), lowerLevels()}) {
        for (const DemoParty &party : level) {
            if (auto told = teller.tell(party); !told)
                return told;
        }
    }
    return teller.tellTransfers();
}

} // namespace demo_processors
