#pragma once

#include "app/base/error.h"
#include "app/cli/command.h"

/// Finds the command, opens the file, signs in, runs it and prints its answer.
class CliProgram final
{
    Q_DECLARE_TR_FUNCTIONS(CliProgram)

public:
    explicit CliProgram(QStringList arguments);

    /// The exit status of cli.md.
    int run();

private:
    const Command *findCommand(const QStringList &words, qsizetype *taken) const;
    int help(const QStringList &words) const;
    int usageOf(const Command &command) const;
    int fail(const Error &error) const;
    QString misunderstoodOption() const;
    Result<Answer> perform(const Command &command, const QStringList &arguments);
    Result<Answer> performOn(const Command &command, CommandRun &run);
    Result<std::shared_ptr<Services>> open(const Command &command, const CommandRun &run);
    static Result<Permit> signedIn(const Command &command, CommandRun &run);
    Result<Clock> clock() const;
    Outcome checkPlace() const;
    Outcome checkFounder(const CommandRun &run);
    Outcome readNewPassphrase(const CommandRun &run);
    Outcome prepareActivation(const CommandRun &run);
    Outcome prepareRecovery(const CommandRun &run);
    Outcome prepare(const Command &command, const CommandRun &run);
    Result<SecretText> passphrase(const QString &prompt) const;

    QStringList m_arguments;
    QList<Command> m_commands;
    QCommandLineParser m_parser;
    /// What the server was given already; the first use of it is the sign-in.
    std::optional<SecretText> m_given;
    SecretText m_recoveryKey;
};

/// The exit status of an error (cli.md, "Common").
int exitStatusOf(const Error &error);
