#pragma once

#include "app/base/result.h"
#include "app/formats/zip_archive.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <vector>

class XmlPart;

/// The texts of a workbook, each kept once and named by number from the cells. Held in memory as UTF-8, up to
/// a cap.
class XlsxSharedStrings final
{
public:
    /// Texts over `longest` bytes are cut one byte behind it, so that the cell that uses one can refuse it.
    static Result<XlsxSharedStrings> read(const std::shared_ptr<ZipArchive> &archive, const QString &part,
        qsizetype longest, const std::function<bool()> &isCancelled = {},
        qint64 mostBytes = qint64{192} << 20);

    bool contains(size_t index) const { return index < m_places.size(); }
    QByteArrayView at(size_t index) const;

private:
    Outcome readItems(
        XmlPart &xml, qsizetype longest, const std::function<bool()> &isCancelled, qint64 mostBytes);
    void append(QByteArrayView text);

    std::vector<std::unique_ptr<char[]>> m_blocks; // NOLINT(modernize-avoid-c-arrays)
    std::vector<quint64> m_places;                 // block, offset and size of each text in one number
    size_t m_used = 0;                             // of the last block
    qint64 m_bytes = 0;
};
