#pragma once

#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QList>
#include <QObject>
#include <QTime>

#include <optional>

/// What was told since somebody signed in, and the last twenty things that can be taken back or done again.
/// Each way back is a new act of its own: nothing is unwritten. One runs at a time.
class NoticeLog final : public QObject
{
    Q_OBJECT

public:
    struct Told
    {
        int id = 0;
        QString text;
        QTime at;
        bool isUndone = false;
    };

    explicit NoticeLog(QObject *parent = nullptr);

    void tell(const Notice &notice);
    /// The newest first.
    const QList<Told> &told() const { return m_told; }

    int unseen() const { return m_unseen; }
    void markSeen();

    bool canUndo() const { return !m_running && !m_steps.isEmpty(); }
    bool canUndo(int id) const;
    bool canRedo() const { return !m_running && !m_undone.isEmpty(); }
    /// Takes the last step back; does nothing when there is none.
    void undo();
    /// Takes that step back, if it still can be.
    void undo(int id);
    /// Does again what was taken back last, until something new is done.
    void redo();

    /// Forgets everything: the next who signs in may be somebody else.
    void clear();

signals:
    void changed();
    /// What was told as `text` could not be taken back, or not done again.
    void undoFailed(const QString &text, const Error &error);
    void redoFailed(const QString &text, const Error &error);

private:
    struct Step
    {
        int id = 0;
        Act act;
    };

    struct Running
    {
        Step step;
        bool isUndo = true;
    };

    void run(const Running &running);
    void take(const Result<Reversal> &answer);

    QList<Told> m_told;
    QList<Step> m_steps;
    QList<Step> m_undone;
    std::optional<Running> m_running;
    LatestAnswer<Result<Reversal>> m_answer;
    int m_lastId = 0;
    int m_unseen = 0;
};
