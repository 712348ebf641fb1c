#pragma once

#include "app/backup/backups.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

class BackupDestinationRow;
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
    void saveDestinations();
    QStringList folders() const;
    void askToMake();
    void askToTry();
    void follow(BackupWork *work);
    void tellOf(const BackupWork &work, const std::optional<Error> &trouble);
    void updateVerbs();
    /// The one that was chosen in the list, else the newest that is there; empty where there is none.
    QString pathToTry() const;

    Session &m_session;
    BackupsModel *m_model;
    PlainLabel *m_title;
    PlainLabel *m_newest;
    PlainLabel *m_offSite;
    PlainLabel *m_tried;
    InlineBar *m_notice;
    Card *m_places;
    QList<BackupDestinationRow *> m_rows;
    QPushButton *m_make;
    QPushButton *m_try;
    QTableView *m_table;
    EmptyNote *m_empty;
    QAction *m_makeAction;
    QAction *m_tryAction;
    BackupStanding m_standing;
    bool m_isKnown = false;
    bool m_isBusy = false;
    LatestAnswer<Result<BackupOverview>> m_answer;
    LatestAnswer<Outcome> m_saved;
};
