#pragma once

#include "app/base/result.h"
#include "app/breaches/breach.h"
#include "app/requests/request.h"
#include "ui/async/latest_answer.h"

#include <QObject>

class MainWindow;
class Session;

/// Keeps the header's chips and the rail's number of open requests true, whatever page is in front: requests
/// that are late, and those due within a week; before them a breach whose 72 hours run.
class UrgentWatch final : public QObject
{
    Q_OBJECT

public:
    UrgentWatch(Session &session, MainWindow &window, QObject *parent = nullptr);

    void refresh();
    /// Writes the chips in the language spoken now.
    void retranslate();

private:
    void count(const QList<Request> &open);
    void readClocks();
    void countClocks(const QList<Breach> &breaches);

    Session &m_session;
    MainWindow &m_window;
    int m_late = 0;
    int m_soon = 0;
    /// Of the breach that is due first, to the authority; nothing where no clock runs.
    std::optional<BreachClock> m_clock;
    LatestAnswer<Result<QList<Request>>> m_requests;
    LatestAnswer<Result<QList<Breach>>> m_breaches;
};
