<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Klantkluis</source>
        <translation>Over Klantkluis</translation>
    </message>
    <message>
        <source>Klantkluis, version %1</source>
        <translation>Klantkluis, versie %1</translation>
    </message>
    <message>
        <source>Keeps customer and employee files in order under the GDPR.</source>
        <translation>Houdt klanten- en medewerkersbestanden op orde volgens de AVG.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. You may use, study, change and pass it on.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later, zonder enige garantie. U mag het programma gebruiken, bestuderen, wijzigen en doorgeven.</translation>
    </message>
    <message>
        <source>Made with these libraries, each under its own licence:</source>
        <translation>Gemaakt met deze bibliotheken, elk onder een eigen licentie:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>AccessDeputiesTab</name>
    <message>
        <source>Deputy ended</source>
        <translation>Vervanging beëindigd</translation>
    </message>
    <message>
        <source>Deputy given</source>
        <translation>Vervanger toegekend</translation>
    </message>
    <message>
        <source>End deputy</source>
        <translation>Vervanging beëindigen</translation>
    </message>
    <message>
        <source>%1 no longer stands for %2 from now on. What was decided stays as it is. Give your own passphrase.</source>
        <translation>%1 vervangt %2 vanaf nu niet meer. Wat is besloten, blijft zoals het is. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Vervangers</translation>
    </message>
    <message>
        <source>New deputy…</source>
        <translation>Nieuwe vervanger…</translation>
    </message>
    <message>
        <source>End deputy…</source>
        <translation>Vervanging beëindigen…</translation>
    </message>
    <message>
        <source>Nobody stands for a colleague. When an approver is away, an administrator gives them a deputy here.</source>
        <translation>Niemand vervangt een collega. Is een goedkeurder afwezig, dan kent een beheerder hier een vervanger toe.</translation>
    </message>
</context>
<context>
    <name>AccessMembersTab</name>
    <message>
        <source>Member shut out</source>
        <translation>Medewerker buitengesloten</translation>
    </message>
    <message>
        <source>Give my role back</source>
        <translation>Mijn rol teruggeven</translation>
    </message>
    <message>
        <source>Hand the role over…</source>
        <translation>Rol overdragen…</translation>
    </message>
    <message>
        <source>There is another administrator now. Give your administrator&apos;s role back: who keeps the members should not see personal data.</source>
        <translation>Er is nu een andere beheerder. Geef uw beheerdersrol terug: wie de medewerkers beheert, hoort geen persoonsgegevens te zien.</translation>
    </message>
    <message>
        <source>You keep the members and see personal data as well. Hand the administrator&apos;s role over to a colleague who does not work with the data.</source>
        <translation>U beheert de medewerkers en ziet ook persoonsgegevens. Draag de beheerdersrol over aan een collega die niet met de gegevens werkt.</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Medewerker toegevoegd</translation>
    </message>
    <message>
        <source>Roles saved</source>
        <translation>Rollen opgeslagen</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Buitensluiten</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>New member…</source>
        <translation>Nieuwe medewerker…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Rollen…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>Buitensluiten…</translation>
    </message>
    <message>
        <source>You gave the administrator&apos;s role back. Sign in again to go on.</source>
        <translation>U hebt de beheerdersrol teruggegeven. Meld u opnieuw aan om verder te gaan.</translation>
    </message>
    <message>
        <source>Own record saved. Sign in again to go on.</source>
        <translation>Eigen dossier vastgelegd. Meld u opnieuw aan om verder te gaan.</translation>
    </message>
    <message>
        <source>Own record saved</source>
        <translation>Eigen dossier vastgelegd</translation>
    </message>
    <message>
        <source>Own record…</source>
        <translation>Eigen dossier…</translation>
    </message>
    <message>
        <source>You give the administrator&apos;s role back and sign in again. Give your own passphrase.</source>
        <translation>U geeft de rol van beheerder terug en meldt u opnieuw aan. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>You give %1 a new activation code; the one before stops working. Give your own passphrase.</source>
        <translation>U geeft %1 een nieuwe activeringscode; de vorige werkt niet meer. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>You give %1 an activation code. Their passphrase stops working at once, until they choose another with the code. Give your own passphrase.</source>
        <translation>U geeft %1 een activeringscode. De oude wachtzin werkt meteen niet meer, tot met de code een nieuwe is gekozen. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>New activation code</source>
        <translation>Nieuwe activeringscode</translation>
    </message>
    <message>
        <source>Shut %1 out? They cannot sign in any more. What they did stays in the trail. Give your own passphrase.</source>
        <translation>%1 buitensluiten? Aanmelden kan dan niet meer. Wat deze medewerker deed, blijft in het controlelogboek. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Nieuwe code…</translation>
    </message>
    <message>
        <source>Certify</source>
        <translation>Certificeren</translation>
    </message>
    <message>
        <source>Have %1 read their signs to you, by telephone or face to face. Certify only if they are these: %2. Give your own passphrase.</source>
        <translation>Laat %1 de eigen tekens aan u voorlezen, per telefoon of persoonlijk. Certificeer alleen als het deze zijn: %2. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>Member certified</source>
        <translation>Medewerker gecertificeerd</translation>
    </message>
    <message>
        <source>An administrator has to certify your keys before your signature counts. Read these signs to them, by telephone or face to face: %1</source>
        <translation>Een beheerder moet uw sleutels certificeren voordat uw handtekening telt. Lees deze tekens aan die beheerder voor, per telefoon of persoonlijk: %1</translation>
    </message>
    <message>
        <source>Certify…</source>
        <translation>Certificeren…</translation>
    </message>
    <message>
        <source>Somebody was shut out. The file gets a new key when an administrator opens it next; whoever is still to be certified must be first.</source>
        <translation>Er is iemand buitengesloten. Het bestand krijgt een nieuwe sleutel zodra een beheerder het weer opent; wie nog gecertificeerd moet worden, gaat eerst.</translation>
    </message>
    <message>
        <source>Your successor as administrator has not come in yet, or is still to be certified. Your role stays with you until then.</source>
        <translation>Uw opvolger als beheerder is nog niet binnengekomen, of moet nog gecertificeerd worden. Tot dan blijft uw rol bij u.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Medeondertekenen</translation>
    </message>
    <message>
        <source>Another administrator gave %1 a role: %2. It counts once you say so too. Give your own passphrase.</source>
        <translation>Een andere beheerder gaf %1 een rol: %2. Die telt zodra u dat ook zegt. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>The key that you typed becomes the recovery key of this file. Give your own passphrase.</source>
        <translation>De sleutel die u hebt getypt, wordt de herstelsleutel van dit bestand. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>Role countersigned</source>
        <translation>Rol medeondertekend</translation>
    </message>
    <message>
        <source>The recovery key is a new one. The one before opens nothing any more.</source>
        <translation>De herstelsleutel is een nieuwe. De vorige opent niets meer.</translation>
    </message>
    <message>
        <source>Countersign…</source>
        <translation>Medeondertekenen…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Nieuwe herstelsleutel…</translation>
    </message>
</context>
<context>
    <name>AccessPackage</name>
    <message>
        <source>For: %1</source>
        <translation>Voor: %1</translation>
    </message>
    <message>
        <source>Request %1, received on %2. Made on %3.</source>
        <translation>Verzoek %1, ontvangen op %2. Gemaakt op %3.</translation>
    </message>
    <message>
        <source>Yes: we process personal data about you. This document tells what we do with it, and holds a copy of all of it (art. 15 GDPR). The same stands in the files with the endings .html and .json beside it.</source>
        <translation>Ja: wij verwerken persoonsgegevens over u. Dit document vertelt wat wij ermee doen en bevat een kopie van alles (art. 15 AVG). Hetzelfde staat in de bestanden met de uitgangen .html en .json ernaast.</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Wie wij zijn</translation>
    </message>
    <message>
        <source>What we use your data for, and why we may</source>
        <translation>Waarvoor wij uw gegevens gebruiken en waarom dat mag</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Waarop het berust</translation>
    </message>
    <message>
        <source>No purpose is on record for which your data is used now.</source>
        <translation>Er is geen doel vastgelegd waarvoor uw gegevens nu worden gebruikt.</translation>
    </message>
    <message>
        <source>Which kinds of data we hold</source>
        <translation>Welke soorten gegevens wij hebben</translation>
    </message>
    <message>
        <source>Who received your data, or works with it for us</source>
        <translation>Wie uw gegevens heeft ontvangen of er voor ons mee werkt</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Not in our register</source>
        <translation>Niet in ons register</translation>
    </message>
    <message>
        <source>No handing over is on record</source>
        <translation>Er is geen verstrekking vastgelegd</translation>
    </message>
    <message>
        <source>Nobody outside our organisation.</source>
        <translation>Niemand buiten onze organisatie.</translation>
    </message>
    <message>
        <source>Whether your data leaves Europe</source>
        <translation>Of uw gegevens Europa verlaten</translation>
    </message>
    <message>
        <source>%1 is established outside the European Economic Area (%2). The European Commission found the protection there adequate (art. 45 GDPR).</source>
        <translation>%1 is gevestigd buiten de Europese Economische Ruimte (%2). De Europese Commissie heeft vastgesteld dat de bescherming daar passend is (art. 45 AVG).</translation>
    </message>
    <message>
        <source>%1 is established outside the European Economic Area (%2).</source>
        <translation>%1 is gevestigd buiten de Europese Economische Ruimte (%2).</translation>
    </message>
    <message>
        <source>Ask us which safeguards protect it there.</source>
        <translation>Vraag ons welke waarborgen ze daar beschermen.</translation>
    </message>
    <message>
        <source>What protects your data there, and how you get a copy of it: %1</source>
        <translation>Wat uw gegevens daar beschermt en hoe u daarvan een kopie krijgt: %1</translation>
    </message>
    <message>
        <source>Nobody to whom we hand it is established outside the European Economic Area.</source>
        <translation>Niemand aan wie wij ze verstrekken is gevestigd buiten de Europese Economische Ruimte.</translation>
    </message>
    <message>
        <source>How long we keep it</source>
        <translation>Hoelang wij ze bewaren</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Soort gegevens</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Until the purposes above have ended; no last day is known yet</source>
        <translation>Tot de doelen hierboven zijn beëindigd; een laatste dag is nog niet bekend</translation>
    </message>
    <message>
        <source>Where your data comes from</source>
        <translation>Waar uw gegevens vandaan komen</translation>
    </message>
    <message>
        <source>Decisions by machine</source>
        <translation>Geautomatiseerde besluiten</translation>
    </message>
    <message>
        <source>We take no decisions about you by machine alone (art. 22 GDPR).</source>
        <translation>Wij nemen over u geen besluiten die alleen op geautomatiseerde verwerking berusten (art. 22 AVG).</translation>
    </message>
    <message>
        <source>Nothing is on record about decisions by machine alone. Ask us.</source>
        <translation>Over besluiten die alleen op geautomatiseerde verwerking berusten, is niets vastgelegd. Vraag het ons.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Uw rechten</translation>
    </message>
    <message>
        <source>You may have your data corrected (art. 16 GDPR) or erased (art. 17), have its use restricted (art. 18), and object to its use (art. 21).</source>
        <translation>U mag uw gegevens laten verbeteren (art. 16 AVG) of wissen (art. 17), het gebruik laten beperken (art. 18) en bezwaar maken tegen het gebruik (art. 21).</translation>
    </message>
    <message>
        <source>You may complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl; art. 77 GDPR).</source>
        <translation>U mag een klacht indienen bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl; art. 77 AVG).</translation>
    </message>
    <message>
        <source>You may also petition the district court (rechtbank), within six weeks after you received this answer (art. 35(2) UAVG).</source>
        <translation>U mag ook een verzoekschrift indienen bij de rechtbank, binnen zes weken nadat u dit antwoord hebt ontvangen (art. 35 lid 2 UAVG).</translation>
    </message>
    <message>
        <source>When your data was looked at or worked with, and what for</source>
        <translation>Wanneer uw gegevens zijn geraadpleegd of bewerkt, en waarvoor</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Nothing is on record.</source>
        <translation>Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>The kept files</source>
        <translation>De bewaarde bestanden</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>In this archive</source>
        <translation>In dit archief</translation>
    </message>
    <message>
        <source>Left out for the rights of others (art. 15(4) GDPR): %1</source>
        <translation>Weggelaten vanwege de rechten van anderen (art. 15 lid 4 AVG): %1</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Wat er niet in staat</translation>
    </message>
    <message>
        <source>Passages about others that were taken out: %1. They are marked where they stood (art. 15(4) GDPR).</source>
        <translation>Weggehaalde passages over anderen: %1. Waar zij stonden is dat aangegeven (art. 15 lid 4 AVG).</translation>
    </message>
    <message>
        <source>Files left out for the rights of others: %1.</source>
        <translation>Bestanden die zijn weggelaten vanwege de rechten van anderen: %1.</translation>
    </message>
    <message>
        <source>Who of our staff did something is not told, nor are numbers, digests and copies by which the program finds your data.</source>
        <translation>Wie van onze medewerkers iets deed staat er niet in, en ook niet de nummers, controlegetallen en kopieën waarmee het programma uw gegevens terugvindt.</translation>
    </message>
    <message>
        <source>Your personal data</source>
        <translation>Uw persoonsgegevens</translation>
    </message>
    <message>
        <source>Your personal data at %1</source>
        <translation>Uw persoonsgegevens bij %1</translation>
    </message>
    <message>
        <source>A copy of your data</source>
        <translation>Een kopie van uw gegevens</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wie u bent</translation>
    </message>
    <message>
        <source>E-mail, phone, web</source>
        <translation>E-mail, telefoon, web</translation>
    </message>
    <message>
        <source>Postal addresses</source>
        <translation>Postadressen</translation>
    </message>
    <message>
        <source>Numbers and other identifiers</source>
        <translation>Nummers en andere kenmerken</translation>
    </message>
    <message>
        <source>Notes about you</source>
        <translation>Notities over u</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Bewaarde bestanden</translation>
    </message>
    <message>
        <source>What happened between you and us</source>
        <translation>Wat er tussen u en ons gebeurde</translation>
    </message>
    <message>
        <source>How your consent stands</source>
        <translation>Hoe uw toestemming ervoor staat</translation>
    </message>
    <message>
        <source>Every act of consent, with its proof</source>
        <translation>Elke handeling van toestemming, met het bewijs</translation>
    </message>
    <message>
        <source>Confirmations that were asked by message</source>
        <translation>Bevestigingen die per bericht zijn gevraagd</translation>
    </message>
    <message>
        <source>Grounds other than consent</source>
        <translation>Andere grondslagen dan toestemming</translation>
    </message>
    <message>
        <source>Sales on which messages rest</source>
        <translation>Verkopen waarop berichten berusten</translation>
    </message>
    <message>
        <source>Addresses that you published</source>
        <translation>Adressen die u zelf bekendmaakte</translation>
    </message>
    <message>
        <source>In which capacity you are addressed</source>
        <translation>In welke hoedanigheid u wordt aangeschreven</translation>
    </message>
    <message>
        <source>How you were informed</source>
        <translation>Hoe u bent geïnformeerd</translation>
    </message>
    <message>
        <source>By when you had to be informed</source>
        <translation>Wanneer u geïnformeerd moest zijn</translation>
    </message>
    <message>
        <source>What was handed over about you</source>
        <translation>Wat over u is verstrekt</translation>
    </message>
    <message>
        <source>What recipients were or must be told</source>
        <translation>Wat ontvangers is of wordt gemeld</translation>
    </message>
    <message>
        <source>What was changed, before and after</source>
        <translation>Wat is gewijzigd, voor en na</translation>
    </message>
    <message>
        <source>Where changed data comes from</source>
        <translation>Waar gewijzigde gegevens vandaan komen</translation>
    </message>
    <message>
        <source>Sources on record for you alone</source>
        <translation>Bronnen die alleen voor u zijn vastgelegd</translation>
    </message>
    <message>
        <source>Holds, which keep data from being erased</source>
        <translation>Vastzettingen, waardoor gegevens niet worden gewist</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Uw verzoeken</translation>
    </message>
    <message>
        <source>What was done with your requests</source>
        <translation>Wat met uw verzoeken is gedaan</translation>
    </message>
    <message>
        <source>What we asked you</source>
        <translation>Wat wij u vroegen</translation>
    </message>
    <message>
        <source>Decisions on your requests</source>
        <translation>Besluiten over uw verzoeken</translation>
    </message>
    <message>
        <source>Records of yours that were joined</source>
        <translation>Dossiers van u die zijn samengevoegd</translation>
    </message>
    <message>
        <source>Texts that somebody was writing</source>
        <translation>Teksten waaraan iemand werkte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Toegevoegd op</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Toevoeging</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>How their authority was checked</source>
        <translation>Hoe hun bevoegdheid is gecontroleerd</translation>
    </message>
    <message>
        <source>How the interest was weighed</source>
        <translation>Hoe het belang is afgewogen</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Hoedanigheid</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Gewijzigd op</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Verzameld op</translation>
    </message>
    <message>
        <source>What was being written</source>
        <translation>Wat werd geschreven</translation>
    </message>
    <message>
        <source>Sets right the act</source>
        <translation>Herstelt de handeling</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Vastgelegd op</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adres of nummer</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Number of the kept file</source>
        <translation>Nummer van het bewaarde bestand</translation>
    </message>
    <message>
        <source>Carried out at</source>
        <translation>Uitgevoerd op</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Why more time was needed</source>
        <translation>Waarom meer tijd nodig was</translation>
    </message>
    <message>
        <source>Notice of extension sent on</source>
        <translation>Bericht van verlenging verzonden op</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Gebeurd op</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Geldt tot en met</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Identity established at</source>
        <translation>Identiteit vastgesteld op</translation>
    </message>
    <message>
        <source>Level of proof</source>
        <translation>Niveau van bewijs</translation>
    </message>
    <message>
        <source>How your identity was established</source>
        <translation>Hoe uw identiteit is vastgesteld</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Gerechtvaardigd belang</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Niet meer aanwezig</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Lapsed at</source>
        <translation>Vervallen op</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Local rule</source>
        <translation>Plaatselijke regel</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Machtiging</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Wijze</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Bestandstype</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>Samengevoegd op</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How the name is sorted</source>
        <translation>Hoe de naam wordt gesorteerd</translation>
    </message>
    <message>
        <source>Use of names</source>
        <translation>Naamgebruik</translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation>Verkregen op</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Name prefix of the partner</source>
        <translation>Tussenvoegsel van de partner</translation>
    </message>
    <message>
        <source>Family name of the partner</source>
        <translation>Achternaam van de partner</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Voorbereid op</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>Ingevoerd op</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>Geregistreerd op</translation>
    </message>
    <message>
        <source>Related request</source>
        <translation>Verwant verzoek</translation>
    </message>
    <message>
        <source>Lifted at</source>
        <translation>Opgeheven op</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Restricted since</source>
        <translation>Beperkt sinds</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Wordt herzien op</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Aanhef</translation>
    </message>
    <message>
        <source>Saved at</source>
        <translation>Bewaard op</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gezien op</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Verzonden op</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>Ingesteld op</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Grootte in bytes</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkocht op</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What was said or shown</source>
        <translation>Wat is gezegd of getoond</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Done by you yourself</source>
        <translation>Door uzelf gedaan</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Titel achter de naam</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel voor de naam</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot en met</translation>
    </message>
    <message>
        <source>Rule that ends it</source>
        <translation>Regel die het beëindigt</translation>
    </message>
    <message>
        <source>Program it was used with</source>
        <translation>Programma waarmee het is gebruikt</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>Gebruikt op</translation>
    </message>
    <message>
        <source>Network address it was used from</source>
        <translation>Netwerkadres vanwaar het is gebruikt</translation>
    </message>
    <message>
        <source>Holds before</source>
        <translation>Geldt vóór</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Text that was shown</source>
        <translation>Tekst die is getoond</translation>
    </message>
    <message>
        <source>Version of that text</source>
        <translation>Versie van die tekst</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Geschreven op</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Eigen naam</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Naam van de partner</translation>
    </message>
    <message>
        <source>Name of the partner, then the own</source>
        <translation>Naam van de partner, dan de eigen</translation>
    </message>
    <message>
        <source>Own name, then that of the partner</source>
        <translation>Eigen naam, dan die van de partner</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>Belgisch</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraal</translation>
    </message>
    <message>
        <source>Madam</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Sir</source>
        <translation>Meneer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Personeelsnummer</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Our own typing error</source>
        <translation>Eigen typfout</translation>
    </message>
    <message>
        <source>You told us</source>
        <translation>U meldde het ons</translation>
    </message>
    <message>
        <source>Your employer told us</source>
        <translation>Uw werkgever meldde het ons</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privépersoon</translation>
    </message>
    <message>
        <source>Person in business</source>
        <translation>Persoon in een bedrijf</translation>
    </message>
    <message>
        <source>For a legal person</source>
        <translation>Voor een rechtspersoon</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In persoon</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Own initiative</source>
        <translation>Eigen initiatief</translation>
    </message>
    <message>
        <source>What you mean</source>
        <translation>Wat u bedoelt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>it rests on neither your consent nor a contract (art. 20(1)(a) GDPR)</source>
        <translation>het berust niet op uw toestemming of op een overeenkomst (art. 20 lid 1 onder a AVG)</translation>
    </message>
    <message>
        <source>you did not give it to us: we made it ourselves, or it came from elsewhere (art. 20(1) GDPR)</source>
        <translation>u hebt het ons niet verstrekt: wij maakten het zelf, of het kwam van elders (art. 20 lid 1 AVG)</translation>
    </message>
    <message>
        <source>Data of %1, handed out by %2.</source>
        <translation>Gegevens van %1, verstrekt door %2.</translation>
    </message>
    <message>
        <source>Request %1. You may take this elsewhere (art. 20 GDPR). Nothing is erased by that.</source>
        <translation>Verzoek %1. U mag dit elders gebruiken (art. 20 AVG). Er wordt daardoor niets gewist.</translation>
    </message>
    <message>
        <source>data.json: everything, with schema.json, which describes it (JSON Schema 2020-12).</source>
        <translation>data.json: alles, met schema.json, dat het beschrijft (JSON Schema 2020-12).</translation>
    </message>
    <message>
        <source>contact.vcf: name, addresses and numbers for an address book (vCard 4.0).</source>
        <translation>contact.vcf: naam, adressen en nummers voor een adresboek (vCard 4.0).</translation>
    </message>
    <message>
        <source>*.csv: the same as data.json, one file for each kind of data (RFC 4180, UTF-8, commas).</source>
        <translation>*.csv: hetzelfde als data.json, een bestand per soort gegevens (RFC 4180, UTF-8, komma&apos;s).</translation>
    </message>
    <message>
        <source>Days are written as 2026-12-31, moments in UTC.</source>
        <translation>Dagen staan als 2026-12-31, momenten in UTC.</translation>
    </message>
    <message>
        <source>What is not in it, and why:</source>
        <translation>Wat er niet in staat, en waarom:</translation>
    </message>
    <message>
        <source>All of it is in a copy of your data, which you may ask for (art. 15 GDPR).</source>
        <translation>Alles staat in een kopie van uw gegevens, die u mag vragen (art. 15 AVG).</translation>
    </message>
    <message>
        <source>What was seen to know who you are</source>
        <translation>Wat is gezien om te weten wie u bent</translation>
    </message>
    <message>
        <source>Letters in which you asked something</source>
        <translation>Brieven waarin u iets vroeg</translation>
    </message>
    <message>
        <source>What recipients are told on your requests</source>
        <translation>Wat ontvangers horen bij uw verzoeken</translation>
    </message>
    <message>
        <source>Restrictions of the use of your data</source>
        <translation>Beperkingen van het gebruik van uw gegevens</translation>
    </message>
    <message>
        <source>What it is about more closely</source>
        <translation>Waarover het nader gaat</translation>
    </message>
    <message>
        <source>Limited to the channel</source>
        <translation>Beperkt tot het kanaal</translation>
    </message>
    <message>
        <source>Ground of the restriction</source>
        <translation>Grond van de beperking</translation>
    </message>
    <message>
        <source>Limited to the purpose</source>
        <translation>Beperkt tot het doel</translation>
    </message>
    <message>
        <source>What they are asked to do</source>
        <translation>Wat hun wordt gevraagd</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Soorten gegevens</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Wat is verbeterd</translation>
    </message>
    <message>
        <source>Document that was looked at</source>
        <translation>Document dat is bekeken</translation>
    </message>
    <message>
        <source>Which data of it</source>
        <translation>Welke gegevens daarvan</translation>
    </message>
    <message>
        <source>Kinds of data that they have</source>
        <translation>Soorten gegevens die zij hebben</translation>
    </message>
    <message>
        <source>You were told of the end on</source>
        <translation>U hoorde van het einde op</translation>
    </message>
    <message>
        <source>Kept because the law asks it since</source>
        <translation>Bewaard omdat de wet dat vraagt sinds</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Geëindigd op</translation>
    </message>
    <message>
        <source>Written out as</source>
        <translation>Opgemaakt als</translation>
    </message>
    <message>
        <source>Written out at</source>
        <translation>Opgemaakt op</translation>
    </message>
    <message>
        <source>Reminded again on</source>
        <translation>Nogmaals herinnerd op</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Herinnerd op</translation>
    </message>
    <message>
        <source>Kinds of data that may not be used</source>
        <translation>Soorten gegevens die niet gebruikt mogen worden</translation>
    </message>
    <message>
        <source>Sent by way of</source>
        <translation>Verzonden via</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verzonden op</translation>
    </message>
    <message>
        <source>Who passed it on to them</source>
        <translation>Wie het aan hen doorgaf</translation>
    </message>
    <message>
        <source>Got it from</source>
        <translation>Kreeg het van</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Van ons</translation>
    </message>
    <message>
        <source>On grounds of your own situation</source>
        <translation>Wegens uw eigen situatie</translation>
    </message>
    <message>
        <source>To end a restriction of before</source>
        <translation>Om een eerdere beperking te beëindigen</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Controlelogboek</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Vervangers</translation>
    </message>
    <message>
        <source>Every role counts in the filing system that it was given for. The program refuses the rest. The last column is what a deputy may besides, on the days on which they stand for a colleague.</source>
        <translation>Elke rol geldt in het bestand waarvoor die is gegeven. De rest weigert het programma. De laatste kolom is wat een vervanger daarnaast mag, op de dagen waarop die een collega vervangt.</translation>
    </message>
</context>
<context>
    <name>AccessTrailTab</name>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 van %Ln regel</numerusform>
            <numerusform>%1 van %Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Controlelogboek exporteren</translation>
    </message>
    <message>
        <source>trail.csv</source>
        <translation>controlelogboek.csv</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Controlelogboek</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover het gaat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Export the trail…</source>
        <translation>Controlelogboek exporteren…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Export stoppen</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Oudere regels</translation>
    </message>
    <message>
        <source>Nothing was done that fits these choices.</source>
        <translation>Er is niets gedaan dat bij deze keuzes past.</translation>
    </message>
    <message>
        <source>Clear the choices</source>
        <translation>Keuzes wissen</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;The whole trail, for others to check (*.jsonl)</source>
        <translation>CSV-bestanden (*.csv);;Het hele controlelogboek, om te laten controleren (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>ActivationCodeDialog</name>
    <message>
        <source>Activation code</source>
        <translation>Activeringscode</translation>
    </message>
    <message>
        <source>With this code %1 chooses a passphrase of their own. It is shown only now.</source>
        <translation>Met deze code kiest %1 een eigen wachtzin. Alleen nu is de code te zien.</translation>
    </message>
    <message>
        <source>Valid until %1. Give it to the member yourself; it works once.</source>
        <translation>Geldig tot %1. Geef de code zelf aan de medewerker; hij werkt één keer.</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <translation>Kopiëren, 30 seconden lang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>ActivationPage</name>
    <message>
        <source>Your first visit</source>
        <translation>Uw eerste bezoek</translation>
    </message>
    <message>
        <source>%1: with the code of your administrator you choose a passphrase that only you know.</source>
        <translation>%1: met de code van uw beheerder kiest u een wachtzin die alleen u kent.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Activeringscode</translation>
    </message>
    <message>
        <source>Six groups of four letters and digits.</source>
        <translation>Zes groepjes van vier letters en cijfers.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>The one that opens the server for you; at least 15 characters.</source>
        <translation>De wachtzin waarmee de server u binnenlaat; minstens 15 tekens.</translation>
    </message>
    <message>
        <source>At least 15 characters; a few words that only you put together.</source>
        <translation>Minstens 15 tekens; een paar woorden die alleen u zo combineert.</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nieuwe wachtzin opnieuw</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Give your sign-in name.</source>
        <translation>Geef uw aanmeldnaam.</translation>
    </message>
    <message>
        <source>This is not the whole code: it has 24 letters and digits, without the letter U.</source>
        <translation>Dit is niet de hele code: die heeft 24 letters en cijfers, zonder de letter U.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Dit is niet dezelfde wachtzin.</translation>
    </message>
    <message>
        <source>All passphrases lost</source>
        <translation>Alle wachtzinnen kwijt</translation>
    </message>
    <message>
        <source>%1: with the recovery key on paper you become its administrator, with a passphrase that only you know.</source>
        <translation>%1: met de herstelsleutel op papier wordt u beheerder, met een wachtzin die alleen u kent.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Thirteen groups, as they stand on the paper. It works once; you get a new one.</source>
        <translation>Dertien groepen, zoals ze op het papier staan. De sleutel werkt één keer; u krijgt een nieuwe.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Als het systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>System &amp;colours</source>
        <translation>Systeem&amp;kleuren</translation>
    </message>
</context>
<context>
    <name>AskAgainTab</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Record as asked</source>
        <translation>Als gevraagd vastleggen</translation>
    </message>
    <message>
        <source>Record of everybody who may be asked that they were asked again?</source>
        <translation>Van ieder die mag worden gevraagd vastleggen dat dat opnieuw is gebeurd?</translation>
    </message>
    <message>
        <source>Do this once the question has been put to them: by the channel of their consent, or by post where a message would be advertising itself.</source>
        <translation>Doe dit nadat de vraag is gesteld: langs het kanaal van hun toestemming, of per post waar een bericht zelf reclame zou zijn.</translation>
    </message>
    <message>
        <source>People asked again</source>
        <translation>Opnieuw gevraagde mensen</translation>
    </message>
    <message>
        <source>If you stop it, nothing is recorded.</source>
        <translation>Als u het stopt, wordt er niets vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded as asked for %Ln person(s)</source>
        <translation>
            <numerusform>Als gevraagd vastgelegd voor %Ln persoon</numerusform>
            <numerusform>Als gevraagd vastgelegd voor %Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Given for</source>
        <translation>Gegeven voor</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Waarom zij eindigde</translation>
    </message>
    <message>
        <source>May they be asked?</source>
        <translation>Mogen zij worden gevraagd?</translation>
    </message>
    <message>
        <source>People to ask again</source>
        <translation>Mensen om opnieuw te vragen</translation>
    </message>
    <message>
        <source>Show more people</source>
        <translation>Meer mensen tonen</translation>
    </message>
    <message>
        <source>Make a mailing list…</source>
        <translation>Mailinglijst maken…</translation>
    </message>
    <message>
        <source>Record as asked…</source>
        <translation>Als gevraagd vastleggen…</translation>
    </message>
    <message>
        <source>Nobody&apos;s consent for this purpose ended by a new wording or by its time. They would stand here.</source>
        <translation>Van niemand is de toestemming voor dit doel geëindigd door een nieuwe bewoording of door de tijd. Zij zouden hier staan.</translation>
    </message>
    <message>
        <source>No purpose of this file rests on consent.</source>
        <translation>Geen doel van dit bestand berust op toestemming.</translation>
    </message>
    <message>
        <source>Looking whose consent ended…</source>
        <translation>Kijken van wie de toestemming is geëindigd…</translation>
    </message>
    <message>
        <source>Consent ended for %1: %2 by the wording, %3 by time, %4 by the organisation. Of these, %5 may be asked again.</source>
        <translation>Toestemming eindigde voor %1: %2 door de bewoording, %3 door de tijd, %4 door de organisatie. Van hen mogen er %5 opnieuw worden gevraagd.</translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>Entries before this position.</source>
        <translation>Regels vóór deze positie.</translation>
    </message>
    <message>
        <source>The trail, the newest first.</source>
        <translation>Het controlelogboek, de nieuwste regel eerst.</translation>
    </message>
    <message>
        <source>Only what this member did.</source>
        <translation>Alleen wat deze medewerker heeft gedaan.</translation>
    </message>
    <message>
        <source>From this day on (YYYY-MM-DD).</source>
        <translation>Vanaf deze dag (JJJJ-MM-DD).</translation>
    </message>
    <message>
        <source>Up to and including this day (YYYY-MM-DD).</source>
        <translation>Tot en met deze dag (JJJJ-MM-DD).</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported.</source>
        <translation>
            <numerusform>%n regel geëxporteerd.</numerusform>
            <numerusform>%n regels geëxporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>computed with %1</source>
        <translation>berekend met %1</translation>
    </message>
    <message>
        <source>Writes the trail to a CSV file, or whole to a .jsonl file that others can check.</source>
        <translation>Schrijft het controlelogboek naar een CSV-bestand, of geheel naar een .jsonl-bestand dat anderen kunnen controleren.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries looked at.</source>
        <translation>
            <numerusform>%n regel bekeken.</numerusform>
            <numerusform>%n regels bekeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry is as it was written.</source>
        <translation>Elke regel is zoals die is geschreven.</translation>
    </message>
    <message>
        <source>The trail in eight words: %1</source>
        <translation>Het controlelogboek in acht woorden: %1</translation>
    </message>
    <message>
        <source>The file for the proof.</source>
        <translation>Het bestand voor het bewijs.</translation>
    </message>
    <message numerus="yes">
        <source>Proof of %n entries written.</source>
        <translation>
            <numerusform>Bewijs van %n regel geschreven.</numerusform>
            <numerusform>Bewijs van %n regels geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks the whole trail, entry by entry.</source>
        <translation>Controleert het hele controlelogboek, regel voor regel.</translation>
    </message>
    <message>
        <source>Writes the proof that what was done for a request stands in the trail.</source>
        <translation>Schrijft het bewijs dat wat voor een aanvraag is gedaan in het controlelogboek staat.</translation>
    </message>
    <message>
        <source>Only what was done to this kind: contact, contacts, import, request, purpose, rule, staff, list, saved-filter, audit or backup.</source>
        <translation>Alleen wat met deze soort is gedaan: contact, contacts, import, request, purpose, rule, staff, list, saved-filter, audit of backup.</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>Where the recovery key is, instead of a member&apos;s passphrase; - for standard input.</source>
        <translation>Waar de herstelsleutel staat, in plaats van de wachtzin van een medewerker; - voor standaardinvoer.</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>Het nieuwe bestand.</translation>
    </message>
    <message>
        <source>Who administers from now on, when all passphrases are lost; with the recovery key.</source>
        <translation>Wie vanaf nu beheert, als alle wachtzinnen kwijt zijn; met de herstelsleutel.</translation>
    </message>
    <message>
        <source>Recovery key: </source>
        <translation>Herstelsleutel: </translation>
    </message>
    <message>
        <source>Writing: %1 %</source>
        <translation>Schrijven: %1 %</translation>
    </message>
    <message>
        <source>Reading it again: %1 %</source>
        <translation>Nalezen: %1 %</translation>
    </message>
    <message>
        <source>Restoring: %1 %</source>
        <translation>Terugzetten: %1 %</translation>
    </message>
    <message>
        <source>Measuring the file</source>
        <translation>Het bestand wordt gemeten</translation>
    </message>
    <message numerus="yes">
        <source>%n erasures were done again.</source>
        <translation>
            <numerusform>%n wissing is opnieuw gedaan.</numerusform>
            <numerusform>%n wissingen zijn opnieuw gedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made and read again: %1 (%2 bytes).</source>
        <translation>Gemaakt en nagelezen: %1 (%2 bytes).</translation>
    </message>
    <message>
        <source>Backups of 90 days were destroyed: make new ones more often.</source>
        <translation>Back-ups van 90 dagen zijn vernietigd: maak vaker nieuwe.</translation>
    </message>
    <message>
        <source>Whole, and made by a member: %1.</source>
        <translation>Heel, en door een medewerker gemaakt: %1.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nieuwe wachtzin: </translation>
    </message>
    <message>
        <source>Restored to %1, as it was on %2.</source>
        <translation>Teruggezet naar %1, zoals het was op %2.</translation>
    </message>
    <message>
        <source>New recovery key, shown this once; the old one opens this file no more:</source>
        <translation>Nieuwe herstelsleutel, alleen nu getoond; de oude opent dit bestand niet meer:</translation>
    </message>
    <message>
        <source>Restored, checked and wiped again: this backup can be relied on.</source>
        <translation>Teruggezet, gecontroleerd en weer gewist: op deze back-up kunt u vertrouwen.</translation>
    </message>
    <message>
        <source>Writes an encrypted backup into a folder, and reads it again.</source>
        <translation>Schrijft een versleutelde back-up in een map en leest hem na.</translation>
    </message>
    <message>
        <source>Whether a backup is whole and was made by a member.</source>
        <translation>Of een back-up heel is en door een medewerker is gemaakt.</translation>
    </message>
    <message>
        <source>Makes a new file of a backup, and does later erasures again.</source>
        <translation>Maakt een nieuw bestand van een back-up en doet latere wissingen opnieuw.</translation>
    </message>
    <message>
        <source>Restores a backup into a file that is wiped again.</source>
        <translation>Zet een back-up terug in een bestand dat weer wordt gewist.</translation>
    </message>
    <message>
        <source>A .kkledger file to look for erasures in as well; may be given more than once.</source>
        <translation>Een .kkledger-bestand waarin ook naar wissingen wordt gezocht; mag vaker worden opgegeven.</translation>
    </message>
    <message>
        <source>Two copies of this file were worked with: what either of them erased is erased here.</source>
        <translation>Er is met twee kopieën van dit bestand gewerkt: wat in een van beide is gewist, is hier gewist.</translation>
    </message>
    <message>
        <source>This computer never saw this file before: whether people were erased of whom only a list elsewhere tells, it cannot know. Look for newer .kkledger files before you work with it.</source>
        <translation>Deze computer heeft dit bestand nooit eerder gezien: of er mensen zijn gewist die alleen op een lijst elders staan, kan hij niet weten. Zoek naar nieuwere .kkledger-bestanden voordat u ermee werkt.</translation>
    </message>
    <message>
        <source>Why: lost (where it is not given), damaged, moved or mistake.</source>
        <translation>Waarom: lost (ook als niets is opgegeven), damaged, moved of mistake.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) of administrators or privacy officers are owed for this restore: backup continue.</source>
        <translation>
            <numerusform>Voor dit terugzetten ontbreekt nog %n handtekening van een beheerder of privacy officer: backup continue.</numerusform>
            <numerusform>Voor dit terugzetten ontbreken nog %n handtekeningen van beheerders of privacy officers: backup continue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs, with this reason in your own words; two different members must.</source>
        <translation>Ondertekent, met deze reden in uw eigen woorden; twee verschillende medewerkers moeten dat doen.</translation>
    </message>
    <message>
        <source>This computer saw a list of %1 erasures; the newest that was found has %2.</source>
        <translation>Deze computer zag een lijst van %1 wissingen; de nieuwste die is gevonden heeft er %2.</translation>
    </message>
    <message>
        <source>This file never came back from a backup.</source>
        <translation>Dit bestand kwam nooit terug uit een back-up.</translation>
    </message>
    <message>
        <source>Every restore is signed for by two members.</source>
        <translation>Voor elk terugzetten hebben twee medewerkers ondertekend.</translation>
    </message>
    <message>
        <source>The quarantine has ended.</source>
        <translation>De quarantaine is beëindigd.</translation>
    </message>
    <message>
        <source>How a restored file stands; signs for it, or does missing erasures again.</source>
        <translation>Hoe een teruggezet bestand ervoor staat; ondertekent ervoor, of doet ontbrekende wissingen opnieuw.</translation>
    </message>
</context>
<context>
    <name>BackupDestinationRow</name>
    <message>
        <source>Kept elsewhere</source>
        <translation>Ligt elders</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Hoe u dit noemt</translation>
    </message>
    <message>
        <source>What you call %1</source>
        <translation>Hoe u dit noemt: %1</translation>
    </message>
    <message>
        <source>%1 is kept elsewhere</source>
        <translation>%1 ligt elders</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Back up here…</source>
        <translation>Hier back-up maken…</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>Opnieuw kijken: %1</translation>
    </message>
    <message>
        <source>Back up now: %1</source>
        <translation>Nu back-up maken: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>No more backups: %1</source>
        <translation>Geen back-ups meer: %1</translation>
    </message>
</context>
<context>
    <name>BackupPlaceWords</name>
    <message>
        <source>Folder on this computer</source>
        <translation>Map op deze computer</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>Stick %1</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>Network drive</source>
        <translation>Netwerkschijf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not here now. Insert stick %1 when its turn has come.</source>
        <translation>Nu niet aanwezig. Plaats stick %1 als die aan de beurt is.</translation>
    </message>
    <message>
        <source>No verified backup there yet</source>
        <translation>Daar ligt nog geen gecontroleerde back-up</translation>
    </message>
    <message>
        <source>Newest verified backup: today</source>
        <translation>Nieuwste gecontroleerde back-up: vandaag</translation>
    </message>
    <message numerus="yes">
        <source>Newest verified backup: %n day(s) ago</source>
        <translation>
            <numerusform>Nieuwste gecontroleerde back-up: %n dag geleden</numerusform>
            <numerusform>Nieuwste gecontroleerde back-up: %n dagen geleden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPlacesCard</name>
    <message>
        <source>Folder on the stick</source>
        <translation>Map op de stick</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor back-ups</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Waar back-ups heen gaan</translation>
    </message>
    <message>
        <source>Two places, one of them elsewhere. A backup is encrypted, and kept 90 days at most.</source>
        <translation>Twee plaatsen, waarvan één elders. Een back-up is versleuteld en wordt hoogstens 90 dagen bewaard.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Plaats toevoegen</translation>
    </message>
    <message>
        <source>Folder on this computer…</source>
        <translation>Map op deze computer…</translation>
    </message>
    <message>
        <source>USB stick…</source>
        <translation>USB-stick…</translation>
    </message>
    <message>
        <source>Network drive…</source>
        <translation>Netwerkschijf…</translation>
    </message>
    <message>
        <source>Make backups by itself</source>
        <translation>Back-ups vanzelf maken</translation>
    </message>
    <message>
        <source>Days in between: </source>
        <translation>Dagen ertussen: </translation>
    </message>
    <message>
        <source>&apos;From&apos; HH:mm</source>
        <translation>&apos;Vanaf&apos; HH:mm</translation>
    </message>
    <message>
        <source>Days between two backups</source>
        <translation>Dagen tussen twee back-ups</translation>
    </message>
    <message>
        <source>From this hour on</source>
        <translation>Vanaf dit uur</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>No backup by Klantkluis</source>
        <translation>Geen back-up door Klantkluis</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Back-up: %1</translation>
    </message>
    <message>
        <source>Insert stick %1</source>
        <translation>Plaats stick %1</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>No verified backup yet</source>
        <translation>Nog geen gecontroleerde back-up</translation>
    </message>
    <message>
        <source>Verified backup today</source>
        <translation>Gecontroleerde back-up van vandaag</translation>
    </message>
    <message numerus="yes">
        <source>Verified backup %n day(s) ago</source>
        <translation>
            <numerusform>Gecontroleerde back-up van %n dag geleden</numerusform>
            <numerusform>Gecontroleerde back-up van %n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>None is kept elsewhere yet</source>
        <translation>Nog geen enkele ligt elders</translation>
    </message>
    <message>
        <source>One of today is kept elsewhere</source>
        <translation>Eén van vandaag ligt elders</translation>
    </message>
    <message numerus="yes">
        <source>One of %n day(s) ago is kept elsewhere</source>
        <translation>
            <numerusform>Eén van %n dag geleden ligt elders</numerusform>
            <numerusform>Eén van %n dagen geleden ligt elders</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore was never tried</source>
        <translation>Terugzetten is nooit geprobeerd</translation>
    </message>
    <message>
        <source>Restore tried today</source>
        <translation>Terugzetten vandaag geprobeerd</translation>
    </message>
    <message numerus="yes">
        <source>Restore tried %n day(s) ago</source>
        <translation>
            <numerusform>Terugzetten %n dag geleden geprobeerd</numerusform>
            <numerusform>Terugzetten %n dagen geleden geprobeerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWork</name>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Trial of a restore</source>
        <translation>Proef met terugzetten</translation>
    </message>
    <message>
        <source>If you stop it, nothing of it is kept.</source>
        <translation>Als u het stopt, blijft er niets van over.</translation>
    </message>
    <message>
        <source>Backups: done, and found whole</source>
        <translation>Back-ups: klaar en heel bevonden</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Destroyed on %1</source>
        <translation>Vernietigd op %1</translation>
    </message>
    <message>
        <source>Restored on trial</source>
        <translation>Op proef teruggezet</translation>
    </message>
    <message>
        <source>Read again, not tried</source>
        <translation>Nagelezen, niet geprobeerd</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Did not come back on trial</source>
        <translation>Kwam bij de proef niet terug</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Nu back-up maken…</translation>
    </message>
    <message>
        <source>Try a restore…</source>
        <translation>Terugzetten proberen…</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>Gemaakte back-ups</translation>
    </message>
    <message>
        <source>Every backup will be listed here, with what is known of it.</source>
        <translation>Elke back-up komt hier te staan, met wat ervan bekend is.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <source>Your passphrase signs the backup, so that nobody can slip in another.</source>
        <translation>Met uw wachtzin ondertekent u de back-up, zodat niemand er een andere voor in de plaats legt.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Terugzetten proberen</translation>
    </message>
    <message>
        <source>The backup is restored beside the file, checked, and wiped again. Your passphrase opens it.</source>
        <translation>De back-up wordt naast het bestand teruggezet, gecontroleerd en weer gewist. Uw wachtzin opent hem.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) reached 90 days and were destroyed: make new ones more often.</source>
        <translation>
            <numerusform>%n back-up was 90 dagen oud en is vernietigd: maak vaker een nieuwe.</numerusform>
            <numerusform>%n back-ups waren 90 dagen oud en zijn vernietigd: maak vaker een nieuwe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than three verified backups are left in a place.</source>
        <translation>Op een plaats zijn minder dan drie gecontroleerde back-ups over.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Verslag opslaan…</translation>
    </message>
    <message>
        <source>Done: it came back</source>
        <translation>Gedaan: het is teruggekomen</translation>
    </message>
    <message>
        <source>Done: it did not come back</source>
        <translation>Gedaan: het is niet teruggekomen</translation>
    </message>
    <message>
        <source>Insert stick %1: its turn has come.</source>
        <translation>Plaats stick %1: die is aan de beurt.</translation>
    </message>
    <message>
        <source>Set two places, one of them elsewhere: one fire or theft must not take file and backups together.</source>
        <translation>Stel twee plaatsen in, waarvan één elders: één brand of diefstal mag niet bestand en back-ups samen treffen.</translation>
    </message>
    <message>
        <source>The newest verified backup is older than two days.</source>
        <translation>De nieuwste gecontroleerde back-up is ouder dan twee dagen.</translation>
    </message>
    <message>
        <source>No backup of the last 8 days is kept elsewhere.</source>
        <translation>Van de laatste 8 dagen ligt geen back-up elders.</translation>
    </message>
    <message>
        <source>Bring a backup back with the recovery key on paper: a drill is due.</source>
        <translation>Zet een back-up terug met de herstelsleutel op papier: een oefening is aan de beurt.</translation>
    </message>
    <message>
        <source>Drill with the recovery key on paper: last on %1. Do one every three months, on the first page under Restore from a backup.</source>
        <translation>Oefening met de herstelsleutel op papier: het laatst op %1. Doe er elke drie maanden een, op de eerste pagina onder Terugzetten uit een back-up.</translation>
    </message>
    <message>
        <source>Drill with the recovery key on paper: none yet. Do one every three months, on the first page under Restore from a backup.</source>
        <translation>Oefening met de herstelsleutel op papier: nog geen. Doe er elke drie maanden een, op de eerste pagina onder Terugzetten uit een back-up.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>restore-trials.pdf</source>
        <translation>proeven-met-terugzetten.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand van zaken</translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source>Edit several contacts</source>
        <translation>Meerdere contacten bewerken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Waarom het wordt gewijzigd</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Wat er wordt gewijzigd</translation>
    </message>
    <message>
        <source>New value for all of them</source>
        <translation>Nieuwe waarde voor alle contacten</translation>
    </message>
    <message>
        <source>Where the news comes from</source>
        <translation>Waar het bericht vandaan komt</translation>
    </message>
    <message>
        <source>Contacts that were dealt with</source>
        <translation>Afgehandelde contacten</translation>
    </message>
    <message>
        <source>Contacts that were not changed</source>
        <translation>Contacten die niet zijn gewijzigd</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Niet gewijzigd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact wijzigen</numerusform>
            <numerusform>%Ln contacten wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Other fields are changed only through a correction request, person by person.</source>
        <translation>Andere velden worden alleen gewijzigd met een correctieverzoek, persoon voor persoon.</translation>
    </message>
    <message>
        <source>Give the new value.</source>
        <translation>Geef de nieuwe waarde.</translation>
    </message>
    <message>
        <source>Say where the news comes from.</source>
        <translation>Geef aan waar het bericht vandaan komt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were changed.</source>
        <translation>
            <numerusform>%Ln contact is gewijzigd.</numerusform>
            <numerusform>%Ln contacten zijn gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) could not be changed; the list says why.</source>
        <translation>
            <numerusform>%Ln contact kon niet worden gewijzigd; de lijst zegt waarom.</numerusform>
            <numerusform>%Ln contacten konden niet worden gewijzigd; de lijst zegt waarom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were not reached.</source>
        <translation>
            <numerusform>%Ln contact is nog niet behandeld.</numerusform>
            <numerusform>%Ln contacten zijn nog niet behandeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditWork</name>
    <message>
        <source>Change of several contacts</source>
        <translation>Wijziging van meerdere contacten</translation>
    </message>
    <message>
        <source>If you stop it, those who were changed already stay changed.</source>
        <translation>Als u stopt, blijft gewijzigd wie al gewijzigd is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed</source>
        <translation>
            <numerusform>%Ln contact gewijzigd</numerusform>
            <numerusform>%Ln contacten gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed, others not</source>
        <translation>
            <numerusform>%Ln contact gewijzigd, andere niet</numerusform>
            <numerusform>%Ln contacten gewijzigd, andere niet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Bezig met laden</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Mijn wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Huidige wachtzin</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>At least 15 characters; a few words that only you put together.</source>
        <translation>Minstens 15 tekens; een paar woorden die alleen u zo combineert.</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nieuwe wachtzin opnieuw</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation>Geef uw wachtzin.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Dit is niet dezelfde wachtzin.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>As table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagram: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabel: %1</translation>
    </message>
    <message>
        <source>As table: %1</source>
        <translation>Als tabel: %1</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Afdrukken: %1</translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter verwijderen: %1</translation>
    </message>
</context>
<context>
    <name>CliProgram</name>
    <message>
        <source>Shows this help.</source>
        <translation>Toont deze hulp.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Toont de versie.</translation>
    </message>
    <message>
        <source>Usage: klantkluis-cli COMMAND [OPTIONS]</source>
        <translation>Gebruik: klantkluis-cli OPDRACHT [OPTIES]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opties van elke opdracht:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 wrong passphrase, 4 damaged or forged, 5 rolled back or forked, 6 in use, 7 made by a newer version, 8 quarantine after a restore.</source>
        <translation>Afsluitcode: 0 gedaan, 1 geweigerd of mislukt, 2 verkeerd gebruik, 3 verkeerde wachtzin, 4 beschadigd of vervalst, 5 teruggedraaid of gesplitst, 6 in gebruik, 7 gemaakt door een nieuwere versie, 8 quarantaine na terugzetten.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Wachtzin: </translation>
    </message>
    <message>
        <source>Not everything that was filled in can be accepted. Nothing was changed.</source>
        <translation>Niet alles wat is ingevuld kan worden aanvaard. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nieuwe wachtzin: </translation>
    </message>
    <message>
        <source>Recovery key: </source>
        <translation>Herstelsleutel: </translation>
    </message>
    <message>
        <source>The file was brought up to date; as it was before, it is kept here: %1</source>
        <translation>Het bestand is bijgewerkt; zoals het daarvoor was, is het hier bewaard: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>An embedded customer file (*.kluis).</source>
        <translation>Een ingebed klantenbestand (*.kluis).</translation>
    </message>
    <message>
        <source>A PostgreSQL service name or conninfo string.</source>
        <translation>De naam van een PostgreSQL-service of een conninfo-tekst.</translation>
    </message>
    <message>
        <source>The staff member who acts.</source>
        <translation>De medewerker die handelt.</translation>
    </message>
    <message>
        <source>Where the passphrase is; - for standard input. Otherwise it is asked for.</source>
        <translation>Waar de wachtzin staat; - voor standaardinvoer. Anders wordt ernaar gevraagd.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Eén JSON-document op standaarduitvoer.</translation>
    </message>
    <message>
        <source>Language of messages and documents: nl or en.</source>
        <translation>Taal van meldingen en documenten: nl of en.</translation>
    </message>
    <message>
        <source>The date to compute with (YYYY-MM-DD); the audit trail names it beside the moment it is.</source>
        <translation>De datum om mee te rekenen (JJJJ-MM-DD); het controlelogboek noemt die naast het werkelijke moment.</translation>
    </message>
    <message>
        <source>customers or employees; customers where it is not given.</source>
        <translation>customers of employees; customers als er niets staat.</translation>
    </message>
    <message>
        <source>The name to sign in with.</source>
        <translation>De naam om mee aan te melden.</translation>
    </message>
    <message>
        <source>Only looks at --file, wherever it lies and whoever has it; leaves no trace in it.</source>
        <translation>Bekijkt --file alleen, waar het ook staat en wie het ook heeft; laat er geen spoor in na.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search contact, request or command</source>
        <translation>Zoek contact, verzoek of opdracht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Niets gevonden. Probeer minder letters.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Overal zoeken</translation>
    </message>
</context>
<context>
    <name>ConfirmationButton</name>
    <message>
        <source>Confirmation</source>
        <translation>Bevestiging</translation>
    </message>
    <message>
        <source>Ask for confirmation…</source>
        <translation>Om bevestiging vragen…</translation>
    </message>
    <message>
        <source>Confirmed with the code…</source>
        <translation>Bevestigd met de code…</translation>
    </message>
    <message>
        <source>Reported as confirmed…</source>
        <translation>Gemeld als bevestigd…</translation>
    </message>
</context>
<context>
    <name>ConfirmationLetter</name>
    <message>
        <source>Please confirm your consent</source>
        <translation>Bevestig uw toestemming</translation>
    </message>
    <message>
        <source>Hello,

We were told that you agree to this: %1.
To be sure that it was you, we ask you to confirm it. Your code:

%2

Answer this message with the code in it, before %3.

Was it not you, or did you change your mind? Then do nothing: without your confirmation nothing is sent, and it lapses by itself.
</source>
        <translation>Hallo,

Ons is gemeld dat u hiermee instemt: %1.
Om zeker te weten dat u het was, vragen wij u dit te bevestigen. Uw code:

%2

Beantwoord dit bericht met de code erin, vóór %3.

Was u het niet, of bent u van gedachten veranderd? Doe dan niets: zonder uw bevestiging wordt er niets verzonden en vervalt het vanzelf.
</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The program guards who may do what; the database does not do so yet.</source>
        <translation>Het programma bewaakt wie wat mag; de database doet dat nog niet.</translation>
    </message>
    <message>
        <source>File on this computer</source>
        <translation>Bestand op deze computer</translation>
    </message>
    <message>
        <source>The customer file is on this computer; nothing goes over a network. The file is not encrypted yet: keep it on an encrypted disk.</source>
        <translation>Het klantenbestand staat op deze computer; er gaat niets over een netwerk. Het bestand is nog niet versleuteld: bewaar het op een versleutelde schijf.</translation>
    </message>
    <message>
        <source>Server on this computer</source>
        <translation>Server op deze computer</translation>
    </message>
    <message>
        <source>PostgreSQL %1 on this computer, through a local socket; nothing goes over a network.</source>
        <translation>PostgreSQL %1 op deze computer, via een lokale socket; er gaat niets over een netwerk.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
    <message>
        <source>The server says that this line is not encrypted. Stop working and tell your administrator.</source>
        <translation>De server meldt dat deze verbinding niet versleuteld is. Stop met werken en waarschuw uw beheerder.</translation>
    </message>
    <message>
        <source>%1 · %2 · certificate checked</source>
        <translation>%1 · %2 · certificaat gecontroleerd</translation>
    </message>
    <message>
        <source>The server %1 reports: %2 with %3, %4 bits. PostgreSQL %5. Its certificate and name were checked, and the sign-in is bound to this line.</source>
        <translation>De server %1 meldt: %2 met %3, %4 bits. PostgreSQL %5. Het certificaat en de naam zijn gecontroleerd, en de aanmelding is aan deze verbinding gebonden.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Wettelijke verplichting</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Vitale belangen</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Taak van algemeen belang</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Gerechtvaardigd belang</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Berichtenapp</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformulier</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Papieren formulier</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In persoon</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Per brief</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Per bericht</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Correction of a mistake</source>
        <translation>Herstel van een vergissing</translation>
    </message>
    <message>
        <source>Consent asked</source>
        <translation>Toestemming gevraagd</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Toestemming gegeven</translation>
    </message>
    <message>
        <source>Consent confirmed</source>
        <translation>Toestemming bevestigd</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Toestemming geweigerd</translation>
    </message>
    <message>
        <source>Answer deferred</source>
        <translation>Antwoord uitgesteld</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Toestemming ingetrokken</translation>
    </message>
    <message>
        <source>Consent expired</source>
        <translation>Toestemming verlopen</translation>
    </message>
    <message>
        <source>Objection made</source>
        <translation>Bezwaar gemaakt</translation>
    </message>
    <message>
        <source>Ended by the organisation</source>
        <translation>Beëindigd door organisatie</translation>
    </message>
    <message>
        <source>Consent declared invalid</source>
        <translation>Toestemming ongeldig verklaard</translation>
    </message>
    <message>
        <source>Consent renewed</source>
        <translation>Toestemming vernieuwd</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Nooit bevestigd</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Wacht op bevestiging</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Vernieuwd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Ended by us</source>
        <translation>Beëindigd door ons</translation>
    </message>
    <message>
        <source>Declared invalid</source>
        <translation>Ongeldig verklaard</translation>
    </message>
    <message>
        <source>%1 (art. 6(1)(%2))</source>
        <translation>%1 (art. 6.1.%2)</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Verloopt over %n dag</numerusform>
            <numerusform>Verloopt over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Printed matter</source>
        <translation>Drukwerk</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Wettelijke plicht</translation>
    </message>
    <message>
        <source>Confirmation by the person</source>
        <translation>Bevestiging door de betrokkene</translation>
    </message>
    <message>
        <source>Two records of the person merged</source>
        <translation>Twee dossiers van de persoon samengevoegd</translation>
    </message>
</context>
<context>
    <name>ConsentBulkDialog</name>
    <message>
        <source>Record consent of several contacts</source>
        <translation>Toestemming van meerdere contacten vastleggen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>Hoe het ons bereikte</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar het vandaan komt</translation>
    </message>
    <message>
        <source>The form, the fair, the mailing. A file as proof belongs to one person: add it there.</source>
        <translation>Het formulier, de beurs, de mailing. Een bestand als bewijs hoort bij één persoon: voeg het daar toe.</translation>
    </message>
    <message>
        <source>What was said or written</source>
        <translation>Wat er is gezegd of geschreven</translation>
    </message>
    <message>
        <source>Contacts that were dealt with</source>
        <translation>Contacten die behandeld zijn</translation>
    </message>
    <message>
        <source>Why it is not recorded for some</source>
        <translation>Waarom het voor sommigen niet wordt vastgelegd</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Why it is not recorded</source>
        <translation>Waarom het niet wordt vastgelegd</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message numerus="yes">
        <source>Record for %Ln contact(s)</source>
        <translation>
            <numerusform>Vastleggen voor %Ln contact</numerusform>
            <numerusform>Vastleggen voor %Ln contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld bekijken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>No purpose here asks for consent.</source>
        <translation>Geen enkel doel hier vraagt toestemming.</translation>
    </message>
    <message>
        <source>Give the day on which it happened.</source>
        <translation>Geef de dag waarop het gebeurde.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Dit moment moet nog komen.</translation>
    </message>
    <message>
        <source>Choose a purpose.</source>
        <translation>Kies een doel.</translation>
    </message>
    <message>
        <source>Choose a channel.</source>
        <translation>Kies een kanaal.</translation>
    </message>
    <message>
        <source>Choose how this reached you.</source>
        <translation>Kies hoe dit u bereikte.</translation>
    </message>
    <message>
        <source>Say where this consent comes from: a list alone proves nothing.</source>
        <translation>Zeg waar deze toestemming vandaan komt: een lijst alleen bewijst niets.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %Ln contact(s).</source>
        <translation>
            <numerusform>Vastgelegd voor %Ln contact.</numerusform>
            <numerusform>Vastgelegd voor %Ln contacten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would be recorded for %Ln contact(s).</source>
        <translation>
            <numerusform>Het zou worden vastgelegd voor %Ln contact.</numerusform>
            <numerusform>Het zou worden vastgelegd voor %Ln contacten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for %Ln other(s); the list says why.</source>
        <translation>
            <numerusform>Voor %Ln ander niet; de lijst zegt waarom.</numerusform>
            <numerusform>Voor %Ln anderen niet; de lijst zegt waarom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentBulkWork</name>
    <message>
        <source>Consent of several contacts</source>
        <translation>Toestemming van meerdere contacten</translation>
    </message>
    <message>
        <source>If you stop it, nothing is recorded.</source>
        <translation>Als u dit stopt, wordt er niets vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %Ln contact(s)</source>
        <translation>
            <numerusform>Vastgelegd voor %Ln contact</numerusform>
            <numerusform>Vastgelegd voor %Ln contacten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentChainBar</name>
    <message>
        <source>Check of the consent history</source>
        <translation>Controle van de toestemmingshistorie</translation>
    </message>
    <message>
        <source>Nothing is changed by it.</source>
        <translation>Er verandert niets door.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are of before hashes were kept, which nothing ties together.</source>
        <translation>
            <numerusform>%Ln daarvan is van voordat er hashes werden bewaard; niets verbindt die aan elkaar.</numerusform>
            <numerusform>%Ln daarvan zijn van voordat er hashes werden bewaard; niets verbindt die aan elkaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln acts of consent are as they were recorded.</source>
        <translation>
            <numerusform>Alle %Ln toestemmingshandeling is zoals ze werd vastgelegd.</numerusform>
            <numerusform>Alle %Ln toestemmingshandelingen zijn zoals ze werden vastgelegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acts of consent are not as they were recorded, on %Ln line(s). The first: %1. Restore a backup beside this file and compare them.</source>
        <translation>
            <numerusform>Op %Ln lijn zijn toestemmingshandelingen niet zoals ze werden vastgelegd. De eerste: %1. Zet een back-up naast dit bestand terug en vergelijk ze.</numerusform>
            <numerusform>Op %Ln lijnen zijn toestemmingshandelingen niet zoals ze werden vastgelegd. De eerste: %1. Zet een back-up naast dit bestand terug en vergelijk ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the consent history</source>
        <translation>Toestemmingshistorie controleren</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Stoppen met controleren</translation>
    </message>
</context>
<context>
    <name>ConsentCodeDialog</name>
    <message>
        <source>Confirmed with the code</source>
        <translation>Bevestigd met de code</translation>
    </message>
    <message>
        <source>Copy the code from the answer of the person. It is recorded as reported by you.</source>
        <translation>Neem de code over uit het antwoord van de persoon. Het wordt vastgelegd als door u gemeld.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Record confirmation</source>
        <translation>Bevestiging vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give the code.</source>
        <translation>Geef de code.</translation>
    </message>
</context>
<context>
    <name>ConsentCommands</name>
    <message>
        <source>The purpose&apos;s key.</source>
        <translation>De sleutel van het doel.</translation>
    </message>
    <message>
        <source>email, phone, post, sms, messaging or web.</source>
        <translation>email, phone, post, sms, messaging of web.</translation>
    </message>
    <message>
        <source>asked, given, confirmed, refused, withdrawn or objected.</source>
        <translation>asked, given, confirmed, refused, withdrawn of objected.</translation>
    </message>
    <message>
        <source>How: web-form, email, phone, paper, in-person, letter.</source>
        <translation>Hoe: web-form, email, phone, paper, in-person, letter.</translation>
    </message>
    <message>
        <source>When it happened (RFC 3339); now where it is not given.</source>
        <translation>Wanneer het gebeurde (RFC 3339); nu als het niet is opgegeven.</translation>
    </message>
    <message>
        <source>A file that proves it.</source>
        <translation>Een bestand dat het bewijst.</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens.</source>
        <translation>Kleine letters, cijfers en koppeltekens.</translation>
    </message>
    <message>
        <source>The lawful basis: a, b, c, d, e or f.</source>
        <translation>De grondslag: a, b, c, d, e of f.</translation>
    </message>
    <message>
        <source>What people are told, in Dutch.</source>
        <translation>Wat mensen wordt verteld, in het Nederlands.</translation>
    </message>
    <message>
        <source>What people are told, in English.</source>
        <translation>Wat mensen wordt verteld, in het Engels.</translation>
    </message>
    <message>
        <source>Recorded as event %1.</source>
        <translation>Vastgelegd als gebeurtenis %1.</translation>
    </message>
    <message>
        <source>What data is used for.</source>
        <translation>Waarvoor gegevens worden gebruikt.</translation>
    </message>
    <message>
        <source>Adds a purpose with its wording.</source>
        <translation>Voegt een doel met zijn tekst toe.</translation>
    </message>
    <message>
        <source>Records an act of consent.</source>
        <translation>Legt een toestemmingshandeling vast.</translation>
    </message>
    <message>
        <source>Every act of one person, the oldest first.</source>
        <translation>Elke handeling van één persoon, de oudste eerst.</translation>
    </message>
    <message>
        <source>What was said or shown; the purpose&apos;s wording where it is not given.</source>
        <translation>Wat gezegd of getoond is; de tekst van het doel als het niet is opgegeven.</translation>
    </message>
    <message>
        <source>email, phone, post, sms, messaging, web or print; may be given more than once.</source>
        <translation>email, phone, post, sms, messaging, web of print; mag vaker.</translation>
    </message>
    <message>
        <source>What it is called, in Dutch; the key where it is not given.</source>
        <translation>Hoe het heet, in het Nederlands; de sleutel als er niets staat.</translation>
    </message>
    <message>
        <source>What it is called, in English; the key where it is not given.</source>
        <translation>Hoe het heet, in het Engels; de sleutel als er niets staat.</translation>
    </message>
    <message>
        <source>customers or employees; may be given more than once, customers where it is not given.</source>
        <translation>customers of employees; mag vaker, customers als er niets staat.</translation>
    </message>
    <message>
        <source>What it needs: identity, contact-details, birth-date, financial, hr, marketing-profile, online-identifiers, correspondence or evidence; may be given more than once, identity and contact-details where it is not given.</source>
        <translation>Wat het nodig heeft: identity, contact-details, birth-date, financial, hr, marketing-profile, online-identifiers, correspondence of evidence; mag vaker, identity en contact-details als er niets staat.</translation>
    </message>
    <message>
        <source>How long consent holds, as P2Y or P18M; until it is withdrawn where it is not given.</source>
        <translation>Hoe lang toestemming geldt, zoals P2Y of P18M; tot ze wordt ingetrokken als er niets staat.</translation>
    </message>
    <message>
        <source>Consent counts only once it has been confirmed.</source>
        <translation>Toestemming telt pas als ze is bevestigd.</translation>
    </message>
    <message>
        <source>Which address or number it is about; needed where there are several.</source>
        <translation>Om welk adres of nummer het gaat; nodig als er meer zijn.</translation>
    </message>
    <message>
        <source>Where the token is that the person gave back.</source>
        <translation>Waar de code staat die de persoon teruggaf.</translation>
    </message>
    <message>
        <source>A file of confirmations that a web form signed.</source>
        <translation>Een bestand met bevestigingen dat een webformulier ondertekende.</translation>
    </message>
    <message>
        <source>Send this token to the person; it is told only now and worth something until %1.</source>
        <translation>Stuur deze code naar de persoon; hij wordt alleen nu getoond en is geldig tot %1.</translation>
    </message>
    <message>
        <source>Entry %1 was not taken: %2</source>
        <translation>Regel %1 is niet overgenomen: %2</translation>
    </message>
    <message>
        <source>Confirmations taken in: %1.</source>
        <translation>Ingelezen bevestigingen: %1.</translation>
    </message>
    <message>
        <source>Whoever has this key can confirm for others: give it to the web form alone.</source>
        <translation>Wie deze sleutel heeft, kan voor anderen bevestigen: geef hem alleen aan het webformulier.</translation>
    </message>
    <message>
        <source>A token for the second step of a double opt-in, told once.</source>
        <translation>Een code voor de tweede stap van een dubbele aanmelding, één keer getoond.</translation>
    </message>
    <message>
        <source>Records the second step, by its token.</source>
        <translation>Legt de tweede stap vast, met de code.</translation>
    </message>
    <message>
        <source>The key that a web form signs its confirmations with.</source>
        <translation>De sleutel waarmee een webformulier zijn bevestigingen ondertekent.</translation>
    </message>
    <message>
        <source>Ends what was never confirmed within its days; for every night.</source>
        <translation>Beëindigt wat nooit binnen de termijn is bevestigd; voor elke nacht.</translation>
    </message>
    <message>
        <source>As of this moment (RFC 3339); now where it is not given.</source>
        <translation>Op dit moment (RFC 3339); nu als het niet is opgegeven.</translation>
    </message>
    <message>
        <source>asked, given, refused, deferred, withdrawn, objected, expired or invalidated.</source>
        <translation>asked, given, refused, deferred, withdrawn, objected, expired of invalidated.</translation>
    </message>
    <message>
        <source>A file with the number of one contact a line.</source>
        <translation>Een bestand met op elke regel het nummer van één contact.</translation>
    </message>
    <message>
        <source>Everybody whose line stands so: unknown, requested, given, expired ...</source>
        <translation>Iedereen bij wie het zo staat: unknown, requested, given, expired ...</translation>
    </message>
    <message>
        <source>Only tells how many would change, and who cannot and why.</source>
        <translation>Vertelt alleen voor hoeveel mensen er iets zou veranderen, en wie niet kan en waarom.</translation>
    </message>
    <message>
        <source>Would be recorded for %1.</source>
        <translation>Zou worden vastgelegd voor %1.</translation>
    </message>
    <message>
        <source>Recorded for %1.</source>
        <translation>Vastgelegd voor %1.</translation>
    </message>
    <message>
        <source>Every act of consent is as it was recorded.</source>
        <translation>Elke handeling rond toestemming is nog zoals zij is vastgelegd.</translation>
    </message>
    <message>
        <source>These acts of consent are not as they were recorded:</source>
        <translation>Deze handelingen rond toestemming zijn niet meer zoals ze zijn vastgelegd:</translation>
    </message>
    <message>
        <source>How every purpose stands for one person, now or as of a moment.</source>
        <translation>Hoe elk doel ervoor staat bij één persoon, nu of op een moment.</translation>
    </message>
    <message>
        <source>Records the same act for many people at once.</source>
        <translation>Legt hetzelfde vast voor veel mensen tegelijk.</translation>
    </message>
    <message>
        <source>Whether every act of consent is as it was recorded.</source>
        <translation>Of elke handeling rond toestemming nog is zoals zij is vastgelegd.</translation>
    </message>
    <message>
        <source>Why it is recorded.</source>
        <translation>Waarom het wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Where it comes from: the form, the shop, the partner.</source>
        <translation>Waar het vandaan komt: het formulier, de winkel, de partner.</translation>
    </message>
    <message>
        <source>Where it happened.</source>
        <translation>Waar het gebeurde.</translation>
    </message>
    <message>
        <source>The language of the text that was shown: nl or en.</source>
        <translation>De taal van de getoonde tekst: nl of en.</translation>
    </message>
    <message>
        <source>Who consented for somebody under 16.</source>
        <translation>Wie toestemming gaf voor iemand onder de 16.</translation>
    </message>
    <message>
        <source>How it was checked that they may.</source>
        <translation>Hoe is nagegaan dat die dat mag.</translation>
    </message>
    <message>
        <source>What it falls under in the Data Privacy Vocabulary, for receipts: %1; a general term where it is not given.</source>
        <translation>Waar het in het Data Privacy Vocabulary onder valt, voor toestemmingsbewijzen: %1; een algemene term als dit niet is gegeven.</translation>
    </message>
    <message>
        <source>Where the same goes as a Kantara receipt v1.1, which is not signed.</source>
        <translation>Waar hetzelfde komt als Kantara-bewijs v1.1, dat niet is ondertekend.</translation>
    </message>
    <message>
        <source>The fingerprint that the organisation published; another signer is refused.</source>
        <translation>De vingerafdruk die de organisatie bekend heeft gemaakt; een andere ondertekenaar wordt geweigerd.</translation>
    </message>
    <message>
        <source>Changed since it was signed: %1</source>
        <translation>Veranderd sinds de ondertekening: %1</translation>
    </message>
    <message>
        <source>Added since it was signed: %1</source>
        <translation>Toegevoegd sinds de ondertekening: %1</translation>
    </message>
    <message>
        <source>Taken out since it was signed: %1</source>
        <translation>Weggehaald sinds de ondertekening: %1</translation>
    </message>
    <message>
        <source>Damaged; it cannot be read from here on: %1</source>
        <translation>Beschadigd; het is niet te lezen vanaf hier: %1</translation>
    </message>
    <message>
        <source>There twice, so that it has no one meaning: %1</source>
        <translation>Staat er twee keer, zodat het niet één betekenis heeft: %1</translation>
    </message>
    <message>
        <source>Signed by another key than the one that was expected.</source>
        <translation>Ondertekend met een andere sleutel dan werd verwacht.</translation>
    </message>
    <message>
        <source>Every field of the receipt is as it was signed.</source>
        <translation>Elk veld van het toestemmingsbewijs is zoals het is ondertekend.</translation>
    </message>
    <message>
        <source>No signature holds: nobody vouches for it.</source>
        <translation>Geen handtekening klopt: niemand staat hiervoor in.</translation>
    </message>
    <message>
        <source>Fingerprint of the signer, to compare with what the organisation published: %1</source>
        <translation>Vingerafdruk van de ondertekenaar, om te vergelijken met wat de organisatie bekend heeft gemaakt: %1</translation>
    </message>
    <message>
        <source>Writes the signed receipt of one act (ISO/IEC TS 27560).</source>
        <translation>Schrijft het ondertekende toestemmingsbewijs van één handeling (ISO/IEC TS 27560).</translation>
    </message>
    <message>
        <source>Checks a receipt without a customer file, and names what was altered.</source>
        <translation>Controleert een toestemmingsbewijs zonder klantenbestand, en noemt wat is veranderd.</translation>
    </message>
    <message>
        <source>The fingerprint of the key that signs receipts, to be published.</source>
        <translation>De vingerafdruk van de sleutel waarmee toestemmingsbewijzen worden ondertekend, om bekend te maken.</translation>
    </message>
    <message>
        <source>Part of what was given could not be kept with it: evidence, moment, detail or method.</source>
        <translation>Een deel van wat werd opgegeven kon er niet bij worden bewaard: bewijs, moment, adres of wijze.</translation>
    </message>
    <message>
        <source>Consent still runs: it was given again after this moment. Record it without a moment to end it now.</source>
        <translation>De toestemming loopt nog: na dit moment is zij opnieuw gegeven. Leg de intrekking zonder moment vast om haar nu te beëindigen.</translation>
    </message>
    <message>
        <source>Recorded before hashes were kept, which nothing ties together: %1.</source>
        <translation>Vastgelegd voordat er controlegetallen werden bewaard, dus door niets verbonden: %1.</translation>
    </message>
    <message>
        <source>It promotes nothing; otherwise a purpose of basis a or f is taken for marketing, which the other bases do not allow.</source>
        <translation>Het prijst niets aan; anders geldt een doel op grondslag a of f als marketing, wat op de andere grondslagen niet kan.</translation>
    </message>
    <message>
        <source>What is held: %1.</source>
        <translation>Wat wordt bewaard: %1.</translation>
    </message>
    <message>
        <source>What the page before answered as next.</source>
        <translation>Wat de vorige bladzijde als vervolg gaf.</translation>
    </message>
    <message>
        <source>The key of the purpose that needs it.</source>
        <translation>De naam van het doel dat het nodig heeft.</translation>
    </message>
    <message>
        <source>Of %1 of %2 people something is held that no purpose, ground or duty needs.</source>
        <translation>Van %1 van de %2 mensen wordt iets bewaard dat geen doel, grondslag of plicht nodig heeft.</translation>
    </message>
    <message>
        <source>Proposed for %1. Somebody else decides on each: request list</source>
        <translation>Voorgesteld voor %1. Over elk beslist een ander: request list</translation>
    </message>
    <message>
        <source>There are more: this is as many as are proposed in one turn.</source>
        <translation>Er zijn er meer: zoveel worden er per keer voorgesteld.</translation>
    </message>
    <message>
        <source>%1 now needs: %2.</source>
        <translation>%1 heeft nu nodig: %2.</translation>
    </message>
    <message>
        <source>What is held on people and no purpose, ground or duty of theirs needs.</source>
        <translation>Wat van mensen wordt bewaard en door geen doel, grondslag of plicht van hen nodig is.</translation>
    </message>
    <message>
        <source>Proposes that what is not needed is erased.</source>
        <translation>Stelt voor te wissen wat niet nodig is.</translation>
    </message>
    <message>
        <source>Names the purpose that needs a field.</source>
        <translation>Noemt het doel dat een veld nodig heeft.</translation>
    </message>
    <message>
        <source>Consent ended for %1, of whom %2 may be asked.</source>
        <translation>Toestemming eindigde voor %1, van wie er %2 mogen worden gevraagd.</translation>
    </message>
    <message>
        <source>Recorded as asked for %1.</source>
        <translation>Als gevraagd vastgelegd voor %1.</translation>
    </message>
    <message>
        <source>Records of everybody who may be asked that they were.</source>
        <translation>Legt van ieder die mag worden gevraagd vast dat dat is gebeurd.</translation>
    </message>
    <message>
        <source>%1: employees are seldom free to refuse. Choose another lawful basis where you can.</source>
        <translation>%1: medewerkers zijn zelden vrij om te weigeren. Kies waar dat kan een andere grondslag.</translation>
    </message>
    <message>
        <source>%1: the assessment is incomplete. Complete it with: purpose edit</source>
        <translation>%1: de beoordeling is onvolledig. Maak haar volledig met: purpose edit</translation>
    </message>
    <message>
        <source>%1: the assessment was to be reviewed by %2.</source>
        <translation>%1: de beoordeling moest uiterlijk %2 opnieuw worden bekeken.</translation>
    </message>
    <message>
        <source>Consent to the old wording ended for %1. Whom to ask again: purpose ask-again %2</source>
        <translation>Toestemming voor de oude bewoording is geëindigd voor %1. Wie opnieuw te vragen: purpose ask-again %2</translation>
    </message>
    <message>
        <source>Changes what is given of a purpose, but its key, its basis and its second step.</source>
        <translation>Wijzigt wat van een doel wordt gegeven, behalve zijn naam, grondslag en tweede stap.</translation>
    </message>
    <message>
        <source>Whose consent ended by a new wording or by its time, and who may be asked again.</source>
        <translation>Wiens toestemming eindigde door een nieuwe bewoording of door de tijd, en wie opnieuw mag worden gevraagd.</translation>
    </message>
    <message>
        <source>What the basis needs: the statute (c, e), why consent cannot be asked (d), or the interest (f).</source>
        <translation>Wat de grondslag vraagt: de wet (c, e), waarom geen toestemming kan worden gevraagd (d), of het belang (f).</translation>
    </message>
    <message>
        <source>Why people are kept for it, where their own record says no other reason; what is usual for the basis where it is not given.</source>
        <translation>Waarom mensen ervoor bewaard worden, als hun eigen gegevens geen andere reden noemen; wat bij de grondslag gebruikelijk is als het niet gegeven is.</translation>
    </message>
    <message>
        <source>Basis f: why the interest cannot be served with less.</source>
        <translation>Grondslag f: waarom het belang niet met minder kan worden gediend.</translation>
    </message>
    <message>
        <source>Basis f: what it means for the people, against the interest.</source>
        <translation>Grondslag f: wat het voor de betrokkenen betekent, tegenover het belang.</translation>
    </message>
    <message>
        <source>Basis f: what is done to make it weigh less on them.</source>
        <translation>Grondslag f: wat er wordt gedaan om het voor hen minder zwaar te maken.</translation>
    </message>
    <message>
        <source>Basis f: who weighed it; the member where it is not given.</source>
        <translation>Grondslag f: wie het heeft afgewogen; het lid als het niet is gegeven.</translation>
    </message>
    <message>
        <source>Basis f: when; today where it is not given.</source>
        <translation>Grondslag f: wanneer; vandaag als het niet is gegeven.</translation>
    </message>
    <message>
        <source>Basis f: the day by which it is looked at again; a year later where it is not given.</source>
        <translation>Grondslag f: de dag waarop het uiterlijk opnieuw wordt bekeken; een jaar later als het niet is gegeven.</translation>
    </message>
    <message>
        <source>The new wording changes what people agree to: consent to the old one ends.</source>
        <translation>De nieuwe bewoording verandert waarmee mensen instemmen: toestemming voor de oude eindigt.</translation>
    </message>
    <message>
        <source>Where the receipt goes: .json to be checked, .pdf to be read, .json.zip or .pdf.zip the same encrypted; may be given twice for one receipt in both forms.</source>
        <translation>Waar het toestemmingsbewijs komt: .json om te controleren, .pdf om te lezen, .json.zip of .pdf.zip hetzelfde versleuteld; mag twee keer worden gegeven voor één toestemmingsbewijs in beide vormen.</translation>
    </message>
    <message>
        <source>Passphrase of the ZIP file: </source>
        <translation>Wachtzin van het ZIP-bestand: </translation>
    </message>
    <message>
        <source>Every field of the certificate is as it was signed.</source>
        <translation>Elk veld van het bewijs is zoals het is ondertekend.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>Hoe het ons bereikte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>What was said or written</source>
        <translation>Wat er is gezegd of geschreven</translation>
    </message>
    <message>
        <source>The person did this themselves, for example on a form</source>
        <translation>De persoon deed dit zelf, bijvoorbeeld op een formulier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Wording %1: “%2”</source>
        <translation>Tekst %1: “%2”</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Toestemming intrekken</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Weigering vastleggen</translation>
    </message>
    <message>
        <source>Record objection</source>
        <translation>Bezwaar vastleggen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Give the day on which it happened.</source>
        <translation>Geef de dag waarop het gebeurde.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Dit moment moet nog komen.</translation>
    </message>
    <message>
        <source>Choose a purpose.</source>
        <translation>Kies een doel.</translation>
    </message>
    <message>
        <source>Choose a channel.</source>
        <translation>Kies een kanaal.</translation>
    </message>
    <message>
        <source>Choose how this reached you.</source>
        <translation>Kies hoe dit u bereikte.</translation>
    </message>
    <message>
        <source>Which address or number</source>
        <translation>Welk adres of nummer</translation>
    </message>
    <message>
        <source>Choose for which address or number this is.</source>
        <translation>Kies voor welk adres of nummer dit is.</translation>
    </message>
    <message>
        <source>Who consents for the child</source>
        <translation>Wie toestemming geeft voor het kind</translation>
    </message>
    <message>
        <source>Younger than 16 on that day: the parent or guardian consents.</source>
        <translation>Jonger dan 16 op die dag: de ouder of voogd geeft toestemming.</translation>
    </message>
    <message>
        <source>How it was checked that they may</source>
        <translation>Hoe is nagegaan dat die dat mag</translation>
    </message>
    <message>
        <source>Give the name of the parent or guardian.</source>
        <translation>Geef de naam van de ouder of voogd.</translation>
    </message>
    <message>
        <source>Write down how you checked this, for example in the register of custody.</source>
        <translation>Schrijf op hoe u dit bent nagegaan, bijvoorbeeld in het gezagsregister.</translation>
    </message>
</context>
<context>
    <name>ConsentDropDialog</name>
    <message>
        <source>Take in confirmations</source>
        <translation>Bevestigingen inlezen</translation>
    </message>
    <message>
        <source>Choose the file that your web form wrote, or drop it here. Only what the form signed is taken in; whoever is wrong or late is told below.</source>
        <translation>Kies het bestand dat uw webformulier schreef, of laat het hier los. Alleen wat het formulier heeft ondertekend wordt ingelezen; wat niet klopt of te laat is, staat hieronder.</translation>
    </message>
    <message>
        <source>Confirmations in the file</source>
        <translation>Bevestigingen in het bestand</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan werd</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose the file with confirmations</source>
        <translation>Kies het bestand met bevestigingen</translation>
    </message>
    <message>
        <source>Confirmations (*.json)</source>
        <translation>Bevestigingen (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmation(s) recorded.</source>
        <translation>
            <numerusform>%Ln bevestiging vastgelegd.</numerusform>
            <numerusform>%Ln bevestigingen vastgelegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken in; the list says why.</source>
        <translation>
            <numerusform>%Ln niet ingelezen; de lijst zegt waarom.</numerusform>
            <numerusform>%Ln niet ingelezen; de lijst zegt waarom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by the person</source>
        <translation>Door de persoon bevestigd</translation>
    </message>
</context>
<context>
    <name>ConsentImportRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>ConsentImportUndoDialog</name>
    <message>
        <source>Whose withdrawal is taken back may be reached again, as before the import. Take it back only where the list itself was wrong.</source>
        <translation>Van wie de intrekking wordt teruggedraaid, die mag weer worden benaderd, zoals vóór de import. Draai alleen terug als de lijst zelf onjuist was.</translation>
    </message>
    <message>
        <source>Take an import of consents back</source>
        <translation>Import van toestemmingen terugdraaien</translation>
    </message>
    <message>
        <source>%1, imported on %2</source>
        <translation>%1, geïmporteerd op %2</translation>
    </message>
    <message>
        <source>Looking at what this import did…</source>
        <translation>Kijken wat deze import deed…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) will be taken back.</source>
        <translation>
            <numerusform>%Ln toestemming wordt teruggedraaid.</numerusform>
            <numerusform>%Ln toestemmingen worden teruggedraaid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) will be taken back.</source>
        <translation>
            <numerusform>%Ln intrekking wordt teruggedraaid.</numerusform>
            <numerusform>%Ln intrekkingen worden teruggedraaid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep(s) what the list brought:</source>
        <translation>
            <numerusform>%Ln houdt wat de lijst bracht:</numerusform>
            <numerusform>%Ln houden wat de lijst bracht:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reason and how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConsentImportsModel</name>
    <message>
        <source>Taken back on %1</source>
        <translation>Teruggedraaid op %1</translation>
    </message>
    <message>
        <source>%1 given, %2 withdrawn</source>
        <translation>%1 gegeven, %2 ingetrokken</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Geïmporteerd op</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Lijst van</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Wat het bracht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
</context>
<context>
    <name>ConsentLinesModel</name>
    <message>
        <source>Holds until %1</source>
        <translation>Geldt tot en met %1</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel and address or number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>first and second line of a cell</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>may we use it</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may we use it</comment>
        <translation>Nee</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Mag het?</translation>
    </message>
    <message>
        <source>confirm by %1</source>
        <translation>bevestigen t/m %1</translation>
    </message>
    <message>
        <source>not asked to confirm</source>
        <translation>niet om bevestiging gevraagd</translation>
    </message>
    <message>
        <source>Can be confirmed until %1; after that it lapses</source>
        <translation>Kan tot %1 worden bevestigd; daarna vervalt het</translation>
    </message>
</context>
<context>
    <name>ConsentProof</name>
    <message>
        <source>Proof of consent</source>
        <translation>Bewijs van toestemming</translation>
    </message>
    <message>
        <source>wording %1</source>
        <translation>tekst %1</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>The words that were shown</source>
        <translation>De teksten die zijn getoond</translation>
    </message>
    <message>
        <source>%1, wording %2 of %3, SHA-256 %4</source>
        <translation>%1, tekst %2 van %3, SHA-256 %4</translation>
    </message>
    <message>
        <source>%1, as of %2, made by %3</source>
        <translation>%1, peildatum %2, gemaakt door %3</translation>
    </message>
    <message>
        <source>Reference of the contact: %1</source>
        <translation>Referentie van het contact: %1</translation>
    </message>
    <message>
        <source>How every purpose stands</source>
        <translation>Stand per doel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>What happened, the oldest first</source>
        <translation>Wat er gebeurde, het oudste eerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Purpose and channel</source>
        <translation>Doel en kanaal</translation>
    </message>
    <message>
        <source>How, and with what proof</source>
        <translation>Hoe, en met welk bewijs</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Vastgelegd door</translation>
    </message>
</context>
<context>
    <name>ConsentTimelineModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>act and purpose</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>vastgelegd door %1</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>bewijs: %1</translation>
    </message>
    <message>
        <source>wording %1</source>
        <translation>tekst %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>geldig tot en met %1</translation>
    </message>
    <message>
        <source>by the person themselves</source>
        <translation>door de persoon zelf</translation>
    </message>
    <message>
        <source>reported to us</source>
        <translation>aan ons gemeld</translation>
    </message>
    <message>
        <source>recorded on %1</source>
        <comment>date and time</comment>
        <translation>vastgelegd op %1</translation>
    </message>
    <message>
        <source>recorded by %1 on %2</source>
        <comment>name, date and time</comment>
        <translation>vastgelegd door %1 op %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>channel and address or number</comment>
        <translation>%1 aan %2</translation>
    </message>
</context>
<context>
    <name>ConsentTokenDialog</name>
    <message>
        <source>The draft is saved. Open it in your mail program and send it, then remove the file: whoever has it can confirm for this person.</source>
        <translation>Het concept is opgeslagen. Open het in uw mailprogramma en verstuur het, en verwijder daarna het bestand: wie het heeft, kan voor deze persoon bevestigen.</translation>
    </message>
    <message>
        <source>Ask for confirmation</source>
        <translation>Om bevestiging vragen</translation>
    </message>
    <message>
        <source>Send this code to the person; it is shown only now. It can be used until %1. After that the consent lapses.</source>
        <translation>Stuur deze code naar de persoon; ze wordt alleen nu getoond. Ze is te gebruiken tot %1. Daarna vervalt de toestemming.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message, in the language of the person</source>
        <translation>Bericht, in de taal van de persoon</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Bericht kopiëren</translation>
    </message>
    <message>
        <source>Save as e-mail draft…</source>
        <translation>Opslaan als e-mailconcept…</translation>
    </message>
    <message>
        <source>I have passed it on</source>
        <translation>Ik heb het doorgegeven</translation>
    </message>
    <message>
        <source>Save the e-mail draft</source>
        <translation>E-mailconcept opslaan</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>bevestiging</translation>
    </message>
    <message>
        <source>E-mail drafts (*.eml)</source>
        <translation>E-mailconcepten (*.eml)</translation>
    </message>
</context>
<context>
    <name>ContactAccessTab</name>
    <message>
        <source>Who can see this person now</source>
        <translation>Wie deze persoon nu kan inzien</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>No member has a role that can see people in this file. An administrator gives roles under Access.</source>
        <translation>Geen medewerker heeft een rol waarmee mensen in dit bestand te zien zijn. Een beheerder geeft rollen onder Toegang.</translation>
    </message>
    <message>
        <source>Who looked at or changed this person</source>
        <translation>Wie deze persoon heeft ingezien of gewijzigd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Nobody looked at or changed this person alone since they came in. An import is noted once for everybody in it, in the trail under Access.</source>
        <translation>Niemand heeft deze persoon afzonderlijk ingezien of gewijzigd sinds de opname. Een import wordt één keer vastgelegd voor iedereen die erin staat, in het logboek onder Toegang.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>het programma</translation>
    </message>
    <message>
        <source>a former member</source>
        <translation>een vroegere medewerker</translation>
    </message>
</context>
<context>
    <name>ContactAttachments</name>
    <message>
        <source>File kept with the contact</source>
        <translation>Bestand bij het contact bewaard</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Files kept with this person</source>
        <translation>Bestanden bij deze persoon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Toegevoegd door</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>No files yet. Add one, drop it here or paste it (up to 20 MB).</source>
        <translation>Nog geen bestanden. Voeg er een toe, sleep het hierheen of plak het (tot 20 MB).</translation>
    </message>
    <message>
        <source>No files are kept with this person.</source>
        <translation>Bij deze persoon worden geen bestanden bewaard.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Bestand toevoegen…</translation>
    </message>
    <message>
        <source>Choose the file to keep</source>
        <translation>Te bewaren bestand kiezen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Geplakte afbeelding</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Geplakte tekst</translation>
    </message>
    <message>
        <source>Nothing that can be kept was copied: copy a file, an image or a text first.</source>
        <translation>Er is niets gekopieerd dat bewaard kan worden: kopieer eerst een bestand, een afbeelding of een tekst.</translation>
    </message>
    <message>
        <source>A file was not kept: %1</source>
        <translation>Een bestand is niet bewaard: %1</translation>
    </message>
    <message>
        <source>The privacy curtain is drawn. Open it (Ctrl+Shift+H) to look at a file.</source>
        <translation>Het privacygordijn is dicht. Open het (Ctrl+Shift+H) om een bestand te bekijken.</translation>
    </message>
</context>
<context>
    <name>ContactChoice</name>
    <message>
        <source>Whose request it is</source>
        <translation>Van wie het verzoek is</translation>
    </message>
    <message>
        <source>Name, number or e-mail address</source>
        <translation>Naam, nummer of e-mailadres</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden personen</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gekozen: %1</translation>
    </message>
    <message>
        <source>The letter comes from %1. Nobody here has that address: look for the person.</source>
        <translation>De brief komt van %1. Niemand hier heeft dat adres: zoek de betrokkene op.</translation>
    </message>
    <message>
        <source>The letter comes from %1. Anybody can write under that address; choose whose request it is.</source>
        <translation>De brief komt van %1. Iedereen kan onder dat adres schrijven; kies van wie het verzoek is.</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys and Enter.</source>
        <translation>Kies iemand met de pijltoetsen en Enter.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Niemand gevonden.</translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message>
        <source>Words that must all be found.</source>
        <translation>Woorden die allemaal gevonden moeten worden.</translation>
    </message>
    <message>
        <source>How many at most; 50 where it is not given.</source>
        <translation>Hoeveel hoogstens; 50 als het niet is opgegeven.</translation>
    </message>
    <message>
        <source>Where the page before ended.</source>
        <translation>Waar de vorige pagina eindigde.</translation>
    </message>
    <message>
        <source>customer, prospect, supplier, employee or applicant.</source>
        <translation>customer, prospect, supplier, employee of applicant.</translation>
    </message>
    <message>
        <source>Where the data comes from.</source>
        <translation>Waar de gegevens vandaan komen.</translation>
    </message>
    <message>
        <source>The lawful basis: a, b, c, d, e or f.</source>
        <translation>De grondslag: a, b, c, d, e of f.</translation>
    </message>
    <message>
        <source>typing-error, person or employer.</source>
        <translation>typing-error, person of employer.</translation>
    </message>
    <message>
        <source>Where the news comes from.</source>
        <translation>Waar het nieuws vandaan komt.</translation>
    </message>
    <message>
        <source>Changed; this is version %1.</source>
        <translation>Gewijzigd; dit is versie %1.</translation>
    </message>
    <message>
        <source>Added as contact %1.</source>
        <translation>Toegevoegd als contact %1.</translation>
    </message>
    <message>
        <source>Browses and searches the people.</source>
        <translation>Bladert en zoekt in de mensen.</translation>
    </message>
    <message>
        <source>Everything that is held about one person.</source>
        <translation>Alles wat over één persoon wordt bewaard.</translation>
    </message>
    <message>
        <source>Adds a person.</source>
        <translation>Voegt een persoon toe.</translation>
    </message>
    <message>
        <source>Changes what the edit table lets one change.</source>
        <translation>Wijzigt wat de wijzigingstabel toelaat.</translation>
    </message>
    <message>
        <source>The day on which it was collected; today where it is not given.</source>
        <translation>De dag waarop het is verzameld; vandaag als er niets staat.</translation>
    </message>
    <message>
        <source>What the data is for.</source>
        <translation>Waarvoor de gegevens zijn.</translation>
    </message>
    <message>
        <source>A start moment of retention, as last-purchase=2026-03-01; may be given more than once.</source>
        <translation>Een startmoment voor de bewaartermijn, zoals last-purchase=2026-03-01; mag vaker.</translation>
    </message>
    <message>
        <source>Why a number that looks like a citizen service number is none.</source>
        <translation>Waarom een nummer dat op een burgerservicenummer lijkt er geen is.</translation>
    </message>
    <message>
        <source>Keeps an address or number although it is on the suppression list.</source>
        <translation>Bewaart een adres of nummer hoewel het op de blokkeerlijst staat.</translation>
    </message>
    <message>
        <source>This may be the same person as contact %1.</source>
        <translation>Dit kan dezelfde persoon zijn als contact %1.</translation>
    </message>
    <message>
        <source>person (they gave it themselves, also where it is not given) or elsewhere.</source>
        <translation>person (de persoon gaf ze zelf, ook waar het niet wordt gegeven) of elsewhere.</translation>
    </message>
    <message>
        <source>How they were informed already: at-collection, in-person, ... as with informing record.</source>
        <translation>Hoe de persoon al is geïnformeerd: at-collection, in-person, ... zoals bij informing record.</translation>
    </message>
    <message>
        <source>By which version of the privacy statement; the one in force where it is not given.</source>
        <translation>Met welke versie van de privacyverklaring; de geldende waar die niet wordt gegeven.</translation>
    </message>
    <message>
        <source>Why they need not be informed.</source>
        <translation>Waarom de persoon niet hoeft te worden geïnformeerd.</translation>
    </message>
    <message>
        <source>Tells what merging would do, and changes nothing.</source>
        <translation>Vertelt wat samenvoegen zou doen, en verandert niets.</translation>
    </message>
    <message>
        <source>How many groups at most; 50 where it is not given.</source>
        <translation>Hoeveel groepen hoogstens; 50 als het niet is gegeven.</translation>
    </message>
    <message>
        <source>%1: %2 (kept: %3, absorbed: %4)</source>
        <translation>%1: %2 (behouden: %3, opgenomen: %4)</translation>
    </message>
    <message>
        <source>%1, %2: %3 (kept: %4, absorbed: %5). %6</source>
        <translation>%1, %2: %3 (behouden: %4, opgenomen: %5). %6</translation>
    </message>
    <message>
        <source>Merged; this is version %1 of contact %2.</source>
        <translation>Samengevoegd; dit is versie %1 van contact %2.</translation>
    </message>
    <message>
        <source>No possible duplicates were found.</source>
        <translation>Er zijn geen mogelijke dubbelen gevonden.</translation>
    </message>
    <message>
        <source>Makes two records of one person one, without allowing more than both did.</source>
        <translation>Maakt van twee dossiers van één persoon één, zonder meer toe te staan dan beide deden.</translation>
    </message>
    <message>
        <source>Who may stand in the file twice.</source>
        <translation>Wie mogelijk dubbel in het bestand staat.</translation>
    </message>
    <message>
        <source>There are more who share this: of each shared value the first 20 are told.</source>
        <translation>Er zijn er meer die dit delen: van elke gedeelde waarde worden de eerste 20 genoemd.</translation>
    </message>
    <message>
        <source>Numbers masked: %1.</source>
        <translation>Nummers gemaskeerd: %1.</translation>
    </message>
    <message>
        <source>Masks the numbers in free text that may not be kept.</source>
        <translation>Maskeert de nummers in vrije tekst die niet bewaard mogen worden.</translation>
    </message>
</context>
<context>
    <name>ContactConflict</name>
    <message>
        <source>What both of you changed, field by field</source>
        <translation>Wat u beiden hebt gewijzigd, veld voor veld</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Van u</translation>
    </message>
    <message>
        <source>Theirs now</source>
        <translation>Van de ander</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Van de ander</translation>
    </message>
    <message>
        <source>Keep for %1</source>
        <translation>Houden voor %1</translation>
    </message>
</context>
<context>
    <name>ContactConsentTab</name>
    <message>
        <source>Purposes of this person</source>
        <translation>Doelen voor deze persoon</translation>
    </message>
    <message>
        <source>Timeline of consent</source>
        <translation>Tijdlijn van toestemming</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>What this person agrees to, refuses and takes back will be here.</source>
        <translation>Hier komt waarmee deze persoon instemt, wat die weigert en wat die intrekt.</translation>
    </message>
    <message>
        <source>Record first consent</source>
        <translation>Eerste toestemming vastleggen</translation>
    </message>
    <message>
        <source>The withdrawal is recorded, but its evidence could not be kept.</source>
        <translation>De intrekking is vastgelegd, maar het bewijs kon niet worden bewaard.</translation>
    </message>
    <message>
        <source>Taken back; the history shows both.</source>
        <translation>Teruggenomen; de geschiedenis toont beide.</translation>
    </message>
    <message>
        <source>Proof of consent saved</source>
        <translation>Bewijs van toestemming opgeslagen</translation>
    </message>
    <message>
        <source>Export proof</source>
        <translation>Bewijs exporteren</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Als JSON…</translation>
    </message>
    <message>
        <source>proof-of-consent</source>
        <translation>bewijs-van-toestemming</translation>
    </message>
    <message>
        <source>Save the proof of consent</source>
        <translation>Bewijs van toestemming opslaan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-bestanden (*.json)</translation>
    </message>
    <message>
        <source>The privacy curtain is drawn. Open it (Ctrl+Shift+H) to look at a file.</source>
        <translation>Het privacygordijn is dicht. Open het (Ctrl+Shift+H) om een bestand te bekijken.</translation>
    </message>
    <message>
        <source>Receipt saved</source>
        <translation>Toestemmingsbewijs opgeslagen</translation>
    </message>
    <message>
        <source>Show as of</source>
        <translation>Toon stand op</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Terug naar vandaag</translation>
    </message>
    <message>
        <source>Give a day up to today.</source>
        <translation>Geef een dag tot en met vandaag.</translation>
    </message>
    <message>
        <source>Timeline until %1</source>
        <translation>Tijdlijn tot en met %1</translation>
    </message>
    <message>
        <source>Purposes of this person as of %1</source>
        <translation>Doelen van deze persoon op %1</translation>
    </message>
    <message>
        <source>Nothing was recorded up to this day.</source>
        <translation>Tot en met deze dag is er niets vastgelegd.</translation>
    </message>
    <message>
        <source>This is being withdrawn.</source>
        <translation>Dit wordt al ingetrokken.</translation>
    </message>
    <message>
        <source>A withdrawal was not recorded: %1</source>
        <translation>Een intrekking is niet vastgelegd: %1</translation>
    </message>
</context>
<context>
    <name>ContactDataTab</name>
    <message>
        <source>Data kept of this person</source>
        <translation>Gegevens van deze persoon</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Hoe lang het wordt bewaard</translation>
    </message>
    <message>
        <source>Retention per category</source>
        <translation>Bewaartermijn per categorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren t/m</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>doorlopend</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notitie toegevoegd</translation>
    </message>
    <message>
        <source>Start moment added; the terms were computed anew</source>
        <translation>Startmoment toegevoegd; de termijnen zijn opnieuw berekend</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Notes about this person</source>
        <translation>Notities over deze persoon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschreven door</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>No notes are kept of this person.</source>
        <translation>Over deze persoon worden geen notities bewaard.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notitie toevoegen…</translation>
    </message>
    <message>
        <source>Start moments</source>
        <translation>Startmomenten</translation>
    </message>
    <message>
        <source>Start moments of retention terms</source>
        <translation>Startmomenten van bewaartermijnen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Nothing is known from which a term could run; what needs one counts as start unknown.</source>
        <translation>Er is geen moment bekend vanaf wanneer een termijn kan lopen; wat zo&apos;n moment nodig heeft, telt als start onbekend.</translation>
    </message>
    <message>
        <source>Add start moment…</source>
        <translation>Startmoment toevoegen…</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grondslagen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>No ground other than consent is recorded for this person.</source>
        <translation>Voor deze persoon is geen andere grondslag dan toestemming vastgelegd.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>No terms were computed for this person yet.</source>
        <translation>Voor deze persoon zijn nog geen termijnen berekend.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote a note, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why this person is kept, and grounds other than consent</source>
        <translation>Waarom deze persoon bewaard wordt, en andere grondslagen dan toestemming</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Geïnformeerd</translation>
    </message>
    <message>
        <source>Whether and how this person was informed</source>
        <translation>Of en hoe deze persoon is geïnformeerd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation>Privacyverklaring</translation>
    </message>
    <message>
        <source>Nothing is on record about informing this person.</source>
        <translation>Over het informeren van deze persoon is niets vastgelegd.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Being in the file</source>
        <translation>In het bestand staan</translation>
    </message>
    <message>
        <source>The interest, and why it outweighs theirs</source>
        <translation>Het belang, en waarom dat zwaarder weegt dan het hunne</translation>
    </message>
    <message>
        <source>looked at again by %1</source>
        <translation>opnieuw bekeken uiterlijk %1</translation>
    </message>
    <message>
        <source>Should have been informed by then</source>
        <translation>Had uiterlijk dan geïnformeerd moeten zijn</translation>
    </message>
    <message>
        <source>To be informed by then</source>
        <translation>Uiterlijk dan te informeren</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Contact deleted</source>
        <translation>Contact verwijderd</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Niet langer vastgezet</translation>
    </message>
    <message>
        <source>The earlier value stands again</source>
        <translation>De eerdere waarde staat er weer</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>Verzoek geopend</translation>
    </message>
    <message>
        <source>Held: nothing of this contact is erased</source>
        <translation>Vastgezet: van dit contact wordt niets gewist</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Contact verwijderen</translation>
    </message>
    <message>
        <source>Delete this contact for good?</source>
        <translation>Dit contact voorgoed verwijderen?</translation>
    </message>
    <message>
        <source>Only somebody without consents, requests and disclosures can be deleted directly. For others, open an erasure request.</source>
        <translation>Alleen iemand zonder toestemmingen, verzoeken en verstrekkingen kan direct worden verwijderd. Open voor anderen een verzoek om wissen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see what is kept of them.</source>
        <translation>Kies iemand in de lijst om te zien wat er van diegene wordt bewaard.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>More for this contact</source>
        <translation>Meer voor dit contact</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>Contact bewerken…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Vastzetten…</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Niet langer vastzetten</translation>
    </message>
    <message>
        <source>Delete contact…</source>
        <translation>Contact verwijderen…</translation>
    </message>
    <message>
        <source>New request for this contact…</source>
        <translation>Nieuw verzoek voor dit contact…</translation>
    </message>
    <message>
        <source>What is kept of this contact</source>
        <translation>Wat er van dit contact wordt bewaard</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Requests of this contact</source>
        <translation>Verzoeken van dit contact</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Keep until %1</source>
        <translation>Bewaren t/m %1</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Verwerking beperkt</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>Verzoeken (%1)</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corrigeren: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>purpose and channel</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Withdraw consent…</source>
        <translation>Toestemming intrekken…</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Mogelijke dubbelen…</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Contact bewerken</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Waar de gegevens vandaan komen</translation>
    </message>
    <message>
        <source>Where the news comes from</source>
        <translation>Waar het bericht vandaan komt</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Verzameld op</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Waarom het wordt gewijzigd</translation>
    </message>
    <message>
        <source>Why the number is no BSN</source>
        <translation>Waarom het nummer geen BSN is</translation>
    </message>
    <message>
        <source>I know that this address or number may not be used; keep it all the same</source>
        <translation>Ik weet dat dit adres of nummer niet mag worden gebruikt; toch bewaren</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Contact toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Start a correction request</source>
        <translation>Correctieverzoek starten</translation>
    </message>
    <message>
        <source>Leave this form? What you changed in it is not saved.</source>
        <translation>Dit formulier verlaten? Wat u erin wijzigde, wordt niet opgeslagen.</translation>
    </message>
    <message>
        <source>To keep your changes, save them first and then start the request.</source>
        <translation>Wilt u uw wijzigingen houden, sla ze dan eerst op en start daarna het verzoek.</translation>
    </message>
    <message>
        <source>Leave and start the request</source>
        <translation>Verlaten en verzoek starten</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was stored. %n field(s) must be mended.</source>
        <translation>
            <numerusform>Er is niets opgeslagen. Verbeter %n veld.</numerusform>
            <numerusform>Er is niets opgeslagen. Verbeter %n velden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else made the same changes meanwhile. Nothing is left to save.</source>
        <translation>Iemand anders heeft intussen dezelfde wijzigingen gemaakt. Er valt niets meer op te slaan.</translation>
    </message>
    <message>
        <source>Somebody else changed this contact meanwhile; nothing was stored. Choose for each field what is kept, then save again.</source>
        <translation>Iemand anders heeft dit contact intussen gewijzigd; er is niets opgeslagen. Kies per veld wat blijft staan en sla dan opnieuw op.</translation>
    </message>
    <message>
        <source>Choose first what is kept of each field that both of you changed.</source>
        <translation>Kies eerst wat blijft staan van elk veld dat u beiden hebt gewijzigd.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>For example: telephone call, form on paper, e-mail.</source>
        <translation>Bijvoorbeeld: telefoongesprek, formulier op papier, e-mail.</translation>
    </message>
    <message>
        <source>A surname or a first name is required.</source>
        <translation>Een achternaam of voornaam is verplicht.</translation>
    </message>
    <message>
        <source>Start a correction request…</source>
        <translation>Correctieverzoek starten…</translation>
    </message>
    <message>
        <source>Of an employee only the work e-mail and the work phone are changed directly. The rest is corrected at the person&apos;s request, and a colleague approves that.</source>
        <translation>Van een medewerker wijzigt u alleen werkmail en werktelefoon rechtstreeks. De rest wordt op verzoek van de betrokkene gecorrigeerd, en een collega keurt dat goed.</translation>
    </message>
    <message>
        <source>What is locked, such as names and the birth date, is corrected at the person&apos;s request, and a colleague approves that.</source>
        <translation>Wat op slot is, zoals namen en de geboortedatum, wordt op verzoek van de betrokkene gecorrigeerd, en een collega keurt dat goed.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in the file may be the same person. Look there first, or save again to add this one all the same.</source>
        <translation>
            <numerusform>%n contact in het bestand is misschien dezelfde persoon. Kijk daar eerst, of sla nog eens op om deze toch toe te voegen.</numerusform>
            <numerusform>%n contacten in het bestand zijn misschien dezelfde persoon. Kijk daar eerst, of sla nog eens op om deze toch toe te voegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps in the file already: %1. Look there first, or save again to add this one all the same.</source>
        <translation>Misschien al in het bestand: %1. Kijk daar eerst, of sla nog eens op om deze toch toe te voegen.</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Surname prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Partner&apos;s surname prefix</source>
        <translation>Tussenvoegsel van de partner</translation>
    </message>
    <message>
        <source>Partner&apos;s surname</source>
        <translation>Achternaam van de partner</translation>
    </message>
    <message>
        <source>Use of names</source>
        <translation>Naamgebruik</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel voor de naam</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Titel achter de naam</translation>
    </message>
    <message>
        <source>Name order</source>
        <translation>Naamvolgorde</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Aanhef</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Soort contact</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>E-mail werk</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefoon werk</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Huisletter</translation>
    </message>
    <message>
        <source>House number addition</source>
        <translation>Toevoeging huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraal</translation>
    </message>
    <message>
        <source>Madam</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Sir</source>
        <translation>De heer</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Eigen naam</translation>
    </message>
    <message>
        <source>Partner&apos;s name</source>
        <translation>Naam van de partner</translation>
    </message>
    <message>
        <source>Partner&apos;s name, then own name</source>
        <translation>Naam van de partner, dan eigen naam</translation>
    </message>
    <message>
        <source>Own name, then partner&apos;s name</source>
        <translation>Eigen naam, dan naam van de partner</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>Belgisch</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Our own typing error</source>
        <translation>Onze eigen typefout</translation>
    </message>
    <message>
        <source>News from the person</source>
        <translation>Bericht van de persoon</translation>
    </message>
    <message>
        <source>News from the employer</source>
        <translation>Bericht van de werkgever</translation>
    </message>
    <message>
        <source>Locked: the person had this corrected before</source>
        <translation>Op slot: de betrokkene liet dit eerder corrigeren</translation>
    </message>
    <message>
        <source>Locked: an employer cannot tell this</source>
        <translation>Op slot: een werkgever kan dit niet melden</translation>
    </message>
    <message>
        <source>Locked: only a correction request changes this</source>
        <translation>Op slot: alleen een correctieverzoek wijzigt dit</translation>
    </message>
</context>
<context>
    <name>ContactFilterChips</name>
    <message>
        <source>Missing ground</source>
        <translation>Grondslag ontbreekt</translation>
    </message>
    <message>
        <source>With an open request</source>
        <translation>Met een open verzoek</translation>
    </message>
    <message>
        <source>Processing restricted</source>
        <translation>Verwerking beperkt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Set the filter</source>
        <translation>Filter instellen</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Filter opslaan…</translation>
    </message>
    <message>
        <source>The menu key or a right click offers to rename or remove this filter.</source>
        <translation>Met de menutoets of een rechtermuisklik kunt u dit filter een andere naam geven of verwijderen.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Filter verwijderen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Kept until within %n day(s)</source>
        <translation>
            <numerusform>Nog hooguit %n dag bewaard</numerusform>
            <numerusform>Nog hooguit %n dagen bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until %1 – %2</source>
        <translation>Bewaard t/m %1 – %2</translation>
    </message>
    <message>
        <source>Kept until %1 or later</source>
        <translation>Bewaard t/m %1 of later</translation>
    </message>
    <message>
        <source>Kept until %1 or earlier</source>
        <translation>Bewaard t/m %1 of eerder</translation>
    </message>
</context>
<context>
    <name>ContactFilterDialog</name>
    <message>
        <source>Choose how the consent for this purpose must stand.</source>
        <translation>Kies welke stand de toestemming voor dit doel moet hebben.</translation>
    </message>
    <message>
        <source>Choose the purpose of the consent.</source>
        <translation>Kies het doel van de toestemming.</translation>
    </message>
    <message>
        <source>No organisation is called so. Choose one of those that are offered.</source>
        <translation>Er is geen organisatie met deze naam. Kies een van de organisaties die worden aangeboden.</translation>
    </message>
    <message>
        <source>Give a first day, a last day or both.</source>
        <translation>Geef een eerste dag, een laatste dag of beide.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>Contacten filteren</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Soort contact</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Consent stands at</source>
        <translation>Stand van de toestemming</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard t/m</translation>
    </message>
    <message>
        <source>Number of days from today</source>
        <translation>Aantal dagen vanaf vandaag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Missing ground</source>
        <translation>Grondslag ontbreekt</translation>
    </message>
    <message>
        <source>With an open request</source>
        <translation>Met een open verzoek</translation>
    </message>
    <message>
        <source>Processing restricted</source>
        <translation>Verwerking beperkt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle keuzes wissen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Maakt niet uit</translation>
    </message>
    <message>
        <source>Within a number of days</source>
        <translation>Binnen een aantal dagen</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Tussen twee dagen</translation>
    </message>
</context>
<context>
    <name>ContactHistoryTab</name>
    <message>
        <source>History of the fields</source>
        <translation>Geschiedenis van de velden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Deze wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>A request of the person</source>
        <translation>Een verzoek van de persoon</translation>
    </message>
    <message>
        <source>Fields as they stood on that day</source>
        <translation>Velden zoals ze op die dag waren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>This person was not in the file on that day yet.</source>
        <translation>Deze persoon stond op die dag nog niet in het bestand.</translation>
    </message>
    <message>
        <source>Give a day up to today.</source>
        <translation>Geef een dag, uiterlijk vandaag.</translation>
    </message>
    <message>
        <source>Nothing was changed since this person was added.</source>
        <translation>Er is niets gewijzigd sinds deze persoon is toegevoegd.</translation>
    </message>
    <message>
        <source>Show as of</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Terug naar de geschiedenis</translation>
    </message>
    <message>
        <source>Declared to be no BSN</source>
        <translation>Verklaard geen BSN te zijn</translation>
    </message>
    <message>
        <source>An import</source>
        <translation>Een import</translation>
    </message>
</context>
<context>
    <name>ContactHoldDialog</name>
    <message>
        <source>Hold contact</source>
        <translation>Contact vastzetten</translation>
    </message>
    <message>
        <source>Why nothing may be erased</source>
        <translation>Waarom er niets gewist mag worden</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Opnieuw bekijken op</translation>
    </message>
    <message>
        <source>At most six months ahead.</source>
        <translation>Hooguit zes maanden vooruit.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vastzetten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Say why this contact is held.</source>
        <translation>Geef aan waarom dit contact wordt vastgezet.</translation>
    </message>
</context>
<context>
    <name>ContactListHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren t/m</translation>
    </message>
    <message>
        <source>Sorted by name</source>
        <translation>Gesorteerd op naam</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Sorteren op naam</translation>
    </message>
    <message>
        <source>Sort by the day until which people are kept</source>
        <translation>Sorteren op het einde van de bewaartermijn</translation>
    </message>
    <message>
        <source>Sorted by the day until which people are kept</source>
        <translation>Gesorteerd op het einde van de bewaartermijn</translation>
    </message>
</context>
<context>
    <name>ContactListView</name>
    <message>
        <source>Being fetched</source>
        <translation>Wordt opgehaald</translation>
    </message>
</context>
<context>
    <name>ContactRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat er wordt gevraagd</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>The day it reached the organisation; the term runs from there.</source>
        <translation>De dag waarop het de organisatie bereikte; de termijn loopt vanaf dan.</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Hoe het binnenkwam</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Verzoek openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Say on which day the request was received.</source>
        <translation>Geef aan op welke dag het verzoek is ontvangen.</translation>
    </message>
    <message>
        <source>Who asks in their stead</source>
        <translation>Wie het namens de betrokkene vraagt</translation>
    </message>
    <message>
        <source>Only where somebody else asks: a lawyer, a parent, a guardian.</source>
        <translation>Alleen als een ander het vraagt: een advocaat, een ouder, een voogd.</translation>
    </message>
    <message>
        <source>What entitles them to</source>
        <translation>Machtiging</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Another request from the same letter, or a closed one that this follows on.</source>
        <translation>Een ander verzoek uit dezelfde brief, of een gesloten verzoek waar dit op volgt.</translation>
    </message>
    <message>
        <source>It stands alone</source>
        <translation>Het staat op zichzelf</translation>
    </message>
    <message>
        <source>%1, received %2, %3</source>
        <translation>%1, ontvangen %2, %3</translation>
    </message>
    <message>
        <source>This person asked the same already, received on %1. Open a new one only if it asks more.</source>
        <translation>Deze persoon vroeg hetzelfde al, ontvangen op %1. Open alleen een nieuw verzoek als het meer vraagt.</translation>
    </message>
    <message>
        <source>The day on which the message says it was sent. Check that it is the day it reached the organisation; the term runs from there.</source>
        <translation>De dag waarop het bericht volgens zichzelf is verzonden. Controleer of het toen de organisatie bereikte; de termijn loopt vanaf die dag.</translation>
    </message>
    <message>
        <source>The letter or message</source>
        <translation>De brief of het bericht</translation>
    </message>
    <message>
        <source>It is kept with the request, encrypted like everything else.</source>
        <translation>Wordt bij het verzoek bewaard, versleuteld zoals al het andere.</translation>
    </message>
    <message>
        <source>Whose request it is</source>
        <translation>Van wie het verzoek is</translation>
    </message>
    <message>
        <source>Choose whose request it is.</source>
        <translation>Kies van wie het verzoek is.</translation>
    </message>
    <message>
        <source>The letter is still being read. Try again in a moment.</source>
        <translation>De brief wordt nog gelezen. Probeer het zo opnieuw.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compleet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In afwachting</translation>
    </message>
    <message numerus="yes">
        <source>%n ending</source>
        <translation>
            <numerusform>%n verloopt</numerusform>
            <numerusform>%n verlopen</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Other basis</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vastgezet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>geen regel</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>doorlopend</translation>
    </message>
    <message>
        <source>%1, %2, consent %3, keep until %4</source>
        <translation>%1, %2, toestemming %3, bewaren t/m %4</translation>
    </message>
</context>
<context>
    <name>ContactTrail</name>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message>
        <source>Attachment opened</source>
        <translation>Bijlage geopend</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>Wijziging ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notitie toegevoegd</translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation>Bijlage toegevoegd</translation>
    </message>
    <message>
        <source>Start moment added</source>
        <translation>Startmoment toegevoegd</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Verwerking beperkt</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Toestemming vastgelegd</translation>
    </message>
    <message>
        <source>Ground recorded</source>
        <translation>Grondslag vastgelegd</translation>
    </message>
    <message>
        <source>Proof of consent exported</source>
        <translation>Bewijs van toestemming geëxporteerd</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vastgezet</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Niet langer vastgezet</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>Verzoek geopend</translation>
    </message>
    <message>
        <source>Request carried out</source>
        <translation>Verzoek uitgevoerd</translation>
    </message>
    <message>
        <source>for a request of the person</source>
        <translation>voor een verzoek van de persoon</translation>
    </message>
    <message>
        <source>daily work; no reason was asked</source>
        <translation>dagelijks werk; er is geen reden gevraagd</translation>
    </message>
    <message>
        <source>Another record merged into it</source>
        <translation>Ander dossier hierin opgenomen</translation>
    </message>
    <message>
        <source>Consent taken over</source>
        <translation>Toestemming overgenomen</translation>
    </message>
    <message>
        <source>Numbers masked</source>
        <translation>Nummers gemaskeerd</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Data, with its source and day:</source>
        <translation>Gegevens, met bron en dag:</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notities:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Bestanden:</translation>
    </message>
    <message>
        <source>Start moments:</source>
        <translation>Startmomenten:</translation>
    </message>
    <message>
        <source>Consent:</source>
        <translation>Toestemming:</translation>
    </message>
    <message>
        <source>Other grounds:</source>
        <translation>Andere grondslagen:</translation>
    </message>
    <message>
        <source>Handed to others:</source>
        <translation>Aan anderen verstrekt:</translation>
    </message>
    <message>
        <source>How long it is kept:</source>
        <translation>Hoe lang het wordt bewaard:</translation>
    </message>
    <message>
        <source>On hold:</source>
        <translation>Vastgezet:</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>Verzoeken:</translation>
    </message>
    <message>
        <source>Contact %1, version %2: %3</source>
        <translation>Contact %1, versie %2: %3</translation>
    </message>
    <message>
        <source>Restricted since %1: nothing but keeping is allowed.</source>
        <translation>Beperkt sinds %1: alleen bewaren is toegestaan.</translation>
    </message>
    <message>
        <source>How they may be reached, besides consent:</source>
        <translation>Hoe de betrokkene mag worden benaderd, naast toestemming:</translation>
    </message>
    <message>
        <source>Informed (art. 13 and 14 GDPR):</source>
        <translation>Geïnformeerd (art. 13 en 14 AVG):</translation>
    </message>
    <message>
        <source>In free text, and may not be there:</source>
        <translation>In vrije tekst, en mag daar niet staan:</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contact changed</source>
        <translation>Contact gewijzigd</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Contact toegevoegd</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nieuw contact…</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Zoeken in de lijst</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Contacten zoeken</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Chosen contact</source>
        <translation>Gekozen contact</translation>
    </message>
    <message>
        <source>There are no contacts here yet.</source>
        <translation>Er zijn hier nog geen contacten.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Contacten importeren</translation>
    </message>
    <message>
        <source>Add one by hand</source>
        <translation>Zelf een contact toevoegen</translation>
    </message>
    <message>
        <source>No contacts with this filter.</source>
        <translation>Geen contacten met dit filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Filing system</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Filter “%1” removed</source>
        <translation>Filter “%1” verwijderd</translation>
    </message>
    <message>
        <source>The privacy curtain is drawn. Open it (Ctrl+Shift+H) to add or change somebody.</source>
        <translation>Het privacygordijn is dicht. Open het (Ctrl+Shift+H) om iemand toe te voegen of te wijzigen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed</source>
        <translation>
            <numerusform>%Ln contact gewijzigd</numerusform>
            <numerusform>%Ln contacten gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed, others not</source>
        <translation>
            <numerusform>%Ln contact gewijzigd, andere niet</numerusform>
            <numerusform>%Ln contacten gewijzigd, andere niet</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter contacts…</source>
        <translation>Contacten filteren…</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Sorteren op naam</translation>
    </message>
    <message>
        <source>Sort by the day until which people are kept</source>
        <translation>Sorteren op de dag tot wanneer iemand wordt bewaard</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>Twee dossiers samengevoegd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmation(s) recorded</source>
        <translation>
            <numerusform>%Ln bevestiging vastgelegd</numerusform>
            <numerusform>%Ln bevestigingen vastgelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln contact(s) recorded</source>
        <translation>
            <numerusform>Toestemming van %Ln contact vastgelegd</numerusform>
            <numerusform>Toestemming van %Ln contacten vastgelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln contact(s) recorded, of others not</source>
        <translation>
            <numerusform>Toestemming van %Ln contact vastgelegd, van anderen niet</numerusform>
            <numerusform>Toestemming van %Ln contacten vastgelegd, van anderen niet</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Mogelijke dubbelen…</translation>
    </message>
    <message>
        <source>Record consent of several contacts…</source>
        <translation>Toestemming van meerdere contacten vastleggen…</translation>
    </message>
    <message>
        <source>Take in confirmations…</source>
        <translation>Bevestigingen inlezen…</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is not a date. Type for example %1, or +30d.</source>
        <translation>Dit is geen datum. Typ bijvoorbeeld %1 of +30d.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>bijvoorbeeld %1</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>a Saturday</source>
        <translation>een zaterdag</translation>
    </message>
    <message>
        <source>a Sunday</source>
        <translation>een zondag</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nieuwjaarsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Goede Vrijdag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>tweede Paasdag</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Koningsdag</translation>
    </message>
    <message>
        <source>5 May, Liberation Day</source>
        <translation>5 mei, Bevrijdingsdag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Hemelvaartsdag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>tweede Pinksterdag</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>eerste Kerstdag</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>tweede Kerstdag</translation>
    </message>
    <message>
        <source>a day put on a par with a holiday by royal decree</source>
        <translation>een dag die bij koninklijk besluit met een feestdag is gelijkgesteld</translation>
    </message>
    <message>
        <source>Received on %1; that day is not counted (Regulation 1182/71, art. 3(1)).</source>
        <translation>Ontvangen op %1; die dag telt niet mee (Verordening 1182/71, art. 3 lid 1).</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later, on the day with the same number: %1 (art. 12(3) GDPR; art. 3(2)(c)).</source>
        <translation>
            <numerusform>%n maand later, op de dag met hetzelfde nummer: %1 (art. 12 lid 3 AVG; art. 3 lid 2 onder c).</numerusform>
            <numerusform>%n maanden later, op de dag met hetzelfde nummer: %1 (art. 12 lid 3 AVG; art. 3 lid 2 onder c).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later; that month has no such day, so its last one: %1 (art. 12(3) GDPR; art. 3(2)(c)).</source>
        <translation>
            <numerusform>%n maand later; die maand heeft zo&apos;n dag niet, dus de laatste dag: %1 (art. 12 lid 3 AVG; art. 3 lid 2 onder c).</numerusform>
            <numerusform>%n maanden later; die maand heeft zo&apos;n dag niet, dus de laatste dag: %1 (art. 12 lid 3 AVG; art. 3 lid 2 onder c).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock stood still for %n day(s) while a question was open: %1.</source>
        <translation>
            <numerusform>De termijn stond %n dag stil terwijl een vraag openstond: %1.</numerusform>
            <numerusform>De termijn stond %n dagen stil terwijl een vraag openstond: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, so the end moves to the next day (art. 3(4)).</source>
        <translation>%1 is %2, dus schuift het einde naar de volgende dag (art. 3 lid 4).</translation>
    </message>
    <message>
        <source>The answer must be sent by the end of %1.</source>
        <translation>Het antwoord moet uiterlijk aan het einde van %1 verzonden zijn.</translation>
    </message>
</context>
<context>
    <name>DemoCommands</name>
    <message>
        <source>How many people; 1482 where it is not given.</source>
        <translation>Hoeveel mensen; 1482 als het niet is opgegeven.</translation>
    </message>
    <message>
        <source>The same seed gives the same people.</source>
        <translation>Dezelfde seed geeft dezelfde mensen.</translation>
    </message>
    <message numerus="yes">
        <source>Filled with %n contact(s).</source>
        <translation>
            <numerusform>Gevuld met %n contact.</numerusform>
            <numerusform>Gevuld met %n contacten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills an empty file with demonstration data.</source>
        <translation>Vult een leeg bestand met voorbeeldgegevens.</translation>
    </message>
</context>
<context>
    <name>DeputiesModel</name>
    <message>
        <source>Stands in now</source>
        <translation>Vervangt nu</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Eerder beëindigd</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Voorbij</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Komt nog</translation>
    </message>
    <message>
        <source>Counts for nothing</source>
        <translation>Telt niet</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>een collega</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vervanger</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>Filing system</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Toegekend door</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>DeputyDialog</name>
    <message>
        <source>New deputy</source>
        <translation>Nieuwe vervanger</translation>
    </message>
    <message>
        <source>The deputy decides requests in the stead of a colleague on these days, and nothing that either of the two registered or prepared, or that is about them.</source>
        <translation>De vervanger besluit op deze dagen over verzoeken in plaats van een collega, en over niets wat een van beiden heeft geregistreerd of voorbereid of wat over een van beiden gaat.</translation>
    </message>
    <message>
        <source>Filing system</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>Who decides requests here in their own right.</source>
        <translation>Wie hier uit eigen recht over verzoeken besluit.</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vervanger</translation>
    </message>
    <message>
        <source>Who sees these contacts and decides no requests here.</source>
        <translation>Wie deze contacten ziet en hier niet over verzoeken besluit.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Give deputy</source>
        <translation>Vervanger toekennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This takes a member who decides requests here and another who sees the contacts. Give them their roles first.</source>
        <translation>Hiervoor is een medewerker nodig die hier over verzoeken besluit en een andere die de contacten ziet. Geef hun eerst hun rollen.</translation>
    </message>
    <message>
        <source>You let %1 decide requests in the stead of %2. Give your own passphrase.</source>
        <translation>U laat %1 over verzoeken besluiten in plaats van %2. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>DropKeySection</name>
    <message>
        <source>Confirmations by a web form</source>
        <translation>Bevestigingen via een webformulier</translation>
    </message>
    <message>
        <source>A form on your website can sign who confirmed a subscription with this key, in a file that is taken in on the page Contacts. That the key is shown stands in the trail.</source>
        <translation>Een formulier op uw website kan met deze sleutel ondertekenen wie een inschrijving bevestigde, in een bestand dat op de pagina Contacten wordt ingelezen. Dat de sleutel is getoond, staat in het controlelogboek.</translation>
    </message>
    <message>
        <source>Key of the web form</source>
        <translation>Sleutel van het webformulier</translation>
    </message>
    <message>
        <source>Whoever has this key can confirm for others: give it to the web form alone.</source>
        <translation>Wie deze sleutel heeft, kan voor anderen bevestigen: geef hem alleen aan het webformulier.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Sleutel tonen</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <translation>30 seconden kopiëren</translation>
    </message>
</context>
<context>
    <name>DueBackups</name>
    <message>
        <source>Backup that is due</source>
        <translation>Back-up die aan de beurt is</translation>
    </message>
    <message>
        <source>If you stop it, it is made later.</source>
        <translation>Als u stopt, wordt deze later gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) reached 90 days and were destroyed.</source>
        <translation>
            <numerusform>%n back-up bereikte 90 dagen en is vernietigd.</numerusform>
            <numerusform>%n back-ups bereikten 90 dagen en zijn vernietigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that were due: made, and found whole.</source>
        <translation>
            <numerusform>%n back-up die aan de beurt was: gemaakt, en heel bevonden.</numerusform>
            <numerusform>%n back-ups die aan de beurt waren: gemaakt, en heel bevonden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Mogelijke dubbelen</translation>
    </message>
    <message>
        <source>People who may be the same</source>
        <translation>Mensen die dezelfde kunnen zijn</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Eén dossier</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Ander dossier</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Wat ze delen</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Verder zoeken</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Vergelijken en samenvoegen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, nummer %2</translation>
    </message>
    <message>
        <source>These records share something that only one person usually has. Look before you merge: a family may share a phone number.</source>
        <translation>Deze dossiers delen iets wat meestal maar één persoon heeft. Kijk goed voordat u samenvoegt: een gezin kan een telefoonnummer delen.</translation>
    </message>
    <message>
        <source>No possible duplicates were found.</source>
        <translation>Er zijn geen mogelijke dubbelen gevonden.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message>
        <source>Some of these share something with more records than stand here: of each shared value the first 20 are shown.</source>
        <translation>Sommige hiervan delen iets met meer dossiers dan hier staan: van elke gedeelde waarde staan de eerste 20 hier.</translation>
    </message>
</context>
<context>
    <name>ErasureCertificate</name>
    <message>
        <source>Certificate of erasure</source>
        <translation>Wisbewijs</translation>
    </message>
    <message>
        <source>Certificate of rectification</source>
        <translation>Bewijs van rectificatie</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>Uitgevoerd op</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Er is niets gewist.</translation>
    </message>
    <message>
        <source>Answer to your request</source>
        <translation>Antwoord op uw verzoek</translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation>U vroeg om</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>The decision was taken by somebody else than who took in or prepared your request.</source>
        <translation>Het besluit is genomen door iemand anders dan wie uw verzoek aannam of voorbereidde.</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Wat is gewist</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Soort gegevens</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Wat blijft</translation>
    </message>
    <message>
        <source>Nothing stays but the file of this request, which proves that it was handled (art. 5(2) GDPR).</source>
        <translation>Er blijft niets, behalve het dossier van dit verzoek, dat bewijst dat het is behandeld (art. 5 lid 2 AVG).</translation>
    </message>
    <message>
        <source>No last day is known yet</source>
        <translation>Nog geen laatste dag bekend</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What stays is restricted: it is used for the reason given here and for nothing else.</source>
        <translation>De verwerking van wat blijft, is beperkt: het wordt gebruikt om de reden die hier staat en voor niets anders.</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Wat is gecorrigeerd</translation>
    </message>
    <message>
        <source>The new data is not repeated here. You can always ask what is held about you (art. 15 GDPR).</source>
        <translation>De nieuwe gegevens worden hier niet herhaald. U kunt altijd vragen wat er over u wordt bewaard (art. 15 AVG).</translation>
    </message>
    <message>
        <source>Who received your data (art. 19 GDPR)</source>
        <translation>Wie uw gegevens heeft ontvangen (art. 19 AVG)</translation>
    </message>
    <message>
        <source>No recipient of your data is on record.</source>
        <translation>Er is geen ontvanger van uw gegevens vastgelegd.</translation>
    </message>
    <message>
        <source>Told; confirmed on %1</source>
        <translation>Op de hoogte gesteld; bevestigd op %1</translation>
    </message>
    <message>
        <source>Is being told</source>
        <translation>Wordt op de hoogte gesteld</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Told of this</source>
        <translation>Hiervan op de hoogte</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>Als u het er niet mee eens bent</translation>
    </message>
    <message>
        <source>You may complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl; art. 77 GDPR).</source>
        <translation>U kunt een klacht indienen bij de toezichthouder, de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl; art. 77 AVG).</translation>
    </message>
    <message>
        <source>You may also petition the district court (rechtbank), within six weeks after you received this answer (art. 35(2) UAVG).</source>
        <translation>U kunt ook een verzoekschrift indienen bij de rechtbank, binnen zes weken nadat u dit antwoord hebt ontvangen (art. 35 lid 2 UAVG).</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Restricted data is kept and not used. You are told before that ends (art. 18(3) GDPR).</source>
        <translation>Beperkte gegevens worden bewaard en niet gebruikt. U hoort het voordat dat eindigt (art. 18 lid 3 AVG).</translation>
    </message>
    <message>
        <source>In backups it is gone by %1 at the latest; we do not put it back.</source>
        <translation>In reservekopieën verdwijnt het uiterlijk op %1; wij zetten het niet terug.</translation>
    </message>
    <message>
        <source>How this can be checked</source>
        <translation>Hoe dit te controleren is</translation>
    </message>
    <message>
        <source>A signed file (JSON) goes with this certificate. Anybody can check it without us, with &apos;klantkluis-cli request verify-certificate&apos;: every change is found.</source>
        <translation>Bij dit bewijs hoort een ondertekend bestand (JSON). Iedereen kan dat zonder ons controleren met &apos;klantkluis-cli request verify-certificate&apos;: elke wijziging wordt gevonden.</translation>
    </message>
    <message>
        <source>SHA-256 of that file: %1</source>
        <translation>SHA-256 van dat bestand: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the key that signed it: %1</source>
        <translation>Vingerafdruk van de sleutel waarmee het is ondertekend: %1</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something that was filled in cannot be accepted. Nothing was changed.</source>
        <translation>Iets wat is ingevuld kan niet worden aanvaard. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>You may not do this. Nothing was changed.</source>
        <translation>Dit mag u niet doen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Dit is er niet meer.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at the new version first.</source>
        <translation>Iemand anders heeft dit intussen gewijzigd. Bekijk eerst de nieuwe versie.</translation>
    </message>
    <message>
        <source>This exists already. Nothing was changed.</source>
        <translation>Dit bestaat al. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The customer file cannot be reached. Nothing was changed; try again.</source>
        <translation>Het klantenbestand is niet bereikbaar. Er is niets gewijzigd; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Something else is using this at the moment. Nothing was changed; try again.</source>
        <translation>Iets anders gebruikt dit op het moment. Er is niets gewijzigd; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The customer file is damaged. Do not work on; restore a backup.</source>
        <translation>Het klantenbestand is beschadigd. Werk niet verder; zet een back-up terug.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Klantkluis. Update the program first.</source>
        <translation>Dit is gemaakt door een nieuwere versie van Klantkluis. Werk eerst het programma bij.</translation>
    </message>
    <message>
        <source>The name or the passphrase is not right.</source>
        <translation>De naam of de wachtzin klopt niet.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was changed. Report code %1.</source>
        <translation>Het programma heeft een fout gemaakt. Er is niets gewijzigd. Meld code %1.</translation>
    </message>
    <message>
        <source>The file is in use on %1 (process %2). Close it there first.</source>
        <translation>Het bestand is in gebruik op %1 (proces %2). Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>There is no such file. Check the place and the name.</source>
        <translation>Zo&apos;n bestand is er niet. Controleer de plaats en de naam.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This is a folder, not a customer file. Choose a file.</source>
        <translation>Dit is een map, geen klantenbestand. Kies een bestand.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose another folder.</source>
        <translation>De map bestaat niet. Kies een andere map.</translation>
    </message>
    <message>
        <source>The file is empty, so it is no customer file. Choose another file.</source>
        <translation>Het bestand is leeg en dus geen klantenbestand. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This is no customer file of Klantkluis, or its beginning is damaged.</source>
        <translation>Dit is geen klantenbestand van Klantkluis, of het begin ervan is beschadigd.</translation>
    </message>
    <message>
        <source>You have no right to read this file. Ask its owner.</source>
        <translation>U hebt geen recht om dit bestand te lezen. Vraag het aan de eigenaar.</translation>
    </message>
    <message>
        <source>You have no right to write in this folder. Choose a place of your own.</source>
        <translation>U hebt geen recht om in deze map te schrijven. Kies een plaats van uzelf.</translation>
    </message>
    <message>
        <source>This folder is on a network share, where a customer file can be damaged. Choose a folder on this computer, or use a server.</source>
        <translation>Deze map staat op een netwerkschijf, waar een klantenbestand beschadigd kan raken. Kies een map op deze computer, of gebruik een server.</translation>
    </message>
    <message>
        <source>There is no such service. Check its name in pg_service.conf.</source>
        <translation>Zo&apos;n service is er niet. Controleer de naam in pg_service.conf.</translation>
    </message>
    <message>
        <source>The server&apos;s name is missing. Give it as host=...</source>
        <translation>De naam van de server ontbreekt. Geef die als host=...</translation>
    </message>
    <message>
        <source>The server&apos;s database is older than this program. An administrator must run: klantkluis-cli migrate</source>
        <translation>De database van de server is ouder dan dit programma. Een beheerder moet uitvoeren: klantkluis-cli migrate</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Try again in %1 seconds.</source>
        <translation>Te veel verkeerde wachtzinnen. Probeer het over %1 seconden opnieuw.</translation>
    </message>
    <message>
        <source>Give the member&apos;s name.</source>
        <translation>Geef de naam van de medewerker.</translation>
    </message>
    <message>
        <source>This file has members already. Sign in as one of them.</source>
        <translation>Dit bestand heeft al medewerkers. Meld u aan als een van hen.</translation>
    </message>
    <message>
        <source>Nobody gives rights to themselves. Ask another administrator.</source>
        <translation>Niemand geeft zichzelf rechten. Vraag een andere beheerder.</translation>
    </message>
    <message>
        <source>An administrator does not see personal data: these roles exclude each other.</source>
        <translation>Een beheerder ziet geen persoonsgegevens: deze rollen sluiten elkaar uit.</translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation>Zo&apos;n medewerker is er niet.</translation>
    </message>
    <message>
        <source>The present passphrase is not right.</source>
        <translation>De huidige wachtzin klopt niet.</translation>
    </message>
    <message>
        <source>The passphrase is too short: use at least 15 characters, a few words for instance.</source>
        <translation>De wachtzin is te kort: gebruik minstens 15 tekens, bijvoorbeeld een paar woorden.</translation>
    </message>
    <message>
        <source>The passphrase is longer than 128 characters.</source>
        <translation>De wachtzin is langer dan 128 tekens.</translation>
    </message>
    <message>
        <source>The passphrase repeats the same few characters. Choose other words.</source>
        <translation>De wachtzin herhaalt steeds dezelfde tekens. Kies andere woorden.</translation>
    </message>
    <message>
        <source>The passphrase is made of a word that everybody tries first. Choose other words.</source>
        <translation>De wachtzin bestaat uit een woord dat iedereen het eerst probeert. Kies andere woorden.</translation>
    </message>
    <message>
        <source>The passphrase is made of your own or the organisation&apos;s name. Choose other words.</source>
        <translation>De wachtzin bestaat uit uw eigen naam of die van de organisatie. Kies andere woorden.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read.</source>
        <translation>Het wachtzinbestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Others can read the passphrase file. Make it yours alone: chmod 600.</source>
        <translation>Anderen kunnen het wachtzinbestand lezen. Maak het alleen van uzelf: chmod 600.</translation>
    </message>
    <message>
        <source>The document cannot be written there. Choose another place.</source>
        <translation>Het document kan daar niet worden opgeslagen. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>%1 is missing. See --help.</source>
        <translation>%1 ontbreekt. Zie --help.</translation>
    </message>
    <message>
        <source>No command was given. See --help.</source>
        <translation>Er is geen opdracht gegeven. Zie --help.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;. See --help.</source>
        <translation>Er is geen opdracht &apos;%1&apos;. Zie --help.</translation>
    </message>
    <message>
        <source>Give either --file or --server.</source>
        <translation>Geef --file of --server.</translation>
    </message>
    <message>
        <source>The filing system is customers or employees, not &apos;%1&apos;.</source>
        <translation>Het bestand is customers of employees, niet &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no role. See --help.</source>
        <translation>&apos;%1&apos; is geen rol. Zie --help.</translation>
    </message>
    <message>
        <source>%1 does not take &apos;%2&apos;. See --help.</source>
        <translation>%1 kent &apos;%2&apos; niet. Zie --help.</translation>
    </message>
    <message>
        <source>This request is about yourself. A colleague must handle it.</source>
        <translation>Dit verzoek gaat over uzelf. Een collega moet het behandelen.</translation>
    </message>
    <message>
        <source>You registered this request. Another entitled person must decide it.</source>
        <translation>U hebt dit verzoek geregistreerd. Een andere bevoegde persoon moet erover beslissen.</translation>
    </message>
    <message>
        <source>You prepared this proposal. Another entitled person must decide it.</source>
        <translation>U hebt dit voorstel voorbereid. Een andere bevoegde persoon moet erover beslissen.</translation>
    </message>
    <message>
        <source>There is no proposal that waits for a decision.</source>
        <translation>Er is geen voorstel dat op een besluit wacht.</translation>
    </message>
    <message>
        <source>The proposal was changed in the meantime. Look at the new one before you decide.</source>
        <translation>Het voorstel is intussen gewijzigd. Bekijk het nieuwe voordat u beslist.</translation>
    </message>
    <message>
        <source>What must be kept has changed since the decision. Make a new proposal.</source>
        <translation>Wat bewaard moet blijven is sinds het besluit veranderd. Maak een nieuw voorstel.</translation>
    </message>
    <message>
        <source>The field %1 was changed since the decision. Make a new proposal.</source>
        <translation>Het veld %1 is sinds het besluit gewijzigd. Maak een nieuw voorstel.</translation>
    </message>
    <message>
        <source>Say why you reject it.</source>
        <translation>Zeg waarom u het afwijst.</translation>
    </message>
    <message>
        <source>Establish first who is asking.</source>
        <translation>Stel eerst vast wie het vraagt.</translation>
    </message>
    <message>
        <source>This way of identifying proves too little; this request needs level %1.</source>
        <translation>Deze manier van vaststellen bewijst te weinig; dit verzoek vraagt niveau %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way of identifying somebody. See --help.</source>
        <translation>&apos;%1&apos; is geen manier om iemands identiteit vast te stellen. Zie --help.</translation>
    </message>
    <message>
        <source>The request is not at this step.</source>
        <translation>Het verzoek is niet bij deze stap.</translation>
    </message>
    <message>
        <source>Nobody has approved this yet. Nothing was changed.</source>
        <translation>Niemand heeft dit nog goedgekeurd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This was carried out already.</source>
        <translation>Dit is al uitgevoerd.</translation>
    </message>
    <message>
        <source>The approval is older than 14 days. Ask for a new decision.</source>
        <translation>De goedkeuring is ouder dan 14 dagen. Vraag een nieuw besluit.</translation>
    </message>
    <message>
        <source>The approval does not belong to this proposal. Ask for a new decision.</source>
        <translation>De goedkeuring hoort niet bij dit voorstel. Vraag een nieuw besluit.</translation>
    </message>
    <message>
        <source>Carry the request out or let it be rejected first.</source>
        <translation>Voer het verzoek eerst uit, of laat het afwijzen.</translation>
    </message>
    <message>
        <source>Give your passphrase again.</source>
        <translation>Geef uw wachtzin opnieuw.</translation>
    </message>
    <message>
        <source>The law or a hold keeps this: %1. It cannot be erased now.</source>
        <translation>De wet of een bewaarblokkade houdt dit vast: %1. Het kan nu niet worden gewist.</translation>
    </message>
    <message>
        <source>Say why this must stay.</source>
        <translation>Zeg waarom dit moet blijven.</translation>
    </message>
    <message>
        <source>Say which fields must be corrected, and to what.</source>
        <translation>Zeg welke velden gecorrigeerd moeten worden, en waarin.</translation>
    </message>
    <message>
        <source>The field %1 says this already.</source>
        <translation>Het veld %1 zegt dit al.</translation>
    </message>
    <message>
        <source>There is no field &apos;%1&apos;.</source>
        <translation>Er is geen veld &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The person of this request is no longer there.</source>
        <translation>De persoon van dit verzoek is er niet meer.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>Zo&apos;n verzoek is er niet.</translation>
    </message>
    <message>
        <source>Give the day on which the request was received.</source>
        <translation>Geef de dag waarop het verzoek is ontvangen.</translation>
    </message>
    <message>
        <source>The day of receipt lies in the future.</source>
        <translation>De dag van ontvangst ligt in de toekomst.</translation>
    </message>
    <message>
        <source>Say why nothing may be erased.</source>
        <translation>Zeg waarom niets mag worden gewist.</translation>
    </message>
    <message>
        <source>A hold is reviewed within six months. Choose an earlier day.</source>
        <translation>Een bewaarblokkade wordt binnen zes maanden opnieuw bekeken. Kies een eerdere dag.</translation>
    </message>
    <message>
        <source>Nothing is held for this contact.</source>
        <translation>Voor dit contact is niets vastgezet.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>Zo&apos;n contact is er niet.</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;.</source>
        <translation>Er is geen regel &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>This file holds contacts already. Demonstration data needs an empty file.</source>
        <translation>Dit bestand bevat al contacten. Voorbeeldgegevens vragen een leeg bestand.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 people.</source>
        <translation>Kies tussen 1 en %1 mensen.</translation>
    </message>
    <message>
        <source>%1 is no date in the form YYYY-MM-DD.</source>
        <translation>%1 is geen datum in de vorm JJJJ-MM-DD.</translation>
    </message>
    <message>
        <source>This cannot follow what is on record for this purpose and channel. Look at the timeline first.</source>
        <translation>Dit kan niet volgen op wat voor dit doel en kanaal is vastgelegd. Bekijk eerst de tijdlijn.</translation>
    </message>
    <message>
        <source>This person said no less than 180 days ago. Do not ask again yet.</source>
        <translation>Deze persoon zei minder dan 180 dagen geleden nee. Vraag het nog niet opnieuw.</translation>
    </message>
    <message>
        <source>The proof is not complete: say how and when consent was given.</source>
        <translation>Het bewijs is niet compleet: geef aan hoe en wanneer de toestemming is gegeven.</translation>
    </message>
    <message>
        <source>This moment is still to come. Give the moment on which it happened.</source>
        <translation>Dit moment moet nog komen. Geef het moment waarop het gebeurde.</translation>
    </message>
    <message>
        <source>Choose how this reached you.</source>
        <translation>Kies hoe dit u bereikte.</translation>
    </message>
    <message>
        <source>This purpose does not use this channel. Choose another channel.</source>
        <translation>Dit doel gebruikt dit kanaal niet. Kies een ander kanaal.</translation>
    </message>
    <message>
        <source>This purpose does not rest on consent, so nobody can be asked for it.</source>
        <translation>Dit doel berust niet op toestemming, dus die kan niemand worden gevraagd.</translation>
    </message>
    <message>
        <source>This purpose is not for people in this file. Choose another purpose.</source>
        <translation>Dit doel is niet voor mensen in dit bestand. Kies een ander doel.</translation>
    </message>
    <message>
        <source>This address or number does not belong to the person.</source>
        <translation>Dit adres of nummer hoort niet bij de persoon.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>Deze tekst is te lang. Maak hem korter.</translation>
    </message>
    <message>
        <source>This text holds what looks like a citizen service number (BSN). Take it out.</source>
        <translation>Deze tekst bevat wat op een burgerservicenummer (BSN) lijkt. Haal het weg.</translation>
    </message>
    <message>
        <source>The evidence is larger than 25 MB. Choose a smaller file.</source>
        <translation>Het bewijs is groter dan 25 MB. Kies een kleiner bestand.</translation>
    </message>
    <message>
        <source>The evidence is empty. Choose another file.</source>
        <translation>Het bewijs is leeg. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This can no longer be taken back. Record what is right instead.</source>
        <translation>Dit kan niet meer worden teruggenomen. Leg vast wat wel klopt.</translation>
    </message>
    <message>
        <source>This purpose rests on consent: record consent instead.</source>
        <translation>Dit doel berust op toestemming: leg toestemming vast.</translation>
    </message>
    <message>
        <source>Say what this rests on, for example the contract.</source>
        <translation>Geef aan waarop dit berust, bijvoorbeeld de overeenkomst.</translation>
    </message>
    <message>
        <source>This purpose has ended. Nothing more can be recorded for it.</source>
        <translation>Dit doel is beëindigd. Er kan niets meer voor worden vastgelegd.</translation>
    </message>
    <message>
        <source>A name has 2 to 40 small letters, digits and hyphens, and begins with a letter.</source>
        <translation>Een naam heeft 2 tot 40 kleine letters, cijfers en koppeltekens, en begint met een letter.</translation>
    </message>
    <message>
        <source>There is already a purpose with this name. Choose another name.</source>
        <translation>Er is al een doel met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Something that this lawful basis needs is missing.</source>
        <translation>Er ontbreekt iets dat deze grondslag nodig heeft.</translation>
    </message>
    <message>
        <source>Only consent can be confirmed in a second step.</source>
        <translation>Alleen toestemming kan in een tweede stap worden bevestigd.</translation>
    </message>
    <message>
        <source>Another basis or another way of agreeing is another purpose: add a new one and end this one.</source>
        <translation>Een andere grondslag of een andere manier van instemmen is een ander doel: voeg een nieuw doel toe en beëindig dit.</translation>
    </message>
    <message>
        <source>The wording has not changed.</source>
        <translation>De tekst is niet veranderd.</translation>
    </message>
    <message>
        <source>There are purposes already.</source>
        <translation>Er zijn al doelen.</translation>
    </message>
    <message>
        <source>The field %1 is changed only by a correction request that a colleague approves. Make a request.</source>
        <translation>Het veld %1 wordt alleen gewijzigd met een correctieverzoek dat een collega goedkeurt. Maak een verzoek.</translation>
    </message>
    <message>
        <source>This is your own record. A colleague must change it.</source>
        <translation>Dit zijn uw eigen gegevens. Een collega moet ze wijzigen.</translation>
    </message>
    <message>
        <source>This contact is restricted: nothing may be changed until the restriction is lifted.</source>
        <translation>Dit contact is beperkt: er mag niets worden gewijzigd tot de beperking is opgeheven.</translation>
    </message>
    <message>
        <source>This contact holds consents, requests or disclosures. Make an erasure request instead.</source>
        <translation>Dit contact heeft toestemmingen, verzoeken of verstrekkingen. Maak een wisverzoek.</translation>
    </message>
    <message>
        <source>Something of this contact is on hold, so it cannot be removed.</source>
        <translation>Iets van dit contact is vastgezet, dus het kan niet worden verwijderd.</translation>
    </message>
    <message>
        <source>Not everything that was filled in can be accepted: %1. Nothing was changed.</source>
        <translation>Niet alles wat is ingevuld kan worden aanvaard: %1. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is a citizen service number (BSN) in %1. It may not be kept; take it out.</source>
        <translation>Er staat een burgerservicenummer (BSN) in %1. Dat mag niet worden bewaard; haal het weg.</translation>
    </message>
    <message>
        <source>A number in %1 may be a citizen service number (BSN). Take it out, or say why it is none.</source>
        <translation>Een getal in %1 kan een burgerservicenummer (BSN) zijn. Haal het weg, of zeg waarom het er geen is.</translation>
    </message>
    <message>
        <source>The address or number in %1 is on the suppression list: this person does not want to be approached.</source>
        <translation>Het adres of nummer in %1 staat op de blokkeerlijst: deze persoon wil niet worden benaderd.</translation>
    </message>
    <message>
        <source>There is no such contact. It may have been erased.</source>
        <translation>Zo&apos;n contact is er niet. Het kan gewist zijn.</translation>
    </message>
    <message>
        <source>Somebody else changed this contact in the meantime. Compare before you save.</source>
        <translation>Iemand anders heeft dit contact intussen gewijzigd. Vergelijk voordat u opslaat.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Het bestand is groter dan %1 MB.</translation>
    </message>
    <message>
        <source>The field %1 is not kept for this contact.</source>
        <translation>Het veld %1 wordt voor dit contact niet bewaard.</translation>
    </message>
    <message>
        <source>This was changed again since. Undo is no longer possible.</source>
        <translation>Dit is sindsdien opnieuw gewijzigd. Ongedaan maken kan niet meer.</translation>
    </message>
    <message>
        <source>There is no purpose &apos;%1&apos;. See: purpose list</source>
        <translation>Er is geen doel &apos;%1&apos;. Zie: purpose list</translation>
    </message>
    <message>
        <source>The mapping file cannot be read. It must be a JSON object with &quot;columns&quot;.</source>
        <translation>Het toewijzingsbestand kan niet worden gelezen. Het moet een JSON-object met &quot;columns&quot; zijn.</translation>
    </message>
    <message>
        <source>No column was taken for a name or an organisation. Choose one.</source>
        <translation>Geen kolom is als naam of organisatie gekozen. Kies er een.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 are taken for the same thing. Change one of them.</source>
        <translation>De kolommen %1 en %2 zijn voor hetzelfde gekozen. Wijzig er een.</translation>
    </message>
    <message>
        <source>The file has no column &apos;%1&apos;.</source>
        <translation>Het bestand heeft geen kolom &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that a column can be taken for.</source>
        <translation>&apos;%1&apos; is niets waarvoor een kolom kan staan.</translation>
    </message>
    <message>
        <source>The file has no rows below its header.</source>
        <translation>Het bestand heeft geen rijen onder de kop.</translation>
    </message>
    <message>
        <source>Say where the data comes from.</source>
        <translation>Zeg waar de gegevens vandaan komen.</translation>
    </message>
    <message>
        <source>Say on which lawful basis the data is kept: a, b, c, d, e or f.</source>
        <translation>Zeg op welke grondslag de gegevens worden bewaard: a, b, c, d, e of f.</translation>
    </message>
    <message>
        <source>People of this kind belong in the other filing system.</source>
        <translation>Mensen van deze soort horen in het andere bestand.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Gestopt. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Deze import is al teruggedraaid.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Zo&apos;n import is er niet.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>This is no text file. Save it as CSV or as XLSX first.</source>
        <translation>Dit is geen tekstbestand. Sla het eerst op als CSV of als XLSX.</translation>
    </message>
    <message>
        <source>Line %1 has letters in another encoding than the rest. Save the file as CSV UTF-8.</source>
        <translation>Regel %1 heeft letters in een andere codering dan de rest. Sla het bestand op als CSV UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark that is opened on line %1 is never closed. Mend the line.</source>
        <translation>Een aanhalingsteken dat op regel %1 begint, wordt nergens gesloten. Herstel die regel.</translation>
    </message>
    <message>
        <source>A cell on line %1 is far too long. A quotation mark may be missing there.</source>
        <translation>Een cel op regel %1 is veel te lang. Misschien ontbreekt daar een aanhalingsteken.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>Regel %1 heeft meer dan %2 kolommen.</translation>
    </message>
    <message>
        <source>The file has too many rows. Split it.</source>
        <translation>Het bestand heeft te veel rijen. Splits het.</translation>
    </message>
    <message>
        <source>The file is too large. Split it.</source>
        <translation>Het bestand is te groot. Splits het.</translation>
    </message>
    <message>
        <source>This is an old .xls file, or it is protected by a password. Save it as .xlsx without a password.</source>
        <translation>Dit is een oud .xls-bestand, of het is met een wachtwoord beveiligd. Sla het op als .xlsx zonder wachtwoord.</translation>
    </message>
    <message>
        <source>This is no Excel workbook. Save it as .xlsx or as CSV.</source>
        <translation>Dit is geen Excel-werkmap. Sla het op als .xlsx of als CSV.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than it should. It is not opened.</source>
        <translation>De werkmap wordt uitgepakt veel groter dan zou moeten. Zij wordt niet geopend.</translation>
    </message>
    <message>
        <source>The workbook holds parts that no spreadsheet needs. It is not opened.</source>
        <translation>De werkmap bevat delen die geen rekenblad nodig heeft. Zij wordt niet geopend.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in the program it comes from and save it again.</source>
        <translation>De werkmap is beschadigd. Open haar in het programma waar zij vandaan komt en sla haar opnieuw op.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet.</source>
        <translation>De werkmap heeft zo&apos;n blad niet.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check whether another program has it open.</source>
        <translation>Het bestand kan niet worden gelezen. Kijk of een ander programma het open heeft.</translation>
    </message>
    <message>
        <source>A server&apos;s name, user or passphrase cannot hold a semicolon.</source>
        <translation>Naam, gebruiker of wachtzin van een server kan geen puntkomma bevatten.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>Er is te weinig geheugen om de wachtzin te controleren. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The list changed while you looked at it. Search again.</source>
        <translation>De lijst is veranderd terwijl u keek. Zoek opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>De schijf is vol. Er is niets gewijzigd; maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The member has this role already.</source>
        <translation>De medewerker heeft deze rol al.</translation>
    </message>
    <message>
        <source>The member does not have this role.</source>
        <translation>De medewerker heeft deze rol niet.</translation>
    </message>
    <message>
        <source>There is a member with this name already.</source>
        <translation>Er is al een medewerker met deze naam.</translation>
    </message>
    <message>
        <source>This member is shut out already.</source>
        <translation>Deze medewerker is al buitengesloten.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place.</source>
        <translation>Het bestand kan daar niet worden opgeslagen. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not among those who received data of this person.</source>
        <translation>&apos;%1&apos; hoort niet bij degenen die gegevens van deze persoon hebben ontvangen.</translation>
    </message>
    <message>
        <source>A recipient is told after the request was carried out, and not later than today. Choose another day.</source>
        <translation>Een ontvanger wordt op de hoogte gesteld na de uitvoering van het verzoek, en uiterlijk vandaag. Kies een andere dag.</translation>
    </message>
    <message>
        <source>The answer is sent between the day of receipt and today. Choose another day.</source>
        <translation>Het antwoord wordt verstuurd tussen de dag van ontvangst en vandaag. Kies een andere dag.</translation>
    </message>
    <message>
        <source>There is nothing to answer yet: carry the request out or let it be rejected first.</source>
        <translation>Er is nog niets te beantwoorden: voer het verzoek eerst uit, of laat het afwijzen.</translation>
    </message>
    <message>
        <source>The file is empty, so there is nothing to keep. Choose another file.</source>
        <translation>Het bestand is leeg, dus er is niets te bewaren. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The file is no longer there, or it is not what was once kept.</source>
        <translation>Het bestand is er niet meer, of het is niet wat er ooit is bewaard.</translation>
    </message>
    <message>
        <source>The end of a consent follows from the consent itself. Record the withdrawal instead.</source>
        <translation>Het einde van een toestemming volgt uit de toestemming zelf. Leg in plaats daarvan de intrekking vast.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Geef het filter een naam.</translation>
    </message>
    <message>
        <source>The name is longer than 40 characters.</source>
        <translation>De naam is langer dan 40 tekens.</translation>
    </message>
    <message>
        <source>You have a filter with this name already. Choose another name.</source>
        <translation>U hebt al een filter met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>You keep 20 filters already. Remove one first.</source>
        <translation>U bewaart al 20 filters. Verwijder er eerst een.</translation>
    </message>
    <message>
        <source>There is no filter to save. Set one first.</source>
        <translation>Er is geen filter om op te slaan. Stel er eerst een in.</translation>
    </message>
    <message>
        <source>This filter is no longer there.</source>
        <translation>Dit filter is er niet meer.</translation>
    </message>
    <message>
        <source>Nobody works at this organisation any more.</source>
        <translation>Bij deze organisatie werkt niemand meer.</translation>
    </message>
    <message>
        <source>The letters of this file are in an encoding that is not read (UTF-32, or UTF-16 without its mark). Save it as CSV UTF-8.</source>
        <translation>De letters van dit bestand hebben een codering die niet wordt gelezen (UTF-32, of UTF-16 zonder markering). Sla het op als CSV UTF-8.</translation>
    </message>
    <message>
        <source>Reading stopped at line %1. Check whether the disk or network folder is still there.</source>
        <translation>Het lezen stopte bij regel %1. Controleer of de schijf of netwerkmap er nog is.</translation>
    </message>
    <message>
        <source>Row %1 is beyond the %2 rows that are read. Split the workbook.</source>
        <translation>Rij %1 valt buiten de %2 rijen die worden gelezen. Splits de werkmap.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Take out what is not needed.</source>
        <translation>Rij %1 heeft meer dan %2 kolommen. Haal weg wat niet nodig is.</translation>
    </message>
    <message>
        <source>A cell in row %1 is far too long. Shorten it.</source>
        <translation>Een cel in rij %1 is veel te lang. Kort hem in.</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 MB of text. Split it, or save it as CSV.</source>
        <translation>De werkmap bevat meer dan %1 MB tekst. Splits haar, of sla haar op als CSV.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check that the folder is there, may be written in and has room.</source>
        <translation>Het bestand kan niet worden opgeslagen. Controleer of de map er is, of erin geschreven mag worden en of er ruimte is.</translation>
    </message>
    <message>
        <source>The file cannot be kept from others in this folder. Choose another folder.</source>
        <translation>Het bestand kan in deze map niet voor anderen worden afgeschermd. Kies een andere map.</translation>
    </message>
    <message>
        <source>Say on which day the data was collected. It cannot lie ahead.</source>
        <translation>Zeg op welke dag de gegevens zijn verzameld. Die kan niet in de toekomst liggen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way to deal with a difference. Use keep-ours, take-theirs or ask.</source>
        <translation>&apos;%1&apos; is geen manier om met een verschil om te gaan. Gebruik keep-ours, take-theirs of ask.</translation>
    </message>
    <message>
        <source>The columns that were chosen are not those of this file. Choose them again.</source>
        <translation>De gekozen kolommen zijn niet die van dit bestand. Kies ze opnieuw.</translation>
    </message>
    <message>
        <source>The chosen purpose is no longer there. Choose another.</source>
        <translation>Het gekozen doel is er niet meer. Kies een ander.</translation>
    </message>
    <message>
        <source>The customer file could not be brought up to date. Nothing was changed; make room on the disk and try again.</source>
        <translation>Het klantenbestand kon niet worden bijgewerkt. Er is niets gewijzigd; maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Dit is een map. Kies een bestand erin.</translation>
    </message>
    <message>
        <source>The customer file cannot be opened: it is damaged, or another program holds it. Close that program, or restore a backup.</source>
        <translation>Het klantbestand kan niet worden geopend: het is beschadigd, of een ander programma houdt het vast. Sluit dat programma, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>The program found another SQLite than the one it was made for. Install Klantkluis again.</source>
        <translation>Het programma vond een andere SQLite dan waarvoor het is gemaakt. Installeer Klantkluis opnieuw.</translation>
    </message>
    <message>
        <source>The part of Qt that speaks to the database is missing or is another one. Install Klantkluis again.</source>
        <translation>Het deel van Qt dat met de database spreekt, ontbreekt of is een ander. Installeer Klantkluis opnieuw.</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Check its name and port and your network, or ask whoever runs it.</source>
        <translation>De server %1 antwoordt niet. Controleer naam, poort en uw netwerk, of vraag het aan de beheerder.</translation>
    </message>
    <message>
        <source>The server %1 could not prove who it is, or offers no encryption. No passphrase and no data were sent; ask whoever runs it, and check sslrootcert.</source>
        <translation>De server %1 kon niet aantonen wie hij is, of biedt geen versleuteling. Er zijn geen wachtzin en geen gegevens verstuurd; vraag het aan de beheerder en controleer sslrootcert.</translation>
    </message>
    <message>
        <source>The server %1 does not accept this name or passphrase. Try again.</source>
        <translation>De server %1 accepteert deze naam of wachtzin niet. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no database &apos;%1&apos; on the server %2. Check dbname, or ask whoever runs the server.</source>
        <translation>Er is geen database &apos;%1&apos; op de server %2. Controleer dbname, of vraag het aan de beheerder van de server.</translation>
    </message>
    <message>
        <source>The server %1 only takes questions, no changes: it may be a standby. Connect to the main server.</source>
        <translation>De server %1 beantwoordt alleen vragen en neemt geen wijzigingen aan: het is mogelijk een reserveserver. Maak verbinding met de hoofdserver.</translation>
    </message>
    <message>
        <source>The database on %1 holds no customer file yet. Make one with: klantkluis-cli create --server</source>
        <translation>De database op %1 bevat nog geen klantbestand. Maak er een met: klantkluis-cli create --server</translation>
    </message>
    <message>
        <source>The server did not answer within a minute. Nothing was changed; try again when it is less busy.</source>
        <translation>De server gaf niet binnen een minuut antwoord. Er is niets gewijzigd; probeer het opnieuw wanneer hij minder druk is.</translation>
    </message>
    <message>
        <source>%1 must be a number. See --help.</source>
        <translation>%1 moet een getal zijn. Zie --help.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; is not known, lacks its value, or takes none. See --help.</source>
        <translation>De optie &apos;%1&apos; is niet bekend, mist haar waarde of heeft er geen. Zie --help.</translation>
    </message>
    <message>
        <source>There is more on the line than &apos;%1&apos; takes. Put text with blanks between quotation marks. See --help.</source>
        <translation>Er staat meer op de regel dan &apos;%1&apos; aanneemt. Zet tekst met spaties tussen aanhalingstekens. Zie --help.</translation>
    </message>
    <message>
        <source>%1 is no moment in the form 2026-11-28T14:30:00+01:00.</source>
        <translation>%1 is geen moment in de vorm 2026-11-28T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>Fields are given as FIELD=VALUE, as in city=Delft, where FIELD is one of: %1.</source>
        <translation>Velden geeft u als FIELD=VALUE, zoals city=Delft, waarbij FIELD een van deze is: %1.</translation>
    </message>
    <message>
        <source>This person has no such item for the field %1.</source>
        <translation>Deze persoon heeft dat gegeven niet voor het veld %1.</translation>
    </message>
    <message>
        <source>This request was rejected. Tell the person why, and close it as answered.</source>
        <translation>Dit verzoek is afgewezen. Laat de persoon weten waarom en sluit het af als beantwoord.</translation>
    </message>
    <message>
        <source>The law keeps part of this (%1), so it cannot be removed at once. Make an erasure request: it leaves only what must stay.</source>
        <translation>Een deel hiervan moet wettelijk worden bewaard (%1), dus het kan niet direct worden verwijderd. Maak een wisverzoek aan: dan blijft alleen staan wat moet blijven.</translation>
    </message>
    <message>
        <source>What stands in %1 belonged to somebody who was erased at their own request. Take them in again only if they ask for it themselves.</source>
        <translation>Wat in %1 staat, hoorde bij iemand die op eigen verzoek is gewist. Neem deze persoon alleen opnieuw op als die daar zelf om vraagt.</translation>
    </message>
    <message>
        <source>Corrected on request: only another request changes this again.</source>
        <translation>Op verzoek gecorrigeerd: alleen een nieuw verzoek verandert dit weer.</translation>
    </message>
    <message>
        <source>Changed by an import: take the import back instead.</source>
        <translation>Gewijzigd door een import: maak de import ongedaan.</translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing can be undone.</source>
        <translation>Er is niets gewijzigd, dus er valt niets ongedaan te maken.</translation>
    </message>
    <message>
        <source>Line %1 is not in UTF-8, and the file may not be in Windows-1252 either. Choose its encoding, or save it as CSV UTF-8.</source>
        <translation>Regel %1 is niet in UTF-8, en het bestand is mogelijk ook niet in Windows-1252. Kies de codering, of sla het op als CSV UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is not in UTF-8, and the file may not be in Windows-1252 either. Say what it is with --encoding, or save it as CSV UTF-8. Nothing was imported.</source>
        <translation>Regel %1 is niet in UTF-8, en het bestand is mogelijk ook niet in Windows-1252. Geef de codering op met --encoding, of sla het op als CSV UTF-8. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>This purpose had no text yet at that moment. Write down the text that the person was shown.</source>
        <translation>Dit doel had op dat moment nog geen tekst. Noteer de tekst die de persoon te zien kreeg.</translation>
    </message>
    <message>
        <source>The text of this purpose has changed since. Ask the person again.</source>
        <translation>De tekst van dit doel is sindsdien gewijzigd. Vraag het de persoon opnieuw.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>This is too long. Make it shorter.</source>
        <translation>Dit is te lang. Maak het korter.</translation>
    </message>
    <message>
        <source>This holds characters that nobody can see. Type it anew.</source>
        <translation>Hierin staan tekens die niemand kan zien. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>Choose one of the values in the list.</source>
        <translation>Kies een van de waarden uit de lijst.</translation>
    </message>
    <message>
        <source>A file cannot be typed. Attach it instead.</source>
        <translation>Een bestand kunt u niet typen. Voeg het als bijlage toe.</translation>
    </message>
    <message>
        <source>This is too long for a name. Make it shorter.</source>
        <translation>Dit is te lang voor een naam. Maak het korter.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@example.org.</source>
        <translation>Dit is geen e-mailadres. Het ziet eruit als naam@example.org.</translation>
    </message>
    <message>
        <source>This is no phone number. Type for example 06 12345678, or +32 and the number for abroad.</source>
        <translation>Dit is geen telefoonnummer. Typ bijvoorbeeld 06 12345678, of voor het buitenland +32 en het nummer.</translation>
    </message>
    <message>
        <source>This is no postcode. A Dutch one looks like 1234 AB.</source>
        <translation>Dit is geen postcode. Een Nederlandse ziet eruit als 1234 AB.</translation>
    </message>
    <message>
        <source>A house number is a number from 1 to 99999. The letter has a field of its own.</source>
        <translation>Een huisnummer is een getal van 1 tot en met 99999. De letter heeft een eigen veld.</translation>
    </message>
    <message>
        <source>A house letter is one letter.</source>
        <translation>Een huisletter is één letter.</translation>
    </message>
    <message>
        <source>Give the language in two letters: nl, en, de.</source>
        <translation>Geef de taal in twee letters: nl, en, de.</translation>
    </message>
    <message>
        <source>This kind of contact belongs to the other file. Choose another kind.</source>
        <translation>Dit soort contact hoort in het andere bestand. Kies een ander soort.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Dit is geen datum.</translation>
    </message>
    <message>
        <source>This day is still to come. Check the year.</source>
        <translation>Deze dag moet nog komen. Controleer het jaar.</translation>
    </message>
    <message>
        <source>This day is too long ago. Check the year.</source>
        <translation>Deze dag is te lang geleden. Controleer het jaar.</translation>
    </message>
    <message>
        <source>Write the year in four figures.</source>
        <translation>Schrijf het jaar in vier cijfers.</translation>
    </message>
    <message>
        <source>Write the day first, then the month, then the year.</source>
        <translation>Schrijf eerst de dag, dan de maand, dan het jaar.</translation>
    </message>
    <message>
        <source>Your rights have changed since you signed in. Sign in again.</source>
        <translation>Uw rechten zijn gewijzigd sinds u zich aanmeldde. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Nobody changes the link to their own record. Ask another administrator.</source>
        <translation>Niemand wijzigt de koppeling met het eigen dossier. Vraag een andere beheerder.</translation>
    </message>
    <message>
        <source>Nobody in this filing system has that number. Look it up and try again.</source>
        <translation>Niemand in dit bestand heeft dat nummer. Zoek het op en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>More than one person has that number. Have the numbers put right first.</source>
        <translation>Meer dan één persoon heeft dat nummer. Laat eerst de nummers in orde maken.</translation>
    </message>
    <message>
        <source>The sign-in name or the activation code is not right.</source>
        <translation>De aanmeldnaam of de activeringscode is niet goed.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in. Appoint another one first.</source>
        <translation>Dit is de laatste beheerder die zich kan aanmelden. Stel eerst een andere aan.</translation>
    </message>
    <message>
        <source>This code is too old. Ask your administrator for a new one.</source>
        <translation>Deze code is verlopen. Vraag uw beheerder om een nieuwe.</translation>
    </message>
    <message>
        <source>Nobody gives a code to themselves.</source>
        <translation>Niemand geeft zichzelf een code.</translation>
    </message>
    <message>
        <source>Your administrator knows the code. Choose other words.</source>
        <translation>Uw beheerder kent de code. Kies andere woorden.</translation>
    </message>
    <message>
        <source>The keys of this customer file are damaged. Nothing was changed; restore a backup.</source>
        <translation>De sleutels van dit klantbestand zijn beschadigd. Er is niets gewijzigd; zet een back-up terug.</translation>
    </message>
    <message>
        <source>Part of this customer file is damaged, or was put there by somebody else. Nothing was changed; restore a backup.</source>
        <translation>Een deel van dit klantbestand is beschadigd, of door iemand anders neergezet. Er is niets gewijzigd; zet een back-up terug.</translation>
    </message>
    <message>
        <source>There is not enough memory to hold the keys safely. Close other programs and try again.</source>
        <translation>Er is te weinig geheugen om de sleutels veilig te bewaren. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The customer file ends too early: it was not copied whole. Nothing was changed; copy it again, or restore a backup.</source>
        <translation>Het klantbestand houdt te vroeg op: het is niet helemaal gekopieerd. Er is niets gewijzigd; kopieer het opnieuw, of zet een back-up terug.</translation>
    </message>
    <message>
        <source>The keys of this file were renewed in the meantime. Open the file again.</source>
        <translation>De sleutels van dit bestand zijn intussen vernieuwd. Open het bestand opnieuw.</translation>
    </message>
    <message>
        <source>This file has keys for as many members as it can hold. Remove somebody who has left, or use a server.</source>
        <translation>Dit bestand heeft sleutels voor zoveel medewerkers als erin passen. Verwijder iemand die weg is, of gebruik een server.</translation>
    </message>
    <message>
        <source>Only an administrator gives keys to others.</source>
        <translation>Alleen een beheerder geeft anderen sleutels.</translation>
    </message>
    <message>
        <source>Nobody gives roles in a file of people that they do not administer themselves.</source>
        <translation>Niemand geeft rollen in een bestand met mensen dat men niet zelf beheert.</translation>
    </message>
    <message>
        <source>Nobody changes their own keys this way. Ask another administrator.</source>
        <translation>Niemand wijzigt op deze manier de eigen sleutels. Vraag een andere beheerder.</translation>
    </message>
    <message>
        <source>Nobody certifies themselves. Ask another administrator.</source>
        <translation>Niemand certificeert zichzelf. Vraag een andere beheerder.</translation>
    </message>
    <message>
        <source>These members have keys that no administrator has certified: %1. Certify or remove them first.</source>
        <translation>Deze medewerkers hebben sleutels die geen beheerder heeft gecertificeerd: %1. Certificeer of verwijder hen eerst.</translation>
    </message>
    <message>
        <source>Nothing of this file can be read without a member&apos;s passphrase.</source>
        <translation>Zonder de wachtzin van een medewerker is niets van dit bestand te lezen.</translation>
    </message>
    <message>
        <source>This member has not come in with the code yet.</source>
        <translation>Deze medewerker is nog niet met de code binnengekomen.</translation>
    </message>
    <message>
        <source>This file was made by an earlier version and is not encrypted. An administrator must open it in the program once, or run: klantkluis-cli migrate</source>
        <translation>Dit bestand is door een eerdere versie gemaakt en niet versleuteld. Een beheerder moet het één keer in het programma openen, of dit uitvoeren: klantkluis-cli migrate</translation>
    </message>
    <message>
        <source>This file was made by an earlier version and is not encrypted yet. Only an administrator of both filing systems can encrypt it.</source>
        <translation>Dit bestand is door een eerdere versie gemaakt en nog niet versleuteld. Alleen een beheerder van beide bestanden kan het versleutelen.</translation>
    </message>
    <message>
        <source>The file could not be encrypted. Nothing was changed; close other programs that use it, make room on the disk and try again.</source>
        <translation>Het bestand kon niet worden versleuteld. Er is niets gewijzigd; sluit andere programma&apos;s die het gebruiken, maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The new file could not take the place of the old one. Check that the folder may be written in and has room; then open the file again.</source>
        <translation>Het nieuwe bestand kon niet op de plaats van het oude komen. Kijk of u in de map mag schrijven en of er ruimte is; open het bestand daarna opnieuw.</translation>
    </message>
    <message>
        <source>What is kept about wrong passphrases cannot be written in your profile. Make room there, or ask whoever runs this computer.</source>
        <translation>Wat over verkeerde wachtzinnen wordt bijgehouden, kan niet in uw profiel worden geschreven. Maak daar ruimte, of vraag wie deze computer beheert.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key is not right. Look at the paper again.</source>
        <translation>Groep %1 van de herstelsleutel klopt niet. Kijk nog eens op het papier.</translation>
    </message>
    <message>
        <source>This is not the whole recovery key. Type all groups.</source>
        <translation>Dit is niet de hele herstelsleutel. Typ alle groepen.</translation>
    </message>
    <message>
        <source>The member with this sign-in name was shut out. Choose another sign-in name.</source>
        <translation>De medewerker met deze aanmeldnaam is buitengesloten. Kies een andere aanmeldnaam.</translation>
    </message>
    <message>
        <source>A server has no recovery key. Ask whoever runs it to let an administrator in.</source>
        <translation>Een server heeft geen herstelsleutel. Vraag wie de server beheert om een beheerder toe te laten.</translation>
    </message>
    <message>
        <source>This is the recovery key of another file. Look at the paper again.</source>
        <translation>Dit is de herstelsleutel van een ander bestand. Kijk nog eens op het papier.</translation>
    </message>
    <message>
        <source>This customer file is not the one that this computer saw last. Do not work on; ask an administrator.</source>
        <translation>Dit klantenbestand is niet het bestand dat deze computer het laatst zag. Werk niet verder; vraag een beheerder.</translation>
    </message>
    <message>
        <source>This customer file holds %1 entries in its trail, and this computer saw %2: it was put back to an older copy, or replaced. Nothing is opened; ask an administrator where the newer one is.</source>
        <translation>Het controlelogboek van dit klantenbestand telt %1 regels, en deze computer zag er %2: het is teruggezet naar een oudere kopie, of vervangen. Er wordt niets geopend; vraag een beheerder waar het nieuwere is.</translation>
    </message>
    <message>
        <source>The trail of this customer file is another one than this computer saw: the file was changed from outside, or replaced. Nothing is opened; ask an administrator.</source>
        <translation>Het controlelogboek van dit klantenbestand is een ander dan deze computer zag: het bestand is van buitenaf gewijzigd, of vervangen. Er wordt niets geopend; vraag een beheerder.</translation>
    </message>
    <message>
        <source>The head of the trail is damaged. Do not work on; restore a backup.</source>
        <translation>De stand van het controlelogboek is beschadigd. Werk niet verder; zet een back-up terug.</translation>
    </message>
    <message>
        <source>Entries are missing from the trail. Do not work on; restore a backup.</source>
        <translation>Er ontbreken regels in het controlelogboek. Werk niet verder; zet een back-up terug.</translation>
    </message>
    <message>
        <source>Stopped. What was not looked at yet is not known to be whole.</source>
        <translation>Gestopt. Van wat nog niet is bekeken, is niet bekend of het klopt.</translation>
    </message>
    <message>
        <source>What this computer remembers of the trail cannot be read. Nothing is opened; ask an administrator.</source>
        <translation>Wat deze computer van het controlelogboek onthoudt, is niet te lezen. Er wordt niets geopend; vraag een beheerder.</translation>
    </message>
    <message>
        <source>No entry of the trail belongs to this request. Check its reference.</source>
        <translation>Bij deze aanvraag hoort geen regel in het controlelogboek. Controleer het kenmerk.</translation>
    </message>
    <message>
        <source>A .jsonl file holds the whole trail, or nobody could check it; leave %1 out. See --help.</source>
        <translation>Een .jsonl-bestand bevat het hele controlelogboek, anders kan niemand het controleren; laat %1 weg. Zie --help.</translation>
    </message>
    <message>
        <source>The approval was not signed by whom it names. Nothing was changed; tell the privacy officer.</source>
        <translation>De goedkeuring is niet ondertekend door wie erin wordt genoemd. Er is niets gewijzigd; zeg het de privacy officer.</translation>
    </message>
    <message>
        <source>Your keys have not been certified yet, so your signature would count for nothing. Ask an administrator: page Access, tab Members.</source>
        <translation>Uw sleutels zijn nog niet gecertificeerd, dus uw handtekening zou niet tellen. Vraag het een beheerder: pagina Toegang, tab Medewerkers.</translation>
    </message>
    <message>
        <source>Nobody signed the approval. Ask for a new decision.</source>
        <translation>Niemand heeft de goedkeuring ondertekend. Vraag een nieuw besluit.</translation>
    </message>
    <message>
        <source>Whoever approved this has left, or has other keys since. Ask for a new decision.</source>
        <translation>Wie dit goedkeurde is weg, of heeft sindsdien andere sleutels. Vraag een nieuw besluit.</translation>
    </message>
    <message>
        <source>Backups of a server are made by whoever runs it. This program makes backups of a customer file on this computer.</source>
        <translation>Back-ups van een server maakt wie hem beheert. Dit programma maakt back-ups van een klantbestand op deze computer.</translation>
    </message>
    <message>
        <source>The folder for backups is not there. Insert the stick or connect the folder, and try again.</source>
        <translation>De map voor back-ups is er niet. Steek de stick erin of verbind de map en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Stick %1 is due, but stick %2 is there. Insert stick %1.</source>
        <translation>Stick %1 is aan de beurt, maar stick %2 zit erin. Steek stick %1 erin.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder for backups. Choose another folder, or take off its write protection.</source>
        <translation>In de map voor back-ups kan niets worden geschreven. Kies een andere map of haal de schrijfbeveiliging eraf.</translation>
    </message>
    <message>
        <source>There is not enough room for a backup. Nothing was left there; make room or choose another folder.</source>
        <translation>Er is niet genoeg ruimte voor een back-up. Er is niets achtergebleven; maak ruimte of kies een andere map.</translation>
    </message>
    <message>
        <source>The backup is larger than 4 GiB, which this stick cannot hold. Format it as exFAT, or choose another folder.</source>
        <translation>De back-up is groter dan 4 GiB en past niet op deze stick. Formatteer hem als exFAT of kies een andere map.</translation>
    </message>
    <message>
        <source>The stick was pulled out before the backup was finished. There is no new backup; insert it and try again.</source>
        <translation>De stick is eruit gehaald voordat de back-up klaar was. Er is geen nieuwe back-up; steek hem erin en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is a backup of this second already. Try again in a moment.</source>
        <translation>Er is al een back-up van deze seconde. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The backup could not be written. Try another folder.</source>
        <translation>De back-up kon niet worden geschreven. Probeer een andere map.</translation>
    </message>
    <message>
        <source>The medium did not confirm that it has the backup, so there is none. Try another one.</source>
        <translation>Het medium bevestigde niet dat het de back-up heeft, dus is er geen. Probeer een ander.</translation>
    </message>
    <message>
        <source>The finished file could not be given its name. Try another folder.</source>
        <translation>Het voltooide bestand kon zijn naam niet krijgen. Probeer een andere map.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check the medium and your rights.</source>
        <translation>De back-up is niet te lezen. Controleer het medium en uw rechten.</translation>
    </message>
    <message>
        <source>There is no such backup. Check the place and the name.</source>
        <translation>Zo&apos;n back-up is er niet. Controleer de plek en de naam.</translation>
    </message>
    <message>
        <source>This file is no backup of Klantkluis.</source>
        <translation>Dit bestand is geen back-up van Klantkluis.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Klantkluis. Install that version to read it.</source>
        <translation>Deze back-up is gemaakt door een nieuwere versie van Klantkluis. Installeer die versie om hem te lezen.</translation>
    </message>
    <message>
        <source>This backup was not made for this member. Open it with the passphrase of somebody who was a member then, or with the recovery key.</source>
        <translation>Deze back-up is niet voor deze medewerker gemaakt. Open hem met de wachtzin van iemand die toen medewerker was, of met de herstelsleutel.</translation>
    </message>
    <message>
        <source>An administrator has not confirmed your keys yet, so you cannot sign a backup.</source>
        <translation>Een beheerder heeft uw sleutels nog niet bevestigd, dus u kunt geen back-up ondertekenen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept of the backup that was being worked on.</source>
        <translation>Gestopt. Van de back-up waaraan werd gewerkt is niets bewaard.</translation>
    </message>
    <message>
        <source>A new administrator can only be named with the recovery key.</source>
        <translation>Een nieuwe beheerder benoemen kan alleen met de herstelsleutel.</translation>
    </message>
    <message>
        <source>A backup bears a date that is still to come, so no old backup was destroyed. Check the clock.</source>
        <translation>Een back-up draagt een datum die nog moet komen, dus is geen oude back-up vernietigd. Controleer de klok.</translation>
    </message>
    <message>
        <source>There is no place for temporary files. Make room on this computer.</source>
        <translation>Er is geen plek voor tijdelijke bestanden. Maak ruimte op deze computer.</translation>
    </message>
    <message>
        <source>Somebody is still reading a long list. Wait until that is done, and try again.</source>
        <translation>Er wordt nog een lange lijst gelezen. Wacht tot dat klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Beside the backups lies a longer list of erasures than this file knows. Is this an older copy of the file? Ask before you work on.</source>
        <translation>Naast de back-ups ligt een langere lijst van wissingen dan dit bestand kent. Is dit een oudere kopie van het bestand? Vraag het na voordat u verder werkt.</translation>
    </message>
    <message>
        <source>Two lists of erasures contradict each other: two copies of this file were worked with. Ask before you work on.</source>
        <translation>Twee lijsten van wissingen spreken elkaar tegen: er is met twee kopieën van dit bestand gewerkt. Vraag het na voordat u verder werkt.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key is not right. Compare it with the paper.</source>
        <translation>Groep %1 van de herstelsleutel klopt niet. Vergelijk hem met het papier.</translation>
    </message>
    <message>
        <source>The recovery key has 13 groups of five characters.</source>
        <translation>De herstelsleutel heeft 13 groepen van vijf tekens.</translation>
    </message>
    <message>
        <source>This backup is damaged or was changed. Nothing was restored; use another one.</source>
        <translation>Deze back-up is beschadigd of gewijzigd. Er is niets teruggezet; gebruik een andere.</translation>
    </message>
    <message>
        <source>This folder is kept by %1, which would tear a customer file apart. Keep the file in a folder of this computer and let %1 have backups of it, or use a server.</source>
        <translation>Deze map wordt door %1 bijgehouden, en dat zou een klantbestand uit elkaar trekken. Bewaar het bestand in een map op deze computer en geef %1 er back-ups van, of gebruik een server.</translation>
    </message>
    <message>
        <source>This is a copy that a synchronising service made of %1, because two desks wrote to it. Open %1 itself; restore a backup if something is missing there.</source>
        <translation>Dit is een kopie die een synchronisatiedienst van %1 heeft gemaakt, omdat er op twee plekken in werd geschreven. Open %1 zelf; zet een back-up terug als daar iets ontbreekt.</translation>
    </message>
    <message>
        <source>These are not the signs of the member&apos;s keys. Have them read aloud again, and look at the list.</source>
        <translation>Dit zijn niet de tekens van de sleutels van deze medewerker. Laat ze nog eens voorlezen, en kijk in de lijst.</translation>
    </message>
    <message>
        <source>On a server members have no keys to certify.</source>
        <translation>Op een server hebben medewerkers geen sleutels om te certificeren.</translation>
    </message>
    <message>
        <source>The clock went forward by more than two days since this file was last used, so hardly any old backup was destroyed. Check the clock; a backup after an hour of work looks again.</source>
        <translation>De klok sprong meer dan twee dagen vooruit sinds dit bestand voor het laatst is gebruikt; daarom is vrijwel geen oude back-up vernietigd. Controleer de klok; een back-up na een uur werk kijkt opnieuw.</translation>
    </message>
    <message>
        <source>The clock went back since this file was last used, so no old backup was destroyed. Check the clock.</source>
        <translation>De klok ging terug sinds dit bestand voor het laatst is gebruikt; daarom is geen oude back-up vernietigd. Controleer de klok.</translation>
    </message>
    <message>
        <source>Somebody is still reading a long list, so no backup was made. Wait until that is done, and try again.</source>
        <translation>Iemand leest nog een lange lijst, dus er is geen back-up gemaakt. Wacht tot dat klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A backup whose time is over could not be destroyed. Take off its write protection; the next backup tries again.</source>
        <translation>Een back-up waarvan de tijd voorbij is kon niet worden vernietigd. Haal de schrijfbeveiliging eraf; de volgende back-up probeert het opnieuw.</translation>
    </message>
    <message>
        <source>Only who may manage backups restores one. Ask an administrator, or use the recovery key.</source>
        <translation>Alleen wie back-ups mag beheren zet er een terug. Vraag een beheerder, of gebruik de herstelsleutel.</translation>
    </message>
    <message>
        <source>There is no such list of erasures. Check the place and the name.</source>
        <translation>Die lijst van wissingen is er niet. Controleer de plaats en de naam.</translation>
    </message>
    <message>
        <source>This is no list of erasures, or it is damaged.</source>
        <translation>Dit is geen lijst van wissingen, of hij is beschadigd.</translation>
    </message>
    <message>
        <source>What this computer remembers of the erasures in this file is damaged or cannot be read, so nobody knows whether a list of them is complete. Ask before you restore a backup here.</source>
        <translation>Wat deze computer van de wissingen in dit bestand heeft onthouden is beschadigd of niet te lezen; daarom weet niemand of een lijst ervan volledig is. Overleg voordat u hier een back-up terugzet.</translation>
    </message>
    <message>
        <source>A backup was restored since, and this is the customer file from before that. Nothing is opened; open the restored one, or ask an administrator.</source>
        <translation>Sindsdien is een back-up teruggezet, en dit is het klantenbestand van daarvoor. Er wordt niets geopend; open het teruggezette, of vraag een beheerder.</translation>
    </message>
    <message>
        <source>The trail of this customer file begins anew, and nothing in it tells of a backup that was restored. Nothing is opened; ask an administrator.</source>
        <translation>Het controlelogboek van dit klantenbestand begint opnieuw, en niets erin vertelt van een teruggezette back-up. Er wordt niets geopend; vraag een beheerder.</translation>
    </message>
    <message>
        <source>This file is in quarantine: it came back from a backup, and erasures since then are missing, so people who were erased may be in it. Nothing can be changed, exported or written to anybody until the newest .kkledger file is found, or an administrator and a privacy officer both sign to go on.</source>
        <translation>Dit bestand is in quarantaine: het kwam terug uit een back-up en wissingen van daarna ontbreken, zodat er gewiste personen in kunnen staan. Niets kan worden gewijzigd, geëxporteerd of aan iemand geschreven totdat het nieuwste .kkledger-bestand is gevonden, of een beheerder en een privacy officer beiden ondertekenen om door te gaan.</translation>
    </message>
    <message>
        <source>People were erased since this backup, and the list of them that was found is not complete. Put the newest .kkledger file beside the backup, or name it.</source>
        <translation>Sinds deze back-up zijn personen gewist, en de lijst daarvan die is gevonden is niet volledig. Leg het nieuwste .kkledger-bestand naast de back-up, of noem het.</translation>
    </message>
    <message>
        <source>Give the reason in your own words; it is kept with the signature.</source>
        <translation>Geef de reden in uw eigen woorden; die wordt bij de handtekening bewaard.</translation>
    </message>
    <message>
        <source>There is no such restore to sign for.</source>
        <translation>Er is geen teruggezette back-up om voor te ondertekenen.</translation>
    </message>
    <message>
        <source>You have signed already. The other signature must be somebody else&apos;s.</source>
        <translation>U hebt al ondertekend. De andere handtekening moet van iemand anders zijn.</translation>
    </message>
    <message>
        <source>An administrator has not confirmed your keys in a role that signs for a restore. Ask an administrator to certify them.</source>
        <translation>Een beheerder heeft uw sleutels niet bevestigd in een rol die voor terugzetten ondertekent. Vraag een beheerder ze te certificeren.</translation>
    </message>
    <message>
        <source>This file is not in quarantine.</source>
        <translation>Dit bestand is niet in quarantaine.</translation>
    </message>
    <message>
        <source>The clock is behind what was written in this file before, so no backup is made by itself. Set the clock right; a backup that you ask for is made.</source>
        <translation>De klok loopt achter op wat eerder in dit bestand is geschreven, dus er wordt vanzelf geen back-up gemaakt. Zet de klok goed; een back-up waar u om vraagt, wordt wel gemaakt.</translation>
    </message>
    <message>
        <source>Backups are no longer made by themselves there.</source>
        <translation>Daar worden geen back-ups meer vanzelf gemaakt.</translation>
    </message>
    <message>
        <source>Backups go there already. Choose another place.</source>
        <translation>Daar gaan al back-ups heen. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Backups are made every 1 to 7 days, at an hour of the day.</source>
        <translation>Back-ups worden elke 1 tot 7 dagen gemaakt, op een uur van de dag.</translation>
    </message>
    <message>
        <source>The file .klantkluis-stick on this stick is not what this program wrote. Choose another folder.</source>
        <translation>Het bestand .klantkluis-stick op deze stick is niet wat dit programma schreef. Kies een andere map.</translation>
    </message>
    <message>
        <source>There are no letters left: 26 sticks take turns already.</source>
        <translation>Er zijn geen letters meer: er wisselen al 26 sticks.</translation>
    </message>
    <message>
        <source>This file is of an earlier version, and no copy of it could be made before bringing it up to date. Nothing was changed. Make room beside the file or in the folder for backups, and open it again.</source>
        <translation>Dit bestand is van een eerdere versie, en er kon geen kopie van worden gemaakt voordat het wordt bijgewerkt. Er is niets gewijzigd. Maak ruimte naast het bestand of in de map voor back-ups, en open het opnieuw.</translation>
    </message>
    <message>
        <source>Another member has the file in use on %1 since %3 (process %2). Close it there first, ask for it in the window, or open it read-only.</source>
        <translation>Een andere medewerker heeft het bestand in gebruik op %1 sinds %3 (proces %2). Sluit het daar eerst, vraag er in het venster om of open het alleen-lezen.</translation>
    </message>
    <message>
        <source>%4 has the file in use on %1 since %3 (process %2). Close it there first, ask for it in the window, or open it read-only.</source>
        <translation>%4 heeft het bestand in gebruik op %1 sinds %3 (proces %2). Sluit het daar eerst, vraag er in het venster om of open het alleen-lezen.</translation>
    </message>
    <message>
        <source>The program that has the file in use cannot be asked. Close it there, or wait until it is done.</source>
        <translation>Het programma dat het bestand in gebruik heeft, kan niet worden gevraagd. Sluit het daar of wacht tot het klaar is.</translation>
    </message>
    <message>
        <source>The file was opened read-only: nothing in it can be changed. Open the file itself to change something.</source>
        <translation>Het bestand is alleen-lezen geopend: er kan niets in worden gewijzigd. Open het bestand zelf om iets te wijzigen.</translation>
    </message>
    <message>
        <source>The file is being written at this very moment, so it cannot be read. Try again in a while.</source>
        <translation>Het bestand wordt op dit moment beschreven en kan daarom niet worden gelezen. Probeer het straks opnieuw.</translation>
    </message>
    <message>
        <source>To read it, the file is copied into the folder for temporary files of this computer, and that failed. Make room there and try again.</source>
        <translation>Om het te lezen wordt het bestand gekopieerd naar de map voor tijdelijke bestanden van deze computer, en dat mislukte. Maak daar ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>--read-only looks at a file given with --file; &apos;%1&apos; cannot do that. See --help.</source>
        <translation>--read-only bekijkt een bestand dat met --file is opgegeven; &apos;%1&apos; kan dat niet. Zie --help.</translation>
    </message>
    <message>
        <source>No note can be left beside the file. Ask your colleague, or check that the folder has room.</source>
        <translation>Er kan geen briefje naast het bestand worden gelegd. Vraag het uw collega, of controleer of de map ruimte heeft.</translation>
    </message>
    <message>
        <source>No administrator signed that you stand for this colleague as it stands here. Nothing was changed; tell the privacy officer.</source>
        <translation>Geen beheerder heeft ondertekend dat u deze collega vervangt zoals het hier staat. Er is niets gewijzigd; zeg het de privacy officer.</translation>
    </message>
    <message>
        <source>The approval was given in another&apos;s stead than it says. Nothing was changed; ask for a new decision.</source>
        <translation>De goedkeuring is in plaats van iemand anders gegeven dan erin staat. Er is niets gewijzigd; vraag een nieuw besluit.</translation>
    </message>
    <message>
        <source>Nobody countersigns for themselves. Ask another administrator.</source>
        <translation>Niemand medeondertekent voor zichzelf. Vraag een andere beheerder.</translation>
    </message>
    <message>
        <source>You gave this role yourself. Another administrator must countersign it.</source>
        <translation>U gaf deze rol zelf. Een andere beheerder moet medeondertekenen.</translation>
    </message>
    <message>
        <source>No role of this member waits for your countersignature.</source>
        <translation>Geen rol van deze medewerker wacht op uw medeondertekening.</translation>
    </message>
    <message>
        <source>The keys of this member must be certified first.</source>
        <translation>De sleutels van deze medewerker moeten eerst worden gecertificeerd.</translation>
    </message>
    <message>
        <source>The last day comes after the first, and a deputy is given for at most a year.</source>
        <translation>De laatste dag komt na de eerste, en een vervanger wordt voor hooguit een jaar toegekend.</translation>
    </message>
    <message>
        <source>A deputy is given in advance: begin today or later.</source>
        <translation>Een vervanger wordt vooraf toegekend: begin vandaag of later.</translation>
    </message>
    <message>
        <source>Nobody stands for themselves. Choose two members.</source>
        <translation>Niemand vervangt zichzelf. Kies twee medewerkers.</translation>
    </message>
    <message>
        <source>One of the two was shut out, or has not come in with the code yet.</source>
        <translation>Een van beiden is buitengesloten, of is nog niet met de code binnengekomen.</translation>
    </message>
    <message>
        <source>Whoever is stood for does not decide requests in this filing system, or not in their own right.</source>
        <translation>Wie wordt vervangen, besluit in dit bestand niet over verzoeken, of niet uit eigen recht.</translation>
    </message>
    <message>
        <source>This member decides requests in this filing system already, and needs to stand for nobody.</source>
        <translation>Deze medewerker besluit in dit bestand al over verzoeken en hoeft niemand te vervangen.</translation>
    </message>
    <message>
        <source>A deputy must be able to see the contacts of this filing system. Give them a role in it first.</source>
        <translation>Een vervanger moet de contacten van dit bestand kunnen zien. Geef die eerst een rol erin.</translation>
    </message>
    <message>
        <source>This member stands for this colleague on these days already.</source>
        <translation>Deze medewerker vervangt deze collega op deze dagen al.</translation>
    </message>
    <message>
        <source>You stand for a colleague from %1; until then you cannot decide.</source>
        <translation>U vervangt een collega vanaf %1; tot dan kunt u niet besluiten.</translation>
    </message>
    <message>
        <source>You stood for a colleague until %1; you cannot decide any more.</source>
        <translation>U verving een collega tot en met %1; u kunt niet meer besluiten.</translation>
    </message>
    <message>
        <source>An administrator ended that you stand for a colleague; you cannot decide any more.</source>
        <translation>Een beheerder heeft beëindigd dat u een collega vervangt; u kunt niet meer besluiten.</translation>
    </message>
    <message>
        <source>This was ended already.</source>
        <translation>Dit is al beëindigd.</translation>
    </message>
    <message>
        <source>There is no such deputy.</source>
        <translation>Deze vervanger is er niet.</translation>
    </message>
    <message>
        <source>Whoever gave this deputy is no administrator of this filing system any more, or has other keys since. Let an administrator give it again.</source>
        <translation>Wie deze vervanger toekende, is geen beheerder van dit bestand meer, of heeft sindsdien andere sleutels. Laat een beheerder het opnieuw toekennen.</translation>
    </message>
    <message>
        <source>The keys of the deputy or of whom they stand for are not certified for this. Ask an administrator: page Access, tab Members.</source>
        <translation>De sleutels van de vervanger of van wie die vervangt, zijn hiervoor niet gecertificeerd. Vraag het een beheerder: pagina Toegang, tab Medewerkers.</translation>
    </message>
    <message>
        <source>The colleague for whom you stand registered this request. Whom that keeps from deciding has nobody decide in their stead; another approver must.</source>
        <translation>De collega die u vervangt, heeft dit verzoek geregistreerd. Wie daardoor niet mag besluiten, laat ook niemand in zijn plaats besluiten; een andere goedkeurder moet het doen.</translation>
    </message>
    <message>
        <source>The colleague for whom you stand prepared this request. Whom that keeps from deciding has nobody decide in their stead; another approver must.</source>
        <translation>De collega die u vervangt, heeft dit verzoek voorbereid. Wie daardoor niet mag besluiten, laat ook niemand in zijn plaats besluiten; een andere goedkeurder moet het doen.</translation>
    </message>
    <message>
        <source>This request is about the colleague for whom you stand. Another approver must decide it.</source>
        <translation>Dit verzoek gaat over de collega die u vervangt. Een andere goedkeurder moet erover besluiten.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Try again in %1 minutes.</source>
        <translation>Te veel verkeerde wachtzinnen. Probeer het over %1 minuten opnieuw.</translation>
    </message>
    <message>
        <source>Part of this customer file is damaged. It can be read, and is not changed any more; restore a backup.</source>
        <translation>Een deel van dit klantenbestand is beschadigd. Het kan worden gelezen en wordt niet meer gewijzigd; zet een back-up terug.</translation>
    </message>
    <message>
        <source>You were let in with the recovery key yourself, and your keys hang on it. Another administrator can replace it.</source>
        <translation>U bent zelf met de herstelsleutel binnengelaten en uw sleutels hangen ervan af. Een andere beheerder kan hem vervangen.</translation>
    </message>
    <message>
        <source>Nothing was made: another backup was made there just now.</source>
        <translation>Er is niets gemaakt: daar is zojuist al een andere reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Not everything that you were typing could be kept: it was too long, or the disk is full. Everything stored is safe.</source>
        <translation>Niet alles wat u aan het invullen was, kon worden bewaard: het was te lang, of de schijf is vol. Alles wat is opgeslagen, is veilig.</translation>
    </message>
    <message>
        <source>This channel does not reach anybody there. Choose an e-mail address for e-mail, a number for phone and messages.</source>
        <translation>Via dit kanaal bereikt u daar niemand. Kies een e-mailadres voor e-mail en een nummer voor telefoon en berichten.</translation>
    </message>
    <message>
        <source>This person has several addresses or numbers for this channel. Say which one consent is for.</source>
        <translation>Deze persoon heeft meer adressen of nummers voor dit kanaal. Geef aan voor welk de toestemming geldt.</translation>
    </message>
    <message>
        <source>This person has no such address or number.</source>
        <translation>Deze persoon heeft dit adres of nummer niet.</translation>
    </message>
    <message>
        <source>This file could run something when it is opened, or its name hides what it is. Keep a picture, a PDF or the message itself.</source>
        <translation>Dit bestand zou bij het openen iets kunnen uitvoeren, of de naam verbergt wat het is. Bewaar een afbeelding, een pdf of het bericht zelf.</translation>
    </message>
    <message>
        <source>Give the language in two letters, such as nl or en.</source>
        <translation>Geef de taal in twee letters, zoals nl of en.</translation>
    </message>
    <message>
        <source>Say both who consents for this person and how it was checked that they may.</source>
        <translation>Geef aan wie voor deze persoon toestemming geeft én hoe is nagegaan dat die dat mag.</translation>
    </message>
    <message>
        <source>This person was not yet 16: their legal representative has to consent. Say who that is and how it was checked.</source>
        <translation>Deze persoon was nog geen 16: de wettelijk vertegenwoordiger moet toestemming geven. Geef aan wie dat is en hoe dat is nagegaan.</translation>
    </message>
    <message>
        <source>There is no such act of consent.</source>
        <translation>Deze vastlegging van toestemming bestaat niet.</translation>
    </message>
    <message>
        <source>Nothing waits for a confirmation here. Look at the timeline first.</source>
        <translation>Hier wacht niets op een bevestiging. Bekijk eerst de tijdlijn.</translation>
    </message>
    <message>
        <source>No confirmation was asked for with this token.</source>
        <translation>Met deze code is geen bevestiging gevraagd.</translation>
    </message>
    <message>
        <source>This token has been used already.</source>
        <translation>Deze code is al gebruikt.</translation>
    </message>
    <message>
        <source>This token is worth nothing any more. Ask the person again.</source>
        <translation>Deze code is niet meer geldig. Vraag het de persoon opnieuw.</translation>
    </message>
    <message>
        <source>This confirmation is older than the question it answers.</source>
        <translation>Deze bevestiging is ouder dan de vraag waarop zij antwoordt.</translation>
    </message>
    <message>
        <source>This cannot be recorded for many people at once.</source>
        <translation>Dit kan niet voor veel mensen tegelijk worden vastgelegd.</translation>
    </message>
    <message>
        <source>Say where this consent comes from: a list alone proves nothing.</source>
        <translation>Geef aan waar deze toestemming vandaan komt: een lijst alleen bewijst niets.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was recorded.</source>
        <translation>Gestopt. Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>%1 is no moment. Write it as 2026-03-14T15:00:00+01:00.</source>
        <translation>%1 is geen tijdstip. Schrijf het als 2026-03-14T15:00:00+01:00.</translation>
    </message>
    <message>
        <source>%1 did not exist: the clock was put forward. Give the time with its offset, such as +02:00.</source>
        <translation>%1 bestond niet: de klok ging vooruit. Geef de tijd met de verschuiving, zoals +02:00.</translation>
    </message>
    <message>
        <source>%1 came twice: the clock was put back. Give the time with its offset, such as +02:00 or +01:00.</source>
        <translation>%1 kwam twee keer voor: de klok ging terug. Geef de tijd met de verschuiving, zoals +02:00 of +01:00.</translation>
    </message>
    <message>
        <source>This is no file of confirmations.</source>
        <translation>Dit is geen bestand met bevestigingen.</translation>
    </message>
    <message>
        <source>This file of confirmations is larger than 16 MB.</source>
        <translation>Dit bestand met bevestigingen is groter dan 16 MB.</translation>
    </message>
    <message>
        <source>This entry is not complete, or holds what it should not.</source>
        <translation>Deze regel is niet compleet, of bevat iets wat er niet in hoort.</translation>
    </message>
    <message>
        <source>This entry was not signed with the key of the form, or was altered.</source>
        <translation>Deze regel is niet met de sleutel van het formulier ondertekend, of is veranderd.</translation>
    </message>
    <message>
        <source>This cannot be accepted: %1. Nothing was registered.</source>
        <translation>Dit kan niet worden aanvaard: %1. Er is niets geregistreerd.</translation>
    </message>
    <message>
        <source>There is a processor with this name already.</source>
        <translation>Er is al een verwerker met deze naam.</translation>
    </message>
    <message>
        <source>There is no processor with this name. Register it first, or choose our own use.</source>
        <translation>Er is geen verwerker met deze naam. Registreer die eerst, of kies eigen gebruik.</translation>
    </message>
    <message>
        <source>We do not work with this processor any more, so it receives nothing.</source>
        <translation>Met deze verwerker werken wij niet meer, dus die ontvangt niets.</translation>
    </message>
    <message>
        <source>A processor would work for itself this way. Choose another one.</source>
        <translation>Een verwerker zou zo voor zichzelf werken. Kies een andere.</translation>
    </message>
    <message>
        <source>Nobody is reached from a list by this channel. Choose e-mail, phone, post, text or message.</source>
        <translation>Via dit kanaal wordt niemand vanaf een lijst bereikt. Kies e-mail, telefoon, post, sms of bericht.</translation>
    </message>
    <message>
        <source>This list may not leave without encryption: it is of employees, or for a purpose that needs sensitive data.</source>
        <translation>Deze lijst mag niet zonder versleuteling weg: ze gaat over medewerkers, of is voor een doel dat gevoelige gegevens nodig heeft.</translation>
    </message>
    <message>
        <source>Say in at least two words why this list leaves without encryption.</source>
        <translation>Zeg in ten minste twee woorden waarom deze lijst zonder versleuteling weggaat.</translation>
    </message>
    <message>
        <source>A list is only sent by e-mail when it is encrypted.</source>
        <translation>Een lijst gaat alleen versleuteld per e-mail.</translation>
    </message>
    <message>
        <source>A sheet holds at most %1 people. Choose CSV, or a smaller part of them.</source>
        <translation>Op een blad passen hoogstens %1 mensen. Kies CSV, of een kleiner deel van hen.</translation>
    </message>
    <message>
        <source>The list could not be written, and nothing was recorded. Check the folder and the space on the disk.</source>
        <translation>De lijst kon niet worden geschreven, en er is niets vastgelegd. Controleer de map en de ruimte op de schijf.</translation>
    </message>
    <message>
        <source>The list could not be written, though it is recorded as %1. Tell the privacy officer.</source>
        <translation>De lijst kon niet worden geschreven, maar staat wel vastgelegd als %1. Vertel het de privacy officer.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written or recorded.</source>
        <translation>Gestopt. Er is niets geschreven of vastgelegd.</translation>
    </message>
    <message>
        <source>There is no such task, or it is done already.</source>
        <translation>Deze taak is er niet, of is al gedaan.</translation>
    </message>
    <message>
        <source>This moment is still to come. Ask about now, or about the past.</source>
        <translation>Dit moment moet nog komen. Vraag naar nu of naar het verleden.</translation>
    </message>
    <message>
        <source>A day, a number or a source is missing. Fill in every field.</source>
        <translation>Een dag, een nummer of een bron ontbreekt. Vul elk veld in.</translation>
    </message>
    <message>
        <source>This day is still to come. Give the day on which it happened.</source>
        <translation>Deze dag moet nog komen. Geef de dag waarop het is gebeurd.</translation>
    </message>
    <message>
        <source>A rule from outside the EEA counts for businesses and legal persons only. Choose another capacity.</source>
        <translation>Een regel van buiten de EER geldt alleen voor bedrijven en rechtspersonen. Kies een andere hoedanigheid.</translation>
    </message>
    <message>
        <source>This purpose is no marketing, so this does not decide whether it may reach somebody.</source>
        <translation>Dit doel is geen marketing; dit bepaalt dus niet of het iemand mag bereiken.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made of the list.</source>
        <translation>Gestopt. Van de lijst is niets gemaakt.</translation>
    </message>
    <message>
        <source>This purpose does not rest on consent, so there is no receipt of consent for it.</source>
        <translation>Dit doel berust niet op toestemming, dus er is geen toestemmingsbewijs van.</translation>
    </message>
    <message>
        <source>No key for receipts was made yet, and a file that is only read gets none. Open it to work in.</source>
        <translation>Er is nog geen sleutel voor toestemmingsbewijzen gemaakt, en een bestand dat alleen wordt gelezen krijgt er geen. Open het om erin te werken.</translation>
    </message>
    <message>
        <source>This file is no receipt of consent.</source>
        <translation>Dit bestand is geen toestemmingsbewijs.</translation>
    </message>
    <message>
        <source>A receipt has at most %1 MB. This file is larger, so it is none.</source>
        <translation>Een toestemmingsbewijs is hoogstens %1 MB. Dit bestand is groter, dus het is er geen.</translation>
    </message>
    <message>
        <source>This cannot be read as a file. Choose the file of the receipt.</source>
        <translation>Dit is niet als bestand te lezen. Kies het bestand van het toestemmingsbewijs.</translation>
    </message>
    <message>
        <source>A fingerprint has 64 characters, 0 to 9 and a to f; spaces and colons between them may stay.</source>
        <translation>Een vingerafdruk heeft 64 tekens, 0 tot en met 9 en a tot en met f; spaties en dubbele punten ertussen mogen blijven staan.</translation>
    </message>
    <message>
        <source>This is no JSON from here on: %1</source>
        <translation>Dit is geen JSON meer vanaf hier: %1</translation>
    </message>
    <message>
        <source>This name stands there twice, so it has no one meaning: %1</source>
        <translation>Deze naam staat er twee keer en heeft dus niet één betekenis: %1</translation>
    </message>
    <message>
        <source>A number has no exact form, so the receipt cannot be signed.</source>
        <translation>Een getal heeft geen exacte vorm, dus het toestemmingsbewijs kan niet worden ondertekend.</translation>
    </message>
    <message>
        <source>A text holds half a character, so the receipt cannot be signed. Correct the text.</source>
        <translation>Een tekst bevat een half teken, dus het toestemmingsbewijs kan niet worden ondertekend. Verbeter de tekst.</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;. See: settings list</source>
        <translation>Er is geen instelling &apos;%1&apos;. Zie: settings list</translation>
    </message>
    <message>
        <source>This cannot be the value of %1. A web address begins with https://, a country is two capitals, a KvK number has eight digits.</source>
        <translation>Dit kan niet de waarde van %1 zijn. Een webadres begint met https://, een land is twee hoofdletters, een KvK-nummer heeft acht cijfers.</translation>
    </message>
    <message>
        <source>This is no purpose of the Data Privacy Vocabulary that can be chosen. See: purpose add --help</source>
        <translation>Dit is geen doel van het Data Privacy Vocabulary dat te kiezen is. Zie: purpose add --help</translation>
    </message>
    <message>
        <source>No column of this file holds e-mail addresses. Give the column a name, such as Email.</source>
        <translation>Geen kolom van dit bestand bevat e-mailadressen. Geef de kolom een naam, zoals E-mail.</translation>
    </message>
    <message>
        <source>Lists of marketing tools are read for e-mail only.</source>
        <translation>Lijsten van mailprogramma&apos;s worden alleen voor e-mail gelezen.</translation>
    </message>
    <message>
        <source>Say where this list comes from.</source>
        <translation>Vul in waar deze lijst vandaan komt.</translation>
    </message>
    <message>
        <source>Give the text that people were shown: without it, nothing proves what they agreed to.</source>
        <translation>Vul de tekst in die mensen te zien kregen: zonder die tekst is niet te bewijzen waarmee zij instemden.</translation>
    </message>
    <message>
        <source>Some addresses must be removed from this list. Say where the file of them is to be written.</source>
        <translation>Sommige adressen moeten van deze lijst af. Kies waar het bestand met die adressen komt.</translation>
    </message>
    <message>
        <source>Everything was recorded, but the file of addresses to remove could not be put in its place. Put the list right again to have it written.</source>
        <translation>Alles is vastgelegd, maar het bestand met te verwijderen adressen kon niet op zijn plaats worden gezet. Zet de lijst nogmaals recht om het te laten schrijven.</translation>
    </message>
    <message>
        <source>Asking for consent to advertising by an electronic message is advertising itself (Telecommunicatiewet art. 11.7), and nothing allows it for this person. Ask in another way.</source>
        <translation>Met een elektronisch bericht om toestemming voor reclame vragen is zelf reclame (Telecommunicatiewet art. 11.7), en niets staat dat bij deze betrokkene toe. Vraag het op een andere manier.</translation>
    </message>
    <message>
        <source>Only consent to the same text for the same address can be reaffirmed. Record it as given.</source>
        <translation>Alleen toestemming voor dezelfde tekst en hetzelfde adres kan worden herbevestigd. Leg dit vast als gegeven.</translation>
    </message>
    <message>
        <source>The text of this purpose has changed materially since this was agreed to. Ask the person again.</source>
        <translation>De tekst van dit doel is sindsdien wezenlijk gewijzigd. Vraag het de betrokkene opnieuw.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Dit bestand is te groot.</translation>
    </message>
    <message>
        <source>The age is 16 to 21 years, and the term after a sale 1 to 120 months.</source>
        <translation>De leeftijd is 16 tot en met 21 jaar, en de termijn na een verkoop 1 tot en met 120 maanden.</translation>
    </message>
    <message>
        <source>Promoting something needs consent or a legitimate interest (Telecommunicatiewet art. 11.7). Choose basis a or f, or say that it promotes nothing.</source>
        <translation>Iets aanprijzen kan alleen met toestemming of op een gerechtvaardigd belang (Telecommunicatiewet art. 11.7). Kies grondslag a of f, of geef aan dat het niets aanprijst.</translation>
    </message>
    <message>
        <source>There is no processing agreement with this recipient that is in force today, so nothing may go to it. Have it signed and enter its date with the recipient.</source>
        <translation>Met deze ontvanger is er geen verwerkersovereenkomst die vandaag geldt, dus er mag niets naartoe. Laat haar ondertekenen en vul de datum in bij de ontvanger.</translation>
    </message>
    <message>
        <source>The register does not say that this recipient receives data for this purpose. Enter the purpose with the recipient first, or choose another recipient.</source>
        <translation>Volgens het register ontvangt deze ontvanger geen gegevens voor dit doel. Vul het doel eerst in bij de ontvanger, of kies een andere ontvanger.</translation>
    </message>
    <message>
        <source>An agreement counts from the day it is signed. Give a day that is not after today.</source>
        <translation>Een overeenkomst telt vanaf de dag van ondertekening. Geef een dag die niet na vandaag ligt.</translation>
    </message>
    <message>
        <source>Somebody changed this recipient at the same moment. Look at it again.</source>
        <translation>Iemand wijzigde deze ontvanger op hetzelfde moment. Kijk er opnieuw naar.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Nothing was written; choose another name, or remove the file first.</source>
        <translation>Er is al een bestand %1. Er is niets geschreven; kies een andere naam, of verwijder het bestand eerst.</translation>
    </message>
    <message>
        <source>The list and the message cannot be the same file. Name two files.</source>
        <translation>De lijst en het bericht kunnen niet hetzelfde bestand zijn. Noem twee bestanden.</translation>
    </message>
    <message>
        <source>The list could not be written, and nothing was recorded. The message %1 was written and could not be removed: remove it yourself.</source>
        <translation>De lijst kon niet worden geschreven en er is niets vastgelegd. Het bericht %1 is wel geschreven en kon niet worden verwijderd: verwijder het zelf.</translation>
    </message>
    <message>
        <source>Somebody left the file while the list was made. Nothing was written; make the list again.</source>
        <translation>Er verdween iemand uit het bestand terwijl de lijst werd gemaakt. Er is niets geschreven; maak de lijst opnieuw.</translation>
    </message>
    <message>
        <source>The list could not be packed: there is not enough memory. Make it of fewer people.</source>
        <translation>De lijst kon niet worden ingepakt: er is te weinig geheugen. Maak een lijst van minder mensen.</translation>
    </message>
    <message>
        <source>A receipt must say who asks for the consent and where it is taken back. Fill in first, in the settings under Organisation or with &apos;settings set&apos;: %1.</source>
        <translation>Een toestemmingsbewijs moet zeggen wie om de toestemming vraagt en waar die wordt ingetrokken. Vul eerst in, bij de instellingen onder Organisatie of met &apos;settings set&apos;: %1.</translation>
    </message>
    <message>
        <source>No web form has a key yet. Make one in the settings, or with &apos;consent drop-key&apos;.</source>
        <translation>Nog geen webformulier heeft een sleutel. Maak er een bij de instellingen, of met &apos;consent drop-key&apos;.</translation>
    </message>
    <message>
        <source>Say what entitles them to ask for somebody else, such as a written authority.</source>
        <translation>Zeg op grond waarvan zij voor een ander vragen, zoals een schriftelijke volmacht.</translation>
    </message>
    <message>
        <source>Say who asks in the person&apos;s stead, or leave their entitlement empty.</source>
        <translation>Zeg wie het namens de persoon vraagt, of laat de machtiging leeg.</translation>
    </message>
    <message>
        <source>That request is about somebody else; it cannot belong to this one.</source>
        <translation>Dat verzoek gaat over iemand anders; het kan hier niet bij horen.</translation>
    </message>
    <message>
        <source>The day of the question must lie between the day of receipt and today.</source>
        <translation>De dag van de vraag moet tussen de dag van ontvangst en vandaag liggen.</translation>
    </message>
    <message>
        <source>Say why this must be asked; without a reason the clock does not stand still.</source>
        <translation>Zeg waarom dit gevraagd moet worden; zonder reden staat de termijn niet stil.</translation>
    </message>
    <message>
        <source>The day of the answer must lie between the day of the question and today.</source>
        <translation>De dag van het antwoord moet tussen de dag van de vraag en vandaag liggen.</translation>
    </message>
    <message>
        <source>Record first what the person answered to your question.</source>
        <translation>Leg eerst vast wat de persoon op uw vraag antwoordde.</translation>
    </message>
    <message>
        <source>Say what you want to know.</source>
        <translation>Zeg wat u wilt weten.</translation>
    </message>
    <message>
        <source>The term was extended already; that is possible once.</source>
        <translation>De termijn is al verlengd; dat kan één keer.</translation>
    </message>
    <message>
        <source>The notice of extension had to be sent by %1, within the first month (art. 12(3) GDPR).</source>
        <translation>Het bericht van verlenging moest uiterlijk op %1 zijn verzonden, binnen de eerste maand (art. 12 lid 3 AVG).</translation>
    </message>
    <message>
        <source>Say why more time is needed.</source>
        <translation>Zeg waarom meer tijd nodig is.</translation>
    </message>
    <message>
        <source>The day of the notice must lie between the day of receipt and today.</source>
        <translation>De dag van het bericht moet tussen de dag van ontvangst en vandaag liggen.</translation>
    </message>
    <message>
        <source>A duplicate repeats another open request of the same person and kind; that one does not.</source>
        <translation>Een dubbel verzoek herhaalt een ander openstaand verzoek van dezelfde persoon en soort; dit niet.</translation>
    </message>
    <message>
        <source>Not everybody who received the data was told (art. 19 GDPR): %1. Record that they were, or why that is impossible.</source>
        <translation>Nog niet iedereen die de gegevens ontving is ingelicht (art. 19 AVG): %1. Leg vast dat dit is gebeurd, of waarom het onmogelijk is.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no reason here: gone, unreachable or disproportionate.</source>
        <translation>&apos;%1&apos; is hier geen reden: gone, unreachable of disproportionate.</translation>
    </message>
    <message>
        <source>Changed on a record that was merged into this one: it cannot be taken back here.</source>
        <translation>Gewijzigd in een dossier dat in dit is opgenomen: dat kan hier niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>One of the two records was changed meanwhile, so merging would do something else than was shown. Look at the preview again.</source>
        <translation>Een van de twee dossiers is intussen gewijzigd, dus samenvoegen zou iets anders doen dan werd getoond. Bekijk het voorbeeld opnieuw.</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself.</source>
        <translation>Een dossier kan niet met zichzelf worden samengevoegd.</translation>
    </message>
    <message>
        <source>Records of customers and of employees are never merged.</source>
        <translation>Kaarten van klanten en van medewerkers worden nooit samengevoegd.</translation>
    </message>
    <message>
        <source>The record that would go is a colleague&apos;s own. Keep that one, and merge the other into it.</source>
        <translation>Het dossier dat zou verdwijnen is dat van een collega zelf. Behoud dat, en neem het andere erin op.</translation>
    </message>
    <message>
        <source>Request %1 of one of the two waits for a decision, or was approved and not carried out. Finish it first.</source>
        <translation>Verzoek %1 van een van beide wacht op een besluit, of is goedgekeurd en nog niet uitgevoerd. Rond dat eerst af.</translation>
    </message>
    <message>
        <source>The person asked to have this corrected, so the corrected value stays: %1.</source>
        <translation>De persoon heeft om correctie hiervan gevraagd, dus de gecorrigeerde waarde blijft: %1.</translation>
    </message>
    <message>
        <source>Of the field %1 only one value can stay.</source>
        <translation>Van het veld %1 kan maar één waarde blijven.</translation>
    </message>
    <message>
        <source>Say why this person is kept, in a few words, or take the usual reason.</source>
        <translation>Zeg in een paar woorden waarom deze persoon bewaard wordt, of neem de gebruikelijke reden.</translation>
    </message>
    <message>
        <source>One word is no reason. Say what the data is needed for, for example: delivery of order 4711.</source>
        <translation>Eén woord is geen reden. Zeg waarvoor de gegevens nodig zijn, bijvoorbeeld: levering van order 4711.</translation>
    </message>
    <message>
        <source>This only fills the field. Say what the data is needed for, for example: delivery of order 4711.</source>
        <translation>Dit vult alleen het veld. Zeg waarvoor de gegevens nodig zijn, bijvoorbeeld: levering van order 4711.</translation>
    </message>
    <message>
        <source>No retention rule in force ends this by itself. Give the day until which it holds.</source>
        <translation>Geen geldende bewaarregel beëindigt dit vanzelf. Geef de dag tot en met welke het geldt.</translation>
    </message>
    <message>
        <source>This day has passed. Give a day from today on, or leave it to the rule.</source>
        <translation>Deze dag is voorbij. Geef een dag vanaf vandaag, of laat het aan de regel over.</translation>
    </message>
    <message>
        <source>This day is later than the retention rule allows. Give an earlier day, or leave it to the rule.</source>
        <translation>Deze dag is later dan de bewaarregel toestaat. Geef een eerdere dag, of laat het aan de regel over.</translation>
    </message>
    <message>
        <source>Nobody was chosen. Choose who gets this ground.</source>
        <translation>Er is niemand gekozen. Kies wie deze grondslag krijgt.</translation>
    </message>
    <message>
        <source>This contact has a ground, so its erasure is not proposed from here. Open a request instead.</source>
        <translation>Dit contact heeft een grondslag; wissen wordt daarom niet van hieruit voorgesteld. Open in plaats daarvan een verzoek.</translation>
    </message>
    <message>
        <source>The erasure of everybody chosen is asked for already.</source>
        <translation>Om het wissen van iedereen die gekozen is, is al verzocht.</translation>
    </message>
    <message>
        <source>Whoever has no ground is erased within 1 to %1 days (art. 17(1)(b) and 12(3) GDPR).</source>
        <translation>Wie geen grondslag heeft, wordt binnen 1 tot %1 dagen gewist (art. 17 lid 1 onder b en art. 12 lid 3 AVG).</translation>
    </message>
    <message>
        <source>While the list was being made, others kept changing who may be on it. Nothing was written or recorded; make it again.</source>
        <translation>Terwijl de lijst werd gemaakt, wijzigden anderen steeds wie erop mag staan. Er is niets geschreven of vastgelegd; maak de lijst opnieuw.</translation>
    </message>
    <message>
        <source>Nobody records this about themselves. Ask a colleague.</source>
        <translation>Niemand legt dit over zichzelf vast. Vraag een collega.</translation>
    </message>
    <message>
        <source>This way of informing does not fit where the data comes from: the exceptions of art. 14(5)(b) to (d) are for data from elsewhere, and only data from the person is taken with them.</source>
        <translation>Deze manier van informeren past niet bij de herkomst van de gegevens: de uitzonderingen van art. 14 lid 5 onder b tot en met d gelden voor gegevens van elders, en alleen gegevens van de persoon zelf worden bij die persoon verkregen.</translation>
    </message>
    <message>
        <source>Nothing is on record about informing them that could be taken back.</source>
        <translation>Over het informeren is niets vastgelegd dat kan worden teruggenomen.</translation>
    </message>
    <message>
        <source>This moment lies in the future. Give one that has been.</source>
        <translation>Dit moment ligt in de toekomst. Geef een moment dat is geweest.</translation>
    </message>
    <message>
        <source>Say by which version of the privacy statement they were informed, or set the one in force in the settings (organisation.statement-version).</source>
        <translation>Geef aan met welke versie van de privacyverklaring zij zijn geïnformeerd, of leg de geldende vast in de instellingen (organisation.statement-version).</translation>
    </message>
    <message>
        <source>This text is too long or holds signs that do not belong in it.</source>
        <translation>Deze tekst is te lang of bevat tekens die er niet in horen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was recorded or written.</source>
        <translation>Gestopt. Er is niets vastgelegd of geschreven.</translation>
    </message>
    <message>
        <source>More than %1 letters are too many at once. Choose fewer people, those who are overdue first.</source>
        <translation>Meer dan %1 brieven zijn er te veel tegelijk. Kies minder personen, eerst wie te laat is.</translation>
    </message>
    <message>
        <source>Nobody of these can be written to. Look at the reasons in the preview.</source>
        <translation>Aan niemand van hen kan worden geschreven. Bekijk de redenen in de voorvertoning.</translation>
    </message>
    <message>
        <source>A letter must say who writes it and where to ask. Set the name of the organisation and its privacy contact or phone number in the settings first.</source>
        <translation>Een brief moet zeggen wie schrijft en waar men terechtkan. Leg eerst in de instellingen de naam van de organisatie vast en het privacycontact of telefoonnummer.</translation>
    </message>
    <message>
        <source>Nothing may leave this way: it is not in the list of ways out.</source>
        <translation>Zo mag niets naar buiten: deze weg staat niet in de lijst van wegen naar buiten.</translation>
    </message>
    <message>
        <source>This file may not leave without encryption: it is of employees, or says something sensitive.</source>
        <translation>Dit bestand mag niet onversleuteld naar buiten: het gaat over medewerkers of bevat iets gevoeligs.</translation>
    </message>
    <message>
        <source>Say in at least two words why this file leaves without encryption.</source>
        <translation>Geef in ten minste twee woorden aan waarom dit bestand onversleuteld naar buiten gaat.</translation>
    </message>
    <message>
        <source>This is about sensitive data, so it only leaves encrypted. Give the file a name that ends in .zip.</source>
        <translation>Dit gaat over gevoelige gegevens en gaat dus alleen versleuteld naar buiten. Geef het bestand een naam die op .zip eindigt.</translation>
    </message>
    <message>
        <source>A file is only sent by e-mail when it is encrypted. Give it a name that ends in .zip.</source>
        <translation>Een bestand wordt alleen versleuteld per e-mail verstuurd. Geef het een naam die op .zip eindigt.</translation>
    </message>
    <message>
        <source>The file could not be written, and nothing was recorded. Check the folder and the space on the disk.</source>
        <translation>Het bestand kon niet worden geschreven en er is niets vastgelegd. Controleer de map en de ruimte op de schijf.</translation>
    </message>
    <message>
        <source>The file and the message cannot be the same file. Name two files.</source>
        <translation>Het bestand en het bericht kunnen niet hetzelfde bestand zijn. Noem twee bestanden.</translation>
    </message>
    <message>
        <source>The file could not be written, and nothing was recorded. The message %1 was written and could not be removed: remove it yourself.</source>
        <translation>Het bestand kon niet worden geschreven en er is niets vastgelegd. Het bericht %1 is wel geschreven en kon niet worden verwijderd: verwijder het zelf.</translation>
    </message>
    <message>
        <source>The file could not be written, though it is recorded as %1. Tell the privacy officer.</source>
        <translation>Het bestand kon niet worden geschreven, hoewel het als %1 is vastgelegd. Vertel het de privacy officer.</translation>
    </message>
    <message>
        <source>A legitimate interest is weighed first: write down the interest, the necessity, the balance and the safeguards, who weighed it and when, and the day of the review.</source>
        <translation>Een gerechtvaardigd belang wordt eerst afgewogen: leg het belang, de noodzaak, de afweging en de waarborgen vast, wie het heeft afgewogen en wanneer, en de dag van de herbeoordeling.</translation>
    </message>
    <message>
        <source>The review comes after the assessment. Give a later day.</source>
        <translation>De herbeoordeling komt na de beoordeling. Geef een latere dag op.</translation>
    </message>
    <message>
        <source>The assessment is of a day that is still to come. Give the day it was made.</source>
        <translation>De beoordeling is van een dag die nog moet komen. Geef de dag op waarop zij is gemaakt.</translation>
    </message>
    <message>
        <source>Stopped before everybody was looked at.</source>
        <translation>Gestopt voordat iedereen was bekeken.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was proposed.</source>
        <translation>Gestopt. Er is niets voorgesteld.</translation>
    </message>
    <message>
        <source>All that is held on this person is needed.</source>
        <translation>Alles wat van deze persoon wordt bewaard, is nodig.</translation>
    </message>
    <message>
        <source>What is not needed belongs to a category of which another part is needed, and cannot be erased apart. Correct it in the contact, or name the purpose.</source>
        <translation>Wat niet nodig is, hoort bij een categorie waarvan een ander deel nodig is, en kan niet apart worden gewist. Corrigeer het bij het contact, of noem het doel.</translation>
    </message>
    <message>
        <source>An erasure of this person waits already.</source>
        <translation>Er wacht al een wissing van deze persoon.</translation>
    </message>
    <message>
        <source>There is nobody of whom this is not needed and for whom no erasure waits yet.</source>
        <translation>Er is niemand van wie dit niet nodig is en voor wie nog geen wissing wacht.</translation>
    </message>
    <message>
        <source>This purpose needs it already. It is not needed of people for whom the purpose does not run.</source>
        <translation>Dit doel heeft het al nodig. Het is niet nodig van mensen voor wie het doel niet loopt.</translation>
    </message>
    <message>
        <source>This purpose is not for this file. Choose another purpose.</source>
        <translation>Dit doel is niet voor dit bestand. Kies een ander doel.</translation>
    </message>
    <message>
        <source>This purpose does not rest on consent, so nobody is asked for it.</source>
        <translation>Dit doel berust niet op toestemming, dus wordt er niemand voor gevraagd.</translation>
    </message>
    <message>
        <source>There is nobody who may be asked again.</source>
        <translation>Er is niemand die opnieuw mag worden gevraagd.</translation>
    </message>
    <message>
        <source>This package does not open: the passphrase is another one, or the file was altered.</source>
        <translation>Dit pakket gaat niet open: de wachtzin is een andere, of het bestand is gewijzigd.</translation>
    </message>
    <message>
        <source>There is no such import of consents.</source>
        <translation>Deze import van toestemmingen bestaat niet.</translation>
    </message>
    <message>
        <source>Give a number of days from 1 to 366.</source>
        <translation>Geef een aantal dagen van 1 tot en met 366.</translation>
    </message>
    <message>
        <source>While the list was being compared, others kept changing who may be on it. Nothing was changed; compare it again.</source>
        <translation>Terwijl de lijst werd vergeleken, wijzigden anderen steeds wie erop mag staan. Er is niets gewijzigd; vergelijk de lijst opnieuw.</translation>
    </message>
    <message>
        <source>The later birth date stays: what a child agreed to without a representative must not come to count. If that date is wrong, it is corrected at the person&apos;s request.</source>
        <translation>De latere geboortedatum blijft staan: waar een kind zonder vertegenwoordiger mee instemde, mag niet gaan tellen. Klopt die datum niet, dan wordt hij verbeterd op verzoek van de betrokkene.</translation>
    </message>
    <message>
        <source>A legitimate interest is looked at again within a year. Give a day from today on, within a year.</source>
        <translation>Een gerechtvaardigd belang wordt binnen een jaar opnieuw bekeken. Geef een dag vanaf vandaag, binnen een jaar.</translation>
    </message>
    <message>
        <source>On a legitimate interest, say which interest it is and why it outweighs theirs, or choose a purpose whose weighing is complete.</source>
        <translation>Noem bij een gerechtvaardigd belang welk belang het is en waarom het zwaarder weegt dan dat van de betrokkene, of kies een doel waarvan de afweging volledig is.</translation>
    </message>
    <message>
        <source>Who has no ground is not known yet: this file is open for reading only, or somebody else writes to it just now. Look again later.</source>
        <translation>Wie geen grondslag heeft, is nog niet bekend: dit bestand is alleen om te lezen geopend, of iemand anders schrijft er juist in. Kijk later opnieuw.</translation>
    </message>
    <message>
        <source>One reason in your own words for more than %1 people on one day needs the privacy officer. Take the usual reason, or have the privacy officer write yours with the purpose.</source>
        <translation>Eén reden in eigen woorden voor meer dan %1 mensen op één dag vraagt de privacy officer. Neem de gebruikelijke reden, of laat de privacy officer de uwe bij het doel schrijven.</translation>
    </message>
    <message>
        <source>Say why in at least two words that somebody else understands. What only fills the field is no reason.</source>
        <translation>Zeg waarom, in ten minste twee woorden die een ander begrijpt. Wat alleen het veld vult, is geen reden.</translation>
    </message>
    <message>
        <source>People agreed to what this purpose uses now. For more data it needs a new wording that changes what they agree to: add the kind of data with it, on the page Purposes.</source>
        <translation>Mensen gaven toestemming voor wat dit doel nu gebruikt. Voor meer gegevens is een nieuwe tekst nodig die verandert waarmee zij instemmen: voeg de soort gegevens daarbij toe, op de pagina Doelen.</translation>
    </message>
    <message>
        <source>The day of receipt lies before %1, the day on which the data of this person was collected. If they were known before, put that day right first.</source>
        <translation>De dag van ontvangst ligt vóór %1, de dag waarop de gegevens van deze persoon zijn verzameld. Was de persoon eerder bekend, verbeter dan eerst die dag.</translation>
    </message>
    <message>
        <source>No number that may not be kept stands where it can be masked.</source>
        <translation>Er staat geen nummer dat niet bewaard mag worden op een plaats waar het gemaskeerd kan worden.</translation>
    </message>
    <message>
        <source>This text accounts for what was done; nobody changes it.</source>
        <translation>Deze tekst legt vast wat er is gedaan; niemand wijzigt die.</translation>
    </message>
    <message>
        <source>The template %1 is empty. Write the letter, or go back to the one that ships.</source>
        <translation>Het sjabloon %1 is leeg. Schrijf de brief, of ga terug naar het meegeleverde sjabloon.</translation>
    </message>
    <message>
        <source>The template %1 is longer than a letter of one page. Make it shorter.</source>
        <translation>Het sjabloon %1 is langer dan een brief van één pagina. Maak het korter.</translation>
    </message>
    <message>
        <source>The template %1 has signs in line %2 that cannot be seen. Remove them.</source>
        <translation>In het sjabloon %1 staan op regel %2 onzichtbare tekens. Verwijder ze.</translation>
    </message>
    <message>
        <source>The first line of the template %1 is the subject, and has no words.</source>
        <translation>De eerste regel van het sjabloon %1 is het onderwerp, en daar staat niets.</translation>
    </message>
    <message>
        <source>In line %2 of the template %1 the braces of a field do not match. A field looks like {{reference}}.</source>
        <translation>Op regel %2 van het sjabloon %1 kloppen de accolades van een veld niet. Een veld ziet er zo uit: {{reference}}.</translation>
    </message>
    <message>
        <source>In line %3 of the template %1 stands %2, a field that this letter does not have.</source>
        <translation>Op regel %3 van het sjabloon %1 staat %2; dat veld kent deze brief niet.</translation>
    </message>
    <message>
        <source>The template %1 lacks %2, which the law asks of this letter. Add it.</source>
        <translation>In het sjabloon %1 ontbreekt %2; de wet vraagt dat in deze brief. Voeg het toe.</translation>
    </message>
    <message>
        <source>The letter was not made: nothing is known for %2 in line %3 of the template %1. Fill it in at the request, in the settings, or with the letter.</source>
        <translation>De brief is niet gemaakt: voor %2 op regel %3 van het sjabloon %1 is niets bekend. Vul het in bij het verzoek, in de instellingen of bij de brief.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile. Look at it again.</source>
        <translation>Iemand anders heeft dit sjabloon intussen gewijzigd. Bekijk het opnieuw.</translation>
    </message>
    <message>
        <source>The template %1 has no version %2.</source>
        <translation>Het sjabloon %1 heeft geen versie %2.</translation>
    </message>
    <message>
        <source>The template %1 is as it ships already.</source>
        <translation>Het sjabloon %1 is al het meegeleverde.</translation>
    </message>
    <message>
        <source>The letter %1 says what is not so: the request was not decided or carried out that way.</source>
        <translation>De brief %1 zegt iets wat niet klopt: zo is op het verzoek niet besloten, of zo is het niet uitgevoerd.</translation>
    </message>
    <message>
        <source>The letter %1 belongs to another kind of request.</source>
        <translation>De brief %1 hoort bij een ander soort verzoek.</translation>
    </message>
    <message>
        <source>This person was erased, so their name and address are not kept any more. Give the name, and the address from their own letter.</source>
        <translation>Deze persoon is gewist; naam en adres worden niet meer bewaard. Geef de naam op, en het adres uit de eigen brief van de betrokkene.</translation>
    </message>
    <message>
        <source>This file is no certificate of a request.</source>
        <translation>Dit bestand is geen bewijs van een verzoek.</translation>
    </message>
    <message>
        <source>This was approved already. Only another plan asks for another decision.</source>
        <translation>Dit is al goedgekeurd. Alleen een ander plan vraagt om een nieuw besluit.</translation>
    </message>
    <message>
        <source>What was answered stays answered. Open a new request that follows on it.</source>
        <translation>Wat is beantwoord, blijft beantwoord. Open een nieuw verzoek dat erop volgt.</translation>
    </message>
    <message>
        <source>What is asked here is done by hand: nobody approves a plan. Record the answer instead.</source>
        <translation>Wat hier wordt gevraagd, gebeurt met de hand: niemand keurt een plan goed. Leg in plaats daarvan het antwoord vast.</translation>
    </message>
    <message>
        <source>It is known who asks, so there is nothing to ask about it.</source>
        <translation>Het is bekend wie het vraagt, dus daarover valt niets te vragen.</translation>
    </message>
    <message>
        <source>A request that was taken up does not become a new one again.</source>
        <translation>Een verzoek dat in behandeling is genomen, wordt niet opnieuw een nieuw verzoek.</translation>
    </message>
    <message>
        <source>The request stands there already.</source>
        <translation>Het verzoek staat daar al.</translation>
    </message>
    <message>
        <source>There is nothing in the letter. Choose another file.</source>
        <translation>Er staat niets in de brief. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The letter is larger than %1 MB. Keep what matters of it as a smaller file.</source>
        <translation>De brief is groter dan %1 MB. Bewaar wat ervan van belang is als kleiner bestand.</translation>
    </message>
    <message>
        <source>This file could run something when it is opened, or its name hides what it is. Keep the letter as a PDF, a picture, a text or the message itself.</source>
        <translation>Dit bestand kan iets uitvoeren als het wordt geopend, of de naam verbergt wat het is. Bewaar de brief als pdf, afbeelding of tekst, of bewaar het bericht zelf.</translation>
    </message>
    <message>
        <source>There is no plan for this request to write down.</source>
        <translation>Er is voor dit verzoek geen plan om op te schrijven.</translation>
    </message>
    <message>
        <source>Give a first and a last day; the last does not lie before the first.</source>
        <translation>Geef een eerste en een laatste dag; de laatste ligt niet vóór de eerste.</translation>
    </message>
    <message>
        <source>Notices to recipients are written out from the approved proposal; it is not approved yet.</source>
        <translation>Kennisgevingen aan ontvangers worden geschreven vanuit het goedgekeurde voorstel; het is nog niet goedgekeurd.</translation>
    </message>
    <message>
        <source>The person has been erased, so nothing is left by which a notice could say who it is about. Tell the recipients yourself, and record that here.</source>
        <translation>De betrokkene is gewist, dus er is niets meer waaraan een kennisgeving kan zeggen over wie het gaat. Licht de ontvangers zelf in en leg dat hier vast.</translation>
    </message>
    <message>
        <source>There is no recipient who must still be told of this request.</source>
        <translation>Er is geen ontvanger die over dit verzoek nog moet worden ingelicht.</translation>
    </message>
    <message>
        <source>Fill in the organisation&apos;s name, and its privacy contact or telephone number, in the settings: a notice must say who asks.</source>
        <translation>Vul bij de instellingen de naam van de organisatie in en het privacycontact of het telefoonnummer: een kennisgeving moet zeggen wie het vraagt.</translation>
    </message>
    <message>
        <source>The register has no e-mail address for %1, so no message can be made; a letter can.</source>
        <translation>Het register heeft geen e-mailadres van %1, dus een bericht kan niet worden gemaakt; een brief wel.</translation>
    </message>
    <message>
        <source>The day a notice was sent must lie between the day of receipt and today.</source>
        <translation>De dag waarop een kennisgeving is verstuurd, moet tussen de dag van ontvangst en vandaag liggen.</translation>
    </message>
    <message>
        <source>This request asks for no copy of data.</source>
        <translation>Dit verzoek vraagt niet om een kopie van gegevens.</translation>
    </message>
    <message>
        <source>This request is closed. What follows on it is a new request.</source>
        <translation>Dit verzoek is gesloten. Wat erop volgt is een nieuw verzoek.</translation>
    </message>
    <message>
        <source>Mark a passage of two signs or more.</source>
        <translation>Markeer een passage van twee tekens of meer.</translation>
    </message>
    <message>
        <source>Say why file %1 is left out, in two words or more.</source>
        <translation>Zeg in twee woorden of meer waarom bestand %1 wordt weggelaten.</translation>
    </message>
    <message>
        <source>There is no such file with this person.</source>
        <translation>Zo&apos;n bestand is er bij deze persoon niet.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was handed out.</source>
        <translation>Gestopt. Er is niets verstrekt.</translation>
    </message>
    <message>
        <source>Nothing of this person was given by themselves on consent or a contract (art. 20 GDPR). Refuse the request with that reason.</source>
        <translation>Deze persoon heeft niets zelf verstrekt op grond van toestemming of een overeenkomst (art. 20 AVG). Weiger het verzoek met die reden.</translation>
    </message>
    <message>
        <source>What is asked here is done by hand or by handing over documents; nothing is planned or approved. Record the answer once it is sent.</source>
        <translation>Wat hier wordt gevraagd, gebeurt met de hand of met documenten; er wordt niets voorgesteld of goedgekeurd. Leg het antwoord vast zodra het is verstuurd.</translation>
    </message>
    <message>
        <source>Requests of this kind need no plan and no approval: they are carried out at once.</source>
        <translation>Verzoeken van deze soort hebben geen voorstel en geen goedkeuring nodig: ze worden meteen uitgevoerd.</translation>
    </message>
    <message>
        <source>A request of this kind is carried out only once another approved it.</source>
        <translation>Een verzoek van deze soort wordt pas uitgevoerd als een ander het heeft goedgekeurd.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not go with this kind of request.</source>
        <translation>&apos;%1&apos; hoort niet bij deze soort verzoek.</translation>
    </message>
    <message>
        <source>The data of this person is restricted (art. 18 GDPR): it is not erased before the restriction is lifted, unless the person asks for it.</source>
        <translation>De gegevens van deze persoon zijn beperkt (art. 18 AVG): ze worden niet gewist voordat de beperking is opgeheven, tenzij de betrokkene daarom vraagt.</translation>
    </message>
    <message>
        <source>Nothing is restricted by that request, or no longer.</source>
        <translation>Dat verzoek beperkt niets, of niet meer.</translation>
    </message>
    <message>
        <source>Decide the request that restricts the data first.</source>
        <translation>Beslis eerst op het verzoek dat de gegevens beperkt.</translation>
    </message>
    <message>
        <source>It was proposed already to end this restriction.</source>
        <translation>Er is al voorgesteld deze beperking op te heffen.</translation>
    </message>
    <message>
        <source>Give the day on which the person was told: a restriction ends only after that (art. 18(3) GDPR).</source>
        <translation>Geef de dag waarop de betrokkene is ingelicht: pas daarna eindigt een beperking (art. 18 lid 3 AVG).</translation>
    </message>
    <message>
        <source>The day on which the person was told must lie between the restriction and today.</source>
        <translation>De dag waarop de betrokkene is ingelicht, moet tussen de beperking en vandaag liggen.</translation>
    </message>
    <message>
        <source>No purpose rests on a public task or a legitimate interest, so there is nothing to object to in this way.</source>
        <translation>Geen doel berust op een publieke taak of een gerechtvaardigd belang; er is dus niets om zo bezwaar tegen te maken.</translation>
    </message>
    <message>
        <source>The purpose %1 rests on neither a public task nor a legitimate interest (art. 21(1) GDPR).</source>
        <translation>Het doel %1 berust niet op een publieke taak of een gerechtvaardigd belang (art. 21 lid 1 AVG).</translation>
    </message>
    <message>
        <source>Write down what the person says.</source>
        <translation>Schrijf op wat de betrokkene zegt.</translation>
    </message>
    <message>
        <source>It is known at level %1 who asks; this request needs level %2. Establish the identity by a stronger way first.</source>
        <translation>Op niveau %1 staat vast wie het vraagt; voor dit verzoek is niveau %2 nodig. Stel de identiteit eerst op een sterkere manier vast.</translation>
    </message>
    <message>
        <source>Say which kind of document was seen, masked: passport, identity-card, driving-licence or residence-permit; none with another way of identifying.</source>
        <translation>Geef op welk soort document gemaskeerd is gezien: passport, identity-card, driving-licence of residence-permit; geen bij een andere manier van identificeren.</translation>
    </message>
    <message>
        <source>Say why no lighter way would do: looking at an identity document is the last resort.</source>
        <translation>Zeg waarom een lichtere manier niet volstond: inzage in een identiteitsbewijs is het laatste redmiddel.</translation>
    </message>
    <message>
        <source>A reminder is sent after the question and after the one before it, and not later than today. Choose another day.</source>
        <translation>Een herinnering wordt verstuurd na de vraag en na de vorige herinnering, en niet later dan vandaag. Kies een andere dag.</translation>
    </message>
    <message>
        <source>There is no open question about identity of which a reminder is still to be sent.</source>
        <translation>Er is geen openstaande vraag naar de identiteit waarvoor nog een herinnering verstuurd moet worden.</translation>
    </message>
    <message>
        <source>Say in a sentence why the request is refused; the person is told so.</source>
        <translation>Zeg in een zin waarom het verzoek wordt geweigerd; de betrokkene krijgt dat te lezen.</translation>
    </message>
    <message>
        <source>A request of this kind cannot be refused for reason %1.</source>
        <translation>Een verzoek van deze soort kan niet om reden %1 worden geweigerd.</translation>
    </message>
    <message>
        <source>What the person took back is not refused: record that it was withdrawn.</source>
        <translation>Wat de betrokkene heeft ingetrokken wordt niet geweigerd: leg vast dat het is ingetrokken.</translation>
    </message>
    <message>
        <source>R01 is for who was asked who they are and did not make it known; ask that first.</source>
        <translation>R01 geldt als de verzoeker is gevraagd wie hij is en dat niet duidelijk heeft gemaakt; vraag dat eerst.</translation>
    </message>
    <message>
        <source>Remind the requester twice first; R01 can be given from %1.</source>
        <translation>Herinner de verzoeker eerst twee keer; R01 kan worden gegeven vanaf %1.</translation>
    </message>
    <message>
        <source>R02 is for who is not in the file; it holds %1 thing(s) about this person.</source>
        <translation>R02 is voor wie niet in het bestand staat; het bevat %1 gegeven(s) over deze persoon.</translation>
    </message>
    <message>
        <source>This request was refused; there is nothing to carry out. Send the answer.</source>
        <translation>Dit verzoek is geweigerd; er is niets uit te voeren. Verstuur het antwoord.</translation>
    </message>
    <message>
        <source>Say which exception of art. 17(3) GDPR lets it stay: 17-3-a to 17-3-e.</source>
        <translation>Geef op door welke uitzondering van art. 17 lid 3 AVG dit blijft: 17-3-a tot en met 17-3-e.</translation>
    </message>
    <message>
        <source>The program does not find that ground %1 applies. Say why it does, or choose another one.</source>
        <translation>Het programma ziet niet dat grond %1 van toepassing is. Zeg waarom dat zo is, of kies een andere.</translation>
    </message>
    <message>
        <source>Stopped. What the import brought was taken back for %1 people already; take it back again for the others.</source>
        <translation>Gestopt. Wat de import bracht, is voor %1 personen al teruggedraaid; draai de import nogmaals terug voor de anderen.</translation>
    </message>
    <message>
        <source>%1 does not go with %2. See --help.</source>
        <translation>%1 gaat niet samen met %2. Zie --help.</translation>
    </message>
    <message>
        <source>%1 is only for use with %2. See --help.</source>
        <translation>%1 is alleen bedoeld bij %2. Zie --help.</translation>
    </message>
    <message>
        <source>The letter %1 answers a request, and nobody asked: this one is of the organisation itself.</source>
        <translation>De brief %1 antwoordt op een verzoek, en niemand heeft iets gevraagd: dit is er een van de organisatie zelf.</translation>
    </message>
    <message>
        <source>The letter %1 does not fit how far the request is: what it asks or tells cannot be asked or told now.</source>
        <translation>De brief %1 past niet bij hoe ver het verzoek is: wat erin staat kan nu niet worden gevraagd of verteld.</translation>
    </message>
    <message>
        <source>You confirmed who asks after this proposal was laid down. Another entitled person must decide it, or confirm the identity.</source>
        <translation>U hebt vastgesteld wie het vraagt nadat dit voorstel was ingediend. Een andere bevoegde moet erover beslissen, of de identiteit vaststellen.</translation>
    </message>
    <message>
        <source>The colleague for whom you stand confirmed who asks after this proposal was laid down. Another approver must decide it.</source>
        <translation>De collega die u vervangt heeft vastgesteld wie het vraagt nadat dit voorstel was ingediend. Een andere goedkeurder moet erover beslissen.</translation>
    </message>
    <message>
        <source>Whoever approved this confirmed who asks as well. Somebody else must confirm the identity before it is carried out.</source>
        <translation>Wie dit goedkeurde heeft ook vastgesteld wie het vraagt. Iemand anders moet de identiteit vaststellen voordat het wordt uitgevoerd.</translation>
    </message>
    <message>
        <source>Nobody was asked who they are, so that nothing can have failed; ask that first.</source>
        <translation>Er is nog niet gevraagd wie het verzoek doet, dus kan dat ook niet zijn mislukt; vraag het eerst.</translation>
    </message>
    <message>
        <source>A proposal refuses a request or carries it out, not both.</source>
        <translation>Een voorstel weigert een verzoek of voert het uit, niet allebei.</translation>
    </message>
    <message>
        <source>Choose at least one request.</source>
        <translation>Kies ten minste één verzoek.</translation>
    </message>
    <message>
        <source>Afterwards these recipients could not be told any more (art. 19 GDPR): %1. Write out what they are told first.</source>
        <translation>Daarna kunnen deze ontvangers niet meer worden ingelicht (art. 19 AVG): %1. Maak eerst de kennisgevingen aan hen.</translation>
    </message>
    <message>
        <source>Once this person is erased nobody knows to whom the answer goes. Carry this request out on its own page and write the letter right after.</source>
        <translation>Is deze persoon gewist, dan weet niemand meer aan wie het antwoord gaat. Voer dit verzoek uit op zijn eigen pagina en schrijf de brief meteen daarna.</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Add evidence…</source>
        <translation>Bewijs toevoegen…</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Bewijs weghalen</translation>
    </message>
    <message>
        <source>or drop a file here, up to 25 MB</source>
        <translation>of sleep een bestand hierheen, tot 25 MB</translation>
    </message>
    <message>
        <source>Choose the evidence</source>
        <translation>Bewijs kiezen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Paste evidence</source>
        <translation>Bewijs plakken</translation>
    </message>
    <message>
        <source>There is no file, picture or text to paste.</source>
        <translation>Er is geen bestand, afbeelding of tekst om te plakken.</translation>
    </message>
    <message>
        <source>pasted evidence</source>
        <translation>geplakt bewijs</translation>
    </message>
    <message>
        <source>Add letter…</source>
        <translation>Brief toevoegen…</translation>
    </message>
    <message>
        <source>Paste letter</source>
        <translation>Brief plakken</translation>
    </message>
    <message>
        <source>Remove letter</source>
        <translation>Brief weghalen</translation>
    </message>
    <message>
        <source>Choose the letter</source>
        <translation>Kies de brief</translation>
    </message>
    <message>
        <source>pasted letter</source>
        <translation>geplakte brief</translation>
    </message>
</context>
<context>
    <name>FileCheckWatch</name>
    <message>
        <source>The file is damaged: it can only be read</source>
        <translation>Het bestand is beschadigd: het kan alleen worden gelezen</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2</source>
        <translation>Bestand wordt gecontroleerd: %1 van %2</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>The first member&apos;s name as others see it.</source>
        <translation>De naam van de eerste medewerker zoals anderen die zien.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name.</source>
        <translation>De naam van de organisatie.</translation>
    </message>
    <message>
        <source>Created. %1 is administrator, officer and steward.</source>
        <translation>Gemaakt. %1 is beheerder, privacy officer en gegevensbeheerder.</translation>
    </message>
    <message>
        <source>Makes a new file, or prepares an empty server; its first member is --user.</source>
        <translation>Maakt een nieuw bestand, of bereidt een lege server voor; de eerste medewerker is --user.</translation>
    </message>
    <message>
        <source>The customer file is up to date.</source>
        <translation>Het klantbestand is bij.</translation>
    </message>
    <message>
        <source>Brings a server&apos;s database up to date, or encrypts a file of an earlier version.</source>
        <translation>Brengt de database van een server bij, of versleutelt een bestand van een eerdere versie.</translation>
    </message>
    <message>
        <source>Recovery key, shown this once. Write it down and keep it where a passphrase that is lost cannot be lost with it:</source>
        <translation>Herstelsleutel, die u alleen nu ziet. Schrijf die op en bewaar die waar die niet samen met een wachtzin kwijt kan raken:</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>A copy was saved. It is outside the customer file from now on.</source>
        <translation>Er is een kopie opgeslagen. Die staat vanaf nu buiten het klantenbestand.</translation>
    </message>
    <message>
        <source>Kept file</source>
        <translation>Bewaard bestand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and size of a file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhoud van het bestand</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Afbeelding: %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Files of this kind are not shown inside the program. Save a copy to open it elsewhere.</source>
        <translation>Bestanden van deze soort worden niet in het programma getoond. Sla een kopie op om die elders te openen.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Only the beginning of this long text is shown. A copy holds all of it.</source>
        <translation>Alleen het begin van deze lange tekst wordt getoond. Een kopie bevat alles.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Pagina van het document</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Document: %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>This document cannot be shown here: it is damaged or locked. Save a copy to open it elsewhere.</source>
        <translation>Dit document kan hier niet worden getoond: het is beschadigd of vergrendeld. Bewaar een kopie om het elders te openen.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Van: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Aan: %1</translation>
    </message>
    <message>
        <source>Copy to: %1</source>
        <translation>Kopie aan: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>Attached: %1 (%2)</source>
        <translation>Bijlage: %1 (%2)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Filter opslaan</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter hernoemen</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Naam van het filter</translation>
    </message>
    <message>
        <source>Only you see it. What is typed in the search field is not part of it.</source>
        <translation>Alleen u ziet het. Wat in het zoekveld is getypt, hoort er niet bij.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Forbidden</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Name of a kept file</source>
        <translation>Naam van een bewaard bestand</translation>
    </message>
    <message>
        <source>Kept file</source>
        <translation>Bewaard bestand</translation>
    </message>
    <message>
        <source>Act of consent</source>
        <translation>Handeling van toestemming</translation>
    </message>
    <message>
        <source>Text of a request</source>
        <translation>Tekst van een verzoek</translation>
    </message>
    <message>
        <source>Reason of a decision</source>
        <translation>Reden van een besluit</translation>
    </message>
    <message>
        <source>Reason of a hold</source>
        <translation>Reden van een vastzetting</translation>
    </message>
    <message>
        <source>Reason of a ground</source>
        <translation>Reden van een grondslag</translation>
    </message>
    <message>
        <source>Reason about informing</source>
        <translation>Reden bij het informeren</translation>
    </message>
    <message>
        <source>Reference of a start moment</source>
        <translation>Verwijzing van een startmoment</translation>
    </message>
    <message>
        <source>a citizen service number (BSN)</source>
        <translation>een burgerservicenummer (BSN)</translation>
    </message>
    <message>
        <source>the number of an identity document</source>
        <translation>het nummer van een identiteitsbewijs</translation>
    </message>
    <message>
        <source>the number of a payment card</source>
        <translation>het nummer van een betaalkaart</translation>
    </message>
    <message>
        <source>what may be a citizen service number (BSN)</source>
        <translation>wat een burgerservicenummer (BSN) kan zijn</translation>
    </message>
    <message>
        <source>what may be the number of an identity document</source>
        <translation>wat het nummer van een identiteitsbewijs kan zijn</translation>
    </message>
    <message>
        <source>what may be the number of a payment card</source>
        <translation>wat het nummer van een betaalkaart kan zijn</translation>
    </message>
    <message>
        <source>a word that may tell of health, belief or another special category</source>
        <translation>een woord dat iets kan zeggen over gezondheid, geloof of een ander bijzonder gegeven</translation>
    </message>
    <message>
        <source>a word that may tell of an offence</source>
        <translation>een woord dat iets kan zeggen over een strafbaar feit</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2: %3.</source>
        <translation>%1 van %2: %3.</translation>
    </message>
    <message>
        <source>This erasure takes it away.</source>
        <translation>Deze wissing neemt het weg.</translation>
    </message>
    <message>
        <source>Mask the number: the rest of the text stays.</source>
        <translation>Maskeer het nummer: de rest van de tekst blijft staan.</translation>
    </message>
    <message>
        <source>Propose to erase what it stands in, unless a ground allows it.</source>
        <translation>Stel voor te wissen waar het in staat, tenzij een grondslag het toestaat.</translation>
    </message>
    <message>
        <source>It accounts for what was done, and goes when the person is erased.</source>
        <translation>Het legt vast wat er is gedaan, en verdwijnt als de persoon wordt gewist.</translation>
    </message>
    <message>
        <source>Words of a proposal</source>
        <translation>Tekst van een voorstel</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>What you had typed before the window locked is back. It is not stored yet.</source>
        <translation>Wat u had ingevuld voordat het venster werd vergrendeld, is terug. Het is nog niet opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>What you had typed before the window locked is back. Somebody else changed %n of these field(s) meanwhile: look before you save.</source>
        <translation>
            <numerusform>Wat u had ingevuld voordat het venster werd vergrendeld, is terug. Iemand anders wijzigde intussen %n van deze velden: kijk voordat u opslaat.</numerusform>
            <numerusform>Wat u had ingevuld voordat het venster werd vergrendeld, is terug. Iemand anders wijzigde intussen %n van deze velden: kijk voordat u opslaat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had typed before the window locked has no place here any more: this was decided or carried out meanwhile, or is not yours to do any more.</source>
        <translation>Wat u had ingevuld voordat het venster werd vergrendeld, heeft hier geen plaats meer: hierover is intussen beslist, het is al uitgevoerd, of het is niet meer aan u.</translation>
    </message>
    <message numerus="yes">
        <source>What you had typed before the window locked is back, but for %n field(s) that this form does not offer any more. It is not stored yet.</source>
        <translation>
            <numerusform>Wat u had ingevuld voordat het venster werd vergrendeld, is terug, op %n veld na dat dit formulier niet meer biedt. Het is nog niet opgeslagen.</numerusform>
            <numerusform>Wat u had ingevuld voordat het venster werd vergrendeld, is terug, op %n velden na die dit formulier niet meer biedt. Het is nog niet opgeslagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (verplicht)</translation>
    </message>
</context>
<context>
    <name>FormReopening</name>
    <message>
        <source>Contact added</source>
        <translation>Contact toegevoegd</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contact gewijzigd</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notitie toegevoegd</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>Verzoek geopend</translation>
    </message>
    <message>
        <source>Held: nothing of this contact is erased</source>
        <translation>Geblokkeerd: van dit contact wordt niets gewist</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Allowed up to and including %2: this person consented on %1.</source>
        <translation>Mag tot en met %2: deze betrokkene gaf op %1 toestemming.</translation>
    </message>
    <message>
        <source>Allowed: this person consented on %1.</source>
        <translation>Mag: deze betrokkene gaf op %1 toestemming.</translation>
    </message>
    <message>
        <source>Allowed up to and including %2: a customer since the sale or contract of %1, with every test of the soft opt-in met.</source>
        <translation>Mag tot en met %2: klant door de verkoop of overeenkomst van %1, en aan elke toets van de soft opt-in is voldaan.</translation>
    </message>
    <message>
        <source>Allowed up to and including %2: the last sale or contract was on %1, and customers may still be called.</source>
        <translation>Mag tot en met %2: de laatste verkoop of overeenkomst was op %1, en klanten mogen nog worden gebeld.</translation>
    </message>
    <message>
        <source>Allowed up to and including %2: the last sale, gift or contract was on %1, and charities, charity lotteries and publishers may still call.</source>
        <translation>Mag tot en met %2: de laatste verkoop, gift of overeenkomst was op %1, en goede doelen, goededoelenloterijen en uitgevers mogen nog bellen.</translation>
    </message>
    <message>
        <source>Allowed up to and including %2: this is no marketing, and rests on: %1.</source>
        <translation>Mag tot en met %2: dit is geen marketing, en berust op: %1.</translation>
    </message>
    <message>
        <source>Allowed: this is no marketing, and rests on: %1.</source>
        <translation>Mag: dit is geen marketing, en berust op: %1.</translation>
    </message>
    <message>
        <source>Allowed: this address was published for such messages; seen on %1 at: %2.</source>
        <translation>Mag: dit adres is voor zulke berichten bekendgemaakt; gezien op %1 bij: %2.</translation>
    </message>
    <message>
        <source>Allowed: this business is outside the EEA, and its local rule is met: %1.</source>
        <translation>Mag: dit bedrijf is gevestigd buiten de EER, en aan de plaatselijke regel is voldaan: %1.</translation>
    </message>
    <message>
        <source>Allowed: the call is to a legal person, the interest in it was weighed, and nobody objected.</source>
        <translation>Mag: het telefoontje is aan een rechtspersoon, het belang ervan is afgewogen, en niemand maakte bezwaar.</translation>
    </message>
    <message>
        <source>Allowed: by post, on an interest that was weighed, and nobody objected.</source>
        <translation>Mag: per post, op een afgewogen gerechtvaardigd belang, en niemand maakte bezwaar.</translation>
    </message>
    <message>
        <source>Not allowed: this person was never asked for consent to this purpose by this channel.</source>
        <translation>Mag niet: deze betrokkene is voor dit doel en dit kanaal nooit om toestemming gevraagd.</translation>
    </message>
    <message>
        <source>Not allowed: consent was asked on %1, and there is no answer yet.</source>
        <translation>Mag niet: toestemming is op %1 gevraagd, en er is nog geen antwoord.</translation>
    </message>
    <message>
        <source>Not allowed: consent still waits for the confirmation in the second step.</source>
        <translation>Mag niet: de toestemming wacht nog op de bevestiging in de tweede stap.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 this person put off the answer.</source>
        <translation>Mag niet: deze betrokkene stelde het antwoord op %1 uit.</translation>
    </message>
    <message>
        <source>Not allowed: this person refused on %1.</source>
        <translation>Mag niet: deze betrokkene weigerde op %1.</translation>
    </message>
    <message>
        <source>Not allowed: this person withdrew their consent on %1.</source>
        <translation>Mag niet: deze betrokkene trok de toestemming op %1 in.</translation>
    </message>
    <message>
        <source>Not allowed: this person objected on %1, and has not consented to this since.</source>
        <translation>Mag niet: deze betrokkene maakte op %1 bezwaar, en gaf hiervoor sindsdien geen toestemming.</translation>
    </message>
    <message>
        <source>Not allowed: this address or number is on the suppression list, and nobody consented since.</source>
        <translation>Mag niet: dit adres of nummer staat op de blokkeerlijst, en sindsdien is er geen toestemming gegeven.</translation>
    </message>
    <message>
        <source>Not allowed: the consent is over; it has to be asked again.</source>
        <translation>Mag niet: de toestemming is verlopen; zij moet opnieuw worden gevraagd.</translation>
    </message>
    <message>
        <source>Not allowed: we ended this consent on %1.</source>
        <translation>Mag niet: wij hebben deze toestemming op %1 beëindigd.</translation>
    </message>
    <message>
        <source>Not allowed: the consent was declared invalid on %1.</source>
        <translation>Mag niet: de toestemming is op %1 ongeldig verklaard.</translation>
    </message>
    <message>
        <source>Not allowed: the proof of the consent is not complete; the text shown or the way is missing.</source>
        <translation>Mag niet: het bewijs van de toestemming is niet volledig; de getoonde tekst of de manier ontbreekt.</translation>
    </message>
    <message>
        <source>Not allowed: this person was too young to consent, and the consent of their representative is missing.</source>
        <translation>Mag niet: deze betrokkene was te jong voor toestemming, en die van de wettelijk vertegenwoordiger ontbreekt.</translation>
    </message>
    <message>
        <source>Not allowed: the processing of this person&apos;s data is restricted.</source>
        <translation>Mag niet: de verwerking van de gegevens van deze betrokkene is beperkt.</translation>
    </message>
    <message>
        <source>Not allowed: this purpose has ended.</source>
        <translation>Mag niet: dit doel is beëindigd.</translation>
    </message>
    <message>
        <source>Not allowed: this purpose does not reach people by this channel.</source>
        <translation>Mag niet: dit doel bereikt mensen niet via dit kanaal.</translation>
    </message>
    <message>
        <source>Not allowed: this purpose is not for people in this file.</source>
        <translation>Mag niet: dit doel is niet voor mensen in dit bestand.</translation>
    </message>
    <message>
        <source>Not allowed: no ground of this person for this purpose holds, such as a contract.</source>
        <translation>Mag niet: er geldt voor deze betrokkene geen grondslag voor dit doel, zoals een overeenkomst.</translation>
    </message>
    <message>
        <source>Not allowed: there is no e-mail address.</source>
        <translation>Mag niet: er is geen e-mailadres.</translation>
    </message>
    <message>
        <source>Not allowed: there is no complete postal address.</source>
        <translation>Mag niet: er is geen volledig postadres.</translation>
    </message>
    <message>
        <source>Not allowed: there is no phone number.</source>
        <translation>Mag niet: er is geen telefoonnummer.</translation>
    </message>
    <message>
        <source>Not allowed: a customer, but these tests of the soft opt-in are missing: %1.</source>
        <translation>Mag niet: wel klant, maar aan deze toetsen van de soft opt-in is niet voldaan: %1.</translation>
    </message>
    <message>
        <source>Not allowed: the last sale or contract, of %1, is too long ago, and consent is missing.</source>
        <translation>Mag niet: de laatste verkoop of overeenkomst, van %1, is te lang geleden, en toestemming ontbreekt.</translation>
    </message>
    <message>
        <source>Not allowed: from %1 on customers may only be called with their consent, which is missing.</source>
        <translation>Mag niet: vanaf %1 mogen klanten alleen met hun toestemming worden gebeld, en die ontbreekt.</translation>
    </message>
    <message>
        <source>%1 Rule %2.</source>
        <translation>%1 Regel %2.</translation>
    </message>
    <message>
        <source>Not allowed: the address or number that it was given for is no longer held, or was never named.</source>
        <translation>Niet toegestaan: het adres of nummer waarvoor dit is gegeven, is niet meer bekend of nooit genoemd.</translation>
    </message>
    <message>
        <source>In the call: say who calls, show the number, offer to object, and stop at once when asked.</source>
        <translation>In het gesprek: zeg wie er belt, toon het nummer, bied aan bezwaar te maken, en stop direct als daarom wordt gevraagd.</translation>
    </message>
    <message>
        <source>The purpose was changed since; this answer takes its channels and assessment as they are today.</source>
        <translation>Het doel is sindsdien gewijzigd; dit antwoord neemt de kanalen en de afweging zoals ze nu zijn.</translation>
    </message>
    <message>
        <source>Addresses or numbers were changed since; this answer takes them as they are today.</source>
        <translation>Adressen of nummers zijn sindsdien gewijzigd; dit antwoord neemt ze zoals ze nu zijn.</translation>
    </message>
    <message>
        <source>Not allowed: the weighing of the interest is not complete. Write down what is missing with the purpose.</source>
        <translation>Niet toegestaan: de afweging van het belang is niet volledig. Schrijf bij het doel op wat er ontbreekt.</translation>
    </message>
</context>
<context>
    <name>GateCommands</name>
    <message>
        <source>The purpose&apos;s key.</source>
        <translation>De sleutel van het doel.</translation>
    </message>
    <message>
        <source>email, phone, post, sms or messaging.</source>
        <translation>email, phone, post, sms of messaging.</translation>
    </message>
    <message>
        <source>The moment that is asked about (RFC 3339); now where it is not given.</source>
        <translation>Het moment waarnaar wordt gevraagd (RFC 3339); zonder deze optie nu.</translation>
    </message>
    <message>
        <source>commercial, charity, charity-lottery or publisher.</source>
        <translation>commercial, charity, charity-lottery of publisher.</translation>
    </message>
    <message>
        <source>The first day on which customers may no longer be called without their consent.</source>
        <translation>De eerste dag waarop klanten niet meer zonder hun toestemming mogen worden gebeld.</translation>
    </message>
    <message>
        <source>The age from which somebody consents for themselves.</source>
        <translation>De leeftijd vanaf welke iemand zelf toestemming geeft.</translation>
    </message>
    <message>
        <source>How long after the last sale a customer may be written to.</source>
        <translation>Hoe lang na de laatste verkoop een klant mag worden aangeschreven.</translation>
    </message>
    <message>
        <source>Whether somebody may be reached for a purpose, by which rule and why.</source>
        <translation>Of iemand voor een doel mag worden benaderd, volgens welke regel en waarom.</translation>
    </message>
    <message>
        <source>What the law and the organisation lay down for reaching people; sets what is given.</source>
        <translation>Wat de wet en de organisatie vastleggen voor het benaderen van mensen; stelt in wat wordt gegeven.</translation>
    </message>
    <message>
        <source>Recorded as number %1.</source>
        <translation>Vastgelegd als nummer %1.</translation>
    </message>
    <message>
        <source>private; business for a one-person business, vof, maatschap or cv; legal-person for a bv, nv, foundation or association.</source>
        <translation>private; business voor een eenmanszaak, vof, maatschap of cv; legal-person voor een bv, nv, stichting of vereniging.</translation>
    </message>
    <message>
        <source>Established outside the EEA: the local rule that is met.</source>
        <translation>Gevestigd buiten de EER: de plaatselijke regel waaraan is voldaan.</translation>
    </message>
    <message>
        <source>email, phone, sms or messaging.</source>
        <translation>email, phone, sms of messaging.</translation>
    </message>
    <message>
        <source>The day of the last sale, or on which the contract ended.</source>
        <translation>De dag van de laatste verkoop, of waarop de overeenkomst eindigde.</translation>
    </message>
    <message>
        <source>The number of the order, the invoice or the contract.</source>
        <translation>Het nummer van de bestelling, de factuur of de overeenkomst.</translation>
    </message>
    <message>
        <source>A test that was found to hold, SO1 to SO6; may be given more than once, and all six are needed.</source>
        <translation>Een toets waaraan is voldaan, SO1 tot en met SO6; mag vaker worden gegeven, en alle zes zijn nodig.</translation>
    </message>
    <message>
        <source>The address or number, which is held already.</source>
        <translation>Het adres of nummer, dat al wordt bewaard.</translation>
    </message>
    <message>
        <source>Where it is published.</source>
        <translation>Waar het is bekendgemaakt.</translation>
    </message>
    <message>
        <source>The day on which that was seen.</source>
        <translation>De dag waarop dat is gezien.</translation>
    </message>
    <message>
        <source>It is no longer published there.</source>
        <translation>Het is daar niet meer bekendgemaakt.</translation>
    </message>
    <message>
        <source>Records in which capacity somebody is written to or called.</source>
        <translation>Legt vast in welke hoedanigheid iemand wordt aangeschreven of gebeld.</translation>
    </message>
    <message>
        <source>Records that a customer may be approached without having been asked.</source>
        <translation>Legt vast dat een klant mag worden benaderd zonder dat het is gevraagd.</translation>
    </message>
    <message>
        <source>Records that an address was published to receive such messages.</source>
        <translation>Legt vast dat een adres is bekendgemaakt om zulke berichten te ontvangen.</translation>
    </message>
    <message>
        <source>The address or number that was given with the sale, which is held already; the only one where it is not given.</source>
        <translation>Het adres of nummer dat bij de verkoop is gegeven en al bekend is; zonder deze optie het enige dat er is.</translation>
    </message>
</context>
<context>
    <name>GiveGroundDialog</name>
    <message>
        <source>Give a ground</source>
        <translation>Grondslag geven</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Voor %1</translation>
    </message>
    <message numerus="yes">
        <source>For %n contact(s)</source>
        <translation>
            <numerusform>Voor %n contact</numerusform>
            <numerusform>Voor %n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>What the data is for</source>
        <translation>Waarvoor de gegevens zijn</translation>
    </message>
    <message>
        <source>A purpose that rests on consent is not among these: record the consent.</source>
        <translation>Een doel dat op toestemming berust staat hier niet bij: leg de toestemming vast.</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>No purpose in particular</source>
        <translation>Geen doel in het bijzonder</translation>
    </message>
    <message>
        <source>Give this ground</source>
        <translation>Deze grondslag geven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>GroundCommands</name>
    <message>
        <source>The lawful basis: b, c, d, e or f; that of the purpose where one is given.</source>
        <translation>De grondslag: b, c, d, e of f; die van het doel als er een gegeven is.</translation>
    </message>
    <message>
        <source>What the data is for.</source>
        <translation>Waarvoor de gegevens zijn.</translation>
    </message>
    <message>
        <source>At most so many; 100 where it is not given.</source>
        <translation>Hoogstens zoveel; 100 als het niet gegeven is.</translation>
    </message>
    <message>
        <source>From now on so many days; only tells them where it is not given.</source>
        <translation>Voortaan zoveel dagen; noemt ze alleen als het niet gegeven is.</translation>
    </message>
    <message>
        <source>Everybody has a ground.</source>
        <translation>Iedereen heeft een grondslag.</translation>
    </message>
    <message>
        <source>Request %1 for erasure is open; nothing is erased before it is decided.</source>
        <translation>Verzoek %1 tot wissen staat open; er wordt niets gewist voordat erover besloten is.</translation>
    </message>
    <message>
        <source>Whoever has no ground is to be erased within %1 days (art. 17(1)(b) and 12(3) GDPR).</source>
        <translation>Wie geen grondslag heeft, moet binnen %1 dagen gewist worden (art. 17 lid 1 onder b en art. 12 lid 3 AVG).</translation>
    </message>
    <message>
        <source>Records why contacts are kept from now on, and until when.</source>
        <translation>Legt vast waarom contacten voortaan bewaard worden, en tot wanneer.</translation>
    </message>
    <message>
        <source>Who has no ground any more, and by when they are to be erased.</source>
        <translation>Wie geen grondslag meer heeft, en wanneer die uiterlijk gewist moet zijn.</translation>
    </message>
    <message>
        <source>Opens a request for the erasure of contacts without a ground; erases nothing.</source>
        <translation>Opent een verzoek tot het wissen van contacten zonder grondslag; wist niets.</translation>
    </message>
    <message>
        <source>Within how many days whoever has no ground is to be erased.</source>
        <translation>Binnen hoeveel dagen wie geen grondslag heeft gewist moet worden.</translation>
    </message>
    <message>
        <source>Why they are kept; the purpose&apos;s reason, or the usual one of the basis, where it is not given.</source>
        <translation>Waarom ze bewaard worden; de reden van het doel, of de gebruikelijke bij de grondslag, als die niet gegeven is.</translation>
    </message>
    <message>
        <source>The last day on which they are kept, as decided; as the retention rule has it where it is not given.</source>
        <translation>De laatste dag waarop ze bewaard worden, zoals besloten; volgens de bewaarregel als die niet gegeven is.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Waarom: %1</translation>
    </message>
    <message>
        <source>Until when: %1</source>
        <translation>Tot wanneer: %1</translation>
    </message>
    <message>
        <source>Interest: %1</source>
        <translation>Belang: %1</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Afweging: %1</translation>
    </message>
    <message>
        <source>Looked at again by: %1</source>
        <translation>Opnieuw bekeken uiterlijk: %1</translation>
    </message>
    <message>
        <source>Legitimate interests to be looked at again by now: %1.</source>
        <translation>Gerechtvaardigde belangen die intussen opnieuw bekeken hadden moeten zijn: %1.</translation>
    </message>
    <message>
        <source>On basis f: the legitimate interest, where no purpose has weighed it.</source>
        <translation>Op grondslag f: het gerechtvaardigd belang, waar geen doel het heeft afgewogen.</translation>
    </message>
    <message>
        <source>On basis f: why it outweighs theirs, where no purpose has weighed it.</source>
        <translation>Op grondslag f: waarom het zwaarder weegt dan dat van de betrokkene, waar geen doel het heeft afgewogen.</translation>
    </message>
    <message>
        <source>On basis f: when it is looked at again; in a year at the latest, also where it is not given.</source>
        <translation>Op grondslag f: wanneer het opnieuw wordt bekeken; uiterlijk over een jaar, ook waar het niet is opgegeven.</translation>
    </message>
    <message>
        <source>Passed over, because their data is restricted (art. 18 GDPR): %1</source>
        <translation>Overgeslagen, omdat de gegevens beperkt zijn (art. 18 AVG): %1</translation>
    </message>
</context>
<context>
    <name>GroundFields</name>
    <message>
        <source>%1 Write your own where it is another.</source>
        <translation>%1 Schrijf uw eigen reden als het een andere is.</translation>
    </message>
    <message>
        <source>At the latest %1: no later than the retention rules allow.</source>
        <translation>Uiterlijk %1: niet later dan de bewaarregels toestaan.</translation>
    </message>
    <message>
        <source>Why this data is kept</source>
        <translation>Waarom deze gegevens bewaard worden</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>The legitimate interest</source>
        <translation>Het gerechtvaardigd belang</translation>
    </message>
    <message>
        <source>Why it outweighs theirs</source>
        <translation>Waarom dat zwaarder weegt dan hun belang</translation>
    </message>
    <message>
        <source>Look at it again by</source>
        <translation>Opnieuw bekijken uiterlijk</translation>
    </message>
    <message>
        <source>As long as the retention rule says</source>
        <translation>Zolang als de bewaarregel zegt</translation>
    </message>
    <message>
        <source>Until a day that is decided now</source>
        <translation>Tot en met een dag die nu besloten wordt</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>To perform the agreement with this customer, and to reach them about it.</source>
        <translation>Om de overeenkomst met deze klant uit te voeren en de klant daarover te bereiken.</translation>
    </message>
    <message>
        <source>To answer what this person asked for before there is an agreement, and to make an offer.</source>
        <translation>Om te antwoorden op wat deze persoon vroeg voordat er een overeenkomst is, en een aanbod te doen.</translation>
    </message>
    <message>
        <source>To order from this supplier and to settle with them; this is whom we deal with there.</source>
        <translation>Om bij deze leverancier te bestellen en af te rekenen; met deze persoon hebben wij daar te maken.</translation>
    </message>
    <message>
        <source>To perform the employment contract with this employee.</source>
        <translation>Om de arbeidsovereenkomst met deze werknemer uit te voeren.</translation>
    </message>
    <message>
        <source>To judge this application and to answer it.</source>
        <translation>Om deze sollicitatie te beoordelen en te beantwoorden.</translation>
    </message>
    <message>
        <source>To keep in touch with an existing customer about what they bought.</source>
        <translation>Om contact te houden met een bestaande klant over wat die kocht.</translation>
    </message>
    <message>
        <source>To follow up a contact that this person sought with us.</source>
        <translation>Om gevolg te geven aan het contact dat deze persoon met ons zocht.</translation>
    </message>
    <message>
        <source>To be able to reach the person who speaks for this supplier.</source>
        <translation>Om de persoon te kunnen bereiken die voor deze leverancier spreekt.</translation>
    </message>
    <message>
        <source>To run the organisation in which this employee works.</source>
        <translation>Om de organisatie te voeren waarin deze werknemer werkt.</translation>
    </message>
    <message>
        <source>To complete this application procedure and to account for it.</source>
        <translation>Om deze sollicitatieprocedure af te ronden en te verantwoorden.</translation>
    </message>
    <message>
        <source>No reason on record</source>
        <translation>Geen reden vastgelegd</translation>
    </message>
    <message>
        <source>Consent named, none recorded</source>
        <translation>Toestemming genoemd, geen vastgelegd</translation>
    </message>
    <message>
        <source>Consent has ended</source>
        <translation>Toestemming is geëindigd</translation>
    </message>
    <message>
        <source>The day of the ground has passed</source>
        <translation>De dag van de grondslag is voorbij</translation>
    </message>
    <message>
        <source>This person agreed to it; kept as long as that consent runs.</source>
        <translation>Deze persoon stemde ermee in; bewaard zolang die toestemming loopt.</translation>
    </message>
    <message>
        <source>A statute demands that these records are kept, such as that of the tax administration.</source>
        <translation>Een wet eist dat deze gegevens bewaard worden, zoals die voor de belastingadministratie.</translation>
    </message>
    <message>
        <source>To protect the life or health of this person.</source>
        <translation>Om het leven of de gezondheid van deze persoon te beschermen.</translation>
    </message>
    <message>
        <source>To carry out a task of general interest that a statute gives to the organisation.</source>
        <translation>Om een taak van algemeen belang uit te voeren die een wet aan de organisatie geeft.</translation>
    </message>
    <message>
        <source>Being able to reach the right person at an organisation with which we do business or may do so.</source>
        <translation>De juiste persoon kunnen bereiken bij een organisatie waarmee wij zaken doen of kunnen doen.</translation>
    </message>
    <message>
        <source>Only details of their work are kept, they may expect to be reached in it, and whoever objects is not reached any more.</source>
        <translation>Alleen gegevens over hun werk worden bewaard, zij mogen verwachten daarin bereikt te worden, en wie bezwaar maakt wordt niet meer bereikt.</translation>
    </message>
    <message>
        <source>The usual reason for this basis and this kind of contact.</source>
        <translation>De gebruikelijke reden bij deze grondslag en dit soort contact.</translation>
    </message>
    <message>
        <source>As the privacy officer wrote it with the purpose.</source>
        <translation>Zoals de privacy officer die bij het doel schreef.</translation>
    </message>
    <message>
        <source>In our own words, for this contact.</source>
        <translation>In eigen woorden, voor dit contact.</translation>
    </message>
    <message>
        <source>Until %1, as decided</source>
        <translation>Tot en met %1, zoals besloten</translation>
    </message>
    <message>
        <source>No end on record</source>
        <translation>Geen einde vastgelegd</translation>
    </message>
    <message>
        <source>The interest was to be looked at again</source>
        <translation>Het belang had opnieuw bekeken moeten zijn</translation>
    </message>
    <message>
        <source>The purpose has ended</source>
        <translation>Het doel is beëindigd</translation>
    </message>
</context>
<context>
    <name>GroundsPage</name>
    <message>
        <source>Grounds</source>
        <translation>Grondslagen</translation>
    </message>
    <message>
        <source>To inform</source>
        <translation>Te informeren</translation>
    </message>
    <message>
        <source>Without a ground</source>
        <translation>Zonder grondslag</translation>
    </message>
    <message>
        <source>Fields not needed</source>
        <translation>Niet-nodige velden</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
</context>
<context>
    <name>HandoverCommands</name>
    <message>
        <source>The key of the purpose that it is for.</source>
        <translation>De sleutel van het doel waarvoor het is.</translation>
    </message>
    <message>
        <source>The registered processor who receives it, or &apos;own&apos; for our own use.</source>
        <translation>De geregistreerde verwerker die het ontvangt, of &apos;own&apos; voor eigen gebruik.</translation>
    </message>
    <message>
        <source>Where the file is written: an encrypted ZIP unless --plain is given.</source>
        <translation>Waar het bestand komt: een versleutelde ZIP, tenzij --plain is gegeven.</translation>
    </message>
    <message>
        <source>Encrypted; so it is without this option too.</source>
        <translation>Versleuteld; dat is het ook zonder deze optie.</translation>
    </message>
    <message>
        <source>Without encryption; needs --reason.</source>
        <translation>Zonder versleuteling; vraagt om --reason.</translation>
    </message>
    <message>
        <source>Why it leaves without encryption.</source>
        <translation>Waarom het zonder versleuteling weggaat.</translation>
    </message>
    <message>
        <source>csv or xlsx; csv where it is not given.</source>
        <translation>csv of xlsx; csv als het niet is gegeven.</translation>
    </message>
    <message>
        <source>email, phone, post, sms or messaging.</source>
        <translation>email, phone, post, sms of messaging.</translation>
    </message>
    <message>
        <source>Only people of this kind (customer, prospect, ...); may be given more than once.</source>
        <translation>Alleen mensen van deze soort (customer, prospect, ...); mag vaker worden gegeven.</translation>
    </message>
    <message>
        <source>Tells who would be on it, and why others are not; writes nothing.</source>
        <translation>Vertelt wie erop zou staan en waarom anderen niet; schrijft niets.</translation>
    </message>
    <message>
        <source>Also writes a message, ready to be sent, with the encrypted list.</source>
        <translation>Schrijft ook een bericht, klaar om te versturen, met de versleutelde lijst.</translation>
    </message>
    <message>
        <source>csv, vcard, json or xlsx; csv where it is not given.</source>
        <translation>csv, vcard, json of xlsx; csv als het niet is gegeven.</translation>
    </message>
    <message>
        <source>On the list: %1, left out: %2. Written: %3</source>
        <translation>Op de lijst: %1, afgevallen: %2. Geschreven: %3</translation>
    </message>
    <message>
        <source>Passphrase of the ZIP file, told once and kept nowhere: %1</source>
        <translation>Wachtzin van het ZIP-bestand, één keer getoond en nergens bewaard: %1</translation>
    </message>
    <message>
        <source>Open it with 7-Zip or WinZip; the folders of Windows cannot. Give the passphrase another way.</source>
        <translation>Open het met 7-Zip of WinZip; de mappen van Windows kunnen dat niet. Geef de wachtzin langs een andere weg.</translation>
    </message>
    <message>
        <source>On the list: %1, left out: %2.</source>
        <translation>Op de lijst: %1, afgevallen: %2.</translation>
    </message>
    <message>
        <source>Recorded that the recipient was told.</source>
        <translation>Vastgelegd dat het de ontvanger is verteld.</translation>
    </message>
    <message>
        <source>A list of those who may be reached for a purpose by a channel, and of no others.</source>
        <translation>Een lijst van wie voor een doel via een kanaal mag worden bereikt, en van niemand anders.</translation>
    </message>
    <message>
        <source>What a purpose needs of those who may be reached for it, as a recorded disclosure.</source>
        <translation>Wat een doel nodig heeft van wie ervoor mag worden bereikt, als vastgelegde verstrekking.</translation>
    </message>
    <message>
        <source>Who withdrew or objected after they were handed to a recipient who was not told yet.</source>
        <translation>Wie introk of bezwaar maakte na aan een ontvanger te zijn verstrekt die dat nog niet weet.</translation>
    </message>
    <message>
        <source>Records that a recipient was told.</source>
        <translation>Legt vast dat het een ontvanger is verteld.</translation>
    </message>
    <message>
        <source>What they are called.</source>
        <translation>Hoe ze heten.</translation>
    </message>
    <message>
        <source>processor, sub-processor, joint or independent; processor where it is not given, sub-processor with --sub-of.</source>
        <translation>processor, sub-processor, joint of independent; processor als het niet is gegeven, sub-processor met --sub-of.</translation>
    </message>
    <message>
        <source>Where they are, as two letters: NL.</source>
        <translation>Waar ze gevestigd zijn, in twee letters: NL.</translation>
    </message>
    <message>
        <source>The processor whom they work for; may be given more than once.</source>
        <translation>De verwerker voor wie ze werken; mag vaker worden gegeven.</translation>
    </message>
    <message>
        <source>A purpose for which they receive data; may be given more than once.</source>
        <translation>Een doel waarvoor ze gegevens ontvangen; mag vaker worden gegeven.</translation>
    </message>
    <message>
        <source>What they receive; may be given more than once.</source>
        <translation>Wat ze ontvangen; mag vaker worden gegeven.</translation>
    </message>
    <message>
        <source>What they do for us.</source>
        <translation>Wat ze voor ons doen.</translation>
    </message>
    <message>
        <source>Where a breach or an erasure is reported to them.</source>
        <translation>Waar een datalek of wissing bij hen wordt gemeld.</translation>
    </message>
    <message>
        <source>Their Chamber of Commerce number.</source>
        <translation>Hun KvK-nummer.</translation>
    </message>
    <message>
        <source>When the processing agreement was signed.</source>
        <translation>Wanneer de verwerkersovereenkomst is getekend.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>De laatste dag ervan.</translation>
    </message>
    <message>
        <source>Who receives data from us, and for what.</source>
        <translation>Wie gegevens van ons ontvangt, en waarvoor.</translation>
    </message>
    <message>
        <source>Registers a processor, or somebody else who receives data.</source>
        <translation>Registreert een verwerker, of een ander die gegevens ontvangt.</translation>
    </message>
    <message>
        <source>For whom the CSV is: people (a Dutch spreadsheet) or tool (commas and the headings that mail tools know); people where it is not given.</source>
        <translation>Voor wie de CSV is: people (een Nederlands rekenblad) of tool (komma&apos;s en de kolomkoppen die mailprogramma&apos;s kennen); people als het niet is gegeven.</translation>
    </message>
    <message>
        <source>And %1 more who are left out; --json names them all.</source>
        <translation>En nog %1 die afvallen; --json noemt hen allen.</translation>
    </message>
    <message>
        <source>Records an agreement with a processor, and purposes for which they receive data.</source>
        <translation>Legt een overeenkomst met een verwerker vast, en doelen waarvoor die gegevens ontvangt.</translation>
    </message>
    <message>
        <source>Nobody outside has data of this person, as far as is known.</source>
        <translation>Niemand buiten de organisatie heeft gegevens van deze betrokkene, voor zover bekend.</translation>
    </message>
    <message>
        <source>Who truly holds data of this person, and from whom they got it, down the whole chain.</source>
        <translation>Wie werkelijk gegevens van deze betrokkene heeft, en van wie, langs de hele keten.</translation>
    </message>
</context>
<context>
    <name>HandoverExclusionsModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Aanhef</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>No address or number for this channel</source>
        <translation>Geen adres of nummer voor dit kanaal</translation>
    </message>
    <message>
        <source>Never gave consent for this purpose</source>
        <translation>Gaf voor dit doel nooit toestemming</translation>
    </message>
    <message>
        <source>Consent was asked and not given yet</source>
        <translation>Toestemming is gevraagd en nog niet gegeven</translation>
    </message>
    <message>
        <source>Consent waits for its confirmation</source>
        <translation>Toestemming wacht op bevestiging</translation>
    </message>
    <message>
        <source>Wanted to decide about consent later</source>
        <translation>Wilde later over toestemming beslissen</translation>
    </message>
    <message>
        <source>Consent was refused</source>
        <translation>Toestemming is geweigerd</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Toestemming is ingetrokken</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Heeft bezwaar gemaakt</translation>
    </message>
    <message>
        <source>The address or number is on the suppression list</source>
        <translation>Het adres of nummer staat op de lijst van niet te benaderen adressen</translation>
    </message>
    <message>
        <source>Consent has expired</source>
        <translation>Toestemming is verlopen</translation>
    </message>
    <message>
        <source>Consent was ended by the organisation</source>
        <translation>Toestemming is door de organisatie beëindigd</translation>
    </message>
    <message>
        <source>Consent was declared invalid</source>
        <translation>Toestemming is ongeldig verklaard</translation>
    </message>
    <message>
        <source>The proof of consent is incomplete</source>
        <translation>Het bewijs van toestemming is niet volledig</translation>
    </message>
    <message>
        <source>Consent was given for another address or number</source>
        <translation>Toestemming gold voor een ander adres of nummer</translation>
    </message>
    <message>
        <source>Processing is restricted</source>
        <translation>De verwerking is beperkt</translation>
    </message>
    <message>
        <source>Too long after the last purchase or the end of the contract</source>
        <translation>Te lang na de laatste aankoop of het einde van de overeenkomst</translation>
    </message>
    <message>
        <source>The exception for customers has ended</source>
        <translation>De uitzondering voor klanten is vervallen</translation>
    </message>
    <message>
        <source>Not all conditions for customers are met</source>
        <translation>Niet aan alle voorwaarden voor klanten is voldaan</translation>
    </message>
    <message>
        <source>The purpose has ended</source>
        <translation>Het doel is beëindigd</translation>
    </message>
    <message>
        <source>The purpose does not have this channel</source>
        <translation>Het doel heeft dit kanaal niet</translation>
    </message>
    <message>
        <source>No ground for this purpose, such as a contract</source>
        <translation>Geen grondslag voor dit doel, zoals een overeenkomst</translation>
    </message>
    <message>
        <source>The purpose is not for this filing system</source>
        <translation>Het doel is niet voor dit bestand</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Eigen gebruik</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Verwerker</translation>
    </message>
    <message>
        <source>Sub-processor</source>
        <translation>Subverwerker</translation>
    </message>
    <message>
        <source>Joint controller</source>
        <translation>Gezamenlijke verantwoordelijke</translation>
    </message>
    <message>
        <source>Independent recipient</source>
        <translation>Zelfstandige ontvanger</translation>
    </message>
    <message>
        <source>A list of personal data, encrypted</source>
        <translation>Een versleutelde lijst met persoonsgegevens</translation>
    </message>
    <message>
        <source>Dear recipient,

The attached ZIP file holds a list of personal data. It is encrypted (AES-256).
Open it with 7-Zip, WinZip or another program that knows AES; the folders of Windows itself cannot.
You receive the passphrase another way, by phone or text message, never by e-mail.

Use the list for the purpose that we agreed on and for nothing else, and remove it afterwards.
</source>
        <translation>Geachte ontvanger,

Het bijgevoegde ZIP-bestand bevat een lijst met persoonsgegevens. Het is versleuteld (AES-256).
Open het met 7-Zip, WinZip of een ander programma dat AES kent; de mappen van Windows zelf kunnen dat niet.
De wachtzin ontvangt u langs een andere weg, per telefoon of sms, nooit per e-mail.

Gebruik de lijst voor het afgesproken doel en voor niets anders, en verwijder die daarna.
</translation>
    </message>
    <message>
        <source>May not be reached</source>
        <translation>Mag niet worden benaderd</translation>
    </message>
    <message>
        <source>Under the age of consent, without consent of the legal representative</source>
        <translation>Te jong om zelf toe te stemmen, zonder toestemming van de wettelijk vertegenwoordiger</translation>
    </message>
    <message>
        <source>The list is meant for phone calls. In every call:
1. say at once for whom you call;
2. do not hide your number;
3. offer the right to object, also when nobody asks for it;
4. stop at once when somebody objects, do not call again, and tell us the same day;
5. be able to show for each person that they may be called.
</source>
        <translation>De lijst is bedoeld om te bellen. In elk gesprek:
1. zeg meteen namens wie u belt;
2. verberg uw nummer niet;
3. bied het recht van bezwaar aan, ook als niemand erom vraagt;
4. stop meteen wanneer iemand bezwaar maakt, bel niet opnieuw, en meld het ons dezelfde dag;
5. zorg dat u van ieder kunt aantonen dat die gebeld mag worden.
</translation>
    </message>
    <message>
        <source>The weighing of the interest is not complete</source>
        <translation>De afweging van het belang is niet volledig</translation>
    </message>
</context>
<context>
    <name>HandoversModel</name>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Onversleuteld</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Uitvoer</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelaten</numerusform>
            <numerusform>%n weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reason and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Search contact, request or command…</source>
        <translation>Zoek contact, verzoek of opdracht…</translation>
    </message>
    <message>
        <source>Search contact, request or command</source>
        <translation>Zoek contact, verzoek of opdracht</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Meldingen, %n nieuwe</numerusform>
            <numerusform>Meldingen, %n nieuwe</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Finds people by name, number, e-mail or phone, and everything the program can do.</source>
        <translation>Vindt mensen op naam, nummer, e-mail of telefoon, en alles wat het programma kan.</translation>
    </message>
    <message>
        <source>What was told since you signed in, with a way back where there still is one.</source>
        <translation>Wat er is gemeld sinds u zich aanmeldde, met een weg terug waar die er nog is.</translation>
    </message>
    <message>
        <source>Explains the page in front; works without a network.</source>
        <translation>Legt de pagina uit die u voor u hebt; werkt zonder netwerk.</translation>
    </message>
    <message>
        <source>Language, colours, size of letters, and when the window locks.</source>
        <translation>Taal, kleuren, lettergrootte, en wanneer het venster vergrendelt.</translation>
    </message>
    <message>
        <source>Search, what is urgent, notices, help and settings.</source>
        <translation>Zoeken, wat dringend is, meldingen, help en instellingen.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help on: %1</source>
        <translation>Help bij: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Help on</source>
        <translation>Help bij</translation>
    </message>
    <message>
        <source>The whole program</source>
        <translation>Het hele programma</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Zo doet u het</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Klantkluis keeps customer and employee files in order under the GDPR. Choose a page in the rail at the left, or search for anything with Ctrl+K.</source>
        <translation>Klantkluis houdt klanten- en medewerkersbestanden op orde volgens de AVG. Kies een pagina in de zijbalk links, of zoek wat u maar wilt met Ctrl+K.</translation>
    </message>
    <message>
        <source>Open a file, connect to a server, or look around with demonstration data.</source>
        <translation>Open een bestand, maak verbinding met een server, of kijk rond met voorbeeldgegevens.</translation>
    </message>
    <message>
        <source>Sign in with your name and passphrase. After three wrong passphrases you wait longer each time.</source>
        <translation>Meld u aan met uw naam en wachtzin. Na drie verkeerde wachtzinnen wacht u steeds langer.</translation>
    </message>
    <message>
        <source>Begin with the page Today: it says what must be done.</source>
        <translation>Begin met de pagina Vandaag: die zegt wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>Lock the window when you walk away. It locks by itself after the minutes that you set.</source>
        <translation>Vergrendel het venster als u wegloopt. Het vergrendelt vanzelf na de minuten die u instelt.</translation>
    </message>
    <message>
        <source>Ctrl+K: search people, requests and commands</source>
        <translation>Ctrl+K: mensen, verzoeken en opdrachten zoeken</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: the pages in the rail</source>
        <translation>Ctrl+1 tot en met Ctrl+9: de pagina&apos;s in de zijbalk</translation>
    </message>
    <message>
        <source>F6: next part of the window</source>
        <translation>F6: volgend deel van het venster</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right: back and forward</source>
        <translation>Alt+Pijl-links en Alt+Pijl-rechts: terug en vooruit</translation>
    </message>
    <message>
        <source>Ctrl+Z: take the last act back, where that is possible</source>
        <translation>Ctrl+Z: de laatste handeling ongedaan maken, waar dat kan</translation>
    </message>
    <message>
        <source>Ctrl+L: lock</source>
        <translation>Ctrl+L: vergrendelen</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus and Ctrl+0: size of letters</source>
        <translation>Ctrl+Plus, Ctrl+Min en Ctrl+0: lettergrootte</translation>
    </message>
    <message>
        <source>F1: this help. Shift+F1: what is this</source>
        <translation>F1: deze help. Shift+F1: wat is dit</translation>
    </message>
    <message>
        <source>Says what must be done today: requests that are late or due, decisions that wait for you, retention terms that are over, and consents that end.</source>
        <translation>Zegt wat er vandaag moet gebeuren: verzoeken die te laat zijn of waarvan de termijn afloopt, besluiten die op u wachten, bewaartermijnen die om zijn, en toestemmingen die eindigen.</translation>
    </message>
    <message>
        <source>Begin at the top: what is late comes first.</source>
        <translation>Begin bovenaan: wat te laat is, komt eerst.</translation>
    </message>
    <message>
        <source>Press the verb of a row: it leads to the request or the people it is about.</source>
        <translation>Druk op de knop van een rij: die leidt naar het verzoek of de mensen waar het om gaat.</translation>
    </message>
    <message>
        <source>Come back with Alt+Left; what is done has left the list.</source>
        <translation>Kom terug met Alt+Pijl-links; wat gedaan is, is uit de lijst verdwenen.</translation>
    </message>
    <message>
        <source>Tab: to the next verb</source>
        <translation>Tab: naar de volgende knop</translation>
    </message>
    <message>
        <source>Alt+Left: back to this page</source>
        <translation>Alt+Pijl-links: terug naar deze pagina</translation>
    </message>
    <message>
        <source>Everybody the file holds data about: what is held, where it came from, on which ground, and for how long.</source>
        <translation>Iedereen over wie het bestand gegevens bevat: wat er wordt bewaard, waar het vandaan kwam, op welke grondslag, en hoelang.</translation>
    </message>
    <message>
        <source>Type a name, e-mail address, place, phone or customer number into the search field over the list.</source>
        <translation>Typ een naam, e-mailadres, plaats, telefoon- of klantnummer in het zoekveld boven de lijst.</translation>
    </message>
    <message>
        <source>Choose a person; their data, consent and history stand at the right.</source>
        <translation>Kies een persoon; gegevens, toestemming en geschiedenis staan rechts.</translation>
    </message>
    <message>
        <source>Record or take back consent on the tab Consent; every act stays in the history with its evidence.</source>
        <translation>Leg toestemming vast of trek die in op het tabblad Toestemming; elke handeling blijft met het bewijs in de geschiedenis staan.</translation>
    </message>
    <message>
        <source>What the person must ask for themselves, such as a name or erasure, begins with New request.</source>
        <translation>Wat de persoon zelf moet vragen, zoals een andere naam of wissing, begint met Nieuw verzoek.</translation>
    </message>
    <message>
        <source>Ctrl+F: search in the list</source>
        <translation>Ctrl+F: zoeken in de lijst</translation>
    </message>
    <message>
        <source>Ctrl+N: new contact</source>
        <translation>Ctrl+N: nieuw contact</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N: new request of the person chosen</source>
        <translation>Ctrl+Shift+N: nieuw verzoek van de gekozen persoon</translation>
    </message>
    <message>
        <source>F2: change the data</source>
        <translation>F2: de gegevens wijzigen</translation>
    </message>
    <message>
        <source>What people ask about their own data, in the order of the days left. The law gives one month (article 12 GDPR).</source>
        <translation>Wat mensen over hun eigen gegevens vragen, op volgorde van de dagen die resten. De wet geeft een maand (artikel 12 AVG).</translation>
    </message>
    <message>
        <source>Register the request at the person, with the day it reached the organisation.</source>
        <translation>Registreer het verzoek bij de persoon, met de dag waarop het de organisatie bereikte.</translation>
    </message>
    <message>
        <source>Check who the person is, and prepare the proposal.</source>
        <translation>Controleer wie de persoon is, en bereid het voorstel voor.</translation>
    </message>
    <message>
        <source>Somebody else decides: whoever registered or prepared it cannot.</source>
        <translation>Iemand anders beslist: wie het registreerde of voorbereidde, kan dat niet.</translation>
    </message>
    <message>
        <source>Carry it out, save the certificate, answer the person and close the request.</source>
        <translation>Voer het uit, sla het bewijs op, geef de persoon antwoord en sluit het verzoek.</translation>
    </message>
    <message>
        <source>Up and Down: another request</source>
        <translation>Pijl-omhoog en Pijl-omlaag: een ander verzoek</translation>
    </message>
    <message>
        <source>F6: from the list to the request and back</source>
        <translation>F6: van de lijst naar het verzoek en terug</translation>
    </message>
    <message>
        <source>Shows how long everything is still kept, whose term is over, and what must go in the coming twelve months.</source>
        <translation>Toont hoelang alles nog wordt bewaard, van wie de termijn om is, en wat in de komende twaalf maanden weg moet.</translation>
    </message>
    <message>
        <source>Choose a figure or a bar; the people behind it stand in the table.</source>
        <translation>Kies een getal of een balk; de mensen erachter staan in de tabel.</translation>
    </message>
    <message>
        <source>Open a person to erase, keep for a legal reason, or ask again.</source>
        <translation>Open een persoon om te wissen, om een wettelijke reden te bewaren, of opnieuw te vragen.</translation>
    </message>
    <message>
        <source>Print the page or save it as PDF for whoever asks for account.</source>
        <translation>Druk de pagina af of sla haar op als PDF, voor wie verantwoording vraagt.</translation>
    </message>
    <message>
        <source>Arrow keys: from bar to bar. Enter: the people of that bar</source>
        <translation>Pijltoetsen: van balk naar balk. Enter: de mensen van die balk</translation>
    </message>
    <message>
        <source>Ctrl+P: print</source>
        <translation>Ctrl+P: afdrukken</translation>
    </message>
    <message>
        <source>What data is used for, on which ground, and with which words people are asked for consent.</source>
        <translation>Waarvoor gegevens worden gebruikt, op welke grondslag, en met welke woorden mensen om toestemming wordt gevraagd.</translation>
    </message>
    <message>
        <source>Choose a purpose, or add one.</source>
        <translation>Kies een doel, of voeg er een toe.</translation>
    </message>
    <message>
        <source>Write the wording in both languages; each new version is kept beside the old ones.</source>
        <translation>Schrijf de tekst in beide talen; elke nieuwe versie wordt naast de oude bewaard.</translation>
    </message>
    <message>
        <source>Say whether the new wording means something else: then every consent to the old one ends.</source>
        <translation>Geef aan of de nieuwe tekst iets anders betekent: dan eindigt elke toestemming op de oude.</translation>
    </message>
    <message>
        <source>Ctrl+S: save</source>
        <translation>Ctrl+S: opslaan</translation>
    </message>
    <message>
        <source>Brings a customer file from a CSV or an Excel workbook in, with where it came from.</source>
        <translation>Neemt een klantenbestand over uit een CSV-bestand of een Excel-werkmap, met waar het vandaan kwam.</translation>
    </message>
    <message>
        <source>Say where the data comes from and what it is for.</source>
        <translation>Geef aan waar de gegevens vandaan komen en waarvoor ze zijn.</translation>
    </message>
    <message>
        <source>Check the columns; those that no purpose needs are left out unless you give a reason.</source>
        <translation>Controleer de kolommen; wat geen doel nodig heeft, wordt weggelaten tenzij u een reden geeft.</translation>
    </message>
    <message>
        <source>Try it first; then import. Rows that cannot be read are written to a file that you can mend and import again.</source>
        <translation>Probeer het eerst; importeer daarna. Rijen die niet te lezen zijn, komen in een bestand dat u kunt verbeteren en opnieuw importeren.</translation>
    </message>
    <message>
        <source>Ctrl+I: to this page from anywhere</source>
        <translation>Ctrl+I: overal vandaan naar deze pagina</translation>
    </message>
    <message>
        <source>Who may do what in this file, and who did what.</source>
        <translation>Wie wat mag in dit bestand, en wie wat deed.</translation>
    </message>
    <message>
        <source>Give each colleague a sign-in name and only the roles they need.</source>
        <translation>Geef elke collega een aanmeldnaam en alleen de rollen die nodig zijn.</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s access away on the day they leave.</source>
        <translation>Neem een collega de toegang af op de dag van vertrek.</translation>
    </message>
    <message>
        <source>Look in the trail to see who did what; nothing can be removed from it.</source>
        <translation>Kijk in het controlelogboek om te zien wie wat deed; er kan niets uit worden verwijderd.</translation>
    </message>
    <message>
        <source>F6: next part of the page</source>
        <translation>F6: volgend deel van de pagina</translation>
    </message>
    <message>
        <source>Choose the file, or drop it on this page.</source>
        <translation>Kies het bestand, of sleep het naar deze pagina.</translation>
    </message>
    <message>
        <source>Makes lists of people for a mailing, a call round or a print run. Only those who may be reached for that purpose by that channel are on one.</source>
        <translation>Maakt lijsten van personen voor een mailing, een belronde of drukwerk. Alleen wie voor dat doel en via dat kanaal mag worden bereikt, staat erop.</translation>
    </message>
    <message>
        <source>Choose the purpose, the channel and who receives the list, and look at the preview: who is left out stands there with the reason.</source>
        <translation>Kies het doel, het kanaal en wie de lijst ontvangt, en bekijk het voorbeeld: wie wordt weggelaten, staat er met de reden bij.</translation>
    </message>
    <message>
        <source>Make the list. It is encrypted; its passphrase is shown once, so pass it on by another way than the list.</source>
        <translation>Maak de lijst. Zij wordt versleuteld; de wachtzin wordt één keer getoond, dus geef die langs een andere weg door dan de lijst.</translation>
    </message>
    <message>
        <source>Tell a recipient of whoever withdraws later, and note it under Recipients to be told.</source>
        <translation>Laat een ontvanger weten wie later intrekt, en leg dat vast onder Ontvangers inlichten.</translation>
    </message>
    <message>
        <source>Enter in the recipients to be told: to the person</source>
        <translation>Enter bij de ontvangers die moeten worden ingelicht: naar de persoon</translation>
    </message>
    <message>
        <source>Why everybody stands in the file, and whether they know it: the law asks a ground for each person, and that they are told.</source>
        <translation>Waarom iedereen in het bestand staat, en of men dat weet: de wet vraagt voor elke persoon een grondslag, en dat die persoon wordt geïnformeerd.</translation>
    </message>
    <message>
        <source>Choose a tab: each is one question that waits for an answer.</source>
        <translation>Kies een tabblad: elk is één vraag die op antwoord wacht.</translation>
    </message>
    <message>
        <source>Choose the people the answer is for, or take all of them.</source>
        <translation>Kies de personen voor wie het antwoord geldt, of neem iedereen.</translation>
    </message>
    <message>
        <source>Press the verb over the list; who is done leaves it.</source>
        <translation>Druk op de knop boven de lijst; wie klaar is, verdwijnt eruit.</translation>
    </message>
    <message>
        <source>Ctrl+A: everybody in the list</source>
        <translation>Ctrl+A: iedereen in de lijst</translation>
    </message>
</context>
<context>
    <name>HolidaysSection</name>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>The public holidays of the statute alone</source>
        <translation>Alleen de feestdagen van de wet</translation>
    </message>
    <message>
        <source>Also Good Friday and the days that a royal decree equates</source>
        <translation>Ook Goede Vrijdag en de dagen die een koninklijk besluit gelijkstelt</translation>
    </message>
    <message>
        <source>Days off that end no period</source>
        <translation>Vrije dagen waarop geen termijn eindigt</translation>
    </message>
    <message>
        <source>Saturdays and Sundays always count. With the first you never answer too late; open requests follow what is chosen here at once.</source>
        <translation>Zaterdagen en zondagen tellen altijd. Met de eerste antwoordt u nooit te laat; openstaande verzoeken volgen meteen wat hier is gekozen.</translation>
    </message>
    <message numerus="yes">
        <source>The day that it is due by was computed anew for %n open request(s).</source>
        <translation>
            <numerusform>Voor %n openstaand verzoek is de uiterste dag opnieuw berekend.</numerusform>
            <numerusform>Voor %n openstaande verzoeken is de uiterste dag opnieuw berekend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportBatchesModel</name>
    <message>
        <source>Taken back on %1</source>
        <translation>Teruggedraaid op %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 added, %2 updated</source>
        <translation>%1 toegevoegd, %2 bijgewerkt</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Geïmporteerd op</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
</context>
<context>
    <name>ImportColumnRow</name>
    <message>
        <source>Not needed, left out</source>
        <translation>Niet nodig, wordt weggelaten</translation>
    </message>
    <message>
        <source>Kept for a reason</source>
        <translation>Blijft, met een reden</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 is</translation>
    </message>
    <message>
        <source>Where %1 differs</source>
        <translation>Als %1 verschilt</translation>
    </message>
    <message>
        <source>Reason to keep %1</source>
        <translation>Reden om %1 toch te bewaren</translation>
    </message>
    <message>
        <source>Reason to keep it all the same</source>
        <translation>Reden om het toch te bewaren</translation>
    </message>
</context>
<context>
    <name>ImportColumnsStep</name>
    <message>
        <source>Say what each column is. On the right: what happens when somebody is in the file already and the column says something else. An empty cell never erases anything.</source>
        <translation>Geef aan wat elke kolom is. Rechts: wat er gebeurt als iemand al in het bestand staat en de kolom iets anders zegt. Een lege cel wist nooit iets.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>The first rows, as they come out</source>
        <translation>De eerste rijen, zoals ze worden gelezen</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>customer, prospect, supplier, employee or applicant.</source>
        <translation>customer, prospect, supplier, employee of applicant.</translation>
    </message>
    <message>
        <source>Where the data comes from.</source>
        <translation>Waar de gegevens vandaan komen.</translation>
    </message>
    <message>
        <source>The day on which it was collected; today where it is not given.</source>
        <translation>De dag waarop het is verzameld; vandaag als het niet is opgegeven.</translation>
    </message>
    <message>
        <source>The lawful basis: a, b, c, d, e or f.</source>
        <translation>De grondslag: a, b, c, d, e of f.</translation>
    </message>
    <message>
        <source>What the data is for; may be given more than once.</source>
        <translation>Waarvoor de gegevens zijn; mag vaker worden opgegeven.</translation>
    </message>
    <message>
        <source>A JSON file that says what each column is.</source>
        <translation>Een JSON-bestand dat zegt wat elke kolom is.</translation>
    </message>
    <message>
        <source>Counts only; changes nothing.</source>
        <translation>Telt alleen; wijzigt niets.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Regel %1, %2: %3</translation>
    </message>
    <message>
        <source>Removed %1, reverted %2, left alone %3.</source>
        <translation>Verwijderd %1, teruggezet %2, met rust gelaten %3.</translation>
    </message>
    <message>
        <source>Takes a CSV or XLSX file in.</source>
        <translation>Neemt een CSV- of XLSX-bestand over.</translation>
    </message>
    <message>
        <source>Takes an import back.</source>
        <translation>Neemt een import terug.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Not in this file: %1 (contact %2)</source>
        <translation>Niet in dit bestand: %1 (contact %2)</translation>
    </message>
    <message>
        <source>Read %1, imported %2, updated %3, unchanged %4, duplicates %5, suppressed %6, rejected %7.</source>
        <translation>Gelezen %1, opgenomen %2, bijgewerkt %3, ongewijzigd %4, dubbel %5, tegengehouden %6, afgekeurd %7.</translation>
    </message>
    <message>
        <source>This is import %1; take it back with: import undo %1</source>
        <translation>Dit is import %1; ongedaan maken kan met: import undo %1</translation>
    </message>
    <message>
        <source>Left out, because no chosen purpose needs it: %1</source>
        <translation>Weggelaten, omdat geen gekozen doel het nodig heeft: %1</translation>
    </message>
    <message>
        <source>%1 cells with an error such as #N/A were read as empty.</source>
        <translation>%1 cellen met een fout zoals #N/B zijn als leeg gelezen.</translation>
    </message>
    <message>
        <source>%1 formulas that were never computed were read as empty. Open the workbook, save it and import it again.</source>
        <translation>%1 formules die nooit zijn uitgerekend, zijn als leeg gelezen. Open de werkmap, sla haar op en importeer haar opnieuw.</translation>
    </message>
    <message>
        <source>The file of rows that were not taken could not be written. The import itself is done.</source>
        <translation>Het bestand met rijen die niet zijn opgenomen kon niet worden geschreven. De import zelf is klaar.</translation>
    </message>
    <message>
        <source>Left alone: %1 (contact %2): %3</source>
        <translation>Met rust gelaten: %1 (contact %2): %3</translation>
    </message>
    <message>
        <source>Of a CSV file: utf-8, windows-1252, utf-16le or utf-16be; as found where it is not given.</source>
        <translation>Van een CSV-bestand: utf-8, windows-1252, utf-16le of utf-16be; zoals gevonden als dit ontbreekt.</translation>
    </message>
    <message>
        <source>Lists who is in our file but not in this one.</source>
        <translation>Noemt wie wel in ons bestand staat maar niet in dit.</translation>
    </message>
    <message>
        <source>Tells what would be removed and left alone; changes nothing.</source>
        <translation>Noemt wat zou worden verwijderd en wat met rust zou worden gelaten; wijzigt niets.</translation>
    </message>
    <message>
        <source>The file was read as Windows-1252.</source>
        <translation>Het bestand is gelezen als Windows-1252.</translation>
    </message>
    <message>
        <source>elsewhere (they are to be informed within a month, also where it is not given) or person (they gave it themselves).</source>
        <translation>elsewhere (zij moeten binnen een maand worden geïnformeerd, ook waar het niet wordt gegeven) of person (zij gaven ze zelf).</translation>
    </message>
    <message>
        <source>Where to write the rows that were not taken: an encrypted ZIP unless --plain-reason is given.</source>
        <translation>Waar de niet overgenomen rijen komen: een versleuteld ZIP-bestand, tenzij --plain-reason is gegeven.</translation>
    </message>
</context>
<context>
    <name>ImportConsents</name>
    <message>
        <source>Consents that were given elsewhere</source>
        <translation>Toestemmingen die elders zijn gegeven</translation>
    </message>
    <message>
        <source>Only what the list proves becomes consent; without proof nothing is recorded, and no permission is raised. Nobody is added to the file.</source>
        <translation>Alleen wat de lijst bewijst wordt toestemming; zonder bewijs wordt niets vastgelegd, en geen enkele toestemming wordt ruimer. Er komt niemand bij in het bestand.</translation>
    </message>
    <message>
        <source>Drop the list of a mailing tool here, or choose one: CSV or Excel of Mailchimp, Brevo, HubSpot, listmonk or any other with a column of addresses.</source>
        <translation>Sleep de lijst van een mailprogramma hierheen of kies er een: CSV of Excel van Mailchimp, Brevo, HubSpot, listmonk of een andere met een kolom met adressen.</translation>
    </message>
    <message>
        <source>Your role does not record consent. You can take imports of others back.</source>
        <translation>Uw rol legt geen toestemming vast. U kunt imports van anderen terugdraaien.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Look at every row</source>
        <translation>Elke rij bekijken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Voortgang van de import</translation>
    </message>
    <message>
        <source>Choose a list of consents</source>
        <translation>Lijst met toestemmingen kiezen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>with a fault</source>
        <translation>met een fout</translation>
    </message>
    <message>
        <source>Save the rows with a fault</source>
        <translation>Rijen met een fout opslaan</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Opgeslagen in %1</translation>
    </message>
    <message>
        <source>The import was taken back. Consents: %1, withdrawals: %2, left as they are: %3.</source>
        <translation>De import is teruggedraaid. Toestemmingen: %1, intrekkingen: %2, gelaten zoals ze zijn: %3.</translation>
    </message>
</context>
<context>
    <name>ImportConsentsForm</name>
    <message>
        <source>No purpose of this filing system rests on consent by e-mail.</source>
        <translation>Geen doel van dit bestand berust op toestemming per e-mail.</translation>
    </message>
    <message>
        <source>Say where this list comes from.</source>
        <translation>Zeg waar deze lijst vandaan komt.</translation>
    </message>
    <message>
        <source>Give the text that people were shown: without it, nothing proves what they agreed to.</source>
        <translation>Geef de tekst die mensen te zien kregen: zonder die tekst bewijst niets waarmee zij instemden.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>By e-mail: lists of mailing tools hold addresses.</source>
        <translation>Per e-mail: lijsten van mailprogramma&apos;s bevatten adressen.</translation>
    </message>
    <message>
        <source>Where this list comes from</source>
        <translation>Waar deze lijst vandaan komt</translation>
    </message>
    <message>
        <source>Such as the tool and whose account it was.</source>
        <translation>Zoals het programma en van wie het account was.</translation>
    </message>
    <message>
        <source>The form that people filled in</source>
        <translation>Het formulier dat mensen invulden</translation>
    </message>
    <message>
        <source>Where the list does not say.</source>
        <translation>Voor zover de lijst het niet zegt.</translation>
    </message>
    <message>
        <source>The text that people were shown</source>
        <translation>De tekst die mensen te zien kregen</translation>
    </message>
    <message>
        <source>Word for word. It counts for every row that has no text of its own.</source>
        <translation>Woord voor woord. Geldt voor elke rij zonder eigen tekst.</translation>
    </message>
</context>
<context>
    <name>ImportConsentsHistory</name>
    <message>
        <source>This import was taken back already.</source>
        <translation>Deze import is al teruggedraaid.</translation>
    </message>
    <message>
        <source>Only whoever imported it, or the data protection officer, may take it back.</source>
        <translation>Alleen wie importeerde, of de functionaris gegevensbescherming, mag dit terugdraaien.</translation>
    </message>
    <message>
        <source>Something is running; wait for its end.</source>
        <translation>Er loopt iets; wacht tot het klaar is.</translation>
    </message>
    <message>
        <source>Earlier imports of consents</source>
        <translation>Eerdere imports van toestemmingen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Terugdraaien…</translation>
    </message>
</context>
<context>
    <name>ImportConsentsResult</name>
    <message numerus="yes">
        <source>%Ln consent(s) taken back</source>
        <translation>
            <numerusform>%Ln toestemming teruggedraaid</numerusform>
            <numerusform>%Ln toestemmingen teruggedraaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) taken back</source>
        <translation>
            <numerusform>%Ln intrekking teruggedraaid</numerusform>
            <numerusform>%Ln intrekkingen teruggedraaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they are, because something rests on it since</source>
        <translation>
            <numerusform>%Ln gelaten zoals het is, omdat er sindsdien iets op berust</numerusform>
            <numerusform>%Ln gelaten zoals ze zijn, omdat er sindsdien iets op berust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln rij gelezen</numerusform>
            <numerusform>%Ln rijen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) recorded</source>
        <translation>
            <numerusform>%Ln toestemming vastgelegd</numerusform>
            <numerusform>%Ln toestemmingen vastgelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) to record</source>
        <translation>
            <numerusform>%Ln toestemming vast te leggen</numerusform>
            <numerusform>%Ln toestemmingen vast te leggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) recorded</source>
        <translation>
            <numerusform>%Ln intrekking vastgelegd</numerusform>
            <numerusform>%Ln intrekkingen vastgelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) to record</source>
        <translation>
            <numerusform>%Ln intrekking vast te leggen</numerusform>
            <numerusform>%Ln intrekkingen vast te leggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without proof, so that nothing is recorded</source>
        <translation>
            <numerusform>%Ln zonder bewijs, zodat niets wordt vastgelegd</numerusform>
            <numerusform>%Ln zonder bewijs, zodat niets wordt vastgelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that stay as they are: no permission is raised</source>
        <translation>
            <numerusform>%Ln blijft zoals het is: geen toestemming wordt ruimer</numerusform>
            <numerusform>%Ln blijven zoals ze zijn: geen toestemming wordt ruimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of nobody in the file</source>
        <translation>
            <numerusform>%Ln van niemand in het bestand</numerusform>
            <numerusform>%Ln van niemand in het bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln al bekend</numerusform>
            <numerusform>%Ln al bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a fault</source>
        <translation>
            <numerusform>%Ln met een fout</numerusform>
            <numerusform>%Ln met een fout</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reason and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file of rows that were not taken could not be written.</source>
        <translation>Het bestand met niet-overgenomen rijen kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The first %1 rows are listed below; the figures are of all.</source>
        <translation>De eerste %1 rijen staan hieronder; de aantallen gelden voor alle rijen.</translation>
    </message>
    <message>
        <source>This is what the import would do</source>
        <translation>Dit zou de import doen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>Record the consents</source>
        <translation>Toestemmingen vastleggen</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>Deze import terugdraaien…</translation>
    </message>
    <message>
        <source>Save the rows with a fault…</source>
        <translation>Rijen met een fout opslaan…</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Een andere lijst importeren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Every row (%1)</source>
        <comment>how many</comment>
        <translation>Elke rij (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what became of rows, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Every row and what becomes of it</source>
        <translation>Elke rij en wat ermee gebeurt</translation>
    </message>
</context>
<context>
    <name>ImportConsentsUndoWork</name>
    <message>
        <source>Taking an import of consents back</source>
        <translation>Import van toestemmingen terugdraaien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) taken back</source>
        <translation>
            <numerusform>%Ln toestemming teruggedraaid</numerusform>
            <numerusform>%Ln toestemmingen teruggedraaid</numerusform>
        </translation>
    </message>
    <message>
        <source>If you stop it, whose turn came is as before the import. Take it back again for the others.</source>
        <translation>Als u stopt, is voor wie al aan de beurt is geweest alles weer zoals vóór de import. Draai de import nogmaals terug voor de anderen.</translation>
    </message>
</context>
<context>
    <name>ImportConsentsWork</name>
    <message>
        <source>Import of consents</source>
        <translation>Import van toestemmingen</translation>
    </message>
    <message>
        <source>If you stop it, nothing is recorded.</source>
        <translation>Als u dit stopt, wordt niets vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) recorded</source>
        <translation>
            <numerusform>%Ln toestemming vastgelegd</numerusform>
            <numerusform>%Ln toestemmingen vastgelegd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFileStep</name>
    <message>
        <source>Choose a customer file</source>
        <translation>Klantenbestand kiezen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (verborgen)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n column(s). Is this how the file reads? Then go on.</source>
        <translation>
            <numerusform>%1, %n kolom. Leest het bestand zo goed? Ga dan verder.</numerusform>
            <numerusform>%1, %n kolommen. Leest het bestand zo goed? Ga dan verder.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row with the names of columns was found; the columns are called by their place.</source>
        <translation>Er is geen rij met kolomnamen gevonden; de kolommen heten naar hun plaats.</translation>
    </message>
    <message>
        <source>More than one column is called %1. The second is shown with (2) behind it.</source>
        <translation>Meer dan één kolom heet %1. De tweede staat er met (2) achter.</translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here, or choose one. Nothing is stored before you say so.</source>
        <translation>Sleep een CSV- of Excel-bestand hierheen of kies er een. Er wordt niets opgeslagen voordat u dat zegt.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Ander bestand…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>Row with the column names</source>
        <translation>Rij met de kolomnamen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Verticale streep</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your role does not import. You can take imports of others back.</source>
        <translation>Uw rol importeert niet. U kunt wel imports van anderen terugdraaien.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>De eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>Choose the encoding.</source>
        <translation>Kies de codering.</translation>
    </message>
    <message>
        <source>Line %1 is not in UTF-8, and the file may not be in Windows-1252 either. Choose the encoding in which the names below read right, or save the file as CSV UTF-8.</source>
        <translation>Regel %1 is niet in UTF-8, en het bestand is mogelijk ook niet in Windows-1252. Kies de codering waarin de namen hieronder goed te lezen zijn, of sla het bestand op als CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and is read as Windows-1252. See whether letters such as é and ë are right.</source>
        <translation>Het bestand is niet in UTF-8 en wordt gelezen als Windows-1252. Kijk of letters zoals é en ë kloppen.</translation>
    </message>
</context>
<context>
    <name>ImportFindingsModel</name>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Regel %1, %2</translation>
    </message>
    <message>
        <source>%1 differs: %2</source>
        <translation>%1 verschilt: %2</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Niet in dit bestand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>This import was taken back already.</source>
        <translation>Deze import is al teruggedraaid.</translation>
    </message>
    <message>
        <source>Only whoever imported it, or the data protection officer, may take it back.</source>
        <translation>Alleen wie de import deed, of de functionaris gegevensbescherming, mag hem terugdraaien.</translation>
    </message>
    <message>
        <source>Something is running; wait for its end.</source>
        <translation>Er loopt nog iets; wacht tot het klaar is.</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Eerdere imports</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Terugdraaien…</translation>
    </message>
</context>
<context>
    <name>ImportOriginStep</name>
    <message>
        <source>Say where the data comes from.</source>
        <translation>Geef aan waar de gegevens vandaan komen.</translation>
    </message>
    <message>
        <source>Give the day on which it was collected, today at the latest.</source>
        <translation>Geef de dag waarop ze zijn verzameld, uiterlijk vandaag.</translation>
    </message>
    <message>
        <source>Filing system</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Soort relatie</translation>
    </message>
    <message>
        <source>For rows that do not say it themselves.</source>
        <translation>Voor rijen die het niet zelf zeggen.</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Waar de gegevens vandaan komen</translation>
    </message>
    <message>
        <source>For example: export of the old CRM, registration form of the fair.</source>
        <translation>Bijvoorbeeld: export uit het oude CRM, aanmeldformulier van de beurs.</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Verzameld op</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>What the data is for</source>
        <translation>Waarvoor de gegevens zijn</translation>
    </message>
    <message>
        <source>Columns that no chosen purpose needs are left out. An import records no consent: that needs proof for each person.</source>
        <translation>Kolommen die geen gekozen doel nodig heeft, worden weggelaten. Een import legt geen toestemming vast: daarvoor is per persoon bewijs nodig.</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Wie ze gaf</translation>
    </message>
    <message>
        <source>It decides by when the people must be informed.</source>
        <translation>Dit bepaalt wanneer de personen uiterlijk moeten zijn geïnformeerd.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Saved in %1</source>
        <translation>Opgeslagen in %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Weggelaten rijen opslaan</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Origin and purpose</source>
        <translation>Herkomst en doel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Check and import</source>
        <translation>Controleren en importeren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Nog een bestand importeren</translation>
    </message>
    <message>
        <source>Something is running here. Choose the next file when it has ended.</source>
        <translation>Er loopt hier nog iets. Kies het volgende bestand als het klaar is.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An import never lands halfway; the list of earlier imports shows whether it did.</source>
        <translation>Een import komt nooit half binnen; de lijst met eerdere imports toont of hij is gelukt.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>The import was not taken back</source>
        <translation>De import is niet teruggedraaid</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Customer file</source>
        <translation>Klantbestand</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Bereikbaar via</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>ImportRunStep</name>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Gestopt. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Nothing to import yet</source>
        <translation>Nog niets te importeren</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation>Elke rij wordt bekeken…</translation>
    </message>
    <message>
        <source>This is what the import would do</source>
        <translation>Dit zou de import doen</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Bezig met importeren…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>List who is in our file but not in this one</source>
        <translation>Tonen wie wel in ons bestand staat maar niet in dit</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Save the rows that are left out…</source>
        <translation>Weggelaten rijen opslaan…</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>Deze import terugdraaien…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Nog een bestand importeren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Voortgang van de import</translation>
    </message>
    <message>
        <source>What there is to know</source>
        <translation>Wat er te weten is</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read</source>
        <translation>
            <numerusform>%Ln rij gelezen</numerusform>
            <numerusform>%Ln rijen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added</source>
        <translation>
            <numerusform>%Ln persoon toegevoegd</numerusform>
            <numerusform>%Ln personen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to add</source>
        <translation>
            <numerusform>%Ln persoon toe te voegen</numerusform>
            <numerusform>%Ln personen toe te voegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people updated</source>
        <translation>
            <numerusform>%Ln persoon bijgewerkt</numerusform>
            <numerusform>%Ln personen bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to update</source>
        <translation>
            <numerusform>%Ln persoon bij te werken</numerusform>
            <numerusform>%Ln personen bij te werken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people as they were</source>
        <translation>
            <numerusform>%Ln persoon ongewijzigd</numerusform>
            <numerusform>%Ln personen ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that repeat another row</source>
        <translation>
            <numerusform>%Ln rij die een andere herhaalt</numerusform>
            <numerusform>%Ln rijen die een andere herhalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who asked not to come back</source>
        <translation>
            <numerusform>%Ln persoon die niet terug wilde komen</numerusform>
            <numerusform>%Ln personen die niet terug wilden komen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows with a fault</source>
        <translation>
            <numerusform>%Ln rij met een fout</numerusform>
            <numerusform>%Ln rijen met een fout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that are hidden in the workbook, read like the others</source>
        <translation>
            <numerusform>%Ln rij die in de werkmap verborgen is, gelezen zoals de andere</numerusform>
            <numerusform>%Ln rijen die in de werkmap verborgen zijn, gelezen zoals de andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells with an error such as #N/A, read as empty</source>
        <translation>
            <numerusform>%Ln cel met een fout zoals #N/B, gelezen als leeg</numerusform>
            <numerusform>%Ln cellen met een fout zoals #N/B, gelezen als leeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formulas that were never computed, read as empty</source>
        <translation>
            <numerusform>%Ln formule die nooit is berekend, gelezen als leeg</numerusform>
            <numerusform>%Ln formules die nooit zijn berekend, gelezen als leeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers masked</source>
        <translation>
            <numerusform>%Ln nummer gemaskeerd</numerusform>
            <numerusform>%Ln nummers gemaskeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences left alone</source>
        <translation>
            <numerusform>%Ln verschil met rust gelaten</numerusform>
            <numerusform>%Ln verschillen met rust gelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people not in this file</source>
        <translation>
            <numerusform>%Ln persoon niet in dit bestand</numerusform>
            <numerusform>%Ln personen niet in dit bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people removed</source>
        <translation>
            <numerusform>%Ln persoon verwijderd</numerusform>
            <numerusform>%Ln personen verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back as they were</source>
        <translation>
            <numerusform>%Ln teruggezet zoals het was</numerusform>
            <numerusform>%Ln teruggezet zoals ze waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone because they were worked on since</source>
        <translation>
            <numerusform>%Ln met rust gelaten omdat er sindsdien aan is gewerkt</numerusform>
            <numerusform>%Ln met rust gelaten omdat er sindsdien aan is gewerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportUndoDialog</name>
    <message>
        <source>Take an import back</source>
        <translation>Import terugdraaien</translation>
    </message>
    <message>
        <source>%1, imported on %2</source>
        <translation>%1, geïmporteerd op %2</translation>
    </message>
    <message>
        <source>Looking at what this import did…</source>
        <translation>Er wordt bekeken wat deze import deed…</translation>
    </message>
    <message>
        <source>Left alone, the first %1</source>
        <translation>Ongemoeid gelaten, de eerste %1</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Ongemoeid gelaten</translation>
    </message>
    <message>
        <source>People who are left alone</source>
        <translation>Personen die ongemoeid worden gelaten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be removed.</source>
        <translation>
            <numerusform>%Ln persoon wordt verwijderd.</numerusform>
            <numerusform>%Ln personen worden verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be put back as they were.</source>
        <translation>
            <numerusform>%Ln wordt teruggezet zoals het was.</numerusform>
            <numerusform>%Ln worden teruggezet zoals ze waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left alone because they were worked on since.</source>
        <translation>
            <numerusform>%Ln wordt met rust gelaten omdat er sindsdien aan is gewerkt.</numerusform>
            <numerusform>%Ln worden met rust gelaten omdat er sindsdien aan is gewerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>ImportUndoWork</name>
    <message>
        <source>Taking an import back</source>
        <translation>Import terugdraaien</translation>
    </message>
    <message numerus="yes">
        <source>Import taken back: %Ln people removed</source>
        <translation>
            <numerusform>Import teruggedraaid: %Ln persoon verwijderd</numerusform>
            <numerusform>Import teruggedraaid: %Ln personen verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>If you stop it, nothing is taken back.</source>
        <translation>Als u stopt, wordt er niets teruggedraaid.</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>Import of a customer file</source>
        <translation>Import van een klantenbestand</translation>
    </message>
    <message>
        <source>If you stop it, nothing is imported.</source>
        <translation>Als u stopt, wordt er niets geïmporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people imported</source>
        <translation>
            <numerusform>%Ln persoon geïmporteerd</numerusform>
            <numerusform>%Ln personen geïmporteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix of the surname</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Prefix of the partner&apos;s surname</source>
        <translation>Tussenvoegsel van de partner</translation>
    </message>
    <message>
        <source>Partner&apos;s surname</source>
        <translation>Achternaam van de partner</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel voor de naam</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Titel achter de naam</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Aanspreekvorm</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Chamber of Commerce number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>E-mail address at work</source>
        <translation>E-mailadres werk</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Telephone at work</source>
        <translation>Telefoon werk</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Volledig adres</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Addition to the house number</source>
        <translation>Toevoeging bij het huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Personeelsnummer</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Gebruikers-ID</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Other identifier</source>
        <translation>Ander kenmerk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Relation started on</source>
        <translation>Relatie begonnen op</translation>
    </message>
    <message>
        <source>Relation ended on</source>
        <translation>Relatie geëindigd op</translation>
    </message>
    <message>
        <source>Last purchase on</source>
        <translation>Laatste aankoop op</translation>
    </message>
    <message>
        <source>Invoice issued on</source>
        <translation>Factuur gestuurd op</translation>
    </message>
    <message>
        <source>Contract ended on</source>
        <translation>Contract geëindigd op</translation>
    </message>
    <message>
        <source>Last contact by the person on</source>
        <translation>Laatste contact door de persoon op</translation>
    </message>
    <message>
        <source>Quotation made on</source>
        <translation>Offerte gemaakt op</translation>
    </message>
    <message>
        <source>Procedure closed on</source>
        <translation>Procedure gesloten op</translation>
    </message>
    <message>
        <source>Employment ended on</source>
        <translation>Dienstverband geëindigd op</translation>
    </message>
    <message>
        <source>Event held on</source>
        <translation>Evenement gehouden op</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Soort relatie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Verzameld op</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header. A separator is missing.</source>
        <translation>De rij heeft minder cellen dan de kop. Er ontbreekt een scheidingsteken.</translation>
    </message>
    <message>
        <source>The row has more cells than the header. Put text that holds a separator between quotation marks.</source>
        <translation>De rij heeft meer cellen dan de kop. Zet tekst met een scheidingsteken erin tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>There is no name. Fill in a surname or a first name.</source>
        <translation>Er is geen naam. Vul een achternaam of een voornaam in.</translation>
    </message>
    <message>
        <source>The text is longer than 200 characters. Shorten it.</source>
        <translation>De tekst is langer dan 200 tekens. Kort hem in.</translation>
    </message>
    <message>
        <source>The text holds hidden characters. Type it again.</source>
        <translation>De tekst bevat verborgen tekens. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Mend or empty the cell.</source>
        <translation>Dit is geen e-mailadres. Verbeter de cel of maak hem leeg.</translation>
    </message>
    <message>
        <source>This is no telephone number. Mend or empty the cell.</source>
        <translation>Dit is geen telefoonnummer. Verbeter de cel of maak hem leeg.</translation>
    </message>
    <message>
        <source>This day does not exist. Write it as 31-12-2026.</source>
        <translation>Deze dag bestaat niet. Schrijf hem als 31-12-2026.</translation>
    </message>
    <message>
        <source>Day and month seem to have changed places. Write it as 31-12-2026.</source>
        <translation>Dag en maand lijken verwisseld. Schrijf de datum als 31-12-2026.</translation>
    </message>
    <message>
        <source>The year has two digits. Write it with four.</source>
        <translation>Het jaar heeft twee cijfers. Schrijf het met vier.</translation>
    </message>
    <message>
        <source>Nobody in the file can be born on this day.</source>
        <translation>Niemand in het bestand kan op deze dag geboren zijn.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>This is no Dutch postcode. Mend it or fill in the country.</source>
        <translation>Dit is geen Nederlandse postcode. Verbeter hem of vul het land in.</translation>
    </message>
    <message>
        <source>This is no such number; a spreadsheet may have lost digits. Fill it in again.</source>
        <translation>Dit is niet zo&apos;n nummer; een rekenblad kan cijfers hebben weggelaten. Vul het opnieuw in.</translation>
    </message>
    <message>
        <source>This kind is not known. Use customer, prospect, supplier, employee or applicant.</source>
        <translation>Deze soort is onbekend. Gebruik klant, prospect, leverancier, medewerker of sollicitant.</translation>
    </message>
    <message>
        <source>People of this kind belong in the other filing system.</source>
        <translation>Mensen van deze soort horen in het andere bestand.</translation>
    </message>
    <message>
        <source>A citizen service number (BSN) may not be kept here. Remove it.</source>
        <translation>Een burgerservicenummer (BSN) mag hier niet worden bewaard. Haal het weg.</translation>
    </message>
    <message>
        <source>A document or card number may not be kept here. Remove it.</source>
        <translation>Een document- of kaartnummer mag hier niet worden bewaard. Haal het weg.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>De tekst is te lang. Kort hem in.</translation>
    </message>
    <message>
        <source>The same person stands elsewhere in this file.</source>
        <translation>Dezelfde persoon staat elders in dit bestand.</translation>
    </message>
    <message>
        <source>Several people in the file answer to this row. Add a customer number.</source>
        <translation>Meerdere personen in het bestand passen bij deze rij. Voeg een klantnummer toe.</translation>
    </message>
    <message>
        <source>This person asked not to come back. The row is left out.</source>
        <translation>Deze persoon vroeg niet terug te komen. De rij wordt weggelaten.</translation>
    </message>
    <message>
        <source>What may be a citizen service number was masked.</source>
        <translation>Wat een burgerservicenummer kan zijn, is gemaskeerd.</translation>
    </message>
    <message>
        <source>No telephone numbers are given out in this range. It is taken as it is.</source>
        <translation>In deze reeks worden geen telefoonnummers uitgegeven. Het wordt overgenomen zoals het is.</translation>
    </message>
    <message>
        <source>This VAT number is not right. It is left out.</source>
        <translation>Dit btw-nummer klopt niet. Het wordt weggelaten.</translation>
    </message>
    <message>
        <source>A nought that a spreadsheet had taken was put back.</source>
        <translation>Een nul die een rekenblad had weggelaten, is teruggezet.</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Onze waarde houden</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Die van het bestand nemen</translation>
    </message>
    <message>
        <source>Leave and list</source>
        <translation>Laten staan en tonen</translation>
    </message>
    <message>
        <source>Edited since</source>
        <translation>Sindsdien gewijzigd</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Toestemming vastgelegd</translation>
    </message>
    <message>
        <source>Has a request</source>
        <translation>Heeft een verzoek</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Vastgezet</translation>
    </message>
    <message>
        <source>Data was handed to others</source>
        <translation>Gegevens aan anderen verstrekt</translation>
    </message>
    <message>
        <source>Notes or files added</source>
        <translation>Notities of bestanden toegevoegd</translation>
    </message>
    <message>
        <source>Changes only on request</source>
        <translation>Wijzigt alleen op verzoek</translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>Aan u om te beslissen</translation>
    </message>
    <message>
        <source>The same person stands on line %1.</source>
        <translation>Dezelfde persoon staat op regel %1.</translation>
    </message>
    <message>
        <source>This row repeats the names of the columns. It is left out.</source>
        <translation>Deze rij herhaalt de namen van de kolommen. De rij wordt weggelaten.</translation>
    </message>
    <message>
        <source>Making the indexes…</source>
        <translation>Indexen maken…</translation>
    </message>
    <message>
        <source>Putting everybody in the order of names…</source>
        <translation>Iedereen op naam zetten…</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rijen</translation>
    </message>
    <message>
        <source>%1 rows, %2 a second</source>
        <translation>%1 rijen, %2 per seconde</translation>
    </message>
    <message>
        <source>This VAT number may hold the BSN of a sole trader. It is left out: ask for the number issued since 2020, or add the legal form (B.V., V.O.F.) to the firm&apos;s name.</source>
        <translation>Dit btw-nummer bevat mogelijk het BSN van een eenmanszaak. Het is weggelaten: vraag om het nummer dat sinds 2020 is uitgegeven, of zet de rechtsvorm (B.V., V.O.F.) bij de naam van het bedrijf.</translation>
    </message>
    <message>
        <source>Processing of this person is restricted, or it is your own record. Nothing is added or changed.</source>
        <translation>De verwerking van deze persoon is beperkt, of het is uw eigen dossier. Er wordt niets toegevoegd of gewijzigd.</translation>
    </message>
    <message>
        <source>On the suppression list</source>
        <translation>Staat op de blokkeerlijst</translation>
    </message>
    <message>
        <source>This time does not exist: the clock was put forward then. Mend it, or add the offset.</source>
        <translation>Deze tijd bestaat niet: de klok ging toen vooruit. Verbeter de tijd of zet de afwijking van UTC erbij.</translation>
    </message>
    <message>
        <source>This time came twice: the clock was put back then. Add the offset, as in +02:00.</source>
        <translation>Deze tijd kwam twee keer voor: de klok ging toen terug. Zet de afwijking van UTC erbij, zoals +02:00.</translation>
    </message>
    <message>
        <source>Recorded as informed</source>
        <translation>Als geïnformeerd vastgelegd</translation>
    </message>
</context>
<context>
    <name>InUsePage</name>
    <message>
        <source>The other desk</source>
        <translation>De andere werkplek</translation>
    </message>
    <message>
        <source>Ask for it with your passphrase: whoever has the file sees who asks, and can lock it for you.</source>
        <translation>Vraag erom met uw wachtzin: wie het bestand heeft, ziet wie het vraagt en kan het voor u vergrendelen.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Vragen…</translation>
    </message>
    <message>
        <source>%1 sees that you ask. The file opens here as soon as it is free.</source>
        <translation>%1 ziet dat u het vraagt. Het bestand opent hier zodra het vrij is.</translation>
    </message>
    <message>
        <source>%1 answers: not now. The file still opens here as soon as it is free.</source>
        <translation>%1 antwoordt: nu niet. Het bestand opent hier nog steeds zodra het vrij is.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Ask to release</source>
        <translation>Vragen om vrij te geven</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Alleen-lezen openen</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>Give your sign-in name.</source>
        <translation>Geef uw aanmeldnaam.</translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation>Geef uw wachtzin.</translation>
    </message>
</context>
<context>
    <name>InformedFields</name>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>To be informed by %1 at the latest.</source>
        <translation>Uiterlijk op %1 te informeren.</translation>
    </message>
    <message>
        <source>None in force stands in the settings: say which version they got.</source>
        <translation>In de instellingen staat geen geldende versie: zeg welke versie deze persoon heeft gekregen.</translation>
    </message>
    <message>
        <source>The one in force, %1, where you leave it empty.</source>
        <translation>De geldende versie, %1, als u dit leeg laat.</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Wie de gegevens gaf</translation>
    </message>
    <message>
        <source>Informed already</source>
        <translation>Al geïnformeerd</translation>
    </message>
    <message>
        <source>Version of the privacy statement</source>
        <translation>Versie van de privacyverklaring</translation>
    </message>
    <message>
        <source>Why they need not be informed</source>
        <translation>Waarom de persoon niet hoeft te worden geïnformeerd</translation>
    </message>
</context>
<context>
    <name>Informing</name>
    <message>
        <source>When the data was taken (art. 13)</source>
        <translation>Bij het verkrijgen van de gegevens (art. 13)</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Per brief</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persoonlijk</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>Op de website</translation>
    </message>
    <message>
        <source>Has the information already (art. 13(4), 14(5)(a))</source>
        <translation>Heeft de informatie al (art. 13 lid 4, 14 lid 5 onder a)</translation>
    </message>
    <message>
        <source>Impossible or a disproportionate effort (art. 14(5)(b))</source>
        <translation>Onmogelijk of onevenredig veel inspanning (art. 14 lid 5 onder b)</translation>
    </message>
    <message>
        <source>A law lays it down (art. 14(5)(c))</source>
        <translation>Voorgeschreven bij wet (art. 14 lid 5 onder c)</translation>
    </message>
    <message>
        <source>Professional secrecy (art. 14(5)(d))</source>
        <translation>Beroepsgeheim (art. 14 lid 5 onder d)</translation>
    </message>
    <message>
        <source>Not informed after all</source>
        <translation>Toch niet geïnformeerd</translation>
    </message>
    <message>
        <source>From the person (art. 13)</source>
        <translation>Van de betrokkene zelf (art. 13)</translation>
    </message>
    <message>
        <source>From elsewhere (art. 14)</source>
        <translation>Van elders (art. 14)</translation>
    </message>
    <message>
        <source>When the data is taken</source>
        <translation>Bij het verkrijgen</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Binnen een maand</translation>
    </message>
    <message>
        <source>At the first contact</source>
        <translation>Bij het eerste contact</translation>
    </message>
    <message>
        <source>When handed to others</source>
        <translation>Bij verstrekking aan anderen</translation>
    </message>
    <message>
        <source>It is their own record</source>
        <translation>Het is het eigen dossier</translation>
    </message>
    <message>
        <source>This is not possible for where the data comes from</source>
        <translation>Dit kan niet bij de herkomst van de gegevens</translation>
    </message>
    <message>
        <source>Nothing was recorded that could be taken back</source>
        <translation>Er is niets vastgelegd dat kan worden teruggenomen</translation>
    </message>
    <message>
        <source>No complete postal address</source>
        <translation>Geen volledig postadres</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Geen e-mailadres</translation>
    </message>
    <message>
        <source>No purpose is on record, which the letter must name</source>
        <translation>Geen doel vastgelegd, en dat moet de brief noemen</translation>
    </message>
    <message>
        <source>Nothing is on record about informing this person.</source>
        <translation>Over het informeren van deze persoon is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Not needed since %1: %2. %3</source>
        <translation>Niet nodig sinds %1: %2. %3</translation>
    </message>
    <message>
        <source>Informed on %1: %2, privacy statement %3.</source>
        <translation>Geïnformeerd op %1: %2, privacyverklaring %3.</translation>
    </message>
    <message>
        <source>Not informed yet; that had to be done by %1 (%2).</source>
        <translation>Nog niet geïnformeerd; dat moest uiterlijk %1 (%2).</translation>
    </message>
    <message>
        <source>Must be informed by %1 (%2).</source>
        <translation>Moet uiterlijk %1 zijn geïnformeerd (%2).</translation>
    </message>
    <message>
        <source>No legitimate interest is on record, which the letter must name</source>
        <translation>Er is geen gerechtvaardigd belang vastgelegd, dat de brief moet noemen</translation>
    </message>
    <message>
        <source>Data goes outside the EEA, and the settings do not say what protects it there (organisation.transfers)</source>
        <translation>Er gaan gegevens buiten de EER, en de instellingen zeggen niet wat ze daar beschermt (organisation.transfers)</translation>
    </message>
    <message>
        <source>The letters could not be written.</source>
        <translation>De brieven konden niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>InformingCommands</name>
    <message>
        <source>Only those whose day is over.</source>
        <translation>Alleen wie te laat is.</translation>
    </message>
    <message>
        <source>Those whose day is over or comes within 7 days.</source>
        <translation>Wie te laat is of binnen 7 dagen aan de beurt is.</translation>
    </message>
    <message>
        <source>How many at most; 50 where it is not given.</source>
        <translation>Hoeveel ten hoogste; 50 waar dat niet wordt gegeven.</translation>
    </message>
    <message>
        <source>Goes on behind the place that &apos;next&apos; named.</source>
        <translation>Gaat verder achter de plaats die &apos;next&apos; noemde.</translation>
    </message>
    <message>
        <source>at-collection, letter, email, in-person, website; already-has, disproportionate, statute or secrecy (the exceptions of art. 13(4) and 14(5)); reopened for what does not hold after all.</source>
        <translation>at-collection, letter, email, in-person, website; already-has, disproportionate, statute of secrecy (de uitzonderingen van art. 13 lid 4 en 14 lid 5); reopened voor wat toch niet klopt.</translation>
    </message>
    <message>
        <source>When it happened (RFC 3339); now where it is not given.</source>
        <translation>Wanneer het gebeurde (RFC 3339); nu waar dat niet wordt gegeven.</translation>
    </message>
    <message>
        <source>Why an exception holds, or what was wrong; needed for those.</source>
        <translation>Waarom een uitzondering geldt, of wat niet klopte; daarbij nodig.</translation>
    </message>
    <message>
        <source>The day (YYYY-MM-DD); today where it is not given.</source>
        <translation>De dag (JJJJ-MM-DD); vandaag waar die niet wordt gegeven.</translation>
    </message>
    <message>
        <source>Not informed yet: %1; of these overdue: %2, within 7 days: %3.</source>
        <translation>Nog niet geïnformeerd: %1; hiervan te laat: %2, binnen 7 dagen: %3.</translation>
    </message>
    <message>
        <source>It would be recorded of %1.</source>
        <translation>Het zou van %1 worden vastgelegd.</translation>
    </message>
    <message>
        <source>Recorded of %1.</source>
        <translation>Vastgelegd van %1.</translation>
    </message>
    <message>
        <source>Recorded. They must have been informed by that day.</source>
        <translation>Vastgelegd. Uiterlijk op die dag moet de persoon zijn geïnformeerd.</translation>
    </message>
    <message>
        <source>Recorded. The day by which they must be informed stays as it is.</source>
        <translation>Vastgelegd. De dag waarop de persoon uiterlijk moet zijn geïnformeerd, blijft zoals die is.</translation>
    </message>
    <message>
        <source>Who must still be told what is done with their data, and by when.</source>
        <translation>Wie nog moet horen wat er met zijn gegevens gebeurt, en wanneer uiterlijk.</translation>
    </message>
    <message>
        <source>Records that people were informed, how and by which privacy statement, or why not.</source>
        <translation>Legt vast dat personen zijn geïnformeerd, hoe en met welke privacyverklaring, of waarom niet.</translation>
    </message>
    <message>
        <source>Records that somebody was first turned to, by which day they must have been informed.</source>
        <translation>Legt vast dat men zich voor het eerst tot iemand richtte; uiterlijk die dag moet die zijn geïnformeerd.</translation>
    </message>
    <message>
        <source>Where the encrypted ZIP is written.</source>
        <translation>Waar het versleutelde ZIP-bestand wordt geschreven.</translation>
    </message>
    <message>
        <source>pdf (letters to print, one document) or eml (a message for each person, ready to be sent); pdf where it is not given.</source>
        <translation>pdf (brieven om af te drukken, één document) of eml (een bericht per persoon, klaar om te versturen); pdf waar het niet wordt gegeven.</translation>
    </message>
    <message>
        <source>Letters that would be made: %1.</source>
        <translation>Brieven die zouden worden gemaakt: %1.</translation>
    </message>
    <message>
        <source>Letters made, and their people recorded as informed: %1.</source>
        <translation>Brieven gemaakt en de personen als geïnformeerd vastgelegd: %1.</translation>
    </message>
    <message>
        <source>Passphrase of the ZIP file, told once and kept nowhere: %1</source>
        <translation>Wachtzin van het ZIP-bestand, één keer getoond en nergens bewaard: %1</translation>
    </message>
    <message>
        <source>Open it with 7-Zip or WinZip; the folders of Windows cannot. Record as reopened whose letter comes back.</source>
        <translation>Open het met 7-Zip of WinZip; de mappen van Windows kunnen dat niet. Leg als reopened vast wiens brief terugkomt.</translation>
    </message>
    <message>
        <source>Makes the letters or messages that inform people, encrypted, and records it.</source>
        <translation>Maakt de brieven of berichten die personen informeren, versleuteld, en legt dat vast.</translation>
    </message>
    <message>
        <source>Instead of numbers: everybody who is overdue, overdue or due within 7 days (soon), or not informed yet (all).</source>
        <translation>In plaats van nummers: iedereen die te laat is (overdue), te laat is of binnen 7 dagen aan de beurt is (soon), of nog niet is geïnformeerd (all).</translation>
    </message>
    <message>
        <source>The version of the privacy statement; the one in force (settings set organisation.statement-version=V) where it is not given.</source>
        <translation>De versie van de privacyverklaring; de geldende (settings set organisation.statement-version=V) waar die niet wordt gegeven.</translation>
    </message>
    <message>
        <source>Only tells how many it would be, and who cannot and why.</source>
        <translation>Vertelt alleen om hoeveel personen het zou gaan, en wie niet kan en waarom.</translation>
    </message>
</context>
<context>
    <name>InformingDialog</name>
    <message>
        <source>Record as informed</source>
        <translation>Als geïnformeerd vastleggen</translation>
    </message>
    <message>
        <source>Letters that inform people</source>
        <translation>Brieven om personen te informeren</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen</source>
        <translation>
            <numerusform>De %n gekozen persoon</numerusform>
            <numerusform>De %n gekozen personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody in this list (%Ln)</source>
        <translation>
            <numerusform>Iedereen in deze lijst (%Ln)</numerusform>
            <numerusform>Iedereen in deze lijst (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were informed, or why not</source>
        <translation>Hoe zij zijn geïnformeerd, of waarom niet</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Letters to print (PDF)</source>
        <translation>Brieven om af te drukken (PDF)</translation>
    </message>
    <message>
        <source>Messages ready to be sent (.eml)</source>
        <translation>Berichten klaar om te versturen (.eml)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Version of the privacy statement</source>
        <translation>Versie van de privacyverklaring</translation>
    </message>
    <message>
        <source>The one that they got. The one in force stands in the settings.</source>
        <translation>De versie die zij kregen. De geldende staat in de instellingen.</translation>
    </message>
    <message>
        <source>Why they need not be informed</source>
        <translation>Waarom zij niet hoeven te worden geïnformeerd</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Make the letters…</source>
        <translation>Brieven maken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be recorded as informed or excepted.</source>
        <translation>
            <numerusform>%Ln persoon wordt vastgelegd als geïnformeerd of uitgezonderd.</numerusform>
            <numerusform>%Ln personen worden vastgelegd als geïnformeerd of uitgezonderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get a letter, and are recorded as informed today.</source>
        <translation>
            <numerusform>%Ln persoon krijgt een brief en wordt vandaag als geïnformeerd vastgelegd.</numerusform>
            <numerusform>%Ln personen krijgen een brief en worden vandaag als geïnformeerd vastgelegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %Ln. %1.</source>
        <translation>
            <numerusform>Overgeslagen: %Ln. %1.</numerusform>
            <numerusform>Overgeslagen: %Ln. %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which version they got.</source>
        <translation>Geef aan welke versie zij kregen.</translation>
    </message>
</context>
<context>
    <name>InformingLetters</name>
    <message>
        <source>What we do with your data</source>
        <translation>Wat wij met uw gegevens doen</translation>
    </message>
    <message>
        <source>We hold data about you that you did not give us yourself. This letter tells which data that is, where it comes from and what we do with it (art. 14 GDPR).</source>
        <translation>Wij hebben gegevens over u die u niet zelf aan ons gaf. In deze brief leest u welke gegevens dat zijn, waar ze vandaan komen en wat wij ermee doen (art. 14 AVG).</translation>
    </message>
    <message>
        <source>We hold data that you gave us. This letter tells what we do with it (art. 13 GDPR).</source>
        <translation>Wij hebben gegevens die u aan ons gaf. In deze brief leest u wat wij ermee doen (art. 13 AVG).</translation>
    </message>
    <message>
        <source>Chamber of Commerce %1</source>
        <translation>KvK %1</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Wie wij zijn</translation>
    </message>
    <message>
        <source>Questions about your data: %1</source>
        <translation>Vragen over uw gegevens: %1</translation>
    </message>
    <message>
        <source>Where your data comes from</source>
        <translation>Waar uw gegevens vandaan komen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>We have had it since %1.</source>
        <translation>Wij hebben ze sinds %1.</translation>
    </message>
    <message>
        <source>What we use it for, and why we may</source>
        <translation>Waarvoor wij ze gebruiken, en waarom dat mag</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Waarop dat berust</translation>
    </message>
    <message>
        <source>Which data, and until when</source>
        <translation>Welke gegevens, en tot wanneer</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Soort gegevens</translation>
    </message>
    <message>
        <source>Kept until and including</source>
        <translation>Bewaard tot en met</translation>
    </message>
    <message>
        <source>Until the purposes above have ended; no last day is known yet</source>
        <translation>Tot de doelen hierboven zijn beëindigd; een laatste dag is nog niet bekend</translation>
    </message>
    <message>
        <source>Who receives your data</source>
        <translation>Wie uw gegevens ontvangt</translation>
    </message>
    <message>
        <source>Nobody outside our organisation.</source>
        <translation>Niemand buiten onze organisatie.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Uw rechten</translation>
    </message>
    <message>
        <source>You may ask to see your data, to have it corrected or erased, and to have its use restricted (art. 15 to 18 GDPR).</source>
        <translation>U mag vragen om uw gegevens in te zien, te laten verbeteren of wissen, en het gebruik ervan te laten beperken (art. 15 tot en met 18 AVG).</translation>
    </message>
    <message>
        <source>You may get the data that you gave us as a file, to take elsewhere (art. 20 GDPR).</source>
        <translation>U mag de gegevens die u aan ons gaf als bestand krijgen, om elders te gebruiken (art. 20 AVG).</translation>
    </message>
    <message>
        <source>You may take back your consent at any time: %1. What was done before stays lawful (art. 7(3) GDPR).</source>
        <translation>U mag uw toestemming altijd intrekken: %1. Wat daarvoor is gedaan, blijft rechtmatig (art. 7 lid 3 AVG).</translation>
    </message>
    <message>
        <source>You may object</source>
        <translation>U mag bezwaar maken</translation>
    </message>
    <message>
        <source>You may object at any time to what we do for a legitimate interest or a task of public interest, and to direct marketing. With direct marketing we then stop at once (art. 21 GDPR).</source>
        <translation>U mag altijd bezwaar maken tegen wat wij doen voor een gerechtvaardigd belang of een taak van algemeen belang, en tegen direct marketing. Met direct marketing stoppen wij dan meteen (art. 21 AVG).</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>Als u het er niet mee eens bent</translation>
    </message>
    <message>
        <source>You may complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl; art. 77 GDPR).</source>
        <translation>U mag een klacht indienen bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl; art. 77 AVG).</translation>
    </message>
    <message>
        <source>Everything stands in our privacy statement, version %1. We send it to you where you ask for it.</source>
        <translation>Alles staat in onze privacyverklaring, versie %1. Wij sturen die toe als u daarom vraagt.</translation>
    </message>
    <message>
        <source>Everything stands in our privacy statement, version %1: %2</source>
        <translation>Alles staat in onze privacyverklaring, versie %1: %2</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message>
        <source>Letters that inform people</source>
        <translation>Brieven om personen te informeren</translation>
    </message>
    <message>
        <source>Whether your data leaves Europe</source>
        <translation>Of uw gegevens Europa verlaten</translation>
    </message>
    <message>
        <source>%1 is established outside the European Economic Area (%2). The European Commission found the protection there adequate (art. 45 GDPR).</source>
        <translation>%1 is gevestigd buiten de Europese Economische Ruimte (%2). De Europese Commissie vond de bescherming daar passend (art. 45 AVG).</translation>
    </message>
    <message>
        <source>%1 is established outside the European Economic Area (%2).</source>
        <translation>%1 is gevestigd buiten de Europese Economische Ruimte (%2).</translation>
    </message>
    <message>
        <source>What protects your data there, and how you get a copy of it: %1</source>
        <translation>Wat uw gegevens daar beschermt, en hoe u daarvan een kopie krijgt: %1</translation>
    </message>
    <message>
        <source>Nobody to whom we hand it is established outside the European Economic Area.</source>
        <translation>Niemand aan wie wij ze geven, is gevestigd buiten de Europese Economische Ruimte.</translation>
    </message>
    <message>
        <source>Whether you must give it</source>
        <translation>Of u ze moet geven</translation>
    </message>
    <message>
        <source>What rests on a contract above is needed for it: without that data we cannot conclude or perform it.</source>
        <translation>Wat hierboven op een overeenkomst berust, is daarvoor nodig: zonder die gegevens kunnen wij die niet sluiten of uitvoeren.</translation>
    </message>
    <message>
        <source>What rests on a legal obligation above is asked for by the law that stands there: without that data we cannot meet it, and so not do what it is about.</source>
        <translation>Wat hierboven op een wettelijke plicht berust, vraagt de wet die daar staat: zonder die gegevens kunnen wij daaraan niet voldoen, en dus niet doen waar het om gaat.</translation>
    </message>
    <message>
        <source>You are not obliged to give it. Where you do not, only what it is used for does not happen.</source>
        <translation>U bent niet verplicht ze te geven. Doet u dat niet, dan gebeurt alleen datgene niet waarvoor ze worden gebruikt.</translation>
    </message>
    <message>
        <source>You are not obliged to give anything else. Where you do not, only what it is used for does not happen.</source>
        <translation>Verder bent u nergens toe verplicht. Geeft u iets niet, dan gebeurt alleen datgene niet waarvoor het wordt gebruikt.</translation>
    </message>
    <message>
        <source>Decisions by machine</source>
        <translation>Besluiten door een machine</translation>
    </message>
    <message>
        <source>We take no decisions about you by machine alone (art. 22 GDPR).</source>
        <translation>Wij nemen over u geen besluiten door alleen een machine (art. 22 AVG).</translation>
    </message>
</context>
<context>
    <name>InformingModel</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln dag te laat</numerusform>
            <numerusform>%Ln dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>over %Ln dag</numerusform>
            <numerusform>over %Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Inform by</source>
        <translation>Uiterlijk informeren</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Resterende tijd</translation>
    </message>
    <message>
        <source>Why by that day</source>
        <translation>Waarom uiterlijk dan</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Bron van de gegevens</translation>
    </message>
</context>
<context>
    <name>InformingTab</name>
    <message>
        <source>letters-%1.zip</source>
        <translation>brieven-%1.zip</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Brieven opslaan</translation>
    </message>
    <message>
        <source>Encrypted archive (*.zip)</source>
        <translation>Versleuteld archief (*.zip)</translation>
    </message>
    <message>
        <source>whoever prints or sends them</source>
        <translation>wie ze afdrukt of verstuurt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Overdue or due within 7 days</source>
        <translation>Te laat of binnen 7 dagen</translation>
    </message>
    <message>
        <source>Everybody not informed yet</source>
        <translation>Iedereen die nog niet is geïnformeerd</translation>
    </message>
    <message>
        <source>Overdue: %1. Within 7 days: %2. Later: %3.</source>
        <translation>Te laat: %1. Binnen 7 dagen: %2. Later: %3.</translation>
    </message>
    <message>
        <source>People to inform</source>
        <translation>Te informeren personen</translation>
    </message>
    <message>
        <source>Record as informed…</source>
        <translation>Als geïnformeerd vastleggen…</translation>
    </message>
    <message>
        <source>Letters or e-mails…</source>
        <translation>Brieven of e-mails…</translation>
    </message>
    <message>
        <source>Everybody in the file has been informed.</source>
        <translation>Iedereen in het bestand is geïnformeerd.</translation>
    </message>
    <message>
        <source>Nobody has to be informed in this time. Choose another one to see the rest.</source>
        <translation>Niemand hoeft in deze tijd te worden geïnformeerd. Kies een andere om de rest te zien.</translation>
    </message>
</context>
<context>
    <name>InformingWork</name>
    <message>
        <source>Informing people</source>
        <translation>Personen informeren</translation>
    </message>
    <message>
        <source>If you stop it, nothing is recorded and no letter is made.</source>
        <translation>Stopt u, dan wordt niets vastgelegd en geen brief gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded as informed: %n people</source>
        <translation>
            <numerusform>Als geïnformeerd vastgelegd: %n persoon</numerusform>
            <numerusform>Als geïnformeerd vastgelegd: %n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters made for %n people</source>
        <translation>
            <numerusform>Brief gemaakt voor %n persoon</numerusform>
            <numerusform>Brieven gemaakt voor %n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobGuard</name>
    <message>
        <source>Something is still running</source>
        <translation>Er loopt nog iets</translation>
    </message>
    <message>
        <source>Still running: %1.</source>
        <translation>Loopt nog: %1.</translation>
    </message>
    <message>
        <source>It cannot be stopped halfway; it is waited for.</source>
        <translation>Dit kan niet halverwege worden gestopt; er wordt op gewacht.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Erop wachten</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wordt gestopt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>nog %n seconde</numerusform>
            <numerusform>nog %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>nog %n minuut</numerusform>
            <numerusform>nog %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Running jobs</source>
        <translation>Lopende taken</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Er loopt niets.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Mailing list</source>
        <translation>Mailinglijst</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Addresses to remove at a recipient</source>
        <translation>Adressen die een ontvanger moet verwijderen</translation>
    </message>
    <message>
        <source>Proof of consent</source>
        <translation>Bewijs van toestemming</translation>
    </message>
    <message>
        <source>Receipt of consent</source>
        <translation>Toestemmingsbewijs</translation>
    </message>
    <message>
        <source>Answer to a request</source>
        <translation>Antwoord op een verzoek</translation>
    </message>
    <message>
        <source>Copy of a kept file</source>
        <translation>Kopie van een bewaard bestand</translation>
    </message>
    <message>
        <source>Rows that an import left out</source>
        <translation>Regels die een import heeft overgeslagen</translation>
    </message>
    <message>
        <source>Consents that were not taken in</source>
        <translation>Toestemmingen die niet zijn ingelezen</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Controlelogboek</translation>
    </message>
    <message>
        <source>Proof from the audit trail</source>
        <translation>Bewijs uit het controlelogboek</translation>
    </message>
    <message>
        <source>Report of retention terms</source>
        <translation>Rapport van bewaartermijnen</translation>
    </message>
    <message>
        <source>Report of retention terms on paper</source>
        <translation>Rapport van bewaartermijnen op papier</translation>
    </message>
    <message>
        <source>Report of restore trials</source>
        <translation>Rapport van proeven met terugzetten</translation>
    </message>
    <message>
        <source>Customer file</source>
        <translation>Klantenbestand</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Restored customer file</source>
        <translation>Teruggezet klantenbestand</translation>
    </message>
    <message>
        <source>Recovery key on paper</source>
        <translation>Herstelsleutel op papier</translation>
    </message>
    <message>
        <source>Passphrase or code on the clipboard</source>
        <translation>Wachtzin of code op het klembord</translation>
    </message>
    <message>
        <source>Answer of the command line</source>
        <translation>Antwoord van de opdrachtregel</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>Wat het venster toont</translation>
    </message>
    <message>
        <source>A file with personal data, encrypted</source>
        <translation>Een bestand met persoonsgegevens, versleuteld</translation>
    </message>
    <message>
        <source>Dear recipient,

The attached ZIP file holds personal data. It is encrypted (AES-256).
Open it with 7-Zip, WinZip or another program that knows AES; the folders of Windows itself cannot.
You receive the passphrase another way, by phone or text message, never by e-mail.
</source>
        <translation>Geachte ontvanger,

Het bijgevoegde ZIP-bestand bevat persoonsgegevens. Het is versleuteld (AES-256).
Open het met 7-Zip, WinZip of een ander programma dat AES kent; de mappen van Windows zelf kunnen dat niet.
U ontvangt de wachtzin langs een andere weg, per telefoon of sms, nooit per e-mail.
</translation>
    </message>
    <message>
        <source>ZIP file, encrypted with AES-256</source>
        <translation>ZIP-bestand, versleuteld met AES-256</translation>
    </message>
    <message>
        <source>Not encrypted: others check it without a secret, and it names everybody by a reference alone</source>
        <translation>Niet versleuteld: anderen controleren het zonder geheim, en het noemt iedereen alleen met een kenmerk</translation>
    </message>
    <message>
        <source>Not encrypted: it holds no personal data, only figures or keys</source>
        <translation>Niet versleuteld: het bevat geen persoonsgegevens, alleen cijfers of sleutels</translation>
    </message>
    <message>
        <source>Encrypted in the program&apos;s own format</source>
        <translation>Versleuteld in de eigen vorm van het programma</translation>
    </message>
    <message>
        <source>On the screen of who signed in, with the rights that they have; no file is written</source>
        <translation>Op het scherm van wie is aangemeld, met de rechten die diegene heeft; er wordt geen bestand geschreven</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>pseudonymous</source>
        <translation>gepseudonimiseerd</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>gevoelig</translation>
    </message>
    <message>
        <source>special</source>
        <translation>bijzonder</translation>
    </message>
    <message>
        <source>criminal</source>
        <translation>strafrechtelijk</translation>
    </message>
    <message>
        <source>national number</source>
        <translation>nationaal nummer</translation>
    </message>
    <message>
        <source>Letters that inform people</source>
        <translation>Brieven waarmee mensen worden geïnformeerd</translation>
    </message>
    <message>
        <source>Message that asks for confirmation</source>
        <translation>Bericht dat om bevestiging vraagt</translation>
    </message>
    <message>
        <source>Not encrypted: it is for the person themself, whom it names by a reference or their own address alone; a command encrypts it where the name ends in .zip</source>
        <translation>Niet versleuteld: het is voor de betrokkene zelf en noemt die alleen met een kenmerk of het eigen adres; een opdracht versleutelt het als de naam op .zip eindigt</translation>
    </message>
    <message>
        <source>Plan of a request</source>
        <translation>Plan van een verzoek</translation>
    </message>
    <message>
        <source>Overview of requests</source>
        <translation>Overzicht van verzoeken</translation>
    </message>
    <message>
        <source>Letter about a request</source>
        <translation>Brief over een verzoek</translation>
    </message>
    <message>
        <source>Answer to a request that was carried out</source>
        <translation>Antwoord op een uitgevoerd verzoek</translation>
    </message>
    <message>
        <source>Letter about a request on paper</source>
        <translation>Brief over een verzoek op papier</translation>
    </message>
    <message>
        <source>Notices to recipients of data</source>
        <translation>Kennisgevingen aan ontvangers van gegevens</translation>
    </message>
    <message>
        <source>Copy of all data of a person</source>
        <translation>Kopie van alle gegevens van een persoon</translation>
    </message>
    <message>
        <source>Data to take elsewhere</source>
        <translation>Gegevens om mee te nemen</translation>
    </message>
    <message>
        <source>Signed certificate of a request</source>
        <translation>Ondertekend bewijs van een verzoek</translation>
    </message>
    <message>
        <source>Report of readiness</source>
        <translation>Gereedheidsrapport</translation>
    </message>
</context>
<context>
    <name>LeavingCommands</name>
    <message>
        <source>Only what left without encryption.</source>
        <translation>Alleen wat onversleuteld naar buiten ging.</translation>
    </message>
    <message>
        <source>    command line: %1</source>
        <translation>    opdrachtregel: %1</translation>
    </message>
    <message>
        <source>    window: %1</source>
        <translation>    venster: %1</translation>
    </message>
    <message>
        <source>Every way by which data leaves, in which form, and why where it is not encrypted.</source>
        <translation>Elke weg waarlangs gegevens naar buiten gaan, in welke vorm, en waarom als dat niet versleuteld is.</translation>
    </message>
    <message>
        <source>What left as a file, and why where it left without encryption.</source>
        <translation>Wat als bestand naar buiten ging, en waarom als dat onversleuteld was.</translation>
    </message>
    <message>
        <source>Also writes a message, ready to be sent, with the encrypted file.</source>
        <translation>Schrijft ook een bericht, klaar om te versturen, met het versleutelde bestand.</translation>
    </message>
    <message>
        <source>Passphrase of the ZIP file, told once and kept nowhere: %1</source>
        <translation>Wachtzin van het ZIP-bestand, eenmaal getoond en nergens bewaard: %1</translation>
    </message>
    <message>
        <source>Open it with 7-Zip or WinZip; the folders of Windows cannot. Give the passphrase another way.</source>
        <translation>Open het met 7-Zip of WinZip; de mappen van Windows kunnen dat niet. Geef de wachtzin langs een andere weg.</translation>
    </message>
    <message>
        <source>Writes the rows that were not taken without encryption, for this reason; never of employees, nor where a column may hold something sensitive.</source>
        <translation>Schrijft de niet overgenomen rijen zonder versleuteling, om deze reden; nooit van medewerkers, en niet waar een kolom iets gevoeligs kan bevatten.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Say in at least two words why this file leaves without encryption.</source>
        <translation>Geef in ten minste twee woorden aan waarom dit bestand onversleuteld naar buiten gaat.</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Hoe het naar buiten gaat</translation>
    </message>
    <message>
        <source>Anybody who gets hold of the file can read it. That it left this way is recorded.</source>
        <translation>Iedereen die het bestand in handen krijgt, kan het lezen. Dat het zo naar buiten ging, wordt vastgelegd.</translation>
    </message>
    <message>
        <source>In a ZIP file that is encrypted with AES-256. Its passphrase is shown once.</source>
        <translation>In een ZIP-bestand dat met AES-256 is versleuteld. De wachtzin wordt eenmaal getoond.</translation>
    </message>
    <message>
        <source>With a message that is ready to be sent (.eml)</source>
        <translation>Met een bericht dat klaar is voor verzending (.eml)</translation>
    </message>
    <message>
        <source>Without encryption: I hand it to the person themself</source>
        <translation>Zonder versleuteling: ik geef het aan de betrokkene zelf</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Zonder versleuteling</translation>
    </message>
    <message>
        <source>This may only leave encrypted: it is of employees, or says something sensitive.</source>
        <translation>Dit mag alleen versleuteld naar buiten: het gaat over medewerkers of bevat iets gevoeligs.</translation>
    </message>
    <message>
        <source>Why without encryption</source>
        <translation>Waarom zonder versleuteling</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>Encrypted ZIP files (*.zip)</source>
        <translation>Versleutelde ZIP-bestanden (*.zip)</translation>
    </message>
    <message>
        <source>Without encryption: it names everybody by a reference alone</source>
        <translation>Zonder versleuteling: het noemt iedereen alleen met een kenmerk</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Bestand vervangen</translation>
    </message>
    <message>
        <source>There is a file %1 already. Replace it?</source>
        <translation>Er is al een bestand %1. Vervangen?</translation>
    </message>
    <message>
        <source>What is in it now is lost.</source>
        <translation>Wat er nu in staat, gaat verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
</context>
<context>
    <name>LetterReceiverForm</name>
    <message>
        <source>Name, from their own letter</source>
        <translation>Naam, uit de eigen brief</translation>
    </message>
    <message>
        <source>It is used for this letter and not kept.</source>
        <translation>Alleen voor deze brief; de naam wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
</context>
<context>
    <name>LetterTemplatesDialog</name>
    <message>
        <source>Save this template first, or undo what you typed.</source>
        <translation>Sla dit sjabloon eerst op, of maak ongedaan wat u typte.</translation>
    </message>
    <message>
        <source>The template is as it ships again.</source>
        <translation>Het meegeleverde sjabloon geldt weer.</translation>
    </message>
    <message>
        <source>Template saved. Letters use it from now on.</source>
        <translation>Sjabloon opgeslagen. Brieven gebruiken het vanaf nu.</translation>
    </message>
    <message>
        <source>This letter must have:</source>
        <translation>Dit moet in deze brief staan:</translation>
    </message>
    <message>
        <source>It may have as well:</source>
        <translation>Dit mag er ook in staan:</translation>
    </message>
    <message>
        <source>%1, changed on %2</source>
        <translation>%1, gewijzigd op %2</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>Sjablonen van brieven</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Taal van de brief</translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation>Tekst van de brief</translation>
    </message>
    <message>
        <source>The first line is the subject. A line that begins with # is a heading. An empty line ends a paragraph.</source>
        <translation>De eerste regel is het onderwerp. Een regel die met # begint, is een kop. Een lege regel beëindigt een alinea.</translation>
    </message>
    <message>
        <source>Back to the shipped one</source>
        <translation>Terug naar het meegeleverde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Het sjabloon opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nothing of this template was changed yet.</source>
        <translation>Aan dit sjabloon is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>This is the shipped template already.</source>
        <translation>Dit is al het meegeleverde sjabloon.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Receipt of the request</source>
        <translation>Ontvangstbevestiging</translation>
    </message>
    <message>
        <source>Question who asks</source>
        <translation>Vraag wie het verzoek doet</translation>
    </message>
    <message>
        <source>Reminder of the question who asks</source>
        <translation>Herinnering aan de vraag wie het verzoek doet</translation>
    </message>
    <message>
        <source>Question what is meant</source>
        <translation>Vraag wat er bedoeld wordt</translation>
    </message>
    <message>
        <source>Extension of the term</source>
        <translation>Verlenging van de termijn</translation>
    </message>
    <message>
        <source>End of a restriction</source>
        <translation>Einde van een beperking</translation>
    </message>
    <message>
        <source>Answer, granted: %1</source>
        <translation>Antwoord, toegewezen: %1</translation>
    </message>
    <message>
        <source>Answer, partly granted: %1</source>
        <translation>Antwoord, deels toegewezen: %1</translation>
    </message>
    <message>
        <source>Answer, refused: %1</source>
        <translation>Antwoord, geweigerd: %1</translation>
    </message>
    <message>
        <source>Reference of the request</source>
        <translation>Kenmerk van het verzoek</translation>
    </message>
    <message>
        <source>Day on which it was received</source>
        <translation>Dag van ontvangst</translation>
    </message>
    <message>
        <source>What was asked, with its article</source>
        <translation>Wat er gevraagd is, met het artikel</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Dag van de brief</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Aanhef</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>Laatste dag van de termijn</translation>
    </message>
    <message>
        <source>Where questions go, and the data protection officer</source>
        <translation>Waar vragen heen gaan, en de functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Naam van de organisatie</translation>
    </message>
    <message>
        <source>Complaint to the Autoriteit Persoonsgegevens</source>
        <translation>Klacht bij de Autoriteit Persoonsgegevens</translation>
    </message>
    <message>
        <source>Petition to the district court within six weeks</source>
        <translation>Verzoekschrift bij de rechtbank binnen zes weken</translation>
    </message>
    <message>
        <source>Day of the question</source>
        <translation>Dag van de vraag</translation>
    </message>
    <message>
        <source>Why there is doubt about who asks</source>
        <translation>Waarom er twijfel is over wie het verzoek doet</translation>
    </message>
    <message>
        <source>What proves who asks</source>
        <translation>Wat bewijst wie het verzoek doet</translation>
    </message>
    <message>
        <source>What of an identity document is to be shielded</source>
        <translation>Wat op een identiteitsbewijs gemaskeerd moet worden</translation>
    </message>
    <message>
        <source>That the clock stands still</source>
        <translation>Dat de termijn stilstaat</translation>
    </message>
    <message>
        <source>What must be known to begin</source>
        <translation>Wat bekend moet zijn om te beginnen</translation>
    </message>
    <message>
        <source>New last day of the term</source>
        <translation>Nieuwe laatste dag van de termijn</translation>
    </message>
    <message>
        <source>Why more time is needed</source>
        <translation>Waarom er meer tijd nodig is</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Verontschuldiging</translation>
    </message>
    <message>
        <source>Day on which the restriction ends</source>
        <translation>Dag waarop de beperking eindigt</translation>
    </message>
    <message>
        <source>Why the restriction ends</source>
        <translation>Waarom de beperking eindigt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>What was done, and when</source>
        <translation>Wat er gedaan is, en wanneer</translation>
    </message>
    <message>
        <source>What stays, until when and why</source>
        <translation>Wat blijft, tot wanneer en waarom</translation>
    </message>
    <message>
        <source>Recipients, and whether they were told</source>
        <translation>Ontvangers, en of zij zijn ingelicht</translation>
    </message>
    <message>
        <source>When it is gone from backups</source>
        <translation>Wanneer het uit reservekopieën verdwenen is</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Waarom het is geweigerd</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>as it ships</source>
        <translation>meegeleverd</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Begins a line that only stands where it is known who asks and the data is held here</source>
        <translation>Begint een regel die er alleen staat als bekend is wie het vraagt en de gegevens hier worden bewaard</translation>
    </message>
    <message>
        <source>Begins a line that only stands where something was corrected</source>
        <translation>Begint een regel die er alleen staat als er iets is verbeterd</translation>
    </message>
    <message>
        <source>Begins a line that only stands where it was restricted instead of corrected</source>
        <translation>Begint een regel die er alleen staat als het gebruik is beperkt in plaats van verbeterd</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Built again from the contacts; people in it: %1</source>
        <translation>Opnieuw opgebouwd uit de contacten; mensen erin: %1</translation>
    </message>
    <message>
        <source>The list agrees with the contacts.</source>
        <translation>De lijst klopt met de contacten.</translation>
    </message>
    <message>
        <source>The list does not agree with the contacts; &quot;list rebuild&quot; mends it.</source>
        <translation>De lijst klopt niet met de contacten; &quot;list rebuild&quot; herstelt dat.</translation>
    </message>
    <message>
        <source>Builds the list that is browsed and searched again from the contacts.</source>
        <translation>Bouwt de lijst waarin wordt gebladerd en gezocht opnieuw op uit de contacten.</translation>
    </message>
    <message>
        <source>Compares that list with the contacts.</source>
        <translation>Vergelijkt die lijst met de contacten.</translation>
    </message>
</context>
<context>
    <name>ListPassphraseDialog</name>
    <message>
        <source>Passphrase of the list</source>
        <translation>Wachtzin van de lijst</translation>
    </message>
    <message>
        <source>The list for %1 is made. This passphrase opens it. It is shown only now and kept nowhere: without it the list cannot be opened.</source>
        <translation>De lijst voor %1 is gemaakt. Deze wachtzin opent haar. Hij wordt alleen nu getoond en nergens bewaard: zonder hem kan de lijst niet worden geopend.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Pass it on by phone or text message, never together with the list.</source>
        <translation>Geef hem telefonisch of per sms door, nooit samen met de lijst.</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <translation>30 seconden kopiëren</translation>
    </message>
    <message>
        <source>I have passed it on or written it down</source>
        <translation>Ik heb hem doorgegeven of opgeschreven</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Wachtzin van het bestand</translation>
    </message>
    <message>
        <source>The file is saved. This passphrase opens it, with 7-Zip or WinZip. It is shown only now and kept nowhere: without it the file cannot be opened.</source>
        <translation>Het bestand is opgeslagen. Deze wachtzin opent het, met 7-Zip of WinZip. De wachtzin wordt alleen nu getoond en nergens bewaard: zonder de wachtzin gaat het bestand niet open.</translation>
    </message>
    <message>
        <source>Pass it on by phone or text message, never together with the file.</source>
        <translation>Geef de wachtzin door per telefoon of sms, nooit samen met het bestand.</translation>
    </message>
</context>
<context>
    <name>MailingFindings</name>
    <message>
        <source>may be there</source>
        <translation>mag er staan</translation>
    </message>
    <message>
        <source>must be removed</source>
        <translation>moet eraf</translation>
    </message>
    <message>
        <source>missing there</source>
        <translation>ontbreekt daar</translation>
    </message>
    <message>
        <source>unknown to us</source>
        <translation>ons onbekend</translation>
    </message>
    <message>
        <source>unsubscribed there</source>
        <translation>daar afgemeld</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln rij gelezen</numerusform>
            <numerusform>%Ln rijen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those to be removed were erased here</source>
        <translation>
            <numerusform>%Ln van wie eraf moet, is hier gewist</numerusform>
            <numerusform>%Ln van wie eraf moeten, zijn hier gewist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept there as who said no, as here</source>
        <translation>
            <numerusform>%Ln staat daar, net als hier, als wie nee zei</numerusform>
            <numerusform>%Ln staan daar, net als hier, als wie nee zei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there without a recorded handover</source>
        <translation>
            <numerusform>%Ln staat daar zonder vastgelegde verstrekking</numerusform>
            <numerusform>%Ln staan daar zonder vastgelegde verstrekking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a valid address, left out</source>
        <translation>
            <numerusform>%Ln zonder geldig adres, weggelaten</numerusform>
            <numerusform>%Ln zonder geldig adres, weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>What their list holds</source>
        <translation>Wat hun lijst bevat</translation>
    </message>
    <message>
        <source>Each address counts once. Choose a figure to see who is behind it.</source>
        <translation>Elk adres telt één keer. Kies een getal om te zien wie erachter staan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many, which group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>People and reasons: %1</source>
        <translation>Mensen en redenen: %1</translation>
    </message>
</context>
<context>
    <name>MailingForm</name>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>New recipient…</source>
        <translation>Nieuwe ontvanger…</translation>
    </message>
    <message>
        <source>Everybody in this filing system</source>
        <translation>Iedereen in dit bestand</translation>
    </message>
    <message>
        <source>Agreement with the recipient…</source>
        <translation>Overeenkomst met de ontvanger…</translation>
    </message>
</context>
<context>
    <name>MailingMaking</name>
    <message>
        <source>How it leaves</source>
        <translation>Hoe de lijst het huis uit gaat</translation>
    </message>
    <message>
        <source>Anybody who gets hold of the file can read it.</source>
        <translation>Iedereen die het bestand in handen krijgt, kan het lezen.</translation>
    </message>
    <message>
        <source>In a ZIP file that is encrypted with AES-256. Its passphrase is shown once.</source>
        <translation>In een ZIP-bestand dat met AES-256 is versleuteld. De wachtzin wordt één keer getoond.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>CSV, for mail tools</source>
        <translation>CSV, voor mailprogramma&apos;s</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX, voor rekenbladen</translation>
    </message>
    <message>
        <source>With a message that is ready to be sent (.eml)</source>
        <translation>Met een bericht dat klaar is voor verzending (.eml)</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Zonder versleuteling</translation>
    </message>
    <message>
        <source>Why without encryption</source>
        <translation>Waarom zonder versleuteling</translation>
    </message>
    <message>
        <source>Make the list…</source>
        <translation>Lijst maken…</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, voor rekenbladen</translation>
    </message>
</context>
<context>
    <name>MailingPage</name>
    <message>
        <source>Noted that the recipient was told</source>
        <translation>Vastgelegd dat de ontvanger is ingelicht</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Verzendlijsten</translation>
    </message>
    <message>
        <source>For what and for whom</source>
        <translation>Waarvoor en voor wie</translation>
    </message>
    <message>
        <source>Nobody is on a list without a ground for this purpose and this channel.</source>
        <translation>Niemand staat op een lijst zonder grondslag voor dit doel en dit kanaal.</translation>
    </message>
    <message>
        <source>Preview the list</source>
        <translation>Voorbeeld bekijken</translation>
    </message>
    <message>
        <source>New recipient…</source>
        <translation>Nieuwe ontvanger…</translation>
    </message>
    <message>
        <source>A list is made for a purpose that reaches people by e-mail, phone or post. There is none in this filing system yet.</source>
        <translation>Een lijst wordt gemaakt voor een doel dat mensen per e-mail, telefoon of post bereikt. In dit bestand is er nog geen.</translation>
    </message>
    <message>
        <source>Go to the purposes</source>
        <translation>Naar de doelen</translation>
    </message>
    <message>
        <source>Recipients to be told</source>
        <translation>Ontvangers inlichten</translation>
    </message>
    <message>
        <source>They have a list with somebody who has withdrawn or objected since.</source>
        <translation>Zij hebben een lijst met iemand die sindsdien heeft ingetrokken of bezwaar heeft gemaakt.</translation>
    </message>
    <message>
        <source>Every recipient knows of everybody who withdrew or objected.</source>
        <translation>Elke ontvanger weet van iedereen die introk of bezwaar maakte.</translation>
    </message>
    <message>
        <source>The recipient was told</source>
        <translation>Ontvanger is ingelicht</translation>
    </message>
    <message>
        <source>Lists that were made</source>
        <translation>Gemaakte lijsten</translation>
    </message>
    <message>
        <source>Every list that leaves will be here: when, for what, to whom, of how many and how it was kept safe.</source>
        <translation>Elke lijst die het huis uit gaat komt hier: wanneer, waarvoor, naar wie, van hoeveel personen en hoe zij is beveiligd.</translation>
    </message>
    <message>
        <source>Recipient registered</source>
        <translation>Ontvanger geregistreerd</translation>
    </message>
    <message>
        <source>Say why this list leaves without encryption.</source>
        <translation>Geef aan waarom deze lijst zonder versleuteling het huis uit gaat.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lijst opslaan</translation>
    </message>
    <message>
        <source>Files (*.%1)</source>
        <translation>Bestanden (*.%1)</translation>
    </message>
    <message>
        <source>Agreement recorded</source>
        <translation>Overeenkomst vastgelegd</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Lijst maken</translation>
    </message>
    <message>
        <source>Compare a recipient&apos;s list</source>
        <translation>Lijst van een ontvanger vergelijken</translation>
    </message>
</context>
<context>
    <name>MailingPreview</name>
    <message>
        <source>Who would be on it</source>
        <translation>Wie erop zou staan</translation>
    </message>
    <message>
        <source>included</source>
        <translation>erop</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>Of each person the list holds: %1. Nothing else leaves.</source>
        <translation>Van elke persoon bevat de lijst: %1. Verder gaat er niets het huis uit.</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Weggelaten omdat</translation>
    </message>
    <message>
        <source>People who are left out</source>
        <translation>Personen die worden weggelaten</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>Any reason (%1)</source>
        <comment>how many</comment>
        <translation>Elke reden (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reason and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 van %2 getoond</translation>
    </message>
</context>
<context>
    <name>MailingPuttingRight</name>
    <message>
        <source>Put right and save the file…</source>
        <translation>Rechtzetten en bestand opslaan…</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rechtzetten</translation>
    </message>
    <message>
        <source>Anybody who gets hold of the file can read it.</source>
        <translation>Iedereen die het bestand in handen krijgt, kan het lezen.</translation>
    </message>
    <message>
        <source>The file for the tool is a ZIP encrypted with AES-256. Its passphrase is shown once.</source>
        <translation>Het bestand voor het programma is een ZIP, versleuteld met AES-256. De wachtwoordzin wordt één keer getoond.</translation>
    </message>
    <message numerus="yes">
        <source>A file for %1 with %Ln address(es) to remove there.</source>
        <translation>
            <numerusform>Een bestand voor %1 met %Ln adres dat daar eraf moet.</numerusform>
            <numerusform>Een bestand voor %1 met %Ln adressen die daar eraf moeten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln address(es) a task to tell %1, which the next comparison settles.</source>
        <translation>
            <numerusform>Voor %Ln adres een taak om het %1 te laten weten; de volgende vergelijking handelt die af.</numerusform>
            <numerusform>Voor %Ln adressen een taak om het %1 te laten weten; de volgende vergelijking handelt die af.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) recorded here, as reported by their list.</source>
        <translation>
            <numerusform>%Ln intrekking hier vastgelegd, zoals hun lijst meldt.</numerusform>
            <numerusform>%Ln intrekkingen hier vastgelegd, zoals hun lijst meldt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handover(s) from before Klantkluis recorded.</source>
        <translation>
            <numerusform>%Ln verstrekking van vóór Klantkluis vastgelegd.</numerusform>
            <numerusform>%Ln verstrekkingen van vóór Klantkluis vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>That this list was compared today, with its figures.</source>
        <translation>Dat deze lijst vandaag is vergeleken, met de aantallen.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Rechtzetten</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Zonder versleuteling</translation>
    </message>
    <message>
        <source>Why without encryption</source>
        <translation>Waarom zonder versleuteling</translation>
    </message>
</context>
<context>
    <name>MailingReconcileWork</name>
    <message>
        <source>Putting a recipient&apos;s list right</source>
        <translation>Lijst van een ontvanger rechtzetten</translation>
    </message>
    <message>
        <source>If you stop it, nothing is recorded and no file is written.</source>
        <translation>Als u dit stopt, wordt niets vastgelegd en geen bestand geschreven.</translation>
    </message>
    <message>
        <source>The list of a recipient was put right</source>
        <translation>De lijst van een ontvanger is rechtgezet</translation>
    </message>
</context>
<context>
    <name>MailingReconciling</name>
    <message numerus="yes">
        <source>A list is due again after %Ln day(s).</source>
        <translation>
            <numerusform>Een lijst is na %Ln dag weer aan de beurt.</numerusform>
            <numerusform>Een lijst is na %Ln dagen weer aan de beurt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation>%1 (beëindigd)</translation>
    </message>
    <message>
        <source>Choose the recipient&apos;s own list</source>
        <translation>De eigen lijst van de ontvanger kiezen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Say why this file leaves without encryption.</source>
        <translation>Zeg waarom dit bestand zonder versleuteling vertrekt.</translation>
    </message>
    <message>
        <source>to remove</source>
        <comment>in a file name</comment>
        <translation>te verwijderen</translation>
    </message>
    <message>
        <source>Save the addresses to remove</source>
        <translation>De te verwijderen adressen opslaan</translation>
    </message>
    <message>
        <source>Files (*.%1)</source>
        <translation>Bestanden (*.%1)</translation>
    </message>
    <message>
        <source>The list of %1 was compared and put right.</source>
        <translation>De lijst van %1 is vergeleken en rechtgezet.</translation>
    </message>
    <message>
        <source>Withdrawals recorded: %1, tasks opened: %2, tasks settled: %3, handovers recorded: %4.</source>
        <translation>Intrekkingen vastgelegd: %1, taken geopend: %2, taken afgehandeld: %3, verstrekkingen vastgelegd: %4.</translation>
    </message>
    <message>
        <source>Compare again with a new export once the addresses are removed there.</source>
        <translation>Vergelijk opnieuw met een nieuwe export zodra de adressen daar zijn verwijderd.</translation>
    </message>
    <message>
        <source>Nothing has to be removed there.</source>
        <translation>Daar hoeft niets te worden verwijderd.</translation>
    </message>
    <message>
        <source>Your role compares; whoever records consent puts the list right.</source>
        <translation>Uw rol vergelijkt; wie toestemming vastlegt, zet de lijst recht.</translation>
    </message>
    <message>
        <source>No purpose of this filing system reaches people by e-mail.</source>
        <translation>Geen doel van dit bestand bereikt mensen per e-mail.</translation>
    </message>
    <message>
        <source>No recipient is registered yet.</source>
        <translation>Er is nog geen ontvanger geregistreerd.</translation>
    </message>
    <message>
        <source>When each list was compared last</source>
        <translation>Wanneer elke lijst het laatst is vergeleken</translation>
    </message>
    <message>
        <source>No recipient has a list for e-mail yet. Once one does, its age stands here.</source>
        <translation>Nog geen ontvanger heeft een lijst voor e-mail. Zodra dat zo is, staat hier hoe oud de vergelijking is.</translation>
    </message>
    <message>
        <source>Compare a recipient&apos;s own list</source>
        <translation>De eigen lijst van een ontvanger vergelijken</translation>
    </message>
    <message>
        <source>Export the list from the tool, and hold it beside who may be on it. Nothing is recorded before you say so.</source>
        <translation>Exporteer de lijst uit het programma en leg die naast wie erop mag staan. Er wordt niets vastgelegd voordat u het zegt.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>By e-mail: lists of mailing tools hold addresses.</source>
        <translation>Per e-mail: lijsten van mailprogramma&apos;s bevatten adressen.</translation>
    </message>
    <message>
        <source>New recipient…</source>
        <translation>Nieuwe ontvanger…</translation>
    </message>
    <message>
        <source>Drop the tool&apos;s own export here: CSV or Excel of Mailchimp, Brevo, HubSpot, listmonk or any other with a column of addresses.</source>
        <translation>Sleep de eigen export van het programma hierheen: CSV of Excel van Mailchimp, Brevo, HubSpot, listmonk of een andere met een kolom met adressen.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Voortgang van de vergelijking</translation>
    </message>
</context>
<context>
    <name>MailingWork</name>
    <message>
        <source>Mailing list</source>
        <translation>Verzendlijst</translation>
    </message>
    <message>
        <source>If you stop it, no list is made and nothing is recorded.</source>
        <translation>Als u stopt, wordt er geen lijst gemaakt en niets vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>Mailing list made: %n people</source>
        <translation>
            <numerusform>Verzendlijst gemaakt: %n persoon</numerusform>
            <numerusform>Verzendlijst gemaakt: %n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n taak loopt</numerusform>
            <numerusform>%n taken lopen</numerusform>
        </translation>
    </message>
    <message>
        <source>Klantkluis</source>
        <translation>Klantkluis</translation>
    </message>
    <message>
        <source>%1 – Klantkluis</source>
        <translation>%1 – Klantkluis</translation>
    </message>
    <message>
        <source>Privacy curtain drawn</source>
        <translation>Privacygordijn dicht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>“%1” was not taken back.</source>
        <translation>“%1” is niet teruggenomen.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>“%1” was not done again.</source>
        <translation>“%1” is niet opnieuw gedaan.</translation>
    </message>
</context>
<context>
    <name>MasterDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>New member</source>
        <translation>Nieuwe medewerker</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>Name as colleagues see it</source>
        <translation>Naam zoals collega&apos;s die zien</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Medewerker toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give the name that the member signs in with.</source>
        <translation>Geef de naam waarmee de medewerker zich aanmeldt.</translation>
    </message>
    <message>
        <source>Let a member in</source>
        <translation>Medewerker toelaten</translation>
    </message>
    <message>
        <source>You let %1 in. Give your own passphrase.</source>
        <translation>U laat %1 toe. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Shut out</source>
        <translation>Buitengesloten</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Geen rol</translation>
    </message>
    <message>
        <source>Has access</source>
        <translation>Heeft toegang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Code verlopen</translation>
    </message>
    <message>
        <source>Invited until %1</source>
        <translation>Uitgenodigd tot %1</translation>
    </message>
    <message>
        <source>Needs a code</source>
        <translation>Heeft een code nodig</translation>
    </message>
    <message>
        <source>To be certified</source>
        <translation>Te certificeren</translation>
    </message>
    <message>
        <source>%1 (waits)</source>
        <translation>%1 (wacht)</translation>
    </message>
    <message>
        <source>Waiting for countersignature</source>
        <translation>Wacht op medeondertekening</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>Twee dossiers samenvoegen</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>Het dossier dat blijft</translation>
    </message>
    <message>
        <source>What merging does</source>
        <translation>Wat samenvoegen doet</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Addresses and numbers</source>
        <translation>Adressen en nummers</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Wat meegaat</translation>
    </message>
    <message>
        <source>Fields of both records, and whose value stays</source>
        <translation>Velden van beide dossiers, en wiens waarde blijft</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Kept record</source>
        <translation>Behouden dossier</translation>
    </message>
    <message>
        <source>Absorbed record</source>
        <translation>Opgenomen dossier</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>Addresses and numbers of both records</source>
        <translation>Adressen en nummers van beide dossiers</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adres of nummer</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Staat in</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>Consent of both records, and how it stands afterwards</source>
        <translation>Toestemming van beide dossiers, en hoe die er daarna voor staat</translation>
    </message>
    <message>
        <source>Purpose and channel</source>
        <translation>Doel en kanaal</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nothing else comes along.</source>
        <translation>Verder gaat er niets mee.</translation>
    </message>
    <message>
        <source>%1, number %2, since %3</source>
        <translation>%1, nummer %2, sinds %3</translation>
    </message>
    <message>
        <source>Kept record&apos;s</source>
        <translation>Van het behouden dossier</translation>
    </message>
    <message>
        <source>Absorbed record&apos;s</source>
        <translation>Van het opgenomen dossier</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Whose %1 stays</source>
        <translation>Wiens %1 blijft</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Niets vastgelegd</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot en met %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>purpose and channel</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No consent of the absorbed record</source>
        <translation>Geen toestemming in het opgenomen dossier</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Only the kept record says something</source>
        <translation>Alleen het behouden dossier zegt iets</translation>
    </message>
    <message>
        <source>Only the absorbed record says something</source>
        <translation>Alleen het opgenomen dossier zegt iets</translation>
    </message>
    <message>
        <source>Both records say the same</source>
        <translation>Beide dossiers zeggen hetzelfde</translation>
    </message>
    <message>
        <source>The stricter of both</source>
        <translation>De strengste van beide</translation>
    </message>
    <message>
        <source>A newer yes of the person, with proof</source>
        <translation>Een nieuwer ja van de persoon, met bewijs</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>Gaat mee</translation>
    </message>
    <message>
        <source>Both records have it; it stays once</source>
        <translation>Staat in beide dossiers; blijft één keer staan</translation>
    </message>
    <message>
        <source>Stays although not chosen: consent or a sale is about it</source>
        <translation>Blijft, hoewel niet gekozen: er hoort toestemming of een verkoop bij</translation>
    </message>
    <message>
        <source>Is dropped</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>The same customer number</source>
        <translation>Hetzelfde klantnummer</translation>
    </message>
    <message>
        <source>The same e-mail address</source>
        <translation>Hetzelfde e-mailadres</translation>
    </message>
    <message>
        <source>The same phone number</source>
        <translation>Hetzelfde telefoonnummer</translation>
    </message>
    <message>
        <source>The same name and postcode</source>
        <translation>Dezelfde naam en postcode</translation>
    </message>
    <message>
        <source>Acts of consent of an earlier merge</source>
        <translation>Handelingen met toestemming uit een eerdere samenvoeging</translation>
    </message>
    <message>
        <source>Records merged earlier</source>
        <translation>Eerder opgenomen dossiers</translation>
    </message>
    <message>
        <source>Confirmations waited for or taken</source>
        <translation>Verwachte of ontvangen bevestigingen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Capacities recorded</source>
        <translation>Vastgelegde hoedanigheden</translation>
    </message>
    <message>
        <source>Sales that allow contact</source>
        <translation>Verkopen die contact toestaan</translation>
    </message>
    <message>
        <source>Published addresses</source>
        <translation>Gepubliceerde adressen</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grondslagen</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>Tasks to tell a recipient</source>
        <translation>Taken om een ontvanger in te lichten</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vastzettingen</translation>
    </message>
    <message>
        <source>Start moments</source>
        <translation>Startmomenten</translation>
    </message>
    <message>
        <source>Changes of fields</source>
        <translation>Wijzigingen van velden</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Forms that were being filled in</source>
        <translation>Formulieren die werden ingevuld</translation>
    </message>
    <message>
        <source>Acts of consent that come along: %1.</source>
        <translation>Handelingen met toestemming die meegaan: %1.</translation>
    </message>
    <message>
        <source>Acts that are added so that nothing is allowed that was not: %1.</source>
        <translation>Handelingen die worden toegevoegd zodat niets wordt toegestaan wat dat niet was: %1.</translation>
    </message>
    <message>
        <source>Holds that stay: %1.</source>
        <translation>Vastzettingen die blijven: %1.</translation>
    </message>
    <message>
        <source>Grounds that end sooner, with that of the other record: %1.</source>
        <translation>Grondslagen die eerder eindigen, met die van het andere dossier: %1.</translation>
    </message>
    <message>
        <source>Capacities, sales or publications that stay as strict as on the stricter record: %1.</source>
        <translation>Hoedanigheden, verkopen of publicaties die zo streng blijven als in het strengste dossier: %1.</translation>
    </message>
    <message>
        <source>%1 that come along: %2.</source>
        <translation>%1 die meegaan: %2.</translation>
    </message>
    <message>
        <source>%1 that are dropped: %2.</source>
        <translation>%1 die vervallen: %2.</translation>
    </message>
    <message>
        <source>This cannot be undone. Signed documents and the audit trail that name the absorbed record keep leading to the kept one.</source>
        <translation>Dit is niet terug te draaien. Ondertekende documenten en het auditspoor die het opgenomen dossier noemen, blijven naar het behouden dossier leiden.</translation>
    </message>
    <message>
        <source>Records of how they were informed</source>
        <translation>Vastleggingen van hoe de betrokkene is geïnformeerd</translation>
    </message>
    <message>
        <source>The later birth date stays, so that what a child agreed to without a representative does not come to count.</source>
        <translation>De latere geboortedatum blijft staan, zodat niet gaat tellen waar een kind zonder vertegenwoordiger mee instemde.</translation>
    </message>
    <message>
        <source>The person asked to have this corrected: that value stays.</source>
        <translation>De betrokkene heeft om verbetering gevraagd: die waarde blijft staan.</translation>
    </message>
    <message>
        <source>The reason why the person is kept is that of the absorbed record: the kept one has none.</source>
        <translation>De reden waarom de betrokkene wordt bewaard, is die van het opgenomen dossier: het behouden dossier heeft er geen.</translation>
    </message>
    <message>
        <source>The person is kept until %1, as the absorbed record was.</source>
        <translation>De betrokkene wordt bewaard tot en met %1, zoals het opgenomen dossier.</translation>
    </message>
    <message>
        <source>One of the records was informed and the other was not: the person must be informed again, by %1.</source>
        <translation>Voor het ene dossier is de betrokkene geïnformeerd en voor het andere niet: de betrokkene moet opnieuw worden geïnformeerd, uiterlijk op %1.</translation>
    </message>
    <message>
        <source>The person must be informed by %1.</source>
        <translation>De betrokkene moet uiterlijk op %1 worden geïnformeerd.</translation>
    </message>
</context>
<context>
    <name>Necessity</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Aanhef</translation>
    </message>
    <message>
        <source>Customer or employee number</source>
        <translation>Klant- of personeelsnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Online identifier</source>
        <translation>Onlinekenmerk</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>The wording changed</source>
        <translation>De bewoording is gewijzigd</translation>
    </message>
    <message>
        <source>Its time was over</source>
        <translation>De termijn was voorbij</translation>
    </message>
    <message>
        <source>Ended for many at once</source>
        <translation>Voor velen tegelijk beëindigd</translation>
    </message>
    <message>
        <source>May be asked by this channel</source>
        <translation>Mag langs dit kanaal worden gevraagd</translation>
    </message>
    <message>
        <source>Only by post: the question itself is a message (%1)</source>
        <translation>Alleen per post: de vraag is zelf een bericht (%1)</translation>
    </message>
    <message>
        <source>Not by a message: the question is one itself (%1), and there is no postal address</source>
        <translation>Niet met een bericht: de vraag is er zelf een (%1), en er is geen postadres</translation>
    </message>
    <message>
        <source>May not be asked: %1 (%2)</source>
        <translation>Mag niet worden gevraagd: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>NecessityTab</name>
    <message>
        <source>The purpose now needs this field</source>
        <translation>Het doel heeft dit veld nu nodig</translation>
    </message>
    <message>
        <source>What nobody needs</source>
        <translation>Wat niemand nodig heeft</translation>
    </message>
    <message>
        <source>If you stop it, nothing is changed.</source>
        <translation>Als u het stopt, verandert er niets.</translation>
    </message>
    <message>
        <source>Erasure waits</source>
        <translation>Wissing wacht</translation>
    </message>
    <message>
        <source>Nothing proposed</source>
        <translation>Niets voorgesteld</translation>
    </message>
    <message>
        <source>Propose erasure</source>
        <translation>Wissen voorstellen</translation>
    </message>
    <message>
        <source>Propose that what is not needed of these people is erased? Each gets a request of their own, and somebody else decides on it.</source>
        <translation>Voorstellen om te wissen wat van deze mensen niet nodig is? Ieder krijgt een eigen verzoek, en een ander beslist erover.</translation>
    </message>
    <message>
        <source>%1. At most 500 people in one turn; what a duty, a hold or another purpose needs stays.</source>
        <translation>%1. Hoogstens 500 mensen per keer; wat een plicht, een vastzetting of een ander doel nodig heeft, blijft.</translation>
    </message>
    <message>
        <source>Proposals to erase</source>
        <translation>Voorstellen tot wissen</translation>
    </message>
    <message>
        <source>If you stop it, nothing is proposed.</source>
        <translation>Als u het stopt, wordt er niets voorgesteld.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed for %Ln person(s)</source>
        <translation>
            <numerusform>Voorgesteld voor %Ln persoon</numerusform>
            <numerusform>Voorgesteld voor %Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more people: propose again once these are decided.</source>
        <translation>Er zijn meer mensen: stel het opnieuw voor als over deze is beslist.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Soort gegevens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Fields that are not needed</source>
        <translation>Velden die niet nodig zijn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>People of whom it is not needed</source>
        <translation>Mensen van wie het niet nodig is</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Propose erasure…</source>
        <translation>Wissen voorstellen…</translation>
    </message>
    <message>
        <source>Name the purpose</source>
        <translation>Doel noemen</translation>
    </message>
    <message>
        <source>Show more people</source>
        <translation>Meer mensen tonen</translation>
    </message>
    <message>
        <source>The file is being looked through.</source>
        <translation>Het bestand wordt doorgenomen.</translation>
    </message>
    <message>
        <source>Of %1 of %2 people something is held that no purpose, ground or duty of theirs needs.</source>
        <translation>Van %1 van de %2 mensen wordt iets bewaard dat geen doel, grondslag of plicht van hen nodig heeft.</translation>
    </message>
    <message>
        <source>What nobody needs will be listed here, by field.</source>
        <translation>Wat niemand nodig heeft, komt hier te staan, per veld.</translation>
    </message>
    <message>
        <source>Everything that is held is needed.</source>
        <translation>Alles wat wordt bewaard, is nodig.</translation>
    </message>
    <message>
        <source>The file has not been looked through yet.</source>
        <translation>Het bestand is nog niet doorgenomen.</translation>
    </message>
</context>
<context>
    <name>NewFilePage</name>
    <message>
        <source>New file</source>
        <translation>Nieuw bestand</translation>
    </message>
    <message>
        <source>Whoever makes the file is its first administrator.</source>
        <translation>Wie het bestand maakt, is de eerste beheerder.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation>Plaats van het bestand</translation>
    </message>
    <message>
        <source>Your sign-in name</source>
        <translation>Uw aanmeldnaam</translation>
    </message>
    <message>
        <source>Your name as colleagues see it</source>
        <translation>Uw naam zoals collega&apos;s die zien</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>At least 15 characters; a few words that only you put together.</source>
        <translation>Minstens 15 tekens; een paar woorden die alleen u zo combineert.</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Wachtzin opnieuw</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Bestand maken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Customer files (*.kluis)</source>
        <translation>Klantenbestanden (*.kluis)</translation>
    </message>
    <message>
        <source>Give the name of the organisation.</source>
        <translation>Geef de naam van de organisatie.</translation>
    </message>
    <message>
        <source>Choose where the file will be.</source>
        <translation>Kies waar het bestand komt.</translation>
    </message>
    <message>
        <source>Give the name you will sign in with.</source>
        <translation>Geef de naam waarmee u zich zult aanmelden.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Dit is niet dezelfde wachtzin.</translation>
    </message>
    <message>
        <source>New customer file on the server</source>
        <translation>Nieuw klantbestand op de server</translation>
    </message>
    <message>
        <source>The database on %1 holds no customer file yet. Whoever makes it is its first administrator.</source>
        <translation>De database op %1 bevat nog geen klantbestand. Wie het maakt, is de eerste beheerder.</translation>
    </message>
    <message>
        <source>The one that opens the server for you; at least 15 characters.</source>
        <translation>De wachtzin waarmee de server u binnenlaat; minstens 15 tekens.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>The person may ask to read it. No BSN, no health, faith or other special data.</source>
        <translation>De persoon mag vragen dit te lezen. Geen BSN, geen gegevens over gezondheid of geloof en geen andere bijzondere gegevens.</translation>
    </message>
    <message>
        <source>Why the number is no BSN</source>
        <translation>Waarom het nummer geen BSN is</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Schrijf eerst de notitie.</translation>
    </message>
    <message>
        <source>This note holds a citizen service number (BSN). It may be kept only where an act says so (art. 46 UAVG), so nothing was stored. Take the number out.</source>
        <translation>In deze notitie staat een burgerservicenummer (BSN). Dat mag alleen worden bewaard als een wet dat zegt (art. 46 UAVG); er is dus niets opgeslagen. Haal het nummer weg.</translation>
    </message>
    <message>
        <source>A number in this note may be a citizen service number (BSN). Take it out, or say below why it is none. Nothing was stored yet.</source>
        <translation>Een nummer in deze notitie kan een burgerservicenummer (BSN) zijn. Haal het weg, of zeg hieronder waarom het er geen is. Er is nog niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>NoticeLetters</name>
    <message>
        <source>Request to erase personal data</source>
        <translation>Verzoek om persoonsgegevens te wissen</translation>
    </message>
    <message>
        <source>Notice of corrected personal data</source>
        <translation>Kennisgeving van gecorrigeerde persoonsgegevens</translation>
    </message>
    <message>
        <source>Request to restrict the use of personal data</source>
        <translation>Verzoek om het gebruik van persoonsgegevens te beperken</translation>
    </message>
    <message>
        <source>We erase data of the person below. We must tell everybody who received them (art. 19 GDPR).</source>
        <translation>Wij wissen gegevens van de betrokkene hieronder. Wij moeten iedereen die ze heeft ontvangen daarvan op de hoogte stellen (art. 19 AVG).</translation>
    </message>
    <message>
        <source>We correct data of the person below. We must tell everybody who received them (art. 19 GDPR).</source>
        <translation>Wij corrigeren gegevens van de betrokkene hieronder. Wij moeten iedereen die ze heeft ontvangen daarvan op de hoogte stellen (art. 19 AVG).</translation>
    </message>
    <message>
        <source>We restrict the use of data of the person below. We must tell everybody who received them (art. 19 GDPR).</source>
        <translation>Wij beperken het gebruik van gegevens van de betrokkene hieronder. Wij moeten iedereen die ze heeft ontvangen daarvan op de hoogte stellen (art. 19 AVG).</translation>
    </message>
    <message>
        <source>Erase these data, and have everybody to whom you passed them on erase them as well (art. 17 and 28(3)(e) GDPR).</source>
        <translation>Wis deze gegevens, en laat iedereen aan wie u ze hebt doorgegeven ze ook wissen (art. 17 en art. 28 lid 3 onder e AVG).</translation>
    </message>
    <message>
        <source>Correct these data, and have everybody to whom you passed them on correct them as well (art. 16 and 28(3)(e) GDPR).</source>
        <translation>Corrigeer deze gegevens, en laat iedereen aan wie u ze hebt doorgegeven ze ook corrigeren (art. 16 en art. 28 lid 3 onder e AVG).</translation>
    </message>
    <message>
        <source>Keep these data and use them for nothing until we tell you that you may, and have everybody to whom you passed them on do so as well (art. 18 and 28(3)(e) GDPR).</source>
        <translation>Bewaar deze gegevens en gebruik ze nergens voor totdat wij u laten weten dat het weer mag, en laat iedereen aan wie u ze hebt doorgegeven dat ook doen (art. 18 en art. 28 lid 3 onder e AVG).</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Geachte heer of mevrouw,</translation>
    </message>
    <message>
        <source>You received these data through: %1.</source>
        <translation>U hebt deze gegevens ontvangen via: %1.</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Over wie het gaat</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Naam: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Telefoon: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adres: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Om welke gegevens het gaat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Is nu</translation>
    </message>
    <message>
        <source>As far as a statute makes you or us keep them, such as on an invoice, these stay and may be used for nothing else: %1.</source>
        <translation>Voor zover een wet u of ons verplicht ze te bewaren, zoals op een factuur, blijven deze staan en mogen ze nergens anders voor worden gebruikt: %1.</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Wat wij u vragen</translation>
    </message>
    <message>
        <source>Confirm to us on which day you did it, or tell us why you cannot: %1, reference %2.</source>
        <translation>Bevestig ons op welke dag u het hebt gedaan, of laat weten waarom het niet kan: %1, kenmerk %2.</translation>
    </message>
    <message>
        <source>Use this notice for nothing else, and destroy it when you are done: it names a person.</source>
        <translation>Gebruik deze kennisgeving nergens anders voor en vernietig haar als u klaar bent: er staat een persoon in.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message>
        <source>Our reference: %1</source>
        <translation>Ons kenmerk: %1</translation>
    </message>
    <message>
        <source>Notices to recipients</source>
        <translation>Kennisgevingen aan ontvangers</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigeren</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Beperken</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>Through their own portal</source>
        <translation>Via hun eigen portaal</translation>
    </message>
    <message>
        <source>Letters (PDF)</source>
        <translation>Brieven (PDF)</translation>
    </message>
    <message>
        <source>E-mail messages</source>
        <translation>E-mailberichten</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Notices of this session</source>
        <translation>Meldingen van deze sessie</translation>
    </message>
    <message>
        <source>Nothing has been told since you signed in.</source>
        <translation>Sinds u zich aanmeldde, is er niets gemeld.</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Customer files (*.kluis)</source>
        <translation>Klantenbestanden (*.kluis)</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s)</source>
        <translation>
            <numerusform>Vergrendelt na %n minuut</numerusform>
            <numerusform>Vergrendelt na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Demonstration data: nobody in it exists. Make a file of your own to start.</source>
        <translation>Voorbeeldgegevens: niemand hiervan bestaat. Maak een eigen bestand om te beginnen.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>de server</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n second(s)</source>
        <translation>
            <numerusform>Vergrendelt over %n seconde</numerusform>
            <numerusform>Vergrendelt over %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Remove the demonstration file?</source>
        <translation>Het bestand met voorbeeldgegevens verwijderen?</translation>
    </message>
    <message>
        <source>Everything in it goes, what you changed too. Nobody in it exists.</source>
        <translation>Alles erin verdwijnt, ook wat u hebt gewijzigd. Niemand erin bestaat.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Wachtzin gewijzigd</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>deze computer</translation>
    </message>
    <message>
        <source>An administrator sees to the backups of this file.</source>
        <translation>Een beheerder zorgt voor de back-ups van dit bestand.</translation>
    </message>
    <message>
        <source>Backups of a server are made by whoever runs it.</source>
        <translation>Back-ups van een server maakt wie hem beheert.</translation>
    </message>
    <message>
        <source>Ask them where the backups go, and when a restore was last tried.</source>
        <translation>Vraag waar de back-ups heen gaan, en wanneer terugzetten voor het laatst is geprobeerd.</translation>
    </message>
    <message>
        <source>Ask whoever runs the database server %1 how it is backed up, and when that was last tried.</source>
        <translation>Vraag wie de databaseserver %1 beheert hoe daarvan back-ups worden gemaakt, en wanneer dat voor het laatst is geprobeerd.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Teruggezet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) since the backup were done again.</source>
        <translation>
            <numerusform>%Ln wissing van na de back-up is opnieuw gedaan.</numerusform>
            <numerusform>%Ln wissingen van na de back-up zijn opnieuw gedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who was erased came back with it.</source>
        <translation>Niemand die was gewist, is ermee teruggekomen.</translation>
    </message>
    <message>
        <source>This computer never saw this file before.</source>
        <translation>Deze computer heeft dit bestand nooit eerder gezien.</translation>
    </message>
    <message>
        <source>Whether people were erased of whom only a list elsewhere tells, it cannot know. Look for newer .kkledger files before you work with it.</source>
        <translation>Of er mensen zijn gewist die alleen op een lijst elders staan, kan hij niet weten. Zoek naar nieuwere .kkledger-bestanden voordat u ermee werkt.</translation>
    </message>
    <message>
        <source>The file was brought up to date. As it was before, it is kept here: %1</source>
        <translation>Het bestand is bijgewerkt. Zoals het daarvoor was, is het hier bewaard: %1</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Het bestand is beschadigd</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>The window locked before the recovery key was typed back.</source>
        <translation>Het venster werd vergrendeld voordat de herstelsleutel was overgetypt.</translation>
    </message>
    <message>
        <source>Nobody knows whether it is on paper. Whatever was written down whole still opens the file; otherwise make a new one before passphrases are lost.</source>
        <translation>Niemand weet of hij op papier staat. Wat volledig is opgeschreven, opent het bestand nog steeds; maak anders een nieuwe voordat er wachtzinnen verloren gaan.</translation>
    </message>
    <message>
        <source>If you stop it, the file stays as it was.</source>
        <translation>Als u stopt, blijft het bestand zoals het was.</translation>
    </message>
    <message>
        <source>Three ways on: keep the file in a folder of this computer and let its backups go there; look at it read-only now; or use a server, so that several desks work at once.</source>
        <translation>Drie mogelijkheden: bewaar het bestand in een map op deze computer en zet de back-ups daar; bekijk het nu alleen-lezen; of gebruik een server, zodat meerdere werkplekken tegelijk werken.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Alleen-lezen openen</translation>
    </message>
    <message>
        <source>The file is in quarantine.</source>
        <translation>Het bestand is in quarantaine.</translation>
    </message>
    <message>
        <source>Erasures since the backup are missing, so people who were erased may be in it. Sign in to read what is missing and who can go on.</source>
        <translation>Wissingen van na de back-up ontbreken, zodat er gewiste personen in kunnen staan. Meld u aan om te lezen wat ontbreekt en wie kan doorgaan.</translation>
    </message>
    <message>
        <source>Read only: this is a copy as the file was when it was opened. Nothing can be changed, and what you look at is not recorded in the file.</source>
        <translation>Alleen-lezen: dit is een kopie van het bestand zoals het was toen het werd geopend. Er kan niets worden gewijzigd, en wat u bekijkt wordt niet in het bestand vastgelegd.</translation>
    </message>
    <message>
        <source>You have no right to take in requests here.</source>
        <translation>U hebt geen recht om hier verzoeken aan te nemen.</translation>
    </message>
    <message>
        <source>Finish or cancel what is open first, then drop the letter again.</source>
        <translation>Rond eerst af wat openstaat of annuleer het, en sleep de brief daarna opnieuw.</translation>
    </message>
    <message>
        <source>Drop one letter at a time: a PDF, a picture, a text or a message from this computer.</source>
        <translation>Sleep één brief tegelijk: een pdf, een afbeelding, een tekst of een bericht van deze computer.</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>Verzoek geopend</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wordt geopend</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This file was made by an earlier version, in the clear. If you stop, it stays as it was.</source>
        <translation>Dit bestand is door een eerdere versie gemaakt en niet versleuteld. Als u stopt, blijft het zoals het was.</translation>
    </message>
    <message>
        <source>Somebody left who knew the old key. If you stop, the file stays as it was, and this begins again when it is opened next.</source>
        <translation>Iemand die de oude sleutel kende is vertrokken. Als u stopt, blijft het bestand zoals het was; bij de volgende keer openen begint dit opnieuw.</translation>
    </message>
</context>
<context>
    <name>OrganisationSection</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>For everybody who works in this file. Receipts of consent say this of you; each field is kept as you leave it.</source>
        <translation>Voor iedereen die in dit bestand werkt. Toestemmingsbewijzen vermelden dit over u; elk veld wordt bewaard als u het verlaat.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Naam van de organisatie</translation>
    </message>
    <message>
        <source>KvK number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail address for questions about personal data</source>
        <translation>E-mailadres voor vragen over persoonsgegevens</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Where consent is taken back</source>
        <translation>Waar toestemming wordt ingetrokken</translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation>Privacyverklaring</translation>
    </message>
    <message>
        <source>Two capitals, such as NL or BE.</source>
        <translation>Twee hoofdletters, zoals NL of BE.</translation>
    </message>
    <message>
        <source>A web address, an e-mail address, or tel: with a number.</source>
        <translation>Een webadres, een e-mailadres, of tel: met een nummer.</translation>
    </message>
    <message>
        <source>The web address where it can be read.</source>
        <translation>Het webadres waar die te lezen is.</translation>
    </message>
    <message>
        <source>Version of the privacy statement</source>
        <translation>Versie van de privacyverklaring</translation>
    </message>
    <message>
        <source>What protects data outside the EEA</source>
        <translation>Wat gegevens buiten de EER beschermt</translation>
    </message>
    <message>
        <source>Decisions by machine alone</source>
        <translation>Besluiten door alleen een machine</translation>
    </message>
    <message>
        <source>As you call it. People are recorded as informed by it.</source>
        <translation>Zoals u die noemt. Betrokkenen worden vastgelegd als geïnformeerd met deze versie.</translation>
    </message>
    <message>
        <source>The safeguards, and how to get a copy of them (art. 46 GDPR). Letters that inform people say it.</source>
        <translation>De waarborgen, en hoe een kopie daarvan te krijgen is (art. 46 AVG). Brieven die betrokkenen informeren, zeggen het.</translation>
    </message>
    <message>
        <source>Their logic and what they mean to people (art. 22 GDPR), or &quot;none&quot;. Letters that inform people say it.</source>
        <translation>De logica ervan en wat ze voor betrokkenen betekenen (art. 22 AVG), of &quot;geen&quot;. Brieven die betrokkenen informeren, zeggen het.</translation>
    </message>
    <message>
        <source>Data protection officer (FG)</source>
        <translation>Functionaris gegevensbescherming (FG)</translation>
    </message>
    <message>
        <source>An e-mail address or a phone number. Letters about requests say it.</source>
        <translation>Een e-mailadres of telefoonnummer. Brieven over verzoeken noemen het.</translation>
    </message>
</context>
<context>
    <name>OrphansModel</name>
    <message>
        <source>erasure asked for</source>
        <translation>wissen verzocht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>To be erased by</source>
        <translation>Uiterlijk te wissen op</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Nog</translation>
    </message>
    <message>
        <source>Why they stand here</source>
        <translation>Waarom ze hier staan</translation>
    </message>
</context>
<context>
    <name>OrphansTab</name>
    <message numerus="yes">
        <source>%n request(s) for erasure opened</source>
        <translation>
            <numerusform>%n verzoek tot wissen geopend</numerusform>
            <numerusform>%n verzoeken tot wissen geopend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have a ground again</source>
        <translation>
            <numerusform>%n contact heeft weer een grondslag</numerusform>
            <numerusform>%n contacten hebben weer een grondslag</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose erasure</source>
        <translation>Wissen voorstellen</translation>
    </message>
    <message numerus="yes">
        <source>Open a request for the erasure of %n contact(s)?</source>
        <translation>
            <numerusform>Een verzoek openen tot het wissen van %n contact?</numerusform>
            <numerusform>Verzoeken openen tot het wissen van %n contacten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased by this: each request is prepared and decided like any other.</source>
        <translation>Hiermee wordt niets gewist: elk verzoek wordt voorbereid en besloten als elk ander.</translation>
    </message>
    <message>
        <source>Contacts without a ground</source>
        <translation>Contacten zonder grondslag</translation>
    </message>
    <message>
        <source>Give a ground…</source>
        <translation>Grondslag geven…</translation>
    </message>
    <message>
        <source>Propose erasure…</source>
        <translation>Wissen voorstellen…</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Contact openen</translation>
    </message>
    <message>
        <source>Everybody in this file has a ground.</source>
        <translation>Iedereen in dit bestand heeft een grondslag.</translation>
    </message>
    <message>
        <source>Looking who has no ground any more…</source>
        <translation>Bezig uit te zoeken wie geen grondslag meer heeft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) without a ground.</source>
        <translation>
            <numerusform>%Ln contact zonder grondslag.</numerusform>
            <numerusform>%Ln contacten zonder grondslag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are to be erased within %n day(s) of the day on which the ground ended (art. 17(1)(b) and 12(3) GDPR), or get a ground.</source>
        <translation>
            <numerusform>Ze moeten binnen %n dag na de dag waarop de grondslag eindigde gewist worden (art. 17 lid 1 onder b en art. 12 lid 3 AVG), of een grondslag krijgen.</numerusform>
            <numerusform>Ze moeten binnen %n dagen na de dag waarop de grondslag eindigde gewist worden (art. 17 lid 1 onder b en art. 12 lid 3 AVG), of een grondslag krijgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown, the longest without first.</source>
        <translation>
            <numerusform>Het eerste %Ln wordt getoond, wie het langst zonder is voorop.</numerusform>
            <numerusform>De eerste %Ln worden getoond, wie het langst zonder is voorop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln contact(s) the legitimate interest was to be looked at again by now (art. 6(1)(f) GDPR): give them a ground with another day.</source>
        <translation>
            <numerusform>Van %Ln contact had het gerechtvaardigd belang intussen opnieuw bekeken moeten zijn (art. 6 lid 1 onder f AVG): geef het een grondslag met een nieuwe dag.</numerusform>
            <numerusform>Van %Ln contacten had het gerechtvaardigd belang intussen opnieuw bekeken moeten zijn (art. 6 lid 1 onder f AVG): geef ze een grondslag met een nieuwe dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over, because their data is restricted (art. 18 GDPR): %1</source>
        <translation>Overgeslagen, omdat de gegevens beperkt zijn (art. 18 AVG): %1</translation>
    </message>
</context>
<context>
    <name>OwnRecordDialog</name>
    <message>
        <source>Own record</source>
        <translation>Eigen dossier</translation>
    </message>
    <message>
        <source>Is %1 also a person in this file? Nobody changes, decides on or erases their own record.</source>
        <translation>Staat %1 zelf ook in dit bestand? Niemand wijzigt of wist het eigen dossier of beslist erover.</translation>
    </message>
    <message>
        <source>%1 is linked to a person in this file and cannot change that record.</source>
        <translation>%1 is gekoppeld aan een persoon in dit bestand en kan dat dossier niet wijzigen.</translation>
    </message>
    <message>
        <source>Filing system</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Own customer number</source>
        <translation>Eigen klantnummer</translation>
    </message>
    <message>
        <source>Own employee number</source>
        <translation>Eigen personeelsnummer</translation>
    </message>
    <message>
        <source>Ask the member for it.</source>
        <translation>Vraag de medewerker ernaar.</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Koppeling weghalen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>You take the link of %1 to their own record away. Give your own passphrase.</source>
        <translation>U haalt de koppeling van %1 met het eigen dossier weg. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>You link %1 to their own record. Give your own passphrase.</source>
        <translation>U koppelt %1 aan het eigen dossier. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Koppeling wijzigen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1, uiterlijk %2</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation>Geef uw wachtzin.</translation>
    </message>
    <message>
        <source>To be sure, type how many: %1</source>
        <translation>Typ voor de zekerheid om hoeveel het gaat: %1</translation>
    </message>
    <message>
        <source>Type %1 here, or cancel.</source>
        <translation>Typ hier %1, of annuleer.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide passphrase</source>
        <translation>Wachtzin verbergen</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Wachtzin tonen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>ProcessorDialog</name>
    <message>
        <source>New recipient</source>
        <translation>Nieuwe ontvanger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What they are to us</source>
        <translation>Wat zij voor ons zijn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters: NL, BE, DE.</source>
        <translation>Twee letters: NL, BE, DE.</translation>
    </message>
    <message>
        <source>Receives data for</source>
        <translation>Ontvangt gegevens voor</translation>
    </message>
    <message>
        <source>Register recipient</source>
        <translation>Ontvanger registreren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give the name under which they are known.</source>
        <translation>Geef de naam waaronder zij bekend zijn.</translation>
    </message>
    <message>
        <source>Give the two letters of the country.</source>
        <translation>Geef de twee letters van het land.</translation>
    </message>
    <message>
        <source>Agreement with the recipient</source>
        <translation>Overeenkomst met de ontvanger</translation>
    </message>
    <message>
        <source>Processing agreement signed on</source>
        <translation>Verwerkersovereenkomst ondertekend op</translation>
    </message>
    <message>
        <source>Without one nothing may go to a processor.</source>
        <translation>Zonder overeenkomst mag er niets naar een verwerker.</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Overeenkomst tot en met</translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>Overeenkomst vastleggen</translation>
    </message>
    <message>
        <source>Give the day on which it was signed.</source>
        <translation>Geef de dag van ondertekening.</translation>
    </message>
</context>
<context>
    <name>PurposeEditor</name>
    <message>
        <source>Until withdrawn</source>
        <translation>Tot intrekking</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens; it cannot be changed later.</source>
        <translation>Kleine letters, cijfers en koppeltekens; later niet te wijzigen.</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>For people in</source>
        <translation>Voor mensen in</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Consent is confirmed in a second step (double opt-in)</source>
        <translation>Toestemming wordt in een tweede stap bevestigd (double opt-in)</translation>
    </message>
    <message>
        <source>Consent holds</source>
        <translation>Toestemming geldt</translation>
    </message>
    <message>
        <source>Data that it needs</source>
        <translation>Gegevens die nodig zijn</translation>
    </message>
    <message>
        <source>What no purpose needs is not imported.</source>
        <translation>Wat geen doel nodig heeft, wordt niet geïmporteerd.</translation>
    </message>
    <message>
        <source>Title in Dutch</source>
        <translation>Titel in het Nederlands</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titel in het Engels</translation>
    </message>
    <message>
        <source>Wording in Dutch</source>
        <translation>Tekst in het Nederlands</translation>
    </message>
    <message>
        <source>Wording in English</source>
        <translation>Tekst in het Engels</translation>
    </message>
    <message>
        <source>This changes what people agree to: end the consent given to the old wording</source>
        <translation>Dit verandert waarmee mensen instemmen: beëindig de toestemming op de oude tekst</translation>
    </message>
    <message>
        <source>Wording, version %1</source>
        <translation>Tekst, versie %1</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Employees are seldom free to refuse. Choose another lawful basis where you can.</source>
        <translation>Werknemers zijn zelden vrij om te weigeren. Kies waar het kan een andere grondslag.</translation>
    </message>
    <message>
        <source>Give a short name.</source>
        <translation>Geef een korte naam.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Kies ten minste één bestand.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Kies ten minste één kanaal.</translation>
    </message>
    <message>
        <source>Give the title in Dutch.</source>
        <translation>Geef de titel in het Nederlands.</translation>
    </message>
    <message>
        <source>Give the title in English.</source>
        <translation>Geef de titel in het Engels.</translation>
    </message>
    <message>
        <source>Write in Dutch what people agree to.</source>
        <translation>Schrijf in het Nederlands waarmee mensen instemmen.</translation>
    </message>
    <message>
        <source>Write in English what people agree to.</source>
        <translation>Schrijf in het Engels waarmee mensen instemmen.</translation>
    </message>
    <message>
        <source>Why people are kept for it</source>
        <translation>Waarom mensen hiervoor bewaard worden</translation>
    </message>
    <message>
        <source>Filled in with everybody who comes in for this purpose; empty: the usual reason of the basis.</source>
        <translation>Ingevuld bij iedereen die voor dit doel binnenkomt; leeg: de gebruikelijke reden bij de grondslag.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>From the register of processors.</source>
        <translation>Uit het register van verwerkers.</translation>
    </message>
    <message>
        <source>Nobody receives data for this purpose.</source>
        <translation>Niemand ontvangt gegevens voor dit doel.</translation>
    </message>
</context>
<context>
    <name>PurposeFilter</name>
    <message>
        <source>All purposes</source>
        <translation>Alle doelen</translation>
    </message>
</context>
<context>
    <name>PurposeGroundForm</name>
    <message>
        <source>Interest</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Why consent cannot be asked</source>
        <translation>Waarom geen toestemming kan worden gevraagd</translation>
    </message>
    <message>
        <source>Statute and article</source>
        <translation>Wet en artikel</translation>
    </message>
    <message>
        <source>This assessment is incomplete: what was written before stands under the interest. Write down the other parts.</source>
        <translation>Deze beoordeling is onvolledig: wat eerder is geschreven, staat onder het belang. Leg de andere delen vast.</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>Noodzaak</translation>
    </message>
    <message>
        <source>Why the interest cannot be served with less data, or without.</source>
        <translation>Waarom het belang niet met minder gegevens, of zonder, kan worden gediend.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Afweging</translation>
    </message>
    <message>
        <source>What it means for the people, and why the interest outweighs that.</source>
        <translation>Wat het voor de betrokkenen betekent, en waarom het belang zwaarder weegt.</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Waarborgen</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Beoordeeld door</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Herbeoordelen uiterlijk</translation>
    </message>
</context>
<context>
    <name>PurposesModel</name>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Grondslag</translation>
    </message>
</context>
<context>
    <name>PurposesPage</name>
    <message>
        <source>Purpose added</source>
        <translation>Doel toegevoegd</translation>
    </message>
    <message numerus="yes">
        <source>Saved; %Ln consent(s) ended</source>
        <translation>
            <numerusform>Opgeslagen; %Ln toestemming beëindigd</numerusform>
            <numerusform>Opgeslagen; %Ln toestemmingen beëindigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Purpose saved</source>
        <translation>Doel opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>Purpose ended; %Ln consent(s) revoked</source>
        <translation>
            <numerusform>Doel beëindigd; %Ln toestemming vervallen</numerusform>
            <numerusform>Doel beëindigd; %Ln toestemmingen vervallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purpose(s) added</source>
        <translation>
            <numerusform>%Ln doel toegevoegd</numerusform>
            <numerusform>%Ln doelen toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>Nieuw doel</translation>
    </message>
    <message>
        <source>Save purpose</source>
        <translation>Doel opslaan</translation>
    </message>
    <message>
        <source>End purpose…</source>
        <translation>Doel beëindigen…</translation>
    </message>
    <message>
        <source>What data is used for will be listed here, each with its lawful basis and wording.</source>
        <translation>Hier komt waarvoor gegevens worden gebruikt, elk met grondslag en tekst.</translation>
    </message>
    <message>
        <source>Start with the usual purposes</source>
        <translation>Beginnen met de gebruikelijke doelen</translation>
    </message>
    <message>
        <source>End purpose</source>
        <translation>Doel beëindigen</translation>
    </message>
    <message>
        <source>End this purpose? Every consent that runs for it ends now, and nothing more can be recorded. This cannot be undone.</source>
        <translation>Dit doel beëindigen? Elke toestemming die ervoor loopt eindigt nu, en er kan niets meer voor worden vastgelegd. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Wijzigingen die niet zijn opgeslagen</translation>
    </message>
    <message>
        <source>Save what you changed in this purpose?</source>
        <translation>Wilt u opslaan wat u in dit doel hebt gewijzigd?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Doorgaan met bewerken</translation>
    </message>
    <message>
        <source>Whom to ask again</source>
        <translation>Wie opnieuw te vragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) to the old wording ended.</source>
        <translation>
            <numerusform>%Ln toestemming voor de oude bewoording is geëindigd.</numerusform>
            <numerusform>%Ln toestemmingen voor de oude bewoording zijn geëindigd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lock (%1)</source>
        <translation>Vergrendelen (%1)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Inrichting</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln wacht</numerusform>
            <numerusform>%1, %Ln wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of the program; choose one, or press Ctrl and its number.</source>
        <translation>De pagina&apos;s van het programma; kies er een, of druk op Ctrl en het nummer ervan.</translation>
    </message>
    <message>
        <source>Locks the window; nothing of a person stays in sight or in memory.</source>
        <translation>Vergrendelt het venster; van niemand blijft iets in beeld of in het geheugen.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Consent per purpose</source>
        <translation>Toestemming per doel</translation>
    </message>
    <message>
        <source>Insight and transparency</source>
        <translation>Inzicht en transparantie</translation>
    </message>
    <message>
        <source>Access and backups</source>
        <translation>Toegang en back-ups</translation>
    </message>
    <message>
        <source>Chain of processors</source>
        <translation>Verwerkersketen</translation>
    </message>
    <message>
        <source>Correcting, erasing and keeping</source>
        <translation>Correctie, wissen en bewaren</translation>
    </message>
    <message>
        <source>Consent that runs rests on an act with its method and its text</source>
        <translation>Lopende toestemming berust op een handeling met methode en tekst</translation>
    </message>
    <message>
        <source>No consent is used beyond its time</source>
        <translation>Geen toestemming wordt na haar termijn gebruikt</translation>
    </message>
    <message>
        <source>Acts of consent are tied to each other</source>
        <translation>Handelingen van toestemming zijn aan elkaar geketend</translation>
    </message>
    <message>
        <source>Recipients were told of a withdrawal within a month</source>
        <translation>Ontvangers zijn binnen een maand over een intrekking geïnformeerd</translation>
    </message>
    <message>
        <source>Purposes say all that their basis asks for</source>
        <translation>Doelen vermelden alles wat hun grondslag vraagt</translation>
    </message>
    <message>
        <source>Legitimate interests were weighed and looked at again in time</source>
        <translation>Gerechtvaardigde belangen zijn afgewogen en op tijd opnieuw bekeken</translation>
    </message>
    <message>
        <source>Everybody is kept on a ground</source>
        <translation>Iedereen wordt op een grondslag bewaard</translation>
    </message>
    <message>
        <source>Lists at recipients were compared with what may be there</source>
        <translation>Lijsten bij ontvangers zijn vergeleken met wie erop mag staan</translation>
    </message>
    <message>
        <source>People were informed in time</source>
        <translation>Betrokkenen zijn op tijd geïnformeerd</translation>
    </message>
    <message>
        <source>A version of the privacy statement is in force</source>
        <translation>Er geldt een versie van de privacyverklaring</translation>
    </message>
    <message>
        <source>The privacy statement is complete and matches the register</source>
        <translation>De privacyverklaring is volledig en klopt met het register</translation>
    </message>
    <message>
        <source>Who has access was looked at again</source>
        <translation>Wie toegang heeft, is opnieuw bekeken</translation>
    </message>
    <message>
        <source>The newest backup is at most two days old</source>
        <translation>De nieuwste back-up is hooguit twee dagen oud</translation>
    </message>
    <message>
        <source>A backup elsewhere is at most eight days old</source>
        <translation>Een back-up elders is hooguit acht dagen oud</translation>
    </message>
    <message>
        <source>Restoring was tried within a week</source>
        <translation>Terugzetten is binnen een week beproefd</translation>
    </message>
    <message>
        <source>It is known what goes to each processor, and for what</source>
        <translation>Bekend is wat naar elke verwerker gaat, en waarvoor</translation>
    </message>
    <message>
        <source>Processors have an agreement in force</source>
        <translation>Verwerkers hebben een geldende overeenkomst</translation>
    </message>
    <message>
        <source>Data stays in countries with adequate protection</source>
        <translation>Gegevens blijven in landen met passende bescherming</translation>
    </message>
    <message>
        <source>Agreements hold every clause of art. 28(3)</source>
        <translation>Overeenkomsten bevatten elke bepaling van art. 28 lid 3</translation>
    </message>
    <message>
        <source>Requests were answered in time</source>
        <translation>Verzoeken zijn op tijd beantwoord</translation>
    </message>
    <message>
        <source>Holds were looked at again in time</source>
        <translation>Vastzettingen zijn op tijd opnieuw bekeken</translation>
    </message>
    <message>
        <source>Retention rules are in force</source>
        <translation>Er gelden bewaarregels</translation>
    </message>
    <message>
        <source>Nobody is kept beyond their term</source>
        <translation>Niemand wordt langer dan de termijn bewaard</translation>
    </message>
    <message>
        <source>Everybody&apos;s term is known</source>
        <translation>Van iedereen is de termijn bekend</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Gereedheid</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Slaagt</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Faalt</translation>
    </message>
    <message>
        <source>This program does not keep that yet.</source>
        <translation>Dit programma legt dat nog niet vast.</translation>
    </message>
    <message>
        <source>Nothing is recorded that shows it.</source>
        <translation>Er is niets vastgelegd waaruit het blijkt.</translation>
    </message>
    <message>
        <source>Holds for all %1.</source>
        <translation>Klopt voor alle %1.</translation>
    </message>
    <message>
        <source>%1 of %2 do not hold.</source>
        <translation>%1 van %2 kloppen niet.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, per %2: %3</translation>
    </message>
    <message>
        <source>A score is the share of its checks that pass, by weight; what nothing shows fails.</source>
        <translation>Een score is het gewogen deel van de controles dat slaagt; wat nergens uit blijkt, faalt.</translation>
    </message>
    <message>
        <source>An aid, no judgement in law.</source>
        <translation>Een rekenhulp, geen juridisch oordeel.</translation>
    </message>
    <message>
        <source>%1: %2, to be worked on</source>
        <translation>%1: %2, vraagt aandacht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Receipt of consent</source>
        <translation>Toestemmingsbewijs</translation>
    </message>
    <message>
        <source>The person did it themselves</source>
        <translation>De persoon deed het zelf</translation>
    </message>
    <message>
        <source>Reported by a member of staff</source>
        <translation>Gemeld door een medewerker</translation>
    </message>
    <message>
        <source>Up to, not including, %1</source>
        <translation>Tot %1, die dag niet meegerekend</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>Tot de toestemming wordt ingetrokken</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wanneer het gebeurde</translation>
    </message>
    <message>
        <source>When it was recorded</source>
        <translation>Wanneer het is vastgelegd</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekend van</translation>
    </message>
    <message>
        <source>How it stood after this</source>
        <translation>Stand hierna</translation>
    </message>
    <message>
        <source>Data that is used</source>
        <translation>Gegevens die worden gebruikt</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Verstrekt aan</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Niemand anders</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>Evidence, SHA-256</source>
        <translation>Bewijsstuk, SHA-256</translation>
    </message>
    <message>
        <source>What was said besides, SHA-256</source>
        <translation>Wat er verder is gezegd, SHA-256</translation>
    </message>
    <message>
        <source>Number of the address or phone number</source>
        <translation>Nummer van het adres of telefoonnummer</translation>
    </message>
    <message>
        <source>Purpose and channel</source>
        <translation>Doel en kanaal</translation>
    </message>
    <message>
        <source>Who uses the data</source>
        <translation>Wie de gegevens gebruikt</translation>
    </message>
    <message>
        <source>Trade register (KvK) %1</source>
        <translation>Handelsregister (KvK) %1</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Toestemming intrekken</translation>
    </message>
    <message>
        <source>Consent can be taken back at any time (art. 7(3) GDPR). What was done before that stays lawful. This is the place for it: %1</source>
        <translation>Toestemming kan op elk moment worden ingetrokken (art. 7 lid 3 AVG). Wat daarvóór is gedaan, blijft rechtmatig. Dat kan hier: %1</translation>
    </message>
    <message>
        <source>You may also ask to see your data, to have it corrected or erased, to have its use restricted, and to receive it (art. 15 to 18 and 20 GDPR).</source>
        <translation>U kunt ook vragen om uw gegevens in te zien, te laten verbeteren of wissen, het gebruik ervan te laten beperken, en ze te ontvangen (art. 15 tot en met 18 en 20 AVG).</translation>
    </message>
    <message>
        <source>A complaint can be made here: %1</source>
        <translation>Een klacht indienen kan hier: %1</translation>
    </message>
    <message>
        <source>The words that were shown</source>
        <translation>De teksten die zijn getoond</translation>
    </message>
    <message>
        <source>Of before the purpose had a text.</source>
        <translation>Van voordat het doel een tekst had.</translation>
    </message>
    <message>
        <source>Wording %1 of %2, SHA-256 %3</source>
        <translation>Tekst %1 van %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>What led to it, the oldest first</source>
        <translation>Wat eraan voorafging, het oudste eerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>To check this receipt</source>
        <translation>Dit toestemmingsbewijs controleren</translation>
    </message>
    <message>
        <source>The same receipt exists as a signed file. The file can be checked with &apos;klantkluis-cli consent verify-receipt&apos;; this page cannot.</source>
        <translation>Hetzelfde toestemmingsbewijs bestaat als ondertekend bestand. Dat bestand is te controleren met &apos;klantkluis-cli consent verify-receipt&apos;; deze bladzijde niet.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Toestemmingsbewijs</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Reference of the person</source>
        <translation>Kenmerk van de persoon</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>The signed file, SHA-256: %1</source>
        <translation>Het ondertekende bestand, SHA-256: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the signer: %1</source>
        <translation>Vingerafdruk van de ondertekenaar: %1</translation>
    </message>
</context>
<context>
    <name>ReceiptSaving</name>
    <message>
        <source>Receipt of the chosen act…</source>
        <translation>Toestemmingsbewijs van de gekozen handeling…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Toestemmingsbewijs opslaan</translation>
    </message>
    <message>
        <source>receipt-of-consent</source>
        <translation>toestemmingsbewijs</translation>
    </message>
    <message>
        <source>Signed receipts (*.json);;PDF documents (*.pdf)</source>
        <translation>Ondertekende toestemmingsbewijzen (*.json);;PDF-documenten (*.pdf)</translation>
    </message>
</context>
<context>
    <name>RecipientTasksModel</name>
    <message>
        <source>Tell</source>
        <translation>In te lichten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Take off your own list</source>
        <translation>Van uw eigen lijst halen</translation>
    </message>
</context>
<context>
    <name>ReconciliationAgesModel</name>
    <message>
        <source>Compare again</source>
        <translation>Opnieuw vergelijken</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Nog niet aan de beurt</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent vergeleken</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Last compared</source>
        <translation>Laatst vergeleken</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>how long ago</comment>
        <translation>Hoe lang geleden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ReconciliationFindingsModel</name>
    <message>
        <source>Was erased here, and must go there as well</source>
        <translation>Is hier gewist en moet daar ook weg</translation>
    </message>
    <message>
        <source>Nobody in the file has this address: no ground is known</source>
        <translation>Niemand in het bestand heeft dit adres: er is geen grondslag bekend</translation>
    </message>
    <message>
        <source>Left there, which was not known here</source>
        <translation>Meldde zich daar af, wat hier niet bekend was</translation>
    </message>
    <message>
        <source>May be reached at this address</source>
        <translation>Mag op dit adres worden benaderd</translation>
    </message>
    <message>
        <source>May be reached, and is not on the list</source>
        <translation>Mag worden benaderd en staat niet op de lijst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>This key counts once you have typed it back and given your passphrase; until then the present one does. After that the present one opens only the backups that were made until now: keep it with them.</source>
        <translation>Deze sleutel telt zodra u hem hebt teruggetypt en uw wachtzin hebt gegeven; tot dan telt de huidige. Daarna opent de huidige alleen nog de back-ups die tot nu toe zijn gemaakt: bewaar hem daarbij.</translation>
    </message>
    <message>
        <source>Replace the recovery key</source>
        <translation>Herstelsleutel vervangen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyForm</name>
    <message>
        <source>Recovery key: %1</source>
        <translation>Herstelsleutel: %1</translation>
    </message>
    <message>
        <source>Type the key from your paper</source>
        <translation>Typ de sleutel over van uw papier</translation>
    </message>
    <message>
        <source>Capitals, blanks and hyphens do not matter.</source>
        <translation>Hoofdletters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <translation>Kopiëren, 30 seconden lang</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>When every passphrase is lost, only this key opens the file. Write it down or print it, and keep it where a passphrase that is lost cannot be lost with it. It is shown this once.</source>
        <translation>Als alle wachtzinnen kwijt zijn, opent alleen deze sleutel het bestand. Schrijf die op of druk die af, en bewaar die waar die niet samen met een wachtzin kwijt kan raken. U ziet de sleutel alleen nu.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Klantkluis: recovery key</source>
        <translation>Klantkluis: herstelsleutel</translation>
    </message>
    <message>
        <source>Customer file: %1</source>
        <translation>Klantbestand: %1</translation>
    </message>
    <message>
        <source>Whoever has this key and a copy of the file can read everything in it. Keep it in a safe, away from the computer. It opens the file only to let a new administrator in; it approves nothing.</source>
        <translation>Wie deze sleutel en een kopie van het bestand heeft, kan er alles in lezen. Bewaar de sleutel in een kluis, niet bij de computer. Hij opent het bestand alleen om een nieuwe beheerder toe te laten; hij keurt niets goed.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Identity not established</source>
        <translation>Identiteit niet vastgesteld</translation>
    </message>
    <message>
        <source>We could not establish that you are the person whose data this is about, and asked you for what we need for that.</source>
        <translation>Wij konden niet vaststellen dat u degene bent over wie deze gegevens gaan, en hebben u gevraagd om wat wij daarvoor nodig hebben.</translation>
    </message>
    <message>
        <source>No personal data found</source>
        <translation>Geen persoonsgegevens gevonden</translation>
    </message>
    <message>
        <source>We searched for personal data about you and hold none.</source>
        <translation>Wij hebben naar persoonsgegevens over u gezocht en bewaren er geen.</translation>
    </message>
    <message>
        <source>Manifestly unfounded</source>
        <translation>Kennelijk ongegrond</translation>
    </message>
    <message>
        <source>Your request is manifestly unfounded.</source>
        <translation>Uw verzoek is kennelijk ongegrond.</translation>
    </message>
    <message>
        <source>Excessive</source>
        <translation>Buitensporig</translation>
    </message>
    <message>
        <source>Your request is excessive.</source>
        <translation>Uw verzoek is buitensporig.</translation>
    </message>
    <message>
        <source>Rights of others</source>
        <translation>Rechten van anderen</translation>
    </message>
    <message>
        <source>What you ask would adversely affect the rights and freedoms of others.</source>
        <translation>Wat u vraagt zou afbreuk doen aan de rechten en vrijheden van anderen.</translation>
    </message>
    <message>
        <source>Freedom of expression</source>
        <translation>Vrijheid van meningsuiting</translation>
    </message>
    <message>
        <source>We need the data for exercising the right of freedom of expression and information.</source>
        <translation>Wij hebben de gegevens nodig voor het recht op vrijheid van meningsuiting en informatie.</translation>
    </message>
    <message>
        <source>Legal obligation or public task</source>
        <translation>Wettelijke verplichting of publieke taak</translation>
    </message>
    <message>
        <source>We must keep the data to comply with a legal obligation or to perform a public task.</source>
        <translation>Wij moeten de gegevens bewaren om een wettelijke verplichting na te komen of een publieke taak te vervullen.</translation>
    </message>
    <message>
        <source>Public health</source>
        <translation>Volksgezondheid</translation>
    </message>
    <message>
        <source>We must keep the data for reasons of public health.</source>
        <translation>Wij moeten de gegevens bewaren om redenen van volksgezondheid.</translation>
    </message>
    <message>
        <source>Archiving, research or statistics</source>
        <translation>Archivering, onderzoek of statistiek</translation>
    </message>
    <message>
        <source>Erasing the data would seriously impair archiving in the public interest, research or statistics.</source>
        <translation>Het wissen van de gegevens zou archivering in het algemeen belang, onderzoek of statistiek ernstig belemmeren.</translation>
    </message>
    <message>
        <source>Legal claims</source>
        <translation>Rechtsvordering</translation>
    </message>
    <message>
        <source>We need the data to establish, exercise or defend a legal claim.</source>
        <translation>Wij hebben de gegevens nodig om een rechtsvordering in te stellen, uit te oefenen of te onderbouwen.</translation>
    </message>
    <message>
        <source>The data are accurate</source>
        <translation>De gegevens zijn juist</translation>
    </message>
    <message>
        <source>We checked the data and found that they are accurate.</source>
        <translation>Wij hebben de gegevens gecontroleerd en vastgesteld dat zij juist zijn.</translation>
    </message>
    <message>
        <source>No ground for restriction</source>
        <translation>Geen grond voor beperking</translation>
    </message>
    <message>
        <source>None of the cases in which the law lets data be restricted is at hand.</source>
        <translation>Geen van de gevallen waarin de wet beperking van de verwerking mogelijk maakt, doet zich voor.</translation>
    </message>
    <message>
        <source>Not on consent or a contract</source>
        <translation>Niet op toestemming of overeenkomst</translation>
    </message>
    <message>
        <source>We do not process the data on the basis of your consent or of a contract with you.</source>
        <translation>Wij verwerken de gegevens niet op grond van uw toestemming of van een overeenkomst met u.</translation>
    </message>
    <message>
        <source>Not provided by the person</source>
        <translation>Niet door de betrokkene verstrekt</translation>
    </message>
    <message>
        <source>You did not provide the data to us yourself.</source>
        <translation>U hebt ons de gegevens niet zelf verstrekt.</translation>
    </message>
    <message>
        <source>Compelling grounds</source>
        <translation>Dwingende gronden</translation>
    </message>
    <message>
        <source>We have compelling legitimate grounds that override your interests, or need the data for a legal claim.</source>
        <translation>Wij hebben dwingende gerechtvaardigde gronden die zwaarder wegen dan uw belangen, of hebben de gegevens nodig voor een rechtsvordering.</translation>
    </message>
    <message>
        <source>Exemption in national law</source>
        <translation>Uitzondering in nationale wet</translation>
    </message>
    <message>
        <source>National law lets us set this right aside where that is necessary and proportionate.</source>
        <translation>De nationale wet staat ons toe dit recht buiten toepassing te laten voor zover dat noodzakelijk en evenredig is.</translation>
    </message>
    <message>
        <source>We are only the processor</source>
        <translation>Wij zijn alleen verwerker</translation>
    </message>
    <message>
        <source>We process the data on behalf of another organisation, and forwarded your request to it.</source>
        <translation>Wij verwerken de gegevens voor een andere organisatie en hebben uw verzoek daarnaar doorgestuurd.</translation>
    </message>
    <message>
        <source>Taken back by the person</source>
        <translation>Ingetrokken door de betrokkene</translation>
    </message>
    <message>
        <source>You took your request back.</source>
        <translation>U hebt uw verzoek ingetrokken.</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet langer nodig</translation>
    </message>
    <message>
        <source>Consent withdrawn, no other lawful basis</source>
        <translation>Toestemming ingetrokken, geen andere grondslag</translation>
    </message>
    <message>
        <source>Objection without overriding grounds</source>
        <translation>Bezwaar zonder dwingende gronden</translation>
    </message>
    <message>
        <source>Processed unlawfully</source>
        <translation>Onrechtmatig verwerkt</translation>
    </message>
    <message>
        <source>Legal duty to erase</source>
        <translation>Wettelijke plicht tot wissen</translation>
    </message>
    <message>
        <source>Online service to a child</source>
        <translation>Onlinedienst aan een kind</translation>
    </message>
    <message>
        <source>art. %1 UAVG</source>
        <translation>art. %1 UAVG</translation>
    </message>
    <message>
        <source>art. %1 GDPR</source>
        <translation>art. %1 AVG</translation>
    </message>
</context>
<context>
    <name>ReleaseWatch</name>
    <message>
        <source>Lock and release</source>
        <translation>Vergrendelen en vrijgeven</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>%1 at %2 asks you to release the file.</source>
        <translation>%1 op %2 vraagt u het bestand vrij te geven.</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Where the PDF goes.</source>
        <translation>Waar de PDF komt.</translation>
    </message>
    <message>
        <source>Writes the retention dashboard as a PDF.</source>
        <translation>Schrijft het overzicht van bewaartermijnen als PDF.</translation>
    </message>
    <message>
        <source>Writes how ready the file is for each of the five requirements as a PDF.</source>
        <translation>Schrijft hoe gereed het bestand is voor elk van de vijf eisen als PDF.</translation>
    </message>
</context>
<context>
    <name>RequestAimForm</name>
    <message>
        <source>Direct marketing: stopped at once</source>
        <translation>Direct marketing: meteen gestopt</translation>
    </message>
    <message>
        <source>Their own situation: restricted until it is decided</source>
        <translation>De eigen situatie: beperkt tot er is beslist</translation>
    </message>
    <message>
        <source>Everything that it is about</source>
        <translation>Alles waar het over gaat</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle kanalen</translation>
    </message>
    <message>
        <source>To what they object</source>
        <translation>Waartegen het bezwaar is</translation>
    </message>
    <message>
        <source>Limited to the purpose</source>
        <translation>Beperkt tot het doel</translation>
    </message>
    <message>
        <source>Limited to the channel</source>
        <translation>Beperkt tot het kanaal</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>Waarom er wordt beperkt</translation>
    </message>
    <message>
        <source>The data is restricted as soon as the request is opened.</source>
        <translation>De gegevens zijn beperkt zodra het verzoek is geopend.</translation>
    </message>
</context>
<context>
    <name>RequestAnswer</name>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>Save the answer to the person</source>
        <translation>Het antwoord aan de betrokkene opslaan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Antwoord opslaan…</translation>
    </message>
</context>
<context>
    <name>RequestBatchBar</name>
    <message>
        <source>Carry out what was approved</source>
        <translation>Uitvoeren wat is goedgekeurd</translation>
    </message>
    <message>
        <source>Carry them out</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Carried out: %1</source>
        <translation>Uitgevoerd: %1</translation>
    </message>
    <message>
        <source>Stopped; %1 stay as they were.</source>
        <translation>Gestopt; %1 blijven zoals ze waren.</translation>
    </message>
    <message>
        <source>Request %1 was not carried out: %2</source>
        <translation>Verzoek %1 is niet uitgevoerd: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
    <message>
        <source>Carry out what is chosen (%1)…</source>
        <translation>Gekozen verzoeken uitvoeren (%1)…</translation>
    </message>
    <message>
        <source>People who were dealt with</source>
        <translation>Behandelde personen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>Stoppen na deze persoon</translation>
    </message>
    <message>
        <source>Requests that are carried out: %1, of which erasures: %2. Each person is dealt with apart; what is erased cannot be brought back. Give your own passphrase.</source>
        <translation>Verzoeken die worden uitgevoerd: %1, waarvan wissingen: %2. Elke persoon wordt apart behandeld; wat gewist is, komt niet terug. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>Carry out what was approved and is shown (%1)…</source>
        <translation>Voer uit wat is goedgekeurd en hier staat (%1)…</translation>
    </message>
</context>
<context>
    <name>RequestBoard</name>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Ter goedkeuring</translation>
    </message>
    <message>
        <source>Carrying out</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Nobody works on it yet</source>
        <translation>Geen behandelaar</translation>
    </message>
</context>
<context>
    <name>RequestBoardView</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Move to: %1</source>
        <translation>Verplaatsen naar: %1</translation>
    </message>
    <message>
        <source>Board of requests</source>
        <translation>Bord met verzoeken</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a column of the board and how many stand in it</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s)</source>
        <comment>a column of the board</comment>
        <translation>
            <numerusform>%1, %Ln verzoek</numerusform>
            <numerusform>%1, %Ln verzoeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCertificate</name>
    <message>
        <source>certificate</source>
        <translation>bewijs</translation>
    </message>
    <message>
        <source>Save the signed certificate</source>
        <translation>Ondertekend bewijs opslaan</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-bestanden (*.json)</translation>
    </message>
    <message>
        <source>Save signed certificate…</source>
        <translation>Ondertekend bewijs opslaan…</translation>
    </message>
</context>
<context>
    <name>RequestCharts</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>Whose request it is.</source>
        <translation>Van wie het verzoek is.</translation>
    </message>
    <message>
        <source>The day it reached the organisation.</source>
        <translation>De dag waarop het de organisatie bereikte.</translation>
    </message>
    <message>
        <source>email, phone, post, in-person or form.</source>
        <translation>email, phone, post, in-person of form.</translation>
    </message>
    <message>
        <source>What was asked.</source>
        <translation>Wat er werd gevraagd.</translation>
    </message>
    <message>
        <source>The person could not be identified.</source>
        <translation>De persoon kon niet worden geïdentificeerd.</translation>
    </message>
    <message>
        <source>Why it is rejected.</source>
        <translation>Waarom het wordt afgewezen.</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>wissen</translation>
    </message>
    <message>
        <source>keep, %1</source>
        <translation>bewaren, %1</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Goedgekeurd.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Afgewezen.</translation>
    </message>
    <message>
        <source>Erased: %1 (%2)</source>
        <translation>Gewist: %1 (%2)</translation>
    </message>
    <message>
        <source>Kept: %1, %2</source>
        <translation>Bewaard: %1, %2</translation>
    </message>
    <message>
        <source>Carried out.</source>
        <translation>Uitgevoerd.</translation>
    </message>
    <message>
        <source>Open requests, the most urgent first.</source>
        <translation>Open verzoeken, het dringendste eerst.</translation>
    </message>
    <message>
        <source>One request with its steps.</source>
        <translation>Eén verzoek met zijn stappen.</translation>
    </message>
    <message>
        <source>Registers what somebody asks.</source>
        <translation>Registreert wat iemand vraagt.</translation>
    </message>
    <message>
        <source>Records how the requester was identified.</source>
        <translation>Legt vast hoe de verzoeker is geïdentificeerd.</translation>
    </message>
    <message>
        <source>The correction, or what is erased and what must stay.</source>
        <translation>De correctie, of wat wordt gewist en wat moet blijven.</translation>
    </message>
    <message>
        <source>Approves the proposal; asks for the passphrase again.</source>
        <translation>Keurt het voorstel goed; vraagt opnieuw om de wachtzin.</translation>
    </message>
    <message>
        <source>Rejects the proposal, with a reason.</source>
        <translation>Wijst het voorstel af, met een reden.</translation>
    </message>
    <message>
        <source>The answer has been given.</source>
        <translation>Het antwoord is gegeven.</translation>
    </message>
    <message>
        <source>Who received data of this person.</source>
        <translation>Wie gegevens van deze persoon heeft ontvangen.</translation>
    </message>
    <message>
        <source>The day they confirmed that they were told.</source>
        <translation>De dag waarop de ontvanger bevestigde op de hoogte te zijn gesteld.</translation>
    </message>
    <message>
        <source>The day the answer was sent; today where it is not given.</source>
        <translation>De dag waarop het antwoord is verstuurd; vandaag als het niet is opgegeven.</translation>
    </message>
    <message>
        <source>A recipient confirmed that they were told.</source>
        <translation>Een ontvanger heeft bevestigd op de hoogte te zijn gesteld.</translation>
    </message>
    <message>
        <source>Writes the answer to the person as a PDF: the certificate, or the refusal.</source>
        <translation>Schrijft het antwoord aan de persoon als PDF: het bewijs, of de afwijzing.</translation>
    </message>
    <message>
        <source>The person took the request back.</source>
        <translation>De persoon heeft het verzoek ingetrokken.</translation>
    </message>
    <message>
        <source>Closed requests as well, the newest first.</source>
        <translation>Ook gesloten verzoeken, de nieuwste eerst.</translation>
    </message>
    <message>
        <source>Where to go on, as the list before said.</source>
        <translation>Waar u verdergaat, zoals de vorige lijst aangaf.</translation>
    </message>
    <message>
        <source>There are more; go on with --after %1.</source>
        <translation>Er zijn er meer; ga verder met --after %1.</translation>
    </message>
    <message>
        <source>You decided %1.</source>
        <translation>U besloot %1.</translation>
    </message>
    <message>
        <source>as deputy of %1 until %2</source>
        <translation>als vervanger van %1 tot en met %2</translation>
    </message>
    <message>
        <source>Instead: why they cannot be told; gone, unreachable or disproportionate.</source>
        <translation>In plaats daarvan: waarom zij niet kunnen worden ingelicht; gone, unreachable of disproportionate.</translation>
    </message>
    <message>
        <source>Only record the answer: a recipient must still be told.</source>
        <translation>Alleen het antwoord vastleggen: een ontvanger moet nog worden ingelicht.</translation>
    </message>
    <message>
        <source>access, rectification, erasure, restriction, portability, objection, consent-withdrawal, human-review, recipients or complaint.</source>
        <translation>access, rectification, erasure, restriction, portability, objection, consent-withdrawal, human-review, recipients of complaint.</translation>
    </message>
    <message>
        <source>Who asks in the person&apos;s stead.</source>
        <translation>Wie het namens de persoon vraagt.</translation>
    </message>
    <message>
        <source>What entitles them to.</source>
        <translation>Op grond waarvan.</translation>
    </message>
    <message>
        <source>One of the same letter, or a closed one that this one follows on.</source>
        <translation>Een uit dezelfde brief, of een gesloten verzoek waar dit op volgt.</translation>
    </message>
    <message>
        <source>The same was asked already in request %1; if this one only repeats it: request duplicate</source>
        <translation>Hetzelfde is al gevraagd in verzoek %1; als dit alleen een herhaling is: request duplicate</translation>
    </message>
    <message>
        <source>identity: who it is; scope: what exactly is meant.</source>
        <translation>identity: wie het is; scope: wat precies wordt bedoeld.</translation>
    </message>
    <message>
        <source>Why there is doubt, or why it cannot be done without.</source>
        <translation>Waarom er twijfel is, of waarom het niet zonder kan.</translation>
    </message>
    <message>
        <source>The day it was asked; today where it is not given.</source>
        <translation>De dag van de vraag; vandaag als die niet is gegeven.</translation>
    </message>
    <message>
        <source>The day it was answered; today where it is not given.</source>
        <translation>De dag van het antwoord; vandaag als die niet is gegeven.</translation>
    </message>
    <message>
        <source>The day the notice was sent; today where it is not given.</source>
        <translation>De dag waarop het bericht is verzonden; vandaag als die niet is gegeven.</translation>
    </message>
    <message>
        <source>Why more time is needed.</source>
        <translation>Waarom meer tijd nodig is.</translation>
    </message>
    <message>
        <source>The open request that it repeats.</source>
        <translation>Het openstaande verzoek dat het herhaalt.</translation>
    </message>
    <message>
        <source>What must be known first.</source>
        <translation>Wat eerst bekend moet zijn.</translation>
    </message>
    <message>
        <source>Records a question to the requester, during which the clock stands still.</source>
        <translation>Legt een vraag aan de verzoeker vast, waarbij de termijn stilstaat.</translation>
    </message>
    <message>
        <source>Records that the requester said what exactly is meant.</source>
        <translation>Legt vast dat de verzoeker zei wat precies wordt bedoeld.</translation>
    </message>
    <message>
        <source>Records the notice that extends the term, once, to three months.</source>
        <translation>Legt het bericht vast dat de termijn, één keer, tot drie maanden verlengt.</translation>
    </message>
    <message>
        <source>Sets a request aside that only repeats another open one.</source>
        <translation>Legt een verzoek terzijde dat alleen een ander openstaand verzoek herhaalt.</translation>
    </message>
    <message>
        <source>As the approver: asks who prepared the proposal something first.</source>
        <translation>Als goedkeurder: vraagt eerst iets aan wie het voorstel maakte.</translation>
    </message>
    <message>
        <source>The day on which the answer about it came in; today where it is not given.</source>
        <translation>De dag waarop het antwoord daarover binnenkwam; vandaag als die niet is gegeven.</translation>
    </message>
    <message>
        <source>pdf or html; pdf where it is not given.</source>
        <translation>pdf of html; pdf als u niets opgeeft.</translation>
    </message>
    <message>
        <source>Without encryption; needs --plain-reason.</source>
        <translation>Zonder versleuteling; vraagt om --plain-reason.</translation>
    </message>
    <message>
        <source>Why it leaves without encryption.</source>
        <translation>Waarom het zonder versleuteling naar buiten gaat.</translation>
    </message>
    <message>
        <source>Which letter, as letter templates names them; the one that fits now where it is not given.</source>
        <translation>Welke brief, zoals letter templates ze noemt; zonder opgave de brief die nu past.</translation>
    </message>
    <message>
        <source>Why, where the request does not say it yet.</source>
        <translation>Waarom, als het verzoek dat nog niet zegt.</translation>
    </message>
    <message>
        <source>The day on which a restriction ends.</source>
        <translation>De dag waarop een beperking eindigt.</translation>
    </message>
    <message>
        <source>The name of who was erased, from their own letter; it is not kept.</source>
        <translation>De naam van wie is gewist, uit de eigen brief; hij wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Street and number.</source>
        <translation>Straat en huisnummer.</translation>
    </message>
    <message>
        <source>Postcode.</source>
        <translation>Postcode.</translation>
    </message>
    <message>
        <source>Town.</source>
        <translation>Plaats.</translation>
    </message>
    <message>
        <source>Where the letter goes: an encrypted ZIP unless --plain is given.</source>
        <translation>Waar de brief komt: een versleuteld ZIP-bestand, tenzij u --plain opgeeft.</translation>
    </message>
    <message>
        <source>As it was in this version; 0 as it ships. As it holds now where it is not given.</source>
        <translation>Zoals het in deze versie was; 0 is het meegeleverde. Zonder opgave zoals het nu geldt.</translation>
    </message>
    <message>
        <source>A text file in UTF-8 with the new words.</source>
        <translation>Een tekstbestand in UTF-8 met de nieuwe tekst.</translation>
    </message>
    <message>
        <source>Writes a letter about a request from its template, and notes it with the request.</source>
        <translation>Schrijft een brief over een verzoek volgens het sjabloon, en legt dat vast bij het verzoek.</translation>
    </message>
    <message>
        <source>Lists the templates of letters, and which of them were changed.</source>
        <translation>Toont de sjablonen van brieven, en welke ervan gewijzigd zijn.</translation>
    </message>
    <message>
        <source>Shows the words of a template and its fields.</source>
        <translation>Toont de tekst van een sjabloon en de velden ervan.</translation>
    </message>
    <message>
        <source>Replaces the words of a template; refused where what the law asks is missing.</source>
        <translation>Vervangt de tekst van een sjabloon; geweigerd als ontbreekt wat de wet vraagt.</translation>
    </message>
    <message>
        <source>Goes back to the template as it ships.</source>
        <translation>Gaat terug naar het meegeleverde sjabloon.</translation>
    </message>
    <message>
        <source>Of an objection: not to marketing, but on grounds of the person&apos;s own situation.</source>
        <translation>Van een bezwaar: niet tegen marketing, maar vanwege de eigen situatie van de betrokkene.</translation>
    </message>
    <message>
        <source>To what the person limits an objection or a withdrawal.</source>
        <translation>Waartoe de betrokkene een bezwaar of een intrekking beperkt.</translation>
    </message>
    <message>
        <source>The one channel to which the person limits it: email, phone, post, sms, messaging, web or print.</source>
        <translation>Het ene kanaal waartoe de betrokkene het beperkt: email, phone, post, sms, messaging, web of print.</translation>
    </message>
    <message>
        <source>Of a restriction: a, b, c or d of art. 18(1) GDPR; a where none is given.</source>
        <translation>Van een beperking: a, b, c of d van art. 18 lid 1 AVG; a als er geen is gegeven.</translation>
    </message>
    <message>
        <source>The letter or message itself, to be kept.</source>
        <translation>De brief of het bericht zelf, om te bewaren.</translation>
    </message>
    <message>
        <source>known-channel, account, two-facts, call-back, in-person, video, identity-service or, as the last resort, masked-document.</source>
        <translation>known-channel, account, two-facts, call-back, in-person, video, identity-service of, als laatste redmiddel, masked-document.</translation>
    </message>
    <message>
        <source>Which kind was seen with masked-document: passport, identity-card, driving-licence or residence-permit. Never its number.</source>
        <translation>Welke soort bij masked-document is gezien: passport, identity-card, driving-licence of residence-permit. Nooit het nummer.</translation>
    </message>
    <message>
        <source>What was seen, or why no lighter way would do; kept until 30 days after the closing.</source>
        <translation>Wat is gezien, of waarom een lichtere manier niet volstond; bewaard tot 30 dagen na het sluiten.</translation>
    </message>
    <message>
        <source>On which ground of art. 17(1) GDPR it rests: 17-1-a to 17-1-f; else the first that is found.</source>
        <translation>Op welke grond van art. 17 lid 1 AVG het berust: 17-1-a tot 17-1-f; anders de eerste die wordt gevonden.</translation>
    </message>
    <message>
        <source>Why that ground is there, where the program does not find it.</source>
        <translation>Waarom die grond er is, als het programma hem niet vindt.</translation>
    </message>
    <message>
        <source>Of a correction that cannot be proved: what the person says, kept with the restricted data.</source>
        <translation>Van een correctie die niet te bewijzen is: wat de betrokkene zegt, bewaard bij de beperkte gegevens.</translation>
    </message>
    <message>
        <source>A purpose that an objection stops; all that can be objected to where none is given.</source>
        <translation>Een doel dat een bezwaar beëindigt; alles waartegen bezwaar kan als er geen is gegeven.</translation>
    </message>
    <message>
        <source>%1: stop</source>
        <translation>%1: stoppen</translation>
    </message>
    <message>
        <source>Restrict instead of correct, with the person&apos;s statement.</source>
        <translation>Beperken in plaats van corrigeren, met de verklaring van de betrokkene.</translation>
    </message>
    <message>
        <source>Everything that was approved, one person after the other.</source>
        <translation>Alles wat is goedgekeurd, de een na de ander.</translation>
    </message>
    <message>
        <source>Of a restriction: the ground that was found, a to d of art. 18(1) GDPR.</source>
        <translation>Van een beperking: de gevonden grond, a tot en met d van art. 18 lid 1 AVG.</translation>
    </message>
    <message>
        <source>The day on which the person was told that the restriction ends (art. 18(3) GDPR).</source>
        <translation>De dag waarop de betrokkene is ingelicht dat de beperking eindigt (art. 18 lid 3 AVG).</translation>
    </message>
    <message>
        <source>Recipients who must be told (art. 19 GDPR): %1. See: request notices %2</source>
        <translation>Ontvangers die moeten worden ingelicht (art. 19 AVG): %1. Zie: request notices %2</translation>
    </message>
    <message>
        <source>It was carried out, and the letter was not written. To whom it goes is told here once:</source>
        <translation>Het is uitgevoerd, maar de brief is niet geschreven. Aan wie hij gaat, staat hier eenmalig:</translation>
    </message>
    <message>
        <source>Carried out: %1</source>
        <translation>Uitgevoerd: %1</translation>
    </message>
    <message>
        <source>Not carried out: request %1. %2</source>
        <translation>Niet uitgevoerd: verzoek %1. %2</translation>
    </message>
    <message>
        <source>Stopped: the first %1 are done, %2 stay as they were.</source>
        <translation>Gestopt: de eerste %1 zijn gedaan, %2 blijven zoals ze waren.</translation>
    </message>
    <message>
        <source>%1 of %2 carried out</source>
        <translation>%1 van %2 uitgevoerd</translation>
    </message>
    <message>
        <source>Carries out what was approved, or what needs no approval.</source>
        <translation>Voert uit wat is goedgekeurd, of wat geen goedkeuring nodig heeft.</translation>
    </message>
    <message>
        <source>Proposes to end a restriction, for another to approve.</source>
        <translation>Stelt voor een beperking op te heffen; een ander keurt het goed.</translation>
    </message>
    <message>
        <source>Where the notices are written: an encrypted ZIP. Without it they are only told.</source>
        <translation>Waar de kennisgevingen worden geschreven: een versleutelde ZIP. Zonder deze optie worden ze alleen getoond.</translation>
    </message>
    <message>
        <source>pdf (letters), eml (messages, ready to be sent) or csv; pdf where it is not given.</source>
        <translation>pdf (brieven), eml (berichten, klaar om te versturen) of csv; pdf als het niet is gegeven.</translation>
    </message>
    <message>
        <source>Only this recipient; may be given more than once. All that are open where it is not given.</source>
        <translation>Alleen deze ontvanger; mag vaker worden gegeven. Alle die openstaan als het niet is gegeven.</translation>
    </message>
    <message>
        <source>Instead: records the day on which they were sent.</source>
        <translation>In plaats daarvan: legt de dag vast waarop ze zijn verstuurd.</translation>
    </message>
    <message>
        <source>By which way: post, email, phone or portal; post where it is not given.</source>
        <translation>Langs welke weg: post, email, phone of portal; post als het niet is gegeven.</translation>
    </message>
    <message>
        <source>confirmed on %1</source>
        <translation>bevestigd op %1</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>verstuurd op %1</translation>
    </message>
    <message>
        <source>written out</source>
        <translation>geschreven</translation>
    </message>
    <message>
        <source>not written out yet</source>
        <translation>nog niet geschreven</translation>
    </message>
    <message>
        <source>There is nobody to be told.</source>
        <translation>Er is niemand om in te lichten.</translation>
    </message>
    <message>
        <source>What the recipients of the data are told, and the notices as letters, messages or a table.</source>
        <translation>Wat de ontvangers van de gegevens te horen krijgen, en de kennisgevingen als brieven, berichten of tabel.</translation>
    </message>
    <message>
        <source>Where the package goes, a ZIP encrypted with AES-256.</source>
        <translation>Waar het pakket komt, een ZIP versleuteld met AES-256.</translation>
    </message>
    <message>
        <source>A passage about somebody else that is taken out besides those that are found; may be given again.</source>
        <translation>Een passage over iemand anders die naast de gevonden passages wordt weggehaald; mag vaker.</translation>
    </message>
    <message>
        <source>The number of a kept file that is left out for the rights of others, and why; may be given again.</source>
        <translation>Het nummer van een bewaard bestand dat vanwege de rechten van anderen wordt weggelaten, en waarom; mag vaker.</translation>
    </message>
    <message>
        <source>Only tells what would be in it.</source>
        <translation>Vertelt alleen wat erin zou komen.</translation>
    </message>
    <message>
        <source>Where the signed certificate goes, JSON; encrypted where the name ends in .zip.</source>
        <translation>Waar het ondertekende bewijs komt, JSON; versleuteld als de naam op .zip eindigt.</translation>
    </message>
    <message>
        <source>Where the same goes to be read, with the digest of the signed one.</source>
        <translation>Waar hetzelfde komt om te lezen, met het controlegetal van het ondertekende.</translation>
    </message>
    <message>
        <source>Passages about others that are taken out: %1</source>
        <translation>Passages over anderen die worden weggehaald: %1</translation>
    </message>
    <message>
        <source>Nobody of the file is reached by this; look whether it is somebody else&apos;s: %1</source>
        <translation>Niemand in het bestand is hiermee bereikbaar; kijk of het van iemand anders is: %1</translation>
    </message>
    <message>
        <source>Hands out a copy of all data of the person (art. 15 GDPR): PDF, HTML and JSON.</source>
        <translation>Verstrekt een kopie van alle gegevens van de persoon (art. 15 AVG): PDF, HTML en JSON.</translation>
    </message>
    <message>
        <source>Hands out what the person gave us, to take elsewhere (art. 20 GDPR): JSON, CSV and vCard.</source>
        <translation>Verstrekt wat de persoon ons gaf, om mee te nemen (art. 20 AVG): JSON, CSV en vCard.</translation>
    </message>
    <message>
        <source>Writes the signed certificate of what was done on a request.</source>
        <translation>Schrijft het ondertekende bewijs van wat op een verzoek is gedaan.</translation>
    </message>
    <message>
        <source>Checks a certificate without a customer file, and names what was altered.</source>
        <translation>Controleert een bewijs zonder klantenbestand en noemt wat is gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of identity was removed from %n request(s).</source>
        <translation>
            <numerusform>Bewijs van identiteit is verwijderd bij %n verzoek.</numerusform>
            <numerusform>Bewijs van identiteit is verwijderd bij %n verzoeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is refused, R01 to R17; may be given again.</source>
        <translation>Waarom wordt geweigerd, R01 tot R17; mag herhaald worden.</translation>
    </message>
    <message>
        <source>The same in words; the person is told so.</source>
        <translation>Hetzelfde in woorden; de betrokkene krijgt dat te lezen.</translation>
    </message>
    <message>
        <source>The day the reminder was sent; today where it is not given.</source>
        <translation>De dag waarop de herinnering is verstuurd; vandaag als die niet is opgegeven.</translation>
    </message>
    <message>
        <source>Proposes to refuse a request wholly; another entitled person approves it.</source>
        <translation>Stelt voor een verzoek geheel te weigeren; een andere bevoegde keurt het goed.</translation>
    </message>
    <message>
        <source>Records that the requester was reminded of the question who they are.</source>
        <translation>Legt vast dat de verzoeker aan de vraag wie hij is werd herinnerd.</translation>
    </message>
    <message>
        <source>Requests of which the requester is to be reminded by now.</source>
        <translation>Verzoeken waarbij de verzoeker nu herinnerd moet worden.</translation>
    </message>
    <message>
        <source>Removes what was seen of requesters whose request was closed 30 days ago.</source>
        <translation>Verwijdert wat gezien is van verzoekers van wie het verzoek 30 dagen geleden is gesloten.</translation>
    </message>
    <message>
        <source>The first day on which they were received.</source>
        <translation>De eerste dag waarop ze zijn ontvangen.</translation>
    </message>
    <message>
        <source>The last day on which they were received.</source>
        <translation>De laatste dag waarop ze zijn ontvangen.</translation>
    </message>
    <message>
        <source>Lists the requests behind one figure, such as timing:late.</source>
        <translation>Noemt de verzoeken achter één getal, zoals timing:late.</translation>
    </message>
    <message>
        <source>Where it goes, by its ending .csv, .xlsx or .pdf; encrypted where .zip follows.</source>
        <translation>Waar het heen gaat, in de vorm van de uitgang .csv, .xlsx of .pdf; versleuteld als er .zip op volgt.</translation>
    </message>
    <message>
        <source>Where the plan goes: .csv.zip or .pdf.zip, encrypted.</source>
        <translation>Waar het plan heen gaat: .csv.zip of .pdf.zip, versleuteld.</translation>
    </message>
    <message>
        <source>Writes the whole plan of a request, as the approver sees it.</source>
        <translation>Schrijft het hele plan van een verzoek, zoals de goedkeurder het ziet.</translation>
    </message>
    <message>
        <source>Counts the requests of a period, as a supervisor asks for them.</source>
        <translation>Telt de verzoeken van een periode, zoals een toezichthouder ze vraagt.</translation>
    </message>
    <message>
        <source>Only the plan with this digest, as request show tells it; any other is refused.</source>
        <translation>Alleen het plan met deze vingerafdruk, zoals request show die noemt; elk ander wordt geweigerd.</translation>
    </message>
    <message>
        <source>Also writes the answer there, encrypted; of many requests each into this folder. Of who is erased, name and address are known now and never again.</source>
        <translation>Schrijft het antwoord daar ook weg, versleuteld; van meerdere verzoeken elk in deze map. Van wie wordt gewist zijn naam en adres nu bekend en daarna nooit meer.</translation>
    </message>
    <message>
        <source>The certificate %1 is written by: request certificate %2 --out PATH</source>
        <translation>Het bewijs %1 wordt geschreven met: request certificate %2 --out PAD</translation>
    </message>
    <message>
        <source>A category that stays, by which exception of art. 17(3) GDPR (17-3-a to 17-3-e), and why; or CATEGORY:RULE for the rule of a statute, such as FIN-01.</source>
        <translation>Een categorie die blijft, door welke uitzondering van art. 17 lid 3 AVG (17-3-a tot en met 17-3-e), en waarom; of CATEGORY:RULE voor de regel van een wet, zoals FIN-01.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Where the PDF goes; encrypted where the name ends in .zip, and always for a refusal.</source>
        <translation>Waar de PDF komt; versleuteld als de naam op .zip eindigt, en altijd bij een weigering.</translation>
    </message>
</context>
<context>
    <name>RequestCorrectionForm</name>
    <message>
        <source>Field to correct</source>
        <translation>Te corrigeren veld</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add this correction</source>
        <translation>Deze correctie toevoegen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RequestDecisionCard</name>
    <message>
        <source>Say why you reject it.</source>
        <translation>Zeg waarom u het afwijst.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>Goedgekeurd door %1 op %2</translation>
    </message>
    <message>
        <source>Rejected by %1 on %2</source>
        <translation>Afgewezen door %1 op %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>By somebody else than who registered or prepared it, with the passphrase.</source>
        <translation>Door iemand anders dan wie het verzoek vastlegde of voorbereidde, met de wachtzin.</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Reden van het besluit</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>You decide %1.</source>
        <translation>U besluit %1.</translation>
    </message>
    <message>
        <source>Say what you want to know.</source>
        <translation>Zeg wat u wilt weten.</translation>
    </message>
    <message>
        <source>Needed to reject, or to ask something first.</source>
        <translation>Nodig om af te wijzen of eerst iets te vragen.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Eerst vragen</translation>
    </message>
    <message>
        <source>What you looked at before you approve</source>
        <translation>Wat u bekeken hebt voordat u goedkeurt</translation>
    </message>
    <message>
        <source>It is the right person</source>
        <translation>Het is de juiste persoon</translation>
    </message>
    <message>
        <source>Everything of this person was found</source>
        <translation>Alles van deze persoon is gevonden</translation>
    </message>
    <message>
        <source>What stays or is refused is justified</source>
        <translation>Wat blijft of geweigerd wordt, is terecht</translation>
    </message>
    <message>
        <source>Whoever must be told of it is listed</source>
        <translation>Wie het moet weten, staat op de lijst</translation>
    </message>
    <message>
        <source>The letter is correct</source>
        <translation>De brief klopt</translation>
    </message>
    <message>
        <source>Tick first all that you looked at.</source>
        <translation>Vink eerst alles aan wat u bekeken hebt.</translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Proposal made</source>
        <translation>Voorstel gedaan</translation>
    </message>
    <message>
        <source>Request carried out</source>
        <translation>Verzoek uitgevoerd</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identiteit bevestigd</translation>
    </message>
    <message>
        <source>Noted that the identity could not be established</source>
        <translation>Genoteerd dat de identiteit niet is vastgesteld</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation>Door de persoon ingetrokken</translation>
    </message>
    <message>
        <source>Did the person take this request back?</source>
        <translation>Heeft de persoon dit verzoek ingetrokken?</translation>
    </message>
    <message>
        <source>The request is closed; nothing of it is carried out.</source>
        <translation>Het verzoek wordt gesloten; er wordt niets van uitgevoerd.</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>Intrekking vastleggen</translation>
    </message>
    <message>
        <source>Withdrawal recorded</source>
        <translation>Intrekking vastgelegd</translation>
    </message>
    <message>
        <source>The proposal is approved. It can be carried out now.</source>
        <translation>Het voorstel is goedgekeurd. Het kan nu worden uitgevoerd.</translation>
    </message>
    <message>
        <source>Approve the proposal</source>
        <translation>Voorstel goedkeuren</translation>
    </message>
    <message>
        <source>Reject the proposal</source>
        <translation>Voorstel afwijzen</translation>
    </message>
    <message>
        <source>You approve exactly what is proposed now. Sign with your passphrase.</source>
        <translation>U keurt precies goed wat nu wordt voorgesteld. Onderteken met uw wachtzin.</translation>
    </message>
    <message>
        <source>You reject what is proposed now. Sign with your passphrase.</source>
        <translation>U wijst af wat nu wordt voorgesteld. Onderteken met uw wachtzin.</translation>
    </message>
    <message>
        <source>Sign approval</source>
        <translation>Goedkeuring ondertekenen</translation>
    </message>
    <message>
        <source>Sign rejection</source>
        <translation>Afwijzing ondertekenen</translation>
    </message>
    <message>
        <source>Proposal approved</source>
        <translation>Voorstel goedgekeurd</translation>
    </message>
    <message>
        <source>Proposal rejected</source>
        <translation>Voorstel afgewezen</translation>
    </message>
    <message>
        <source>Carry out the erasure</source>
        <translation>Wissing uitvoeren</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Give the day on which the answer was sent.</source>
        <translation>Geef de dag waarop het antwoord is verstuurd.</translation>
    </message>
    <message>
        <source>Request answered and closed</source>
        <translation>Verzoek beantwoord en gesloten</translation>
    </message>
    <message>
        <source>Carrying out and answer</source>
        <translation>Uitvoering en antwoord</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this request</source>
        <translation>Dit verzoek sluiten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Steps of this request</source>
        <translation>Stappen van dit verzoek</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>Antwoord opgeslagen</translation>
    </message>
    <message>
        <source>Recorded that the recipient was told</source>
        <translation>Vastgelegd dat het de ontvanger is meegedeeld</translation>
    </message>
    <message>
        <source>Carry out the correction</source>
        <translation>De correctie uitvoeren</translation>
    </message>
    <message>
        <source>Erase what the proposal says? This cannot be undone. Give your own passphrase.</source>
        <translation>Wissen wat het voorstel zegt? Dit kan niet ongedaan worden gemaakt. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>Correct what the proposal says? Give your own passphrase.</source>
        <translation>Corrigeren wat het voorstel zegt? Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigeren</translation>
    </message>
    <message>
        <source>Question put to who prepared it</source>
        <translation>Vraag gesteld aan wie het voorbereidde</translation>
    </message>
    <message>
        <source>Question recorded; the clock stands still</source>
        <translation>Vraag vastgelegd; de termijn staat stil</translation>
    </message>
    <message>
        <source>Answer recorded; the clock runs again</source>
        <translation>Antwoord vastgelegd; de termijn loopt weer</translation>
    </message>
    <message>
        <source>Term extended</source>
        <translation>Termijn verlengd</translation>
    </message>
    <message>
        <source>Set aside as a duplicate</source>
        <translation>Terzijde gelegd als dubbel</translation>
    </message>
    <message>
        <source>Recorded that the recipient cannot be told</source>
        <translation>Vastgelegd dat de ontvanger niet kan worden ingelicht</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>Antwoord vastgelegd</translation>
    </message>
    <message>
        <source>Answer was sent</source>
        <translation>Antwoord is verzonden</translation>
    </message>
    <message>
        <source>Proposed to lift the restriction</source>
        <translation>Opheffing van de beperking voorgesteld</translation>
    </message>
    <message>
        <source>The refusal is approved. Send the answer.</source>
        <translation>De weigering is goedgekeurd. Verstuur het antwoord.</translation>
    </message>
    <message>
        <source>Carry out what the proposal says? Give your own passphrase.</source>
        <translation>Uitvoeren wat het voorstel zegt? Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>The notices to recipients are not all written out yet, and after this they cannot be.</source>
        <translation>Nog niet alle kennisgevingen aan ontvangers zijn geschreven, en hierna kan dat niet meer.</translation>
    </message>
    <message>
        <source>Carry out what was approved</source>
        <translation>Uitvoeren wat is goedgekeurd</translation>
    </message>
    <message>
        <source>Reminder recorded</source>
        <translation>Herinnering vastgelegd</translation>
    </message>
    <message>
        <source>Numbers masked</source>
        <translation>Nummers gemaskeerd</translation>
    </message>
    <message>
        <source>Package handed out</source>
        <translation>Pakket verstrekt</translation>
    </message>
    <message>
        <source>Certificate saved</source>
        <translation>Bewijs opgeslagen</translation>
    </message>
</context>
<context>
    <name>RequestForbiddenCard</name>
    <message>
        <source>Mask the numbers</source>
        <translation>Nummers maskeren</translation>
    </message>
    <message>
        <source>Replace every number that is named here by a remark that it was removed?</source>
        <translation>Elk nummer dat hier wordt genoemd vervangen door de opmerking dat het is verwijderd?</translation>
    </message>
    <message>
        <source>Also what only may be such a number. This cannot be undone; the rest of each text stays.</source>
        <translation>Ook wat alleen zo&apos;n nummer kan zijn. Dit kan niet ongedaan worden gemaakt; de rest van elke tekst blijft staan.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskeren</translation>
    </message>
    <message>
        <source>Found in free text</source>
        <translation>Gevonden in vrije tekst</translation>
    </message>
    <message>
        <source>What may not be kept there, or only with a ground of its own.</source>
        <translation>Wat daar niet bewaard mag worden, of alleen met een eigen grondslag.</translation>
    </message>
    <message>
        <source>Mask the numbers…</source>
        <translation>Nummers maskeren…</translation>
    </message>
    <message>
        <source>The free text could not be searched. %1</source>
        <translation>De vrije tekst kon niet doorzocht worden. %1</translation>
    </message>
</context>
<context>
    <name>RequestGroundForm</name>
    <message>
        <source>Whichever is found</source>
        <translation>Wat wordt gevonden</translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation>%1: gevonden</translation>
    </message>
    <message>
        <source>Ground of the erasure</source>
        <translation>Grond van de wissing</translation>
    </message>
    <message>
        <source>The person need not name one. What the file itself shows is marked.</source>
        <translation>De betrokkene hoeft er geen te noemen. Wat het bestand zelf laat zien is gemerkt.</translation>
    </message>
    <message>
        <source>Why this ground is there</source>
        <translation>Waarom deze grond er is</translation>
    </message>
    <message>
        <source>The file does not show it: say what it rests on.</source>
        <translation>Het bestand laat het niet zien: zeg waarop het berust.</translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message>
        <source>Open contact</source>
        <translation>Contact openen</translation>
    </message>
    <message>
        <source>%1, received %2, answer due %3</source>
        <translation>%1, ontvangen %2, antwoord uiterlijk %3</translation>
    </message>
    <message>
        <source>%1. Asked by %2: %3</source>
        <translation>%1. Gevraagd door %2: %3</translation>
    </message>
</context>
<context>
    <name>RequestIdentityCard</name>
    <message>
        <source>Who is asking</source>
        <translation>Wie vraagt dit</translation>
    </message>
    <message>
        <source>How the identity was established</source>
        <translation>Hoe de identiteit is vastgesteld</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Identiteit bevestigen</translation>
    </message>
    <message>
        <source>Could not be established</source>
        <translation>Niet vast te stellen</translation>
    </message>
    <message>
        <source>%1 (level V%2), confirmed by %3 on %4</source>
        <translation>%1 (niveau V%2), bevestigd door %3 op %4</translation>
    </message>
    <message>
        <source>The identity has not been established yet.</source>
        <translation>De identiteit is nog niet vastgesteld.</translation>
    </message>
    <message>
        <source>Give the day on which they answered.</source>
        <translation>Geef de dag waarop het antwoord kwam.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Say why no lighter way would do.</source>
        <translation>Zeg waarom een lichtere manier niet volstaat.</translation>
    </message>
    <message>
        <source>Why no lighter way would do</source>
        <translation>Waarom een lichtere manier niet volstaat</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat is gezien</translation>
    </message>
    <message>
        <source>Never a number. It is removed 30 days after the request is closed.</source>
        <translation>Nooit een nummer. Het wordt 30 dagen na het sluiten van het verzoek verwijderd.</translation>
    </message>
    <message>
        <source>No answer yet: a reminder is due on %1. After two of them the request can be refused because the identity was not established (R01).</source>
        <translation>Nog geen antwoord: een herinnering is nodig op %1. Na twee herinneringen kan het verzoek worden geweigerd omdat de identiteit niet is vastgesteld (R01).</translation>
    </message>
    <message>
        <source>Which document was seen</source>
        <translation>Welk document is gezien</translation>
    </message>
    <message>
        <source>With the number and the photo made unreadable. Never keep a copy.</source>
        <translation>Met het nummer en de foto onleesbaar gemaakt. Bewaar nooit een kopie.</translation>
    </message>
    <message>
        <source>A reminder was sent today</source>
        <translation>Vandaag is een herinnering verstuurd</translation>
    </message>
    <message>
        <source>%1 Never keep a copy of an identity document.</source>
        <translation>%1 Bewaar nooit een kopie van een identiteitsbewijs.</translation>
    </message>
</context>
<context>
    <name>RequestKeepForm</name>
    <message>
        <source>Category to keep</source>
        <translation>Te bewaren categorie</translation>
    </message>
    <message>
        <source>Why it must stay</source>
        <translation>Waarom het moet blijven</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep this category</source>
        <translation>Deze categorie bewaren</translation>
    </message>
    <message>
        <source>Erase after all</source>
        <translation>Toch wissen</translation>
    </message>
    <message>
        <source>Say why this must stay.</source>
        <translation>Zeg waarom dit moet blijven.</translation>
    </message>
    <message>
        <source>Exception that lets it stay</source>
        <translation>Uitzondering waardoor dit blijft</translation>
    </message>
    <message>
        <source>Choose which exception lets it stay.</source>
        <translation>Kies door welke uitzondering dit blijft.</translation>
    </message>
</context>
<context>
    <name>RequestKin</name>
    <message>
        <source>From the same letter: %1, received %2, %3.</source>
        <translation>Uit dezelfde brief: %1, ontvangen %2, %3.</translation>
    </message>
    <message>
        <source>Belongs to: %1, received %2, %3.</source>
        <translation>Hoort bij: %1, ontvangen %2, %3.</translation>
    </message>
    <message>
        <source>Followed by: %1, received %2, %3.</source>
        <translation>Gevolgd door: %1, ontvangen %2, %3.</translation>
    </message>
    <message>
        <source>This person asked the same already: %1, received %2, %3.</source>
        <translation>Deze persoon vroeg hetzelfde al: %1, ontvangen %2, %3.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the request of %1</source>
        <translation>Verzoek van %1 tonen</translation>
    </message>
    <message>
        <source>Set aside as a duplicate</source>
        <translation>Terzijde leggen als dubbel</translation>
    </message>
</context>
<context>
    <name>RequestLettersCard</name>
    <message>
        <source>Letter saved</source>
        <translation>Brief opgeslagen</translation>
    </message>
    <message>
        <source>The person&apos;s own</source>
        <translation>Die van de betrokkene</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Voorbeeld van de brief</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>De brief opslaan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Web pages (*.html)</source>
        <translation>PDF-documenten (*.pdf);;Webpagina&apos;s (*.html)</translation>
    </message>
    <message>
        <source>Letter sent to the printer</source>
        <translation>Brief naar de printer gestuurd</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Name and address went with the data. This page knows them until you leave it: save or print the answer now.</source>
        <translation>Naam en adres zijn met de gegevens gewist. Deze pagina kent ze tot u haar verlaat: sla het antwoord nu op, of print het.</translation>
    </message>
    <message>
        <source>This letter tells of what is only proposed. Look at it before you decide; it can be sent once it was carried out.</source>
        <translation>Deze brief gaat over wat pas is voorgesteld. Bekijk hem voordat u besluit; u verstuurt hem als het is uitgevoerd.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Taal van de brief</translation>
    </message>
    <message>
        <source>Why, in the letter</source>
        <translation>Waarom, in de brief</translation>
    </message>
    <message>
        <source>Only where the request does not say it, or the letter must say it otherwise.</source>
        <translation>Alleen als het verzoek het niet zegt, of als de brief het anders moet zeggen.</translation>
    </message>
    <message>
        <source>The restriction ends on</source>
        <translation>De beperking eindigt op</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Save letter…</source>
        <translation>Brief opslaan…</translation>
    </message>
    <message>
        <source>Print letter…</source>
        <translation>Brief printen…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Sjablonen…</translation>
    </message>
    <message>
        <source>Edit the templates of letters</source>
        <translation>De sjablonen van brieven bewerken</translation>
    </message>
</context>
<context>
    <name>RequestLimitsCard</name>
    <message>
        <source>Write down what the person says.</source>
        <translation>Schrijf op wat de betrokkene zegt.</translation>
    </message>
    <message>
        <source>Give the day on which the person was told that it ends.</source>
        <translation>Geef de dag waarop de betrokkene is ingelicht dat de beperking eindigt.</translation>
    </message>
    <message>
        <source>To be stopped: %1</source>
        <translation>Te stoppen: %1</translation>
    </message>
    <message>
        <source>To be lifted; the person was told on %1.</source>
        <translation>Op te heffen; de betrokkene is ingelicht op %1.</translation>
    </message>
    <message>
        <source>To be restricted instead of corrected, with the statement of the person among the notes.</source>
        <translation>Te beperken in plaats van te corrigeren, met de verklaring van de betrokkene bij de notities.</translation>
    </message>
    <message>
        <source>Keep it restricted</source>
        <translation>Beperkt houden</translation>
    </message>
    <message>
        <source>Stop it now</source>
        <translation>Nu stoppen</translation>
    </message>
    <message>
        <source>Propose to restrict</source>
        <translation>Beperking voorstellen</translation>
    </message>
    <message>
        <source>Propose to stop these</source>
        <translation>Voorstellen deze te stoppen</translation>
    </message>
    <message>
        <source>Restriction and objection</source>
        <translation>Beperking en bezwaar</translation>
    </message>
    <message>
        <source>On which ground it is restricted</source>
        <translation>Op welke grond het beperkt is</translation>
    </message>
    <message>
        <source>What cannot be proved: what the person says of it</source>
        <translation>Wat niet te bewijzen is: wat de betrokkene ervan zegt</translation>
    </message>
    <message>
        <source>Instead of a correction: the data is restricted and these words are kept with it.</source>
        <translation>In plaats van een correctie: de gegevens worden beperkt en deze woorden worden erbij bewaard.</translation>
    </message>
    <message>
        <source>The person was told that it ends on</source>
        <translation>De betrokkene is over het einde ingelicht op</translation>
    </message>
    <message>
        <source>A restriction ends only after that, and once another approved it.</source>
        <translation>Een beperking eindigt pas daarna, en als een ander het heeft goedgekeurd.</translation>
    </message>
    <message>
        <source>Propose to lift it</source>
        <translation>Opheffing voorstellen</translation>
    </message>
    <message>
        <source>Refuse this request below, and say so to the person.</source>
        <translation>Weiger dit verzoek hieronder en laat dat de betrokkene weten.</translation>
    </message>
    <message>
        <source>Change what is stopped</source>
        <translation>Wijzig wat wordt stopgezet</translation>
    </message>
</context>
<context>
    <name>RequestNoticesCard</name>
    <message>
        <source>Recorded with the notices</source>
        <translation>Bij de kennisgevingen vastgelegd</translation>
    </message>
    <message>
        <source>Write the notices out once the proposal is approved and before it is carried out: after that, nothing is left here that says who they are about.</source>
        <translation>Schrijf de kennisgevingen zodra het voorstel is goedgekeurd en voordat het wordt uitgevoerd: daarna staat hier niets meer waaruit blijkt over wie ze gaan.</translation>
    </message>
    <message>
        <source>The person has been erased, so no notice can be written out any more. Whom you still have to tell, you tell yourself.</source>
        <translation>De betrokkene is gewist, dus een kennisgeving kan niet meer worden geschreven. Wie u nog moet inlichten, licht u zelf in.</translation>
    </message>
    <message>
        <source>Save the notices to recipients</source>
        <translation>De kennisgevingen aan ontvangers opslaan</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>kennisgevingen</translation>
    </message>
    <message>
        <source>Notices (*%1)</source>
        <translation>Kennisgevingen (*%1)</translation>
    </message>
    <message>
        <source>Give the day on which it was sent, or on which the recipient was told.</source>
        <translation>Geef de dag waarop de kennisgeving is verstuurd of de ontvanger is ingelicht.</translation>
    </message>
    <message>
        <source>Recipients of the data</source>
        <translation>Ontvangers van de gegevens</translation>
    </message>
    <message>
        <source>Whoever received data of this person is told what becomes of it (art. 19 GDPR).</source>
        <translation>Wie gegevens van deze betrokkene heeft ontvangen, hoort wat ermee gebeurt (art. 19 AVG).</translation>
    </message>
    <message>
        <source>Notices as</source>
        <translation>Kennisgevingen als</translation>
    </message>
    <message>
        <source>Save notices…</source>
        <translation>Kennisgevingen opslaan…</translation>
    </message>
    <message>
        <source>Only of the chosen recipient</source>
        <translation>Alleen van de gekozen ontvanger</translation>
    </message>
    <message>
        <source>Sent or told on</source>
        <translation>Verstuurd of ingelicht op</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Langs welke weg</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Vastleggen als verstuurd</translation>
    </message>
    <message>
        <source>Record as told</source>
        <translation>Vastleggen als ingelicht</translation>
    </message>
    <message>
        <source>Record that this recipient was told</source>
        <translation>Vastleggen dat deze ontvanger is ingelicht</translation>
    </message>
    <message>
        <source>Or why that is impossible (art. 19 GDPR)</source>
        <translation>Of waarom dat onmogelijk is (art. 19 AVG)</translation>
    </message>
    <message>
        <source>Record as impossible</source>
        <translation>Vastleggen als onmogelijk</translation>
    </message>
    <message>
        <source>Choose in the table which recipient it is about.</source>
        <translation>Kies in de tabel om welke ontvanger het gaat.</translation>
    </message>
    <message>
        <source>This recipient was told already, or cannot be: choose another.</source>
        <translation>Deze ontvanger weet het al, of kan het niet weten: kies een andere.</translation>
    </message>
    <message>
        <source>Choose why this recipient cannot be told.</source>
        <translation>Kies waarom deze ontvanger niet ingelicht kan worden.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
</context>
<context>
    <name>RequestNoticesModel</name>
    <message>
        <source>Impossible: %1</source>
        <translation>Onmogelijk: %1</translation>
    </message>
    <message>
        <source>Told on %1</source>
        <translation>Ingelicht op %1</translation>
    </message>
    <message>
        <source>Sent on %1, %2</source>
        <translation>Verstuurd op %1, %2</translation>
    </message>
    <message>
        <source>Written out, not sent yet</source>
        <translation>Geschreven, nog niet verstuurd</translation>
    </message>
    <message>
        <source>Not written out yet</source>
        <translation>Nog niet geschreven</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Van ons</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Got it through</source>
        <translation>Kreeg het via</translation>
    </message>
    <message>
        <source>Is asked to</source>
        <translation>Wordt gevraagd te</translation>
    </message>
    <message>
        <source>Of these data</source>
        <translation>Van deze gegevens</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>RequestOverview</name>
    <message>
        <source>Requests of data subjects</source>
        <translation>Verzoeken van betrokkenen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1, received from %2 up to and including %3</source>
        <translation>%1, ontvangen van %2 tot en met %3</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Aantal verzoeken</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Geteld naar</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>The clock stood still, in all</source>
        <translation>Termijn stond stil, in totaal</translation>
    </message>
    <message>
        <source>From receipt to answer, median</source>
        <translation>Van ontvangst tot antwoord, mediaan</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Uiterste dag</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Op tijd beantwoord</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Hoe het binnenkwam</translation>
    </message>
    <message>
        <source>Extension sent</source>
        <translation>Verlenging verzonden</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Days paused</source>
        <translation>Dagen opgeschort</translation>
    </message>
    <message>
        <source>How identity was established</source>
        <translation>Hoe de identiteit is vastgesteld</translation>
    </message>
    <message>
        <source>Refused, and why</source>
        <translation>Geweigerd, en waarom</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Wat is gevraagd</translation>
    </message>
    <message>
        <source>Clock stood still</source>
        <translation>Termijn stond stil</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Open, within its term</source>
        <translation>Open, binnen de termijn</translation>
    </message>
    <message>
        <source>Open, past its term</source>
        <translation>Open, termijn verstreken</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Gesloten zonder antwoord</translation>
    </message>
    <message>
        <source>Not extended</source>
        <translation>Niet verlengd</translation>
    </message>
    <message>
        <source>Extended, with the reason</source>
        <translation>Verlengd, met de reden</translation>
    </message>
    <message>
        <source>Refused, no code kept</source>
        <translation>Geweigerd, geen code bewaard</translation>
    </message>
    <message>
        <source>Not refused</source>
        <translation>Niet geweigerd</translation>
    </message>
    <message>
        <source>For a question</source>
        <translation>Voor een vraag</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>Niet vastgesteld</translation>
    </message>
</context>
<context>
    <name>RequestPackageCard</name>
    <message>
        <source>Passages about others that are taken out: %1</source>
        <translation>Passages over anderen die worden weggehaald: %1</translation>
    </message>
    <message>
        <source>Stays, and reaches nobody of this file; take it out where it is somebody else&apos;s: %1</source>
        <translation>Blijft staan en hoort bij niemand in dit bestand; haal het weg als het van iemand anders is: %1</translation>
    </message>
    <message>
        <source>Say why these files are left out.</source>
        <translation>Zeg waarom deze bestanden worden weggelaten.</translation>
    </message>
    <message>
        <source>access</source>
        <translation>inzage</translation>
    </message>
    <message>
        <source>portability</source>
        <translation>overdracht</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Pakket opslaan</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-bestanden (*.zip)</translation>
    </message>
    <message>
        <source>Copy of all data</source>
        <translation>Kopie van alle gegevens</translation>
    </message>
    <message>
        <source>Data to take elsewhere</source>
        <translation>Gegevens om mee te nemen</translation>
    </message>
    <message>
        <source>Everything that is held of this person, as PDF, HTML and JSON in one encrypted ZIP file, in their language. Names, addresses and numbers of others whom the file knows are taken out of notes and remarks.</source>
        <translation>Alles wat van deze persoon wordt bewaard, als PDF, HTML en JSON in één versleuteld ZIP-bestand, in de taal van de betrokkene. Namen, adressen en nummers van anderen die het bestand kent, worden uit notities en opmerkingen weggehaald.</translation>
    </message>
    <message>
        <source>What this person gave us on consent or a contract, as JSON, CSV and vCard in one encrypted ZIP file. What is left out and why is told in it.</source>
        <translation>Wat deze persoon ons gaf op grond van toestemming of een overeenkomst, als JSON, CSV en vCard in één versleuteld ZIP-bestand. Wat ontbreekt en waarom staat erin.</translation>
    </message>
    <message>
        <source>Passages about others to take out as well, one on a line</source>
        <translation>Passages over anderen die ook worden weggehaald, één per regel</translation>
    </message>
    <message>
        <source>Kept files to leave out for the rights of others</source>
        <translation>Bewaarde bestanden die vanwege de rechten van anderen worden weggelaten</translation>
    </message>
    <message>
        <source>Who registered the request cannot do this: another who may decide makes the package then.</source>
        <translation>Wie het verzoek registreerde kan dit niet: een ander die mag besluiten maakt het pakket dan.</translation>
    </message>
    <message>
        <source>Why they are left out</source>
        <translation>Waarom ze worden weggelaten</translation>
    </message>
    <message>
        <source>Look what is in it</source>
        <translation>Bekijken wat erin staat</translation>
    </message>
    <message>
        <source>Make the package…</source>
        <translation>Pakket maken…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop making the package</source>
        <translation>Stoppen met het maken van het pakket</translation>
    </message>
    <message>
        <source>How far the package is</source>
        <translation>Hoever het pakket is</translation>
    </message>
</context>
<context>
    <name>RequestPeople</name>
    <message>
        <source>a colleague</source>
        <translation>een collega</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Gewiste persoon</translation>
    </message>
    <message>
        <source>as deputy of %1 until %2</source>
        <translation>als vervanger van %1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>RequestPlan</name>
    <message>
        <source>Plan of a request: %1</source>
        <translation>Plan van een verzoek: %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Opgesteld op</translation>
    </message>
    <message>
        <source>SHA-256 of the plan, which is approved</source>
        <translation>SHA-256 van het plan, die wordt goedgekeurd</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot en met</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Kept and used on</source>
        <translation>Bewaard en verder gebruikt</translation>
    </message>
    <message>
        <source>Kept, restricted</source>
        <translation>Bewaard, beperkt</translation>
    </message>
    <message>
        <source>Refused, because</source>
        <translation>Geweigerd, omdat</translation>
    </message>
    <message>
        <source>In words to the person</source>
        <translation>In woorden aan de betrokkene</translation>
    </message>
    <message>
        <source>No longer used for the purpose</source>
        <translation>Niet meer gebruikt voor het doel</translation>
    </message>
    <message>
        <source>Ends the restriction of the request</source>
        <translation>Heft de beperking op van het verzoek</translation>
    </message>
    <message>
        <source>The person was told on</source>
        <translation>De betrokkene is ingelicht op</translation>
    </message>
    <message>
        <source>Restricted instead of corrected; the person says of it</source>
        <translation>Beperkt in plaats van gecorrigeerd; de betrokkene zegt ervan</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Why that ground is there</source>
        <translation>Waarom die grond er is</translation>
    </message>
</context>
<context>
    <name>RequestPlanExport</name>
    <message>
        <source>Plan saved</source>
        <translation>Plan opgeslagen</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan opslaan</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Save the plan as a table…</source>
        <translation>Plan opslaan als tabel…</translation>
    </message>
    <message>
        <source>Save the plan as PDF…</source>
        <translation>Plan opslaan als PDF…</translation>
    </message>
</context>
<context>
    <name>RequestProposalCard</name>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Wat wordt voorgesteld</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Change the proposal</source>
        <translation>Voorstel wijzigen</translation>
    </message>
    <message>
        <source>Take out the chosen field</source>
        <translation>Gekozen veld weghalen</translation>
    </message>
    <message>
        <source>Establish first who is asking; then the proposal is drawn up here.</source>
        <translation>Stel eerst vast wie dit vraagt; daarna wordt hier het voorstel opgesteld.</translation>
    </message>
    <message>
        <source>What the law or a hold keeps is marked. You may keep more, with a reason.</source>
        <translation>Wat de wet of een vastzetting bewaart, is aangegeven. U mag meer bewaren, met een reden.</translation>
    </message>
    <message>
        <source>Say which fields must be corrected, and to what.</source>
        <translation>Zeg welke velden gecorrigeerd moeten worden, en waarin.</translation>
    </message>
    <message>
        <source>Prepared by %1 on %2</source>
        <translation>Voorbereid door %1 op %2</translation>
    </message>
    <message>
        <source>No proposal has been made yet.</source>
        <translation>Er is nog geen voorstel gedaan.</translation>
    </message>
    <message>
        <source>It is proposed to refuse this request; why stands below.</source>
        <translation>Er is voorgesteld dit verzoek te weigeren; waarom staat hieronder.</translation>
    </message>
    <message>
        <source>%1. Ground: %2 (%3)</source>
        <translation>%1. Grond: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>RequestProposalModel</name>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard t/m</translation>
    </message>
</context>
<context>
    <name>RequestQueueModel</name>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termijn</translation>
    </message>
</context>
<context>
    <name>RequestReceivedCard</name>
    <message>
        <source>The privacy curtain is drawn. Open it (Ctrl+Shift+H) to look at a letter.</source>
        <translation>Het privacygordijn is dicht. Open het (Ctrl+Shift+H) om een brief te bekijken.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>De brief</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Brief openen</translation>
    </message>
    <message>
        <source>Letters of this request</source>
        <translation>Brieven van dit verzoek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Bewaard op</translation>
    </message>
</context>
<context>
    <name>RequestRefusalCard</name>
    <message>
        <source>Choose at least one reason.</source>
        <translation>Kies ten minste één reden.</translation>
    </message>
    <message>
        <source>Say why; the person is told so.</source>
        <translation>Zeg waarom; de betrokkene krijgt dat te lezen.</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Weigering</translation>
    </message>
    <message>
        <source>Proposed like a plan; somebody else must approve it.</source>
        <translation>Voorgesteld zoals een plan; iemand anders moet het goedkeuren.</translation>
    </message>
    <message>
        <source>Refuse this request…</source>
        <translation>Dit verzoek weigeren…</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Waarom wordt geweigerd</translation>
    </message>
    <message>
        <source>In words, for the answer</source>
        <translation>In woorden, voor het antwoord</translation>
    </message>
    <message>
        <source>Short and clear: the person reads this with the reasons above.</source>
        <translation>Kort en duidelijk: de betrokkene leest dit samen met de redenen hierboven.</translation>
    </message>
    <message>
        <source>Propose to refuse</source>
        <translation>Weigering voorstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>RequestResult</name>
    <message>
        <source>Kept: %1, %2</source>
        <translation>Bewaard: %1, %2</translation>
    </message>
    <message>
        <source>Kept until %3: %1, %2</source>
        <translation>Bewaard t/m %3: %1, %2</translation>
    </message>
    <message>
        <source>Erased: %1 (%2)</source>
        <translation>Gewist: %1 (%2)</translation>
    </message>
    <message>
        <source>The correction was carried out.</source>
        <translation>De correctie is uitgevoerd.</translation>
    </message>
    <message>
        <source>Tell this recipient as well (art. 19 GDPR): %1</source>
        <translation>Stel ook deze ontvanger op de hoogte (art. 19 AVG): %1</translation>
    </message>
    <message>
        <source>Told on %2: %1</source>
        <translation>Meegedeeld op %2: %1</translation>
    </message>
    <message>
        <source>Not told: %1. %2</source>
        <translation>Niet ingelicht: %1. %2</translation>
    </message>
</context>
<context>
    <name>RequestStatisticsTab</name>
    <message>
        <source>all of them</source>
        <translation>allemaal</translation>
    </message>
    <message>
        <source>Overview saved. SHA-256 of the file: %1</source>
        <translation>Overzicht opgeslagen. SHA-256 van het bestand: %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>op tijd beantwoord</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Geef de eerste dag.</translation>
    </message>
    <message>
        <source>Give the last day.</source>
        <translation>Geef de laatste dag.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>verzoeken</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-werkmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Save the overview of requests</source>
        <translation>Overzicht van verzoeken opslaan</translation>
    </message>
    <message>
        <source>Nobody asked anything in this period. Choose another one.</source>
        <translation>Niemand heeft in deze periode iets gevraagd. Kies een andere.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Op tijd beantwoord</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>answered late, or open past the term</source>
        <translation>te laat beantwoord, of open na de termijn</translation>
    </message>
    <message>
        <source>Days to the answer</source>
        <translation>Dagen tot het antwoord</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediaan</translation>
    </message>
    <message>
        <source>Requests per kind</source>
        <translation>Verzoeken per soort</translation>
    </message>
    <message>
        <source>How each stands to its term; click a bar for the list.</source>
        <translation>Hoe elk tot de termijn staat; klik op een balk voor de lijst.</translation>
    </message>
    <message>
        <source>Requests per month</source>
        <translation>Verzoeken per maand</translation>
    </message>
    <message>
        <source>By the month in which they were received.</source>
        <translation>Naar de maand van ontvangst.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle cijfers</translation>
    </message>
    <message>
        <source>All figures of the period</source>
        <translation>Alle cijfers van de periode</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Geteld naar</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Requests behind the figure</source>
        <translation>Verzoeken achter het cijfer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Uiterste dag</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>The requests behind it: %1 (%2)</source>
        <translation>De verzoeken erachter: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, and a figure of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Statistics of requests</source>
        <translation>Statistiek van verzoeken</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Ontvangen van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <source>Write it as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Count the requests of a period first.</source>
        <translation>Tel eerst de verzoeken van een periode.</translation>
    </message>
</context>
<context>
    <name>RequestStepsModel</name>
    <message>
        <source>by %1</source>
        <translation>door %1</translation>
    </message>
</context>
<context>
    <name>RequestStopForm</name>
    <message>
        <source>Choose at least one purpose, or refuse the request.</source>
        <translation>Kies ten minste één doel, of weiger het verzoek.</translation>
    </message>
    <message>
        <source>For which purposes the data is used no longer:</source>
        <translation>Voor welke doelen de gegevens niet meer worden gebruikt:</translation>
    </message>
</context>
<context>
    <name>RequestTermCard</name>
    <message>
        <source>Extended by two months; the notice was sent on %1: %2</source>
        <translation>Verlengd met twee maanden; het bericht is verzonden op %1: %2</translation>
    </message>
    <message>
        <source>With the days on which a question was open:</source>
        <translation>Met de dagen waarop een vraag openstond:</translation>
    </message>
    <message>
        <source>The first day is the one to steer by; the second one needs that you asked promptly and for good reason.</source>
        <translation>Stuur op de eerste dag; de tweede vraagt dat u snel en met goede reden hebt gevraagd.</translation>
    </message>
    <message>
        <source>Asked on %1 who it is: %2</source>
        <translation>Op %1 gevraagd wie het is: %2</translation>
    </message>
    <message>
        <source>Asked on %1 what exactly is meant: %2</source>
        <translation>Op %1 gevraagd wat precies wordt bedoeld: %2</translation>
    </message>
    <message>
        <source>%1 (answered on %2)</source>
        <translation>%1 (beantwoord op %2)</translation>
    </message>
    <message>
        <source>%1 (not answered yet)</source>
        <translation>%1 (nog niet beantwoord)</translation>
    </message>
    <message>
        <source>Say why, in a sentence.</source>
        <translation>Zeg waarom, in een zin.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Geef de dag.</translation>
    </message>
    <message>
        <source>Why there is doubt who is asking</source>
        <translation>Waarom er twijfel is wie het vraagt</translation>
    </message>
    <message>
        <source>Why it cannot be done without</source>
        <translation>Waarom het niet zonder kan</translation>
    </message>
    <message>
        <source>Why more time is needed</source>
        <translation>Waarom meer tijd nodig is</translation>
    </message>
    <message>
        <source>Only because it is complex or there are many requests (art. 12(3) GDPR). Sent on %1 at the latest.</source>
        <translation>Alleen omdat het ingewikkeld is of er veel verzoeken zijn (art. 12 lid 3 AVG). Uiterlijk verzonden op %1.</translation>
    </message>
    <message>
        <source>The clock stands still only where you asked promptly and for good reason.</source>
        <translation>De termijn staat alleen stil als u snel en met goede reden hebt gevraagd.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>Bericht verzonden op</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Ask who it is…</source>
        <translation>Vragen wie het is…</translation>
    </message>
    <message>
        <source>Ask what is meant…</source>
        <translation>Vragen wat wordt bedoeld…</translation>
    </message>
    <message>
        <source>The answer came in…</source>
        <translation>Het antwoord is binnen…</translation>
    </message>
    <message>
        <source>Extend the term…</source>
        <translation>Termijn verlengen…</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Vastleggen: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nobody asked for this; the organisation found it out. No term of art. 12(3) GDPR runs.</source>
        <translation>Niemand vroeg hierom; de organisatie stelde het zelf vast. Er loopt geen termijn van art. 12 lid 3 AVG.</translation>
    </message>
    <message>
        <source>Reminded on %1</source>
        <translation>Herinnerd op %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correctie</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Wissing</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Beperking</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Overdraagbaarheid</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identiteit bevestigd</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Ter goedkeuring</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Partly granted</source>
        <translation>Deels toegewezen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In persoon</translation>
    </message>
    <message>
        <source>By web form</source>
        <translation>Via het webformulier</translation>
    </message>
    <message>
        <source>The request itself</source>
        <translation>Het verzoek zelf</translation>
    </message>
    <message>
        <source>Answer from a known address or number</source>
        <translation>Antwoord vanaf een bekend adres of nummer</translation>
    </message>
    <message>
        <source>Signed in to an account</source>
        <translation>Aangemeld bij een account</translation>
    </message>
    <message>
        <source>Known channel and a fact only they know</source>
        <translation>Bekend kanaal en een feit dat alleen de persoon weet</translation>
    </message>
    <message>
        <source>Called back on the number on file</source>
        <translation>Teruggebeld op het nummer in het bestand</translation>
    </message>
    <message>
        <source>By video, nothing stored</source>
        <translation>Per video, niets bewaard</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>Identiteitsdienst</translation>
    </message>
    <message>
        <source>Identity not established</source>
        <translation>Identiteit niet vastgesteld</translation>
    </message>
    <message>
        <source>Proposal made</source>
        <translation>Voorstel gedaan</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation>Door de persoon ingetrokken</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>%1 (+2 months)</source>
        <translation>%1 (+2 maanden)</translation>
    </message>
    <message>
        <source>Recipient was told</source>
        <translation>Ontvanger op de hoogte gesteld</translation>
    </message>
    <message>
        <source>art. 15 GDPR</source>
        <translation>art. 15 AVG</translation>
    </message>
    <message>
        <source>art. 16 GDPR</source>
        <translation>art. 16 AVG</translation>
    </message>
    <message>
        <source>art. 17 GDPR</source>
        <translation>art. 17 AVG</translation>
    </message>
    <message>
        <source>art. 18 GDPR</source>
        <translation>art. 18 AVG</translation>
    </message>
    <message>
        <source>art. 20 GDPR</source>
        <translation>art. 20 AVG</translation>
    </message>
    <message>
        <source>art. 21 GDPR</source>
        <translation>art. 21 AVG</translation>
    </message>
    <message>
        <source>Name on invoices</source>
        <translation>Naam op facturen</translation>
    </message>
    <message>
        <source>Address on invoices</source>
        <translation>Adres op facturen</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Persoon gewist</translation>
    </message>
    <message>
        <source>Closed: the person was erased on another request</source>
        <translation>Gesloten: de persoon is op een ander verzoek gewist</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>To be proposed anew: part of the person was erased</source>
        <translation>Opnieuw voor te stellen: een deel van de persoon is gewist</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Intrekking van toestemming</translation>
    </message>
    <message>
        <source>Human review</source>
        <translation>Menselijke beoordeling</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Identity asked</source>
        <translation>Identiteit gevraagd</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>Verduidelijking gevraagd</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>Plan ready</source>
        <translation>Plan gereed</translation>
    </message>
    <message>
        <source>Being carried out</source>
        <translation>Wordt uitgevoerd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>On our own initiative</source>
        <translation>Op eigen initiatief</translation>
    </message>
    <message>
        <source>Nobody asked: on our own initiative</source>
        <translation>Niemand vroeg erom: op eigen initiatief</translation>
    </message>
    <message>
        <source>The recipient no longer exists</source>
        <translation>De ontvanger bestaat niet meer</translation>
    </message>
    <message>
        <source>The recipient cannot be reached</source>
        <translation>De ontvanger is onbereikbaar</translation>
    </message>
    <message>
        <source>It would take a disproportionate effort</source>
        <translation>Het zou onevenredig veel moeite kosten</translation>
    </message>
    <message>
        <source>Begun on our own initiative</source>
        <translation>Op eigen initiatief begonnen</translation>
    </message>
    <message>
        <source>Clarification received</source>
        <translation>Verduidelijking ontvangen</translation>
    </message>
    <message>
        <source>Term extended</source>
        <translation>Termijn verlengd</translation>
    </message>
    <message>
        <source>Set aside as a duplicate</source>
        <translation>Terzijde gelegd als dubbel</translation>
    </message>
    <message>
        <source>Linked with another request of the same letter</source>
        <translation>Verbonden met een ander verzoek uit dezelfde brief</translation>
    </message>
    <message>
        <source>The approver asks</source>
        <translation>De goedkeurder vraagt</translation>
    </message>
    <message>
        <source>A recipient could not be told</source>
        <translation>Een ontvanger kon niet worden ingelicht</translation>
    </message>
    <message>
        <source>art. 7(3) GDPR</source>
        <translation>art. 7 lid 3 AVG</translation>
    </message>
    <message>
        <source>art. 22(3) GDPR</source>
        <translation>art. 22 lid 3 AVG</translation>
    </message>
    <message>
        <source>art. 19 GDPR</source>
        <translation>art. 19 AVG</translation>
    </message>
    <message>
        <source>art. 12(4) GDPR</source>
        <translation>art. 12 lid 4 AVG</translation>
    </message>
    <message>
        <source>paused: a question is open</source>
        <translation>opgeschort: vraag open</translation>
    </message>
    <message>
        <source>No data held</source>
        <translation>Geen gegevens aanwezig</translation>
    </message>
    <message>
        <source>Identity document seen, masked; not kept</source>
        <translation>Identiteitsbewijs gemaskeerd gezien; niet bewaard</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspoort</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identiteitskaart</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Rijbewijs</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Verblijfsdocument</translation>
    </message>
    <message>
        <source>the kind of request asks for it</source>
        <translation>de soort verzoek vraagt dat</translation>
    </message>
    <message>
        <source>financial data are involved</source>
        <translation>het gaat om financiële gegevens</translation>
    </message>
    <message>
        <source>data of employment are held</source>
        <translation>er worden gegevens over het dienstverband bewaard</translation>
    </message>
    <message>
        <source>a note holds a number of an identity document or a card</source>
        <translation>een notitie bevat een nummer van een identiteitsbewijs of betaalkaart</translation>
    </message>
    <message>
        <source>the e-mail address or telephone number was changed less than 30 days before, so somebody may have taken over</source>
        <translation>het e-mailadres of telefoonnummer is minder dan 30 dagen daarvoor gewijzigd, dus iemand kan het hebben overgenomen</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>niemand heeft erom gevraagd</translation>
    </message>
    <message>
        <source>Letter made</source>
        <translation>Brief gemaakt</translation>
    </message>
    <message>
        <source>Letter looked at</source>
        <translation>Brief bekeken</translation>
    </message>
    <message>
        <source>Letter not written after all</source>
        <translation>Brief toch niet geschreven</translation>
    </message>
    <message>
        <source>Restricted on receipt</source>
        <translation>Beperkt bij ontvangst</translation>
    </message>
    <message>
        <source>Stopped at once</source>
        <translation>Meteen gestopt</translation>
    </message>
    <message>
        <source>The restriction stays</source>
        <translation>De beperking blijft</translation>
    </message>
    <message>
        <source>Reminded of the question who they are</source>
        <translation>Herinnerd aan de vraag wie het is</translation>
    </message>
    <message>
        <source>Evidence of identity removed</source>
        <translation>Bewijs van identiteit verwijderd</translation>
    </message>
    <message>
        <source>Due date recomputed: other days off count</source>
        <translation>Uiterste dag opnieuw berekend: andere vrije dagen tellen</translation>
    </message>
    <message>
        <source>The letter was kept</source>
        <translation>De brief is bewaard</translation>
    </message>
    <message>
        <source>Notices to recipients drawn up</source>
        <translation>Kennisgevingen aan ontvangers opgesteld</translation>
    </message>
    <message>
        <source>Notices to recipients written out</source>
        <translation>Kennisgevingen aan ontvangers geschreven</translation>
    </message>
    <message>
        <source>Notices to recipients sent</source>
        <translation>Kennisgevingen aan ontvangers verstuurd</translation>
    </message>
    <message>
        <source>Certificate signed</source>
        <translation>Bewijs ondertekend</translation>
    </message>
    <message>
        <source>Package handed out</source>
        <translation>Pakket verstrekt</translation>
    </message>
    <message>
        <source>Level V%1 is needed: %2.</source>
        <translation>Niveau V%1 is nodig: %2.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>opgeschort</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>No request is waiting. What people ask about their data will be here.</source>
        <translation>Er wacht geen verzoek. Wat mensen over hun gegevens vragen, komt hier.</translation>
    </message>
    <message>
        <source>Nobody has asked anything yet. A request begins at a contact.</source>
        <translation>Er is nog niets gevraagd. Een verzoek begint bij een contact.</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Naar contacten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln verzoek</numerusform>
            <numerusform>%Ln verzoeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a request to see its steps.</source>
        <translation>Kies een verzoek om de stappen te zien.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Queue of requests</source>
        <translation>Wachtrij van verzoeken</translation>
    </message>
    <message>
        <source>The chosen request</source>
        <translation>Het gekozen verzoek</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>These are %1 of %2 requests. Older ones stand with the people they are about.</source>
        <translation>Dit zijn %1 van %2 verzoeken. Oudere staan bij de personen over wie ze gaan.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Not confirmed (%1)</source>
        <translation>Niet bevestigd (%1)</translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>Ook gesloten</translation>
    </message>
    <message>
        <source>No request with this filter.</source>
        <translation>Geen verzoek met dit filter.</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Alle verzoeken tonen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiek</translation>
    </message>
    <message>
        <source>How the requests are shown</source>
        <translation>Hoe de verzoeken worden getoond</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Quarantine after a restore</source>
        <translation>Quarantaine na terugzetten</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Teruggezet uit een back-up</translation>
    </message>
    <message>
        <source>Why the file is to be worked with all the same</source>
        <translation>Waarom toch met het bestand wordt gewerkt</translation>
    </message>
    <message>
        <source>Why this restore is right</source>
        <translation>Waarom dit terugzetten klopt</translation>
    </message>
    <message>
        <source>In your own words, without names of people; it is kept with your signature.</source>
        <translation>In uw eigen woorden, zonder namen van personen; het wordt bij uw handtekening bewaard.</translation>
    </message>
    <message>
        <source>The list was found…</source>
        <translation>De lijst is gevonden…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Ondertekenen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Every restore is signed for by two members.</source>
        <translation>Voor elk terugzetten hebben twee medewerkers ondertekend.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Geef de reden.</translation>
    </message>
    <message>
        <source>Sign for the restore</source>
        <translation>Ondertekenen voor terugzetten</translation>
    </message>
    <message>
        <source>Your passphrase signs, under your name, and it stands in the trail.</source>
        <translation>Uw wachtzin ondertekent, onder uw naam, en het staat in het controlelogboek.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>Choose the list of erasures</source>
        <translation>Kies de lijst van wissingen</translation>
    </message>
    <message>
        <source>Lists of erasures (*.kkledger)</source>
        <translation>Lijsten van wissingen (*.kkledger)</translation>
    </message>
    <message>
        <source>Do the missing erasures</source>
        <translation>Ontbrekende wissingen doen</translation>
    </message>
    <message>
        <source>Everybody on the list who is still in this file is erased again.</source>
        <translation>Iedereen op de lijst die nog in dit bestand staat wordt opnieuw gewist.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>Ondertekend.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Terugzetten uit een back-up</translation>
    </message>
    <message>
        <source>A new file is made. Everybody who was erased since the backup is erased again before it can be opened.</source>
        <translation>Er komt een nieuw bestand. Iedereen die na de back-up is gewist, wordt opnieuw gewist voordat het open kan.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nieuw bestand</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>De back-up kiezen</translation>
    </message>
    <message>
        <source>Choose the new file</source>
        <translation>Het nieuwe bestand kiezen</translation>
    </message>
    <message>
        <source>All passphrases are lost: use the recovery key on paper</source>
        <translation>Alle wachtzinnen zijn kwijt: gebruik de herstelsleutel op papier</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nieuwe wachtzin nog eens</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Sign-in name of the new administrator</source>
        <translation>Aanmeldnaam van de nieuwe beheerder</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>At least 15 characters; a few words that only you put together.</source>
        <translation>Minstens 15 tekens; een paar woorden die alleen u bij elkaar zet.</translation>
    </message>
    <message>
        <source>The one of the day on which the backup was made.</source>
        <translation>Die van de dag waarop de back-up werd gemaakt.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Een back-up kiezen</translation>
    </message>
    <message>
        <source>Backups (*.kkbackup)</source>
        <translation>Back-ups (*.kkbackup)</translation>
    </message>
    <message>
        <source>Name the new file</source>
        <translation>Het nieuwe bestand een naam geven</translation>
    </message>
    <message>
        <source>Customer files (*.kluis)</source>
        <translation>Klantbestanden (*.kluis)</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translation>Kies de back-up.</translation>
    </message>
    <message>
        <source>Say where the new file goes.</source>
        <translation>Zeg waar het nieuwe bestand komt.</translation>
    </message>
    <message>
        <source>Give a sign-in name.</source>
        <translation>Geef een aanmeldnaam.</translation>
    </message>
    <message>
        <source>Type the key from the paper.</source>
        <translation>Typ de sleutel over van het papier.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Dit is niet dezelfde wachtzin.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>It stands in the trail. Another administrator or privacy officer signs for the restore as well.</source>
        <translation>Het staat in het controlelogboek. Een andere beheerder of privacy officer ondertekent ook voor het terugzetten.</translation>
    </message>
</context>
<context>
    <name>RestoreReport</name>
    <message>
        <source>Trials of a restore</source>
        <translation>Proeven met terugzetten</translation>
    </message>
    <message>
        <source>By a member</source>
        <translation>Door een medewerker</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Door het programma</translation>
    </message>
    <message>
        <source>With the recovery key on paper</source>
        <translation>Met de herstelsleutel op papier</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Teruggekomen</translation>
    </message>
    <message>
        <source>Did not come back</source>
        <translation>Niet teruggekomen</translation>
    </message>
    <message>
        <source>Restored on trial</source>
        <translation>Teruggezet bij een proef</translation>
    </message>
    <message>
        <source>Read again, not tried</source>
        <translation>Teruggelezen, niet geprobeerd</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand van %1</translation>
    </message>
    <message>
        <source>In a trial the backup is restored into a file that is wiped again: every page and every number of records is checked, the audit trail is verified, and every erasure since is done again.</source>
        <translation>Bij een proef wordt de back-up teruggezet in een bestand dat weer wordt gewist: elke pagina en elk aantal regels wordt gecontroleerd, het controlelogboek wordt geverifieerd en elke wissing van daarna wordt opnieuw uitgevoerd.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Trail entries</source>
        <translation>Regels in het logboek</translation>
    </message>
    <message>
        <source>Erasures again</source>
        <translation>Opnieuw gewist</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
</context>
<context>
    <name>RestoreWatch</name>
    <message>
        <source>Read and sign…</source>
        <translation>Lezen en ondertekenen…</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>The file was lost</source>
        <translation>Het bestand was verloren</translation>
    </message>
    <message>
        <source>The file was damaged</source>
        <translation>Het bestand was beschadigd</translation>
    </message>
    <message>
        <source>It moves to another computer</source>
        <translation>Het verhuist naar een andere computer</translation>
    </message>
    <message>
        <source>A mistake has to be undone</source>
        <translation>Een vergissing moet ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Nobody said why</source>
        <translation>Niemand zei waarom</translation>
    </message>
    <message>
        <source>This file came back from a backup on %1. %2.</source>
        <translation>Dit bestand kwam terug uit een back-up op %1. %2.</translation>
    </message>
    <message>
        <source>This computer saw a list of %1 erasures; the newest that was found has %2. People who were erased may be in this file again.</source>
        <translation>Deze computer zag een lijst van %1 wissingen; de nieuwste die is gevonden heeft er %2. Gewiste personen kunnen weer in dit bestand staan.</translation>
    </message>
    <message>
        <source>Until that is settled nothing can be changed, exported or written to anybody. Look for the newest .kkledger file: on every stick, in every folder for backups. Where it is gone for good, an administrator and another member, a privacy officer, both sign to go on.</source>
        <translation>Totdat dat is opgelost kan niets worden gewijzigd, geëxporteerd of aan iemand geschreven. Zoek het nieuwste .kkledger-bestand: op elke stick, in elke map voor back-ups. Is het voorgoed weg, dan ondertekenen een beheerder en een andere medewerker, een privacy officer, beiden om door te gaan.</translation>
    </message>
    <message>
        <source>Signed on %1: %2</source>
        <translation>Ondertekend op %1: %2</translation>
    </message>
    <message>
        <source>Two members sign for a restore; another administrator or privacy officer still has to.</source>
        <translation>Twee medewerkers ondertekenen voor terugzetten; een andere beheerder of privacy officer moet dat nog doen.</translation>
    </message>
    <message>
        <source>Two members sign for a restore. There is nobody else yet who may: invite an administrator or a privacy officer under Access.</source>
        <translation>Twee medewerkers ondertekenen voor terugzetten. Er is nog niemand anders die dat mag: nodig onder Toegang een beheerder of privacy officer uit.</translation>
    </message>
    <message>
        <source>Quarantine after a restore: erasures are missing. Nothing can be changed, exported or written to anybody.</source>
        <translation>Quarantaine na terugzetten: er ontbreken wissingen. Niets kan worden gewijzigd, geëxporteerd of aan iemand geschreven.</translation>
    </message>
    <message>
        <source>This file came back from a backup, and two members have not signed for it yet.</source>
        <translation>Dit bestand kwam terug uit een back-up, en er hebben nog geen twee medewerkers voor ondertekend.</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>The accuracy is contested (art. 18(1)(a) GDPR)</source>
        <translation>De juistheid wordt betwist (art. 18 lid 1 onder a AVG)</translation>
    </message>
    <message>
        <source>Unlawful, and the person wants no erasure (art. 18(1)(b) GDPR)</source>
        <translation>Onrechtmatig, en de betrokkene wil geen wissing (art. 18 lid 1 onder b AVG)</translation>
    </message>
    <message>
        <source>The person needs the data for a legal claim (art. 18(1)(c) GDPR)</source>
        <translation>De betrokkene heeft de gegevens nodig voor een rechtsvordering (art. 18 lid 1 onder c AVG)</translation>
    </message>
    <message>
        <source>An objection is being weighed (art. 18(1)(d) GDPR)</source>
        <translation>Een bezwaar wordt afgewogen (art. 18 lid 1 onder d AVG)</translation>
    </message>
    <message>
        <source>To end a restriction of before.</source>
        <translation>Om een eerdere beperking op te heffen.</translation>
    </message>
    <message>
        <source>On grounds of their own situation (art. 21(1) GDPR): the data is restricted until it is decided.</source>
        <translation>Vanwege de eigen situatie (art. 21 lid 1 AVG): de gegevens zijn beperkt tot er is beslist.</translation>
    </message>
    <message>
        <source>Limited by the person to: %1</source>
        <translation>Door de betrokkene beperkt tot: %1</translation>
    </message>
    <message>
        <source>Restricted since %1: %2</source>
        <translation>Beperkt sinds %1: %2</translation>
    </message>
    <message>
        <source>Restricted from %1 to %2: %3. The person was told on %4.</source>
        <translation>Beperkt van %1 tot %2: %3. De betrokkene is ingelicht op %4.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Gestopt: %1</translation>
    </message>
    <message>
        <source>Restricted: %1</source>
        <translation>Beperkt: %1</translation>
    </message>
    <message>
        <source>The restriction has ended.</source>
        <translation>De beperking is opgeheven.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Leveranciers</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Sollicitant</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Sollicitanten</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contactgegevens</translation>
    </message>
    <message>
        <source>Birth date and gender</source>
        <translation>Geboortedatum en geslacht</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financieel</translation>
    </message>
    <message>
        <source>Personnel file</source>
        <translation>Personeelsdossier</translation>
    </message>
    <message>
        <source>Marketing profile</source>
        <translation>Marketingprofiel</translation>
    </message>
    <message>
        <source>Online identifiers</source>
        <translation>Online-identificatie</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>Correspondentie</translation>
    </message>
    <message>
        <source>Proof of consent</source>
        <translation>Bewijs van toestemming</translation>
    </message>
    <message>
        <source>Relation started</source>
        <translation>Relatie begonnen</translation>
    </message>
    <message>
        <source>Relation ended</source>
        <translation>Relatie beëindigd</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Laatste aankoop</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Factuur verstuurd</translation>
    </message>
    <message>
        <source>Contract ended</source>
        <translation>Overeenkomst beëindigd</translation>
    </message>
    <message>
        <source>Last contact by the person</source>
        <translation>Laatste contact door de persoon</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Procedure closed</source>
        <translation>Procedure afgesloten</translation>
    </message>
    <message>
        <source>Employment ended</source>
        <translation>Dienstverband beëindigd</translation>
    </message>
    <message>
        <source>Event held</source>
        <translation>Evenement gehouden</translation>
    </message>
    <message>
        <source>Consent ended</source>
        <translation>Toestemming beëindigd</translation>
    </message>
    <message>
        <source>Within term</source>
        <translation>Binnen termijn</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>Binnen 90 dagen</translation>
    </message>
    <message>
        <source>Term over</source>
        <translation>Termijn om</translation>
    </message>
    <message>
        <source>Kept by law</source>
        <translation>Bewaarplicht</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Vastgezet</translation>
    </message>
    <message>
        <source>Start unknown</source>
        <translation>Start onbekend</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Geen regel</translation>
    </message>
    <message>
        <source>Kept or on hold</source>
        <translation>Bewaarplicht of vast</translation>
    </message>
</context>
<context>
    <name>RetentionCharts</name>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>Te wissen</translation>
    </message>
    <message>
        <source>To reconfirm</source>
        <translation>Te herbevestigen</translation>
    </message>
</context>
<context>
    <name>RetentionChoice</name>
    <message>
        <source>To erase · %1</source>
        <translation>Te wissen · %1</translation>
    </message>
    <message>
        <source>To reconfirm · %1</source>
        <translation>Te herbevestigen · %1</translation>
    </message>
</context>
<context>
    <name>RetentionCommands</name>
    <message>
        <source>Due before this day; today where it is not given.</source>
        <translation>Vervalt vóór deze dag; vandaag als het niet is opgegeven.</translation>
    </message>
    <message>
        <source>Why nothing may be erased.</source>
        <translation>Waarom niets mag worden gewist.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gedaan.</translation>
    </message>
    <message>
        <source>How long everything is kept, and why.</source>
        <translation>Hoe lang alles wordt bewaard, en waarom.</translation>
    </message>
    <message>
        <source>How many people are in which state.</source>
        <translation>Hoeveel mensen in welke staat zijn.</translation>
    </message>
    <message>
        <source>Whose term is over.</source>
        <translation>Van wie de termijn om is.</translation>
    </message>
    <message>
        <source>Stops the erasure of one contact.</source>
        <translation>Houdt het wissen van één contact tegen.</translation>
    </message>
    <message>
        <source>Ends the holds on one contact.</source>
        <translation>Heft de bewaarblokkades van één contact op.</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>herbeoordeling op %1</translation>
    </message>
    <message>
        <source>released</source>
        <translation>opgeheven</translation>
    </message>
    <message>
        <source>review was due on %1</source>
        <translation>herbeoordeling had op %1 moeten plaatsvinden</translation>
    </message>
    <message>
        <source>The holds on one contact, or those that must be reviewed.</source>
        <translation>De bewaarblokkades op één contact, of die herbeoordeeld moeten worden.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>as of %1</source>
        <translation>peildatum %1</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%1% van %2</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>eerste: %1</translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation>%1 vastgezet</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Het rapport is opgeslagen.</translation>
    </message>
    <message>
        <source>Retention terms</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print retention terms</source>
        <translation>Bewaartermijnen afdrukken</translation>
    </message>
    <message>
        <source>Contacts per category</source>
        <translation>Contacten per categorie</translation>
    </message>
    <message>
        <source>Click a bar to see the contacts</source>
        <translation>Klik op een balk om de contacten te zien</translation>
    </message>
    <message>
        <source>Next twelve months</source>
        <translation>Komende twaalf maanden</translation>
    </message>
    <message>
        <source>Number of contacts per action</source>
        <translation>Aantal contacten per actie</translation>
    </message>
    <message>
        <source>Here you will see what must go and when, once there are contacts.</source>
        <translation>Zodra er contacten zijn, ziet u hier wat weg moet en wanneer.</translation>
    </message>
    <message>
        <source>To the contacts</source>
        <translation>Naar de contacten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) without a ground.</source>
        <translation>
            <numerusform>%Ln contact zonder grondslag.</numerusform>
            <numerusform>%Ln contacten zonder grondslag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them should have been erased by now.</source>
        <translation>
            <numerusform>%Ln daarvan had nu al gewist moeten zijn.</numerusform>
            <numerusform>%Ln daarvan hadden nu al gewist moeten zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>RetentionPeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Termijn eindigt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>%1 (%2 d over)</source>
        <translation>%1 (%2 d te laat)</translation>
    </message>
    <message>
        <source>Consent ends</source>
        <translation>Toestemming eindigt</translation>
    </message>
</context>
<context>
    <name>RetentionPrinting</name>
    <message>
        <source>Save the report as PDF</source>
        <translation>Rapport als PDF opslaan</translation>
    </message>
    <message>
        <source>retention-terms.pdf</source>
        <translation>bewaartermijnen.pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
</context>
<context>
    <name>RetentionReport</name>
    <message>
        <source>Retention terms</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, peildatum %2</translation>
    </message>
    <message>
        <source>Next due on %1</source>
        <translation>Eerstvolgende termijn om op %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Contacts per state</source>
        <translation>Contacten per toestand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Contacts per category</source>
        <translation>Contacten per categorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Next twelve months</source>
        <translation>Komende twaalf maanden</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>Te wissen</translation>
    </message>
    <message>
        <source>To reconfirm</source>
        <translation>Te herbevestigen</translation>
    </message>
    <message>
        <source>Contacts without a ground</source>
        <translation>Contacten zonder grondslag</translation>
    </message>
    <message>
        <source>Nobody has looked yet: this file was not asked for reasons, or somebody else was writing to it.</source>
        <translation>Er is nog niet gekeken: in dit bestand is nog niet naar redenen gevraagd, of iemand anders schreef erin.</translation>
    </message>
    <message>
        <source>Without a ground, or with one that ended</source>
        <translation>Zonder grondslag, of met een die is geëindigd</translation>
    </message>
    <message>
        <source>Of these, to be erased by now</source>
        <translation>Hiervan hadden al gewist moeten zijn</translation>
    </message>
    <message>
        <source>Legitimate interest to be looked at again by now</source>
        <translation>Gerechtvaardigd belang dat inmiddels opnieuw bekeken moet worden</translation>
    </message>
    <message>
        <source>Lists held by recipients</source>
        <translation>Lijsten bij ontvangers</translation>
    </message>
    <message>
        <source>No recipient holds a list of ours.</source>
        <translation>Geen ontvanger heeft een lijst van ons.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Last compared</source>
        <translation>Laatst vergeleken</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>Dagen geleden</translation>
    </message>
    <message>
        <source>To be compared again</source>
        <translation>Opnieuw vergelijken</translation>
    </message>
</context>
<context>
    <name>RetentionRule</name>
    <message>
        <source>Tax law obliges us to keep our books.</source>
        <translation>De belastingwet verplicht ons onze administratie te bewaren.</translation>
    </message>
    <message>
        <source>The law against money laundering obliges us to keep the customer research.</source>
        <translation>De wet tegen witwassen verplicht ons het cliëntenonderzoek te bewaren.</translation>
    </message>
    <message>
        <source>Claims under a contract lapse after five years.</source>
        <translation>Vorderingen uit een overeenkomst verjaren na vijf jaar.</translation>
    </message>
    <message>
        <source>An offer may still be accepted for a while.</source>
        <translation>Een offerte kan nog enige tijd worden aanvaard.</translation>
    </message>
    <message>
        <source>After the last dealings there may be questions, warranty or a new order.</source>
        <translation>Na het laatste contact kan er nog een vraag, een garantiegeval of een nieuwe bestelling komen.</translation>
    </message>
    <message>
        <source>After the last dealings with a supplier there may be questions or a new order.</source>
        <translation>Na het laatste contact met een leverancier kan er nog een vraag of een nieuwe bestelling komen.</translation>
    </message>
    <message>
        <source>An order may lead to questions or returns.</source>
        <translation>Een bestelling kan tot vragen of retouren leiden.</translation>
    </message>
    <message>
        <source>A question that was answered may come back.</source>
        <translation>Een vraag die is beantwoord, kan terugkomen.</translation>
    </message>
    <message>
        <source>A complaint that was dealt with may be taken further.</source>
        <translation>Een klacht die is afgehandeld, kan een vervolg krijgen.</translation>
    </message>
    <message>
        <source>After an event little is left to settle.</source>
        <translation>Na een evenement is er weinig meer af te handelen.</translation>
    </message>
    <message>
        <source>After a membership there may be matters to settle.</source>
        <translation>Na een lidmaatschap kan er nog iets af te handelen zijn.</translation>
    </message>
    <message>
        <source>Somebody who never became a customer is kept for three years at most.</source>
        <translation>Iemand die nooit klant werd, wordt hooguit drie jaar bewaard.</translation>
    </message>
    <message>
        <source>Somebody who showed interest may still become a customer.</source>
        <translation>Iemand die belangstelling toonde, kan nog klant worden.</translation>
    </message>
    <message>
        <source>A bought address that does not answer must go soon.</source>
        <translation>Een gekocht adres dat niet reageert, moet snel weg.</translation>
    </message>
    <message>
        <source>This is kept for as long as the consent runs.</source>
        <translation>Dit wordt bewaard zolang de toestemming loopt.</translation>
    </message>
    <message>
        <source>We must be able to prove consent for as long as it can be disputed.</source>
        <translation>Wij moeten toestemming kunnen bewijzen zolang die kan worden betwist.</translation>
    </message>
    <message>
        <source>Somebody who was not hired is forgotten soon after the procedure.</source>
        <translation>Iemand die niet is aangenomen, wordt kort na de procedure vergeten.</translation>
    </message>
    <message>
        <source>The applicant agreed to be kept in mind.</source>
        <translation>De sollicitant stemde ermee in om in beeld te blijven.</translation>
    </message>
    <message>
        <source>Tax law obliges us to keep the payroll.</source>
        <translation>De belastingwet verplicht ons de loonadministratie te bewaren.</translation>
    </message>
    <message>
        <source>The wage tax rules oblige us to keep the statement.</source>
        <translation>De regels voor de loonbelasting verplichten ons de verklaring te bewaren.</translation>
    </message>
    <message>
        <source>The wage tax rules oblige us to keep a copy of the identity document.</source>
        <translation>De regels voor de loonbelasting verplichten ons een kopie van het identiteitsbewijs te bewaren.</translation>
    </message>
    <message>
        <source>The working time rules oblige us to keep the hours.</source>
        <translation>De regels voor arbeidstijden verplichten ons de uren te bewaren.</translation>
    </message>
    <message>
        <source>After employment there may be questions or a dispute.</source>
        <translation>Na het dienstverband kunnen er nog vragen of een geschil komen.</translation>
    </message>
    <message>
        <source>The authority&apos;s policy keeps the record of sick leave for two years.</source>
        <translation>Volgens het beleid van de toezichthouder wordt de verzuimregistratie twee jaar bewaard.</translation>
    </message>
    <message>
        <source>The term is counted from the end of the month.</source>
        <translation>De termijn telt vanaf het einde van de maand.</translation>
    </message>
    <message>
        <source>The term is counted from the end of the calendar year.</source>
        <translation>De termijn telt vanaf het einde van het kalenderjaar.</translation>
    </message>
    <message>
        <source>The term is counted from the end of the financial year.</source>
        <translation>De termijn telt vanaf het einde van het boekjaar.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Term: %1 after the latest of: %2.</source>
        <translation>Termijn: %1 na het laatste van: %2.</translation>
    </message>
    <message>
        <source>Term: until %1.</source>
        <translation>Termijn: tot %1.</translation>
    </message>
    <message>
        <source>No term runs while the consent does.</source>
        <translation>Er loopt geen termijn zolang de toestemming loopt.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Bron: %1.</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Regel: %1.</translation>
    </message>
    <message>
        <source>No start moment is known, so no end can be computed. Add one.</source>
        <translation>Er is geen startmoment bekend, dus er is geen einde te berekenen. Voeg er een toe.</translation>
    </message>
    <message>
        <source>No rule says how long this may be kept. Ask the privacy officer.</source>
        <translation>Geen regel zegt hoe lang dit mag worden bewaard. Vraag het de privacy officer.</translation>
    </message>
    <message>
        <source>On hold: nothing is erased until the hold is released.</source>
        <translation>Vastgezet: er wordt niets gewist tot de bewaarblokkade is opgeheven.</translation>
    </message>
</context>
<context>
    <name>RetentionSelection</name>
    <message>
        <source>No contacts in this part of the chart.</source>
        <translation>Geen contacten in dit deel van het diagram.</translation>
    </message>
    <message>
        <source>Contacts of the selection</source>
        <translation>Contacten van de selectie</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>Choose a bar or a figure to see whose it is.</source>
        <translation>Kies een balk of een getal om te zien om wie het gaat.</translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation>Selectie: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 contacts</source>
        <translation>De eerste %1 van %2 contacten</translation>
    </message>
    <message>
        <source>Chosen in the chart</source>
        <translation>Gekozen uit het diagram</translation>
    </message>
</context>
<context>
    <name>Rewriting</name>
    <message>
        <source>Encrypting the customer file</source>
        <translation>Het klantenbestand wordt versleuteld</translation>
    </message>
    <message>
        <source>Giving the customer file a new key</source>
        <translation>Het klantenbestand krijgt een nieuwe sleutel</translation>
    </message>
    <message>
        <source>Comparing it with the file as it was…</source>
        <translation>Wordt vergeleken met het bestand zoals het was…</translation>
    </message>
    <message>
        <source>%1 of %2 pages copied</source>
        <translation>%1 van %2 pagina&apos;s gekopieerd</translation>
    </message>
</context>
<context>
    <name>RightsModel</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vervanger</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Viewer</source>
        <translation>Inzage</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Gegevensbeheerder</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Goedkeurder</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Privacy officer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What %1 may do, in each filing system:</source>
        <translation>Wat %1 mag, in elk bestand:</translation>
    </message>
    <message>
        <source>Save roles</source>
        <translation>Rollen opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Rollen wijzigen</translation>
    </message>
    <message>
        <source>You change what %1 may do. Give your own passphrase.</source>
        <translation>U wijzigt wat %1 mag. Geef uw eigen wachtzin.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
</context>
<context>
    <name>SavedWatch</name>
    <message>
        <source>Saving…</source>
        <translation>Wordt opgeslagen…</translation>
    </message>
    <message>
        <source>The last change was not saved, %1</source>
        <translation>De laatste wijziging is niet opgeslagen, %1</translation>
    </message>
    <message>
        <source>All saved %1</source>
        <translation>Alles opgeslagen %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles opgeslagen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prompt and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 geselecteerd</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Edit the selected contacts</source>
        <translation>De geselecteerde contacten bewerken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Opheffen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>De selectie opheffen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Samenvoegen…</translation>
    </message>
    <message>
        <source>Merge the two selected contacts</source>
        <translation>De twee gekozen contacten samenvoegen</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Toestemming…</translation>
    </message>
    <message>
        <source>Record consent of the selected contacts</source>
        <translation>Toestemming van de gekozen contacten vastleggen</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Connect to a server</source>
        <translation>Verbinden met een server</translation>
    </message>
    <message>
        <source>The line is encrypted and the server&apos;s certificate is checked.</source>
        <translation>De verbinding is versleuteld en het certificaat van de server wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The name of a service, or host=… dbname=… sslrootcert=…</source>
        <translation>De naam van een service, of host=… dbname=… sslrootcert=…</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Say which server.</source>
        <translation>Zeg welke server.</translation>
    </message>
    <message>
        <source>Give your sign-in name.</source>
        <translation>Geef uw aanmeldnaam.</translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation>Geef uw wachtzin.</translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message>
        <source>What receipts and other documents say of the organisation.</source>
        <translation>Wat toestemmingsbewijzen en andere documenten over de organisatie zeggen.</translation>
    </message>
    <message>
        <source>Changes it: the name, the address, and where consent is taken back.</source>
        <translation>Verandert dat: de naam, het adres, en waar toestemming wordt ingetrokken.</translation>
    </message>
    <message numerus="yes">
        <source>The day that it is due by was computed anew for %n open request(s).</source>
        <translation>
            <numerusform>Voor %n openstaand verzoek is de uiterste dag opnieuw berekend.</numerusform>
            <numerusform>Voor %n openstaande verzoeken is de uiterste dag opnieuw berekend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Als het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>The system&apos;s own colours</source>
        <translation>Systeemkleuren</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Lettergrootte</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
    </message>
    <message>
        <source>Without typing or clicking in Klantkluis.</source>
        <translation>Zonder typen of klikken in Klantkluis.</translation>
    </message>
    <message numerus="yes">
        <source> minute(s)</source>
        <translation>
            <numerusform> minuut</numerusform>
            <numerusform> minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every choice counts at once, on this computer only.</source>
        <translation>Elke keuze geldt meteen, alleen op deze computer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>Give your sign-in name.</source>
        <translation>Geef uw aanmeldnaam.</translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation>Geef uw wachtzin.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>I have an activation code</source>
        <translation>Ik heb een activeringscode</translation>
    </message>
    <message>
        <source>All passphrases lost: use the recovery key</source>
        <translation>Alle wachtzinnen kwijt: gebruik de herstelsleutel</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Andere gebruiker</translation>
    </message>
</context>
<context>
    <name>StackedBarView</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>See contacts</source>
        <translation>Contacten inzien</translation>
    </message>
    <message>
        <source>Add and edit contacts</source>
        <translation>Contacten toevoegen en bewerken</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Contacten importeren</translation>
    </message>
    <message>
        <source>Take back anybody&apos;s import</source>
        <translation>Ieders import terugdraaien</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Contacten exporteren</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Register and prepare requests</source>
        <translation>Verzoeken registreren en voorbereiden</translation>
    </message>
    <message>
        <source>Decide requests of others</source>
        <translation>Over verzoeken van anderen beslissen</translation>
    </message>
    <message>
        <source>Carry out what was decided</source>
        <translation>Uitvoeren wat is besloten</translation>
    </message>
    <message>
        <source>Set up purposes</source>
        <translation>Doelen inrichten</translation>
    </message>
    <message>
        <source>Set up retention rules</source>
        <translation>Bewaarregels inrichten</translation>
    </message>
    <message>
        <source>Hold contacts</source>
        <translation>Contacten vastzetten</translation>
    </message>
    <message>
        <source>See dashboards</source>
        <translation>Overzichten inzien</translation>
    </message>
    <message>
        <source>Read the trail</source>
        <translation>Controlelogboek lezen</translation>
    </message>
    <message>
        <source>Keep members and roles</source>
        <translation>Medewerkers en rollen beheren</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Instellingen wijzigen</translation>
    </message>
    <message>
        <source>Trail exported</source>
        <translation>Controlelogboek geëxporteerd</translation>
    </message>
    <message>
        <source>Ground recorded</source>
        <translation>Grondslag vastgelegd</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Toestemming vastgelegd</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Contact toegevoegd</translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation>Bijlage toegevoegd</translation>
    </message>
    <message>
        <source>Contact edited</source>
        <translation>Contact gewijzigd</translation>
    </message>
    <message>
        <source>Contacts edited</source>
        <translation>Contacten gewijzigd</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notitie toegevoegd</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Contact verwijderd</translation>
    </message>
    <message>
        <source>Start moment recorded</source>
        <translation>Startmoment vastgelegd</translation>
    </message>
    <message>
        <source>Edit undone</source>
        <translation>Wijziging ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Contact looked at</source>
        <translation>Contact bekeken</translation>
    </message>
    <message>
        <source>Demonstration data made</source>
        <translation>Voorbeeldgegevens gemaakt</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>Bestand geïmporteerd</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import teruggedraaid</translation>
    </message>
    <message>
        <source>List rebuilt</source>
        <translation>Lijst opnieuw opgebouwd</translation>
    </message>
    <message>
        <source>Purpose added</source>
        <translation>Doel toegevoegd</translation>
    </message>
    <message>
        <source>Purpose edited</source>
        <translation>Doel gewijzigd</translation>
    </message>
    <message>
        <source>Purpose ended</source>
        <translation>Doel beëindigd</translation>
    </message>
    <message>
        <source>Purpose reworded</source>
        <translation>Tekst van doel gewijzigd</translation>
    </message>
    <message>
        <source>Contact held</source>
        <translation>Contact vastgezet</translation>
    </message>
    <message>
        <source>Retention dates computed</source>
        <translation>Bewaartermijnen berekend</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Niet langer vastgezet</translation>
    </message>
    <message>
        <source>Retention rule switched on</source>
        <translation>Bewaarregel ingeschakeld</translation>
    </message>
    <message>
        <source>Retention rule switched off</source>
        <translation>Bewaarregel uitgeschakeld</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Medewerker toegevoegd</translation>
    </message>
    <message>
        <source>Member shut out</source>
        <translation>Medewerker buitengesloten</translation>
    </message>
    <message>
        <source>File founded</source>
        <translation>Bestand aangemaakt</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>Rol gegeven</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Wachtzin gewijzigd</translation>
    </message>
    <message>
        <source>Role taken back</source>
        <translation>Rol teruggenomen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Bewaarregel</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Controlelogboek</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Verzoek: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>computed for %1</source>
        <translation>berekend voor %1</translation>
    </message>
    <message>
        <source>Own record set</source>
        <translation>Eigen dossier vastgelegd</translation>
    </message>
    <message>
        <source>Activation code used</source>
        <translation>Activeringscode gebruikt</translation>
    </message>
    <message>
        <source>New activation code given</source>
        <translation>Nieuwe activeringscode gegeven</translation>
    </message>
    <message>
        <source>Make and restore backups</source>
        <translation>Back-ups maken en terugzetten</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Back-up gemaakt</translation>
    </message>
    <message>
        <source>Places for backups set</source>
        <translation>Plaatsen voor back-ups ingesteld</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Back-up mislukt</translation>
    </message>
    <message>
        <source>Old backups destroyed</source>
        <translation>Oude back-ups vernietigd</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Back-up teruggezet</translation>
    </message>
    <message>
        <source>Restoring a backup tried</source>
        <translation>Terugzetten van een back-up beproefd</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Proof of consents exported</source>
        <translation>Bewijs van toestemmingen geëxporteerd</translation>
    </message>
    <message>
        <source>Colleagues of the demonstration added</source>
        <translation>Collega&apos;s van de demonstratie toegevoegd</translation>
    </message>
    <message>
        <source>Terms computed for the day</source>
        <translation>Termijnen van de dag berekend</translation>
    </message>
    <message>
        <source>Filter kept</source>
        <translation>Filter bewaard</translation>
    </message>
    <message>
        <source>Filter removed</source>
        <translation>Filter verwijderd</translation>
    </message>
    <message>
        <source>Filter renamed</source>
        <translation>Filter hernoemd</translation>
    </message>
    <message>
        <source>Keys certified</source>
        <translation>Sleutels gecertificeerd</translation>
    </message>
    <message>
        <source>Let in with the recovery key</source>
        <translation>Binnengelaten met de herstelsleutel</translation>
    </message>
    <message>
        <source>Sign for a restored file</source>
        <translation>Ondertekenen voor een teruggezet bestand</translation>
    </message>
    <message>
        <source>Quarantine ended by two</source>
        <translation>Quarantaine door twee personen beëindigd</translation>
    </message>
    <message>
        <source>Drill with the recovery key on paper</source>
        <translation>Oefening met de herstelsleutel op papier</translation>
    </message>
    <message>
        <source>Erased again after a restore</source>
        <translation>Opnieuw gewist na terugzetten</translation>
    </message>
    <message>
        <source>Missing erasures done again</source>
        <translation>Ontbrekende wissingen opnieuw gedaan</translation>
    </message>
    <message>
        <source>Times of backups set</source>
        <translation>Tijden van back-ups ingesteld</translation>
    </message>
    <message>
        <source>Restore signed for</source>
        <translation>Voor terugzetten ondertekend</translation>
    </message>
    <message>
        <source>Role countersigned</source>
        <translation>Rol medeondertekend</translation>
    </message>
    <message>
        <source>Deputy given</source>
        <translation>Vervanger toegekend</translation>
    </message>
    <message>
        <source>Deputy ended early</source>
        <translation>Vervanging eerder beëindigd</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>from %1 up to and with %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>as deputy of a colleague</source>
        <translation>als vervanger van een collega</translation>
    </message>
    <message>
        <source>The keys of %1 were certified by %2.</source>
        <translation>De sleutels van %1 zijn gecertificeerd door %2.</translation>
    </message>
    <message>
        <source>%1 came in with the recovery key and is administrator.</source>
        <translation>%1 is met de herstelsleutel binnengekomen en is beheerder.</translation>
    </message>
    <message>
        <source>%1 was given a right by %2: %3</source>
        <translation>%1 kreeg een recht van %2: %3</translation>
    </message>
    <message>
        <source>%1 was added by %2: %3</source>
        <translation>%1 is toegevoegd door %2: %3</translation>
    </message>
    <message>
        <source>A right of %1 was countersigned by %2: %3</source>
        <translation>Een recht van %1 is medeondertekend door %2: %3</translation>
    </message>
    <message>
        <source>%1 stands for a colleague, given by %2: %3</source>
        <translation>%1 vervangt een collega, toegekend door %2: %3</translation>
    </message>
    <message>
        <source>Keep the register of processors</source>
        <translation>Het register van verwerkers bijhouden</translation>
    </message>
    <message>
        <source>Confirmation asked</source>
        <translation>Bevestiging gevraagd</translation>
    </message>
    <message>
        <source>Consent recorded for many</source>
        <translation>Toestemming voor velen vastgelegd</translation>
    </message>
    <message>
        <source>Confirmations taken in</source>
        <translation>Bevestigingen ingelezen</translation>
    </message>
    <message>
        <source>Key of the web form told</source>
        <translation>Sleutel van het webformulier getoond</translation>
    </message>
    <message>
        <source>Unconfirmed consent ended</source>
        <translation>Onbevestigde toestemming beëindigd</translation>
    </message>
    <message>
        <source>Receipt of consent made</source>
        <translation>Toestemmingsbewijs gemaakt</translation>
    </message>
    <message>
        <source>Capacity recorded</source>
        <translation>Hoedanigheid vastgelegd</translation>
    </message>
    <message>
        <source>Published address recorded</source>
        <translation>Bekendgemaakt adres vastgelegd</translation>
    </message>
    <message>
        <source>Rules for reaching people set</source>
        <translation>Regels voor het benaderen ingesteld</translation>
    </message>
    <message>
        <source>Soft opt-in recorded</source>
        <translation>Soft opt-in vastgelegd</translation>
    </message>
    <message>
        <source>List handed over</source>
        <translation>Lijst verstrekt</translation>
    </message>
    <message>
        <source>Recipient told</source>
        <translation>Ontvanger ingelicht</translation>
    </message>
    <message>
        <source>List not written after all</source>
        <translation>Lijst toch niet geschreven</translation>
    </message>
    <message>
        <source>Processor registered</source>
        <translation>Verwerker geregistreerd</translation>
    </message>
    <message>
        <source>Key for receipts of consent made</source>
        <translation>Sleutel voor toestemmingsbewijzen gemaakt</translation>
    </message>
    <message>
        <source>Details of the organisation set</source>
        <translation>Gegevens van de organisatie ingesteld</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>List of a recipient put right</source>
        <translation>Lijst van een ontvanger rechtgezet</translation>
    </message>
    <message>
        <source>Consents taken in</source>
        <translation>Toestemmingen overgenomen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Verwerker</translation>
    </message>
    <message>
        <source>Task for a recipient</source>
        <translation>Taak voor een ontvanger</translation>
    </message>
    <message>
        <source>Consent of an import taken back</source>
        <translation>Toestemming uit een import teruggedraaid</translation>
    </message>
    <message>
        <source>Preview of a list looked at</source>
        <translation>Voorbeeld van een lijst bekeken</translation>
    </message>
    <message>
        <source>Tasks for recipients looked at</source>
        <translation>Taken voor ontvangers bekeken</translation>
    </message>
    <message>
        <source>Agreed with a processor</source>
        <translation>Overeengekomen met een verwerker</translation>
    </message>
    <message>
        <source>Merge records of one person</source>
        <translation>Dossiers van één persoon samenvoegen</translation>
    </message>
    <message>
        <source>Ground given to a contact</source>
        <translation>Grondslag aan een contact gegeven</translation>
    </message>
    <message>
        <source>Term for contacts without a ground set</source>
        <translation>Termijn voor contacten zonder grondslag ingesteld</translation>
    </message>
    <message>
        <source>Consent of a merged record taken over</source>
        <translation>Toestemming van een samengevoegd dossier overgenomen</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>Twee dossiers samengevoegd</translation>
    </message>
    <message>
        <source>Import of consents taken back</source>
        <translation>Import van toestemmingen teruggedraaid</translation>
    </message>
    <message>
        <source>Term for comparing lists of recipients changed</source>
        <translation>Termijn voor het vergelijken van lijsten van ontvangers gewijzigd</translation>
    </message>
    <message>
        <source>File handed out</source>
        <translation>Bestand naar buiten gegeven</translation>
    </message>
    <message>
        <source>File not written after all</source>
        <translation>Bestand toch niet geschreven</translation>
    </message>
    <message>
        <source>People recorded as informed</source>
        <translation>Personen als geïnformeerd vastgelegd</translation>
    </message>
    <message>
        <source>First contact recorded</source>
        <translation>Eerste contact vastgelegd</translation>
    </message>
    <message>
        <source>Informing letters made</source>
        <translation>Brieven om te informeren gemaakt</translation>
    </message>
    <message>
        <source>Informing letters not written after all</source>
        <translation>Brieven om te informeren toch niet geschreven</translation>
    </message>
    <message>
        <source>List of people to inform looked at</source>
        <translation>Lijst van te informeren personen bekeken</translation>
    </message>
    <message>
        <source>Person recorded as informed</source>
        <translation>Persoon als geïnformeerd vastgelegd</translation>
    </message>
    <message>
        <source>Record why contacts are kept</source>
        <translation>Vastleggen waarom contacten worden bewaard</translation>
    </message>
    <message>
        <source>Give one reason of their own for many contacts</source>
        <translation>Eén eigen reden voor veel contacten geven</translation>
    </message>
    <message>
        <source>List of people to ask again looked at</source>
        <translation>Lijst van opnieuw te vragen mensen bekeken</translation>
    </message>
    <message>
        <source>List of people without a ground looked at</source>
        <translation>Lijst van mensen zonder grondslag bekeken</translation>
    </message>
    <message>
        <source>List of people whose interest is to be weighed again looked at</source>
        <translation>Lijst van mensen bij wie het belang opnieuw moet worden afgewogen bekeken</translation>
    </message>
    <message>
        <source>Record merged into another</source>
        <translation>Dossier in een ander opgenomen</translation>
    </message>
    <message>
        <source>Contact looked at to merge it</source>
        <translation>Contact bekeken om het samen te voegen</translation>
    </message>
    <message>
        <source>Comparison with the list of a recipient looked at</source>
        <translation>Vergelijking met de lijst van een ontvanger bekeken</translation>
    </message>
    <message>
        <source>List of people with fields not needed looked at</source>
        <translation>Lijst van mensen met gegevens die niet nodig zijn bekeken</translation>
    </message>
    <message>
        <source>Numbers in free text masked</source>
        <translation>Nummers in vrije tekst gemaskeerd</translation>
    </message>
    <message>
        <source>Words of a letter changed</source>
        <translation>Tekst van een brief gewijzigd</translation>
    </message>
    <message>
        <source>Words of a letter as they ship again</source>
        <translation>Meegeleverde tekst van een brief hersteld</translation>
    </message>
    <message>
        <source>Days off that end no period chosen</source>
        <translation>Vrije dagen waarop geen termijn eindigt gekozen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
</context>
<context>
    <name>StaffCommands</name>
    <message>
        <source>The member&apos;s name.</source>
        <translation>De naam van de medewerker.</translation>
    </message>
    <message>
        <source>viewer, steward, approver, officer, administrator or auditor.</source>
        <translation>viewer, steward, approver, officer, administrator of auditor.</translation>
    </message>
    <message>
        <source>The member&apos;s name as others see it.</source>
        <translation>De naam van de medewerker zoals anderen die zien.</translation>
    </message>
    <message>
        <source>Where the new passphrase is.</source>
        <translation>Waar de nieuwe wachtzin staat.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 toegevoegd.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nieuwe wachtzin: </translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>De wachtzin is gewijzigd.</translation>
    </message>
    <message>
        <source>Who works with the file.</source>
        <translation>Wie met het bestand werkt.</translation>
    </message>
    <message>
        <source>Gives a member a role.</source>
        <translation>Geeft een medewerker een rol.</translation>
    </message>
    <message>
        <source>Takes a role back.</source>
        <translation>Neemt een rol terug.</translation>
    </message>
    <message>
        <source>Shuts a member out.</source>
        <translation>Sluit een medewerker buiten.</translation>
    </message>
    <message>
        <source>Changes one&apos;s own passphrase.</source>
        <translation>Wijzigt de eigen wachtzin.</translation>
    </message>
    <message>
        <source>The member&apos;s own customer number or employee number; leave it out to take the link away.</source>
        <translation>Het eigen klant- of personeelsnummer van de medewerker; laat het weg om de koppeling weg te halen.</translation>
    </message>
    <message>
        <source>Says which person in the file a member is: nobody changes their own record.</source>
        <translation>Zegt welke persoon in het bestand een medewerker is: niemand wijzigt het eigen dossier.</translation>
    </message>
    <message>
        <source>has not come in yet</source>
        <translation>is nog niet binnengekomen</translation>
    </message>
    <message>
        <source>The activation code that the administrator gave.</source>
        <translation>De activeringscode die de beheerder gaf.</translation>
    </message>
    <message>
        <source>This activation code works once, until %1. Give it to the member yourself.</source>
        <translation>Deze activeringscode werkt één keer, tot %1. Geef de code zelf aan de medewerker.</translation>
    </message>
    <message>
        <source>The passphrase of %1 no longer works.</source>
        <translation>De wachtzin van %1 werkt niet meer.</translation>
    </message>
    <message>
        <source>The passphrase is yours. Sign in with it from now on; the code is used up.</source>
        <translation>De wachtzin is van u. Meld u er voortaan mee aan; de code is opgebruikt.</translation>
    </message>
    <message>
        <source>Adds a member with a role, and prints their activation code once.</source>
        <translation>Voegt een medewerker met een rol toe en drukt eenmaal de activeringscode af.</translation>
    </message>
    <message>
        <source>Gives a new activation code to a member who forgot the passphrase.</source>
        <translation>Geeft een nieuwe activeringscode aan een medewerker die de wachtzin vergat.</translation>
    </message>
    <message>
        <source>Chooses one&apos;s own passphrase with an activation code.</source>
        <translation>Kiest met een activeringscode een eigen wachtzin.</translation>
    </message>
    <message>
        <source>needs an activation code</source>
        <translation>heeft een activeringscode nodig</translation>
    </message>
    <message>
        <source>to be certified: %1</source>
        <translation>te certificeren: %1</translation>
    </message>
    <message>
        <source>Vouches for a member&apos;s keys, once they have read you the same fingerprint as the list shows.</source>
        <translation>Staat in voor de sleutels van een medewerker, nadat die u dezelfde tekens heeft voorgelezen als de lijst toont.</translation>
    </message>
    <message>
        <source>Where the recovery key is; otherwise it is asked for.</source>
        <translation>Waar de herstelsleutel staat; anders wordt ernaar gevraagd.</translation>
    </message>
    <message>
        <source>%1 is administrator now. The recovery key that was used opens nothing any more.</source>
        <translation>%1 is nu beheerder. De gebruikte herstelsleutel opent niets meer.</translation>
    </message>
    <message>
        <source>Lets a new administrator in with the recovery key, when every passphrase is lost.</source>
        <translation>Laat met de herstelsleutel een nieuwe beheerder toe als alle wachtzinnen kwijt zijn.</translation>
    </message>
    <message>
        <source>The signs that the member read aloud, as the list shows them.</source>
        <translation>De tekens die de medewerker voorlas, zoals de lijst ze toont.</translation>
    </message>
    <message>
        <source>Somebody left: the file gets a new key when an administrator opens it next. Whoever is to be certified must be first.</source>
        <translation>Er is iemand weg: het bestand krijgt een nieuwe sleutel zodra een beheerder het weer opent. Wie gecertificeerd moet worden, gaat eerst.</translation>
    </message>
    <message>
        <source>%1 (%2), waiting for countersignature</source>
        <translation>%1 (%2), wacht op medeondertekening</translation>
    </message>
    <message>
        <source>Says as another administrator that a member gets the role they wait for.</source>
        <translation>Zegt als andere beheerder dat een medewerker de rol krijgt die op medeondertekening wacht.</translation>
    </message>
    <message>
        <source>The sign-in name of whom they stand for.</source>
        <translation>De aanmeldnaam van wie wordt vervangen.</translation>
    </message>
    <message>
        <source>The first day; today where it is not given.</source>
        <translation>De eerste dag; vandaag als die niet is gegeven.</translation>
    </message>
    <message>
        <source>The last day, which counts as well.</source>
        <translation>De laatste dag, die meetelt.</translation>
    </message>
    <message>
        <source>stands in now</source>
        <translation>vervangt nu</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>eerder beëindigd</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>Who stands for whom, when, and whether it counts now.</source>
        <translation>Wie wie vervangt, wanneer, en of het nu telt.</translation>
    </message>
    <message>
        <source>Lets a member decide requests in the stead of another for a period.</source>
        <translation>Laat een medewerker voor een periode over verzoeken besluiten in plaats van een ander.</translation>
    </message>
    <message>
        <source>Ends early that a member stands for another.</source>
        <translation>Beëindigt eerder dat een medewerker een ander vervangt.</translation>
    </message>
    <message>
        <source>The recovery key is a new one. The one before opens nothing any more but the backups that were made until now: keep it with them.</source>
        <translation>De herstelsleutel is een nieuwe. De vorige opent niets meer dan de back-ups die tot nu toe zijn gemaakt: bewaar hem daarbij.</translation>
    </message>
    <message>
        <source>Draws a new recovery key for a file and prints it once; the one before stops working.</source>
        <translation>Trekt een nieuwe herstelsleutel voor een bestand en drukt die één keer af; de vorige werkt dan niet meer.</translation>
    </message>
</context>
<context>
    <name>StaffNewsBar</name>
    <message>
        <source>Since you were last told:</source>
        <translation>Sinds u dit het laatst werd gemeld:</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: page Access.</source>
        <translation>
            <numerusform>En nog %n: pagina Toegang.</numerusform>
            <numerusform>En nog %n: pagina Toegang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
</context>
<context>
    <name>StartMomentDialog</name>
    <message>
        <source>New start moment</source>
        <translation>Nieuw startmoment</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>For example the number of the invoice or contract.</source>
        <translation>Bijvoorbeeld het nummer van de factuur of de overeenkomst.</translation>
    </message>
    <message>
        <source>Where the day was taken from</source>
        <translation>Waar de dag vandaan komt</translation>
    </message>
    <message>
        <source>Add start moment</source>
        <translation>Startmoment toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give the day on which it happened.</source>
        <translation>Geef de dag waarop het gebeurde.</translation>
    </message>
    <message>
        <source>Say where the day was taken from.</source>
        <translation>Geef aan waar de dag vandaan komt.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>State of the program</source>
        <translation>Stand van het programma</translation>
    </message>
    <message>
        <source>Show how the connection is secured</source>
        <translation>Tonen hoe de verbinding beveiligd is</translation>
    </message>
    <message>
        <source>Show running jobs</source>
        <translation>Lopende taken tonen</translation>
    </message>
    <message>
        <source>Klantkluis locks when nobody has typed or clicked in it for this long</source>
        <translation>Klantkluis vergrendelt als er zo lang niet in getypt of geklikt is</translation>
    </message>
    <message>
        <source>Names, addresses and numbers are hidden. Click to show them again.</source>
        <translation>Namen, adressen en nummers zijn verborgen. Klik om ze weer te tonen.</translation>
    </message>
    <message>
        <source>Say how to keep a backup</source>
        <translation>Tonen hoe u een back-up bewaart</translation>
    </message>
    <message>
        <source>Every change is stored the moment it is made</source>
        <translation>Elke wijziging wordt meteen opgeslagen</translation>
    </message>
    <message>
        <source>How safe the connection is, what is saved, and when the window locks.</source>
        <translation>Hoe veilig de verbinding is, wat er is opgeslagen en wanneer het venster vergrendelt.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, klaar</translation>
    </message>
    <message>
        <source>%1, present step</source>
        <translation>%1, huidige stap</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, komt nog</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Nu doen</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: go to the requests</source>
        <translation>
            <numerusform>En nog %Ln: naar de verzoeken</numerusform>
            <numerusform>En nog %Ln: naar de verzoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more whose consent ends within 30 days.</source>
        <translation>
            <numerusform>En nog %Ln van wie de toestemming binnen 30 dagen verloopt.</numerusform>
            <numerusform>En nog %Ln van wie de toestemming binnen 30 dagen verloopt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that must be done today. Next term: %1.</source>
        <translation>Niets dat vandaag moet. Volgende termijn: %1.</translation>
    </message>
    <message>
        <source>Nothing that must be done today, and no term runs.</source>
        <translation>Niets dat vandaag moet, en er loopt geen termijn.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Binnenkort</translation>
    </message>
    <message numerus="yes">
        <source>open request(s)</source>
        <translation>
            <numerusform>open verzoek</numerusform>
            <numerusform>open verzoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>term(s) end within 90 days</source>
        <translation>
            <numerusform>termijn eindigt binnen 90 dagen</numerusform>
            <numerusform>termijnen eindigen binnen 90 dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next term: %1</source>
        <translation>Volgende termijn: %1</translation>
    </message>
    <message>
        <source>No term runs.</source>
        <translation>Er loopt geen termijn.</translation>
    </message>
    <message>
        <source>term over</source>
        <translation>termijn om</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) past their retention term</source>
        <translation>
            <numerusform>%Ln contact van wie de bewaartermijn om is</numerusform>
            <numerusform>%Ln contacten van wie de bewaartermijn om is</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase them, or record why they are kept.</source>
        <translation>Wis ze, of leg vast waarom ze bewaard blijven.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>verloopt over %n dag</numerusform>
            <numerusform>verloopt over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Toestemming van %1</translation>
    </message>
    <message>
        <source>Ask again in time, or let it end.</source>
        <translation>Vraag op tijd opnieuw, of laat de toestemming verlopen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · uiterlijk %2</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Behandelen</translation>
    </message>
    <message>
        <source>review</source>
        <translation>beoordelen</translation>
    </message>
    <message>
        <source>Hold on erasure</source>
        <translation>Bewaarblokkade</translation>
    </message>
    <message>
        <source>Hold on erasure: %1</source>
        <translation>Bewaarblokkade: %1</translation>
    </message>
    <message>
        <source>To be reviewed by %1: lift it, or set it again with a reason.</source>
        <translation>Te beoordelen uiterlijk %1: hef de blokkade op, of stel haar opnieuw in met een reden.</translation>
    </message>
    <message>
        <source>backup due</source>
        <translation>back-up nodig</translation>
    </message>
    <message>
        <source>Insert stick %1</source>
        <translation>Plaats stick %1</translation>
    </message>
    <message>
        <source>The backup begins by itself once it is there.</source>
        <translation>De back-up begint vanzelf zodra die er is.</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Back-ups tonen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>backup failed</source>
        <translation>back-up mislukt</translation>
    </message>
    <message>
        <source>A backup that is due cannot be made</source>
        <translation>Een back-up die aan de beurt is, kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>drill due</source>
        <translation>oefening nodig</translation>
    </message>
    <message>
        <source>Bring a backup back with the recovery key on paper</source>
        <translation>Zet een back-up terug met de herstelsleutel op papier</translation>
    </message>
    <message>
        <source>Every three months: on another computer, or under another name. Then say what came of it.</source>
        <translation>Elke drie maanden: op een andere computer, of onder een andere naam. Zeg daarna wat ervan kwam.</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>in te lichten</translation>
    </message>
    <message numerus="yes">
        <source>Tell %1 about %n contact(s)</source>
        <translation>
            <numerusform>Licht %1 in over %n contact</numerusform>
            <numerusform>Licht %1 in over %n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>On their list, and withdrawn or objected since %1.</source>
        <translation>Op hun lijst, en sinds %1 ingetrokken of bezwaar gemaakt.</translation>
    </message>
    <message>
        <source>no ground</source>
        <translation>geen grondslag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) without a ground</source>
        <translation>
            <numerusform>%Ln contact zonder grondslag</numerusform>
            <numerusform>%Ln contacten zonder grondslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them should have been erased by now: erase them, or record why they are kept.</source>
        <translation>
            <numerusform>%Ln daarvan had nu al gewist moeten zijn: wis die, of leg vast waarom die bewaard wordt.</numerusform>
            <numerusform>%Ln daarvan hadden nu al gewist moeten zijn: wis ze, of leg vast waarom ze bewaard worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give them a ground, or propose their erasure within %n day(s).</source>
        <translation>
            <numerusform>Geef ze een grondslag, of stel binnen %n dag voor ze te wissen.</numerusform>
            <numerusform>Geef ze een grondslag, of stel binnen %n dagen voor ze te wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>to be taken off</source>
        <translation>van lijst te halen</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln contact(s) off the list that was saved</source>
        <translation>
            <numerusform>Haal %Ln contact van de lijst die is opgeslagen</numerusform>
            <numerusform>Haal %Ln contacten van de lijst die is opgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>On a list for your own use, and withdrawn or objected since %1.</source>
        <translation>Op een lijst voor eigen gebruik, en ingetrokken of bezwaar gemaakt sinds %1.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) should have been informed</source>
        <translation>
            <numerusform>%Ln contact had geïnformeerd moeten zijn</numerusform>
            <numerusform>%Ln contacten hadden geïnformeerd moeten zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>They were not told in time what is done with their data (art. 13, 14 GDPR).</source>
        <translation>Niet op tijd verteld wat er met hun gegevens gebeurt (art. 13, 14 AVG).</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informeren</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>binnen 7 dagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) must be informed</source>
        <translation>
            <numerusform>%Ln contact moet worden geïnformeerd</numerusform>
            <numerusform>%Ln contacten moeten worden geïnformeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them what is done with their data, or record that they know.</source>
        <translation>Vertel hun wat er met hun gegevens gebeurt, of leg vast dat zij het weten.</translation>
    </message>
    <message>
        <source>to compare</source>
        <translation>te vergelijken</translation>
    </message>
    <message>
        <source>Compare the list that %1 really holds</source>
        <translation>Vergelijk de lijst die %1 werkelijk heeft</translation>
    </message>
    <message>
        <source>Last compared on %1: longer ago than the term that is set.</source>
        <translation>Laatst vergeleken op %1: langer geleden dan de ingestelde termijn.</translation>
    </message>
    <message>
        <source>Never compared since they got a list on %1.</source>
        <translation>Nooit vergeleken sinds zij op %1 een lijst kregen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Assessment of the interest: %1</source>
        <translation>Beoordeling van het belang: %1</translation>
    </message>
    <message>
        <source>To be reviewed by %1: look whether it still holds.</source>
        <translation>Uiterlijk %1 te herbeoordelen: kijk of zij nog klopt.</translation>
    </message>
    <message>
        <source>It is incomplete: write down necessity, balance and safeguards.</source>
        <translation>Zij is onvolledig: leg noodzaak, afweging en waarborgen vast.</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>herinneren</translation>
    </message>
    <message>
        <source>Remind the requester</source>
        <translation>Herinner de verzoeker</translation>
    </message>
    <message>
        <source>Remind the requester: %1</source>
        <translation>Herinner de verzoeker: %1</translation>
    </message>
    <message>
        <source>Asked who they are and not answered; the reminder was due on %1.</source>
        <translation>Gevraagd wie het is en niet geantwoord; de herinnering was nodig op %1.</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Vraag beantwoorden</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Tell recipients</source>
        <translation>Ontvangers inlichten</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ToolListCard</name>
    <message>
        <source>Another file…</source>
        <translation>Ander bestand…</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Lijst van</translation>
    </message>
    <message>
        <source>Not recognised as the list of a tool that is known. Say what the columns are.</source>
        <translation>Niet herkend als de lijst van een bekend programma. Zeg wat de kolommen zijn.</translation>
    </message>
    <message>
        <source>Recognised by its columns as a list of %1. Correct below what is read wrongly.</source>
        <translation>Aan de kolommen herkend als een lijst van %1. Verbeter hieronder wat verkeerd wordt gelezen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Bijvoorbeeld %1</translation>
    </message>
    <message>
        <source>Choose the column with the addresses.</source>
        <translation>Kies de kolom met de adressen.</translation>
    </message>
</context>
<context>
    <name>ToolListCommands</name>
    <message>
        <source>The key of the purpose.</source>
        <translation>De sleutel van het doel.</translation>
    </message>
    <message>
        <source>email.</source>
        <translation>email.</translation>
    </message>
    <message>
        <source>The text that people were shown, where the list has none of its own.</source>
        <translation>De tekst die mensen te zien kregen, waar de lijst er zelf geen heeft.</translation>
    </message>
    <message>
        <source>Where the list comes from.</source>
        <translation>Waar de lijst vandaan komt.</translation>
    </message>
    <message>
        <source>The form that people filled in, where the list does not say.</source>
        <translation>Het formulier dat mensen invulden, waar de lijst dat niet zegt.</translation>
    </message>
    <message>
        <source>Counts only; changes nothing.</source>
        <translation>Telt alleen; verandert niets.</translation>
    </message>
    <message>
        <source>The registered processor whose list it is.</source>
        <translation>De geregistreerde verwerker van wie de lijst is.</translation>
    </message>
    <message>
        <source>Records who left there and who is there, opens tasks, and writes what must be removed.</source>
        <translation>Legt vast wie zich daar afmeldde en wie er staat, opent taken en schrijft wat eraf moet.</translation>
    </message>
    <message>
        <source>Where the addresses to remove are written: an encrypted ZIP unless --plain is given.</source>
        <translation>Waar de te verwijderen adressen komen: een versleuteld ZIP-bestand, behalve met --plain.</translation>
    </message>
    <message>
        <source>Without encryption; needs --reason.</source>
        <translation>Zonder versleuteling; vraagt --reason.</translation>
    </message>
    <message>
        <source>Why it leaves without encryption.</source>
        <translation>Waarom het zonder versleuteling de deur uit gaat.</translation>
    </message>
    <message>
        <source>Rows: %1. Recorded: %2, withdrawn: %3, known already: %4.</source>
        <translation>Rijen: %1. Vastgelegd: %2, ingetrokken: %3, al bekend: %4.</translation>
    </message>
    <message>
        <source>Without proof: %1, kept as it is: %2, of nobody in the file: %3, not taken: %4.</source>
        <translation>Zonder bewijs: %1, gelaten zoals het is: %2, van niemand in het bestand: %3, niet overgenomen: %4.</translation>
    </message>
    <message>
        <source>Nobody in the file has %1</source>
        <translation>Niemand in het bestand heeft %1</translation>
    </message>
    <message>
        <source>The import was done, but the file of rejected rows could not be written.</source>
        <translation>Het overnemen is gedaan, maar het bestand met afgewezen rijen kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>To be removed there, written: %1</source>
        <translation>Daar te verwijderen, geschreven: %1</translation>
    </message>
    <message>
        <source>Passphrase of the ZIP file, told once and kept nowhere: %1</source>
        <translation>Wachtzin van het ZIP-bestand, eenmaal getoond en nergens bewaard: %1</translation>
    </message>
    <message>
        <source>Rows: %1. May be there: %2, missing there: %3.</source>
        <translation>Rijen: %1. Mogen er staan: %2, ontbreken er: %3.</translation>
    </message>
    <message>
        <source>Must be removed: %1, of who was erased: %2, unknown to us: %3.</source>
        <translation>Moeten eraf: %1, van wie gewist is: %2, ons onbekend: %3.</translation>
    </message>
    <message>
        <source>Left there: %1. There without a recorded handover: %2.</source>
        <translation>Daar afgemeld: %1. Er zonder vastgelegde verstrekking: %2.</translation>
    </message>
    <message>
        <source>Takes in consents from the list of a marketing tool, as far as it proves them.</source>
        <translation>Neemt toestemmingen over uit de lijst van een mailprogramma, voor zover die ze bewijst.</translation>
    </message>
    <message>
        <source>Compares the list that a recipient really holds with who may be on it.</source>
        <translation>Vergelijkt de lijst die een ontvanger werkelijk heeft met wie erop mag staan.</translation>
    </message>
    <message>
        <source>Consents taken back: %1, withdrawals taken back: %2, kept: %3.</source>
        <translation>Toestemmingen teruggedraaid: %1, intrekkingen teruggedraaid: %2, gehouden: %3.</translation>
    </message>
    <message>
        <source>After how many days a list must be compared again; kept for all.</source>
        <translation>Na hoeveel dagen een lijst opnieuw moet worden vergeleken; geldt voor alle.</translation>
    </message>
    <message>
        <source>Takes back what an import of consents brought, as far as nothing rests on it since.</source>
        <translation>Draait terug wat een import van toestemmingen bracht, voor zover er sindsdien niets op berust.</translation>
    </message>
    <message>
        <source>Lists the imports of consents, the newest first.</source>
        <translation>Toont de imports van toestemmingen, de nieuwste eerst.</translation>
    </message>
    <message>
        <source>Tells of each recipient with a list when it was compared last, and how old that is.</source>
        <translation>Zegt van elke ontvanger met een lijst wanneer die het laatst is vergeleken en hoe lang dat geleden is.</translation>
    </message>
    <message>
        <source>Where to write the rows that were not taken: an encrypted ZIP unless --plain-reason is given.</source>
        <translation>Waar de niet overgenomen rijen komen: een versleuteld ZIP-bestand, tenzij --plain-reason is gegeven.</translation>
    </message>
</context>
<context>
    <name>ToolLists</name>
    <message>
        <source>The list does not say that they are subscribed</source>
        <translation>De lijst zegt niet dat zij zijn aangemeld</translation>
    </message>
    <message>
        <source>The list does not say when they agreed</source>
        <translation>De lijst zegt niet wanneer zij instemden</translation>
    </message>
    <message>
        <source>It is not known which text they were shown</source>
        <translation>Het is niet bekend welke tekst zij te zien kregen</translation>
    </message>
    <message>
        <source>The purpose asks for a second step, which the list does not show</source>
        <translation>Het doel vraagt een tweede stap, en die blijkt niet uit de lijst</translation>
    </message>
    <message>
        <source>The address stands on the suppression list</source>
        <translation>Het adres staat op de blokkeerlijst</translation>
    </message>
    <message>
        <source>The person&apos;s data is restricted</source>
        <translation>De gegevens van de betrokkene zijn beperkt</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Een andere lijst</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status on this list</source>
        <translation>Status op deze lijst</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Gegeven op</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>Bevestigd op</translation>
    </message>
    <message>
        <source>Unsubscribed at</source>
        <translation>Afgemeld op</translation>
    </message>
    <message>
        <source>Bounced at</source>
        <translation>Onbestelbaar sinds</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>IP address of the second step</source>
        <translation>IP-adres van de tweede stap</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Text that was shown</source>
        <translation>Getoonde tekst</translation>
    </message>
    <message>
        <source>Signed up by a form</source>
        <translation>Aangemeld via een formulier</translation>
    </message>
    <message>
        <source>Signed up in two steps</source>
        <translation>Aangemeld in twee stappen</translation>
    </message>
    <message>
        <source>Left or is not mailed</source>
        <translation>Afgemeld of wordt niet gemaild</translation>
    </message>
    <message>
        <source>Lawful basis according to the tool</source>
        <translation>Grondslag volgens het programma</translation>
    </message>
    <message>
        <source>Further details (JSON)</source>
        <translation>Verdere gegevens (JSON)</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Toestemming vastgelegd</translation>
    </message>
    <message>
        <source>Withdrawal recorded</source>
        <translation>Intrekking vastgelegd</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Al bekend</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>Zonder bewijs</translation>
    </message>
    <message>
        <source>Stays as it is: something here forbids it</source>
        <translation>Blijft zoals het is: iets hier verbiedt het</translation>
    </message>
    <message>
        <source>Nobody in the file has this address</source>
        <translation>Niemand in het bestand heeft dit adres</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>Something was recorded for them since</source>
        <translation>Er is sindsdien iets voor hen vastgelegd</translation>
    </message>
    <message>
        <source>They were on a list that left since</source>
        <translation>Zij stonden op een lijst die sindsdien vertrok</translation>
    </message>
</context>
<context>
    <name>TrailExportWork</name>
    <message>
        <source>Export of the trail</source>
        <translation>Export van het logboek</translation>
    </message>
    <message>
        <source>If you stop it, no file is left.</source>
        <translation>Als u stopt, blijft er geen bestand achter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported</source>
        <translation>
            <numerusform>%Ln regel geëxporteerd</numerusform>
            <numerusform>%Ln regels geëxporteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Filing system</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Betreft</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>TrailVerifyBar</name>
    <message>
        <source>Check of the trail</source>
        <translation>Controle van het controlelogboek</translation>
    </message>
    <message>
        <source>Nothing is changed by it.</source>
        <translation>Er verandert niets door.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were written. In eight words: %1</source>
        <translation>
            <numerusform>De regel (%Ln) is zoals die is geschreven. In acht woorden: %1</numerusform>
            <numerusform>Alle %Ln regels zijn zoals ze zijn geschreven. In acht woorden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify the trail</source>
        <translation>Controlelogboek controleren</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Controle stoppen</translation>
    </message>
    <message>
        <source>All entries are as they were written.</source>
        <translation>Alle regels zijn zoals ze zijn geschreven.</translation>
    </message>
</context>
<context>
    <name>TrailWords</name>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <translation>Regel %1 is niet zoals die is geschreven.</translation>
    </message>
    <message>
        <source>An entry from %1 to %2 is not as it was written.</source>
        <translation>Een regel van %1 tot en met %2 is niet zoals die is geschreven.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Regel %1 ontbreekt.</translation>
    </message>
    <message>
        <source>Entries stand in another order, from entry %1 on.</source>
        <translation>Regels staan in een andere volgorde, vanaf regel %1.</translation>
    </message>
    <message>
        <source>Entry %1 is there a second time.</source>
        <translation>Regel %1 staat er een tweede keer.</translation>
    </message>
    <message>
        <source>Entries were put in from outside, from entry %1 to %2.</source>
        <translation>Er zijn van buitenaf regels toegevoegd, van regel %1 tot en met %2.</translation>
    </message>
    <message>
        <source>The last entries are missing, from %1 to %2.</source>
        <translation>De laatste regels ontbreken, van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>The trail ends before what was seen of it: entries %1 to %2 are missing. The customer file was put back to an older copy, or replaced.</source>
        <translation>Het controlelogboek eindigt vóór wat ervan is gezien: regels %1 tot en met %2 ontbreken. Het klantenbestand is teruggezet naar een oudere kopie, of vervangen.</translation>
    </message>
    <message>
        <source>The trail is another one than was seen: it differs somewhere from entry %1 to %2. The customer file was changed from outside, or replaced.</source>
        <translation>Het controlelogboek is een ander dan is gezien: het verschilt ergens van regel %1 tot en met %2. Het klantenbestand is van buitenaf gewijzigd, of vervangen.</translation>
    </message>
    <message>
        <source>A head of the trail that was written down does not bear the signature of a member.</source>
        <translation>Een opgeschreven stand van het controlelogboek draagt niet de handtekening van een medewerker.</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>een verzoek</translation>
    </message>
    <message>
        <source>a member of staff</source>
        <translation>een medewerker</translation>
    </message>
    <message>
        <source>a retention rule</source>
        <translation>een bewaarregel</translation>
    </message>
    <message>
        <source>a consent</source>
        <translation>een toestemming</translation>
    </message>
    <message>
        <source>Entry %2 tells how %1 was left, and it is otherwise now: it was changed or put back past the program.</source>
        <translation>Regel %2 vertelt hoe %1 werd achtergelaten, en dat is nu anders: buiten het programma om gewijzigd of teruggezet.</translation>
    </message>
    <message>
        <source>There is %1 that no entry tells of: it was put in past the program.</source>
        <translation>Er is %1 waarvan geen enkele regel vertelt: buiten het programma om toegevoegd.</translation>
    </message>
    <message>
        <source>The detail of entry %2, which tells how %1 was left, was taken away past the program.</source>
        <translation>De bijzonderheden van regel %2, die vertelt hoe %1 werd achtergelaten, zijn buiten het programma om weggehaald.</translation>
    </message>
    <message>
        <source>For a working day no second member has confirmed the trail: whoever signs in does so by that.</source>
        <translation>Al een werkdag heeft geen tweede medewerker het controlelogboek bevestigd: wie zich aanmeldt, doet dat daarmee.</translation>
    </message>
    <message>
        <source>A signature for a restored backup is not that of a member who may sign for it.</source>
        <translation>Een handtekening voor een teruggezette back-up is niet van een medewerker die ervoor mag ondertekenen.</translation>
    </message>
    <message>
        <source>The restore at entry %1 is not signed for by two members, but by %2. Another administrator or privacy officer must sign for it.</source>
        <translation>Voor het terugzetten bij regel %1 ondertekenden geen twee medewerkers, maar %2. Een andere beheerder of privacy officer moet ervoor ondertekenen.</translation>
    </message>
    <message>
        <source>The restore at entry %1 is signed for by %2 of two members. Invite an administrator or a privacy officer who signs for it too.</source>
        <translation>Voor het terugzetten bij regel %1 ondertekenden %2 van de twee medewerkers. Nodig een beheerder of privacy officer uit die er ook voor ondertekent.</translation>
    </message>
    <message>
        <source>A decision on request %1 is not that of a member who may take it: it was put in or changed past the program.</source>
        <translation>Een besluit over verzoek %1 is niet van een medewerker die het mag nemen: het is buiten het programma om toegevoegd of gewijzigd.</translation>
    </message>
    <message>
        <source>Request %1 was approved or carried out without a valid approval of what was proposed.</source>
        <translation>Verzoek %1 is goedgekeurd of uitgevoerd zonder geldige goedkeuring van wat was voorgesteld.</translation>
    </message>
</context>
<context>
    <name>UrgentWatch</name>
    <message numerus="yes">
        <source>%n request(s) late</source>
        <translation>
            <numerusform>%n verzoek te laat</numerusform>
            <numerusform>%n verzoeken te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due this week</source>
        <translation>
            <numerusform>%n vervalt deze week</numerusform>
            <numerusform>%n vervallen deze week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Where is the customer file?</source>
        <translation>Waar is het klantenbestand?</translation>
    </message>
    <message>
        <source>You can change the language at any time.</source>
        <translation>U kunt de taal op elk moment wijzigen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 opnieuw openen</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nieuw bestand</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Verbinden met een server</translation>
    </message>
    <message>
        <source>Look around with demonstration data</source>
        <translation>Rondkijken met voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Terugzetten uit een back-up</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nieuw bestand…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>Connect to &amp;server…</source>
        <translation>Verbinden met &amp;server…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>&amp;Afmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Find in list</source>
        <translation>&amp;Zoeken in lijst</translation>
    </message>
    <message>
        <source>Search &amp;everything…</source>
        <translation>Over&amp;al zoeken…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ve&amp;rversen</translation>
    </message>
    <message>
        <source>Fo&amp;ld the rail</source>
        <translation>Zijbalk in&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Compacte rijen</translation>
    </message>
    <message>
        <source>Privacy c&amp;urtain</source>
        <translation>Privac&amp;ygordijn</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>In&amp;zoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volgend &amp;deel</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Vor&amp;ig deel</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>&amp;Nieuw contact</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nieuw verzoek</translation>
    </message>
    <message>
        <source>Running &amp;jobs</source>
        <translation>&amp;Lopende taken</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Help bij deze pagina</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Wat is dit?</translation>
    </message>
    <message>
        <source>&amp;About Klantkluis</source>
        <translation>&amp;Over Klantkluis</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Verzoek</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase…</source>
        <translation>Mijn &amp;wachtzin wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Meldingen</translation>
    </message>
    <message>
        <source>Works on the pages that have something for it.</source>
        <translation>Werkt op de pagina&apos;s die er iets voor hebben.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opn&amp;ieuw doen</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Help: %1</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Zo doet u het</translation>
    </message>
</context>
<context>
    <name>WorkspacePages</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Retention terms</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Verzendlijsten</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grondslagen</translation>
    </message>
</context>
</TS>
