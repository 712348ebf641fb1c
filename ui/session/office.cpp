#include "ui/session/office.h"

#include "app/documents/error_sentence.h"
#include "app/drafts/drafts.h"
#include "app/lists/contact_lists.h"
#include "app/staff/file_holding.h"
#include "app/staff/sign_in.h"
#include "ui/session/activation_page.h"
#include "ui/session/backup_watch.h"
#include "ui/session/file_check_watch.h"
#include "ui/session/lapse_watch.h"
#include "ui/session/palette_search.h"
#include "ui/session/recovery_key_page.h"
#include "ui/session/restore_watch.h"
#include "ui/session/saved_watch.h"
#include "ui/session/sign_in_page.h"
#include "ui/session/sweep_watch.h"
#include "ui/session/urgent_watch.h"
#include "ui/session/welcome_page.h"
#include "ui/session/workspace_pages.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/job_list.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/clipboard_loan.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_message_box.h"
#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QFileInfo>

Office::Office(const Start &start)
    : m_start(start)
    , m_removal(new QAction(this))
    , m_signing(new QAction(this))
    , m_opening([this](const Opened &opened) { onOpened(opened); })
    , m_entering([this](const Result<Permit> &permit) { onEntered(permit); })
    , m_confirming([this](const Result<Confirmation> &confirmation) {
        constexpr int people = 1482;
        if (confirmation && m_permit)
            m_filling.expect(m_services->demonstration().fill(*m_permit, *confirmation, people, 1));
        else if (!confirmation)
            dropNewFile(confirmation.error());
    })
    , m_filling([this](const Result<DemoResult> &filled) {
        if (filled && m_permit)
            startWork(*m_permit);
        else if (!filled)
            dropNewFile(filled.error());
    })
    , m_kept([this](const Outcome &kept) {
        if (kept)
            return;
        const Error lost{kept.error().failure, QStringLiteral("draft.lost")};
        if (m_alone)
            m_alone->showError(lost);
        else // somebody was faster back than the file
            m_window->tell({errorSentence(lost), {}});
    })
    , m_drafts([this](const Result<QList<Draft>> &drafts) {
        if (drafts && m_session)
            onDrafts(*drafts);
    })
{
    m_languages.speak(start.language.value_or(m_preferences.language()));
    m_preferences.applyLook();
    m_window = std::make_unique<MainWindow>(
        workspacePages([this]() -> Session & { return *m_session; }), &m_preferences, &m_languages);
    connect(m_window.get(), &MainWindow::lockRequested, this, &Office::lock);
    connect(&m_oneWindow, &OneWindow::raised, this, &Office::comeToFront);
    connect(&m_idle, &IdleWatch::idle, this, &Office::lock);
    m_system = std::make_unique<SystemWatch>(m_window.get());
    connect(m_system.get(), &SystemWatch::leaving, this, &Office::lock);
    connect(&m_idle, &IdleWatch::closing, this, [this](int seconds) {
        m_window->status()->setAutoLock(tr("Locks in %n second(s)", nullptr, seconds));
    });
    connect(&m_idle, &IdleWatch::revived, this, &Office::showAutoLock);
    m_idle.setParent(this);
    m_idle.setMinutes(m_preferences.lockMinutes());
    connect(m_window.get(), &MainWindow::settingsOpening, this, &Office::addToSettings);
    connect(m_window.get(), &MainWindow::newRequestWanted, this, [this] { startRequest(nullptr); });
    connect(m_window.get(), &MainWindow::letterDropped, this, &Office::startRequest);
    connect(m_window.get(), &MainWindow::lockMinutesChanged, this, [this](int minutes) {
        m_idle.setMinutes(minutes);
        showAutoLock();
    });
    connect(m_window->status(), &StatusBar::backupRequested, this, &Office::showBackups);
    connect(m_removal, &QAction::triggered, this, [this] {
        PlainMessageBox::ask(m_window.get(),
            {tr("Demonstration data"), tr("Remove the demonstration file?"),
                tr("Everything in it goes, what you changed too. Nobody in it exists."), tr("Remove"), true},
            [this] { removeDemonstration(); });
    });
    m_window->banner()->addAction(m_removal);
    m_window->banner()->addAction(m_signing);
    m_signing->setVisible(false);
    m_window->banner()->hide();
    connect(m_window->status(), &StatusBar::connectionDetailsRequested, this, &Office::showConnection);
    connect(m_window->command(Command::NewFile), &QAction::triggered, this, [this] { showNewFile(); });
    connect(m_window->command(Command::OpenFile), &QAction::triggered, this, &Office::askForFile);
    connect(m_window->command(Command::OpenServer), &QAction::triggered, this, [this] { showServer(); });
    connect(m_window->command(Command::Import), &QAction::triggered, this, [this] {
        if (m_session && mayOpenPage(QStringLiteral("import"), m_session->permit()))
            m_window->open(QStringLiteral("import"));
    });
    connect(m_window->header(), &HeaderBar::urgentChosen, this,
        [this](const QString &key) { m_window->open(key); });
    connect(&m_languages, &LanguageSwitch::changed, this, &Office::retranslateStatus);
    m_search = new PaletteSearch(*m_window, this);
    m_release = std::make_unique<ReleaseWatch>(m_window->question());
    connect(m_release.get(), &ReleaseWatch::releaseChosen, this, &Office::lock);
    connect(m_release.get(), &ReleaseWatch::noticeWanted, m_window.get(), &MainWindow::tell);
    connect(m_window->jobs(), &JobList::changed, this, &Office::releaseFile, Qt::QueuedConnection);
    connect(
        m_window->command(Command::ChangePassphrase), &QAction::triggered, this, &Office::changePassphrase);
    connect(m_window->command(Command::SignOut), &QAction::triggered, this, &Office::welcome);
}

Office::~Office()
{
    m_release.reset();
    m_window.reset(); // the pages go before the session they work in
    m_session.reset();
    letGo();
    m_closing.waitForFinished();
}

void Office::show()
{
    if (!m_start.file.isEmpty())
        open({.location = Location::embedded(m_start.file)});
    else if (!m_start.server.isEmpty())
        showServer({m_start.server, m_start.user, {}});
    else
        welcome();
    m_window->show();
}

void Office::put(AlonePage *page)
{
    if (m_wanted && m_wanted->founding && m_services && !m_session)
        closeNewFile(*m_wanted); // given up halfway
    // Whatever was asked for the page before: its answer would find another file, or none.
    giveUpOpening();
    m_entering.forget();
    m_confirming.forget();
    m_filling.forget();
    m_drafts.forget();
    m_search->forget();
    m_permit.reset();
    m_isEntering = false;
    m_idle.stop();
    keepDrafts();
    m_alone = page;
    m_window->showAlone(page);
    m_release->stop();
    m_urgent.reset();
    m_saved.reset();
    m_backups.reset();
    m_fileCheck.reset();
    m_restores.reset();
    if (m_services && m_session)
        m_services->contactLists().forget();
    m_session.reset(); // after the pages, which showAlone has destroyed
}

void Office::putOver(AlonePage *page)
{
    if (!m_session) {
        put(page);
        return;
    }
    giveUpOpening();
    m_alone = page;
    m_window->showOver(page);
}

void Office::goBack()
{
    if (m_session) {
        giveUpOpening();
        m_alone = nullptr;
        m_window->returnToWorkspace();
    } else if (m_services || m_released) {
        askWho(m_placeOf.isEmpty() ? m_start.user : m_placeOf, !m_placeOf.isEmpty());
    } else {
        showWelcome();
    }
}

void Office::welcome()
{
    m_window->whenJobsEnded([this] { showWelcome(); });
}

void Office::showWelcome()
{
    const QString last = QString::fromUtf8(m_preferences.viewState(lastPlaceKey()));
    auto *page = new WelcomePage(QFileInfo::exists(last) ? last : QString());
    connect(page, &WelcomePage::languageChosen, this, [this](QLocale::Language language) {
        m_languages.speak(language);
        m_preferences.setLanguage(language);
    });
    connect(
        page, &WelcomePage::lastChosen, this, [this, last] { open({.location = Location::embedded(last)}); });
    connect(page, &WelcomePage::newChosen, this, [this] { showNewFile(); });
    connect(page, &WelcomePage::openChosen, this, &Office::askForFile);
    connect(page, &WelcomePage::restoreChosen, this, &Office::showRestore);
    connect(page, &WelcomePage::serverChosen, this, [this] { showServer(); });
    connect(page, &WelcomePage::demonstrationChosen, this, &Office::makeDemonstration);
    put(page);
    closeFile();
}

void Office::askForFile()
{
    chooseFileToOpen(m_window.get(), tr("Open a file"), tr("Customer files (*.kluis)"),
        [this](const QString &path) { open({.location = Location::embedded(path)}); });
}

void Office::showNewFile(const NewFilePage::Choice &given)
{
    auto *page = new NewFilePage(given);
    connect(page, &NewFilePage::backChosen, this, &Office::goBack);
    connect(page, &NewFilePage::made, this, [this](const NewFilePage::Choice &choice) {
        open({.location = Location::embedded(choice.path), .founding = choice});
    });
    putOver(page);
}

void Office::offerFounding(const Wanted &wanted)
{
    auto *page =
        new NewFilePage(wanted.founding.value_or(NewFilePage::Choice{{}, {}, wanted.server->name, {}, {}}),
            wanted.host.startsWith(u'/') ? tr("this computer") : wanted.host);
    connect(page, &NewFilePage::backChosen, this, [this, server = *wanted.server] { showServer(server); });
    connect(page, &NewFilePage::made, this, [this, wanted](const NewFilePage::Choice &choice) {
        open({.location = Location::server(wanted.server->server, choice.name, choice.passphrase.shared()),
            .founding = choice,
            .server = wanted.server,
            .host = wanted.host});
    });
    putOver(page);
}

void Office::showServer(const ServerPage::Choice &given)
{
    auto *page = new ServerPage(given);
    connect(page, &ServerPage::backChosen, this, &Office::goBack);
    connect(page, &ServerPage::chosen, this, [this](const ServerPage::Choice &choice) {
        open({.location = Location::server(choice.server, choice.name, choice.passphrase.shared()),
            .server = choice});
    });
    putOver(page);
}

QString Office::placeName() const
{
    if (m_services && m_services->location().backend == Backend::Server)
        return m_services->security().host;
    const QString path = m_services ? m_services->location().target
        : m_released                ? m_released->target
                                    : QString();
    return QFileInfo(path).fileName();
}

void Office::askWho(const QString &name, bool isLock)
{
    using Help = SignInPage::Help;
    const Help help = m_isReading ? Help::None : isOnServer() ? Help::Code : Help::CodeAndRecoveryKey;
    auto *page = new SignInPage(
        placeName(), name, isLock ? SignInPage::Reason::Locked : SignInPage::Reason::SignIn, help);
    connect(page, &SignInPage::entered, this, [this](const QString &given, const SecretText &passphrase) {
        enter({given, passphrase});
    });
    connect(page, &SignInPage::codeChosen, this, &Office::askForCode);
    connect(page, &SignInPage::recoveryChosen, this, &Office::askForRecoveryKey);
    connect(page, &SignInPage::otherFileChosen, this, &Office::welcome);
    put(page);
}

void Office::askForCode(const QString &name)
{
    auto *page = new ActivationPage(
        placeName(), name, isOnServer() ? ActivationPage::With::CodeOnServer : ActivationPage::With::Code);
    connect(page, &ActivationPage::chosen, this, [this](const ActivationPage::Choice &choice) {
        enter({choice.name, choice.passphrase, choice.code});
    });
    connect(page, &ActivationPage::backChosen, this, &Office::goBack);
    put(page);
}

void Office::askForRecoveryKey(const QString &name)
{
    auto *page = new ActivationPage(placeName(), name, ActivationPage::With::RecoveryKey);
    connect(page, &ActivationPage::chosen, this, [this](const ActivationPage::Choice &choice) {
        enter({.name = choice.name, .passphrase = choice.passphrase, .recoveryKey = choice.code});
    });
    connect(page, &ActivationPage::backChosen, this, &Office::goBack);
    put(page);
}

bool Office::isOnServer() const
{
    return m_services && m_services->location().backend == Backend::Server;
}

void Office::enter(const Entry &entry)
{
    m_isEntering = true;
    m_alone->setWaiting(true);
    if (!entry.recoveryKey.isEmpty() && m_services) {
        // It makes keys, so nobody else may have the file open.
        m_released = Location::embedded(m_services->file());
        letGo();
    }
    if (m_services && entry.code.isEmpty())
        m_entering.expect(m_services->signIn().enter(entry.name, entry.passphrase));
    else if (m_services)
        m_entering.expect(m_services->signIn().activate(entry.name, entry.code, entry.passphrase));
    else if (m_released)
        startOpening({.location = *m_released, .unlocking = entry, .readOnly = m_isReading});
}

void Office::onEntered(const Result<Permit> &permit)
{
    m_isEntering = false;
    if (!permit && m_wanted) {
        dropNewFile(permit.error());
    } else if (!permit) {
        tellAtTheDoor(permit.error(), m_start.user);
        releaseFile();
    } else if (m_wanted && m_wanted->isDemonstration) {
        m_permit = *permit;
        m_confirming.expect(m_services->signIn().confirm(*permit, m_wanted->founding->passphrase));
    } else if (const QString key = m_services->takeRecoveryKey(); !key.isEmpty()) {
        showRecoveryKey(*permit, key);
    } else {
        startWork(*permit);
    }
}

void Office::showRecoveryKey(const Permit &permit, const QString &key)
{
    auto *page = new RecoveryKeyPage(placeName(), key);
    connect(page, &RecoveryKeyPage::kept, this, [this, permit] { startWork(permit); });
    m_alone = page;
    m_window->showAlone(page);
    m_permit = permit;
    m_idle.start();
}

void Office::startWork(const Permit &permit)
{
    m_wanted.reset();
    m_released.reset();
    if (m_services->location().backend == Backend::Embedded && !m_isReading)
        m_preferences.setViewState(lastPlaceKey(), m_services->location().target.toUtf8());
    m_session = std::make_unique<Session>(m_services, permit);
    // Queued: whoever ends it may be a page of this very session.
    connect(m_session.get(), &Session::ended, this, &Office::lock, Qt::QueuedConnection);
    m_search->setSession(m_session.get());
    m_alone = nullptr;
    retranslateStatus();
    m_window->showPagesThat([permit](const QString &key) { return mayOpenPage(key, permit); });
    returnToPlace();
    m_saved = std::make_unique<SavedWatch>(m_services->feed(), m_window->status());
    m_backups = std::make_unique<BackupWatch>(*m_session, m_window->status());
    connect(m_backups.get(), &BackupWatch::jobStarted, m_window->jobs(), &JobList::add);
    connect(m_backups.get(), &BackupWatch::noticeWanted, m_window.get(), &MainWindow::tell);
    auto *sweeps = new SweepWatch(*m_session, m_session.get());
    connect(sweeps, &SweepWatch::noticeWanted, m_window.get(), &MainWindow::tell);
    if (const auto &upgrade = m_services->upgrade())
        m_window->tell({tr("The file was brought up to date. As it was before, it is kept here: %1")
                            .arg(visibleLine(upgrade->path)),
            {}});
    m_fileCheck = std::make_unique<FileCheckWatch>(*m_session, m_window->status());
    connect(m_fileCheck.get(), &FileCheckWatch::foundDamaged, this, [this](const Error &error) {
        PlainMessageBox::tell(m_window.get(), tr("The file is damaged"), errorSentence(error));
    });
    if (!m_isReading)
        new LapseWatch(*m_session); // goes with it
    m_urgent = std::make_unique<UrgentWatch>(*m_session, *m_window);
    if (!m_isReading) // nothing can be signed, and the banner says so
        m_restores = std::make_unique<RestoreWatch>(*m_session, m_window->banner(), m_signing);
    m_services->holding().heldBy(permit);
    m_release->start(*m_session);
    if (!m_isReading)
        m_drafts.expect(m_services->drafts().mine(permit));
    tellUnkeptKey();
    m_permit.reset(); // last: it may be the one that was given
    for (const FilingSystem filingSystem : m_session->filingSystemsFor(Operation::ViewContacts))
        m_services->contactLists().startLoading(filingSystem);
    m_idle.start();
}
