#pragma once

#include "app/base/error.h"

#include <QString>

/// What is said on standard error: errorSentence(), and for a contact that cannot be accepted a line for each
/// field, under the name it is given by.
QString failureSentence(const Error &error);
