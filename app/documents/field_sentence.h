#pragma once

#include <QString>

/// What is wrong with the value of a field, and how to mend it, as an English source of the context "Errors";
/// null where nothing is known.
const char *fieldSentence(const QString &what);
