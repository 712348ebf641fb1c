#pragma once

#include <QString>

/// What is wrong with a receipt of consent or with what it needs to know of the organisation; null for
/// anything else.
const char *receiptSentence(const QString &what);
