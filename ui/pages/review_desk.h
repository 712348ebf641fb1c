#pragma once

#include "app/reviews/reviews.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class InlineBar;
class PlainLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QuietMode;
class RequestPeople;
class ReviewDecisionForm;
class ReviewEvidenceView;
class ReviewQueueModel;
class Session;

/// A session while somebody sits in it: the queue, the evidence of one item, and the decision on it, by the
/// keyboard alone if one likes (look.md 4.10).
class ReviewDesk final : public QWidget
{
    Q_OBJECT

public:
    ReviewDesk(Session &session, QuietMode &quiet, QWidget *parent = nullptr);

    /// Takes the session up; what was decided on something that changed since is void.
    void resume(const QString &ref);
    /// Shows it again as it is now.
    void refresh();
    QList<QWidget *> panes() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void paused();
    void ended();
    void signedUp(const SignedMinutes &minutes);
    /// It cannot be taken up.
    void refused(const Error &error);
    /// To the page of what an item is about (Page::recordWanted()).
    void placeWanted(const QString &pageKey, const QVariant &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectParts();
    void show(const ReviewSitting &sitting);
    void showItem();
    void move(int by);
    void moveToUndecided();
    bool takeLetter(int key);
    void showPlace();
    void decide(ReviewDecision::Verdict verdict, const QString &reason);
    void decideMany();
    void end();
    void sign();
    void confirmSigning();
    void retranslate();
    int row() const;

    Session &m_session;
    QuietMode &m_quiet;
    RequestPeople *m_people;
    QString m_ref;
    ReviewSitting m_sitting;
    PlainLabel *m_title;
    QProgressBar *m_progress;
    PlainLabel *m_officer;
    InlineBar *m_notice;
    QListView *m_queue;
    ReviewQueueModel *m_model;
    QScrollArea *m_scroll;
    ReviewEvidenceView *m_evidence;
    ReviewDecisionForm *m_decision;
    QPushButton *m_sign;
    QPushButton *m_pause;
    QPushButton *m_end;
    bool m_goesOn = false; ///< to the next item, once what was decided is shown
    LatestAnswer<Result<ReviewSitting>> m_sittingAnswer;
    LatestAnswer<Outcome> m_decideAnswer;
    LatestAnswer<Outcome> m_endAnswer;
    LatestAnswer<Result<SignedMinutes>> m_signAnswer;
};
