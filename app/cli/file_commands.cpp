#include "app/cli/command_list.h"
#include "app/cli/command_words.h"
#include "app/cli/recovery_answer.h"
#include "app/staff/sign_in.h"

namespace {

QList<QCommandLineOption> createOptions()
{
    return {{QStringLiteral("display-name"),
                fileWords(QT_TRANSLATE_NOOP("FileCommands", "The first member's name as others see it.")),
                QStringLiteral("TEXT")},
        {QStringLiteral("organisation"),
            fileWords(QT_TRANSLATE_NOOP("FileCommands", "The organisation's name.")),
            QStringLiteral("TEXT")}};
}

Result<Answer> createFile(CommandRun &run)
{
    const auto passphrase = run.passphrase();
    if (!passphrase)
        return passphrase.error();
    const auto permit =
        run.services->signIn()
            .found(run.value(QStringLiteral("user")), run.value(QStringLiteral("display-name")), *passphrase,
                run.value(QStringLiteral("organisation")), SignIn::FirstPurposes::Usual)
            .result();
    if (!permit)
        return permit.error();
    Answer answer{
        .json = {{QStringLiteral("file"), run.value(QStringLiteral("file"))},
            {QStringLiteral("organisation"), run.value(QStringLiteral("organisation")).simplified()}},
        .lines = {
            fileWords(QT_TRANSLATE_NOOP("FileCommands", "Created. %1 is administrator, officer and steward."))
                .arg(permit->name())}};
    tellRecoveryKey(run, answer);
    return answer;
}

Result<Answer> migrate(CommandRun &run)
{
    // Opening did what was to be done.
    Answer answer{.json = {{QStringLiteral("migrated"), true}},
        .lines = {fileWords(QT_TRANSLATE_NOOP("FileCommands", "The customer file is up to date."))}};
    if (const auto &upgrade = run.services->upgrade())
        answer.json.insert(QStringLiteral("kept"), upgrade->path);
    tellRecoveryKey(run, answer);
    return answer;
}

} // namespace

QList<Command> fileCommands()
{
    return {{.words = {QStringLiteral("create")},
                .summary =
                    [] {
                        return fileWords(QT_TRANSLATE_NOOP("FileCommands",
                            "Makes a new file, or prepares an empty server; its first member is --user."));
                    },
                .options = createOptions,
                .needs = Command::Needs::NewFile,
                .run = createFile},
        {.words = {QStringLiteral("migrate")},
            .summary =
                [] {
                    return fileWords(QT_TRANSLATE_NOOP("FileCommands",
                        "Brings a server's database up to date, or encrypts a file of an earlier version."));
                },
            .needs = Command::Needs::Migration,
            .run = migrate}};
}
