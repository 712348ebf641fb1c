#include "app/letters/letter_phrase.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace letter_phrase {

namespace {

/// The same sentence in the two languages.
struct Said
{
    const char *dutch;
    const char *english;

    QString in(LetterLanguage language) const
    {
        return QString::fromUtf8(language == LetterLanguage::Dutch ? dutch : english);
    }
};

struct AskedWords
{
    Request::Type type;
    Said said;
};

constexpr AskedWords askedWords[] = {
    {Request::Type::Access, {"inzage in uw gegevens (artikel 15 AVG)", "access to your data (art. 15 GDPR)"}},
    {Request::Type::Rectification,
        {"verbetering van uw gegevens (artikel 16 AVG)", "correction of your data (art. 16 GDPR)"}},
    {Request::Type::Erasure,
        {"wissing van uw gegevens (artikel 17 AVG)", "erasure of your data (art. 17 GDPR)"}},
    {Request::Type::Restriction,
        {"beperking van het gebruik van uw gegevens (artikel 18 AVG)",
            "restriction of the use of your data (art. 18 GDPR)"}},
    {Request::Type::Portability,
        {"een bestand met uw gegevens om mee te nemen (artikel 20 AVG)",
            "a file with your data to take with you (art. 20 GDPR)"}},
    {Request::Type::Objection,
        {"stoppen met het gebruik van uw gegevens (bezwaar, artikel 21 AVG)",
            "an end to the use of your data (objection, art. 21 GDPR)"}},
    {Request::Type::ConsentWithdrawal,
        {"intrekking van uw toestemming (artikel 7 lid 3 AVG)",
            "withdrawal of your consent (art. 7(3) GDPR)"}},
    {Request::Type::HumanReview,
        {"een nieuw besluit door een mens (artikel 22 lid 3 AVG)",
            "a new decision by a person (art. 22(3) GDPR)"}},
    {Request::Type::Recipients,
        {"de namen van wie uw gegevens kreeg (artikel 19 AVG)",
            "the names of who received your data (art. 19 GDPR)"}},
    {Request::Type::Complaint,
        {"een oplossing voor uw klacht over uw gegevens", "a solution for your complaint about your data"}}};

/// By the level that is needed, from V1 on.
constexpr std::array neededWords = {
    Said{"Stuur ons een antwoord vanaf het e-mailadres dat wij van u kennen. Of bel ons met het nummer dat "
         "wij van u hebben. Meer is niet nodig.",
        "Answer us from the e-mail address that we know of you. Or call us from the number that we have. "
        "Nothing more is needed."},
    Said{
        "Stuur ons een antwoord vanaf het e-mailadres dat wij van u kennen. Noem daarin iets dat alleen u en "
        "wij weten, zoals uw klantnummer en de maand van uw laatste bestelling. U mag ons ook vragen om u "
        "terug te bellen op het nummer dat wij van u hebben.",
        "Answer us from the e-mail address that we know of you. Name something that only you and we know, "
        "such "
        "as your customer number and the month of your last order. You may also ask us to call you back on "
        "the "
        "number that we have."},
    Said{"Kom bij ons langs met een identiteitsbewijs, of laat het zien in een videogesprek. Wij kijken er "
         "alleen naar en bewaren er niets van. Maak eerst een afspraak.",
        "Visit us with an identity document, or show it in a video call. We only look at it and keep nothing "
        "of it. Please make an appointment first."}};

constexpr Said complaintSaid{"U kunt een klacht indienen bij de Autoriteit Persoonsgegevens, via "
                             "autoriteitpersoonsgegevens.nl (artikel "
                             "77 AVG).",
    "You can complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens, at "
    "autoriteitpersoonsgegevens.nl (art. 77 GDPR)."};
constexpr Said courtSaid{
    "U kunt ook een verzoekschrift indienen bij de rechtbank. Doe dat binnen zes weken nadat u deze brief "
    "kreeg (artikel 35 lid 2 UAVG).",
    "You can also petition the district court (rechtbank). Do so within six weeks after you received this "
    "letter (art. 35(2) UAVG)."};
constexpr Said shieldSaid{
    "Stuur ons geen kopie van een identiteitsbewijs. Stuurt u er toch een? Maak dan uw burgerservicenummer "
    "(ook in de strook onderaan), uw pasfoto en het nummer van het document onleesbaar. Schrijf op de kopie "
    "waarvoor die is, en de datum.",
    "Do not send us a copy of an identity document. Do you send one nevertheless? Then make your citizen "
    "service number (BSN) unreadable, also in the strip at the bottom. Do the same with your photo and the "
    "number of the document. Write on the copy what it is for, and the date."};
constexpr Said pauseSaid{
    "De termijn staat stil zolang wij op uw antwoord wachten. Zij loopt verder op de dag dat wij het "
    "ontvangen.",
    "The term stands still while we wait for your answer. It goes on from the day on which we receive it."};
constexpr Said noPauseSaid{
    "De termijn loopt door, want wij vroegen dit niet meteen. U hoort uiterlijk op %1 van ons.",
    "The term goes on, for we did not ask this at once. You will hear from us on %1 at the latest."};
constexpr Said noPauseLateSaid{
    "De termijn staat niet stil, want wij vroegen dit niet meteen. Zij liep af op %1. U hoort zo snel "
    "mogelijk van ons.",
    "The term does not stand still, for we did not ask this at once. It ended on %1. You will hear from us "
    "as soon as possible."};
constexpr Said apologySaid{
    "Het spijt ons dat u langer moet wachten.", "We are sorry that you have to wait longer."};
constexpr Said grantedSaid{"Wij doen wat u vraagt.", "We do what you ask."};
constexpr Said partlySaid{"Wij doen een deel van wat u vraagt.", "We do part of what you ask."};
constexpr Said refusedSaid{"Wij doen niet wat u vraagt.", "We do not do what you ask."};
constexpr Said decidedSaid{
    "Dit is besloten op %1, door iemand anders dan wie uw verzoek aannam of voorbereidde.",
    "This was decided on %1, by somebody else than who took in or prepared your request."};
constexpr Said doneSaid{"Wij deden dit op %1.", "We did this on %1."};
constexpr Said erasedSaid{"Gewist: %1.", "Erased: %1."};
constexpr Said nothingErasedSaid{"Wij hebben niets gewist.", "We erased nothing."};
constexpr Said correctedSaid{"Verbeterd: %1.", "Corrected: %1."};
constexpr Said keptSaid{"%1: tot en met %3. Reden: %2.", "%1: until and including %3. Reason: %2."};
constexpr Said keptOpenSaid{
    "%1: er is nog geen laatste dag bekend. Reden: %2.", "%1: no last day is known yet. Reason: %2."};
constexpr Said nothingKeptSaid{"Er blijft niets van u staan, behalve het dossier van dit verzoek. Daarmee "
                               "bewijzen wij dat wij het hebben "
                               "afgehandeld (artikel 5 lid 2 AVG).",
    "Nothing of you stays but the file of this request. With it we prove that we handled it (art. 5(2) "
    "GDPR)."};
constexpr Said noRecipientsSaid{
    "Wij hebben uw gegevens aan niemand gegeven.", "We gave your data to nobody."};
constexpr Said nobodyToTellSaid{
    "Er is niemand aan wie wij dit moeten vertellen.", "There is nobody whom we have to tell this."};
constexpr Said toldSaid{"%1: weet hiervan sinds %2.", "%1: has known of this since %2."};
constexpr Said isBeingToldSaid{"%1: hoort dit van ons.", "%1: is being told by us."};
constexpr Said cannotBeToldSaid{"%1: kon dit niet horen. %2", "%1: could not be told. %2"};
constexpr Said backupSaid{"In onze reservekopieën verdwijnt het uiterlijk op %1. Wij zetten het niet terug.",
    "It disappears from our backups on %1 at the latest. We do not put it back."};
constexpr Said backupStaysSaid{"Aan onze reservekopieën verandert niets.", "Nothing changes in our backups."};
constexpr Said contestedSaid{
    "Wij kunnen niet vaststellen of uw gegevens kloppen of niet. Zolang dat zo is, gebruiken wij "
    "ze niet (artikel 18 lid 1 onder a AVG).",
    "We cannot establish whether your data is right or wrong. As long as that is so, we do not use it (art. "
    "18(1)(a) GDPR)."};
constexpr Said mailSaid{"Stuur een e-mail naar %1.", "Send an e-mail to %1."};
constexpr Said callSaid{"Bel naar %1.", "Call %1."};
constexpr Said eitherSaid{"Stuur een e-mail naar %1, of bel naar %2.", "Send an e-mail to %1, or call %2."};
constexpr Said steadSaid{
    "U vraagt dit namens %1 (%2). Waar in deze brief \"u\" of \"uw gegevens\" staat, zijn "
    "het verzoek en de gegevens van %1 bedoeld.",
    "You ask this on behalf of %1 (%2). Where this letter says \"you\" or \"your data\", the request and the "
    "data of %1 are meant."};
constexpr Said officerSaid{
    "Onze functionaris gegevensbescherming (FG) houdt toezicht op hoe wij met gegevens "
    "omgaan. U bereikt de FG via %1.",
    "Our data protection officer (FG) supervises how we handle data. You can reach the officer at %1."};

} // namespace

QString day(QDate date, LetterLanguage language)
{
    const QLocale spoken(
        language == LetterLanguage::Dutch ? QLocale::Dutch : QLocale::English, QLocale::Netherlands);
    return spoken.toString(date, QStringLiteral("d MMMM yyyy"));
}

QString asked(Request::Type type, LetterLanguage language)
{
    for (const AskedWords &row : askedWords) {
        if (row.type == type)
            return row.said.in(language);
    }
    Q_UNREACHABLE();
}

QString complaint(LetterLanguage language)
{
    return complaintSaid.in(language);
}

QString court(LetterLanguage language)
{
    return courtSaid.in(language);
}

QString needed(int level, LetterLanguage language)
{
    const auto row = static_cast<std::size_t>(std::clamp(level, 1, static_cast<int>(neededWords.size())) - 1);
    return neededWords.at(row).in(language);
}

QString shield(LetterLanguage language)
{
    return shieldSaid.in(language);
}

QString pause(LetterLanguage language)
{
    return pauseSaid.in(language);
}

QString noPause(QDate due, LetterLanguage language)
{
    return noPauseSaid.in(language).arg(day(due, language));
}

QString noPauseLate(QDate due, LetterLanguage language)
{
    return noPauseLateSaid.in(language).arg(day(due, language));
}

QString apology(LetterLanguage language)
{
    return apologySaid.in(language);
}

QString decision(LetterAct act, LetterLanguage language)
{
    if (act == LetterAct::Refused)
        return refusedSaid.in(language);
    return (act == LetterAct::Granted ? grantedSaid : partlySaid).in(language);
}

QString decidedOn(QDate date, LetterLanguage language)
{
    return decidedSaid.in(language).arg(day(date, language));
}

QString doneOn(QDate date, LetterLanguage language)
{
    return doneSaid.in(language).arg(day(date, language));
}

QString erased(const QString &what, LetterLanguage language)
{
    return erasedSaid.in(language).arg(what);
}

QString nothingErased(LetterLanguage language)
{
    return nothingErasedSaid.in(language);
}

QString corrected(const QString &what, LetterLanguage language)
{
    return correctedSaid.in(language).arg(what);
}

QString kept(const QString &what, const QString &why, QDate until, LetterLanguage language)
{
    return until.isValid() ? keptSaid.in(language).arg(what, why, day(until, language))
                           : keptOpenSaid.in(language).arg(what, why);
}

QString nothingKept(LetterLanguage language)
{
    return nothingKeptSaid.in(language);
}

QString noRecipients(LetterLanguage language)
{
    return noRecipientsSaid.in(language);
}

QString nobodyToTell(LetterLanguage language)
{
    return nobodyToTellSaid.in(language);
}

QString told(const QString &recipient, QDate on, LetterLanguage language)
{
    return toldSaid.in(language).arg(recipient, day(on, language));
}

QString isBeingTold(const QString &recipient, LetterLanguage language)
{
    return isBeingToldSaid.in(language).arg(recipient);
}

QString cannotBeTold(const QString &recipient, const QString &why, LetterLanguage language)
{
    return cannotBeToldSaid.in(language).arg(recipient, why);
}

QString backup(QDate goneBy, LetterLanguage language)
{
    return backupSaid.in(language).arg(day(goneBy, language));
}

QString backupStays(LetterLanguage language)
{
    return backupStaysSaid.in(language);
}

QString contested(LetterLanguage language)
{
    return contestedSaid.in(language);
}

QString questions(const QString &email, const QString &phone, LetterLanguage language)
{
    if (!email.isEmpty() && !phone.isEmpty())
        return eitherSaid.in(language).arg(email, phone);
    if (!email.isEmpty())
        return mailSaid.in(language).arg(email);
    return phone.isEmpty() ? QString() : callSaid.in(language).arg(phone);
}

QString inSteadOf(const QString &person, const QString &mandate, LetterLanguage language)
{
    return steadSaid.in(language).arg(person, mandate);
}

QString officer(const QString &officer, LetterLanguage language)
{
    return officerSaid.in(language).arg(officer);
}

} // namespace letter_phrase
