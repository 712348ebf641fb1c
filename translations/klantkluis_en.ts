<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AccessReviews</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessReviewsTab</name>
    <message numerus="yes">
        <source>%n change(s) of a review seen carried out</source>
        <translation>
            <numerusform>%n change of a review seen carried out</numerusform>
            <numerusform>%n changes of a review seen carried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessUseTab</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln record added</numerusform>
            <numerusform>%Ln records added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>%n record added.</numerusform>
            <numerusform>%n records added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityRecordView</name>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementClausesView</name>
    <message numerus="yes">
        <source>Looked at %n time(s).</source>
        <translation>
            <numerusform>Looked at %n time.</numerusform>
            <numerusform>Looked at %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>%n day too late</numerusform>
            <numerusform>%n days too late</numerusform>
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
    <name>AskAgainTab</name>
    <message numerus="yes">
        <source>Recorded as asked for %Ln person(s)</source>
        <translation>
            <numerusform>Recorded as asked for %Ln person</numerusform>
            <numerusform>Recorded as asked for %Ln persons</numerusform>
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
    <message numerus="yes">
        <source>%n restriction(s) of processing were set again.</source>
        <translation>
            <numerusform>%n restriction of processing were set again.</numerusform>
            <numerusform>%n restrictions of processing were set again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) were lifted again.</source>
        <translation>
            <numerusform>%n restriction were lifted again.</numerusform>
            <numerusform>%n restrictions were lifted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) of consent were recorded again.</source>
        <translation>
            <numerusform>%n withdrawal of consent were recorded again.</numerusform>
            <numerusform>%n withdrawals of consent were recorded again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) were recorded again.</source>
        <translation>
            <numerusform>%n objection were recorded again.</numerusform>
            <numerusform>%n objections were recorded again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) must be made again: these people are restricted until then, and their requests are open.</source>
        <translation>
            <numerusform>%n correction must be made again: these people are restricted until then, and their requests are open.</numerusform>
            <numerusform>%n corrections must be made again: these people are restricted until then, and their requests are open.</numerusform>
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
    <name>Breaches</name>
    <message numerus="yes">
        <source>%n hour(s) after the 72 hours (art. 33(1) GDPR).</source>
        <translation>
            <numerusform>%n hour after the 72 hours (art. 33(1) GDPR).</numerusform>
            <numerusform>%n hours after the 72 hours (art. 33(1) GDPR).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You became aware %n hour(s) after it was discovered: the authority will ask why.</source>
        <translation>
            <numerusform>You became aware %n hour after it was discovered: the authority will ask why.</numerusform>
            <numerusform>You became aware %n hours after it was discovered: the authority will ask why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left, until %1</source>
        <translation>
            <numerusform>%n hour left, until %1</numerusform>
            <numerusform>%n hours left, until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) too late, it was due at %1</source>
        <translation>
            <numerusform>%n hour too late, it was due at %1</numerusform>
            <numerusform>%n hours too late, it was due at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreachesPage</name>
    <message numerus="yes">
        <source>%1: %n person(s) told</source>
        <translation>
            <numerusform>%1: %n person told</numerusform>
            <numerusform>%1: %n persons told</numerusform>
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
    <name>Chain</name>
    <message numerus="yes">
        <source>Where this goes: %1. To %n recipient(s).</source>
        <translation>
            <numerusform>Where this goes: %1. To %n recipient.</numerusform>
            <numerusform>Where this goes: %1. To %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where the data of one person is: with %n recipient(s).</source>
        <translation>
            <numerusform>Where the data of one person is: with %n recipient.</numerusform>
            <numerusform>Where the data of one person is: with %n recipients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message numerus="yes">
        <source>%Ln stand(s) further down than is shown here; files have all of them.</source>
        <translation>
            <numerusform>%Ln stand further down than is shown here; files have all of them.</numerusform>
            <numerusform>%Ln stands further down than is shown here; files have all of them.</numerusform>
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
    <name>ConsentBulkDialog</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record for %Ln contact(s)</source>
        <translation>
            <numerusform>Record for %Ln contact</numerusform>
            <numerusform>Record for %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %Ln contact(s).</source>
        <translation>
            <numerusform>Recorded for %Ln contact.</numerusform>
            <numerusform>Recorded for %Ln contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would be recorded for %Ln contact(s).</source>
        <translation>
            <numerusform>It would be recorded for %Ln contact.</numerusform>
            <numerusform>It would be recorded for %Ln contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for %Ln other(s); the list says why.</source>
        <translation>
            <numerusform>Not for %Ln other; the list says why.</numerusform>
            <numerusform>Not for %Ln others; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentBulkWork</name>
    <message numerus="yes">
        <source>Recorded for %Ln contact(s)</source>
        <translation>
            <numerusform>Recorded for %Ln contact</numerusform>
            <numerusform>Recorded for %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentChainBar</name>
    <message numerus="yes">
        <source>%Ln of them are of before hashes were kept, which nothing ties together.</source>
        <translation>
            <numerusform>%Ln of them is of before hashes were kept, which nothing ties together.</numerusform>
            <numerusform>%Ln of them are of before hashes were kept, which nothing ties together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln acts of consent are as they were recorded.</source>
        <translation>
            <numerusform>%Ln act of consent is as it was recorded.</numerusform>
            <numerusform>All %Ln acts of consent are as they were recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acts of consent are not as they were recorded, on %Ln line(s). The first: %1. Restore a backup beside this file and compare them.</source>
        <translation>
            <numerusform>Acts of consent are not as they were recorded, on %Ln line. The first: %1. Restore a backup beside this file and compare them.</numerusform>
            <numerusform>Acts of consent are not as they were recorded, on %Ln lines. The first: %1. Restore a backup beside this file and compare them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentDropDialog</name>
    <message numerus="yes">
        <source>%Ln confirmation(s) recorded.</source>
        <translation>
            <numerusform>%Ln confirmation recorded.</numerusform>
            <numerusform>%Ln confirmations recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken in; the list says why.</source>
        <translation>
            <numerusform>%Ln not taken in; the list says why.</numerusform>
            <numerusform>%Ln not taken in; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentImportUndoDialog</name>
    <message numerus="yes">
        <source>%Ln consent(s) will be taken back.</source>
        <translation>
            <numerusform>%Ln consent will be taken back.</numerusform>
            <numerusform>%Ln consents will be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) will be taken back.</source>
        <translation>
            <numerusform>%Ln withdrawal will be taken back.</numerusform>
            <numerusform>%Ln withdrawals will be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep(s) what the list brought:</source>
        <translation>
            <numerusform>%Ln keeps what the list brought:</numerusform>
            <numerusform>%Ln keep what the list brought:</numerusform>
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
    <message numerus="yes">
        <source>%Ln confirmation(s) recorded</source>
        <translation>
            <numerusform>%Ln confirmation recorded</numerusform>
            <numerusform>%Ln confirmations recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln contact(s) recorded</source>
        <translation>
            <numerusform>Consent of %Ln contact recorded</numerusform>
            <numerusform>Consent of %Ln contacts recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln contact(s) recorded, of others not</source>
        <translation>
            <numerusform>Consent of %Ln contact recorded, of others not</numerusform>
            <numerusform>Consent of %Ln contacts recorded, of others not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n month(s) later, on the day with the same number: %1 (art. 12(3) GDPR; art. 3(2)(c)).</source>
        <translation>
            <numerusform>%n month later, on the day with the same number: %1 (art. 12(3) GDPR; art. 3(2)(c)).</numerusform>
            <numerusform>%n months later, on the day with the same number: %1 (art. 12(3) GDPR; art. 3(2)(c)).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later; that month has no such day, so its last one: %1 (art. 12(3) GDPR; art. 3(2)(c)).</source>
        <translation>
            <numerusform>%n month later; that month has no such day, so its last one: %1 (art. 12(3) GDPR; art. 3(2)(c)).</numerusform>
            <numerusform>%n months later; that month has no such day, so its last one: %1 (art. 12(3) GDPR; art. 3(2)(c)).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock stood still for %n day(s) while a question was open: %1.</source>
        <translation>
            <numerusform>The clock stood still for %n day while a question was open: %1.</numerusform>
            <numerusform>The clock stood still for %n days while a question was open: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was asked on %1 came more than %n working day(s) after receipt or the answer before it. By our own rule that is not without undue delay, so it does not stop the clock.</source>
        <translation>
            <numerusform>What was asked on %1 came more than %n working day after receipt or the answer before it. By our own rule that is not without undue delay, so it does not stop the clock.</numerusform>
            <numerusform>What was asked on %1 came more than %n working days after receipt or the answer before it. By our own rule that is not without undue delay, so it does not stop the clock.</numerusform>
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
    <name>FindingsTab</name>
    <message numerus="yes">
        <source>%Ln finding(s). Numbers and words of which the law forbids or limits that they stand in free text (art. 9 and 10 GDPR, art. 46 UAVG).</source>
        <translation>
            <numerusform>%Ln finding. Numbers and words of which the law forbids or limits that they stand in free text (art. 9 and 10 GDPR, art. 46 UAVG).</numerusform>
            <numerusform>%Ln findings. Numbers and words of which the law forbids or limits that they stand in free text (art. 9 and 10 GDPR, art. 46 UAVG).</numerusform>
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
    <name>GiveGroundDialog</name>
    <message numerus="yes">
        <source>For %n contact(s)</source>
        <translation>
            <numerusform>For %n contact</numerusform>
            <numerusform>For %n contacts</numerusform>
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
    <name>HoldsTab</name>
    <message numerus="yes">
        <source>A hold is looked at again in a review session, from %n day(s) before the day of its review on. After that day it holds nothing any more.</source>
        <translation>
            <numerusform>A hold is looked at again in a review session, from %n day before the day of its review on. After that day it holds nothing any more.</numerusform>
            <numerusform>A hold is looked at again in a review session, from %n days before the day of its review on. After that day it holds nothing any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolidaysSection</name>
    <message numerus="yes">
        <source>The day that it is due by was computed anew for %n open request(s).</source>
        <translation>
            <numerusform>The day that it is due by was computed anew for %n open request.</numerusform>
            <numerusform>The day that it is due by was computed anew for %n open requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportConsentsResult</name>
    <message numerus="yes">
        <source>%Ln consent(s) taken back</source>
        <translation>
            <numerusform>%Ln consent taken back</numerusform>
            <numerusform>%Ln consents taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) taken back</source>
        <translation>
            <numerusform>%Ln withdrawal taken back</numerusform>
            <numerusform>%Ln withdrawals taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they are, because something rests on it since</source>
        <translation>
            <numerusform>%Ln left as it is, because something rests on it since</numerusform>
            <numerusform>%Ln left as they are, because something rests on it since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) recorded</source>
        <translation>
            <numerusform>%Ln consent recorded</numerusform>
            <numerusform>%Ln consents recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) to record</source>
        <translation>
            <numerusform>%Ln consent to record</numerusform>
            <numerusform>%Ln consents to record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) recorded</source>
        <translation>
            <numerusform>%Ln withdrawal recorded</numerusform>
            <numerusform>%Ln withdrawals recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) to record</source>
        <translation>
            <numerusform>%Ln withdrawal to record</numerusform>
            <numerusform>%Ln withdrawals to record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without proof, so that nothing is recorded</source>
        <translation>
            <numerusform>%Ln without proof, so that nothing is recorded</numerusform>
            <numerusform>%Ln without proof, so that nothing is recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that stay as they are: no permission is raised</source>
        <translation>
            <numerusform>%Ln that stays as it is: no permission is raised</numerusform>
            <numerusform>%Ln that stay as they are: no permission is raised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of nobody in the file</source>
        <translation>
            <numerusform>%Ln of nobody in the file</numerusform>
            <numerusform>%Ln of nobody in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a fault</source>
        <translation>
            <numerusform>%Ln with a fault</numerusform>
            <numerusform>%Ln with a fault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportConsentsUndoWork</name>
    <message numerus="yes">
        <source>%Ln consent(s) taken back</source>
        <translation>
            <numerusform>%Ln consent taken back</numerusform>
            <numerusform>%Ln consents taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportConsentsWork</name>
    <message numerus="yes">
        <source>%Ln consent(s) recorded</source>
        <translation>
            <numerusform>%Ln consent recorded</numerusform>
            <numerusform>%Ln consents recorded</numerusform>
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
    <name>InformingDialog</name>
    <message numerus="yes">
        <source>The %n chosen</source>
        <translation>
            <numerusform>The %n chosen</numerusform>
            <numerusform>The %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody in this list (%Ln)</source>
        <translation>
            <numerusform>Everybody in this list (%Ln)</numerusform>
            <numerusform>Everybody in this list (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be recorded as informed or excepted.</source>
        <translation>
            <numerusform>%Ln person will be recorded as informed or excepted.</numerusform>
            <numerusform>%Ln people will be recorded as informed or excepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get a letter, and are recorded as informed today.</source>
        <translation>
            <numerusform>%Ln person gets a letter, and is recorded as informed today.</numerusform>
            <numerusform>%Ln people get a letter, and are recorded as informed today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %Ln. %1.</source>
        <translation>
            <numerusform>Passed over: %Ln. %1.</numerusform>
            <numerusform>Passed over: %Ln. %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InformingModel</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InformingWork</name>
    <message numerus="yes">
        <source>Recorded as informed: %n people</source>
        <translation>
            <numerusform>Recorded as informed: %n person</numerusform>
            <numerusform>Recorded as informed: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters made for %n people</source>
        <translation>
            <numerusform>Letter made for %n person</numerusform>
            <numerusform>Letters made for %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionPage</name>
    <message numerus="yes">
        <source>%Ln more row(s) stand in the file that you save.</source>
        <translation>
            <numerusform>%Ln more row stand in the file that you save.</numerusform>
            <numerusform>%Ln more rows stand in the file that you save.</numerusform>
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
    <name>MailingFindings</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those to be removed were erased here</source>
        <translation>
            <numerusform>%Ln of those to be removed was erased here</numerusform>
            <numerusform>%Ln of those to be removed were erased here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept there as who said no, as here</source>
        <translation>
            <numerusform>%Ln kept there as who said no, as here</numerusform>
            <numerusform>%Ln kept there as who said no, as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there without a recorded handover</source>
        <translation>
            <numerusform>%Ln there without a recorded handover</numerusform>
            <numerusform>%Ln there without a recorded handover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a valid address, left out</source>
        <translation>
            <numerusform>%Ln without a valid address, left out</numerusform>
            <numerusform>%Ln without a valid address, left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingPuttingRight</name>
    <message numerus="yes">
        <source>A file for %1 with %Ln address(es) to remove there.</source>
        <translation>
            <numerusform>A file for %1 with %Ln address to remove there.</numerusform>
            <numerusform>A file for %1 with %Ln addresses to remove there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln address(es) a task to tell %1, which the next comparison settles.</source>
        <translation>
            <numerusform>For %Ln address a task to tell %1, which the next comparison settles.</numerusform>
            <numerusform>For %Ln addresses a task to tell %1, which the next comparison settles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) recorded here, as reported by their list.</source>
        <translation>
            <numerusform>%Ln withdrawal recorded here, as reported by their list.</numerusform>
            <numerusform>%Ln withdrawals recorded here, as reported by their list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handover(s) from before Klantkluis recorded.</source>
        <translation>
            <numerusform>%Ln handover from before Klantkluis recorded.</numerusform>
            <numerusform>%Ln handovers from before Klantkluis recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingReconciling</name>
    <message numerus="yes">
        <source>A list is due again after %Ln day(s).</source>
        <translation>
            <numerusform>A list is due again after %Ln day.</numerusform>
            <numerusform>A list is due again after %Ln days.</numerusform>
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
    <name>MeasuresPage</name>
    <message numerus="yes">
        <source>%Ln test(s) done</source>
        <translation>
            <numerusform>%Ln test done</numerusform>
            <numerusform>%Ln tests done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingStartsTab</name>
    <message numerus="yes">
        <source>The first %Ln are shown.</source>
        <translation>
            <numerusform>The first %Ln are shown.</numerusform>
            <numerusform>The first %Ln are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NecessityTab</name>
    <message numerus="yes">
        <source>Proposed for %Ln person(s)</source>
        <translation>
            <numerusform>Proposed for %Ln person</numerusform>
            <numerusform>Proposed for %Ln persons</numerusform>
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
</context>
<context>
    <name>OrphansModel</name>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>%n day too late</numerusform>
            <numerusform>%n days too late</numerusform>
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
    <name>OrphansTab</name>
    <message numerus="yes">
        <source>%n request(s) for erasure opened</source>
        <translation>
            <numerusform>%n request for erasure opened</numerusform>
            <numerusform>%n requests for erasure opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) have a ground again</source>
        <translation>
            <numerusform>%n contact have a ground again</numerusform>
            <numerusform>%n contacts have a ground again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open a request for the erasure of %n contact(s)?</source>
        <translation>
            <numerusform>Open a request for the erasure of %n contact?</numerusform>
            <numerusform>Open a request for the erasure of %n contacts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) without a ground.</source>
        <translation>
            <numerusform>%Ln contact without a ground.</numerusform>
            <numerusform>%Ln contacts without a ground.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are to be erased within %n day(s) of the day on which the ground ended (art. 17(1)(b) and 12(3) GDPR), or get a ground.</source>
        <translation>
            <numerusform>They are to be erased within %n day of the day on which the ground ended (art. 17(1)(b) and 12(3) GDPR), or get a ground.</numerusform>
            <numerusform>They are to be erased within %n days of the day on which the ground ended (art. 17(1)(b) and 12(3) GDPR), or get a ground.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown, the longest without first.</source>
        <translation>
            <numerusform>Only %Ln is shown.</numerusform>
            <numerusform>The first %Ln are shown, the longest without first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln contact(s) the legitimate interest was to be looked at again by now (art. 6(1)(f) GDPR): give them a ground with another day.</source>
        <translation>
            <numerusform>Of %Ln contact the legitimate interest was to be looked at again by now (art. 6(1)(f) GDPR): give them a ground with another day.</numerusform>
            <numerusform>Of %Ln contacts the legitimate interest was to be looked at again by now (art. 6(1)(f) GDPR): give them a ground with another day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessorsPage</name>
    <message numerus="yes">
        <source>%Ln processor(s) ended</source>
        <translation>
            <numerusform>%Ln processor ended</numerusform>
            <numerusform>%Ln processors ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End with this processor, and with %n other(s) who work for nobody else? Nothing goes to them any more, and their transfers end. What really went to them stays recorded.</source>
        <translation>
            <numerusform>End with this processor, and with %n other who work for nobody else? Nothing goes to them any more, and their transfers end. What really went to them stays recorded.</numerusform>
            <numerusform>End with this processor, and with %n others who work for nobody else? Nothing goes to them any more, and their transfers end. What really went to them stays recorded.</numerusform>
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
    <message numerus="yes">
        <source>%Ln consent(s) to the old wording ended.</source>
        <translation>
            <numerusform>%Ln consent to the old wording ended.</numerusform>
            <numerusform>%Ln consents to the old wording ended.</numerusform>
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
    <name>ReconciliationAgesModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestBoardView</name>
    <message numerus="yes">
        <source>%1, %Ln request(s)</source>
        <comment>a column of the board</comment>
        <translation>
            <numerusform>%1, %Ln request</numerusform>
            <numerusform>%1, %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message numerus="yes">
        <source>Evidence of identity, or the values of a correction, went from %n request(s).</source>
        <translation>
            <numerusform>Evidence of identity, or the values of a correction, went from %n request.</numerusform>
            <numerusform>Evidence of identity, or the values of a correction, went from %n requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestStatisticsTab</name>
    <message numerus="yes">
        <source>%1: %Ln request(s), received from %2 up to and including %3. Counted at %4 by %5.</source>
        <translation>
            <numerusform>%1: %Ln request, received from %2 up to and including %3. Counted at %4 by %5.</numerusform>
            <numerusform>%1: %Ln requests, received from %2 up to and including %3. Counted at %4 by %5.</numerusform>
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
    <name>RestoreWords</name>
    <message numerus="yes">
        <source>%Ln erasure(s) since the backup were done again: nobody who was erased came back with it.</source>
        <translation>
            <numerusform>%Ln erasure since the backup were done again: nobody who was erased came back with it.</numerusform>
            <numerusform>%Ln erasures since the backup were done again: nobody who was erased came back with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restriction(s) of processing since the backup were set again.</source>
        <translation>
            <numerusform>%Ln restriction of processing since the backup were set again.</numerusform>
            <numerusform>%Ln restrictions of processing since the backup were set again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restriction(s) were lifted again.</source>
        <translation>
            <numerusform>%Ln restriction were lifted again.</numerusform>
            <numerusform>%Ln restrictions were lifted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawal(s) of consent since the backup were recorded again.</source>
        <translation>
            <numerusform>%Ln withdrawal of consent since the backup were recorded again.</numerusform>
            <numerusform>%Ln withdrawals of consent since the backup were recorded again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s) since the backup were recorded again.</source>
        <translation>
            <numerusform>%Ln objection since the backup were recorded again.</numerusform>
            <numerusform>%Ln objections since the backup were recorded again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) must be made again: these people are restricted until then, and their requests are open.</source>
        <translation>
            <numerusform>%Ln correction must be made again: these people are restricted until then, and their requests are open.</numerusform>
            <numerusform>%Ln corrections must be made again: these people are restricted until then, and their requests are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message numerus="yes">
        <source>%Ln contact(s) without a ground.</source>
        <translation>
            <numerusform>%Ln contact without a ground.</numerusform>
            <numerusform>%Ln contacts without a ground.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them should have been erased by now.</source>
        <translation>
            <numerusform>%Ln of them should have been erased by now.</numerusform>
            <numerusform>%Ln of them should have been erased by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No start moment is known of %Ln contact(s).</source>
        <translation>
            <numerusform>No start moment is known of %Ln contact.</numerusform>
            <numerusform>No start moment is known of %Ln contacts.</numerusform>
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
    <name>ReviewDesk</name>
    <message numerus="yes">
        <source>%n decision(s) are void, because something changed since. They are marked in the queue.</source>
        <translation>
            <numerusform>%n decision are void, because something changed since. They are marked in the queue.</numerusform>
            <numerusform>%n decisions are void, because something changed since. They are marked in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewEvidenceView</name>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStart</name>
    <message numerus="yes">
        <source>The session is about the %n people that were chosen.</source>
        <translation>
            <numerusform>The session is about the %n person that was chosen.</numerusform>
            <numerusform>The session is about the %n people that were chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You sit in a session already. Sign it or end it first, before one about the %n people that were chosen.</source>
        <translation>
            <numerusform>You sit in a session already. Sign it or end it first, before one about the %n person that was chosen.</numerusform>
            <numerusform>You sit in a session already. Sign it or end it first, before one about the %n people that were chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message numerus="yes">
        <source>The day that it is due by was computed anew for %n open request(s).</source>
        <translation>
            <numerusform>The day that it is due by was computed anew for %n open request.</numerusform>
            <numerusform>The day that it is due by was computed anew for %n open requests.</numerusform>
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
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
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
    <name>StartSettlingDialog</name>
    <message numerus="yes">
        <source>%Ln contact(s) without a start moment, rule %1</source>
        <translation>
            <numerusform>%Ln contact without a start moment, rule %1</numerusform>
            <numerusform>%Ln contacts without a start moment, rule %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartSettlingWork</name>
    <message numerus="yes">
        <source>%Ln contact(s) have a start moment now.</source>
        <translation>
            <numerusform>%Ln contact have a start moment now.</numerusform>
            <numerusform>%Ln contacts have a start moment now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message numerus="yes">
        <source>%n person(s) put on the list of people to inform</source>
        <translation>
            <numerusform>%n person put on the list of people to inform</numerusform>
            <numerusform>%n persons put on the list of people to inform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has material changes, which concern %n person(s): they must be told.</source>
        <translation>
            <numerusform>It has material changes, which concern %n person: they must be told.</numerusform>
            <numerusform>It has material changes, which concern %n persons: they must be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementSide</name>
    <message numerus="yes">
        <source>Concerned by the material changes: %n person(s).</source>
        <translation>
            <numerusform>Concerned by the material changes: %n person.</numerusform>
            <numerusform>Concerned by the material changes: %n persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Concerned by what was published and not told since: %n person(s).</source>
        <translation>
            <numerusform>Concerned by what was published and not told since: %n person.</numerusform>
            <numerusform>Concerned by what was published and not told since: %n persons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepRunsTab</name>
    <message numerus="yes">
        <source>%Ln person(s) proposed for erasure</source>
        <translation>
            <numerusform>%Ln person proposed for erasure</numerusform>
            <numerusform>%Ln persons proposed for erasure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepWatch</name>
    <message numerus="yes">
        <source>A term is over of %n person(s): proposals to erase wait for a decision</source>
        <translation>
            <numerusform>A term is over of %n person: proposals to erase wait for a decision</numerusform>
            <numerusform>A term is over of %n persons: proposals to erase wait for a decision</numerusform>
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
    <message numerus="yes">
        <source>%Ln contact(s) without a ground</source>
        <translation>
            <numerusform>%Ln contact without a ground</numerusform>
            <numerusform>%Ln contacts without a ground</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them should have been erased by now: erase them, or record why they are kept.</source>
        <translation>
            <numerusform>%Ln of them should have been erased by now: erase them, or record why they are kept.</numerusform>
            <numerusform>%Ln of them should have been erased by now: erase them, or record why they are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give them a ground, or propose their erasure within %n day(s).</source>
        <translation>
            <numerusform>Give them a ground, or propose their erasure within %n day.</numerusform>
            <numerusform>Give them a ground, or propose their erasure within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln contact(s) off the list that was saved</source>
        <translation>
            <numerusform>Take %Ln contact off the list that was saved</numerusform>
            <numerusform>Take %Ln contacts off the list that was saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) should have been informed</source>
        <translation>
            <numerusform>%Ln contact should have been informed</numerusform>
            <numerusform>%Ln contacts should have been informed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) must be informed</source>
        <translation>
            <numerusform>%Ln contact must be informed</numerusform>
            <numerusform>%Ln contacts must be informed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) in free text and kept files</source>
        <translation>
            <numerusform>%Ln finding in free text and kept files</numerusform>
            <numerusform>%Ln findings in free text and kept files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) of measures missed or failed</source>
        <translation>
            <numerusform>%Ln test of measures missed or failed</numerusform>
            <numerusform>%Ln tests of measures missed or failed</numerusform>
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
    <name>TrailPage</name>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%1 of %Ln entries</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
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
    <name>Trend</name>
    <message numerus="yes">
        <source>Left out: %n day(s) after today, from a clock that was wrong.</source>
        <translation>
            <numerusform>Left out: %n day after today, from a clock that was wrong.</numerusform>
            <numerusform>Left out: %n days after today, from a clock that was wrong.</numerusform>
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
