#pragma once

#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/services.h"
#include "app/staff/permit.h"
#include "app/vault/secret_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFuture>
#include <QJsonObject>
#include <QStringList>
#include <QThread>

#include <functional>
#include <optional>

/// What a command answers: the document of `--json`, and the lines a person reads instead.
struct Answer
{
    QJsonObject json;
    QStringList lines = {};
    /// 0, or one of the codes of cli.md when the answer itself is bad news (`check`, `verify`).
    int exitStatus = 0;
};

/// What a command finds when it runs.
struct CommandRun
{
    const QCommandLineParser &options;
    /// What stands after the command's own words.
    QStringList arguments;
    std::shared_ptr<Services> services;
    /// Set when the command asked for a sign-in.
    std::optional<Permit> permit;
    /// Asks the same member for the passphrase again (decisions).
    std::function<Result<SecretText>()> passphrase;
    /// What making a passphrase's keys costs.
    HashCost hashCost = HashCost::usual();
    /// Tells how far it is, on standard error and only when that is a terminal; nothing takes the line away.
    std::function<void(const QString &)> progress;
    /// Whether Ctrl+C was pressed.
    std::function<bool()> isCancelled;

    QString value(const QString &option) const { return options.value(option); }
    bool isSet(const QString &option) const { return options.isSet(option); }
};

/// One command of klantkluis-cli: how it is called and what it does.
struct Command
{
    /// Inspection: a sign-in that only looks, also at a trail that does not go on from what this desk saw.
    /// Activation: the file, for the member of `--name` whose new passphrase is the one that reaches it.
    enum class Needs { Nothing, NewFile, Migration, File, Activation, Recovery, Inspection, SignIn };

    /// "contact", "list"
    QStringList words;
    /// One sentence, translated when it is asked for.
    std::function<QString()> summary;
    /// What stands after the words in the usage line: "ID [FIELD=VALUE ...]".
    QString usage = {};
    QList<QCommandLineOption> (*options)() = nullptr;
    Needs needs = Needs::SignIn;
    /// Whether it can be run on a file that is only read; what would change it is refused then.
    bool reads() const { return needs == Needs::File || signsIn(); }
    bool signsIn() const { return needs == Needs::SignIn || needs == Needs::Inspection; }
    std::function<Result<Answer>(CommandRun &)> run = {};
};

/// Wrong usage (exit status 2), with what is wrong: "usage.missing" {"--purpose"}.
Error usageError(const QString &what, const QStringList &place = {});

/// The value of an option that must be there.
Result<QString> required(const CommandRun &run, const QString &option);

/// What work in progress tells of itself as a sentence, from the text and the value of its future.
using ProgressSentence = std::function<QString(const QString &text, int value)>;

/// Waits for a service's answer. Ctrl+C asks `stop` to stop it where the work takes one, and cancels it
/// elsewhere: only for what changes nothing, since a cancelled change loses its answer, also when it had been
/// stored. The command line needs no event loop. Tells meanwhile how far the work is, in the words of
/// `sentence`.
template <typename Value>
Result<Value> awaited(const CommandRun &run, QFuture<Result<Value>> future,
    const std::optional<StopRequest> &stop = std::nullopt, const ProgressSentence &sentence = {})
{
    QString told;
    while (!future.isFinished()) {
        if (run.isCancelled()) {
            if (stop)
                stop->stop();
            else
                future.cancel();
        }
        if (sentence && !future.progressText().isEmpty()) {
            const QString now = sentence(future.progressText(), future.progressValue());
            if (now != told)
                run.progress(now);
            told = now;
        }
        // Wakes only to look for Ctrl+C and for progress; the answer itself comes through the future.
        QThread::msleep(future.isFinished() ? 0 : 20);
    }
    if (!told.isEmpty())
        run.progress({});
    if (future.resultCount() == 0)
        return Error{Failure::Cancelled, QStringLiteral("cli.cancelled")};
    return future.result();
}
