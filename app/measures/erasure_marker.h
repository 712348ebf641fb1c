#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/staff/passphrase.h"

/// The marker test of domain.md 9.1, done by the program on itself: in a scratch file somebody gets a marker
/// in every place that holds a person, is erased in the one way there is, and then every page of that file is
/// searched for the marker.
namespace erasure_marker {

struct Trial
{
    qint64 places = 0; ///< tables in which the marker was put
    qint64 before = 0; ///< how often it stood in the pages
    qint64 after = 0;  ///< and after erasure: 0, or erasure leaves something behind

    bool isPassed() const { return places > 0 && before > 0 && after == 0; }
};

/// Takes its time: not on a database thread. The scratch file goes again. Errors of making a file.
Result<Trial> run(const Clock &clock, HashCost cost);

} // namespace erasure_marker
