#include "ui/session/office.h"
#include "ui/session/opening_page.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/plain_message_box.h"

#include <QFileInfo>

#include <utility>

void Office::showOpening(const Location &location)
{
    const bool isFile = location.backend == Backend::Embedded;
    auto *page = new OpeningPage(isFile ? QFileInfo(location.target).fileName() : tr("the server"));
    connect(page, &OpeningPage::cancelled, this, [this] {
        m_opening.forget();
        m_founding.reset();
        m_mustFill = false;
        m_pendingPassphrase.clear();
        welcome();
    });
    put(page);
}

void Office::returnToPlace()
{
    const bool isSameMember = m_session->permit().name() == std::exchange(m_placeOf, {});
    const MainWindow::Place place = std::exchange(m_place, {});
    if (isSameMember && m_session->permit().may(Operation::ViewContacts, m_placeIn))
        m_session->setFilingSystem(m_placeIn);
    m_window->showWorkspace(isSameMember ? place : MainWindow::Place());
}

void Office::comeToFront()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Office::showAutoLock()
{
    m_window->status()->setAutoLock(tr("Locks after %n minute(s)", nullptr, m_idle.minutes()));
}

void Office::showBackupAdvice()
{
    const bool isFile = m_services && m_services->location().backend == Backend::Embedded;
    PlainMessageBox::tell(m_window.get(), tr("Backup"), tr("Klantkluis makes no backups itself yet."),
        isFile ? tr("Until then: close Klantkluis, copy the file %1 to another place, and keep the copy as "
                    "safe as the "
                    "file itself. The copy can be opened like the file.")
                     .arg(placeName())
               : tr("Until then: ask whoever runs the database server %1 how it is backed up, and when that "
                    "was last "
                    "tried.")
                     .arg(placeName()));
}
