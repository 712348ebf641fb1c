#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/lists/haystack.h"
#include "app/lists/list_query.h"

#include <functional>

class Connection;

/// Reading a list: stretches of it, places in it, and who a filter or some words mean.
namespace list_search_repository {

/// Display columns of `count` rows from a rank on.
Result<QList<ListRow>> page(Connection &connection, FilingSystem filingSystem, quint32 fromRank, int count);
/// Display columns of these rows, in their order; rows that are gone are left out.
Result<QList<ListRow>> page(Connection &connection, FilingSystem filingSystem, const QList<quint32> &ranks);

/// The same with the folded names that these people are found by: the first line of their text.
Result<QList<std::pair<ListRow, QByteArray>>> named(
    Connection &connection, FilingSystem filingSystem, const QList<quint32> &ranks);

/// The rank of a contact, if it is listed.
Result<std::optional<quint32>> rankOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// The first rank whose sort key is not before `beginning`.
Result<std::optional<quint32>> rankAt(
    Connection &connection, FilingSystem filingSystem, const QString &beginning);
/// The first and the last rank whose sort key begins so, if there are any.
Result<std::optional<std::pair<quint32, quint32>>> stretchOf(
    Connection &connection, FilingSystem filingSystem, const QString &beginning);
/// How many ranks are before this one. Reads them all: for lists that are not in memory.
Result<qint64> positionOf(Connection &connection, FilingSystem filingSystem, quint32 rank);

/// The first and the last rank; 0 and 0 for an empty list.
Result<std::pair<quint32, quint32>> span(Connection &connection, FilingSystem filingSystem);

/// The people a filter asks for, in the order that is asked for.
Result<std::vector<quint32>> filtered(
    Connection &connection, FilingSystem filingSystem, const ListFilter &filter, ListSort sort, QDate today);
/// What a filter asks for, as a condition on the columns of the list's table; `ids` is left out.
QString conditionOf(FilingSystem filingSystem, const ListFilter &filter, QDate today);
/// How a line of consent stands on a day, as a condition on the columns of consent_state.
QString linesStandSo(const QList<ConsentState> &states, QDate today);
/// The people whose sort key begins with one of the words and in whose text all occur.
Result<ListResult> beginningWith(
    Connection &connection, FilingSystem filingSystem, const SearchWords &words, qsizetype limit);
/// The people in whose text all words occur, found by the database.
Result<ListResult> containing(
    Connection &connection, FilingSystem filingSystem, const SearchWords &words, qsizetype limit);

/// The people whose customer or employee number is exactly what was typed, but for case.
Result<std::vector<quint32>> numbered(
    Connection &connection, FilingSystem filingSystem, const QString &typed);

/// Who stands at these ranks, in their order; those that are gone are left out.
Result<QList<Id<Contact>>> contactsAt(
    Connection &connection, FilingSystem filingSystem, const std::vector<quint32> &ranks);
/// Who stands from a rank on, at most so many.
Result<QList<Id<Contact>>> contactsFrom(
    Connection &connection, FilingSystem filingSystem, quint32 fromRank, qint64 count);

/// The text of the rows from a rank to a rank, in order, until `take` returns false; at most so many (0:
/// all).
Outcome haystacks(Connection &connection, FilingSystem filingSystem, quint32 first, quint32 last, int atMost,
    const std::function<bool(quint32 rank, const QByteArray &haystack)> &take);
/// The ranks alone.
Outcome ranks(Connection &connection, FilingSystem filingSystem, quint32 first, quint32 last, int atMost,
    const std::function<bool(quint32 rank)> &take);

/// A stretch of ranks that a version changed.
struct Change
{
    qint64 version = 0;
    quint32 first = 0;
    quint32 last = 0;
};

Result<qint64> version(Connection &connection, FilingSystem filingSystem);
/// Whether ranks that were given out before now mean somebody else.
Result<bool> hasMovedSince(Connection &connection, FilingSystem filingSystem, qint64 version);
/// What changed after a version, oldest first; the first has another version than the next when some are no
/// longer remembered.
Result<QList<Change>> changesAfter(
    Connection &connection, FilingSystem filingSystem, qint64 version, int atMost);

} // namespace list_search_repository
