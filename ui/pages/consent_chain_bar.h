#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/consent/consent_chain_verdict.h"
#include "ui/async/latest_answer.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class InlineBar;
class Job;
class QPushButton;
class Session;

/// Follows the history of consent from act to act, in every filing system, and tells in one line whether each
/// is as it was recorded, or which is the first that is not. Stops when it goes; nothing is changed by it.
class ConsentChainBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentChainBar(Session &session, QWidget *parent = nullptr);
    ~ConsentChainBar() override;

signals:
    void jobStarted(Job *job);

protected:
    void changeEvent(QEvent *event) override;

private:
    void start();
    void checkNext();
    void take(const Result<ConsentChainVerdict> &verdict);
    void finish();
    void tell();
    void retranslate();

    Session &m_session;
    QPushButton *m_check;
    QPushButton *m_stop;
    InlineBar *m_result;
    QPointer<Job> m_job;
    StopRequest m_stopRequest;
    QList<FilingSystem> m_left;
    ConsentChainVerdict m_found;
    LatestAnswer<Result<ConsentChainVerdict>> m_answer;
};
