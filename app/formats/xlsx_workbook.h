#pragma once

#include "app/formats/zip_archive.h"

#include <QList>
#include <QString>

#include <memory>

/// One sheet of a workbook, as its tab shows it.
struct XlsxSheet
{
    QString name;
    bool hidden = false;
    QString part; ///< where it is kept inside the file

    friend bool operator==(const XlsxSheet &, const XlsxSheet &) = default;
};

/// The table of contents of an .xlsx file (ECMA-376). Errors: "xlsx.old-or-protected", "xlsx.not-a-workbook",
/// "xlsx.no-sheet", "xlsx.bomb", "xlsx.dtd", "xlsx.damaged".
class XlsxWorkbook final
{
public:
    static Result<XlsxWorkbook> open(const QString &path, const ZipLimits &limits = {});

    const QList<XlsxSheet> &sheets() const { return m_sheets; }
    /// The first sheet that can be seen.
    int firstVisible() const;
    /// Days count from 1904 instead of 1900.
    bool since1904() const { return m_since1904; }
    const std::shared_ptr<ZipArchive> &archive() const { return m_archive; }
    /// Empty where the workbook has none.
    const QString &stylesPart() const { return m_stylesPart; }
    const QString &sharedStringsPart() const { return m_sharedStringsPart; }

private:
    Outcome readWorkbook(const QString &part);

    std::shared_ptr<ZipArchive> m_archive;
    QList<XlsxSheet> m_sheets;
    QString m_stylesPart;
    QString m_sharedStringsPart;
    bool m_since1904 = false;
};
