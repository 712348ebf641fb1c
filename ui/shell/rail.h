#pragma once

#include "ui/shell/page_entry.h"

#include <QList>
#include <QWidget>

class PlainLabel;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

/// The dark binding at the left: the program's name, the pages in three groups, and who is at work.
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

    /// Icons only, names in tool tips.
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }

    /// The list that takes the focus.
    QWidget *list() const;

signals:
    void pageChosen(int row);
    void lockRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void dress();
    void retranslate();
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
    bool m_isFolded = false;
};
