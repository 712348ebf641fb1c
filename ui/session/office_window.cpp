#include "app/documents/role_words.h"
#include "app/retention/financial_year.h"
#include "ui/dialogs/change_passphrase_dialog.h"
#include "ui/dialogs/drop_key_section.h"
#include "ui/dialogs/financial_year_section.h"
#include "ui/dialogs/holidays_section.h"
#include "ui/dialogs/organisation_section.h"
#include "ui/models/restore_words.h"
#include "ui/session/backup_watch.h"
#include "ui/session/connection_words.h"
#include "ui/session/file_check_watch.h"
#include "ui/session/office.h"
#include "ui/session/recovery_key_page.h"
#include "ui/session/restore_page.h"
#include "ui/session/restore_watch.h"
#include "ui/session/saved_watch.h"
#include "ui/session/urgent_watch.h"
#include "ui/session/workspace_pages.h"
#include "ui/shell/job_list.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_message_box.h"

#include <QAction>
#include <QFileInfo>

#include <utility>

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

void Office::addToSettings(SettingsDialog *settings)
{
    if (!m_session || m_isReading)
        return;
    Services &services = m_session->services();
    const Permit &permit = m_session->permit();
    const bool mayManage = permit.mayAnywhere(Operation::ManageSettings);
    if (mayManage) {
        settings->addSection(new OrganisationSection(services, permit));
        settings->addSection(new HolidaysSection(services, permit));
    }
    if (FinancialYear::mayChange(permit)) {
        auto *year = new FinancialYearSection(*m_session);
        connect(year, &FinancialYearSection::jobStarted, m_window->jobs(), &JobList::add);
        settings->addSection(year);
    }
    if (mayManage)
        settings->addSection(new DropKeySection(services, permit));
}

void Office::showRestore()
{
    auto *page = new RestorePage;
    connect(page, &RestorePage::backChosen, this, &Office::goBack);
    // Queued: the page goes with the next one.
    connect(page, &RestorePage::restored, this, &Office::onRestored, Qt::QueuedConnection);
    putOver(page);
}

void Office::onRestored(const QString &path, const backup_restore::Report &report)
{
    if (const QStringList again = restore_words::doneAgain(report.replayed); !again.isEmpty())
        PlainMessageBox::tell(m_window.get(), tr("Restored"),
            tr("What was decided since the backup holds again."), again.join(QStringLiteral("\n\n")));
    if (report.gap)
        PlainMessageBox::tell(m_window.get(), tr("Restored"), tr("The file is in quarantine."),
            tr("Erasures since the backup are missing, so people who were erased may be in it. Sign in to "
               "read "
               "what is missing and who can go on."));
    if (report.isFirstHere)
        PlainMessageBox::tell(m_window.get(), tr("Restored"), tr("This computer never saw this file before."),
            tr("Whether people were erased of whom only a list elsewhere tells, it cannot know. Look for "
               "newer "
               ".kkledger files before you work with it."));
    const auto goOn = [this, path] { open({.location = Location::embedded(path)}); };
    if (report.recoveryKey.isEmpty()) {
        goOn();
        return;
    }
    auto *page = new RecoveryKeyPage(QFileInfo(path).fileName(), report.recoveryKey);
    connect(page, &RecoveryKeyPage::kept, this, goOn, Qt::QueuedConnection);
    putOver(page);
}

void Office::showBackups()
{
    if (!m_session)
        return;
    const bool isFile = m_services->location().backend == Backend::Embedded;
    if (isFile && mayOpenPage(QStringLiteral("backups"), m_session->permit())) {
        m_window->showWorkspace({QStringLiteral("backups"), {}});
        return;
    }
    PlainMessageBox::tell(m_window.get(), tr("Backup"),
        isFile ? tr("An administrator sees to the backups of this file.")
               : tr("Backups of a server are made by whoever runs it."),
        isFile
            ? tr("Ask them where the backups go, and when a restore was last tried.")
            : tr("Ask whoever runs the database server %1 how it is backed up, and when that was last tried.")
                  .arg(placeName()));
}

void Office::retranslateStatus()
{
    if (!m_session)
        return;
    QString role;
    for (const Grant &grant : m_session->permit().grants()) {
        if (role.isEmpty() || grant.role == Role::Officer)
            role = roleWord(grant.role);
    }
    m_window->setUser(m_session->permit().displayName(), role);
    const ConnectionWords words = connectionWords(m_services->security());
    m_window->status()->setConnection(words.tone, words.iconName, words.short_);
    showAutoLock();
    m_removal->setText(tr("Remove"));
    if (m_isDemonstration)
        m_window->banner()->tell(
            Tone::Info, tr("Demonstration data: nobody in it exists. Make a file of your own to start."));
    m_removal->setVisible(m_isDemonstration);
    if (m_isReading)
        m_window->banner()->tell(Tone::Warn,
            tr("Read only: this is a copy as the file was when it was opened. Nothing can be changed, and "
               "what "
               "you look at is not recorded in the file."));
    m_window->banner()->setVisible(m_isDemonstration || m_isReading);
    m_release->retranslate();
    if (m_restores)
        m_restores->retranslate();
    if (m_urgent)
        m_urgent->retranslate();
    if (m_saved)
        m_saved->retranslate();
    if (m_backups)
        m_backups->retranslate();
    if (m_fileCheck)
        m_fileCheck->retranslate();
}

void Office::showConnection()
{
    if (!m_services)
        return;
    const ConnectionWords words = connectionWords(m_services->security());
    PlainMessageBox::tell(m_window.get(), tr("Connection"), words.short_, words.details);
}

void Office::changePassphrase()
{
    if (!m_session)
        return;
    // Over the workspace, so that locking takes it along.
    auto *dialog = new ChangePassphraseDialog(*m_session, m_window.get());
    connect(dialog, &ChangePassphraseDialog::changed, this,
        [this] { m_window->tell({.text = tr("Passphrase changed"), .undo = {}}); });
    connect(m_session.get(), &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}
