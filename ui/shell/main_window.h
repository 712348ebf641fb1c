#pragma once

#include "ui/shell/command.h"
#include "ui/shell/page.h"
#include "ui/shell/page_entry.h"

#include <QMainWindow>
#include <QMimeData>

#include <functional>

class AppearanceMenu;
class BusyBar;
class CommandPalette;
class HeaderBar;
class InlineBar;
class Job;
class JobGuard;
class JobList;
class JobsPanel;
class LanguageSwitch;
class NoticeLog;
class PageStack;
class Preferences;
class QStackedWidget;
class SettingsDialog;
class Rail;
class StatusBar;
class Toast;
class WindowActions;
class WindowDialogs;

/// Menu bar, rail, header, pages and status bar. What a page does, the window does not know; what the rest of
/// the program knows, it is told through setters.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(QList<PageEntry> entries, Preferences *preferences, LanguageSwitch *languages);
    ~MainWindow() override;

    QAction *command(Command command) const;
    HeaderBar *header() const { return m_header; }
    StatusBar *status() const { return m_status; }
    CommandPalette *searchPalette() const { return m_palette; }
    JobList *jobs() const { return m_jobs; }
    /// The notice over all pages, for states such as a lost connection or the demonstration file.
    InlineBar *banner() const { return m_banner; }
    /// What somebody at another desk asks of who sits here.
    InlineBar *question() const { return m_question; }

    void setUser(const QString &name, const QString &role);
    void setBadge(const QString &pageKey, int number);
    /// Leaves the pages of which the keys pass; the others are in no list and cannot be opened.
    void showPagesThat(const std::function<bool(const QString &pageKey)> &pass);

    /// Goes to a page and, if valid, to a record there.
    void open(const QString &pageKey, const QVariant &record = {});
    /// Tells of something done, and remembers the way back.
    void tell(const Notice &notice);

    /// Does what ends all work (another file, signing out) once no job runs: asks first where one does.
    void whenJobsEnded(std::function<void()> act);

    /// Shows one widget instead of everything else: first start, sign-in, lock. All pages are destroyed.
    /// Takes the widget over.
    void showAlone(QWidget *widget);
    /// Shows one widget over the workspace, which stays as it is: a form that may lead nowhere. Takes the
    /// widget over.
    void showOver(QWidget *widget);
    /// Takes away what was shown over the workspace.
    void returnToWorkspace();
    /// The page in front; null while there is none.
    Page *page() const;
    /// Which page is in front, and the record there.
    struct Place
    {
        QString page;
        QVariant record;
    };

    Place place() const;
    /// Shows rail, header and pages again, at that place; without one, or when it may not be seen, at the first page.
    void showWorkspace(const Place &place = {});

signals:
    void lockRequested();
    void lockMinutesChanged(int minutes);
    /// Somebody wants to take in a request, and the page in front has nobody whose it would be.
    void newRequestWanted();
    /// A file, a picture or a text was dropped where no part of a page takes it.
    void letterDropped(const QMimeData *letter);
    /// What of the open file belongs in the settings can be added.
    void settingsOpening(SettingsDialog *settings);

protected:
    /// Enter presses the button that has the keyboard, as it does in a dialog.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeWorkspace();
    void closeWorkspace();
    void openWorkspace();
    void putInFront(QWidget *widget);
    void connectParts();
    void connectCommands();
    void adoptPage(int row, Page *page);
    void tellOutcome(const Job *job);
    void onMoved();
    void undoLast();
    void onNotices();
    void startRequest();
    /// Goes to the page that answers a command, and has it answer.
    void askPage(const QString &pageKey, Command command);
    void fitToWidth();
    void cyclePanes(bool forward);
    void showJobs();
    void retranslate();

    QList<PageEntry> m_entries;
    Preferences *m_preferences;
    WindowActions *m_actions;
    AppearanceMenu *m_appearance;
    JobList *m_jobs;
    JobGuard *m_jobGuard;
    Rail *m_rail;
    HeaderBar *m_header;
    BusyBar *m_busy;
    InlineBar *m_banner;
    InlineBar *m_question;
    PageStack *m_stack;
    StatusBar *m_status;
    QStackedWidget *m_whole;
    Toast *m_toast;
    CommandPalette *m_palette;
    JobsPanel *m_jobsPanel;
    NoticeLog *m_notices;
    WindowDialogs *m_dialogs;
    /// What came of jobs that ended while the window was locked.
    QStringList m_outcomes;
    QWidget *m_alone = nullptr;
};
