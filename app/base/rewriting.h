#pragma once

#include "app/base/stop_request.h"

#include <QtGlobal>

#include <functional>

/// How far it is that a customer file is written anew while it is being opened.
struct Rewriting
{
    enum class Work {
        Sealing, ///< a plain file of an earlier build becomes an encrypted one
        NewKey   ///< somebody left, and the file gets a key that they do not know
    };

    Work work = Work::Sealing;
    qint64 pages = 0; ///< copied
    qint64 of = 0;    ///< pages that there are; 0 where nobody knows
    /// All of it is copied, and is compared with what it was copied from.
    bool isComparing = false;

    friend bool operator==(const Rewriting &, const Rewriting &) = default;
};

/// Who looks on, and may stop it: the file stays what it was then. Told often, on the thread that works.
struct RewritingWatch
{
    StopRequest stop = {};
    std::function<void(const Rewriting &)> told = {};

    void tell(const Rewriting &rewriting) const
    {
        if (told)
            told(rewriting);
    }
};
