#pragma once

#include "app/formats/zip_archive.h"

#include <QString>

#include <memory>
#include <vector>

/// What the number in a cell is shown as.
enum class NumberKind { Number, Date, DateTime, Time };

/// The kind of a number format code such as `dd\-mm\-yyyy;@` (ECMA-376-1, 18.8.31).
NumberKind kindOfFormat(QStringView code);

/// The kind of a format that every spreadsheet knows by its number (ECMA-376-1, 18.8.30).
NumberKind kindOfBuiltIn(int id);

/// Tells dates from numbers by the style of a cell.
class XlsxStyles final
{
public:
    static Result<XlsxStyles> read(const std::shared_ptr<ZipArchive> &archive, const QString &part);

    NumberKind kind(size_t style) const
    {
        return style < m_kinds.size() ? m_kinds[style] : NumberKind::Number;
    }

private:
    std::vector<NumberKind> m_kinds;
};
