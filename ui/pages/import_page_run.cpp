#include "app/consent/purposes.h"
#include "app/documents/error_sentence.h"
#include "app/documents/import_words.h"
#include "app/imports/rejects_class.h"
#include "app/leaving/leaving.h"
#include "ui/dialogs/import_undo_dialog.h"
#include "ui/dialogs/leaving_dialog.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/pages/import_history.h"
#include "ui/pages/import_page.h"
#include "ui/pages/import_run_step.h"
#include "ui/pages/import_undo_work.h"
#include "ui/pages/import_work.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/plain_message_box.h"

#include <QAction>
#include <QFileInfo>
#include <QPushButton>

ImportPage::~ImportPage()
{
    // Whatever only looks is not worth waiting for; an import itself goes on under its job.
    m_counting.disconnect(this);
    m_counting.cancel();
    for (Job *job : findChildren<Job *>())
        delete job; // nobody took it over
}

void ImportPage::connectRun()
{
    connect(m_run, &ImportRunStep::importWanted, this, &ImportPage::import);
    connect(m_run, &ImportRunStep::absentWanted, this, [this] { countUp(); });
    connect(m_run, &ImportRunStep::rejectsWanted, this, &ImportPage::saveRejects);
    connect(m_run, &ImportRunStep::undoWanted, this, [this] { askToUndo(m_batch); });
    connect(m_run, &ImportRunStep::anotherWanted, this, &ImportPage::startAgain);
    connect(m_run, &ImportRunStep::cancelWanted, this, [this] {
        if (m_work)
            m_work->job()->cancel();
        else
            m_counting.cancel();
    });
    connect(m_history, &ImportHistory::undoWanted, this, &ImportPage::askToUndo);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &ImportPage::finishCounting);
    connect(&m_counting, &QFutureWatcherBase::progressTextChanged, this, [this](const QString &text) {
        m_run->showProgress(ImportProgress::fromText(text, m_counting.progressValue()));
    });
}

bool ImportPage::isWorking() const
{
    return m_counting.isRunning() || m_work || m_undoWork;
}

void ImportPage::followWork()
{
    const bool working = isWorking();
    m_back->setEnabled(!working);
    m_history->setBusy(working);
    m_chooseAction->setEnabled(!working && m_session.permit().mayAnywhere(Operation::ImportContacts));
}

void ImportPage::countUp(const QString &rejectsPath, const SecretText &passphrase)
{
    m_rejectsPath = rejectsPath;
    m_rejectsPassphrase = passphrase;
    if (rejectsPath.isEmpty()) {
        m_counted.reset();
        m_plan = plan();
    }
    ImportPlan plan = m_plan;
    plan.rejectsPath = rejectsPath;
    plan.rejectsPassphrase = passphrase;
    m_tellTrouble = nullptr;
    m_run->showWorking(true);
    m_counting.setFuture(m_session.services().imports().tryOut(m_session.permit(), plan, complaintSentence));
    followWork();
}

bool ImportPage::showWhatStands()
{
    if (m_batch.id.isStored())
        m_run->showResult(m_done);
    else if (m_counted)
        m_run->showTryOut(*m_counted);
    else
        return false;
    return true;
}

void ImportPage::finishCounting()
{
    followWork();
    if (m_counting.future().resultCount() == 0) {
        if (!showWhatStands())
            m_run->showStopped();
        return;
    }
    const Result<ImportSummary> summary = m_counting.result();
    if (!summary) {
        const bool stands = showWhatStands();
        tellTrouble([this, error = summary.error(), stands] {
            stands ? m_run->tellTrouble(errorSentence(error)) : m_run->showTrouble(aboutFile(error));
        });
        return;
    }
    // After an import, counting again only wrote the file of rows left out; what the import did stands.
    if (!m_batch.id.isStored())
        m_counted = *summary;
    showWhatStands();
    if (m_rejectsPath.isEmpty())
        return;
    emit noticeWanted({tr("Saved in %1").arg(QFileInfo(m_rejectsPath).fileName()), {}});
    if (!m_rejectsPassphrase.isEmpty())
        (new ListPassphraseDialog(std::exchange(m_rejectsPassphrase, {}), {}, this))->open();
}

void ImportPage::import()
{
    m_batch = {.filingSystem = m_plan.filingSystem,
        .fileName = QFileInfo(m_plan.path).fileName(),
        .startedAt = m_session.services().clock().now()};
    m_rejectsPath.clear();
    m_tellTrouble = nullptr;
    m_run->showWorking(false);
    m_work = new ImportWork(m_session, m_plan);
    m_work->job()->setParent(this);
    connect(m_work, &ImportWork::progressed, m_run, &ImportRunStep::showProgress);
    connect(m_work, &ImportWork::ended, this, &ImportPage::finishImport);
    emit jobStarted(m_work->job());
    followWork();
}

void ImportPage::finishImport(const Result<ImportSummary> &summary)
{
    m_work = nullptr;
    followWork();
    if (summary) {
        m_batch.id = summary->batch;
        m_done = *summary;
        m_back->hide();
        m_run->showResult(m_done);
        return;
    }
    if (summary.error().failure == Failure::Cancelled && showWhatStands()) {
        m_run->showStopped();
        return;
    }
    tellTrouble([this, error = summary.error()] {
        const QString safe = error.failure == Failure::Unavailable
            ? tr("An import never lands halfway; the list of earlier imports shows whether it did.")
            : tr("Nothing was imported.");
        m_run->showTrouble(aboutFile(error) + u' ' + safe);
    });
}

void ImportPage::saveRejects()
{
    const QString start = QFileInfo(m_path).completeBaseName() + QStringLiteral(" - ") + tr("left out") +
        QStringLiteral(".csv");
    const LeavingSubject subject{.way = way_out::importRejects,
        .filingSystem = m_plan.filingSystem,
        .dataClass = classOfRejects(m_plan.mapping),
        .canBeSent = false};
    askHowItLeaves(this, subject, {tr("Save the rows that are left out"), start, tr("CSV files (*.csv)")},
        [this, subject](const LeavingWish &wish, const QString &path) {
            if (isWorking() || m_recorded.isWaiting())
                return;
            m_wantedRejects = path;
            m_recorded.expect(m_session.services().leaving().record(m_session.permit(),
                {.way = subject.way,
                    .filingSystem = subject.filingSystem,
                    .objectKind = QStringLiteral("import"),
                    .objectRef = QStringLiteral("rejects"),
                    .dataClass = subject.dataClass,
                    .places = {.path = path, .isPlain = wish.isPlain},
                    .plainReason = wish.plainReason}));
        });
}

void ImportPage::writeRejects(const Result<LeftFile> &recorded)
{
    const QString path = std::exchange(m_wantedRejects, {});
    if (recorded)
        countUp(path, recorded->passphrase);
    else
        m_run->tellTrouble(errorSentence(recorded.error()));
}

void ImportPage::askToUndo(const ImportBatch &batch)
{
    if (isWorking())
        return;
    auto *dialog = new ImportUndoDialog(m_session, batch, this);
    connect(dialog, &ImportUndoDialog::agreed, this, &ImportPage::undo);
    dialog->open();
}

void ImportPage::undo(const ImportBatch &batch)
{
    m_undoWork = new ImportUndoWork(m_session, batch);
    m_undoWork->job()->setParent(this);
    connect(m_undoWork, &ImportUndoWork::ended, this,
        [this, batch](const auto &summary) { finishUndo(batch, summary); });
    emit jobStarted(m_undoWork->job());
    if (batch.id == m_batch.id)
        m_run->setUndoing(true);
    emit busyChanged(true);
    followWork();
}

void ImportPage::finishUndo(const ImportBatch &batch, const Result<UndoSummary> &summary)
{
    m_undoWork = nullptr;
    emit busyChanged(false);
    followWork();
    m_history->refresh();
    m_run->setUndoing(false);
    if (!summary)
        PlainMessageBox::tell(this, tr("The import was not taken back"), errorSentence(summary.error()));
    else if (batch.id == m_batch.id)
        m_run->showUndone(*summary);
}
