#include "ui/shell/notice_log.h"

#include <algorithm>

namespace {

constexpr qsizetype mostSteps = 20; // look.md 2.3
constexpr qsizetype mostTold = 100;

} // namespace

void NoticeLog::tell(const Notice &notice)
{
    const int id = ++m_lastId;
    m_told.prepend({.id = id, .text = notice.text, .at = QTime::currentTime()});
    if (m_told.size() > mostTold)
        m_told.removeLast();
    if (notice.undo)
        m_steps.append({id, notice.undo});
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    ++m_unseen;
    emit changed();
}

void NoticeLog::markSeen()
{
    m_unseen = 0;
    emit changed();
}

bool NoticeLog::canUndo(int id) const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [id](const Step &step) { return step.id == id; });
}

void NoticeLog::undo()
{
    if (!m_steps.isEmpty())
        undoAt(m_steps.size() - 1);
}

void NoticeLog::undo(int id)
{
    for (qsizetype place = 0; place < m_steps.size(); ++place) {
        if (m_steps.at(place).id == id) {
            undoAt(place);
            return;
        }
    }
}

void NoticeLog::undoAt(qsizetype place)
{
    const Step step = m_steps.takeAt(place);
    for (Told &told : m_told)
        told.isUndone |= told.id == step.id;
    emit changed();
    step.undo();
}

void NoticeLog::clear()
{
    m_told.clear();
    m_steps.clear();
    m_unseen = 0;
    emit changed();
}
