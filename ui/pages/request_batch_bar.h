#pragma once

#include "app/requests/requests.h"

#include <QFutureWatcher>
#include <QWidget>

class InlineBar;
class QAbstractItemView;
class QProgressBar;
class QPushButton;
class RequestQueueModel;
class Session;

/// Carries out many approved requests in one go: those that are chosen in the queue, or all that it shows
/// where none of them is. Says how many and how far it is, stops between two people, and names what failed
/// and why. Only stands over the queue itself.
class RequestBatchBar final : public QWidget
{
    Q_OBJECT

public:
    RequestBatchBar(
        Session &session, RequestQueueModel &queue, QAbstractItemView &view, QWidget *parent = nullptr);
    ~RequestBatchBar() override;

    bool eventFilter(QObject *object, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Those that are approved and to be carried out, of the rows that are chosen and of all that are shown.
    QList<Request> chosen() const;
    QList<Request> shown() const;
    void ask();
    void showState();
    void finish();
    QString summaryOf(const BatchResult &result) const;
    void retranslate();

    Session &m_session;
    RequestQueueModel &m_queue;
    QAbstractItemView &m_view;
    InlineBar *m_notice;
    QPushButton *m_execute;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    StopRequest m_stopping;
    QFutureWatcher<Result<BatchResult>> m_work;
};
