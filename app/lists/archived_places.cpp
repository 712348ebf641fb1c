#include "app/lists/archived_places.h"

#include "app/base/folded_text.h"
#include "app/lists/archived_rows.h"
#include "app/lists/list_search_repository.h"
#include "app/storage/connection.h"

#include <algorithm>

namespace {

/// More changes than this: all are looked at anew.
constexpr int mostPlacesAnew = 500;
/// How long what another program changes of terms alone may stay unseen.
constexpr qint64 unseenForAtMost = 5 * 60 * 1000; // ms

/// What somebody is found by of whom something is covered: their name, and what their row still shows.
bool isFoundByWhatIsShown(const ListRow &row, const QByteArray &name, const SearchWords &words)
{
    const QStringList shown{foldedText(row.organisation), foldedText(row.email), searchedDigits(row.phone),
        foldedText(row.city), foldedText(row.number)};
    return containsAll(name + '\n' + shown.join(u'\n').toUtf8(), words);
}

} // namespace

void ArchivedPlaces::touch(qint64 contact)
{
    const std::lock_guard lock(m_mutex);
    if (!m_touched.isAll)
        m_touched.contacts.insert(contact);
    if (m_touched.contacts.size() > mostPlacesAnew)
        m_touched = {.isAll = true};
}

void ArchivedPlaces::touchAll()
{
    const std::lock_guard lock(m_mutex);
    m_touched = {.isAll = true};
}

ArchivedPlaces::Touched ArchivedPlaces::takeTouched()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_touched, {});
}

void ArchivedPlaces::forget()
{
    m_day = {};
    replace({});
}

Outcome ArchivedPlaces::follow(Connection &connection, QDate today)
{
    // The version and the touched first: what changes while we read is read again the next time. The touched
    // are taken once nothing between can fail.
    const auto version = list_search_repository::version(connection, m_filingSystem);
    if (!version)
        return version.error();
    const Touched touched = takeTouched();
    const bool isOld = connection.isShared() && m_readAll.isValid() && m_readAll.hasExpired(unseenForAtMost);
    const bool isUnknown = m_day != today || m_version < 0;
    auto read = isUnknown || isOld || touched.isAll
        ? readAll(connection, today)
        : readChanged(connection, today, *version, touched.contacts.values());
    if (!read) {
        m_day = {}; // what was touched is known no more
        return read;
    }
    m_day = today;
    m_version = *version;
    return done;
}

Outcome ArchivedPlaces::readAll(Connection &connection, QDate today)
{
    const auto places = archived_place_reader::all(connection, m_filingSystem, today);
    if (!places)
        return places.error();
    replace(*places);
    m_readAll.start();
    return done;
}

Outcome ArchivedPlaces::readChanged(
    Connection &connection, QDate today, qint64 version, const QList<qint64> &touched)
{
    if (version == m_version && touched.isEmpty())
        return done;
    const auto changes =
        list_search_repository::changesAfter(connection, m_filingSystem, m_version, mostPlacesAnew);
    if (!changes)
        return changes.error();
    const bool isTooMuch = changes->size() == mostPlacesAnew ||
        (!changes->isEmpty() && changes->first().version != m_version + 1) ||
        std::any_of(changes->cbegin(), changes->cend(),
            [](const auto &change) { return change.first < change.last; });
    if (isTooMuch)
        return readAll(connection, today);
    QSet<quint32> ranks;
    for (const auto &change : *changes) {
        if (change.first == change.last)
            ranks.insert(change.first);
    }
    const auto there = archived_place_reader::at(connection, m_filingSystem, ranks, today);
    if (!there)
        return there.error();
    const auto now = archived_place_reader::among(connection, m_filingSystem, touched, today);
    if (!now)
        return now.error();
    const QSet<qint64> again(touched.cbegin(), touched.cend());
    const auto isAgain = [&again](
                             const ArchivedPlace &each) { return again.contains(each.contact.number()); };
    QList<ArchivedPlace> places = m_places;
    qsizetype differing =
        places.removeIf([&ranks](const ArchivedPlace &each) { return ranks.contains(each.rank); });
    differing += there->size();
    places += *there;
    differing += places.removeIf(isAgain);
    differing += now->size();
    places += *now;
    // Most changes are of people who are in no archive.
    if (differing > 0)
        replace(places);
    return done;
}

void ArchivedPlaces::replace(const QList<ArchivedPlace> &places)
{
    m_places = places;
    std::sort(m_places.begin(), m_places.end(),
        [](const ArchivedPlace &a, const ArchivedPlace &b) { return a.rank < b.rank; });
    sortOut();
}

void ArchivedPlaces::sortOut()
{
    QList<ArchivedPlace> without;
    for (const ArchivedPlace &each : std::as_const(m_places)) {
        if (each.isNameless())
            without.append(each);
    }
    m_nameless.clear();
    for (const ArchivedPlace &each : std::as_const(without))
        m_nameless.push_back(each.rank);
    std::sort(without.begin(), without.end(), [](const ArchivedPlace &a, const ArchivedPlace &b) {
        return a.contact.number() < b.contact.number();
    });
    m_byNumber.clear();
    m_contacts.clear();
    for (const ArchivedPlace &each : std::as_const(without)) {
        m_byNumber.push_back(each.rank);
        m_contacts.push_back(each.contact.number());
    }
}

bool ArchivedPlaces::isNameless(quint32 rank) const
{
    return std::binary_search(m_nameless.begin(), m_nameless.end(), rank);
}

qint64 ArchivedPlaces::namelessBefore(quint32 rank) const
{
    return std::lower_bound(m_nameless.begin(), m_nameless.end(), rank) - m_nameless.begin();
}

void ArchivedPlaces::putLast(std::vector<quint32> &ranks) const
{
    if (m_nameless.empty())
        return;
    std::vector<quint32> there;
    std::erase_if(ranks, [this, &there](quint32 rank) {
        const bool isOne = isNameless(rank);
        if (isOne)
            there.push_back(rank);
        return isOne;
    });
    std::sort(there.begin(), there.end());
    for (const quint32 rank : m_byNumber) {
        if (std::binary_search(there.begin(), there.end(), rank))
            ranks.push_back(rank);
    }
}

Outcome ArchivedPlaces::leaveOut(
    Connection &connection, const SearchWords &words, std::vector<quint32> &ranks) const
{
    if (m_places.isEmpty())
        return done;
    // Hits come in the order of ranks, but for a few: both are walked side by side.
    auto at = m_nameless.begin();
    quint32 before = 0;
    std::erase_if(ranks, [&](quint32 rank) {
        at = rank < before ? std::lower_bound(m_nameless.begin(), m_nameless.end(), rank) : at;
        before = rank;
        while (at != m_nameless.end() && *at < rank)
            ++at;
        return at != m_nameless.end() && *at == rank;
    });
    if (m_nameless.size() == static_cast<std::size_t>(m_places.size()))
        return done;
    return leaveOutCovered(connection, words, ranks);
}

/// Of some only the name is there to find them by, and their number.
Outcome ArchivedPlaces::leaveOutCovered(
    Connection &connection, const SearchWords &words, std::vector<quint32> &ranks) const
{
    const auto placeAt = [this](quint32 rank) {
        const auto place = std::lower_bound(m_places.begin(), m_places.end(), rank,
            [](const ArchivedPlace &each, quint32 wanted) { return each.rank < wanted; });
        return place != m_places.end() && place->rank == rank && !place->isNameless() ? &*place : nullptr;
    };
    QList<quint32> covered;
    for (const quint32 rank : ranks) {
        if (placeAt(rank))
            covered.append(rank);
    }
    if (covered.isEmpty())
        return done;
    auto rows = list_search_repository::named(connection, m_filingSystem, covered);
    if (!rows)
        return rows.error();
    QSet<quint32> unfound(covered.cbegin(), covered.cend());
    for (auto &[row, name] : *rows) {
        if (const ArchivedPlace *place = placeAt(row.rank))
            archived_rows::empty(row, m_filingSystem, place->categories);
        if (isFoundByWhatIsShown(row, name, words))
            unfound.remove(row.rank);
    }
    std::erase_if(ranks, [&unfound](quint32 rank) { return unfound.contains(rank); });
    return done;
}
