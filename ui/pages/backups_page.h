#pragma once

#include "app/backup/backups.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

class BackupPlacesCard;
class BackupWork;
class BackupsModel;
class Card;
class EmptyNote;
class InlineBar;
class PlainLabel;
class QPushButton;
class QTableView;
class Session;

/// How old the backups are, where they go, and the two things one does with them: make one, and try whether
/// it comes back.
class BackupsPage final : public Page
{
    Q_OBJECT

public:
    explicit BackupsPage(Session &session, QWidget *parent = nullptr);
    ~BackupsPage() override;

    static bool isFor(const Permit &permit);

    void refresh() override;
    QList<QAction *> pageActions() override;
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    void build();
    void take(const Result<BackupOverview> &overview);
    void showStanding();
    void take(const Result<BackupSituation> &situation);
    void tellDuties();
    void save(const QList<BackupDestination> &destinations);
    void saveReport();
    void noteDrill(bool cameBack);
    QStringList folders() const;
    void askToMake(const QStringList &folders);
    void askToTry();
    void follow(BackupWork *work);
    void tellOf(const BackupWork &work, const std::optional<Error> &trouble);
    void updateVerbs();
    /// The one that was chosen in the list, else the newest that is there; empty where there is none.
    QString pathToTry() const;

    Session &m_session;
    BackupsModel *m_model;
    PlainLabel *m_title;
    Card *m_standing;
    PlainLabel *m_newest;
    PlainLabel *m_offSite;
    PlainLabel *m_tried;
    PlainLabel *m_drill;
    InlineBar *m_notice;
    InlineBar *m_duties;
    BackupPlacesCard *m_places;
    QPushButton *m_make;
    QPushButton *m_try;
    QPushButton *m_report;
    QPushButton *m_cameBack;
    QPushButton *m_didNot;
    QTableView *m_table;
    EmptyNote *m_empty;
    QAction *m_makeAction;
    QAction *m_tryAction;
    BackupOverview m_overview;
    BackupSituation m_situation;
    bool m_isKnown = false;
    bool m_isBusy = false;
    bool m_isStale = false; ///< something changed while the places were looked at
    LatestAnswer<Result<BackupOverview>> m_answer;
    LatestAnswer<Result<BackupSituation>> m_situationAnswer;
    LatestAnswer<Result<BackupDestination>> m_marked;
    LatestAnswer<Outcome> m_saved;
};
