#include "app/accountability/accountability_documents.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/documents/accountability_report.h"
#include "app/documents/accountability_words.h"
#include "app/leaving/way_out.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace {

/// The kind that stands first after the command's words.
Result<AccountabilityKind> documentKindOf(const CommandRun &run)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("KIND")});
    const auto kind = accountabilityKindFrom(run.arguments.first());
    return kind ? Result<AccountabilityKind>(*kind)
                : Result<AccountabilityKind>(
                      usageError(QStringLiteral("value"), {QStringLiteral("KIND"), run.arguments.first()}));
}

Result<AccountabilityStanding> standingOf(const CommandRun &run, AccountabilityKind kind)
{
    return awaited(run, run.services->accountabilityDocuments().standing(*run.permit, kind));
}

QJsonArray jsonOf(const QList<ChangedPart> &changed)
{
    QJsonArray parts;
    for (const ChangedPart &each : changed)
        parts.append(QJsonObject{{QStringLiteral("part"), each.part},
            {QStringLiteral("items"), QJsonArray::fromStringList(each.items)}});
    return parts;
}

QJsonObject jsonOf(const AccountabilityDocument &document)
{
    QJsonObject json{{QStringLiteral("kind"), codeOf(document.kind)},
        {QStringLiteral("as_of"), dayJson(document.facts.asOf)},
        {QStringLiteral("digest"), QString::fromLatin1(document.digest.toHex())},
        {QStringLiteral("drafted_by"), document.draftedByName},
        {QStringLiteral("drafted_at"), document.draftedAt.toText()}};
    if (document.isApproved()) {
        json.insert(QStringLiteral("version"), document.version);
        json.insert(QStringLiteral("approved_by"), document.approvedByName);
        json.insert(QStringLiteral("approved_at"), document.approvedAt->toText());
    }
    return json;
}

QJsonObject jsonOf(const AccountabilityStanding &standing)
{
    return {{QStringLiteral("kind"), codeOf(standing.kind)},
        {QStringLiteral("state"), codeOf(stateOf(standing))},
        {QStringLiteral("out_of_date"), standing.isOutOfDate()},
        {QStringLiteral("changed"), jsonOf(standing.changed)},
        {QStringLiteral("approved"),
            standing.approved ? QJsonValue(jsonOf(*standing.approved)) : QJsonValue()},
        {QStringLiteral("draft"), standing.draft ? QJsonValue(jsonOf(*standing.draft)) : QJsonValue()},
        {QStringLiteral("draft_changed"), jsonOf(standing.draftChanged)}};
}

Result<Answer> listDocuments(CommandRun &run)
{
    Answer answer;
    QJsonArray documents;
    for (const AccountabilityKind kind : allAccountabilityKinds) {
        const auto standing = standingOf(run, kind);
        if (!standing)
            return standing.error();
        documents.append(jsonOf(*standing));
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3")
                .arg(codeOf(kind), stateWord(stateOf(*standing)), standingSentence(*standing)));
        if (standing->draft)
            answer.lines.append(QStringLiteral("\t\t%1").arg(draftSentence(*standing)));
    }
    answer.json.insert(QStringLiteral("documents"), documents);
    return answer;
}

Result<Answer> showDocument(CommandRun &run)
{
    const auto kind = documentKindOf(run);
    if (!kind)
        return kind.error();
    const auto standing = standingOf(run, *kind);
    if (!standing)
        return standing.error();
    const auto versions = awaited(run, run.services->accountabilityDocuments().versions(*run.permit, *kind));
    if (!versions)
        return versions.error();
    Answer answer{.json = jsonOf(*standing), .lines = {standingSentence(*standing)}};
    if (standing->draft)
        answer.lines.append(draftSentence(*standing));
    QJsonArray list;
    for (const AccountabilityDocument &version : *versions) {
        list.append(jsonOf(version));
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(QString::number(version.version),
                                    accountabilityMoment(version.approvedAt), version.approvedByName));
    }
    answer.json.insert(QStringLiteral("versions"), list);
    return answer;
}

Result<Answer> draftDocument(CommandRun &run)
{
    const auto kind = documentKindOf(run);
    if (!kind)
        return kind.error();
    const auto document = run.services->accountabilityDocuments().draw(*run.permit, *kind).result();
    if (!document)
        return document.error();
    return Answer{.json = jsonOf(*document),
        .lines = {accountabilityCommandWords(
            QT_TRANSLATE_NOOP("AccountabilityCommands",
                "Drawn up. It waits for the privacy officer, who approves exactly this: %1"))
                      .arg(QString::fromLatin1(document->digest.toHex()))}};
}

QList<QCommandLineOption> approveDocumentOptions()
{
    return {valueOption("digest",
        accountabilityCommandWords(QT_TRANSLATE_NOOP(
            "AccountabilityCommands", "The digest of the draft that you read; refused where it is another.")),
        "SHA256")};
}

Result<Answer> approveDocument(CommandRun &run)
{
    const auto kind = documentKindOf(run);
    if (!kind)
        return kind.error();
    const auto digest = required(run, QStringLiteral("digest"));
    if (!digest)
        return digest.error();
    const auto document = run.services->accountabilityDocuments()
                              .approve(*run.permit, *kind, QByteArray::fromHex(digest->toLatin1()))
                              .result();
    if (!document)
        return document.error();
    return Answer{.json = jsonOf(*document),
        .lines = {
            accountabilityCommandWords(QT_TRANSLATE_NOOP("AccountabilityCommands", "Approved as version %1."))
                .arg(document->version)}};
}

QList<QCommandLineOption> exportDocumentOptions()
{
    return {
        valueOption("out",
            accountabilityCommandWords(QT_TRANSLATE_NOOP("AccountabilityCommands",
                "Where it goes: a ZIP encrypted with AES-256 where the name ends in .zip, else plain with "
                "--plain-reason.")),
            "FILE"),
        {QStringLiteral("html"),
            accountabilityCommandWords(
                QT_TRANSLATE_NOOP("AccountabilityCommands", "As a page of HTML instead of a PDF."))},
        valueOption("document-version",
            accountabilityCommandWords(QT_TRANSLATE_NOOP("AccountabilityCommands",
                "This version; without it the one in force, or the draft where none was approved.")),
            "N"),
        {QStringLiteral("draft"),
            accountabilityCommandWords(
                QT_TRANSLATE_NOOP("AccountabilityCommands", "The draft that waits for approval."))},
        valueOption("plain-reason",
            accountabilityCommandWords(QT_TRANSLATE_NOOP(
                "AccountabilityCommands", "Why it leaves without encryption: it names members of staff.")),
            "TEXT")};
}

/// The version that is asked for, the draft, or the one in force.
Result<AccountabilityDocument> documentToExport(const CommandRun &run, AccountabilityKind kind)
{
    const Error absent{Failure::NotFound, QStringLiteral("document.version")};
    if (run.isSet(QStringLiteral("document-version"))) {
        const auto number = numberOf(run, QStringLiteral("document-version"), 1, 1);
        if (!number)
            return number.error();
        const auto versions =
            awaited(run, run.services->accountabilityDocuments().versions(*run.permit, kind));
        if (!versions)
            return versions.error();
        for (const AccountabilityDocument &version : *versions) {
            if (version.version == *number)
                return version;
        }
        return absent;
    }
    const auto standing = standingOf(run, kind);
    if (!standing)
        return standing.error();
    const bool wantsDraft = run.isSet(QStringLiteral("draft")) || !standing->approved;
    const auto &found = wantsDraft ? standing->draft : standing->approved;
    return found ? Result<AccountabilityDocument>(*found) : Result<AccountabilityDocument>(absent);
}

/// Where it is recorded that a file left: a document is of the whole file.
FilingSystem documentFilingSystem(const Permit &permit)
{
    return permit.may(Operation::ViewDashboards, FilingSystem::Customers) ? FilingSystem::Customers
                                                                          : FilingSystem::Employees;
}

Result<Answer> exportDocument(CommandRun &run)
{
    const auto kind = documentKindOf(run);
    if (!kind)
        return kind.error();
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    if (auto reasoned = checkLeavingPath(run, *out); !reasoned)
        return reasoned.error();
    if (run.isSet(QStringLiteral("draft")) && run.isSet(QStringLiteral("document-version")))
        return usageError(
            QStringLiteral("not-with"), {QStringLiteral("--draft"), QStringLiteral("--document-version")});
    const auto document = documentToExport(run, *kind);
    if (!document)
        return document.error();
    const bool isHtml = run.isSet(QStringLiteral("html"));
    const QLocale::Language language = QLocale().language();
    Answer answer{.json = jsonOf(*document)};
    if (auto left = leaveAt(run, *out,
            {.way = way_out::accountabilityDocument,
                .filingSystem = documentFilingSystem(*run.permit),
                .objectKind = QStringLiteral("document"),
                .objectRef = codeOf(*kind),
                .name = codeOf(*kind) + (isHtml ? QStringLiteral(".html") : QStringLiteral(".pdf"))},
            isHtml ? accountabilityHtml(*document, language) : accountabilityPdf(*document, language),
            answer);
        !left)
        return left.error();
    return answer;
}

} // namespace

QList<Command> accountabilityCommands()
{
    const QString document = QStringLiteral("document");
    const QString kind = QStringLiteral("protocol|retention-schedule|backup-strategy|business-contacts");
    const auto summary = [](const char *words) {
        return [words] { return accountabilityCommandWords(words); };
    };
    return {
        {.words = {document, QStringLiteral("list")},
            .summary = summary(QT_TRANSLATE_NOOP("AccountabilityCommands",
                "The documents with which the organisation answers for its files, and whether they hold.")),
            .run = listDocuments},
        {.words = {document, QStringLiteral("show")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "AccountabilityCommands", "One document: whether it holds, its draft and its versions.")),
            .usage = kind,
            .run = showDocument},
        {.words = {document, QStringLiteral("draft")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "AccountabilityCommands", "Draws a document up from the settings in force.")),
            .usage = kind,
            .run = draftDocument},
        {.words = {document, QStringLiteral("approve")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "AccountabilityCommands", "Approves the draft as the next version; by the privacy officer.")),
            .usage = kind,
            .options = approveDocumentOptions,
            .run = approveDocument},
        {.words = {document, QStringLiteral("export")},
            .summary = summary(QT_TRANSLATE_NOOP("AccountabilityCommands",
                "Writes a version of a document as PDF or HTML, in the language of --lang.")),
            .usage = kind,
            .options = exportDocumentOptions,
            .run = exportDocument},
    };
}
