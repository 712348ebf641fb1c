#pragma once

#include "app/reviews/agenda_source.h"

#include <QStringList>

class RequestPeople;

/// All that there is to see before a decision in a review session, line by line, behind the privacy curtain
/// where that is drawn: of a request the mandate, how it was found out who asks and the whole plan as well. A
/// letter is named and opened for itself.
QStringList reviewFacts(const ReviewEvidence &evidence, const RequestPeople &people);
