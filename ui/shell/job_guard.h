#pragma once

#include <QObject>

#include <functional>

class JobList;
class QWidget;

/// Lets what would end the work (quitting, signing out, another file) happen only when no job runs any more:
/// asks, stops them, and waits for their end.
class JobGuard final : public QObject
{
    Q_OBJECT

public:
    JobGuard(JobList *jobs, QWidget *window);

    /// At once where nothing runs; else when it was agreed to and the last job has ended.
    void whenEnded(std::function<void()> act);

private:
    void stopAll(std::function<void()> act);
    void look();

    JobList *m_jobs;
    QWidget *m_window;
    std::function<void()> m_act;
};
