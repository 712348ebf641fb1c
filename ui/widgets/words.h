#pragma once

#include <QString>

#include <functional>

/// A sentence that is asked for anew whenever it is shown or the language changes.
using Words = std::function<QString()>;
