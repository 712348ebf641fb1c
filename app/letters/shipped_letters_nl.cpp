#include "app/letters/shipped_letters.h"

namespace {

constexpr ShippedFrame dutchFrame{
    .opening = "Antwoord op uw verzoek {{reference}}\n\n{{salutation}}\n\nOp {{received}} ontvingen wij uw "
               "verzoek om {{asked}}. In deze brief leest u ons antwoord.",
    .decision = "# Ons besluit",
    .done = "# Wat wij hebben gedaan",
    .kept = "# Wat blijft staan, en waarom",
    .told = "# Wie uw gegevens van ons kreeg",
    .receivers = "# Wie uw gegevens van ons kreeg",
    .backup = "# Reservekopieën",
    .partReasons = "# Waarom niet alles",
    .reasons = "# Waarom wij dit niet doen",
    .disagree = "# Bent u het er niet mee eens?",
    .closing = "# Hebt u vragen?\n{{contact}}\n\nMet vriendelijke groet,\n{{organisation}}"};

constexpr ShippedAnswer dutchAnswers[] = {
    {Request::Type::Access,
        "U krijgt bij deze brief een kopie van alle gegevens die wij van u hebben. In de bijlage staat ook "
        "waarvoor wij ze gebruiken, hoe lang wij ze bewaren en hoe wij eraan komen.",
        "U krijgt bij deze brief een kopie van een deel van uw gegevens. In de bijlage staat ook waarvoor "
        "wij "
        "ze gebruiken, hoe lang wij ze bewaren en hoe wij eraan komen.",
        "U krijgt daarom geen kopie van gegevens."},
    {Request::Type::Rectification,
        "Uw gegevens kloppen nu. Wij herhalen ze niet in deze brief. U mag altijd vragen welke gegevens wij "
        "van u hebben.",
        "Een deel van uw gegevens hebben wij verbeterd. Wij herhalen ze niet in deze brief. U mag altijd "
        "vragen welke gegevens wij van u hebben.",
        "Wij laten uw gegevens zoals ze zijn. U mag ons een verklaring sturen met wat er volgens u niet "
        "klopt. Die bewaren wij dan bij uw gegevens.",
        "Wij hebben uw gegevens niet verbeterd, maar gebruiken ze voorlopig niet. Uw verklaring bewaren wij "
        "bij uw gegevens. Voordat wij ze weer gebruiken, hoort u het van ons."},
    {Request::Type::Erasure, "Wij gebruiken uw gegevens niet meer.",
        "Wat wij moeten bewaren, gebruiken wij alleen nog voor het doel dat hieronder staat.",
        "Wij bewaren uw gegevens dus nog. Wij wissen ze zodra de reden hieronder niet meer geldt."},
    {Request::Type::Restriction,
        "Wij bewaren uw gegevens, maar gebruiken ze voorlopig niet. Voordat wij dat weer doen, hoort u het "
        "van ons.",
        "Een deel van uw gegevens bewaren wij, maar gebruiken wij voorlopig niet. Voordat wij dat weer doen, "
        "hoort u het van ons.",
        "Wij gebruiken uw gegevens dus zoals wij dat al deden."},
    {Request::Type::Portability,
        "U krijgt bij deze brief een bestand met de gegevens die u ons gaf. Een computer kan het lezen. U "
        "mag het aan een andere organisatie geven. Wij wissen hierdoor niets.",
        "U krijgt bij deze brief een bestand met een deel van de gegevens die u ons gaf. Een computer kan "
        "het "
        "lezen. Wij wissen hierdoor niets.",
        "U krijgt daarom geen bestand. U mag wel vragen om een kopie van uw gegevens (artikel 15 AVG)."},
    {Request::Type::Objection,
        "Wij zijn gestopt met het gebruik waartegen u bezwaar maakte. Vraagt u om geen reclame? Dan krijgt u "
        "die ook niet meer.",
        "Wij zijn voor een deel gestopt met het gebruik waartegen u bezwaar maakte.",
        "Wij blijven uw gegevens dus gebruiken. Voor reclame geldt dat nooit: tegen reclame mag u altijd "
        "bezwaar maken."},
    {Request::Type::ConsentWithdrawal,
        "U trok uw toestemming in. Wij zijn direct gestopt met wat wij op grond daarvan deden.",
        "U trok uw toestemming in. Wij zijn direct gestopt met wat wij op grond daarvan deden. Een deel doen "
        "wij nog, omdat daar een andere grondslag voor is.",
        "Wij vonden geen toestemming van u die nog geldt."},
    {Request::Type::HumanReview,
        "Een medewerker heeft opnieuw naar het besluit gekeken, met wat u daarover zei.",
        "Een medewerker heeft opnieuw naar een deel van het besluit gekeken, met wat u daarover zei.",
        "Wij kijken daarom niet opnieuw naar het besluit."},
    {Request::Type::Recipients, "Hieronder staat aan wie wij uw gegevens hebben gegeven.",
        "Hieronder staat aan wie wij uw gegevens hebben gegeven, voor zover wij dat mogen zeggen.",
        "Wij noemen daarom niet aan wie wij uw gegevens hebben gegeven."},
    {Request::Type::Complaint, "U hebt gelijk gekregen. Hieronder staat wat wij hebben gedaan.",
        "U hebt voor een deel gelijk gekregen. Hieronder staat wat wij hebben gedaan.",
        "Wij zijn het niet met uw klacht eens."}};

const ShippedAnswer &dutchAnswer(Request::Type type)
{
    for (const ShippedAnswer &answer : dutchAnswers) {
        if (answer.type == type)
            return answer;
    }
    Q_UNREACHABLE();
}

const char *dutchLetter(LetterAct act)
{
    switch (act) {
    case LetterAct::Acknowledgement:
        return "Wij hebben uw verzoek ontvangen: {{reference}}\n\n{{salutation}}\n\n"
               "Op {{received}} ontvingen wij uw verzoek om {{asked}}. Wij gaan ermee aan de slag.\n\n"
               "U krijgt ons antwoord uiterlijk op {{due}}. Lukt dat niet, dan hoort u dat voor die dag van "
               "ons. Dit kost u niets.\n\n"
               "# Hebt u vragen?\n{{contact}}\n\n"
               "Met vriendelijke groet,\n{{organisation}}";
    case LetterAct::IdentityQuestion:
        return "Wij willen weten of u het bent: {{reference}}\n\n{{salutation}}\n\n"
               "Op {{received}} ontvingen wij uw verzoek om {{asked}}. Wij geven gegevens alleen aan de "
               "persoon zelf. Daarom hebben wij een vraag.\n\n"
               "# Waarom wij twijfelen\n{{doubt}}\n\n"
               "# Wat wij van u nodig hebben\n{{needed}}\n\n"
               "# Wat u niet hoeft te sturen\n{{shield}}\n\n"
               "# Wanneer u antwoord krijgt\n{{pause}}\n\n"
               "# Hebt u vragen?\n{{contact}}\n\n"
               "Met vriendelijke groet,\n{{organisation}}";
    case LetterAct::IdentityReminder:
        return "Herinnering: wij willen weten of u het bent: {{reference}}\n\n{{salutation}}\n\n"
               "Op {{received}} ontvingen wij uw verzoek om {{asked}}. Op {{asked-on}} stelden wij u een "
               "vraag. Wij hebben nog geen antwoord van u.\n\n"
               "# Waarom wij twijfelen\n{{doubt}}\n\n"
               "# Wat wij van u nodig hebben\n{{needed}}\n\n"
               "# Wat u niet hoeft te sturen\n{{shield}}\n\n"
               "# Wanneer u antwoord krijgt\n{{pause}} Zonder uw antwoord kunnen wij uw verzoek niet "
               "uitvoeren.\n\n"
               "# Hebt u vragen?\n{{contact}}\n\n"
               "Met vriendelijke groet,\n{{organisation}}";
    case LetterAct::ClarificationQuestion:
        return "Een vraag over uw verzoek {{reference}}\n\n{{salutation}}\n\n"
               "Op {{received}} ontvingen wij uw verzoek om {{asked}}. Wij hebben veel gegevens. Om u goed "
               "te "
               "helpen, willen wij weten wat u precies bedoelt.\n\n"
               "# Onze vraag\n{{question}}\n\n"
               "Wilt u gewoon alles? Dat mag. Laat het ons dan weten.\n\n"
               "# Wanneer u antwoord krijgt\n{{pause}}\n\n"
               "# Hebt u vragen?\n{{contact}}\n\n"
               "Met vriendelijke groet,\n{{organisation}}";
    case LetterAct::Extension:
        return "Wij hebben meer tijd nodig voor uw verzoek {{reference}}\n\n{{salutation}}\n\n"
               "Op {{received}} ontvingen wij uw verzoek om {{asked}}. Het lukt ons niet om u binnen een "
               "maand te antwoorden.\n\n"
               "# Waarom het langer duurt\n{{extension-reason}}\n\n"
               "# Wanneer u antwoord krijgt\nU krijgt ons antwoord uiterlijk op {{new-due}}. "
               "{{apology}}\n\n"
               "# Bent u het er niet mee eens?\n{{complaint}}\n\n"
               "# Hebt u vragen?\n{{contact}}\n\n"
               "Met vriendelijke groet,\n{{organisation}}";
    case LetterAct::RestrictionLifting:
        return "Wij gaan uw gegevens weer gebruiken: {{reference}}\n\n{{salutation}}\n\n"
               "Op {{received}} ontvingen wij uw verzoek om {{asked}}. Sindsdien gebruiken wij uw gegevens "
               "niet. Dat verandert op {{lifted-on}}. Vanaf die dag gebruiken wij ze weer (artikel 18 lid 3 "
               "AVG).\n\n"
               "# Waarom\n{{lifting-reason}}\n\n"
               "# Bent u het er niet mee eens?\n{{complaint}}\n\n"
               "# Hebt u vragen?\n{{contact}}\n\n"
               "Met vriendelijke groet,\n{{organisation}}";
    case LetterAct::BreachMessage:
        return "Er is iets gebeurd met uw gegevens\n\n{{salutation}}\n\n"
               "Wij schrijven u omdat er iets mis is gegaan met uw gegevens. Dat spijt ons. In deze brief "
               "leest u wat er is gebeurd en wat u kunt doen. De brief gaat over niets anders.\n\n"
               "# Wat er is gebeurd\n{{nature}}\n\n"
               "# Wat dit voor u kan betekenen\n{{consequences}}\n\n"
               "# Wat wij hebben gedaan\n{{measures}}\n\n"
               "# Wat u zelf kunt doen\n{{advice}}\n\n"
               "# Hebt u vragen?\n{{contact}}\nVermeld daarbij: {{reference}}\n\n"
               "# Bent u het er niet mee eens?\n{{complaint}}\n\n"
               "Met vriendelijke groet,\n{{organisation}}";
    default:
        return nullptr;
    }
}

} // namespace

const ShippedWords &dutchShippedWords()
{
    static const ShippedWords words{dutchFrame, dutchLetter, dutchAnswer};
    return words;
}
