#pragma once

#include "app/base/result.h"
#include "app/consent/purpose.h"
#include "app/handovers/handover_order.h"
#include "app/handovers/recipient_task.h"
#include "app/lists/saved_filter.h"
#include "app/registers/processor.h"
#include "app/staff/permit.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QPointer>

class Card;
class EmptyNote;
class HandoversModel;
class InlineBar;
class MailingForm;
class MailingMaking;
class MailingPreview;
class MailingReconciling;
class MailingWork;
class PlainLabel;
class QBoxLayout;
class QPushButton;
class QTableView;
class QTabWidget;
class RecipientTasksModel;
class Session;

/// Lists of people that leave: who would be on one and who not and why, how it is made, which were made
/// before, and whom a recipient must still be told of; and what the lists of recipients really hold.
class MailingPage final : public Page
{
    Q_OBJECT

public:
    explicit MailingPage(Session &session, QWidget *parent = nullptr);
    ~MailingPage() override;

    /// Whether somebody with this permit has anything to do here.
    static bool isFor(const Permit &permit);

    void refresh() override;
    QList<QAction *> pageActions() override;
    QList<QWidget *> panes() override;
    void leave() override;
    /// The number of a task: it becomes the current one; or those of a recipient and a purpose, whose list is
    /// to be compared.
    void openRecord(const QVariant &record) override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildMaking();
    QWidget *buildChoice();
    QWidget *buildTasks();
    QWidget *buildHistory();
    void connectParts();
    void askPreview();
    void forgetPreview();
    void askExclusions(bool isNext);
    void showPreview(const Result<HandoverPreview> &preview);
    void showExclusions(const Result<HandoverPreview> &preview);
    void showTasks(const Result<QList<RecipientTask>> &tasks);
    void showMade(const Result<QList<Handover>> &made);
    void showPurposes(const Result<QList<Purpose>> &purposes);
    void askNewRecipient();
    void askAgreement();
    void askWhere();
    void make(const QString &path);
    void finishMaking(const QString &recipient, const Result<HandoverMade> &made);
    void settle();
    void chooseWantedTask();
    void updateVerbs();
    void tellTrouble(const Error &error);
    void tellBadge();
    bool mayMake() const;

    Session &m_session;
    HandoversModel *m_made;
    RecipientTasksModel *m_tasks;
    PlainLabel *m_title;
    PlainLabel *m_file;
    InlineBar *m_notice;
    QTabWidget *m_tabs;
    MailingReconciling *m_reconciling;
    Card *m_choice;
    MailingForm *m_form;
    QPushButton *m_preview;
    EmptyNote *m_noPurpose;
    QBoxLayout *m_columns;
    MailingPreview *m_shown;
    MailingMaking *m_making;
    Card *m_tasksCard;
    QTableView *m_taskTable;
    PlainLabel *m_noTasks;
    QPushButton *m_settle;
    Card *m_history;
    QTableView *m_table;
    EmptyNote *m_empty;
    QAction *m_previewAction;
    QAction *m_recipientAction;
    QPointer<MailingWork> m_work;
    HandoverQuestion m_question;
    bool m_isNext = false;
    /// The task that was asked for before the tasks were read; 0 for none.
    qint64 m_wantedTask = 0;
    QString m_wantedRecipient;
    int m_dueLists = 0;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
    LatestAnswer<Result<QList<Processor>>> m_processorsAnswer;
    LatestAnswer<Result<QList<SavedFilter>>> m_filtersAnswer;
    LatestAnswer<Result<QList<StaffMember>>> m_membersAnswer;
    LatestAnswer<Result<HandoverPreview>> m_previewAnswer;
    LatestAnswer<Result<HandoverPreview>> m_exclusionsAnswer;
    LatestAnswer<Result<QList<RecipientTask>>> m_tasksAnswer;
    LatestAnswer<Result<QList<Handover>>> m_madeAnswer;
    LatestAnswer<Outcome> m_settledAnswer;
    QHash<qint64, std::pair<QString, QString>> m_titles;
    QHash<QString, QString> m_members;
};
