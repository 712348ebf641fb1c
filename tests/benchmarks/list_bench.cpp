#include "list_bench_data.h"

#include "app/lists/contact_lists.h"
#include "app/services.h"
#include "app/staff/sign_in.h"
#include "app/storage/connection.h"
#include "app/storage/sql.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

/// How fast people are browsed and searched in a list of any length: figures 5, 6 and 8 of performance.md 14,
/// each through the service as a page asks it, beside peers measured in the same run.
namespace {

QTextStream out(stdout);
const FilingSystem customers = FilingSystem::Customers;

struct Figures
{
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
    double worst = 0;

    static Figures of(QList<double> milliseconds)
    {
        if (milliseconds.isEmpty())
            return {};
        std::sort(milliseconds.begin(), milliseconds.end());
        const auto at = [&](double share) {
            return milliseconds[static_cast<qsizetype>(share * static_cast<double>(milliseconds.size() - 1))];
        };
        return {at(0.5), at(0.95), at(0.99), milliseconds.last()};
    }
};

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QString verdict(bool met)
{
    return met ? QStringLiteral("met") : QStringLiteral("NOT MET");
}

QString shown(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1);
}

qint64 memoryMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong() / 1024;
    }
    return 0;
}

class Bench final
{
public:
    Bench(QString csv, Location location) : m_csv(std::move(csv)), m_location(std::move(location)) {}

    bool run()
    {
        if (!open() || !load())
            return false;
        m_questions = bench::Questions::drawnFrom(m_csv, m_rows, 200);
        if (m_location.backend == Backend::Embedded)
            index();
        searchAll();
        interrupt();
        browse();
        return true;
    }

private:
    ContactLists &lists() const { return m_services->contactLists(); }

    bool open()
    {
        auto services = Services::open(m_location,
            {.hashCost = HashCost::cheapest(),
                .create = m_location.backend == Backend::Embedded,
                .migrateServer = true});
        if (!services)
            return false;
        m_services = *services;
        const auto permit = m_services->signIn()
                                .found(QStringLiteral("bench"), QStringLiteral("Bench"),
                                    QStringLiteral("vijf paarse fietsen op zolder"), QStringLiteral("Bench"),
                                    SignIn::FirstPurposes::None)
                                .result();
        if (permit)
            m_permit = *permit;
        return bool(permit);
    }

    bool load()
    {
        const auto connection = Connection::open(m_location, Connection::Access::ReadWrite);
        if (!connection)
            return false;
        const double loading = milliseconds([&] {
            if (const auto rows = bench::loadContacts(**connection, m_csv))
                m_rows = *rows;
        });
        qint64 listed = 0;
        const double building = milliseconds([&] {
            if (const auto rows = lists().rebuild(*m_permit, customers).result())
                listed = *rows;
        });
        out << m_rows << " people loaded in " << shown(loading / 1000) << " s; list built from them in "
            << shown(building / 1000) << " s (" << qRound64(static_cast<double>(listed) / building * 1000)
            << " rows/s)\n";
        const auto good = lists().verify(*m_permit, customers).result();
        out << "list compared with its sources: " << (good && good->isGood() ? "equal\n" : "NOT EQUAL\n");
        return m_rows > 0 && listed == m_rows;
    }

    void index()
    {
        const qint64 before = memoryMegabytes();
        QEventLoop loop;
        QObject::connect(&lists(), &ContactLists::loaded, &loop, &QEventLoop::quit);
        const double loading = milliseconds([&] {
            lists().startLoading(customers);
            loop.exec();
        });
        const double goal = 3.0 * static_cast<double>(m_rows) / 1e6;
        out << "search index loaded in " << shown(loading / 1000) << " s, goal <= " << shown(goal) << " s, "
            << verdict(loading / 1000 <= goal) << "; " << memoryMegabytes() - before << " MB more in memory\n";
    }

    double ask(const QString &text, int rows = 50)
    {
        return milliseconds([&] {
            const auto found = lists().search(*m_permit, customers, {.text = text, .limit = rows}).result();
            if (found)
                std::ignore = lists().page(*m_permit, customers, *found, 0, rows).result();
        });
    }

    void searchClass(const QString &name, const QStringList &texts, double p50Goal, double p99Goal)
    {
        QList<double> all;
        for (const QString &text : texts)
            all.append(ask(text));
        const Figures figures = Figures::of(all);
        out << "search, " << name << ": p50 " << shown(figures.p50) << ", p95 " << shown(figures.p95) << ", p99 "
            << shown(figures.p99) << ", most " << shown(figures.worst) << " ms; goal " << shown(p50Goal) << " / "
            << shown(p99Goal) << " ms, " << verdict(figures.p50 <= p50Goal && figures.p99 <= p99Goal);
        if (m_peer > 0)
            out << "; p99 " << shown(figures.p99 / m_peer) << "x of " << m_peerName;
        out << Qt::endl;
    }

    void peer()
    {
        for (const char *program : {"rg", "grep"}) {
            const QString path = QStandardPaths::findExecutable(QLatin1String(program));
            if (path.isEmpty())
                continue;
            QList<double> all;
            for (int i = 0; i < 5; ++i) {
                all.append(milliseconds([&] {
                    QProcess process;
                    process.start(path, {QStringLiteral("-c"), QStringLiteral("-i"), QStringLiteral("osterhuis"), m_csv});
                    process.waitForFinished(-1);
                }));
            }
            m_peer = Figures::of(all).p50;
            m_peerName = QLatin1String(program);
            out << "peer: " << program << " -c -i over the file: " << shown(m_peer) << " ms\n";
            return;
        }
    }

    void searchAll()
    {
        peer();
        const double growth = m_rows > 2'000'000 ? 4 : 1;
        const double p50 = 4 * growth;
        const double p99 = m_rows > 2'000'000 ? 60 : 16;
        for (int i = 0; i < 20; ++i)
            ask(m_questions.substring.value(i)); // the pages of the file come into memory
        searchClass(QStringLiteral("beginning"), m_questions.prefix, p50, p99);
        searchClass(QStringLiteral("substring"), m_questions.substring, p50, p99);
        searchClass(QStringLiteral("two words"), m_questions.twoWords, p50, p99);
        searchClass(QStringLiteral("phone digits"), m_questions.phone, p50, p99);
        searchClass(QStringLiteral("e-mail"), m_questions.email, p50, p99);
        searchClass(QStringLiteral("no hit"), m_questions.nothing, p50, p99);
        searchClass(QStringLiteral("hard pairs"), m_questions.hard, 60, 60);
        QList<double> all;
        for (const QString &text : m_questions.substring) {
            all.append(milliseconds(
                [&] { std::ignore = lists().search(*m_permit, customers, {.text = text}).result(); }));
        }
        const Figures figures = Figures::of(all);
        out << "search, substring, every hit counted: p50 " << shown(figures.p50) << ", p99 " << shown(figures.p99)
            << " ms" << Qt::endl;
    }

    void interrupt()
    {
        QList<double> all;
        for (const QString &text : m_questions.hard) {
            auto slow = lists().search(*m_permit, customers, {.text = text});
            QElapsedTimer timer;
            timer.start();
            while (timer.nsecsElapsed() < 3'000'000) { } // somebody types the next letter
            all.append(milliseconds([&] {
                std::ignore = lists().search(*m_permit, customers, {.text = QStringLiteral("zzqx")}).result();
            }));
        }
        const Figures figures = Figures::of(all);
        out << "a newer question, while a hard one runs, is answered in: p50 " << shown(figures.p50) << ", most "
            << shown(figures.worst) << " ms; goal 5 ms, " << verdict(figures.worst <= 5) << Qt::endl;
    }

    void browse()
    {
        std::mt19937_64 random(3);
        QList<double> pages;
        QList<double> offsets;
        const auto connection = Connection::open(m_location, Connection::Access::ReadOnly);
        for (int i = 0; i < 400; ++i) {
            const qint64 first = std::uniform_int_distribution<qint64>(0, std::max<qint64>(m_rows - 200, 0))(random);
            pages.append(milliseconds(
                [&] { std::ignore = lists().page(*m_permit, customers, nullptr, first, 200).result(); }));
            if (i % 40 != 0 || !connection)
                continue;
            offsets.append(milliseconds([&] {
                std::ignore = Sql(**connection, "bench.offset",
                    QStringLiteral("SELECT rank, name, email FROM list_customers ORDER BY rank LIMIT 200 OFFSET ?"))
                                  .bind(first)
                                  .list([](const Row &row) { return row.text(1); });
            }));
        }
        const Figures figures = Figures::of(pages);
        out << "page of 200 at any position: p50 " << shown(figures.p50) << ", p95 " << shown(figures.p95) << ", p99 "
            << shown(figures.p99) << " ms; goal 1.00 / 8.00 ms, " << verdict(figures.p50 <= 1 && figures.p99 <= 8)
            << "; OFFSET takes " << shown(Figures::of(offsets).p50) << " ms, "
            << shown(Figures::of(offsets).p50 / figures.p50) << "x" << Qt::endl;
    }

    QString m_csv;
    Location m_location;
    std::shared_ptr<Services> m_services;
    std::optional<Permit> m_permit;
    qint64 m_rows = 0;
    bench::Questions m_questions;
    double m_peer = 0;
    QString m_peerName;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("contacts.csv"), QStringLiteral("made by gen_contacts.py"));
    parser.addOption({QStringLiteral("server"), QStringLiteral("an empty database instead of a file"), QStringLiteral("address")});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QTemporaryDir folder;
    const QString server = parser.value(QStringLiteral("server"));
    const Location location = server.isEmpty() ? Location::embedded(folder.filePath(QStringLiteral("bench.kluis")))
                                               : Location::server(server);
    return Bench(parser.positionalArguments().first(), location).run() ? 0 : 1;
}
