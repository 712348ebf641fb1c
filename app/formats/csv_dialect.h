#pragma once

#include "app/base/result.h"
#include "app/formats/text_encoding.h"

#include <QByteArrayView>

class QIODevice;

/// How one CSV file is written (domain.md 11.8). Detected, then open to change in the preview.
struct CsvDialect
{
    char separator = ';';
    char quote = '"';
    TextEncoding encoding = TextEncoding::Utf8;
    bool hasBom = false;
    bool sepLine = false; ///< the first line only says `sep=;`
    /// The line of the first byte that is no UTF-8, in a file that may not be Windows-1252 either: `encoding`
    /// is only a guess then, and somebody must choose. 0 when the encoding is sure, or chosen.
    qint64 doubtfulLine = 0;

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// Looks at the beginning of a file. Errors: "csv.empty", "csv.binary".
Result<CsvDialect> detectDialect(QByteArrayView sample, bool sampleIsWholeFile);

/// The same for a file opened for reading, which is wound back afterwards. Reads past the first megabyte only
/// (64 of them at most) where no mark tells UTF-8 from Windows-1252.
Result<CsvDialect> detectDialect(QIODevice &file);
