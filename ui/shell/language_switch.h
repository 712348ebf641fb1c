#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

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
    QTranslator m_qts;
    QTranslator m_ours;
    QLocale::Language m_language = QLocale::English;
};
