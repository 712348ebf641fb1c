#pragma once

#include "translations/words.h"

#include <QLocale>
#include <QObject>

/// Changes the language of everything on screen while the program runs (house.md 3.8).
class LanguageSwitch final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void speak(QLocale::Language language);
    QLocale::Language language() const { return m_language; }

signals:
    void changed();

private:
    Words m_words;
    QLocale::Language m_language = QLocale::English;
};
