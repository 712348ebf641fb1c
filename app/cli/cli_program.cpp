#include "app/cli/cli_program.h"

#include "app/base/iso_day.h"
#include "app/cli/cli_options.h"
#include "app/cli/command_list.h"
#include "app/cli/failure_sentence.h"
#include "app/cli/interruption.h"
#include "app/cli/passphrase_source.h"
#include "app/cli/rewriting_line.h"
#include "app/contacts/visible_text.h"
#include "app/staff/sign_in.h"
#include "app/vault/kdf_cost.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define fileno _fileno
#else
#include <unistd.h>
#endif

int exitStatusOf(const Error &error)
{
    if (error.what.startsWith(QLatin1String("usage.")))
        return 2;
    switch (error.failure) {
    case Failure::WrongPassphrase:
        return 3;
    case Failure::Damaged:
        return 4;
    case Failure::RolledBack:
        return 5;
    case Failure::Busy:
        return error.what.startsWith(QLatin1String("file.in-use")) ? 6 : 1;
    case Failure::TooNew:
        return 7;
    case Failure::Refused:
        return error.what == QLatin1String("backup.quarantine") ||
                error.what == QLatin1String("backup.ledger-short")
            ? 8
            : 1;
    default:
        return 1;
    }
}

namespace {

/// What came from outside cannot steer the terminal.
QString harmless(const QString &line)
{
    QStringList cells = line.split(u'\t');
    for (QString &cell : cells)
        cell = markedText(cell);
    return cells.join(u'\t');
}

/// What Argon2id may cost in files of this run.
HashCost hashCost()
{
#ifdef KLUIS_TESTING
    // For tests, which make many throw-away files; no program that is handed out knows of it.
    if (qEnvironmentVariableIsSet("KLANTKLUIS_TEST_HASH_COST")) {
        KdfCost::acceptAny();
        return HashCost::cheapest();
    }
#endif
    return HashCost::usual();
}

/// How many arguments may follow a command's words: as many as its usage names, any number where that ends in
/// dots.
qsizetype mostArguments(const Command &command)
{
    if (command.usage.contains(QLatin1String("...")))
        return std::numeric_limits<qsizetype>::max();
    return command.usage.isEmpty() ? 0 : command.usage.count(u' ') + 1;
}

} // namespace

CliProgram::CliProgram(QStringList arguments) : m_arguments(std::move(arguments)), m_commands(allCommands())
{
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    m_parser.addOptions(commonOptions());
    m_parser.addOption({QStringLiteral("help"), tr("Shows this help.")});
    m_parser.addOption({QStringLiteral("version"), tr("Shows the version.")});
}

const Command *CliProgram::findCommand(const QStringList &words, qsizetype *taken) const
{
    const Command *best = nullptr;
    for (const Command &command : m_commands) {
        if (words.mid(0, command.words.size()) == command.words &&
            (!best || command.words.size() > best->words.size()))
            best = &command;
    }
    *taken = best ? best->words.size() : 0;
    return best;
}

int CliProgram::help(const QStringList &words) const
{
    QTextStream out(stdout);
    out << tr("Usage: klantkluis-cli COMMAND [OPTIONS]") << "\n\n" << tr("Commands:") << '\n';
    for (const Command &command : m_commands) {
        if (command.words.mid(0, words.size()) != words)
            continue;
        const QString call =
            QStringLiteral("  %1 %2").arg(command.words.join(QLatin1Char(' ')), command.usage);
        out << call.leftJustified(44) << ' ' << command.summary() << '\n';
    }
    out << '\n' << tr("Options of every command:") << '\n';
    for (const QCommandLineOption &option : commonOptions()) {
        const QString call = QStringLiteral("  --%1 %2").arg(option.names().constFirst(), option.valueName());
        out << call.leftJustified(44) << ' ' << option.description() << '\n';
    }
    out << '\n'
        << tr("Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 wrong passphrase, 4 damaged or "
              "forged, "
              "5 rolled back or forked, 6 in use, 7 made by a newer version, 8 quarantine after a restore.")
        << '\n';
    return 0;
}

int CliProgram::usageOf(const Command &command) const
{
    QTextStream out(stdout);
    out << tr("Usage: %1")
               .arg(QStringLiteral("klantkluis-cli %1 %2")
                        .arg(command.words.join(QLatin1Char(' ')), command.usage))
        << "\n\n"
        << command.summary() << '\n';
    if (command.options) {
        out << '\n';
        for (const QCommandLineOption &option : command.options()) {
            const QString call =
                QStringLiteral("  --%1 %2").arg(option.names().constFirst(), option.valueName());
            out << call.leftJustified(36) << ' ' << option.description() << '\n';
        }
    }
    return 0;
}

int CliProgram::fail(const Error &error) const
{
    QTextStream(stderr) << QStringLiteral("klantkluis-cli: ") << failureSentence(error) << '\n';
    return exitStatusOf(error);
}

int CliProgram::run()
{
    QStringList words;
    for (const QString &argument : m_arguments.mid(1)) {
        if (argument.startsWith(QLatin1Char('-')))
            break;
        words.append(argument);
    }
    qsizetype taken = 0;
    const Command *command = findCommand(words, &taken);
    if (!command) {
        // Options may stand before the command: find its words among the positional arguments.
        m_parser.parse(m_arguments);
        words = m_parser.positionalArguments();
        command = findCommand(words, &taken);
    }
    if (command && command->options)
        m_parser.addOptions(command->options());
    const bool understood = m_parser.parse(m_arguments);
    if (m_parser.isSet(QStringLiteral("version"))) {
        QTextStream(stdout) << QCoreApplication::applicationVersion() << '\n';
        return 0;
    }
    if (m_parser.isSet(QStringLiteral("help")))
        return command ? usageOf(*command) : help(words);
    if (!command)
        // What stands after the first two words may be anybody's name.
        return words.isEmpty()
            ? fail(usageError(QStringLiteral("no-command")))
            : fail(usageError(QStringLiteral("unknown-command"), {words.mid(0, 2).join(QLatin1Char(' '))}));
    if (!understood)
        return fail(usageError(QStringLiteral("option"), {misunderstoodOption()}));
    if (const QString language = m_parser.value(QStringLiteral("lang"));
        m_parser.isSet(QStringLiteral("lang")) && language != QLatin1String("nl") &&
        language != QLatin1String("en"))
        return fail(usageError(QStringLiteral("value"), {QStringLiteral("--lang"), language}));
    if (m_parser.isSet(QStringLiteral("read-only")) &&
        (!command->reads() || !m_parser.isSet(QStringLiteral("file"))))
        return fail(usageError(QStringLiteral("read-only"), {command->words.join(u' ')}));
    if (m_parser.positionalArguments().size() - taken > mostArguments(*command))
        return fail(usageError(QStringLiteral("too-much"), {command->words.join(u' ')}));

    auto answer = perform(*command, m_parser.positionalArguments().mid(taken));
    if (!answer)
        return fail(answer.error());
    QTextStream out(stdout);
    if (m_parser.isSet(QStringLiteral("json"))) {
        out << QString::fromUtf8(QJsonDocument(answer->json).toJson(QJsonDocument::Indented));
    } else {
        for (const QString &line : std::as_const(answer->lines))
            out << harmless(line) << '\n';
    }
    return answer->exitStatus;
}

/// The option that is not known, lacks its value, or has one that it does not take.
QString CliProgram::misunderstoodOption() const
{
    if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty())
        return QStringLiteral("--") + unknown.constFirst();
    for (const QString &argument : m_arguments.mid(1)) {
        if (argument.startsWith(QLatin1String("--")) && argument.contains(u'='))
            return argument.section(u'=', 0, 0);
    }
    return m_arguments.constLast();
}

Result<Clock> CliProgram::clock() const
{
    const QString option = QStringLiteral("today");
    if (!m_parser.isSet(option))
        return Clock();
    const auto today = isoDay(m_parser.value(option));
    if (!today)
        return usageError(QStringLiteral("date"), {QStringLiteral("--today")});
    return Clock(*today);
}

Result<SecretText> CliProgram::passphrase(const QString &prompt) const
{
    return readPassphrase(m_parser.value(QStringLiteral("passphrase-file")), prompt);
}

Result<std::shared_ptr<Services>> CliProgram::open(const Command &command, const CommandRun &run)
{
    const auto time = clock();
    if (!time)
        return time.error();
    const QString file = m_parser.value(QStringLiteral("file"));
    const QString server = m_parser.value(QStringLiteral("server"));
    Services::Options options{.clock = *time};
    options.hashCost = hashCost();
    options.create = command.needs == Command::Needs::NewFile && !file.isEmpty();
    options.readOnly = m_parser.isSet(QStringLiteral("read-only"));
    options.convert = command.needs == Command::Needs::Migration;
    options.migrateServer =
        (command.needs == Command::Needs::NewFile || command.needs == Command::Needs::Migration) &&
        !server.isEmpty();
    auto given = m_given ? Result<SecretText>(*m_given) : passphrase(tr("Passphrase: "));
    if (!given)
        return given.error();
    const bool activates = command.needs == Command::Needs::Activation;
    const bool isKnown = !activates && command.needs != Command::Needs::Recovery;
    const QString user = m_parser.value(isKnown ? QStringLiteral("user") : QStringLiteral("name"));
    if (file.isEmpty()) {
        // The server's own sign-in takes the same passphrase; it is not asked for twice.
        m_given = *given;
        return Services::open(Location::server(server, user, given->shared()), options);
    }
    // Whoever calls wrote the code into the command line, where it stays.
    const auto code = activates ? SecretText::copyOf(m_parser.value(QStringLiteral("code")))
                                : Result<SecretText>(SecretText());
    if (!code)
        return code.error();
    options.entry = Services::Options::Entry{
        .name = user, .passphrase = *given, .code = *code, .recoveryKey = m_recoveryKey};
    bool isTold = false;
    options.rewriting = rewritingWatch([&](const QString &line) {
        isTold = true;
        run.progress(line);
    });
    auto services = Services::open(Location::embedded(file), options);
    if (isTold)
        run.progress({});
    return services;
}

Result<Answer> CliProgram::perform(const Command &command, const QStringList &arguments)
{
    const bool showsProgress = isatty(fileno(stderr)) != 0;
    CommandRun run{.options = m_parser,
        .arguments = arguments,
        .services = nullptr,
        .permit = std::nullopt,
        .passphrase = [this]() -> Result<SecretText> {
            if (m_given)
                return *std::exchange(m_given, std::nullopt);
            return passphrase(tr("Passphrase: "));
        },
        .hashCost = hashCost(),
        .progress =
            [showsProgress](const QString &text) {
                if (showsProgress)
                    QTextStream(stderr) << '\r' << text << QStringLiteral("\x1b[K") << Qt::flush;
            },
        .isCancelled = [] { return Interruption::isAsked(); }};

    if (command.needs == Command::Needs::Nothing)
        return command.run(run);
    if (auto good = prepare(command, run); !good)
        return good.error();
    const bool makesFile = command.needs == Command::Needs::NewFile;
    const QString file = m_parser.value(QStringLiteral("file"));
    auto answer = performOn(command, run);
    const bool isMade = makesFile && !file.isEmpty() && run.services;
    run.services.reset();
    // What nobody founded is of no use, and would stand in the way of the next try.
    if (!answer && isMade)
        Services::discard(file);
    return answer;
}

Result<Answer> CliProgram::performOn(const Command &command, CommandRun &run)
{
    auto services = open(command, run);
    if (!services)
        return services.error();
    run.services = *std::move(services);
    if (const auto &upgrade = run.services->upgrade())
        QTextStream(stderr)
            << tr("The file was brought up to date; as it was before, it is kept here: %1").arg(upgrade->path)
            << '\n';
    if (command.signsIn()) {
        auto permit = signedIn(command, run);
        if (!permit)
            return permit.error();
        run.permit = *permit;
    }
    return command.run(run);
}

Result<Permit> CliProgram::signedIn(const Command &command, CommandRun &run)
{
    const auto purpose =
        command.needs == Command::Needs::Inspection ? SignIn::For::LookingAtTheTrail : SignIn::For::Work;
    if (run.services->location().backend == Backend::Embedded)
        return run.services->signIn().enterAsOpener(purpose).result();
    const auto secret = run.passphrase();
    if (!secret)
        return secret.error();
    return run.services->signIn().enter(run.value(QStringLiteral("user")), *secret, purpose).result();
}
