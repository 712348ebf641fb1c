#pragma once

#include <QObject>
#include <QTimer>

/// Notices that nobody has touched keyboard or mouse for a while.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }
    void start();
    void stop();

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_minutes = 5;
    QTimer m_timer;
};
