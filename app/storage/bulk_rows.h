#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <vector>

struct sqlite3;

/// Rows that wait to be written, which SQLite reads as a table: `INSERT ... SELECT c0, c1 FROM kk_rows(?)`
/// opens its cursors, its indexes and its counter once for a thousand rows and not once for each.
class BulkRows final
{
public:
    static constexpr int mostColumns = 32;
    /// How bindings name the kind of pointer that kk_rows takes.
    static constexpr const char *pointerName = "klantkluis-rows";

    /// Makes kk_rows known to a connection; the engine's result.
    static int install(sqlite3 *database);

    void addInteger(qint64 value) { m_cells.push_back({Kind::Integer, value, 0}); }
    void addNull() { m_cells.push_back({Kind::Null, 0, 0}); }
    /// `append` puts the text behind the bytes that it is given.
    template <typename Append>
    void addText(Append append)
    {
        add(Kind::Text, append);
    }
    template <typename Append>
    void addBytes(Append append)
    {
        add(Kind::Bytes, append);
    }

    qsizetype cellCount() const { return static_cast<qsizetype>(m_cells.size()); }
    qsizetype byteCount() const { return m_bytes.size(); }
    void clear();

    enum class Kind : qint8 { Null, Integer, Text, Bytes };
    struct Cell
    {
        Kind kind;
        qint64 value; ///< or where the bytes begin
        int size;
    };
    const Cell &cell(qsizetype index) const { return m_cells[static_cast<std::size_t>(index)]; }
    const char *bytes(const Cell &cell) const { return m_bytes.constData() + cell.value; }

    int columns = 1;

private:
    template <typename Append>
    void add(Kind kind, Append append)
    {
        const qsizetype begin = m_bytes.size();
        append(m_bytes);
        m_cells.push_back({kind, begin, static_cast<int>(m_bytes.size() - begin)});
    }

    std::vector<Cell> m_cells;
    QByteArray m_bytes;
};
