#include "app/agreements/agreements.h"
#include "app/cli/agreement_values.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/consent/evidence_file.h"
#include "app/documents/agreement_draft_report.h"
#include "app/documents/agreement_gap_letter.h"
#include "app/leaving/way_out.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace {

QCommandLineOption agreementOutOption()
{
    return valueOption("out",
        agreementCommandWords(QT_TRANSLATE_NOOP("AgreementCommands",
            "Where it goes: a ZIP encrypted with AES-256 where the name ends in .zip, else plain with "
            "--plain-reason.")),
        "FILE");
}

QCommandLineOption agreementPlainOption()
{
    return valueOption("plain-reason",
        agreementCommandWords(QT_TRANSLATE_NOOP(
            "AgreementCommands", "Why it leaves without encryption: it names people at the processor.")),
        "TEXT");
}

/// Writes it where `--out` says, and records that it left.
Outcome letLeave(CommandRun &run, const QString &way, Id<Agreement> agreement, const QString &name,
    const QByteArray &content, Answer &answer)
{
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    const bool isOfCustomers = run.permit->may(Operation::ViewDashboards, FilingSystem::Customers);
    return leaveAt(run, *out,
        {.way = way,
            .filingSystem = isOfCustomers ? FilingSystem::Customers : FilingSystem::Employees,
            .objectKind = QStringLiteral("agreement"),
            .objectRef = QString::number(agreement.number()),
            .name = name},
        content, answer);
}

QList<QCommandLineOption> gapsOptions()
{
    return {agreementOutOption(),
        {QStringLiteral("html"),
            agreementCommandWords(
                QT_TRANSLATE_NOOP("AgreementCommands", "As a page of HTML instead of a PDF."))},
        valueOption("answer-by",
            agreementCommandWords(QT_TRANSLATE_NOOP("AgreementCommands",
                "By when the processor answers; 30 days from today where it is not given.")),
            "DATE"),
        agreementPlainOption()};
}

Result<Answer> writeGapLetter(CommandRun &run)
{
    constexpr int daysToAnswer = 30;
    const auto id = agreementOf(run);
    if (!id)
        return id.error();
    const auto file = awaited(run, run.services->agreements().find(*run.permit, *id));
    if (!file)
        return file.error();
    Answer answer{.json = agreementJson(file->line)};
    if (!run.isSet(QStringLiteral("out"))) {
        for (const AgreementClause clause : file->line.verdict.gaps)
            answer.lines.append(agreement_clauses::codeOf(clause));
        return answer;
    }
    if (auto good = checkGapLetter(*file); !good)
        return good.error();
    const QDate today = run.services->clock().today();
    const auto answerBy = dayOf(run, QStringLiteral("answer-by"), today.addDays(daysToAnswer));
    if (!answerBy)
        return answerBy.error();
    const GapLetter letter{.file = *file, .writtenOn = today, .answerBy = *answerBy};
    const bool isHtml = run.isSet(QStringLiteral("html"));
    const QLocale::Language language = QLocale().language();
    if (auto left = letLeave(run, way_out::agreementGaps, *id,
            isHtml ? QStringLiteral("letter.html") : QStringLiteral("letter.pdf"),
            isHtml ? gapLetterHtml(letter, language) : gapLetterPdf(letter, language), answer);
        !left)
        return left.error();
    return answer;
}

QList<QCommandLineOption> draftExportOptions()
{
    return {agreementOutOption(),
        valueOption("format",
            agreementCommandWords(
                QT_TRANSLATE_NOOP("AgreementCommands", "pdf, odt or html; pdf where it is not given.")),
            "FORMAT"),
        valueOption("document-version",
            agreementCommandWords(
                QT_TRANSLATE_NOOP("AgreementCommands", "This version; the newest where it is not given.")),
            "N"),
        agreementPlainOption()};
}

Result<QByteArray> draftBytes(const AgreementDraft &draft, const QString &format)
{
    const QLocale::Language language = QLocale().language();
    if (format == QLatin1String("odt"))
        return agreementDraftOdt(draft, language);
    if (format == QLatin1String("html"))
        return agreementDraftHtml(draft, language);
    return agreementDraftPdf(draft, language);
}

Result<Answer> exportDraft(CommandRun &run)
{
    const auto id = agreementOf(run);
    if (!id)
        return id.error();
    const QString format =
        run.isSet(QStringLiteral("format")) ? run.value(QStringLiteral("format")) : QStringLiteral("pdf");
    if (!QStringList{QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("html")}.contains(format))
        return usageError(QStringLiteral("value"), {QStringLiteral("--format"), format});
    const auto file = awaited(run, run.services->agreements().find(*run.permit, *id));
    if (!file)
        return file.error();
    const auto version = numberOf(run, QStringLiteral("document-version"),
        file->drafts.isEmpty() ? 0 : file->drafts.first().version, 1);
    if (!version)
        return version.error();
    for (const AgreementDraft &draft : file->drafts) {
        if (draft.version != *version)
            continue;
        const auto bytes = draftBytes(draft, format);
        if (!bytes)
            return bytes.error();
        Answer answer{
            .json = {{QStringLiteral("id"), id->number()}, {QStringLiteral("version"), draft.version},
                {QStringLiteral("digest"), QString::fromLatin1(draft.digest.toHex())}}};
        if (auto left = letLeave(
                run, way_out::agreementDraft, *id, QStringLiteral("agreement.") + format, *bytes, answer);
            !left)
            return left.error();
        return answer;
    }
    return Error{Failure::NotFound, QStringLiteral("agreement.draft-unknown")};
}

QList<QCommandLineOption> attachOptions()
{
    const auto option = [](const char *name, const char *help, const char *value) {
        return valueOption(name, agreementCommandWords(help), value);
    };
    return {option("path", QT_TRANSLATE_NOOP("AgreementCommands", "The file that is kept."), "FILE"),
        option("kind",
            QT_TRANSLATE_NOOP("AgreementCommands",
                "agreement, signed or annex; evidence with --audit. agreement where it is not given."),
            "KIND"),
        option("draft",
            QT_TRANSLATE_NOOP(
                "AgreementCommands", "The version of our own draft of which it is the signed copy."),
            "N"),
        option("audit",
            QT_TRANSLATE_NOOP(
                "AgreementCommands", "The audit, report or certificate that it belongs to instead."),
            "N")};
}

Result<Answer> attachFile(CommandRun &run)
{
    const auto path = required(run, QStringLiteral("path"));
    const auto draft = numberOf(run, QStringLiteral("draft"), 0, 1);
    const auto audit = numberOf(run, QStringLiteral("audit"), 0, 1);
    if (!path)
        return path.error();
    if (run.isSet(QStringLiteral("draft")) && !draft)
        return draft.error();
    if (run.isSet(QStringLiteral("audit")) && !audit)
        return audit.error();
    const bool isOfAudit = run.isSet(QStringLiteral("audit"));
    const bool isSigned = run.isSet(QStringLiteral("draft"));
    const QString code = textOr(run, QStringLiteral("kind"),
        isOfAudit      ? QStringLiteral("evidence")
            : isSigned ? QStringLiteral("signed")
                       : QStringLiteral("agreement"));
    const auto kind = agreementDocumentKindFrom(code);
    if (!kind || (*kind == AgreementDocument::Kind::Evidence) != isOfAudit)
        return usageError(QStringLiteral("value"), {QStringLiteral("--kind"), code});
    AgreementDocument document{.kind = *kind, .draftVersion = isSigned ? static_cast<int>(*draft) : 0};
    if (isOfAudit) {
        document.audit = Id<ProcessorAudit>(*audit);
    } else {
        const auto id = agreementOf(run);
        if (!id)
            return id.error();
        document.agreement = *id;
    }
    const auto file = readKeptFile(*path,
        {AgreementDocument::largest,
            {Failure::Invalid, QStringLiteral("agreement.document-large"),
                {QString::number(AgreementDocument::largest / (1024 * 1024))}},
            {Failure::Invalid, QStringLiteral("agreement.document-empty")}});
    if (!file)
        return file.error();
    document.name = file->name;
    document.mediaType = file->mediaType;
    document.content = file->content;
    const auto id = run.services->agreements().attach(*run.permit, document).result();
    if (!id)
        return id.error();
    return Answer{
        .json = {{QStringLiteral("document"), id->number()}}, .lines = {QString::number(id->number())}};
}

QList<QCommandLineOption> fileOptions()
{
    return {agreementOutOption()};
}

Result<Answer> writeFile(CommandRun &run)
{
    const auto number = numberArgument(run, QStringLiteral("DOCUMENT"));
    if (!number)
        return number.error();
    const auto document =
        awaited(run, run.services->agreements().document(*run.permit, Id<AgreementDocument>(*number)));
    if (!document)
        return document.error();
    Answer answer{.json = {{QStringLiteral("document"), *number}, {QStringLiteral("name"), document->name},
                      {QStringLiteral("sha256"), QString::fromLatin1(document->digest.toHex())}}};
    const QString ending = QFileInfo(document->name).suffix();
    if (auto left = letLeave(run, way_out::agreementFile, document->agreement,
            ending.isEmpty() ? QStringLiteral("document") : QStringLiteral("document.") + ending,
            document->content, answer);
        !left)
        return left.error();
    return answer;
}

} // namespace

QList<Command> agreementPaperCommands()
{
    const QString agreement = QStringLiteral("agreement");
    const auto summary = [](const char *words) { return [words] { return agreementCommandWords(words); }; };
    return {{.words = {agreement, QStringLiteral("gaps")},
                .summary = summary(QT_TRANSLATE_NOOP("AgreementCommands",
                    "What an agreement lacks; with --out as a letter to the processor, in the language of "
                    "--lang.")),
                .usage = QStringLiteral("ID"),
                .options = gapsOptions,
                .run = writeGapLetter},
        {.words = {agreement, QStringLiteral("export")},
            .summary = summary(QT_TRANSLATE_NOOP("AgreementCommands",
                "Writes a version that was drawn up as PDF, ODT or HTML, in the language of --lang.")),
            .usage = QStringLiteral("ID"),
            .options = draftExportOptions,
            .run = exportDraft},
        {.words = {agreement, QStringLiteral("attach")},
            .summary = summary(
                QT_TRANSLATE_NOOP("AgreementCommands", "Keeps a file with an agreement, or with an audit.")),
            .usage = QStringLiteral("[ID]"),
            .options = attachOptions,
            .run = attachFile},
        {.words = {agreement, QStringLiteral("file")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "AgreementCommands", "Writes a file that is kept with an agreement, encrypted.")),
            .usage = QStringLiteral("DOCUMENT"),
            .options = fileOptions,
            .run = writeFile}};
}
