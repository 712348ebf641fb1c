#include "app/demo/demo_clauses.h"

namespace demo_clauses {

namespace {

using enum AgreementClause;
using Term = AgreementTerm;

/// The words of one clause, and the page that they stand on.
struct DemoClause
{
    AgreementClause clause;
    int page;
    const char *words;
    int hours = 0;
    int days = 0;
};

constexpr DemoClause clausesOfDemo[] = {{Subject, 1, "Verwerker verricht de diensten van bijlage 1."},
    {Duration, 1, "Deze overeenkomst duurt zolang verwerker persoonsgegevens van de klant heeft."},
    {Nature, 1, "Opslaan, bewerken en verzenden, en niets anders."},
    {Purpose, 1, "Uitsluitend voor de doelen in bijlage 1."},
    {DataTypes, 1, "Bijlage 1, kolom 3: soorten gegevens."}, {People, 1, "Bijlage 1, kolom 4: betrokkenen."},
    {Controller, 2, "De klant bepaalt doel en middelen en kan de verwerking laten stoppen."},
    {Instructions, 2, "Verwerker verwerkt alleen op schriftelijke instructie van de klant."},
    {Confidentiality, 2, "Ieder die bij de gegevens kan, heeft een geheimhoudingsplicht."},
    {Security, 3, "Verwerker treft de maatregelen van bijlage 2 en houdt die actueel."},
    {SubProcessors, 3, "Subverwerkers worden alleen ingeschakeld zoals artikel 7 bepaalt."},
    {RequestHelp, 3, "Verwerker helpt bij verzoeken van betrokkenen, binnen 72 uur.", 72},
    {BreachHelp, 4, "Verwerker meldt ieder datalek zonder onredelijke vertraging, uiterlijk binnen 24 uur.",
        24},
    {EndOfService, 4, "Bij het einde geeft verwerker alle gegevens terug en wist daarna iedere kopie."},
    {Audits, 4, "Verwerker werkt mee aan audits en geeft alle informatie die daarvoor nodig is."},
    {Authorisation, 5, "De klant geeft algemene toestemming voor subverwerkers en kan bezwaar maken."},
    {ChangeNotice, 5, "Een nieuwe subverwerker wordt 30 dagen vooraf aangekondigd.", 0, 30},
    {ObjectionTerm, 5, "De klant kan binnen de afgesproken termijn bezwaar maken."},
    {PassedOn, 5, "Verwerker legt iedere subverwerker dezelfde plichten op."},
    {BreachHours, 4, "De termijn van 24 uur loopt door in nachten en weekenden.", 24},
    {ContactPerson, 6, "Contactpersonen staan in bijlage 3."},
    {Locations, 6, "De gegevens staan op de plaatsen van bijlage 2."},
    {TransferTool, 6, "Geen doorgifte buiten de EER zonder instrument van hoofdstuk V AVG."},
    {AuditFrequency, 4, "Eenmaal per jaar, en vaker als daar aanleiding voor is."},
    {Certificates, 6, "Verwerker houdt de certificaten van bijlage 2 geldig."},
    {ExitTerm, 7, "Teruggave als CSV binnen 30 dagen na het einde.", 0, 30},
    {Liability, 7, "Aansprakelijkheid als in de hoofdovereenkomst, artikel 82 AVG onverkort."},
    {EndDate, 7, "Einde en opzegging als in artikel 12."}};

} // namespace

AgreementTerms terms()
{
    return {{Term::Operations, QStringLiteral("opslaan, bewerken en verzenden")},
        {Term::Instructions, QStringLiteral("opdrachtbrief van de overeenkomst, met bijlage 1")},
        {Term::Measures, QStringLiteral("bijlage 2, versie 3")},
        {Term::ChangeNoticeDays, QStringLiteral("30")}, {Term::RequestHours, QStringLiteral("72")},
        {Term::BreachHours, QStringLiteral("24")}, {Term::ExitChoice, QStringLiteral("return")},
        {Term::ExitFormat, QStringLiteral("CSV")}, {Term::ExitDays, QStringLiteral("30")},
        {Term::AuditMonths, QStringLiteral("12")},
        {Term::Liability, QStringLiteral("als in de hoofdovereenkomst")}};
}

QList<ClauseReview> found(const QList<AgreementClause> &missing, const QList<AgreementClause> &partly,
    const QString &reviewer, Instant at)
{
    QList<ClauseReview> reviews;
    for (const DemoClause &row : clausesOfDemo) {
        ClauseReview review{.clause = row.clause, .reviewer = reviewer, .reviewedAt = at};
        if (!missing.contains(row.clause)) {
            review.state = partly.contains(row.clause) ? ClauseState::Partly : ClauseState::Present;
            review.quotation = QString::fromUtf8(row.words);
            review.page = row.page;
            if (row.hours > 0)
                review.hours = row.hours;
            if (row.days > 0)
                review.days = row.days;
        }
        reviews.append(review);
    }
    return reviews;
}

} // namespace demo_clauses
