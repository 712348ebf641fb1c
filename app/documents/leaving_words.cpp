#include "app/documents/leaving_words.h"

#include <QCoreApplication>

namespace {

QString leavingWords(const char *text)
{
    return QCoreApplication::translate("Leaving", text);
}

struct WayWord
{
    const char *id;
    const char *word;
};

constexpr WayWord wayWords[] = {{"mailing-list", QT_TRANSLATE_NOOP("Leaving", "Mailing list")},
    {"export", QT_TRANSLATE_NOOP("Leaving", "Export")},
    {"breach-sheet", QT_TRANSLATE_NOOP("Leaving", "Sheet for the report of a breach")},
    {"breach-messages", QT_TRANSLATE_NOOP("Leaving", "Messages about a breach")},
    {"access-review", QT_TRANSLATE_NOOP("Leaving", "Review of access or the trail")},
    {"person-looks", QT_TRANSLATE_NOOP("Leaving", "Who looked at a person")},
    {"accountability-document", QT_TRANSLATE_NOOP("Leaving", "Document for the file")},
    {"agreement-draft", QT_TRANSLATE_NOOP("Leaving", "Processing agreement that was drawn up")},
    {"agreement-file", QT_TRANSLATE_NOOP("Leaving", "File kept with a processing agreement")},
    {"agreement-gaps", QT_TRANSLATE_NOOP("Leaving", "Letter about what a processing agreement lacks")},
    {"removals", QT_TRANSLATE_NOOP("Leaving", "Addresses to remove at a recipient")},
    {"informing-letters", QT_TRANSLATE_NOOP("Leaving", "Letters that inform people")},
    {"consent-confirmation", QT_TRANSLATE_NOOP("Leaving", "Message that asks for confirmation")},
    {"consent-proof", QT_TRANSLATE_NOOP("Leaving", "Proof of consent")},
    {"consent-receipt", QT_TRANSLATE_NOOP("Leaving", "Receipt of consent")},
    {"request-plan", QT_TRANSLATE_NOOP("Leaving", "Plan of a request")},
    {"request-evidence", QT_TRANSLATE_NOOP("Leaving", "Letter of a request, to be looked at")},
    {"request-overview", QT_TRANSLATE_NOOP("Leaving", "Overview of requests")},
    {"request-answer", QT_TRANSLATE_NOOP("Leaving", "Answer to a request")},
    {"request-letter", QT_TRANSLATE_NOOP("Leaving", "Letter about a request")},
    {"request-executed-letter", QT_TRANSLATE_NOOP("Leaving", "Answer to a request that was carried out")},
    {"request-letter-print", QT_TRANSLATE_NOOP("Leaving", "Letter about a request on paper")},
    {"request-notices", QT_TRANSLATE_NOOP("Leaving", "Notices to recipients of data")},
    {"access-package", QT_TRANSLATE_NOOP("Leaving", "Copy of all data of a person")},
    {"portability-file", QT_TRANSLATE_NOOP("Leaving", "Data to take elsewhere")},
    {"erasure-certificate", QT_TRANSLATE_NOOP("Leaving", "Signed certificate of a request")},
    {"review-minutes", QT_TRANSLATE_NOOP("Leaving", "Signed minutes of a review session")},
    {"review-minutes-reading", QT_TRANSLATE_NOOP("Leaving", "Minutes of a review session, to be read")},
    {"kept-file", QT_TRANSLATE_NOOP("Leaving", "Copy of a kept file")},
    {"import-rejects", QT_TRANSLATE_NOOP("Leaving", "Rows that an import left out")},
    {"consent-rejects", QT_TRANSLATE_NOOP("Leaving", "Consents that were not taken in")},
    {"trail", QT_TRANSLATE_NOOP("Leaving", "Audit trail")},
    {"trail-proof", QT_TRANSLATE_NOOP("Leaving", "Proof from the audit trail")},
    {"chain", QT_TRANSLATE_NOOP("Leaving", "Chain of processors")},
    {"retention-report", QT_TRANSLATE_NOOP("Leaving", "Report of retention terms")},
    {"readiness-report", QT_TRANSLATE_NOOP("Leaving", "Report of readiness")},
    {"consent-report", QT_TRANSLATE_NOOP("Leaving", "Report of consent")},
    {"dashboard-picture", QT_TRANSLATE_NOOP("Leaving", "Picture of a chart")},
    {"retention-print", QT_TRANSLATE_NOOP("Leaving", "Dashboard on paper")},
    {"restore-report", QT_TRANSLATE_NOOP("Leaving", "Report of restore trials")},
    {"customer-file", QT_TRANSLATE_NOOP("Leaving", "Customer file")},
    {"backup", QT_TRANSLATE_NOOP("Leaving", "Backup")},
    {"restored-file", QT_TRANSLATE_NOOP("Leaving", "Restored customer file")},
    {"recovery-sheet", QT_TRANSLATE_NOOP("Leaving", "Recovery key on paper")},
    {"clipboard-loan", QT_TRANSLATE_NOOP("Leaving", "Passphrase or code on the clipboard")},
    {"standard-output", QT_TRANSLATE_NOOP("Leaving", "Answer of the command line")},
    {"window", QT_TRANSLATE_NOOP("Leaving", "What the window shows")}};

} // namespace

LeavingLetter leavingLetter(const QString &path)
{
    return {.path = path,
        .subject = leavingWords(QT_TRANSLATE_NOOP("Leaving", "A file with personal data, encrypted")),
        .text = leavingWords(QT_TRANSLATE_NOOP("Leaving",
            "Dear recipient,\n\n"
            "The attached ZIP file holds personal data. It is encrypted (AES-256).\n"
            "Open it with 7-Zip, WinZip or another program that knows AES; the folders of Windows itself "
            "cannot.\n"
            "You receive the passphrase another way, by phone or text message, never by e-mail.\n"))};
}

QString wayOutWord(const QString &id)
{
    for (const WayWord &each : wayWords) {
        if (id == QLatin1String(each.id))
            return leavingWords(each.word);
    }
    return id;
}

QString leavingFormWord(LeavingForm form)
{
    using enum LeavingForm;
    switch (form) {
    case None:
        return {};
    case Package:
        return leavingWords(QT_TRANSLATE_NOOP("Leaving", "ZIP file, encrypted with AES-256"));
    case ToThePerson:
        return leavingWords(QT_TRANSLATE_NOOP("Leaving",
            "Not encrypted: it is for the person themself, whom it names by a reference or their own address "
            "alone; a command encrypts it where the name ends in .zip"));
    case ReferencesOnly:
        return leavingWords(QT_TRANSLATE_NOOP("Leaving",
            "Not encrypted: others check it without a secret, and it names everybody by a reference alone"));
    case NothingPersonal:
        return leavingWords(
            QT_TRANSLATE_NOOP("Leaving", "Not encrypted: it holds no personal data, only figures or keys"));
    case OwnEncryption:
        return leavingWords(QT_TRANSLATE_NOOP("Leaving", "Encrypted in the program's own format"));
    case AtTheDesk:
        return leavingWords(QT_TRANSLATE_NOOP(
            "Leaving", "On the screen of who signed in, with the rights that they have; no file is written"));
    }
    return {};
}

QString plainReasonWord(const QString &reason)
{
    for (const LeavingForm form : {LeavingForm::ToThePerson, LeavingForm::ReferencesOnly}) {
        if (reason == keyOf(form))
            return leavingFormWord(form);
    }
    return reason;
}

QString dataClassWord(DataClass dataClass)
{
    using enum DataClass;
    switch (dataClass) {
    case Anonymous:
        return leavingWords(QT_TRANSLATE_NOOP("Leaving", "anonymous"));
    case Standard:
        return leavingWords(QT_TRANSLATE_NOOP("Leaving", "standard"));
    case Pseudonymous:
        return leavingWords(QT_TRANSLATE_NOOP("Leaving", "pseudonymous"));
    case Sensitive:
        return leavingWords(QT_TRANSLATE_NOOP("Leaving", "sensitive"));
    case Special:
        return leavingWords(QT_TRANSLATE_NOOP("Leaving", "special"));
    case Criminal:
        return leavingWords(QT_TRANSLATE_NOOP("Leaving", "criminal"));
    case NationalId:
        return leavingWords(QT_TRANSLATE_NOOP("Leaving", "national number"));
    }
    return {};
}
