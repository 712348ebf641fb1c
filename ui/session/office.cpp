#include "ui/session/office.h"

#include "app/documents/error_sentence.h"
#include "app/documents/role_words.h"
#include "app/lists/contact_lists.h"
#include "app/staff/sign_in.h"
#include "ui/dialogs/change_passphrase_dialog.h"
#include "ui/look/curtain.h"
#include "ui/session/connection_words.h"
#include "ui/session/server_page.h"
#include "ui/session/sign_in_page.h"
#include "ui/session/welcome_page.h"
#include "ui/session/urgent_watch.h"
#include "ui/session/workspace_pages.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_message_box.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <utility>

namespace {

QString lastPlaceKey()
{
    return QStringLiteral("last-file");
}

QString demonstrationPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
        QStringLiteral("/voorbeeld.kluis");
}

void removeFile(const QString &path)
{
    for (const auto *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

} // namespace

Office::Office(const Start &start)
    : m_start(start)
    , m_removal(new QAction(this))
    , m_opening([this](const Opened &opened) { onOpened(opened); })
    , m_entering([this](const Result<Permit> &permit) { onEntered(permit); })
    , m_filling([this](const Result<DemoResult> &filled) {
        if (filled && m_permit)
            startWork(*m_permit);
        else if (m_alone && !filled)
            m_alone->showError(errorSentence(filled.error()));
    })
    , m_people([this](const Result<QList<ListRow>> &rows) {
        if (m_offer && rows)
            m_offer(*rows);
    })
{
    m_languages.speak(start.language.value_or(m_preferences.language()));
    m_preferences.applyLook();
    m_window = std::make_unique<MainWindow>(
        workspacePages([this]() -> Session & { return *m_session; }), &m_preferences, &m_languages);
    connect(m_window.get(), &MainWindow::lockRequested, this, &Office::lock);
    connect(&m_oneWindow, &OneWindow::raised, this, &Office::comeToFront);
    connect(&m_idle, &IdleWatch::idle, this, &Office::lock);
    connect(&m_idle, &IdleWatch::closing, this, [this](int seconds) {
        m_window->status()->setAutoLock(tr("Locks in %n second(s)", nullptr, seconds));
    });
    connect(&m_idle, &IdleWatch::revived, this, &Office::showAutoLock);
    m_idle.setMinutes(m_preferences.lockMinutes());
    connect(m_window.get(), &MainWindow::lockMinutesChanged, this, [this](int minutes) {
        m_idle.setMinutes(minutes);
        showAutoLock();
    });
    connect(m_window->status(), &StatusBar::backupRequested, this, &Office::showBackupAdvice);
    connect(m_removal, &QAction::triggered, this, [this] {
        PlainMessageBox::ask(m_window.get(),
            {tr("Demonstration data"), tr("Remove the demonstration file?"),
                tr("Everything in it goes, what you changed too. Nobody in it exists."), tr("Remove"), true},
            [this] { removeDemonstration(); });
    });
    m_window->banner()->addAction(m_removal);
    m_window->banner()->hide();
    connect(m_window->status(), &StatusBar::connectionDetailsRequested, this, &Office::showConnection);
    connect(m_window->command(Command::NewFile), &QAction::triggered, this, &Office::showNewFile);
    connect(m_window->command(Command::OpenFile), &QAction::triggered, this, &Office::askForFile);
    connect(m_window->command(Command::OpenServer), &QAction::triggered, this, &Office::showServer);
    connect(m_window->command(Command::Import), &QAction::triggered, this, [this] {
        if (m_session && mayOpenPage(QStringLiteral("import"), m_session->permit()))
            m_window->open(QStringLiteral("import"));
    });
    connect(m_window->header(), &HeaderBar::urgentChosen, this,
        [this](const QString &key) { m_window->open(key); });
    connect(&m_languages, &LanguageSwitch::changed, this, &Office::retranslateStatus);
    offerPeople();
    connect(m_window->command(Command::ChangePassphrase), &QAction::triggered, this, &Office::changePassphrase);
    connect(m_window->command(Command::SignOut), &QAction::triggered, this, &Office::welcome);
}

Office::~Office()
{
    m_window.reset(); // the pages go before the session they work in
}

void Office::show()
{
    if (!m_start.file.isEmpty())
        open(Location::embedded(m_start.file), false);
    else if (!m_start.server.isEmpty())
        showServer();
    else
        welcome();
    m_window->show();
}

void Office::put(AlonePage *page)
{
    m_idle.stop();
    m_alone = page;
    m_window->showAlone(page);
    m_urgent.reset();
    if (m_services && m_session)
        m_services->contactLists().forget();
    m_session.reset(); // after the pages, which showAlone has destroyed
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
    connect(page, &WelcomePage::lastChosen, this, [this, last] { open(Location::embedded(last), false); });
    connect(page, &WelcomePage::newChosen, this, &Office::showNewFile);
    connect(page, &WelcomePage::openChosen, this, &Office::askForFile);
    connect(page, &WelcomePage::serverChosen, this, &Office::showServer);
    connect(page, &WelcomePage::demonstrationChosen, this, &Office::makeDemonstration);
    put(page);
    m_oneWindow.stop();
    m_services.reset();
    m_placeOf.clear();
    m_isDemonstration = false;
}

void Office::askForFile()
{
    chooseFileToOpen(m_window.get(), tr("Open a file"), tr("Customer files (*.kluis)"),
        [this](const QString &path) { open(Location::embedded(path), false); });
}

void Office::showNewFile()
{
    auto *page = new NewFilePage;
    connect(page, &NewFilePage::backChosen, this, &Office::welcome);
    connect(page, &NewFilePage::made, this, [this](const NewFilePage::Choice &choice) {
        m_founding = choice;
        open(Location::embedded(choice.path), true);
    });
    put(page);
}

void Office::showServer()
{
    auto *page = new ServerPage;
    connect(page, &ServerPage::backChosen, this, &Office::welcome);
    connect(page, &ServerPage::chosen, this,
        [this](const QString &server, const QString &name, const QString &passphrase) {
            m_pendingName = name;
            m_pendingPassphrase = passphrase;
            open(Location::server(server, name, passphrase), false);
        });
    put(page);
}

void Office::makeDemonstration()
{
    // A fenced file of its own, made anew each time; its passphrase guards nothing and is the same everywhere.
    const QString path = demonstrationPath();
    QDir().mkpath(QFileInfo(path).path());
    removeFile(path);
    m_mustFill = true;
    m_founding = NewFilePage::Choice{path, QStringLiteral("Voorbeeld B.V."), QStringLiteral("demo"),
        QStringLiteral("Demo"), QStringLiteral("niemand hiervan bestaat")};
    open(Location::embedded(path), true);
}

void Office::open(const Location &location, bool create)
{
    m_window->whenJobsEnded([=, this] { beginOpening(location, create); });
}

void Office::beginOpening(const Location &location, bool create)
{
    showOpening(location); // whatever was open is closed before another file is
    m_oneWindow.stop();
    m_services.reset();
    Services::Options options{.create = create};
    if (m_start.today.isValid())
        options.clock = Clock(m_start.today);
    m_opening.expect(QtConcurrent::run([=] { return Services::open(location, options); }));
}

void Office::onOpened(const Opened &opened)
{
    if (!opened) {
        m_founding.reset();
        m_mustFill = false;
        m_pendingPassphrase.clear();
        showWelcome();
        m_alone->showError(errorSentence(opened.error()));
        return;
    }
    m_services = *opened;
    if (m_services->location().backend == Backend::Embedded)
        m_oneWindow.answerFor(m_services->location().target);
    m_isDemonstration = m_services->location().target == demonstrationPath();
    if (m_services->location().backend == Backend::Embedded)
        m_preferences.setViewState(lastPlaceKey(), m_services->location().target.toUtf8());
    if (m_founding) {
        const NewFilePage::Choice choice = *m_founding;
        m_founding.reset();
        // The demonstration brings purposes of its own, as old as its consents.
        const auto purposes = m_mustFill ? SignIn::FirstPurposes::None : SignIn::FirstPurposes::Usual;
        m_entering.expect(m_services->signIn().found(
            choice.name, choice.displayName, choice.passphrase, choice.organisation, purposes));
        return;
    }
    if (!m_pendingPassphrase.isEmpty()) {
        enter(m_pendingName, std::exchange(m_pendingPassphrase, {}));
        return;
    }
    askWho(m_start.user, false);
}

QString Office::placeName() const
{
    if (!m_services)
        return {};
    return m_services->location().backend == Backend::Embedded
        ? QFileInfo(m_services->location().target).fileName()
        : m_services->security().host;
}

void Office::askWho(const QString &name, bool isLock)
{
    auto *page = new SignInPage(
        placeName(), name, isLock ? SignInPage::Reason::Locked : SignInPage::Reason::SignIn);
    connect(page, &SignInPage::entered, this, &Office::enter);
    connect(page, &SignInPage::otherFileChosen, this, &Office::welcome);
    put(page);
    page->giveFocus();
}

void Office::enter(const QString &name, const QString &passphrase)
{
    if (m_alone)
        m_alone->setWaiting(true);
    m_entering.expect(m_services->signIn().enter(name, passphrase));
}

void Office::onEntered(const Result<Permit> &permit)
{
    if (m_alone)
        m_alone->setWaiting(false);
    if (!permit) {
        if (m_alone)
            m_alone->showError(errorSentence(permit.error()));
        return;
    }
    if (std::exchange(m_mustFill, false)) {
        constexpr int people = 1482;
        m_permit = *permit;
        if (m_alone)
            m_alone->setWaiting(true);
        m_filling.expect(m_services->demonstration().fill(*permit, people, 1));
        return;
    }
    startWork(*permit);
}

void Office::offerPeople()
{
    m_window->searchPalette()->addProvider(
        [this](const QString &typed, const std::function<void(QList<PaletteItem>)> &answer) {
            if (!m_session || typed.trimmed().isEmpty()) {
                answer({});
                return;
            }
            m_offer = [this, answer](const QList<ListRow> &rows) {
                QList<PaletteItem> items;
                for (const ListRow &row : rows)
                    items.append({veiled(row.name.isEmpty() ? row.organisation : row.name),
                        veiled(row.organisation.isEmpty() ? row.email : row.organisation),
                        QStringLiteral("address-book"), [this, row] {
                            m_session->setFilingSystem(row.filingSystem());
                            m_window->open(QStringLiteral("contacts"), row.contact.number());
                        }});
                answer(items);
            };
            m_people.expect(m_services->contactLists().find(m_session->permit(), typed));
        });
}

void Office::startWork(const Permit &permit)
{
    m_session = std::make_unique<Session>(m_services, permit);
    m_alone = nullptr;
    retranslateStatus();
    m_window->showPagesThat([permit](const QString &key) { return mayOpenPage(key, permit); });
    returnToPlace();
    m_urgent = std::make_unique<UrgentWatch>(*m_session, m_window->header());
    for (const FilingSystem filingSystem : m_session->filingSystemsFor(Operation::ViewContacts))
        m_services->contactLists().startLoading(filingSystem);
    m_idle.start();
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
    m_window->status()->setBackup(Tone::Warn, tr("No backup by Klantkluis"));
    m_window->status()->setSaved(tr("All saved"));
    showAutoLock();
    m_removal->setText(tr("Remove"));
    if (m_isDemonstration)
        m_window->banner()->tell(Tone::Info, tr("Demonstration data: nobody in it exists. Make a file of your own to start."));
    m_window->banner()->setVisible(m_isDemonstration);
    if (m_urgent)
        m_urgent->retranslate();
}

void Office::removeDemonstration()
{
    welcome();
    removeFile(demonstrationPath());
    m_preferences.setViewState(lastPlaceKey(), {});
    welcome(); // without the way back to a file that is gone
}

void Office::showConnection()
{
    if (m_services)
        {
        const ConnectionWords words = connectionWords(m_services->security());
        PlainMessageBox::tell(m_window.get(), tr("Connection"), words.short_, words.details);
    }
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

void Office::lock()
{
    if (!m_session)
        return;
    m_place = m_window->place();
    m_placeIn = m_session->filingSystem();
    m_placeOf = m_session->permit().name();
    askWho(m_placeOf, true);
}
