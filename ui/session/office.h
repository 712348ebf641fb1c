#pragma once

#include "app/services.h"
#include "ui/async/latest_answer.h"
#include "ui/session/idle_watch.h"
#include "ui/session/new_file_page.h"
#include "ui/session/session.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <QObject>

#include <memory>

class AlonePage;

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
        bool demonstration = false;
        std::optional<QLocale::Language> language = std::nullopt;
        QDate today = {};
    };

    explicit Office(const Start &start);
    ~Office() override;

    void show();

private:
    using Opened = Result<std::shared_ptr<Services>>;

    void welcome();
    void askForFile();
    void showNewFile();
    void showServer();
    void open(const Location &location, bool create);
    void makeDemonstration();
    void onOpened(const Opened &opened);
    void askWho(const QString &name);
    void enter(const QString &name, const QString &passphrase);
    void onEntered(const Result<Permit> &permit);
    void startWork(const Permit &permit);
    void showConnection();
    void lock();
    void put(AlonePage *page);
    QString placeName() const;

    Start m_start;
    Preferences m_preferences;
    LanguageSwitch m_languages;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    IdleWatch m_idle;
    AlonePage *m_alone = nullptr;
    std::optional<NewFilePage::Choice> m_founding;
    QString m_pendingName;
    QString m_pendingPassphrase;
    LatestAnswer<Opened> m_opening;
    LatestAnswer<Result<Permit>> m_entering;
};
