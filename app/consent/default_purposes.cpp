#include "app/consent/default_purposes.h"

namespace {

using enum DataCategory;
using enum FilingSystem;

constexpr SetOf<FilingSystem> customers = {Customers};
constexpr SetOf<FilingSystem> employees = {Employees};

/// What the organisation is called in either wording.
struct Names
{
    QString dutch;
    QString english;
};

Purpose consentPurpose(const QString &key, Channels channels, DataCategories categories)
{
    return {.key = key,
        .basis = LawfulBasis::Consent,
        .appliesTo = customers,
        .channels = channels,
        .categories = categories,
        .validity = IsoDuration{.years = 2}};
}

Purpose newsletter(const Names &names)
{
    Purpose purpose = consentPurpose(
        QStringLiteral("newsletter"), {Channel::Email}, {Identity, ContactDetails, MarketingProfile});
    purpose.doubleOptIn = true;
    purpose.wording = {.titleNl = QStringLiteral("Nieuwsbrief per e-mail"),
        .titleEn = QStringLiteral("Newsletter by e-mail"),
        .wordingNl =
            QStringLiteral("Ja, %1 mag mij per e-mail een nieuwsbrief sturen met nieuws en aanbiedingen. "
                           "Ik kan deze toestemming op elk moment intrekken, met de afmeldlink in elke "
                           "nieuwsbrief.")
                .arg(names.dutch),
        .wordingEn =
            QStringLiteral("Yes, %1 may send me a newsletter with news and offers by e-mail. I can withdraw "
                           "this consent at any time, with the link in every newsletter.")
                .arg(names.english)};
    return purpose;
}

Purpose phoneSales(const Names &names)
{
    Purpose purpose =
        consentPurpose(QStringLiteral("phone-sales"), {Channel::Phone}, {Identity, ContactDetails});
    purpose.wording = {.titleNl = QStringLiteral("Telefonisch benaderen"),
        .titleEn = QStringLiteral("Sales by phone"),
        .wordingNl =
            QStringLiteral("Ja, %1 mag mij bellen over eigen producten en diensten. Ik kan deze toestemming "
                           "op elk moment intrekken, ook tijdens een gesprek.")
                .arg(names.dutch),
        .wordingEn =
            QStringLiteral("Yes, %1 may call me about its own products and services. I can withdraw this "
                           "consent at any time, also during a call.")
                .arg(names.english)};
    return purpose;
}

Purpose eventPhotos(const Names &names)
{
    Purpose purpose =
        consentPurpose(QStringLiteral("event-photos"), {Channel::Web, Channel::Print}, {Identity, Evidence});
    purpose.marketing = false;
    purpose.wording = {.titleNl = QStringLiteral("Foto's van evenementen"),
        .titleEn = QStringLiteral("Photos of events"),
        .wordingNl =
            QStringLiteral("Ja, %1 mag foto's van evenementen waarop ik herkenbaar ben gebruiken om over "
                           "die evenementen te vertellen. Ik kan deze toestemming op elk moment intrekken; "
                           "de foto's worden dan niet opnieuw gebruikt.")
                .arg(names.dutch),
        .wordingEn =
            QStringLiteral("Yes, %1 may use photos of events on which I can be recognised to tell about "
                           "those events. I can withdraw this consent at any time; the photos are then not "
                           "used again.")
                .arg(names.english)};
    return purpose;
}

QList<Purpose> customerDuties()
{
    return {
        {.key = QStringLiteral("download-delivery"),
            .basis = LawfulBasis::Contract,
            .appliesTo = customers,
            .channels = {Channel::Email},
            .categories = {Identity, ContactDetails},
            .wording = {.titleNl = QStringLiteral("E-book of download leveren"),
                .titleEn = QStringLiteral("Delivery of an e-book or download"),
                .wordingNl =
                    QStringLiteral("Wij gebruiken uw e-mailadres om te leveren waar u om vroeg, en voor "
                                   "niets anders."),
                .wordingEn =
                    QStringLiteral("We use your e-mail address to deliver what you asked for, and for "
                                   "nothing else.")}},
        {.key = QStringLiteral("customer-administration"),
            .basis = LawfulBasis::Contract,
            .appliesTo = customers,
            .channels = {Channel::Email, Channel::Phone, Channel::Post},
            .categories = {Identity, ContactDetails, Correspondence},
            .wording = {.titleNl = QStringLiteral("Klantadministratie"),
                .titleEn = QStringLiteral("Customer administration"),
                .wordingNl =
                    QStringLiteral("Wij gebruiken uw gegevens om onze overeenkomst met u uit te voeren en u "
                                   "daarover te bereiken."),
                .wordingEn =
                    QStringLiteral("We use your data to perform our contract with you and to reach you "
                                   "about it.")}},
        {.key = QStringLiteral("invoicing"),
            .basis = LawfulBasis::LegalObligation,
            .appliesTo = customers,
            .channels = {Channel::Email, Channel::Post},
            .categories = {Identity, ContactDetails, Financial},
            .assessment = QStringLiteral("AWR art. 52"),
            .wording = {.titleNl = QStringLiteral("Facturatie en boekhouding"),
                .titleEn = QStringLiteral("Invoicing and accounts"),
                .wordingNl =
                    QStringLiteral("De wet verplicht ons om facturen en boekhouding zeven jaar te bewaren."),
                .wordingEn =
                    QStringLiteral("The law obliges us to keep invoices and accounts for seven years.")}},
    };
}

Purpose serviceSurvey()
{
    return {.key = QStringLiteral("service-survey"),
        .basis = LawfulBasis::LegitimateInterest,
        .appliesTo = customers,
        .channels = {Channel::Email},
        .categories = {Identity, ContactDetails},
        .marketing = false, // as the assessment says
        .assessment = QStringLiteral("Weten of onze dienst goed was, en haar verbeteren."),
        .weighing = {.necessity = QStringLiteral("Alleen de klant zelf kan dat zeggen; naam en e-mailadres "
                                                 "volstaan."),
            .balance = QStringLiteral("Eén korte vraag na een levering, zonder reclame, past bij wat een "
                                      "klant verwacht."),
            .safeguards = QStringLiteral("Bezwaar met één klik; antwoorden zijn na zes maanden anoniem."),
            .assessedBy = QStringLiteral("Voorbeeld van Klantkluis, te beoordelen door de privacy officer")},
        .wording = {.titleNl = QStringLiteral("Onderzoek naar onze dienst"),
            .titleEn = QStringLiteral("Survey about our service"),
            .wordingNl =
                QStringLiteral("Na een levering vragen wij u hoe het ging. U kunt daartegen bezwaar maken."),
            .wordingEn = QStringLiteral("After a delivery we ask you how it went. You may object to that.")}};
}

QList<Purpose> employeePurposes()
{
    return {
        {.key = QStringLiteral("recruitment"),
            .basis = LawfulBasis::Contract,
            .appliesTo = employees,
            .channels = {Channel::Email, Channel::Phone},
            .categories = {Identity, ContactDetails, Hr, Correspondence},
            .wording = {.titleNl = QStringLiteral("Werving en selectie"),
                .titleEn = QStringLiteral("Recruitment"),
                .wordingNl =
                    QStringLiteral("Wij gebruiken uw gegevens om uw sollicitatie te beoordelen en u daarover "
                                   "te bereiken."),
                .wordingEn =
                    QStringLiteral("We use your data to judge your application and to reach you about it.")}},
        {.key = QStringLiteral("personnel-administration"),
            .basis = LawfulBasis::Contract,
            .appliesTo = employees,
            .channels = {Channel::Email, Channel::Phone, Channel::Post},
            .categories = {Identity, ContactDetails, BirthDate, Hr, Correspondence},
            .wording = {.titleNl = QStringLiteral("Personeelsadministratie"),
                .titleEn = QStringLiteral("Personnel administration"),
                .wordingNl =
                    QStringLiteral("Wij gebruiken uw gegevens om uw arbeidsovereenkomst uit te voeren."),
                .wordingEn = QStringLiteral("We use your data to perform your contract of employment.")}},
        {.key = QStringLiteral("payroll-tax"),
            .basis = LawfulBasis::LegalObligation,
            .appliesTo = employees,
            .channels = {Channel::Post},
            .categories = {Identity, ContactDetails, BirthDate, Financial, Hr},
            .assessment = QStringLiteral("Wet LB 1964 art. 28; AWR art. 52"),
            .wording = {.titleNl = QStringLiteral("Loonadministratie en belasting"),
                .titleEn = QStringLiteral("Payroll and tax"),
                .wordingNl =
                    QStringLiteral("De wet verplicht ons om de loonadministratie te voeren en te bewaren."),
                .wordingEn = QStringLiteral("The law obliges us to keep the payroll administration.")}},
    };
}

} // namespace

QList<Purpose> defaultPurposes(const QString &organisation)
{
    const bool isNamed = !organisation.trimmed().isEmpty();
    const Names names{isNamed ? organisation.trimmed() : QStringLiteral("deze organisatie"),
        isNamed ? organisation.trimmed() : QStringLiteral("this organisation")};
    QList<Purpose> purposes{newsletter(names), phoneSales(names), eventPhotos(names)};
    purposes += customerDuties();
    purposes.append(serviceSurvey());
    purposes += employeePurposes();
    return purposes;
}
