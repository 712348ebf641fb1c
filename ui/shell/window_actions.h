#pragma once

#include "ui/shell/command.h"
#include "ui/shell/page_entry.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMenuBar;

/// Every action of the window with its words, keys and place in the menus; the palette lists the same ones.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMenuBar *bar);

    QAction *action(Command command) const { return m_actions.value(command); }
    QMenu *viewMenu() const;

    /// One entry under View for each page, with Ctrl+1 to Ctrl+9 for the first nine.
    void setPages(const QList<PageEntry> &entries);

    /// Takes a page's entry and key away from somebody without the right to it.
    void setPageOffered(int row, bool offered);

    /// The actions of the page in front: those that answer a command take it over, the others get into the
    /// page's menu.
    void setPageActions(MenuPlace place, const QList<QAction *> &actions);

    /// Whether the page in front answers the command.
    bool isAnswered(Command command) const { return m_answers.contains(command); }

    /// Greys everything that needs an open file, while the window shows its lock or its first page.
    void setWorkspaceOpen(bool open);

    /// All actions that can be chosen now, for the palette.
    QList<QAction *> choices() const;
    /// Of those, which open a page.
    QList<QAction *> pages() const;

    void retranslate();

signals:
    void pageChosen(int row);

private:
    void fillMenus();
    void follow(Command command, QAction *pageAction);
    QMenu *menuOf(MenuPlace place) const;

    QMenuBar *m_bar;
    QHash<int, QMenu *> m_menus;
    QHash<Command, QAction *> m_actions;
    QHash<Command, QPointer<QAction>> m_answers;
    QList<PageEntry> m_entries;
    QList<QAction *> m_pageRows;
    QList<QPointer<QAction>> m_guests;
    bool m_isOpen = true;
};
