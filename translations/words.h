#pragma once

#include <QLocale>
#include <QTranslator>

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
