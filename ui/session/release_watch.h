#pragma once

#include "app/staff/file_holding.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

class InlineBar;
class QAction;
class Session;

/// Shows over the pages that somebody at another desk asks for the file that is open here.
class ReleaseWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ReleaseWatch(InlineBar *bar, QObject *parent = nullptr);

    void start(Session &session);
    /// Forgets the session.
    void stop();
    void retranslate();

signals:
    /// The file is given up: lock the window.
    void releaseChosen();
    void noticeWanted(const Notice &notice);

private:
    void look();
    void onAnswer(const Result<std::optional<ReleaseRequest>> &asked);
    void decline();

    InlineBar *m_bar;
    QAction *m_release;
    QAction *m_notNow;
    Session *m_session = nullptr;
    std::optional<ReleaseRequest> m_request;
    QFileSystemWatcher m_folder;
    /// Not every disk tells of a new file, least of all one that another machine wrote.
    QTimer m_timer{this};
    LatestAnswer<Result<std::optional<ReleaseRequest>>> m_answer;
    LatestAnswer<Outcome> m_declined;
};
