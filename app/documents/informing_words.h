#pragma once

#include "app/informing/informing_list.h"

#include <QString>

/// Informing people as it is called: how they were told, why by that day, and what stands in the way.
QString mannerWord(InformingManner manner);
/// "From the person (art. 13)".
QString originWord(DataOrigin origin);
QString causeWord(InformingCause cause);
/// The reason of an event; what the program itself wrote in the reader's language.
QString informingReason(const InformingEvent &event);
/// Why somebody is passed over, by the name that the outcome gives it.
QString informingObstacleWord(const QString &why);
/// One line about how it stands: by when they must be informed, or when and how they were.
QString informingSentence(const InformingState &state, QDate today);

/// What went wrong with informing, by the name of an error; null when it is not of these.
const char *informingErrorSentence(const QString &what);

/// Of a code of `--origin`: "person" or "elsewhere".
QString keyOf(DataOrigin origin);
std::optional<DataOrigin> dataOriginFrom(QStringView key);
/// The word of a cause in `--json`.
QString keyOf(InformingCause cause);
