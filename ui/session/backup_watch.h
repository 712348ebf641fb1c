#pragma once

#include "app/backup/backup_retention.h"
#include "app/base/result.h"
#include "ui/async/latest_answer.h"

#include <QTimer>

#include <optional>

class Session;
class StatusBar;

/// Tells in the status bar how old the newest verified backup and the last restore test are, as long as
/// somebody works.
class BackupWatch final : public QObject
{
    Q_OBJECT

public:
    BackupWatch(Session &session, StatusBar *status, QObject *parent = nullptr);

    void retranslate();

private:
    void look();

    Session &m_session;
    StatusBar *m_status;
    std::optional<BackupStanding> m_standing;
    QTimer m_hourly;
    LatestAnswer<Result<BackupStanding>> m_answer;
};
