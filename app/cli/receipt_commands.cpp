#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/cli/passphrase_source.h"
#include "app/documents/receipt_page.h"
#include "app/leaving/leaving.h"
#include "app/receipts/receipt_check.h"
#include "app/receipts/receipts.h"

#include <QFileInfo>
#include <QJsonArray>

namespace {

constexpr int alteredStatus = 4;

QList<QCommandLineOption> receiptOptions()
{
    return {filingSystemOption(),
        valueOption("out",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "Where the receipt goes: .json to be checked, .pdf to be read, .json.zip or .pdf.zip the "
                "same encrypted; may be given twice for one receipt in both forms.")),
            "PATH"),
        valueOption("kantara",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "Where the same goes as a Kantara receipt v1.1, which is not signed.")),
            "PATH"),
        leavingLetterOption()};
}

QList<QCommandLineOption> receiptCheckOptions()
{
    return {valueOption("key",
        consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
            "The fingerprint that the organisation published; another signer is refused.")),
        "FINGERPRINT")};
}

Result<Id<ConsentEvent>> receiptEventOf(const CommandRun &run)
{
    const auto number = numberArgument(run, QStringLiteral("EVENT"));
    if (!number)
        return number.error();
    return Id<ConsentEvent>(*number);
}

/// Where the receipt goes, each with an ending that tells the form.
Result<QStringList> receiptPaths(const CommandRun &run)
{
    const QString option = QStringLiteral("out");
    if (const auto first = required(run, option); !first)
        return first.error();
    QStringList paths;
    const QStringList given = run.options.values(option);
    for (const QString &path : given) {
        if (!receiptFormOf(path))
            return usageError(QStringLiteral("value"), {QStringLiteral("--out"), path});
        paths.append(QFileInfo(path).absoluteFilePath());
    }
    return paths;
}

/// A receipt in one of its forms, and where it goes.
struct ReceiptFile
{
    QString name;
    QByteArray content;
    LeavingPlaces places;
};

Outcome handOut(CommandRun &run, FilingSystem filingSystem, const SignedReceipt &receipt,
    const ReceiptFile &file, Answer &answer)
{
    const auto left = run.services->leaving()
                          .write(*run.permit,
                              {.way = way_out::consentReceipt,
                                  .filingSystem = filingSystem,
                                  .objectKind = QStringLiteral("contact"),
                                  .objectRef = receipt.receipt.subjectRef,
                                  .dataClass = receipt.dataClass(),
                                  .name = file.name,
                                  .places = file.places,
                                  .mayReplace = true},
                              file.content)
                          .result();
    if (!left)
        return left.error();
    answer.lines.append(file.places.path);
    tellPassphrase(left->passphrase, file.places.path, answer);
    return done;
}

Result<Answer> makeReceiptFiles(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto event = receiptEventOf(run);
    if (!event)
        return event.error();
    const auto paths = receiptPaths(run);
    if (!paths)
        return paths.error();
    const auto receipt = run.services->receipts().receipt(*run.permit, *filingSystem, *event).result();
    if (!receipt)
        return receipt.error();
    Answer answer{
        .json = {{QStringLiteral("path"), paths->constFirst()},
            {QStringLiteral("receipt"), receipt->receipt.id}, {QStringLiteral("sha256"), receipt->digest},
            {QStringLiteral("signer"), receipt->key.fingerprint}}};
    QString letter = run.value(QStringLiteral("eml"));
    for (const QString &path : *paths) {
        const ReceiptForm form = *receiptFormOf(path);
        const QString name = form == ReceiptForm::Page ? QStringLiteral("receipt-of-consent.pdf")
                                                       : QStringLiteral("receipt-of-consent.json");
        // The message goes with the first of them.
        const LeavingPlaces places = leavingPlaces(path, std::exchange(letter, {}));
        if (auto left =
                handOut(run, *filingSystem, *receipt, {name, receiptBytes(*receipt, form), places}, answer);
            !left)
            return left.error();
    }
    if (run.isSet(QStringLiteral("kantara"))) {
        const LeavingPlaces places = leavingPlaces(run.value(QStringLiteral("kantara")));
        if (auto left = handOut(run, *filingSystem, *receipt,
                {QStringLiteral("kantara-receipt.json"), kantaraReceiptBytes(*receipt), places}, answer);
            !left)
            return left.error();
        answer.json.insert(QStringLiteral("kantara"), places.path);
    }
    return answer;
}

QString wordOf(ReceiptFinding::How how)
{
    switch (how) {
    case ReceiptFinding::How::Changed:
        return QStringLiteral("changed");
    case ReceiptFinding::How::Added:
        return QStringLiteral("added");
    case ReceiptFinding::How::Removed:
        return QStringLiteral("removed");
    case ReceiptFinding::How::Unreadable:
        return QStringLiteral("unreadable");
    case ReceiptFinding::How::Twice:
        return QStringLiteral("twice");
    }
    return {};
}

QString sentenceOf(const ReceiptFinding &finding)
{
    // The whole has no name of its own.
    const QString place = finding.pointer.isEmpty() ? QStringLiteral("/") : finding.pointer;
    switch (finding.how) {
    case ReceiptFinding::How::Changed:
        return consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Changed since it was signed: %1"))
            .arg(place);
    case ReceiptFinding::How::Added:
        return consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Added since it was signed: %1")).arg(place);
    case ReceiptFinding::How::Removed:
        return consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Taken out since it was signed: %1"))
            .arg(place);
    case ReceiptFinding::How::Unreadable:
        return consentWords(
            QT_TRANSLATE_NOOP("ConsentCommands", "Damaged; it cannot be read from here on: %1"))
            .arg(place);
    case ReceiptFinding::How::Twice:
        return consentWords(
            QT_TRANSLATE_NOOP("ConsentCommands", "There twice, so that it has no one meaning: %1"))
            .arg(place);
    }
    return {};
}

QStringList linesOf(const ReceiptVerdict &verdict)
{
    QStringList lines;
    for (const ReceiptFinding &finding : verdict.altered)
        lines.append(sentenceOf(finding));
    if (verdict.isOfAnother)
        lines.append(consentWords(
            QT_TRANSLATE_NOOP("ConsentCommands", "Signed by another key than the one that was expected.")));
    if (verdict.isIntact())
        lines.append(consentWords(
            QT_TRANSLATE_NOOP("ConsentCommands", "Every field of the receipt is as it was signed.")));
    if (verdict.signer.isEmpty())
        lines.append(
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "No signature holds: nobody vouches for it.")));
    else
        lines.append(consentWords(
            QT_TRANSLATE_NOOP("ConsentCommands",
                "Fingerprint of the signer, to compare with what the organisation published: %1"))
                         .arg(verdict.signer));
    return lines;
}

Result<Answer> verifyReceipt(CommandRun &run)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("PATH")});
    QString expected;
    if (run.isSet(QStringLiteral("key"))) {
        const auto fingerprint = receipt_check::fingerprintFrom(run.value(QStringLiteral("key")));
        if (!fingerprint)
            return fingerprint.error();
        expected = *fingerprint;
    }
    // Nobody signs in here: the passphrase is that of the package.
    const auto passphrase = [&run] {
        return readPassphrase(run.value(QStringLiteral("passphrase-file")),
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Passphrase of the ZIP file: ")));
    };
    const auto verdict = receipt_check::checkFile(run.arguments.constFirst(), expected, passphrase);
    if (!verdict)
        return verdict.error();
    QJsonArray altered;
    QJsonObject how;
    for (const ReceiptFinding &finding : verdict->altered) {
        altered.append(finding.pointer);
        how.insert(finding.pointer, wordOf(finding.how));
    }
    return Answer{
        .json = {{QStringLiteral("intact"), verdict->isIntact()}, {QStringLiteral("altered"), altered},
            {QStringLiteral("how"), how}, {QStringLiteral("receipt"), verdict->receiptId},
            {QStringLiteral("signer"), verdict->signer},
            {QStringLiteral("other_signer"), verdict->isOfAnother}},
        .lines = linesOf(*verdict),
        .exitStatus = verdict->isIntact() ? 0 : alteredStatus};
}

Result<Answer> showReceiptKey(CommandRun &run)
{
    const auto key = run.services->receipts().key(*run.permit).result();
    if (!key)
        return key.error();
    return Answer{.json = {{QStringLiteral("fingerprint"), key->fingerprint},
                      {QStringLiteral("public_key"), key->publicKey}},
        .lines = {key->fingerprint}};
}

} // namespace

QList<Command> receiptCommands()
{
    const QString consent = QStringLiteral("consent");
    return {
        {.words = {consent, QStringLiteral("receipt")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP(
                        "ConsentCommands", "Writes the signed receipt of one act (ISO/IEC TS 27560)."));
                },
            .usage = QStringLiteral("EVENT"),
            .options = receiptOptions,
            .run = makeReceiptFiles},
        {.words = {consent, QStringLiteral("verify-receipt")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                        "Checks a receipt without a customer file, and names what was altered."));
                },
            .usage = QStringLiteral("PATH"),
            .options = receiptCheckOptions,
            .needs = Command::Needs::Nothing,
            .run = verifyReceipt},
        {.words = {consent, QStringLiteral("receipt-key")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                        "The fingerprint of the key that signs receipts, to be published."));
                },
            .run = showReceiptKey},
    };
}
