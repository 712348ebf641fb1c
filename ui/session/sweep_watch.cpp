#include "ui/session/sweep_watch.h"

#include "app/documents/error_sentence.h"
#include "app/documents/sweep_words.h"
#include "app/sweeping/sweeps.h"
#include "ui/session/session.h"

SweepWatch::SweepWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_due([this](const Result<bool> &due) {
        if (due && *due)
            m_run.expect(m_session.services().sweeps().run(m_session.permit(), m_current, {}));
        else
            next();
    })
    , m_run([this](const Result<SweepReport> &report) { take(report); })
{
    constexpr int minute = 60 * 1000;
    // Whoever just signed in does not wait behind it; after that a new day is noticed within the half hour.
    QTimer::singleShot(2 * minute, this, &SweepWatch::look);
    m_timer.setInterval(30 * minute);
    connect(&m_timer, &QTimer::timeout, this, &SweepWatch::look);
    m_timer.start();
}

void SweepWatch::look()
{
    if (m_due.isWaiting() || m_run.isWaiting() || m_session.permit().isReading() ||
        m_session.permit().isQuarantined())
        return;
    m_left = {allFilingSystems.begin(), allFilingSystems.end()};
    next();
}

void SweepWatch::next()
{
    if (m_left.isEmpty())
        return;
    m_current = m_left.takeFirst();
    m_due.expect(m_session.services().sweeps().isDue(m_session.permit(), m_current));
}

void SweepWatch::take(const Result<SweepReport> &report)
{
    if (!report) {
        const QString sentence = errorSentence(report.error());
        if (report.error().failure != Failure::Cancelled && sentence != m_told)
            emit noticeWanted({tr("Run over the terms: %1").arg(sentence), {}});
        m_told = sentence;
    } else {
        if (report->opened > 0)
            emit noticeWanted({tr("A term is over of %n person(s): proposals to erase wait for a decision",
                                   nullptr, static_cast<int>(report->opened)),
                {}});
        if (report->figuresNotKept)
            emit noticeWanted({figuresNotKeptSentence(*report->figuresNotKept), {}});
    }
    next();
}
