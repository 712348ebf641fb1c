#pragma once

#include "app/imports/imports.h"
#include "app/leaving/leaving_order.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>
#include <QPointer>

#include <functional>
#include <optional>

class ImportColumnsStep;
class ImportConsents;
class ImportFileStep;
class ImportHistory;
class ImportOriginStep;
class ImportRunStep;
class ImportUndoWork;
class ImportWork;
class PlainLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class Session;
class StepList;
struct Purpose;

/// Taking a customer file in, in four steps: which file, whose data it is, what the columns are, and doing
/// it; and taking in consents that were given elsewhere. An import that was begun goes on when another page
/// comes to the front, and when the window is locked.
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
    void leave() override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { File, Origin, Columns, Run };

    void arrange();
    void connectSteps();
    void connectRun();
    void followFilingSystem();
    void goTo(int step);
    void goOn();
    /// A new file; whatever was being asked about another one is put away.
    void begin(const QString &path);
    void inspect(const std::optional<TableLayout> &layout);
    void showInspection(const Result<ImportInspection> &inspection);
    void previewColumns();
    void showPreview(const Result<ImportPreview> &preview);
    void startAgain();
    ImportPlan plan() const;
    /// Whether there is a file and it is certain how it reads.
    bool isReadable() const;
    bool isWorking() const;
    void followWork();
    /// Shows trouble, and shows it again when the language changes.
    void tellTrouble(std::function<void()> tell);
    QString aboutFile(const Error &error) const;

    /// With a passphrase the file of rows that are left out is encrypted under it.
    void countUp(const QString &rejectsPath = {}, const SecretText &passphrase = {});
    void finishCounting();
    bool showWhatStands();
    void import();
    void finishImport(const Result<ImportSummary> &summary);
    void saveRejects();
    void writeRejects(const Result<LeftFile> &recorded);
    void askToUndo(const ImportBatch &batch);
    void undo(const ImportBatch &batch);
    void finishUndo(const ImportBatch &batch, const Result<UndoSummary> &summary);

    Session &m_session;
    PlainLabel *m_title;
    QTabWidget *m_tabs;
    ImportConsents *m_consents;
    StepList *m_list;
    QStackedWidget *m_steps;
    ImportFileStep *m_file;
    ImportHistory *m_history;
    ImportOriginStep *m_origin;
    ImportColumnsStep *m_columns;
    ImportRunStep *m_run;
    QPushButton *m_back;
    QPushButton *m_next;
    QAction *m_chooseAction;
    QString m_path;
    /// The filing system of the other pages that this one took over last.
    std::optional<FilingSystem> m_followed;
    /// Whether the inspection asked for is of the file that is shown already, read in another way.
    bool m_isSameFile = false;
    std::optional<ImportInspection> m_inspection;
    std::function<void()> m_tellTrouble;
    QString m_rejectsPath;
    SecretText m_rejectsPassphrase;
    /// Where rows that are left out are to go, until that is recorded.
    QString m_wantedRejects;
    /// What the last look at every row was about; exactly that is imported.
    ImportPlan m_plan;
    /// What the last look at every row said.
    std::optional<ImportSummary> m_counted;
    /// The import that was done here, and what it did.
    ImportBatch m_batch;
    ImportSummary m_done;
    QPointer<ImportWork> m_work;
    QPointer<ImportUndoWork> m_undoWork;
    QFutureWatcher<Result<ImportSummary>> m_counting;
    LatestAnswer<Result<ImportInspection>> m_inspectAnswer;
    LatestAnswer<Result<ImportPreview>> m_previewAnswer;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
    LatestAnswer<Result<LeftFile>> m_recorded;
};
