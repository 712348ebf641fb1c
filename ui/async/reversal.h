#pragma once

#include "app/base/result.h"

#include <QFuture>

#include <functional>

struct Reversal;

/// Takes something back, or does it again. Called in the window's thread; answers how that is reversed in its
/// turn, or why it was not done.
using Act = std::function<QFuture<Result<Reversal>>()>;

/// The way back from something that was done; null where there is none.
struct Reversal
{
    Act act = {};
};
