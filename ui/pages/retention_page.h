#pragma once

#include "app/base/result.h"
#include "app/documents/retention_groups.h"
#include "app/documents/retention_report.h"
#include "app/grounds/grounds.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QHash>

class ChartCard;
class Chip;
class EmptyNote;
class InlineBar;
class KeyFigureCard;
class PlainLabel;
class QGridLayout;
class QStackedWidget;
class RetentionSelection;
class Session;

/// The dashboard of retention: what must go and when, and whose it is.
class RetentionPage final : public Page
{
    Q_OBJECT

public:
    explicit RetentionPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    QList<QAction *> pageActions() override { return {m_asTable, m_pdf, m_print}; }
    QList<QWidget *> panes() override;
    void leave() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void arrange();
    void receive(const Result<RetentionFigures> &figures);
    /// Who has no ground stands beside whose term is over.
    void showOrphans(const Result<OrphanFigures> &orphans);
    void showFigures();
    void selectGroup(std::optional<ContactKind> kind, RetentionGroup group);
    void selectMonth(int month, bool isErasure);
    RetentionReport report() const;
    void savePdf();
    void print();

    Session &m_session;
    RetentionFigures m_figures;
    /// What goes into the report besides.
    OrphanFigures m_orphanFigures = {.isKnown = false};
    std::optional<ReconciliationAges> m_lists;
    QList<Purpose> m_purposes;
    PlainLabel *m_title;
    PlainLabel *m_asOf;
    QHash<FilingSystem, Chip *> m_filingSystems;
    InlineBar *m_notice;
    InlineBar *m_orphans;
    QAction *m_showOrphans;
    QHash<RetentionGroup, KeyFigureCard *> m_cards;
    ChartCard *m_kinds;
    ChartCard *m_months;
    RetentionSelection *m_selection;
    EmptyNote *m_empty;
    QStackedWidget *m_faces;
    QGridLayout *m_cardGrid;
    QGridLayout *m_chartGrid;
    QAction *m_asTable;
    QAction *m_pdf;
    QAction *m_print;
    LatestAnswer<Result<RetentionFigures>> m_answer;
    LatestAnswer<Result<OrphanFigures>> m_orphansAnswer;
    LatestAnswer<Result<ReconciliationAges>> m_listsAnswer;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
    LatestAnswer<Outcome> m_written;
};
