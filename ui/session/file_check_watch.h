#pragma once

#include "app/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

class Session;
class StatusBar;

/// Tells in the status bar how far the file has been looked through, and to everybody once when it is
/// damaged.
class FileCheckWatch final : public QObject
{
    Q_OBJECT

public:
    FileCheckWatch(Session &session, StatusBar *status, QObject *parent = nullptr);
    ~FileCheckWatch() override;

    void retranslate();

signals:
    /// The file is only read from now on.
    void foundDamaged(const Error &error);

private:
    void begin();
    void take();

    Session &m_session;
    QPointer<StatusBar> m_status; ///< goes with its window
    QFutureWatcher<Outcome> m_watcher;
    bool m_isDamaged = false;
};
