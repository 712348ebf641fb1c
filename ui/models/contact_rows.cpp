#include "ui/models/contact_rows.h"

#include <QFutureWatcher>

#include <algorithm>
#include <cstdlib>

void ContactRows::show(const ListResultPtr &view, qint64 count)
{
    ++m_generation;
    m_view = view;
    m_count = count;
    m_pages.clear();
    m_asked.clear();
    m_failed.clear();
}

const ListRow *ContactRows::row(qint64 position)
{
    if (position < 0 || position >= m_count)
        return nullptr;
    const qint64 page = position / pageSize;
    const auto found = m_pages.constFind(page);
    if (found == m_pages.constEnd()) {
        if (!m_failed.contains(page))
            fetch(page);
        return nullptr;
    }
    const qint64 inPage = position % pageSize;
    return inPage < found->size() ? &found->at(inPage) : nullptr;
}

bool ContactRows::isFetching(qint64 first, qint64 last) const
{
    return std::any_of(m_asked.cbegin(), m_asked.cend(),
        [&](qint64 page) { return page >= first / pageSize && page <= last / pageSize; });
}

void ContactRows::fetch(qint64 page)
{
    if (m_source == nullptr || m_asked.contains(page))
        return;
    m_asked.insert(page);
    m_failed.clear(); // somebody moved on: what failed may be asked for again
    auto *watcher = new QFutureWatcher<Result<ListPage>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, page, asked = m_generation] {
        watcher->deleteLater();
        if (asked != m_generation)
            return;
        m_asked.remove(page);
        if (watcher->future().resultCount() > 0)
            take(page, watcher->result());
    });
    watcher->setFuture(m_source->page(m_view, page * pageSize, pageSize));
}

void ContactRows::take(qint64 page, const Result<ListPage> &answer)
{
    if (!answer) {
        m_failed.insert(page);
        emit failed(answer.error());
        return;
    }
    while (m_pages.size() >= keptPages) {
        auto farthest = m_pages.begin();
        for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
            if (std::llabs(it.key() - page) > std::llabs(farthest.key() - page))
                farthest = it;
        }
        m_pages.erase(farthest);
    }
    m_pages.insert(page, answer->rows);
    if (!m_view && answer->total != m_count) {
        m_count = answer->total;
        emit countChanged(m_count);
    }
    emit arrived(page * pageSize, page * pageSize + answer->rows.size() - 1);
}
