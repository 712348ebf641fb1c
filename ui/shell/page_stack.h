#pragma once

#include "ui/shell/page_entry.h"

#include <QList>
#include <QStackedWidget>
#include <QVariant>

class Page;

/// The pages of the window, each made when first opened, with the way back through what was visited.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QList<PageEntry> entries, QWidget *parent = nullptr);

    /// While shut no page is made, whatever is chosen: there is no session for it to work in.
    void setShut(bool shut) { m_isShut = shut; }

    void open(int row);
    /// Opens the page of that key and, if valid, the record there.
    void open(const QString &key, const QVariant &record);

    /// Says whether a page can be opened at all.
    void setReachable(int row, bool reachable);
    /// That page, or the first that can be opened.
    int reachableRow(int wanted) const;

    int currentRow() const { return m_row; }
    QString currentKey() const;
    Page *currentPage() const;
    /// The record the page in front shows; invalid when it shows none.
    QVariant currentRecord() const;
    int rowOf(const QString &key) const;

    void goBack();
    void goForward();
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_visited.size(); }

    /// Destroys all pages, so that nothing of a record stays while the program is locked.
    void discardPages();

signals:
    /// Another page is in front, or the way back changed.
    void moved();
    void pageMade(int row, Page *page);

private:
    struct Visit
    {
        int row = -1;
        QVariant record;

        friend bool operator==(const Visit &, const Visit &) = default;
    };

    Page *pageAt(int row);
    void show(const Visit &visit);
    void remember(const Visit &visit);

    QList<PageEntry> m_entries;
    QList<Page *> m_pages;
    QList<bool> m_reachable;
    QList<Visit> m_visited;
    qsizetype m_place = -1;
    int m_row = -1;
    bool m_isReturning = false;
    bool m_isShut = true;
};
