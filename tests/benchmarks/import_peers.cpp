#include "import_peers.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace import_peers {

namespace {

/// The tables that an import fills.
const QStringList tables = {QStringLiteral("organisation"), QStringLiteral("provenance"),
    QStringLiteral("contact"), QStringLiteral("contact_point"), QStringLiteral("postal_address"),
    QStringLiteral("identifier"), QStringLiteral("relation_fact"), QStringLiteral("processing_ground"),
    QStringLiteral("retention_due"), QStringLiteral("list_customers")};

const QStringList bulkPragmas = {QStringLiteral("-cmd"), QStringLiteral("PRAGMA journal_mode=wal"),
    QStringLiteral("-cmd"), QStringLiteral("PRAGMA synchronous=normal"), QStringLiteral("-cmd"),
    QStringLiteral("PRAGMA cache_size=-262144"), QStringLiteral("-cmd"),
    QStringLiteral("PRAGMA secure_delete=0")};

bool call(const QString &program, const QStringList &arguments, const QString &outputFile = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(program, arguments);
    return process.waitForFinished(-1) && process.exitCode() == 0;
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The rows of a table as text files can hold them: random bytes as letters of the same length.
QString rowsOf(const QString &file, const QString &table)
{
    QStringList columns = outputOf(QStringLiteral("sqlite3"),
        {file, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)})
                              .split(u'\n', Qt::SkipEmptyParts);
    columns.replaceInStrings(QStringLiteral("ref"), QStringLiteral("lower(hex(randomblob(8)))"));
    return QStringLiteral("SELECT %1 FROM %2")
        .arg(table == QLatin1String("contact") ? columns.join(u',') : QStringLiteral("*"), table);
}

/// Beside the file that is measured: the folder for temporary files may be in memory, or small.
QString besides(const QString &path)
{
    return QFileInfo(path).absolutePath() + QStringLiteral("/peer-XXXXXX");
}

std::optional<bench::Effort> effortOf(const QString &program, const QStringList &arguments, const auto &cpu)
{
    bool good = false;
    const bench::Effort effort =
        bench::measured(cpu, [&] { good = call(program, arguments, QStringLiteral("/dev/null")); });
    return good ? std::optional(effort) : std::nullopt;
}

} // namespace

std::optional<bench::Effort> sqlite(const QString &file)
{
    const QString sqlite3 = QStringLiteral("sqlite3");
    const QTemporaryDir folder(besides(file));
    const QString theirs = folder.filePath(QStringLiteral("peer.db"));
    QString schema = outputOf(sqlite3,
        {file,
            QStringLiteral(
                "SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index') "
                "AND tbl_name IN ('%1') ORDER BY type DESC")
                .arg(tables.join(QStringLiteral("','")))});
    // Text files carry no types.
    schema.remove(QStringLiteral(" STRICT")).remove(QStringLiteral("STRICT,"));
    if (!call(sqlite3, {theirs, schema}))
        return std::nullopt;
    QStringList imports = {theirs, QStringLiteral("-csv")};
    imports += bulkPragmas;
    imports << QStringLiteral("BEGIN");
    for (const QString &table : tables) {
        const QString rows = folder.filePath(table);
        if (!call(sqlite3, {file, QStringLiteral("-csv"), rowsOf(file, table)}, rows))
            return std::nullopt;
        imports << QStringLiteral(".import '%1' %2").arg(rows, table);
    }
    imports << QStringLiteral("COMMIT") << QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)");
    return effortOf(sqlite3, imports, bench::cpuOfChildren);
}

std::optional<bench::Effort> sqliteWide(const QString &csv)
{
    const QString sqlite3 = QStringLiteral("sqlite3");
    const QTemporaryDir folder(besides(csv));
    const QString theirs = folder.filePath(QStringLiteral("wide.db"));
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString header = QString::fromUtf8(file.readLine()).trimmed();
    const QString schema = QStringLiteral("CREATE TABLE person (%1); CREATE UNIQUE INDEX a ON person (id); "
                                          "CREATE INDEX b ON person (surname, given, tussenvoegsel); "
                                          "CREATE INDEX c ON person (created, kind)")
                               .arg(header);
    if (!call(sqlite3, {theirs, schema}))
        return std::nullopt;
    QStringList arguments = {theirs, QStringLiteral("-csv")};
    arguments += bulkPragmas;
    arguments << QStringLiteral(".import --skip 1 '%1' person").arg(csv)
              << QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)");
    return effortOf(sqlite3, arguments, bench::cpuOfChildren);
}

std::optional<bench::Effort> postgres(const QString &server, qint64 backend)
{
    const QString psql = QStringLiteral("psql");
    const QTemporaryDir folder;
    const auto arguments = [&](const QStringList &commands) {
        QStringList all = {
            server, QStringLiteral("-q"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1")};
        for (const QString &command : commands)
            all << QStringLiteral("-c") << command;
        return all;
    };
    QStringList dumps;
    const QString quiet = QStringLiteral("SET client_min_messages = error");
    QStringList prepare = {quiet, QStringLiteral("CREATE SCHEMA bench_peer")};
    QStringList copies = {QStringLiteral("SET search_path = bench_peer, public"), QStringLiteral("BEGIN")};
    for (const QString &table : tables) {
        const QString rows = folder.filePath(table);
        const bool isList = table == QLatin1String("list_customers");
        const QString source = isList ? table : table + QStringLiteral("_customers");
        dumps << QStringLiteral("\\copy (SELECT * FROM app.%1) TO '%2'").arg(source, rows);
        prepare << QStringLiteral("CREATE TABLE bench_peer.%1 (LIKE app.%1 INCLUDING ALL)").arg(source);
        copies << QStringLiteral("\\copy %1 FROM '%2'").arg(source, rows);
    }
    copies << QStringLiteral("COMMIT");
    if (!call(psql, arguments(dumps)) || !call(psql, arguments(prepare)))
        return std::nullopt;
    const auto effort = effortOf(
        psql, arguments(copies), [backend] { return bench::cpuOfChildren() + bench::cpuOfServer(backend); });
    if (!call(psql, arguments({quiet, QStringLiteral("DROP SCHEMA bench_peer CASCADE")})))
        return std::nullopt;
    return effort;
}

} // namespace import_peers
