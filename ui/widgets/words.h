#pragma once

#include <QString>

#include <functional>

/// A sentence that is asked for anew whenever it is shown or the language changes.
using Words = std::function<QString()>;

/// The words, or none where all is well.
inline Words unless(bool isGood, const Words &words)
{
    return isGood ? Words([] { return QString(); }) : words;
}
