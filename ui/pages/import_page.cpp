#include "ui/pages/import_page.h"

#include "app/consent/purposes.h"
#include "app/documents/error_sentence.h"
#include "ui/look/button_variant.h"
#include "ui/pages/import_columns_step.h"
#include "ui/pages/import_consents.h"
#include "ui/pages/import_file_step.h"
#include "ui/pages/import_history.h"
#include "ui/pages/import_origin_step.h"
#include "ui/pages/import_run_step.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/step_list.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

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
    , m_tabs(new QTabWidget)
    , m_consents(new ImportConsents(session))
    , m_list(new StepList)
    , m_steps(new QStackedWidget)
    , m_file(new ImportFileStep)
    , m_history(new ImportHistory(session))
    , m_origin(new ImportOriginStep(session))
    , m_columns(new ImportColumnsStep)
    , m_run(new ImportRunStep)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
    , m_chooseAction(new QAction(this))
    , m_inspectAnswer([this](const auto &inspection) { showInspection(inspection); })
    , m_previewAnswer([this](const auto &preview) { showPreview(preview); })
    , m_purposesAnswer([this](const auto &purposes) {
        if (purposes)
            m_origin->setPurposes(*purposes);
    })
    , m_recorded([this](const auto &recorded) { writeRejects(recorded); })
{
    const bool mayImport = session.permit().mayAnywhere(Operation::ImportContacts);
    setAcceptDrops(mayImport);
    m_file->setBelow(m_history);
    m_file->setMayImport(mayImport);
    arrange();
    connectSteps();
    connectRun();
    m_origin->setToday(session.today());
    followFilingSystem();
    retranslate();
    followWork();
    goTo(File);
}

void ImportPage::arrange()
{
    setVariant(m_next, ButtonVariant::Primary);
    auto *originScroll = new QScrollArea;
    originScroll->setFrameShape(QFrame::NoFrame);
    originScroll->setFocusPolicy(Qt::NoFocus);
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
    auto *file = new QWidget;
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 12, 0, 8);
    row->setSpacing(24);
    row->addWidget(m_list, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    auto *consentsScroll = new QScrollArea;
    consentsScroll->setFrameShape(QFrame::NoFrame);
    consentsScroll->setFocusPolicy(Qt::NoFocus);
    consentsScroll->setWidgetResizable(true);
    consentsScroll->setWidget(m_consents);
    m_tabs->addTab(file, QString());
    m_tabs->addTab(consentsScroll, QString());
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
}

void ImportPage::connectSteps()
{
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    connect(m_chooseAction, &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex(0);
        startAgain();
    });
    connect(m_file, &ImportFileStep::fileChosen, this, &ImportPage::begin);
    connect(
        m_file, &ImportFileStep::layoutChosen, this, [this](const TableLayout &layout) { inspect(layout); });
    connect(m_origin, &ImportOriginStep::filingSystemChanged, this, [this] {
        if (m_inspection)
            inspect(m_inspection->layout);
    });
    connect(m_columns, &ImportColumnsStep::changed, this, &ImportPage::previewColumns);
    connect(m_consents, &ImportConsents::jobStarted, this, &Page::jobStarted);
    connect(m_consents, &ImportConsents::noticeWanted, this, [this](const QString &text) {
        emit noticeWanted({text, {}});
    });
    connect(&m_session, &Session::filingSystemChanged, this, &ImportPage::followFilingSystem);
    connect(&m_session.feed(), &ChangeFeed::purposesChanged, this, &ImportPage::refresh);
}

void ImportPage::followFilingSystem()
{
    // Once a file is chosen, it is this page that says whose data it is, whatever the others show.
    if (!m_path.isEmpty() || m_followed == m_session.filingSystem())
        return;
    m_followed = m_session.filingSystem();
    m_origin->setFilingSystems(m_session.filingSystemsFor(Operation::ImportContacts), *m_followed);
}

void ImportPage::refresh()
{
    m_purposesAnswer.expect(m_session.services().purposes().list(m_session.permit()));
    m_history->refresh();
    m_consents->refresh();
}

void ImportPage::leave()
{
    m_consents->leave();
}

QList<QAction *> ImportPage::pageActions()
{
    return {m_chooseAction};
}

QList<QWidget *> ImportPage::panes()
{
    if (m_tabs->currentIndex() == 0)
        return {m_tabs->tabBar(), m_steps->currentWidget(), m_next};
    return QList<QWidget *>{m_tabs->tabBar()} + m_consents->panes();
}

void ImportPage::openRecord(const QVariant &record)
{
    const QString path = record.toString();
    if (path.isEmpty())
        return;
    m_tabs->setCurrentIndex(0);
    begin(path);
}

void ImportPage::goTo(int step)
{
    m_tellTrouble = nullptr;
    m_steps->setCurrentIndex(step);
    m_list->setCurrent(step);
    m_back->setVisible(step > File);
    m_next->setVisible(step < Run);
    m_next->setEnabled(isReadable());
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
            tellTrouble([this, error = good.error()] { m_columns->showTrouble(errorSentence(error)); });
            return;
        }
    }
    goTo(step + 1);
}

void ImportPage::begin(const QString &path)
{
    if (!m_session.permit().mayAnywhere(Operation::ImportContacts))
        return;
    if (isWorking()) {
        emit noticeWanted({tr("Something is running here. Choose the next file when it has ended."), {}});
        return;
    }
    startAgain();
    m_path = path;
    inspect(std::nullopt);
}

void ImportPage::inspect(const std::optional<TableLayout> &layout)
{
    m_isSameFile = layout.has_value();
    m_inspectAnswer.expect(m_session.services().imports().inspect(m_path, layout, m_origin->filingSystem()));
}

void ImportPage::showInspection(const Result<ImportInspection> &inspection)
{
    if (!inspection) {
        m_inspection.reset();
        goTo(File);
        tellTrouble([this, error = inspection.error(), path = m_path, keepsChoice = m_isSameFile] {
            m_file->showTrouble(path, errorSentence(error), keepsChoice);
        });
        return;
    }
    m_tellTrouble = nullptr;
    m_inspection = *inspection;
    m_file->showFile(m_path, *m_inspection);
    m_columns->setColumns(*m_inspection, m_isSameFile);
    m_next->setEnabled(isReadable());
    if (m_steps->currentIndex() == Columns)
        previewColumns();
}

bool ImportPage::isReadable() const
{
    return m_inspection && m_inspection->file.dialect.doubtfulLine == 0;
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

void ImportPage::showPreview(const Result<ImportPreview> &preview)
{
    if (preview) {
        m_tellTrouble = nullptr;
        m_columns->showPreview(*preview);
    } else {
        tellTrouble([this, error = preview.error()] { m_columns->showTrouble(aboutFile(error)); });
    }
}

void ImportPage::tellTrouble(std::function<void()> tell)
{
    m_tellTrouble = std::move(tell);
    m_tellTrouble();
}

QString ImportPage::aboutFile(const Error &error) const
{
    return tr("%1: %2", "file name, what is wrong")
        .arg(visibleLine(QFileInfo(m_path).fileName()), errorSentence(error));
}

void ImportPage::startAgain()
{
    if (isWorking())
        return;
    m_inspectAnswer.forget();
    m_batch = {};
    m_counted.reset();
    m_inspection.reset();
    m_path.clear();
    followFilingSystem();
    m_file->clear();
    goTo(File);
}

void ImportPage::retranslate()
{
    m_title->setText(tr("Import"));
    m_tabs->setAccessibleName(tr("Import"));
    m_tabs->setTabText(0, tr("Customer file"));
    m_tabs->setTabText(1, tr("Consents"));
    m_consents->retranslate();
    m_list->setSteps({tr("File"), tr("Origin and purpose"), tr("Columns"), tr("Check and import")});
    m_list->setCurrent(m_steps->currentIndex());
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next"));
    m_chooseAction->setText(tr("Import another file"));
    if (m_tellTrouble)
        m_tellTrouble();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isWorking() && !localFileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QString path = localFileOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (m_tabs->currentIndex() == 0)
        begin(path);
    else
        m_consents->begin(path);
}
