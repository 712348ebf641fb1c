#include "app/documents/staff_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/request_words.h"
#include "app/documents/role_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace {

constexpr CodeWord actions[] = {
    {"access-review.start", QT_TRANSLATE_NOOP("Staff", "Review of access or the trail frozen")},
    {"access-review.decide", QT_TRANSLATE_NOOP("Staff", "Decided in a review of access or the trail")},
    {"access-review.sign", QT_TRANSLATE_NOOP("Staff", "Review of access or the trail signed")},
    {"access-review.verified", QT_TRANSLATE_NOOP("Staff", "Changes of a review seen carried out")},
    {"access-review.follow-up", QT_TRANSLATE_NOOP("Staff", "Finding of a log review followed up")},
    {"access.file-destroyed", QT_TRANSLATE_NOOP("Staff", "File that left reported destroyed")},
    {"access.passphrase-file", QT_TRANSLATE_NOOP("Staff", "Passphrase file registered or taken off")},
    {"access.names", QT_TRANSLATE_NOOP("Staff", "Whether people are told names of members set")},
    {"audit.export", QT_TRANSLATE_NOOP("Staff", "Trail exported")},
    {"consent.ask-confirmation", QT_TRANSLATE_NOOP("Staff", "Confirmation asked")},
    {"ask-again.people", QT_TRANSLATE_NOOP("Staff", "List of people to ask again looked at")},
    {"consent.bulk", QT_TRANSLATE_NOOP("Staff", "Consent recorded for many")},
    {"consent.confirmations", QT_TRANSLATE_NOOP("Staff", "Confirmations taken in")},
    {"consent.drop-key", QT_TRANSLATE_NOOP("Staff", "Key of the web form told")},
    {"consent.export", QT_TRANSLATE_NOOP("Staff", "Proof of consents exported")},
    {"ground.give", QT_TRANSLATE_NOOP("Staff", "Ground given to a contact")},
    {"ground.orphans", QT_TRANSLATE_NOOP("Staff", "List of people without a ground looked at")},
    {"ground.reviews",
        QT_TRANSLATE_NOOP("Staff", "List of people whose interest is to be weighed again looked at")},
    {"ground.days", QT_TRANSLATE_NOOP("Staff", "Term for contacts without a ground set")},
    {"consent.ground", QT_TRANSLATE_NOOP("Staff", "Ground recorded")},
    {"consent.lapse", QT_TRANSLATE_NOOP("Staff", "Unconfirmed consent ended")},
    {"consent.undo", QT_TRANSLATE_NOOP("Staff", "Consent of an import taken back")},
    {"contact.absorbed", QT_TRANSLATE_NOOP("Staff", "Record merged into another")},
    {"consent.moved", QT_TRANSLATE_NOOP("Staff", "Consent of a merged record taken over")},
    {"consent.receipt", QT_TRANSLATE_NOOP("Staff", "Receipt of consent made")},
    {"consent.record", QT_TRANSLATE_NOOP("Staff", "Consent recorded")},
    {"contact.add", QT_TRANSLATE_NOOP("Staff", "Contact added")},
    {"contact.attach", QT_TRANSLATE_NOOP("Staff", "Attachment added")},
    {"contact.edit", QT_TRANSLATE_NOOP("Staff", "Contact edited")},
    {"contact.edit-many", QT_TRANSLATE_NOOP("Staff", "Contacts edited")},
    {"contact.mask", QT_TRANSLATE_NOOP("Staff", "Numbers in free text masked")},
    {"finding.list", QT_TRANSLATE_NOOP("Staff", "List of findings in free text looked at")},
    {"finding.scan", QT_TRANSLATE_NOOP("Staff", "Free text searched for what may not stand there")},
    {"finding.settle", QT_TRANSLATE_NOOP("Staff", "Finding in free text settled")},
    {"finding.statute", QT_TRANSLATE_NOOP("Staff", "Statute for citizen service numbers set")},
    {"contact.merge", QT_TRANSLATE_NOOP("Staff", "Two records merged")},
    {"contact.merge-preview", QT_TRANSLATE_NOOP("Staff", "Contact looked at to merge it")},
    {"contact.note", QT_TRANSLATE_NOOP("Staff", "Note added")},
    {"contact.reveal", QT_TRANSLATE_NOOP("Staff", "Hidden data of a contact shown")},
    {"contact.attachment-view", QT_TRANSLATE_NOOP("Staff", "Attachment opened")},
    {"contact.remove", QT_TRANSLATE_NOOP("Staff", "Contact removed")},
    {"contact.start-moment", QT_TRANSLATE_NOOP("Staff", "Start moment recorded")},
    {"contact.undo", QT_TRANSLATE_NOOP("Staff", "Edit undone")},
    {"contact.archive-view", QT_TRANSLATE_NOOP("Staff", "Archived data of a contact looked at")},
    {"contact.view", QT_TRANSLATE_NOOP("Staff", "Contact looked at")},
    {"backup.continued", QT_TRANSLATE_NOOP("Staff", "Quarantine ended by two")},
    {"backup.created", QT_TRANSLATE_NOOP("Staff", "Backup made")},
    {"backup.destinations", QT_TRANSLATE_NOOP("Staff", "Places for backups set")},
    {"backup.drill", QT_TRANSLATE_NOOP("Staff", "Drill with the recovery key on paper")},
    {"backup.erased-again", QT_TRANSLATE_NOOP("Staff", "Erased again after a restore")},
    {"backup.failed", QT_TRANSLATE_NOOP("Staff", "Backup failed")},
    {"backup.pruned", QT_TRANSLATE_NOOP("Staff", "Old backups destroyed")},
    {"backup.replayed", QT_TRANSLATE_NOOP("Staff", "Missing erasures done again")},
    {"backup.restored", QT_TRANSLATE_NOOP("Staff", "Backup restored")},
    {"backup.schedule", QT_TRANSLATE_NOOP("Staff", "Times of backups set")},
    {"backup.signed", QT_TRANSLATE_NOOP("Staff", "Restore signed for")},
    {"backup.tested", QT_TRANSLATE_NOOP("Staff", "Restoring a backup tried")},
    {"demo.colleagues", QT_TRANSLATE_NOOP("Staff", "Colleagues of the demonstration added")},
    {"demo.fill", QT_TRANSLATE_NOOP("Staff", "Demonstration data made")},
    {"gate.addressee", QT_TRANSLATE_NOOP("Staff", "Capacity recorded")},
    {"gate.published-address", QT_TRANSLATE_NOOP("Staff", "Published address recorded")},
    {"gate.settings", QT_TRANSLATE_NOOP("Staff", "Rules for reaching people set")},
    {"gate.soft-opt-in", QT_TRANSLATE_NOOP("Staff", "Soft opt-in recorded")},
    {"handover.make", QT_TRANSLATE_NOOP("Staff", "List handed over")},
    {"handover.preview", QT_TRANSLATE_NOOP("Staff", "Preview of a list looked at")},
    {"handover.tasks", QT_TRANSLATE_NOOP("Staff", "Tasks for recipients looked at")},
    {"handover.told", QT_TRANSLATE_NOOP("Staff", "Recipient told")},
    {"reconciliation.compare",
        QT_TRANSLATE_NOOP("Staff", "Comparison with the list of a recipient looked at")},
    {"reconciliation.apply", QT_TRANSLATE_NOOP("Staff", "List of a recipient put right")},
    {"consent.import", QT_TRANSLATE_NOOP("Staff", "Consents taken in")},
    {"consent.import-undo", QT_TRANSLATE_NOOP("Staff", "Import of consents taken back")},
    {"reconciliation.due-after",
        QT_TRANSLATE_NOOP("Staff", "Term for comparing lists of recipients changed")},
    {"handover.undone", QT_TRANSLATE_NOOP("Staff", "List not written after all")},
    {"import.run", QT_TRANSLATE_NOOP("Staff", "File imported")},
    {"import.undo", QT_TRANSLATE_NOOP("Staff", "Import taken back")},
    {"letter.template", QT_TRANSLATE_NOOP("Staff", "Words of a letter changed")},
    {"letter.template-reset", QT_TRANSLATE_NOOP("Staff", "Words of a letter as they ship again")},
    {"leaving.file", QT_TRANSLATE_NOOP("Staff", "File handed out")},
    {"leaving.undone", QT_TRANSLATE_NOOP("Staff", "File not written after all")},
    {"informing.bulk", QT_TRANSLATE_NOOP("Staff", "People recorded as informed")},
    {"informing.contacted", QT_TRANSLATE_NOOP("Staff", "First contact recorded")},
    {"informing.letters", QT_TRANSLATE_NOOP("Staff", "Informing letters made")},
    {"informing.letters-undone", QT_TRANSLATE_NOOP("Staff", "Informing letters not written after all")},
    {"informing.list", QT_TRANSLATE_NOOP("Staff", "List of people to inform looked at")},
    {"informing.reopen", QT_TRANSLATE_NOOP("Staff", "People to be informed again")},
    {"informing.record", QT_TRANSLATE_NOOP("Staff", "Person recorded as informed")},
    {"list.rebuild", QT_TRANSLATE_NOOP("Staff", "List rebuilt")},
    {"necessity.people", QT_TRANSLATE_NOOP("Staff", "List of people with fields not needed looked at")},
    {"activity.add", QT_TRANSLATE_NOOP("Staff", "Processing activity registered")},
    {"activity.dpia", QT_TRANSLATE_NOOP("Staff", "Need of a DPIA looked at")},
    {"activity.edit", QT_TRANSLATE_NOOP("Staff", "Processing activity changed")},
    {"activity.end", QT_TRANSLATE_NOOP("Staff", "Processing activity ended")},
    {"activity.review", QT_TRANSLATE_NOOP("Staff", "Processing activity reviewed")},
    {"processed-for.add", QT_TRANSLATE_NOOP("Staff", "Processing for another controller registered")},
    {"processed-for.edit", QT_TRANSLATE_NOOP("Staff", "Processing for another controller changed")},
    {"processed-for.end", QT_TRANSLATE_NOOP("Staff", "Processing for another controller ended")},
    {"processor.add", QT_TRANSLATE_NOOP("Staff", "Processor registered")},
    {"agreement.add", QT_TRANSLATE_NOOP("Staff", "Agreement with a processor recorded")},
    {"agreement.change", QT_TRANSLATE_NOOP("Staff", "Agreement with a processor changed")},
    {"agreement.review", QT_TRANSLATE_NOOP("Staff", "Clauses of an agreement reviewed")},
    {"agreement.draft", QT_TRANSLATE_NOOP("Staff", "Agreement with a processor drawn up")},
    {"agreement.attach", QT_TRANSLATE_NOOP("Staff", "File kept with an agreement")},
    {"agreement.announce", QT_TRANSLATE_NOOP("Staff", "Announced sub-processor recorded")},
    {"agreement.answer", QT_TRANSLATE_NOOP("Staff", "Announced sub-processor answered")},
    {"processor.audit", QT_TRANSLATE_NOOP("Staff", "Audit of a processor recorded")},
    {"processor.incident", QT_TRANSLATE_NOOP("Staff", "Incident at a processor recorded")},
    {"processor.incident-breach", QT_TRANSLATE_NOOP("Staff", "Incident at a processor linked to a breach")},
    {"processor.agree", QT_TRANSLATE_NOOP("Staff", "Agreed with a processor")},
    {"processor.change", QT_TRANSLATE_NOOP("Staff", "Processor changed")},
    {"processor.end", QT_TRANSLATE_NOOP("Staff", "Ended with a processor")},
    {"transfer.add", QT_TRANSLATE_NOOP("Staff", "Transfer registered")},
    {"transfer.change", QT_TRANSLATE_NOOP("Staff", "Transfer changed")},
    {"transfer.end", QT_TRANSLATE_NOOP("Staff", "Transfer ended")},
    {"adequacy.change", QT_TRANSLATE_NOOP("Staff", "Decision on adequacy changed")},
    {"purpose.add", QT_TRANSLATE_NOOP("Staff", "Purpose added")},
    {"purpose.edit", QT_TRANSLATE_NOOP("Staff", "Purpose edited")},
    {"purpose.end", QT_TRANSLATE_NOOP("Staff", "Purpose ended")},
    {"purpose.reword", QT_TRANSLATE_NOOP("Staff", "Purpose reworded")},
    {"receipt.key", QT_TRANSLATE_NOOP("Staff", "Key for receipts of consent made")},
    {"retention.day", QT_TRANSLATE_NOOP("Staff", "Terms computed for the day")},
    {"retention.hold-reviewed", QT_TRANSLATE_NOOP("Staff", "Hold reviewed; it stays")},
    {"retention.hold", QT_TRANSLATE_NOOP("Staff", "Contact held")},
    {"retention.hold-refused", QT_TRANSLATE_NOOP("Staff", "Hold not agreed to; it ended")},
    {"retention.hold-approved", QT_TRANSLATE_NOOP("Staff", "Hold agreed to")},
    {"retention.start-settled", QT_TRANSLATE_NOOP("Staff", "Start moment settled")},
    {"retention.starts-passed-over",
        QT_TRANSLATE_NOOP("Staff", "Start moments not settled: none was missing")},
    {"retention.sweep", QT_TRANSLATE_NOOP("Staff", "Run over the terms")},
    {"retention.sweep-stopped", QT_TRANSLATE_NOOP("Staff", "Run over the terms stopped")},
    {"retention.recompute", QT_TRANSLATE_NOOP("Staff", "Retention dates computed")},
    {"retention.release", QT_TRANSLATE_NOOP("Staff", "Hold released")},
    {"retention.rule-on", QT_TRANSLATE_NOOP("Staff", "Retention rule switched on")},
    {"retention.rule-off", QT_TRANSLATE_NOOP("Staff", "Retention rule switched off")},
    {"breach.agree", QT_TRANSLATE_NOOP("Staff", "Agreed to tell somebody nothing of a breach")},
    {"breach.close", QT_TRANSLATE_NOOP("Staff", "Breach closed")},
    {"breach.decide", QT_TRANSLATE_NOOP("Staff", "Decided who is told of a breach")},
    {"breach.disagree", QT_TRANSLATE_NOOP("Staff", "Disagreed to tell somebody nothing of a breach")},
    {"breach.edit", QT_TRANSLATE_NOOP("Staff", "Breach edited")},
    {"breach.inform", QT_TRANSLATE_NOOP("Staff", "People told of a breach")},
    {"breach.open", QT_TRANSLATE_NOOP("Staff", "Breach recorded")},
    {"breach.people", QT_TRANSLATE_NOOP("Staff", "List of people touched by a breach looked at")},
    {"breach.propose", QT_TRANSLATE_NOOP("Staff", "Proposed to tell somebody nothing of a breach")},
    {"breach.reopen", QT_TRANSLATE_NOOP("Staff", "Breach opened again")},
    {"breach.report", QT_TRANSLATE_NOOP("Staff", "Breach reported to the authority")},
    {"breach.scope", QT_TRANSLATE_NOOP("Staff", "Extent of a breach taken over from the file")},
    {"measure.close", QT_TRANSLATE_NOOP("Staff", "Deviation in a test of a measure put right")},
    {"measure.plan", QT_TRANSLATE_NOOP("Staff", "Test of a measure planned")},
    {"measure.record", QT_TRANSLATE_NOOP("Staff", "Test of a measure recorded")},
    {"document.approve", QT_TRANSLATE_NOOP("Staff", "Document for the file approved")},
    {"document.draft", QT_TRANSLATE_NOOP("Staff", "Document for the file drawn up")},
    {"rule.approve", QT_TRANSLATE_NOOP("Staff", "Change of a retention rule approved")},
    {"rule.propose", QT_TRANSLATE_NOOP("Staff", "Change of a retention rule proposed")},
    {"rule.reject", QT_TRANSLATE_NOOP("Staff", "Change of a retention rule turned down")},
    {"rule.withdraw", QT_TRANSLATE_NOOP("Staff", "Change of a retention rule taken back")},
    {"statement.concerned",
        QT_TRANSLATE_NOOP("Staff", "People concerned by the privacy statement looked at")},
    {"statement.publish", QT_TRANSLATE_NOOP("Staff", "Privacy statement published")},
    {"statement.write", QT_TRANSLATE_NOOP("Staff", "Own words in the privacy statement changed")},
    {"review.carry-out", QT_TRANSLATE_NOOP("Staff", "Decision of a review session carried out")},
    {"review.decide", QT_TRANSLATE_NOOP("Staff", "Decided in a review session")},
    {"review.end", QT_TRANSLATE_NOOP("Staff", "Review session ended")},
    {"review.evidence", QT_TRANSLATE_NOOP("Staff", "Evidence opened in a review session")},
    {"review.not-carried-out", QT_TRANSLATE_NOOP("Staff", "Decision of a review session not carried out")},
    {"review.resume", QT_TRANSLATE_NOOP("Staff", "Review session resumed")},
    {"review.sign", QT_TRANSLATE_NOOP("Staff", "Review session signed")},
    {"review.signing", QT_TRANSLATE_NOOP("Staff", "Signing of a review session begun")},
    {"review.start", QT_TRANSLATE_NOOP("Staff", "Review session begun")},
    {"review.take-over", QT_TRANSLATE_NOOP("Staff", "Review session taken over")},
    {"review.void", QT_TRANSLATE_NOOP("Staff", "Decision of a review session void")},
    {"staff.activate", QT_TRANSLATE_NOOP("Staff", "Activation code used")},
    {"settings.financial-year", QT_TRANSLATE_NOOP("Staff", "Month chosen in which the financial year ends")},
    {"settings.holidays", QT_TRANSLATE_NOOP("Staff", "Days off that end no period chosen")},
    {"settings.organisation", QT_TRANSLATE_NOOP("Staff", "Details of the organisation set")},
    {"saved-filter.add", QT_TRANSLATE_NOOP("Staff", "Filter kept")},
    {"saved-filter.remove", QT_TRANSLATE_NOOP("Staff", "Filter removed")},
    {"saved-filter.rename", QT_TRANSLATE_NOOP("Staff", "Filter renamed")},
    {"staff.add", QT_TRANSLATE_NOOP("Staff", "Member added")},
    {"staff.own-record", QT_TRANSLATE_NOOP("Staff", "Own record set")},
    {"staff.certify", QT_TRANSLATE_NOOP("Staff", "Keys certified")},
    {"staff.countersign", QT_TRANSLATE_NOOP("Staff", "Role countersigned")},
    {"staff.deputise", QT_TRANSLATE_NOOP("Staff", "Deputy given")},
    {"staff.deputise-end", QT_TRANSLATE_NOOP("Staff", "Deputy ended early")},
    {"staff.disable", QT_TRANSLATE_NOOP("Staff", "Member shut out")},
    {"staff.found", QT_TRANSLATE_NOOP("Staff", "File founded")},
    {"staff.grant", QT_TRANSLATE_NOOP("Staff", "Role given")},
    {"staff.invite", QT_TRANSLATE_NOOP("Staff", "New activation code given")},
    {"staff.passphrase", QT_TRANSLATE_NOOP("Staff", "Passphrase changed")},
    {"staff.recover", QT_TRANSLATE_NOOP("Staff", "Let in with the recovery key")},
    {"staff.refused", QT_TRANSLATE_NOOP("Staff", "Refused: no right to it")},
    {"staff.recovery-key", QT_TRANSLATE_NOOP("Staff", "New recovery key")},
    {"staff.revoke", QT_TRANSLATE_NOOP("Staff", "Role taken back")},
    {"staff.sign-in", QT_TRANSLATE_NOOP("Staff", "Signed in")},
};

constexpr CodeWord objectKinds[] = {
    {"contact", QT_TRANSLATE_NOOP("Staff", "Contact")},
    {"contacts", QT_TRANSLATE_NOOP("Staff", "Contacts")},
    {"findings", QT_TRANSLATE_NOOP("Staff", "Findings in free text")},
    {"request", QT_TRANSLATE_NOOP("Staff", "Request")},
    {"review", QT_TRANSLATE_NOOP("Staff", "Review session")},
    {"requests", QT_TRANSLATE_NOOP("Staff", "Requests")},
    {"purpose", QT_TRANSLATE_NOOP("Staff", "Purpose")},
    {"import", QT_TRANSLATE_NOOP("Staff", "Import")},
    {"handover", QT_TRANSLATE_NOOP("Staff", "List handed over")},
    {"processor", QT_TRANSLATE_NOOP("Staff", "Processor")},
    {"transfer", QT_TRANSLATE_NOOP("Staff", "Transfer")},
    {"country", QT_TRANSLATE_NOOP("Staff", "Country")},
    {"activity", QT_TRANSLATE_NOOP("Staff", "Processing activity")},
    {"processed-for", QT_TRANSLATE_NOOP("Staff", "Processing for another controller")},
    {"agreement", QT_TRANSLATE_NOOP("Staff", "Agreement with a processor")},
    {"processor-audit", QT_TRANSLATE_NOOP("Staff", "Audit of a processor")},
    {"processor-incident", QT_TRANSLATE_NOOP("Staff", "Incident at a processor")},
    {"recipient-task", QT_TRANSLATE_NOOP("Staff", "Task for a recipient")},
    {"rule", QT_TRANSLATE_NOOP("Staff", "Retention rule")},
    {"breach", QT_TRANSLATE_NOOP("Staff", "Breach")},
    {"document", QT_TRANSLATE_NOOP("Staff", "Document for the file")},
    {"staff", QT_TRANSLATE_NOOP("Staff", "Member")},
    {"access-review", QT_TRANSLATE_NOOP("Staff", "Review of access or the trail")},
    {"access", QT_TRANSLATE_NOOP("Staff", "Access")},
    {"file", QT_TRANSLATE_NOOP("Staff", "File that left")},
    {"list", QT_TRANSLATE_NOOP("Staff", "List")},
    {"settings", QT_TRANSLATE_NOOP("Staff", "Settings")},
    {"audit", QT_TRANSLATE_NOOP("Staff", "Trail")},
    {"backup", QT_TRANSLATE_NOOP("Staff", "Backup")},
};

QString staffWords(const char *word)
{
    return DocumentVoice::say("Staff", word);
}

/// The days that an entry about a deputy names, and that a decision was taken by one.
QString deputyIn(const QJsonObject &detail)
{
    if (!detail.contains(QLatin1String("stands_for")))
        return {};
    const auto day = [&](QLatin1StringView key) {
        return QLocale().toString(
            QDate::fromString(detail.value(key).toString(), Qt::ISODate), QLocale::ShortFormat);
    };
    return detail.contains(QLatin1String("from"))
        ? QCoreApplication::translate("Staff", "from %1 up to and with %2")
              .arg(day(QLatin1StringView("from")), day(QLatin1StringView("until")))
        : QCoreApplication::translate("Staff", "as deputy of a colleague");
}

/// The grant that an entry of the staff names by numbers, if it is one.
QString grantIn(const QJsonObject &detail)
{
    const auto role = static_cast<Role>(detail.value(QLatin1String("role")).toInt());
    const auto filingSystem = static_cast<FilingSystem>(detail.value(QLatin1String("filing_system")).toInt());
    const bool isKnown = std::find(allRoles.begin(), allRoles.end(), role) != allRoles.end() &&
        std::find(allFilingSystems.begin(), allFilingSystems.end(), filingSystem) != allFilingSystems.end();
    return isKnown ? grantWord({role, filingSystem}) : QString();
}

/// What was tried without the right to it, and how often within the hour.
QString refusedIn(const AuditEntry &entry)
{
    if (entry.action != QLatin1String("staff.refused"))
        return {};
    const QString tried = operationNameWord(entry.detail.value(QLatin1String("operation")).toString());
    const int times = entry.detail.value(QLatin1String("times")).toInt();
    return times > 1 ? QCoreApplication::translate("Staff", "%1, %n time(s)", nullptr, times).arg(tried)
                     : tried;
}

} // namespace

QString grantWord(const Grant &grant)
{
    return QCoreApplication::translate("Staff", "%1 (%2)")
        .arg(roleWord(grant.role), filingSystemWord(grant.filingSystem));
}

QString staffNewsSentence(const StaffNewsLine &line)
{
    const QString &action = line.entry.action;
    if (action == QLatin1String("staff.certify"))
        return QCoreApplication::translate("Staff", "The keys of %1 were certified by %2.")
            .arg(line.member, line.by);
    if (action == QLatin1String("staff.recover"))
        return QCoreApplication::translate("Staff", "%1 came in with the recovery key and is administrator.")
            .arg(line.member);
    const char *sentence = QT_TRANSLATE_NOOP("Staff", "%1 was given a right by %2: %3");
    if (action == QLatin1String("staff.add"))
        sentence = QT_TRANSLATE_NOOP("Staff", "%1 was added by %2: %3");
    else if (action == QLatin1String("staff.countersign"))
        sentence = QT_TRANSLATE_NOOP("Staff", "A right of %1 was countersigned by %2: %3");
    else if (action == QLatin1String("staff.deputise"))
        sentence = QT_TRANSLATE_NOOP("Staff", "%1 stands for a colleague, given by %2: %3");
    return staffWords(sentence).arg(line.member, line.by, auditDetailWords(line.entry));
}

QString auditActionWord(const QString &action)
{
    if (const char *word = wordOf(actions, action))
        return staffWords(word);
    const QString request = QStringLiteral("request.");
    if (action.startsWith(request))
        return DocumentVoice::say("Staff", QT_TRANSLATE_NOOP("Staff", "Request: %1"))
            .arg(stepWord(action.mid(request.size())));
    return action;
}

QString auditKindWord(const QString &objectKind)
{
    const char *word = wordOf(objectKinds, objectKind);
    return word ? staffWords(word) : objectKind;
}

QStringList auditKinds()
{
    QStringList codes;
    for (const CodeWord &row : objectKinds)
        codes.append(QString::fromLatin1(row.code));
    return codes;
}

QString auditDetailWords(const AuditEntry &entry)
{
    QStringList parts;
    const QJsonArray given = entry.detail.value(QLatin1String("grants")).toArray();
    for (const QJsonValue &grant : given)
        parts.append(grantIn(grant.toObject()));
    parts.append(grantIn(entry.detail));
    parts.append(refusedIn(entry));
    parts.append(deputyIn(entry.detail));
    if (const QJsonValue rows = entry.detail.value(QLatin1String("rows")); rows.isDouble())
        parts.append(QCoreApplication::translate("Staff", "%n row(s)", nullptr, rows.toInt()));
    if (entry.computedFor.isValid())
        parts.append(QCoreApplication::translate("Staff", "computed for %1")
                         .arg(QLocale().toString(entry.computedFor, QLocale::ShortFormat)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}
