#pragma once

#include <QString>

/// The sentence for what was refused about members and who stands for them ("deputy.period"), untranslated;
/// null when none is known. %1 stands for the error's place.
const char *staffSentence(const QString &what);
