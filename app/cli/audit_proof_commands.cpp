#include "app/audit/audit_trail.h"
#include "app/audit/root_words.h"
#include "app/cli/command_list.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/documents/trail_words.h"

namespace {

constexpr int unsignedStatus = 1;
constexpr int damagedStatus = 4;
constexpr int rolledBackStatus = 5;

int statusOf(const TrailVerdict &verdict)
{
    // The restore is told of and was by right: only the second signature is owed, and could be given.
    if (verdict.isIntact())
        return verdict.unsignedRestore() && verdict.isSecondThere ? unsignedStatus : 0;
    return verdict.isRolledBack() ? rolledBackStatus : damagedStatus;
}

QStringList linesOf(const TrailVerdict &verdict)
{
    QStringList lines{QCoreApplication::translate(
        "AuditCommands", "%n entries looked at.", nullptr, int(verdict.report.entries))};
    if (verdict.isIntact()) {
        lines.append(auditWords(QT_TRANSLATE_NOOP("AuditCommands", "Every entry is as it was written.")));
        lines.append(auditWords(QT_TRANSLATE_NOOP("AuditCommands", "The trail in eight words: %1"))
                         .arg(root_words::shortForm(verdict.report.root)));
    }
    if (const auto found = verdict.finding())
        lines.append(trailFindingSentence(*found));
    if (verdict.row)
        lines.append(rowFindingSentence(*verdict.row));
    if (verdict.decision)
        lines.append(decisionFindingSentence(*verdict.decision));
    if (verdict.isCosignatureDue)
        lines.append(cosignatureDueSentence());
    if (verdict.hasForgedCheckpoint)
        lines.append(forgedCheckpointSentence());
    if (verdict.hasForgedRestore())
        lines.append(forgedRestoreSentence());
    if (const RestoreStanding *owing = verdict.unsignedRestore())
        lines.append(unsignedRestoreSentence(owing->sequence, owing->members(), verdict.isSecondThere));
    return lines;
}

/// The restore that is still to be signed for; null where there is none.
QJsonValue unsignedIn(const TrailVerdict &verdict)
{
    const RestoreStanding *owing = verdict.unsignedRestore();
    if (!owing)
        return {};
    return QJsonObject{{QStringLiteral("entry"), qint64(owing->sequence) + 1},
        {QStringLiteral("signatures"), owing->members()}, {QStringLiteral("wanted"), RestoreStanding::wanted},
        {QStringLiteral("second_is_there"), verdict.isSecondThere}};
}

Result<Answer> verifyTrail(CommandRun &run)
{
    const auto verdict = awaited(run, run.services->auditTrail().verify(*run.permit));
    if (!verdict)
        return verdict.error();
    const auto found = verdict->finding();
    const TrailReport &report = verdict->report;
    QString kind = found ? trailFindingCode(found->kind) : QString();
    if (!found && verdict->hasForgedCheckpoint)
        kind = QStringLiteral("checkpoint");
    const auto &row = verdict->row;
    if (kind.isEmpty() && row)
        kind = QStringLiteral("row");
    const auto &decision = verdict->decision;
    if (kind.isEmpty() && decision)
        kind = QStringLiteral("decision");
    if (kind.isEmpty() && verdict->hasForgedRestore())
        kind = QStringLiteral("restore");
    // Entries are counted from 1, as `audit list` does.
    const auto numberOf = [&](quint64 sequence) { return QJsonValue(qint64(sequence) + 1); };
    return Answer{
        .json = {{QStringLiteral("entries"), qint64(report.entries)},
            {QStringLiteral("intact"), verdict->isIntact()},
            {QStringLiteral("first_bad"), found ? numberOf(found->first) : QJsonValue()},
            {QStringLiteral("last_bad"), found ? numberOf(found->last) : QJsonValue()},
            {QStringLiteral("kind"), kind.isEmpty() ? QJsonValue() : QJsonValue(kind)},
            {QStringLiteral("row"), row ? QJsonValue(rowTableCode(row->table)) : QJsonValue()},
            {QStringLiteral("row_entry"), row && row->entry > 0 ? QJsonValue(row->entry) : QJsonValue()},
            {QStringLiteral("decision_request"), decision ? QJsonValue(decision->request) : QJsonValue()},
            {QStringLiteral("root"), QString::fromLatin1(report.root.toHex())},
            {QStringLiteral("words"), root_words::shortForm(report.root)},
            {QStringLiteral("erased_details"), qint64(report.erasedDetails)},
            {QStringLiteral("steps_back_in_time"), qint64(report.stepsBackInTime)},
            {QStringLiteral("seen"), verdict->seen ? QJsonValue(qint64(verdict->seen->size)) : QJsonValue()},
            {QStringLiteral("checkpoints"), verdict->checkpoints},
            {QStringLiteral("signed_checkpoints"), verdict->signedCheckpoints},
            {QStringLiteral("cosigned_at"),
                verdict->cosignedAt ? QJsonValue(verdict->cosignedAt->toText()) : QJsonValue()},
            {QStringLiteral("cosignature_due"), verdict->isCosignatureDue},
            {QStringLiteral("unsigned_restore"), unsignedIn(*verdict)}},
        .lines = linesOf(*verdict),
        .exitStatus = statusOf(*verdict)};
}

QList<QCommandLineOption> proofOptions()
{
    return {{QStringLiteral("out"), auditWords(QT_TRANSLATE_NOOP("AuditCommands", "The file for the proof.")),
        QStringLiteral("PATH")}};
}

Result<Answer> proveRequest(CommandRun &run)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("REFERENCE")});
    const auto path = required(run, QStringLiteral("out"));
    if (!path)
        return path.error();
    const auto confirmed = confirmedAgain(run);
    if (!confirmed)
        return confirmed.error();
    const auto written =
        run.services->auditTrail().prove(*run.permit, *confirmed, run.arguments.constFirst(), *path).result();
    if (!written)
        return written.error();
    return Answer{.json = {{QStringLiteral("path"), *path}, {QStringLiteral("entries"), *written}},
        .lines = {QCoreApplication::translate(
            "AuditCommands", "Proof of %n entries written.", nullptr, int(*written))}};
}

} // namespace

QList<Command> auditProofCommands()
{
    const QString audit = QStringLiteral("audit");
    return {{.words = {audit, QStringLiteral("verify")},
                .summary =
                    [] {
                        return auditWords(
                            QT_TRANSLATE_NOOP("AuditCommands", "Checks the whole trail, entry by entry."));
                    },
                .needs = Command::Needs::Inspection,
                .run = verifyTrail},
        {.words = {audit, QStringLiteral("proof")},
            .summary =
                [] {
                    return auditWords(QT_TRANSLATE_NOOP("AuditCommands",
                        "Writes the proof that what was done for a request stands in the trail."));
                },
            .usage = QStringLiteral("REFERENCE"),
            .options = proofOptions,
            .run = proveRequest}};
}
