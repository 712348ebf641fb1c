#pragma once

#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/consent/purpose.h"
#include "app/leaving/leaving_order.h"
#include "app/tool_lists/consent_import.h"
#include "app/tool_lists/consent_import_batch.h"
#include "app/tool_lists/tool_list_inspection.h"
#include "ui/async/latest_answer.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QWidget>

class Card;
class EmptyNote;
class ImportConsentsForm;
class ImportConsentsHistory;
class ImportConsentsResult;
class ImportConsentsUndoWork;
class ImportConsentsWork;
class InlineBar;
class Job;
class PlainLabel;
class QProgressBar;
class QPushButton;
class Session;
class ToolListCard;

/// Taking in consents that were given elsewhere: which list, what people agreed to, what that would do row by
/// row, doing it, and taking it back.
class ImportConsents final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportConsents(Session &session, QWidget *parent = nullptr);
    ~ImportConsents() override;

    void refresh();
    void begin(const QString &path);
    /// Puts away whose rows were looked at, and stops a look that runs.
    void leave();
    QList<QWidget *> panes();
    void retranslate();

signals:
    void noticeWanted(const QString &text);
    void jobStarted(Job *job);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void chooseFile();
    void startAgain();
    void forget();
    void tryOut();
    void saveRejects();
    void writeRejects(const Result<LeftFile> &recorded);
    void lookThrough(const ConsentImportPlan &plan);
    void finishLooking();
    void record();
    void finishRecording(const Result<ConsentImportSummary> &summary);
    void askToUndo(const ConsentImportBatch &batch);
    void undo(const ConsentImportBatch &batch);
    void finishUndo(const ConsentImportBatch &batch, const Result<ConsentImportUndo> &undone);
    void showPurposes(const Result<QList<Purpose>> &purposes);
    void followJob(Job *job);
    void updateVerbs();
    bool isWorking() const;
    bool mayRecord() const;
    ConsentImportPlan plan() const;

    Session &m_session;
    QString m_path;
    /// Where the rows with a fault go, while they are written, and what opens them there.
    QString m_rejectsPath;
    SecretText m_rejectsPassphrase;
    /// Where they are wanted, until that they leave is recorded.
    QString m_wantedRejects;
    /// What the last look at every row was about; exactly that is recorded.
    ConsentImportPlan m_plan;
    /// The import that was done here.
    ConsentImportBatch m_batch;
    InlineBar *m_notice;
    Card *m_card;
    PlainLabel *m_file;
    EmptyNote *m_invitation;
    ToolListCard *m_list;
    ImportConsentsForm *m_form;
    QPushButton *m_look;
    QPushButton *m_stop;
    QProgressBar *m_bar;
    ImportConsentsResult *m_result;
    ImportConsentsHistory *m_history;
    QPointer<ImportConsentsWork> m_work;
    QPointer<ImportConsentsUndoWork> m_undoWork;
    QPointer<Job> m_job;
    StopRequest m_stopLooking;
    QFutureWatcher<Result<ConsentImportSummary>> m_looking;
    LatestAnswer<Result<ToolListInspection>> m_inspectAnswer;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
    LatestAnswer<Result<LeftFile>> m_recorded;
};
