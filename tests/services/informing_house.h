#pragma once

#include "app/informing/informing.h"
#include "app/settings/settings.h"
#include "handovers/handover_house.h"
#include "services/import_house.h"

namespace tests {

/// Three people as a file from elsewhere has them: with an address and a mailbox, and one of both.
inline constexpr auto csvOfThree = "Klantnr;Achternaam;E-mail;Straat;Huisnummer;Postcode;Plaats\n"
                                   "K1;Jansen;jansen@voorbeeld.example;Markt;1;2611 ET;Delft\n"
                                   "K2;Smit;smit@voorbeeld.example;;;;\n"
                                   "K3;Visser;;Markt;3;2611 ET;Delft\n";

/// A house in which people must be informed, with what tests ask of it.
struct InformingFixture : HandoverFixture
{
    const Informing &informing() const { return m_house->services().informing(); }
    InformingState of(Id<Contact> contact) const
    {
        return *informing().of(founder(), customers, contact).result();
    }
    InformingFigures figures() const { return *informing().figures(founder(), customers).result(); }
    Result<InformingOutcome> record(const InformingWhom &whom, const InformingDraft &draft) const
    {
        return informing().record(founder(), customers, whom, draft).result();
    }

    Id<Contact> byName(const QString &surname) const
    {
        const auto line = m_house->look();
        return Id<Contact>(*Sql(*line, "test", QStringLiteral("SELECT id FROM contact WHERE surname = ?"))
                                .bind(surname)
                                .number());
    }

    void consentOf(Id<Contact> contact) const
    {
        std::ignore = consents().record(founder(), customers, contact, actOf(ConsentAct::Given)).result();
    }

    void setInForce(const QString &version) const
    {
        std::ignore =
            m_house->services()
                .settings()
                .setOrganisation(founder(), {{QStringLiteral("organisation.statement-version"), version}})
                .result();
    }

    /// How many people the file brought in.
    qint64 imported(const QByteArray &csv, DataOrigin origin = DataOrigin::Elsewhere)
    {
        const QString path = out(QStringLiteral("beurs.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            return -1;
        file.close();
        const Imports &imports = m_house->services().imports();
        ImportPlan plan{.path = path,
            .origin = origin,
            .source = QStringLiteral("beurs"),
            .collectedOn = QDate(2026, 3, 10),
            .basis = QStringLiteral("b")};
        const auto inspection = imports.inspect(path, std::nullopt, customers).result();
        if (!inspection)
            return -1;
        plan.mapping = inspection->suggestion;
        const auto summary = imports.run(founder(), plan).result();
        if (!summary)
            return -1;
        m_batch = summary->batch;
        return summary->imported;
    }

    Id<ImportBatch> m_batch;
};

} // namespace tests
