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
    /// Locks in so many seconds; told each second in the last half minute.
    void closing(int seconds);
    /// Somebody is there again.
    void revived();
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wake();
    void tick();

    static constexpr int lastSeconds = 30; // look.md 2.2
    int m_minutes = 5;
    int m_secondsLeft = 0;
    QTimer m_calm;
    QTimer m_last;
};
