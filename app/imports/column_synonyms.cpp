#include "app/imports/column_synonyms.h"

#include <QHash>

namespace {

struct Synonyms
{
    ImportTarget target;
    /// Separated by spaces; folded, letters and digits only.
    const char *words;
};

/// A room of its own, where the targets go by their own names.
namespace column_words {

using enum ImportTarget;

// Lists of words are not broken word by word.
// clang-format off
constexpr Synonyms all[] = {
    {FullName,
        "naam volledigenaam fullname name displayname weergavenaam klantnaam contactnaam contactpersoon contactperson "
        "contact clientnaam relatienaam customername naamcontactpersoon personeelsnaam employeename medewerker"},
    {Initials, "voorletters initialen initials voorletter vl"},
    {GivenName, "voornaam roepnaam firstname givenname voornamen given first forename christianname"},
    {Infix,
        "tussenvoegsel tussenvoegsels tussenvoeg voorvoegsel voorvoegsels infix prefix middlename tv tsv nameprefix "
        "surnameprefix insertion"},
    {Surname,
        "achternaam familienaam surname lastname familyname last geslachtsnaam eigennaam achternaamzondertussenvoegsel "
        "kernnaam"},
    {PartnerInfix, "partnertussenvoegsel tussenvoegselpartner voorvoegselpartner"},
    {PartnerSurname, "partnerachternaam achternaampartner partnernaam naampartner meisjesnaam"},
    {TitleBefore, "titel titelvoor titulatuur title academictitle titels"},
    {TitleAfter, "titelachter titelna suffix namesuffix"},
    {Salutation, "aanhef aanspreekvorm aanspreektitel salutation formofaddress"},
    {Gender, "geslacht gender sex mv sekse"},
    {BirthDate,
        "geboortedatum gebdatum geboren geboortedag birthdate dateofbirth dob birthday gebdat verjaardag datumgeboorte"},
    {Language, "taal language voorkeurstaal taalcode locale preferredlanguage"},
    {Organisation,
        "organisatie bedrijf bedrijfsnaam organisation organization company companyname org firma werkgever "
        "organisatienaam accountname bedrijfnaam onderneming employer"},
    {JobTitle, "functie functietitel functienaam jobtitle job position rol beroep functieomschrijving"},
    {KvkNumber, "kvk kvknummer kvknr kamervankoophandel cocnumber chamberofcommerce kvkno"},
    {VatNumber, "btw btwnummer btwid btwnr vatnumber vat vatid btwidentificatienummer"},
    {Email,
        "email emailadres emailaddress mail mailadres epost emailprive email1 email2 emailadres1 emailadres2 "
        "primaryemail secondaryemail emailhome homeemail"},
    {WorkEmail, "emailwerk emailzakelijk zakelijkemail werkemail emailwork workemail businessemail zakelijkemailadres"},
    {Phone,
        "telefoon telefoonnummer tel telnr telefoonnr phone phonenumber mobiel mobielnummer mobile mobilephone gsm "
        "mobieletelefoon 06nummer telefoonprive telefoonmobiel vasttelefoonnummer homephone cellphone cell telephone "
        "telephonenumber telefoon1 telefoon2 phone1 phone2 mobielenummer telefoonvast"},
    {WorkPhone, "telefoonwerk telefoonzakelijk werktelefoon zakelijktelefoonnummer businessphone workphone"},
    {Website, "website web url homepage site webadres webpage"},
    {CombinedAddress, "volledigadres adresregel fulladdress postadres addressblock"},
    {Street, "straat straatnaam street streetname adres address adres1 address1 streetaddress addressline1 adresregel1"},
    {HouseNumber, "huisnummer huisnr nummer housenumber housenr streetnumber hnr nr"},
    {HouseNumberAddition,
        "toevoeging huisnummertoevoeging toevoegsel huisletter addition housenumberaddition huisnrtoev toev suffixnr "
        "housenumbersuffix"},
    {Postcode, "postcode zipcode zip postalcode pc postkode zippostalcode"},
    {City, "plaats woonplaats stad city town plaatsnaam vestigingsplaats gemeente locality place"},
    {Country, "land country landcode countrycode landnaam countryregion"},
    {CustomerNumber,
        "klantnummer klantnr klantid customernumber customerid customerno debiteurnummer debiteurnr relatienummer "
        "relatienr clientnummer lidnummer debiteurennummer relatiecode klantcode accountnumber membernumber id"},
    {EmployeeNumber,
        "personeelsnummer personeelsnr medewerkernummer werknemernummer employeenumber employeeid staffnumber "
        "medewerkersnummer employeeno"},
    {UserId, "userid gebruikersid gebruikersnaam username login accountid gebruiker user"},
    {IpAddress, "ip ipadres ipaddress ipnummer lastip signupip"},
    {Cookie, "cookie cookieid cookies clientid visitorid"},
    {OtherIdentifier, "externid externalid reference referentie kenmerk externalreference extid"},
    {Note, "notitie notities opmerking opmerkingen note notes memo remark remarks comment comments toelichting"},
    {RelationStarted,
        "klantsinds relatiesinds customersince begindatum startdatum startdate created createdat aangemaakt "
        "aangemaaktop datuminschrijving inschrijfdatum lidsinds membersince indienst datumindienst hiredate "
        "creationdate begonnenop indienstdatum"},
    {RelationEnded,
        "klanttot relatiebeeindigd einddatum enddate relationended einderelatie uitschrijfdatum datumuitschrijving "
        "opgezegd opgezegdop customeruntil"},
    {LastPurchase,
        "laatsteaankoop laatsteaankoopdatum lastpurchase lastpurchasedate laatstebestelling laatsteorder lastorder "
        "lastorderdate laatsteorderdatum laatstetransactie"},
    {InvoiceIssued,
        "laatstefactuur factuurdatum laatstefactuurdatum invoicedate lastinvoice lastinvoicedate datumfactuur"},
    {ContractEnded,
        "contracteinde einddatumcontract contractend contractenddate contracttot eindecontract datumeindecontract"},
    {LastContactByPerson,
        "laatstecontact lastcontact laatstecontactmoment lastcontactdate laatstcontact laatstecontactdatum "
        "lastactivity laatsteactiviteit laatstereactie"},
    {Quotation, "offertedatum laatsteofferte quotationdate quotedate lastquotation datumofferte offerte"},
    {ProcedureClosed, "procedureafgerond afgerondop datumafwijzing procedureclosed afgehandeldop closedat rejectedat"},
    {EmploymentEnded,
        "uitdienst datumuitdienst uitdienstdatum employmentended einddienstverband eindedienstverband terminationdate "
        "leftservice uitdienstper"},
    {EventHeld, "evenementdatum eventdate datumevenement evenement eventheld bijeenkomst"},
    {Kind, "soort type relatietype klanttype kind contacttype soortrelatie typerelatie category categorie relatiesoort"},
    {Source, "bron herkomst source leadsource origin leadbron verkregenvia"},
    {CollectedOn,
        "verzameldop datumverzameld collectedon datumbron collecteddate dateobtained verkregenop datumverkregen "
        "collectiondate"},
};
// clang-format on

} // namespace column_words

QHash<QString, ImportTarget> byWord()
{
    QHash<QString, ImportTarget> words;
    for (const Synonyms &each : column_words::all) {
        words.insert(QString(factsOf(each.target).key).remove(QLatin1Char('_')), each.target);
        for (const QString &word : QString::fromLatin1(each.words).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words.insert(word, each.target);
    }
    return words;
}

} // namespace

std::optional<ImportTarget> targetBySynonym(const QString &foldedHeader)
{
    static const QHash<QString, ImportTarget> words = byWord();
    const auto found = words.constFind(foldedHeader);
    return found == words.constEnd() ? std::nullopt : std::optional(found.value());
}
