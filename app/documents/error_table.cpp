#include "app/documents/error_table.h"

#include "app/documents/access_review_sentence.h"
#include "app/documents/accountability_sentence.h"
#include "app/documents/activity_sentence.h"
#include "app/documents/agreement_error_sentence.h"
#include "app/documents/backup_sentence.h"
#include "app/documents/breach_sentence.h"
#include "app/documents/consent_sentence.h"
#include "app/documents/covered_words.h"
#include "app/documents/field_sentence.h"
#include "app/documents/finding_words.h"
#include "app/documents/gate_error_sentence.h"
#include "app/documents/ground_sentence.h"
#include "app/documents/handover_sentence.h"
#include "app/documents/import_sentence.h"
#include "app/documents/informing_words.h"
#include "app/documents/leaving_sentence.h"
#include "app/documents/letter_sentence.h"
#include "app/documents/measure_sentence.h"
#include "app/documents/necessity_sentence.h"
#include "app/documents/receipt_sentence.h"
#include "app/documents/request_sentence.h"
#include "app/documents/review_sentence.h"
#include "app/documents/rule_sentence.h"
#include "app/documents/sharing_sentence.h"
#include "app/documents/staff_sentence.h"
#include "app/documents/tool_list_sentence.h"
#include "app/documents/trail_sentence.h"
#include "app/documents/vault_sentence.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct Known
{
    const char *what;
    const char *sentence;
};

constexpr Known knownSentences[] = {
    {"file.in-use",
        QT_TRANSLATE_NOOP("Errors", "The file is in use on %1 (process %2). Close it there first.")},
    {"file.missing", QT_TRANSLATE_NOOP("Errors", "There is no such file. Check the place and the name.")},
    {"file.let-go", QT_TRANSLATE_NOOP("Errors", "The file was closed before this was done.")},
    {"file.exists",
        QT_TRANSLATE_NOOP("Errors", "There is already a file with this name. Choose another name.")},
    {"file.folder", QT_TRANSLATE_NOOP("Errors", "This is a folder, not a customer file. Choose a file.")},
    {"file.folder-missing", QT_TRANSLATE_NOOP("Errors", "The folder does not exist. Choose another folder.")},
    {"file.empty",
        QT_TRANSLATE_NOOP("Errors", "The file is empty, so it is no customer file. Choose another file.")},
    {"file.not-ours",
        QT_TRANSLATE_NOOP("Errors", "This is no customer file of Klantkluis, or its beginning is damaged.")},
    {"file.unreadable", QT_TRANSLATE_NOOP("Errors", "You have no right to read this file. Ask its owner.")},
    {"file.read-only",
        QT_TRANSLATE_NOOP(
            "Errors", "You have no right to write in this folder. Choose a place of your own.")},
    {"file.network-share",
        QT_TRANSLATE_NOOP("Errors",
            "This folder is on a network share, where a customer file can be damaged. Choose a folder on "
            "this computer, or use a server.")},
    {"file.open",
        QT_TRANSLATE_NOOP("Errors",
            "The customer file cannot be opened: it is damaged, or another program holds it. Close that "
            "program, or "
            "restore a backup.")},
    {"server.service",
        QT_TRANSLATE_NOOP("Errors", "There is no such service. Check its name in pg_service.conf.")},
    {"server.host", QT_TRANSLATE_NOOP("Errors", "The server's name is missing. Give it as host=...")},
    {"server.unreachable",
        QT_TRANSLATE_NOOP("Errors",
            "The server %1 does not answer. Check its name and port and your network, or ask whoever runs "
            "it.")},
    {"server.unsafe",
        QT_TRANSLATE_NOOP("Errors",
            "The server %1 could not prove who it is, or offers no encryption. No passphrase and no data "
            "were sent; "
            "ask whoever runs it, and check sslrootcert.")},
    {"server.sign-in",
        QT_TRANSLATE_NOOP("Errors", "The server %1 does not accept this name or passphrase. Try again.")},
    {"server.no-database",
        QT_TRANSLATE_NOOP("Errors",
            "There is no database '%1' on the server %2. Check dbname, or ask whoever runs the server.")},
    {"server.read-only",
        QT_TRANSLATE_NOOP("Errors",
            "The server %1 only takes questions, no changes: it may be a standby. Connect to the main "
            "server.")},
    {"server.no-file",
        QT_TRANSLATE_NOOP("Errors",
            "The database on %1 holds no customer file yet. Make one with: klantkluis-cli create --server")},
    {"server.timeout",
        QT_TRANSLATE_NOOP("Errors",
            "The server did not answer within a minute. Nothing was changed; try again when it is less "
            "busy.")},
    {"schema.older",
        QT_TRANSLATE_NOOP("Errors",
            "The server's database is older than this program. An administrator must run: klantkluis-cli "
            "migrate")},
    {"schema.version",
        QT_TRANSLATE_NOOP(
            "Errors", "This was made by a newer version of Klantkluis. Update the program first.")},
    {"storage.full",
        QT_TRANSLATE_NOOP("Errors", "The disk is full. Nothing was changed; make room and try again.")},
    {"staff.throttled", QT_TRANSLATE_NOOP("Errors", "Too many wrong passphrases. Try again in %1 seconds.")},
    {"staff.code", QT_TRANSLATE_NOOP("Errors", "The sign-in name or the activation code is not right.")},
    {"staff.code-expired",
        QT_TRANSLATE_NOOP("Errors", "This code is too old. Ask your administrator for a new one.")},
    {"staff.confirm-again", QT_TRANSLATE_NOOP("Errors", "Give your passphrase again.")},
    {"staff.invite-own", QT_TRANSLATE_NOOP("Errors", "Nobody gives a code to themselves.")},
    {"staff.name-empty", QT_TRANSLATE_NOOP("Errors", "Give the member's name.")},
    {"permit.changed",
        QT_TRANSLATE_NOOP("Errors", "Your rights have changed since you signed in. Sign in again.")},
    {"staff.founded-already",
        QT_TRANSLATE_NOOP("Errors", "This file has members already. Sign in as one of them.")},
    {"staff.grant-own",
        QT_TRANSLATE_NOOP("Errors", "Nobody gives rights to themselves. Ask another administrator.")},
    {"staff.last-administrator",
        QT_TRANSLATE_NOOP(
            "Errors", "This is the last administrator who can sign in. Appoint another one first.")},
    {"staff.role-conflict",
        QT_TRANSLATE_NOOP(
            "Errors", "An administrator does not see personal data: these roles exclude each other.")},
    {"staff.own-record-own",
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody changes the link to their own record. Ask another administrator.")},
    {"staff.own-record-missing",
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody in this filing system has that number. Look it up and try again.")},
    {"staff.own-record-several",
        QT_TRANSLATE_NOOP(
            "Errors", "More than one person has that number. Have the numbers put right first.")},
    {"staff.granted-already", QT_TRANSLATE_NOOP("Errors", "The member has this role already.")},
    {"staff.not-granted", QT_TRANSLATE_NOOP("Errors", "The member does not have this role.")},
    {"staff.name-taken", QT_TRANSLATE_NOOP("Errors", "There is a member with this name already.")},
    {"staff.disabled", QT_TRANSLATE_NOOP("Errors", "This member is shut out already.")},
    {"staff.member", QT_TRANSLATE_NOOP("Errors", "There is no such member.")},
    {"staff.passphrase", QT_TRANSLATE_NOOP("Errors", "The present passphrase is not right.")},
    {"passphrase.short",
        QT_TRANSLATE_NOOP(
            "Errors", "The passphrase is too short: use at least 15 characters, a few words for instance.")},
    {"passphrase.long", QT_TRANSLATE_NOOP("Errors", "The passphrase is longer than 128 characters.")},
    {"passphrase.repetitive",
        QT_TRANSLATE_NOOP("Errors", "The passphrase repeats the same few characters. Choose other words.")},
    {"passphrase.code",
        QT_TRANSLATE_NOOP("Errors", "Your administrator knows the code. Choose other words.")},
    {"passphrase.common",
        QT_TRANSLATE_NOOP(
            "Errors", "The passphrase is made of a word that everybody tries first. Choose other words.")},
    {"passphrase.own-name",
        QT_TRANSLATE_NOOP(
            "Errors", "The passphrase is made of your own or the organisation's name. Choose other words.")},
    {"passphrase.file", QT_TRANSLATE_NOOP("Errors", "The passphrase file cannot be read.")},
    {"passphrase.file-readable",
        QT_TRANSLATE_NOOP("Errors", "Others can read the passphrase file. Make it yours alone: chmod 600.")},
    {"dashboard.format", QT_TRANSLATE_NOOP("Errors", "Give a name that ends in .pdf, .csv or .xlsx.")},
    {"readiness.check", QT_TRANSLATE_NOOP("Errors", "There is no check of readiness called %1.")},
    {"document.write",
        QT_TRANSLATE_NOOP("Errors", "The document cannot be written there. Choose another place.")},
    {"usage.missing", QT_TRANSLATE_NOOP("Errors", "%1 is missing. See --help.")},
    {"usage.number", QT_TRANSLATE_NOOP("Errors", "%1 must be a number. See --help.")},
    {"usage.no-command", QT_TRANSLATE_NOOP("Errors", "No command was given. See --help.")},
    {"usage.unknown-command", QT_TRANSLATE_NOOP("Errors", "There is no command '%1'. See --help.")},
    {"usage.option",
        QT_TRANSLATE_NOOP(
            "Errors", "The option '%1' is not known, lacks its value, or takes none. See --help.")},
    {"usage.too-much",
        QT_TRANSLATE_NOOP("Errors",
            "There is more on the line than '%1' takes. Put text with blanks between quotation marks. See "
            "--help.")},
    {"usage.moment", QT_TRANSLATE_NOOP("Errors", "%1 is no moment in the form 2026-11-28T14:30:00+01:00.")},
    {"usage.field",
        QT_TRANSLATE_NOOP(
            "Errors", "Fields are given as FIELD=VALUE, as in city=Delft, where FIELD is one of: %1.")},
    {"usage.file-or-server", QT_TRANSLATE_NOOP("Errors", "Give either --file or --server.")},
    {"usage.filing-system",
        QT_TRANSLATE_NOOP("Errors", "The filing system is customers or employees, not '%1'.")},
    {"usage.role", QT_TRANSLATE_NOOP("Errors", "'%1' is no role. See --help.")},
    {"usage.value", QT_TRANSLATE_NOOP("Errors", "%1 does not take '%2'. See --help.")},
    {"usage.not-with", QT_TRANSLATE_NOOP("Errors", "%1 does not go with %2. See --help.")},
    {"usage.not-without", QT_TRANSLATE_NOOP("Errors", "%1 is only for use with %2. See --help.")},
    {"hold.reason-missing", QT_TRANSLATE_NOOP("Errors", "Say why nothing may be erased.")},
    {"hold.review-late",
        QT_TRANSLATE_NOOP("Errors", "A hold is reviewed within six months. Choose an earlier day.")},
    {"hold.none", QT_TRANSLATE_NOOP("Errors", "Nothing is held for this contact.")},
    {"hold.review-past", QT_TRANSLATE_NOOP("Errors", "The day of review has passed. Choose a later one.")},
    {"hold.own", QT_TRANSLATE_NOOP("Errors", "You set this hold yourself; somebody else agrees to it.")},
    {"hold.own-record",
        QT_TRANSLATE_NOOP("Errors", "This hold is on your own record: somebody else agrees to it.")},
    {"hold.refusal-reason", QT_TRANSLATE_NOOP("Errors", "Say why you do not agree to this hold.")},
    {"hold.none-to-approve", QT_TRANSLATE_NOOP("Errors", "No hold on this contact waits for agreement.")},
    {"start.reason-missing", QT_TRANSLATE_NOOP("Errors", "Say why the term starts at this day.")},
    {"start.future", QT_TRANSLATE_NOOP("Errors", "A start moment is a day that has come.")},
    {"start.nobody", QT_TRANSLATE_NOOP("Errors", "Nobody was named of whom a start moment is missing.")},
    {"start.known",
        QT_TRANSLATE_NOOP(
            "Errors", "Of somebody among them no start moment is missing. Nothing was changed.")},
    {"sweep.run",
        QT_TRANSLATE_NOOP("Errors", "The run over the terms was stopped; what it proposed stands.")},
    {"sweep.nothing", QT_TRANSLATE_NOOP("Errors", "There was nothing to propose.")},
    {"sweep.in-grace", QT_TRANSLATE_NOOP("Errors", "The term is over, but its days of grace are not.")},
    {"sweep.to-review", QT_TRANSLATE_NOOP("Errors", "The rule asks people to look at it first.")},
    {"sweep.kept", QT_TRANSLATE_NOOP("Errors", "A hold, a duty or another term keeps it.")},
    {"sweep.nothing-left", QT_TRANSLATE_NOOP("Errors", "What had to go went before.")},
    {"sweep.clock-behind",
        QT_TRANSLATE_NOOP("Errors",
            "This computer's clock is behind %1, when something was last done in this file. Nothing was "
            "proposed. "
            "Set the clock right.")},
    {"sweep.clock-ahead",
        QT_TRANSLATE_NOOP("Errors",
            "Between %1 and %2 this computer's clock jumped more than two days ahead of what was done in "
            "this "
            "file. Nothing was proposed. Look whether today's date is right, and say so if it is.")},
    {"financial-year.month", QT_TRANSLATE_NOOP("Errors", "A financial year ends in a month, 1 to 12.")},
    {"retention.contact", QT_TRANSLATE_NOOP("Errors", "There is no such contact.")},
    {"retention.rule", QT_TRANSLATE_NOOP("Errors", "There is no rule '%1'.")},
    {"demo.not-empty",
        QT_TRANSLATE_NOOP(
            "Errors", "This file holds contacts already. Demonstration data needs an empty file.")},
    {"demo.people", QT_TRANSLATE_NOOP("Errors", "Choose between 1 and %1 people.")},
    {"contact.edit.needs-request",
        QT_TRANSLATE_NOOP("Errors",
            "The field %1 is changed only by a correction request that a colleague approves. Make a "
            "request.")},
    {"contact.edit.own-record",
        QT_TRANSLATE_NOOP("Errors", "This is your own record. A colleague must change it.")},
    {"contact.own-record",
        QT_TRANSLATE_NOOP("Errors", "This is your own record. A colleague must change it.")},
    {"contact.archived",
        QT_TRANSLATE_NOOP("Errors",
            "%1 is in the archive: no purpose needs it any more. Only who has the right to the archive sees "
            "it, and "
            "it is not changed.")},
    {"contact.restricted",
        QT_TRANSLATE_NOOP(
            "Errors", "This contact is restricted: nothing may be changed until the restriction is lifted.")},
    {"contact.delete.needs-request",
        QT_TRANSLATE_NOOP("Errors",
            "This contact holds consents, requests or disclosures. Make an erasure request instead.")},
    {"contact.held",
        QT_TRANSLATE_NOOP("Errors", "Something of this contact is on hold, so it cannot be removed.")},
    {"contact.must-keep",
        QT_TRANSLATE_NOOP("Errors",
            "The law keeps part of this (%1), so it cannot be removed at once. Make an erasure request: it "
            "leaves "
            "only what must stay.")},
    {"contact.fields",
        QT_TRANSLATE_NOOP(
            "Errors", "Not everything that was filled in can be accepted: %1. Nothing was changed.")},
    {"contact.bsn",
        QT_TRANSLATE_NOOP(
            "Errors", "There is a citizen service number (BSN) in %1. It may not be kept; take it out.")},
    {"contact.bsn-possible",
        QT_TRANSLATE_NOOP("Errors",
            "A number in %1 may be a citizen service number (BSN). Take it out, or say why it is none.")},
    {"contact.suppressed",
        QT_TRANSLATE_NOOP("Errors",
            "The address or number in %1 is on the suppression list: this person does not want to be "
            "approached.")},
    {"contact.erased-before",
        QT_TRANSLATE_NOOP("Errors",
            "What stands in %1 belonged to somebody who was erased at their own request. Take them in again "
            "only "
            "if they ask for it themselves.")},
    {"contact.find", QT_TRANSLATE_NOOP("Errors", "There is no such contact. It may have been erased.")},
    {"contact.edit",
        QT_TRANSLATE_NOOP(
            "Errors", "Somebody else changed this contact in the meantime. Compare before you save.")},
    {"contact.attachment-too-large", QT_TRANSLATE_NOOP("Errors", "The file is larger than %1 MB.")},
    {"contact.attachment-empty",
        QT_TRANSLATE_NOOP("Errors", "The file is empty, so there is nothing to keep. Choose another file.")},
    {"contact.attachment",
        QT_TRANSLATE_NOOP("Errors", "The file is no longer there, or it is not what was once kept.")},
    {"contact.reveal-files",
        QT_TRANSLATE_NOOP("Errors", "Files are shown one at a time. Open the file itself.")},
    {"contact.start-moment-derived",
        QT_TRANSLATE_NOOP("Errors",
            "The end of a consent follows from the consent itself. Record the withdrawal instead.")},
    {"contact.field-not-kept", QT_TRANSLATE_NOOP("Errors", "The field %1 is not kept for this contact.")},
    {"undo.contact",
        QT_TRANSLATE_NOOP("Errors", "This was changed again since. Undo is no longer possible.")},
    {"contact.undo",
        QT_TRANSLATE_NOOP("Errors", "This was changed again since. Undo is no longer possible.")},
    {"contact.undo.request",
        QT_TRANSLATE_NOOP("Errors", "Corrected on request: only another request changes this again.")},
    {"contact.undo.import",
        QT_TRANSLATE_NOOP("Errors", "Changed by an import: take the import back instead.")},
    {"contact.undo.absorbed",
        QT_TRANSLATE_NOOP(
            "Errors", "Changed on a record that was merged into this one: it cannot be taken back here.")},
    {"contact.merge",
        QT_TRANSLATE_NOOP("Errors",
            "One of the two records was changed meanwhile, so merging would do something else than was "
            "shown. "
            "Look at the preview again.")},
    {"merge.same", QT_TRANSLATE_NOOP("Errors", "A record cannot be merged with itself.")},
    {"merge.filing-systems",
        QT_TRANSLATE_NOOP("Errors", "Records of customers and of employees are never merged.")},
    {"merge.staff-record",
        QT_TRANSLATE_NOOP("Errors",
            "The record that would go is a colleague's own. Keep that one, and merge the other into it.")},
    {"merge.request-open",
        QT_TRANSLATE_NOOP("Errors",
            "Request %1 of one of the two waits for a decision, or was approved and not carried out. Finish "
            "it first.")},
    {"contact.archive-only",
        QT_TRANSLATE_NOOP("Errors",
            "Something of this person is in the archive: no purpose needs it any more. Only who has the "
            "right "
            "to the archive makes this.")},
    {"consent.archived",
        QT_TRANSLATE_NOOP("Errors",
            "What this person consented to is in the archive: no purpose needs it any more. Only who has the "
            "right to the archive sees it.")},
    {"merge.archived",
        QT_TRANSLATE_NOOP("Errors",
            "One of the two is in the archive: no purpose needs it any more. Only who has the right to the "
            "archive merges it.")},
    {"merge.corrected",
        QT_TRANSLATE_NOOP(
            "Errors", "The person asked to have this corrected, so the corrected value stays: %1.")},
    {"merge.birth-date",
        QT_TRANSLATE_NOOP("Errors",
            "The later birth date stays: what a child agreed to without a representative must not "
            "come to count. If that date is wrong, it is corrected at the person's request.")},
    {"merge.choice", QT_TRANSLATE_NOOP("Errors", "Of the field %1 only one value can stay.")},
    {"contact.undo.nothing", QT_TRANSLATE_NOOP("Errors", "Nothing was changed, so nothing can be undone.")},
    {"saved-filter.name-empty", QT_TRANSLATE_NOOP("Errors", "Give the filter a name.")},
    {"saved-filter.name-long", QT_TRANSLATE_NOOP("Errors", "The name is longer than 40 characters.")},
    {"saved-filter.name-taken",
        QT_TRANSLATE_NOOP("Errors", "You have a filter with this name already. Choose another name.")},
    {"saved-filter.too-many", QT_TRANSLATE_NOOP("Errors", "You keep 20 filters already. Remove one first.")},
    {"saved-filter.empty", QT_TRANSLATE_NOOP("Errors", "There is no filter to save. Set one first.")},
    {"saved-filter.find", QT_TRANSLATE_NOOP("Errors", "This filter is no longer there.")},
    {"organisation.find", QT_TRANSLATE_NOOP("Errors", "Nobody works at this organisation any more.")},
    {"purpose.unknown", QT_TRANSLATE_NOOP("Errors", "There is no purpose '%1'. See: purpose list")},
    {"cli.encoding-doubtful",
        QT_TRANSLATE_NOOP("Errors",
            "Line %1 is not in UTF-8, and the file may not be in Windows-1252 either. Say what it is with "
            "--encoding, or save it as CSV UTF-8. Nothing was imported.")},
    {"file.write",
        QT_TRANSLATE_NOOP("Errors",
            "The file cannot be written. Check that the folder is there, may be written in and has room.")},
    {"file.protect",
        QT_TRANSLATE_NOOP(
            "Errors", "The file cannot be kept from others in this folder. Choose another folder.")},
    {"schema.migrate",
        QT_TRANSLATE_NOOP("Errors",
            "The customer file could not be brought up to date. Nothing was changed; make room on the disk "
            "and try again.")},
    {"server.semicolon",
        QT_TRANSLATE_NOOP("Errors", "A server's name, user or passphrase cannot hold a semicolon.")},
    {"passphrase.memory",
        QT_TRANSLATE_NOOP("Errors",
            "There is not enough memory to check the passphrase. Close other programs and try again.")},
    {"list.result", QT_TRANSLATE_NOOP("Errors", "The list changed while you looked at it. Search again.")},
    {"usage.date", QT_TRANSLATE_NOOP("Errors", "%1 is no date in the form YYYY-MM-DD.")},
    {"text.national-number",
        QT_TRANSLATE_NOOP(
            "Errors", "This text holds what looks like a citizen service number (BSN). Take it out.")},
    {"text.nothing-to-mask",
        QT_TRANSLATE_NOOP("Errors", "No number that may not be kept stands where it can be masked.")},
    {"text.account", QT_TRANSLATE_NOOP("Errors", "This text accounts for what was done; nobody changes it.")},
};

} // namespace

const char *knownSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = [] {
        QHash<QString, const char *> all;
        for (const Known &known : knownSentences)
            all.insert(QString::fromLatin1(known.what), known.sentence);
        return all;
    }();
    for (const char *sentence : {sentences.value(what, nullptr), gateErrorSentence(what),
             groundSentence(what), handoverSentence(what), leavingSentence(what), letterSentence(what),
             importSentence(what), trailSentence(what), vaultSentence(what), backupSentence(what),
             sharingSentence(what), staffSentence(what), consentSentence(what), receiptSentence(what),
             toolListSentence(what), informingErrorSentence(what), necessitySentence(what),
             requestSentence(what), reviewSentence(what), ruleSentenceOf(what), findingErrorSentence(what),
             accountabilitySentence(what), activitySentence(what), agreementErrorSentence(what),
             coveredErrorSentence(what), breachSentence(what), accessReviewSentence(what),
             measureErrorSentence(what)}) {
        if (sentence)
            return sentence;
    }
    return fieldSentence(what);
}
