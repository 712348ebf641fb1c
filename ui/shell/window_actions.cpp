#include "ui/shell/window_actions.h"

#include "ui/look/icon.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <array>

using namespace Qt::StringLiterals;

namespace {

enum class Menu { File, Edit, View, Contact, Request, Report, Tools, Help };

/// How a command is called, drawn, reached and placed. A nullptr text is a separator.
struct CommandRow
{
    Menu menu;
    std::optional<Command> command;
    const char *text = nullptr;
    const char16_t *icon = nullptr;
    QKeySequence keys = {};
    /// Works without a page that answers it.
    bool isWindows = false;
    bool needsWorkspace = true;
};

// clang-format off
const QList<CommandRow> &rows()
{
    using K = QKeySequence;
    static const QList<CommandRow> all{
        {Menu::File, Command::NewFile, QT_TRANSLATE_NOOP("WindowActions", "&New file…"), u"database", {}, true, false},
        {Menu::File, Command::OpenFile, QT_TRANSLATE_NOOP("WindowActions", "&Open file…"), u"inbox", K::Open, true, false},
        {Menu::File, Command::OpenServer, QT_TRANSLATE_NOOP("WindowActions", "Connect to &server…"), u"plug-connected", {}, true, false},
        {Menu::File, {}},
        {Menu::File, Command::Import, QT_TRANSLATE_NOOP("WindowActions", "&Import…"), u"upload", K(Qt::CTRL | Qt::Key_I), true},
        {Menu::File, Command::Export, QT_TRANSLATE_NOOP("WindowActions", "&Export…"), u"download", K(Qt::CTRL | Qt::Key_E)},
        {Menu::File, Command::Print, QT_TRANSLATE_NOOP("WindowActions", "&Print…"), u"printer", K::Print},
        {Menu::File, {}},
        {Menu::File, Command::Lock, QT_TRANSLATE_NOOP("WindowActions", "&Lock"), u"lock", K(Qt::CTRL | Qt::Key_L), true},
        {Menu::File, Command::SignOut, QT_TRANSLATE_NOOP("WindowActions", "Sign ou&t"), u"log-out", {}, true},
        {Menu::File, Command::Quit, QT_TRANSLATE_NOOP("WindowActions", "&Quit"), u"x", K::Quit, true, false},
        {Menu::Edit, Command::Undo, QT_TRANSLATE_NOOP("WindowActions", "&Undo"), u"arrow-back-up", K::Undo},
        {Menu::Edit, Command::Redo, QT_TRANSLATE_NOOP("WindowActions", "&Redo"), u"arrow-forward-up", K::Redo},
        {Menu::Edit, {}},
        {Menu::Edit, Command::Edit, QT_TRANSLATE_NOOP("WindowActions", "&Edit"), u"pencil", K(Qt::Key_F2)},
        {Menu::Edit, Command::Save, QT_TRANSLATE_NOOP("WindowActions", "&Save"), u"check", K::Save},
        {Menu::Edit, {}},
        {Menu::Edit, Command::Find, QT_TRANSLATE_NOOP("WindowActions", "&Find in list"), u"filter", K::Find},
        {Menu::Edit, Command::Palette, QT_TRANSLATE_NOOP("WindowActions", "Search &everything…"), u"search", K(Qt::CTRL | Qt::Key_K), true},
        {Menu::Edit, {}},
        {Menu::Edit, Command::Settings, QT_TRANSLATE_NOOP("WindowActions", "Se&ttings"), u"settings", K(Qt::CTRL | Qt::Key_Comma), true, false},
        {Menu::View, Command::Back, QT_TRANSLATE_NOOP("WindowActions", "&Back"), u"arrow-left", K(Qt::ALT | Qt::Key_Left), true},
        {Menu::View, Command::Forward, QT_TRANSLATE_NOOP("WindowActions", "&Forward"), u"arrow-right", K(Qt::ALT | Qt::Key_Right), true},
        {Menu::View, Command::Refresh, QT_TRANSLATE_NOOP("WindowActions", "&Refresh"), u"refresh", K(Qt::Key_F5), true},
        {Menu::View, {}},
        {Menu::View, Command::FoldRail, QT_TRANSLATE_NOOP("WindowActions", "Fo&ld the rail"), u"panel-left", K(Qt::Key_F9), true},
        {Menu::View, Command::CompactRows, QT_TRANSLATE_NOOP("WindowActions", "&Compact rows"), u"list", K(Qt::CTRL | Qt::SHIFT | Qt::Key_D), true, false},
        {Menu::View, Command::PrivacyCurtain, QT_TRANSLATE_NOOP("WindowActions", "Privacy c&urtain"), u"eye-off", K(Qt::CTRL | Qt::SHIFT | Qt::Key_H), true},
        {Menu::View, {}},
        {Menu::View, Command::ZoomIn, QT_TRANSLATE_NOOP("WindowActions", "Zoom &in"), u"plus", K(Qt::CTRL | Qt::Key_Plus), true, false},
        {Menu::View, Command::ZoomOut, QT_TRANSLATE_NOOP("WindowActions", "Zoom &out"), u"minus", K(Qt::CTRL | Qt::Key_Minus), true, false},
        {Menu::View, Command::ZoomReset, QT_TRANSLATE_NOOP("WindowActions", "&Normal size"), u"search", K(Qt::CTRL | Qt::Key_0), true, false},
        {Menu::View, {}},
        {Menu::View, Command::NextPane, QT_TRANSLATE_NOOP("WindowActions", "Ne&xt pane"), u"chevron-right", K(Qt::Key_F6), true},
        {Menu::View, Command::PreviousPane, QT_TRANSLATE_NOOP("WindowActions", "Previous p&ane"), u"chevron-left", K(Qt::SHIFT | Qt::Key_F6), true},
        {Menu::Contact, Command::NewContact, QT_TRANSLATE_NOOP("WindowActions", "&New contact"), u"user-plus", K::New, true},
        {Menu::Request, Command::NewRequest, QT_TRANSLATE_NOOP("WindowActions", "&New request"), u"inbox", K(Qt::CTRL | Qt::SHIFT | Qt::Key_N), true},
        {Menu::Tools, Command::ChangePassphrase, QT_TRANSLATE_NOOP("WindowActions", "Change my &passphrase…"), u"key", {}, true},
        {Menu::Tools, Command::Jobs, QT_TRANSLATE_NOOP("WindowActions", "Running &jobs"), u"hourglass", {}, true, false},
        {Menu::Tools, Command::Notices, QT_TRANSLATE_NOOP("WindowActions", "&Notices"), u"bell", {}, true},
        {Menu::Help, Command::HelpHere, QT_TRANSLATE_NOOP("WindowActions", "&Help on this page"), u"help-circle", K::HelpContents, true, false},
        {Menu::Help, Command::WhatIsThis, QT_TRANSLATE_NOOP("WindowActions", "&What is this?"), u"info-circle", K::WhatsThis, true, false},
        {Menu::Help, {}},
        {Menu::Help, Command::About, QT_TRANSLATE_NOOP("WindowActions", "&About Klantkluis"), u"shield-check", {}, true, false},
    };
    return all;
}
// clang-format on

constexpr std::array menuNames{
    QT_TRANSLATE_NOOP("WindowActions", "&File"),
    QT_TRANSLATE_NOOP("WindowActions", "&Edit"),
    QT_TRANSLATE_NOOP("WindowActions", "&View"),
    QT_TRANSLATE_NOOP("WindowActions", "&Contact"),
    QT_TRANSLATE_NOOP("WindowActions", "&Request"),
    QT_TRANSLATE_NOOP("WindowActions", "Re&port"),
    QT_TRANSLATE_NOOP("WindowActions", "&Tools"),
    QT_TRANSLATE_NOOP("WindowActions", "&Help"),
};

} // namespace

WindowActions::WindowActions(QMenuBar *bar) : QObject(bar), m_bar(bar)
{
    fillMenus();
    retranslate();
}

QMenu *WindowActions::viewMenu() const
{
    return m_menus.value(int(Menu::View));
}

void WindowActions::setPages(const QList<PageEntry> &entries)
{
    m_entries = entries;
    viewMenu()->addSeparator();
    for (int row = 0; row < entries.size(); ++row) {
        auto *action = new QAction(icon(entries.at(row).icon), QString(), this);
        if (const int digit = entries.at(row).digit; digit > 0)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + digit)));
        connect(action, &QAction::triggered, this, [this, row] { emit pageChosen(row); });
        viewMenu()->addAction(action);
        m_pageRows.append(action);
    }
    retranslate();
}

void WindowActions::setPageOffered(int row, bool offered)
{
    m_pageRows.at(row)->setVisible(offered);
}

void WindowActions::setPageActions(MenuPlace place, const QList<QAction *> &actions)
{
    for (const auto &guest : std::as_const(m_guests)) {
        if (!guest)
            continue;
        for (QMenu *menu : std::as_const(m_menus))
            menu->removeAction(guest);
    }
    m_guests.clear();
    const auto answered = m_answers.keys();
    for (const Command command : answered)
        follow(command, nullptr);

    for (QAction *action : actions) {
        if (const auto command = answeredCommand(action))
            follow(*command, action);
        else
            m_guests.append(action);
        if (!answeredCommand(action))
            menuOf(place)->addAction(action);
    }
}

void WindowActions::setWorkspaceOpen(bool open)
{
    m_isOpen = open;
    for (const CommandRow &row : rows()) {
        if (row.command && row.needsWorkspace)
            m_actions.value(*row.command)->setEnabled(open && row.isWindows);
    }
    for (QAction *action : std::as_const(m_pageRows))
        action->setEnabled(open);
    if (!open)
        setPageActions(MenuPlace::Tools, {});
}

QList<QAction *> WindowActions::choices() const
{
    QList<QAction *> all;
    for (const auto &guest : m_guests) {
        if (guest && guest->isEnabled() && guest->isVisible())
            all.append(guest);
    }
    for (QAction *action : m_pageRows + m_actions.values()) {
        if (action->isEnabled() && action->isVisible() && action != m_actions.value(Command::Palette))
            all.append(action);
    }
    return all;
}

QList<QAction *> WindowActions::pages() const
{
    QList<QAction *> all = m_pageRows;
    all.removeIf([](const QAction *action) { return !action->isEnabled() || !action->isVisible(); });
    return all;
}

void WindowActions::retranslate()
{
    for (int i = 0; i < int(menuNames.size()); ++i)
        m_menus.value(i)->setTitle(tr(menuNames[size_t(i)]));
    for (const CommandRow &row : rows()) {
        if (!row.command)
            continue;
        QAction *action = m_actions.value(*row.command);
        action->setText(tr(row.text));
        // Why an entry is grey, where that is not plain from the page.
        setPlainToolTip(
            action, row.isWindows ? QString() : tr("Works on the pages that have something for it."));
    }
    for (int i = 0; i < m_pageRows.size(); ++i)
        m_pageRows.at(i)->setText(m_entries.at(i).title());
}

void WindowActions::fillMenus()
{
    for (int i = 0; i < int(menuNames.size()); ++i)
        m_menus.insert(i, m_bar->addMenu(QString()));
    for (QMenu *menu : std::as_const(m_menus))
        menu->setToolTipsVisible(true);
    for (const CommandRow &row : rows()) {
        QMenu *menu = m_menus.value(int(row.menu));
        if (!row.command) {
            menu->addSeparator();
            continue;
        }
        auto *action = new QAction(icon(row.icon), QString(), this);
        action->setShortcut(row.keys);
        action->setEnabled(row.isWindows);
        action->setCheckable(row.command == Command::CompactRows || row.command == Command::PrivacyCurtain ||
            row.command == Command::FoldRail);
        menu->addAction(action);
        m_actions.insert(*row.command, action);
    }
    m_actions.value(Command::Quit)->setMenuRole(QAction::QuitRole);
    m_actions.value(Command::Settings)->setMenuRole(QAction::PreferencesRole);
    m_actions.value(Command::About)->setMenuRole(QAction::AboutRole);
    m_actions.value(Command::Redo)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    // The second key for each that people know from elsewhere.
    m_actions.value(Command::ZoomIn)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
}

void WindowActions::follow(Command command, QAction *pageAction)
{
    QAction *ours = m_actions.value(command);
    if (const auto before = m_answers.take(command)) {
        disconnect(before, nullptr, ours, nullptr);
        disconnect(ours, nullptr, before, nullptr);
    }
    if (!pageAction) {
        const auto own = std::find_if(rows().begin(), rows().end(),
            [command](const CommandRow &row) { return row.command == command; });
        ours->setEnabled(own->isWindows && (m_isOpen || !own->needsWorkspace));
        return;
    }
    m_answers.insert(command, pageAction);
    ours->setEnabled(pageAction->isEnabled());
    connect(ours, &QAction::triggered, pageAction, [pageAction] { pageAction->trigger(); });
    connect(pageAction, &QAction::changed, ours,
        [ours, pageAction] { ours->setEnabled(pageAction->isEnabled()); });
}

QMenu *WindowActions::menuOf(MenuPlace place) const
{
    switch (place) {
    case MenuPlace::Contact:
        return m_menus.value(int(Menu::Contact));
    case MenuPlace::Request:
        return m_menus.value(int(Menu::Request));
    case MenuPlace::Report:
        return m_menus.value(int(Menu::Report));
    case MenuPlace::Tools:
        break;
    }
    return m_menus.value(int(Menu::Tools));
}
