#include "app/formats/table_file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 magicSize = 8;

/// The file behind the path, opened and standing at its beginning, and what its first bytes say.
struct Opened
{
    std::unique_ptr<QFile> file;
    bool isZip = false;
};

Result<Opened> openFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Failure::NotFound, u"table.missing"_s};
    if (info.isDir())
        return Error{Failure::Invalid, u"table.folder"_s};
    Opened opened{.file = std::make_unique<QFile>(path)};
    // A pipe or a device could keep us waiting for ever, and cannot be wound back.
    if (!info.isFile() || !opened.file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Failure::Unavailable, u"table.open"_s};
    const QByteArray magic = opened.file->read(magicSize);
    // An OLE container is an .xls file, or an .xlsx file with a password around it.
    if (magic.startsWith("\xD0\xCF\x11\xE0"))
        return Error{Failure::Invalid, u"xlsx.old-or-protected"_s};
    opened.isZip = magic.startsWith("PK\x03\x04") || magic.startsWith("PK\x05\x06");
    if (!opened.file->seek(0))
        return Error{Failure::Unavailable, u"table.open"_s};
    return opened;
}

template <typename Reader>
Result<std::unique_ptr<TableReader>> asTable(Result<std::unique_ptr<Reader>> reader)
{
    if (!reader)
        return reader.error();
    return std::unique_ptr<TableReader>(*std::move(reader));
}

} // namespace

Result<TableFile> inspectTable(const QString &path, const TableOptions &options)
{
    auto opened = openFile(path);
    if (!opened)
        return opened.error();
    TableFile table{.bytes = opened->file->size()};
    if (opened->isZip) {
        const auto workbook = XlsxWorkbook::open(path, options.zip);
        if (!workbook)
            return workbook.error();
        table.kind = TableFile::Kind::Xlsx;
        table.sheets = workbook->sheets();
        table.firstVisibleSheet = workbook->firstVisible();
        return table;
    }
    const auto dialect = detectDialect(*opened->file);
    if (!dialect)
        return dialect.error();
    table.dialect = options.dialect.value_or(*dialect);
    return table;
}

Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options)
{
    auto opened = openFile(path);
    if (!opened)
        return opened.error();
    if (opened->isZip) {
        const auto workbook = XlsxWorkbook::open(path, options.zip);
        if (!workbook)
            return workbook.error();
        const int sheet = options.sheet.value_or(workbook->firstVisible());
        return asTable(XlsxReader::open(*workbook, sheet, options.xlsx, options.isCancelled));
    }
    const auto dialect = detectDialect(*opened->file);
    if (!dialect)
        return dialect.error();
    return std::unique_ptr<TableReader>(std::make_unique<CsvReader>(
        std::move(opened->file), options.dialect.value_or(*dialect), options.csv));
}
