#pragma once

#include "app/contacts/free_text_repository.h"

/// What can be read of a free text: what somebody typed, a text file as it stands, and of a message what it
/// says.
QString wordsOf(const free_text_repository::FreeText &text);
