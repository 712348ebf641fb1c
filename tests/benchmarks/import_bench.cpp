#include "app/imports/imports.h"
#include "app/services.h"
#include "app/staff/sign_in.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

/// How fast a customer file is taken in, beside the bare engine that writes the same rows into the same indexed
/// tables, and beside it writing the raw file into one wide table with three indexes (performance.md 1 and 14).
namespace {

QTextStream out(stdout);

struct Measure
{
    double seconds = 0;
    double cpu = 0;
};

double cpuSeconds(int who)
{
    rusage usage = {};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

template <typename Work>
Measure measured(int who, Work work)
{
    const double before = cpuSeconds(who);
    QElapsedTimer timer;
    timer.start();
    work();
    return {static_cast<double>(timer.elapsed()) / 1000, cpuSeconds(who) - before};
}

qint64 peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong() / 1024;
    }
    return 0;
}

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

void tell(const QString &figure, double ours, double theirs, double goal)
{
    const double ratio = ours / theirs;
    out << figure << ": " << qRound64(ours) << " rows/s, peer " << qRound64(theirs) << ", ratio "
        << QString::number(ratio, 'f', 2) << ", goal >= " << goal << (ratio >= goal ? ", met\n" : ", NOT met\n");
    out.flush();
}

/// The tables that an import fills, and the columns that text files cannot carry as they are.
const QStringList tables = {QStringLiteral("organisation"), QStringLiteral("provenance"), QStringLiteral("contact"),
    QStringLiteral("contact_point"), QStringLiteral("postal_address"), QStringLiteral("identifier"),
    QStringLiteral("relation_fact"), QStringLiteral("processing_ground"), QStringLiteral("retention_due"),
    QStringLiteral("list_customers")};

const QStringList bulkPragmas = {QStringLiteral("-cmd"), QStringLiteral("PRAGMA journal_mode=wal"), QStringLiteral("-cmd"),
    QStringLiteral("PRAGMA synchronous=normal"), QStringLiteral("-cmd"), QStringLiteral("PRAGMA cache_size=-262144"),
    QStringLiteral("-cmd"), QStringLiteral("PRAGMA secure_delete=0")};

class Bench final
{
public:
    Bench(QString csv, QString server) : m_csv(std::move(csv)), m_server(std::move(server)) {}

    bool run()
    {
        return import() && (m_server.isEmpty() ? sameTables() && wideTable() : sameTablesOnServer());
    }

private:
    bool import()
    {
        const Location location = m_server.isEmpty() ? Location::embedded(m_folder.filePath(QStringLiteral("bench.kluis")))
                                                     : Location::server(m_server);
        auto services = Services::open(
            location, {.hashCost = HashCost::cheapest(), .create = m_server.isEmpty(), .migrateServer = true});
        if (!services)
            return fail(services.error());
        const QString passphrase = QStringLiteral("vijf paarse fietsen op zolder");
        auto permit = (*services)->signIn().found(QStringLiteral("bench"), {}, passphrase, QStringLiteral("Bench"), SignIn::FirstPurposes::None).result();
        if (!permit)
            return fail(permit.error());
        const Imports &imports = (*services)->imports();
        const auto inspection = imports.inspect(m_csv, std::nullopt, FilingSystem::Customers).result();
        if (!inspection)
            return fail(inspection.error());
        const ImportPlan plan{.path = m_csv,
            .mapping = inspection->suggestion,
            .source = QStringLiteral("benchmark"),
            .collectedOn = (*services)->clock().today(),
            .basis = QStringLiteral("b")};
        Result<ImportSummary> summary = ImportSummary();
        const Measure measure
            = measured(RUSAGE_SELF, [&] { summary = imports.run(*permit, plan).result(); });
        if (!summary)
            return fail(summary.error());
        m_rows = summary->read;
        m_rate = static_cast<double>(m_rows) / measure.seconds;
        out << "import: " << m_rows << " rows read, " << summary->imported << " imported, " << summary->duplicates
            << " duplicates, " << summary->rejected << " rejected, " << QString::number(measure.seconds, 'f', 1)
            << " s, CPU " << QString::number(measure.cpu, 'f', 1) << " s, " << qRound64(m_rate) << " rows/s, peak memory "
            << peakMegabytes() << " MB for " << QFileInfo(m_csv).size() / 1'000'000 << " MB\n";
        // Evolution data server took 2222 contacts a second at 100,000 (performance.md 12; not installed here).
        tell(QStringLiteral("import beside Evolution data server"), m_rate, 2222, 20);
        return true;
    }

    /// The bare engine, writing the rows that the import made.
    bool sameTables()
    {
        const QString ours = m_folder.filePath(QStringLiteral("bench.kluis"));
        const QString theirs = m_folder.filePath(QStringLiteral("peer.db"));
        QString schema = outputOf(QStringLiteral("sqlite3"), {ours,
            QStringLiteral("SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index') "
                           "AND tbl_name IN ('%1') ORDER BY type DESC")
                .arg(tables.join(QStringLiteral("','")))});
        // Text files carry no types.
        schema.remove(QStringLiteral(" STRICT")).remove(QStringLiteral("STRICT,"));
        if (!call(QStringLiteral("sqlite3"), QStringList{theirs} + QStringList{schema}))
            return false;
        QStringList imports = {theirs, QStringLiteral("-csv")};
        imports += bulkPragmas;
        imports << QStringLiteral("BEGIN");
        for (const QString &table : tables) {
            const QString file = m_folder.filePath(table);
            if (!call(QStringLiteral("sqlite3"), {ours, QStringLiteral("-csv"), QStringLiteral("SELECT * FROM ") + table}, file))
                return false;
            imports << QStringLiteral(".import %1 %2").arg(file, table);
        }
        imports << QStringLiteral("COMMIT") << QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)");
        bool good = false;
        const Measure measure = measured(RUSAGE_CHILDREN, [&] { good = call(QStringLiteral("sqlite3"), imports, QStringLiteral("/dev/null")); });
        out << "sqlite3 .import of the same rows: " << QString::number(measure.seconds, 'f', 1) << " s, CPU "
            << QString::number(measure.cpu, 'f', 1) << " s\n";
        tell(QStringLiteral("import beside .import into the same indexed tables"), m_rate,
            static_cast<double>(m_rows) / measure.seconds, 1.0);
        return good;
    }

    /// The bare engine, writing the raw file into one table; a smaller work than ours.
    bool wideTable()
    {
        const QString theirs = m_folder.filePath(QStringLiteral("wide.db"));
        QFile file(m_csv);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QString header = QString::fromUtf8(file.readLine()).trimmed();
        const QString schema = QStringLiteral("CREATE TABLE person (%1); CREATE UNIQUE INDEX a ON person (id); "
                                              "CREATE INDEX b ON person (surname, given, tussenvoegsel); "
                                              "CREATE INDEX c ON person (created, kind)")
                                   .arg(header);
        if (!call(QStringLiteral("sqlite3"), {theirs, schema}))
            return false;
        QStringList arguments = {theirs, QStringLiteral("-csv")};
        arguments += bulkPragmas;
        arguments << QStringLiteral(".import --skip 1 %1 person").arg(m_csv) << QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)");
        bool good = false;
        const Measure measure = measured(
            RUSAGE_CHILDREN, [&] { good = call(QStringLiteral("sqlite3"), arguments, QStringLiteral("/dev/null")); });
        tell(QStringLiteral("import beside .import of the raw file into one wide table (for information)"), m_rate,
            static_cast<double>(m_rows) / measure.seconds, 1.0);
        return good;
    }

    bool sameTablesOnServer()
    {
        const auto psql = [this](const QStringList &commands) {
            QStringList arguments = {m_server, QStringLiteral("-q"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1")};
            for (const QString &command : commands)
                arguments << QStringLiteral("-c") << command;
            return call(QStringLiteral("psql"), arguments);
        };
        QStringList dumps;
        QStringList prepare = {QStringLiteral("SET client_min_messages = error"), QStringLiteral("CREATE SCHEMA bench_peer")};
        QStringList copies = {QStringLiteral("SET search_path = bench_peer, public"), QStringLiteral("BEGIN")};
        for (const QString &table : tables) {
            const QString file = m_folder.filePath(table);
            const bool list = table == QLatin1String("list_customers");
            const QString source = list ? table : table + QStringLiteral("_customers");
            dumps << QStringLiteral("\\copy (SELECT * FROM %1) TO '%2'").arg(source, file);
            prepare << QStringLiteral("CREATE TABLE bench_peer.%1 (LIKE %1 INCLUDING ALL)").arg(source);
            copies << QStringLiteral("\\copy %1 FROM '%2'").arg(source, file);
        }
        copies << QStringLiteral("COMMIT");
        if (!psql(dumps) || !psql(prepare))
            return false;
        bool good = false;
        const Measure measure = measured(RUSAGE_CHILDREN, [&] { good = psql(copies); });
        out << "psql \\copy of the same rows: " << QString::number(measure.seconds, 'f', 1) << " s\n";
        tell(QStringLiteral("import beside \\copy into the same indexed tables"), m_rate,
            static_cast<double>(m_rows) / measure.seconds, 0.9);
        return psql({QStringLiteral("SET client_min_messages = error"), QStringLiteral("DROP SCHEMA bench_peer CASCADE")})
            && good;
    }

    static bool fail(const Error &error)
    {
        out << "failed: " << error.what << ' ' << error.place.join(u' ') << '\n';
        return false;
    }

    QString m_csv;
    QString m_server;
    QTemporaryDir m_folder;
    qint64 m_rows = 0;
    double m_rate = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(QStringLiteral("csv"), QStringLiteral("contacts.csv of gen_contacts.py"));
    const QCommandLineOption server(QStringLiteral("server"),
        QStringLiteral("an empty database to import into; without it an embedded file"), QStringLiteral("conninfo"));
    options.addOption(server);
    options.process(application);
    if (options.positionalArguments().size() != 1)
        options.showHelp(2);
    return Bench(options.positionalArguments().first(), options.value(server)).run() ? 0 : 1;
}
