#include "ui/look/curtain.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>

Curtain &Curtain::instance()
{
    static QPointer<Curtain> curtain;
    if (!curtain)
        curtain = new Curtain(qApp);
    return *curtain;
}

void Curtain::setDrawn(bool drawn)
{
    if (drawn == m_isDrawn)
        return;
    m_isDrawn = drawn;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &event);
    }
    emit changed(drawn);
}

QString veiled(const QString &text)
{
    static const QString mark(5, QChar(0x2022));
    return curtain().isDrawn() && !text.isEmpty() ? mark : text;
}

QString veiledSpoken(const QString &text)
{
    return curtain().isDrawn() && !text.isEmpty() ? QCoreApplication::translate("Curtain", "hidden") : text;
}
