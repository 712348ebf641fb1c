#pragma once

#include "ui/shell/page_entry.h"

#include <QObject>
#include <QPointer>

class CommandPalette;
class HelpDialog;
class LanguageSwitch;
class NoticeLog;
class NoticesPanel;
class Preferences;
class QWidget;
class SettingsDialog;

/// What opens over the window and belongs to no page: settings, help, about, notices, and what is this.
class WindowDialogs final : public QObject
{
    Q_OBJECT

public:
    WindowDialogs(const QList<PageEntry> &entries, LanguageSwitch *languages, Preferences *preferences,
        NoticeLog *notices, QWidget *window);

    void openSettings(bool atLock = false);
    void openHelp(const QString &pageKey);
    void openAbout();
    void openNotices(QWidget *bell);
    /// Says what the focused control is when asked by key; otherwise waits for a click on one.
    void askWhatIsThis();
    /// Lets the palette find each page's help.
    void offerHelp(CommandPalette *palette);
    /// Closes everything that is open over the window, as at locking.
    void closeAll();

signals:
    void lockMinutesChanged(int minutes);
    /// It is about to open: what belongs in it besides can be added.
    void settingsOpening(SettingsDialog *settings);

private:
    QList<PageEntry> m_entries;
    LanguageSwitch *m_languages;
    Preferences *m_preferences;
    NoticesPanel *m_noticesPanel;
    QWidget *m_window;
    QPointer<SettingsDialog> m_settings;
    HelpDialog *m_help = nullptr;
};
