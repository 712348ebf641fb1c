#include "ui/pages/import_page.h"

#include "app/consent/purposes.h"
#include "app/documents/error_sentence.h"
#include "app/documents/import_words.h"
#include "ui/look/button_variant.h"
#include "ui/pages/import_columns_step.h"
#include "ui/pages/import_file_step.h"
#include "ui/pages/import_origin_step.h"
#include "ui/pages/import_run_step.h"
#include "ui/session/session.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"
#include "ui/widgets/step_list.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace {

QString localFileOf(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_list(new StepList)
    , m_steps(new QStackedWidget)
    , m_file(new ImportFileStep)
    , m_origin(new ImportOriginStep)
    , m_columns(new ImportColumnsStep)
    , m_run(new ImportRunStep)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
    , m_chooseAction(new QAction(this))
    , m_inspectAnswer([this](const auto &inspection) { showInspection(inspection); })
    , m_previewAnswer([this](const auto &preview) {
        preview ? m_columns->showPreview(*preview) : m_columns->showTrouble(errorSentence(preview.error()));
    })
    , m_purposesAnswer([this](const auto &purposes) {
        if (purposes)
            m_origin->setPurposes(*purposes);
    })
    , m_undoPreviewAnswer([this](const auto &preview) {
        if (!preview) {
            PlainMessageBox::tell(
                this, tr("This import cannot be taken back"), errorSentence(preview.error()));
            return;
        }
        PlainMessageBox::ask(this,
            {.title = tr("Take this import back"),
                .text = tr("%n people will be removed.", nullptr, static_cast<int>(preview->removed)),
                .details =
                    tr("%1 are put back as they were; %2 were worked on since and are left alone.")
                        .arg(locale().toString(preview->reverted), locale().toString(preview->keptCount)),
                .verb = tr("Take back"),
                .isDestructive = true},
            [this] {
                m_undoAnswer.expect(
                    m_session.services().imports().undo(m_session.permit(), m_batchSystem, m_batch));
            });
    })
    , m_undoAnswer([this](const auto &undone) {
        undone ? m_run->showUndone(*undone) : m_run->showTrouble(errorSentence(undone.error()));
    })
{
    setAcceptDrops(true);
    arrange();
    connectSteps();
    m_origin->setToday(session.today());
    m_origin->setFilingSystems(session.filingSystemsFor(Operation::ImportContacts), session.filingSystem());
    retranslate();
    goTo(File);
}

ImportPage::~ImportPage()
{
    // Nobody is left to see how it ends; an import that runs is finished by the thread that does it.
    m_work.disconnect(this);
}

void ImportPage::arrange()
{
    setVariant(m_next, ButtonVariant::Primary);
    auto *originScroll = new QScrollArea;
    originScroll->setFrameShape(QFrame::NoFrame);
    originScroll->setWidgetResizable(true);
    originScroll->setWidget(m_origin);
    m_steps->addWidget(m_file);
    m_steps->addWidget(originScroll);
    m_steps->addWidget(m_columns);
    m_steps->addWidget(m_run);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_back);
    verbs->addWidget(m_next);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_steps, 1);
    right->addLayout(verbs);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_list, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addLayout(row, 1);
}

void ImportPage::connectSteps()
{
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    connect(m_chooseAction, &QAction::triggered, this, &ImportPage::startAgain);
    connect(m_file, &ImportFileStep::fileChosen, this, &ImportPage::begin);
    connect(m_file, &ImportFileStep::layoutChosen, this,
        [this](const TableLayout &layout) { inspect(m_path, layout); });
    connect(m_origin, &ImportOriginStep::filingSystemChanged, this, [this] {
        if (m_inspection)
            inspect(m_path, m_inspection->layout);
    });
    connect(m_columns, &ImportColumnsStep::changed, this, &ImportPage::previewColumns);
    connect(m_run, &ImportRunStep::importWanted, this, &ImportPage::import);
    connect(m_run, &ImportRunStep::absentWanted, this, [this] { countUp(); });
    connect(m_run, &ImportRunStep::cancelWanted, this, [this] { m_work.cancel(); });
    connect(m_run, &ImportRunStep::rejectsWanted, this, &ImportPage::saveRejects);
    connect(m_run, &ImportRunStep::undoWanted, this, &ImportPage::askToUndo);
    connect(m_run, &ImportRunStep::anotherWanted, this, &ImportPage::startAgain);
    connect(&m_work, &QFutureWatcherBase::finished, this, &ImportPage::finishWork);
    connect(&m_work, &QFutureWatcherBase::progressTextChanged, this, [this](const QString &text) {
        m_run->showProgress(ImportProgress::fromText(text, m_work.progressValue()));
    });
    connect(&m_session, &Session::filingSystemChanged, this, [this](FilingSystem filingSystem) {
        m_origin->setFilingSystems(m_session.filingSystemsFor(Operation::ImportContacts), filingSystem);
    });
    connect(&m_session.feed(), &ChangeFeed::purposesChanged, this, &ImportPage::refresh);
}

void ImportPage::refresh()
{
    m_purposesAnswer.expect(m_session.services().purposes().list(m_session.permit()));
}

QList<QAction *> ImportPage::pageActions()
{
    return {m_chooseAction};
}

QList<QWidget *> ImportPage::panes()
{
    return {m_steps->currentWidget(), m_next};
}

void ImportPage::openRecord(const QVariant &record)
{
    if (const QString path = record.toString(); !path.isEmpty())
        begin(path);
}

void ImportPage::goTo(int step)
{
    m_steps->setCurrentIndex(step);
    m_list->setCurrent(step);
    m_back->setVisible(step > File);
    m_next->setVisible(step < Run);
    m_next->setEnabled(m_inspection.has_value());
    if (step == Columns)
        previewColumns();
    if (step == Run)
        countUp();
}

void ImportPage::goOn()
{
    const int step = m_steps->currentIndex();
    if (step == Origin && !m_origin->check())
        return;
    if (step == Columns) {
        if (const auto good = checkMapping(m_columns->mapping()); !good) {
            m_columns->showTrouble(errorSentence(good.error()));
            return;
        }
    }
    goTo(step + 1);
}

void ImportPage::begin(const QString &path)
{
    if (m_run->isWorking())
        return;
    m_batch = {};
    goTo(File);
    inspect(path, std::nullopt);
}

void ImportPage::inspect(const QString &path, const std::optional<TableLayout> &layout)
{
    m_path = path;
    m_inspectAnswer.expect(m_session.services().imports().inspect(path, layout, m_origin->filingSystem()));
}

void ImportPage::showInspection(const Result<ImportInspection> &inspection)
{
    if (!inspection) {
        m_inspection.reset();
        m_file->showTrouble(errorSentence(inspection.error()));
        goTo(File);
        return;
    }
    m_inspection = *inspection;
    m_file->showFile(m_path, *m_inspection);
    m_columns->setColumns(*m_inspection);
    m_next->setEnabled(true);
    if (m_steps->currentIndex() == Columns)
        previewColumns();
}

ImportPlan ImportPage::plan() const
{
    ImportPlan plan{
        .path = m_path, .layout = m_inspection ? std::optional(m_inspection->layout) : std::nullopt};
    plan.mapping = m_columns->mapping();
    plan.listAbsent = m_run->listsAbsent();
    m_origin->fill(plan);
    return plan;
}

void ImportPage::previewColumns()
{
    if (m_inspection)
        m_previewAnswer.expect(m_session.services().imports().preview(m_session.permit(), plan()));
}

void ImportPage::watch(const QFuture<Result<ImportSummary>> &future, bool isTryOut)
{
    m_isTryOut = isTryOut;
    m_back->setEnabled(false);
    m_run->showWorking(isTryOut);
    m_work.setFuture(future);
}

void ImportPage::countUp(const QString &rejectsPath)
{
    ImportPlan plan = this->plan();
    plan.rejectsPath = rejectsPath;
    m_rejectsPath = rejectsPath;
    watch(m_session.services().imports().tryOut(m_session.permit(), plan, complaintSentence), true);
}

void ImportPage::import()
{
    const ImportPlan plan = this->plan();
    m_batchSystem = plan.filingSystem;
    m_rejectsPath.clear();
    watch(m_session.services().imports().run(m_session.permit(), plan, complaintSentence), false);
}

void ImportPage::finishWork()
{
    m_back->setEnabled(true);
    if (m_work.future().resultCount() == 0) {
        m_run->showStopped();
        return;
    }
    const Result<ImportSummary> summary = m_work.result();
    if (!summary) {
        m_run->showTrouble(errorSentence(summary.error()));
        return;
    }
    if (!m_isTryOut) {
        m_batch = summary->batch;
        m_done = *summary;
        m_back->setVisible(false);
        m_run->showResult(*summary);
        emit noticeWanted({tr("%n people imported", nullptr, static_cast<int>(summary->imported)), {}});
        return;
    }
    if (!m_batch.isStored()) {
        m_run->showTryOut(*summary);
    } else {
        // Counting again only wrote the file of rows left out; what the import did stands.
        m_run->showResult(m_done);
    }
    if (!m_rejectsPath.isEmpty())
        emit noticeWanted({tr("Saved in %1").arg(QFileInfo(m_rejectsPath).fileName()), {}});
}

void ImportPage::saveRejects()
{
    const QString start = QFileInfo(m_path).completeBaseName() + QStringLiteral(" - ") + tr("left out") +
        QStringLiteral(".csv");
    chooseFileToSave(this, tr("Save the rows that are left out"), start, tr("CSV files (*.csv)"),
        [this](const QString &path) { countUp(path); });
}

void ImportPage::askToUndo()
{
    m_undoPreviewAnswer.expect(
        m_session.services().imports().previewUndo(m_session.permit(), m_batchSystem, m_batch));
}

void ImportPage::startAgain()
{
    if (m_run->isWorking())
        return;
    m_batch = {};
    goTo(File);
}

void ImportPage::retranslate()
{
    m_title->setText(tr("Import a customer file"));
    m_list->setSteps({tr("File"), tr("Origin and purpose"), tr("Columns"), tr("Check and import")});
    m_list->setCurrent(m_steps->currentIndex());
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next"));
    m_chooseAction->setText(tr("Import another file"));
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_run->isWorking() && !localFileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QString path = localFileOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    begin(path);
}
