#pragma once

#include "app/imports/imports.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

class ImportColumnsStep;
class ImportFileStep;
class ImportOriginStep;
class ImportRunStep;
class PlainLabel;
class QPushButton;
class QStackedWidget;
class Session;
class StepList;
struct Purpose;

/// Taking a customer file in, in four steps: which file, whose data it is, what the columns are, and doing
/// it.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Session &session, QWidget *parent = nullptr);
    ~ImportPage() override;

    void refresh() override;
    QList<QAction *> pageActions() override;
    QList<QWidget *> panes() override;
    /// The path of a file to begin with.
    void openRecord(const QVariant &record) override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { File, Origin, Columns, Run };

    void arrange();
    void connectSteps();
    void goTo(int step);
    void goOn();
    /// A new file; whatever was being asked about another one is put away.
    void begin(const QString &path);
    void inspect(const QString &path, const std::optional<TableLayout> &layout);
    void showInspection(const Result<ImportInspection> &inspection);
    void previewColumns();
    void countUp(const QString &rejectsPath = {});
    void import();
    void watch(const QFuture<Result<ImportSummary>> &future, bool isTryOut);
    void finishWork();
    void saveRejects();
    void askToUndo();
    void startAgain();
    ImportPlan plan() const;

    Session &m_session;
    PlainLabel *m_title;
    StepList *m_list;
    QStackedWidget *m_steps;
    ImportFileStep *m_file;
    ImportOriginStep *m_origin;
    ImportColumnsStep *m_columns;
    ImportRunStep *m_run;
    QPushButton *m_back;
    QPushButton *m_next;
    QAction *m_chooseAction;
    QString m_path;
    std::optional<ImportInspection> m_inspection;
    bool m_isTryOut = true;
    QString m_rejectsPath;
    Id<ImportBatch> m_batch;
    ImportSummary m_done;
    FilingSystem m_batchSystem = FilingSystem::Customers;
    QFutureWatcher<Result<ImportSummary>> m_work;
    LatestAnswer<Result<ImportInspection>> m_inspectAnswer;
    LatestAnswer<Result<ImportPreview>> m_previewAnswer;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
    LatestAnswer<Result<UndoSummary>> m_undoPreviewAnswer;
    LatestAnswer<Result<UndoSummary>> m_undoAnswer;
};
