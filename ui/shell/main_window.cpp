#include "ui/shell/main_window.h"

#include "app/documents/error_sentence.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/shell/appearance_menu.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/help_texts.h"
#include "ui/shell/job_guard.h"
#include "ui/shell/job_list.h"
#include "ui/shell/jobs_panel.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/notice_log.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/preferences.h"
#include "ui/shell/quiet_mode.h"
#include "ui/shell/rail.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_dialogs.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/escape_guard.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/plain_message_box.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/view_switch.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

#include <utility>

namespace {

constexpr int foldBelow = 1180; // look.md 4.2, at 100 %

/// A file is dragged over a field in which somebody types: it would put its path into what they typed.
bool isFileOverTyping(const QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter)
        return false;
    const auto *field = qobject_cast<const QLineEdit *>(watched);
    const auto *text = qobject_cast<const QPlainTextEdit *>(watched->parent()); // its viewport
    const QList<QUrl> urls = static_cast<QDragEnterEvent *>(event)->mimeData()->urls();
    return (field || text) && !urls.isEmpty() && urls.first().isLocalFile();
}

} // namespace

MainWindow::MainWindow(QList<PageEntry> entries, Preferences *preferences, LanguageSwitch *languages)
    : m_entries(std::move(entries))
    , m_preferences(preferences)
    , m_actions(new WindowActions(menuBar()))
    , m_appearance(new AppearanceMenu(m_actions->viewMenu(), languages, preferences))
    , m_jobs(new JobList(this))
    , m_jobGuard(new JobGuard(m_jobs, this))
    , m_rail(new Rail(m_entries))
    , m_header(new HeaderBar)
    , m_busy(new BusyBar)
    , m_banner(new InlineBar)
    , m_question(new InlineBar)
    , m_stack(new PageStack(m_entries))
    , m_status(new StatusBar)
    , m_whole(new QStackedWidget)
    , m_toast(nullptr)
    , m_palette(new CommandPalette(this))
    , m_jobsPanel(new JobsPanel(m_jobs, this))
    , m_notices(new NoticeLog(this))
    , m_dialogs(new WindowDialogs(m_entries, languages, preferences, m_notices, this))
{
    m_actions->setPages(m_entries);
    m_whole->addWidget(makeWorkspace());
    setCentralWidget(m_whole);
    m_toast = new Toast(m_whole);
    setWindowIcon(sealIcon());
    setMinimumSize(560, 400);
    setAcceptDrops(true);
    resize(1280, 800);
    restoreGeometry(m_preferences->windowGeometry());
    connectParts();
    connectCommands();
    retranslate();
    fitToWidth();
    qApp->installEventFilter(this);
    new EscapeGuard(this);
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::command(Command command) const
{
    return m_actions->action(command);
}

void MainWindow::setUser(const QString &name, const QString &role)
{
    m_rail->setUser(name, role);
}

void MainWindow::setBadge(const QString &pageKey, int number)
{
    m_rail->setBadge(m_stack->rowOf(pageKey), number);
}

void MainWindow::showPagesThat(const std::function<bool(const QString &pageKey)> &pass)
{
    for (int row = 0; row < m_entries.size(); ++row) {
        const bool isOpen = pass(m_entries.at(row).key);
        m_rail->setEntryVisible(row, isOpen);
        m_stack->setReachable(row, isOpen);
        m_actions->setPageOffered(row, isOpen);
    }
}

void MainWindow::open(const QString &pageKey, const QVariant &record)
{
    m_stack->open(pageKey, record);
}

void MainWindow::tell(const Notice &notice)
{
    m_notices->tell(notice);
    m_toast->tell(notice.text, bool(notice.undo));
}

void MainWindow::whenJobsEnded(std::function<void()> act)
{
    m_jobGuard->whenEnded(std::move(act));
}

void MainWindow::showAlone(QWidget *widget)
{
    closeWorkspace();
    m_notices->clear();
    m_stack->discardPages();
    m_busy->setBusy(false);
    m_header->setUrgentChips({});
    for (int row = 0; row < m_entries.size(); ++row)
        m_rail->setBadge(row, 0);
    putInFront(widget);
}

void MainWindow::showOver(QWidget *widget)
{
    closeWorkspace();
    command(Command::Lock)->setEnabled(true); // somebody is still signed in
    command(Command::SignOut)->setEnabled(true);
    putInFront(widget);
}

void MainWindow::closeWorkspace()
{
    m_toast->dismiss();
    m_palette->close();
    m_dialogs->closeAll();
    m_actions->setWorkspaceOpen(false);
    m_stack->setShut(true);
}

void MainWindow::putInFront(QWidget *widget)
{
    if (m_alone)
        m_alone->deleteLater();
    m_alone = widget;
    m_whole->setCurrentIndex(m_whole->addWidget(widget));
    widget->setFocus();
}

Page *MainWindow::page() const
{
    return m_stack->currentPage();
}

MainWindow::Place MainWindow::place() const
{
    return {m_stack->currentKey(), m_stack->currentRecord()};
}

void MainWindow::showWorkspace(const Place &place)
{
    openWorkspace();
    const int row = m_stack->rowOf(place.page);
    if (row >= 0 && m_stack->reachableRow(row) == row)
        m_stack->open(place.page, place.record);
    else
        m_stack->open(m_stack->reachableRow(0));
    m_rail->list()->setFocus(); // the page that let one in has gone, and the keyboard with it
    for (const QString &outcome : std::exchange(m_outcomes, {}))
        tell({outcome, {}});
}

void MainWindow::returnToWorkspace()
{
    openWorkspace();
    onMoved(); // the page in front gives its actions again
    for (const QString &outcome : std::exchange(m_outcomes, {}))
        tell({outcome, {}});
}

void MainWindow::openWorkspace()
{
    m_whole->setCurrentIndex(0);
    if (m_alone)
        m_alone->deleteLater();
    m_alone = nullptr;
    m_actions->setWorkspaceOpen(true);
    m_stack->setShut(false);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (isFileOverTyping(watched, event)) {
        event->ignore(); // what lies behind the field is asked next
        return true;
    }
    // On its way to the button itself: what others leave of the key comes by when the keyboard may have moved
    // on.
    auto *button = event->type() == QEvent::KeyPress ? qobject_cast<QPushButton *>(watched) : nullptr;
    const auto *pressed = button && button->window() == this ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!pressed || (pressed->key() != Qt::Key_Return && pressed->key() != Qt::Key_Enter))
        return QMainWindow::eventFilter(watched, event);
    if (!pressed->isAutoRepeat())
        button->click();
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_jobs->isEmpty()) {
        event->ignore();
        m_jobGuard->whenEnded([this] { close(); });
        return;
    }
    m_preferences->setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToWidth();
}

QWidget *MainWindow::makeWorkspace()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_busy);
    right->addWidget(m_banner);
    right->addWidget(m_question);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto *workspace = new QWidget;
    auto *column = new QVBoxLayout(workspace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    return workspace;
}

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::pageChosen, m_stack, qOverload<int>(&PageStack::open));
    m_rail->restoreFolds(m_preferences->viewState(QStringLiteral("rail-groups")));
    connect(m_rail, &Rail::groupToggled, this,
        [this] { m_preferences->setViewState(QStringLiteral("rail-groups"), m_rail->foldState()); });
    connect(m_rail, &Rail::lockRequested, command(Command::Lock), &QAction::trigger);
    connect(m_actions, &WindowActions::pageChosen, m_stack, qOverload<int>(&PageStack::open));
    connect(m_stack, &PageStack::moved, this, &MainWindow::onMoved);
    // Before the page that comes asks for anything.
    connect(m_stack, &PageStack::currentChanged, m_busy, [this] { m_busy->setBusy(false); });
    connect(m_stack, &PageStack::pageMade, this, &MainWindow::adoptPage);
    connect(m_header, &HeaderBar::paletteRequested, command(Command::Palette), &QAction::trigger);
    connect(m_header, &HeaderBar::helpRequested, command(Command::HelpHere), &QAction::trigger);
    connect(m_header, &HeaderBar::noticesRequested, command(Command::Notices), &QAction::trigger);
    connect(m_notices, &NoticeLog::changed, this, &MainWindow::onNotices);
    connect(m_notices, &NoticeLog::undoFailed, this, [this](const QString &text, const Error &error) {
        PlainMessageBox::tell(
            this, tr("Undo"), tr("“%1” was not taken back.").arg(text), errorSentence(error));
    });
    connect(m_notices, &NoticeLog::redoFailed, this, [this](const QString &text, const Error &error) {
        PlainMessageBox::tell(
            this, tr("Redo"), tr("“%1” was not done again.").arg(text), errorSentence(error));
    });
    connect(m_dialogs, &WindowDialogs::lockMinutesChanged, this, &MainWindow::lockMinutesChanged);
    connect(m_dialogs, &WindowDialogs::settingsOpening, this, &MainWindow::settingsOpening);
    connect(m_status, &StatusBar::lockSettingsRequested, this, [this] { m_dialogs->openSettings(true); });
    connect(m_header, &HeaderBar::settingsRequested, command(Command::Settings), &QAction::trigger);
    connect(m_status, &StatusBar::jobsRequested, this, &MainWindow::showJobs);
    connect(m_jobs, &JobList::changed, this, &MainWindow::retranslate);
    connect(m_jobs, &JobList::jobRemoved, this, &MainWindow::tellOutcome);
    connect(m_toast, &Toast::undoRequested, this, &MainWindow::undoLast);
    connect(&theme(), &Theme::changed, this, &MainWindow::fitToWidth);
    m_dialogs->offerHelp(m_palette);
    m_palette->setCommands([this] { return m_actions->choices(); });
    m_palette->setPages([this] { return m_actions->pages(); });
}

void MainWindow::adoptPage(int row, Page *page)
{
    tabBehind(page, {m_status});
    connect(page, &Page::noticeWanted, this, &MainWindow::tell);
    connect(page, &Page::recordWanted, this, &MainWindow::open);
    connect(page, &Page::jobStarted, m_jobs, &JobList::add);
    connect(page, &Page::busyChanged, this, [this, row](bool busy) {
        if (row == m_stack->currentRow()) // another page's late answer says nothing of this one
            m_busy->setBusy(busy);
    });
    if (auto *panes = page->findChild<MasterDetail *>()) {
        const QString view = QStringLiteral("split-") + m_entries.at(row).key;
        panes->restoreState(m_preferences->viewState(view));
        connect(panes, &MasterDetail::moved, this,
            [this, panes, view] { m_preferences->setViewState(view, panes->saveState()); });
    }
    if (auto *views = page->findChild<ViewSwitch *>()) {
        const QString view = QStringLiteral("view-") + m_entries.at(row).key;
        views->restoreState(m_preferences->viewState(view));
        connect(views, &ViewSwitch::chosen, this,
            [this, views, view] { m_preferences->setViewState(view, views->saveState()); });
    }
    if (auto *quiet = page->findChild<QuietMode *>()) {
        quiet->askLetterKeys([this] { return m_preferences->areLetterKeysOn(); });
        quiet->putAway({m_rail, m_header});
    }
    connect(page, &Page::badgeChanged, this, [this, row](int number) { m_rail->setBadge(row, number); });
}

void MainWindow::onMoved()
{
    const int row = m_stack->currentRow();
    command(Command::Back)->setEnabled(m_stack->canGoBack());
    command(Command::Forward)->setEnabled(m_stack->canGoForward());
    if (row < 0) {
        retranslate(); // no title of a page that is shut
        return;
    }
    m_rail->setCurrent(row);
    m_actions->setPageActions(m_entries.at(row).menu, m_stack->currentPage()->pageActions());
    onNotices();
    retranslate();
}

void MainWindow::onNotices()
{
    command(Command::Undo)->setEnabled(m_notices->canUndo());
    command(Command::Redo)->setEnabled(m_notices->canRedo());
    m_header->setUnseenNotices(m_notices->unseen());
}

void MainWindow::fitToWidth()
{
    const bool isNarrow = width() * 100 / theme().zoom() < foldBelow;
    const bool folds = isNarrow || m_preferences->isRailFolded();
    if (folds != m_rail->isFolded())
        m_rail->setFolded(folds);
    m_toast->setBottomMargin(m_status->height());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_appearance->retranslate();
    const int running = int(m_jobs->jobs().size());
    m_status->setJobs(running > 0 ? tr("%n job(s) running", nullptr, running) : QString());
    m_status->setCurtain(curtain().isDrawn() ? tr("Privacy curtain drawn") : QString());
    const int row = m_stack->currentRow();
    // What a click finds anywhere in a page when the control itself has no words of its own.
    if (Page *page = m_stack->currentPage())
        setPlainWhatsThis(page, helpFor(m_stack->currentKey()).purpose);
    setWindowTitle(row < 0 ? tr("Klantkluis") : tr("%1 – Klantkluis").arg(m_entries.at(row).title()));
}
