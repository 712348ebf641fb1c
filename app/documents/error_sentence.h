#pragma once

#include "app/base/error.h"

/// What an error means to the person who reads it: what, where and what to do, in the language spoken now.
QString errorSentence(const Error &error);
