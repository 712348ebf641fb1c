#include "app/contacts/free_text_words.h"

FileText readText(const free_text_repository::FreeText &text)
{
    return text.content.isEmpty() ? FileText{.words = text.text} : fileTextOf(text.content, text.mediaType);
}

QString wordsOf(const free_text_repository::FreeText &text)
{
    return readText(text).words;
}

QList<ForbiddenText> forbiddenIn(const free_text_repository::FreeText &text, const FileText &read)
{
    QList<ForbiddenText> found = forbiddenIn(read.words);
    if (!read.isWhole)
        found.append({.kind = ForbiddenKind::Unreadable});
    for (ForbiddenText &each : found) {
        each.place = text.place;
        each.number = text.number;
        each.at = text.at;
    }
    return found;
}
