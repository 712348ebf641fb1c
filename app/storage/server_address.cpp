#include "app/storage/server_address.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTextStream>

#include <algorithm>
#include <libpq-fe.h>

namespace {

using Parameters = QHash<QString, QString>;

/// Service names are looked up where libpq looks, without the variables that could point elsewhere.
QStringList serviceFiles()
{
#ifdef Q_OS_WIN
    return {QDir::home().filePath(QStringLiteral("AppData/Roaming/postgresql/.pg_service.conf"))};
#else
    return {QDir::home().filePath(QStringLiteral(".pg_service.conf")),
        QStringLiteral("/etc/postgresql-common/pg_service.conf")};
#endif
}

Parameters readService(const QString &name)
{
    for (const QString &path : serviceFiles()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            continue;
        QTextStream lines(&file);
        bool inside = false;
        Parameters found;
        while (!lines.atEnd()) {
            const QString line = lines.readLine().trimmed();
            if (line.startsWith(QLatin1Char('[')))
                inside = line == QLatin1Char('[') + name + QLatin1Char(']');
            else if (const auto at = line.indexOf(QLatin1Char('=')); inside && at > 0)
                found.insert(line.left(at).trimmed(), line.mid(at + 1).trimmed());
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

Parameters readConninfo(const QString &text)
{
    Parameters found;
    char *message = nullptr;
    PQconninfoOption *options = PQconninfoParse(text.toUtf8().constData(), &message);
    for (const PQconninfoOption *option = options; option && option->keyword; ++option) {
        if (option->val)
            found.insert(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
    }
    PQconninfoFree(options);
    PQfreemem(message);
    return found;
}

QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

} // namespace

Result<ServerAddress> ServerAddress::resolve(const Location &location)
{
    const bool isConninfo = location.target.contains(QLatin1Char('='))
        || location.target.startsWith(QLatin1String("postgres"));
    Parameters given = isConninfo ? readConninfo(location.target) : readService(location.target);
    if (given.contains(QStringLiteral("service"))) {
        const Parameters service = readService(given.value(QStringLiteral("service")));
        for (auto it = service.begin(); it != service.end(); ++it) {
            if (!given.contains(it.key()))
                given.insert(it.key(), it.value());
        }
    }
    if (given.isEmpty())
        return Error{Failure::NotFound, QStringLiteral("server.service")};

    ServerAddress address{.host = given.value(QStringLiteral("host")),
        .port = given.value(QStringLiteral("port"), QStringLiteral("5432")),
        .database = given.value(QStringLiteral("dbname"), QStringLiteral("klantkluis")),
        .user = given.value(QStringLiteral("user"), location.user),
        .password = location.password,
        .rootCertificate = given.value(QStringLiteral("sslrootcert"))};
    if (address.host.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("server.host")};
    // These two words would end up inside the driver's own list of options.
    const bool isPasswordSplit = address.password && address.password->view().contains(';');
    for (const QString &value :
        {address.host, address.port, address.database, address.user, address.rootCertificate}) {
        if (isPasswordSplit || value.contains(QLatin1Char(';')))
            return Error{Failure::Invalid, QStringLiteral("server.semicolon")};
    }
    return address;
}

bool ServerAddress::isLocalSocket() const
{
    const QStringList hosts = host.split(QLatin1Char(','));
    return std::all_of(hosts.begin(), hosts.end(),
        [](const QString &one) { return one.trimmed().startsWith(QLatin1Char('/')); });
}

QString ServerAddress::connectOptions() const
{
    QStringList options = {QStringLiteral("host=") + quoted(host), QStringLiteral("port=") + quoted(port),
        QStringLiteral("dbname=") + quoted(database), QStringLiteral("user=") + quoted(user),
        QStringLiteral("gssencmode=disable"), QStringLiteral("connect_timeout=10"),
        QStringLiteral("keepalives=1"), QStringLiteral("keepalives_idle=30"),
        QStringLiteral("keepalives_interval=10"), QStringLiteral("keepalives_count=3"),
        QStringLiteral("tcp_user_timeout=30000"), QStringLiteral("target_session_attrs=read-write"),
        QStringLiteral("application_name=klantkluis"), QStringLiteral("passfile='/dev/null/none'"),
        QStringLiteral("client_encoding=UTF8"),
        // Nothing of ours is outside the schema app, so nobody can slip an object of the same name in
        // between.
        QStringLiteral("options='-c search_path=app -c statement_timeout=60000 "
                       "-c idle_in_transaction_session_timeout=60000 -c lock_timeout=5000'")};
    if (password)
        options.append(QStringLiteral("password=") + quoted(QString::fromUtf8(password->view())));
    if (!isLocalSocket()) {
        options += {QStringLiteral("sslmode=verify-full"), QStringLiteral("channel_binding=require"),
            QStringLiteral("ssl_min_protocol_version=TLSv1.2")};
        // Without a chosen authority libpq would look in the home folder; "verify-full" then fails without one.
        if (!rootCertificate.isEmpty())
            options.append(QStringLiteral("sslrootcert=") + quoted(rootCertificate));
    }
    return options.join(QLatin1Char(';'));
}

Error ServerAddress::refusal(const QSqlError &error) const
{
    // While connecting libpq gives no SQLSTATE; only these fixed phrases of its C-locale messages are looked for.
    const QString words = error.databaseText() + error.driverText();
    const auto says = [&words](std::initializer_list<const char *> phrases) {
        return std::any_of(phrases.begin(), phrases.end(),
            [&words](const char *phrase) { return words.contains(QLatin1String(phrase)); });
    };
    if (says({"authentication failed", "no password supplied", "role \""}))
        return Error{Failure::WrongPassphrase, QStringLiteral("server.sign-in"), {host}};
    if (says({"certificate", "SSL", "channel binding"}))
        return Error{Failure::Refused, QStringLiteral("server.unsafe"), {host}};
    if (says({"does not exist"}))
        return Error{Failure::NotFound, QStringLiteral("server.no-database"), {database, host}};
    if (says({"session is read-only", "server is in hot standby mode"}))
        return Error{Failure::Unavailable, QStringLiteral("server.read-only"), {host}};
    return Error{Failure::Unavailable, QStringLiteral("server.unreachable"), {host}};
}
