#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

/// One window a customer file: whoever opens the same file again is shown the window that has it. Speaks over
/// a local socket in the user's own runtime folder, which nobody else can reach.
class OneWindow final : public QObject
{
    Q_OBJECT

public:
    explicit OneWindow(QObject *parent = nullptr);

    /// Asks the window that has this file to come to the front; false when there is none. Waits up to a
    /// second: only for the start of the program.
    static bool raiseOther(const QString &file);

    /// Answers for this file from now on.
    void answerFor(const QString &file);
    void stop();

signals:
    void raised();

private:
    QLocalServer *m_server;
};
