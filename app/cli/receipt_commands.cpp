#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/cli/proof_checking.h"
#include "app/documents/receipt_page.h"
#include "app/leaving/leaving.h"
#include "app/receipts/receipts.h"

#include <QFileInfo>

namespace {

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
            .options = proofCheckOptions,
            .needs = Command::Needs::Nothing,
            .run = [](CommandRun &run) { return verifyProof(run, consentReceiptKind); }},
        {.words = {consent, QStringLiteral("receipt-key")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                        "The fingerprint of the key that signs receipts, to be published."));
                },
            .run = showReceiptKey},
    };
}
