#include "ui/session/backup_watch.h"

#include "app/backup/backups.h"
#include "ui/models/backup_words.h"
#include "ui/session/session.h"
#include "ui/shell/status_bar.h"

BackupWatch::BackupWatch(Session &session, StatusBar *status, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_status(status)
    , m_answer([this](const Result<BackupStanding> &standing) {
        m_standing = standing ? std::optional(*standing) : std::nullopt;
        retranslate();
    })
{
    constexpr int hour = 60 * 60 * 1000;
    m_hourly.setInterval(hour);
    connect(&m_hourly, &QTimer::timeout, this, &BackupWatch::look);
    connect(&session.feed(), &ChangeFeed::backupsChanged, this, &BackupWatch::look);
    m_hourly.start();
    look();
}

void BackupWatch::look()
{
    m_answer.expect(m_session.services().backups().standing(m_session.permit()));
}

void BackupWatch::retranslate()
{
    if (!m_standing) {
        m_status->setBackup(Tone::Warn, tr("No backup by Klantkluis"));
        return;
    }
    const BackupWords words = BackupWords::of(*m_standing);
    m_status->setBackup(words.tone, words.short_);
}
