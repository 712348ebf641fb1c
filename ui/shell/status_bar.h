#pragma once

#include "ui/look/tokens.h"

#include <QWidget>

class QToolButton;

/// The line at the bottom: how safe the connection is, how old the backup, what is saved, when the program
/// locks.
class StatusBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// Each takes the finished words of its owner; empty words hide the item.
    void setConnection(Tone tone, const QString &iconName, const QString &words);
    void setBackup(Tone tone, const QString &words);
    void setFileCheck(Tone tone, const QString &words);
    /// What is to be done about backups, told where the pointer rests on them; empty: what a click does.
    void setBackupHint(const QString &hint);
    void setSaved(Tone tone, const QString &words);
    void setAutoLock(const QString &words);
    /// Says that people are hidden; a click shows them again.
    void setCurtain(const QString &words);
    void setJobs(const QString &words);

    QWidget *jobsItem() const;

signals:
    void connectionDetailsRequested();
    void backupRequested();
    void jobsRequested();
    void curtainLifted();
    void lockSettingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void retranslate();

    QString m_backupHint;
    QToolButton *m_connection;
    QToolButton *m_backup;
    QToolButton *m_curtain;
    QToolButton *m_jobs;
    QToolButton *m_fileCheck;
    QToolButton *m_saved;
    QToolButton *m_autoLock;
};
