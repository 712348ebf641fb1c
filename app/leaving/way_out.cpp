#include "app/leaving/way_out.h"

#include <algorithm>

const QList<WayOut> &allWaysOut()
{
    using enum LeavingForm;
    using enum WayKind;
    constexpr DataClass nothing = DataClass::Anonymous;
    constexpr DataClass reference = DataClass::Pseudonymous;
    constexpr DataClass standard = DataClass::Standard;
    // Lists ask their own purpose and filing system what class they have (handover.h).
    static const QList<WayOut> ways = {
        WayOut{"mailing-list", File, "mailing-list", "out eml", "ui/pages/mailing_page_shown.cpp", standard,
            Package, Package, Operation::ExportContacts},
        WayOut{"export", File, "export", "out", "", standard, Package, None, Operation::ExportContacts},
        WayOut{"removals", File, "recipient reconcile", "removals", "ui/pages/mailing_reconciling_shown.cpp",
            standard, Package, Package, Operation::RecordConsent},
        // Art. 13, 14: names and addresses of many, for whoever prints or sends them.
        WayOut{"informing-letters", File, "informing letter", "out", "ui/pages/informing_tab.cpp", standard,
            Package, Package, Operation::ExportContacts},
        // Asks the person at their own address for the second step, as a mail program sends it: what is asked
        // for and a code that lapses (domain.md 2.6).
        WayOut{"consent-confirmation", File, "", "", "ui/dialogs/consent_token_dialog.cpp", standard, None,
            ToThePerson, Operation::RecordConsent},
        // Names and statements of the person, with the purposes that they were asked for.
        WayOut{"consent-proof", File, "", "", "ui/pages/contact_consent_tab_acts.cpp", standard, None,
            Package, Operation::ExportContacts},
        // Art. 7(1), ISO/IEC TS 27560: what the person is handed, checked by anybody without a secret
        // (verify-receipt). It holds a reference, and of what was said a digest (domain.md 3.5).
        WayOut{"consent-receipt", File, "consent receipt", "out kantara eml", "ui/pages/receipt_saving.cpp",
            reference, ToThePerson, Package, Operation::ExportContacts},
        // Art. 12(1), (3): the answer is handed to the person, and names them by a reference (domain.md 4.8).
        WayOut{"request-answer", File, "request answer", "out eml", "ui/pages/request_answer.cpp", reference,
            ToThePerson, Package, Operation::ViewContacts},
        // What would be erased, or corrected from what to what: values of the person.
        WayOut{"request-plan", File, "request plan", "out", "ui/pages/request_plan_export.cpp", standard,
            Package, Package, Operation::ViewContacts},
        // The letter in which something was asked, for who decides on it and cannot read it on a terminal.
        WayOut{"request-evidence", File, "request evidence", "out", "", DataClass::Sensitive, Package, None,
            Operation::ViewContacts},
        // What a supervisor asks of the requests of a period: it counts them and lists each by its reference.
        WayOut{"request-overview", File, "request statistics", "out", "ui/pages/request_statistics_tab.cpp",
            reference, ReferencesOnly, Package, Operation::ViewDashboards},
        // Art. 15 and 20: everything that is held of somebody, and what they gave us.
        WayOut{"access-package", File, "request package", "out eml", "ui/pages/request_package_card.cpp",
            standard, Package, Package, Operation::ViewContacts},
        WayOut{"portability-file", File, "request portability", "out eml",
            "ui/pages/request_package_card.cpp", standard, Package, Package, Operation::ViewContacts},
        // Names the person by the reference of their request, and is checked by anybody without a secret.
        WayOut{"erasure-certificate", File, "request certificate", "out pdf",
            "ui/pages/request_certificate.cpp", reference, ToThePerson, Package, Operation::ViewContacts},
        // Art. 19: who must erase, correct or restrict what of whom, told to those who have it.
        WayOut{"request-notices", File, "request notices", "out", "ui/pages/request_notices_card.cpp",
            standard, Package, Package, Operation::HandleRequests},
        // Art. 12: a letter about a request bears name and address, and goes to the person through the post.
        WayOut{"request-letter", File, "request letter", "out eml", "ui/pages/request_letters_card.cpp",
            standard, Package, Package, Operation::HandleRequests},
        // The same as soon as somebody was erased, while it is known to whom it goes.
        WayOut{"request-executed-letter", File, "request execute", "letter eml", "", standard, Package, None,
            Operation::HandleRequests},
        WayOut{"request-letter-print", Print, "", "", "ui/pages/request_letters_card.cpp", standard, None,
            ToThePerson, Operation::HandleRequests},
        // Whatever somebody gave as evidence or had kept with them: nobody knows what stands in it.
        WayOut{"kept-file", File, "", "", "ui/dialogs/file_viewer.cpp", DataClass::Sensitive, None, Package,
            Operation::ExportContacts},
        // What was not taken goes back, to be mended: it is of people all the same, and its columns say of
        // which class (rejects_class.h, consent_rejects_class.h).
        WayOut{"import-rejects", File, "import", "rejects", "ui/pages/import_page_run.cpp", standard, Package,
            Package, Operation::ImportContacts},
        WayOut{"consent-rejects", File, "consent import", "rejects", "ui/pages/import_consents_run.cpp",
            standard, Package, Package, Operation::RecordConsent},
        // Whoever checks the trail must be able to without us; entries hold no value of anybody
        // (security.md 4.4).
        WayOut{"trail", File, "audit export", "PATH", "ui/pages/trail_page.cpp", reference, ReferencesOnly,
            ReferencesOnly, Operation::ReadAudit},
        WayOut{"trail-proof", File, "audit proof", "out", "", reference, ReferencesOnly, None,
            Operation::ReadAudit},
        // Who decided what in a review session, and by what digest: to be checked by others, and everybody in
        // it by a reference. To be read, it has the words of the reasons, in which somebody may be named.
        WayOut{"review-minutes", File, "review minutes", "out", "ui/pages/review_minutes_saving.cpp",
            reference, ReferencesOnly, ReferencesOnly, Operation::DecideRequests},
        WayOut{"review-minutes-reading", File, "review minutes", "pdf html",
            "ui/pages/review_minutes_saving.cpp", standard, Package, Package, Operation::DecideRequests},
        // For who supervises: names members of staff with their roles, and groups of people by their number.
        WayOut{"accountability-document", File, "document export", "out", "ui/pages/documents_page_shown.cpp",
            standard, Package, Package, Operation::ViewDashboards},
        // Art. 33(3): what the form of the authority asks; names the reporter, and whatever the register
        // tells.
        WayOut{"breach-sheet", File, "breach sheet", "out", "ui/pages/breach_papers.cpp", standard, Package,
            Package, Operation::RecordBreaches},
        // Art. 34(2): names and addresses of many, for whoever prints or sends them.
        WayOut{"breach-messages", File, "breach inform", "out", "ui/pages/breach_papers.cpp", standard,
            Package, Package, Operation::ExportContacts},
        // Art. 30(4): for who supervises; owners, contacts and representatives may be named in it.
        WayOut{"activity-record", File, "activity export", "out", "ui/pages/activities_page_saving.cpp",
            standard, Package, Package, Operation::ViewDashboards},
        // Meant for everybody; it names whom the organisation itself says.
        WayOut{"privacy-statement", File, "statement export", "out", "ui/pages/statement_page_acts.cpp",
            nothing, NothingPersonal, NothingPersonal, Operation::ViewDashboards},
        // Art. 28(3): what we ask of a processor, and what we propose to agree; both name contact persons.
        WayOut{"agreement-gaps", File, "agreement gaps", "out", "ui/pages/agreement_papers.cpp", standard,
            Package, Package, Operation::ViewDashboards},
        WayOut{"agreement-draft", File, "agreement export", "out", "ui/pages/agreement_papers.cpp", standard,
            Package, Package, Operation::ViewDashboards},
        // What came from a processor, signatures included: nobody knows what stands in it.
        WayOut{"agreement-file", File, "agreement file", "out", "ui/pages/agreement_papers.cpp",
            DataClass::Sensitive, Package, Package, Operation::ViewDashboards},
        // Who gets data from us, and from whom; whose data is where is told of one by their reference alone.
        WayOut{"chain", File, "processor chain", "svg pdf csv", "ui/pages/chain_saving.cpp", reference,
            ReferencesOnly, ReferencesOnly, Operation::ViewDashboards},
        // Art. 5(2), 32(1)(d): who could see what, and what was found; names members of staff. For who
        // supervises.
        WayOut{"access-review", File, "access export", "out", "ui/pages/access_reviews_tab_deciding.cpp",
            standard, Package, Package, Operation::ReviewAccess},
        // Art. 15: who looked at somebody, for the person themselves; bears their name.
        WayOut{"person-looks", File, "contact looks", "out", "ui/pages/contact_access_tab.cpp", standard,
            Package, Package, Operation::ViewContacts},
        // The same of tests and who did them; and what a supervisor asks, of people too.
        WayOut{"measure-report", File, "measure list", "pdf", "ui/pages/measures_page_saving.cpp", standard,
            Package, Package, Operation::ViewDashboards},
        WayOut{"inspection-answer", File, "inspect", "pdf csv", "ui/pages/inspection_page.cpp", standard,
            Package, Package, Operation::ViewDashboards},
        // Art. 13(3), 14(4): whom a change of the statement concerns, by name.
        WayOut{"concerned-people", File, "", "", "ui/pages/statement_page_list.cpp", standard, None, Package,
            Operation::ViewContacts},
        WayOut{"retention-report", File, "report dashboard", "out", "ui/pages/dashboard_saving.cpp", nothing,
            NothingPersonal, NothingPersonal, Operation::ViewDashboards},
        WayOut{"readiness-report", File, "report readiness", "out", "ui/pages/dashboard_saving.cpp", nothing,
            NothingPersonal, NothingPersonal, Operation::ViewDashboards},
        WayOut{"consent-report", File, "report consent", "out", "ui/pages/dashboard_saving.cpp", nothing,
            NothingPersonal, NothingPersonal, Operation::ViewDashboards},
        // A chart as it stands on the screen.
        WayOut{"dashboard-picture", File, "", "", "ui/pages/dashboard_saving.cpp", nothing, None,
            NothingPersonal, Operation::ViewDashboards},
        WayOut{"retention-print", Print, "", "", "ui/pages/dashboard_saving.cpp", nothing, None,
            NothingPersonal, Operation::ViewDashboards},
        WayOut{"restore-report", File, "", "", "ui/pages/backups_page.cpp", nothing, None, NothingPersonal,
            Operation::ManageBackups},
        WayOut{"customer-file", File, "create", "file", "ui/session/new_file_page.cpp", standard,
            OwnEncryption, OwnEncryption, Operation::ManageSettings},
        WayOut{"backup", File, "backup create", "DIR", "ui/pages/backup_places_card.cpp", standard,
            OwnEncryption, OwnEncryption, Operation::ManageBackups},
        WayOut{"restored-file", File, "backup restore", "to", "ui/session/restore_page.cpp", standard,
            OwnEncryption, OwnEncryption, Operation::ManageBackups},
        WayOut{"recovery-sheet", Print, "", "", "ui/session/recovery_key_form.cpp", nothing, None,
            NothingPersonal, Operation::ManageStaff},
        // Passphrases and codes that were just told, for half a minute and out of histories.
        WayOut{"clipboard-loan", Clipboard, "", "", "ui/widgets/clipboard_loan.cpp", nothing, None,
            NothingPersonal, Operation::ViewContacts},
        // What a program or a person asked to see, with the rights they have; each look stands in the trail.
        // Where a shell sends it is the shell's.
        WayOut{"standard-output", Screen, "*", "", "", standard, AtTheDesk, None, Operation::ViewContacts},
        WayOut{"window", Screen, "", "", "*", standard, None, AtTheDesk, Operation::ViewContacts},
    };
    return ways;
}

const WayOut *wayOutOf(const QString &id)
{
    const QList<WayOut> &ways = allWaysOut();
    const auto found = std::find_if(
        ways.begin(), ways.end(), [&id](const WayOut &way) { return id == QLatin1String(way.id); });
    return found == ways.end() ? nullptr : &*found;
}

QString keyOf(LeavingForm form)
{
    using enum LeavingForm;
    switch (form) {
    case None:
        return {};
    case Package:
        return QStringLiteral("package");
    case ToThePerson:
        return QStringLiteral("to-the-person");
    case ReferencesOnly:
        return QStringLiteral("references-only");
    case NothingPersonal:
        return QStringLiteral("nothing-personal");
    case OwnEncryption:
        return QStringLiteral("own-encryption");
    case AtTheDesk:
        return QStringLiteral("at-the-desk");
    }
    return {};
}
