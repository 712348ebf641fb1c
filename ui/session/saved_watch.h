#pragma once

#include "app/changes/change_feed.h"

#include <QObject>
#include <QTime>

class StatusBar;

/// Says in the status bar what became of what was changed: being saved, saved and when, or not saved.
class SavedWatch final : public QObject
{
    Q_OBJECT

public:
    SavedWatch(const ChangeFeed &feed, StatusBar *status, QObject *parent = nullptr);

    void retranslate();

private:
    void take(ChangeFeed::Written what);

    StatusBar *m_status;
    int m_underWay = 0;
    bool m_hasFailed = false;
    QTime m_at;
};
