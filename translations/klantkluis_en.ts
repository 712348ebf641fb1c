<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AccessTrailTab</name>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message numerus="yes">
        <source>%n entries exported.</source>
        <translation>
            <numerusform>%n entry exported.</numerusform>
            <numerusform>%n entries exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries looked at.</source>
        <translation>
            <numerusform>%n entry looked at.</numerusform>
            <numerusform>%n entries looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proof of %n entries written.</source>
        <translation>
            <numerusform>Proof of %n entry written.</numerusform>
            <numerusform>Proof of %n entries written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message numerus="yes">
        <source>%n erasures were done again.</source>
        <translation>
            <numerusform>%n erasure was done again.</numerusform>
            <numerusform>%n erasures were done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) of administrators or privacy officers are owed for this restore: backup continue.</source>
        <translation>
            <numerusform>%n signature of administrators or privacy officers are owed for this restore: backup continue.</numerusform>
            <numerusform>%n signatures of administrators or privacy officers are owed for this restore: backup continue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPlaceWords</name>
    <message numerus="yes">
        <source>Newest verified backup: %n day(s) ago</source>
        <translation>
            <numerusform>Newest verified backup: %n day ago</numerusform>
            <numerusform>Newest verified backup: %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>Verified backup %n day(s) ago</source>
        <translation>
            <numerusform>Verified backup %n day ago</numerusform>
            <numerusform>Verified backup %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n day(s) ago is kept elsewhere</source>
        <translation>
            <numerusform>One of %n day ago is kept elsewhere</numerusform>
            <numerusform>One of %n days ago is kept elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore tried %n day(s) ago</source>
        <translation>
            <numerusform>Restore tried %n day ago</numerusform>
            <numerusform>Restore tried %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n backup(s) reached 90 days and were destroyed: make new ones more often.</source>
        <translation>
            <numerusform>%n backup reached 90 days and were destroyed: make new ones more often.</numerusform>
            <numerusform>%n backups reached 90 days and were destroyed: make new ones more often.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln contact(s)</source>
        <translation>
            <numerusform>Change %Ln contact</numerusform>
            <numerusform>Change %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were changed.</source>
        <translation>
            <numerusform>%Ln contact was changed.</numerusform>
            <numerusform>%Ln contacts were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) could not be changed; the list says why.</source>
        <translation>
            <numerusform>%Ln contact could not be changed; the list says why.</numerusform>
            <numerusform>%Ln contacts could not be changed; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were not reached.</source>
        <translation>
            <numerusform>%Ln contact was not reached.</numerusform>
            <numerusform>%Ln contacts were not reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditWork</name>
    <message numerus="yes">
        <source>%Ln contact(s) changed</source>
        <translation>
            <numerusform>%Ln contact changed</numerusform>
            <numerusform>%Ln contacts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed, others not</source>
        <translation>
            <numerusform>%Ln contact changed, others not</numerusform>
            <numerusform>%Ln contacts changed, others not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message numerus="yes">
        <source>Nothing was stored. %n field(s) must be mended.</source>
        <translation>
            <numerusform>Nothing was stored. %n field must be mended.</numerusform>
            <numerusform>Nothing was stored. %n fields must be mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in the file may be the same person. Look there first, or save again to add this one all the same.</source>
        <translation>
            <numerusform>%n contact in the file may be the same person. Look there first, or save again to add this one all the same.</numerusform>
            <numerusform>%n contacts in the file may be the same person. Look there first, or save again to add this one all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactFilterChips</name>
    <message numerus="yes">
        <source>Kept until within %n day(s)</source>
        <translation>
            <numerusform>Kept until within %n day</numerusform>
            <numerusform>Kept until within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message numerus="yes">
        <source>%n ending</source>
        <translation>
            <numerusform>%n ending</numerusform>
            <numerusform>%n ending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>%Ln contact(s) changed</source>
        <translation>
            <numerusform>%Ln contact changed</numerusform>
            <numerusform>%Ln contacts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed, others not</source>
        <translation>
            <numerusform>%Ln contact changed, others not</numerusform>
            <numerusform>%Ln contacts changed, others not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoCommands</name>
    <message numerus="yes">
        <source>Filled with %n contact(s).</source>
        <translation>
            <numerusform>Filled with %n contact.</numerusform>
            <numerusform>Filled with %n contacts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueBackups</name>
    <message numerus="yes">
        <source>%n backup(s) reached 90 days and were destroyed.</source>
        <translation>
            <numerusform>%n backup reached 90 days and were destroyed.</numerusform>
            <numerusform>%n backups reached 90 days and were destroyed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) that were due: made, and found whole.</source>
        <translation>
            <numerusform>%n backup that were due: made, and found whole.</numerusform>
            <numerusform>%n backups that were due: made, and found whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message numerus="yes">
        <source>What you had typed before the window locked is back. Somebody else changed %n of these field(s) meanwhile: look before you save.</source>
        <translation>
            <numerusform>What you had typed before the window locked is back. Somebody else changed %n of these field meanwhile: look before you save.</numerusform>
            <numerusform>What you had typed before the window locked is back. Somebody else changed %n of these fields meanwhile: look before you save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you had typed before the window locked is back, but for %n field(s) that this form does not offer any more. It is not stored yet.</source>
        <translation>
            <numerusform>What you had typed before the window locked is back, but for %n field that this form does not offer any more. It is not stored yet.</numerusform>
            <numerusform>What you had typed before the window locked is back, but for %n fields that this form does not offer any more. It is not stored yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoversModel</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Notices, %n new</numerusform>
            <numerusform>Notices, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFileStep</name>
    <message numerus="yes">
        <source>%1, %n column(s). Is this how the file reads? Then go on.</source>
        <translation>
            <numerusform>%1, %n column. Is this how the file reads? Then go on.</numerusform>
            <numerusform>%1, %n columns. Is this how the file reads? Then go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRunStep</name>
    <message numerus="yes">
        <source>%Ln rows read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added</source>
        <translation>
            <numerusform>%Ln person added</numerusform>
            <numerusform>%Ln people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to add</source>
        <translation>
            <numerusform>%Ln person to add</numerusform>
            <numerusform>%Ln people to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people updated</source>
        <translation>
            <numerusform>%Ln person updated</numerusform>
            <numerusform>%Ln people updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to update</source>
        <translation>
            <numerusform>%Ln person to update</numerusform>
            <numerusform>%Ln people to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people as they were</source>
        <translation>
            <numerusform>%Ln person as they were</numerusform>
            <numerusform>%Ln people as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that repeat another row</source>
        <translation>
            <numerusform>%Ln row that repeats another row</numerusform>
            <numerusform>%Ln rows that repeat another row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who asked not to come back</source>
        <translation>
            <numerusform>%Ln person who asked not to come back</numerusform>
            <numerusform>%Ln people who asked not to come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows with a fault</source>
        <translation>
            <numerusform>%Ln row with a fault</numerusform>
            <numerusform>%Ln rows with a fault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that are hidden in the workbook, read like the others</source>
        <translation>
            <numerusform>%Ln row that is hidden in the workbook, read like the others</numerusform>
            <numerusform>%Ln rows that are hidden in the workbook, read like the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells with an error such as #N/A, read as empty</source>
        <translation>
            <numerusform>%Ln cell with an error such as #N/A, read as empty</numerusform>
            <numerusform>%Ln cells with an error such as #N/A, read as empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formulas that were never computed, read as empty</source>
        <translation>
            <numerusform>%Ln formula that was never computed, read as empty</numerusform>
            <numerusform>%Ln formulas that were never computed, read as empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers masked</source>
        <translation>
            <numerusform>%Ln number masked</numerusform>
            <numerusform>%Ln numbers masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences left alone</source>
        <translation>
            <numerusform>%Ln difference left alone</numerusform>
            <numerusform>%Ln differences left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people not in this file</source>
        <translation>
            <numerusform>%Ln person not in this file</numerusform>
            <numerusform>%Ln people not in this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people removed</source>
        <translation>
            <numerusform>%Ln person removed</numerusform>
            <numerusform>%Ln people removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back as they were</source>
        <translation>
            <numerusform>%Ln put back as it was</numerusform>
            <numerusform>%Ln put back as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone because they were worked on since</source>
        <translation>
            <numerusform>%Ln left alone because it was worked on since</numerusform>
            <numerusform>%Ln left alone because they were worked on since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportUndoDialog</name>
    <message numerus="yes">
        <source>%Ln people will be removed.</source>
        <translation>
            <numerusform>%Ln person will be removed.</numerusform>
            <numerusform>%Ln people will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be put back as they were.</source>
        <translation>
            <numerusform>%Ln will be put back as it was.</numerusform>
            <numerusform>%Ln will be put back as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left alone because they were worked on since.</source>
        <translation>
            <numerusform>%Ln is left alone because it was worked on since.</numerusform>
            <numerusform>%Ln are left alone because they were worked on since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportUndoWork</name>
    <message numerus="yes">
        <source>Import taken back: %Ln people removed</source>
        <translation>
            <numerusform>Import taken back: %Ln person removed</numerusform>
            <numerusform>Import taken back: %Ln people removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message numerus="yes">
        <source>%Ln people imported</source>
        <translation>
            <numerusform>%Ln person imported</numerusform>
            <numerusform>%Ln people imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingWork</name>
    <message numerus="yes">
        <source>Mailing list made: %n people</source>
        <translation>
            <numerusform>Mailing list made: %n person</numerusform>
            <numerusform>Mailing list made: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message numerus="yes">
        <source>Locks after %n minute(s)</source>
        <translation>
            <numerusform>Locks after %n minute</numerusform>
            <numerusform>Locks after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n second(s)</source>
        <translation>
            <numerusform>Locks in %n second</numerusform>
            <numerusform>Locks in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln erasure(s) since the backup were done again.</source>
        <translation>
            <numerusform>%Ln erasure since the backup were done again.</numerusform>
            <numerusform>%Ln erasures since the backup were done again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposeEditor</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposesPage</name>
    <message numerus="yes">
        <source>Saved; %Ln consent(s) ended</source>
        <translation>
            <numerusform>Saved; %Ln consent ended</numerusform>
            <numerusform>Saved; %Ln consents ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purpose ended; %Ln consent(s) revoked</source>
        <translation>
            <numerusform>Purpose ended; %Ln consent revoked</numerusform>
            <numerusform>Purpose ended; %Ln consents revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purpose(s) added</source>
        <translation>
            <numerusform>%Ln purpose added</numerusform>
            <numerusform>%Ln purposes added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln waiting</numerusform>
            <numerusform>%1, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionRule</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source> minute(s)</source>
        <translation>
            <numerusform> minute</numerusform>
            <numerusform> minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffNewsBar</name>
    <message numerus="yes">
        <source>And %n more: page Access.</source>
        <translation>
            <numerusform>And %n more: page Access.</numerusform>
            <numerusform>And %n more: page Access.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>And %Ln more: go to the requests</source>
        <translation>
            <numerusform>And %Ln more: go to the requests</numerusform>
            <numerusform>And %Ln more: go to the requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more whose consent ends within 30 days.</source>
        <translation>
            <numerusform>And %Ln more whose consent ends within 30 days.</numerusform>
            <numerusform>And %Ln more whose consent ends within 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open request(s)</source>
        <translation>
            <numerusform>open request</numerusform>
            <numerusform>open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>term(s) end within 90 days</source>
        <translation>
            <numerusform>term ends within 90 days</numerusform>
            <numerusform>terms end within 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) past their retention term</source>
        <translation>
            <numerusform>%Ln contact past their retention term</numerusform>
            <numerusform>%Ln contacts past their retention term</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %1 about %n contact(s)</source>
        <translation>
            <numerusform>Tell %1 about %n contact</numerusform>
            <numerusform>Tell %1 about %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailExportWork</name>
    <message numerus="yes">
        <source>%Ln entries exported</source>
        <translation>
            <numerusform>%Ln entry exported</numerusform>
            <numerusform>%Ln entries exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailVerifyBar</name>
    <message numerus="yes">
        <source>All %Ln entries are as they were written. In eight words: %1</source>
        <translation>
            <numerusform>The %Ln entry is as it was written. In eight words: %1</numerusform>
            <numerusform>All %Ln entries are as they were written. In eight words: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UrgentWatch</name>
    <message numerus="yes">
        <source>%n request(s) late</source>
        <translation>
            <numerusform>%n request late</numerusform>
            <numerusform>%n requests late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due this week</source>
        <translation>
            <numerusform>%n due this week</numerusform>
            <numerusform>%n due this week</numerusform>
        </translation>
    </message>
</context>
</TS>
