#include "ui/widgets/busy_bar.h"

#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>

#include <chrono>

using namespace std::chrono_literals;

BusyBar::BusyBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(2); // keeps its room, so that nothing jumps when it appears
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms); // look.md 4.11
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_isShown = true;
        retranslate();
        update();
    });
}

void BusyBar::setBusy(bool busy)
{
    if (busy) {
        if (!m_isShown && !m_delay.isActive())
            m_delay.start();
        return;
    }
    m_delay.stop();
    m_isShown = false;
    retranslate();
    update();
}

void BusyBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (!m_isShown)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), theme().ink(Ink::Accent));
}

void BusyBar::retranslate()
{
    setAccessibleName(m_isShown ? tr("Loading") : QString());
}
