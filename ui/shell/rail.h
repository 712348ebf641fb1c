#pragma once

#include "ui/shell/rail_folds.h"

#include <QList>
#include <QSet>
#include <QWidget>

class PlainLabel;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;
class RailDelegate;
class QToolButton;

/// The dark binding at the left: the program's name, the pages in groups that fold, and who is at work.
/// Enter, Space or a click on a group's name folds and opens it; as many stand open as there is room for, so
/// that nothing scrolls.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const QList<PageEntry> &entries, QWidget *parent = nullptr);

    void setCurrent(int row);
    int current() const;
    /// Shows a number at an entry; zero shows none.
    void setBadge(int row, int number);
    /// Takes an entry away for somebody without the right to its page.
    void setEntryVisible(int row, bool visible);
    void setUser(const QString &name, const QString &role);

    /// Which groups were folded by hand, for the settings.
    QByteArray foldState() const { return m_folds.state(); }
    void restoreFolds(const QByteArray &state);

    /// Icons only, names in tool tips.
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }

    /// The list that takes the focus.
    QWidget *list() const;

signals:
    void pageChosen(int row);
    void lockRequested();
    /// Somebody folded a group, or opened it.
    void groupToggled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void dress();
    void retranslate();
    void nameGroups();
    /// Opens and folds groups by the room there is.
    void arrange();
    void toggle(QListWidgetItem *group);
    bool pressed(int key);
    /// What assistive technology selects without the keyboard is gone to as if it were chosen.
    void followSelection();
    QList<QListWidgetItem *> pagesOf(RailGroup group) const;
    RailDelegate *delegate() const;
    QListWidgetItem *itemOf(int row) const;

    QList<PageEntry> m_entries;
    QListWidget *m_list;
    QLabel *m_seal;
    PlainLabel *m_title;
    PlainLabel *m_userIcon;
    PlainLabel *m_userName;
    PlainLabel *m_userRole;
    QToolButton *m_lock;
    QHBoxLayout *m_user;
    RailFolds m_folds;
    QSet<int> m_absent; ///< rows without the right to them
    bool m_isFolded = false;
};
