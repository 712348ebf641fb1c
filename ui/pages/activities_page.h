#pragma once

#include "app/activities/activity_register.h"
#include "app/documents/activity_report.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

class ActivitiesModel;
class ActivityDpiaTab;
class ActivityRecordView;
class ActivityReviewsTab;
class ActivityStartForm;
class EmptyNote;
class InlineBar;
class LeavingSaving;
class MasterDetail;
class Permit;
class Pill;
class PlainLabel;
class ProcessedForTab;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;
class Session;

/// The record of processing activities (art. 30 GDPR): what we do with personal data ourselves and for
/// others, what of it is missing, and who reviewed it when.
class ActivitiesPage final : public Page
{
    Q_OBJECT

public:
    explicit ActivitiesPage(Session &session, QWidget *parent = nullptr);

    static bool isFor(const Permit &permit);

    void refresh() override;
    /// The number of an activity.
    void openRecord(const QVariant &record) override;
    QList<QAction *> pageActions() override;
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void connectVerbs();
    void connectRecord();
    void takeRegister(const Result<ActivityRegister> &record);
    void tellFlags();
    void choose(int row);
    void showChosen();
    void startNew();
    void tell(const Error &error);
    void take(const Outcome &outcome, const QString &told);
    void askToEnd();
    void save(ActivityFormat format);
    bool mayKeep() const;
    const ActivityStanding *chosen() const;

    Session &m_session;
    ActivitiesModel *m_model;
    PlainLabel *m_title;
    QPushButton *m_new;
    QPushButton *m_export;
    QMenu *m_formats;
    InlineBar *m_flags;
    QAction *m_fill;
    QTableView *m_table;
    EmptyNote *m_empty;
    PlainLabel *m_name;
    Pill *m_state;
    QPushButton *m_end;
    InlineBar *m_notice;
    QTabWidget *m_tabs;
    ActivityRecordView *m_record;
    ActivityDpiaTab *m_dpia;
    ActivityReviewsTab *m_reviews;
    ActivityStartForm *m_start;
    QWidget *m_detail;
    QStackedWidget *m_side;
    MasterDetail *m_panes;
    QTabWidget *m_parts;
    ProcessedForTab *m_forOthers;
    QAction *m_newAction;
    LeavingSaving *m_saving;
    ActivityRegister m_register;
    Id<ProcessingActivity> m_chosen;
    bool m_isNew = false;
    bool m_isPointing = false;
    LatestAnswer<Result<ActivityRegister>> m_listAnswer;
    LatestAnswer<Result<Id<ProcessingActivity>>> m_addAnswer;
    LatestAnswer<Result<int>> m_fillAnswer;
    LatestAnswer<Outcome> m_editAnswer;
    LatestAnswer<Outcome> m_reviewAnswer;
    LatestAnswer<Outcome> m_screenAnswer;
    LatestAnswer<Outcome> m_endAnswer;
};
