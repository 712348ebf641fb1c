#include "app/backup/backups.h"
#include "app/backup/ledger_file.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/cli/failure_sentence.h"
#include "app/cli/passphrase_source.h"
#include "app/cli/restore_answer.h"
#include "app/cli/staff_subject.h"
#include "app/staff/file_entry.h"
#include "app/vault/passphrase_bytes.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace {

QCommandLineOption recoveryOption()
{
    return {QStringLiteral("recovery-key-file"),
        backupWords(QT_TRANSLATE_NOOP("BackupCommands",
            "Where the recovery key is, instead of a member's passphrase; - for standard input.")),
        QStringLiteral("PATH")};
}

QList<QCommandLineOption> backupVerifyOptions()
{
    return {recoveryOption()};
}

QList<QCommandLineOption> restoreOptions()
{
    return QList<QCommandLineOption>{
               {QStringLiteral("to"), backupWords(QT_TRANSLATE_NOOP("BackupCommands", "The new file.")),
                   QStringLiteral("FILE")},
               recoveryOption(), ledgerOption(),
               {QStringLiteral("reason"),
                   backupWords(QT_TRANSLATE_NOOP(
                       "BackupCommands", "Why: lost (where it is not given), damaged, moved or mistake.")),
                   QStringLiteral("CODE")},
               {QStringLiteral("administrator"),
                   backupWords(QT_TRANSLATE_NOOP("BackupCommands",
                       "Who administers from now on, when all passphrases are lost; with the recovery key.")),
                   QStringLiteral("NAME")}} +
        newPassphraseOptions();
}

Result<std::shared_ptr<const SecretBytes>> kept(const SecretText &passphrase)
{
    auto prepared = preparedPassphrase(passphrase);
    if (!prepared)
        return prepared.error();
    return std::make_shared<const SecretBytes>(*std::move(prepared));
}

Result<QString> pathOf(const CommandRun &run, const QString &name)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {name});
    return run.arguments.constFirst();
}

/// Who opens the backup, and what they typed, for the file that may still be there.
struct Opening
{
    BackupOpener opener;
    SecretText passphrase = {};
};

Result<Opening> openingOf(CommandRun &run)
{
    if (run.isSet(QStringLiteral("recovery-key-file"))) {
        const auto key = readPassphrase(run.value(QStringLiteral("recovery-key-file")),
            backupWords(QT_TRANSLATE_NOOP("BackupCommands", "Recovery key: ")));
        return key ? Result<Opening>(Opening{{.recoveryKey = *key}}) : Result<Opening>(key.error());
    }
    const auto user = required(run, QStringLiteral("user"));
    if (!user)
        return user.error();
    const auto given = run.passphrase();
    if (!given)
        return given.error();
    const auto secret = kept(*given);
    if (!secret)
        return secret.error();
    return Opening{{.name = *user, .passphrase = *secret}, *given};
}

QString stageSentence(const QString &stage, int percent)
{
    const QString done = QString::number(percent);
    if (stage == QLatin1String("writing"))
        return backupWords(QT_TRANSLATE_NOOP("BackupCommands", "Writing: %1 %")).arg(done);
    if (stage == QLatin1String("verifying"))
        return backupWords(QT_TRANSLATE_NOOP("BackupCommands", "Reading it again: %1 %")).arg(done);
    if (stage == QLatin1String("restoring"))
        return backupWords(QT_TRANSLATE_NOOP("BackupCommands", "Restoring: %1 %")).arg(done);
    return backupWords(QT_TRANSLATE_NOOP("BackupCommands", "Measuring the file"));
}

/// Ctrl+C ends it after the piece that is being read.
BackupProgress progressOf(const CommandRun &run)
{
    BackupProgress progress;
    progress.told = [stop = progress.stop, isCancelled = run.isCancelled](BackupStage, qint64, qint64) {
        if (isCancelled())
            stop.stop();
    };
    return progress;
}

/// Bad news that is an answer: what is there, and that it is not what was written.
Answer damaged(const QString &path, const Error &error)
{
    return {.json = {{QStringLiteral("path"), path}, {QStringLiteral("bytes"), QFileInfo(path).size()},
                {QStringLiteral("intact"), false}, {QStringLiteral("reason"), error.what}},
        .lines = {failureSentence(error)},
        .exitStatus = 4};
}

/// What a person has to know of the erasures that were found.
void warnOf(const backup_restore::Report &report, Answer &answer)
{
    QJsonArray warnings;
    const auto isOfOtherCopy = [](const ReplayedAct &each) { return each.isOfOtherCopy; };
    if (std::any_of(report.replayed.cbegin(), report.replayed.cend(), isOfOtherCopy)) {
        warnings.append(QStringLiteral("ledger.forked"));
        answer.lines.append(backupWords(QT_TRANSLATE_NOOP("BackupCommands",
            "Two copies of this file were worked with: what either of them erased is erased here.")));
    }
    if (report.isFirstHere) {
        warnings.append(QStringLiteral("ledger.first-here"));
        answer.lines.append(backupWords(QT_TRANSLATE_NOOP("BackupCommands",
            "This computer never saw this file before: whether people were erased of whom only a list "
            "elsewhere tells, it cannot know. Look for newer .kkledger files before you work with it.")));
    }
    answer.json.insert(QStringLiteral("warnings"), warnings);
}

Result<Answer> createBackup(CommandRun &run)
{
    const auto folder = pathOf(run, QStringLiteral("DIR"));
    if (!folder)
        return folder.error();
    const auto confirmed = confirmedAgain(run);
    if (!confirmed)
        return confirmed.error();
    const StopRequest stop;
    const auto made = awaited(
        run, run.services->backups().create(*run.permit, *confirmed, *folder, stop), stop, stageSentence);
    if (!made)
        return made.error();
    Answer answer{.json = {{QStringLiteral("path"), made->path}, {QStringLiteral("bytes"), made->bytes},
                      {QStringLiteral("intact"), true},
                      {QStringLiteral("destroyed"), QJsonArray::fromStringList(made->destroyed)}},
        .lines = {backupWords(QT_TRANSLATE_NOOP("BackupCommands", "Made and read again: %1 (%2 bytes)."))
                      .arg(made->path)
                      .arg(made->bytes)}};
    QJsonArray warnings;
    for (const Error &error : made->afterwards) {
        warnings.append(error.what);
        answer.lines.append(failureSentence(error));
    }
    answer.json.insert(QStringLiteral("warnings"), warnings);
    if (!made->expired.isEmpty())
        answer.lines.append(backupWords(QT_TRANSLATE_NOOP(
            "BackupCommands", "Backups of 90 days were destroyed: make new ones more often.")));
    return answer;
}

Result<Answer> verifyBackup(CommandRun &run)
{
    const auto path = pathOf(run, QStringLiteral("PATH"));
    if (!path)
        return path.error();
    const auto opening = openingOf(run);
    if (!opening)
        return opening.error();
    const auto report = backup_restore::verify(*path, opening->opener, progressOf(run));
    if (!report && backup_restore::isOfTheBackup(report.error()))
        return damaged(*path, report.error());
    if (!report)
        return report.error();
    return Answer{.json = {{QStringLiteral("path"), *path}, {QStringLiteral("bytes"), report->bytes},
                      {QStringLiteral("intact"), true}, {QStringLiteral("made"), report->made.toText()}},
        .lines = {backupWords(QT_TRANSLATE_NOOP("BackupCommands", "Whole, and made by a member: %1."))
                      .arg(report->made.toText())}};
}

/// The ledger of the file itself, which is still there and opens with the same passphrase.
Result<QByteArray> ledgerIn(const QString &file, const Opening &opening)
{
    if (!opening.opener.recoveryKey.isEmpty())
        return usageError(QStringLiteral("value"), {QStringLiteral("--file"), file});
    Services::Options options;
    options.entry = Services::Options::Entry{opening.opener.name, opening.passphrase};
    const auto services = Services::open(Location::embedded(file), options);
    if (!services)
        return services.error();
    return (*services)->backups().ledger().result();
}

Result<QList<QByteArray>> ledgersOf(const CommandRun &run, const Opening &opening)
{
    auto named = ledger_file::readNamed(run.options.values(QStringLiteral("ledger")));
    if (!named)
        return named;
    QList<QByteArray> ledgers = *std::move(named);
    const QString file = run.value(QStringLiteral("file"));
    if (file.isEmpty())
        return ledgers;
    auto own = ledgerIn(file, opening);
    if (!own)
        return own.error();
    ledgers.append(*std::move(own));
    return ledgers;
}

Result<std::optional<backup_restore::NewAdministrator>> administratorOf(const CommandRun &run)
{
    using Wanted = std::optional<backup_restore::NewAdministrator>;
    if (!run.isSet(QStringLiteral("administrator")))
        return Wanted();
    if (!run.isSet(QStringLiteral("recovery-key-file")))
        return usageError(QStringLiteral("missing"), {QStringLiteral("--recovery-key-file")});
    const QString name = run.value(QStringLiteral("administrator")).trimmed();
    const auto chosen = readPassphrase(run.value(QStringLiteral("new-passphrase-file")),
        backupWords(QT_TRANSLATE_NOOP("BackupCommands", "New passphrase: ")));
    if (!chosen)
        return chosen.error();
    if (auto good = checkPassphrase(*chosen, name, {}); !good)
        return good.error();
    const auto secret = kept(*chosen);
    if (!secret)
        return secret.error();
    return Wanted({name, *secret, file_entry::costOf(run.hashCost)});
}

Result<Answer> restore(CommandRun &run)
{
    const auto path = pathOf(run, QStringLiteral("PATH"));
    const auto target = required(run, QStringLiteral("to"));
    if (!path || !target)
        return path ? target.error() : path.error();
    const auto opening = openingOf(run);
    if (!opening)
        return opening.error();
    const auto administrator = administratorOf(run);
    if (!administrator)
        return administrator.error();
    const auto ledgers = ledgersOf(run, *opening);
    if (!ledgers)
        return ledgers.error();
    const auto reason = epoch_entry::reasonFrom(
        run.isSet(QStringLiteral("reason")) ? run.value(QStringLiteral("reason")) : QStringLiteral("lost"));
    if (!reason)
        return usageError(
            QStringLiteral("value"), {QStringLiteral("--reason"), run.value(QStringLiteral("reason"))});
    const auto report = backup_restore::restore({.backup = *path,
                                                    .target = *target,
                                                    .opener = opening->opener,
                                                    .administrator = *administrator,
                                                    .ledgers = *ledgers,
                                                    .reason = *reason},
        progressOf(run));
    if (!report)
        return report.error();
    Answer answer{.json = {{QStringLiteral("path"), *path}, {QStringLiteral("file"), *target},
                      {QStringLiteral("bytes"), report->bytes}, {QStringLiteral("intact"), true}},
        .lines = {backupWords(QT_TRANSLATE_NOOP("BackupCommands", "Restored to %1, as it was on %2."))
                      .arg(*target, report->made.toText())}};
    tellReplayed(report->replayed, answer);
    warnOf(*report, answer);
    tellStanding(*report, answer);
    if (!report->recoveryKey.isEmpty()) {
        answer.json.insert(QStringLiteral("recovery_key"), report->recoveryKey);
        answer.lines << backupWords(QT_TRANSLATE_NOOP("BackupCommands",
                            "New recovery key, shown this once; the old one opens this file no more:"))
                     << report->recoveryKey;
    }
    return answer;
}

Result<Answer> test(CommandRun &run)
{
    const auto path = pathOf(run, QStringLiteral("PATH"));
    if (!path)
        return path.error();
    const auto confirmed = confirmedAgain(run);
    if (!confirmed)
        return confirmed.error();
    const StopRequest stop;
    const auto report =
        awaited(run, run.services->backups().test(*run.permit, *confirmed, *path, stop), stop, stageSentence);
    if (!report && backup_restore::isOfTheBackup(report.error()))
        return damaged(*path, report.error());
    if (!report)
        return report.error();
    Answer answer{.json = {{QStringLiteral("path"), *path}, {QStringLiteral("bytes"), report->bytes},
                      {QStringLiteral("intact"), true}},
        .lines = {backupWords(QT_TRANSLATE_NOOP(
            "BackupCommands", "Restored, checked and wiped again: this backup can be relied on."))}};
    tellReplayed(report->replayed, answer);
    return answer;
}

} // namespace

QList<Command> backupCommands()
{
    const QString backup = QStringLiteral("backup");
    return QList<Command>{{.words = {backup, QStringLiteral("create")},
                              .summary =
                                  [] {
                                      return backupWords(QT_TRANSLATE_NOOP("BackupCommands",
                                          "Writes an encrypted backup into a folder, and reads it again."));
                                  },
                              .usage = QStringLiteral("DIR"),
                              .run = createBackup},
               {.words = {backup, QStringLiteral("verify")},
                   .summary =
                       [] {
                           return backupWords(QT_TRANSLATE_NOOP(
                               "BackupCommands", "Whether a backup is whole and was made by a member."));
                       },
                   .usage = QStringLiteral("PATH"),
                   .options = backupVerifyOptions,
                   .needs = Command::Needs::Nothing,
                   .run = verifyBackup},
               {.words = {backup, QStringLiteral("restore")},
                   .summary =
                       [] {
                           return backupWords(QT_TRANSLATE_NOOP("BackupCommands",
                               "Makes a new file of a backup, and does later erasures again."));
                       },
                   .usage = QStringLiteral("PATH"),
                   .options = restoreOptions,
                   .needs = Command::Needs::Nothing,
                   .run = restore},
               {.words = {backup, QStringLiteral("test")},
                   .summary =
                       [] {
                           return backupWords(QT_TRANSLATE_NOOP(
                               "BackupCommands", "Restores a backup into a file that is wiped again."));
                       },
                   .usage = QStringLiteral("PATH"),
                   .run = test}} +
        restoreCommands();
}
