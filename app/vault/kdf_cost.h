#pragma once

#include "app/base/result.h"

#include <functional>

/// What one guess at a passphrase costs: Argon2id passes and bytes of memory (security.md 4.2.1).
struct KdfCost
{
    quint32 operations = 3;
    quint64 memory = 0;

    /// t = 3, m = 256 MiB: about one second.
    static KdfCost usual();
    /// t = 3, m = 64 MiB: the least that a header may ask.
    static KdfCost smallest();
    /// A cost that takes 0.8 to 1.5 s here, or the nearest that a header may ask. `milliseconds` tells how
    /// long a cost takes, below zero when there is no such memory.
    static KdfCost calibrated(const std::function<qint64(KdfCost)> &milliseconds = &KdfCost::measured);
    /// Spends the cost once and says how many milliseconds it took; -1 when the memory is not there.
    static qint64 measured(KdfCost cost);

    /// Within what is spent on a header's word: t 3..10, m 64 MiB..1 GiB.
    bool isAcceptable() const;

#ifdef KLUIS_TESTING
    /// Lets a test make and open files at any cost from now on, however small, which smallest() then is. What
    /// is too dear stays so.
    static void acceptAny();
    /// What guessing has cost since the program began, in passes times bytes: wrong guesses of every kind
    /// have to cost the same, and a clock is no judge of that.
    static quint64 spent();
    void spend() const;
#endif

    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};
