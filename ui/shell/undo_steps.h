#pragma once

#include "ui/shell/page.h"

#include <QList>

/// The last twenty things done that can be taken back. Each step is a new act of its own: nothing is
/// unwritten.
class UndoSteps final
{
public:
    void push(const Notice &notice);
    /// Takes the last step back; does nothing when there is none.
    void undo();
    void clear() { m_steps.clear(); }

    bool isEmpty() const { return m_steps.isEmpty(); }

private:
    QList<Notice> m_steps;
};
