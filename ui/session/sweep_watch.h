#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/sweeping/sweep_report.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QList>
#include <QTimer>

class Session;

/// The nightly run over the terms, as long as a window is unlocked: once a day for each filing system of
/// whoever handles requests. What the night missed is caught up with some time after signing in.
class SweepWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SweepWatch(Session &session, QObject *parent = nullptr);

    /// Looks whether a run is due and begins it. Done by itself now and then.
    void look();

signals:
    void noticeWanted(const Notice &notice);

private:
    void next();
    void take(const Result<SweepReport> &report);

    Session &m_session;
    QList<FilingSystem> m_left = {};
    FilingSystem m_current = FilingSystem::Customers;
    QString m_told = {}; ///< what stopped the run before: told once
    QTimer m_timer;
    LatestAnswer<Result<bool>> m_due;
    LatestAnswer<Result<SweepReport>> m_run;
};
