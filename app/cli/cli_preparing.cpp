#include "app/cli/cli_program.h"
#include "app/cli/command_values.h"
#include "app/cli/passphrase_source.h"
#include "app/staff/sign_in.h"

Outcome CliProgram::checkPlace() const
{
    if (const auto time = clock(); !time)
        return time.error();
    if (m_parser.value(QStringLiteral("file")).isEmpty() ==
        m_parser.value(QStringLiteral("server")).isEmpty())
        return usageError(QStringLiteral("file-or-server"));
    return done;
}

/// Whoever founds a file is looked at before anything is made for them.
Outcome CliProgram::checkFounder(const CommandRun &run)
{
    auto given = passphrase(tr("Passphrase: "));
    if (!given)
        return given.error();
    m_given = *given;
    return SignIn::checkFounder(run.value(QStringLiteral("user")), run.value(QStringLiteral("display-name")),
        *given, run.value(QStringLiteral("organisation")));
}

/// Who has no passphrase yet reaches the file, and a server's sign-in, with the one they choose.
Outcome CliProgram::readNewPassphrase(const CommandRun &run)
{
    const auto chosen =
        readPassphrase(run.value(QStringLiteral("new-passphrase-file")), tr("New passphrase: "));
    if (!chosen)
        return chosen.error();
    m_given = *chosen;
    return done;
}

Outcome CliProgram::prepareActivation(const CommandRun &run)
{
    for (const QString &option : {QStringLiteral("name"), QStringLiteral("code")}) {
        if (const auto given = required(run, option); !given)
            return given.error();
    }
    return readNewPassphrase(run);
}

Outcome CliProgram::prepareRecovery(const CommandRun &run)
{
    if (const auto given = required(run, QStringLiteral("name")); !given)
        return given.error();
    if (m_parser.value(QStringLiteral("file")).isEmpty())
        return Error{Failure::Refused, QStringLiteral("recovery.server")};
    const auto key = readPassphrase(run.value(QStringLiteral("recovery-key-file")), tr("Recovery key: "));
    if (!key)
        return key.error();
    m_recoveryKey = *key;
    return readNewPassphrase(run);
}

/// Everything that is wrong with the call is told before anything is opened.
Outcome CliProgram::prepare(const Command &command, const CommandRun &run)
{
    if (auto good = checkPlace(); !good)
        return good;
    if (command.needs == Command::Needs::Activation)
        return prepareActivation(run);
    if (command.needs == Command::Needs::Recovery)
        return prepareRecovery(run);
    const bool makesFile = command.needs == Command::Needs::NewFile;
    const bool opensFile = !m_parser.value(QStringLiteral("file")).isEmpty();
    if (makesFile || opensFile || command.signsIn()) {
        if (const auto user = required(run, QStringLiteral("user")); !user)
            return user.error();
    }
    if (makesFile)
        return checkFounder(run);
    return done;
}
