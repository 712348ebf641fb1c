#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <optional>

/// The language that the last `--lang` of a command line asks for: looked for before anything is parsed, so
/// that what is said of the options speaks it too. None where it is not given, or is neither "nl" nor "en".
std::optional<QLocale::Language> askedLanguage(const QStringList &arguments);
/// Dutch where the system is Dutch, English elsewhere.
QLocale::Language systemLanguage();

/// How dates and numbers are written in it: days before months as in the Netherlands, and figures as the
/// language has them, so that nobody reads "13,0" or "1.740" in an English sentence.
QLocale writtenIn(QLocale::Language language);

/// The program's words and Qt's own in one language at a time. Installing them tells every widget.
class Words final
{
public:
    /// Dutch or English, with dates and numbers as writtenIn().
    void speak(QLocale::Language language);

private:
    QTranslator m_qts;
    QTranslator m_ours;
};
