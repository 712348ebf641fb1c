#pragma once

#include "app/grounds/ground_end.h"

/// How many stand without a ground, and how long they may.
struct OrphanFigures
{
    /// False before anybody could look: a file that is only read, or that somebody else writes to just now.
    /// Nothing is known of the people then.
    bool isKnown = true;
    qint64 people = 0;
    /// Those who should have been erased by now.
    qint64 overdue = 0;
    /// Those whose legitimate interest should have been looked at again by now; not among the people above.
    qint64 reviews = 0;
    int daysToErase = usualDaysToErase;
};
