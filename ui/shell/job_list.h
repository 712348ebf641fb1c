#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <optional>

/// One long piece of work that the user can watch and stop.
class Job final : public QObject
{
    Q_OBJECT

public:
    explicit Job(const QString &name, QObject *parent = nullptr);

    const QString &name() const { return m_name; }
    qint64 doneCount() const { return m_done; }
    qint64 total() const { return m_total; }
    /// What cancelling means, for example "the first 120 are done already"; empty when it cannot be stopped.
    const QString &promise() const { return m_promise; }
    bool isFinished() const { return m_isFinished; }
    bool isCancelled() const { return m_isCancelled; }

    /// Seconds still to go; nothing in the first five seconds or without a total.
    std::optional<int> secondsLeft() const;

    /// A total of zero means that nobody knows how much there is.
    void setProgress(qint64 done, qint64 total);
    void setPromise(const QString &promise);
    void cancel();
    /// The job leaves the list after this.
    void finish();

signals:
    void changed();
    void cancelRequested();
    void finished();

private:
    QString m_name;
    QString m_promise;
    QElapsedTimer m_clock;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isFinished = false;
    bool m_isCancelled = false;
};

/// The long pieces of work that run now.
class JobList final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds a job; it is deleted some time after it finished.
    Job *addJob(const QString &name);
    const QList<Job *> &jobs() const { return m_jobs; }
    bool isEmpty() const { return m_jobs.isEmpty(); }

signals:
    void jobAdded(Job *job);
    void jobRemoved(Job *job);
    void changed();

private:
    QList<Job *> m_jobs;
};
