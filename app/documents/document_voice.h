#pragma once

#include <QLocale>
#include <QTranslator>

/// The language of a document for somebody outside: the person's, whatever the window speaks. While one
/// lives, what is said in its thread is said in its language; without one, in the program's.
class DocumentVoice final
{
public:
    explicit DocumentVoice(QLocale::Language language);
    ~DocumentVoice();

    DocumentVoice(const DocumentVoice &) = delete;
    DocumentVoice &operator=(const DocumentVoice &) = delete;

    static QString say(const char *context, const char *text);
    /// The same for a number of things, which stands for %n.
    static QString say(const char *context, const char *text, int count);
    static QLocale locale();

private:
    QLocale m_locale;
    QTranslator m_words;
    DocumentVoice *m_before;
};
