#pragma once

#include <QString>

#include <functional>

/// A sentence that is asked for anew whenever it is shown or the language changes.
using Saying = std::function<QString()>;

/// The words, or none where all is well.
inline Saying unless(bool isGood, const Saying &words)
{
    return isGood ? Saying([] { return QString(); }) : words;
}
