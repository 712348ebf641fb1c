#include "app/backup/restores.h"
#include "app/cli/command_list.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/cli/failure_sentence.h"
#include "app/cli/restore_answer.h"
#include "app/documents/trail_words.h"

namespace {

QList<QCommandLineOption> continueOptions()
{
    return {{QStringLiteral("reason"),
                backupWords(QT_TRANSLATE_NOOP("BackupCommands",
                    "Signs, with this reason in your own words; two different members must.")),
                QStringLiteral("TEXT")},
        ledgerOption()};
}

QJsonArray jsonOf(const QList<RestoreSigner> &signers)
{
    QJsonArray all;
    for (const RestoreSigner &each : signers)
        all.append(
            QJsonObject{{QStringLiteral("member"), each.member}, {QStringLiteral("at"), each.at.toText()},
                {QStringLiteral("goes_on"), each.meaning == RestoreStatement::Meaning::Continued},
                {QStringLiteral("reason"), each.reason}});
    return all;
}

QJsonArray jsonOf(const QList<RestoreStanding> &restores)
{
    QJsonArray all;
    for (const RestoreStanding &each : restores)
        all.append(QJsonObject{{QStringLiteral("epoch"), qint64(each.epoch)},
            {QStringLiteral("entry"), qint64(each.sequence) + 1}, {QStringLiteral("at"), each.at.toText()},
            {QStringLiteral("by"), each.by},
            {QStringLiteral("reason"), epoch_entry::codeOf(each.beginning.reason)},
            {QStringLiteral("signatures"), jsonOf(each.signers)},
            {QStringLiteral("signatures_owed"), each.owed()}});
    return all;
}

Answer shown(const RestoreOverview &overview)
{
    Answer answer{.json = {{QStringLiteral("restores"), jsonOf(overview.restores)},
                      {QStringLiteral("quarantine"), overview.gap.has_value()},
                      {QStringLiteral("second_is_there"), overview.isSecondThere}}};
    if (overview.gap) {
        answer.json.insert(QStringLiteral("ledger_seen"), qint64(overview.gap->seen));
        answer.json.insert(QStringLiteral("ledger_found"), qint64(overview.gap->found));
        answer.lines.append(failureSentence({Failure::Refused, QStringLiteral("backup.quarantine")}));
        answer.lines.append(
            backupWords(QT_TRANSLATE_NOOP("BackupCommands",
                            "This computer saw a list of %1 erasures; the newest that was found has %2."))
                .arg(overview.gap->seen)
                .arg(overview.gap->found));
        answer.exitStatus = quarantineStatus;
    }
    if (const RestoreStanding *owing = overview.owed())
        answer.lines.append(
            unsignedRestoreSentence(owing->sequence, owing->members(), overview.isSecondThere));
    if (answer.lines.isEmpty())
        answer.lines.append(backupWords(overview.restores.isEmpty()
                ? QT_TRANSLATE_NOOP("BackupCommands", "This file never came back from a backup.")
                : QT_TRANSLATE_NOOP("BackupCommands", "Every restore is signed for by two members.")));
    return answer;
}

/// The one that is to be signed: that of the quarantine, else the newest that is owed a signature.
Result<quint64> epochToSign(const RestoreOverview &overview)
{
    if (overview.gap && !overview.restores.isEmpty())
        return overview.restores.constLast().epoch;
    const RestoreStanding *owing = overview.owed();
    return owing ? Result<quint64>(owing->epoch)
                 : Result<quint64>(Error{Failure::NotFound, QStringLiteral("restore.unknown")});
}

Result<Answer> replay(CommandRun &run, const Confirmation &confirmation)
{
    const QStringList ledgers = run.options.values(QStringLiteral("ledger"));
    const auto replayed = run.services->restores().replay(*run.permit, confirmation, ledgers).result();
    if (!replayed)
        return replayed.error();
    Answer answer{.json = {{QStringLiteral("quarantine"), false}}};
    tellReplayed(*replayed, answer);
    answer.lines.append(backupWords(QT_TRANSLATE_NOOP("BackupCommands", "The quarantine has ended.")));
    return answer;
}

Result<Answer> goOn(CommandRun &run)
{
    const auto overview = run.services->restores().overview(*run.permit).result();
    if (!overview)
        return overview.error();
    const bool replays = run.isSet(QStringLiteral("ledger"));
    if (!replays && !run.isSet(QStringLiteral("reason")))
        return shown(*overview);
    if (replays && run.isSet(QStringLiteral("reason")))
        return usageError(
            QStringLiteral("value"), {QStringLiteral("--reason"), run.value(QStringLiteral("reason"))});
    const auto confirmed = confirmedAgain(run);
    if (!confirmed)
        return confirmed.error();
    if (replays)
        return replay(run, *confirmed);
    const auto epoch = epochToSign(*overview);
    if (!epoch)
        return epoch.error();
    const auto after = run.services->restores()
                           .sign(*run.permit, *confirmed, *epoch, run.value(QStringLiteral("reason")))
                           .result();
    if (!after)
        return after.error();
    return shown(*after);
}

} // namespace

QList<Command> restoreCommands()
{
    return {{.words = {QStringLiteral("backup"), QStringLiteral("continue")},
        .summary =
            [] {
                return backupWords(QT_TRANSLATE_NOOP("BackupCommands",
                    "How a restored file stands; signs for it, or does missing erasures again."));
            },
        .options = continueOptions,
        .run = goOn}};
}
