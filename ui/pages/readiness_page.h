#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/insights/failing_records.h"
#include "app/insights/figure_snapshot.h"
#include "app/insights/readiness.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <optional>

class Card;
class ChartCard;
class ContactTable;
class DashboardFrame;
class EmptyNote;
class PlainLabel;
class QAction;
class QStackedWidget;
class ReadinessRing;
class Session;

/// How ready the file is for each of the five requirements: the scores, the checks of each, and the records
/// of which a check does not hold with one verb each (look.md 4.10). An aid, no judgement in law.
class ReadinessPage final : public Page
{
    Q_OBJECT

public:
    explicit ReadinessPage(Session &session, QWidget *parent = nullptr);
    ~ReadinessPage() override;

    void refresh() override;
    QList<QAction *> pageActions() override;
    QList<QWidget *> panes() override;
    void leave() override;
    /// The row of this word ("consent").
    void openRecord(const QVariant &record) override;

protected:
    void retranslate() override;

private:
    QWidget *buildScores();
    QWidget *buildSide();
    void connectParts();
    void receive(const Result<Readiness> &readiness);
    void take(const Result<FailingRecords> &records);
    /// Has everybody counted anew, in the background.
    void countAgain();
    void takeCounted(const Outcome &counted);
    void showScores();
    void showChecks();
    void showRecords();
    void chooseRow(ReadinessRow row);
    void chooseCheck(qint64 number);
    const ReadinessCheck *chosenCheck() const;
    void goTo(qint64 number);
    void goToWhole();
    QString asOfWords() const;

    Session &m_session;
    Readiness m_readiness;
    FigureTrend m_trend;
    ReadinessRow m_row = ReadinessRow::Consent;
    QString m_check;
    FailingRecords m_records;
    Error m_trouble = {};
    bool m_hasRecords = false;
    StopRequest m_stop;
    /// The file whose everybody was counted, or begun to be, since the page was made.
    std::optional<FilingSystem> m_countedOf;
    QWidget *m_side;
    DashboardFrame *m_frame;
    ReadinessRing *m_ring;
    PlainLabel *m_aid;
    ChartCard *m_scores;
    ChartCard *m_went;
    Card *m_checksCard;
    ContactTable *m_checks;
    Card *m_recordsCard;
    QStackedWidget *m_faces;
    ContactTable *m_list;
    EmptyNote *m_note;
    QAction *m_countAgain;
    LatestAnswer<Result<Readiness>> m_answer;
    LatestAnswer<Result<FigureTrend>> m_trendAnswer;
    LatestAnswer<Result<FailingRecords>> m_recordsAnswer;
    LatestAnswer<Outcome> m_countedAnswer;
};
