#pragma once

#include <QWidget>

class EmptyNote;
class Job;
class QAction;
class Session;

/// Who must still be told that the file holds data about them, and by when (art. 13 and 14 GDPR).
class InformingTab final : public QWidget
{
    Q_OBJECT

public:
    explicit InformingTab(Session &session, QWidget *parent = nullptr);

    void refresh();
    QList<QAction *> actions() const { return {}; }

signals:
    void told(const QString &text);
    void jobStarted(Job *job);
    void recordWanted(const QString &pageKey, const QVariant &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Session &m_session;
    EmptyNote *m_empty;
};
