#include "ui/shell/page_stack.h"

#include "ui/shell/page.h"

#include <utility>

namespace {

constexpr qsizetype longestWayBack = 100;

} // namespace

PageStack::PageStack(QList<PageEntry> entries, QWidget *parent)
    : QStackedWidget(parent), m_entries(std::move(entries)), m_pages(m_entries.size(), nullptr), m_reachable(m_entries.size(), true)
{}

void PageStack::open(int row)
{
    if (m_isShut || row < 0 || row >= m_entries.size() || row == m_row || !m_reachable.at(row))
        return;
    const Visit visit{row, {}};
    show(visit);
    remember(visit);
}

void PageStack::open(const QString &key, const QVariant &record)
{
    const int row = rowOf(key);
    if (m_isShut || row < 0 || !m_reachable.at(row))
        return;
    if (!record.isValid()) {
        open(row);
        return;
    }
    const Visit visit{row, record};
    remember(visit);
    show(visit);
}

void PageStack::setReachable(int row, bool reachable)
{
    m_reachable[row] = reachable;
}

int PageStack::reachableRow(int wanted) const
{
    if (wanted >= 0 && m_reachable.at(wanted))
        return wanted;
    return int(m_reachable.indexOf(true));
}

QString PageStack::currentKey() const
{
    return m_row >= 0 ? m_entries.at(m_row).key : QString();
}

Page *PageStack::currentPage() const
{
    return m_row >= 0 ? m_pages.at(m_row) : nullptr;
}

QVariant PageStack::currentRecord() const
{
    return m_place >= 0 ? m_visited.at(m_place).record : QVariant();
}

int PageStack::rowOf(const QString &key) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).key == key)
            return row;
    }
    return -1;
}

void PageStack::goBack()
{
    if (!canGoBack())
        return;
    --m_place;
    show(m_visited.at(m_place));
}

void PageStack::goForward()
{
    if (!canGoForward())
        return;
    ++m_place;
    show(m_visited.at(m_place));
}

void PageStack::discardPages()
{
    for (Page *&page : m_pages) {
        delete page;
        page = nullptr;
    }
    m_visited.clear();
    m_place = -1;
    m_row = -1;
    emit moved();
}

Page *PageStack::pageAt(int row)
{
    Page *&page = m_pages[row];
    if (!page) {
        page = m_entries.at(row).make();
        addWidget(page);
        connect(page, &Page::recordOpened, this, [this, row](const QVariant &record) {
            if (!m_isReturning && row == m_row)
                remember({row, record});
        });
        emit pageMade(row, page);
    }
    return page;
}

void PageStack::show(const Visit &visit)
{
    m_isReturning = true; // what the page tells while it is led somewhere is no new visit
    if (visit.row != m_row) {
        if (Page *before = currentPage())
            before->leave();
        Page *page = pageAt(visit.row);
        m_row = visit.row;
        setCurrentWidget(page);
        page->refresh();
    }
    if (visit.record.isValid())
        m_pages.at(visit.row)->openRecord(visit.record);
    m_isReturning = false;
    emit moved();
}

void PageStack::remember(const Visit &visit)
{
    if (m_place >= 0 && m_visited.at(m_place) == visit)
        return;
    m_visited.resize(m_place + 1);
    m_visited.append(visit);
    if (m_visited.size() > longestWayBack)
        m_visited.removeFirst();
    m_place = m_visited.size() - 1;
    emit moved();
}
