#include "ui/shell/window_dialogs.h"

#include "ui/shell/about_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/notices_panel.h"
#include "ui/shell/settings_dialog.h"

#include <QApplication>
#include <QDialog>
#include <QWhatsThis>

WindowDialogs::WindowDialogs(const QList<PageEntry> &entries, LanguageSwitch *languages,
    Preferences *preferences, NoticeLog *notices, QWidget *window)
    : QObject(window)
    , m_entries(entries)
    , m_languages(languages)
    , m_preferences(preferences)
    , m_noticesPanel(new NoticesPanel(notices, window))
    , m_window(window)
{}

void WindowDialogs::openSettings(bool atLock)
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_languages, m_preferences, m_window);
        connect(m_settings, &SettingsDialog::lockMinutesChanged, this, &WindowDialogs::lockMinutesChanged);
        emit settingsOpening(m_settings);
    }
    m_settings->open();
    if (atLock)
        m_settings->focusLock();
}

void WindowDialogs::openHelp(const QString &pageKey)
{
    if (!m_help)
        m_help = new HelpDialog(m_entries, m_window);
    m_help->showTopic(pageKey);
}

void WindowDialogs::openAbout()
{
    (new AboutDialog(m_window))->open();
}

void WindowDialogs::openNotices(QWidget *bell)
{
    m_noticesPanel->openBelow(bell);
}

void WindowDialogs::askWhatIsThis()
{
    const bool isByKey = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    for (QWidget *asked = QApplication::focusWidget(); isByKey && asked; asked = asked->parentWidget()) {
        if (!asked->whatsThis().isEmpty()) {
            QWhatsThis::showText(asked->mapToGlobal(asked->rect().center()), asked->whatsThis(), asked);
            return;
        }
    }
    QWhatsThis::enterWhatsThisMode();
}

void WindowDialogs::offerHelp(CommandPalette *palette)
{
    palette->addProvider([this](const QString &typed, const std::function<void(QList<PaletteItem>)> &answer) {
        QList<PaletteItem> items;
        for (const PageEntry &entry : std::as_const(m_entries)) {
            const QString title = tr("Help: %1").arg(entry.title());
            if (typed.size() > 1 && title.contains(typed.trimmed(), Qt::CaseInsensitive))
                items.append({title, tr("How to"), QStringLiteral("help-circle"),
                    [this, key = entry.key] { openHelp(key); }});
        }
        answer(items);
    });
}

void WindowDialogs::closeAll()
{
    m_noticesPanel->hide();
    QWhatsThis::leaveWhatsThisMode();
    const auto open = m_window->findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : open) {
        if (dialog->isVisible())
            dialog->reject();
    }
}
