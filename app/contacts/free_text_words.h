#pragma once

#include "app/contacts/free_text_repository.h"
#include "app/formats/file_text.h"

/// What can be read of a free text: what somebody typed, and the words of a file.
FileText readText(const free_text_repository::FreeText &text);
/// The words alone.
QString wordsOf(const free_text_repository::FreeText &text);
/// What may not stand there, as it was read, with a row for a file that could not be searched.
QList<ForbiddenText> forbiddenIn(const free_text_repository::FreeText &text, const FileText &read);
