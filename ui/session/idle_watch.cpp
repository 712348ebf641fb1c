#include "ui/session/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_calm.setObjectName(QStringLiteral("calm"));
    m_calm.setParent(this);
    m_calm.setSingleShot(true);
    m_last.setObjectName(QStringLiteral("last"));
    m_last.setParent(this);
    m_last.setInterval(1000);
    connect(&m_calm, &QTimer::timeout, this, [this] {
        m_secondsLeft = lastSeconds;
        m_last.start();
        emit closing(m_secondsLeft);
    });
    connect(&m_last, &QTimer::timeout, this, &IdleWatch::tick);
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = qBound(1, minutes, 30);
    if (m_calm.isActive() || m_last.isActive())
        start();
}

void IdleWatch::start()
{
    wake();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_calm.stop();
    m_last.stop();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        wake();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::wake()
{
    const bool wasClosing = m_last.isActive();
    m_last.stop();
    m_calm.start((m_minutes * 60 - lastSeconds) * 1000);
    if (wasClosing)
        emit revived();
}

void IdleWatch::tick()
{
    if (--m_secondsLeft > 0) {
        emit closing(m_secondsLeft);
        return;
    }
    m_last.stop();
    emit idle();
}
