#pragma once

#include "app/base/stop_request.h"
#include "app/sweeping/sweeps.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class EmptyNote;
class InlineBar;
class Job;
class PlainLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class Session;
class SweepRunsModel;

/// What the last runs over the terms found and proposed, in numbers alone, and running one by hand.
class SweepRunsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit SweepRunsTab(Session &session, QWidget *parent = nullptr);

    void refresh();

signals:
    void told(const QString &text);
    void jobStarted(Job *job);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void retranslate();
    void showChosen();
    void showRuns(const Result<QList<SweepReport>> &runs);
    void run(bool isClockRight, FilingSystem filingSystem);
    void take(const Result<SweepReport> &report);
    void askWhetherTheClockIsRight(const Error &doubt);

    Session &m_session;
    SweepRunsModel *m_model;
    PlainLabel *m_summary;
    InlineBar *m_notice;
    QStackedWidget *m_faces;
    QTableView *m_table;
    EmptyNote *m_empty;
    PlainLabel *m_detail;
    QPushButton *m_run;
    StopRequest m_stop;
    FilingSystem m_ranOf = FilingSystem::Customers;
    bool m_isStale = false;
    LatestAnswer<Result<QList<SweepReport>>> m_runsAnswer;
    LatestAnswer<Result<SweepReport>> m_runAnswer;
};
