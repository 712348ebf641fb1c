#include "ui/session/release_watch.h"

#include "app/documents/error_sentence.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"

#include <QAction>
#include <QFileInfo>

ReleaseWatch::ReleaseWatch(InlineBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_release(new QAction(this))
    , m_notNow(new QAction(this))
    , m_answer([this](const Result<std::optional<ReleaseRequest>> &asked) { onAnswer(asked); })
    , m_declined([this](const Outcome &told) {
        if (!told)
            emit noticeWanted({errorSentence(told.error()), {}});
    })
{
    retranslate();
    m_bar->addAction(m_release);
    m_bar->addAction(m_notNow);
    connect(m_release, &QAction::triggered, this, &ReleaseWatch::releaseChosen);
    connect(m_notNow, &QAction::triggered, this, &ReleaseWatch::decline);
    constexpr int patience = 3000;
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &ReleaseWatch::look);
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &ReleaseWatch::look);
}

void ReleaseWatch::start(Session &session)
{
    stop();
    const QString path = session.services().holding().askPath();
    if (path.isEmpty())
        return;
    m_session = &session;
    m_folder.addPath(QFileInfo(path).path());
    m_timer.start();
    look();
}

void ReleaseWatch::stop()
{
    m_session = nullptr;
    m_timer.stop();
    if (!m_folder.directories().isEmpty())
        m_folder.removePaths(m_folder.directories());
    m_answer.forget();
    m_declined.forget();
    m_request.reset();
    m_bar->clear();
}

void ReleaseWatch::retranslate()
{
    m_release->setText(tr("Lock and release"));
    m_notNow->setText(tr("Not now"));
}

void ReleaseWatch::look()
{
    if (m_session && !m_answer.isWaiting())
        m_answer.expect(m_session->services().holding().asked());
}

void ReleaseWatch::onAnswer(const Result<std::optional<ReleaseRequest>> &asked)
{
    const auto request = asked ? *asked : std::nullopt;
    if (!request) {
        m_request.reset();
        m_bar->clear();
        return;
    }
    const bool isTold = m_request && m_request->number == request->number;
    m_request = request;
    if (!isTold)
        m_bar->tell(Tone::Info, [request = *request] {
            return tr("%1 at %2 asks you to release the file.").arg(request.name, request.machine);
        });
}

void ReleaseWatch::decline()
{
    // What was looked up before this would bring back the question that was just answered.
    m_answer.forget();
    if (m_session && m_request)
        m_declined.expect(m_session->services().holding().decline(m_request->number));
    m_request.reset();
    m_bar->clear();
}
