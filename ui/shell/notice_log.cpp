#include "ui/shell/notice_log.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype mostSteps = 20; // look.md 2.3
constexpr qsizetype mostTold = 100;

} // namespace

NoticeLog::NoticeLog(QObject *parent)
    : QObject(parent), m_answer([this](const Result<Reversal> &answer) { take(answer); })
{}

void NoticeLog::tell(const Notice &notice)
{
    const int id = ++m_lastId;
    m_told.prepend({.id = id, .text = notice.text, .at = QTime::currentTime()});
    if (m_told.size() > mostTold)
        m_told.removeLast();
    if (notice.undo) {
        m_steps.append({id, notice.undo});
        m_undone.clear(); // nothing is done again over something newer
    }
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
    return !m_running &&
        std::any_of(m_steps.begin(), m_steps.end(), [id](const Step &step) { return step.id == id; });
}

void NoticeLog::undo()
{
    if (canUndo())
        run({m_steps.takeLast(), true});
}

void NoticeLog::undo(int id)
{
    const auto step =
        std::find_if(m_steps.begin(), m_steps.end(), [id](const Step &one) { return one.id == id; });
    if (m_running || step == m_steps.end())
        return;
    const Step wanted = *step;
    m_steps.erase(step);
    run({wanted, true});
}

void NoticeLog::redo()
{
    if (canRedo())
        run({m_undone.takeLast(), false});
}

void NoticeLog::run(const Running &running)
{
    m_running = running;
    emit changed();
    m_answer.expect(running.step.act());
}

void NoticeLog::take(const Result<Reversal> &answer)
{
    const auto [step, isUndo] = *std::exchange(m_running, std::nullopt);
    const auto told =
        std::find_if(m_told.begin(), m_told.end(), [id = step.id](const Told &one) { return one.id == id; });
    if (answer && told != m_told.end())
        told->isUndone = isUndo;
    if (answer && answer->act)
        (isUndo ? m_undone : m_steps).append({step.id, answer->act});
    const QString text = told != m_told.end() ? told->text : QString();
    emit changed();
    if (!answer && isUndo)
        emit undoFailed(text, answer.error());
    else if (!answer)
        emit redoFailed(text, answer.error());
}

void NoticeLog::clear()
{
    m_told.clear();
    m_steps.clear();
    m_undone.clear();
    m_running.reset();
    m_answer.forget();
    m_unseen = 0;
    emit changed();
}
