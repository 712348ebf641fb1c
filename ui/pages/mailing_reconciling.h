#pragma once

#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/consent/purpose.h"
#include "app/registers/processor.h"
#include "app/tool_lists/reconciliation.h"
#include "app/tool_lists/reconciliation_age.h"
#include "app/tool_lists/tool_list_inspection.h"
#include "ui/async/latest_answer.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QWidget>

class Card;
class EmptyNote;
class FormField;
class InlineBar;
class Job;
class MailingFindings;
class MailingPuttingRight;
class MailingReconcileWork;
class PlainLabel;
class QComboBox;
class QProgressBar;
class QPushButton;
class QTableView;
class ReconciliationAgesModel;
class Session;
class ToolListCard;

/// A recipient's own list beside ours: whose was compared when, choosing one, what it holds, and putting it
/// right.
class MailingReconciling final : public QWidget
{
    Q_OBJECT

public:
    explicit MailingReconciling(Session &session, QWidget *parent = nullptr);
    ~MailingReconciling() override;

    void refresh();
    void setPurposes(const QList<Purpose> &purposes);
    void setProcessors(const QList<Processor> &processors);
    /// A recipient and a purpose, by number, as somebody wants to compare them.
    void choose(Id<Processor> recipient, Id<Purpose> purpose);
    /// Puts away whom a comparison found, and stops one that runs.
    void leave();
    QList<QWidget *> panes();
    QAction *compareAction() const { return m_compareAction; }
    void retranslate();

signals:
    void jobStarted(Job *job);
    void contactWanted(Id<Contact> contact);
    void recipientWanted();
    /// How many lists were not compared for too long.
    void dueKnown(int lists);
    /// Something was put right: tasks and handovers have changed.
    void putRight();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildAges();
    QWidget *buildQuestion();
    void connectParts();
    void chooseFile();
    void begin(const QString &path);
    void compare();
    void finishComparing();
    void forget();
    void askWhere();
    void startPuttingRight(const QString &path);
    void finishPuttingRight(const QString &recipient, const Result<ReconciliationOutcome> &outcome);
    void showAges(const Result<ReconciliationAges> &ages);
    void tellTerm();
    void offerRecipients();
    void updateVerbs();
    bool isWorking() const;
    bool isComplete() const;
    ReconciliationQuestion question() const;

    Session &m_session;
    QList<Processor> m_processors;
    QList<Purpose> m_purposes;
    ReconciliationQuestion m_compared;
    QString m_path;
    /// 0 as long as it is not known.
    int m_dueAfterDays = 0;
    Id<Processor> m_wantedRecipient;
    Id<Purpose> m_wantedPurpose;
    ReconciliationAgesModel *m_agesModel;
    Card *m_ages;
    QTableView *m_agesTable;
    PlainLabel *m_noAges;
    Card *m_question;
    QComboBox *m_recipient;
    FormField *m_recipientField;
    QComboBox *m_purpose;
    FormField *m_purposeField;
    QPushButton *m_newRecipient;
    EmptyNote *m_invitation;
    ToolListCard *m_list;
    InlineBar *m_notice;
    QPushButton *m_compare;
    QPushButton *m_stop;
    QProgressBar *m_bar;
    MailingFindings *m_findings;
    MailingPuttingRight *m_puttingRight;
    QAction *m_compareAction;
    QPointer<MailingReconcileWork> m_work;
    StopRequest m_stopComparing;
    QFutureWatcher<Result<ReconciliationOutcome>> m_comparing;
    LatestAnswer<Result<ToolListInspection>> m_inspectAnswer;
    LatestAnswer<Result<ReconciliationAges>> m_agesAnswer;
};
