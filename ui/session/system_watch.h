#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

#include <memory>

class QWidget;

/// Notices that nobody is at the screen any more: it was locked, or the computer goes to sleep. The customer
/// file is locked then as well, and its key is gone before somebody finds the computer.
class SystemWatch final
    : public QObject
    , private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    /// `window`: the one that the system tells of it where it tells windows. Where the system says nothing
    /// (no message bus), nothing is noticed, and idling locks alone.
    explicit SystemWatch(QWidget *window, QObject *parent = nullptr);
    ~SystemWatch() override;

signals:
    void leaving();

private slots:
    /// `isSo`: it begins; the end is told as well.
    void onState(bool isSo);

private:
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

    struct System;
    std::unique_ptr<System> m_system;
};
