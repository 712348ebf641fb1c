#pragma once

#include "app/base/result.h"
#include "app/documents/retention_groups.h"
#include "app/documents/retention_report.h"
#include "app/grounds/grounds.h"
#include "app/insights/people_figure.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"
#include "ui/widgets/saying.h"

#include <QHash>

class ChartCard;
class DashboardFrame;
class InlineBar;
class KeyFigureCard;
class PeopleBehindCard;
class Session;

/// The dashboard of retention: what must go and when, how that went, and whose it is.
class RetentionPage final : public Page
{
    Q_OBJECT

public:
    explicit RetentionPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    QList<QAction *> pageActions() override;
    QList<QWidget *> panes() override;
    void leave() override;

protected:
    void retranslate() override;

private:
    void build();
    void connectCharts();
    void receive(const Result<RetentionFigures> &figures);
    /// Who has no ground stands beside whose term is over.
    void showOrphans(const Result<OrphanFigures> &orphans);
    /// Of whom nothing can become due stands there with the way to settle it.
    void showStarts();
    void showFigures();
    void showCards();
    void selectGroup(std::optional<ContactKind> kind, RetentionGroup group);
    void selectMonth(int month, bool isErasure);
    void selectAge(int place);
    void selectTrend(int place, int series);
    void offerReview();
    void startReview();
    RetentionReport report() const;

    Session &m_session;
    RetentionFigures m_figures;
    FigureTrend m_trend;
    /// What goes into the report besides.
    OrphanFigures m_orphanFigures = {.isKnown = false};
    std::optional<ReconciliationAges> m_lists;
    QList<Purpose> m_purposes;
    PeopleBehindCard *m_people;
    DashboardFrame *m_frame;
    InlineBar *m_orphans;
    QAction *m_showOrphans;
    InlineBar *m_starts;
    QAction *m_settleStarts;
    QAction *m_review;
    QHash<RetentionGroup, KeyFigureCard *> m_cards;
    KeyFigureCard *m_holds;
    KeyFigureCard *m_archive;
    ChartCard *m_kinds;
    ChartCard *m_months;
    ChartCard *m_ages;
    ChartCard *m_went;
    LatestAnswer<Result<RetentionFigures>> m_answer;
    LatestAnswer<Result<FigureTrend>> m_trendAnswer;
    LatestAnswer<Result<OrphanFigures>> m_orphansAnswer;
    LatestAnswer<Result<ReconciliationAges>> m_listsAnswer;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
    LatestAnswer<Result<QList<Id<Contact>>>> m_reviewAnswer;
};
