#pragma once

#include "app/base/filing_system.h"

#include <QObject>
#include <QTimer>

class Session;

/// Ends what was never confirmed within its days, and forgets from where people confirmed once that is long
/// ago: soon after somebody sits down, and every hour while they work. Nobody need schedule a command for it.
class LapseWatch final : public QObject
{
    Q_OBJECT

public:
    explicit LapseWatch(Session &session);

    void look();

private:
    Session &m_session;
    QTimer m_timer;
};
