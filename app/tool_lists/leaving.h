#pragma once

#include "app/consent/consent_event.h"
#include "app/consent/purpose.h"

#include <QList>

#include <optional>

/// Whether it is news that somebody left a list elsewhere at `endedAt`, none where the list does not say
/// when: not where they said no to us as well, nor where they said yes to us since.
bool isNewsOfLeaving(
    const QList<ConsentEvent> &line, const Purpose &purpose, std::optional<Instant> endedAt, Instant now);
