#include "app/lists/list_builder.h"

#include "app/lists/list_run.h"
#include "app/lists/list_table.h"
#include "app/storage/bulk_writer.h"

#include <algorithm>

struct ListBuilder::Parts
{
    Connection &connection;
    FilingSystem filingSystem;
    qsizetype memory;
    QByteArray arena = {};
    std::vector<quint32> offsets = {};
    std::vector<const char *> sorted = {};
    int storedRuns = 0;
    qint64 count = 0;

    void sort();
    Outcome putAway();
    Result<std::vector<std::unique_ptr<ListRun>>> runs();
    Outcome writeAll(std::vector<std::unique_ptr<ListRun>> &runs, const std::function<bool(qint64)> &progress);
};

namespace {

/// Up to so many rows the indexes stay where they are.
constexpr qint64 fewRows = 2000;
constexpr qint64 rowsAReport = 5000;

void writeRow(BulkWriter &writer, quint32 rank, const char *row)
{
    packed_row::Columns columns(row);
    writer.integer(rank);
    writer.integer(packed_row::contact(row));
    writer.integer(columns.integer()); // kind
    for (int i = 0; i < 6; ++i)        // name to number
        writer.text(columns.text());
    writer.integer(columns.integer()); // consent
    writer.integer(columns.integer()); // consents_ending
    writer.text(columns.text());       // consent_until
    writer.integer(columns.integer()); // standing
    writer.text(columns.text());       // due_on
    writer.integer(columns.integer()); // flags
    writer.text(packed_row::sortKey(row));
    writer.text(columns.text()); // haystack
    writer.endRow();
}

} // namespace

void ListBuilder::Parts::sort()
{
    sorted.clear();
    sorted.reserve(offsets.size());
    for (const quint32 offset : offsets)
        sorted.push_back(arena.constData() + offset);
    std::sort(sorted.begin(), sorted.end(), packed_row::isBefore);
}

Outcome ListBuilder::Parts::putAway()
{
    sort();
    if (auto stored = ListRun::store(connection, storedRuns++, sorted); !stored)
        return stored;
    arena.resize(0);
    offsets.clear();
    sorted.clear();
    return done;
}

Result<std::vector<std::unique_ptr<ListRun>>> ListBuilder::Parts::runs()
{
    sort();
    std::vector<std::unique_ptr<ListRun>> all;
    all.push_back(ListRun::of(sorted));
    for (int i = 0; i < storedRuns; ++i) {
        auto run = ListRun::stored(connection, i);
        if (!run)
            return run.error();
        all.push_back(*std::move(run));
    }
    return all;
}

Outcome ListBuilder::Parts::writeAll(
    std::vector<std::unique_ptr<ListRun>> &all, const std::function<bool(qint64)> &progress)
{
    const auto writer = BulkWriter::open(
        connection, "list.build", list_table::name(filingSystem), list_table::columns());
    quint32 rank = list_table::base;
    for (qint64 written = 0; written < count; ++written, rank += list_table::step) {
        ListRun *first = nullptr;
        for (const auto &run : all) {
            if (run->current() && (!first || packed_row::isBefore(run->current(), first->current())))
                first = run.get();
        }
        writeRow(*writer, rank, first->current());
        if (auto advanced = first->advance(); !advanced)
            return advanced;
        if (progress && written % rowsAReport == 0 && !progress(written))
            return Error{Failure::Cancelled, QStringLiteral("list.build")};
    }
    return writer->finish();
}

ListBuilder::ListBuilder(Connection &connection, FilingSystem filingSystem, qsizetype memory)
    : m_parts(new Parts{.connection = connection,
        .filingSystem = filingSystem,
        .memory = std::clamp<qsizetype>(memory, 4096, qsizetype{1} << 30)})
{}

ListBuilder::~ListBuilder()
{
    std::fill(m_parts->arena.begin(), m_parts->arena.end(), '\0');
}

qint64 ListBuilder::count() const
{
    return m_parts->count;
}

Outcome ListBuilder::add(const ListRow &row)
{
    m_parts->offsets.push_back(static_cast<quint32>(m_parts->arena.size()));
    packed_row::append(m_parts->arena, row);
    ++m_parts->count;
    return m_parts->arena.size() < m_parts->memory ? Outcome(done) : m_parts->putAway();
}

Outcome ListBuilder::write(const std::function<bool(qint64 rows)> &progress)
{
    Connection &connection = m_parts->connection;
    const QString table = list_table::name(m_parts->filingSystem);
    if (auto taken = list_table::take(connection, m_parts->filingSystem); !taken)
        return taken;
    std::optional<SetAsideIndexes> aside;
    if (m_parts->count > fewRows) {
        auto set = SetAsideIndexes::of(connection, {table});
        if (!set)
            return set.error();
        aside = *std::move(set);
    }
    if (auto emptied = Sql(connection, "list.empty", QStringLiteral("DELETE FROM %1").arg(table)).run(); !emptied)
        return emptied.error();
    {
        auto runs = m_parts->runs();
        if (!runs)
            return runs.error();
        if (auto written = m_parts->writeAll(*runs, progress); !written)
            return written;
    }
    if (m_parts->storedRuns > 0) {
        if (auto removed = ListRun::removeStored(connection); !removed)
            return removed;
    }
    if (aside) {
        if (auto restored = aside->restore(connection); !restored)
            return restored;
    }
    if (connection.isShared()) {
        // Until it looks at the rows by itself, a minute later, the server takes them for a handful and sorts
        // a million for every page.
        if (auto counted = Sql(connection, "list.analyze", QStringLiteral("ANALYZE ") + table).run();
            !counted)
            return counted.error();
    }
    return list_table::noteChange(connection, m_parts->filingSystem, 0, list_table::lastRank);
}
