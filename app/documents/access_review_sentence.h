#pragma once

#include <QString>

/// What an error of access reviews says, not yet translated; null where it is of something else.
const char *accessReviewSentence(const QString &what);
