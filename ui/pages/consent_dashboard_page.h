#pragma once

#include "app/base/result.h"
#include "app/insights/consent_figures.h"
#include "app/insights/figure_snapshot.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

class ChartCard;
class DashboardFrame;
class KeyFigureCard;
class PeopleBehindCard;
class QComboBox;
class Session;

/// The dashboard of consent: how people stand to each purpose, what is not proved, what ends, who gave and
/// took back, and how that went; everybody behind each figure one click away.
class ConsentDashboardPage final : public Page
{
    Q_OBJECT

public:
    explicit ConsentDashboardPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    QList<QAction *> pageActions() override;
    QList<QWidget *> panes() override;
    void leave() override;

protected:
    void retranslate() override;

private:
    void connectParts();
    void receive(const Result<ConsentFigures> &figures);
    void askMonths();
    void fillPurposes();
    void showFigures();
    Id<Purpose> chosenPurpose() const;
    void selectGroup(int place, int series);
    void selectProof(int place, int series);
    void selectMonth(int place, int series);
    void selectTrend(int place, int series);

    Session &m_session;
    ConsentFigures m_figures;
    QList<ConsentMonth> m_months;
    FigureTrend m_trend;
    PeopleBehindCard *m_people;
    DashboardFrame *m_frame;
    KeyFigureCard *m_unproven;
    KeyFigureCard *m_ending;
    QComboBox *m_purpose;
    ChartCard *m_purposes;
    ChartCard *m_proof;
    ChartCard *m_acts;
    ChartCard *m_went;
    LatestAnswer<Result<ConsentFigures>> m_answer;
    LatestAnswer<Result<QList<ConsentMonth>>> m_monthsAnswer;
    LatestAnswer<Result<FigureTrend>> m_trendAnswer;
};
