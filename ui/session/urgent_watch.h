#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"
#include "ui/async/latest_answer.h"

#include <QObject>

class HeaderBar;
class Session;

/// Keeps the header's chips true: requests that are late, and those due within a week.
class UrgentWatch final : public QObject
{
    Q_OBJECT

public:
    UrgentWatch(Session &session, HeaderBar *header, QObject *parent = nullptr);

    void refresh();
    /// Writes the chips in the language spoken now.
    void retranslate();

private:
    Session &m_session;
    HeaderBar *m_header;
    int m_late = 0;
    int m_soon = 0;
    LatestAnswer<Result<QList<Request>>> m_requests;
};
