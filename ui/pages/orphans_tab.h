#pragma once

#include "app/grounds/grounds.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class EmptyNote;
class InlineBar;
class OrphansModel;
class PlainLabel;
class QAction;
class QPushButton;
class QStackedWidget;
class QTableView;
class Session;

/// Who has no ground any more: why, since when, and how many days there are to give them one or to propose
/// their erasure (art. 5(1)(b), 6 and 17(1)(b) GDPR). Behind them those whose legitimate interest was to be
/// looked at again by now.
class OrphansTab final : public QWidget
{
    Q_OBJECT

public:
    explicit OrphansTab(Session &session, QWidget *parent = nullptr);

    void refresh();
    QList<QAction *> actions() const;

signals:
    void told(const QString &text);
    void recordWanted(const QString &pageKey, const QVariant &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void updateVerbs();
    void showOrphans();
    void giveGround();
    void proposeErasure();
    void openChosen();
    QList<Orphan> chosen() const;

    Session &m_session;
    OrphansModel *m_model;
    OrphanFigures m_figures;
    QList<Orphan> m_orphans;
    QList<Orphan> m_reviews;
    bool m_isKnown = false;
    PlainLabel *m_summary;
    InlineBar *m_notice;
    QStackedWidget *m_faces;
    QTableView *m_table;
    EmptyNote *m_empty;
    QPushButton *m_give;
    QPushButton *m_propose;
    QPushButton *m_open;
    QAction *m_giveAction;
    QAction *m_proposeAction;
    QAction *m_openAction;
    LatestAnswer<Result<OrphanFigures>> m_figuresAnswer;
    LatestAnswer<Result<QList<Orphan>>> m_listAnswer;
    LatestAnswer<Result<QList<Orphan>>> m_reviewsAnswer;
    LatestAnswer<Result<OrphanProposals>> m_proposeAnswer;
};
