#pragma once

#include "app/audit/trail_verification.h"
#include "app/base/result.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QWidget>

class InlineBar;
class Job;
class QPushButton;
class Session;

/// Checks the whole trail and tells in one line what it was found to be. Stops when it goes; what was looked
/// at until then changes nothing.
class TrailVerifyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TrailVerifyBar(Session &session, QWidget *parent = nullptr);
    ~TrailVerifyBar() override;

signals:
    void jobStarted(Job *job);

protected:
    void changeEvent(QEvent *event) override;

private:
    void start();
    void take();
    void tell(const Result<TrailVerdict> &verdict);
    void retranslate();

    Session &m_session;
    QPushButton *m_verify;
    QPushButton *m_stop;
    InlineBar *m_result;
    QPointer<Job> m_job;
    QFutureWatcher<Result<TrailVerdict>> m_watcher;
};
