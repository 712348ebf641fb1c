#include "app/lists/list_keeper.h"

#include "app/base/computer_memory.h"
#include "app/lists/contact_list_repository.h"
#include "app/lists/list_search_repository.h"
#include "app/storage/connection.h"

#include <algorithm>
#include <limits>

namespace {

/// Rows a piece: short enough that a page need not wait long for its turn, also over a slow line.
constexpr int rowsAPiece = 10'000;
constexpr int sharedRowsAPiece = 5'000;
constexpr int ranksAPiece = 100'000;
/// So many rows are kept with their text (performance.md 13.4), and more where they take no more than this
/// part of the computer's memory; beyond that the text stays in the database.
constexpr qint64 alwaysWithText = 2'500'000;
constexpr qint64 partOfMemory = 8;
constexpr qint64 bytesARow = 200;
/// More changes than this, or one of so many ranks: loading anew is quicker.
constexpr int mostChanges = 2'000;
constexpr quint32 widestChange = 16 * 20'000;

ListIndex::Keep keepFor(const Connection &connection, qint64 total)
{
    const qint64 most = connection.isShared()
        ? alwaysWithText // all of it comes over the line
        : std::max(alwaysWithText, computerMemory() / partOfMemory / bytesARow);
    if (total <= most)
        return ListIndex::Keep::Everything;
    return connection.isShared() ? ListIndex::Keep::RanksOnly : ListIndex::Keep::WithoutText;
}

int pieceFor(const Connection &connection, ListIndex::Keep keep)
{
    if (keep == ListIndex::Keep::RanksOnly)
        return ranksAPiece;
    return connection.isShared() ? sharedRowsAPiece : rowsAPiece;
}

} // namespace

std::shared_ptr<const ListIndex> ListKeeper::index() const
{
    const std::lock_guard lock(m_mutex);
    return m_index;
}

bool ListKeeper::isLoading() const
{
    const std::lock_guard lock(m_mutex);
    return m_isLoading;
}

qint64 ListKeeper::loadedSoFar() const
{
    const std::lock_guard lock(m_mutex);
    return m_next ? m_next->appended() : 0;
}

Result<qint64> ListKeeper::total(Connection &connection)
{
    if (const auto held = index())
        return held->count();
    const auto version = list_search_repository::version(connection, m_filingSystem);
    if (!version)
        return version.error();
    if (*version != m_countedVersion) {
        const auto counted = contact_list_repository::total(connection, m_filingSystem);
        if (!counted)
            return counted.error();
        m_counted = *counted;
        m_countedVersion = *version;
    }
    return m_counted;
}

bool ListKeeper::beginLoading()
{
    const std::lock_guard lock(m_mutex);
    if (m_isLoading)
        return false;
    m_isLoading = true;
    m_next.reset();
    m_index.reset(); // one that is behind would name the wrong people
    return true;
}

void ListKeeper::stopLoading()
{
    const std::lock_guard lock(m_mutex);
    m_isLoading = false;
    m_next.reset();
}

ListIndex::ReadText ListKeeper::reader()
{
    return [this](quint32 first, quint32 last, const ListIndex::TakeText &take) {
        if (!m_reading)
            return;
        // A failure shows as fewer hits here and as itself when the page is read.
        std::ignore = list_search_repository::haystacks(
            *m_reading, m_filingSystem, first, last, 0, [&](quint32 rank, const QByteArray &haystack) {
                take(rank, haystack);
                return true;
            });
    };
}

Result<std::shared_ptr<ListIndex>> ListKeeper::begin(Connection &connection)
{
    // The version first: what is committed while we read is read again afterwards.
    const auto version = list_search_repository::version(connection, m_filingSystem);
    if (!version)
        return version.error();
    const auto counted = contact_list_repository::total(connection, m_filingSystem);
    if (!counted)
        return counted.error();
    m_nextVersion = *version;
    m_nextRank = 0;
    return std::make_shared<ListIndex>(keepFor(connection, *counted), reader());
}

Result<bool> ListKeeper::loadMore(Connection &connection)
{
    std::shared_ptr<ListIndex> next;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isLoading)
            return false;
        next = m_next;
    }
    if (!next) {
        auto begun = begin(connection);
        if (!begun)
            return begun.error();
        next = *begun;
        const std::lock_guard lock(m_mutex);
        m_next = next;
    }
    constexpr quint32 end = std::numeric_limits<quint32>::max();
    int left = pieceFor(connection, next->keeps());
    const auto append = [&](quint32 rank, const QByteArray &haystack) {
        next->append(rank, haystack);
        m_nextRank = rank + 1;
        return --left > 0;
    };
    auto read = next->keeps() == ListIndex::Keep::RanksOnly
        ? list_search_repository::ranks(connection, m_filingSystem, m_nextRank, end, left,
            [&](quint32 rank) { return append(rank, {}); })
        : list_search_repository::haystacks(connection, m_filingSystem, m_nextRank, end, left, append);
    if (!read)
        return read.error();
    if (left == 0)
        return true;
    next->finishLoading();
    const std::lock_guard lock(m_mutex);
    if (m_isLoading) { // nobody forgot it meanwhile
        m_index = std::move(m_next);
        m_version = m_nextVersion;
    }
    m_next.reset();
    m_isLoading = false;
    return false;
}

Result<bool> ListKeeper::catchUp(Connection &connection, quint32 first, quint32 last)
{
    std::shared_ptr<ListIndex> held;
    {
        const std::lock_guard lock(m_mutex);
        held = m_index;
    }
    if (!held)
        return false;
    std::vector<ListIndex::Row> rows;
    auto read = held->keeps() == ListIndex::Keep::RanksOnly
        ? list_search_repository::ranks(connection, m_filingSystem, first, last, 0,
            [&](quint32 rank) {
                rows.push_back({rank, {}});
                return true;
            })
        : list_search_repository::haystacks(
            connection, m_filingSystem, first, last, 0, [&](quint32 rank, const QByteArray &haystack) {
                rows.push_back({rank, haystack});
                return true;
            });
    if (!read)
        return read.error();
    held->replace(first, last, rows);
    for (ListIndex::Row &row : rows)
        wipe(row.haystack.data(), static_cast<std::size_t>(row.haystack.size()));
    return true;
}

Result<ListKeeper::Followed> ListKeeper::follow(Connection &connection)
{
    if (!index())
        return Followed::Changed;
    const auto changes = list_search_repository::changesAfter(connection, m_filingSystem, m_version, mostChanges);
    if (!changes)
        return changes.error();
    if (changes->isEmpty())
        return Followed::Nothing;
    if (changes->size() == mostChanges || changes->first().version != m_version + 1)
        return Followed::TooMuch;
    for (const auto &change : *changes) {
        if (change.first <= change.last && change.last - change.first > widestChange)
            return Followed::TooMuch;
    }
    for (const auto &change : *changes) {
        if (change.first <= change.last) {
            const auto caught = catchUp(connection, change.first, change.last);
            if (!caught)
                return caught.error();
        }
        m_version = change.version;
    }
    return Followed::Changed;
}

void ListKeeper::forget()
{
    const std::lock_guard lock(m_mutex);
    m_index.reset();
    m_next.reset();
    m_isLoading = false;
}
