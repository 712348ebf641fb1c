#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <optional>

/// The language that the last `--lang` of a command line asks for: looked for before anything is parsed, so that what
/// is said of the options speaks it too. None where it is not given, or is neither "nl" nor "en".
std::optional<QLocale::Language> askedLanguage(const QStringList &arguments);
/// Dutch where the system is Dutch, English elsewhere.
QLocale::Language systemLanguage();

/// The program's words and Qt's own in one language at a time. Installing them tells every widget.
class Words final
{
public:
    /// Dutch or English; the region stays the Netherlands, so that dates and numbers are written as usual there.
    void speak(QLocale::Language language);

private:
    QTranslator m_qts;
    QTranslator m_ours;
};
