#include "ui/shell/undo_steps.h"

namespace {

constexpr qsizetype mostSteps = 20; // look.md 2.3

} // namespace

void UndoSteps::push(const Notice &notice)
{
    if (!notice.undo)
        return;
    m_steps.append(notice);
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
}

void UndoSteps::undo()
{
    if (m_steps.isEmpty())
        return;
    const Notice step = m_steps.takeLast();
    step.undo();
}
