#pragma once

#include <QString>

/// What the names of our own columns in a file of rejects begin with, in every version.
inline const QString rejectsColumnMark = QStringLiteral("Klantkluis: ");

/// Whether a column was added by us to a file of rejects (line, code, reason); an import of such a file
/// leaves it out.
inline bool isRejectsColumn(const QString &header)
{
    return header.startsWith(rejectsColumnMark);
}
