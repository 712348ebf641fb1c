#pragma once

#include "app/backup/backup_plan.h"
#include "app/base/result.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class DueBackups;
class Job;
class Session;
class StatusBar;

/// Makes the backups that are due, as long as somebody works, and tells in the status bar how old the newest
/// verified one and the last restore test are.
class BackupWatch final : public QObject
{
    Q_OBJECT

public:
    BackupWatch(Session &session, StatusBar *status, QObject *parent = nullptr);
    ~BackupWatch() override;

    /// Looks at clock and places, and begins what is due. Done by itself now and then: a stick that comes
    /// back is noticed within half a minute.
    void look();
    void retranslate();

signals:
    /// The job is its receiver's.
    void jobStarted(Job *job);
    void noticeWanted(const Notice &notice);

private:
    void take(const Result<BackupSituation> &situation);
    void begin();
    void tell(const Error &error);

    Session &m_session;
    QPointer<StatusBar> m_status; ///< goes with its window
    BackupPlanner m_planner;
    std::optional<BackupStanding> m_standing;
    BackupPlan m_plan;
    bool m_isStale = false; ///< something changed while the answer was out
    QPointer<DueBackups> m_work;
    QTimer m_timer;
    LatestAnswer<Result<BackupSituation>> m_answer;
};
