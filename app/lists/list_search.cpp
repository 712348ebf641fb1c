#include "app/lists/list_search.h"

#include "app/base/folded_text.h"
#include "app/lists/list_search_repository.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace {

Error superseded()
{
    return Error{Failure::Cancelled, QStringLiteral("list.search")};
}

void cut(ListResult &result, qsizetype limit)
{
    if (limit <= 0 || result.count() <= limit)
        return;
    result.ranks.resize(static_cast<std::size_t>(limit));
    result.complete = false;
}

} // namespace

Result<std::shared_ptr<const ListSearch::Ranks>> ListSearch::filtered(
    Connection &connection, const ListFilter &filter, ListSort sort, QDate today, qint64 version)
{
    if (m_remembered && m_remembered->version == version && m_remembered->sort == sort
        && m_remembered->today == today && m_remembered->filter == filter)
        return m_remembered->ranks;
    auto found = list_search_repository::filtered(connection, m_keeper.filingSystem(), filter, sort, today);
    if (!found)
        return found.error();
    const auto ranks = std::make_shared<const Ranks>(*std::move(found));
    m_remembered = Remembered{filter, sort, today, version, ranks};
    return ranks;
}

/// Where names begin with one of the words: side by side in the order of names.
Result<std::vector<ListIndex::Stretch>> ListSearch::stretchesOf(
    Connection &connection, const SearchWords &words) const
{
    std::vector<ListIndex::Stretch> stretches;
    for (const QString &beginning : words.beginnings()) {
        const auto stretch =
            list_search_repository::stretchOf(connection, m_keeper.filingSystem(), beginning);
        if (!stretch)
            return stretch.error();
        if (*stretch)
            stretches.push_back({(*stretch)->first, (*stretch)->second});
    }
    std::sort(
        stretches.begin(), stretches.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ListIndex::Stretch> apart;
    for (const ListIndex::Stretch &each : stretches) {
        if (!apart.empty() && each.first <= apart.back().last)
            apart.back().last = std::max(apart.back().last, each.last);
        else
            apart.push_back(each);
    }
    return apart;
}

Result<ListResult> ListSearch::textSearch(Connection &connection, const SearchWords &words, qsizetype limit,
    const std::atomic<bool> &cancelled, const Ranks *within)
{
    const auto index = m_keeper.index();
    const bool hasText = index && index->keeps() == ListIndex::Keep::Everything;
    if (index && words.isShort() && (hasText || words.words.size() == 1)) {
        const auto stretches = stretchesOf(connection, words);
        if (!stretches)
            return stretches.error();
        auto found = index->among(*stretches, words.words.size() == 1 ? SearchWords() : words,
            static_cast<std::size_t>(limit), within);
        return ListResult{.ranks = std::move(found.ranks), .complete = found.complete};
    }
    if (!words.isShort() && index && index->keeps() != ListIndex::Keep::RanksOnly) {
        auto found = index->search(words, static_cast<std::size_t>(limit), cancelled, within);
        if (cancelled)
            return superseded();
        return ListResult{.ranks = std::move(found.ranks), .complete = found.complete};
    }
    const qsizetype atOnce = within ? 0 : limit;
    auto found = words.isShort()
        ? list_search_repository::beginningWith(connection, m_keeper.filingSystem(), words, atOnce)
        : list_search_repository::containing(connection, m_keeper.filingSystem(), words, atOnce);
    if (found && within) {
        std::erase_if(found->ranks,
            [within](quint32 rank) { return !std::binary_search(within->begin(), within->end(), rank); });
        cut(*found, limit);
    }
    return found;
}

/// Office staff find people by their number: whoever bears exactly the one that was typed comes first.
Outcome ListSearch::putNumberedFirst(
    Connection &connection, const ListQuery &query, const Ranks *within, ListResult &result)
{
    auto numbered = list_search_repository::numbered(connection, m_keeper.filingSystem(), query.text);
    if (!numbered)
        return numbered.error();
    if (within) {
        std::erase_if(*numbered, [within](quint32 rank) {
            return std::find(within->begin(), within->end(), rank) == within->end();
        });
    }
    if (numbered->empty())
        return done;
    std::erase_if(result.ranks, [&numbered](quint32 rank) {
        return std::find(numbered->begin(), numbered->end(), rank) != numbered->end();
    });
    result.ranks.insert(result.ranks.begin(), numbered->begin(), numbered->end());
    cut(result, query.limit);
    return done;
}

Result<ListResult> ListSearch::found(Connection &connection, const ListQuery &query, QDate today,
    const std::atomic<bool> &cancelled, qint64 version)
{
    const SearchWords words = searchWords(query.text);
    const bool byName = query.sort == ListSort::Name;
    const bool needsDatabase = words.isEmpty() || !byName || !query.filter.isEmpty();

    std::shared_ptr<const Ranks> ranks;
    if (needsDatabase) {
        const auto filter = filtered(connection, query.filter, query.sort, today, version);
        if (!filter)
            return filter.error();
        ranks = *filter;
    }
    if (words.isEmpty()) {
        ListResult all{.ranks = *ranks};
        cut(all, query.limit);
        return all;
    }
    ListResult result;
    if (byName) {
        auto hits = textSearch(connection, words, query.limit, cancelled, ranks.get());
        if (!hits)
            return hits.error();
        result = *std::move(hits);
    } else {
        const auto hits = textSearch(connection, words, 0, cancelled, nullptr);
        if (!hits)
            return hits.error();
        std::copy_if(ranks->begin(), ranks->end(), std::back_inserter(result.ranks), [&hits](quint32 rank) {
            return std::binary_search(hits->ranks.begin(), hits->ranks.end(), rank);
        });
        cut(result, query.limit);
    }
    if (auto put = putNumberedFirst(connection, query, ranks.get(), result); !put)
        return put.error();
    return result;
}

Result<ListResult> ListSearch::run(Connection &connection, const ListQuery &query, QDate today,
    const std::atomic<bool> &cancelled, const ArchivedPlaces *veil)
{
    if (cancelled)
        return superseded();
    const auto version = list_search_repository::version(connection, m_keeper.filingSystem());
    if (!version)
        return version.error();
    auto result = veil ? foundBehindVeil(connection, query, today, cancelled, *version, *veil)
                       : found(connection, query, today, cancelled, *version);
    // What is in memory may be a commit behind what is stored.
    if (result)
        result->version = m_keeper.index() ? std::min(*version, m_keeper.version()) : *version;
    return result;
}

Result<quint32> ListSearch::rankAtPosition(Connection &connection, qint64 position, qint64 total)
{
    if (const auto index = m_keeper.index()) {
        const auto ranks = index->ranks(position, 1);
        return ranks.isEmpty() ? std::numeric_limits<quint32>::max() : ranks.first();
    }
    // Until the index is loaded: as if the ranks were spread evenly, which they are in a list just built.
    const auto span = list_search_repository::span(connection, m_keeper.filingSystem());
    if (!span)
        return span.error();
    if (position >= total)
        return std::numeric_limits<quint32>::max();
    const qint64 width = qint64{span->second} - span->first;
    return static_cast<quint32>(span->first + width * position / std::max<qint64>(total - 1, 1));
}

Outcome ListSearch::checkView(Connection &connection, const ListResult &view) const
{
    const auto moved =
        list_search_repository::hasMovedSince(connection, m_keeper.filingSystem(), view.version);
    if (!moved)
        return moved.error();
    if (*moved)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("list.result")};
    return done;
}

Result<ListPage> ListSearch::page(
    Connection &connection, const ListResult *view, qint64 first, int count, const ArchivedPlaces *veil)
{
    const qint64 from = std::max<qint64>(first, 0);
    ListPage page{.first = from};
    if (view) {
        if (auto good = checkView(connection, *view); !good)
            return good.error();
        page.total = view->count();
        QList<quint32> ranks;
        for (qint64 i = from; i < std::min(from + count, view->count()); ++i)
            ranks.append(view->ranks[static_cast<std::size_t>(i)]);
        auto rows = list_search_repository::page(connection, m_keeper.filingSystem(), ranks);
        if (!rows)
            return rows.error();
        page.rows = *std::move(rows);
        return page;
    }
    const auto total = m_keeper.total(connection);
    if (!total)
        return total.error();
    page.total = *total;
    if (from >= *total || count <= 0)
        return page;
    if (veil && veil->namelessCount() > 0)
        return pageBehindVeil(connection, from, count, *total, *veil);
    const auto rank = rankAtPosition(connection, from, *total);
    if (!rank)
        return rank.error();
    auto rows = list_search_repository::page(connection, m_keeper.filingSystem(), *rank, count);
    if (!rows)
        return rows.error();
    page.rows = *std::move(rows);
    return page;
}

Result<QList<Id<Contact>>> ListSearch::contacts(
    Connection &connection, const ListResult *view, qint64 first, qint64 count, const ArchivedPlaces *veil)
{
    const qint64 from = std::max<qint64>(first, 0);
    if (!view) {
        const auto total = m_keeper.total(connection);
        if (!total)
            return total.error();
        if (veil && veil->namelessCount() > 0)
            return contactsBehindVeil(connection, from, count, *total, *veil);
        const auto rank = rankAtPosition(connection, from, *total);
        if (!rank)
            return rank.error();
        return list_search_repository::contactsFrom(connection, m_keeper.filingSystem(), *rank, count);
    }
    if (auto good = checkView(connection, *view); !good)
        return good.error();
    if (from >= view->count())
        return QList<Id<Contact>>();
    const auto begin = view->ranks.begin() + from;
    const std::vector<quint32> wanted(begin, begin + std::min(count, view->count() - from));
    return list_search_repository::contactsAt(connection, m_keeper.filingSystem(), wanted);
}

Result<qint64> ListSearch::placeOf(Connection &connection, quint32 rank) const
{
    if (const auto index = m_keeper.index())
        return index->positionOf(rank);
    return list_search_repository::positionOf(connection, m_keeper.filingSystem(), rank);
}

Result<qint64> ListSearch::positionOf(
    Connection &connection, const ListResult *view, Id<Contact> contact, const ArchivedPlaces *veil)
{
    const auto rank = list_search_repository::rankOf(connection, m_keeper.filingSystem(), contact);
    if (!rank)
        return rank.error();
    if (!*rank)
        return qint64{-1};
    if (view) {
        const auto found = std::find(view->ranks.begin(), view->ranks.end(), **rank);
        return found == view->ranks.end() ? qint64{-1} : qint64{found - view->ranks.begin()};
    }
    if (veil && veil->isNameless(**rank)) {
        const auto total = m_keeper.total(connection);
        if (!total)
            return total.error();
        const auto &last = veil->namelessByNumber();
        return *total - veil->namelessCount() + (std::find(last.begin(), last.end(), **rank) - last.begin());
    }
    const auto place = placeOf(connection, **rank);
    return place && veil ? Result<qint64>(*place - veil->namelessBefore(**rank)) : place;
}

Result<qint64> ListSearch::positionOfName(
    Connection &connection, const QString &beginning, const ArchivedPlaces *veil)
{
    const auto rank
        = list_search_repository::rankAt(connection, m_keeper.filingSystem(), foldedLetters(beginning));
    if (!rank)
        return rank.error();
    if (!*rank) {
        const auto total = m_keeper.total(connection);
        return total && veil ? Result<qint64>(*total - veil->namelessCount()) : total;
    }
    const auto place = placeOf(connection, **rank);
    return place && veil ? Result<qint64>(*place - veil->namelessBefore(**rank)) : place;
}

void ListSearch::forget()
{
    m_remembered.reset();
}
