#pragma once

#include <QString>

/// What went wrong with a list of a marketing tool, by the name of an error; null when it is not of these.
const char *toolListSentence(const QString &what);

/// Why a row of an import of consents gave nothing, by the word of its count.
QString consentImportReason(const QString &reason);
