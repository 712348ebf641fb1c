<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
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
    <name>AuditCommands</name>
    <message>
        <source>Entries before this position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail, the newest first.</source>
        <translation type="unfinished"></translation>
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
    <name>ChartCard</name>
    <message>
        <source>As table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukwerk</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartTableModel</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: klantkluis-cli COMMAND [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 wrong passphrase, 4 damaged or forged, 5 rolled back or forked, 6 in use, 7 made by a newer version, 8 quarantine after a restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>An embedded customer file (*.kluis).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PostgreSQL service name or conninfo string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff member who acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the passphrase is; - for standard input. Otherwise it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of messages and documents: nl or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date to compute with (YYYY-MM-DD); recorded in the audit trail.</source>
        <translation type="unfinished"></translation>
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
    <name>Connection</name>
    <message>
        <source>The program guards who may do what; the database does not do so yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer file is on this computer; nothing goes over a network. The file is not encrypted yet: keep it on an encrypted disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1 on this computer, through a local socket; nothing goes over a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that this line is not encrypted. Stop working and tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · certificate checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 reports: %2 with %3, %4 bits. PostgreSQL %5. Its certificate and name were checked, and the sign-in is bound to this line.</source>
        <translation type="unfinished"></translation>
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
        <source>Website and social media</source>
        <translation>Website en sociale media</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukwerk</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person did this themselves, for example on a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how this reached you.</source>
        <translation>Kies hoe dit u bereikte.</translation>
    </message>
</context>
<context>
    <name>ConsentLinesModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>purpose and channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentTimelineModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>act and purpose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactConsentTab</name>
    <message>
        <source>Purposes of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this person agrees to, refuses and takes back will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record first consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal is recorded, but its evidence could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back; the history shows both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDataTab</name>
    <message>
        <source>Data kept of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention per category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s surname prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s name, then own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own name, then partner&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own typing error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News from the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News from the employer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactHistoryTab</name>
    <message>
        <source>History of the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactListView</name>
    <message>
        <source>Being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactRequestDialog</name>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it reached the organisation; the term runs from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Say on which day the request was received.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, consent %3, keep until %4</source>
        <translation type="unfinished"></translation>
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
    <name>DemoCommands</name>
    <message>
        <source>How many people; 1482 where it is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filled with %n contact(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fills an empty file with demonstration data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasureCertificate</name>
    <message>
        <source>Certificate of erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of rectification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients to be told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something that was filled in cannot be accepted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at the new version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exists already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer file cannot be reached. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is using this at the moment. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer file is damaged. Do not work on; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made by a newer version of Klantkluis. Update the program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the passphrase is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing was changed. Report code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in use on %1 (process %2). Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Check the place and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a customer file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty, so it is no customer file. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no customer file of Klantkluis, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to read this file. Ask its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to write in this folder. Choose a place of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on a network share, where a customer file can be damaged. Choose a folder on this computer, or use a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such service. Check its name in pg_service.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name is missing. Give it as host=...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 cannot be reached over a safe line. No data was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s database is older than this program. An administrator must run: klantkluis-cli migrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Try again in %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the member&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has members already. Sign in as one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gives rights to themselves. Ask another administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last administrator. Appoint another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator does not see personal data: these roles exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present passphrase is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short: use at least 15 characters, a few words for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is longer than 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase repeats the same few characters. Choose other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is made of a word that everybody tries first. Choose other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is made of your own or the organisation&apos;s name. Choose other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read the passphrase file. Make it yours alone: chmod 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; is not known or lacks its value. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --file or --server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filing system is customers or employees, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no role. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take &apos;%2&apos;. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is about yourself. A colleague must handle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You registered this request. Another entitled person must decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You prepared this proposal. Another entitled person must decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal that waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal was changed in the meantime. Look at the new one before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be kept has changed since the decision. Make a new proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 was changed since the decision. Make a new proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why you reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Establish first who is asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of identifying proves too little; this request needs level %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way of identifying somebody. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not at this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has approved this yet. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was carried out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval is older than 14 days. Ask for a new decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval does not belong to this proposal. Ask for a new decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the request out or let it be rejected first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your passphrase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law or a hold keeps this: %1. It cannot be erased now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this must stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which fields must be corrected, and to what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 says this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person of this request is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the request was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of receipt lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of this kind are answered by hand for now; only corrections and erasures are carried out by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why nothing may be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold is reviewed within six months. Choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held for this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds contacts already. Demonstration data needs an empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose between 1 and %1 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no date in the form YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Add evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a file here, up to 25 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of the surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of the partner&apos;s surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>The first member&apos;s name as others see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created. %1 is administrator, officer and steward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new file, or prepares an empty server; its first member is --user.</source>
        <translation type="unfinished"></translation>
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
    <name>FormField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (verplicht)</translation>
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
</context>
<context>
    <name>InlineBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Deze melding sluiten</translation>
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
</context>
<context>
    <name>MasterDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
</context>
<context>
    <name>NewFilePage</name>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever makes the file is its first administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name as colleagues see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters; a few words that only you put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer files (*.kluis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the file will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name you will sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer files (*.kluis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>PurposeEditor</name>
    <message>
        <source>Until withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens; it cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent is confirmed in a second step (double opt-in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no purpose needs is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording in Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes what people agree to: end the consent given to the old wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment: interest, necessity, balance, safeguards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why consent cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statute and article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees are seldom free to refuse. Choose another lawful basis where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the title in Dutch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the title in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in Dutch what people agree to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in English what people agree to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposeFilter</name>
    <message>
        <source>All purposes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposesModel</name>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposesPage</name>
    <message>
        <source>Purpose added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved; %n consent(s) ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Purpose saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Purpose ended; %n consent(s) revoked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purpose(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End purpose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What data is used for will be listed here, each with its lawful basis and wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the usual purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this purpose? Every consent that runs for it ends now, and nothing more can be recorded. This cannot be undone.</source>
        <translation type="unfinished"></translation>
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
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wacht</numerusform>
            <numerusform>%1, %n wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>customers or employees; customers where it is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed requests as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access, rectification, erasure, restriction, portability or objection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose request it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it reached the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email, phone, post, in-person or form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known-channel, account, two-facts, call-back, in-person, video or identity-service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person could not be identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A category that stays, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open requests, the most urgent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request with its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers what somebody asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records how the requester was identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction, or what is erased and what must stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves the proposal; asks for the passphrase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejects the proposal, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries out what was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has been given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestDecisionCard</name>
    <message>
        <source>Say why you reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By somebody else than who registered or prepared it, with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestFaces</name>
    <message>
        <source>Received %1, due %2: one month (art. 12(3) GDPR).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message>
        <source>Open contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, received %2, answer due %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestIdentityCard</name>
    <message>
        <source>Who is asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the identity was established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request needs level V%1 or more. Never keep a copy of an identity document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (level V%2), confirmed by %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity has not been established yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPeople</name>
    <message>
        <source>a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestProposalModel</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestQueueModel</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestResult</name>
    <message>
        <source>Kept: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until %3: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell this recipient as well (art. 19 GDPR): %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestStepsModel</name>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly granted</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In persoon</translation>
    </message>
    <message>
        <source>By web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer from a known address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known channel and a fact only they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back on the number on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video, nothing stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity not established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (+2 months)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Kept by law or on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date and gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionCharts</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reconfirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionCommands</name>
    <message>
        <source>customers or employees; customers where it is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due before this day; today where it is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing may be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long everything is kept, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people are in which state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose term is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the erasure of one contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the holds on one contact.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print retention terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts per category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a bar to see the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of contacts per action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see what must go and when, once there are contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionPeopleModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) over)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPrinting</name>
    <message>
        <source>Save the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention-terms.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionReport</name>
    <message>
        <source>Retention terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts per state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts per category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reconfirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionSelection</name>
    <message>
        <source>No contacts in this part of the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bar or a figure to see whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen in the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
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
    <name>ServerPage</name>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is encrypted and the server&apos;s certificate is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a service, or host=… dbname=… sslrootcert=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your sign-in name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your sign-in name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StackedBarView</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffCommands</name>
    <message>
        <source>The member&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewer, steward, approver, officer, administrator or auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers or employees; customers where it is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member&apos;s name as others see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new passphrase is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First passphrase of the new member: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a member with a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a member a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a role back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuts a member out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes one&apos;s own passphrase.</source>
        <translation type="unfinished"></translation>
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
        <source>Go to backups</source>
        <translation>Naar de back-ups</translation>
    </message>
    <message>
        <source>Show running jobs</source>
        <translation>Lopende taken tonen</translation>
    </message>
    <message>
        <source>Klantkluis locks when nobody has typed or clicked in it for this long</source>
        <translation>Klantkluis vergrendelt als er zo lang niet in getypt of geklikt is</translation>
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
    <name>WelcomePage</name>
    <message>
        <source>Where is the customer file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change the language at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with demonstration data</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Back up now…</source>
        <translation>Nu een &amp;back-up maken…</translation>
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
        <source>&amp;Redo</source>
        <translation>O&amp;pnieuw doen</translation>
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
</context>
</TS>
