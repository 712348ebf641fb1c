#pragma once

#include "app/backup/restores.h"
#include "ui/async/latest_answer.h"

#include <QObject>
#include <QPointer>

class InlineBar;
class QAction;
class Session;

/// Tells over all pages that the file is in quarantine after a restore, and those who may sign that a
/// signature is owed. When the quarantine has ended, everybody's rights are others: the session ends.
class RestoreWatch final : public QObject
{
    Q_OBJECT

public:
    /// The action is the verb in the banner that leads to the signing.
    RestoreWatch(Session &session, InlineBar *banner, QAction *reading, QObject *parent = nullptr);
    ~RestoreWatch() override;

    void retranslate();

private:
    void look();
    void take(const Result<RestoreOverview> &overview);
    void open();

    Session &m_session;
    QPointer<InlineBar> m_banner; ///< of the window, which may go first
    QPointer<QAction> m_reading;
    RestoreOverview m_overview;
    bool m_isTelling = false;
    LatestAnswer<Result<RestoreOverview>> m_answer;
};
