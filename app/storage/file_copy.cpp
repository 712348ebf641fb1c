#include "app/storage/file_copy.h"

#include "app/storage/connection.h"
#include "app/storage/file_key.h"
#include "app/storage/sql.h"
#include "app/vault/vault_vfs.h"

#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <sqlite3.h>
#include <utility>

namespace file_copy {

namespace {

using Counts = QMap<QString, qint64>;

constexpr qint64 pageBytes = 4096;
/// Steps of SQLite's machine between two looks: a millisecond or two.
constexpr int stepsBetweenLooks = 20'000;

/// Looks up now and then from what a line is at, and breaks it off where `goesOn` says so.
class Lookout final
{
public:
    Lookout(Connection &line, std::function<bool()> goesOn) : m_line(line), m_goesOn(std::move(goesOn))
    {
        sqlite3_progress_handler(m_line.sqlite(), stepsBetweenLooks, &Lookout::look, this);
    }
    ~Lookout() { sqlite3_progress_handler(m_line.sqlite(), 0, nullptr, nullptr); }

    Lookout(const Lookout &) = delete;
    Lookout &operator=(const Lookout &) = delete;

private:
    static int look(void *self) { return static_cast<Lookout *>(self)->m_goesOn() ? 0 : 1; }

    Connection &m_line;
    std::function<bool()> m_goesOn;
};

Error stopped()
{
    return Error{Failure::Cancelled, QStringLiteral("file.copy-stopped")};
}

/// How many pages are to be copied: what is free is left out.
Result<qint64> pagesIn(Connection &line)
{
    const auto all = Sql(line, "file.copy", QStringLiteral("PRAGMA page_count")).once().number();
    if (!all)
        return all;
    const auto free = Sql(line, "file.copy", QStringLiteral("PRAGMA freelist_count")).once().number();
    return free ? Result<qint64>(*all - *free) : free;
}

/// As far as they have reached the file.
qint64 pagesArrived(const QString &path)
{
    return std::max<qint64>(QFileInfo(path).size() - vault_vfs::headerBytes, 0) / pageBytes;
}

/// Rows by table.
Result<Counts> countsIn(Connection &line)
{
    const auto names = Sql(line, "file.copy",
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
                           .list([](const Row &row) { return row.text(0); });
    if (!names)
        return names.error();
    Counts counts;
    for (const QString &table : *names) {
        const QString quoted = QString(table).replace(u'"', QLatin1String("\"\""));
        const auto count =
            Sql(line, "file.copy", QStringLiteral("SELECT COUNT(*) FROM \"%1\"").arg(quoted)).once().number();
        if (!count)
            return count.error();
        counts.insert(table, *count);
    }
    return counts;
}

} // namespace

Outcome compared(Connection &from, const Location &sealed)
{
    auto to = Connection::open(sealed, Connection::Access::ReadOnly);
    if (!to)
        return to.error();
    const auto wanted = countsIn(from);
    if (!wanted)
        return wanted.error();
    const auto arrived = countsIn(**to);
    if (!arrived)
        return arrived.error();
    const auto verdict = Sql(**to, "file.copy", QStringLiteral("PRAGMA integrity_check(1)")).text();
    if (!verdict)
        return verdict.error();
    if (*arrived != *wanted || *verdict != QLatin1String("ok"))
        return Error{Failure::Damaged, QStringLiteral("file.open")};
    return done;
}

Outcome into(Connection &from, const Location &sealed, Rewriting::Work work, const RewritingWatch &watch)
{
    // 8 MiB: what is kept in memory longer would arrive all at once, when nobody can stop it any more.
    if (auto few = Sql(from, "file.copy", QStringLiteral("PRAGMA cache_size = -8192")).once().run(); !few)
        return few.error();
    const auto total = pagesIn(from);
    if (!total)
        return total.error();
    Rewriting rewriting{.work = work, .pages = 0, .of = *total};
    watch.tell(rewriting);
    {
        const Lookout lookout(from, [&] {
            rewriting.pages = std::min(pagesArrived(sealed.target), *total);
            watch.tell(rewriting);
            return !watch.stop.isStopped();
        });
        const auto copied = Sql(from, "file.copy", QStringLiteral("VACUUM INTO ?"))
                                .once()
                                .bind(sealed.key->uri(sealed.target))
                                .run();
        if (watch.stop.isStopped())
            return stopped();
        if (!copied)
            return copied.error();
    }
    rewriting.pages = *total;
    rewriting.isComparing = true;
    watch.tell(rewriting);
    auto whole = compared(from, sealed);
    watch.tell(rewriting);
    return watch.stop.isStopped() ? Outcome(stopped()) : whole;
}

} // namespace file_copy
