#pragma once

#include "app/base/result.h"
#include "app/lists/archived_places.h"
#include "app/lists/list_keeper.h"
#include "app/lists/list_query.h"

#include <atomic>
#include <functional>
#include <optional>

class Connection;

/// Answers questions about one list from what is kept in memory and, where that does not suffice, from the
/// database. Its work is done on one thread. Of `veil`, where one is given, nobody is found by what it
/// covers, and those without a name stand behind all others: a place among names would tell theirs.
class ListSearch final
{
public:
    explicit ListSearch(ListKeeper &keeper) : m_keeper(keeper) {}

    Result<ListResult> run(Connection &connection, const ListQuery &query, QDate today,
        const std::atomic<bool> &cancelled, const ArchivedPlaces *veil);
    /// `view` null: of the whole list. ChangedMeanwhile when people of a view have moved since it was made.
    Result<ListPage> page(
        Connection &connection, const ListResult *view, qint64 first, int count, const ArchivedPlaces *veil);
    /// Who stands in a stretch, as `page` fails.
    Result<QList<Id<Contact>>> contacts(Connection &connection, const ListResult *view, qint64 first,
        qint64 count, const ArchivedPlaces *veil);
    Result<qint64> positionOf(
        Connection &connection, const ListResult *view, Id<Contact> contact, const ArchivedPlaces *veil);
    Result<qint64> positionOfName(
        Connection &connection, const QString &beginning, const ArchivedPlaces *veil);
    void forget();

private:
    using Ranks = std::vector<quint32>;

    Result<std::shared_ptr<const Ranks>> filtered(
        Connection &connection, const ListFilter &filter, ListSort sort, QDate today, qint64 version);
    Result<ListResult> found(Connection &connection, const ListQuery &query, QDate today,
        const std::atomic<bool> &cancelled, qint64 version);
    Outcome putNumberedFirst(
        Connection &connection, const ListQuery &query, const Ranks *within, ListResult &result);
    Outcome checkView(Connection &connection, const ListResult &view) const;
    Result<ListResult> textSearch(Connection &connection, const SearchWords &words, qsizetype limit,
        const std::atomic<bool> &cancelled, const Ranks *within);
    Result<std::vector<ListIndex::Stretch>> stretchesOf(
        Connection &connection, const SearchWords &words) const;
    Result<quint32> rankAtPosition(Connection &connection, qint64 position, qint64 total);

    Result<ListResult> foundBehindVeil(Connection &connection, const ListQuery &query, QDate today,
        const std::atomic<bool> &cancelled, qint64 version, const ArchivedPlaces &veil);
    Result<ListPage> pageBehindVeil(
        Connection &connection, qint64 from, int count, qint64 total, const ArchivedPlaces &veil);
    Result<QList<Id<Contact>>> contactsBehindVeil(
        Connection &connection, qint64 from, qint64 count, qint64 total, const ArchivedPlaces &veil);
    Result<quint32> rankBehindVeil(
        Connection &connection, qint64 position, qint64 total, const ArchivedPlaces &veil);
    /// How many stand before a rank.
    Result<qint64> placeOf(Connection &connection, quint32 rank) const;

    /// The last answer of the database, since a filter stays while somebody types.
    struct Remembered
    {
        ListFilter filter;
        ListSort sort = ListSort::Name;
        QDate today;
        qint64 version = -1;
        std::shared_ptr<const Ranks> ranks;
    };

    ListKeeper &m_keeper;
    std::optional<Remembered> m_remembered;
};
