#pragma once

#include "app/demo/demonstration.h"
#include "app/lists/list_row.h"
#include "app/services.h"
#include "ui/async/latest_answer.h"
#include "ui/session/idle_watch.h"
#include "ui/session/new_file_page.h"
#include "ui/session/one_window.h"
#include "ui/session/session.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <QObject>

#include <memory>

class AlonePage;
class QAction;
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
    using Opened = Result<std::shared_ptr<Services>>;

    void welcome();
    void showWelcome();
    void askForFile();
    void showNewFile();
    void showServer();
    void open(const Location &location, bool create);
    void beginOpening(const Location &location, bool create);
    void makeDemonstration();
    void onOpened(const Opened &opened);
    void showOpening(const Location &location);
    void askWho(const QString &name, bool isLock);
    void enter(const QString &name, const QString &passphrase);
    void onEntered(const Result<Permit> &permit);
    void startWork(const Permit &permit);
    void showConnection();
    void changePassphrase();
    void returnToPlace();
    void comeToFront();
    void showAutoLock();
    void showBackupAdvice();
    void removeDemonstration();
    void retranslateStatus();
    void offerPeople();
    void lock();
    void put(AlonePage *page);
    QString placeName() const;

    Start m_start;
    Preferences m_preferences;
    LanguageSwitch m_languages;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UrgentWatch> m_urgent;
    IdleWatch m_idle;
    OneWindow m_oneWindow;
    AlonePage *m_alone = nullptr;
    std::optional<NewFilePage::Choice> m_founding;
    bool m_isDemonstration = false;
    QAction *m_removal;
    bool m_mustFill = false;
    QString m_pendingName;
    QString m_pendingPassphrase;
    LatestAnswer<Opened> m_opening;
    LatestAnswer<Result<Permit>> m_entering;
    LatestAnswer<Result<DemoResult>> m_filling;
    LatestAnswer<Result<QList<ListRow>>> m_people;
    std::function<void(const QList<ListRow> &)> m_offer;
    std::optional<Permit> m_permit;
    /// Where the member was who locked; nobody else is led there.
    MainWindow::Place m_place;
    FilingSystem m_placeIn = FilingSystem::Customers;
    QString m_placeOf;
};
