#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

/// One long piece of work that the user can watch and stop.
class Job final : public QObject
{
    Q_OBJECT

public:
    /// Asked for anew whenever they are shown, so that they follow the language.
    using Words = std::function<QString()>;

    explicit Job(Words name, QObject *parent = nullptr);

    QString name() const { return m_name(); }
    qint64 doneCount() const { return m_done; }
    qint64 total() const { return m_total; }
    /// What cancelling means, for example "the first 120 are done already"; empty when it cannot be stopped.
    QString promise() const { return m_promise ? m_promise() : QString(); }
    /// How far it is, where that is more than a count; empty otherwise.
    QString detail() const { return m_detail ? m_detail() : QString(); }
    /// What came of it; empty while it runs, and where somebody was told already.
    const QString &outcome() const { return m_outcome; }
    bool isFinished() const { return m_isFinished; }
    bool isCancelled() const { return m_isCancelled; }

    /// Seconds still to go; nothing in the first five seconds or without a total.
    std::optional<int> secondsLeft() const;

    /// A total of zero means that nobody knows how much there is.
    void setProgress(qint64 reached, qint64 total);
    void setPromise(Words promise);
    void setDetail(Words detail);
    void cancel();
    /// The job leaves the list after this. The window tells of `outcome`, after unlocking if need be.
    void finish(const QString &outcome = {});

signals:
    void changed();
    void cancelRequested();
    void finished();

private:
    Words m_name;
    Words m_promise;
    Words m_detail;
    QString m_outcome;
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

    /// Takes a job over; it is deleted some time after it finished.
    void add(Job *job);
    const QList<Job *> &jobs() const { return m_jobs; }
    bool isEmpty() const { return m_jobs.isEmpty(); }

signals:
    void jobAdded(Job *job);
    void jobRemoved(Job *job);
    void changed();

private:
    QList<Job *> m_jobs;
};
