#include "app/imports/rejects_file.h"

#include "app/formats/csv_writer.h"
#include "app/formats/formula_guard.h"
#include "app/formats/zip_writer.h"

#include <algorithm>

namespace {

QString sentenceOf(const RowComplaint &complaint, const ComplaintWords &words)
{
    const QString said = words ? words(complaint) : codeOf(complaint.fault);
    return complaint.column.isEmpty() ? said : complaint.column + QStringLiteral(": ") + said;
}

/// A citizen service number, or that of a document or a card: never in the clear (domain.md 8.3).
bool holdsForbiddenNumber(const ImportRow &row)
{
    return std::any_of(row.complaints.begin(), row.complaints.end(), [](const RowComplaint &complaint) {
        using enum RowFault;
        return complaint.fault == NationalNumber || complaint.fault == DocumentNumber ||
            complaint.fault == MaskedNumber || complaint.fault == VatHidesBsn;
    });
}

} // namespace

/// Where the rows go: to the disk one by one, or into memory until they are packed.
struct RejectsFile::Target
{
    std::unique_ptr<CsvWriter> writer;
    CsvText text{CsvText::Style::NlExcel, CsvText::Formulas::Neutralise};
    QString path = {};
    SecretText passphrase = {};

    static Result<std::unique_ptr<Target>> at(const QString &path, const SecretText &passphrase)
    {
        auto target = std::make_unique<Target>();
        target->path = path;
        target->passphrase = passphrase;
        if (!passphrase.isEmpty())
            return target;
        auto writer = CsvWriter::create(path, CsvWriter::Style::NlExcel);
        if (!writer)
            return writer.error();
        target->writer = *std::move(writer);
        return target;
    }

    bool isPacked() const { return !passphrase.isEmpty(); }

    template <typename Cells>
    Outcome row(const Cells &cells)
    {
        if (writer)
            return writer->row(cells);
        text.row(cells);
        return done;
    }

    Outcome commit()
    {
        if (writer)
            return writer->commit();
        const auto archive =
            zip_writer::encrypted({QStringLiteral("left-out.csv"), text.bytes()}, passphrase);
        if (!archive)
            return archive.error();
        PrivateFile file(path);
        if (auto opened = file.open(); !opened)
            return opened;
        if (auto written = file.write(*archive); !written)
            return written;
        return file.commit();
    }
};

RejectsFile::RejectsFile(std::unique_ptr<Target> target, const QStringList &headers, ComplaintWords words)
    : m_target(std::move(target)), m_words(std::move(words))
{
    for (const QString &header : headers)
        m_isOurs.push_back(isRejectsColumn(header));
}

RejectsFile::~RejectsFile() = default;
RejectsFile::RejectsFile(RejectsFile &&) noexcept = default;

Result<RejectsFile> RejectsFile::create(
    const QString &path, const QStringList &headers, ComplaintWords words, const SecretText &passphrase)
{
    auto target = Target::at(path, passphrase);
    if (!target)
        return target.error();
    // Ours stand in front: a row with too few or too many cells then keeps the number it has.
    QStringList all = {rejectsColumnMark + QStringLiteral("line"), rejectsColumnMark + QStringLiteral("code"),
        rejectsColumnMark + QStringLiteral("reason")};
    for (const QString &header : headers) {
        if (!isRejectsColumn(header)) // a file of rejects that was rejected again
            all.append(header);
    }
    if (auto written = (*target)->row(all); !written)
        return written.error();
    return RejectsFile(*std::move(target), headers, std::move(words));
}

Outcome RejectsFile::write(const ImportRow &row)
{
    QStringList codes;
    QStringList reasons;
    for (const RowComplaint &complaint : row.complaints) {
        codes.append(codeOf(complaint.fault));
        reasons.append(sentenceOf(complaint, m_words));
    }
    const QByteArray line = QByteArray::number(row.line);
    const QByteArray code = codes.join(QStringLiteral("; ")).toUtf8();
    const QByteArray reason = reasons.join(QStringLiteral("; ")).toUtf8();
    std::vector<QByteArrayView> cells = {line, code, reason};
    const bool tellsCells = m_target->isPacked() || !holdsForbiddenNumber(row);
    for (size_t i = 0; tellsCells && i < static_cast<size_t>(row.cells.size()); ++i) {
        // The writer guards every cell anew.
        if (i >= m_isOurs.size() || !m_isOurs[i])
            cells.push_back(withoutGuard(row.cells.at(static_cast<qsizetype>(i))));
    }
    ++m_rows;
    return m_target->row(cells);
}

Outcome RejectsFile::commit()
{
    return m_rows == 0 ? Outcome(done) : m_target->commit();
}
