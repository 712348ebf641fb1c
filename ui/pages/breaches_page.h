#pragma once

#include "app/breaches/breaches.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <array>

class BreachObjectionDialog;
class BreachPapers;
class BreachesModel;
class ContactTable;
class EmptyNote;
class InlineBar;
class MasterDetail;
class Pill;
class PlainLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QTableView;
class Session;

/// The register of breaches: each with its clocks, what was decided and why, whom it touched, and everything
/// that happened with it (art. 33 and 34 GDPR).
class BreachesPage final : public Page
{
    Q_OBJECT

public:
    explicit BreachesPage(Session &session, QWidget *parent = nullptr);

    static bool isFor(const Permit &permit);

    void refresh() override;
    /// The breach of this number.
    void openRecord(const QVariant &record) override;
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void connectVerbs();
    void makePapersMenu();
    void takeList(const Result<QList<Breach>> &breaches);
    void takeDossier(const Result<BreachDossier> &dossier);
    void choose();
    void fillDetail();
    void fillClocks();
    void fillRegister();
    void fillDecisions();
    void fillTimeline();
    void updateVerbs();
    void openNew();
    void edit();
    void findExtent();
    void decide();
    void answer(bool agrees);
    void take(const Result<Breach> &breach);
    void took(const QString &told);
    Id<Breach> chosen() const;
    bool mayRecord() const;

    Session &m_session;
    BreachesModel *m_model;
    PlainLabel *m_title;
    QPushButton *m_new;
    QTableView *m_table;
    EmptyNote *m_empty;
    PlainLabel *m_name;
    InlineBar *m_notice;
    std::array<PlainLabel *, allBreachClocks.size()> m_clockNames;
    std::array<Pill *, allBreachClocks.size()> m_clockPills;
    std::array<PlainLabel *, allBreachClocks.size()> m_clockSentences;
    PlainLabel *m_flags;
    QPushButton *m_edit;
    QPushButton *m_extent;
    QPushButton *m_decide;
    QPushButton *m_agree;
    QPushButton *m_disagree;
    QPushButton *m_report;
    QPushButton *m_inform;
    QPushButton *m_papers;
    QPushButton *m_close;
    QMenu *m_papersMenu;
    PlainLabel *m_decisionsTitle;
    ContactTable *m_decisions;
    PlainLabel *m_registerTitle;
    ContactTable *m_register;
    PlainLabel *m_timelineTitle;
    ContactTable *m_timeline;
    QScrollArea *m_scroll;
    MasterDetail *m_panes;
    BreachPapers *m_writing;
    std::optional<BreachDossier> m_dossier;
    /// To be shown as soon as the list has come.
    Id<Breach> m_wanted;
    LatestAnswer<Result<QList<Breach>>> m_listAnswer;
    LatestAnswer<Result<BreachDossier>> m_dossierAnswer;
    LatestAnswer<Result<Breach>> m_actAnswer;
    QPointer<BreachObjectionDialog> m_objection; ///< while it is signed
};
