#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace tests {

/// Name and content of one file inside an archive.
using ZipParts = QList<std::pair<QString, QByteArray>>;

/// Packs an archive as no honest program would.
bool packZip(const QString &path, const ZipParts &parts);

/// A workbook of one sheet with this XML inside its sheetData, and whatever else is given.
ZipParts workbookParts(const QByteArray &sheetData, const ZipParts &others = {});

} // namespace tests
