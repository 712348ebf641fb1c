#pragma once

#include "app/requests/requests.h"
#include "app/reviews/reviews.h"
#include "ui/async/latest_answer.h"

#include <QFutureWatcher>
#include <QWidget>

class Card;
class InlineBar;
class PlainLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class ReviewMinutesSaving;
class Session;

/// A session that was signed: its minutes, and carrying out what they say, one person after the other.
class ReviewOutcome final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewOutcome(Session &session, QWidget *parent = nullptr);
    ~ReviewOutcome() override;

    void setMinutes(const SignedMinutes &minutes);
    void show(const QString &ref);

signals:
    void left();
    void told(const QString &text);
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void carryOut();
    void carryOutRest();
    void finish(const Result<ReviewResult> &result);
    bool isWorking() const;
    void retranslate();
    QString lineOf(const ReviewItem &item) const;

    Session &m_session;
    SignedMinutes m_minutes;
    StopRequest m_stopping;
    QStringList m_problems;
    int m_done = 0;
    Card *m_card;
    InlineBar *m_notice;
    PlainLabel *m_proof;
    QListWidget *m_list;
    ReviewMinutesSaving *m_saving;
    QPushButton *m_execute;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_back;
    QFutureWatcher<Result<BatchResult>> m_batch;
    QFutureWatcher<Result<ReviewResult>> m_rest;
    LatestAnswer<Result<SignedMinutes>> m_answer;
};
