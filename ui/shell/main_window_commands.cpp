#include "ui/look/curtain.h"
#include "ui/look/theme.h"
#include "ui/shell/appearance_menu.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/job_list.h"
#include "ui/shell/jobs_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_log.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/pane_cycle.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_dialogs.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QDragEnterEvent>

void MainWindow::connectCommands()
{
    const auto on = [this](
                        Command which, auto act) { connect(command(which), &QAction::triggered, this, act); };
    on(Command::Quit, [this] { close(); });
    on(Command::Lock, [this] { emit lockRequested(); });
    on(Command::Undo, [this] { undoLast(); });
    on(Command::Redo, [this] { m_notices->redo(); });
    on(Command::Palette, [this] { m_palette->openOver(m_header->searchTrigger()); });
    on(Command::Back, [this] { m_stack->goBack(); });
    on(Command::Forward, [this] { m_stack->goForward(); });
    on(Command::NextPane, [this] { cyclePanes(true); });
    on(Command::PreviousPane, [this] { cyclePanes(false); });
    on(Command::ZoomIn, [this] { m_appearance->changeZoom(10); });
    on(Command::ZoomOut, [this] { m_appearance->changeZoom(-10); });
    on(Command::ZoomReset, [this] { m_appearance->resetZoom(); });
    on(Command::CompactRows, [this](bool compact) { m_appearance->setCompact(compact); });
    on(Command::Jobs, [this] { showJobs(); });
    on(Command::Notices, [this] { m_dialogs->openNotices(m_header->bell()); });
    on(Command::Settings, [this] { m_dialogs->openSettings(); });
    on(Command::HelpHere, [this] { m_dialogs->openHelp(m_stack->currentKey()); });
    on(Command::WhatIsThis, [this] { m_dialogs->askWhatIsThis(); });
    on(Command::About, [this] { m_dialogs->openAbout(); });
    on(Command::NewContact, [this] { askPage(QStringLiteral("contacts"), Command::NewContact); });
    on(Command::NewRequest, [this] { startRequest(); });
    on(Command::Refresh, [this] {
        if (Page *page = m_stack->currentPage())
            page->refresh();
    });
    on(Command::FoldRail, [this](bool folded) {
        m_preferences->setRailFolded(folded);
        fitToWidth();
    });
    on(Command::PrivacyCurtain, [](bool drawn) { curtain().setDrawn(drawn); });
    connect(&curtain(), &Curtain::changed, command(Command::PrivacyCurtain), &QAction::setChecked);
    connect(m_status, &StatusBar::curtainLifted, this, [] { curtain().setDrawn(false); });
    command(Command::PrivacyCurtain)->setChecked(curtain().isDrawn());
    command(Command::FoldRail)->setChecked(m_preferences->isRailFolded());
    const auto showDensity = [this] {
        command(Command::CompactRows)->setChecked(theme().density() == Density::Compact);
    };
    connect(&theme(), &Theme::changed, this, showDensity);
    showDensity();
    onNotices();
}

void MainWindow::undoLast()
{
    m_toast->dismiss();
    m_notices->undo();
}

void MainWindow::askPage(const QString &pageKey, Command which)
{
    if (m_actions->isAnswered(which))
        return; // the page in front does it
    m_stack->open(m_stack->rowOf(pageKey));
    if (!m_stack->currentPage() || m_stack->currentKey() != pageKey)
        return;
    const auto offered = m_stack->currentPage()->pageActions();
    for (QAction *action : offered) {
        if (answeredCommand(action) == which && action->isEnabled())
            action->trigger();
    }
}

void MainWindow::startRequest()
{
    if (!m_actions->isAnswered(Command::NewRequest)) // else the page in front does it
        emit newRequestWanted();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // Behind the lock nothing is taken, nor from another part of this window.
    const QMimeData *dragged = event->mimeData();
    const bool isFile = dragged->hasUrls() || dragged->hasImage() || dragged->hasText() ||
        dragged->hasFormat(QStringLiteral("message/rfc822"));
    if (m_alone || event->source() || !isFile)
        return;
    // A move would have the source delete what was dragged out of it.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_alone) {
        event->ignore(); // locked while it was being dragged
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit letterDropped(event->mimeData());
}

void MainWindow::cyclePanes(bool forward)
{
    QList<QWidget *> panes{m_rail->list(), m_header};
    if (Page *page = m_stack->currentPage())
        panes += page->panes();
    panes.append(m_status);
    focusNextPane(panes, forward);
}

void MainWindow::showJobs()
{
    m_jobsPanel->openAbove(m_status->jobsItem()->isVisible() ? m_status->jobsItem() : m_status);
}

void MainWindow::tellOutcome(const Job *job)
{
    if (job->outcome().isEmpty())
        return;
    if (m_alone)
        m_outcomes.append(job->outcome());
    else
        tell({job->outcome(), {}});
}
