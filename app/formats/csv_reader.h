#pragma once

#include "app/formats/csv_dialect.h"
#include "app/formats/table_reader.h"
#include "app/formats/text_window.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QIODevice;

/// What one CSV file may hold (security.md 4.10).
struct CsvLimits
{
    qint64 bytes = qint64{8} << 30;
    qint64 rows = 20'000'000;
    size_t columns = 200;
    qsizetype fieldBytes = 65'536;
    qint64 quotedLines = 1000;
};

/// Reads a CSV file row by row (RFC 4180; a quote inside an unquoted cell is a letter, and what follows a
/// closing quote belongs to the cell). How many cells a row should have is the caller's matter. Errors, with
/// the line first in `place`: "csv.too-large", "csv.too-many-rows", "csv.too-many-columns",
/// "csv.field-too-long", "csv.quote-open", "csv.encoding", "csv.binary", "csv.read".
class CsvReader final : public TableReader
{
public:
    /// Reads from where the device stands, which is the beginning of the file.
    CsvReader(QIODevice &device, const CsvDialect &dialect, const CsvLimits &limits = {});
    CsvReader(std::unique_ptr<QIODevice> device, const CsvDialect &dialect, const CsvLimits &limits = {});
    CsvReader(const CsvReader &) = delete;
    CsvReader(CsvReader &&) = delete;
    CsvReader &operator=(const CsvReader &) = delete;
    CsvReader &operator=(CsvReader &&) = delete;
    ~CsvReader() override;

    Result<bool> next(TableRecord &record) override;
    double progress() const override;
    bool isTyped() const override { return false; }

    /// Bytes of the file taken from the device so far.
    qint64 bytesRead() const { return m_text.bytesRead(); }

private:
    enum class Scan { Whole, Torn, Refused };

    Scan scan();
    Scan scanQuoted(char *&at);
    Scan judgeQuoted(const char *start, const char *at, qint64 openedAt);
    bool passBreak(const char *at, qint64 openedAt);
    Scan judgeCell(const char *start, const char *at, qsizetype longest);
    Scan closeRecord(char *at);
    Scan refuse(const char *what, qint64 line, qint64 limit = 0);
    bool passBlankLines();
    bool passBreaks();
    bool readOn();
    bool passBeginning();
    void unquote(size_t column);

    std::unique_ptr<QIODevice> m_owned;
    qint64 m_size;
    CsvDialect m_dialect;
    CsvLimits m_limits;
    TextWindow m_text;
    std::array<bool, 256> m_stops = {};
    std::vector<QByteArrayView> m_fields;
    std::vector<size_t> m_quoted; // columns of m_fields that still carry their quotes
    std::optional<Error> m_fault;
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
    qint64 m_breaks = 0; // line breaks inside the record being read
    qint64 m_rows = 0;
    bool m_begun = false;
    bool m_atEnd = false;
};
