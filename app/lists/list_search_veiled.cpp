#include "app/lists/list_search.h"
#include "app/lists/list_search_repository.h"

#include <algorithm>

namespace {

/// How many rows are read at once where some of them are passed over.
constexpr int readAtLeast = 200;
/// So much further a search with a limit goes on where too few of its hits may be seen.
constexpr qsizetype widerBy = 8;

void keepFirst(ListResult &result, qsizetype limit)
{
    if (limit <= 0 || result.count() <= limit)
        return;
    result.ranks.resize(static_cast<std::size_t>(limit));
    result.complete = false;
}

} // namespace

Result<ListResult> ListSearch::foundBehindVeil(Connection &connection, const ListQuery &query, QDate today,
    const std::atomic<bool> &cancelled, qint64 version, const ArchivedPlaces &veil)
{
    const SearchWords words = searchWords(query.text);
    ListQuery wider = query;
    if (words.isEmpty())
        wider.limit = 0; // who comes last must be known
    for (;;) {
        auto result = found(connection, wider, today, cancelled, version);
        if (!result)
            return result;
        if (words.isEmpty()) {
            if (query.sort == ListSort::Name)
                veil.putLast(result->ranks);
        } else if (auto left = veil.leaveOut(connection, words, result->ranks); !left) {
            return left.error();
        }
        if (result->complete || result->count() >= query.limit) {
            keepFirst(*result, query.limit);
            return result;
        }
        wider.limit *= widerBy;
    }
}

/// The rank of the one at a position among those with a name: as many without one stand before them as let
/// it come out so. Places are told as rankAtPosition() takes them.
Result<quint32> ListSearch::rankBehindVeil(
    Connection &connection, qint64 position, qint64 total, const ArchivedPlaces &veil)
{
    const auto span = list_search_repository::span(connection, m_keeper.filingSystem());
    if (!span)
        return span.error();
    const auto index = m_keeper.index();
    if (position == 0)
        return span->first; // wherever the first of them stands
    const qint64 width = std::max<qint64>(qint64{span->second} - span->first, 1);
    const auto placeOf = [&](quint32 rank) {
        return index ? index->positionOf(rank) : (qint64{rank} - span->first) * (total - 1) / width;
    };
    const std::vector<quint32> &nameless = veil.nameless();
    std::size_t low = 0;
    std::size_t high = nameless.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (placeOf(nameless[middle]) - static_cast<qint64>(middle) <= position)
            low = middle + 1;
        else
            high = middle;
    }
    return rankAtPosition(connection, position + static_cast<qint64>(low), total);
}

Result<ListPage> ListSearch::pageBehindVeil(
    Connection &connection, qint64 from, int count, qint64 total, const ArchivedPlaces &veil)
{
    ListPage page{.first = from, .total = total};
    const qint64 named = std::max<qint64>(total - veil.namelessCount(), 0);
    if (from < named) {
        const auto first = rankBehindVeil(connection, from, total, veil);
        if (!first)
            return first.error();
        const auto wanted = static_cast<qsizetype>(std::min<qint64>(count, named - from));
        quint32 rank = *first;
        for (bool isMore = true; isMore && page.rows.size() < wanted;) {
            const int atOnce = std::max(readAtLeast, count);
            const auto rows = list_search_repository::page(connection, m_keeper.filingSystem(), rank, atOnce);
            if (!rows)
                return rows.error();
            for (const ListRow &row : *rows) {
                if (page.rows.size() < wanted && !veil.isNameless(row.rank))
                    page.rows.append(row);
            }
            isMore = rows->size() == atOnce;
            rank = isMore ? rows->last().rank + 1 : rank;
        }
    }
    const std::vector<quint32> &last = veil.namelessByNumber();
    QList<quint32> behind;
    for (qint64 at = std::max<qint64>(from - named, 0);
         page.rows.size() + behind.size() < count && at < veil.namelessCount(); ++at)
        behind.append(last[static_cast<std::size_t>(at)]);
    const auto rows = list_search_repository::page(connection, m_keeper.filingSystem(), behind);
    if (!rows)
        return rows.error();
    page.rows += *rows;
    return page;
}

Result<QList<Id<Contact>>> ListSearch::contactsBehindVeil(
    Connection &connection, qint64 from, qint64 count, qint64 total, const ArchivedPlaces &veil)
{
    const std::vector<qint64> &nameless = veil.namelessContacts();
    const qint64 named = std::max<qint64>(total - veil.namelessCount(), 0);
    QList<Id<Contact>> contacts;
    if (from < named) {
        const auto first = rankBehindVeil(connection, from, total, veil);
        if (!first)
            return first.error();
        // As many more as there may be to pass over.
        auto read = list_search_repository::contactsFrom(connection, m_keeper.filingSystem(), *first,
            std::min(count, named - from) + veil.namelessCount());
        if (!read)
            return read;
        read->removeIf([&nameless](Id<Contact> each) {
            return std::binary_search(nameless.begin(), nameless.end(), each.number());
        });
        contacts = read->first(std::min<qsizetype>(read->size(), std::min(count, named - from)));
    }
    for (qint64 at = std::max<qint64>(from - named, 0); contacts.size() < count && at < veil.namelessCount();
         ++at)
        contacts.append(Id<Contact>(nameless[static_cast<std::size_t>(at)]));
    return contacts;
}
