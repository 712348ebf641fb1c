#include "app/formats/csv_dialect.h"

#include "app/formats/csv_reader.h"
#include "app/formats/encoding_evidence.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array separators = {';', ',', '\t', '|'};
constexpr int recordsLookedAt = 50;
constexpr qint64 sampleSize = qint64{1} << 20;
constexpr qint64 encodingScanSize = qint64{64} << 20;

qsizetype bomLength(const CsvDialect &dialect)
{
    if (!dialect.hasBom)
        return 0;
    return dialect.encoding == TextEncoding::Utf8 ? 3 : 2;
}

/// Beginnings that belong to files of another kind: zip, old Office, PDF, gzip, 7z, PNG, JPEG.
bool isKnownBinary(QByteArrayView sample)
{
    static constexpr std::array<QByteArrayView, 7> magics = {"PK\x03\x04", "\xD0\xCF\x11\xE0", "%PDF-",
        "\x1F\x8B", "7z\xBC\xAF\x27\x1C", "\x89PNG", "\xFF\xD8\xFF"};
    return std::any_of(
        magics.begin(), magics.end(), [sample](QByteArrayView magic) { return sample.startsWith(magic); });
}

/// UTF-16 without its mark, or UTF-32: text of which at least two bytes in five are zero.
bool isWideWithoutMark(QByteArrayView sample)
{
    if (sample.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) ||
        sample.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return true;
    const auto zeros = std::count(sample.begin(), sample.end(), '\0');
    const auto odd = std::count_if(sample.begin(), sample.end(), [](char byte) {
        const bool isBreak = byte == '\n' || byte == '\r' || byte == '\t';
        return byte > '\0' && byte < ' ' && !isBreak;
    });
    return zeros * 5 >= sample.size() * 2 && zeros < sample.size() && odd == 0;
}

/// What the bytes say where no mark does.
void settle(CsvDialect &dialect, const EncodingEvidence &evidence)
{
    dialect.encoding = evidence.isUtf8() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
    dialect.doubtfulLine = evidence.isUtf8() || evidence.isWindows1252() ? 0 : evidence.firstBadLine();
}

CsvDialect encodingOf(QByteArrayView sample, bool sampleIsWholeFile)
{
    CsvDialect dialect;
    dialect.hasBom = true;
    if (sample.startsWith("\xEF\xBB\xBF"))
        return dialect;
    dialect.encoding = TextEncoding::Utf16Le;
    if (sample.startsWith("\xFF\xFE"))
        return dialect;
    dialect.encoding = TextEncoding::Utf16Be;
    if (sample.startsWith("\xFE\xFF"))
        return dialect;

    dialect.hasBom = false;
    EncodingEvidence evidence;
    evidence.look(sample, sampleIsWholeFile);
    settle(dialect, evidence);
    return dialect;
}

/// The first line as Latin letters, in any encoding; a separator line has no others.
QByteArray firstLine(QByteArrayView sample)
{
    QByteArray line;
    for (const char byte : sample.first(std::min<qsizetype>(sample.size(), 32))) {
        if (byte == '\n' || byte == '\r')
            break;
        if (byte != '\0')
            line.append(byte);
    }
    return line;
}

/// Excel's own hint `sep=;`, which wins over any counting.
void readSepLine(QByteArrayView sample, CsvDialect &dialect)
{
    QByteArray line = firstLine(sample.sliced(bomLength(dialect))).trimmed();
    if (line.size() == 7 && line.startsWith('"') && line.endsWith('"'))
        line = line.sliced(1, 5);
    // Trimming takes a tab away.
    if (line.compare("sep=", Qt::CaseInsensitive) == 0)
        line.append('\t');
    if (line.size() != 5 || line.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return;
    const auto separator = static_cast<uchar>(line.at(4));
    if (separator > 0x7E || line.at(4) == dialect.quote)
        return;
    dialect.sepLine = true;
    dialect.separator = line.at(4);
}

/// The widths of the first records when cut at this separator.
QList<size_t> widths(QByteArrayView sample, bool sampleIsWholeFile, const CsvDialect &dialect)
{
    QByteArray bytes = QByteArray::fromRawData(sample.data(), sample.size());
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    CsvReader reader(buffer, dialect);
    QList<size_t> widths;
    TableRecord record;
    while (widths.size() < recordsLookedAt) {
        const auto more = reader.next(record);
        if (more && *more) {
            widths.append(record.fields().size());
            continue;
        }
        // The last record of a torn sample is torn as well.
        if (!sampleIsWholeFile && more && widths.size() > 1)
            widths.removeLast();
        break;
    }
    return widths;
}

/// How well the file falls into equal rows: agreement counts more than the number of columns.
double score(const QList<size_t> &widths)
{
    QHash<size_t, int> tally;
    for (const size_t width : widths) {
        if (width > 1)
            ++tally[width];
    }
    double best = 0;
    for (auto it = tally.cbegin(); it != tally.cend(); ++it) {
        const double agreement = double(it.value()) / double(widths.size());
        best = std::max(best, std::pow(agreement, 4) * std::log2(double(it.key())));
    }
    return best;
}

void chooseSeparator(QByteArrayView sample, bool sampleIsWholeFile, CsvDialect &dialect)
{
    double best = 0;
    char chosen = '\0';
    char unused = '\0';
    for (const char separator : separators) {
        dialect.separator = separator;
        const QList<size_t> found = widths(sample, sampleIsWholeFile, dialect);
        const double mark = score(found);
        if (mark > best) {
            best = mark;
            chosen = separator;
        }
        const bool cutsNothing =
            std::all_of(found.begin(), found.end(), [](size_t width) { return width <= 1; });
        if (unused == '\0' && cutsNothing)
            unused = separator;
    }
    // With one column any separator will do that does not cut it.
    dialect.separator = chosen == '\0' ? unused : chosen;
}

} // namespace

Result<CsvDialect> detectDialect(QByteArrayView sample, bool sampleIsWholeFile)
{
    if (isKnownBinary(sample))
        return Error{Failure::Invalid, u"csv.binary"_s};
    CsvDialect dialect = encodingOf(sample, sampleIsWholeFile);
    const bool isUtf32 = sample.startsWith(QByteArrayView("\xFF\xFE\0\0", 4));
    if ((!dialect.hasBom || isUtf32) && isWideWithoutMark(sample))
        return Error{Failure::Invalid, u"csv.wide-encoding"_s};
    const bool wide = dialect.encoding == TextEncoding::Utf16Le || dialect.encoding == TextEncoding::Utf16Be;
    if (!wide && sample.contains('\0'))
        return Error{Failure::Invalid, u"csv.binary"_s};
    const bool blank = std::all_of(sample.begin() + bomLength(dialect), sample.end(), [](char byte) {
        return byte == '\n' || byte == '\r' || byte == ' ' || byte == '\t' || byte == '\0';
    });
    if (blank)
        return Error{Failure::Invalid, u"csv.empty"_s};

    readSepLine(sample, dialect);
    if (!dialect.sepLine)
        chooseSeparator(sample, sampleIsWholeFile, dialect);
    return dialect;
}

Result<CsvDialect> detectDialect(QIODevice &file)
{
    const QByteArray sample = file.read(sampleSize);
    auto dialect = detectDialect(sample, file.atEnd());
    if (dialect && !dialect->hasBom && dialect->doubtfulLine == 0 && !file.atEnd()) {
        EncodingEvidence evidence;
        evidence.look(sample, false);
        for (qint64 seen = sample.size(); seen < encodingScanSize && !file.atEnd(); seen += sampleSize) {
            const QByteArray piece = file.read(sampleSize);
            evidence.look(piece, file.atEnd());
        }
        settle(*dialect, evidence);
    }
    if (!file.seek(0))
        return Error{Failure::Unavailable, u"table.open"_s};
    return dialect;
}
