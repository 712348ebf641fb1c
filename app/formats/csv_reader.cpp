#include "app/formats/csv_reader.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

CsvReader::CsvReader(QIODevice &device, const CsvDialect &dialect, const CsvLimits &limits)
    : m_size(device.size()), m_dialect(dialect), m_limits(limits), m_text(device, dialect.encoding)
{
    for (const char stop : {dialect.separator, '\n', '\r', '\0'})
        m_stops.at(static_cast<uchar>(stop)) = true;
}

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const CsvDialect &dialect, const CsvLimits &limits)
    : CsvReader(*device, dialect, limits)
{
    m_owned = std::move(device);
}

CsvReader::~CsvReader() = default;

double CsvReader::progress() const
{
    return m_size > 0 ? std::min(1.0, double(m_text.bytesRead()) / double(m_size)) : 1.0;
}

CsvReader::Scan CsvReader::refuse(const char *what, qint64 line, qint64 limit)
{
    QStringList place{QString::number(line)};
    if (limit > 0)
        place.append(QString::number(limit));
    m_fault = Error{Failure::Invalid, QString::fromLatin1(what), place};
    return Scan::Refused;
}

/// Gets more text. False when there is none, with m_fault set where that is not simply the end.
bool CsvReader::readOn()
{
    const TextWindow::Fill fill = m_text.fill();
    if (m_text.bytesRead() > m_limits.bytes) {
        refuse("csv.too-large", m_line, m_limits.bytes);
        return false;
    }
    switch (fill) {
    case TextWindow::Fill::More:
        return true;
    case TextWindow::Fill::End:
        m_atEnd = true;
        return false;
    case TextWindow::Fill::BadText:
        refuse("csv.encoding", m_line + std::count(m_text.begin(), m_text.end(), '\n'));
        return false;
    case TextWindow::Fill::Unreadable:
        m_fault = Error{Failure::Unavailable, u"csv.read"_s, {QString::number(m_line)}};
        return false;
    }
    return false;
}

/// Skips the byte order mark and the separator line. False where there is no text.
bool CsvReader::passBeginning()
{
    constexpr qsizetype enough = 64;
    while (m_text.end() - m_text.begin() < enough && readOn())
        continue;
    if (m_text.end() == m_text.begin())
        return false;
    m_begun = true;
    if (QByteArrayView(m_text.begin(), m_text.end()).startsWith("\xEF\xBB\xBF"))
        m_text.takeUntil(m_text.begin() + 3);
    if (m_dialect.sepLine) {
        const char *at = m_text.begin();
        while (at != m_text.end() && *at != '\n' && *at != '\r')
            ++at;
        m_text.takeUntil(at);
    }
    m_fault.reset(); // a fault in so short a file comes again, after the rows before it
    return true;
}

/// Passes the line breaks at the front of the window; false when only more text can tell what follows.
bool CsvReader::passBreaks()
{
    char *at = m_text.begin();
    while (*at == '\n' || *at == '\r') {
        // The pair CR LF is one break; a CR at the end of the window waits for what follows.
        if (*at == '\r' && at + 1 == m_text.end() && !m_atEnd)
            break;
        at += *at == '\r' && at[1] == '\n' ? 2 : 1;
        ++m_line;
    }
    m_text.takeUntil(at);
    return at != m_text.end() && (*at != '\r' || m_atEnd);
}

/// False at the end of the file or at a fault.
bool CsvReader::passBlankLines()
{
    while (!passBreaks()) {
        if (m_atEnd)
            return false;
        if (!readOn() && m_fault)
            return false;
    }
    return true;
}

Result<bool> CsvReader::next(TableRecord &record)
{
    if (m_fault)
        return *m_fault;
    if (!m_begun && !passBeginning())
        return m_fault ? Result<bool>(*m_fault) : Result<bool>(false);
    m_line = m_nextLine;
    if (!passBlankLines())
        return m_fault ? Result<bool>(*m_fault) : Result<bool>(false);

    Scan scanned = scan();
    while (scanned == Scan::Torn) {
        readOn();
        if (m_fault)
            return *m_fault;
        scanned = scan();
    }
    if (scanned == Scan::Refused)
        return *m_fault;
    if (++m_rows > m_limits.rows) {
        refuse("csv.too-many-rows", m_line, m_limits.rows);
        return *m_fault;
    }
    for (const size_t column : m_quoted)
        unquote(column);
    record = TableRecord(m_fields, m_line);
    return true;
}

/// Finds the cells of the record at the front of the window; changes nothing in it.
CsvReader::Scan CsvReader::scan()
{
    m_fields.clear();
    m_quoted.clear();
    m_breaks = 0;
    char *at = m_text.begin();
    while (true) {
        const char *const start = at;
        qsizetype longest = m_limits.fieldBytes;
        if (*at == m_dialect.quote && at != m_text.end()) {
            longest += 2;
            if (const Scan quoted = scanQuoted(at); quoted != Scan::Whole)
                return quoted;
            m_quoted.push_back(m_fields.size());
        }
        while (!m_stops[static_cast<uchar>(*at)])
            ++at;
        if (const Scan cell = judgeCell(start, at, longest); cell != Scan::Whole)
            return cell;
        m_fields.emplace_back(start, at - start);
        if (*at != m_dialect.separator || at == m_text.end())
            return closeRecord(at);
        ++at;
    }
}

/// Whether the cell from `start` to `at` is whole and within the limits.
CsvReader::Scan CsvReader::judgeCell(const char *start, const char *at, qsizetype longest)
{
    const bool atTextEnd = at == m_text.end();
    if (*at == '\0' && !atTextEnd)
        return refuse("csv.binary", m_line + m_breaks);
    if (at - start > longest)
        return refuse("csv.field-too-long", m_line, m_limits.fieldBytes);
    if (atTextEnd && !m_atEnd)
        return Scan::Torn;
    if (m_fields.size() == m_limits.columns)
        return refuse("csv.too-many-columns", m_line, static_cast<qint64>(m_limits.columns));
    return Scan::Whole;
}

/// Moves `at` behind the quoted part of a cell.
CsvReader::Scan CsvReader::scanQuoted(char *&at)
{
    const char *const start = at;
    const qint64 line = m_line + m_breaks;
    const char quote = m_dialect.quote;
    ++at;
    while (true) {
        while (*at != quote && *at != '\n' && *at != '\r' && *at != '\0')
            ++at;
        if (const Scan part = judgeQuoted(start, at, line); part != Scan::Whole)
            return part;
        if (*at != quote) {
            if (!passBreak(at, line))
                return Scan::Refused;
        } else if (*++at != quote || at == m_text.end()) {
            return Scan::Whole;
        }
        ++at;
    }
}

/// Whether reading can go on at `at`, inside the quotes opened at `start` on this line.
CsvReader::Scan CsvReader::judgeQuoted(const char *start, const char *at, qint64 openedAt)
{
    if (at - start > m_limits.fieldBytes + 2)
        return refuse("csv.field-too-long", openedAt, m_limits.fieldBytes);
    if (m_text.end() - at <= 1 && !m_atEnd)
        return Scan::Torn;
    if (at == m_text.end())
        return refuse("csv.quote-open", openedAt);
    return *at == '\0' ? refuse("csv.binary", m_line + m_breaks) : Scan::Whole;
}

/// Counts a line break inside quotes; false when there are too many since the quote was opened.
bool CsvReader::passBreak(const char *at, qint64 openedAt)
{
    if (*at == '\r' && at[1] == '\n') // counted at its second half
        return true;
    ++m_breaks;
    if (m_line + m_breaks - openedAt <= m_limits.quotedLines)
        return true;
    refuse("csv.quote-open", openedAt, m_limits.quotedLines);
    return false;
}

/// Takes the record out of the window, up to and with the line break at `at`.
CsvReader::Scan CsvReader::closeRecord(char *at)
{
    qint64 breaks = m_breaks;
    if (at != m_text.end()) {
        if (*at == '\r' && at + 1 == m_text.end() && !m_atEnd)
            return Scan::Torn;
        at += *at == '\r' && at[1] == '\n' ? 2 : 1;
        ++breaks;
    }
    m_nextLine = m_line + breaks;
    m_text.takeUntil(at);
    return Scan::Whole;
}

/// Takes the quotes off a cell, in place: the window may be written in, and this record is done.
void CsvReader::unquote(size_t column)
{
    const QByteArrayView raw = m_fields[column];
    const char quote = m_dialect.quote;
    // The cells lie in our own window.
    char *const start = m_text.writable(raw.data());
    char *to = start;
    bool inside = true;
    for (qsizetype at = 1; at < raw.size(); ++at) {
        if (inside && raw[at] == quote) {
            const bool doubled = at + 1 < raw.size() && raw[at + 1] == quote;
            if (!doubled) {
                inside = false;
                continue;
            }
            ++at;
        }
        *to++ = raw[at];
    }
    m_fields[column] = QByteArrayView(start, to - start);
}
