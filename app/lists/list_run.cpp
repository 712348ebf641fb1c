#include "app/lists/list_run.h"

#include "app/storage/bulk_writer.h"
#include "app/storage/sql.h"

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

class RunInMemory final : public ListRun
{
public:
    explicit RunInMemory(const std::vector<const char *> &rows) : m_rows(rows) {}

    const char *current() const override { return m_at < m_rows.size() ? m_rows[m_at] : nullptr; }
    Outcome advance() override
    {
        ++m_at;
        return done;
    }

private:
    const std::vector<const char *> &m_rows;
    std::size_t m_at = 0;
};

class StoredRun final : public ListRun
{
public:
    StoredRun(Connection &connection, int number) : m_connection(connection), m_number(number) {}

    const char *current() const override
    {
        return m_offset < m_piece.size() ? m_piece.constData() + m_offset : nullptr;
    }

    Outcome advance() override
    {
        m_offset += packed_row::sizeOf(current());
        return m_offset < m_piece.size() ? Outcome(done) : load();
    }

    Outcome load()
    {
        const auto piece = Sql(m_connection, "list.run",
            QStringLiteral("SELECT content FROM list_run WHERE run = ? AND position = ?"))
                               .bind(m_number)
                               .bind(m_next++)
                               .first([](const Row &row) { return row.bytes(0); });
        if (!piece)
            return piece.error();
        m_piece = piece->value_or(QByteArray());
        m_offset = 0;
        return done;
    }

private:
    Connection &m_connection;
    int m_number;
    int m_next = 0;
    QByteArray m_piece;
    qsizetype m_offset = 0;
};

} // namespace

std::unique_ptr<ListRun> ListRun::of(const std::vector<const char *> &rows)
{
    return std::make_unique<RunInMemory>(rows);
}

Result<std::unique_ptr<ListRun>> ListRun::stored(Connection &connection, int number)
{
    auto run = std::make_unique<StoredRun>(connection, number);
    if (auto loaded = run->load(); !loaded)
        return loaded.error();
    return std::unique_ptr<ListRun>(std::move(run));
}

Outcome ListRun::store(Connection &connection, int number, const std::vector<const char *> &rows)
{
    const auto writer = BulkWriter::open(connection, "list.run", QStringLiteral("list_run"),
        {QStringLiteral("run"), QStringLiteral("position"), QStringLiteral("content")});
    QByteArray piece;
    piece.reserve(pieceSize + 4096);
    int position = 0;
    const auto put = [&] {
        writer->integer(number);
        writer->integer(position++);
        writer->bytes(piece);
        writer->endRow();
        piece.resize(0);
    };
    for (const char *row : rows) {
        piece.append(row, packed_row::sizeOf(row));
        if (piece.size() >= pieceSize)
            put();
    }
    if (!piece.isEmpty())
        put();
    return writer->finish();
}

Outcome ListRun::removeStored(Connection &connection)
{
    if (auto removed = Sql(connection, "list.run", QStringLiteral("DELETE FROM list_run")).run(); !removed)
        return removed.error();
    return done;
}
