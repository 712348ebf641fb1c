#pragma once

#include "app/base/error.h"

#include <functional>

/// What an error means to the person who reads it: what, where and what to do, in the language spoken now.
QString errorSentence(const Error &error);
/// The same for whoever shows it for a while: asked again, it is in the language spoken then.
std::function<QString()> errorWords(const Error &error);
