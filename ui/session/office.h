#pragma once

#include "app/backup/backup_restore.h"
#include "app/base/stop_request.h"
#include "app/demo/demonstration.h"
#include "app/services.h"
#include "app/staff/confirmation.h"
#include "app/staff/release_asking.h"
#include "ui/async/latest_answer.h"
#include "ui/session/idle_watch.h"
#include "ui/session/new_file_page.h"
#include "ui/session/one_window.h"
#include "ui/session/release_watch.h"
#include "ui/session/server_page.h"
#include "ui/session/session.h"
#include "ui/session/system_watch.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMimeData;
class AlonePage;
class Job;
class OpeningPage;
class PaletteSearch;
class RewritingNews;
class QAction;
class BackupWatch;
class RestoreWatch;
class FileCheckWatch;
class SavedWatch;
class SettingsDialog;
class UrgentWatch;

/// Sees to what is in the window: first start, sign-in, the workspace, the lock. Holds the one session.
class Office final : public QObject
{
    Q_OBJECT

public:
    struct Start
    {
        QString file = {};
        QString server = {};
        QString user = {};
        std::optional<QLocale::Language> language = std::nullopt;
        QDate today = {};
    };

    explicit Office(const Start &start);
    ~Office() override;

    void show();
    MainWindow &window() const { return *m_window; }

private:
    /// Nothing, where a file was only looked at: somebody's passphrase has to open it.
    using Opened = Result<std::shared_ptr<Services>>;

    struct Entry
    {
        QString name;
        SecretText passphrase;
        /// Given by who has no passphrase yet: the one above is then their new one.
        SecretText code = {};
        /// Given where every passphrase is lost: the same.
        SecretText recoveryKey = {};
    };

    /// What is to be opened, and the form or the lock that asks for it.
    struct Wanted
    {
        Location location;
        std::optional<NewFilePage::Choice> founding = std::nullopt;
        std::optional<ServerPage::Choice> server = std::nullopt;
        /// The name of a server on which a customer file is to be made.
        QString host = {};
        std::optional<Entry> unlocking = std::nullopt;
        bool isDemonstration = false;
        bool readOnly = false;
    };

    void welcome();
    void showWelcome();
    void askForFile();
    void showRestore();
    /// The file came back from a backup.
    void onRestored(const QString &path, const backup_restore::Report &report);
    void showNewFile(const NewFilePage::Choice &given = {});
    /// The server was reached, but nobody has made a customer file in its database.
    void offerFounding(const Wanted &wanted);
    void showServer(const ServerPage::Choice &given = {});
    void askWho(const QString &name, bool isLock);
    void askForCode(const QString &name);
    void askForRecoveryKey(const QString &name);
    bool isOnServer() const;
    void enter(const Entry &entry);
    void onEntered(const Result<Permit> &permit);
    /// Of a file that was just made; the work begins when it is kept.
    void showRecoveryKey(const Permit &permit, const QString &key);
    void startWork(const Permit &permit);
    void lock();
    /// The recovery key is in the window and was not typed back yet.
    void lockOverKey();
    void tellUnkeptKey();
    /// What is being typed goes into the file before its forms go.
    void keepDrafts();
    /// The member's last form opens again as they left it.
    void onDrafts(const QList<Draft> &drafts);
    /// Leaves the session for this page.
    void put(AlonePage *page);
    /// Shows the page and keeps the session, if there is one, until something new is open.
    void putOver(AlonePage *page);
    /// From a form or a cancelled opening to where one was.
    void goBack();
    QString placeName() const;

    void open(const Wanted &wanted);
    void beginOpening(const Wanted &wanted);
    OpeningPage *openingPage(const Wanted &wanted);
    void startOpening(const Wanted &wanted);
    void onOpened(const Opened &opened);
    /// The file is written anew while it is opened: shown, and a job of the window, which asks before it
    /// closes on it.
    RewritingWatch watchRewriting();
    void onRewriting(const Rewriting &rewriting);
    void endRewriting();
    /// What went wrong where somebody came in, on the page that asks who comes in.
    void tellAtTheDoor(const Error &error, const QString &name);
    /// This is what is open from now on.
    void have(const std::shared_ptr<Services> &services);
    void tellNotOpened(const Error &error);
    static bool isInUse(const Error &error);
    /// Somebody else has the file: it can be asked for here.
    void showInUse(const QString &file, const QString &name, const Error &error);
    /// The file that was asked for is free.
    void openReleased(const release_asking::Asked &asked);
    /// From now on the file is only looked at.
    void openReadOnly(const QString &file, const QString &name);
    /// The file lies where it cannot be worked with: what can be done instead.
    static bool isOutOfPlace(const Error &error);
    void tellOutOfPlace(const QString &file, const Error &error);
    void tellNotUnlocked(const Wanted &wanted, const Error &error);
    static bool hasForm(const Wanted &wanted);
    bool showForm(const Wanted &wanted, bool withPassphrase);
    void cancelOpening();
    void giveUpOpening();
    void dropNewFile(const Error &error);
    void closeNewFile(const Wanted &wanted);
    void closeFile();
    /// Gives the file and its key up while nobody is signed in: the command line can have it then (cli.md).
    void releaseFile();
    void letGo();
    /// Does this on another thread once what was open is closed.
    void afterClosing(std::function<void()> work);
    /// Opens the form of a new request over what is in front, with the letter where there is one.
    void startRequest(const QMimeData *letter);
    void makeDemonstration();
    void removeDemonstration();
    static QString lastPlaceKey();

    void showConnection();
    void changePassphrase();
    void returnToPlace();
    void comeToFront();
    void showAutoLock();
    /// What the open file is told once, for who may change it.
    void addToSettings(SettingsDialog *settings);
    void showBackups();
    void retranslateStatus();

    Start m_start;
    Preferences m_preferences;
    LanguageSwitch m_languages;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UrgentWatch> m_urgent;
    std::unique_ptr<SavedWatch> m_saved;
    std::unique_ptr<BackupWatch> m_backups;
    std::unique_ptr<RestoreWatch> m_restores;
    std::unique_ptr<FileCheckWatch> m_fileCheck;
    IdleWatch m_idle;
    std::unique_ptr<SystemWatch> m_system;
    std::unique_ptr<ReleaseWatch> m_release;
    OneWindow m_oneWindow;
    AlonePage *m_alone = nullptr;
    PaletteSearch *m_search = nullptr;
    QAction *m_removal;
    QAction *m_signing;
    bool m_isDemonstration = false;
    bool m_isEntering = false;
    bool m_isReading = false;
    bool m_isKeyUnkept = false;
    std::optional<Wanted> m_wanted;
    /// The file that a passphrase is asked for: chosen, or given up by the lock.
    std::optional<Location> m_released;
    /// What was open and is being closed; another opening waits for it.
    QFuture<void> m_closing;
    std::optional<QFuture<Opened>> m_opened;
    LatestAnswer<Opened> m_opening;
    StopRequest m_stopOpening;
    QPointer<RewritingNews> m_news;
    QPointer<Job> m_rewriting;
    LatestAnswer<Result<Permit>> m_entering;
    LatestAnswer<Result<Confirmation>> m_confirming;
    LatestAnswer<Result<DemoResult>> m_filling;
    LatestAnswer<Outcome> m_kept;
    LatestAnswer<Result<QList<Draft>>> m_drafts;
    /// Drafts that are being stored: the file closes after them.
    QFuture<Outcome> m_keeping;
    std::optional<Permit> m_permit;
    /// Where the member was who locked; nobody else is led there.
    MainWindow::Place m_place;
    FilingSystem m_placeIn = FilingSystem::Customers;
    QString m_placeOf;
};
