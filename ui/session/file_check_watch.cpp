#include "ui/session/file_check_watch.h"

#include "app/changes/file_check.h"
#include "ui/session/session.h"
#include "ui/shell/status_bar.h"

#include <QTimer>

FileCheckWatch::FileCheckWatch(Session &session, StatusBar *status, QObject *parent)
    : QObject(parent), m_session(session), m_status(status)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &FileCheckWatch::retranslate);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FileCheckWatch::take);
    // After the first page is painted, which is what everybody waits for.
    QTimer::singleShot(500, this, &FileCheckWatch::begin);
    retranslate();
}

FileCheckWatch::~FileCheckWatch()
{
    // The next file is another.
    if (m_status)
        m_status->setFileCheck(Tone::Neutral, {});
}

void FileCheckWatch::begin()
{
    m_watcher.setFuture(m_session.services().fileCheck().look());
}

void FileCheckWatch::take()
{
    if (m_watcher.future().resultCount() > 0) {
        const Outcome whole = m_watcher.result();
        m_isDamaged = !whole && whole.error().failure == Failure::Damaged;
        if (m_isDamaged)
            emit foundDamaged(whole.error());
    }
    retranslate();
}

void FileCheckWatch::retranslate()
{
    if (m_isDamaged)
        m_status->setFileCheck(Tone::Danger, tr("The file is damaged: it can only be read"));
    else if (m_watcher.isRunning() && m_watcher.progressMaximum() > 0)
        m_status->setFileCheck(Tone::Neutral,
            tr("Checking the file: %1 of %2")
                .arg(m_watcher.progressValue())
                .arg(m_watcher.progressMaximum()));
    else
        m_status->setFileCheck(Tone::Neutral, {});
}
