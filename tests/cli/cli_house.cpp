#include "cli/cli_house.h"

#include "cli/cli_call.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tests {

namespace {

/// The first hash of a passphrase is made to be slow; a test signs in dozens of times.
QProcessEnvironment surroundings()
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(QStringLiteral("KLANTKLUIS_TEST_HASH_COST"), QStringLiteral("1"));
    all.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return all;
}

#ifdef KK_CLI_STARTER

/// The starter of this test program (cli_starter.cpp); it ends with the program, or when it does not answer.
std::unique_ptr<QProcess> &starter()
{
    static std::unique_ptr<QProcess> process;
    [[maybe_unused]] static const bool isEndedInTime = [] {
        qAddPostRoutine([] {
            if (process)
                process->closeWriteChannel();
            if (process && !process->waitForFinished(patience))
                process->kill();
            process.reset();
        });
        return true;
    }();
    if (!process) {
        process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(KK_CLI_STARTER), QStringList());
    }
    return process;
}

CliAnswer ran(const QStringList &words, const QByteArray &input)
{
    CliCall call{{}, {KK_CLI}, input};
    for (const QString &each : surroundings().toStringList())
        call.environment.append(each.toLocal8Bit());
    for (const QString &word : words)
        call.words.append(word.toLocal8Bit());
    QProcess &process = *starter();
    process.write(frameOf(call));
    const QDeadlineTimer deadline(patience);
    const auto end = nextValue<CliEnd>([&](qint64 count) {
        while (process.bytesAvailable() < count &&
            process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
        }
        return process.read(count);
    });
    if (!end) {
        qWarning("the starter of the command line did not answer: %s", qPrintable(process.errorString()));
        process.kill();
        process.waitForFinished();
        starter().reset();
        return {};
    }
    return {end->status, QString::fromUtf8(end->out), QString::fromUtf8(end->err)};
}

#else

CliAnswer ran(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(surroundings());
    process.start(QStringLiteral(KK_CLI), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

#endif

} // namespace

QJsonObject CliAnswer::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

std::unique_ptr<CliHouse> CliHouse::empty(Backend backend)
{
    std::unique_ptr<CliHouse> house(new CliHouse);
    if (backend == Backend::Server) {
        house->m_server = FreshDatabase::open(backend);
        if (!house->m_server)
            return nullptr;
    }
    house->write(QStringLiteral("wachtzin.txt"), "vijf paarse fietsen op zolder\n");
    return house;
}

std::unique_ptr<CliHouse> CliHouse::open(Backend backend)
{
    auto house = empty(backend);
    if (!house)
        return nullptr;
    const CliAnswer created = house->founder({QStringLiteral("create")});
    if (created.status == 0)
        return house;
    qWarning("%s", qPrintable(created.err));
    return nullptr;
}

CliAnswer CliHouse::as(const QString &member, const QStringList &command) const
{
    const QStringList who{
        QStringLiteral("--user"), member, QStringLiteral("--passphrase-file"), passphraseFile()};
    const QStringList shape = command.contains(QLatin1String("--lang"))
        ? QStringList()
        : QStringList{QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")};
    return bare(command + place() + who + shape);
}

CliAnswer CliHouse::bare(const QStringList &words, const QByteArray &input)
{
    return ran(words, input);
}

void CliHouse::prepare(QProcess &process, const QStringList &command) const
{
    process.setProcessEnvironment(surroundings());
    process.setProgram(QStringLiteral(KK_CLI));
    process.setArguments(command + place() +
        QStringList{QStringLiteral("--user"), QStringLiteral("stichter"), QStringLiteral("--passphrase-file"),
            passphraseFile()});
}

std::unique_ptr<QProcess> CliHouse::start(const QStringList &command) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, command);
    process->start();
    return process;
}

QString CliHouse::fingerprintOf(const QString &name) const
{
    const QJsonArray staff =
        founder({QStringLiteral("staff"), QStringLiteral("list")}).json()[QLatin1String("staff")].toArray();
    for (const QJsonValue &member : staff) {
        if (member[QLatin1String("name")].toString() == name)
            return member[QLatin1String("fingerprint")].toString();
    }
    return {};
}

bool CliHouse::addMember(const QString &name, const QString &role) const
{
    const CliAnswer added = founder({QStringLiteral("staff"), QStringLiteral("add"), QStringLiteral("--name"),
        name, QStringLiteral("--role"), role});
    const CliAnswer activated =
        bare(QStringList{QStringLiteral("staff"), QStringLiteral("activate"), QStringLiteral("--name"), name,
                 QStringLiteral("--code"), added.json().value(QLatin1String("code")).toString(),
                 QStringLiteral("--new-passphrase-file"), passphraseFile()} +
            place());
    const CliAnswer certified = m_server
        ? CliAnswer{.status = 0}
        : founder({QStringLiteral("staff"), QStringLiteral("certify"), QStringLiteral("--name"), name,
              QStringLiteral("--fingerprint"), fingerprintOf(name)});
    const bool isIn = added.status == 0 && activated.status == 0 && certified.status == 0;
    if (!isIn)
        qWarning("%s %s %s", qPrintable(added.err), qPrintable(activated.err), qPrintable(certified.err));
    return isIn;
}

QStringList CliHouse::place() const
{
    if (m_server)
        return {QStringLiteral("--server"), m_server->location().target};
    return {QStringLiteral("--file"), path(QStringLiteral("klanten.kluis"))};
}

QString CliHouse::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

} // namespace tests
