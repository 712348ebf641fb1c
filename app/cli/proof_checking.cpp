#include "app/cli/proof_checking.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/passphrase_source.h"
#include "app/reviews/review_minutes.h"

#include <QJsonArray>

namespace {

constexpr int alteredStatus = 4;

QString findingCode(ReceiptFinding::How how)
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

QString findingSentence(const ReceiptFinding &finding)
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

QString intactSentence(const ProofKind &kind)
{
    if (kind.context == consentReceiptKind.context)
        return consentWords(
            QT_TRANSLATE_NOOP("ConsentCommands", "Every field of the receipt is as it was signed."));
    if (kind.context == minutesKind.context)
        return consentWords(
            QT_TRANSLATE_NOOP("ConsentCommands", "Every field of the minutes is as it was signed."));
    return consentWords(
        QT_TRANSLATE_NOOP("ConsentCommands", "Every field of the certificate is as it was signed."));
}

/// What such a document is named by in `--json`, and what is told of a file that is none.
QString identifierKey(const ProofKind &kind)
{
    if (kind.context == minutesKind.context)
        return QStringLiteral("session");
    return kind.context == consentReceiptKind.context ? QStringLiteral("receipt") : QStringLiteral("request");
}

QString noneCode(const ProofKind &kind)
{
    return kind.context == minutesKind.context ? QStringLiteral("minutes.none")
                                               : QStringLiteral("certificate.none");
}

QStringList linesOf(const ReceiptVerdict &verdict, const ProofKind &kind)
{
    QStringList lines;
    for (const ReceiptFinding &finding : verdict.altered)
        lines.append(findingSentence(finding));
    if (verdict.isOfAnother)
        lines.append(consentWords(
            QT_TRANSLATE_NOOP("ConsentCommands", "Signed by another key than the one that was expected.")));
    if (verdict.isIntact())
        lines.append(intactSentence(kind));
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

} // namespace

QList<QCommandLineOption> proofCheckOptions()
{
    return {valueOption("key",
        consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
            "The fingerprint that the organisation published; another signer is refused.")),
        "FINGERPRINT")};
}

Result<Answer> verifyProof(CommandRun &run, const ProofKind &kind)
{
    const bool isReceipt = kind.context == consentReceiptKind.context;
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
    const auto verdict = receipt_check::checkFile(run.arguments.constFirst(), expected, passphrase, kind);
    if (!verdict && !isReceipt && verdict.error().what == QLatin1String("receipt.none"))
        return Error{Failure::Invalid, noneCode(kind)};
    if (!verdict)
        return verdict.error();
    QJsonArray altered;
    QJsonObject how;
    for (const ReceiptFinding &finding : verdict->altered) {
        altered.append(finding.pointer);
        how.insert(finding.pointer, findingCode(finding.how));
    }
    return Answer{.json = {{QStringLiteral("intact"), verdict->isIntact()},
                      {QStringLiteral("altered"), altered}, {QStringLiteral("how"), how},
                      {identifierKey(kind), verdict->receiptId}, {QStringLiteral("signer"), verdict->signer},
                      {QStringLiteral("other_signer"), verdict->isOfAnother}},
        .lines = linesOf(*verdict, kind),
        .exitStatus = verdict->isIntact() ? 0 : alteredStatus};
}
