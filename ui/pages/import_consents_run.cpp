#include "app/documents/error_sentence.h"
#include "app/documents/import_words.h"
#include "app/leaving/leaving.h"
#include "app/tool_lists/consent_rejects_class.h"
#include "app/tool_lists/tool_lists.h"
#include "ui/dialogs/consent_import_undo_dialog.h"
#include "ui/dialogs/leaving_dialog.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/pages/import_consents.h"
#include "ui/pages/import_consents_form.h"
#include "ui/pages/import_consents_history.h"
#include "ui/pages/import_consents_result.h"
#include "ui/pages/import_consents_undo_work.h"
#include "ui/pages/import_consents_work.h"
#include "ui/pages/tool_list_card.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/reveal.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <utility>

ImportConsents::~ImportConsents()
{
    // Whatever only looks is not worth waiting for; recording goes on under its job.
    m_looking.disconnect(this);
    m_stopLooking.stop();
}

void ImportConsents::chooseFile()
{
    chooseFileToOpen(this, tr("Choose a list of consents"),
        tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)"), [this](const QString &path) { begin(path); });
}

void ImportConsents::begin(const QString &path)
{
    if (!mayRecord() || isWorking())
        return;
    m_batch = {};
    forget();
    m_path = path;
    m_inspectAnswer.expect(m_session.services().toolLists().inspect(path));
}

void ImportConsents::startAgain()
{
    if (isWorking())
        return;
    m_inspectAnswer.forget();
    m_path.clear();
    m_batch = {};
    m_list->clear();
    m_form->clear();
    forget();
}

void ImportConsents::forget()
{
    m_notice->clear();
    m_result->clear();
    updateVerbs();
}

void ImportConsents::leave()
{
    m_stopLooking.stop();
    if (m_work || m_undoWork)
        return;
    if (m_batch.ref.isEmpty())
        forget();
    else
        startAgain();
}

ConsentImportPlan ImportConsents::plan() const
{
    ConsentImportPlan plan{.path = m_path,
        .filingSystem = m_session.filingSystem(),
        .layout = m_list->layoutOfList(),
        .listsRows = true};
    m_form->fill(plan);
    return plan;
}

void ImportConsents::tryOut()
{
    if (isWorking() || !m_form->check())
        return;
    forget();
    m_plan = plan();
    lookThrough(m_plan);
}

void ImportConsents::saveRejects()
{
    const QString start = QFileInfo(m_path).completeBaseName() + QStringLiteral(" - ") + tr("with a fault") +
        QStringLiteral(".csv");
    const LeavingSubject subject{.way = way_out::consentRejects,
        .filingSystem = m_plan.filingSystem,
        .dataClass = classOfConsentRejects(m_list->headers(), m_list->layoutOfList(), m_plan.filingSystem),
        .canBeSent = false};
    askHowItLeaves(this, subject, {tr("Save the rows with a fault"), start, tr("CSV files (*.csv)")},
        [this, subject](const LeavingWish &wish, const QString &path) {
            if (isWorking() || !m_result->isShown())
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
            updateVerbs();
        });
}

void ImportConsents::writeRejects(const Result<LeftFile> &recorded)
{
    const QString path = std::exchange(m_wantedRejects, {});
    if (!recorded) {
        m_notice->tell(Tone::Danger, errorWords(recorded.error()));
        updateVerbs();
        return;
    }
    ConsentImportPlan again = m_plan;
    again.rejectsPath = path;
    again.rejectsPassphrase = recorded->passphrase;
    again.listsRows = false; // only the file is written; what is shown stands
    lookThrough(again);
}

void ImportConsents::lookThrough(const ConsentImportPlan &plan)
{
    if (isWorking())
        return;
    m_rejectsPath = plan.rejectsPath;
    m_rejectsPassphrase = plan.rejectsPassphrase;
    m_stopLooking = {};
    m_bar->setValue(0);
    m_looking.setFuture(m_session.services().toolLists().previewConsents(
        m_session.permit(), plan, complaintSentence, m_stopLooking));
    updateVerbs();
    m_stop->setFocus();
}

void ImportConsents::finishLooking()
{
    const SecretText passphrase = std::exchange(m_rejectsPassphrase, {});
    if (m_looking.future().resultCount() == 0) {
        updateVerbs();
        return;
    }
    const Result<ConsentImportSummary> summary = m_looking.result();
    m_looking.setFuture({}); // addresses need not stay twice
    if (!summary) {
        const bool wasStopped = summary.error().failure == Failure::Cancelled;
        m_notice->tell(wasStopped ? Tone::Info : Tone::Danger, errorWords(summary.error()));
    } else if (m_rejectsPath.isEmpty()) {
        m_result->showTryOut(*summary);
        reveal(m_result);
    } else {
        emit noticeWanted(tr("Saved in %1").arg(QFileInfo(m_rejectsPath).fileName()));
    }
    updateVerbs();
    if (m_result->isShown())
        (m_result->verb()->isEnabled() ? m_result->verb() : static_cast<QWidget *>(m_result->table()))
            ->setFocus();
    else
        m_look->setFocus();
    if (summary && !passphrase.isEmpty())
        (new ListPassphraseDialog(passphrase, {}, this))->open();
}

void ImportConsents::record()
{
    if (isWorking() || !m_result->isShown())
        return;
    m_notice->clear();
    m_work = new ImportConsentsWork(m_session, m_plan);
    connect(m_work, &ImportConsentsWork::ended, this, &ImportConsents::finishRecording);
    followJob(m_work->job());
}

void ImportConsents::finishRecording(const Result<ConsentImportSummary> &summary)
{
    m_work = nullptr;
    if (summary) {
        m_batch = {.ref = summary->bulkRef,
            .filingSystem = m_plan.filingSystem,
            .fileName = QFileInfo(m_plan.path).fileName(),
            .happenedAt = m_session.services().clock().now()};
        m_result->showDone(*summary);
        m_history->refresh();
    } else {
        const bool wasStopped = summary.error().failure == Failure::Cancelled;
        m_notice->tell(wasStopped ? Tone::Info : Tone::Danger, errorWords(summary.error()));
    }
    updateVerbs();
    m_result->table()->setFocus();
}

void ImportConsents::askToUndo(const ConsentImportBatch &batch)
{
    if (isWorking())
        return;
    auto *dialog = new ConsentImportUndoDialog(m_session, batch, this);
    connect(dialog, &ConsentImportUndoDialog::agreed, this, &ImportConsents::undo);
    dialog->open();
}

void ImportConsents::undo(const ConsentImportBatch &batch)
{
    if (isWorking())
        return;
    m_notice->clear();
    m_undoWork = new ImportConsentsUndoWork(m_session, batch);
    connect(m_undoWork, &ImportConsentsUndoWork::ended, this,
        [this, batch](const auto &undone) { finishUndo(batch, undone); });
    followJob(m_undoWork->job());
}

void ImportConsents::finishUndo(const ConsentImportBatch &batch, const Result<ConsentImportUndo> &undone)
{
    m_undoWork = nullptr;
    m_history->refresh();
    if (!undone)
        m_notice->tell(Tone::Danger, errorWords(undone.error()));
    else if (batch.ref == m_batch.ref)
        m_result->showUndone(*undone);
    else
        m_notice->tell(Tone::Ok, [undo = *undone] {
            const QLocale locale;
            return tr("The import was taken back. Consents: %1, withdrawals: %2, left as they are: %3.")
                .arg(
                    locale.toString(undo.given), locale.toString(undo.withdrawn), locale.toString(undo.kept));
        });
    updateVerbs();
}

QList<QWidget *> ImportConsents::panes()
{
    return {m_card, m_result, m_history};
}

void ImportConsents::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (!isWorking() && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportConsents::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    begin(urls.first().toLocalFile());
}
