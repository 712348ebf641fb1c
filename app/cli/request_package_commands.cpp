#include "app/access_package/access_packages.h"
#include "app/access_package/portability_file.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/cli/proof_checking.h"
#include "app/cli/request_subject.h"
#include "app/documents/access_package_files.h"
#include "app/documents/access_words.h"
#include "app/documents/erasure_certificate.h"
#include "app/documents/portability_files.h"
#include "app/leaving/leaving.h"
#include "app/requests/certificate_document.h"
#include "app/requests/certificates.h"
#include "app/requests/requests.h"

#include <QJsonArray>
#include <QLocale>

namespace {

QList<QCommandLineOption> packageOptions()
{
    return {filingSystemOption(),
        valueOption("out",
            requestWords(QT_TRANSLATE_NOOP(
                "RequestCommands", "Where the package goes, a ZIP encrypted with AES-256.")),
            "FILE"),
        valueOption("redact",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "A passage about somebody else that is taken out besides those that are found; may be given "
                "again.")),
            "TEXT"),
        valueOption("leave-out",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "The number of a kept file that is left out for the rights of others, and why; may be given "
                "again.")),
            "NUMBER:REASON"),
        {QStringLiteral("preview"),
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Only tells what would be in it."))},
        leavingLetterOption()};
}

QList<QCommandLineOption> certificateOptions()
{
    return {filingSystemOption(),
        valueOption("out",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "Where the signed certificate goes, JSON; encrypted where the name ends in .zip.")),
            "FILE"),
        valueOption("pdf",
            requestWords(QT_TRANSLATE_NOOP(
                "RequestCommands", "Where the same goes to be read, with the digest of the signed one.")),
            "PDF")};
}

/// Files are named by their number in the package, as a preview tells them.
Result<PackageWish> packageWish(const CommandRun &run, const RequestSubject &subject)
{
    PackageWish wish{.passages = run.options.values(QStringLiteral("redact"))};
    const QStringList leftOut = run.options.values(QStringLiteral("leave-out"));
    if (leftOut.isEmpty())
        return wish;
    const auto whole =
        run.services->accessPackages().kept(*run.permit, subject.filingSystem, subject.id).result();
    if (!whole)
        return whole.error();
    for (const QString &given : leftOut) {
        const qsizetype colon = given.indexOf(u':');
        const int number = given.left(colon).toInt();
        if (colon <= 0 || number < 1)
            return usageError(QStringLiteral("value"), {QStringLiteral("--leave-out"), given});
        if (number > whole->size())
            return Error{Failure::NotFound, QStringLiteral("package.file")};
        wish.leftOut.insert(whole->at(number - 1).id.number(), given.mid(colon + 1));
    }
    return wish;
}

Answer previewAnswer(const AccessPackage &package)
{
    Answer answer;
    QJsonObject sections;
    for (const PackageSection &section : package.sections) {
        if (section.rows.isEmpty())
            continue;
        sections.insert(section.key, section.rows.size());
        answer.lines.append(QStringLiteral("%1: %2").arg(placeTitle(section.key)).arg(section.rows.size()));
    }
    QJsonArray files;
    for (const PackageFile &file : package.files) {
        files.append(QJsonObject{{QStringLiteral("number"), file.number}, {QStringLiteral("name"), file.name},
            {QStringLiteral("left_out"), file.isLeftOut()}});
        answer.lines.append(QStringLiteral("%1. %2").arg(file.number).arg(file.name));
    }
    answer.lines.append(
        requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Passages about others that are taken out: %1"))
            .arg(package.redactedCount()));
    for (const QString &doubtful : package.doubtful)
        answer.lines.append(
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                             "Nobody of the file is reached by this; look whether it is somebody else's: %1"))
                .arg(doubtful));
    answer.json = {{QStringLiteral("sections"), sections}, {QStringLiteral("files"), files},
        {QStringLiteral("redacted"), package.redactedCount()},
        {QStringLiteral("doubtful"), QJsonArray::fromStringList(package.doubtful)}};
    return answer;
}

Result<QList<LeavingPart>> laidOutPackage(const AccessPackage &package)
{
    return package.type == Request::Type::Access
        ? accessPackageFiles(package)
        : Result<QList<LeavingPart>>(portabilityFiles(portableOf(package)));
}

/// `type` is what the command is for: the other kind of request is another command's.
Result<Answer> handPackage(CommandRun &run, Request::Type type)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto file = run.services->requests().find(*run.permit, subject->filingSystem, subject->id).result();
    if (!file)
        return file.error();
    if (file->request.type != type)
        return Error::refused("package.kind");
    const auto wish = packageWish(run, *subject);
    if (!wish)
        return wish.error();
    const AccessPackages &packages = run.services->accessPackages();
    if (run.isSet(QStringLiteral("preview"))) {
        const auto package =
            packages.preview(*run.permit, subject->filingSystem, subject->id, *wish).result();
        return package ? Result<Answer>(previewAnswer(*package)) : Result<Answer>(package.error());
    }
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    if (!isPackagePath(*out))
        return usageError(QStringLiteral("value"), {QStringLiteral("--out"), *out});
    const LeavingPlaces places = leavingPlaces(*out, run.value(QStringLiteral("eml")));
    const auto left = packages
                          .hand(*run.permit, subject->filingSystem, subject->id,
                              {.wish = *wish, .places = places, .mayReplace = true, .layOut = laidOutPackage})
                          .result();
    if (!left)
        return left.error();
    Answer answer{.json = {{QStringLiteral("path"), places.path},
                      {QStringLiteral("sha256"), QString::fromLatin1(left->file.digest.toHex())}},
        .lines = {places.path}};
    tellPassphrase(left->passphrase, places.path, answer);
    return answer;
}

/// One of the forms of a certificate, to where it was wanted.
Outcome leaveCertificate(CommandRun &run, const RequestSubject &subject, const SignedCertificate &certificate,
    const QString &name, const QByteArray &content, const QString &path, Answer &answer)
{
    const LeavingPlaces places = leavingPlaces(path);
    const auto left = run.services->leaving()
                          .write(*run.permit,
                              {.way = way_out::erasureCertificate,
                                  .filingSystem = subject.filingSystem,
                                  .objectKind = QStringLiteral("request"),
                                  .objectRef = certificate.requestRef,
                                  .name = name,
                                  .places = places,
                                  .mayReplace = true},
                              content)
                          .result();
    if (!left)
        return left.error();
    answer.lines.append(places.path);
    tellPassphrase(left->passphrase, places.path, answer);
    return done;
}

Result<Answer> signCertificate(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    if (auto open = run.permit->requireNoQuarantine(); !open)
        return open.error();
    const auto certificate =
        run.services->certificates().sign(*run.permit, subject->filingSystem, subject->id).result();
    if (!certificate)
        return certificate.error();
    Answer answer{.json = {{QStringLiteral("path"), leavingPlaces(*out).path},
                      {QStringLiteral("certificate"), certificate->requestRef},
                      {QStringLiteral("sha256"), certificate->digest},
                      {QStringLiteral("signer"), certificate->key.fingerprint}}};
    if (auto left = leaveCertificate(run, *subject, *certificate, QStringLiteral("certificate.json"),
            certificate->document, *out, answer);
        !left)
        return left.error();
    if (!run.isSet(QStringLiteral("pdf")))
        return answer;
    const auto file = run.services->requests().find(*run.permit, subject->filingSystem, subject->id).result();
    if (!file)
        return file.error();
    CertificateFacts facts = certificateFacts(file->request, file->decisions);
    facts.digest = certificate->digest;
    facts.signer = certificate->key.fingerprint;
    const QLocale::Language spoken = QLocale().language();
    const QByteArray pdf = erasureCertificatePdf(
        facts, run.isSet(QStringLiteral("lang")) ? spoken : answerLanguage(file->request, spoken));
    if (auto left = leaveCertificate(run, *subject, *certificate, QStringLiteral("certificate.pdf"), pdf,
            run.value(QStringLiteral("pdf")), answer);
        !left)
        return left.error();
    return answer;
}

} // namespace

QList<Command> requestPackageCommands()
{
    const QString request = QStringLiteral("request");
    const QString id = QStringLiteral("ID");
    return {
        {.words = {request, QStringLiteral("package")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Hands out a copy of all data of the person (art. 15 GDPR): PDF, HTML and JSON."));
                },
            .usage = id,
            .options = packageOptions,
            .run = [](CommandRun &run) { return handPackage(run, Request::Type::Access); }},
        {.words = {request, QStringLiteral("portability")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Hands out what the person gave us, to take elsewhere (art. 20 GDPR): JSON, CSV and "
                        "vCard."));
                },
            .usage = id,
            .options = packageOptions,
            .run = [](CommandRun &run) { return handPackage(run, Request::Type::Portability); }},
        {.words = {request, QStringLiteral("certificate")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP(
                        "RequestCommands", "Writes the signed certificate of what was done on a request."));
                },
            .usage = id,
            .options = certificateOptions,
            .run = signCertificate},
        {.words = {request, QStringLiteral("verify-certificate")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Checks a certificate without a customer file, and names what was altered."));
                },
            .usage = QStringLiteral("PATH"),
            .options = proofCheckOptions,
            .needs = Command::Needs::Nothing,
            .run = [](CommandRun &run) { return verifyProof(run, certificateKind); }},
    };
}
