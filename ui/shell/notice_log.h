#pragma once

#include "ui/shell/page.h"

#include <QList>
#include <QObject>
#include <QTime>

/// What was told since somebody signed in, and the last twenty things that can be taken back. Each way back
/// is a new act of its own: nothing is unwritten.
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

    using QObject::QObject;

    void tell(const Notice &notice);
    /// The newest first.
    const QList<Told> &told() const { return m_told; }

    int unseen() const { return m_unseen; }
    void markSeen();

    bool canUndo() const { return !m_steps.isEmpty(); }
    bool canUndo(int id) const;
    /// Takes the last step back; does nothing when there is none.
    void undo();
    /// Takes that step back, if it still can be.
    void undo(int id);

    /// Forgets everything: the next who signs in may be somebody else.
    void clear();

signals:
    void changed();

private:
    struct Step
    {
        int id = 0;
        std::function<void()> undo;
    };

    void undoAt(qsizetype place);

    QList<Told> m_told;
    QList<Step> m_steps;
    int m_lastId = 0;
    int m_unseen = 0;
};
