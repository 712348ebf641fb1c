#include "app/contacts/free_text_words.h"

#include "app/formats/mail_text.h"

QString wordsOf(const free_text_repository::FreeText &text)
{
    if (text.content.isEmpty())
        return text.text;
    return text.isMessage ? mailTextOf(text.content).body : QString::fromUtf8(text.content);
}
